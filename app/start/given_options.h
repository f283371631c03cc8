// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include <QMap>
#include <QStringList>
#include <QUrl>

namespace start {

/// What ends the program before it begins: --help and --version (status 0), or one line for standard error (status 2).
struct Ending
{
    int status = 2;
    QString text;
};

/// An option of a program; `value` names its value in the help text, empty: a flag.
struct Option
{
    QString name;
    QString help;
    QString value;
};

/// --settings and --log, which every program has; --help and --version need not be named.
[[nodiscard]] std::vector<Option> commonOptions();

/// --trust and --plain-http, of programs that speak to a server.
[[nodiscard]] std::vector<Option> transportOptions();

/// What a program was told: on the command line, else in the settings file, else for all of the machine.
class GivenOptions
{
public:
    struct Program
    {
        std::vector<Option> options;
        QString synopsis;       ///< "packhorse COMMAND [options]"
        QString usage;          ///< what the program does, in front of its options in --help
        QString systemSettings; ///< read when no --settings is given and it exists
        QMap<QString, QString> machine = {}; ///< what holds where neither command line nor file has it; empty values do not count
        QString usualProfile = {}; ///< whose settings are read in front of the system's, where --profile names no other; empty: none are
        QString bearsFaults = {};  ///< a command that tells a fault of a settings file instead of ending by it
    };
    /// `arguments` with the program's name first.
    [[nodiscard]] static base::Expected<GivenOptions, Ending> read(const Program &program, const QStringList &arguments);

    [[nodiscard]] QStringList values(const QString &name) const; ///< empty: not given
    [[nodiscard]] QString last(const QString &name) const;
    /// Of an option with one value that may have commas in it: those of an INI file have parted it.
    [[nodiscard]] QString whole(const QString &name) const;
    [[nodiscard]] bool has(const QString &name) const; ///< of a flag: whether it is set
    /// Options that stood on the command line itself.
    [[nodiscard]] const QStringList &named() const { return m_named; }
    [[nodiscard]] const QStringList &words() const { return m_words; }       ///< what is no option
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; } ///< lines for standard error
    /// Files that were read, the one that wins first.
    [[nodiscard]] const QStringList &settingsFiles() const { return m_files; }
    [[nodiscard]] const QString &settingsFault() const { return m_fault; } ///< of a command that bears it; empty: none

private:
    [[nodiscard]] QStringList filesOf(const Program &program) const;
    void addMachine(const Program &program);
    [[nodiscard]] QString addSettings(const Program &program, const QString &file);
    [[nodiscard]] QString addSetting(const Option &option, const QStringList &values, const QString &file);

    QMap<QString, QStringList> m_values;
    QStringList m_named;
    QStringList m_words;
    QStringList m_warnings;
    QStringList m_files;
    QString m_fault;
};

/// What a profile says of its own station: packhorse.ini in its folder.
[[nodiscard]] QString profileSettings(const QString &profile);

/// --server: the nodes in order of preference; the error says which one is no address.
[[nodiscard]] base::Expected<QList<QUrl>, QString> readServers(const QStringList &values);

/// Whether all of them are on this machine.
[[nodiscard]] bool areHere(const QList<QUrl> &servers);
/// Empty, or why these are not spoken to: beyond this machine it is https, unless --plain-http says otherwise.
[[nodiscard]] QString plainFault(const QList<QUrl> &servers, const GivenOptions &given);
/// A line for each server that is spoken to in the open.
[[nodiscard]] QStringList plainWarnings(const QList<QUrl> &servers);

} // namespace start

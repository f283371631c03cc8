// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// Debian's `ippeveprinter`, a real IPP Everywhere printer without paper, for tests: it keeps what it prints in a folder and
/// runs a script of ours for each job. It wants a D-Bus system bus to exist, so it gets a private one.
class IppServer
{
public:
    /// `script`: lines of sh that play the printing; they may write STATE: and ERROR: lines to standard error.
    explicit IppServer(const QByteArray &script);
    ~IppServer();
    IppServer(const IppServer &) = delete;
    IppServer &operator=(const IppServer &) = delete;

    /// Empty when both programs were started; else an English sentence that says what is missing.
    [[nodiscard]] QString start();
    [[nodiscard]] QString uri() const { return QStringLiteral("ipp://localhost:%1/ipp/print").arg(m_port); }
    [[nodiscard]] bool answers() const; ///< it listens already
    [[nodiscard]] QStringList kept() const; ///< names of the documents it took
    void kill();

private:
    [[nodiscard]] bool writeFiles(const QByteArray &script);
    QTemporaryDir m_dir;
    const QByteArray m_script;
    QProcess m_bus;
    QProcess m_printer;
    quint16 m_port = 0;
};

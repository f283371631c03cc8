// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QtGlobal>
#include <mutex>
#include <vector>

/// What the programs with a screen have in common around their start and end.
namespace start {

/// Says it on standard output where the status is 0, else on standard error under the program's name; gives the status back.
int stop(int status, const QString &text);

/// Whether there is a person in front of it; without one, a program that cannot work ends at once.
[[nodiscard]] bool hasDisplay();

/// Says how --self-test went, and gives its status back.
[[nodiscard]] int selfTested(int pages, const QStringList &faults);

/// Around the making of Qt's application: where Qt finds no screen it would end the program by a core dump. Here it ends with status 1,
/// and says what to do. What Qt tells meanwhile is held back; where a screen is found, it goes where it would have gone.
class ScreenSearch
{
public:
    /// The command line, before Qt takes its own out of it.
    ScreenSearch(int argc, char **argv);
    ~ScreenSearch();
    ScreenSearch(const ScreenSearch &) = delete;
    ScreenSearch &operator=(const ScreenSearch &) = delete;
    /// Of an application that was made: empty, or why nothing can be shown.
    [[nodiscard]] QString fault() const;

private:
    struct Told
    {
        QtMsgType type;
        QByteArray category;
        QString text;
    };
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &text);
    [[nodiscard]] QString words(const QString &reason) const;

    QString m_platform; ///< that was asked for; empty: Qt chooses
    QtMessageHandler m_before = nullptr;
    std::mutex m_mutex; ///< a plugin may have threads that speak
    std::vector<Told> m_told;
};

/// Without `-platform NAME`, which is Qt's.
[[nodiscard]] QStringList withoutPlatform(QStringList arguments);

} // namespace start

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>
#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace emulator {

/// Lines for a device that isn't there: from standard input, and from a local socket where one is named. Each line is answered
/// by one line.
class RemoteControl : public QObject
{
    Q_OBJECT
public:
    using Command = std::function<QString(const QString &line)>;
    explicit RemoteControl(Command command, QObject *parent = nullptr);
    /// Empty, or an English sentence that says why nobody can be heard at this path.
    [[nodiscard]] QString listen(const QString &path);
    void listenToKeyboard();

private:
    void connected();
    void typed();
    const Command m_command;
    QLocalServer m_server;
    std::unique_ptr<QSocketNotifier> m_keyboard;
};

} // namespace emulator

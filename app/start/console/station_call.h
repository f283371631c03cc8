// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include <QByteArray>
#include <QLocalSocket>
#include <functional>

namespace start {

/// Asks the station that runs on a profile, over its local socket; one request a call.
class StationCall
{
public:
    enum class End {
        NoStation, ///< none runs there
        Answered,  ///< to the last line
        Broken,    ///< it went away, fell silent or said what is no answer
    };
    /// As long a silence is Broken.
    static constexpr domain::Duration patience{10'000};

    StationCall(const QString &profile, ports::Timers &timers);
    ~StationCall();
    StationCall(const StationCall &) = delete;
    StationCall &operator=(const StationCall &) = delete;

    /// `take` gets every line without its LF and returns false at the last one; `end` comes once, later.
    void ask(const QByteArray &request, std::function<bool(const QByteArray &line)> take,
             std::function<void(End, QString why)> end);

private:
    void read();
    void waitOn();
    void failed(QLocalSocket::LocalSocketError error);
    void finish(End end, const QString &why);

    QString m_path;
    ports::Timers &m_timers;
    ports::TimerId m_silence = 0;
    std::function<bool(const QByteArray &)> m_take;
    std::function<void(End, QString)> m_end;
    bool m_wasConnected = false;
    QLocalSocket m_socket;
};

} // namespace start

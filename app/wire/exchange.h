// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "wire/interpret.h"
#include <QNetworkReply>
#include <QObject>

namespace wire {

/// How long a request may take.
struct Limits
{
    domain::Duration connect{3'000};
    domain::Duration whole{10'000};
};

/// One request under way: collects the reply, holds it to its limits and says once what came back. Its end is told from
/// the event loop, never from inside of Qt's network code, so that the listener may do anything, also destroy the link.
class Exchange final : public QObject
{
public:
    Exchange(QNetworkReply *reply, Limits limits, ports::Timers &timers, std::function<void(RawReply)> done);
    ~Exchange() override; ///< gives up in silence: done is not called any more

private:
    void collect();
    void connected();
    void giveUp(RawReply::End end, const QString &why);
    void finish();
    [[nodiscard]] RawReply read() const;

    QNetworkReply *m_reply;
    ports::Timers &m_timers;
    std::function<void(RawReply)> m_done;
    Limits m_limits;
    ports::TimerId m_connectTimer = 0;
    ports::TimerId m_wholeTimer = 0;
    QByteArray m_body;
    std::optional<RawReply::End> m_givenUp;
    QString m_why;
};

/// What an error of Qt's says about the exchange; errors that only repeat an HTTP status are Whole.
[[nodiscard]] RawReply::End endOf(QNetworkReply::NetworkError error);

} // namespace wire

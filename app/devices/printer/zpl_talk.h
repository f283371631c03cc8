// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/printer/byte_channel.h"
#include "devices/printer/zpl_status.h"
#include "ports/clock.h"

namespace devices {

/// What a printer answered to a round of questions; what it left out is absent.
struct ZplReport
{
    std::optional<Alerts> alerts;
    std::optional<HostStatus> host;
    std::optional<qint64> count; ///< labels it has ever printed
    [[nodiscard]] bool isAnswered() const { return alerts || host || count; }
};

/// Asks a ZPL printer how it is, one question at a time, each of its own writing: ZPL and SGD do not mix. Learns what a
/// printer answers; one that answers nothing is not asked again for five minutes, since clones never will.
class ZplTalk
{
public:
    ZplTalk(ports::Clock &clock, ports::Timers &timers, ByteChannel &channel);
    ~ZplTalk();
    ZplTalk(const ZplTalk &) = delete;
    ZplTalk &operator=(const ZplTalk &) = delete;

    /// Answers later, or from inside where there is nothing to ask.
    void ask(std::function<void(const ZplReport &)> then);
    void take(const QByteArray &bytes); ///< what came from the printer
    void stop();                        ///< nobody waits for the answer any more
    void forget();                      ///< another printer may be there now

    [[nodiscard]] bool answers() const { return m_alerts == Known::Yes || m_host == Known::Yes; }
    [[nodiscard]] bool counts() const { return m_count == Known::Yes; }
    [[nodiscard]] const std::optional<PrinterModel> &model() const { return m_model; }
    [[nodiscard]] qint64 bytesAsked() const { return m_bytesAsked; } ///< since resetBytes()
    void resetBytes() { m_bytesAsked = 0; }

private:
    enum class Known { Unknown, Yes, No };
    using Step = void (ZplTalk::*)();

    void put(const QByteArray &question, std::function<bool(const QByteArray &)> isWhole, std::function<void(bool)> then);
    void answered(bool whole);
    void askAlerts();
    void askHost();
    void askCount();
    void askModel();
    void done();
    void learn(Known &known, bool answer);

    ports::Clock &m_clock;
    ports::Timers &m_timers;
    ByteChannel &m_channel;
    ZplReport m_report;
    std::function<void(const ZplReport &)> m_then;
    QByteArray m_answer;
    std::function<bool(const QByteArray &)> m_isWhole;
    std::function<void(bool)> m_next;
    ports::TimerId m_patience = 0;
    Known m_alerts = Known::Unknown;
    Known m_host = Known::Unknown;
    Known m_count = Known::Unknown;
    domain::Instant m_silentUntil;
    std::optional<PrinterModel> m_model;
    bool m_modelAsked = false;
    qint64 m_bytesAsked = 0;
};

} // namespace devices

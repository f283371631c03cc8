// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/zpl_talk.h"

namespace devices {
namespace {
constexpr domain::Duration patience(1200);
constexpr domain::Duration askAgainAfter(5 * 60 * 1000);
} // namespace

ZplTalk::ZplTalk(ports::Clock &clock, ports::Timers &timers, ByteChannel &channel)
    : m_clock(clock)
    , m_timers(timers)
    , m_channel(channel)
{
}

ZplTalk::~ZplTalk() { stop(); }

void ZplTalk::ask(std::function<void(const ZplReport &)> then)
{
    stop();
    m_report = {};
    m_then = std::move(then);
    if (m_alerts == Known::No && m_host == Known::No && m_clock.running() >= m_silentUntil)
        forget();
    askAlerts();
}

void ZplTalk::stop()
{
    m_timers.cancel(m_patience);
    m_patience = 0;
    m_isWhole = nullptr;
    m_next = nullptr;
    m_then = nullptr;
}

void ZplTalk::forget()
{
    m_alerts = m_host = m_count = Known::Unknown;
    m_model.reset();
    m_modelAsked = false;
}

void ZplTalk::put(const QByteArray &question, std::function<bool(const QByteArray &)> isWhole, std::function<void(bool)> then)
{
    m_answer.clear();
    m_isWhole = std::move(isWhole);
    m_next = std::move(then);
    m_patience = m_timers.start(patience, [this] { answered(false); });
    m_bytesAsked += question.size();
    m_channel.write(question);
}

void ZplTalk::take(const QByteArray &bytes)
{
    m_answer = (m_answer + bytes).right(4096);
    if (m_isWhole && m_isWhole(m_answer))
        answered(true);
}

void ZplTalk::answered(bool whole)
{
    m_timers.cancel(m_patience);
    m_patience = 0;
    m_isWhole = nullptr;
    const auto next = std::exchange(m_next, nullptr);
    if (next)
        next(whole);
}

void ZplTalk::learn(Known &known, bool answer)
{
    if (answer)
        known = Known::Yes;
    else if (known == Known::Unknown)
        known = Known::No;
}

void ZplTalk::askAlerts()
{
    if (m_alerts == Known::No)
        return askHost();
    put(
        "~HQES\r\n", [this](const QByteArray &answer) { return (m_report.alerts = readAlerts(answer)).has_value(); },
        [this](bool whole) {
            learn(m_alerts, whole);
            askHost();
        });
}

/// The guide says that many a printer leaves this one out while it is in trouble.
void ZplTalk::askHost()
{
    const bool inTrouble = m_report.alerts && m_report.alerts->errors != 0;
    if (m_host == Known::No || inTrouble)
        return askCount();
    put(
        "~HS\r\n", [this](const QByteArray &answer) { return (m_report.host = readHostStatus(answer)).has_value(); },
        [this](bool whole) {
            learn(m_host, whole);
            if (!answers())
                m_silentUntil = m_clock.running() + askAgainAfter;
            askCount();
        });
}

/// A printer that holds half a label would take this question for its text.
void ZplTalk::askCount()
{
    const bool wouldBePrinted = m_report.host && m_report.host->partialFormat;
    if (m_count == Known::No || !m_report.isAnswered() || wouldBePrinted)
        return askModel();
    put(
        "! U1 getvar \"odometer.total_label_count\"\r\n",
        [this](const QByteArray &answer) {
            const auto variable = readVariable(answer);
            if (variable)
                m_report.count = readCount(*variable);
            return variable.has_value();
        },
        [this](bool whole) {
            learn(m_count, whole && m_report.count);
            askModel();
        });
}

void ZplTalk::askModel()
{
    if (m_modelAsked || !m_report.isAnswered())
        return done();
    m_modelAsked = true;
    put(
        "~HI\r\n", [this](const QByteArray &answer) { return (m_model = readModel(answer)).has_value(); }, [this](bool) { done(); });
}

void ZplTalk::done()
{
    const auto then = std::exchange(m_then, nullptr);
    if (then)
        then(m_report);
}

} // namespace devices

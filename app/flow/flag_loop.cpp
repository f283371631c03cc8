// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flag_loop.h"
#include "base/log.h"
#include <algorithm>

namespace flow {
namespace {

using domain::Duration;

constexpr Duration pollGap{15'000};
constexpr Duration pollSpread{1'000};
constexpr Duration newsSpread{2'000};       ///< a change is told to all stations at once: they do not all come at once
constexpr qsizetype mostBytes = 256 * 1024; ///< of an answer

} // namespace

FlagLoop::FlagLoop(ports::FlagSource *source, ports::Timers &timers, ports::Random &random, Codec codec)
    : m_source(source)
    , m_timers(timers)
    , m_random(random)
    , m_codec(std::move(codec))
    , m_request(timers)
{
}

FlagLoop::~FlagLoop() { m_timers.cancel(m_wake); }

void FlagLoop::start()
{
    if (!m_source || std::exchange(m_started, true))
        return;
    if (shelf.all)
        m_kept = shelf.all();
    tellKept();
    ask();
}

void FlagLoop::about(const domain::FlagContext &context)
{
    if (m_context == context)
        return;
    const bool isSomebodyElse = m_context.who != context.who;
    m_context = context;
    if (!m_started)
        return;
    if (isSomebodyElse)
        tellKept();
    ask();
}

void FlagLoop::notified(const QString &href)
{
    if (href == domain::flagsHref())
        hurry();
}

void FlagLoop::tryNow()
{
    hurry();
}

void FlagLoop::hurry()
{
    if (!m_started || std::exchange(m_hurried, true))
        return;
    wakeWithin(Duration(0), newsSpread);
}

/// One request at a time: what comes meanwhile is asked for behind it.
void FlagLoop::ask()
{
    m_hurried = false;
    m_timers.cancel(std::exchange(m_wake, 0));
    if (m_request.isUnderWay()) {
        m_again = true;
        return;
    }
    m_again = false;
    const domain::KeptFlags *kept = keptFor(m_context.who);
    m_source->evaluate(m_codec.encode(m_context), kept ? kept->etag : QByteArray(),
                       m_request.begin([this, asked = m_context](const ports::FlagReply &reply) { answered(asked, reply); }));
}

void FlagLoop::answered(const domain::FlagContext &asked, const ports::FlagReply &reply)
{
    const auto *nothing = std::get_if<ports::Unknown>(&reply);
    if (!m_hurried)
        wakeWithin(nothing ? nothing->retryAfter.value_or(pollGap) : pollGap, pollSpread);
    read(asked.who, reply);
    if (m_again || asked != m_context)
        ask();
}

void FlagLoop::read(const domain::OperatorId &who, const ports::FlagReply &reply)
{
    if (const auto *document = std::get_if<ports::Fresh>(&reply))
        fresh(who, *document);
    else if (const auto *refused = std::get_if<ports::FlagsRefused>(&reply))
        missed(refused->what);
    else if (const auto *nothing = std::get_if<ports::Unknown>(&reply))
        missed(nothing->what);
    else
        m_trouble.clear();
}

void FlagLoop::fresh(const domain::OperatorId &who, const ports::Fresh &document)
{
    if (document.body.size() > mostBytes)
        return missed(QStringLiteral("an answer of %1 bytes is none").arg(document.body.size()));
    const auto flags = m_codec.decode(document.body);
    if (!flags)
        return missed(flags.error());
    m_trouble.clear();
    keep({who, document.etag, document.body});
    if (who == m_context.who)
        tell(*flags);
}

/// The same trouble every 15 s fills no log.
void FlagLoop::missed(const QString &why)
{
    if (std::exchange(m_trouble, why) != why)
        qCInfo(logFlow, "flags stay as they are: %s", qUtf8Printable(why));
}

void FlagLoop::keep(domain::KeptFlags answer)
{
    if (const auto *known = keptFor(answer.who); known && *known == answer)
        return;
    std::erase_if(m_kept, [&](const domain::KeptFlags &one) { return one.who == answer.who; });
    m_kept.push_back(std::move(answer));
    if (m_kept.size() > mostKept)
        m_kept.erase(m_kept.begin());
    if (shelf.keep)
        shelf.keep(m_kept);
}

const domain::KeptFlags *FlagLoop::keptFor(const domain::OperatorId &who) const
{
    const auto it = std::find_if(m_kept.begin(), m_kept.end(), [&](const domain::KeptFlags &one) { return one.who == who; });
    return it == m_kept.end() ? nullptr : &*it;
}

/// Whoever was never here while there was network goes by what this station was told when nobody was signed in.
void FlagLoop::tellKept()
{
    const domain::KeptFlags *own = keptFor(m_context.who);
    const domain::KeptFlags *kept = own ? own : keptFor({});
    if (!kept)
        return;
    if (const auto flags = m_codec.decode(kept->body))
        tell(*flags);
}

void FlagLoop::tell(const domain::Flags &flags)
{
    if (m_told == flags)
        return;
    m_told = flags;
    if (onFlags)
        onFlags(flags);
}

void FlagLoop::wakeWithin(Duration least, Duration spread)
{
    m_timers.cancel(m_wake);
    const auto more = Duration(qint64(m_random.next() % quint64(spread.count() + 1)));
    m_wake = m_timers.start(least + more, [this] {
        m_wake = 0;
        ask();
    });
}

} // namespace flow

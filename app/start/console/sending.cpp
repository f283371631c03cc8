// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/sending.h"
#include "codec/bytes.h"
#include <QJsonArray>
#include <algorithm>

namespace start {
namespace {

using End = JournalSent::End;

QString endName(End end)
{
    switch (end) {
    case End::Delivered:
        return QStringLiteral("delivered");
    case End::Forked:
        return QStringLiteral("forked");
    case End::Gone:
        return QStringLiteral("gone");
    case End::NotTaken:
        return QStringLiteral("not_taken");
    case End::Unreachable:
        return QStringLiteral("unreachable");
    }
    return {};
}

QJsonObject countsOf(const JournalSent &sent)
{
    return {{QStringLiteral("facts"), sent.facts},
            {QStringLiteral("already_there"), sent.alreadyThere},
            {QStringLiteral("sent"), sent.sent},
            {QStringLiteral("disputed"), sent.disputed},
            {QStringLiteral("parked"), sent.parked}};
}

QJsonObject objectOf(const JournalSent &sent)
{
    QJsonObject object = countsOf(sent);
    object.insert(QStringLiteral("journal"), sent.journal.text());
    object.insert(QStringLiteral("result"), endName(sent.end));
    object.insert(QStringLiteral("why"), sent.why.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sent.why));
    return object;
}

JournalSent totalOf(const std::vector<JournalSent> &all)
{
    JournalSent total;
    for (const JournalSent &sent : all) {
        total.facts += sent.facts;
        total.alreadyThere += sent.alreadyThere;
        total.sent += sent.sent;
        total.disputed += sent.disputed;
        total.parked += sent.parked;
    }
    return total;
}

QString wordsOf(const JournalSent &sent)
{
    return QStringLiteral("%1 facts, %2 already there, %3 sent, %4 disputed, %5 parked")
        .arg(sent.facts)
        .arg(sent.alreadyThere)
        .arg(sent.sent)
        .arg(sent.disputed)
        .arg(sent.parked);
}

} // namespace

Sending::Sending(Leftovers leftovers, ports::Server &server, ports::Clock &clock, ports::Timers &timers,
                 ports::Random &random)
    : m_leftovers(std::move(leftovers))
    , m_server(server)
    , m_clock(clock)
    , m_timers(timers)
    , m_random(random)
{
}

void Sending::start() { next(); }

void Sending::next()
{
    const bool isLost = !m_sent.empty() && m_sent.back().end == End::Unreachable;
    if (isLost || m_sent.size() == m_leftovers.journals.size())
        return onEnd ? onEnd() : void();
    m_sender = std::make_unique<JournalSender>(m_leftovers.journals[m_sent.size()], m_server, m_clock, m_timers, m_random);
    m_sender->onProgress = onProgress;
    m_sender->onEnd = [this](const JournalSent &sent) { ended(sent); };
    m_sender->start();
}

void Sending::ended(JournalSent sent)
{
    const size_t journal = m_sent.size();
    if (sent.end == End::Forked) {
        const qint64 only = m_leftovers.onlyIn(journal);
        sent.why += only == 0 ? QStringLiteral("; all that it lacks stands in a later journal as well")
                              : QStringLiteral("; %1 facts stand nowhere else: start a station on this profile, it puts "
                                               "them into a new journal")
                                    .arg(only);
    }
    m_sent.push_back(std::move(sent));
    next();
}

bool Sending::isComplete() const
{
    if (m_sent.size() != m_leftovers.journals.size())
        return false;
    for (size_t i = 0; i < m_sent.size(); ++i) {
        const bool isSuperseded = m_sent[i].end == End::Forked && m_leftovers.onlyIn(i) == 0;
        if (m_sent[i].end != End::Delivered && !isSuperseded)
            return false;
    }
    return true;
}

QByteArray Sending::summaryLine() const
{
    QJsonArray journals;
    for (const JournalSent &sent : m_sent)
        journals.append(objectOf(sent));
    QJsonObject summary = countsOf(totalOf(m_sent));
    summary.insert(QStringLiteral("complete"), isComplete());
    summary.insert(QStringLiteral("journals"), journals);
    summary.insert(QStringLiteral("not_tried"), qint64(m_leftovers.journals.size() - m_sent.size()));
    return codec::writeJson(summary);
}

QString Sending::summaryWords() const
{
    QStringList lines;
    for (const JournalSent &sent : m_sent)
        lines << QStringLiteral("journal %1: %2").arg(sent.journal.text(), wordsOf(sent));
    if (m_sent.size() > 1)
        lines << QStringLiteral("together: %1").arg(wordsOf(totalOf(m_sent)));
    lines << (isComplete() ? QStringLiteral("everything is on the server") : QStringLiteral("not everything is delivered"));
    return lines.join(u'\n');
}

} // namespace start

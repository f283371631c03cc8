// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/link.h"
#include <QDateTime>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

namespace simulation {
namespace {

using domain::Duration;
using End = wire::RawReply::End;

constexpr Duration requestLimit{10'000};
constexpr Duration probeLimit{3'000};

wire::RawReply ended(End end)
{
    wire::RawReply raw;
    raw.end = end;
    return raw;
}

wire::RawReply whole(const server::Document &document)
{
    wire::RawReply raw;
    raw.end = End::Whole;
    raw.status = document.status;
    raw.contentType = document.contentType;
    raw.etag = document.etag();
    raw.contentLength = document.body.size();
    raw.body = document.body;
    for (const auto &[name, value] : document.headers) {
        if (name == "Retry-After")
            raw.retryAfter = value;
    }
    return raw;
}

/// IMF-fixdate, RFC 9110 section 5.6.7.
QByteArray httpDate(domain::UtcTime at)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    return QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

server::Get getOf(const QString &href, const QByteArray &etag)
{
    const QUrl url(href);
    server::Get get{url.path().split(u'/', Qt::SkipEmptyParts), {}, etag};
    for (const auto &[name, value] : QUrlQuery(url).queryItems())
        get.query.insert(name, value);
    return get;
}

server::AppendCall callOf(const ports::AppendRequest &request)
{
    QByteArray body;
    for (const QByteArray &line : request.lines)
        body.append(line).append('\n');
    return {request.journal.text(),           QByteArray::number(request.first),
            request.chainBefore.toLatin1(),   request.chainAfter.toLatin1(),
            QByteArray::number(request.proven), body, QByteArray::number(request.tried)};
}

} // namespace

Link::Link(support::VirtualTime &time, support::Dice &dice, Backend &backend)
    : m_time(time)
    , m_dice(dice)
    , m_backend(backend)
    , m_ring(backend.nodes.size())
{
}

wire::RawReply Link::page()
{
    static constexpr int statuses[] = {200, 302, 403, 404, 413, 429, 502, 503};
    wire::RawReply raw = whole({statuses[m_dice.below(std::size(statuses))], "text/html", "<html>Not yours</html>", {}});
    if (raw.status == 503 || raw.status == 429)
        raw.retryAfter = m_dice.chance(50) ? QByteArray::number(m_dice.below(20)) : httpDate(m_time.now() + Duration(qint64(m_dice.below(20'000))));
    return raw;
}

void Link::later(const Work &work, size_t node)
{
    m_time.start(Duration(qint64(m_dice.below(600'000))), [this, work, node] {
        if (m_backend.nodes[node].quirk != Backend::Quirk::Down)
            static_cast<void>(work(m_backend.nodes[node]));
    });
}

/// What comes back of one request, and how long it takes.
wire::RawReply Link::carried(const Work &work, Backend::Node &node, Duration limit, Duration &takes)
{
    takes = weather.latency + node.slowness;
    if (weather.jitter.count() > 0)
        takes += Duration(qint64(m_dice.below(quint64(weather.jitter.count()))));
    if (m_cut || node.quirk == Backend::Quirk::Down) {
        takes = m_dice.chance(50) ? Duration(1) : Duration(3'000);
        return ended(End::NoNetwork);
    }
    const bool timesOut = halfOpen || happens(weather.lost) || takes >= limit;
    if (timesOut) {
        if (!halfOpen && takes >= limit) // slow, not dead: it is worked on all the same
            static_cast<void>(work(node));
        takes = limit;
        return ended(End::TimedOut);
    }
    if (happens(weather.reset))
        return ended(End::Cut);
    if (happens(weather.html))
        return page();
    if (happens(weather.late)) {
        later(work, size_t(&node - m_backend.nodes.data()));
        takes = limit;
        return ended(End::TimedOut);
    }
    wire::RawReply raw = whole(work(node));
    if (happens(weather.resent))
        raw = whole(work(node));
    if (happens(weather.twice))
        later(work, size_t(&node - m_backend.nodes.data()));
    if (happens(weather.answerLost)) {
        takes = limit;
        return ended(End::TimedOut);
    }
    if (happens(weather.cut) && !raw.body.isEmpty())
        raw.body.truncate(qsizetype(m_dice.below(quint64(raw.body.size()))));
    return raw;
}

template <typename Reply>
void Link::exchange(const Work &work, Duration limit, std::function<Reply(const wire::RawReply &)> interpret,
                    std::function<void(Reply, QString)> done)
{
    count();
    const domain::Instant began = m_own->running();
    const size_t index = m_ring.current(began);
    Duration takes{0};
    const wire::RawReply raw = carried(work, m_backend.nodes[index], limit, takes);
    m_own->start(takes, [this, asker = std::weak_ptr<int>(m_asker), connections = m_connections, raw, index, began, interpret, done] {
        if (asker.expired())
            return;
        const bool broke = m_cut || connections != m_connections;
        Reply reply = interpret(broke && raw.end == End::Whole ? ended(End::Cut) : raw);
        if (std::holds_alternative<ports::Unknown>(reply))
            m_ring.failed(index, began, m_own->running(), m_dice.next());
        else
            m_ring.answered(index);
        done(std::move(reply), m_backend.nodes[index].name);
    });
}

void Link::append(const ports::AppendRequest &request, std::function<void(ports::JournalReply, QString)> done)
{
    mostAppendsInFlight = std::max(mostAppendsInFlight, ++appendsInFlight[request.journal]);
    if (onAppend)
        onAppend(request.journal, request.first, int(request.lines.size()));
    exchange<ports::JournalReply>(
        [this, call = callOf(request)](Backend::Node &node) { return m_backend.append(node, call); }, requestLimit,
        [this, id = request.journal](const wire::RawReply &raw) { return wire::interpretJournal(raw, id, m_own->now()); },
        [this, id = request.journal, done = std::move(done)](const ports::JournalReply &reply, const QString &node) {
            --appendsInFlight[id];
            done(reply, node);
        });
}

void Link::probe(const domain::JournalId &journal, domain::Sequence after,
                 std::function<void(ports::JournalReply, QString)> done)
{
    const QString href = QStringLiteral("/v1/journals/%1?after=%2").arg(journal.text()).arg(after);
    exchange<ports::JournalReply>(
        [this, get = getOf(href, {})](Backend::Node &node) { return m_backend.get(node, get); }, probeLimit,
        [this, journal](const wire::RawReply &raw) { return wire::interpretJournal(raw, journal, m_own->now()); },
        std::move(done));
}

void Link::fetch(const QString &href, const QByteArray &etag, std::function<void(ports::FetchReply, QString)> done)
{
    exchange<ports::FetchReply>(
        [this, get = getOf(href, etag)](Backend::Node &node) { return m_backend.get(node, get); }, requestLimit,
        [this, href, conditional = !etag.isEmpty()](const wire::RawReply &raw) {
            return wire::interpretFetch(raw, href, conditional, m_own->now());
        },
        std::move(done));
}

void Link::doubt(const QString &node, const QString &)
{
    for (size_t i = 0; i < m_backend.nodes.size(); ++i) {
        if (m_backend.nodes[i].name == node)
            m_ring.doubted(i, m_own->running());
    }
}

void Link::notify(const std::vector<domain::Changed> &changed)
{
    if (happens(weather.lost * 3) || m_cut || deaf || halfOpen || m_own->isAsleep())
        return; // a lost notification costs latency only
    ++*m_notified;
    m_own->start(weather.latency, [this, asker = std::weak_ptr<int>(m_asker), connections = m_connections, notified = m_notified, changed] {
        --*notified;
        if (asker.expired() || m_cut || connections != m_connections || !onNotification)
            return;
        for (const domain::Changed &change : changed)
            onNotification(change.href, change.version);
    });
}

void Link::count()
{
    ++requests;
    const qint64 now = m_time.running().ms;
    m_lastMinute.push_back(now);
    while (now - m_lastMinute.front() >= 60'000)
        m_lastMinute.pop_front();
    mostInAMinute = std::max(mostInAMinute, int(m_lastMinute.size()));
}

void Link::setCut(bool isCut)
{
    m_cut = isCut;
    if (!m_cut && onReachable)
        onReachable();
}

} // namespace simulation

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floor/line.h"
#include "codec/pin_documents.h"
#include <QUrl>
#include <QUrlQuery>

namespace support {
namespace {

const QString nodeName = QStringLiteral("http://node-1");

wire::RawReply broken(wire::RawReply::End end)
{
    wire::RawReply raw;
    raw.end = end;
    return raw;
}

wire::RawReply whole(const server::Document &document)
{
    wire::RawReply raw;
    raw.end = wire::RawReply::End::Whole;
    raw.status = document.status;
    raw.contentType = document.contentType;
    raw.etag = document.etag();
    raw.contentLength = document.body.size();
    raw.body = document.body;
    return raw;
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

wire::RawReply Line::exchange(const std::function<server::Document()> &ask)
{
    ++requests;
    return cut || !m_node ? broken(wire::RawReply::End::NoNetwork) : whole(ask());
}

template <typename Reply>
void Line::answer(const wire::RawReply &raw, std::function<Reply(const wire::RawReply &)> interpret,
                  std::function<void(Reply, QString)> done)
{
    m_time.start(latency, [this, alive = std::weak_ptr<int>(m_alive), raw, interpret, done] {
        if (!alive.expired())
            done(interpret(cut ? broken(wire::RawReply::End::Cut) : raw), nodeName);
    });
}

void Line::append(const ports::AppendRequest &request, std::function<void(ports::JournalReply, QString)> done)
{
    wire::RawReply raw = exchange([&] { return m_node->append(callOf(request)); });
    if (answersToLose > 0 && raw.end == wire::RawReply::End::Whole) {
        --answersToLose;
        raw = broken(wire::RawReply::End::Cut);
    }
    answer<ports::JournalReply>(
        raw, [this, id = request.journal](const wire::RawReply &r) { return wire::interpretJournal(r, id, m_time.now()); },
        std::move(done));
}

void Line::probe(const domain::JournalId &journal, domain::Sequence after,
                 std::function<void(ports::JournalReply, QString)> done)
{
    const QString href = QStringLiteral("/v1/journals/%1?after=%2").arg(journal.text()).arg(after);
    answer<ports::JournalReply>(
        exchange([&] { return m_node->get(getOf(href, {})); }),
        [this, journal](const wire::RawReply &r) { return wire::interpretJournal(r, journal, m_time.now()); },
        std::move(done));
}

void Line::fetch(const QString &href, const QByteArray &etag, std::function<void(ports::FetchReply, QString)> done)
{
    const wire::RawReply raw = exchange([&] {
        const auto other = instead ? instead(href) : std::nullopt;
        return other ? *other : m_node->get(getOf(href, etag));
    });
    answer<ports::FetchReply>(
        raw,
        [this, href, conditional = !etag.isEmpty()](const wire::RawReply &r) {
            return wire::interpretFetch(r, href, conditional, m_time.now());
        },
        std::move(done));
}

void Line::evaluate(const QByteArray &body, const QByteArray &etag, std::function<void(ports::FlagReply)> done)
{
    answer<ports::FlagReply>(
        exchange([&] { return m_node->evaluate({{}, body, etag}); }),
        [this, conditional = !etag.isEmpty()](const wire::RawReply &r) { return wire::interpretFlags(r, conditional, m_time.now()); },
        [done = std::move(done)](const ports::FlagReply &reply, const QString &) { done(reply); });
}

void Line::choosePin(const QString &request, const domain::NewPin &wanted, std::function<void(ports::PinReply)> done)
{
    wire::RawReply raw = exchange([&] { return m_node->choosePin(codec::encodePinRequest({request, wanted})); });
    if (pinAnswersToLose > 0 && raw.end == wire::RawReply::End::Whole) {
        --pinAnswersToLose;
        raw = broken(wire::RawReply::End::Cut);
    }
    const bool isUnsent = raw.end == wire::RawReply::End::NoNetwork; // nothing can have been cut off then
    answer<ports::PinReply>(
        raw, [this, raw, isUnsent, who = wanted.who](const wire::RawReply &r) { return wire::interpretPin(isUnsent ? raw : r, who, m_time.now()); },
        [done = std::move(done)](const ports::PinReply &reply, const QString &) { done(reply); });
}

void Line::notify(const std::vector<domain::Changed> &changed)
{
    m_time.start(latency, [this, alive = std::weak_ptr<int>(m_alive), changed] {
        if (alive.expired() || cut || !onNotification)
            return;
        for (const domain::Changed &change : changed)
            onNotification(change.href, change.version);
    });
}

void Line::setCut(bool isCut)
{
    cut = isCut;
    if (!cut && onReachable)
        onReachable();
}

} // namespace support

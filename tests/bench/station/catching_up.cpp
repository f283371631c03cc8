// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/station/catching_up.h"
#include "bench/station/picking.h"
#include "delivery/schedule.h"
#include "journal/store_thread.h"
#include "platform/clock.h"
#include "platform/mailbox.h"
#include "server/http/prompt_listener.h"
#include "start/loops.h"
#include "wire/http_server_link.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkReply>
#include <QTcpSocket>
#include <cstdio>

namespace bench {
namespace {

const QString station = QStringLiteral("bench");

int fail(const QString &why)
{
    std::fprintf(stderr, "packhorse-bench: %s\n", qUtf8Printable(why));
    return 1;
}

std::unique_ptr<journal::Journal> open(const QString &profile)
{
    platform::SystemClock clock;
    journal::OpenOptions options;
    options.profile = profile;
    options.now = clock.now();
    auto opened = journal::Journal::open(options);
    if (!opened)
        fail(opened.error().what);
    return opened ? std::move(*opened) : nullptr;
}

/// What picking these routes records, as much of it as is wanted.
std::vector<journal::NewFact> picks(const QString &routesFile, int facts, platform::IdMaker &ids, const ports::Clock &clock)
{
    std::vector<journal::NewFact> all;
    for (const domain::Route &route : routesOf(routesFile)) {
        for (const domain::EventData &data : picksOf(route)) {
            if (int(all.size()) < facts)
                all.push_back(factOf(station, eventOf(route, data, ids, clock)));
        }
    }
    return all;
}

/// The bodies of the appends, each behind its length: "<bytes>\n".
int writeBodies(const journal::Journal &journal, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(file.errorString());
    const delivery::Limits most{delivery::maxBatchFacts, delivery::maxBatchBytes};
    for (domain::Sequence at = 0; at < journal.head().sequence;) {
        const auto facts = journal.after(at, most.facts, most.bytes);
        QByteArray body;
        for (const journal::StoredFact &fact : facts)
            body += fact.line + '\n';
        file.write(QByteArray::number(body.size()) + '\n' + body);
        at = facts.back().sequence;
    }
    return file.flush() ? 0 : fail(file.errorString());
}

/// One connection of the sink: reads to the end of each body.
void serve(QTcpSocket *socket)
{
    auto read = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, read] {
        *read += socket->readAll();
        while (true) {
            const qsizetype head = read->indexOf("\r\n\r\n");
            const qsizetype at = read->left(head).toLower().indexOf("content-length:");
            if (head < 0 || at < 0)
                return;
            const qsizetype from = at + 15;
            const qsizetype whole = head + 4 + read->mid(from, read->indexOf("\r\n", from) - from).trimmed().toLongLong();
            if (read->size() < whole)
                return;
            read->remove(0, whole);
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        }
    });
}

} // namespace

int fillOutage(const QString &profile, int facts, const QString &routesFile, const QString &bodies)
{
    constexpr size_t batch = 500;
    constexpr qint64 walLimit = 16 * 1024 * 1024;
    platform::SystemClock clock;
    platform::SystemRandom random;
    platform::IdMaker ids(clock, random);
    const auto journal = open(profile);
    const std::vector<journal::NewFact> all = picks(routesFile, facts, ids, clock);
    if (!journal || int(all.size()) < facts)
        return fail(QStringLiteral("there are routes for %1 facts, not for %2").arg(all.size()).arg(facts));
    domain::Event begun{domain::EventId(ids.next()), clock.now(), {}, {}, {}, {}, domain::JournalBegun{QStringLiteral("new"), {}}};
    if (!journal->begin(domain::JournalId(platform::randomUuid(random)), factOf(station, begun)))
        return fail(QStringLiteral("the journal does not begin"));
    for (size_t at = 0; at < all.size(); at += batch) {
        const auto from = all.begin() + qsizetype(at);
        if (!journal->append({from, from + qsizetype(std::min(batch, all.size() - at))}))
            return fail(QStringLiteral("the journal does not take the facts"));
        if (journal->walBytes() > walLimit)
            journal->checkpoint(false);
    }
    journal->checkpoint(true);
    return writeBodies(*journal, bodies);
}

int deliver(const QString &profile, const QUrl &server)
{
    platform::SystemClock clock;
    platform::QtTimers timers;
    platform::SystemRandom random;
    platform::EventfdMailbox mailbox;
    journal::OpenOptions options;
    options.profile = profile;
    options.now = clock.now();
    auto store = journal::StoreThread::start(options, mailbox);
    if (!store)
        return fail(store.error().what);
    wire::HttpServerLink link({server}, domain::StationId(station), timers, clock, random);
    start::Loops loops(domain::StationId(station), {link, clock, timers, random, **store, &link});
    QElapsedTimer time;
    time.start();
    loops.start();
    link.listen();
    const auto &state = loops.delivery.state();
    waitUntil([&] { return state.contact == delivery::DeliveryState::Contact::Online && state.undelivered == 0; });
    std::printf("{\"facts\":%lld,\"attention\":%lld,\"ms\":%.3f}\n", static_cast<long long>(state.counts.delivered + state.counts.safe),
                static_cast<long long>(state.counts.attention), double(time.nsecsElapsed()) / 1e6);
    return state.counts.attention == 0 ? 0 : fail(QStringLiteral("the server disputes what was recorded"));
}

int post(const QString &bodies, const QUrl &server)
{
    QFile file(bodies);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    std::vector<QByteArray> all;
    while (!file.atEnd())
        all.push_back(file.read(file.readLine().trimmed().toLongLong()));
    QNetworkAccessManager network;
    QElapsedTimer time;
    time.start();
    for (const QByteArray &body : all) {
        QNetworkRequest request(server);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-ndjson"));
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        waitUntil([&] { return reply->isFinished(); });
        if (reply->error() != QNetworkReply::NoError)
            return fail(reply->errorString());
    }
    std::printf("{\"posts\":%zu,\"ms\":%.3f}\n", all.size(), double(time.nsecsElapsed()) / 1e6);
    return 0;
}

int sink()
{
    const auto listener = server::promptListener({}); // else it would measure how long acknowledgements are held back
    if (!listener->listen(QHostAddress::LocalHost))
        return fail(listener->errorString());
    QObject::connect(listener.get(), &QTcpServer::newConnection, listener.get(), [&listener] {
        while (QTcpSocket *socket = listener->nextPendingConnection())
            serve(socket);
    });
    std::printf("listening on http://127.0.0.1:%d\n", int(listener->serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace bench

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/documents.h"
#include "codec/fact.h"
#include "server/core/reference_server.h"
#include "server/core/routes.h"
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

/// What the server's tests share: a store with one small route, and stations that write journals.
namespace support {

inline const QString journalA = QStringLiteral("0190a000-0000-7000-8000-00000000000a");
inline const QString journalB = QStringLiteral("0190a000-0000-7000-8000-00000000000b");

/// Time that goes on when the test says so; ids that count up.
struct TestWorld
{
    domain::UtcTime now{1'790'000'000'000};
    int uuids = 0;

    server::World world()
    {
        const auto newUuid = [this] { return QStringLiteral("0190ffff-0000-7000-8000-%1").arg(++uuids, 12, 10, QLatin1Char('0')); };
        return {[this] { return now; }, newUuid, [] { return 0.5; }, [this] { return now; }};
    }
};

/// "postgresql://.../%1?..." when these tests are to run on PostgreSQL (tests/faults/cluster does so); else empty.
inline QString sharedStorePattern() { return qEnvironmentVariable("PACKHORSE_TEST_POSTGRESQL"); }

/// A database that nobody has used yet, on the server of sharedStorePattern().
inline QString newSharedStore()
{
    static int made = 0;
    const QString name = QStringLiteral("store_%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
    const auto place = server::readStoreLocation(sharedStorePattern().arg(QStringLiteral("postgres")));
    MUST(place.hasValue(), "the pattern names a store");
    {
        QSqlDatabase maker = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        maker.setHostName(place->host);
        maker.setPort(place->port);
        maker.setUserName(place->user);
        maker.setDatabaseName(place->database);
        maker.setConnectOptions(place->more);
        QSqlQuery query(maker);
        MUST(maker.open() && QSqlQuery(maker).exec(QStringLiteral("CREATE DATABASE ") + name), "a database is made");
    }
    QSqlDatabase::removeDatabase(name);
    return sharedStorePattern().arg(name);
}

/// Orders 1 (3 apples, 2 pears) and 2 (1 apple, 4 plums) on route R-1: stops A-01-01 apple, A-02-01 pear, A-03-01 plum.
class Warehouse
{
public:
    explicit Warehouse(server::Rules rules = server::Rules::ofDomain())
    {
        store = open();
        const QByteArray orders = "order,product,name,quantity,code,location,weight_g\n"
                                  "1,apple,Apple,3,,A-01-01,100\n1,pear,Pear,2,,A-02-01,120\n"
                                  "2,apple,Apple,1,,A-01-01,100\n2,plum,Plum,4,,A-03-01,30\n";
        MUST(run("import", {{"format", "csv"}}, orders), "the test's orders are taken");
        MUST(run("routes", {{"totes", "20"}, {"stops", "100"}}), "the test's route is built");
        begin(std::move(rules));
    }

    /// As after a restart of the server.
    void restart()
    {
        server.reset();
        store.reset();
        store = open();
        begin(server::Rules::ofDomain());
    }
    void begin(server::Rules rules)
    {
        server =
            std::make_unique<server::ReferenceServer>(*store, time.world(), QStringLiteral("node-1"), std::move(rules));
    }

    bool run(const char *command, const QMap<QString, QString> &parameters, const QByteArray &content = {})
    {
        auto answer = server::runAdmin(*store, time.world(), {QLatin1String(command), parameters, content});
        output = answer ? answer->output : answer.error().what.toUtf8();
        return answer.hasValue();
    }
    bool run(const char *command, std::initializer_list<std::pair<const char *, const char *>> parameters,
             const QByteArray &content = {})
    {
        QMap<QString, QString> map;
        for (const auto &[name, value] : parameters)
            map.insert(QLatin1String(name), QString::fromUtf8(value));
        return run(command, map, content);
    }
    domain::RouteSnapshot route(const char *id = "R-1")
    {
        const auto document =
            server->get({{QStringLiteral("v1"), QStringLiteral("routes"), QLatin1String(id)}, {}, {}});
        const auto snapshot = codec::decodeRouteSnapshot(document.body);
        MUST(snapshot.hasValue(), "the route is a snapshot");
        return *snapshot;
    }
    QString file() const { return folder.filePath(QStringLiteral("store.db")); }
    QString location()
    {
        if (m_location.isEmpty())
            m_location = sharedStorePattern().isEmpty() ? QStringLiteral("sqlite:") + file() : newSharedStore();
        return m_location;
    }
    std::unique_ptr<server::Store> open()
    {
        auto opened = server::Store::open(location(), server::Store::Missing::Create, time.world());
        MUST(opened.hasValue(), "the test's store opens");
        return std::move(*opened);
    }

    QTemporaryDir folder;
    TestWorld time;
    std::unique_ptr<server::Store> store;
    std::unique_ptr<server::ReferenceServer> server;
    QByteArray output; ///< of the last command

private:
    QString m_location;
};

/// A station's journal, as far as a server sees it.
class StationJournal
{
public:
    explicit StationJournal(QString id, QString station = QStringLiteral("handheld-1"))
        : journal(std::move(id))
        , m_station(std::move(station))
    {
        chains.push_back(codec::chainStart(domain::JournalId(journal)));
    }

    /// Records a fact and returns its sequence. task: "" for none.
    domain::Sequence add(const domain::EventData &data, const QString &task = QStringLiteral("route/R-1"))
    {
        return addLine(codec::encodeFact(eventOf(data, task)));
    }
    /// Of somebody else, about no task.
    domain::Sequence addAs(const domain::OperatorId &who, const domain::EventData &data, domain::UtcTime time = {1'790'000'000'000})
    {
        domain::Event event = eventOf(data, {});
        event.by = who;
        event.time = time;
        return addLine(codec::encodeFact(event));
    }
    domain::Event eventOf(const domain::EventData &data, const QString &task) const
    {
        domain::Event event;
        event.id = domain::EventId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        event.time = {1'790'000'000'000};
        event.station = domain::StationId(m_station);
        event.by = domain::OperatorId(QStringLiteral("picker-1"));
        event.task = domain::TaskId(task);
        event.data = data;
        return event;
    }
    domain::Sequence addLine(QByteArray line)
    {
        lines.push_back(line);
        chains.push_back(codec::chainNext(chains.back(), line));
        return domain::Sequence(lines.size());
    }
    domain::EventId idOf(domain::Sequence sequence) const
    {
        return codec::decodeFact(lines.at(size_t(sequence - 1)))->id;
    }
    /// The facts first to last (0: to the end) as a request.
    server::AppendCall call(domain::Sequence first = 1, domain::Sequence last = 0) const
    {
        last = last == 0 ? domain::Sequence(lines.size()) : last;
        QByteArray body;
        for (domain::Sequence i = first; i <= last; ++i)
            body += lines.at(size_t(i - 1)) + '\n';
        return {journal,
                QByteArray::number(first),
                chains.at(size_t(first - 1)).hex().toLatin1(),
                chains.at(size_t(last)).hex().toLatin1(),
                "0",
                body};
    }

    QString journal;
    std::vector<QByteArray> lines;
    std::vector<codec::Chain> chains;

private:
    QString m_station;
};

inline domain::TrolleyTaken taken()
{
    return {domain::TrolleyId(QStringLiteral("T-001")), domain::RouteId(QStringLiteral("R-1")), false, {}};
}
inline domain::ItemTaken item(int stop, const char *product, int quantity)
{
    return {stop, domain::ProductId(QLatin1String(product)), quantity, QLatin1String(product), {}, {}, {}};
}
inline domain::ItemPlaced placed(int stop, const char *order, const char *tote, const char *product, int quantity)
{
    return {stop, domain::OrderId(QLatin1String(order)), domain::ToteId(QLatin1String(tote)),
            domain::ProductId(QLatin1String(product)), quantity};
}

inline domain::JournalAnswer answerOf(const server::Document &document)
{
    MUST(document.status == 200, "the append was answered with a verdict");
    const auto answer = codec::decodeJournalAnswer(document.body);
    MUST(answer.hasValue(), "a verdict can be read");
    return *answer;
}
inline domain::Problem problemOf(const server::Document &document)
{
    const auto problem = codec::decodeProblem(QByteArrayView(document.body));
    MUST(problem.hasValue() && document.contentType == "application/problem+json", "a problem can be read");
    return *problem;
}

} // namespace support

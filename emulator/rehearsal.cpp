// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/rehearsal.h"
#include "codec/documents.h"
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cstdio>

namespace emulator {
namespace {
constexpr size_t violationsShown = 30;
constexpr int logLinesShown = 5;
constexpr const char *ledgerFile = "carrier.sqlite";
constexpr std::chrono::milliseconds betweenLooks{500};

/// A label that was voided is the carrier's again a request later: with a slow carrier after the last parcel is in its bin.
bool isAnyGivenBack(const std::vector<OrderBooks> &orders)
{
    return std::any_of(orders.begin(), orders.end(), [](const OrderBooks &order) {
        return std::any_of(order.labels.begin(), order.labels.end(), [](const OrderBooks::Label &label) { return label.state == u"voiding"; });
    });
}
} // namespace

QStringList words(std::initializer_list<const char *> list)
{
    QStringList texts;
    for (const char *word : list)
        texts << QString::fromLatin1(word);
    return texts;
}

QHash<QString, int> caseSizesOf(const domain::Route &route)
{
    QHash<QString, int> sizes;
    for (const domain::Product &product : route.products) {
        for (const domain::ProductCode &code : product.codes) {
            if (code.quantity > 1)
                sizes.insert(code.code.rightJustified(14, u'0'), code.quantity);
        }
    }
    return sizes;
}

QStringList packerBadges(int count)
{
    QStringList badges;
    for (int i = 1; i <= count; ++i)
        badges << QStringLiteral("B-PACKER%1").arg(i);
    return badges;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Rehearsal::Rehearsal(QString name, RehearsalSetup setup, QObject *parent)
    : QObject(parent)
    , m_random(setup.seed)
    , m_name(std::move(name))
    , m_setup(std::move(setup))
    , m_nodes(program("packhorse-server"), path("server.log"))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(QStringLiteral("not done after %1 s; it was waiting for %2").arg(m_setup.limit_s).arg(m_waitingFor));
    });
    m_nodes.onListening = [this](int node, const QString &url) { listening(node, url); };
    m_nodes.onFailure = [this](const QString &why) { finish(why); };
    m_nodes.onAllEnded = [this] { isOver() ? leaveWhenAlone() : nodesAreDown(); };
}

Rehearsal::~Rehearsal() = default;

QString Rehearsal::path(const char *name) const
{
    return m_setup.folder + u'/' + QLatin1String(name);
}

QString Rehearsal::program(const char *name) const
{
    return m_setup.programs + u'/' + QLatin1String(name);
}

void Rehearsal::say(const QString &line) const
{
    std::fprintf(stdout, "%6.1f s  %s\n", double(m_clock.elapsed()) / 1000, qUtf8Printable(line));
    std::fflush(stdout);
}

void Rehearsal::run(const QString &name, const QStringList &arguments, std::function<void(const QByteArray &)> done)
{
    waitingFor(QFileInfo(name).fileName() + u' ' + arguments.value(0));
    runOnce(this, {name, arguments, {}, {}}, std::move(done), [this](const QString &why) { finish(why); });
}

void Rehearsal::start()
{
    m_clock.start();
    m_limit.start(m_setup.limit_s * 1000);
    emptyFolder();
    begin();
}

void Rehearsal::emptyFolder() const
{
    QDir folder(m_setup.folder);
    folder.mkpath(QStringLiteral("."));
    const QStringList stations = folder.entryList({QStringLiteral("station*"), QStringLiteral("desk-*")}, QDir::Dirs);
    for (const QString &name : stations)
        QDir(folder.filePath(name)).removeRecursively();
    const QStringList old = folder.entryList({QStringLiteral("*.sqlite*"), QStringLiteral("*.jsonl"), QStringLiteral("*.log"),
                                              QStringLiteral("*.png"), QStringLiteral("*.dump"), QStringLiteral("*.csv")}, QDir::Files);
    for (const QString &name : old)
        folder.remove(name);
}

// ---- the server's side -------------------------------------------------------------------------

void Rehearsal::openStore(const Then &then)
{
    if (isShared() && Database::programs().isEmpty()) {
        say(QStringLiteral("PostgreSQL or Qt's driver for it is not installed (Debian: postgresql, libqt6sql6-psql): one node"
                           " with a store of its own"));
        m_setup.nodes = 1;
    }
    if (!isShared()) {
        m_store = QStringLiteral("sqlite:") + path("server.sqlite");
        return then();
    }
    waitingFor(QStringLiteral("the database"));
    m_database = std::make_unique<Database>(path("database.log"));
    m_database->onFailure = [this](const QString &why) { finish(why); };
    m_database->onEnd = [this] { isOver() ? leaveWhenAlone() : finish(QStringLiteral("the database ended by itself; see database.log")); };
    m_database->begin([this, then] {
        m_store = m_database->store(QLatin1String(mainStore));
        m_database->create(QLatin1String(mainStore), then);
    });
}

void Rehearsal::serve(const QStringList &more, const Then &then)
{
    waitingFor(QStringLiteral("the server to listen"));
    m_allServe = then;
    m_nodes.start(m_setup.nodes, m_store, isShared() ? more + words({"--cluster", m_name.toLatin1().constData()}) : more);
}

void Rehearsal::listening(int node, const QString &url)
{
    if (isOver())
        return;
    say(isShared() ? QStringLiteral("node %1 is there, %2").arg(node + 1).arg(url) : QStringLiteral("server is there, %1").arg(url));
    if (!m_allServe)
        return nodeIsBack(node);
    if (m_nodes.areListening())
        std::exchange(m_allServe, nullptr)();
}

void Rehearsal::writeSite(const Then &then, const std::function<void(domain::Site &)> &change)
{
    auto site = codec::decodeSite(contentOf(QStringLiteral(":/demo/site.json")));
    if (!site)
        return finish(QStringLiteral("the demo warehouse's site is not part of this program: %1").arg(site.error().what));
    if (change)
        change(*site);
    QFile file(path("site.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(codec::encodeSite(*site)) < 0)
        return finish(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    file.close();
    server({QStringLiteral("site"), file.fileName()}, [then](const QByteArray &) { then(); });
}

QStringList Rehearsal::withCarrier(const QString &plan) const
{
    return {QStringLiteral("--carrier"), QStringLiteral("emulated:%1,seed=%2,ledger=%3").arg(plan).arg(m_setup.seed).arg(path(ledgerFile))};
}

void Rehearsal::server(const QStringList &command, std::function<void(const QByteArray &)> done)
{
    run(program("packhorse-server"), command + QStringList{QStringLiteral("--store"), m_store}, std::move(done));
}

// ---- the end -----------------------------------------------------------------------------------

void Rehearsal::readJournal(const QString &profile, const Then &then)
{
    const QStringList where{QStringLiteral("--profile"), profile};
    run(program("packhorse"), words({"journal", "verify"}) + where, [=, this](const QByteArray &) {
        run(program("packhorse"), words({"journal", "show", "--json"}) + where, [this, then](const QByteArray &journal) {
            const auto facts = readFacts(journal);
            if (!facts)
                return finish(QStringLiteral("a journal cannot be read: %1").arg(facts.error()));
            m_history.journals.insert(m_history.journals.end(), facts->begin(), facts->end());
            then();
        });
    });
}

void Rehearsal::readServer(const Then &then)
{
    server(words({"export", "events"}), [this, then](const QByteArray &events) {
        const auto onServer = readFacts(events);
        if (!onServer)
            return finish(QStringLiteral("the server's export of events cannot be read: %1").arg(onServer.error()));
        m_history.server = *onServer;
        server(words({"export", "routes"}), [this, then](const QByteArray &lines) {
            const auto routes = readRoutes(lines);
            if (!routes)
                return finish(QStringLiteral("the server's export of routes cannot be read: %1").arg(routes.error()));
            m_history.routes = *routes;
            then();
        });
    });
}

void Rehearsal::readJournals(QStringList profiles, const Then &then)
{
    if (profiles.isEmpty())
        return then();
    const QString first = profiles.takeFirst();
    readJournal(first, [this, profiles, then] { readJournals(profiles, then); });
}

void Rehearsal::readPacking(const Then &then)
{
    server(words({"export", "orders"}), [this, then](const QByteArray &orders) {
        auto books = readOrderBooks(orders);
        if (!books)
            return finish(QStringLiteral("the server's export of orders cannot be read: %1").arg(books.error()));
        m_packing.orders = std::move(*books);
        if (isAnyGivenBack(m_packing.orders)) {
            waitingFor(QStringLiteral("labels to be given back to the carrier"));
            return QTimer::singleShot(betweenLooks, this, [this, then] { isOver() ? leaveWhenAlone() : readPacking(then); });
        }
        server(QStringList{QStringLiteral("purchases"), path(ledgerFile)}, [this, then](const QByteArray &lines) {
            auto purchases = readPurchases(lines);
            if (!purchases)
                return finish(QStringLiteral("the carrier's books cannot be read: %1").arg(purchases.error()));
            m_packing.purchases = std::move(*purchases);
            then();
        });
    });
}

PackingVerdict Rehearsal::judgeParcels()
{
    PackingVerdict verdict = judgePacking(m_packing);
    for (qsizetype i = 0; i < qMin(verdict.violations.size(), qsizetype(violationsShown)); ++i)
        say(verdict.violations[i]);
    for (const PackProblem &problem : m_packing.problems)
        say(QStringLiteral("order %1 went to the problem bin: %2 (%3)").arg(problem.order.text(), problem.reason, problem.screen));
    return verdict;
}

QString Rehearsal::members(const PackingVerdict &verdict)
{
    return QStringLiteral("\"parcels\":%1,\"problems\":%2,\"labels_bought\":%3,\"labels_printed\":%4,\"labels_reprinted\":%5,"
                          "\"labels_doubled\":%6,\"labels_within_8s\":%7")
        .arg(verdict.parcels)
        .arg(verdict.onProblemList)
        .arg(verdict.labelsBought)
        .arg(verdict.labelsPrinted)
        .arg(verdict.labelsReprinted)
        .arg(verdict.labelsDoubled)
        .arg(verdict.labelsWithin8s);
}

Verdict Rehearsal::judge(const QStringList &complaints)
{
    Verdict verdict = judgeHistory(m_history);
    for (const QString &complaint : complaints)
        verdict.violations.push_back({QStringLiteral("miscounted"), complaint});
    for (size_t i = 0; i < std::min(verdict.violations.size(), violationsShown); ++i)
        say(verdict.violations[i].kind + QStringLiteral(": ") + verdict.violations[i].what);
    if (verdict.violations.size() > violationsShown)
        say(QStringLiteral("and %1 more of this").arg(verdict.violations.size() - violationsShown));
    return verdict;
}

void Rehearsal::close(bool passed, const QString &members)
{
    std::fprintf(stdout, "{\"%s\":\"%s\",%s\"seconds\":%.1f}\n", qUtf8Printable(m_name), passed ? "pass" : "fail",
                 members.isEmpty() ? "" : qUtf8Printable(members + u','), double(m_clock.elapsed()) / 1000);
    std::fflush(stdout);
    leave(passed);
}

void Rehearsal::finish(const QString &failure)
{
    if (std::exchange(m_over, true))
        return;
    say(QStringLiteral("FAILED: ") + failure);
    if (!standing().isEmpty())
        say(standing());
    showLogs();
    close(false, {});
}

void Rehearsal::showLogs() const
{
    for (const char *log : {"handheld.log", "server.log", "database.log"}) {
        const QByteArrayList lines = contentOf(path(log)).trimmed().split('\n');
        for (const QByteArray &line : lines.mid(qMax<qsizetype>(0, lines.size() - logLinesShown))) {
            if (!line.isEmpty())
                say(QLatin1String(log) + QStringLiteral(": ") + QString::fromUtf8(line));
        }
    }
}

void Rehearsal::leave(bool passed)
{
    m_over = true;
    m_passed = passed;
    m_limit.stop();
    stopStations();
    m_nodes.askToEnd();
    leaveWhenAlone();
}

/// The database goes last: a node that still speaks to it would keep it.
void Rehearsal::leaveWhenAlone()
{
    if (!isOver() || isAnyStationRunning() || m_nodes.isAnyRunning())
        return;
    if (m_database && m_database->isRunning())
        return m_database->askToEnd();
    onEnd(m_passed);
}

} // namespace emulator

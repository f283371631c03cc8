// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/backend.h"
#include "base/must.h"
#include "codec/documents.h"
#include "domain/packing.h"
#include "domain/picking.h"
#include "server/core/catalogue.h"
#include "server/core/problems.h"
#include "support/floor/warehouse.h"
#include "support/memory_dir.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <stdexcept>

namespace simulation {
namespace {

server::Document brokenDocument() { return {500, "text/html", "<h1>Internal Server Error</h1>", {}}; }

server::Document tooLong(const QString &journal)
{
    domain::Problem why = server::problem("too-large", 413, QStringLiteral("Too many facts at once"), {});
    why.journal = domain::JournalId(journal);
    return server::refused(why);
}

QString keyOf(const server::Get &get)
{
    QString key = get.path.join(u'/');
    for (auto it = get.query.begin(); it != get.query.end(); ++it)
        key += QStringLiteral("&%1=%2").arg(it.key(), it.value());
    return key;
}

} // namespace

class Backend::Account : public server::Carrier
{
public:
    Account(Backend &backend, const Kept &store)
        : m_backend(backend)
        , m_number(++backend.m_accounts)
        , m_store(store)
    {
    }
    [[nodiscard]] bool canFind() const override { return carrier().canFind(); }
    [[nodiscard]] domain::Duration settles() const override { return carrier().settles(); }
    void buy(const server::Consignment &consignment, std::function<void(server::BuyAnswer)> answered) override
    {
        m_backend.m_bought.push_back({consignment.reference, m_number, &m_store, m_asked.contains(consignment.reference), m_backend.m_time.now()});
        carrier().buy(consignment, std::move(answered));
    }
    void find(const server::Consignment &consignment, std::function<void(server::FindAnswer)> answered) override
    {
        m_asked << consignment.reference;
        carrier().find(consignment, std::move(answered));
    }
    void giveBack(const QString &tracking, std::function<void(server::GiveBackAnswer)> answered) override
    {
        if (&m_store != &m_backend.m_main)
            m_backend.m_givenBackElsewhere << tracking;
        carrier().giveBack(tracking, std::move(answered));
    }

private:
    [[nodiscard]] server::Carrier &carrier() const { return *m_backend.m_carrier; }
    Backend &m_backend;
    int m_number;
    const Kept &m_store;
    QSet<QString> m_asked; ///< references
};

Backend::Backend(support::VirtualTime &time, const Morning &morning)
    : m_time(time)
    , m_folder(support::memoryDir())
{
    m_morning = m_folder.filePath(QStringLiteral("morning.db"));
    open(m_main, m_morning);
    for (const int number : {1, 2, 3}) {
        admin(QStringLiteral("operator"), {{QStringLiteral("badge"), QStringLiteral("B-100%1").arg(number)},
                                           {QStringLiteral("name"), QStringLiteral("Picker %1").arg(number)},
                                           {QStringLiteral("role"), QStringLiteral("picker")}});
    }
    admin(QStringLiteral("import"), {{QStringLiteral("format"), QStringLiteral("csv")}}, morning.orders);
    admin(QStringLiteral("routes"), {{QStringLiteral("totes"), QString::number(morning.totes)}, {QStringLiteral("stops"), QString::number(morning.stops)}});
    if (!morning.carrier.isEmpty())
        openDesks(morning);
    shut(m_main);
    const QString truth = m_folder.filePath(QStringLiteral("main.db"));
    MUST(QFile::copy(m_morning, truth), "a store is copied");
    open(m_main, truth);
    for (int i = 0; i < morning.nodes; ++i)
        nodes.push_back({QStringLiteral("http://node-%1").arg(i + 1), Quirk::None, {}, {}});
    if (m_carrier)
        lookForLabels();
}

void Backend::openDesks(const Morning &morning)
{
    for (const auto &[id, route] : routes()) {
        const auto facts = support::picksOf(route, m_time.now(), world().newUuid);
        MUST(m_main.server->append(support::appendCallOf(world().newUuid(), facts)).status == 200, "the morning's facts are taken");
    }
    server::Store::Transaction transaction(*m_main.store);
    domain::Site site = support::packingSite(server::Catalogue(*m_main.store).site());
    site.policies.labelAtPack = morning.labelAtPack;
    server::Catalogue(*m_main.store).setSite(site);
    transaction.commit();
    for (const int number : {1, 2, 3}) {
        admin(QStringLiteral("operator"), {{QStringLiteral("badge"), QStringLiteral("B-200%1").arg(number)},
                                           {QStringLiteral("name"), QStringLiteral("Packer %1").arg(number)},
                                           {QStringLiteral("role"), QStringLiteral("packer")}});
    }
    auto ledger = server::CarrierLedger::open(QStringLiteral(":memory:"));
    MUST(ledger.hasValue(), "the carrier has books");
    m_carrier = std::make_unique<server::EmulatedCarrier>(
        server::readCarrierPlan(morning.carrier).value(), std::move(*ledger), rightTime(),
        [this](domain::Duration after, std::function<void()> work) { m_time.start(after, std::move(work)); });
}

/// Every store has a worker of its own, and all of them buy from the same carrier.
void Backend::lookForLabels()
{
    for (Kept *kept : {&m_main, &m_forgetful, &m_split}) {
        if (kept->purchasing)
            kept->purchasing->look();
    }
    m_time.start(domain::Duration(1'000), [this] { lookForLabels(); });
}

void Backend::tell(const std::vector<domain::Changed> &changed) const
{
    if (onChanged)
        onChanged(changed);
}

Backend::~Backend() = default;

/// The time by the clock of the node that is at work.
server::World Backend::world()
{
    server::World world = rightTime();
    world.now = [this] { return m_time.now() + m_ahead; };
    return world;
}

/// What a store's own clock says, and a carrier's.
server::World Backend::rightTime()
{
    return {[this] { return m_time.now(); },
            [this] { return QStringLiteral("0190ffff-0000-7000-8000-%1").arg(++m_uuids, 12, 10, QLatin1Char('0')); }};
}

server::Rules Backend::rules()
{
    server::Rules rules = server::Rules::ofDomain();
    rules.judge = [this](const domain::Route &route, const domain::Event &event) -> base::Expected<base::Done, domain::Dispute> {
        if (parks)
            throw std::runtime_error("this version does not know the fact");
        if (disputes)
            return base::Unexpected{domain::Dispute{QStringLiteral("more-than-ordered"), QStringLiteral("a bad deploy")}};
        return domain::judge(route, event);
    };
    rules.judgeOrder = [this](const domain::PackOrder &order, const domain::Event &event) -> server::Judgement {
        if (parks)
            throw std::runtime_error("this version does not know the fact");
        if (disputes)
            return base::Unexpected{domain::Dispute{QStringLiteral("more-than-ordered"), QStringLiteral("a bad deploy")}};
        return domain::judge(order, event);
    };
    return rules;
}

void Backend::open(Kept &kept, const QString &file)
{
    auto opened = server::Store::open(QStringLiteral("sqlite:") + file, server::Store::Missing::Create, rightTime());
    MUST(opened.hasValue(), "a store opens");
    kept.file = file;
    kept.store = std::move(*opened);
    kept.server = std::make_unique<server::ReferenceServer>(*kept.store, world(), QStringLiteral("node"), rules());
    if (m_carrier) {
        kept.account = std::make_unique<Account>(*this, kept);
        kept.purchasing = std::make_unique<server::Purchasing>(*kept.store, world(), *kept.account, true);
    }
    if (&kept != &m_main)
        return;
    kept.server->onChanged = [this](const std::vector<domain::Changed> &changed) { tell(changed); };
    if (kept.purchasing)
        kept.purchasing->onChanged = kept.server->onChanged;
}

QSet<QString> Backend::boughtElsewhere() const
{
    QSet<QString> references;
    for (const Bought &one : m_bought) {
        if (one.store != &m_main)
            references << one.reference;
    }
    return references;
}

/// Quietly, and so shortly before the second purchase that no station can have proven what the store had lost: the want was in the
/// backup, and is bought as the worker looks for the first time.
bool Backend::isRestoredBetween(domain::UtcTime first, domain::UtcTime second) const
{
    return std::any_of(m_restoredQuietly.begin(), m_restoredQuietly.end(), [&](domain::UtcTime at) {
        return first <= at && at <= second && second - at <= domain::Duration(2'000);
    });
}

QSet<QString> Backend::boughtUnseen() const
{
    QSet<QString> references;
    for (const Bought &one : m_bought) {
        for (const Bought &other : m_bought) {
            const bool apart = one.account != other.account && one.reference == other.reference && one.at <= other.at;
            const bool asFirst = (one.store != other.store || isRestoredBetween(one.at, other.at)) && !other.asked;
            if (apart && (asFirst || other.at - one.at <= 2 * m_carrier->settles()))
                references << one.reference;
        }
    }
    return references;
}

/// Those who use the store end before it.
void Backend::shut(Kept &kept)
{
    kept.purchasing.reset();
    kept.server.reset();
    kept = {};
}

Backend::Kept &Backend::keptOf(const Node &node)
{
    if (node.quirk != Quirk::Forgetful && node.quirk != Quirk::Split)
        return m_main;
    Kept &own = node.quirk == Quirk::Split ? m_split : m_forgetful;
    if (!own.server) {
        const QString file = m_folder.filePath(QStringLiteral("own-%1.db").arg(++m_files));
        MUST(QFile::copy(m_morning, file), "a store is copied");
        open(own, file);
        if (node.quirk == Quirk::Split)
            MUST(own.server->admin({QStringLiteral("new-epoch"), {}, {}}).hasValue(), "an epoch begins");
    }
    return own;
}

server::Document Backend::append(Node &node, const server::AppendCall &call)
{
    if (const auto instead = edge ? edge({QStringLiteral("v1"), QStringLiteral("journals"), call.journal}) : std::nullopt)
        return *instead;
    if (node.quirk == Quirk::Broken)
        return brokenDocument();
    if (isTooLong(call))
        return tooLong(call.journal);
    m_ahead = node.clockAhead;
    if (node.quirk != Quirk::Careless)
        return keptOf(node).server->append(call);
    const QString copy = m_folder.filePath(QStringLiteral("careless.db"));
    QFile::remove(copy);
    MUST(m_main.server->admin({QStringLiteral("backup"), {{QStringLiteral("to"), copy}}, {}}).hasValue(), "a backup is written");
    Kept lost;
    open(lost, copy);
    return lost.server->append(call); // and nobody will ever see that store again
}

server::Document Backend::get(Node &node, const server::Get &get)
{
    if (const auto instead = edge ? edge(get.path) : std::nullopt)
        return *instead;
    if (node.quirk == Quirk::Broken)
        return brokenDocument();
    m_ahead = node.clockAhead;
    if (node.quirk == Quirk::Stale && get.path.value(1) != u"journals") {
        const auto old = m_old.find(keyOf(get));
        if (old != m_old.end())
            return server::conditional(old->second, get.ifNoneMatch);
    }
    return keptOf(node).server->get(get);
}

QByteArray Backend::admin(const QString &command, const QMap<QString, QString> &parameters, const QByteArray &content)
{
    m_ahead = {};
    const auto answer = m_main.server->admin({command, parameters, content});
    MUST(answer.hasValue(), "the server does what the simulation needs");
    return answer->output;
}

std::map<domain::RouteId, domain::Route> Backend::routes() const
{
    std::map<domain::RouteId, domain::Route> all;
    for (int number = 1; number < 100; ++number) {
        const QString id = QStringLiteral("R-%1").arg(number);
        const server::Document document = m_main.server->get({{QStringLiteral("v1"), QStringLiteral("routes"), id}, {}, {}});
        if (document.status != 200)
            break;
        const auto snapshot = codec::decodeRouteSnapshot(document.body);
        if (!snapshot)
            qFatal("a route is no snapshot: %s", qUtf8Printable(snapshot.error().what));
        all.emplace(snapshot->route.id, snapshot->route);
    }
    return all;
}

std::map<domain::OrderId, domain::PackOrder> Backend::orders() const
{
    std::map<domain::OrderId, domain::PackOrder> all;
    for (int number = 1; number < 100; ++number) {
        const QString id = QString::number(number);
        const server::Document document = m_main.server->get({{QStringLiteral("v1"), QStringLiteral("orders"), id}, {}, {}});
        if (document.status != 200)
            break;
        const auto snapshot = codec::decodeOrderSnapshot(document.body);
        if (!snapshot)
            qFatal("an order is no snapshot: %s", qUtf8Printable(snapshot.error().what));
        all.emplace(snapshot->order.id, snapshot->order);
    }
    return all;
}

std::vector<server::LabelRow> Backend::labels(const domain::OrderId &order) const { return server::Labels(*m_main.store).ofOrder(order); }

QString Backend::siteName() const { return server::Catalogue(*m_main.store).site().name; }

bool Backend::isOpenOrder(const QString &order) const
{
    if (m_carrier) {
        const auto all = orders();
        const auto known = all.find(domain::OrderId(order));
        return known != all.end() && !known->second.cancelled && known->second.state != domain::OrderState::Packed;
    }
    for (const auto &[id, route] : routes()) {
        const domain::RouteOrder *known = route.order(domain::OrderId(order));
        if (known && !known->cancelled && route.state != domain::RouteState::Dropped)
            return true;
    }
    return false;
}

QJsonArray Backend::caseList() const
{
    const auto answer = m_main.server->admin({QStringLiteral("cases"), {{QStringLiteral("what"), QStringLiteral("list")}, {QStringLiteral("json"), {}}}, {}});
    MUST(answer.hasValue(), "the server lists its cases");
    return QJsonDocument::fromJson(answer->output).object().value(QLatin1String("cases")).toArray();
}

QStringList Backend::openCases() const
{
    QStringList open;
    for (const QJsonValue &one : caseList())
        open << one.toObject().value(QLatin1String("case")).toString();
    return open;
}

QSet<QPair<QString, domain::Sequence>> Backend::factsInCases() const
{
    QSet<QPair<QString, domain::Sequence>> facts;
    for (const QJsonValue &one : caseList()) {
        for (const QJsonValue &sequence : one.toObject().value(QLatin1String("sequences")).toArray())
            facts.insert({one.toObject().value(QLatin1String("journal")).toString(), domain::Sequence(sequence.toInteger())});
    }
    return facts;
}

std::vector<QJsonObject> Backend::events() const
{
    std::vector<QJsonObject> all;
    qint64 after = 0;
    for (bool more = true; more;) {
        const auto page = m_main.server->admin({QStringLiteral("export"),
                                                {{QStringLiteral("what"), QStringLiteral("events")},
                                                 {QStringLiteral("after"), QString::number(after)}},
                                                {}});
        MUST(page.hasValue(), "the server exports its events");
        for (const QByteArray &line : page->output.split('\n')) {
            if (!line.isEmpty())
                all.push_back(QJsonDocument::fromJson(line).object());
        }
        more = page->next.has_value();
        after = page->next.value_or(0);
    }
    return all;
}

std::vector<Backend::Decision> Backend::decisions() const
{
    std::vector<Decision> all;
    for (const server::Row &row : m_main.store->select(
             "SELECT d.journal, d.sequence, d.case_id, d.decision, d.decided FROM decisions d JOIN events e"
             " ON e.journal=d.journal AND e.sequence=d.sequence ORDER BY e.arrival"))
        all.push_back({row.text(0), row.number(1), row.text(2), row.text(3), {row.number(4)}});
    return all;
}

void Backend::backUp()
{
    m_backup = m_folder.filePath(QStringLiteral("backup-%1.db").arg(++m_files));
    admin(QStringLiteral("backup"), {{QStringLiteral("to"), m_backup}});
    if (m_firstBackup.isEmpty())
        m_firstBackup = m_backup;
}

bool Backend::restoreFrom(const QString &backup, bool newEpoch)
{
    if (backup.isEmpty())
        return false;
    shut(m_main);
    const QString file = m_folder.filePath(QStringLiteral("main-%1.db").arg(++m_files));
    MUST(QFile::copy(backup, file), "a backup is copied back");
    open(m_main, file);
    ++restores;
    quietRestores += newEpoch ? 0 : 1;
    if (newEpoch)
        admin(QStringLiteral("new-epoch"), {});
    else
        m_restoredQuietly.push_back(m_time.now());
    return true;
}

void Backend::rememberDocuments()
{
    m_old.clear();
    const auto remember = [this](const QString &kind, const QString &id) {
        const server::Get get{{QStringLiteral("v1"), kind, id}, {}, {}};
        const server::Document document = m_main.server->get(get);
        if (document.status == 200)
            m_old.emplace(keyOf(get), document);
    };
    for (int number = 1; number <= 9; ++number) {
        remember(QStringLiteral("routes"), QStringLiteral("R-%1").arg(number));
        if (m_carrier)
            remember(QStringLiteral("orders"), QString::number(number));
    }
}

void Backend::heal()
{
    parks = false;
    disputes = false;
    mostLines = 0;
    edge = {};
    for (Node &node : nodes) {
        node.quirk = Quirk::None;
        node.slowness = domain::Duration(0);
        node.clockAhead = domain::Duration(0);
    }
}

} // namespace simulation

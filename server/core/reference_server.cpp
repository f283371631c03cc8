// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/reference_server.h"
#include "base/log.h"
#include "codec/bytes.h"
#include "codec/documents.h"
#include "server/core/cases.h"
#include "server/core/catalogue.h"
#include "server/core/exports.h"
#include "server/core/form.h"
#include "server/core/labels.h"
#include "server/core/orders_in_work.h"
#include "server/core/pictures.h"
#include "server/core/pins.h"
#include "server/core/problems.h"
#include "server/core/routes.h"
#include <QJsonArray>

namespace server {
namespace {

const QByteArray jsonType = "application/json";

Document documentOr404(const QByteArray &body, const Get &get)
{
    return body.isEmpty() ? notFound(u'/' + get.path.join(u'/')) : found(jsonType, body);
}

Document answered(const JournalReply &reply)
{
    if (!reply)
        return refused(reply.error());
    return {200, jsonType, codec::encodeJournalAnswer(*reply), {{"Cache-Control", "no-store"}}};
}

/// One measurement of application/health+json (draft-inadarei-api-health-check-06, 4).
QJsonArray check(bool pass, const QJsonValue &value, QJsonObject more = {})
{
    more.insert(QStringLiteral("status"), pass ? QStringLiteral("pass") : QStringLiteral("fail"));
    more.insert(QStringLiteral("observedValue"), value);
    return {more};
}

/// What a desk asks for, if this is a desk; the outer nothing is a request that cannot be read.
std::optional<std::optional<OrdersAsked>> ordersAsked(const Get &get)
{
    const auto given = [&](const char *name) { return get.query.value(QLatin1String(name)); };
    const bool narrowed = !given("tote").isEmpty() || !given("order").isEmpty() || !given("slot").isEmpty();
    if (!narrowed && given("orders").isEmpty())
        return std::optional<OrdersAsked>();
    OrdersAsked asked{domain::StationId(given("station")), domain::OrderId(given("order")),
                      domain::ToteId(given("tote")), domain::TrolleyId(given("trolley")), given("slot").toInt()};
    const bool slotFits = given("slot").isEmpty() || (asked.slot >= 1 && !asked.trolley.isEmpty());
    const bool ordersFits = given("orders").isEmpty() || given("orders") == u"1";
    if (!slotFits || !ordersFits)
        return std::nullopt;
    return std::optional(std::move(asked));
}

} // namespace

Document storeUnavailable(const QString &why)
{
    Document document = refused(
        problem("store-unavailable", 503, QStringLiteral("The store cannot be used now; nothing was taken"), why));
    document.headers.emplaceBack("Retry-After", "2");
    return document;
}

ReferenceServer::ReferenceServer(Store &store, World world, QString node, Rules rules)
    : m_store(store)
    , m_world(std::move(world))
    , m_node(std::move(node))
    , m_journals(store, m_world, m_node, std::move(rules))
{
}

Document ReferenceServer::append(const AppendCall &call)
{
    try {
        // A lost connection leaves open whether the commit counted; the second time its lines are known, or taken.
        const JournalReply reply =
            repeated(m_store, m_world, Again::IfLost, [&] { return m_journals.append(call); });
        if (reply)
            tell(reply->changed);
        return answered(reply);
    } catch (const std::exception &why) {
        qCCritical(logServer, "append: %s", why.what());
        return storeUnavailable(QString::fromUtf8(why.what()));
    }
}

Document ReferenceServer::choosePin(const QByteArray &body)
{
    try {
        // Again after a lost connection: it is the same request, and its answer the same.
        std::vector<domain::Changed> changed;
        Document answer = repeated(m_store, m_world, Again::IfLost, [&] { return server::choosePin(m_store, m_world, body, changed); });
        tell(changed);
        return answer;
    } catch (const std::exception &why) {
        qCCritical(logServer, "a PIN: %s", why.what());
        return storeUnavailable(QString::fromUtf8(why.what()));
    }
}

base::Expected<AdminAnswer, Failure> ReferenceServer::admin(const AdminCall &call)
{
    auto answer = runAdmin(m_store, m_world, call);
    if (answer)
        tell(answer->changed);
    return answer;
}

void ReferenceServer::tell(const std::vector<domain::Changed> &changed) const
{
    if (onChanged && !changed.empty())
        onChanged(changed);
    const bool labels = std::any_of(changed.begin(), changed.end(), [](const domain::Changed &one) {
        return one.href.startsWith(QLatin1String("/v1/labels/"));
    });
    if (onLabels && labels)
        onLabels();
}

Document ReferenceServer::get(const Get &get)
{
    try {
        return conditional(repeated(m_store, m_world, Again::IfLost, [&] { return find(get); }), get.ifNoneMatch);
    } catch (const std::exception &why) {
        qCCritical(logServer, "GET /%s: %s", qUtf8Printable(get.path.join(u'/')), why.what());
        return storeUnavailable(QString::fromUtf8(why.what()));
    }
}

Document ReferenceServer::evaluate(const EvaluateCall &call)
{
    try {
        return repeated(m_store, m_world, Again::IfLost, [&] { return evaluateFlags(m_store, call); });
    } catch (const std::exception &why) {
        qCCritical(logServer, "flags: %s", why.what());
        return flagsUnavailable(QString::fromUtf8(why.what()));
    }
}

Document ReferenceServer::find(const Get &get)
{
    if (get.path == QStringList{QStringLiteral("health")})
        return health();
    if (get.path == QStringList{QStringLiteral("cases")})
        return casesPage({});
    if (get.path.value(0) != u"v1")
        return notFound(u'/' + get.path.join(u'/'));
    return get.path.size() == 2 ? list(get) : findThing(get);
}

Document ReferenceServer::list(const Get &get)
{
    const QString &what = get.path.at(1);
    if (what == u"site")
        return found(jsonType, codec::encodeSite(Catalogue(m_store).site()));
    if (what == u"tasks")
        return tasks(get);
    if (what == u"events")
        return events(get);
    if (what == u"cases")
        return found(jsonType, casesDocument(m_store, domain::OrderId(get.query.value(QStringLiteral("order")))));
    return notFound(u'/' + get.path.join(u'/'));
}

Document ReferenceServer::findThing(const Get &get)
{
    const QString what = get.path.value(1);
    const QString id = get.path.value(2);
    if (get.path.size() == 4 && what == u"products" && get.path.at(3) == u"picture")
        return picture(id);
    if (get.path.size() == 5 && what == u"labels")
        return label(get);
    if (get.path.size() != 3)
        return notFound(u'/' + get.path.join(u'/'));
    if (what == u"journals")
        return answered(m_journals.probe(id, get.query.value(QStringLiteral("after")).toLatin1(), get.by));
    if (what == u"routes")
        return documentOr404(Routes(m_store).document(domain::RouteId(id)), get);
    if (what == u"orders")
        return documentOr404(OrdersInWork(m_store).document(domain::OrderId(id)), get);
    return notFound(u'/' + get.path.join(u'/'));
}

Document ReferenceServer::label(const Get &get)
{
    const auto name = labelNameOf(get.path.at(2), get.path.at(3), get.path.at(4));
    return documentOr404(name ? Labels(m_store).document(*name) : QByteArray(), get);
}

Document ReferenceServer::tasks(const Get &get)
{
    const domain::StationId station(get.query.value(QStringLiteral("station")));
    const domain::TrolleyId trolley(get.query.value(QStringLiteral("trolley")));
    const auto orders = ordersAsked(get);
    if (!orders)
        return refused(problem("bad-request", 400, QStringLiteral("The request cannot be read"),
                               QStringLiteral("slot is a number from 1 and comes with a trolley; orders is 1")));
    if (*orders)
        return found(jsonType, codec::encodeAllTasks({{}, OrdersInWork(m_store).tasks(**orders)}));
    return found(jsonType, codec::encodeTasks(Routes(m_store).tasks(station, trolley)));
}

Document ReferenceServer::events(const Get &get)
{
    bool ok = true;
    const QString text = get.query.value(QStringLiteral("after"), QStringLiteral("0"));
    const qint64 after = text.toLongLong(&ok);
    if (!ok || after < 0)
        return refused(problem("bad-request", 400, QStringLiteral("The request cannot be read"),
                               QStringLiteral("after is the number of an arrival, from 0")));
    const Page page = eventsPage(m_store, after);
    Document document = found("application/x-ndjson", page.lines);
    document.headers.emplaceBack("Packhorse-Last-Arrival", QByteArray::number(page.last));
    document.headers.emplaceBack("Packhorse-More", page.more ? "true" : "false");
    if (page.more)
        document.headers.emplaceBack("Link", "</v1/events?after=" + QByteArray::number(page.last) + ">; rel=\"next\"");
    return document;
}

// Whoever asks wants to know whether this node can take facts: a node without its store cannot.
Document ReferenceServer::health()
{
    QString epoch;
    QString fault;
    Labels::Queue labels;
    try {
        epoch = repeated(m_store, m_world, Again::IfLost, [&] {
            m_store.requireReadable();
            labels = Labels(m_store).queue();
            return m_store.epoch();
        });
    } catch (const std::exception &why) {
        fault = QString::fromUtf8(why.what());
    }
    QJsonObject body{
        {QStringLiteral("status"), fault.isEmpty() ? QStringLiteral("pass") : QStringLiteral("fail")},
        {QStringLiteral("version"), QStringLiteral("1")},
        {QStringLiteral("releaseId"), QStringLiteral(PACKHORSE_VERSION)},
        {QStringLiteral("serviceId"), m_node},
        {QStringLiteral("checks"), checks(epoch, fault, labels)}};
    if (!fault.isEmpty())
        body.insert(QStringLiteral("output"), fault);
    return {fault.isEmpty() ? 200 : 503, "application/health+json", codec::writeJson(body),
            {{"Cache-Control", "no-store"}}};
}

/// A carrier that does not sell is nothing that this node's readers should leave it for: at most a warning.
QJsonArray ReferenceServer::labelCheck(const Labels::Queue &labels) const
{
    constexpr std::chrono::seconds patience{60};
    const domain::Duration oldest = labels.length > 0 ? m_world.now() - labels.oldest : domain::Duration(0);
    QJsonObject told = check(true, labels.length, {{QStringLiteral("oldest_ms"), qint64(oldest.count())}}).at(0).toObject();
    if (oldest > patience)
        told.insert(QStringLiteral("status"), QStringLiteral("warn"));
    return {told};
}

QJsonObject ReferenceServer::checks(const QString &epoch, const QString &fault, const Labels::Queue &labels) const
{
    const bool shared = m_store.location().isShared();
    QJsonObject all{
        {QStringLiteral("store"),
         check(fault.isEmpty(), fault.isEmpty() ? QJsonValue(epoch) : QJsonValue(),
               {{QStringLiteral("time"), codec::writeTime(m_world.now())},
                {QStringLiteral("componentType"), QStringLiteral("datastore")},
                {QStringLiteral("componentId"), shared ? QStringLiteral("postgresql") : QStringLiteral("sqlite")}})},
        {QStringLiteral("store:shared"), check(true, shared)}};
    if (fault.isEmpty())
        all.insert(QStringLiteral("label:queue"), labelCheck(labels));
    if (!surroundings.cluster.isEmpty())
        all.insert(QStringLiteral("cluster:name"), check(shared, surroundings.cluster));
    if (surroundings.listenLag) {
        const auto lag = surroundings.listenLag();
        all.insert(QStringLiteral("notifications:lag"),
                   check(lag.has_value(), lag ? QJsonValue(qint64(lag->count())) : QJsonValue(),
                         {{QStringLiteral("observedUnit"), QStringLiteral("ms")}}));
    }
    return all;
}

Document ReferenceServer::casesPage(const QString &said)
{
    return {200, "text/html; charset=utf-8", server::casesPage(m_store, said),
            {{"Cache-Control", "no-store"},
             {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"}}};
}

// A supervisor's browser: it comes back to the page, or is told there what was wrong.
Document ReferenceServer::casesForm(const QByteArray &body, const QString &badge)
{
    try {
        auto fields = formFields(body);
        const QString token = fields.take(QStringLiteral("token"));
        if (token.isEmpty() || token != formToken(m_store))
            return refused(problem("not-allowed", 403, QStringLiteral("This form is not from this server's page"), {}));
        if (!badge.isEmpty())
            fields[QStringLiteral("by")] = badge;
        if (fields.value(QStringLiteral("by")).trimmed().isEmpty())
            return casesPage(QStringLiteral("Your badge is missing: a decision has a name."));
        const auto answer = admin({QStringLiteral("cases"), fields, {}});
        if (!answer)
            return casesPage(answer.error().what);
        return {303, "text/plain", {}, {{"Location", "/cases"}}};
    } catch (const std::exception &why) {
        return storeUnavailable(QString::fromUtf8(why.what()));
    }
}

Document ReferenceServer::picture(const QString &product)
{
    const auto shelved = Catalogue(m_store).find(domain::ProductId(product));
    return shelved ? pictureOf(*shelved) : notFound(QStringLiteral("product ") + product);
}

} // namespace server

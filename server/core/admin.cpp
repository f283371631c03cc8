// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/admin.h"
#include "codec/bytes.h"
#include "codec/documents.h"
#include "codec/pin.h"
#include "domain/barcode.h"
#include "server/core/audit.h"
#include "server/core/backup.h"
#include "server/core/building.h"
#include "server/core/carrier_ledger.h"
#include "server/core/case_commands.h"
#include "server/core/catalogue.h"
#include "server/core/demo.h"
#include "server/core/device_commands.h"
#include "server/core/exports.h"
#include "server/core/flag_commands.h"
#include "server/core/intake.h"
#include "server/core/journals.h"
#include "server/core/labels.h"
#include "server/core/orders.h"
#include "server/core/restored.h"
#include "server/core/routes.h"
#include "server/core/sheet.h"
#include <QFileInfo>
#include <map>

namespace server {
namespace {

using Answer = base::Expected<AdminAnswer, Failure>;

/// A command at work: what it has, and its parameters.
struct Desk
{
    Store &store;
    const World &world;
    const AdminCall &call;

    [[nodiscard]] QString text(const char *name) const { return call.parameters.value(QLatin1String(name)); }
};

base::Unexpected<Failure> wrongValue(const QString &what) { return {Failure{what, true}}; }

AdminAnswer line(const QJsonObject &object) { return {codec::writeJson(object) + '\n', std::nullopt, {}}; }

std::optional<int> countFrom1(const QString &text, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

Answer import(const Desk &desk)
{
    constexpr int mostOrders = 10'000'000;
    const QString first = desk.text("first");
    const auto most = first.isEmpty() ? std::optional(0) : countFrom1(first, mostOrders);
    if (!most)
        return wrongValue(QStringLiteral("--first %1: wanted is a number of orders from 1").arg(first));
    auto summary = importOrders(desk.store, desk.call.content, desk.text("format"), *most);
    if (!summary)
        return base::Unexpected{summary.error()};
    return line(*summary);
}

/// The site's table of itself: code patterns, operators, desks, boxes, carriers, bins, policies.
Answer site(const Desk &desk)
{
    const auto read = codec::decodeSite(desk.text("what") == u"demo" ? demoSite() : desk.call.content);
    if (!read)
        return wrongValue(QStringLiteral("the site's table cannot be read: %1").arg(read.error().what));
    Store::Transaction transaction(desk.store);
    desk.store.lock(Lock::Catalogue);
    Catalogue catalogue(desk.store);
    const QString before = catalogue.site().name;
    if (read->name != before && Labels(desk.store).areAny())
        return base::Unexpected{Failure{QStringLiteral("the site cannot be renamed from %1 to %2: the carriers know its labels "
                                                       "by references that are made from its name")
                                            .arg(before, read->name)}};
    catalogue.setSite(*read);
    const std::vector<domain::Changed> changed{{QStringLiteral("/v1/site"), 0}};
    desk.store.announce(changed);
    transaction.commit();
    AdminAnswer answer = line({{QStringLiteral("site"), read->name},
                               {QStringLiteral("operators"), int(read->operators.size())},
                               {QStringLiteral("desks"), int(read->desks.size())},
                               {QStringLiteral("boxes"), int(read->boxes.size())},
                               {QStringLiteral("carriers"), int(read->carriers.size())}});
    answer.changed = changed;
    return answer;
}

Answer routes(const Desk &desk)
{
    constexpr int mostTotes = 99; // slots are S-01 to S-99
    constexpr int mostStops = 100'000;
    const auto totes = countFrom1(desk.text("totes"), mostTotes);
    const auto stops = countFrom1(desk.text("stops"), mostStops);
    if (!totes)
        return wrongValue(
            QStringLiteral("--totes %1: wanted is a number from 1 to %2").arg(desk.text("totes")).arg(mostTotes));
    if (!stops)
        return wrongValue(
            QStringLiteral("--stops %1: wanted is a number from 1 to %2").arg(desk.text("stops")).arg(mostStops));
    const bool picked = desk.text("picked") == u"true";
    BuiltRoutes built = buildRoutes(desk.store, *totes, *stops, picked ? Goods::InTotes : Goods::OnShelves);
    AdminAnswer answer = line(built.summary);
    answer.changed = std::move(built.changed);
    return answer;
}

Answer cancelOrder(const Desk &desk)
{
    const auto changed = Orders(desk.store).cancel(domain::OrderId(desk.text("order")));
    if (!changed)
        return base::Unexpected{changed.error()};
    QJsonObject told{{QStringLiteral("order"), desk.text("order")}, {QStringLiteral("cancelled"), true}};
    AdminAnswer answer = line(told);
    answer.changed = *changed;
    return answer;
}

Answer addOperator(const Desk &desk)
{
    const QString badge = desk.text("badge").toUpper();
    const QString role = desk.text("role");
    Catalogue catalogue(desk.store);
    if (domain::CodeTable(catalogue.site().patterns).classify(badge) != domain::CodeKind::Badge)
        return wrongValue(QStringLiteral("--badge %1 is no badge by the site's code patterns; e.g. B-1001").arg(badge));
    if (role != u"picker" && role != u"packer" && role != u"supervisor")
        return wrongValue(QStringLiteral("--role %1 is not known: picker, packer or supervisor").arg(role));
    if (desk.text("name").trimmed().isEmpty())
        return wrongValue(QStringLiteral("--name must not be empty"));
    Store::Transaction transaction(desk.store);
    desk.store.lock(Lock::Catalogue);
    const domain::OperatorId id =
        catalogue.setOperator({{}, desk.text("name").trimmed(), badge, role, desk.text("language")});
    transaction.commit();
    return line({{QStringLiteral("operator"), id.text()}, {QStringLiteral("badge"), badge}});
}

/// Of somebody who is known by the badge. Every station learns of it with its next poll, and those that listen at once.
Answer changeOperator(const Desk &desk, const char *deed, void (*change)(Catalogue &, const QString &badge, const QString &verifier))
{
    const QString badge = desk.text("badge").toUpper();
    Store::Transaction transaction(desk.store);
    desk.store.lock(Lock::Catalogue);
    desk.store.lock(Lock::Facts);
    Catalogue catalogue(desk.store);
    if (!catalogue.isKnown(badge))
        return wrongValue(QStringLiteral("--badge %1 is nobody's; packhorse-server operator add makes an operator").arg(badge));
    change(catalogue, badge, desk.text("verifier"));
    recordOfficeDeed(desk.store, desk.world, {QLatin1String(deed), catalogue.idOf(badge).text()});
    const std::vector<domain::Changed> changed{{QStringLiteral("/v1/site"), 0}};
    desk.store.announce(changed);
    transaction.commit();
    AdminAnswer answer = line({{QStringLiteral("badge"), badge}, {QStringLiteral("done"), desk.text("what")}});
    answer.changed = changed;
    return answer;
}

Answer operators(const Desk &desk)
{
    const QString what = desk.text("what");
    if (what == u"pin" && !codec::isPinVerifier(desk.text("verifier")))
        return wrongValue(QStringLiteral("what came instead of a PIN's verifier is none"));
    if (what == u"pin" && desk.text("once") == u"true")
        return changeOperator(desk, "pin_set", [](Catalogue &c, const QString &badge, const QString &verifier) { c.setPinForOnce(badge, verifier); });
    if (what == u"pin")
        return changeOperator(desk, "pin_set", [](Catalogue &c, const QString &badge, const QString &verifier) { c.setPin(badge, verifier); });
    if (what == u"lock")
        return changeOperator(desk, "badge_locked", [](Catalogue &c, const QString &badge, const QString &) { c.lock(badge); });
    if (what == u"unlock")
        return changeOperator(desk, "badge_unlocked", [](Catalogue &c, const QString &badge, const QString &) { c.unlock(badge); });
    return addOperator(desk);
}

Answer sheet(const Desk &desk)
{
    auto html = sheetOf(desk.store, domain::RouteId(desk.text("route")));
    if (!html)
        return base::Unexpected{html.error()};
    return AdminAnswer{std::move(*html), std::nullopt, {}};
}

Answer backup(const Desk &desk)
{
    const auto summary = backUp(desk.store, desk.world, desk.text("to"));
    if (!summary)
        return base::Unexpected{summary.error()};
    return line(*summary);
}

Answer safe(const Desk &desk)
{
    domain::UtcTime at;
    if (!codec::readTime(desk.text("at"), at))
        return wrongValue(QStringLiteral("--at %1: wanted is a time like 2026-11-21T03:47:50Z").arg(desk.text("at")));
    const auto summary = callSafe(desk.store, desk.world, at);
    if (!summary)
        return base::Unexpected{summary.error()};
    return line(*summary);
}

Answer newEpoch(const Desk &desk)
{
    const QString epoch = desk.world.newUuid();
    Store::Transaction transaction(desk.store);
    desk.store.lock(Lock::Catalogue);
    desk.store.lock(Lock::Facts);
    desk.store.lock(Lock::Labels);
    desk.store.setMeta(QStringLiteral("epoch"), epoch);
    noteRestored(desk.store, desk.world.now());
    Routes(desk.store).renewEpoch(epoch);
    Labels(desk.store).noteForgetting();
    transaction.commit();
    return line({{QStringLiteral("epoch"), epoch}});
}

Answer exportAudit(const Desk &desk)
{
    const auto asked = readAuditAsked(desk.call.parameters);
    if (!asked)
        return base::Unexpected{asked.error()};
    const Page page = auditPage(desk.store, *asked, desk.text("after").toLongLong());
    return AdminAnswer{page.lines, page.more ? std::optional(page.last) : std::nullopt, {}};
}

Answer exportLines(const Desk &desk)
{
    if (desk.text("what") == u"audit")
        return exportAudit(desk);
    const auto page = exportPage(desk.store, desk.text("what"), desk.text("after").toLongLong());
    if (!page)
        return wrongValue(
            QStringLiteral("export %1 is not known: journals, orders, routes, events or audit").arg(desk.text("what")));
    return AdminAnswer{page->lines, page->more ? std::optional(page->last) : std::nullopt, {}};
}

/// A file that is not there is not made: whoever mistypes its name would be told of a carrier that sold nothing.
Answer purchases(const Desk &desk)
{
    if (!QFileInfo(desk.text("what")).isFile())
        return wrongValue(QStringLiteral("purchases %1: there is no such file").arg(desk.text("what")));
    const auto ledger = CarrierLedger::open(desk.text("what"));
    if (!ledger)
        return base::Unexpected{ledger.error()};
    QByteArray lines;
    for (const CarrierLedger::Purchase &purchase : (*ledger)->all()) {
        QJsonObject line{{QStringLiteral("number"), purchase.number},
                         {QStringLiteral("reference"), purchase.reference},
                         {QStringLiteral("carrier"), purchase.service},
                         {QStringLiteral("box"), purchase.box},
                         {QStringLiteral("weight_g"), purchase.weight_g},
                         {QStringLiteral("booked"), codec::writeTime(purchase.booked)},
                         {QStringLiteral("given_back"), purchase.givenBack}};
        if (purchase.answered.ms != 0)
            line[QStringLiteral("answered")] = codec::writeTime(purchase.answered);
        lines += codec::writeJson(line) + '\n';
    }
    return AdminAnswer{lines, {}, {}};
}

Answer cases(const Desk &desk) { return casesCommand(desk.store, desk.world, desk.call); }

Answer flags(const Desk &desk) { return flagsCommand(desk.store, desk.call); }

Answer devices(const Desk &desk) { return devicesCommand(desk.store, desk.world, desk.call); }

const QMap<QString, Answer (*)(const Desk &)> &commands()
{
    static const QMap<QString, Answer (*)(const Desk &)> all = {
        {QStringLiteral("import"), import},      {QStringLiteral("routes"), routes},
        {QStringLiteral("site"), site},
        {QStringLiteral("purchases"), purchases},
        {QStringLiteral("order"), cancelOrder},  {QStringLiteral("operator"), operators},
        {QStringLiteral("sheet"), sheet},        {QStringLiteral("backup"), backup},
        {QStringLiteral("safe"), safe},          {QStringLiteral("new-epoch"), newEpoch},
        {QStringLiteral("export"), exportLines}, {QStringLiteral("cases"), cases},
        {QStringLiteral("flags"), flags},        {QStringLiteral("device"), devices},
    };
    return all;
}

} // namespace

const QStringList &adminCommands()
{
    static const QStringList names = commands().keys();
    return names;
}

base::Expected<AdminAnswer, Failure> runAdmin(Store &store, const World &world, const AdminCall &call)
{
    const auto command = commands().constFind(call.command);
    if (command == commands().constEnd())
        return wrongValue(QStringLiteral("%1 is no command").arg(call.command));
    try {
        return repeated(store, world, Again::IfInTheWay, [&] { return (*command)(Desk{store, world, call}); });
    } catch (const std::exception &why) {
        return base::Unexpected{Failure{
            QStringLiteral("%1 failed, nothing was changed: %2").arg(call.command, QString::fromUtf8(why.what()))}};
    }
}

} // namespace server

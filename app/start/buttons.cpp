// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/buttons.h"
#include <QMap>

namespace start {
namespace {

using Press = std::function<domain::Command(const QJsonObject &with)>;

template <typename Command>
domain::Command plain(const QJsonObject &)
{
    return Command{};
}
/// A button that comes with a number or with what was typed.
template <typename Command>
domain::Command numbered(const QJsonObject &with)
{
    return Command{with.value(QLatin1String("value")).toInt()};
}
template <typename Command>
domain::Command typed(const QJsonObject &with)
{
    return Command{with.value(QLatin1String("text")).toString()};
}
template <bool Next>
domain::Command sameOrNext(const QJsonObject &)
{
    return domain::AnswerSameOrNext{Next};
}
QString text(const QJsonObject &with, const char *name) { return with.value(QLatin1String(name)).toString(); }

domain::Command order(const QJsonObject &with) { return domain::OpenOrder{domain::OrderId(text(with, "text"))}; }
domain::Command weight(const QJsonObject &with)
{
    return domain::TakeWeight{with.value(QLatin1String("value")).toInt(), QStringLiteral("typed")};
}
domain::Command cameOut(const QJsonObject &with)
{
    return domain::AnswerCameOut{text(with, "job"), with.value(QLatin1String("came_out")).toBool()};
}
domain::Command problem(const QJsonObject &with) { return domain::RaiseProblem{text(with, "reason"), text(with, "note"), {}}; }
domain::Command resolve(const QJsonObject &with) { return domain::ResolveProblem{text(with, "how"), text(with, "note")}; }
domain::Command relabel(const QJsonObject &with) { return domain::Relabel{text(with, "reason")}; }
domain::Command shorted(const QJsonObject &with)
{
    return domain::ShortPick{with.value(QLatin1String("reason")).toString(),
                             with.value(QLatin1String("bin_empty")).toBool()};
}

const QMap<QString, Press> &buttons()
{
    static const QMap<QString, Press> all{
        {QStringLiteral("quantity"), numbered<domain::EnterQuantity>},
        {QStringLiteral("found"), numbered<domain::DeclareFound>},
        {QStringLiteral("lot"), typed<domain::EnterLot>},
        {QStringLiteral("expiry"), typed<domain::EnterExpiry>},
        {QStringLiteral("serial"), typed<domain::EnterSerial>},
        {QStringLiteral("pin"), typed<domain::EnterPin>},
        {QStringLiteral("choose_pin"), plain<domain::ChoosePin>},
        {QStringLiteral("forgot_pin"), plain<domain::ForgotPin>},
        {QStringLiteral("short"), shorted},
        {QStringLiteral("same"), sameOrNext<false>},
        {QStringLiteral("next"), sameOrNext<true>},
        {QStringLiteral("skip"), plain<domain::SkipStop>},
        {QStringLiteral("undo"), plain<domain::UndoLast>},
        {QStringLiteral("tote_full"), plain<domain::DeclareToteFull>},
        {QStringLiteral("pause"), plain<domain::PauseTrolley>},
        {QStringLiteral("acknowledge"), plain<domain::Acknowledge>},
        {QStringLiteral("take_over"), plain<domain::ConfirmTakeOver>},
        {QStringLiteral("cancel"), plain<domain::CancelQuestion>},
        {QStringLiteral("sign_out"), plain<domain::SignOut>},
        {QStringLiteral("call"), plain<domain::CallSupervisor>},
        // ---- at the desk
        {QStringLiteral("open_order"), order},
        {QStringLiteral("ready"), plain<domain::ConfirmReady>},
        {QStringLiteral("box"), typed<domain::ChooseBox>},
        {QStringLiteral("new_parcel"), plain<domain::AddParcel>},
        {QStringLiteral("weight"), weight},
        {QStringLiteral("accept_weight"), plain<domain::AcceptWeight>},
        {QStringLiteral("came_out"), cameOut},
        {QStringLiteral("print_again"), plain<domain::Reprint>},
        {QStringLiteral("relabel"), relabel},
        {QStringLiteral("put_aside"), typed<domain::PutAside>},
        {QStringLiteral("problem"), problem},
        {QStringLiteral("resolve"), resolve}};
    return all;
}

} // namespace

base::Expected<domain::Command, QString> readPress(const QJsonObject &request)
{
    const QString button = request.value(QLatin1String("button")).toString();
    const auto press = buttons().find(button);
    if (press == buttons().end())
        return base::Unexpected{QStringLiteral("there is no button '%1'").arg(button)};
    return (*press)(request);
}

} // namespace start

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/station_status.h"
#include "codec/bytes.h"
#include "codec/fact.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace start {
namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonValue positionOf(const StationStatus &status)
{
    if (status.stop == 0)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("stop"), status.stop}, {QStringLiteral("of"), status.of}};
}

QJsonObject countsOf(const domain::DeliveryCounts &counts)
{
    return {{QStringLiteral("on_device"), counts.onDevice},
            {QStringLiteral("delivered"), counts.delivered},
            {QStringLiteral("safe"), counts.safe},
            {QStringLiteral("attention"), counts.attention}};
}

QJsonValue timeOrNull(const std::optional<domain::UtcTime> &time)
{
    return time ? QJsonValue(codec::writeTime(*time)) : QJsonValue(QJsonValue::Null);
}

std::optional<domain::UtcTime> timeFrom(const QJsonValue &value)
{
    domain::UtcTime time;
    return codec::readTime(value.toString(), time) ? std::optional(time) : std::nullopt;
}

QJsonValue startOf(const StationStatus &status)
{
    if (!status.startedWith)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("server"), QJsonArray::fromStringList(status.startedWith->servers)},
                       {QStringLiteral("secrets"), orNull(status.startedWith->secrets)},
                       {QStringLiteral("trust"), orNull(status.startedWith->trust)}};
}

QStringList textsFrom(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &text : array.toArray())
        all << text.toString();
    return all;
}

std::optional<StartedWith> startFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return StartedWith{textsFrom(value[QLatin1String("server")]), value[QLatin1String("secrets")].toString(), value[QLatin1String("trust")].toString()};
}

QJsonArray devicesOf(const StationStatus &status)
{
    QJsonArray all;
    for (const DeviceState &device : status.devices)
        all << QJsonObject{{QStringLiteral("device"), device.name}, {QStringLiteral("ready"), device.ready}, {QStringLiteral("words"), device.words}};
    return all;
}

domain::DeliveryCounts countsFrom(const QJsonObject &object)
{
    const auto number = [&object](const char *name) { return object.value(QLatin1String(name)).toInteger(); };
    return {number("on_device"), number("delivered"), number("safe"), number("attention")};
}

std::optional<domain::Event> newestOf(const journal::Journal &journal, const std::vector<QString> &types)
{
    const auto fact = journal.newestOf(types);
    const auto event = fact ? codec::decodeFact(fact->line) : base::Unexpected{codec::FactError{}};
    return event ? std::optional(*event) : std::nullopt;
}

} // namespace

StationStatus toBeShown(StationStatus status)
{
    if (status.startedWith) {
        for (QString &server : status.startedWith->servers)
            server = QUrl(server).toString(QUrl::RemoveUserInfo);
    }
    return status;
}

QStringList StationStatus::inTheWay() const
{
    QStringList all;
    if (!task.isEmpty())
        all << QStringLiteral("%1 is open").arg(task.text());
    if (!signedIn.isEmpty())
        all << QStringLiteral("%1 is signed in").arg(signedIn.text());
    if (undelivered > 0)
        all << (undelivered == 1 ? QStringLiteral("1 fact is not delivered") : QStringLiteral("%1 facts are not delivered").arg(undelivered));
    return all;
}

void tellWork(StationStatus &status, const domain::Station &station, const domain::TaskId &inWork)
{
    status.station = station.id.text();
    if (station.signedIn)
        status.signedIn = station.signedIn->id;
    status.task = inWork;
    if (station.route) {
        status.stop = domain::ask(station).stop;
        status.of = qint64(station.route->stops.size());
    }
    if (station.packing && station.packing->order) {
        status.stop = domain::ask(station).parcel;
        status.of = qint64(station.packing->order->parcels.size());
    }
}

void tellDelivery(StationStatus &status, const journal::Journal &journal)
{
    status.counts = journal.counts();
    status.undelivered = journal.head().sequence - journal.tail().cursor;
    if (const auto site = journal.document(QStringLiteral("/v1/site")))
        status.roster = site->fetched;
}

StationStatus statusByFacts(const journal::Journal &journal)
{
    StationStatus status;
    tellDelivery(status, journal);
    status.roster = journal.fetchedAt(QStringLiteral("/v1/site")); // sealed: who reads without the keychain sees no more of it
    if (const auto newest = newestOf(journal, {QStringLiteral("journal.begun")}))
        status.station = newest->station.text();
    const auto person =
        newestOf(journal, {QStringLiteral("operator.signed_in"), QStringLiteral("operator.signed_out")});
    if (person && std::holds_alternative<domain::OperatorSignedIn>(person->data))
        status.signedIn = person->by;
    const auto task = newestOf(journal, {QStringLiteral("pick.trolley_taken"), QStringLiteral("pick.trolley_released"),
                                         QStringLiteral("pick.dropped"), QStringLiteral("pack.order_taken"),
                                         QStringLiteral("pack.put_aside"), QStringLiteral("pack.problem_raised")});
    const bool isOpen = task && std::holds_alternative<domain::TrolleyTaken>(task->data);
    // Which bin was an order's last one is not told by the facts alone; but nobody leaves a desk with an order in work.
    const bool mayBeOpen = task && std::holds_alternative<domain::OrderTaken>(task->data) && !status.signedIn.isEmpty();
    if (isOpen || mayBeOpen)
        status.task = task->task;
    return status;
}

QByteArray statusLine(const StationStatus &status)
{
    return codec::writeJson({{QStringLiteral("station"), orNull(status.station)},
                             {QStringLiteral("version"), orNull(status.version)},
                             {QStringLiteral("running"), status.isRunning},
                             {QStringLiteral("task"), orNull(status.task.text())},
                             {QStringLiteral("position"), positionOf(status)},
                             {QStringLiteral("signed_in"), orNull(status.signedIn.text())},
                             {QStringLiteral("delivery"), countsOf(status.counts)},
                             {QStringLiteral("undelivered"), status.undelivered},
                             {QStringLiteral("enrolment"), orNull(status.enrolment)},
                             {QStringLiteral("roster"), timeOrNull(status.roster)},
                             {QStringLiteral("heard"), timeOrNull(status.heard)},
                             {QStringLiteral("devices"), devicesOf(status)},
                             {QStringLiteral("warnings"), QJsonArray::fromStringList(status.warnings)},
                             {QStringLiteral("started_with"), startOf(status)},
                             {QStringLiteral("may_update"), status.mayUpdate()},
                             {QStringLiteral("in_the_way"), QJsonArray::fromStringList(status.inTheWay())}});
}

std::optional<StationStatus> readStatusLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.value(QLatin1String("may_update")).isBool())
        return std::nullopt;
    const QJsonObject position = object.value(QLatin1String("position")).toObject();
    StationStatus status;
    status.station = object.value(QLatin1String("station")).toString();
    status.version = object.value(QLatin1String("version")).toString();
    status.isRunning = object.value(QLatin1String("running")).toBool();
    status.task = domain::TaskId(object.value(QLatin1String("task")).toString());
    status.stop = position.value(QLatin1String("stop")).toInt();
    status.of = position.value(QLatin1String("of")).toInteger();
    status.signedIn = domain::OperatorId(object.value(QLatin1String("signed_in")).toString());
    status.counts = countsFrom(object.value(QLatin1String("delivery")).toObject());
    status.undelivered = object.value(QLatin1String("undelivered")).toInteger();
    status.enrolment = object.value(QLatin1String("enrolment")).toString();
    status.warnings = textsFrom(object.value(QLatin1String("warnings")));
    status.startedWith = startFrom(object.value(QLatin1String("started_with")));
    status.roster = timeFrom(object.value(QLatin1String("roster")));
    status.heard = timeFrom(object.value(QLatin1String("heard")));
    for (const QJsonValue &device : object.value(QLatin1String("devices")).toArray())
        status.devices.push_back({device[QLatin1String("device")].toString(), device[QLatin1String("ready")].toBool(),
                                  device[QLatin1String("words")].toString()});
    return status;
}

namespace {
QString taskWords(const StationStatus &status)
{
    if (status.task.isEmpty())
        return QStringLiteral("none open");
    return status.stop == 0 ? status.task.text()
                            : QStringLiteral("%1, %2 %3 of %4")
                                  .arg(status.task.text(),
                                       status.task.text().startsWith(QLatin1String("order/")) ? QStringLiteral("parcel") : QStringLiteral("stop"))
                                  .arg(status.stop)
                                  .arg(status.of);
}
} // namespace

QString statusWords(const StationStatus &status)
{
    const auto &counts = status.counts;
    const QString nothing = QStringLiteral("-");
    return QStringLiteral("station      %1\nrunning      %2\ntask         %3\nsigned in    %4\nfacts        "
                          "%5 on device, %6 delivered, %7 safe, %8 need attention\nundelivered  %9\n")
               .arg(status.station.isEmpty() ? nothing : status.station,
                    status.isRunning ? QStringLiteral("yes, version ") + status.version : QStringLiteral("no"),
                    taskWords(status), status.signedIn.isEmpty() ? QStringLiteral("nobody") : status.signedIn.text(),
                    QString::number(counts.onDevice), QString::number(counts.delivered), QString::number(counts.safe),
                    QString::number(counts.attention), QString::number(status.undelivered)) +
           QStringLiteral("may update   ") + (status.mayUpdate() ? QStringLiteral("yes") : QStringLiteral("no: ") + status.inTheWay().join(QStringLiteral(", "))) +
           (status.enrolment.isEmpty() ? QString() : QStringLiteral("\nenrolment    ") + status.enrolment) +
           (status.warnings.isEmpty() ? QString() : QStringLiteral("\nwarning      ") + status.warnings.join(QStringLiteral("\nwarning      ")));
}

} // namespace start

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/delivery.h"
#include "domain/open_case.h"
#include "domain/order.h"
#include "domain/route.h"
#include "domain/site.h"
#include <QByteArrayView>
#include <QJsonObject>

/// The documents that a server answers and a station keeps: site, tasks, routes, problems, answers to an append.
namespace codec {

struct DocumentError
{
    QString what; ///< English: which member, what is wrong
};
template <typename T>
using Read = base::Expected<T, DocumentError>;

[[nodiscard]] QJsonObject encodeRoute(const domain::Route &route);
[[nodiscard]] Read<domain::Route> decodeRoute(const QJsonObject &object);

[[nodiscard]] QByteArray encodeRouteSnapshot(const domain::RouteSnapshot &snapshot);
[[nodiscard]] Read<domain::RouteSnapshot> decodeRouteSnapshot(QByteArrayView bytes);

[[nodiscard]] QByteArray encodeOrderSnapshot(const domain::OrderSnapshot &snapshot);
[[nodiscard]] Read<domain::OrderSnapshot> decodeOrderSnapshot(QByteArrayView bytes);

[[nodiscard]] QByteArray encodeLabel(const domain::Label &label);
[[nodiscard]] Read<domain::Label> decodeLabel(QByteArrayView bytes);

[[nodiscard]] QByteArray encodeSite(const domain::Site &site);
[[nodiscard]] Read<domain::Site> decodeSite(QByteArrayView bytes);

/// GET /v1/tasks. Orders stand there only where they were asked for (`?orders=`), routes where those were.
struct Tasks
{
    std::vector<domain::RouteSummary> routes;
    std::vector<domain::OrderSummary> orders;
    bool operator==(const Tasks &) const = default;
};
[[nodiscard]] QByteArray encodeTasks(const std::vector<domain::RouteSummary> &routes);
[[nodiscard]] QByteArray encodeAllTasks(const Tasks &tasks);
[[nodiscard]] Read<std::vector<domain::RouteSummary>> decodeTasks(QByteArrayView bytes);
[[nodiscard]] Read<Tasks> decodeAllTasks(QByteArrayView bytes);

[[nodiscard]] QJsonObject encodeProblem(const domain::Problem &problem);
[[nodiscard]] Read<domain::Problem> decodeProblem(QByteArrayView bytes);
[[nodiscard]] Read<domain::Problem> decodeProblem(const QJsonObject &object);

[[nodiscard]] QString outcomeName(domain::Outcome outcome);
[[nodiscard]] std::optional<domain::Outcome> outcomeOf(const QString &name);

[[nodiscard]] QByteArray encodeJournalAnswer(const domain::JournalAnswer &answer);
[[nodiscard]] Read<domain::JournalAnswer> decodeJournalAnswer(QByteArrayView bytes);

/// GET /v1/cases: those of orders. Its list of problems is left out: GET /v1/tasks tells of them.
[[nodiscard]] Read<domain::OpenCases> decodeOrderCases(QByteArrayView bytes);

/// A message on /v1/notifications: something changed, look there. Says nothing about what.
struct Notification
{
    QString topic; ///< "routes", "orders", "site", "tasks", "flags"
    QString type;  ///< "updated"
    QString href;
    qint64 version = 0;
    bool operator==(const Notification &) const = default;
};
[[nodiscard]] QByteArray encodeNotification(const Notification &notification);
[[nodiscard]] Read<Notification> decodeNotification(QByteArrayView bytes);

} // namespace codec

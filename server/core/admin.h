// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "server/core/store.h"
#include <QMap>
#include <QStringList>
#include <optional>

namespace server {

/// A command of the command line, whether it opened the store itself or came through /v1/admin/<command>.
struct AdminCall
{
    QString command;                   ///< one of adminCommands()
    QMap<QString, QString> parameters; ///< options without their dashes, e.g. totes -> 20
    QByteArray content;                ///< of the file that is imported
};
struct AdminAnswer
{
    QByteArray output;                    ///< for standard output, or for the file named by --to
    std::optional<qint64> next;           ///< ask again with `after` = this: there is more
    std::vector<domain::Changed> changed; ///< to be notified
};

[[nodiscard]] const QStringList &adminCommands();
[[nodiscard]] base::Expected<AdminAnswer, Failure> runAdmin(Store &store, const World &world, const AdminCall &call);

} // namespace server

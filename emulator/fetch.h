// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/order.h"
#include "domain/site.h"
#include <QObject>
#include <functional>

namespace emulator {

/// GETs a document over plain HTTP/1.1, as a stranger would. `failed` hears English words.
void fetch(QObject *context, const QString &node, const QString &path, std::function<void(const QByteArray &body)> done,
           std::function<void(const QString &why)> failed);

/// The site and these orders, as the server tells them; one after the other.
struct WorkToPack
{
    domain::Site site;
    std::vector<domain::PackOrder> orders;
};
void fetchWork(QObject *context, const QString &node, const QStringList &orders, std::function<void(const WorkToPack &)> done,
               std::function<void(const QString &why)> failed);

} // namespace emulator

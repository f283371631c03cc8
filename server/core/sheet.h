// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "server/core/store.h"

namespace server {

/// A page to print: badges, the route's trolley, totes, locations, products and the drop zones as Code 128 barcodes, to
/// try Packhorse with a real scanner. HTML without anything from outside.
[[nodiscard]] base::Expected<QByteArray, Failure> sheetOf(Store &store, const domain::RouteId &route);

} // namespace server

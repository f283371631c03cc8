// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/catalogue.h"
#include "server/core/document.h"

namespace server {

/// The picture of a product: the demo warehouse's own, else a neutral one drawn from its id and name (SVG).
[[nodiscard]] Document pictureOf(const ShelvedProduct &shelved);

} // namespace server

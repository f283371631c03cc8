// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/gs1.h"

/// GS1 Digital Link: element strings written as a web address, e.g.
/// https://id.gs1.org/01/04012345678901/10/ABC?17=251231
namespace domain {

/// Whether the text is a web address at all (http or https, in any case).
[[nodiscard]] bool isLink(QStringView text);

/// Reads a link. ForeignLink: a web address without a GS1 key; BadElementString: one with a wrong check digit, with an
/// AI twice or one that does not exist. GTINs of 8, 12 and 13 digits are filled up to 14.
[[nodiscard]] ReadElements readDigitalLink(QStringView text);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"

namespace server {

/// A problem of ours (RFC 9457): type urn:packhorse:problem:<name>.
[[nodiscard]] inline domain::Problem problem(const char *name, int status, const QString &title, const QString &detail)
{
    domain::Problem made;
    made.type = domain::problemType(name);
    made.title = title;
    made.status = status;
    made.detail = detail;
    return made;
}

} // namespace server

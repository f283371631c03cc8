// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/label.h"
#include "domain/time.h"
#include <QString>
#include <vector>

namespace domain {

/// Something of an order that a person has to decide about, as the server tells of it.
struct OpenCase
{
    enum class Kind {
        Disputed,     ///< a fact contradicts the order
        Parked,       ///< the server could not work on a fact
        LabelRefused, ///< the carrier will not
        LabelCheck,   ///< whether it was bought cannot be known
    };
    Kind kind = Kind::Disputed;
    OrderId order;
    QString why;       ///< cause of a dispute, by its name; of a label: the carrier's words
    QString reference; ///< of a label, under which the carrier's own list has it
    int parcel = 0;    ///< of a label; else 0
    UtcTime since;
    bool operator==(const OpenCase &) const = default;
};
using OpenCases = std::vector<OpenCase>; ///< in the server's order
inline QString openCasesHref() { return QStringLiteral("/v1/cases"); }

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include <vector>

namespace domain {

/// What a scanned code is, by the site's table of patterns.
enum class CodeKind {
    Product, ///< everything that no pattern takes
    Badge,
    Trolley,
    Tote,
    Slot,
    Location,
    DropZone,
    Desk,
    Box,
    DispatchBin,
    ProblemBin,
    CancelTote,
    Sscc,
    Tracking,
};

/// One row of the site's table: a regular expression over the whole code, compared in upper case; first match wins.
struct CodePattern
{
    CodeKind kind = CodeKind::Product;
    QString pattern;
    bool operator==(const CodePattern &) const = default;
};

struct Operator
{
    OperatorId id;
    QString name;
    QString badge; ///< B-..., upper case
    QString role;  ///< "picker" | "packer" | "supervisor"
    QString language;
    bool operator==(const Operator &) const = default;
};

struct Policies
{
    int quantityAbove = 12;      ///< above this many units: scan once, then a number
    bool scanEachUnit = true;    ///< false: one scan and a number for every quantity above 1
    bool confirmLocation = true; ///< false: the location need not be scanned
    bool operator==(const Policies &) const = default;
};

/// GET /v1/site: what a station must know to work without network.
struct Site
{
    QString name;
    std::vector<CodePattern> patterns;
    std::vector<Operator> operators;
    std::vector<QString> dropZones;
    std::vector<QString> cancelTotes;
    Policies policies;
    bool hasBackups = false; ///< whether "safe" will ever be told
    bool operator==(const Site &) const = default;
};

/// The patterns of product.md; used until a server has told its own.
[[nodiscard]] std::vector<CodePattern> defaultPatterns();

/// Name of a kind as in the site document ("drop_zone"), and back; unknown names are Product.
[[nodiscard]] QString codeKindName(CodeKind kind);
[[nodiscard]] CodeKind codeKindOf(const QString &name);

} // namespace domain

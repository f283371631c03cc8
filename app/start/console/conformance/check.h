// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/conformance/setting.h"

namespace start::conformance {

/// One sentence of the protocol, and how it is tried.
struct Check
{
    enum class Needs {
        Nothing, ///< it reads only, or sends what must be refused by its form
        Writing, ///< it leaves facts in the store
        Buying,  ///< it buys a label, and gives it back
    };
    const char *id;      ///< "append.gap"; never given a second meaning
    const char *section; ///< of api/openapi.yaml: "operation append", "schema Site", or a heading of its description
    const char *says;    ///< English: what a server must do
    Needs needs;
    Step<Verdict> (*run)(Setting &);
};

/// In the order in which a server is best built; docs/own-server.md goes along.
[[nodiscard]] const std::vector<Check> &checks();

// ---- one file each ---------------------------------------------------------------------------------
[[nodiscard]] std::vector<Check> answerChecks();
[[nodiscard]] std::vector<Check> documentChecks();
[[nodiscard]] std::vector<Check> etagChecks();
[[nodiscard]] std::vector<Check> appendChecks();
[[nodiscard]] std::vector<Check> outcomeChecks();
[[nodiscard]] std::vector<Check> taskChecks();
[[nodiscard]] std::vector<Check> notificationChecks();
[[nodiscard]] std::vector<Check> labelChecks();
[[nodiscard]] std::vector<Check> optionalChecks();

} // namespace start::conformance

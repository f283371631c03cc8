// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/site.h"

/// Switches that a site turns on for some of its stations first, and off again at once. They choose how a thing is done, never
/// whether what was done is recorded.
namespace domain {

/// A flag as the code knows it. It stands in for a policy of the site, which is its default and gives it its type: where the
/// server says nothing of it, the site's policy counts.
struct Flag
{
    QString key;
    std::variant<bool Policies::*, int Policies::*> policy;
    int least = 0; ///< of a number; 0 for a switch
    int most = 0;
    bool urgent = false; ///< a change counts from the next stop or unit; else from the next task
    QString sentence;    ///< English: what "true" or the number means
};

/// All flags there are, by key.
[[nodiscard]] const std::vector<Flag> &declaredFlags();
[[nodiscard]] const Flag *flagOf(const QString &key); ///< null when there is none of that key
[[nodiscard]] bool isSwitch(const Flag &flag);        ///< else a number
/// Whether this can be its value: "true" or "false", or a number within its range.
[[nodiscard]] bool fits(const Flag &flag, const QString &value);

/// The policies, with what these flags say instead. What is not declared, or does not fit, changes nothing.
[[nodiscard]] Policies withFlags(Policies policies, const Flags &flags);
/// What a task that was begun with `begun` goes by, where `urgent` is what the server said lately (none: it never spoke): of
/// the urgent flags these values and no others, of all others those of the beginning.
[[nodiscard]] Flags inForce(const Flags &begun, const std::optional<Flags> &urgent);

/// For whom flags are evaluated: the context of OFREP.
struct FlagContext
{
    StationId station; ///< the targeting key
    QString site;
    QString crew;   ///< who shares this station, by its settings; may be empty
    OperatorId who; ///< empty: nobody is signed in
    QString app;    ///< version of the program
    bool operator==(const FlagContext &) const = default;
};

/// A good answer of the server, for the time without network. Its bytes are kept: another version of the program may know
/// more flags.
struct KeptFlags
{
    OperatorId who;
    QByteArray etag;
    QByteArray body;
    bool operator==(const KeptFlags &) const = default;
};

/// Where flags are evaluated (OFREP 0.3.0), and what a notification of a change names.
[[nodiscard]] QString flagsHref();

} // namespace domain

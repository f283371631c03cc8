// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

/// The rules of the house as data. ARCHITECTURE.md shows the same table to people.
namespace tidy {

/// A folder and what its files may include. Every room may include base, itself and the C++ standard library.
struct Room
{
    const char *folder;               ///< path in the checkout; the longest one that fits a file is its room
    const char *name;
    std::vector<const char *> rooms;  ///< of ours
    std::vector<const char *> qt;     ///< Qt modules
    const char *says;                 ///< "<name> may include ..."
};

/// Headers that few rooms may include, even where their module is allowed.
struct Reserved
{
    const char *header;               ///< regular expression over the whole name
    std::vector<const char *> rooms;
    const char *says;
};

/// Who may break a rule all the same, and why. One that nobody needs any more fails the test.
struct Exception
{
    const char *files;  ///< start of the path
    const char *header; ///< regular expression over the whole name
    const char *reason;
};

/// A word that may not stand in code.
struct Banned
{
    const char *word;                    ///< regular expression
    std::vector<const char *> allowedIn; ///< starts of paths; all else is forbidden ...
    std::vector<const char *> onlyIn;    ///< ... unless this is not empty: then it is forbidden here only
    const char *says;
};

[[nodiscard]] const std::vector<Room> &rooms();
[[nodiscard]] const std::vector<Reserved> &reserved();
[[nodiscard]] const std::vector<Exception> &exceptions();
[[nodiscard]] const std::vector<Banned> &banned();
[[nodiscard]] const std::vector<Banned> &bannedInQml();
/// The Qt headers that are values: no identity, no clock, no files, no signals.
[[nodiscard]] const char *qtCoreValues();

} // namespace tidy

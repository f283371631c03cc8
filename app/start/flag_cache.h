// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/seal.h"
#include "domain/flags.h"

namespace start {

/// The last good answers about flags, in one sealed file of the profile. A file that is not whole or that cannot be opened is
/// forgotten: the site's policies count until the server speaks again.
class FlagCache
{
public:
    FlagCache(QString file, codec::Seal seal);

    [[nodiscard]] std::vector<domain::KeptFlags> read() const; ///< empty when there is none, or none that can be read
    void write(const std::vector<domain::KeptFlags> &kept) const; ///< one that cannot be written is said in the log

private:
    const QString m_file;
    const codec::Seal m_seal;
};

} // namespace start

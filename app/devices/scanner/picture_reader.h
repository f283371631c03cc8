// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <QByteArray>
#include <QImage>
#include <optional>

namespace devices {

/// A code that was read from a picture.
struct SeenCode
{
    QByteArray bytes;   ///< AIM identifier and content, as a scanner sends them
    bool linear = true; ///< bars: a part of one may read as another, shorter code
    bool operator==(const SeenCode &) const = default;
};

/// The one code in a picture, by ZXing. Slow (some 10 ms): not for the screen's thread.
[[nodiscard]] std::optional<SeenCode> readPicture(const QImage &picture);
/// Whether this program was built with ZXing.
[[nodiscard]] bool readsPictures();

/// Which of a camera's codes are scans: bars only when two pictures in a row say the same, and none again until it has been
/// out of sight, or another one was seen, for a second and a half.
class SightJudge
{
public:
    static constexpr domain::Duration lockout{1500};

    /// nullopt: there was none in this picture. True: it is a scan.
    [[nodiscard]] bool judge(const std::optional<SeenCode> &seen, domain::Instant at);

private:
    std::optional<SeenCode> m_before;
    QByteArray m_told;
    domain::Instant m_toldSeen;
};

} // namespace devices

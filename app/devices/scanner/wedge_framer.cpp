// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/wedge_framer.h"

namespace devices {
namespace {
using What = WedgeVerdict::What;

constexpr size_t mostCharacters = 8192;    // a QR code holds 7,089
constexpr int enoughToTell = 3;            // so many slow gaps in a row are a person's, also before the pause
constexpr domain::Duration spoiltFor(500); // so long the rest of a spoilt scan may be late

bool isTerminator(const QString &text)
{
    return text == QLatin1String("\r") || text == QLatin1String("\n") || text == QLatin1String("\t");
}
} // namespace

WedgeFramer::WedgeFramer(WedgeLimits limits)
    : m_limits(std::move(limits))
{
}

WedgeFramer::Verdicts WedgeFramer::add(const KeyStroke &stroke)
{
    Verdicts verdicts;
    const domain::Duration gap = m_last ? stroke.at - *m_last : domain::Duration::max();
    const bool inBurst = gap <= (m_after == After::SpoiltScan ? spoiltFor : m_limits.longestGap);
    m_isHeldDown = stroke.repeated && (m_isHeldDown || !inBurst);
    if (!inBurst || m_isHeldDown)
        close(verdicts);
    // What closed just now may be spoilt: then this stroke is the late rest of it.
    const bool spoilt = m_after == After::SpoiltScan && gap <= spoiltFor;
    if (!inBurst && !spoilt)
        m_after = After::Typing;
    m_last = stroke.at;
    if (spoilt) {
        verdicts.push_back({What::Dropped, 1, {}});
        m_after = isTerminator(stroke.text) ? After::Scan : After::SpoiltScan;
    } else if (m_isHeldDown) {
        verdicts.push_back({What::Typed, 1, {}});
    } else if (isTerminator(stroke.text)) {
        addTerminator(stroke, inBurst, verdicts);
    } else {
        addCharacter(stroke, verdicts);
    }
    return verdicts;
}

WedgeFramer::Verdicts WedgeFramer::silent()
{
    Verdicts verdicts;
    close(verdicts);
    return verdicts;
}

void WedgeFramer::addCharacter(const KeyStroke &stroke, Verdicts &verdicts)
{
    const bool slow = !m_held.empty() && stroke.at - m_held.back().at > m_limits.averageGap;
    m_slowGaps = slow ? m_slowGaps + 1 : 0;
    m_held.push_back(stroke);
    if (m_held.size() > mostCharacters)
        verdicts.push_back(take(What::Spoilt, After::SpoiltScan));
    else if (m_slowGaps >= enoughToTell)
        verdicts.push_back(take(What::Typed, After::Typing));
}

/// A person's own Enter is passed on; one that came at a scanner's speed never is, whatever it ends.
void WedgeFramer::addTerminator(const KeyStroke &stroke, bool inBurst, Verdicts &verdicts)
{
    if (m_held.empty()) {
        const bool scanners = inBurst && m_after != After::Typing;
        verdicts.push_back({scanners ? What::Dropped : What::Typed, 1, {}});
        return;
    }
    m_held.push_back(stroke);
    const bool fast = isFast();
    m_held.pop_back();
    if (fast && isScan(true)) {
        m_knowsTerminator = true;
        verdicts.push_back(take(What::Scanned, After::Scan));
        ++verdicts.back().strokes;
        return;
    }
    verdicts.push_back(take(What::Typed, fast ? After::Scan : After::Typing));
    verdicts.push_back({fast ? What::Dropped : What::Typed, 1, {}});
}

void WedgeFramer::close(Verdicts &verdicts)
{
    if (m_held.empty())
        return;
    if (!isScan(false))
        verdicts.push_back(take(What::Typed, After::Typing));
    else if (m_knowsTerminator)
        verdicts.push_back(take(What::Spoilt, After::SpoiltScan));
    else
        verdicts.push_back(take(What::Scanned, After::Scan));
}

bool WedgeFramer::isFast() const
{
    const auto gaps = static_cast<qint64>(m_held.size()) - 1;
    return m_held.back().at - m_held.front().at <= m_limits.averageGap * gaps;
}

/// An AIM identifier is as sure a beginning as a prefix, but belongs to the code.
bool WedgeFramer::isPrefixed() const
{
    const QString text = heldText();
    return text.startsWith(QLatin1Char(']')) || (!m_limits.prefix.isEmpty() && text.startsWith(m_limits.prefix));
}

bool WedgeFramer::isScan(bool terminated) const
{
    const int least = terminated || isPrefixed() ? m_limits.shortestSure : m_limits.shortest;
    return m_held.size() >= static_cast<size_t>(least) && isFast();
}

QString WedgeFramer::heldText() const
{
    QString text;
    for (const KeyStroke &stroke : m_held)
        text += stroke.text;
    return text;
}

WedgeVerdict WedgeFramer::take(What what, After after)
{
    WedgeVerdict verdict{what, m_held.size(), {}};
    if (what == What::Scanned) {
        verdict.text = heldText();
        if (verdict.text.startsWith(m_limits.prefix))
            verdict.text.remove(0, m_limits.prefix.size());
    }
    m_held.clear();
    m_slowGaps = 0;
    m_after = after;
    return verdict;
}

} // namespace devices

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/say.h"
#include <QFontMetrics>
#include <QPainter>

namespace ui {
namespace {
constexpr double smallest = 0.6;
constexpr int endless = 1 << 16;
} // namespace

Say::Say(const Style &style, QWidget *parent)
    : Part(parent)
    , m_style(style)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Say::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setVisible(!text.isEmpty());
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    updateGeometry();
    update();
}

void Say::setInk(Ink ink)
{
    if (std::exchange(m_style.ink, ink) != ink)
        update();
}

void Say::setSize(Size size)
{
    if (std::exchange(m_style.size, size) == size)
        return;
    updateGeometry();
    update();
}

void Say::setOneLine(bool oneLine, bool mono)
{
    m_style.oneLine = oneLine;
    m_style.mono = mono;
    updateGeometry();
    update();
}

int Say::flags() const
{
    // Absolute, because a painter and QFontMetrics would mirror differently.
    return int(QStyle::visualAlignment(layoutDirection(), m_style.align) | Qt::AlignAbsolute) | (m_style.oneLine ? Qt::TextSingleLine : Qt::TextWordWrap);
}

QSize Say::needed(const QFont &font, const QString &text, int width) const
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, endless), flags() & ~int(Qt::AlignVertical_Mask), text).size();
}

int Say::naturalWidth() const { return QFontMetrics(wanted()).horizontalAdvance(m_text) + 2; }

int Say::lineHeight() const { return QFontMetrics(wanted()).lineSpacing() + 1; }

int Say::heightInOneLine(int width) const
{
    return m_text.isEmpty() ? 0 : int(lineHeight() * std::min(1.0, double(width) / std::max(1, naturalWidth()))) + 2;
}

int Say::heightForWidth(int width) const { return needed(wanted(), m_text, std::max(1, width)).height(); }

QSize Say::sizeHint() const
{
    return {naturalWidth(), heightForWidth(m_style.oneLine ? endless : std::max(width(), theme().px(200)))};
}

QSize Say::minimumSizeHint() const { return {1, QFontMetrics(wanted()).height() / 2}; }

const Say::Fit &Say::fitted() const
{
    Asked asked{m_text, wanted(), size(), flags(), m_style.mayElide};
    if (!m_fitted || m_fitted->first != asked) {
        Fit found = fit(asked.font);
        m_fitted.emplace(std::move(asked), std::move(found));
    }
    return m_fitted->second;
}

Say::Fit Say::fit(QFont font) const
{
    const auto fits = [&](const QFont &tried, const QString &text) {
        const QSize size = needed(tried, text, width());
        return size.width() <= width() + 1 && size.height() <= height() + 1;
    };
    if (m_text.isEmpty() || fits(font, m_text))
        return {font, m_text, false};
    // A name is rather shortened than set small, unless not even one line of it has its place.
    const bool isFlat = lineHeight() * 0.85 > height();
    const int least = std::max(9, int(font.pixelSize() * (m_style.mayElide && !isFlat ? 0.85 : smallest)));
    for (int size = font.pixelSize() - 1; size >= least; --size) {
        font.setPixelSize(size);
        if (fits(font, m_text))
            return {font, m_text, false};
    }
    if (!m_style.mayElide)
        return {font, m_text, true};
    qsizetype low = 0;
    qsizetype high = m_text.size();
    const auto shortened = [&](qsizetype length) { return m_text.left(length).trimmed() + u'…'; };
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        (fits(font, shortened(middle)) ? low : high) = fits(font, shortened(middle)) ? middle : middle - 1;
    }
    return {font, shortened(low), low == 0};
}

bool Say::isCut() const { return !m_text.isEmpty() && fitted().cut; }

QRect Say::letters() const
{
    const Fit &fit = fitted();
    return QFontMetrics(fit.font).boundingRect(rect(), flags(), fit.text);
}

void Say::paintEvent(QPaintEvent *)
{
    const Fit &fit = fitted();
    QPainter painter(this);
    painter.setFont(fit.font);
    painter.setPen(theme().ink(m_style.ink));
    // "2 / 3" and codes have no direction of their own: they are read from the left in every language.
    painter.setLayoutDirection(fit.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect(), flags(), fit.text);
}

} // namespace ui

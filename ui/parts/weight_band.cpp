// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/weight_band.h"
#include "ui/parts/stack.h"
#include <QCoreApplication>
#include <QPainter>

namespace ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WeightPanel)
public:
    static QString title() { return tr("Weight"); }
};

} // namespace

using present::WeightLook;

void WeightBand::show(const present::WeightShown &shown)
{
    m_shown = shown;
    setVisible(shown.expected_g > 0);
    update();
}

/// The zone stands at three quarters, so that too heavy has room, too.
double WeightBand::at(int grams) const
{
    const double full = std::max(1.0, m_shown.expected_g / 0.74);
    return width() * std::clamp(grams / full, 0.0, 1.0);
}

void WeightBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = theme().px(18);
    const QRectF band(0, (height() - high) / 2.0, width(), high);
    painter.setPen(QPen(theme().ink(Ink::Edge), theme().hairline()));
    painter.setBrush(theme().ink(Ink::Ground));
    painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2);
    if (m_shown.packed_g > 0 && m_shown.packed_g < m_shown.expected_g) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(theme().ink(Ink::Turn), Qt::BDiagPattern));
        painter.drawRect(QRectF(at(m_shown.packed_g), band.top() + 2, at(m_shown.expected_g) - at(m_shown.packed_g), high - 4));
    }
    const double from = at(m_shown.expected_g - m_shown.tolerance_g);
    const double to = std::max(from + theme().px(8), at(m_shown.expected_g + m_shown.tolerance_g));
    painter.setPen(QPen(theme().ink(Ink::Good), theme().px(2)));
    painter.setBrush(theme().ink(Ink::GoodGround));
    painter.drawRoundedRect(QRectF(from, band.top() - theme().px(3), to - from, high + theme().px(6)), theme().px(4), theme().px(4));
    if (m_shown.now_g < 0)
        return;
    const double x = std::clamp(at(m_shown.now_g), double(theme().px(3)), double(width() - theme().px(3)));
    painter.setPen(QPen(theme().ink(Ink::Ink), theme().px(5), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, theme().px(3)), QPointF(x, height() - theme().px(3)));
}

WeightPanel::WeightPanel(QWidget *parent)
    : Part(parent)
    , m_title({Size::Body, Ink::Ink, QFont::DemiBold}, this)
    , m_figures({Size::Huge, Ink::Ink, QFont::Bold, true, Qt::AlignLeft | Qt::AlignVCenter, false, true}, this)
    , m_band(this)
    , m_words({Size::Body, Ink::Ink, QFont::DemiBold}, this)
    , m_expected({Size::Small, Ink::Quiet, QFont::Normal}, this)
    , m_toCome({Size::Small, Ink::Quiet, QFont::Normal, false, Qt::AlignLeft | Qt::AlignTop, true, false}, this)
{
}

void WeightPanel::show(const present::WeightShown &shown)
{
    m_title.setText(Words::title());
    m_figures.setText(shown.shown);
    m_figures.setInk(shown.look == WeightLook::Quiet || shown.look == WeightLook::Moving ? Ink::Quiet : Ink::Ink);
    m_band.show(shown);
    m_words.setText(shown.words);
    m_words.setInk(shown.look == WeightLook::Trouble   ? Ink::Warn
                       : shown.look == WeightLook::Taken ? Ink::Good
                                                         : Ink::Ink);
    m_expected.setText(shown.expectedWords);
    m_toCome.setText(shown.toCome);
    place();
}

void WeightPanel::place()
{
    Stack stack(rect(), theme().px(5));
    m_figures.setSize(Size::Huge);
    addTo(stack);
    if (stack.wanted() * 9 / 10 < height())
        return stack.place(true);
    Stack tight(rect(), theme().px(5));
    m_figures.setSize(Size::Spoken);
    addTo(tight);
    tight.place(true);
}

void WeightPanel::addTo(Stack &stack)
{
    stack.addWords(&m_title);
    stack.add(&m_figures, m_figures.heightInOneLine(width()));
    if (m_band.isVisibleTo(this))
        stack.add(&m_band, theme().px(46));
    stack.addWords(&m_words);
    stack.addWords(&m_expected);
    stack.addWords(&m_toCome, 3);
}

void WeightPanel::resizeEvent(QResizeEvent *) { place(); }

void WeightPanel::themeChanged()
{
    Part::themeChanged();
    place();
}

} // namespace ui

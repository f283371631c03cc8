// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/label_timeline.h"
#include "ui/parts/icons.h"
#include <QPainter>

namespace ui {
namespace {

using State = present::LabelStepShown::State;

Ink inkOf(State state)
{
    switch (state) {
    case State::Open:
        return Ink::Quiet;
    case State::Now:
        return Ink::Turn;
    case State::Done:
        return Ink::Good;
    case State::Trouble:
        return Ink::Bad;
    }
    return Ink::Quiet;
}

Icon iconOf(State state)
{
    return state == State::Done ? Icon::Tick : state == State::Trouble ? Icon::Cross : state == State::Now ? Icon::Wait : Icon::None;
}

} // namespace

void LabelTimeline::show(const std::vector<present::LabelStepShown> &steps)
{
    m_steps = steps;
    while (m_rows.size() < steps.size())
        m_rows.push_back({new Say({Size::Body, Ink::Ink, QFont::Medium, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this),
                          new Say({Size::Smallest, Ink::Quiet, QFont::Normal, false, Qt::AlignLeft | Qt::AlignTop, true, false}, this)});
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].words->setText(i < steps.size() ? steps[i].words : QString());
        m_rows[i].detail->setText(i < steps.size() ? steps[i].detail : QString());
        if (i < steps.size())
            m_rows[i].words->setInk(steps[i].state == State::Open ? Ink::Quiet : steps[i].state == State::Trouble ? Ink::Bad : Ink::Ink);
    }
    place();
    update();
}

QString LabelTimeline::spoken() const
{
    QStringList all;
    for (const present::LabelStepShown &step : m_steps) {
        QStringList one{spokenIcon(iconOf(step.state)), step.words, step.detail};
        one.removeAll(QString());
        all << one.join(u' ');
    }
    return all.join(QStringLiteral(", "));
}

int LabelTimeline::rowHeight() const { return m_steps.empty() ? 0 : std::min(height() / int(m_steps.size()), theme().px(84)); }

QRectF LabelTimeline::bead(size_t row) const
{
    const int side = theme().px(22);
    const int first = std::min(rowHeight(), std::max(side + 4, theme().size(Size::Body) * 3 / 2));
    return mirrored(*this, {theme().px(2), int(row) * rowHeight() + (first - side) / 2, side, side});
}

void LabelTimeline::place()
{
    const int left = theme().px(36);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool hasDetail = !m_steps[i].detail.isEmpty();
        const int high = rowHeight();
        const int words = hasDetail ? high * 11 / 20 : std::min(high, theme().size(Size::Body) * 3);
        const int top = int(i) * high;
        const int one = std::min(words, std::max(int(bead(i).height()) + 4, theme().size(Size::Body) * 3 / 2));
        const int needed = std::min(words, std::max(one, m_rows[i].words->heightForWidth(width() - left)));
        m_rows[i].words->setGeometry(left, top, width() - left, needed);
        m_rows[i].detail->setGeometry(left, top + needed, width() - left, high - needed);
    }
}

void LabelTimeline::resizeEvent(QResizeEvent *) { place(); }

void LabelTimeline::themeChanged()
{
    Part::themeChanged();
    place();
}

void LabelTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i + 1 < m_steps.size(); ++i) {
        const bool filled = m_steps[i].state == State::Done && m_steps[i + 1].state != State::Open;
        painter.setPen(QPen(theme().ink(filled ? Ink::Good : Ink::Line), theme().px(filled ? 3 : 2)));
        const QPointF from(bead(i).center().x(), bead(i).bottom() + theme().px(2));
        const QPointF to(bead(i + 1).center().x(), bead(i + 1).top() - theme().px(2));
        if (to.y() > from.y())
            painter.drawLine(from, to);
    }
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const QRectF place = bead(i);
        const Ink ink = inkOf(m_steps[i].state);
        const bool open = m_steps[i].state == State::Open;
        painter.setPen(QPen(theme().ink(open ? Ink::Edge : ink), theme().px(2)));
        painter.setBrush(open || m_steps[i].state == State::Now ? QBrush(theme().ink(Ink::Card)) : QBrush(theme().ink(ink)));
        painter.drawEllipse(place);
        const double in = place.width() * 0.22;
        drawIcon(painter, iconOf(m_steps[i].state), place.adjusted(in, in, -in, -in),
                 theme().ink(m_steps[i].state == State::Now ? ink : Ink::Card), 4.2);
    }
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/line_list.h"
#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LineList)
public:
    static QString above(int lines) { return tr("%n more above", nullptr, lines); }
    static QString below(int lines) { return tr("%n more below", nullptr, lines); }
};

} // namespace

LineRow::LineRow(QWidget *parent)
    : Part(parent)
    , m_mark(24, this)
    , m_picture(this)
    , m_name({Size::Body, Ink::Ink, QFont::Normal, false, Qt::AlignLeft | Qt::AlignVCenter, true, false}, this)
    , m_words({Size::Small, Ink::Warn, QFont::Medium, false, Qt::AlignLeft | Qt::AlignVCenter, true, true}, this)
    , m_count({Size::Strong, Ink::Ink, QFont::DemiBold, false, Qt::AlignRight | Qt::AlignVCenter, false, true}, this)
{
}

void LineRow::show(const present::PackLineShown &line)
{
    m_done = line.isDone();
    m_current = line.isCurrent;
    m_mark.show(m_done ? Icon::Tick : m_current ? Icon::Next : Icon::None, m_done ? Ink::Good : Ink::Turn, 3.4);
    m_picture.show(line.picture);
    m_name.setText(line.name);
    m_words.setText(line.words);
    m_count.setText(QStringLiteral("%1 / %2").arg(line.packed).arg(line.wanted));
    place();
    update();
}

void LineRow::place()
{
    const int inset = theme().px(12);
    const int side = std::min(height() - theme().px(20), theme().px(60));
    const int mark = theme().px(24);
    m_mark.setGeometry(inset, (height() - mark) / 2, mark, mark);
    m_picture.setGeometry(inset + mark + theme().px(10), (height() - side) / 2, side, side);
    const int left = inset + mark + side + theme().px(22);
    const int count = std::min(m_count.naturalWidth() + theme().px(6), width() / 3);
    m_count.setGeometry(width() - inset - count, 0, count, height());
    const int room = width() - inset - count - left - theme().gap();
    const int below = m_words.text().isEmpty() ? 0 : height() * 2 / 5;
    m_name.setGeometry(left, theme().px(4), room, height() - theme().px(8) - below);
    m_words.setGeometry(left, height() - below - theme().px(4), room, below);
}

void LineRow::resizeEvent(QResizeEvent *) { place(); }

void LineRow::themeChanged()
{
    Part::themeChanged();
    place();
}

void LineRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = m_current ? theme().frame() : 0;
    painter.setPen(m_current ? QPen(theme().ink(Ink::Turn), line) : QPen(Qt::NoPen));
    painter.setBrush(theme().ink(m_current ? Ink::TurnGround : m_done ? Ink::GoodGround : Ink::Ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), theme().px(9), theme().px(9));
}

LineList::LineList(QWidget *parent)
    : Part(parent)
    , m_above({Size::Small, Ink::Quiet, QFont::Medium, false, Qt::AlignHCenter | Qt::AlignVCenter, false, true}, this)
    , m_below({Size::Small, Ink::Quiet, QFont::Medium, false, Qt::AlignHCenter | Qt::AlignVCenter, false, true}, this)
{
}

void LineList::show(const std::vector<present::PackLineShown> &lines)
{
    m_lines = lines;
    place();
}

void LineList::place()
{
    const int high = std::max(theme().px(76), theme().size(Size::Body) * 3);
    const int step = high + theme().px(10);
    const int more = theme().size(Size::Small) + theme().px(10);
    const int all = int(m_lines.size());
    const bool fits = all * step - theme().px(10) <= height();
    const int room = std::max(1, (height() - (fits ? 0 : 2 * more)) / step);
    const auto current = std::find_if(m_lines.begin(), m_lines.end(), [](const auto &line) { return line.isCurrent; });
    const int at = current == m_lines.end() ? all - 1 : int(current - m_lines.begin());
    const int first = fits ? 0 : std::clamp(at - room / 2, 0, std::max(0, all - room));
    const int shown = std::min(room, all - first);
    while (int(m_rows.size()) < shown)
        m_rows.push_back(new LineRow(this));
    const int top = fits ? 0 : more;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        m_rows[size_t(i)]->setVisible(i < shown);
        if (i >= shown)
            continue;
        m_rows[size_t(i)]->setGeometry(0, top + i * step, width(), high);
        m_rows[size_t(i)]->show(m_lines[size_t(first + i)]);
    }
    const int left = all - first - shown;
    m_above.setText(first > 0 ? Words::above(first) : QString());
    m_below.setText(left > 0 ? Words::below(left) : QString());
    m_above.setGeometry(0, 0, width(), more);
    m_below.setGeometry(0, height() - more, width(), more);
}

void LineList::resizeEvent(QResizeEvent *) { place(); }

void LineList::themeChanged()
{
    Part::themeChanged();
    place();
}

} // namespace ui

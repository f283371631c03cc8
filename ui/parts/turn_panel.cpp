// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/turn_panel.h"
#include "ui/parts/stack.h"
#include <QFontMetrics>

namespace ui {
namespace {

constexpr auto centred = Qt::AlignHCenter | Qt::AlignVCenter;
constexpr int artSize = 150;

Icon iconOf(present::TurnArt art)
{
    using present::TurnArt;
    switch (art) {
    case TurnArt::None:
        return Icon::None;
    case TurnArt::Box:
        return Icon::Box;
    case TurnArt::Scale:
        return Icon::Scale;
    case TurnArt::Wait:
        return Icon::Wait;
    case TurnArt::Printer:
        return Icon::Printer;
    case TurnArt::Label:
        return Icon::Label;
    case TurnArt::Bin:
        return Icon::Bin;
    }
    return Icon::None;
}

bool isCode(const QString &words) { return words.size() > 8 && !words.contains(u' '); }

} // namespace

CodeWords::CodeWords(QWidget *parent)
    : Part(parent)
    , m_head({Size::Strong, Ink::Quiet, QFont::Normal, true, Qt::AlignRight | Qt::AlignVCenter, false, true}, this)
    , m_tail({Size::Spoken, Ink::Ink, QFont::Bold, true, Qt::AlignLeft | Qt::AlignVCenter, false, true}, this)
{
    setLayoutDirection(Qt::LeftToRight); // a code is one in every language
}

void CodeWords::show(const QString &code)
{
    setVisible(!code.isEmpty());
    m_head.setText(code.chopped(code.right(4).size()));
    m_tail.setText(code.right(4));
    place();
}

QSize CodeWords::sizeHint() const
{
    return {m_head.naturalWidth() + m_tail.naturalWidth(), QFontMetrics(theme().font(Size::Spoken)).height()};
}

void CodeWords::place()
{
    const bool isFlat = height() < theme().size(Size::Spoken); // rather small than cut off
    m_head.setSize(isFlat ? Size::Small : Size::Strong);
    m_tail.setSize(isFlat ? Size::Body : Size::Spoken);
    const int gap = theme().px(6);
    const int all = m_head.naturalWidth() + m_tail.naturalWidth() + gap;
    const double shrink = std::min(1.0, double(width()) / std::max(1, all));
    const int head = int(m_head.naturalWidth() * shrink);
    const int left = std::max(0, (width() - int(all * shrink)) / 2);
    m_head.setGeometry(left, 0, head, height());
    m_tail.setGeometry(left + head + int(gap * shrink), 0, int(m_tail.naturalWidth() * shrink) + 2, height());
}

void CodeWords::resizeEvent(QResizeEvent *) { place(); }

void CodeWords::themeChanged()
{
    Part::themeChanged();
    place();
}

TurnPanel::TurnPanel(QWidget *parent)
    : Panel(parent)
    , m_mark(30, this)
    , m_step({Size::Spoken, Ink::Turn, QFont::Bold, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this)
    , m_art(artSize, this)
    , m_picture(this)
    , m_name({Size::Spoken, Ink::Ink, QFont::DemiBold, false, centred, true, false}, this)
    , m_code(this)
    , m_big({Size::Giant, Ink::Ink, QFont::Bold, false, centred, false, false}, this)
    , m_lines({Size::Strong, Ink::Ink, QFont::Normal, false, centred, false, false}, this)
    , m_todo({Size::Strong, Ink::Ink, QFont::Bold, false, centred, false, false}, this)
{
}

void TurnPanel::show(const present::TurnShown &turn)
{
    const ShapeLook look = lookOf(turn.shape);
    const bool calm = turn.shape == present::Shape::None;
    setLook(calm ? Ink::Card : look.ground, look.ink, true);
    m_mark.show(calm ? Icon::Next : iconOf(turn.shape), look.ink, 3.6);
    m_step.setInk(look.ink);
    m_step.setText(turn.step);
    m_hasPicture = !turn.name.isEmpty();
    m_picture.setVisible(m_hasPicture);
    m_picture.show(turn.picture);
    m_name.setText(turn.name);
    m_code.show(turn.code);
    m_art.show(iconOf(turn.art), look.ink, 1.5);
    m_isCode = isCode(turn.big);
    m_big.setOneLine(m_isCode, m_isCode);
    m_big.setSize(m_isCode ? Size::Huge : Size::Giant);
    m_big.setText(turn.big);
    m_lines.setSize(turn.name.isEmpty() ? Size::Spoken : Size::Strong);
    m_lines.setText(present::paragraphs(turn.lines));
    m_todo.setSize(turn.name.isEmpty() ? Size::Spoken : Size::Strong);
    m_todo.setText(turn.todo);
    place();
}

void TurnPanel::place()
{
    const int inset = theme().margin() + theme().frame();
    const QRect room = rect().adjusted(inset, inset, -inset, -inset);
    const int mark = theme().px(30);
    const int gap = theme().px(10);
    const int wide = std::max(1, std::min(m_step.naturalWidth(), room.width() - mark - gap));
    const int head = std::max(mark, m_step.heightForWidth(wide));
    const int left = room.left() + (room.width() - wide - mark - gap) / 2;
    m_mark.setGeometry(left, room.top() + (head - mark) / 2, mark, mark);
    m_step.setGeometry(left + mark + gap, room.top(), wide, head);
    const QRect below = room.adjusted(0, head + theme().gap(), 0, 0);
    Stack stack(below, theme().gap());
    addTo(stack, below, 0, 3);
    const int forPicture = below.height() - stack.wanted() - theme().gap();
    Stack whole(below, theme().gap());
    const int lines = stack.wanted() > below.height() ? 2 : 3; // a name rather loses its end than its code its size
    addTo(whole, below, std::clamp(forPicture, below.height() / 8, theme().px(280)), lines);
    whole.place();
}

void TurnPanel::addTo(Stack &stack, const QRect &room, int picture, int lines)
{
    if (m_hasPicture)
        stack.add(&m_picture, picture, std::min(room.width(), picture * 5 / 4));
    else if (m_art.isVisibleTo(this))
        stack.add(&m_art, std::min(theme().px(artSize), room.height() / 4), std::min(theme().px(artSize), room.height() / 4));
    stack.addWords(&m_name, lines);
    if (m_code.isVisibleTo(this))
        stack.add(&m_code, m_code.sizeHint().height());
    if (m_isCode)
        stack.add(&m_big, m_big.heightInOneLine(room.width()));
    else
        stack.addWords(&m_big);
    stack.addWords(&m_lines);
    stack.addWords(&m_todo);
}

void TurnPanel::resizeEvent(QResizeEvent *) { place(); }

void TurnPanel::themeChanged()
{
    Part::themeChanged();
    place();
}

} // namespace ui

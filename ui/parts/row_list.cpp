// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_list.h"
#include <QCoreApplication>
#include <QPainter>

namespace ui {
namespace {

using present::RowState;

struct RowLook
{
    Icon icon;
    Ink ink;
    Ink ground;
};

RowLook lookOf(RowState state)
{
    switch (state) {
    case RowState::Good:
        return {Icon::Tick, Ink::Good, Ink::GoodGround};
    case RowState::Bad:
        return {Icon::Cross, Ink::Bad, Ink::BadGround};
    case RowState::Warn:
        return {Icon::Triangle, Ink::Warn, Ink::WarnGround};
    case RowState::Wait:
        return {Icon::Wait, Ink::Quiet, Ink::Ground};
    case RowState::Current:
        return {Icon::Next, Ink::Turn, Ink::TurnGround};
    case RowState::Plain:
        break;
    }
    return {Icon::None, Ink::Quiet, Ink::Ground};
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowList)
public:
    static QString more(int rows) { return tr("and %n more", nullptr, rows); }
};

} // namespace

ListRow::ListRow(QWidget *parent)
    : Part(parent)
    , m_mark(22, this)
    , m_text({Size::Body, Ink::Ink, QFont::Medium, false, Qt::AlignLeft | Qt::AlignVCenter, true, false}, this)
    , m_detail({Size::Small, Ink::Quiet, QFont::Normal, false, Qt::AlignLeft | Qt::AlignTop, true, false}, this)
    , m_right({Size::Body, Ink::Quiet, QFont::Medium, false, Qt::AlignRight | Qt::AlignVCenter, false, true}, this)
{
}

void ListRow::show(const present::DeskRowShown &row)
{
    m_state = row.state;
    m_mark.show(lookOf(row.state).icon, lookOf(row.state).ink, 3);
    m_text.setText(row.text);
    m_detail.setText(row.detail);
    m_right.setText(row.right);
    place();
    update();
}

int ListRow::heightFor(int width) const
{
    const int room = width - theme().px(62) - (m_right.text().isEmpty() ? 0 : m_right.naturalWidth() + theme().px(10));
    const int text = std::min(m_text.heightForWidth(room), theme().size(Size::Body) * 13 / 5);
    const int detail = m_detail.text().isEmpty() ? 0 : std::min(m_detail.heightForWidth(room), theme().size(Size::Small) * 13 / 5);
    return std::max(theme().px(48), text + detail + theme().px(16));
}

void ListRow::place()
{
    const int inset = theme().px(12);
    const int mark = theme().px(22);
    m_mark.setGeometry(inset, (height() - mark) / 2, mark, mark);
    const int left = inset + mark + theme().px(12);
    const int right = m_right.text().isEmpty() ? 0 : std::min(m_right.naturalWidth() + theme().px(4), width() / 2);
    m_right.setGeometry(width() - inset - right, 0, right, height());
    const int room = width() - left - inset - right - (right > 0 ? theme().px(6) : 0);
    const int detail = m_detail.text().isEmpty() ? 0 : std::min({m_detail.heightForWidth(room), theme().size(Size::Small) * 13 / 5, height() / 2});
    m_text.setGeometry(left, theme().px(4), room, height() - detail - theme().px(8));
    m_detail.setGeometry(left, height() - detail - theme().px(6), room, detail);
}

void ListRow::resizeEvent(QResizeEvent *) { place(); }

void ListRow::themeChanged()
{
    Part::themeChanged();
    place();
}

void ListRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().ink(lookOf(m_state).ground));
    painter.drawRoundedRect(rect(), theme().px(9), theme().px(9));
}

RowList::RowList(QWidget *parent)
    : Part(parent)
    , m_title({Size::Strong, Ink::Ink, QFont::DemiBold}, this)
    , m_words({Size::Body, Ink::Quiet, QFont::Normal}, this)
    , m_more({Size::Small, Ink::Quiet, QFont::Medium, false, Qt::AlignHCenter | Qt::AlignVCenter, false, true}, this)
{
}

void RowList::show(const present::DeskListShown &list)
{
    m_title.setText(list.title);
    m_words.setText(list.words);
    m_shown = list.rows;
    place();
}

void RowList::place()
{
    const int gap = theme().gap();
    int y = 0;
    for (Say *say : {&m_title, &m_words}) {
        const int high = say->text().isEmpty() ? 0 : say->heightForWidth(width());
        say->setGeometry(0, y, width(), high);
        y += high + (high > 0 ? gap : 0);
    }
    const int more = theme().size(Size::Small) + theme().px(12);
    size_t shown = 0;
    for (; shown < m_shown.size(); ++shown) {
        if (m_rows.size() <= shown)
            m_rows.push_back(new ListRow(this));
        ListRow &row = *m_rows[shown];
        row.show(m_shown[shown]);
        const int high = row.heightFor(width());
        const bool last = shown + 1 == m_shown.size();
        if (y + high + (last ? 0 : more) > height())
            break;
        row.setGeometry(0, y, width(), high);
        row.setVisible(true);
        y += high + gap;
    }
    for (size_t i = shown; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(false);
    const int left = int(m_shown.size() - shown);
    m_more.setText(left > 0 ? Words::more(left) : QString());
    m_more.setGeometry(0, std::max(y, height() - more), width(), more);
}

void RowList::resizeEvent(QResizeEvent *) { place(); }

void RowList::themeChanged()
{
    Part::themeChanged();
    place();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/refusal_card.h"
#include <QCoreApplication>
#include <QPainter>
#include <QVariantAnimation>

namespace ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RefusalCard)
public:
    static QString scanned() { return tr("This was scanned"); }
    static QString wanted() { return tr("This is wanted"); }
};

constexpr int standing_ms = 400; // a flash that does not change is not painted anew
constexpr int fading_ms = 300;

} // namespace

RefusalCard::RefusalCard(QWidget *parent)
    : Panel(parent)
    , m_mark(72, this)
    , m_title({Size::Huge, Ink::Bad, QFont::Bold, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this)
    , m_scanned(this)
    , m_wanted(this)
    , m_scannedWords({Size::Body, Ink::Bad, QFont::DemiBold, false, Qt::AlignHCenter | Qt::AlignVCenter, false, false}, this)
    , m_wantedWords({Size::Body, Ink::Good, QFont::DemiBold, false, Qt::AlignHCenter | Qt::AlignVCenter, false, false}, this)
    , m_lines({Size::Spoken, Ink::Ink, QFont::Medium, false, Qt::AlignLeft | Qt::AlignVCenter, true, false}, this)
    , m_todo({Size::Large, Ink::Ink, QFont::Bold, false, Qt::AlignLeft | Qt::AlignVCenter, false, false}, this)
{
    setRound(false); // it fills its room
    m_scanned.setCorner(Icon::Cross, Ink::Bad);
    m_scanned.setFrame(Ink::Bad, false);
    m_wanted.setCorner(Icon::Tick, Ink::Good);
    m_wanted.setFrame(Ink::Good, true);
}

void RefusalCard::show(const present::AnswerShown &answer)
{
    setVisible(answer.sticky);
    if (!answer.sticky)
        return;
    const ShapeLook look = lookOf(answer.shape());
    setLook(look.ground, look.ink, true);
    m_mark.show(iconOf(answer.shape()), look.ink, 3.6);
    m_title.setInk(look.ink);
    m_title.setText(answer.title);
    m_todo.setText(answer.todo);
    m_pictures = !answer.scannedPicture.isEmpty() || !answer.wantedPicture.isEmpty();
    m_lines.setSize(m_pictures ? Size::Spoken : Size::Large);
    m_lines.setText(answer.words());
    m_scanned.show(answer.scannedPicture);
    m_wanted.show(answer.wantedPicture);
    m_scannedWords.setText(m_pictures ? Words::scanned() : QString());
    m_wantedWords.setText(m_pictures ? Words::wanted() : QString());
    m_scanned.setVisible(m_pictures);
    m_wanted.setVisible(m_pictures);
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString RefusalCard::spoken() const { return m_title.text(); }

void RefusalCard::place()
{
    const int inset = theme().px(36);
    const QRect room = rect().adjusted(inset, inset, -inset, -inset);
    const int mark = theme().px(72);
    const int left = room.left() + mark + theme().px(22);
    const int head = std::max(mark, std::min(m_title.heightForWidth(room.right() - left), room.height() / 4));
    m_mark.setGeometry(room.left(), room.top() + (head - mark) / 2, mark, mark);
    m_title.setGeometry(left, room.top(), room.right() - left, head);
    const int todo = std::min(m_todo.heightForWidth(room.width()), room.height() / 3);
    m_todo.setGeometry(room.left(), room.bottom() - todo, room.width(), todo);
    const QRect middle(room.left(), room.top() + head + theme().margin(), room.width(), room.height() - head - todo - 2 * theme().margin());
    const int caption = theme().size(Size::Body) * 2;
    const int side = m_pictures ? std::min(middle.height() - caption, room.width() / 4) : 0;
    const int top = middle.top() + (middle.height() - side - caption) / 2;
    const int second = room.left() + side + theme().margin();
    m_scanned.setGeometry(room.left(), top, side, side);
    m_wanted.setGeometry(second, top, side, side);
    m_scannedWords.setGeometry(room.left(), top + side, side, caption);
    m_wantedWords.setGeometry(second, top + side, side, caption);
    const int lines = m_pictures ? second + side + theme().px(28) : room.left();
    m_lines.setGeometry(lines, middle.top(), room.right() - lines, middle.height());
}

void RefusalCard::resizeEvent(QResizeEvent *) { place(); }

void RefusalCard::themeChanged()
{
    Part::themeChanged();
    place();
}

Flash::Flash(QWidget *parent)
    : Part(parent)
    , m_fade(new QVariantAnimation(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_fade->setDuration(standing_ms + fading_ms);
    m_fade->setStartValue(1.0);
    m_fade->setKeyValueAt(double(standing_ms) / (standing_ms + fading_ms), 1.0);
    m_fade->setEndValue(0.0);
    connect(m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_opacity = value.toDouble();
        update();
    });
    connect(m_fade, &QVariantAnimation::finished, this, [this] { setVisible(false); });
    setVisible(false);
}

void Flash::give(const present::AnswerShown &answer, bool strong)
{
    m_shape = answer.shape();
    m_strong = strong;
    m_onlyFrame = answer.sticky;
    if (m_shape == present::Shape::None)
        return;
    m_opacity = 1;
    place();
    setVisible(true);
    raise();
    update();
    m_fade->stop();
    m_fade->start();
}

int Flash::line() const { return theme().frame() * (m_strong ? 8 : 3); }

QRectF Flash::disc() const
{
    const double side = theme().px(150);
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void Flash::place()
{
    const int inset = line();
    QRegion painted = QRegion(rect()) - rect().adjusted(inset, inset, -inset, -inset);
    if (!m_onlyFrame)
        painted += disc().toAlignedRect().adjusted(-theme().frame(), -theme().frame(), theme().frame(), theme().frame());
    setMask(painted);
}

void Flash::resizeEvent(QResizeEvent *) { place(); }

void Flash::themeChanged()
{
    Part::themeChanged();
    place();
}

void Flash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_opacity);
    const ShapeLook look = lookOf(m_shape);
    const double half = line() / 2.0;
    painter.setPen(QPen(theme().ink(look.ink), line(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
    if (m_onlyFrame)
        return;
    const QRectF disc = this->disc();
    painter.setPen(QPen(theme().ink(look.ink), theme().frame()));
    painter.setBrush(theme().ink(look.ground));
    painter.drawEllipse(disc);
    const double inset = disc.width() * 0.22;
    drawIcon(painter, iconOf(m_shape), disc.adjusted(inset, inset, -inset, -inset), theme().ink(look.ink), 3.4);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/panel.h"
#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

namespace ui {

void Panel::setLook(Ink ground, Ink frame, bool thick)
{
    m_ground = ground;
    m_frame = frame;
    m_thick = thick;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_thick ? theme().frame() : theme().hairline();
    painter.setPen(QPen(theme().ink(m_frame), width));
    painter.setBrush(theme().ink(m_ground));
    const double half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_round ? theme().radius() : 0, m_round ? theme().radius() : 0);
}

Mark::Mark(int atUnit, QWidget *parent)
    : Part(parent)
    , m_atUnit(atUnit)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Mark::show(Icon icon, Ink ink, double stroke)
{
    m_icon = icon;
    m_ink = ink;
    m_stroke = stroke;
    setVisible(icon != Icon::None);
    update();
}

/// Only those that say something; the others stand beside words that say the same.
QString Mark::spoken() const { return spokenIcon(m_icon); }

QSize Mark::sizeHint() const { return {theme().px(m_atUnit), theme().px(m_atUnit)}; }

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_icon == Icon::Next && isRightToLeft())
        painter.setTransform({-1, 0, 0, 1, double(width()), 0}); // on is to the left
    const double side = std::min(width(), height());
    drawIcon(painter, m_icon, {(width() - side) / 2, (height() - side) / 2, side, side}, theme().ink(m_ink), m_stroke);
}

void Picture::show(const QString &url)
{
    if (url == m_url)
        return;
    m_url = url;
    m_kept = {};
    update();
}

void Picture::setCorner(Icon icon, Ink ink)
{
    m_corner = icon;
    m_cornerInk = ink;
    update();
}

void Picture::setFrame(Ink ink, bool thick)
{
    m_frame = ink;
    m_thick = thick;
    update();
}

QPixmap Picture::scaled(const QSize &size)
{
    const QSize wanted = size * devicePixelRatioF();
    if (!m_kept.isNull() && (m_kept.width() == wanted.width() || m_kept.height() == wanted.height()))
        return m_kept;
    QFile file(QUrl(m_url).toLocalFile());
    QBuffer inside; // a data URL, RFC 2397
    if (m_url.startsWith(QLatin1String("data:")))
        inside.setData(QByteArray::fromBase64(m_url.section(u',', 1).toLatin1()));
    QImageReader reader(inside.data().isEmpty() ? static_cast<QIODevice *>(&file) : &inside);
    const QSize natural = reader.size();
    if (natural.isValid())
        reader.setScaledSize(natural.scaled(wanted, Qt::KeepAspectRatio));
    m_kept = QPixmap::fromImage(reader.read());
    m_kept.setDevicePixelRatio(devicePixelRatioF());
    return m_kept;
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = m_thick ? theme().frame() : theme().hairline();
    const QRectF place = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    // Pictures are made for paper: their ground stays light in the dark.
    const QPixmap picture = m_url.isEmpty() ? QPixmap() : scaled(rect().adjusted(4, 4, -4, -4).size());
    painter.setPen(QPen(theme().ink(m_frame), line));
    painter.setBrush(picture.isNull() ? theme().ink(Ink::Ground) : theme().ink(Ink::Paper));
    painter.drawRoundedRect(place, theme().radius() * 0.7, theme().radius() * 0.7);
    if (picture.isNull()) {
        const double side = std::min(width(), height()) * 0.4;
        drawIcon(painter, Icon::Box, {(width() - side) / 2, (height() - side) / 2, side, side}, theme().ink(Ink::Edge), 1.4);
    } else {
        const QSizeF size = picture.deviceIndependentSize();
        painter.drawPixmap(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), picture);
    }
    if (m_corner != Icon::None) {
        const double side = std::min(width(), height()) * 0.28;
        const double off = side * 0.2;
        const QRectF corner(width() - side - off, height() - side - off, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().ink(Ink::Card));
        painter.drawEllipse(corner);
        drawIcon(painter, m_corner, corner.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12), theme().ink(m_cornerInk), 3.6);
    }
}

ShapeLook lookOf(present::Shape shape)
{
    using present::Shape;
    switch (shape) {
    case Shape::Cross:
        return {Ink::Bad, Ink::BadGround};
    case Shape::Tick:
    case Shape::Flag:
        return {Ink::Good, Ink::GoodGround};
    case Shape::Question:
    case Shape::Triangle:
        return {Ink::Warn, Ink::WarnGround};
    case Shape::None:
    case Shape::Ring:
        break;
    }
    return {Ink::Turn, Ink::TurnGround};
}

} // namespace ui

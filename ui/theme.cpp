// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include <QGuiApplication>
#include <QPalette>
#include <QSize>
#include <map>

namespace ui {
namespace {

struct Shades
{
    const char *light;
    const char *dark;
};

const std::map<Ink, Shades> &shades()
{
    static const std::map<Ink, Shades> all{
        {Ink::Ground, {"#f4f3ef", "#0f1115"}},     {Ink::Card, {"#ffffff", "#1b1e25"}},
        {Ink::Ink, {"#15171c", "#f3f4f6"}},        {Ink::Quiet, {"#50555f", "#b3b9c4"}},
        {Ink::Line, {"#dcd9d0", "#323843"}},       {Ink::Edge, {"#7d828c", "#7b8494"}},
        {Ink::Turn, {"#0a52dc", "#7db0ff"}},       {Ink::OnTurn, {"#ffffff", "#0b1324"}},
        {Ink::TurnGround, {"#ebf1fe", "#16233c"}}, {Ink::Good, {"#11603d", "#84dbab"}},
        {Ink::GoodGround, {"#e8f4ed", "#14291f"}}, {Ink::Bad, {"#a51b17", "#ff9d95"}},
        {Ink::BadGround, {"#fdecea", "#331615"}},  {Ink::OnBad, {"#ffffff", "#2b0a08"}},
        {Ink::Warn, {"#744500", "#ffca70"}},       {Ink::WarnGround, {"#fff0d2", "#33260a"}},
        {Ink::Bar, {"#15171c", "#08090c"}},        {Ink::OnBar, {"#eceef2", "#dfe3ea"}},
        {Ink::KeyCap, {"#3a3f4a", "#2b303a"}},     {Ink::OnKeyCap, {"#ffffff", "#ffffff"}},
        {Ink::Paper, {"#ffffff", "#f4f3ef"}}};
    return all;
}

/// At 100 %, and the most that it grows to.
struct Type
{
    double at100;
    double most;
};

const std::map<Size, Type> &types()
{
    static const std::map<Size, Type> all{{Size::Smallest, {13, 19}}, {Size::Small, {15, 26}},
                                          {Size::Body, {18, 30}},     {Size::Strong, {22, 34}},
                                          {Size::Spoken, {28, 40}},   {Size::Large, {38, 54}},
                                          {Size::Huge, {58, 76}},     {Size::Giant, {96, 116}}};
    return all;
}

bool systemIsDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
}

} // namespace

Theme::Theme()
{
    QFont::insertSubstitution(QStringLiteral("Inter"), QStringLiteral("sans-serif"));
    QFont::insertSubstitution(QStringLiteral("JetBrains Mono"), QStringLiteral("monospace"));
}

Theme &Theme::of()
{
    static Theme theme;
    return theme;
}

void Theme::choose(const QString &theme, int textScale)
{
    const bool dark = theme == u"auto" ? systemIsDark() : theme == u"dark";
    const double scale = textScale / 100.0;
    if (dark == m_dark && qFuzzyCompare(scale, m_scale))
        return;
    m_dark = dark;
    m_scale = scale;
    Q_EMIT changed();
}

void Theme::fitTo(const QSize &window)
{
    const double unit = std::max(0.5, std::min(window.width() / 1280.0, window.height() / 800.0));
    if (qFuzzyCompare(unit, m_unit))
        return;
    m_unit = unit;
    Q_EMIT changed();
}

QColor Theme::ink(Ink role) const
{
    const Shades both = shades().at(role);
    return QColor(QLatin1String(m_dark ? both.dark : both.light));
}

int Theme::size(Size size) const
{
    const Type type = types().at(size);
    return qRound(std::max(12.0, std::min(type.at100 * m_scale, type.most)) * m_unit);
}

QFont Theme::font(Size size, int weight, bool mono) const
{
    QFont font(mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Inter"));
    font.setPixelSize(this->size(size));
    font.setWeight(QFont::Weight(weight));
    return font;
}

} // namespace ui

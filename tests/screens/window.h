// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/handheld.h"
#include <QQuickItem>
#include <QQuickView>
#include <functional>
#include <vector>

/// A handheld on a screen that nobody sees: the real module over a view object of one's own.
class Window
{
public:
    /// `prepare` is called before anything is shown.
    explicit Window(const QSize &size = {480, 800}, const std::function<void(present::Handheld &)> &prepare = {});

    present::Handheld handheld;

    [[nodiscard]] QQuickView &view() { return *m_view; }
    /// Every warning of the engine since the start; a page that is sound has none.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

    /// The visible button of this object name; null when there is none.
    [[nodiscard]] QQuickItem *button(const QString &name) const;
    [[nodiscard]] std::vector<const QQuickItem *> buttons() const; ///< the visible ones
    void tap(const QString &name);
    void settle(); ///< everything laid out and painted once
    /// Everything laid out, nothing painted: a tenth of the time of settle().
    void layOut();
    /// The view object says what a scene says, in the present language.
    void show(void (*scene)(present::Handheld &), const present::SettingsShown &settings);
    /// Where each visible text has its place, and its words; without those that stay where they are in every language.
    [[nodiscard]] std::vector<std::pair<QString, QRectF>> mirroredPlaces() const;
    void save(const QString &name);

    /// What a person would hold against the page as it stands; empty when it is well.
    [[nodiscard]] QStringList complaints() const;
    /// Texts that are too pale for what they stand on, wherever they stand. After settle().
    [[nodiscard]] QStringList paleTexts() const;
    /// The visible text of this object name; null when there is none.
    [[nodiscard]] const QQuickItem *text(const QString &name) const;
    [[nodiscard]] static QRectF placeOf(const QQuickItem *item); ///< in the window
    /// The words of all visible texts.
    [[nodiscard]] QStringList words() const;

private:
    QStringList m_warnings;
    std::unique_ptr<QQuickView> m_view;
};

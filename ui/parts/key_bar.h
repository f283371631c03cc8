// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_keys.h"
#include "ui/parts/say.h"
#include <functional>

namespace ui {

/// One key and what it does.
class KeyCell : public Part
{
public:
    enum class Look { Bar, Card };
    KeyCell(Look look, Size words, QWidget *parent = nullptr);
    void show(const present::DeskKey &key);
    [[nodiscard]] int key() const { return m_key; }
    [[nodiscard]] QString spoken() const override; ///< "F1, Skip, off"
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    [[nodiscard]] bool isSpokenAsChosen() const override { return m_chosen; }
    void pressed() override;
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] int wordsWidth() const; ///< the part of it that may be less
    void setSize(Size words);
    [[nodiscard]] const QString &value() const { return m_value; }
    void setValue(const QString &value); ///< what holds now, on the right; may be empty

    std::function<void(int key)> onClicked;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void themeChanged() override;

private:
    [[nodiscard]] QRect cap() const;
    void place();

    Look m_look;
    Size m_size;
    int m_key = present::keys::escape;
    bool m_chosen = false;
    QString m_value;
    Say m_words;
    Say m_valueWords;
};

/// The keys at the bottom: all that can be done, and nothing else. A click is a key, for whoever has a mouse.
class KeyBar : public Part
{
public:
    explicit KeyBar(QWidget *parent = nullptr);
    void show(const present::DeskKeys &keys);
    [[nodiscard]] QSize sizeHint() const override;

    std::function<void(int key)> onKey;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void themeChanged() override;

private:
    void place();
    [[nodiscard]] int natural(Size size) const;
    std::vector<KeyCell *> m_cells;
    size_t m_used = 0;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_page.h"
#include "present/strip.h"
#include "ui/parts/panel.h"
#include "ui/parts/say.h"

class QHBoxLayout;

namespace ui {

/// A mark and a few words: a device, the network, how far the facts are.
class StatusPill : public Part
{
public:
    explicit StatusPill(QWidget *parent = nullptr);
    /// `inFull`: what the mark stands for, where `words` are empty or short; said to a screen reader.
    void show(Icon icon, Ink ink, const QString &words, const QString &inFull = {});
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] int naturalWidth() const;

private:
    Mark m_mark;
    Say m_words;
    QString m_inFull;
};

/// The bar on top of every page: which desk, which order, how the devices are, how far the facts are, who works.
class TopBar : public Part
{
public:
    explicit TopBar(QWidget *parent = nullptr);
    void show(const present::DeskBarShown &bar, const present::StripShown &strip);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showDevices(const std::vector<present::DeviceShown> &devices);
    [[nodiscard]] bool isNarrow(const present::DeskBarShown &bar);
    void showFacts(const present::StripShown &strip);
    void showNetwork(const present::StripShown &strip);

    Say m_desk;
    Say m_task;
    std::vector<StatusPill *> m_devices;
    QHBoxLayout *m_deviceRow;
    StatusPill m_sound;
    StatusPill m_network;
    StatusPill m_facts;
    StatusPill m_attention;
    Say m_operator;
};

/// The one thing that is wrong, in a line below the bar; not there when all is well.
class NoticeLine : public Part
{
public:
    explicit NoticeLine(QWidget *parent = nullptr);
    void show(const QString &words, int sent, int toSend);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    Say m_words;
    int m_sent = 0;
    int m_toSend = 0;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/pty_scanner.h"
#include <QJsonObject>
#include <QLocalSocket>
#include <functional>

namespace emulator {

/// All that a person can do to a station.
class Hands
{
public:
    Hands() = default;
    virtual ~Hands() = default;
    Hands(const Hands &) = delete;
    Hands &operator=(const Hands &) = delete;
    virtual void scan(const QByteArray &code) = 0;
    /// `with` holds value, text, reason or bin_empty, as the button wants.
    virtual void press(const QString &button, const QJsonObject &with) = 0;
};

/// What is not a scan: presses buttons through the local socket of a station that was started with --emulated-hands.
/// One line of JSON each: {"do":"press","button":"quantity","value":13}. A press on a dead station is lost.
class StationButtons : public QObject
{
    Q_OBJECT
public:
    explicit StationButtons(QString socketPath, QObject *parent = nullptr);
    void press(const QString &button, const QJsonObject &with);
    std::function<void(const QJsonObject &answer)> onAnswer;
    [[nodiscard]] int lost() const { return m_lost; }

private:
    void finish(QLocalSocket *socket, bool sent);
    QString m_path;
    int m_lost = 0;
};

/// A person's hands at one station: a scanner and its buttons.
class StationHands : public Hands
{
public:
    StationHands(PtyScanner &scanner, StationButtons &buttons) : m_scanner(scanner), m_buttons(buttons) {}
    void scan(const QByteArray &code) override { m_scanner.scan(code); }
    void press(const QString &button, const QJsonObject &with) override { m_buttons.press(button, with); }

private:
    PtyScanner &m_scanner;
    StationButtons &m_buttons;
};

} // namespace emulator

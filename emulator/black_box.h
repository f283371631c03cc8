// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/time.h"
#include <QByteArray>
#include <QFile>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <optional>

/// A floor that isn't there: devices, networks and people for stations that cannot tell the difference.
namespace emulator {

/// What the screen asks for.
struct Asks
{
    QString step;
    QStringList codes;
    int quantity = 0;
    QString task;
    int parcel = 0; ///< at a desk
    QString job{};    ///< of the print in question
    bool operator==(const Asks &) const = default;
};
struct Position
{
    int stop = 0;
    int of = 0;
    int done = 0;
    int units = 0;
    bool operator==(const Position &) const = default;
};
struct Delivery
{
    qint64 onDevice = 0;
    qint64 delivered = 0;
    qint64 safe = 0;
    qint64 attention = 0;
};

/// One line of a station's black box: what its operator was told.
struct Told
{
    domain::UtcTime at;
    QString sound; ///< empty where there was none
    QString text;
    QStringList events;
    QString task;
    std::optional<Position> position;
    std::optional<Asks> asks;
    std::optional<Delivery> delivery;
};

/// The error is English and names the member that is missing or wrong.
[[nodiscard]] base::Expected<Told, QString> readTold(const QByteArray &line);

/// Follows a black box while a station writes it; also before the file is there, and over the station's death.
class BlackBoxTail : public QObject
{
    Q_OBJECT
public:
    BlackBoxTail(const QString &path, std::function<void(const Told &)> told, int lookEvery_ms = 4, QObject *parent = nullptr);
    [[nodiscard]] int unreadable() const { return m_unreadable; } ///< lines that were none

private:
    void look();
    QFile m_file;
    std::function<void(const Told &)> m_told;
    QTimer m_timer;
    QByteArray m_rest;
    int m_unreadable = 0;
};

} // namespace emulator

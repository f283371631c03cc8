// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/printer.h"
#include <QByteArrayView>
#include <optional>

/// What a Zebra says of itself. Sources: ZPL II programming guide (~HS, ~HQES, ~HI), Link-OS SGD reference.
namespace devices {

/// ~HS: three lines, each STX ... ETX CR LF.
struct HostStatus
{
    bool paperOut = false;
    bool paused = false;
    bool bufferFull = false;
    bool partialFormat = false; ///< half a label is in it: whatever comes next is swallowed into that
    bool headOpen = false;
    bool ribbonOut = false;
    bool tooCold = false;
    bool tooHot = false;
    bool labelWaiting = false;  ///< at the peel-off sensor
    int labelLength_dots = 0;
    int formats = 0;            ///< labels in its receive buffer
    int remaining = 0;          ///< labels left of the one that is printed
    [[nodiscard]] bool isIdle() const { return formats == 0 && remaining == 0 && !partialFormat; }
    bool operator==(const HostStatus &) const = default;
};
/// Absent until all three lines are there: a half answer would read as "nothing is wrong".
[[nodiscard]] std::optional<HostStatus> readHostStatus(QByteArrayView answer);

/// ~HQES or zpl.system_status: bits, as the guide numbers them.
struct Alerts
{
    quint32 errors = 0;
    quint32 warnings = 0;
    bool operator==(const Alerts &) const = default;
};
[[nodiscard]] std::optional<Alerts> readAlerts(QByteArrayView answer);
[[nodiscard]] std::optional<Alerts> readSystemStatus(QByteArrayView answer);

/// The answer to an SGD getvar: the text between its quotes; absent until the second quote is there. "?" means: not known here.
[[nodiscard]] std::optional<QByteArray> readVariable(QByteArrayView answer);
/// A counter: absent for "?" and for what is no number. Some printers put a unit behind it.
[[nodiscard]] std::optional<qint64> readCount(const QByteArray &variable);

/// ~HI: STX model,version,dots per mm,memory,options ETX CR LF.
struct PrinterModel
{
    QString name;
    int dotsPerMm = 8;
    bool operator==(const PrinterModel &) const = default;
};
[[nodiscard]] std::optional<PrinterModel> readModel(QByteArrayView answer);

/// What a person has to be told; `words` is empty when nothing is wrong. Warnings do not stop a label and are only told.
[[nodiscard]] ports::PrinterCondition conditionOf(const std::optional<Alerts> &alerts, const std::optional<HostStatus> &host);

} // namespace devices

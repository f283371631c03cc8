// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/devices.h"

namespace ports {

/// One document for one printer.
struct PrintJob
{
    QString id; ///< UUID
    QString title;
    QByteArray document;
    QString mediaType; ///< "application/zpl" | "application/pdf"
    bool reprint = false; ///< there may be one already: a printer of labels says so on the paper
};

struct PrintOutcome
{
    enum class Result {
        NothingTaken, ///< not one byte was accepted: the only case in which it may be sent again by itself
        Taken,        ///< all bytes were accepted; whether paper came out is not known by this printer's means
        Printed,      ///< seen
        Unknown,      ///< some bytes were accepted, or it fell silent: only a person may say
    };
    Result result = Result::Unknown;
    QString by;  ///< Printed: "odometer" | "status" | "spooler"
    QString why; ///< English; NothingTaken and Unknown: what happened, and what to do
};

/// What a printer says of itself; not every one can be asked.
struct PrinterCondition
{
    bool known = false;
    bool paperOut = false;
    bool ribbonOut = false;
    bool headOpen = false;
    bool paused = false;
    bool stopped = false; ///< it would print nothing now, for one of these reasons or another
    QString words; ///< English, for the log; empty: nothing is wrong
};

/// One job at a time: whoever has several, queues them (flow/print_loop).
class Printer
{
public:
    enum class Kind { Label, Document };
    virtual ~Printer() = default;
    [[nodiscard]] virtual QString name() const = 0; ///< as on the command line, e.g. "zpl:10.0.0.7:9100"
    [[nodiscard]] virtual Kind kind() const = 0;
    [[nodiscard]] virtual DeviceState state() const = 0;
    [[nodiscard]] virtual QString trouble() const = 0; ///< English cause while not Ready
    [[nodiscard]] virtual PrinterCondition condition() const = 0;
    virtual void open() = 0;
    /// Whether this document can be printed here, also by turning it into something else.
    [[nodiscard]] virtual bool takes(const QString &mediaType) const = 0;
    /// Answers exactly once, later, on the caller's thread, within 30 s; never again after the printer's end.
    virtual void print(const PrintJob &job, std::function<void(PrintOutcome)> done) = 0;
    /// A test page of its own for the ready card; answers as print().
    virtual void test(std::function<void(PrintOutcome)> done) = 0;

    std::function<void()> onStateChanged; ///< also when the condition changed
};

} // namespace ports

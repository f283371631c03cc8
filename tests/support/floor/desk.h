// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/printer.h"
#include "support/floor/line.h"
#include "support/floor/station.h"

namespace support {

/// A label printer: what came out of it is on paper, whatever becomes of the program.
class Paper : public ports::Printer
{
public:
    /// What happens to a job.
    enum class Fate {
        Prints,      ///< and its counter shows it
        PrintsBlind, ///< all is taken; nobody can see more
        Away,        ///< not one byte is taken
        Silent,      ///< it comes out, and the printer falls silent
        Jams,        ///< the bytes are taken, nothing comes out, and the printer falls silent
    };
    explicit Paper(ports::Timers &timers, Kind kind = Kind::Label)
        : m_timers(timers)
        , m_kind(kind)
    {
    }
    [[nodiscard]] QString name() const override { return m_kind == Kind::Label ? QStringLiteral("zpl:paper") : QStringLiteral("ipp:paper"); }
    [[nodiscard]] Kind kind() const override { return m_kind; }
    [[nodiscard]] ports::DeviceState state() const override { return ports::DeviceState::Ready; }
    [[nodiscard]] QString trouble() const override { return {}; }
    [[nodiscard]] ports::PrinterCondition condition() const override { return {}; }
    void open() override {}
    [[nodiscard]] bool takes(const QString &) const override { return true; }
    void print(const ports::PrintJob &job, std::function<void(ports::PrintOutcome)> done) override;
    void test(std::function<void(ports::PrintOutcome)>) override {}

    Fate fate = Fate::Prints;
    domain::Duration takes_ms{300};
    QByteArrayList labels; ///< that came out, oldest first
    QStringList jobs;      ///< by which each of them came out
    std::function<void(const ports::PrintJob &)> onPaper; ///< told of each
    int asked = 0;

private:
    ports::Timers &m_timers;
    const Kind m_kind;
};

struct HasLineAndPaper
{
    Line line;
    Paper paper;
    Paper documents;
};

/// A packing desk at the end of a line, with a printer and, where it is wanted, a scale.
class Desk : public HasLineAndPaper, public Station
{
public:
    Desk(VirtualTime &time, Dice &dice, server::ReferenceServer *const &node, const QString &name);

    /// Signs in, says which desk this is, and looks at the ready card.
    void open(const QString &badge, const QString &desk = QStringLiteral("D-01"));
    /// What stands on the scale when the screen asks for a weight.
    flow::Reaction weigh(int grams);
    /// Does what the screen asks for, as a packer who makes no mistake: units, weight, label, bin. Whether it got there.
    bool packUntil(const QString &step, int most = 200);
    [[nodiscard]] const domain::PackOrder *order() const;
    [[nodiscard]] domain::LabelStage stage(int parcel = 1) const;
    [[nodiscard]] int expected_g(int parcel = 1) const;

    bool hasScale = true;
    bool printsDocuments = false; ///< from its next start on

private:
    void doNext();
};

} // namespace support

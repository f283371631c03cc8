// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/printer/open_printer.h"
#include "devices/scale/open_scale.h"
#include "domain/station.h"
#include "present/desk_scene.h"
#include "start/loops.h"
#include "start/options.h"
#include "start/station_status.h"

namespace start {

/// The scale and the printers of a packing desk: those of the command line, else those that the desk's barcode names. They
/// come and go without a restart; what the scale says is believed by domain::ScaleTrust alone.
class DeskDevices
{
public:
    static constexpr domain::Duration look{500}; ///< how often is looked whether the scale has fallen silent
    static constexpr domain::Duration awaited{5000}; ///< a scale that was just opened is expected to answer

    DeskDevices(const StationOptions &options, const devices::PrinterWorld &world);
    ~DeskDevices();
    DeskDevices(const DeskDevices &) = delete;
    DeskDevices &operator=(const DeskDevices &) = delete;

    /// Those of the command line; an English sentence where one of them cannot be used at all.
    [[nodiscard]] QString prepare();
    /// Opens them, and joins them with the loops, which borrow the printers until their end.
    void begin(Loops &loops);
    /// The station's state is another one: another desk, another order, a weight that is asked for.
    void stateChanged(const domain::Station &station);

    [[nodiscard]] present::ScaleSeen scale() const;
    [[nodiscard]] present::PrinterSeen printer() const;
    /// All of them, for the status.
    [[nodiscard]] std::vector<DeviceState> states() const;
    void zeroScale();
    /// Prints a test label; answers whether the printer took it. False at once where there is none.
    void testPrint(const std::function<void(bool)> &done);
    /// The papers of the order in work once more. False: there are none, or no printer for them.
    [[nodiscard]] bool printPapers();
    /// What waits here goes to the printers of another desk. False: that desk names none that can be used.
    [[nodiscard]] bool movePrints(const domain::Desk &to);

    std::function<void()> onChanged; ///< something that is shown may be another one

private:
    [[nodiscard]] QString openScale(const QString &spec);
    [[nodiscard]] base::Expected<ports::Printer *, QString> openPrinter(const QString &spec);
    void useDesk(const domain::Desk &desk);
    void beginScale();
    void tellScale();
    void useLabelPrinter(ports::Printer *printer);
    void useDocumentPrinter(ports::Printer *printer);
    void read(const domain::ScaleReading &reading);
    void weighWhereAsked(const domain::Station &station);
    void lookAgain();
    void changed();

    const StationOptions m_options;
    devices::PrinterWorld m_world;
    Loops *m_loops = nullptr;
    std::unique_ptr<ports::Scale> m_scale;
    domain::ScaleTrust m_trust;
    present::ScaleSeen m_seen; ///< when changed() was called last for a reading
    bool m_scaleTold = false;
    std::optional<domain::Instant> m_scaleOpened; ///< none: it has answered since, or there is none
    std::map<QString, std::unique_ptr<ports::Printer>> m_printers; ///< by their names
    ports::Printer *m_labelPrinter = nullptr;
    ports::Printer *m_documentPrinter = nullptr;
    QString m_desk;       ///< whose devices are in use
    domain::OrderId m_order; ///< in work when the scale was last looked at
    ports::TimerId m_timer = 0;
};

} // namespace start

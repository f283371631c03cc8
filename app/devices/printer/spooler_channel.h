// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/printer/byte_channel.h"
#include "devices/work_thread.h"
#include <memory>

namespace devices {

/// A print spooler, as far as a label needs it. The calls may block; they come from one thread that is not the screen's.
class Spooler
{
public:
    virtual ~Spooler() = default;
    /// Empty when it has a printer of this name; else an English sentence.
    [[nodiscard]] virtual QString trouble(const QString &printer) = 0;
    /// Hands over one document, whose bytes reach the printer as they are. Empty when the spooler has all of it, else an English
    /// sentence: then it has nothing.
    [[nodiscard]] virtual QString print(const QString &printer, const QByteArray &bytes) = 0;
};

/// The spooler of Windows, by its datatype RAW. Null on other systems.
[[nodiscard]] std::shared_ptr<Spooler> systemSpooler();

/// A label printer behind a spooler, which tells nothing back: questions to the printer are not even sent, as each would become a job
/// of its own. Every write() is one document.
class SpoolerChannel : public ByteChannel
{
public:
    /// The mailbox is that of the screen's thread and outlives this.
    SpoolerChannel(ports::Mailbox &mailbox, std::shared_ptr<Spooler> spooler, QString printer);
    void open() override;
    void write(const QByteArray &bytes) override;
    void finish() override;
    void abandon() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }

private:
    void end(const QString &why);
    void post(std::function<QString(Spooler &)> work, std::function<void()> done);

    const std::shared_ptr<Spooler> m_spooler;
    const QString m_printer;
    bool m_open = false;
    int m_opening = 0; ///< answers to what was asked before the last open() or abandon() are for nobody
    WorkThread m_thread;
};

} // namespace devices

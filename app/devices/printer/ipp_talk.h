// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "ports/printer.h"
#include <QByteArrayList>

/// IPP by libcups, in calls that wait: for a thread of their own. RFC 8011; each request is sent once, whatever happens to it.
namespace devices {

struct IppAddress
{
    QByteArray uri; ///< what the printer calls itself, e.g. "ipp://host:631/ipp/print"
    QByteArray host;
    int port = 631;
    QByteArray resource;
    bool encrypted = false;
};
/// ipp:// and ipps://; the error says what is missing.
[[nodiscard]] base::Expected<IppAddress, QString> readIppAddress(const QString &uri);

struct IppPrinterState
{
    QByteArrayList formats; ///< document-format-supported
    QByteArrayList reasons; ///< printer-state-reasons
    bool stopped = false;
    bool accepting = true;
};

enum class IppJobState { Pending = 3, Held = 4, Processing = 5, Stopped = 6, Cancelled = 7, Aborted = 8, Completed = 9 };

/// What became of a Print-Job.
struct IppSubmission
{
    enum class Fate {
        NotReached, ///< nothing of it was accepted
        Refused,    ///< the printer said no: no job was made
        Accepted,
        Lost,       ///< something was sent, and no answer came
    };
    Fate fate = Fate::NotReached;
    int job = 0;
    QString why; ///< English
};

class IppTalk
{
public:
    explicit IppTalk(IppAddress address);
    /// From any thread: what waits gives up within a second.
    void stop() { m_stops = 1; }

    [[nodiscard]] base::Expected<IppPrinterState, QString> printerState();
    [[nodiscard]] IppSubmission submit(const QString &title, const QByteArray &format, const QByteArray &document);
    [[nodiscard]] base::Expected<IppJobState, QString> jobState(int job);
    /// So that it does not come out days later.
    void cancel(int job);

private:
    struct Connection;
    [[nodiscard]] QString lastError() const;

    const IppAddress m_address;
    int m_stops = 0;
};

/// What a person has to be told of printer-state-reasons; -report and -warning alike, since "media-empty-warning" is what a
/// printer says that waits for paper.
[[nodiscard]] ports::PrinterCondition conditionOf(const IppPrinterState &state);

} // namespace devices

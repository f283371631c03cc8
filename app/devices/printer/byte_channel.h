// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <functional>

namespace devices {

/// A way to a printer for bytes in both directions. Everything is told later, never from inside of a call.
class ByteChannel
{
public:
    virtual ~ByteChannel() = default;
    virtual void open() = 0; ///< onOpened, or onClosed
    virtual void write(const QByteArray &bytes) = 0;
    /// No more bytes from here: it is closed when the printer has closed its side, too, which it does when it has taken all.
    virtual void finish() = 0;
    virtual void abandon() = 0; ///< closed at once; nothing is told any more
    [[nodiscard]] virtual bool isOpen() const = 0;

    std::function<void()> onOpened;
    std::function<void(const QByteArray &bytes)> onBytes;
    std::function<void(qint64 bytes)> onTaken; ///< so many more bytes of write() left this program: they may arrive
    std::function<void(const QString &why)> onClosed;
};

} // namespace devices

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QIODevice>

namespace wire {

/// A request body that can be read once. QNetworkAccessManager sends a body that it can rewind a second time when the
/// peer closes early (measured: 2 to 4 POSTs for one call); one that it cannot rewind is sent once or fails.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes);
    ~OneShotBody() override; ///< it may have held what nobody is to find in memory
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64) override { return false; } ///< what Qt tries before it sends a body again

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace wire

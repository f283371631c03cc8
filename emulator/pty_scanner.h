// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/pty_line.h"

namespace emulator {

/// A serial scanner on a pseudo terminal: ends each code with CR, keeps its device path while stations come and go, takes
/// commands and stays silent.
class PtyScanner : public QObject
{
    Q_OBJECT
public:
    explicit PtyScanner(QObject *parent = nullptr) : QObject(parent), m_line(QStringLiteral("scanner")) {}

    [[nodiscard]] bool isReady() const { return m_line.isReady(); } ///< false: this system gave no pty
    [[nodiscard]] QString device() const { return m_line.device(); }
    [[nodiscard]] bool isPluggedIn() const { return m_line.isPluggedIn(); } ///< a station has it open
    /// False when it was lost: nobody has the device open, or nobody reads and its buffer is full.
    bool scan(const QByteArray &code) { return m_line.send(code + '\r'); }

private:
    PtyLine m_line;
};

} // namespace emulator

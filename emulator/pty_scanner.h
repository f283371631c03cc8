// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>

namespace emulator {

/// A serial scanner on a pseudo terminal: ends each code with CR, keeps its device path while stations come and go.
/// Bytes sent while no station has the device open are lost, as with a real cable.
///
/// The path is a link to a new terminal for each station: a killed one leaves its terminal locked (TIOCEXCL) for everybody
/// but root, as long as its other end is open.
class PtyScanner : public QObject
{
    Q_OBJECT
public:
    explicit PtyScanner(QObject *parent = nullptr);
    ~PtyScanner() override;
    PtyScanner(const PtyScanner &) = delete;
    PtyScanner &operator=(const PtyScanner &) = delete;

    [[nodiscard]] bool isReady() const { return m_master >= 0; } ///< false: this system gave no pty
    [[nodiscard]] QString device() const { return m_folder.filePath(QStringLiteral("scanner")); }
    [[nodiscard]] bool isPluggedIn() const;                      ///< a station has it open
    /// False when it was lost: nobody has the device open, or nobody reads and its buffer is full.
    bool scan(const QByteArray &code);

private:
    void watch();
    void plugIn();
    [[nodiscard]] bool openTerminal();
    void unplug();
    QTemporaryDir m_folder;
    int m_master = -1;
    QTimer m_watch;
    bool m_wasPluggedIn = false;
};

} // namespace emulator

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>

namespace emulator {

/// The far end of a serial line: a pseudo terminal whose path stays while stations come and go. Bytes sent while no station
/// has it open are lost, as with a real cable.
///
/// The path is a link to a new terminal for each station: a killed one leaves its terminal locked (TIOCEXCL) for everybody
/// but root, as long as its other end is open.
class PtyLine : public QObject
{
    Q_OBJECT
public:
    /// `name` of the link; it lies in a temporary folder of its own, or is a path where it shall lie.
    explicit PtyLine(const QString &name, QObject *parent = nullptr);
    ~PtyLine() override;
    PtyLine(const PtyLine &) = delete;
    PtyLine &operator=(const PtyLine &) = delete;

    [[nodiscard]] bool isReady() const { return m_master >= 0; } ///< false: unplugged, or this system gave no pty
    [[nodiscard]] QString device() const;
    [[nodiscard]] bool isPluggedIn() const; ///< a station has it open
    /// False when it was lost: nobody has the device open, or nobody reads and its buffer is full.
    bool send(const QByteArray &bytes);
    void vanish(); ///< the cable is pulled: path and terminal go
    void comeBack();

    std::function<void(const QByteArray &bytes)> onBytes; ///< what the station wrote

private:
    void watch();
    void plugIn();
    [[nodiscard]] bool openTerminal();
    void unplug();
    QTemporaryDir m_folder;
    QString m_name;
    int m_master = -1;
    QTimer m_watch;
    bool m_wasPluggedIn = false;
};

} // namespace emulator

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scanner/picture_reader.h"
#include "devices/work_thread.h"
#include "ports/devices.h"
#include <QObject>

class QCamera;
class QMediaCaptureSession;
class QVideoSink;

namespace devices {

/// What gives pictures: a camera, or a test.
class PictureSource
{
public:
    virtual ~PictureSource() = default;
    virtual void start() = 0;
    /// Called for every new picture; `draw` makes the image, which costs something, only if it is wanted.
    std::function<void(const std::function<QImage()> &draw)> onPicture;
    std::function<void(ports::DeviceState state, const QString &trouble)> onState;
};

/// A camera as a scanner. Pictures are read on a thread of their own, one at a time, the newest one: what comes meanwhile is left
/// out, so that a slow machine is late by one picture and not by many.
class CameraScanner : public ports::Scanner
{
public:
    CameraScanner(ports::Clock &clock, ports::Mailbox &mailbox, std::unique_ptr<PictureSource> source, const QString &name);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void open() override { m_source->start(); }

private:
    void look(const std::function<QImage()> &draw);
    void seen(const std::optional<SeenCode> &code, domain::Instant at);
    void setState(ports::DeviceState state, const QString &trouble);

    ports::Clock &m_clock;
    const QString m_name;
    std::unique_ptr<PictureSource> m_source;
    SightJudge m_judge;
    bool m_reads = false;
    ports::DeviceState m_state = ports::DeviceState::Absent;
    QString m_trouble;
    WorkThread m_thread; ///< the last one made: its end waits for what uses the others
};

/// The camera whose id or description is this; empty: the system's default. It is looked for again while it is not there.
[[nodiscard]] std::unique_ptr<PictureSource> cameraPictures(ports::Timers &timers, const QString &id);

} // namespace devices

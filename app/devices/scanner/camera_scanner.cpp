// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/camera_scanner.h"
#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace devices {
namespace {
using ports::DeviceState;

constexpr domain::Duration lookEvery(4000);

class Camera final : public QObject, public PictureSource
{
public:
    Camera(ports::Timers &timers, const QString &id)
        : m_timers(timers)
        , m_id(id)
    {
    }
    ~Camera() override { m_timers.cancel(m_look); }

    void start() override
    {
        if (m_look == 0 && !m_camera)
            look();
    }

private:
    void look()
    {
        m_look = 0;
        const auto device = wanted();
        if (device.isNull())
            return away(DeviceState::Absent, QStringLiteral("the camera%1 is not there: plug it in").arg(m_id.isEmpty() ? QString() : u' ' + m_id));
        m_camera = std::make_unique<QCamera>(device);
        m_session = std::make_unique<QMediaCaptureSession>();
        m_sink = std::make_unique<QVideoSink>();
        connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) { took(frame); });
        connect(m_camera.get(), &QCamera::errorOccurred, this, [this] { broke(); }, Qt::QueuedConnection);
        connect(m_camera.get(), &QCamera::activeChanged, this, [this](bool active) {
            if (active && onState)
                onState(DeviceState::Ready, {});
        });
        m_session->setCamera(m_camera.get());
        m_session->setVideoSink(m_sink.get());
        m_camera->start();
    }
    [[nodiscard]] QCameraDevice wanted() const
    {
        if (m_id.isEmpty())
            return QMediaDevices::defaultVideoInput();
        const auto devices = QMediaDevices::videoInputs();
        for (const QCameraDevice &device : devices) {
            if (device.description() == m_id || QString::fromUtf8(device.id()) == m_id)
                return device;
        }
        return {};
    }
    void took(const QVideoFrame &frame)
    {
        if (onPicture)
            onPicture([&frame] { return frame.toImage(); });
    }
    void broke()
    {
        if (!m_camera || m_camera->error() == QCamera::NoError)
            return;
        const QString why = m_camera->errorString();
        m_session.reset();
        m_sink.reset();
        m_camera.reset();
        away(DeviceState::Failing, QStringLiteral("the camera does not work (%1): close the program that uses it, or unplug it and plug it in again").arg(why));
    }
    void away(DeviceState state, const QString &trouble)
    {
        m_look = m_timers.start(lookEvery, [this] { look(); });
        if (onState)
            onState(state, trouble);
    }

    ports::Timers &m_timers;
    const QString m_id;
    ports::TimerId m_look = 0;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QVideoSink> m_sink;
};
} // namespace

CameraScanner::CameraScanner(ports::Clock &clock, ports::Mailbox &mailbox, std::unique_ptr<PictureSource> source, const QString &name)
    : m_clock(clock)
    , m_name(name)
    , m_source(std::move(source))
    , m_trouble(QStringLiteral("the camera was not started yet"))
    , m_thread(mailbox)
{
    m_source->onPicture = [this](const std::function<QImage()> &draw) { look(draw); };
    m_source->onState = [this](DeviceState state, const QString &trouble) { setState(state, trouble); };
}

void CameraScanner::look(const std::function<QImage()> &draw)
{
    if (std::exchange(m_reads, true))
        return;
    m_thread.post([this, picture = draw(), at = m_clock.running()]() -> WorkThread::Result {
        const auto code = readPicture(picture);
        return [this, code, at] { seen(code, at); };
    });
}

void CameraScanner::seen(const std::optional<SeenCode> &code, domain::Instant at)
{
    m_reads = false;
    if (m_judge.judge(code, at) && onScan)
        onScan({code->bytes, m_name, at});
}

void CameraScanner::setState(DeviceState state, const QString &trouble)
{
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    if (onStateChanged)
        onStateChanged();
}

std::unique_ptr<PictureSource> cameraPictures(ports::Timers &timers, const QString &id) { return std::make_unique<Camera>(timers, id); }

} // namespace devices

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/devices.h"
#include <QObject>
#include <map>
#include <memory>

class QMediaDevices;
class QSoundEffect;

namespace platform {

/// The name of a sound's file without folder and ending: "accepted", "ok", "refused", "unknown", "attention", "done".
/// Empty for Sound::None.
[[nodiscard]] QString soundName(ports::Sound sound);

/// Whether this machine has anything that sounds come out of.
[[nodiscard]] bool hasAudioOutput();

/// Plays :/sounds/<name>.wav. Everything is loaded beforehand, so that play() costs nothing. A machine without an audio
/// device is silent and says so by audible(): QSoundEffect itself claims to play there.
class Sounds final : public QObject, public ports::Feedback
{
    Q_OBJECT
public:
    Sounds();
    ~Sounds() override;
    void play(ports::Sound sound) override;
    void shake(ports::Sound sound) override;
    [[nodiscard]] bool audible() const override;

private:
    void load();
    std::unique_ptr<QMediaDevices> m_devices;
    std::map<ports::Sound, std::unique_ptr<QSoundEffect>> m_effects;
    bool m_audible = false;
};

} // namespace platform

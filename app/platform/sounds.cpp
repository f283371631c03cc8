// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sounds.h"
#include "platform/vibration.h"
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace platform {

QString soundName(ports::Sound sound)
{
    switch (sound) {
    case ports::Sound::None:
        break;
    case ports::Sound::Accepted:
        return QStringLiteral("accepted");
    case ports::Sound::Ok:
        return QStringLiteral("ok");
    case ports::Sound::Refused:
        return QStringLiteral("refused");
    case ports::Sound::Unknown:
        return QStringLiteral("unknown");
    case ports::Sound::Attention:
        return QStringLiteral("attention");
    case ports::Sound::Done:
        return QStringLiteral("done");
    }
    return {};
}

bool hasAudioOutput() { return !QMediaDevices::audioOutputs().isEmpty(); }

Sounds::Sounds()
    : m_devices(std::make_unique<QMediaDevices>())
{
    load();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &Sounds::load); // a headset comes and goes
}

Sounds::~Sounds() = default;

void Sounds::load()
{
    m_effects.clear();
    m_audible = hasAudioOutput();
    if (!m_audible)
        return;
    using ports::Sound;
    for (const Sound sound :
         {Sound::Accepted, Sound::Ok, Sound::Refused, Sound::Unknown, Sound::Attention, Sound::Done}) {
        auto effect = std::make_unique<QSoundEffect>();
        effect->setSource(QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(soundName(sound))));
        m_effects.emplace(sound, std::move(effect));
    }
}

void Sounds::shake(ports::Sound sound) { vibrate(sound); }

void Sounds::play(ports::Sound sound)
{
    vibrate(sound);
    const auto effect = m_effects.find(sound);
    if (effect == m_effects.end())
        return;
    effect->second->stop(); // two equal scans in a row are two sounds
    effect->second->play();
}

bool Sounds::audible() const { return m_audible; }

} // namespace platform

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is for Android was compiled (tests/android) and never run: there was no Android to run it on.
#include "platform/vibration.h"
#ifdef Q_OS_ANDROID
#include <QCoreApplication>
#include <QJniEnvironment>
#include <QJniObject>
#endif

namespace platform {

std::vector<qint64> vibrationOf(ports::Sound sound)
{
    switch (sound) {
    case ports::Sound::None:
        break;
    case ports::Sound::Accepted:
        return {0, 60};
    case ports::Sound::Ok:
        return {0, 25};
    case ports::Sound::Refused:
        return {0, 400};
    case ports::Sound::Unknown:
        return {0, 150, 100, 150};
    case ports::Sound::Attention:
        return {0, 150, 100, 150, 100, 150};
    case ports::Sound::Done:
        return {0, 60, 80, 60, 80, 300};
    }
    return {};
}

#ifdef Q_OS_ANDROID
void vibrate(ports::Sound sound)
{
    const std::vector<qint64> pattern = vibrationOf(sound);
    if (pattern.empty())
        return;
    QJniEnvironment java;
    const jsize size = jsize(pattern.size());
    const QJniObject timings = QJniObject::fromLocalRef(java->NewLongArray(size));
    static_assert(sizeof(jlong) == sizeof(qint64));
    java->SetLongArrayRegion(timings.object<jlongArray>(), 0, size, reinterpret_cast<const jlong *>(pattern.data()));
    const QJniObject context(QNativeInterface::QAndroidApplication::context());
    QJniObject::callStaticMethod<void>("invalid/packhorse/Vibration", "play", "(Landroid/content/Context;[J)V", context.object(),
                                       timings.object<jlongArray>());
    java.checkAndClearExceptions();
}
#else
void vibrate(ports::Sound) {}
#endif

} // namespace platform

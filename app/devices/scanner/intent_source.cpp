// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The C++ half of packaging/android/src/invalid/packhorse/ScanReceiver.java. It was compiled (tests/android) and never run: there was
// no Android to run it on.
#include "devices/scanner/intent_scanner.h"
#ifdef Q_OS_ANDROID
#include <QCoreApplication>
#include <QJniEnvironment>
#include <QJniObject>
#include <mutex>
#endif

namespace devices {
#ifdef Q_OS_ANDROID
namespace {
constexpr const char *receiverClass = "invalid/packhorse/ScanReceiver";

std::mutex g_mutex;
IntentSource *g_listener = nullptr;

/// On Android's main thread, which is not Qt's.
void scanned(JNIEnv *java, jclass, jbyteArray code)
{
    QByteArray bytes(java->GetArrayLength(code), '\0');
    java->GetByteArrayRegion(code, 0, jsize(bytes.size()), reinterpret_cast<jbyte *>(bytes.data()));
    const std::lock_guard lock(g_mutex);
    if (g_listener && g_listener->onCode)
        g_listener->onCode(bytes);
}

class AndroidIntents final : public IntentSource
{
public:
    ~AndroidIntents() override { listen(nullptr); }
    QString start() override
    {
        static const JNINativeMethod method{const_cast<char *>("scanned"), const_cast<char *>("([B)V"), reinterpret_cast<void *>(&scanned)};
        QJniEnvironment java;
        if (!java.registerNativeMethods(receiverClass, &method, 1))
            return QStringLiteral("the half of Packhorse that listens to the scanner is missing in this package: install it again");
        listen(this);
        const QJniObject context(QNativeInterface::QAndroidApplication::context());
        QJniObject::callStaticMethod<void>(receiverClass, "start", "(Landroid/content/Context;)V", context.object());
        return java.checkAndClearExceptions() ? QStringLiteral("Android does not let Packhorse listen to the scanner: see its log") : QString();
    }

private:
    static void listen(IntentSource *listener)
    {
        const std::lock_guard lock(g_mutex);
        g_listener = listener;
    }
};
} // namespace

std::unique_ptr<IntentSource> androidIntents() { return std::make_unique<AndroidIntents>(); }
#else
std::unique_ptr<IntentSource> androidIntents() { return nullptr; }
#endif

} // namespace devices

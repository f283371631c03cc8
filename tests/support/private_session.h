// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace support {

/// A D-Bus session of a test's own, and in it, where wanted, the real Secret Service with an unlocked keyring of its own.
/// Programs are run in it by its environment; the test's own process stays outside.
class PrivateSession
{
public:
    enum class Keyring {
        None,     ///< nobody offers secrets on this bus
        Unlocked, ///< as after a login with a password
    };
    ~PrivateSession()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished(patience);
        }
    }
    /// Empty, or why there is no session: what is missing, and the command that installs it.
    [[nodiscard]] QString start(Keyring keyring)
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        if (bus.isEmpty() || daemon.isEmpty())
            return QStringLiteral("dbus-daemon and gnome-keyring-daemon are needed: apt-get install dbus gnome-keyring libsecret-1-0");
        if (!writeConfiguration())
            return QStringLiteral("no temporary folder can be written");
        m_bus.start(bus, {QStringLiteral("--config-file=") + m_dir.filePath(QStringLiteral("bus.conf")), QStringLiteral("--nofork"),
                          QStringLiteral("--print-address")});
        if (!m_bus.waitForReadyRead(patience))
            return QStringLiteral("the bus does not start: ") + QString::fromUtf8(m_bus.readAllStandardError());
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        return keyring == Keyring::None ? QString() : startKeyring(daemon);
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
        all.insert(QStringLiteral("HOME"), home());
        all.insert(QStringLiteral("XDG_DATA_HOME"), home() + QStringLiteral("/data"));
        all.insert(QStringLiteral("XDG_RUNTIME_DIR"), home());
        all.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
        return all;
    }
    [[nodiscard]] QString home() const { return m_dir.path(); }
    /// What this process starts from now on stands in it, until the end of the process.
    void enter() const
    {
        const QProcessEnvironment all = environment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP"})
            qputenv(name, all.value(QLatin1String(name)).toUtf8());
    }

private:
    static constexpr int patience = 20'000;
    static constexpr int lookAgain = 20;

    // No <servicedir>: nothing but what the test starts is on this bus.
    bool writeConfiguration()
    {
        const QByteArray bytes = "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                                 " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type>"
                                 "<listen>unix:path="
                                 + QFile::encodeName(m_dir.filePath(QStringLiteral("bus")))
                                 + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
        QFile file(m_dir.filePath(QStringLiteral("bus.conf")));
        return m_dir.isValid() && QDir(home()).mkpath(QStringLiteral("data")) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }

    QString startKeyring(const QString &daemon)
    {
        m_keyring.setProcessEnvironment(environment());
        m_keyring.start(daemon, {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        m_keyring.write("a keyring of a test");
        m_keyring.closeWriteChannel();
        while (!isOffered()) {
            if (m_keyring.waitForFinished(lookAgain))
                return QStringLiteral("the keyring has ended: ") + QString::fromUtf8(m_keyring.readAllStandardError());
        }
        return {};
    }

    /// Whether somebody on the bus offers secrets by now.
    [[nodiscard]] bool isOffered() const
    {
        QProcess asked;
        asked.setProcessEnvironment(environment());
        asked.start(QStringLiteral("dbus-send"),
                    {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                     QStringLiteral("org.freedesktop.DBus.NameHasOwner"), QStringLiteral("string:org.freedesktop.secrets")});
        return asked.waitForFinished(patience) && asked.readAllStandardOutput().contains("boolean true");
    }

    QTemporaryDir m_dir;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};

} // namespace support

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/devices/ipp_server.h"
#include "support/free_port.h"
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>

namespace {
QString s(const char *text) { return QString::fromLatin1(text); }

bool write(const QString &path, const QByteArray &bytes, bool program = false)
{
    QFile file(path);
    const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (program)
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    return ok;
}
} // namespace

IppServer::IppServer(const QByteArray &script) : m_script(script) {}

IppServer::~IppServer() { kill(); }

bool IppServer::writeFiles(const QByteArray &script)
{
    const QByteArray bus = "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                           " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>system</type><listen>unix:path="
                           + QFile::encodeName(m_dir.filePath(s("bus")))
                           + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                             "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
    return m_dir.isValid() && QDir(m_dir.path()).mkdir(s("spool")) && write(m_dir.filePath(s("bus.conf")), bus)
           && write(m_dir.filePath(s("print.sh")), "#!/bin/sh\n" + script + "\n", true);
}

QString IppServer::start()
{
    const QString program = QStandardPaths::findExecutable(s("ippeveprinter"));
    const QString daemon = QStandardPaths::findExecutable(s("dbus-daemon"));
    if (program.isEmpty() || daemon.isEmpty())
        return s("ippeveprinter and dbus-daemon are needed: apt-get install cups-ipp-utils dbus");
    if (!writeFiles(m_script))
        return s("no temporary folder can be written");
    m_bus.start(daemon, {s("--config-file=") + m_dir.filePath(s("bus.conf")), s("--nofork")});
    m_port = support::freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(s("DBUS_SYSTEM_BUS_ADDRESS"), s("unix:path=") + m_dir.filePath(s("bus")));
    m_printer.setProcessEnvironment(environment);
    m_printer.setProcessChannelMode(QProcess::MergedChannels);
    // The bus makes its socket a moment after it was started.
    m_printer.start(s("/bin/sh"), {s("-c"), s("i=0; while [ ! -S \"$1\" ] && [ $i -lt 100 ]; do sleep 0.05; i=$((i+1)); done; shift; exec \"$@\""), s("sh"),
                                   m_dir.filePath(s("bus")), program, s("-r"), s("off"), s("-p"), QString::number(m_port), s("-k"), s("-d"),
                                   m_dir.filePath(s("spool")), s("-f"), s("application/pdf,application/vnd.zebra-zpl"), s("-c"),
                                   m_dir.filePath(s("print.sh")), s("Packhorse test printer")});
    return {};
}

bool IppServer::answers() const
{
    QTcpSocket socket;
    socket.connectToHost(s("localhost"), m_port);
    return socket.waitForConnected(200);
}

QStringList IppServer::kept() const { return QDir(m_dir.filePath(s("spool"))).entryList({s("*.pdf"), s("*.dat"), s("*.zpl")}, QDir::Files); }

void IppServer::kill()
{
    for (QProcess *process : {&m_printer, &m_bus}) {
        process->kill();
        process->waitForFinished(2000);
    }
}

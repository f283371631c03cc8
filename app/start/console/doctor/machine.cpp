// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/doctor/machine.h"
#include "journal/disk.h"
#include "journal/profile.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

namespace start::doctor {
namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 leastRoom = 256 * megabyte; ///< two weeks of facts, pictures and the ballast
constexpr double slowSync_ms = 100;          ///< whoever scans waits so long for each sound

QString userName() { return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", QStringLiteral("this user"))); }

/// The first one that this user may not write: what another user's station has left behind.
QString notWritableIn(const QString &folder)
{
    const journal::Profile profile{folder};
    for (const QString &place : {folder, profile.live(), folder + QStringLiteral("/cache")}) {
        if (QFileInfo::exists(place) && !QFileInfo(place).isWritable())
            return place;
        for (const QFileInfo &entry : QDir(place).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (!entry.isWritable())
                return entry.filePath();
        }
    }
    return {};
}

/// The folder itself, or the first one above it that is there.
QString nearest(QString folder)
{
    while (!QFileInfo(folder).isDir() && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    return folder;
}

std::optional<double> trySync(const QString &folder, ports::Clock &clock)
{
    constexpr int times = 20;
    const QString file = folder + QStringLiteral("/.packhorse-doctor");
    if (QFileInfo::exists(file) && !QFile::remove(file))
        return std::nullopt;
    const domain::Instant begun = clock.running();
    bool written = true;
    for (int i = 0; i < times && written; ++i)
        written = journal::disk::writeSynced(file, QByteArray(4096, char('a' + i)));
    const domain::Duration taken = clock.running() - begun;
    QFile::remove(file);
    return written ? std::optional(double(taken.count()) / times) : std::nullopt;
}

/// A file of the system, within "serial:/dev/ttyACM0@9600", "mt-sics:/dev/ttyUSB0", "zpl:/dev/usb/lp0?dpi=203".
QString deviceFileIn(const QString &spec)
{
    static const QRegularExpression file(QStringLiteral(":(/dev/[^@?]+)"));
    return file.match(spec).captured(1);
}

bool isHid(const QString &spec) { return spec == QLatin1String("hid") || spec.startsWith(QLatin1String("hid:")) || spec.startsWith(QLatin1String("usb-hid")); }

bool hasUdevRule()
{
    for (const char *folder : {"/etc/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d", "/run/udev/rules.d"}) {
        if (QFileInfo::exists(QLatin1String(folder) + QStringLiteral("/70-packhorse.rules")))
            return true;
    }
    return false;
}

} // namespace

Finding settings(const SettingsSeen &seen)
{
    const QString check = QStringLiteral("settings");
    if (!seen.fault.isEmpty())
        return notOk(check, seen.fault, QStringLiteral("mend %1, or have it written anew by packhorse provision").arg(seen.file));
    if (!seen.warnings.isEmpty())
        return notOk(check, seen.warnings.join(QStringLiteral("; ")), QStringLiteral("correct or remove it: man packhorse.ini tells what there is"));
    if (!seen.isThere)
        return ok(check, QStringLiteral("there is no file %1; what the command line says counts").arg(seen.file));
    return ok(check, QStringLiteral("%1 is read").arg(seen.file));
}

Finding profile(const FolderSeen &seen)
{
    const QString check = QStringLiteral("profile");
    if (!seen.notWritable.isEmpty()) {
        return notOk(check, QStringLiteral("%1 may not write %2").arg(seen.user, seen.notWritable),
                     QStringLiteral("ask as the user that the station runs as, or give the folder to that user: chown -R USER '%1'").arg(seen.folder));
    }
    return ok(check, seen.isThere ? seen.folder : QStringLiteral("%1 will be made by the station's first start").arg(seen.folder));
}

Finding disk(const FolderSeen &seen)
{
    const QString check = QStringLiteral("disk");
    const QString elsewhere = QStringLiteral("choose a folder on a disk of this machine with --profile");
    if (!seen.networkDrive.isEmpty())
        return notOk(check, QStringLiteral("%1 lies on a network drive (%2), where no fact is safe").arg(seen.folder, seen.networkDrive), elsewhere);
    if (seen.fileSystem == QLatin1String("tmpfs") || seen.fileSystem == QLatin1String("ramfs"))
        return notOk(check, QStringLiteral("%1 lies in memory (%2): facts are gone with the power").arg(seen.folder, seen.fileSystem), elsewhere);
    if (seen.freeBytes < 0)
        return note(check, QStringLiteral("how much room there is for %1 is not known").arg(seen.folder));
    const QString room = QStringLiteral("%1 MB free").arg(seen.freeBytes / megabyte);
    if (seen.freeBytes < leastRoom)
        return notOk(check, room, QStringLiteral("make room: a station wants %1 MB").arg(leastRoom / megabyte));
    return ok(check, room + (seen.fileSystem.isEmpty() ? QString() : QStringLiteral(", ") + seen.fileSystem));
}

Finding sync(const FolderSeen &seen)
{
    const QString check = QStringLiteral("sync");
    if (!seen.sync_ms)
        return notOk(check, QStringLiteral("nothing can be brought onto the disk of %1").arg(seen.folder), QStringLiteral("look at the rights, the room and the health of that disk"));
    const QString takes = QStringLiteral("a small file is on the disk after %1 ms").arg(*seen.sync_ms, 0, 'f', 2);
    if (*seen.sync_ms > slowSync_ms)
        return notOk(check, takes, QStringLiteral("every scan waits so long for its sound: take another disk, or see what else writes to this one"));
    return ok(check, takes);
}

FolderSeen lookAtFolder(const QString &profile, ports::Clock &clock)
{
    const QString place = nearest(profile);
    FolderSeen seen{profile, userName(), place == profile, {}, journal::disk::networkDriveOf(place),
                    QString::fromUtf8(QStorageInfo(place).fileSystemType()), journal::disk::freeBytes(place), {}};
    seen.notWritable = seen.isThere ? notWritableIn(profile) : QFileInfo(place).isWritable() ? QString() : place;
    if (seen.notWritable.isEmpty() && seen.networkDrive.isEmpty())
        seen.sync_ms = trySync(place, clock);
    return seen;
}

Finding rights(const DeviceFileSeen &seen)
{
    const QString check = QStringLiteral("rights");
    if (seen.device.isEmpty()) {
        const QString subject = QStringLiteral("HID");
        return seen.isUsable ? ok(check, QStringLiteral("udev has the rule for scales and scanners"), subject)
                             : notOk(check, QStringLiteral("udev lets nobody but root use scales and scanners"),
                                     QStringLiteral("copy 70-packhorse.rules to /etc/udev/rules.d, then: udevadm control --reload && udevadm trigger"), subject);
    }
    if (!seen.isThere)
        return note(check, QStringLiteral("it is not plugged in, so nobody knows whose it is"), QStringLiteral("plug it in, and ask again"), seen.device);
    if (seen.isUsable)
        return ok(check, QStringLiteral("%1 may use it").arg(seen.user), seen.device);
    return notOk(check, QStringLiteral("%1 may not use it; it belongs to the group %2").arg(seen.user, seen.group),
                 QStringLiteral("usermod -aG %1 %2, then sign in to the desktop anew").arg(seen.group, seen.user), seen.device);
}

std::vector<DeviceFileSeen> lookAtDeviceFiles(const DevicesNamed &devices)
{
    std::vector<DeviceFileSeen> all;
    bool wantsRule = false;
    for (const QString &spec : QStringList(devices.scanners) + QStringList(devices.scale) + devices.printers) {
        wantsRule = wantsRule || isHid(spec);
        const QString file = deviceFileIn(spec);
        const QFileInfo found(file);
        if (!file.isEmpty())
            all.push_back({file, userName(), found.exists(), found.isReadable() && found.isWritable(), found.group()});
    }
    if (wantsRule)
        all.push_back({{}, userName(), true, hasUdevRule(), {}});
    return all;
}

Finding sound(bool hasOutput)
{
    const QString check = QStringLiteral("sound");
    return hasOutput ? ok(check, QStringLiteral("there is something that sounds come out of"))
                     : notOk(check, QStringLiteral("there is nothing that sounds come out of: the screen flashes instead"),
                             QStringLiteral("plug in a loudspeaker or headset; ask in the session that the station runs in"));
}

} // namespace start::doctor

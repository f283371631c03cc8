// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/clock.h"
#include "start/console/doctor/finding.h"
#include "start/console/doctor/patient.h"
#include <optional>
#include <vector>

/// What the doctor looks at on the machine itself. What was seen and what it means are apart, so that every finding can be had
/// without a machine that is ill in that way.
namespace start::doctor {

[[nodiscard]] Finding settings(const SettingsSeen &seen);

/// The profile's folder, or the one that it would be made in.
struct FolderSeen
{
    QString folder; ///< the profile
    QString user;   ///< who asks
    bool isThere = false;
    QString notWritable; ///< a file or folder that this user may not write; empty: none
    QString networkDrive; ///< as journal::disk names it
    QString fileSystem;
    qint64 freeBytes = -1;         ///< negative: not known
    std::optional<double> sync_ms; ///< of one small file, until it is on the disk; none: it could not be written
};
[[nodiscard]] Finding profile(const FolderSeen &seen);
[[nodiscard]] Finding disk(const FolderSeen &seen);
[[nodiscard]] Finding sync(const FolderSeen &seen);
/// Writes and takes away one small file, in the profile or where it would be made; nothing that a station has.
[[nodiscard]] FolderSeen lookAtFolder(const QString &profile, ports::Clock &clock);

/// A file of the system that a device is reached by.
struct DeviceFileSeen
{
    QString device; ///< "/dev/ttyUSB0"; empty: HID devices, which a rule of udev lets in
    QString user;
    bool isThere = false;
    bool isUsable = false; ///< this user may read and write it; of HID devices: the rule is there
    QString group;         ///< it belongs to
};
[[nodiscard]] Finding rights(const DeviceFileSeen &seen);
/// One for each of these that is named by such a file, and one for all HID devices.
[[nodiscard]] std::vector<DeviceFileSeen> lookAtDeviceFiles(const DevicesNamed &devices);

[[nodiscard]] Finding sound(bool hasOutput);

} // namespace start::doctor

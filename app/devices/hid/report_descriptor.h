// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QtGlobal>
#include <optional>
#include <vector>

/// What a HID device says of itself: Device Class Definition for HID 1.11, section 6.2.2.
namespace devices {

constexpr quint16 scalePage = 0x8d;
constexpr quint16 scannerPage = 0x8c;

/// One field of an input report: where it lies and what it means.
struct HidField
{
    quint16 page = 0;
    quint16 usage = 0;
    quint8 report = 0; ///< id; 0: this device's reports have none
    int bit = 0;       ///< from the beginning of the report, its id included
    int size = 0;      ///< bits of one element
    int count = 1;
    bool operator==(const HidField &) const = default;
};

struct HidDescription
{
    struct Collection
    {
        quint16 page = 0;
        quint16 usage = 0;
        bool operator==(const Collection &) const = default;
    };
    std::vector<Collection> applications; ///< the outermost collections
    std::vector<HidField> inputs;

    [[nodiscard]] bool isFor(quint16 page) const;
};

/// Absent for what is no report descriptor.
[[nodiscard]] std::optional<HidDescription> readReportDescriptor(QByteArrayView descriptor);

} // namespace devices

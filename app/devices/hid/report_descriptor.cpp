// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/hid/report_descriptor.h"
#include <algorithm>
#include <map>

namespace devices {
namespace {
constexpr int mostElements = 4096; ///< of one field; a descriptor that wants more is broken
constexpr size_t mostUsages = 1024;

/// Tags of short items with their type, low two bits (the size) clear. HID 1.11, 6.2.2.4 to 6.2.2.8.
enum Tag : uchar {
    Input = 0x80,
    Output = 0x90,
    Feature = 0xb0,
    BeginCollection = 0xa0,
    EndCollection = 0xc0,
    UsagePage = 0x04,
    ReportSize = 0x74,
    ReportId = 0x84,
    ReportCount = 0x94,
    Push = 0xa4,
    Pop = 0xb4,
    Usage = 0x08,
    UsageMinimum = 0x18,
    UsageMaximum = 0x28,
    LongItem = 0xfc,
};

struct Item
{
    uchar tag = 0;
    quint32 value = 0;
    qsizetype size = 0; ///< bytes with the prefix; 0: cut off
    int dataSize = 0;
};

Item itemAt(QByteArrayView bytes)
{
    const auto prefix = uchar(bytes[0]);
    if ((prefix & 0xfc) == LongItem)
        return bytes.size() < 3 ? Item{} : Item{LongItem, 0, 3 + uchar(bytes[1]), 0};
    Item item;
    item.tag = prefix & 0xfc;
    item.dataSize = (prefix & 3) == 3 ? 4 : prefix & 3;
    item.size = 1 + item.dataSize;
    if (bytes.size() < item.size)
        return {};
    for (int i = 0; i < item.dataSize; ++i)
        item.value |= quint32(uchar(bytes[1 + i])) << (8 * i);
    return item;
}

/// The items one after the other, with what they remember.
class Reading
{
public:
    bool take(const Item &item)
    {
        switch (item.tag) {
        case UsagePage: m_global.page = quint16(item.value); break;
        case ReportSize: m_global.size = item.value; break;
        case ReportCount: m_global.count = item.value; break;
        case ReportId: m_global.report = quint8(item.value); break;
        case Push: m_stack.push_back(m_global); break;
        case Pop: return pop();
        case Usage: return addUsage(item);
        case UsageMinimum: m_minimum = item; break;
        case UsageMaximum: return addRange(item);
        case BeginCollection: beginCollection(); break;
        case EndCollection: --m_depth; break;
        case Input: return addInput();
        case Output:
        case Feature: m_usages.clear(); break;
        default: break;
        }
        return m_depth >= 0;
    }
    [[nodiscard]] bool isWhole() const { return m_depth == 0 && !found.applications.empty(); }

    HidDescription found;

private:
    struct Global
    {
        quint16 page = 0;
        quint32 size = 0;
        quint32 count = 0;
        quint8 report = 0;
    };
    using Named = std::pair<quint16, quint16>; // page, usage

    bool pop()
    {
        if (m_stack.empty())
            return false;
        m_global = m_stack.back();
        m_stack.pop_back();
        return true;
    }
    /// A usage of four bytes brings its own page.
    [[nodiscard]] Named named(const Item &item) const
    {
        return {item.dataSize == 4 ? quint16(item.value >> 16) : m_global.page, quint16(item.value)};
    }
    bool addUsage(const Item &item)
    {
        m_usages.push_back(named(item));
        return m_usages.size() < mostUsages;
    }
    bool addRange(const Item &item)
    {
        const Named first = named(m_minimum);
        const Named last = named(item);
        if (last.second < first.second || size_t(last.second - first.second) >= mostUsages - m_usages.size())
            return false;
        for (int usage = first.second; usage <= last.second; ++usage)
            m_usages.emplace_back(first.first, quint16(usage));
        return true;
    }
    void beginCollection()
    {
        if (m_depth++ == 0 && !m_usages.empty())
            found.applications.push_back({m_usages.back().first, m_usages.back().second});
        m_usages.clear();
    }
    /// Elements get the usages in order; the last one stands for all that are left.
    bool addInput()
    {
        if (m_global.count > mostElements || m_global.size > 64)
            return false;
        int &bit = m_bits.try_emplace(m_global.report, m_global.report == 0 ? 0 : 8).first->second;
        int left = int(m_global.count);
        for (size_t i = 0; i < m_usages.size() && left > 0; ++i) {
            const int count = i + 1 == m_usages.size() ? left : 1;
            found.inputs.push_back({m_usages[i].first, m_usages[i].second, m_global.report, bit, int(m_global.size), count});
            bit += count * int(m_global.size);
            left -= count;
        }
        bit += left * int(m_global.size); // padding has no usage
        m_usages.clear();
        return true;
    }

    Global m_global;
    std::vector<Global> m_stack;
    std::vector<Named> m_usages;
    Item m_minimum;
    std::map<quint8, int> m_bits; ///< how far each report is laid out
    int m_depth = 0;
};
} // namespace

bool HidDescription::isFor(quint16 page) const
{
    return std::any_of(applications.begin(), applications.end(), [page](const Collection &one) { return one.page == page; });
}

std::optional<HidDescription> readReportDescriptor(QByteArrayView descriptor)
{
    Reading reading;
    while (!descriptor.isEmpty()) {
        const Item item = itemAt(descriptor);
        if (item.size == 0 || item.size > descriptor.size() || !reading.take(item))
            return std::nullopt;
        descriptor = descriptor.sliced(item.size);
    }
    return reading.isWhole() ? std::optional(std::move(reading.found)) : std::nullopt;
}

} // namespace devices

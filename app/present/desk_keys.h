// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/command.h"
#include <QString>
#include <optional>
#include <vector>

/// The function keys of the desk. What stands at the bottom is what they do: there is no other list.
namespace present {

/// Pages over the one of the task, opened and closed by the packer.
enum class DeskSheet { TypeOrder, TypeCode, TypeWeight, Reason, More, Orders, PrintQueue, Outbox, Settings, Language };

struct OpenSheet
{
    DeskSheet sheet = DeskSheet::More;
};
struct CloseSheet
{
};
struct DismissAnswer
{
};
struct SubmitEntry
{
};
enum class SettingDeed { Larger, Smaller, NextTheme, ToggleSounds };
struct ChangeSetting
{
    SettingDeed deed = SettingDeed::Larger;
};
struct ChooseLanguage
{
    QString tag;
};
/// What neither the state of the station nor a page can do: asked of the station's devices.
enum class DeviceDeed { TestPrint, TestAgain, ZeroScale, MovePrints, PrintPapers };
struct AskDevice
{
    DeviceDeed deed = DeviceDeed::TestPrint;
};
using Deed = std::variant<domain::Command, OpenSheet, CloseSheet, DismissAnswer, SubmitEntry, ChangeSetting, ChooseLanguage, AskDevice>;

/// F1 to F4 are boxes and nothing else, and F11 and F12 answer questions: a card that comes while a key is on its way
/// cannot turn a box into an answer. Esc always goes back and changes nothing.
namespace keys {
inline constexpr int escape = 0;
inline constexpr int firstBox = 1;
inline constexpr int boxes = 4;
inline constexpr int split = 5;
inline constexpr int problem = 6;
inline constexpr int undo = 7;
inline constexpr int aside = 8;
inline constexpr int print = 9;
inline constexpr int more = 10;
inline constexpr int yes = 11;
inline constexpr int no = 12;
} // namespace keys

struct DeskKey
{
    int key = keys::escape; ///< 0 = Esc, else F1 to F12
    QString words;
    Deed deed;
    bool isChosen = false; ///< the box in use
};
using DeskKeys = std::vector<DeskKey>;

/// "F5", "Esc"
[[nodiscard]] inline QString keyName(int key)
{
    return key == keys::escape ? QStringLiteral("Esc") : u'F' + QString::number(key);
}

} // namespace present

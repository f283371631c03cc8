// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QStringList>

/// The few things that a screen tells apart by their kind. One place, so that a front end names them the same way.
namespace present {
Q_NAMESPACE

/// Several sentences as one text with room between them: a screen gives them one place and one size.
[[nodiscard]] inline QString paragraphs(const QStringList &lines) { return lines.join(QStringLiteral("\n\n")); }

enum class Link { Online, Offline, ServerSilent };
Q_ENUM_NS(Link)

enum class Device { Ready, Absent, Failing };
Q_ENUM_NS(Device)

/// The shape of an answer: told apart without its colour.
enum class Shape { None, Tick, Ring, Cross, Question, Triangle, Flag };
Q_ENUM_NS(Shape)

/// The block of the stop page whose turn it is.
enum class Turn { Location, Item, Tote };
Q_ENUM_NS(Turn)

enum class SlotState { Empty, Open, Current, Done, Cancelled };
Q_ENUM_NS(SlotState)

enum class TaskState { New, InWork, Paused };
Q_ENUM_NS(TaskState)

enum class FactState { OnDevice, Delivered, Safe, Attention, Noticed };
Q_ENUM_NS(FactState)

/// What an entry takes.
enum class EntryKind { Number, Date, Text, Pin };
Q_ENUM_NS(EntryKind)

} // namespace present

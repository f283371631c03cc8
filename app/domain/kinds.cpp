// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/command.h"
#include "domain/event.h"
#include "domain/refusal.h"
#include "domain/station.h"

namespace domain {

EventData::EventData() = default;
EventData::EventData(const EventData &) = default;
EventData::EventData(EventData &&) noexcept = default;
EventData &EventData::operator=(const EventData &) = default;
EventData &EventData::operator=(EventData &&) noexcept = default;
EventData::~EventData() = default;
bool EventData::operator==(const EventData &other) const
{
    return static_cast<const EventKinds &>(*this) == static_cast<const EventKinds &>(other);
}

Command::Command() = default;
Command::Command(const Command &) = default;
Command::Command(Command &&) noexcept = default;
Command &Command::operator=(const Command &) = default;
Command &Command::operator=(Command &&) noexcept = default;
Command::~Command() = default;

Refusal::Refusal() = default;
Refusal::Refusal(const Refusal &) = default;
Refusal::Refusal(Refusal &&) noexcept = default;
Refusal &Refusal::operator=(const Refusal &) = default;
Refusal &Refusal::operator=(Refusal &&) noexcept = default;
Refusal::~Refusal() = default;

Question::Question() = default;
Question::Question(const Question &) = default;
Question::Question(Question &&) noexcept = default;
Question &Question::operator=(const Question &) = default;
Question &Question::operator=(Question &&) noexcept = default;
Question::~Question() = default;

} // namespace domain

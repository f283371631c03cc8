// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/answer.h"

namespace present {

Shape AnswerShown::shape() const
{
    switch (sound) {
    case ports::Sound::None:
        return Shape::None;
    case ports::Sound::Accepted:
        return Shape::Tick;
    case ports::Sound::Ok:
        return Shape::Ring;
    case ports::Sound::Refused:
        return Shape::Cross;
    case ports::Sound::Unknown:
        return Shape::Question;
    case ports::Sound::Attention:
        return Shape::Triangle;
    case ports::Sound::Done:
        return Shape::Flag;
    }
    return Shape::None;
}

void Answer::show(AnswerShown next)
{
    m_shown = std::move(next);
    Q_EMIT changed();
    Q_EMIT given();
}

void Answer::dismiss()
{
    m_shown = {};
    Q_EMIT changed();
}

} // namespace present

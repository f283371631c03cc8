// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "flow/command_loop.h"
#include "present/answer.h"
#include <QFile>
#include <QJsonObject>

namespace start {

/// Everything that the operator was told, line by line; also what the screen asks for. Each line is one write.
class BlackBox
{
public:
    /// Empty error text: it is open (or there is none: an empty name).
    [[nodiscard]] QString open(const QString &file);
    /// After a reaction: what was said and what is asked now.
    void told(domain::UtcTime at, const flow::Reaction &reaction, const present::AnswerShown &answer,
              const domain::Station &station, const domain::DeliveryCounts &counts);
    /// When the station starts, resumes, or asks for something else; nothing where nothing changed.
    void state(domain::UtcTime at, const domain::Station &station, const domain::DeliveryCounts &counts);

private:
    void write(const QJsonObject &line);
    QFile m_file;
    QByteArray m_lastState;
};

} // namespace start

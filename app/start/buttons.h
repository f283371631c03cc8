// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/command.h"
#include <QByteArray>
#include <QLocalServer>
#include <functional>

namespace start {

/// One request line of the local socket as a command; the error is an English sentence.
[[nodiscard]] base::Expected<domain::Command, QString> readPress(const QByteArray &line);

/// The station's local socket, <profile>/station.socket: one JSON line in, one JSON line out.
class LocalSocket
{
public:
    /// Empty error text: it listens. A socket that a killed station left behind is taken over.
    [[nodiscard]] QString listen(const QString &profile);
    std::function<QByteArray(const QByteArray &)> onLine;

private:
    QLocalServer m_server;
};

} // namespace start

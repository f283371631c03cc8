// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "domain/operator_settings.h"
#include <QMap>
#include <QString>

namespace start {

using Look = domain::OperatorSettings;

/// <profile>/settings.json: the look of the station itself, and of each operator as it was last chosen here, for a server that does
/// not tell it. Losing it costs taps, not facts: what cannot be read counts as not chosen, and a line in the log says so.
class SettingsFile
{
public:
    explicit SettingsFile(QString file);
    /// An empty id is the station itself. Who has never chosen anything gets the station's look, without its language.
    [[nodiscard]] Look of(const domain::OperatorId &who) const;
    /// On the disk when it returns, or the log says why not; it holds in this run all the same.
    void keep(const domain::OperatorId &who, const Look &look);

private:
    void read();
    [[nodiscard]] bool write() const;

    const QString m_file;
    Look m_station;
    QMap<QString, Look> m_operators;
};

} // namespace start

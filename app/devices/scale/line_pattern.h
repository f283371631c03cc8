// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "devices/scale/scale_protocol.h"
#include <QRegularExpression>

namespace devices {

/// A scale that sends lines of text, described by patterns: for the many that differ only in where the words stand.
/// Patterns are regular expressions over one whole line without its end, in Latin-1: no byte is lost.
struct LinePattern
{
    QString name;
    QByteArray ask;  ///< empty: it tells by itself
    QByteArray zero;
    QString line;    ///< its usual setting, e.g. "9600,8N1"
    /// Named groups: `weight` (with its sign, blanks allowed); `unit`, where the line has it; and `stable`, which takes part
    /// when the load rests, or `unstable`, which takes part when it moves.
    QString weight;
    QString unit;    ///< where the line has none: "kg"
    QString moving;  ///< a line without a weight that can be used
    QString over;
    QString under;
    QString fault;
    QString net;     ///< found anywhere in a line with a weight: a tare is active
    bool steady = false; ///< it never says whether it is stable: the same weight for half a second is
};

/// The error names the entry and what is wrong with it.
[[nodiscard]] base::Expected<ScaleProtocol, QString> lineProtocol(const LinePattern &pattern);

/// A pattern of one's own, an INI file:
///
///     [scale]
///     ask = SI\r\n
///     line = 9600,8N1
///     weight = ^(?<stable>ST|US),..,(?<weight>[-+ ][0-9. ]{7}) (?<unit>kg|g)$
///     over = ^OL
///
/// Keys as the members of LinePattern; in `ask` and `zero` \r \n \t \xHH and \\ stand for bytes. The error is one English line.
[[nodiscard]] base::Expected<LinePattern, QString> readLinePattern(const QByteArray &ini, const QString &name);

/// The lines of known makers: "a-and-d", "cas-22", "dini", "kern-classic", "ohaus", "radwag", "sartorius".
[[nodiscard]] const std::vector<LinePattern> &linePresets();

} // namespace devices

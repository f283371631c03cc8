// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/zpl_status.h"
#include <QRegularExpression>
#include <array>

namespace devices {
namespace {
struct Bit
{
    quint32 bit;
    const char *words;
};
constexpr quint32 mediaOut = 0x1;
constexpr quint32 ribbonOut = 0x2;
constexpr quint32 headOpen = 0x4;
constexpr quint32 pausedBit = 0x10000;

constexpr std::array errorWords{
    Bit{mediaOut, "paper out"},
    Bit{ribbonOut, "ribbon out"},
    Bit{headOpen, "the print head is open"},
    Bit{0x8, "the cutter is stuck"},
    Bit{0x10, "the print head is too hot"},
    Bit{0x20, "the motor is too hot"},
    Bit{0x40, "the print head is broken"},
    Bit{0x80, "the print head is not found"},
    Bit{0x100, "its firmware is not set up"},
    Bit{0x200, "the print head's thermistor is broken"},
    Bit{0x1000, "paper jam"},
    Bit{0x2000, "paper jam"},
    Bit{0x4000, "paper jam"},
    Bit{0x8000, "paper jam"},
    Bit{pausedBit, "paused: press its pause button"},
    Bit{0x20000, "the label was not taken"},
    Bit{0x40000, "the black mark is not calibrated"},
    Bit{0x80000, "the black mark is not found"},
};
constexpr std::array warningWords{
    Bit{0x1, "calibrate the paper"},
    Bit{0x2, "clean the print head"},
    Bit{0x4, "replace the print head"},
    Bit{0x8, "the paper is nearly at its end"},
};

QString textOf(QByteArrayView answer) { return QString::fromLatin1(answer.data(), answer.size()); }

quint32 bitsOf(const QString &hex) { return hex.toUInt(nullptr, 16); }

template <typename Words>
void addWords(QStringList &into, const Words &words, quint32 bits)
{
    for (const Bit &one : words) {
        if ((bits & one.bit) && !into.contains(QLatin1String(one.words)))
            into << QLatin1String(one.words);
    }
}

/// What ~HS knows in the words of ~HQES.
quint32 errorsOf(const HostStatus &host)
{
    return (host.paperOut ? mediaOut : 0) | (host.ribbonOut ? ribbonOut : 0) | (host.headOpen ? headOpen : 0)
           | (host.paused ? pausedBit : 0) | (host.tooHot ? 0x10 : 0);
}

void readFirst(HostStatus &status, const QStringList &fields)
{
    const auto is = [&fields](int i) { return fields[i] == QLatin1String("1"); };
    status.paperOut = is(1);
    status.paused = is(2);
    status.labelLength_dots = fields[3].toInt();
    status.formats = fields[4].toInt();
    status.bufferFull = is(5);
    status.partialFormat = is(7);
    status.tooCold = is(10);
    status.tooHot = is(11);
}

void readSecond(HostStatus &status, const QStringList &fields)
{
    status.headOpen = fields[2] == QLatin1String("1");
    status.ribbonOut = fields[3] == QLatin1String("1");
    status.labelWaiting = fields[7] == QLatin1String("1");
    status.remaining = fields[8].toInt();
}
} // namespace

std::optional<HostStatus> readHostStatus(QByteArrayView answer)
{
    static const QRegularExpression lines(
        QStringLiteral("\\x02(\\d{3}(?:,\\d+){11})\\x03\\s*\\x02(\\d{3}(?:,[0-9A-Z]+){10})\\x03\\s*\\x02(\\d{4},\\d)\\x03"));
    const auto match = lines.match(textOf(answer));
    if (!match.hasMatch())
        return std::nullopt;
    HostStatus status;
    readFirst(status, match.captured(1).split(u','));
    readSecond(status, match.captured(2).split(u','));
    return status;
}

std::optional<Alerts> readAlerts(QByteArrayView answer)
{
    static const QRegularExpression groups(
        QStringLiteral("ERRORS:\\s*[01]\\s+[0-9A-Fa-f]{8}\\s+([0-9A-Fa-f]{8})\\s+WARNINGS:\\s*[01]\\s+[0-9A-Fa-f]{8}\\s+([0-9A-Fa-f]{8})"));
    const auto match = groups.match(textOf(answer));
    return match.hasMatch() ? std::optional(Alerts{bitsOf(match.captured(1)), bitsOf(match.captured(2))}) : std::nullopt;
}

std::optional<Alerts> readSystemStatus(QByteArrayView answer)
{
    static const QRegularExpression shape(QStringLiteral(
        "\"([01]),([01]),[0-9A-Fa-f]{8},([0-9A-Fa-f]{8}),[01],[0-9A-Fa-f]{8},([0-9A-Fa-f]{8})\""));
    const auto match = shape.match(textOf(answer));
    if (!match.hasMatch())
        return std::nullopt;
    const bool paused = match.captured(1) == QLatin1String("1");
    return Alerts{bitsOf(match.captured(3)) | (paused ? pausedBit : 0), bitsOf(match.captured(4))};
}

std::optional<QByteArray> readVariable(QByteArrayView answer)
{
    const qsizetype first = answer.indexOf('"');
    const qsizetype second = first < 0 ? -1 : answer.indexOf('"', first + 1);
    return second < 0 ? std::nullopt : std::optional(answer.sliced(first + 1, second - first - 1).toByteArray());
}

std::optional<qint64> readCount(const QByteArray &variable)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,15})\\b"));
    const auto match = number.match(QString::fromLatin1(variable));
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

std::optional<PrinterModel> readModel(QByteArrayView answer)
{
    static const QRegularExpression shape(QStringLiteral("\\x02([^,\\x03]+),[^,\\x03]*,(6|8|12|24),[^\\x03]*\\x03"));
    const auto match = shape.match(textOf(answer));
    return match.hasMatch() ? std::optional(PrinterModel{match.captured(1).trimmed(), match.captured(2).toInt()}) : std::nullopt;
}

ports::PrinterCondition conditionOf(const std::optional<Alerts> &alerts, const std::optional<HostStatus> &host)
{
    const quint32 errors = (alerts ? alerts->errors : 0) | (host ? errorsOf(*host) : 0);
    ports::PrinterCondition condition;
    condition.known = alerts || host;
    condition.paperOut = errors & mediaOut;
    condition.ribbonOut = errors & ribbonOut;
    condition.headOpen = errors & headOpen;
    condition.paused = errors & pausedBit;
    QStringList words;
    addWords(words, errorWords, errors);
    if (errors == 0 && alerts)
        addWords(words, warningWords, alerts->warnings);
    condition.words = words.join(QStringLiteral(", "));
    condition.stopped = errors != 0;
    return condition;
}

} // namespace devices

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/line_pattern.h"
#include "devices/scale/weight_text.h"
#include <map>

namespace devices {
namespace {
using domain::ScaleReading;
using domain::ScaleTrouble;
template <typename T>
using Read = base::Expected<T, QString>;

/// A pattern that was left out matches nothing.
struct Expressions
{
    QRegularExpression weight, moving, over, under, fault, net;
    QByteArray unit;
};

bool takes(const QRegularExpression &expression, const QString &line)
{
    return !expression.pattern().isEmpty() && expression.match(line).hasMatch();
}

std::optional<ScaleTrouble> troubleOf(const Expressions &patterns, const QString &line)
{
    if (takes(patterns.over, line))
        return ScaleTrouble::Over;
    if (takes(patterns.under, line))
        return ScaleTrouble::Under;
    if (takes(patterns.fault, line))
        return ScaleTrouble::Fault;
    return std::nullopt;
}

bool isStable(const QRegularExpressionMatch &match)
{
    const QStringList groups = match.regularExpression().namedCaptureGroups();
    const auto takesPart = [&](const QString &group) { return groups.contains(group) && match.capturedStart(group) >= 0; };
    return groups.contains(QStringLiteral("unstable")) ? !takesPart(QStringLiteral("unstable")) : takesPart(QStringLiteral("stable"));
}

std::optional<ScaleReading> readText(const Expressions &patterns, const QString &line)
{
    if (const auto trouble = troubleOf(patterns, line))
        return troubled(*trouble);
    if (const auto match = patterns.weight.match(line); match.hasMatch()) {
        const QByteArray unit = match.captured(QStringLiteral("unit")).toLatin1();
        const auto weight = milligrams(match.captured(QStringLiteral("weight")).toLatin1(), unit.isEmpty() ? patterns.unit : unit);
        return weighed(weight, isStable(match), takes(patterns.net, line));
    }
    return takes(patterns.moving, line) ? std::optional(ScaleReading{}) : std::nullopt;
}

Piece read(QByteArrayView bytes, const Expressions &patterns)
{
    const auto line = firstLine(bytes);
    if (!line)
        return bytes.size() < maxFrame ? Piece{} : noise(bytes.size());
    const auto reading = readText(patterns, QString::fromLatin1(line->text));
    return reading ? understood(bytes.first(line->size), reading) : noise(line->size);
}

Read<QRegularExpression> compiled(const char *key, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (!expression.isValid())
        return base::Unexpected{QStringLiteral("%1: %2").arg(QLatin1String(key), expression.errorString())};
    return expression;
}

QString faultOf(const LinePattern &pattern, const QStringList &groups)
{
    const bool saysStable = groups.contains(QStringLiteral("stable")) || groups.contains(QStringLiteral("unstable"));
    if (pattern.weight.isEmpty() || !groups.contains(QStringLiteral("weight")))
        return QStringLiteral("weight: it must be there and have a group (?<weight>...)");
    if (!groups.contains(QStringLiteral("unit")) && !milligrams(1, 0, pattern.unit.toLatin1()))
        return QStringLiteral("unit: neither a group (?<unit>...) in weight nor a unit such as kg");
    if (saysStable == pattern.steady)
        return QStringLiteral("weight: give it a group (?<stable>...) or (?<unstable>...), or say steady = yes");
    return {};
}

/// \r \n \t \xHH and \\ in `ask` and `zero`.
Read<QByteArray> bytesOf(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\(?:x([0-9A-Fa-f]{2})|(.?)))"));
    static const std::map<QString, char> letters{
        {QStringLiteral("r"), '\r'}, {QStringLiteral("n"), '\n'}, {QStringLiteral("t"), '\t'}, {QStringLiteral("\\"), '\\'}};
    QByteArray bytes;
    qsizetype from = 0;
    for (auto found = escape.match(text); found.hasMatch(); found = escape.match(text, from)) {
        bytes += text.mid(from, found.capturedStart() - from).toLatin1();
        const auto letter = letters.find(found.captured(2));
        if (!found.captured(1).isEmpty())
            bytes += QByteArray::fromHex(found.captured(1).toLatin1());
        else if (letter != letters.end())
            bytes += letter->second;
        else
            return base::Unexpected{QStringLiteral("\\%1 is no byte: write \\r, \\n, \\t, \\xHH or \\\\").arg(found.captured(2))};
        from = found.capturedEnd();
    }
    return bytes + text.mid(from).toLatin1();
}

QString setBytes(QByteArray &member, const QString &value)
{
    const auto bytes = bytesOf(value);
    if (bytes)
        member = *bytes;
    return bytes ? QString() : bytes.error();
}

QString setTruth(bool &member, const QString &value)
{
    member = value == QLatin1String("yes");
    return member || value == QLatin1String("no") ? QString() : QStringLiteral("write yes or no");
}

QString setText(QString &member, const QString &value)
{
    member = value;
    return {};
}

QString setMember(LinePattern &pattern, const QString &key, const QString &value)
{
    const std::map<QString, QString *> texts{
        {QStringLiteral("line"), &pattern.line},   {QStringLiteral("weight"), &pattern.weight}, {QStringLiteral("unit"), &pattern.unit},
        {QStringLiteral("moving"), &pattern.moving}, {QStringLiteral("over"), &pattern.over},   {QStringLiteral("under"), &pattern.under},
        {QStringLiteral("fault"), &pattern.fault}, {QStringLiteral("net"), &pattern.net}};
    if (key == QLatin1String("ask"))
        return setBytes(pattern.ask, value);
    if (key == QLatin1String("zero"))
        return setBytes(pattern.zero, value);
    if (key == QLatin1String("steady"))
        return setTruth(pattern.steady, value);
    const auto found = texts.find(key);
    return found != texts.end() ? setText(*found->second, value) : QStringLiteral("there is no such key");
}
} // namespace

Read<ScaleProtocol> lineProtocol(const LinePattern &pattern)
{
    Expressions expressions;
    expressions.unit = pattern.unit.toLatin1();
    const std::vector<std::tuple<const char *, const QString *, QRegularExpression *>> all{
        {"weight", &pattern.weight, &expressions.weight}, {"moving", &pattern.moving, &expressions.moving},
        {"over", &pattern.over, &expressions.over},       {"under", &pattern.under, &expressions.under},
        {"fault", &pattern.fault, &expressions.fault},    {"net", &pattern.net, &expressions.net}};
    for (const auto &[key, text, into] : all) {
        const auto expression = compiled(key, *text);
        if (!expression)
            return base::Unexpected{expression.error()};
        *into = *expression;
    }
    if (const QString why = faultOf(pattern, expressions.weight.namedCaptureGroups()); !why.isEmpty())
        return base::Unexpected{why};
    ScaleProtocol protocol;
    protocol.name = pattern.name;
    protocol.ask = pattern.ask;
    protocol.zero = pattern.zero;
    protocol.line = pattern.line;
    protocol.isLines = true;
    protocol.steady = pattern.steady;
    protocol.whenSilent = pattern.ask.isEmpty()
                              ? QStringLiteral("check that it is on and set to send continuously, and that speed and parity are the "
                                               "same here and there")
                              : QStringLiteral("check that it is on, that it answers on request, and that speed and parity are the "
                                               "same here and there");
    protocol.read = [expressions](QByteArrayView bytes) { return read(bytes, expressions); };
    return protocol;
}

Read<LinePattern> readLinePattern(const QByteArray &ini, const QString &name)
{
    LinePattern pattern;
    pattern.name = name;
    int number = 0;
    const QStringList lines = QString::fromUtf8(ini).split(u'\n');
    for (const QString &raw : lines) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') || line == QLatin1String("[scale]"))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString why = equals < 0 ? QStringLiteral("write key = value")
                                       : setMember(pattern, line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
        if (!why.isEmpty())
            return base::Unexpected{QStringLiteral("line %1, \"%2\": %3").arg(number).arg(line.left(60), why)};
    }
    return pattern;
}

const std::vector<LinePattern> &linePresets()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    static const std::vector<LinePattern> all{
        // A&D standard format, with or without a comparator's word.
        {s("a-and-d"), "Q\r\n", "Z\r\n", s("2400,7E1"),
         s(R"(^(?:(?<stable>ST)|US)(?:,(?:LO|OK|HI|--))?,(?<weight>[-+][0-9.]{8})(?<unit>[ a-zA-Z]{2}[a-zA-Z])$)"), {}, {},
         s(R"(^OL,)"), {}, {}, {}, false},
        // CAS 22 bytes: behind the device's number stands a byte of lamps with bit 7 set, so the line has 8 bits.
        {s("cas-22"), {}, {}, s("9600,8N1"),
         s(R"(^(?:(?<stable>ST)|US),(?:GS|NT),.[\x80-\xff],(?<weight>[-+ 0-9.]{8}) (?<unit>[a-zA-Z ]{2})$)"), {}, {},
         s(R"(^OL,)"), {}, {}, s(R"(^..,NT,)"), false},
        // A&D indicators, Dini Argeo, KERN KIB-TM and LP50; on RS-485 an address of two digits stands before.
        {s("dini"), {}, {}, s("9600,8N1"),
         s(R"(^(?:\d{2})?(?:(?<stable>ST)|US),(?:GS|NT),(?<weight>[-+ ][ 0-9.]{7}),?(?<unit>[ a-z]?[a-z])$)"), {}, {},
         s(R"(^(?:\d{2})?OL,)"), s(R"(^(?:\d{2})?UL,)"), {}, s(R"(,NT,)"), false},
        // KERN FKB, CKE, EW: the unit is left out while the load moves.
        {s("kern-classic"), "w", {}, s("1200,8N2"),
         s(R"(^[ M]{3}(?<weight>[-+ 0-9.]{9}) (?<stable>(?<unit>[a-zA-Z][a-zA-Z ]{2}))$)"), {}, s(R"(^[ M]{3}[-+ 0-9.]{9} ?$)"),
         {}, {}, s(R"(^ *Error *$)"), {}, false},
        // Ohaus Scout, Ranger, Defender. A line whose beginning was lost within the number has no blank before it.
        {s("ohaus"), "IP\r\n", "Z\r\n", s("9600,8N1"),
         s(R"(^(?=[- ]) *(?<weight>-? *\d+(?:\.\d+)?) +(?<unit>[a-zA-Z]+) *(?<unstable>\?)? *(?:G|N|NET|B/G|T)? *$)"), {}, {},
         {}, {}, {}, s(R"([ ?](?:N|NET) *$)"), false},
        // Radwag: a blank stands for stable.
        {s("radwag"), "SI\r\n", "Z\r\n", s("9600,8N1"),
         s(R"(^S(?:I |  |U |UI) (?: |(?<unstable>\?)) (?<weight>[- ][ 0-9.]{9}) (?<unit>[a-zA-Z][a-zA-Z ]{2})$)"), {},
         s(R"(^S[UI]*[ _][AIE]$)"), s(R"(^S.. \^)"), s(R"(^S.. v)"), {}, {}, false},
        // Sartorius SBI: the unit is left out until the load rests.
        {s("sartorius"), "\x1bP\r\n", {}, s("1200,7O1"),
         s(R"(^(?<weight>[-+ ][ 0-9.]{9}) (?<stable>(?<unit>[a-zA-Z][a-zA-Z ]{2}))$)"), {}, s(R"(^(?:[-+ ][ 0-9.]{9} {0,4}| +C+ *)$)"),
         s(R"(^ +H+ *$)"), s(R"(^ +L+ *$)"), s(R"(^ *Err)"), {}, false},
    };
    return all;
}

} // namespace devices

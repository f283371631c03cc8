// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1.h"
#include "domain/gs1_dictionary.h"
#include <QDate>
#include <algorithm>

namespace domain {
namespace {
constexpr size_t maxElements = 64; // as the GS1 syntax engine has it

/// Tells a value that ran on into the next AI from one that is wrong in itself.
CodeFault faultOf(ValueFault fault, bool variable, bool noSeparator)
{
    const bool ranOn = fault == ValueFault::TooLong || fault == ValueFault::WrongCharacter;
    return ranOn && variable && noSeparator ? CodeFault::SeparatorLost : CodeFault::BadElementString;
}

/// False when the AI was there before with another value.
bool add(Elements &elements, Element element)
{
    const auto twin = std::find_if(elements.begin(), elements.end(),
                                   [&element](const Element &known) { return known.ai == element.ai; });
    if (twin != elements.end())
        return twin->value == element.value;
    elements.push_back(std::move(element));
    return elements.size() <= maxElements;
}

bool isDateAi(QStringView ai) { return ai.startsWith(QLatin1Char('1')) && predefinedLength(ai) == 6 && findAi(ai); }

/// Whether a value without a separator behind it contains a date AI that the code does not have yet: a lot or serial
/// seldom ends in eight such digits by chance (2 in 1,000), and a scanner that drops FNC1 does it always.
bool swallowedDate(const Elements &elements)
{
    const QStringView value = elements.back().value;
    for (qsizetype i = 1; i + 8 <= value.size(); ++i) {
        const QStringView ai = value.mid(i, 2);
        const QStringView behind = value.mid(i + 8);
        if (isDateAi(ai) && isDate(value.mid(i + 2, 6)) && (behind.isEmpty() || findAi(behind)) &&
            valueOf(elements, ai).isEmpty())
            return true;
    }
    return false;
}

/// Where the value that begins at `from` ends.
qsizetype valueEnd(QStringView text, qsizetype from, int predefined)
{
    const qsizetype separator = text.indexOf(groupSeparator, from);
    const qsizetype end = separator < 0 ? text.size() : separator;
    return predefined > 0 ? std::min(end, from + predefined) : end;
}

/// Reads one element at the beginning of `text`; the number of characters it took, or the fault.
base::Expected<qsizetype, CodeFault> readElement(QStringView text, bool noSeparator, Elements &elements)
{
    const AiRule *rule = findAi(text);
    if (!rule)
        return base::Unexpected{CodeFault::BadElementString};
    const QStringView ai = text.left(rule->digits);
    const int predefined = predefinedLength(ai);
    const qsizetype end = valueEnd(text, rule->digits, predefined);
    const QStringView value = text.mid(rule->digits, end - rule->digits);
    const ValueFault fault = checkValue(*rule, value);
    if (fault != ValueFault::None)
        return base::Unexpected{faultOf(fault, predefined == 0, noSeparator)};
    if (!add(elements, {ai.toString(), value.toString()}))
        return base::Unexpected{CodeFault::BadElementString};
    return end;
}

qsizetype separatorAt(QStringView text, qsizetype at) { return at < text.size() && text[at] == groupSeparator ? 1 : 0; }

/// Length of a known AI in brackets at this place, 0 when there is none.
int bracketedAi(QStringView text)
{
    if (!text.startsWith(QLatin1Char('(')))
        return 0;
    const AiRule *rule = findAi(text.mid(1));
    return rule && text.mid(1 + rule->digits).startsWith(QLatin1Char(')')) ? rule->digits : 0;
}
} // namespace

ReadElements readElements(QStringView text)
{
    Elements elements;
    qsizetype at = separatorAt(text, 0);
    const bool noSeparator = text.indexOf(groupSeparator, at) < 0;
    while (at < text.size()) {
        const auto taken = readElement(text.mid(at), noSeparator, elements);
        if (!taken)
            return base::Unexpected{taken.error()};
        at += *taken;
        at += separatorAt(text, at);
    }
    if (elements.empty())
        return base::Unexpected{CodeFault::BadElementString};
    if (noSeparator && predefinedLength(elements.back().ai) == 0 && swallowedDate(elements))
        return base::Unexpected{CodeFault::SeparatorLost};
    return elements;
}

std::optional<QString> withoutBrackets(QStringView text)
{
    if (bracketedAi(text) == 0)
        return std::nullopt;
    QString plain;
    for (qsizetype i = 0; i < text.size();) {
        const int digits = bracketedAi(text.mid(i));
        if (digits == 0) {
            plain += text[i++];
            continue;
        }
        plain += groupSeparator; // behind a fixed-length value it is redundant, but allowed
        plain += text.mid(i + 1, digits);
        i += digits + 2;
    }
    return plain;
}

QString bracketed(const Elements &elements)
{
    QString text;
    for (const Element &element : elements)
        text += QLatin1Char('(') + element.ai + QLatin1Char(')') + element.value;
    return text;
}

QString valueOf(const Elements &elements, QStringView ai)
{
    const auto found =
        std::find_if(elements.begin(), elements.end(), [ai](const Element &element) { return element.ai == ai; });
    return found == elements.end() ? QString() : found->value;
}

QString isoDate(QStringView yymmdd, int year)
{
    if (!isDate(yymmdd))
        return {};
    int full = year - year % 100 + yymmdd.left(2).toInt();
    if (full - year >= 51)
        full -= 100;
    else if (year - full >= 50)
        full += 100;
    const int month = yymmdd.mid(2, 2).toInt();
    const int day = yymmdd.mid(4).toInt();
    return QDate(full, month, day > 0 ? day : QDate(full, month, 1).daysInMonth()).toString(Qt::ISODate);
}

} // namespace domain

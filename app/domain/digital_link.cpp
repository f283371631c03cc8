// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digital_link.h"
#include "domain/gs1_dictionary.h"
#include "domain/gtin.h"
#include <QStringList>
#include <algorithm>
#include <array>

// GS1 Digital Link Standard: URI Syntax, 1.1 and later.
namespace domain {
namespace {

/// A primary key and, in the order of the path, the qualifiers it may have; "|" parts ways that exclude each other.
struct LinkKey
{
    QLatin1String key;
    QLatin1String qualifiers;
};
constexpr std::array keys = {
    LinkKey{QLatin1String("00"), QLatin1String("")},
    LinkKey{QLatin1String("01"), QLatin1String("22 10 21|235")},
    LinkKey{QLatin1String("253"), QLatin1String("")},
    LinkKey{QLatin1String("255"), QLatin1String("")},
    LinkKey{QLatin1String("401"), QLatin1String("")},
    LinkKey{QLatin1String("402"), QLatin1String("")},
    LinkKey{QLatin1String("414"), QLatin1String("254|7040")},
    LinkKey{QLatin1String("415"), QLatin1String("8020")},
    LinkKey{QLatin1String("417"), QLatin1String("")},
    LinkKey{QLatin1String("8003"), QLatin1String("")},
    LinkKey{QLatin1String("8004"), QLatin1String("")},
    LinkKey{QLatin1String("8006"), QLatin1String("22 10 21")},
    LinkKey{QLatin1String("8010"), QLatin1String("8011")},
    LinkKey{QLatin1String("8013"), QLatin1String("")},
    LinkKey{QLatin1String("8017"), QLatin1String("8019")},
    LinkKey{QLatin1String("8018"), QLatin1String("8019")},
};

/// Words that older links have in place of digits.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 8> words = {{
    {QLatin1String("gtin"), QLatin1String("01")},
    {QLatin1String("cpv"), QLatin1String("22")},
    {QLatin1String("lot"), QLatin1String("10")},
    {QLatin1String("ser"), QLatin1String("21")},
    {QLatin1String("sscc"), QLatin1String("00")},
    {QLatin1String("grai"), QLatin1String("8003")},
    {QLatin1String("giai"), QLatin1String("8004")},
    {QLatin1String("gln"), QLatin1String("414")},
}};

constexpr QStringView digitsAndSigns = u"0123456789-._~:/?#[]@!$&'()*+,;=%";

bool isLegal(QStringView link)
{
    return std::all_of(link.begin(), link.end(), [](QChar c) {
        return digitsAndSigns.contains(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
               (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
    });
}

/// What is behind "https://" in all lower or all upper case; empty otherwise.
QStringView withoutScheme(QStringView link)
{
    for (const QStringView scheme :
         {QStringView(u"http://"), QStringView(u"https://"), QStringView(u"HTTP://"), QStringView(u"HTTPS://")}) {
        if (link.startsWith(scheme))
            return link.mid(scheme.size());
    }
    return {};
}

bool isDomain(QStringView domain)
{
    constexpr QStringView illegal = u"_~?#@!$&'()*+,;=%";
    return !domain.isEmpty() &&
           std::none_of(domain.begin(), domain.end(), [illegal](QChar c) { return illegal.contains(c); });
}

QString decoded(QStringView text) { return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toLatin1())); }

QString aiOf(QStringView word)
{
    const auto known =
        std::find_if(words.begin(), words.end(), [word](const auto &pair) { return word == pair.first; });
    return known == words.end() ? word.toString() : QString(known->second);
}

const LinkKey *keyOf(const QString &ai)
{
    const auto key = std::find_if(keys.begin(), keys.end(), [&ai](const LinkKey &k) { return ai == k.key; });
    return key == keys.end() ? nullptr : key;
}

QString filledUp(const QString &ai, const QString &value)
{
    const bool shortGtin = ai == QLatin1String("01") && (value.size() == 8 || value.size() == 12 || value.size() == 13);
    return shortGtin ? value.rightJustified(14, QLatin1Char('0')) : value;
}

/// Adds an AI of the link; the fault, if there is one.
std::optional<CodeFault> add(Elements &elements, const QString &ai, QStringView rawValue)
{
    const AiRule *rule = findAi(ai);
    const QString value = filledUp(ai, decoded(rawValue));
    if (!rule || rule->digits != ai.size() || !valueOf(elements, ai).isEmpty() ||
        checkValue(*rule, value) != ValueFault::None)
        return CodeFault::BadElementString;
    elements.push_back({ai, value});
    return std::nullopt;
}

/// Whether the path's qualifiers belong to this key and come in the order of the standard.
bool areQualifiers(const LinkKey &key, const QStringList &qualifiers)
{
    const QStringList ways = QString(key.qualifiers).split(QLatin1Char('|'));
    return std::any_of(ways.begin(), ways.end(), [&qualifiers](const QString &way) {
        qsizetype place = 0;
        const QStringList order = way.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return std::all_of(qualifiers.begin(), qualifiers.end(), [&order, &place](const QString &ai) {
            const qsizetype at = order.indexOf(ai, place);
            place = at + 1;
            return at >= 0;
        });
    });
}

/// Index of the last segment of the path that is a primary key with a value of its shape behind it; -1 when none is.
qsizetype findKey(const QList<QStringView> &segments)
{
    for (qsizetype i = segments.size() - 2; i >= 0; --i) {
        const QString ai = aiOf(segments[i]);
        if (!keyOf(ai))
            continue;
        const ValueFault fault = checkValue(*findAi(ai), filledUp(ai, decoded(segments[i + 1])));
        if (fault == ValueFault::None || fault == ValueFault::WrongCheckDigit)
            return i;
    }
    return -1;
}

std::optional<CodeFault> readPath(QStringView path, Elements &elements)
{
    QList<QStringView> segments = path.split(QLatin1Char('/'));
    if (segments.last().isEmpty())
        segments.removeLast(); // brands like to end their links with a slash
    const qsizetype at = findKey(segments);
    if (at < 0)
        return CodeFault::ForeignLink;
    QStringList qualifiers;
    for (qsizetype i = at; i < segments.size(); i += 2) {
        const QString ai = aiOf(segments[i]);
        if (i > at)
            qualifiers << ai;
        if (i + 1 >= segments.size() || add(elements, ai, segments[i + 1]))
            return CodeFault::BadElementString;
    }
    if (!areQualifiers(*keyOf(elements.front().ai), qualifiers))
        return CodeFault::BadElementString;
    return std::nullopt;
}

/// Attributes such as 17=251231; names that are no number are the brand's own.
std::optional<CodeFault> readQuery(QString query, Elements &elements)
{
    query.replace(QLatin1Char(';'), QLatin1Char('&'));
    const QStringList pairs = query.split(QLatin1Char('&'), Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QStringView name = QStringView(pair).left(pair.indexOf(QLatin1Char('=')));
        if (!pair.contains(QLatin1Char('=')) || !isDigits(name))
            continue;
        if (const auto fault = add(elements, name.toString(), QStringView(pair).mid(name.size() + 1)))
            return fault;
    }
    return std::nullopt;
}

QStringView cutAt(QStringView text, QChar sign, QStringView *behind = nullptr)
{
    const qsizetype at = text.indexOf(sign);
    if (at < 0)
        return text;
    if (behind)
        *behind = text.mid(at + 1);
    return text.left(at);
}
} // namespace

bool isLink(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive);
}

ReadElements readDigitalLink(QStringView text)
{
    QStringView query;
    const QStringView address = cutAt(cutAt(withoutScheme(text), QLatin1Char('#')), QLatin1Char('?'), &query);
    const QStringView domain = cutAt(address, QLatin1Char('/'));
    if (!isLegal(text) || !isDomain(domain))
        return base::Unexpected{CodeFault::ForeignLink};
    Elements elements;
    if (const auto fault = readPath(address.mid(domain.size()), elements))
        return base::Unexpected{*fault};
    if (const auto fault = readQuery(query.toString(), elements))
        return base::Unexpected{*fault};
    return elements;
}

} // namespace domain

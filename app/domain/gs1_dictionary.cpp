// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1_dictionary.h"
#include "domain/gtin.h"
#include <algorithm>
#include <array>

namespace domain {
namespace {

// In order of the AI's text, as the General Specifications list them.
constexpr AiRule rules[] = {
    {0, 0, 2, "K18"},
    {1, 3, 2, "K14"},
    {10, 10, 2, "X..20"},
    {11, 13, 2, "D6"},
    {15, 17, 2, "D6"},
    {20, 20, 2, "N2"},
    {21, 22, 2, "X..20"},
    {30, 30, 2, "N..8"},
    {37, 37, 2, "N..8"},
    {90, 90, 2, "X..30"},
    {91, 99, 2, "X..90"},
    {235, 235, 3, "X..28"},
    {240, 241, 3, "X..30"},
    {242, 242, 3, "N..6"},
    {243, 243, 3, "X..20"},
    {250, 251, 3, "X..30"},
    {253, 253, 3, "K13 X..17?"},
    {254, 254, 3, "X..20"},
    {255, 255, 3, "K13 N..12?"},
    {400, 401, 3, "X..30"},
    {402, 402, 3, "K17"},
    {403, 403, 3, "X..30"},
    {410, 417, 3, "K13"},
    {420, 420, 3, "X..20"},
    {421, 421, 3, "N3 X..9"},
    {422, 422, 3, "N3"},
    {423, 423, 3, "N3 N..12"},
    {424, 424, 3, "N3"},
    {425, 425, 3, "N3 N..12"},
    {426, 426, 3, "N3"},
    {427, 427, 3, "X..3"},
    {710, 717, 3, "X..20"},
    {3100, 3169, 4, "N6"},
    {3200, 3379, 4, "N6"},
    {3400, 3499, 4, "N6"},
    {3500, 3579, 4, "N6"},
    {3600, 3699, 4, "N6"},
    {3900, 3909, 4, "N..15"},
    {3910, 3919, 4, "N3 N..15"},
    {3920, 3929, 4, "N..15"},
    {3930, 3939, 4, "N3 N..15"},
    {3940, 3943, 4, "N4"},
    {3950, 3955, 4, "N6"},
    {4300, 4301, 4, "X..35"},
    {4302, 4306, 4, "X..70"},
    {4307, 4307, 4, "X2"},
    {4308, 4308, 4, "X..30"},
    {4309, 4309, 4, "N20"},
    {4310, 4311, 4, "X..35"},
    {4312, 4316, 4, "X..70"},
    {4317, 4317, 4, "X2"},
    {4318, 4318, 4, "X..20"},
    {4319, 4319, 4, "X..30"},
    {4320, 4320, 4, "X..35"},
    {4321, 4323, 4, "N1"},
    {4324, 4325, 4, "N10"},
    {4326, 4326, 4, "D6"},
    {4330, 4333, 4, "N6 X1?"},
    {7001, 7001, 4, "N13"},
    {7002, 7002, 4, "X..30"},
    {7003, 7003, 4, "D6 N4"},
    {7004, 7004, 4, "N..4"},
    {7005, 7005, 4, "X..12"},
    {7006, 7006, 4, "D6"},
    {7007, 7007, 4, "D6 D6?"},
    {7008, 7008, 4, "X..3"},
    {7009, 7009, 4, "X..10"},
    {7010, 7010, 4, "X..2"},
    {7011, 7011, 4, "D6 N4?"},
    {7020, 7022, 4, "X..20"},
    {7023, 7023, 4, "X..30"},
    {7030, 7039, 4, "N3 X..27"},
    {7040, 7040, 4, "N1 X3"},
    {7230, 7239, 4, "X2 X..28"},
    {7240, 7240, 4, "X..20"},
    {8001, 8001, 4, "N14"},
    {8002, 8002, 4, "X..20"},
    {8003, 8003, 4, "N1 K13 X..16?"},
    {8004, 8004, 4, "X..30"},
    {8005, 8005, 4, "N6"},
    {8006, 8006, 4, "K14 N4"},
    {8007, 8007, 4, "X..34"},
    {8008, 8008, 4, "D6 N2 N2? N2?"},
    {8009, 8009, 4, "X..50"},
    {8010, 8010, 4, "Y..30"},
    {8011, 8011, 4, "N..12"},
    {8012, 8012, 4, "X..20"},
    {8013, 8013, 4, "X..25"},
    {8017, 8018, 4, "K18"},
    {8019, 8019, 4, "N..10"},
    {8020, 8020, 4, "X..25"},
    {8026, 8026, 4, "K14 N4"},
    {8110, 8110, 4, "X..70"},
    {8112, 8112, 4, "X..70"},
    {8200, 8200, 4, "X..70"},
};

/// One part of a format.
struct Part
{
    char set = 'X';
    int least = 0;
    int most = 0;
    bool optional = false;
};

int readNumber(const char *&at)
{
    int number = 0;
    for (; *at >= '0' && *at <= '9'; ++at)
        number = number * 10 + (*at - '0');
    return number;
}

Part readPart(const char *&at)
{
    Part part;
    part.set = *at++;
    const bool upTo = *at == '.';
    if (upTo)
        at += 2;
    part.most = readNumber(at);
    part.least = upTo ? 1 : part.most;
    part.optional = *at == '?';
    if (part.optional)
        ++at;
    if (*at == ' ')
        ++at;
    return part;
}

bool isOf(char set, QChar c)
{
    constexpr QStringView cset82Signs = u"!\"%&'()*+,-./:;<=>?_";
    constexpr QStringView cset39Signs = u"#-/";
    const bool digit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
    const bool upper = c >= QLatin1Char('A') && c <= QLatin1Char('Z');
    const bool lower = c >= QLatin1Char('a') && c <= QLatin1Char('z');
    switch (set) {
    case 'X':
        return digit || upper || lower || cset82Signs.contains(c);
    case 'Y':
        return digit || upper || cset39Signs.contains(c);
    default:
        return digit;
    }
}

ValueFault checkMeaning(char set, QStringView value)
{
    if (set == 'K' && !hasRightCheckDigit(value))
        return ValueFault::WrongCheckDigit;
    if (set == 'D' && !isDate(value))
        return ValueFault::NoDate;
    return ValueFault::None;
}

ValueFault checkPart(const Part &part, QStringView value, bool atStart)
{
    const auto misfit = std::find_if(value.begin(), value.end(), [&part](QChar c) { return !isOf(part.set, c); });
    if (misfit != value.end())
        return atStart && misfit == value.begin() ? ValueFault::WrongStart : ValueFault::WrongCharacter;
    if (value.size() < part.least)
        return ValueFault::TooShort;
    return checkMeaning(part.set, value);
}

const AiRule *findAi(int ai, int digits)
{
    const auto rule = std::find_if(std::begin(rules), std::end(rules), [ai, digits](const AiRule &r) {
        return r.digits == digits && ai >= r.first && ai <= r.last;
    });
    return rule == std::end(rules) ? nullptr : rule;
}

/// 31nn to 36nn: the last digit is the number of decimals, 0 to 5.
bool isMeasure(int ai) { return ai >= 3100 && ai <= 3699; }
} // namespace

const AiRule *findAi(QStringView text)
{
    for (int digits = 2; digits <= 4; ++digits) {
        if (text.size() < digits || !isDigits(text.left(digits)))
            return nullptr;
        const int ai = text.left(digits).toInt();
        const AiRule *rule = findAi(ai, digits);
        if (rule)
            return digits == 4 && isMeasure(ai) && ai % 10 > 5 ? nullptr : rule;
    }
    return nullptr;
}

int predefinedLength(QStringView ai)
{
    if (ai.size() < 2 || !isDigits(ai.left(2)))
        return 0;
    const int prefix = ai.left(2).toInt();
    if (prefix == 0)
        return 18;
    if (prefix <= 3)
        return 14;
    if (prefix == 4)
        return 16;
    if (prefix >= 11 && prefix <= 19)
        return 6;
    if (prefix == 20)
        return 2;
    if (prefix >= 31 && prefix <= 36)
        return 6;
    return prefix == 41 ? 13 : 0;
}

ValueFault checkValue(const AiRule &rule, QStringView value)
{
    if (value.isEmpty())
        return ValueFault::TooShort;
    qsizetype from = 0;
    for (const char *at = rule.format; *at != '\0';) {
        const Part part = readPart(at);
        const QStringView piece = value.mid(from, part.most);
        if (piece.isEmpty() && part.optional)
            continue;
        const ValueFault fault = checkPart(part, piece, from == 0);
        if (fault != ValueFault::None)
            return fault;
        from += piece.size();
    }
    return from < value.size() ? ValueFault::TooLong : ValueFault::None;
}

bool isDate(QStringView sixDigits)
{
    constexpr std::array<int, 12> longest = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (sixDigits.size() != 6 || !isDigits(sixDigits))
        return false;
    const int month = sixDigits.mid(2, 2).toInt();
    return month >= 1 && month <= 12 && sixDigits.mid(4).toInt() <= longest.at(static_cast<size_t>(month - 1));
}

} // namespace domain

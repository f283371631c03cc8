// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/code128.h"
#include <algorithm>
#include <array>

namespace server {
namespace {

constexpr int quietModules = 10;
constexpr qsizetype digitsWorthC = 4;

// ISO/IEC 15417, table 1: bar and space widths of the values 0 to 105; 106 is the stop with its last bar.
constexpr std::array<const char *, 107> patterns = {
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

qsizetype digitsFrom(const QString &text, qsizetype at)
{
    const auto end = std::find_if_not(text.begin() + at, text.end(), [](QChar c) { return c.isDigit(); });
    return end - (text.begin() + at);
}

int checkValueOf(const std::vector<int> &values)
{
    int sum = values.front();
    for (size_t i = 1; i < values.size(); ++i)
        sum += int(i) * values[i];
    return sum % 103;
}

/// Writes the text from `at` on in the code set that fits there.
class Code128Writer
{
public:
    explicit Code128Writer(const QString &text)
        : m_text(text)
    {
    }
    std::vector<int> values()
    {
        bool inC = digitsFrom(m_text, 0) >= digitsWorthC;
        m_values.push_back(inC ? code128StartC : code128StartB);
        while (m_at < m_text.size())
            inC = inC ? pair() : character();
        m_values.push_back(checkValueOf(m_values));
        return m_values;
    }

private:
    /// Each returns whether code set C goes on.
    bool pair()
    {
        if (digitsFrom(m_text, m_at) < 2) {
            m_values.push_back(code128ToB);
            return false;
        }
        m_values.push_back(m_text.mid(m_at, 2).toInt());
        m_at += 2;
        return true;
    }
    bool character()
    {
        const qsizetype digits = digitsFrom(m_text, m_at);
        if (digits >= digitsWorthC && digits % 2 == 0) {
            m_values.push_back(code128ToC);
            return true;
        }
        m_values.push_back(m_text.at(m_at++).unicode() - 0x20);
        return false;
    }
    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<int> m_values;
};

} // namespace

std::optional<std::vector<int>> code128Values(const QString &text)
{
    if (text.isEmpty() || !isPrintableAscii(text))
        return std::nullopt;
    return Code128Writer(text).values();
}

std::optional<std::vector<int>> code128ValuesInB(const QString &text)
{
    if (text.isEmpty() || !isPrintableAscii(text))
        return std::nullopt;
    std::vector<int> values{code128StartB};
    for (const QChar c : text)
        values.push_back(c.unicode() - 0x20);
    values.push_back(checkValueOf(values));
    return values;
}

std::optional<std::vector<int>> gs1128Values(const QString &digits)
{
    if (digits.isEmpty() || digits.size() % 2 != 0 || digitsFrom(digits, 0) != digits.size())
        return std::nullopt;
    std::vector<int> values{code128StartC, code128Fnc1};
    for (qsizetype at = 0; at < digits.size(); at += 2)
        values.push_back(digits.mid(at, 2).toInt());
    values.push_back(checkValueOf(values));
    return values;
}

std::vector<int> code128WidthsOf(std::vector<int> values)
{
    values.push_back(int(patterns.size()) - 1);
    std::vector<int> widths;
    for (const int value : values) {
        for (const char *digit = patterns.at(size_t(value)); *digit; ++digit)
            widths.push_back(*digit - '0');
    }
    return widths;
}

std::optional<std::vector<int>> code128Widths(const QString &text)
{
    auto values = code128Values(text);
    return values ? std::optional(code128WidthsOf(std::move(*values))) : std::nullopt;
}

QByteArray code128Svg(const QString &text, int height)
{
    const auto widths = code128Widths(text);
    if (!widths)
        return {};
    QByteArray path;
    int x = quietModules;
    for (size_t i = 0; i < widths->size(); ++i) {
        const QByteArray width = QByteArray::number(widths->at(i));
        if (i % 2 == 0)
            path += 'M' + QByteArray::number(x) + " 0h" + width + 'v' + QByteArray::number(height) + "h-" + width + 'z';
        x += widths->at(i);
    }
    const QByteArray size = QByteArray::number(x + quietModules) + ' ' + QByteArray::number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size +
           "\" shape-rendering=\"crispEdges\"><path fill=\"#000\" d=\"" + path + "\"/></svg>";
}

} // namespace server

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/code_text.h"
#include <QRegularExpression>
#include <algorithm>

namespace tidy {
namespace {

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < std::min(to, text.size()); ++i)
        if (text[i] != u'\n')
            text[i] = u' ';
}

qsizetype endOr(qsizetype found, qsizetype length, const QString &source)
{
    return found < 0 ? source.size() : found + length;
}

// The end of a text in quotes that begins at `at`; a line end closes what a stray quote opened.
qsizetype endOfQuoted(const QString &source, qsizetype at)
{
    const QChar quote = source[at];
    for (qsizetype i = at + 1; i < source.size(); ++i) {
        if (source[i] == u'\\')
            ++i;
        else if (source[i] == quote || source[i] == u'\n')
            return i + 1;
    }
    return source.size();
}

// R"x( ... )x" beginning at its quote.
qsizetype endOfRaw(const QString &source, qsizetype at)
{
    const qsizetype open = source.indexOf(u'(', at);
    if (open < 0)
        return source.size();
    const QString close = u')' + source.mid(at + 1, open - at - 1) + u'"';
    return endOr(source.indexOf(close, open), close.size(), source);
}

// 1'000 and L'x' look alike; a digit in front makes the first one.
bool isDigitSeparator(const QString &source, qsizetype at)
{
    return source[at] == u'\'' && at > 0 && source[at - 1].isLetterOrNumber() && at + 1 < source.size()
        && source[at + 1].isLetterOrNumber() && !(at + 2 < source.size() && source[at + 2] == u'\'');
}

} // namespace

CodeText takeApart(const QString &source)
{
    CodeText text{source, source};
    for (qsizetype at = 0; at < source.size();) {
        const QStringView rest = QStringView(source).mid(at);
        qsizetype end = at + 1;
        if (rest.startsWith(u"//") || rest.startsWith(u"/*")) {
            end = rest.startsWith(u"//") ? endOr(source.indexOf(u'\n', at), 0, source)
                                         : endOr(source.indexOf(QStringLiteral("*/"), at + 2), 2, source);
            blank(text.withoutComments, at, end);
            blank(text.code, at, end);
        } else if (source[at] == u'"' || (source[at] == u'\'' && !isDigitSeparator(source, at))) {
            const bool raw = source[at] == u'"' && at > 0 && source[at - 1] == u'R';
            end = raw ? endOfRaw(source, at) : endOfQuoted(source, at);
            blank(text.code, at + 1, end - 1);
        }
        at = end;
    }
    return text;
}

QList<Include> includesOf(const CodeText &text)
{
    static const QRegularExpression directive(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"),
                                              QRegularExpression::MultilineOption);
    QList<Include> all;
    for (auto matches = directive.globalMatch(text.withoutComments); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto line = int(QStringView(text.withoutComments).left(match.capturedStart()).count(u'\n')) + 1;
        all << Include{match.captured(2), match.captured(1) == u"\"", line};
    }
    return all;
}

} // namespace tidy

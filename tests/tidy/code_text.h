// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace tidy {

/// A source text taken apart, line numbers kept: a word in a comment or a text breaks no rule.
struct CodeText
{
    QString code;              ///< comments and the insides of texts are spaces
    QString withoutComments;   ///< comments are spaces
};
[[nodiscard]] CodeText takeApart(const QString &source);

struct Include
{
    QString header;
    bool ours; ///< in quotes
    int line;  ///< from 1
};
[[nodiscard]] QList<Include> includesOf(const CodeText &text);

} // namespace tidy

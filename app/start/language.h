// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace start {

/// The language of the whole program; changed while it runs. Whoever shows words makes them anew after a change.
class SpokenLanguage
{
public:
    ~SpokenLanguage();
    /// The first of these that is built in, else English. True: it is another one than before.
    bool use(const QStringList &wishes);
    [[nodiscard]] const QString &tag() const { return m_tag; }

private:
    QTranslator m_translator;
    QString m_tag;
};

/// Empty, or one line that names what is built in.
[[nodiscard]] QString languageFault(const QString &tag);

/// "de, en, es": what is built in.
[[nodiscard]] QString languageTags();

} // namespace start

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace start::doctor {

/// One line of `packhorse doctor`: what was looked at, whether it is well, and what to do.
struct Finding
{
    enum class Mark {
        Ok,
        NotOk,
        Note, ///< neither: it could not be looked at, or is as it happens to be at this moment
    };
    Mark mark = Mark::Ok;
    QString check;   ///< "server"; never given a second meaning
    QString subject; ///< which one, where there are several: "https://10.0.0.5:8443"; may be empty
    QString says;    ///< English
    QString todo;    ///< English; empty: nothing
    bool operator==(const Finding &) const = default;
};

[[nodiscard]] Finding ok(const QString &check, const QString &says, const QString &subject = {});
[[nodiscard]] Finding note(const QString &check, const QString &says, const QString &todo = {}, const QString &subject = {});
[[nodiscard]] Finding notOk(const QString &check, const QString &says, const QString &todo, const QString &subject = {});

/// For a person: one line, and a second one where there is something to do.
[[nodiscard]] QString findingWords(const Finding &finding);
/// {"check","subject","result","says","do"}, without LF; subject and do are null where there is none.
[[nodiscard]] QByteArray findingLine(const Finding &finding);

} // namespace start::doctor

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/doctor/finding.h"
#include "codec/bytes.h"

namespace start::doctor {
namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QString resultOf(Finding::Mark mark)
{
    switch (mark) {
    case Finding::Mark::Ok: return QStringLiteral("ok");
    case Finding::Mark::NotOk: return QStringLiteral("not_ok");
    case Finding::Mark::Note: return QStringLiteral("note");
    }
    return {};
}

} // namespace

Finding ok(const QString &check, const QString &says, const QString &subject) { return {Finding::Mark::Ok, check, subject, says, {}}; }

Finding note(const QString &check, const QString &says, const QString &todo, const QString &subject)
{
    return {Finding::Mark::Note, check, subject, says, todo};
}

Finding notOk(const QString &check, const QString &says, const QString &todo, const QString &subject)
{
    return {Finding::Mark::NotOk, check, subject, says, todo};
}

QString findingWords(const Finding &finding)
{
    constexpr int column = 8;
    const QString mark = resultOf(finding.mark).replace(u'_', u' ').leftJustified(column);
    const QString what = finding.subject.isEmpty() ? finding.check : finding.check + u' ' + finding.subject;
    const QString line = mark + what + QStringLiteral(": ") + finding.says;
    return finding.todo.isEmpty() ? line : line + u'\n' + QString(column, u' ') + QStringLiteral("-> ") + finding.todo;
}

QByteArray findingLine(const Finding &finding)
{
    return codec::writeJson({{QStringLiteral("check"), finding.check},
                             {QStringLiteral("subject"), orNull(finding.subject)},
                             {QStringLiteral("result"), resultOf(finding.mark)},
                             {QStringLiteral("says"), finding.says},
                             {QStringLiteral("do"), orNull(finding.todo)}});
}

} // namespace start::doctor

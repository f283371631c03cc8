// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/report.h"
#include "codec/bytes.h"

namespace start::conformance {
namespace {

using Kind = Verdict::Kind;

QString mustOf(const Suite::Result &result)
{
    return result.verdict.must.isEmpty() ? QString::fromUtf8(result.check->says) : result.verdict.must;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Passed:
        return QStringLiteral("passed");
    case Kind::Failed:
        return QStringLiteral("failed");
    case Kind::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

} // namespace

QString resultWords(const Suite::Result &result)
{
    const QString id = QString::fromUtf8(result.check->id);
    const QString says = QString::fromUtf8(result.check->says);
    switch (result.verdict.kind) {
    case Kind::Passed:
        return QStringLiteral("ok      %1: %2").arg(id, says);
    case Kind::Skipped:
        return QStringLiteral("skipped %1: %2").arg(id, result.verdict.why);
    case Kind::Failed:
        break;
    }
    return QStringLiteral("not ok  %1: %2 (api/openapi.yaml, %3)\n        it did:   %4\n        it must:  %5")
        .arg(id, says, QString::fromUtf8(result.check->section), result.verdict.did, mustOf(result));
}

QByteArray resultLine(const Suite::Result &result)
{
    const bool isFailed = result.verdict.kind == Kind::Failed;
    return codec::writeJson({{QStringLiteral("check"), QString::fromUtf8(result.check->id)},
                             {QStringLiteral("section"), QString::fromUtf8(result.check->section)},
                             {QStringLiteral("says"), QString::fromUtf8(result.check->says)},
                             {QStringLiteral("result"), kindName(result.verdict.kind)},
                             {QStringLiteral("did"), textOrNull(result.verdict.did)},
                             {QStringLiteral("must"), textOrNull(isFailed ? mustOf(result) : QString())},
                             {QStringLiteral("why"), textOrNull(result.verdict.why)}});
}

QString summaryWords(const Suite &suite)
{
    return QStringLiteral("%1 passed, %2 failed, %3 skipped").arg(suite.count(Kind::Passed)).arg(suite.count(Kind::Failed)).arg(suite.count(Kind::Skipped));
}

QByteArray summaryLine(const Suite &suite)
{
    return codec::writeJson({{QStringLiteral("passed"), suite.count(Kind::Passed)},
                             {QStringLiteral("failed"), suite.count(Kind::Failed)},
                             {QStringLiteral("skipped"), suite.count(Kind::Skipped)},
                             {QStringLiteral("station"), suite.station().text()}});
}

} // namespace start::conformance

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/check.h"
#include "support/test_main.h"
#include <QFile>
#include <QRegularExpression>
#include <set>

namespace {

QString textOf(const char *file)
{
    QFile source(QStringLiteral(PACKHORSE_SOURCE_DIR "/") + QLatin1String(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

/// How a section stands in api/openapi.yaml.
QString placeOf(const QString &section)
{
    if (section.startsWith(QLatin1String("operation ")))
        return QStringLiteral("operationId: %1\n").arg(section.mid(10));
    if (section.startsWith(QLatin1String("schema ")))
        return QStringLiteral("\n    %1:").arg(section.mid(7));
    return QStringLiteral("\n    ## %1\n").arg(section);
}

} // namespace

/// The table of checks, against the contract and the page about it.
class TstTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCheckNamesAPlaceOfTheContract()
    {
        const QString contract = textOf("api/openapi.yaml");
        for (const auto &check : start::conformance::checks())
            QVERIFY2(contract.contains(placeOf(QString::fromLatin1(check.section))), check.section);
    }

    void everyCheckStandsOnThePageAndNoOther()
    {
        std::set<QString> known;
        for (const auto &check : start::conformance::checks())
            QVERIFY2(known.insert(QString::fromLatin1(check.id)).second, check.id);
        const QString page = textOf("docs/own-server.md");
        static const QRegularExpression row(QStringLiteral("^\\| `([a-z.-]+)` \\|"), QRegularExpression::MultilineOption);
        std::set<QString> told;
        auto rows = row.globalMatch(page);
        while (rows.hasNext())
            told.insert(rows.next().captured(1));
        for (const QString &id : known)
            QVERIFY2(told.contains(id), qPrintable(id + QStringLiteral(" is not in docs/own-server.md")));
        for (const QString &id : told)
            QVERIFY2(known.contains(id), qPrintable(id + QStringLiteral(" of docs/own-server.md is no check")));
    }
};

PACKHORSE_TEST(TstTable)
#include "tst_table.moc"

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <map>
#include <set>

namespace {

using Options = std::map<QString, QString>; ///< name -> what its value is called; empty: it has none

QString helpOf(const char *program)
{
    QProcess process;
    process.start(QStringLiteral(PACKHORSE_BIN_DIR "/") + QLatin1String(program), {QStringLiteral("--help")});
    return process.waitForFinished(30'000) && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString fileOf(const QString &page) { return QStringLiteral(PACKHORSE_SOURCE_DIR "/packaging/man/") + page; }

/// A manual page without its escapes of hyphens and typefaces.
QString pageOf(const QString &page)
{
    QFile file(fileOf(page));
    QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression typeface(QStringLiteral("\\\\f[BIR]"));
    return text.replace(QLatin1String("\\-"), QLatin1String("-")).remove(typeface);
}

QString sectionOf(const QString &page, const char *name)
{
    return page.section(QStringLiteral(".SH %1\n").arg(QLatin1String(name)), 1).section(QStringLiteral("\n.SH "), 0, 0);
}

/// Every match of the pattern: what its first group caught, and its second.
Options matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    Options all;
    auto each = expression.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        all.emplace(match.captured(1), match.captured(2));
    }
    return all;
}

/// Of the programs whose options Qt's parser writes: "  --profile <DIR>   Folder ..."
Options helpOptions(const QString &help) { return matches(help, "^ +(?:-\\w, )?--([a-z-]+)(?: <([^>]*)>)?"); }
/// ".BI --profile " DIR"", ".B --json", ".BR -h ", " --help"
Options pageOptions(const QString &page)
{
    return matches(sectionOf(page, "OPTIONS"), "^\\.B[IR]? (?:-\\w \", \" )?--([a-z-]+)(?: \" ([^\"]*)\")?$");
}

QStringList names(const Options &options)
{
    QStringList all;
    for (const auto &[name, value] : options)
        all << name;
    return all;
}

QString words(const Options &options)
{
    QStringList all;
    for (const auto &[name, value] : options)
        all << QStringLiteral("--%1 %2").arg(name, value).trimmed();
    return all.join(QStringLiteral(", "));
}

} // namespace

/// Manual pages are written by hand; what a program says of itself they say as well, and nothing else.
class TstManPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path())); // else Qt complains among our words
    }

    void optionsAreThoseOfTheProgram_data()
    {
        QTest::addColumn<QByteArray>("program");
        for (const char *program : {"packhorse", "packhorse-handheld", "packhorse-desk"})
            QTest::newRow(program) << QByteArray(program);
    }
    void optionsAreThoseOfTheProgram()
    {
        QFETCH(QByteArray, program);
        const Options told = helpOptions(helpOf(program.constData()));
        QVERIFY(told.contains(QStringLiteral("settings")) && told.contains(QStringLiteral("help")));
        QCOMPARE(words(pageOptions(pageOf(QString::fromLatin1(program) + QStringLiteral(".1")))), words(told));
    }

    void commandsAreThoseOfTheConsole()
    {
        const QString help = helpOf("packhorse").section(QStringLiteral("Commands:\n"), 1).section(QStringLiteral("\n\n"), 0, 0);
        const Options told = matches(help, "^  ([a-z]+(?: [a-z]+)?)(?: [A-Z|]+)?  +");
        QVERIFY(told.contains(QStringLiteral("status")));
        const Options written = matches(sectionOf(pageOf(QStringLiteral("packhorse.1")), "COMMANDS"), "^\\.BI? \"?([a-z]+(?: [a-z]+)?)");
        QCOMPARE(names(written), names(told));
    }

    void theServersPageIsItsHelp()
    {
        const QString help = helpOf("packhorse-server");
        const QString page = pageOf(QStringLiteral("packhorse-server.1"));
        Options told = matches(help, "--([a-z]+(?:-[a-z]+)*)");
        QVERIFY(told.contains(QStringLiteral("store")));
        told.emplace(QStringLiteral("help"), QString());
        told.emplace(QStringLiteral("version"), QString());
        QCOMPARE(names(pageOptions(page)), names(told));
        QCOMPARE(names(matches(sectionOf(page, "COMMANDS"), "^\\.B ([a-z-]+(?: [a-z]+)?)")), names(matches(help, "^  ([a-z-]+(?: [a-z]+)?)(?: |$)")));
    }

    void theFloorsPageIsItsHelp()
    {
        const QString help = helpOf("packhorse-floor");
        const QString page = pageOf(QStringLiteral("packhorse-floor.1"));
        Options told = matches(help, "--([a-z]+(?:-[a-z]+)*)");
        QVERIFY(told.contains(QStringLiteral("programs")));
        told.emplace(QStringLiteral("help"), QString());
        QCOMPARE(names(pageOptions(page)), names(told));
        QCOMPARE(names(matches(sectionOf(page, "COMMANDS"), "^\\.B ([a-z]+)")), names(matches(help, "^  ([a-z]+) ")));
    }

    void theSettingsPageHasEveryOptionThatAFileCanHold()
    {
        Options all;
        for (const char *program : {"packhorse", "packhorse-handheld", "packhorse-desk"})
            all.merge(helpOptions(helpOf(program)));
        for (const char *never : {"settings", "help", "version", "write", "buy-label", "dry-run", "qr"})
            QVERIFY2(all.erase(QLatin1String(never)) == 1, never);
        QCOMPARE(names(matches(sectionOf(pageOf(QStringLiteral("packhorse.ini.5")), "KEYS"), "^\\.BR ([a-z-]+) =")), names(all));
    }

    void theyAreSetWithoutAWarning_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"packhorse.1", "packhorse-handheld.1", "packhorse-desk.1", "packhorse-server.1", "packhorse-floor.1", "packhorse.ini.5"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void theyAreSetWithoutAWarning()
    {
        QFETCH(QString, page);
        if (QStandardPaths::findExecutable(QStringLiteral("man")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
            QSKIP("man and groff are not installed here");
        QProcess man;
        man.start(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"), QStringLiteral("-l"),
                                          QStringLiteral("-Tutf8"), QStringLiteral("-Z"), fileOf(page)});
        QVERIFY(man.waitForFinished(30'000));
        QCOMPARE(man.readAllStandardError(), QByteArray());
        QCOMPARE(man.exitCode(), 0);
    }
};

PACKHORSE_TEST(TstManPages)
#include "tst_man_pages.moc"

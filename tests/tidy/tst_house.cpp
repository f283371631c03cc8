// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "tidy/checks.h"
#include "tidy/table.h"
#include <QDir>
#include <QDirIterator>

/// Every file of this checkout against the rules of the house.
class TstHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileKeepsTheRules_data();
    void everyFileKeepsTheRules();
    void everyExceptionIsNeeded();
    void everyLinkOfThePagesLeadsSomewhere();
};

namespace {

const QDir &checkout()
{
    static const QDir dir(QStringLiteral(PACKHORSE_SOURCE_DIR));
    return dir;
}

// What is made, fetched or private is no part of the checkout.
bool isForeign(const QString &path)
{
    static const QRegularExpression foreign(QStringLiteral(R"((^|/)(build[^/]*|dist|node_modules|\.git|\.cache|\.idea|\.vscode)(/|$))"));
    return foreign.match(path).hasMatch();
}

QStringList filesOf(const QString &folder)
{
    QStringList paths;
    const bool top = folder.isEmpty();
    QDirIterator files(checkout().filePath(folder), QDir::Files | QDir::Hidden,
                       top ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = checkout().relativeFilePath(files.next());
        if (!isForeign(path))
            paths << path;
    }
    paths.sort();
    return paths;
}

QString contentOf(const QString &path)
{
    QFile file(checkout().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qPrintable(path), qPrintable(file.errorString()));
    return QString::fromUtf8(file.readAll());
}

} // namespace

void TstHouse::everyFileKeepsTheRules_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("the top") << QString();
    const QStringList inside = checkout().entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &folder : inside)
        if (!isForeign(folder) && folder != u"app")
            QTest::newRow(qPrintable(folder)) << folder;
    const QStringList app = QDir(checkout().filePath(QStringLiteral("app"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &room : app)
        QTest::newRow(qPrintable(QStringLiteral("app/") + room)) << QStringLiteral("app/") + room;
}

void TstHouse::everyFileKeepsTheRules()
{
    QFETCH(QString, folder);
    QStringList complaints;
    const QStringList files = filesOf(folder);
    for (const QString &path : files)
        if (tidy::isSource(path))
            complaints << tidy::checkFile(path, contentOf(path));
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TstHouse::everyExceptionIsNeeded()
{
    QStringList read;
    for (const char *folder : {"app", "server", "emulator", "qml", "ui"}) {
        const QStringList files = filesOf(QString::fromLatin1(folder));
        for (const QString &path : files)
            if (path.endsWith(u".cpp") || path.endsWith(u".h")) {
                read << path;
                (void)tidy::checkIncludes(path, contentOf(path));
            }
    }
    for (size_t i = 0; i < tidy::exceptions().size(); ++i) {
        const auto files = QString::fromLatin1(tidy::exceptions()[i].files);
        const bool needed = tidy::neededExceptions().contains(qsizetype(i));
        const bool roomIsEmpty = read.filter(QRegularExpression(u'^' + files)).isEmpty();
        QVERIFY2(needed || roomIsEmpty,
                 qPrintable(QStringLiteral("nobody needs this exception any more: %1 may include %2")
                                .arg(files, QString::fromLatin1(tidy::exceptions()[i].header))));
    }
}

/// Pictures and pages that a page names: a file that was not committed is missing where nobody looks.
void TstHouse::everyLinkOfThePagesLeadsSomewhere()
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)#:\s]+)(#[^)]*)?\))"));
    QStringList broken;
    int links = 0;
    for (const QString &folder : {QString(), QStringLiteral("docs"), QStringLiteral("packaging"), QStringLiteral("translations")}) {
        const QStringList pages = filesOf(folder).filter(QRegularExpression(QStringLiteral("\\.md$")));
        for (const QString &page : pages) {
            for (auto found = link.globalMatch(contentOf(page)); found.hasNext(); ++links) {
                const QString target = found.next().captured(1);
                if (!QFileInfo::exists(QFileInfo(checkout().filePath(page)).dir().filePath(target)))
                    broken << page + QStringLiteral(": there is no ") + target;
            }
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    QVERIFY(links > 20);
}

PACKHORSE_TEST(TstHouse)
#include "tst_house.moc"

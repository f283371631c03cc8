// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "translations/languages.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

/// Every word that a person reads can be translated, and German is complete.
class TstWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qmlSaysNothingOutsideOfQsTr_data();
    void qmlSaysNothingOutsideOfQsTr();
    void findsWhatIsNotTranslatable();
    void germanIsComplete();
    void everyLanguageLoads_data();
    void everyLanguageLoads();
    void unknownLanguageHasNoFile();
};

namespace {

/// The string literals of a QML file that look like words for a person and are no argument of qsTr.
QStringList untranslatable(QString qml)
{
    static const QRegularExpression comments(QStringLiteral("//[^\n]*|/\\*.*?\\*/"),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression literal(QStringLiteral("(qsTr\\()?\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression words(QStringLiteral("^[A-Z]|[^\\W\\d_]+\\s+[^\\W\\d_]"));
    static const QStringList ours{QStringLiteral("Inter"), QStringLiteral("JetBrains Mono")};
    QStringList out;
    for (auto it = literal.globalMatch(qml.remove(comments)); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).isEmpty() && words.match(match.captured(2)).hasMatch() &&
            !ours.contains(match.captured(2)))
            out << match.captured(2);
    }
    return out;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Message
{
    QString translation;
    bool finished = false;
};
/// By context and source.
QMap<QString, Message> messages(const QString &path)
{
    QMap<QString, Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation") {
            const bool finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            all.insert(context + u'|' + source,
                       {xml.readElementText(QXmlStreamReader::IncludeChildElements), finished});
        }
    }
    return all;
}

} // namespace

void TstWords::qmlSaysNothingOutsideOfQsTr_data()
{
    QTest::addColumn<QString>("path");
    for (QDirIterator it(QStringLiteral(PACKHORSE_SOURCE_DIR "/qml"), {QStringLiteral("*.qml")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        if (!path.endsWith(u"/Icons.qml")) // drawings
            QTest::newRow(qPrintable(it.fileName())) << path;
    }
}

void TstWords::qmlSaysNothingOutsideOfQsTr()
{
    QFETCH(QString, path);
    const QString qml = textOf(path);
    QVERIFY(!qml.isEmpty());
    QCOMPARE(untranslatable(qml), QStringList());
}

void TstWords::findsWhatIsNotTranslatable()
{
    QCOMPARE(untranslatable(QStringLiteral("text: \"Scan\"; name: qsTr(\"Fine\")")),
             QStringList{QStringLiteral("Scan")});
    QCOMPARE(untranslatable(QStringLiteral("text: n + \" and more\" // \"Not this\"")),
             QStringList{QStringLiteral(" and more")});
}

void TstWords::germanIsComplete()
{
    const auto sources = messages(QStringLiteral(PACKHORSE_FRESH_TS));
    const auto german = messages(QStringLiteral(PACKHORSE_SOURCE_DIR "/translations/packhorse_de.ts"));
    QVERIFY(sources.size() > 50);
    QStringList missing;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const Message message = german.value(it.key());
        if (!message.finished || message.translation.isEmpty())
            missing << it.key();
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("run translations/update.sh and translate:\n") + missing.join(u'\n')));
}

void TstWords::everyLanguageLoads_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("undo");
    QTest::newRow("English") << "en"
                             << "";
    QTest::newRow("German") << "de"
                            << "Rückgängig";
    QTest::newRow("German of a country") << "de-AT"
                                         << "Rückgängig";
    QTest::newRow("pseudo-locale") << "en-XA"
                                   << "[Ûñdö]";
}

void TstWords::everyLanguageLoads()
{
    QFETCH(QString, tag);
    QFETCH(QString, undo);
    QTranslator translator;
    QVERIFY(translator.load(translations::fileOf(tag)));
    QCOMPARE(translator.translate("StopScreen", "Undo"), undo);
}

void TstWords::unknownLanguageHasNoFile()
{
    QCOMPARE(translations::fileOf(QStringLiteral("xx")), QString());
    QCOMPARE(translations::fileOf(QString()), QString());
}

PACKHORSE_TEST(TstWords)
#include "tst_words.moc"

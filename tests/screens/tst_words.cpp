// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "translations/languages.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

/// Every word that a person reads can be translated, and every language is complete.
class TstWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qmlSaysNothingOutsideOfQsTr_data();
    void qmlSaysNothingOutsideOfQsTr();
    void findsWhatIsNotTranslatable();
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
    void findsWhatIsWrongWithATranslation_data();
    void findsWhatIsWrongWithATranslation();
    void everyFileIsALanguageToChoose();
    void countsAsTheLanguageDoes_data();
    void countsAsTheLanguageDoes();
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
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool counted = false;
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
    bool counted = false;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            counted = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation") {
            const bool finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            Message message{source, {}, counted, finished};
            if (!counted)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
            all.insert(context + u'|' + source, message);
        }
    }
    return all;
}

/// How many plurals a language has, as Qt's rules know it.
int pluralsOf(const QString &tag)
{
    static const QStringList three{QStringLiteral("pl"), QStringLiteral("ro"), QStringLiteral("uk")};
    return three.contains(tag) ? 3 : 2;
}

/// What must be found in every translation as often as in the source: what is filled in, keys, lines.
QStringList keptIn(const QString &text)
{
    static const QRegularExpression kept(QStringLiteral("%L?\\d+|%L?n|\\bF\\d+\\b|\\bEnter\\b|\\bFNC1\\b|[…×±·&<>\n]"));
    QStringList all;
    for (auto it = kept.globalMatch(text); it.hasNext();)
        all << it.next().captured();
    all.sort();
    return all;
}

/// Words that another language has from English, or English from it.
bool mayBeTheSame(const QString &tag, const QString &source)
{
    static const QHash<QString, QStringList> words{
        {QStringLiteral("de"), {QStringLiteral("Hand"), QStringLiteral("Pause"), QStringLiteral("Problem"), QStringLiteral("Scanner"), QStringLiteral("Server: %1")}},
        {QStringLiteral("es"), {QStringLiteral("No")}},
        {QStringLiteral("fr"), {QStringLiteral("Correction"), QStringLiteral("Lot"), QStringLiteral("Pause"), QStringLiteral("Scanner")}},
        {QStringLiteral("nl"), {QStringLiteral("Hand"), QStringLiteral("Label"), QStringLiteral("Order %1"), QStringLiteral("Orders"), QStringLiteral("Printer"), QStringLiteral("Product"), QStringLiteral("Scanner"), QStringLiteral("Server: %1")}},
        {QStringLiteral("pl"), {QStringLiteral("Problem")}},
        {QStringLiteral("ro"), {QStringLiteral("Lot"), QStringLiteral("Server: %1")}}};
    static const QStringList everywhere{QStringLiteral("OK"), QStringLiteral("PIN"), QStringLiteral("Packhorse"), QStringLiteral("%1 kg"), QStringLiteral("%1 x %2"), QStringLiteral("%L1 g"), QStringLiteral("%1 · in %2")};
    static const QRegularExpression filledIn(QStringLiteral("%L?\\d+"));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]"));
    return everywhere.contains(source) || words.value(tag).contains(source) || !QString(source).remove(filledIn).contains(letters);
}

/// What a reader of this language would hold against it; empty when it is well.
QString faultOf(const QString &tag, const Message &message)
{
    if (!message.finished)
        return QStringLiteral("unfinished");
    if (int(message.forms.size()) != (message.counted ? pluralsOf(tag) : 1))
        return QStringLiteral("%1 plural forms").arg(message.forms.size());
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (keptIn(form) != keptIn(message.source))
            return QStringLiteral("has lost a place, a key or a line: ") + form;
        if (form != form.trimmed() || form.contains(QStringLiteral("  ")))
            return QStringLiteral("a space too many: ") + form;
        if (form == message.source && !mayBeTheSame(tag, message.source))
            return QStringLiteral("English");
    }
    return {};
}

QString fileOfSources(const QString &tag) { return QStringLiteral(PACKHORSE_SOURCE_DIR "/translations/packhorse_%1.ts").arg(tag); }

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

void TstWords::everyLanguageIsComplete_data()
{
    QTest::addColumn<QString>("tag");
    for (const translations::Language &language : translations::languages())
        if (language.tag != u"en") // its file holds the plurals only
            QTest::newRow(qPrintable(language.tag)) << language.tag;
}

void TstWords::everyLanguageIsComplete()
{
    QFETCH(QString, tag);
    static const auto sources = messages(QStringLiteral(PACKHORSE_FRESH_TS));
    const auto translated = messages(fileOfSources(tag));
    QVERIFY(sources.size() > 50);
    QStringList faults;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const QString fault = faultOf(tag, translated.value(it.key()));
        if (!fault.isEmpty())
            faults << it.key() + QStringLiteral(": ") + fault;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("run translations/update.sh and translate:\n") + faults.join(u'\n')));
}

void TstWords::findsWhatIsWrongWithATranslation_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("counted");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &source, const QStringList &forms, bool counted, bool finished, const QString &fault) {
        QTest::newRow(name) << source << forms << counted << finished << fault;
    };
    row("well", QStringLiteral("Took %1 at %2"), {QStringLiteral("%2: wzięto %1")}, false, true, {});
    row("unfinished", QStringLiteral("Took"), {QStringLiteral("Wzięto")}, false, false, QStringLiteral("unfinished"));
    row("empty", QStringLiteral("Took"), {QString()}, false, true, QStringLiteral("empty"));
    row("lost", QStringLiteral("Took %1"), {QStringLiteral("Wzięto")}, false, true, QStringLiteral("has lost"));
    row("another key", QStringLiteral("Press F9."), {QStringLiteral("Naciśnij F8.")}, false, true, QStringLiteral("has lost"));
    row("English", QStringLiteral("Took"), {QStringLiteral("Took")}, false, true, QStringLiteral("English"));
    row("two plurals", QStringLiteral("%n stop(s)"), {QStringLiteral("%n punkt"), QStringLiteral("%n punkty")}, true, true, QStringLiteral("2 plural"));
    row("three plurals", QStringLiteral("%n stop(s)"), {QStringLiteral("%n punkt"), QStringLiteral("%n punkty"), QStringLiteral("%n punktów")}, true, true, {});
}

void TstWords::findsWhatIsWrongWithATranslation()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, counted);
    QFETCH(bool, finished);
    QFETCH(QString, fault);
    const QString found = faultOf(QStringLiteral("pl"), {source, forms, counted, finished});
    QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.startsWith(fault), qPrintable(found));
}

// A file that nobody can choose, or a choice without its file, is a language half-added.
void TstWords::everyFileIsALanguageToChoose()
{
    QStringList tags;
    for (const translations::Language &language : translations::languages())
        tags << language.tag;
    QStringList files;
    for (QDirIterator it(QStringLiteral(PACKHORSE_SOURCE_DIR "/translations"), {QStringLiteral("packhorse_*.ts")}); it.hasNext();)
        files << QFileInfo(it.next()).completeBaseName().mid(10);
    files.sort();
    QCOMPARE(tags, files); // the names are in the order of the tags, too
    for (const QString &tag : tags)
        QVERIFY2(!translations::fileOf(tag).isEmpty(), qPrintable(tag));
}

void TstWords::countsAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *tag, int count, const char *words) {
        QTest::addRow("%s %d", tag, count) << QString::fromLatin1(tag) << count << QString::fromUtf8(words);
    };
    row("nl", 1, "1 stuk ontbreekt.");
    row("nl", 5, "5 stuks ontbreken.");
    row("es", 1, "Falta 1 pieza.");
    row("es", 0, "Faltan 0 piezas.");
    row("fr", 0, "0 pièce manque.");
    row("fr", 2, "2 pièces manquent.");
    row("pl", 1, "Brakuje 1 sztuki.");
    row("pl", 22, "Brakuje 22 sztuk.");
    row("ro", 1, "Lipsește 1 bucată.");
    row("ro", 19, "Lipsesc 19 bucăți.");
    row("ro", 20, "Lipsesc 20 de bucăți.");
    row("uk", 21, "Бракує 21 штуки.");
    row("uk", 12, "Бракує 12 штук.");
}

void TstWords::countsAsTheLanguageDoes()
{
    QFETCH(QString, tag);
    QFETCH(int, count);
    QFETCH(QString, words);
    QTranslator translator;
    QVERIFY(translator.load(translations::fileOf(tag)));
    QCOMPARE(translator.translate("Wording", "%n piece(s) are missing.", nullptr, count).replace(QStringLiteral("%n"), QString::number(count)), words);
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
    QTest::newRow("Dutch") << "nl"
                           << "Ongedaan";
    QTest::newRow("Polish") << "pl"
                            << "Cofnij";
    QTest::newRow("Spanish") << "es"
                             << "Deshacer";
    QTest::newRow("Spanish of a country") << "es-MX"
                                          << "Deshacer";
    QTest::newRow("Romanian") << "ro"
                              << "Anulează";
    QTest::newRow("French") << "fr"
                            << "Annuler";
    QTest::newRow("Ukrainian") << "uk"
                               << "Скасувати";
    QTest::newRow("pseudo-locale") << "en-XA"
                                   << "[Ûñdö]";
    QTest::newRow("read from the right") << "ar-XB"
                                         << QString::fromUtf8("\u200f\u202e[\u202c\u202eÛñdö\u202c\u202e]\u202c");
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

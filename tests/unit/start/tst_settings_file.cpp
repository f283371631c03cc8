// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/handheld.h"
#include "start/operator_look.h"
#include "start/settings_file.h"
#include "support/test_main.h"
#include <QTemporaryDir>

using namespace start;

namespace {
const domain::OperatorId anna(u"op-1"_qs);
const domain::OperatorId boris(u"op-2"_qs);

domain::Operator person(const domain::OperatorId &id, const QString &language)
{
    return {id, id.text(), u"B-X"_qs, u"picker"_qs, language};
}

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}
} // namespace

/// What an operator chose is there again at the next sign-in, and a spoilt file costs nothing but that.
class TstSettingsFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"settings.json"_qs); }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void isThereAfterARestart()
    {
        Look look;
        look.textScale = 130;
        look.theme = u"dark"_qs;
        look.hand = u"left"_qs;
        look.sounds = false;
        look.language = u"de"_qs;
        SettingsFile(file()).keep(anna, look);
        const SettingsFile again(file());
        QCOMPARE(again.of(anna).language, u"de"_qs);
        QVERIFY(again.of(anna) == look);
        QVERIFY(again.of(boris) == Look());
    }

    void whoNeverChoseGetsTheStationsLookButNotItsLanguage()
    {
        Look look;
        look.textScale = 150;
        look.language = u"de"_qs;
        SettingsFile settings(file());
        settings.keep({}, look);
        QVERIFY(settings.of({}) == look);
        QCOMPARE(settings.of(boris).textScale, 150);
        QCOMPARE(settings.of(boris).language, QString());
    }

    void badContentCountsAsNotChosen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("scale");
        QTest::newRow("empty") << QByteArray() << 100;
        QTest::newRow("no JSON") << QByteArray("{\"operators\":") << 100;
        QTest::newRow("an array") << QByteArray("[]") << 100;
        QTest::newRow("too large a scale") << QByteArray(R"({"operators":{"op-1":{"text_scale":900,"theme":"pink","hand":3}}})") << 100;
        QTest::newRow("a text for a number") << QByteArray(R"({"operators":{"op-1":{"text_scale":"150"}}})") << 100;
        QTest::newRow("one good member") << QByteArray(R"({"operators":{"op-1":{"text_scale":150,"hand":"third"}}})") << 150;
    }
    void badContentCountsAsNotChosen()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, scale);
        put(file(), text);
        const Look look = SettingsFile(file()).of(anna);
        QCOMPARE(look.textScale, scale);
        QCOMPARE(look.theme, u"auto"_qs);
        QCOMPARE(look.hand, u"right"_qs);
    }

    void aFileThatCannotBeWrittenStillHoldsInThisRun()
    {
        SettingsFile settings(m_folder.filePath(u"no/such/folder/settings.json"_qs));
        Look look;
        look.textScale = 80;
        settings.keep(anna, look);
        QCOMPARE(settings.of(anna).textScale, 80);
    }

    void lookFollowsTheBadge()
    {
        present::Handheld handheld;
        OperatorLook look(*handheld.settings(), m_folder.path(), u"en"_qs);
        QCOMPARE(handheld.settings()->shown().textScale, 100);
        handheld.settings()->larger(); // nobody is signed in: the station's own
        look.follow(person(anna, u"en"_qs));
        QCOMPARE(handheld.settings()->shown().textScale, 110);
        handheld.settings()->larger();
        handheld.settings()->otherHand();
        handheld.settings()->toggleSounds();
        QVERIFY(!look.sounds());
        look.follow({});
        QCOMPARE(handheld.settings()->shown().textScale, 110);
        QCOMPARE(handheld.settings()->shown().hand, u"right"_qs);
        QVERIFY(look.sounds());
        look.follow(person(anna, u"en"_qs));
        QCOMPARE(handheld.settings()->shown().textScale, 120);
        QCOMPARE(handheld.settings()->shown().hand, u"left"_qs);
    }

    void whatFactsAndRosterSayComesBeforeTheFile()
    {
        present::Handheld handheld;
        OperatorLook look(*handheld.settings(), m_folder.path(), u"en"_qs);
        look.follow(person(anna, u"en"_qs));
        handheld.settings()->larger(); // kept in the file
        look.follow(person(anna, u"en"_qs), Look{150, u"dark"_qs, u"left"_qs, false, u"de"_qs});
        QCOMPARE(handheld.settings()->shown().textScale, 150);
        QCOMPARE(handheld.settings()->shown().theme, u"dark"_qs);
        QCOMPARE(handheld.settings()->shown().hand, u"left"_qs);
        QCOMPARE(handheld.settings()->shown().language, u"de"_qs);
        QVERIFY(!look.sounds());
        look.follow(person(anna, u"en"_qs)); // a server that does not tell
        QCOMPARE(handheld.settings()->shown().textScale, 110);
    }

    void aSecondTapIsNotTakenBackByTheFirstOnesFact()
    {
        present::Handheld handheld;
        OperatorLook look(*handheld.settings(), m_folder.path(), u"en"_qs);
        std::vector<Look> given;
        look.onChosen = [&given](const Look &chosen) {
            given.push_back(chosen);
            return true;
        };
        const domain::Operator who = person(anna, u"en"_qs);
        look.follow(who, Look());
        handheld.settings()->larger();
        handheld.settings()->larger();
        QCOMPARE(given.size(), size_t(2));
        look.follow(who, Look()); // neither is recorded yet
        QCOMPARE(handheld.settings()->shown().textScale, 120);
        look.follow(who, given.at(0));
        QCOMPARE(handheld.settings()->shown().textScale, 120);
        look.follow(who, given.at(1));
        QCOMPARE(handheld.settings()->shown().textScale, 120);
        look.follow(who, Look()); // chosen on another device
        QCOMPARE(handheld.settings()->shown().textScale, 100);
        handheld.settings()->smaller();
        look.follow(person(boris, u"en"_qs), Look{150, {}, {}, true, {}}); // what waits is not the next one's
        QCOMPARE(handheld.settings()->shown().textScale, 150);
    }

    void languageIsTheChosenOneThenTheRostersThenTheStations()
    {
        present::Handheld handheld;
        OperatorLook look(*handheld.settings(), m_folder.path(), u"en"_qs);
        int changes = 0;
        look.onLanguage = [&changes] { ++changes; };
        QCOMPARE(handheld.settings()->shown().language, u"en"_qs);
        look.follow(person(boris, u"de"_qs));
        QCOMPARE(handheld.settings()->shown().language, u"de"_qs);
        QCOMPARE(QCoreApplication::translate("StopScreen", "Undo"), u"Rückgängig"_qs);
        QCOMPARE(changes, 1);
        handheld.settings()->chooseLanguage(u"en"_qs); // his own choice
        QCOMPARE(handheld.settings()->shown().language, u"en"_qs);
        look.follow({});
        look.follow(person(boris, u"de"_qs));
        QCOMPARE(handheld.settings()->shown().language, u"en"_qs);
        look.follow(person(anna, u"xx"_qs)); // not built in
        QCOMPARE(handheld.settings()->shown().language, u"en"_qs);
        QCOMPARE(QCoreApplication::translate("StopScreen", "Undo"), u"Undo"_qs);
    }

    void unknownLanguagesAreRefusedByName()
    {
        QCOMPARE(languageFault({}), QString());
        QCOMPARE(languageFault(u"de-AT"_qs), QString());
        QVERIFY(languageFault(u"xx"_qs).contains(u"de, en"_qs));
    }
};

PACKHORSE_TEST(TstSettingsFile)
#include "tst_settings_file.moc"

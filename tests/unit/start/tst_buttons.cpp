// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/buttons.h"
#include "support/test_main.h"
#include <QJsonDocument>

using namespace start;

/// What emulated hands press.
class TstButtons : public QObject
{
    Q_OBJECT

    static auto press(const QByteArray &json) { return readPress(QJsonDocument::fromJson(json).object()); }
    template <typename Command>
    static bool isPlain(const char *button)
    {
        const auto command = press(QByteArray("{\"button\":\"") + button + "\"}");
        return command && std::holds_alternative<Command>(*command);
    }

private Q_SLOTS:
    void buttonsWithoutMore()
    {
        QVERIFY(isPlain<domain::SkipStop>("skip"));
        QVERIFY(isPlain<domain::UndoLast>("undo"));
        QVERIFY(isPlain<domain::DeclareToteFull>("tote_full"));
        QVERIFY(isPlain<domain::PauseTrolley>("pause"));
        QVERIFY(isPlain<domain::Acknowledge>("acknowledge"));
        QVERIFY(isPlain<domain::ConfirmTakeOver>("take_over"));
        QVERIFY(isPlain<domain::CancelQuestion>("cancel"));
        QVERIFY(isPlain<domain::SignOut>("sign_out"));
        QVERIFY(isPlain<domain::CallSupervisor>("call"));
        QVERIFY(!std::get<domain::AnswerSameOrNext>(*press("{\"button\":\"same\"}")).next);
        QVERIFY(std::get<domain::AnswerSameOrNext>(*press("{\"button\":\"next\"}")).next);
    }

    void buttonsWithWhatWasEntered()
    {
        QCOMPARE(std::get<domain::EnterQuantity>(*press(R"({"button":"quantity","value":13})")).quantity, 13);
        QCOMPARE(std::get<domain::DeclareFound>(*press(R"({"button":"found","value":2})")).quantity, 2);
        QCOMPARE(std::get<domain::DeclareFound>(*press(R"({"button":"found"})")).quantity, 0);
        QCOMPARE(std::get<domain::EnterLot>(*press(R"({"button":"lot","text":"L-1"})")).lot, u"L-1"_qs);
        QCOMPARE(std::get<domain::EnterExpiry>(*press(R"({"button":"expiry","text":"2027-01-31"})")).expiry, u"2027-01-31"_qs);
        QCOMPARE(std::get<domain::EnterSerial>(*press(R"({"button":"serial","text":"S"})")).serial, u"S"_qs);
        const auto shorted = std::get<domain::ShortPick>(*press(R"({"button":"short","reason":"damaged","bin_empty":true})"));
        QCOMPARE(shorted.reason, u"damaged"_qs);
        QVERIFY(shorted.binEmpty);
    }

    void whatIsNoButton()
    {
        QCOMPARE(press(R"({"button":"explode"})").error(), u"there is no button 'explode'"_qs);
        QVERIFY(!press("{}"));
        QVERIFY(!press(R"({"button":13})"));
    }
};

PACKHORSE_TEST(TstButtons)
#include "tst_buttons.moc"

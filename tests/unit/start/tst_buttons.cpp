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

    void buttonsOfADesk()
    {
        QVERIFY(isPlain<domain::ConfirmReady>("ready"));
        QVERIFY(isPlain<domain::AddParcel>("new_parcel"));
        QVERIFY(isPlain<domain::AcceptWeight>("accept_weight"));
        QVERIFY(isPlain<domain::Reprint>("print_again"));
        QCOMPARE(std::get<domain::OpenOrder>(*press(R"({"button":"open_order","text":"536365"})")).order, domain::OrderId(u"536365"_qs));
        QCOMPARE(std::get<domain::ChooseBox>(*press(R"({"button":"box","text":"X-M"})")).box, u"X-M"_qs);
        const auto weight = std::get<domain::TakeWeight>(*press(R"({"button":"weight","value":498})"));
        QCOMPARE(weight.weight_g, 498);
        QCOMPARE(weight.scale, u"typed"_qs);
        const auto out = std::get<domain::AnswerCameOut>(*press(R"({"button":"came_out","job":"j-1","came_out":true})"));
        QCOMPARE(out.job, u"j-1"_qs);
        QVERIFY(out.cameOut);
        QCOMPARE(std::get<domain::RaiseProblem>(*press(R"({"button":"problem","reason":"damaged"})")).reason, u"damaged"_qs);
        QCOMPARE(std::get<domain::ResolveProblem>(*press(R"({"button":"resolve","how":"repacked"})")).how, u"repacked"_qs);
        QCOMPARE(std::get<domain::Relabel>(*press(R"({"button":"relabel","reason":"damaged"})")).why, u"damaged"_qs);
        QCOMPARE(std::get<domain::PutAside>(*press(R"({"button":"put_aside","text":"shelf"})")).where, u"shelf"_qs);
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

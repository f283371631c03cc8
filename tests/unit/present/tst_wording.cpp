// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/wording.h"
#include "support/test_main.h"
#include "translations/languages.h"
#include <QRegularExpression>
#include <QTranslator>

using namespace domain;
using present::wording::Trouble;

namespace {

/// Sentences by what they are about.
using Said = QMap<QString, QString>;

template <typename Variant, typename Say, size_t... I>
void sayEach(Said &said, const char *what, Say say, std::index_sequence<I...>)
{
    (said.insert(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(I), say(Variant(std::in_place_index<I>))), ...);
}
template <typename Variant, typename Say>
void sayEach(Said &said, const char *what, Say say)
{
    sayEach<Variant>(said, what, say, std::make_index_sequence<std::variant_size_v<typename Variant::variant>>());
}

void sayRefusals(Said &said)
{
    sayEach<Refusal>(said, "refusal", [](const Refusal &refusal) {
        flow::Reaction reaction;
        reaction.refusal = refusal;
        const present::AnswerShown answer = present::wording::answerTo(reaction, {});
        return answer.title.isEmpty() || answer.todo.isEmpty() ? QString() : present::wording::plainText(answer);
    });
    for (int fault = 0; fault <= int(CodeFault::BrokenOff); ++fault) {
        flow::Reaction reaction;
        reaction.refusal = NotReadable{CodeFault(fault), {}};
        const auto answer = present::wording::answerTo(reaction, {});
        said.insert(QStringLiteral("code fault %1").arg(fault), answer.lines.value(0));
    }
    for (int kind = 0; kind <= int(CodeKind::Tracking); ++kind) {
        flow::Reaction reaction;
        reaction.refusal = ScanTrolleyFirst{CodeKind(kind), {}};
        said.insert(QStringLiteral("code kind %1").arg(kind), present::wording::answerTo(reaction, {}).lines.value(0));
    }
    const auto refused = [&said](const QString &name, const Refusal &refusal) {
        flow::Reaction reaction;
        reaction.refusal = refusal;
        const present::AnswerShown answer = present::wording::answerTo(reaction, {});
        said.insert(name, answer.title.isEmpty() || answer.todo.isEmpty() ? QString() : present::wording::plainText(answer));
    };
    for (int fault = 0; fault <= int(PinFault::Site); ++fault)
        refused(QStringLiteral("PIN fault %1").arg(fault), PinNotPossible{PinFault(fault)});
    for (int outcome = int(PinOutcome::Wrong); outcome <= int(PinOutcome::Unanswered); ++outcome)
        refused(QStringLiteral("PIN outcome %1").arg(outcome), PinNotChosen{PinOutcome(outcome)});
    for (int notice = 1; notice <= int(Notice::DoubleFire); ++notice) {
        flow::Reaction reaction;
        reaction.notice = Notice(notice);
        said.insert(QStringLiteral("notice %1").arg(notice), present::wording::answerTo(reaction, {}).title);
    }
    for (int scanned = 0; scanned <= int(NoLabel::OtherItem); ++scanned)
        refused(QStringLiteral("no lot %1").arg(scanned), BadLot{NoLabel(scanned)});
    refused(QStringLiteral("no such day"), BadExpiry{NoLabel::Nothing, QStringLiteral("2027-02-31")});
    refused(QStringLiteral("wrong item for a tote"), WrongItem{{}, {}, {}, {}, {}, {}, 0, 2});
    refused(QStringLiteral("unknown code for a tote"), UnknownCode{{}, {}, {}, {}, 2});
    refused(QStringLiteral("another route's item for a tote"), UnknownCode{{}, {}, {}, QStringLiteral("Mug"), 2});
    refused(QStringLiteral("too many for a tote"), TooMany{{}, 1, 0, 2});
    refused(QStringLiteral("some too many"), TooMany{{}, 3, 2});
    refused(QStringLiteral("no roster"), UnknownBadge{true, false});
    refused(QStringLiteral("an empty roster"), UnknownBadge{true, true});
    refused(QStringLiteral("past its day"), PastExpiry{QStringLiteral("Mug"), QStringLiteral("2027-01-31")});
    domain::Station desk;
    desk.packing.emplace();
    flow::Reaction atDesk;
    atDesk.refusal = PinNotChosen{PinOutcome::NoNetwork};
    said.insert(QStringLiteral("no PIN at a desk without network"), present::wording::answerTo(atDesk, desk).todo);
    atDesk.refusal = PastExpiry{QStringLiteral("Mug"), QStringLiteral("2027-01-31")};
    said.insert(QStringLiteral("past its day at a desk"), present::wording::answerTo(atDesk, desk).todo);
    said.insert(QStringLiteral("typed by hand"), present::wording::plainText(present::wording::typedByHand()));
    said.insert(QStringLiteral("rescued"), present::wording::plainText(present::wording::rescuedWords(QStringLiteral("/x"))));
}

void sayFacts(Said &said)
{
    sayEach<EventData>(said, "fact", [](const EventData &data) { return present::wording::factWords(data, {}); });
    sayEach<EventData>(said, "undo", [](const EventData &data) { return present::wording::undoWords(data, {}); });
    const present::LastFact last{{EventId(), {}, {}, {}, {}, {}, StopSkipped{3}}, true};
    said.insert(QStringLiteral("last"), present::wording::lastWords(last, {}, {}));
    said.insert(QStringLiteral("last here"), present::wording::lastHereWords(last, {}, {}));
    said.insert(QStringLiteral("timed"), present::wording::timedWords(last.event, {}, {}));
    for (int step = 0; step <= int(Step::DropZone); ++step)
        said.insert(QStringLiteral("step %1").arg(step), present::wording::stepWords(Step(step)));
}

QString all(const Trouble &trouble)
{
    return trouble.what.isEmpty() || trouble.todo.join(QString()).isEmpty() ? QString() : trouble.what + trouble.todo.join(u' ');
}

void sayDisputes(Said &said)
{
    for (const char *cause : {"no-such-task", "no-such-line", "more-than-ordered", "order-cancelled", "other-orders-tote",
                              "nothing-to-undo", "not-cancelled", "never-heard-of"}) {
        Problem problem;
        problem.type = problemType(cause);
        said.insert(QLatin1String(cause), present::wording::attentionWords(Outcome::Disputed, problem));
    }
    said.insert(QStringLiteral("parked"), present::wording::attentionWords(Outcome::Parked, {}));
    said.insert(QStringLiteral("disputed without a problem"), present::wording::attentionWords(Outcome::Disputed, {}));
    for (const char *kind : {"node-forgot", "new-epoch", "split-store", "facts-gone", "facts-lost", "tail-lost", "journal-forked",
                             "journal-continued", "past-journal", "second-verdict", "sequence-gap", "body-damaged", "quarantined",
                             "journal-unreadable", "law-broken", "wal-long", "document-unreadable", "stale-snapshot", "route-incomplete", "never-heard-of"})
        said.insert(QStringLiteral("incident ") + QLatin1String(kind),
                    all(present::wording::incidentWords({{}, QLatin1String(kind), QStringLiteral("n"), QStringLiteral("w")})));
}

void sayStates(Said &said)
{
    using present::Link;
    delivery::DeliveryState state;
    state.contact = delivery::DeliveryState::Contact::NoAnswer;
    state.lastContact = UtcTime{1};
    for (const Link link : {Link::Online, Link::Offline, Link::ServerSilent})
        said.insert(QStringLiteral("link %1").arg(int(link)), present::wording::networkWords(link, state));
    state.noNewTasks = true;
    said.insert(QStringLiteral("too old"), present::wording::networkWords(Link::Online, state));
    state.credentialRefused = true;
    said.insert(QStringLiteral("not admitted"), present::wording::networkWords(Link::Online, state));
    for (int device = 0; device <= int(present::Device::Failing); ++device)
        said.insert(QStringLiteral("scanner %1").arg(device), present::wording::scannerWords(present::Device(device)));
    for (int fact = 0; fact <= int(present::FactState::Noticed); ++fact)
        said.insert(QStringLiteral("state %1").arg(fact), present::wording::factStateWords(present::FactState(fact)));
    for (int task = 0; task <= int(present::TaskState::Paused); ++task) {
        said.insert(QStringLiteral("task %1").arg(task), present::wording::taskWords(present::TaskState(task), 0));
        said.insert(QStringLiteral("task %1 at a stop").arg(task), present::wording::taskWords(present::TaskState(task), 3));
    }
    said.insert(QStringLiteral("go on"), present::wording::goOnWords(QStringLiteral("T-1"), 1, 2));
    for (const bool online : {true, false}) {
        said.insert(QStringLiteral("wait %1").arg(online), present::wording::waitWords(online).join(u' '));
        for (const bool other : {true, false}) {
            said.insert(QStringLiteral("nobody %1 %2").arg(online).arg(other), all(present::wording::noOperators(other, online, false)));
            said.insert(QStringLiteral("list %1 %2").arg(online).arg(other), present::wording::listWords(UtcTime{1}, online, other));
            said.insert(QStringLiteral("no list %1 %2").arg(online).arg(other), present::wording::listWords({}, online, other));
        }
    }
    said.insert(QStringLiteral("nobody at a desk"), all(present::wording::noOperators(true, false, true)));
    said.insert(QStringLiteral("server silent"), present::wording::serverWords({}, QStringLiteral("https://a")));
    said.insert(QStringLiteral("servers"), present::wording::serverWords(QStringLiteral("https://a"), QStringLiteral("https://b")));
    said.insert(QStringLiteral("not taken"), all(present::wording::notTakenWords(138)));
    said.insert(QStringLiteral("not reached"), all(present::wording::unreachedWords(QStringLiteral("refused"))));
    said.insert(QStringLiteral("halted"), all(present::wording::haltedWords()));
    said.insert(QStringLiteral("clock ahead"), present::wording::clockWords(Duration(31'000)));
    said.insert(QStringLiteral("clock behind"), present::wording::clockWords(Duration(-31'000)));
}

QString all(const present::FaultShown &fault)
{
    return fault.title.isEmpty() || fault.lines.isEmpty() || fault.todo.isEmpty()
        ? QString()
        : fault.title + fault.lines.join(u' ') + fault.todo + fault.detail;
}

void sayFaults(Said &said)
{
    said.insert(QStringLiteral("journal closed"), all(present::wording::journalClosed()));
    for (int fault = 0; fault <= int(journal::OpenFault::UnsafeSettings); ++fault)
        said.insert(QStringLiteral("cannot open %1").arg(fault),
                    all(present::wording::cannotOpen({journal::OpenFault(fault), QStringLiteral("detail"), {}})));
}

Said everything()
{
    Said said;
    sayRefusals(said);
    sayFacts(said);
    sayDisputes(said);
    sayStates(said);
    sayFaults(said);
    return said;
}

} // namespace

/// Nothing that can happen is without words, in any language.
class TstWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingHasWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("sources") << QString();
        QTest::newRow("en-XA") << QStringLiteral("en-XA");
        for (const translations::Language &known : translations::languages())
            QTest::newRow(qPrintable(known.tag)) << known.tag;
    }
    void everythingHasWords()
    {
        static const QRegularExpression hole(QStringLiteral("%(L?\\d|L?n)"));
        QFETCH(QString, language);
        QTranslator translator;
        if (!language.isEmpty()) {
            QVERIFY(translator.load(translations::fileOf(language)));
            QCoreApplication::installTranslator(&translator);
        }
        const Said said = everything();
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(said.size() > 150);
        for (auto it = said.begin(); it != said.end(); ++it) {
            QVERIFY2(!it.value().trimmed().isEmpty(), qPrintable(it.key()));
            QVERIFY2(!hole.match(it.value()).hasMatch(), qPrintable(it.key() + QStringLiteral(": ") + it.value()));
            QVERIFY2(language != u"en-XA" || it.value().contains(u'['), qPrintable(it.key() + QStringLiteral(": ") + it.value()));
        }
    }

    void eachLanguageSaysItInItsOwnWords_data()
    {
        QTest::addColumn<QString>("language");
        for (const translations::Language &known : translations::languages())
            if (known.tag != u"en")
                QTest::newRow(qPrintable(known.tag)) << known.tag;
    }
    void eachLanguageSaysItInItsOwnWords()
    {
        QFETCH(QString, language);
        QTranslator translator;
        const Said english = everything();
        QVERIFY(translator.load(translations::fileOf(language)));
        QCoreApplication::installTranslator(&translator);
        const Said translated = everything();
        QCoreApplication::removeTranslator(&translator);
        QStringList same;
        for (auto it = english.begin(); it != english.end(); ++it) {
            if (translated.value(it.key()) == it.value())
                same << it.key() + QStringLiteral(": ") + it.value();
        }
        QCOMPARE(same, QStringList());
    }

    /// It did not say which question, and the card lies over it.
    void answerFirstNamesTheQuestion()
    {
        flow::Reaction reaction;
        reaction.refusal = AnswerFirst{};
        Station station;
        station.signedIn = Operator{OperatorId(QStringLiteral("o")), {}, {}, {}};
        station.question = AskNextTote{};
        station.route.emplace();
        QVERIFY(present::wording::plainText(present::wording::answerTo(reaction, station)).contains(present::wording::stepWords(ask(station).step)));
        QCOMPARE(ask(station).step, Step::NextTote);
    }

    /// "No date" said of 31.12.2026 that there was none.
    void aDateThatIsNotReadSaysWhichFormIs()
    {
        flow::Reaction reaction;
        for (const NoLabel scanned : {NoLabel::Nothing, NoLabel::OwnCode, NoLabel::OtherItem}) {
            reaction.refusal = BadExpiry{scanned, {}};
            const present::AnswerShown answer = present::wording::answerTo(reaction, {});
            QVERIFY(answer.todo.contains(QStringLiteral("GS1")));
            QVERIFY(answer.lines.last().contains(QStringLiteral("year, month, day")));
        }
    }

    void theServersAddressIsTold()
    {
        const QString a = QStringLiteral("https://a:8443");
        const QString b = QStringLiteral("https://b:8443");
        QCOMPARE(present::wording::serverWords({}, a), QStringLiteral("Server: https://a:8443 (no answer yet)"));
        QCOMPARE(present::wording::serverWords(a, a), QStringLiteral("Server: https://a:8443"));
        QCOMPARE(present::wording::serverWords(a, b), QStringLiteral("Server: https://a:8443, last tried: https://b:8443"));
    }

    void aShortOrderNumberIsWhole()
    {
        QCOMPARE(present::wording::orderTail(OrderId(QStringLiteral("DEMO-15"))), QStringLiteral("DEMO-15"));
        QCOMPARE(present::wording::orderTail(OrderId(QStringLiteral("SO-2026-118812"))), QStringLiteral("…8812"));
        QCOMPARE(present::wording::orderTail({}), QString());
    }

    /// They named the item in the hand, and that 0 of it were wanted.
    void whereTheToteIsAskedForTheAnswerAsksForIt()
    {
        flow::Reaction reaction;
        const auto said = [&](const Refusal &why) {
            reaction.refusal = why;
            return present::wording::plainText(present::wording::answerTo(reaction, {}));
        };
        const QString soap = QStringLiteral("Soap");
        const QString tote = QStringLiteral("Wanted: tote 2");
        QVERIFY(said(UnknownCode{QStringLiteral("x"), soap, soap, {}, 2}).contains(tote));
        QVERIFY(said(WrongItem{{}, QStringLiteral("Mug"), {}, {}, soap, soap, 0, 2}).contains(tote));
        QVERIFY(!said(UnknownCode{QStringLiteral("x"), soap, soap, {}, 2}).contains(soap));
        QVERIFY(said(UnknownCode{QStringLiteral("x"), soap, soap, {}, 0}).contains(soap));
        QVERIFY(said(TooMany{soap, 1, 0, 2}).contains(QStringLiteral("Nothing more of it is wanted.")));
        QVERIFY(!said(TooMany{soap, 1, 0, 2}).contains(u'0'));
    }

    /// It was told that the badge is not known at this site.
    void aStationWithoutARosterSaysSo()
    {
        flow::Reaction reaction;
        const auto said = [&](const UnknownBadge &why, const Station &station) {
            reaction.refusal = why;
            return present::wording::plainText(present::wording::answerTo(reaction, station));
        };
        Station station;
        QVERIFY(said({}, station).contains(QStringLiteral("not known at this site")));
        QVERIFY(said({true, false}, station).contains(QStringLiteral("Go where there is network")));
        QVERIFY(said({true, true}, station).contains(QStringLiteral("A supervisor has to add them")));
        station.packing.emplace();
        QVERIFY(said({true, false}, station).contains(QStringLiteral("plugged in")));
    }

    /// It was told to go where there is network.
    void aDeskIsNotSentToTheNetwork()
    {
        flow::Reaction reaction;
        reaction.refusal = PinNotChosen{PinOutcome::NoNetwork};
        Station station;
        QVERIFY(present::wording::answerTo(reaction, station).todo.startsWith(QStringLiteral("Go where")));
        QVERIFY(present::wording::noOperators(true, false, false).todo.join(u' ').contains(QStringLiteral("Carry it")));
        station.packing.emplace();
        QCOMPARE(present::wording::answerTo(reaction, station).todo, QStringLiteral("Try it again when there is network."));
        QVERIFY(!present::wording::noOperators(true, false, true).todo.join(u' ').contains(QStringLiteral("Carry it")));
    }

    void anAnswerIsInTheBlackBoxInOneLine()
    {
        present::AnswerShown answer;
        answer.title = QStringLiteral("a");
        answer.lines = {QStringLiteral("b"), QStringLiteral("c")};
        answer.todo = QStringLiteral("d");
        QCOMPARE(present::wording::plainText(answer), QStringLiteral("a · b · c · d"));
    }

    void aClockWithinHalfAMinuteIsNotSpokenOf() { QCOMPARE(present::wording::clockWords({}), QString()); }
};

PACKHORSE_TEST(TstWording)
#include "tst_wording.moc"

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strong_id.h"
#include "support/test_main.h"
#include <QSet>
#include <set>
#include <type_traits>

namespace {
using ToteId = base::StrongId<struct ToteTag>;
using SlotId = base::StrongId<struct SlotTag>;

template <typename A, typename B>
concept Comparable = requires(const A &a, const B &b) { a == b; };
template <typename A, typename B>
concept Ordered = requires(const A &a, const B &b) { a < b; };

ToteId tote(const char *text) { return ToteId(QString::fromLatin1(text)); }
} // namespace

class TstStrongId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoKindsCannotBeMixedUp();
    void aTextDoesNotBecomeAnIdByItself();
    void emptyUntilNamed();
    void equalityIsThatOfTheText();
    void orderIsThatOfTheText();
    void worksAsAKey();
};

void TstStrongId::twoKindsCannotBeMixedUp()
{
    QVERIFY((Comparable<ToteId, ToteId>));
    QVERIFY((!Comparable<ToteId, SlotId>));
    QVERIFY((Ordered<ToteId, ToteId>));
    QVERIFY((!Ordered<ToteId, SlotId>));
    QVERIFY((!std::is_convertible_v<ToteId, SlotId>));
    QVERIFY((!std::is_constructible_v<ToteId, SlotId>));
}

void TstStrongId::aTextDoesNotBecomeAnIdByItself()
{
    QVERIFY((!std::is_convertible_v<QString, ToteId>));
    QVERIFY((std::is_constructible_v<ToteId, QString>));
    QVERIFY((!std::is_convertible_v<ToteId, QString>));
}

void TstStrongId::emptyUntilNamed()
{
    QVERIFY(ToteId().isEmpty());
    QVERIFY(!tote("K-1").isEmpty());
    QCOMPARE(tote("K-1").text(), QStringLiteral("K-1"));
}

void TstStrongId::equalityIsThatOfTheText()
{
    QCOMPARE(tote("K-1"), tote("K-1"));
    QVERIFY(tote("K-1") != tote("K-2"));
    QVERIFY(tote("k-1") != tote("K-1")); // two codes may differ in case only
}

void TstStrongId::orderIsThatOfTheText()
{
    const std::set<ToteId> sorted{tote("K-2"), tote("K-1"), tote("K-10"), tote("K-1")};
    QStringList texts;
    for (const ToteId &id : sorted)
        texts << id.text();
    QCOMPARE(texts, (QStringList{QStringLiteral("K-1"), QStringLiteral("K-10"), QStringLiteral("K-2")}));
}

void TstStrongId::worksAsAKey()
{
    QSet<ToteId> seen{tote("K-1"), tote("K-2"), tote("K-1")};
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.contains(tote("K-2")));
    QVERIFY(!seen.contains(tote("K-3")));
}

PACKHORSE_TEST(TstStrongId)
#include "tst_strong_id.moc"

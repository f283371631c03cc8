// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/expected.h"
#include "support/test_main.h"
#include <string>

class TstExpected : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueIsKept();
    void anErrorIsKept();
    void valueAndErrorMayHaveOneType();
    void anErrorConvertsToTheErrorType();
    void theValueMayBeChanged();
    void aValueThatOnlyMovesCanBeTakenOut();
    void aDeedWithoutResult();
};

namespace {
using Count = base::Expected<int, std::string>;

Count half(int number)
{
    if (number % 2 != 0)
        return base::Unexpected{"odd"};
    return number / 2;
}
} // namespace

void TstExpected::aValueIsKept()
{
    const Count four = half(8);
    QVERIFY(four.hasValue());
    QVERIFY(bool(four));
    QCOMPARE(four.value(), 4);
    QCOMPARE(*four, 4);
}

void TstExpected::anErrorIsKept()
{
    const Count none = half(7);
    QVERIFY(!none.hasValue());
    QVERIFY(!none);
    QCOMPARE(none.error(), std::string("odd"));
}

void TstExpected::valueAndErrorMayHaveOneType()
{
    using Same = base::Expected<int, int>;
    QVERIFY(Same(1).hasValue());
    const Same wrong = base::Unexpected{1};
    QVERIFY(!wrong.hasValue());
    QCOMPARE(wrong.error(), 1);
}

void TstExpected::anErrorConvertsToTheErrorType()
{
    const base::Expected<int, QString> none = base::Unexpected{QStringLiteral("no")};
    QCOMPARE(none.error(), QStringLiteral("no"));
}

void TstExpected::theValueMayBeChanged()
{
    base::Expected<std::string, int> word = std::string("tote");
    word->push_back('s');
    *word += '!';
    QCOMPARE(word.value(), std::string("totes!"));
    QCOMPARE(word->size(), size_t(6));
}

void TstExpected::aValueThatOnlyMovesCanBeTakenOut()
{
    base::Expected<std::unique_ptr<int>, int> box = std::make_unique<int>(5);
    const std::unique_ptr<int> content = *std::move(box);
    QVERIFY(content);
    QCOMPARE(*content, 5);
    QVERIFY(box.hasValue()); // moved from, but still the value side
}

void TstExpected::aDeedWithoutResult()
{
    const base::Expected<base::Done, std::string> done = base::Done{};
    QVERIFY(done.hasValue());
    QCOMPARE(done.value(), base::Done{});
}

PACKHORSE_TEST(TstExpected)
#include "tst_expected.moc"

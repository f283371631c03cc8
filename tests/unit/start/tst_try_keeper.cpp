// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/try_keeper.h"
#include "support/test_main.h"
#include <deque>

using namespace Qt::StringLiterals;
using start::TryKeeper;

namespace {

/// Answers when it is told to.
class SlowSecrets : public ports::Secrets
{
public:
    void read(const QString &, std::function<void(ports::SecretFound)>) override {}
    void write(const QString &name, const QByteArray &value, std::function<void(std::optional<ports::SecretTrouble>)> done) override
    {
        m_waiting.push_back([this, name, value, done = std::move(done)](bool well) {
            if (well)
                kept[name] = value;
            done(well ? std::nullopt : std::optional(ports::SecretTrouble{{}, u"it is locked"_s}));
        });
    }
    void remove(const QString &, std::function<void(std::optional<ports::SecretTrouble>)>) override {}
    [[nodiscard]] QString warning() const override { return {}; }
    void answer(bool well = true)
    {
        const auto first = std::move(m_waiting.front());
        m_waiting.pop_front();
        first(well);
    }
    [[nodiscard]] size_t asked() const { return m_waiting.size(); }

    std::map<QString, QByteArray> kept;

private:
    std::deque<std::function<void(bool)>> m_waiting;
};

const domain::OperatorId one(u"op-1"_s);
const domain::OperatorId nobody(u"badge B-NINE"_s);

} // namespace

class TstTryKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptIsRecalled()
    {
        SlowSecrets secrets;
        {
            TryKeeper keeper(&secrets, {});
            QVERIFY(keeper.recalled().empty());
            keeper.follow({{one, {3, 2, {}}}, {nobody, {10, 0, {}}}});
            secrets.answer();
        }
        const TryKeeper keeper(&secrets, secrets.kept[TryKeeper::secretName()]);
        QCOMPARE(keeper.recalled().size(), size_t(2));
        QCOMPARE(keeper.recalled().at(one).wrong, 3);
        QCOMPARE(keeper.recalled().at(one).unlocks, 2);
        QCOMPARE(keeper.recalled().at(nobody).wrong, 10);
    }
    void whatHasNotChangedIsNotWritten()
    {
        SlowSecrets secrets;
        TryKeeper keeper(&secrets, {});
        keeper.follow({});
        QCOMPARE(secrets.asked(), size_t(0));
        keeper.follow({{one, {1, 0, {}}}});
        secrets.answer();
        keeper.follow({{one, {1, 0, domain::Instant{5}}}});
        QCOMPARE(secrets.asked(), size_t(0));
    }
    void oneWriteIsUnderWayAtATime()
    {
        SlowSecrets secrets;
        TryKeeper keeper(&secrets, {});
        for (int wrong = 1; wrong < 5; ++wrong)
            keeper.follow({{one, {wrong, 0, {}}}});
        QCOMPARE(secrets.asked(), size_t(1));
        secrets.answer();
        QCOMPARE(secrets.asked(), size_t(1));
        secrets.answer();
        QCOMPARE(secrets.asked(), size_t(0));
        QCOMPARE(TryKeeper(&secrets, secrets.kept[TryKeeper::secretName()]).recalled().at(one).wrong, 4);
    }
    void aKeychainThatFailsIsAskedAgainWithTheNextOne()
    {
        SlowSecrets secrets;
        TryKeeper keeper(&secrets, {});
        keeper.follow({{one, {1, 0, {}}}});
        secrets.answer(false);
        QCOMPARE(secrets.asked(), size_t(0));
        keeper.follow({{one, {2, 0, {}}}});
        secrets.answer();
        QVERIFY(!secrets.kept.empty());
    }
    void thoseWithTheMostAreKept()
    {
        SlowSecrets secrets;
        TryKeeper::Tries many;
        for (int i = 0; i < 300; ++i)
            many[domain::OperatorId(u"badge B-%1"_s.arg(i))] = {1, 0, {}};
        many[one] = {9, 0, {}};
        TryKeeper keeper(&secrets, {});
        keeper.follow(many);
        secrets.answer();
        const auto recalled = TryKeeper(&secrets, secrets.kept[TryKeeper::secretName()]).recalled();
        QCOMPARE(recalled.size(), TryKeeper::most);
        QCOMPARE(recalled.at(one).wrong, 9);
    }
    void rubbishIsNothing()
    {
        SlowSecrets secrets;
        QVERIFY(TryKeeper(&secrets, "rubbish").recalled().empty());
        TryKeeper(nullptr, {}).follow({{one, {1, 0, {}}}}); // a station that keeps no secrets
    }
    void anAnswerAfterTheEndIsNobodys()
    {
        SlowSecrets secrets;
        std::make_unique<TryKeeper>(&secrets, QByteArray())->follow({{one, {1, 0, {}}}});
        secrets.answer();
    }
};

PACKHORSE_TEST(TstTryKeeper)
#include "tst_try_keeper.moc"

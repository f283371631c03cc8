// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "start/vault.h"
#include "support/test_main.h"
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What a start asks of the secrets.
class TstVault : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    platform::QtTimers m_timers;

    QString file() const { return m_folder.filePath(u"secrets"_s); }
    struct Opened
    {
        std::unique_ptr<start::Vault> vault;
        std::optional<std::optional<ports::SecretTrouble>> answer;
    };
    Opened opened(const QString &secrets)
    {
        start::StationOptions options;
        options.profile = m_folder.filePath(u"station"_s);
        options.secrets = secrets;
        auto vault = start::Vault::of(options, m_timers);
        Opened opened;
        if (!vault)
            return opened;
        opened.vault = std::move(vault).value();
        opened.vault->open([&](const std::optional<ports::SecretTrouble> &trouble) { opened.answer = trouble; });
        static_cast<void>(QTest::qWaitFor([&] { return opened.answer.has_value(); }, 5'000));
        return opened;
    }
    void keep(const QByteArray &line) const
    {
        QFile all(file());
        QVERIFY(all.open(QIODevice::WriteOnly) && all.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        all.write(line);
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void aKeyIsMadeOnceAndKept()
    {
        const Opened first = opened(u"file:"_s + file());
        QVERIFY(first.answer && !*first.answer);
        QVERIFY(first.vault->seal().isKeyed());
        const Opened second = opened(u"file:"_s + file());
        QCOMPARE(second.vault->seal().name(), first.vault->seal().name());
        QVERIFY(QFile::remove(file()));
        const Opened third = opened(u"file:"_s + file());
        QVERIFY(third.vault->seal().isKeyed() && third.vault->seal().name() != first.vault->seal().name());
    }
    void withoutSecretsThereIsNoKey()
    {
        const Opened none = opened({});
        QVERIFY(none.answer && !*none.answer);
        QVERIFY(!none.vault->seal().isKeyed());
    }
    void whatIsNoKeyIsRefusedWithTheWayOut()
    {
        keep("profile-key " + QByteArray("too short").toBase64() + '\n');
        const Opened wrong = opened(u"file:"_s + file());
        QVERIFY(wrong.answer && *wrong.answer);
        QVERIFY2((*wrong.answer)->what.contains(u"delete it"_s), qPrintable((*wrong.answer)->what));
        QVERIFY(!wrong.vault->seal().isKeyed());
    }
    void aKeyThatCannotBeKeptIsNone()
    {
        const Opened nowhere = opened(u"file:"_s + m_folder.filePath(u"missing/secrets"_s));
        QVERIFY(nowhere.answer && *nowhere.answer);
        QVERIFY(!nowhere.vault->seal().isKeyed());
    }
    void whatWasKeptIsThere()
    {
        keep("device-token " + QByteArray("token").toBase64() + "\npin-tries " + QByteArray("{}").toBase64() + '\n');
        const Opened all = opened(u"file:"_s + file());
        QCOMPARE(all.vault->token(), QByteArray("token"));
        QCOMPARE(all.vault->tries(), QByteArray("{}"));
        QVERIFY(all.vault->seal().isKeyed());
    }
};

PACKHORSE_TEST(TstVault)
#include "tst_vault.moc"

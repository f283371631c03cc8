// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(PACKHORSE_BIN_DIR "/packhorse-server");
constexpr int patience = 30'000;

/// A program that is spoken to line by line. Killed with its owner.
class Talk
{
public:
    ~Talk()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    /// Its first line; empty when none came.
    QByteArray start(const QString &what, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(what, arguments);
        return line();
    }
    QJsonObject ask(const QJsonArray &words)
    {
        m_process.write(QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n');
        return QJsonDocument::fromJson(line()).object();
    }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        return m_process.readLine().trimmed();
    }
    QProcess m_process;
};

} // namespace

/// OpenFeature's own client, as npm has it, reads the real server; the flags are set as a person sets them.
class TstOfrep : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Talk m_server;
    Talk m_client;
    QString store() const { return u"sqlite:"_s + m_folder.filePath(u"store.db"_s); }

    void flags(const QStringList &words)
    {
        QProcess command;
        command.setProcessChannelMode(QProcess::MergedChannels);
        command.start(program, QStringList{u"flags"_s} + words + QStringList{u"--store"_s, store()});
        QVERIFY2(command.waitForFinished(patience) && command.exitCode() == 0, command.readAll().constData());
    }
    int refresh() { return m_client.ask({u"refresh"_s}).value(u"status"_s).toInt(); }
    QString value(const QString &type, const QString &key, const QJsonValue &otherwise)
    {
        const QJsonObject told = m_client.ask({type, key, otherwise});
        return told.value(u"value"_s).toVariant().toString() + u' ' + told.value(u"reason"_s).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString tools = qEnvironmentVariable("PACKHORSE_NPM");
        QVERIFY2(!tools.isEmpty(), "PACKHORSE_NPM names the folder of the client: run this by ctest");
        const QByteArray line = m_server.start(program, {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s, store()});
        QVERIFY2(line.startsWith("listening on "), line.constData());
        const QString url = QString::fromLatin1(line).section(u' ', -1);
        QCOMPARE(m_client.start(u"node"_s, {tools + u"/client.mjs"_s, url, u"handheld-1"_s}), QByteArray(R"({"ready":200})"));
    }

    void whatIsNotSetIsLeftToTheClient()
    {
        QCOMPARE(value(u"boolean"_s, u"confirm_location"_s, true), u"true ERROR"_s);
        QCOMPARE(refresh(), 304); // nothing has changed
    }

    void whatIsSetIsReadByType()
    {
        flags({u"set"_s, u"confirm_location"_s, u"--percent"_s, u"100"_s, u"--value"_s, u"false"_s});
        flags({u"set"_s, u"quantity_above"_s, u"--percent"_s, u"100"_s, u"--value"_s, u"6"_s, u"--crew"_s, u"early"_s});
        QCOMPARE(refresh(), 200);
        QCOMPARE(value(u"boolean"_s, u"confirm_location"_s, true), u"false STATIC"_s);
        QCOMPARE(value(u"number"_s, u"quantity_above"_s, 12), u"6 TARGETING_MATCH"_s);
        QCOMPARE(refresh(), 304);
    }

    // handheld-1 is the 24th in a hundred for this flag.
    void aPercentageSplits()
    {
        flags({u"set"_s, u"confirm_location"_s, u"--percent"_s, u"23"_s});
        QCOMPARE(refresh(), 200);
        QCOMPARE(value(u"boolean"_s, u"confirm_location"_s, true), u"true SPLIT"_s); // the client's own default
        flags({u"set"_s, u"confirm_location"_s, u"--percent"_s, u"24"_s});
        QCOMPARE(refresh(), 200);
        QCOMPARE(value(u"boolean"_s, u"confirm_location"_s, true), u"false SPLIT"_s);
    }

    void theKillSwitchLeavesTheDefault()
    {
        flags({u"set"_s, u"confirm_location"_s, u"--percent"_s, u"100"_s, u"--station"_s, u"handheld-1"_s, u"--value"_s, u"false"_s});
        flags({u"set"_s, u"confirm_location"_s, u"--percent"_s, u"0"_s});
        QCOMPARE(refresh(), 200);
        QCOMPARE(value(u"boolean"_s, u"confirm_location"_s, true), u"true DISABLED"_s);
        flags({u"clear"_s, u"confirm_location"_s});
        QCOMPARE(refresh(), 200);
        QCOMPARE(value(u"boolean"_s, u"confirm_location"_s, true), u"true ERROR"_s);
    }

    void oneFlagByItself()
    {
        const QJsonObject none = m_client.ask({u"single"_s, u"scan_each_unit"_s});
        QCOMPARE(none.value(u"status"_s).toInt(), 404);
        QCOMPARE(none.value(u"body"_s).toObject().value(u"errorCode"_s).toString(), u"FLAG_NOT_FOUND"_s);
        flags({u"set"_s, u"scan_each_unit"_s, u"--percent"_s, u"100"_s});
        const QJsonObject one = m_client.ask({u"single"_s, u"scan_each_unit"_s});
        QCOMPARE(one.value(u"status"_s).toInt(), 200);
        QCOMPARE(one.value(u"body"_s).toObject().value(u"value"_s), QJsonValue(true));
    }

    void aWrongContextIsSaidSo()
    {
        const auto error = [this](const QString &body) {
            const QJsonObject told = m_client.ask({u"bare"_s, body});
            return told.value(u"status"_s).toVariant().toString() + u' ' + told.value(u"body"_s).toObject().value(u"errorCode"_s).toString();
        };
        QCOMPARE(error(u"{"_s), u"400 INVALID_CONTEXT"_s);
        QCOMPARE(error(u"{\"context\":{}}"_s), u"400 TARGETING_KEY_MISSING"_s);
    }
};

PACKHORSE_TEST(TstOfrep)
#include "tst_ofrep.moc"

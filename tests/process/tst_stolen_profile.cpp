// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/handheld.h"
#include "support/private_session.h"
#include "support/readable.h"
#include "support/test_main.h"
#include "unit/journal/raw_file.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <csignal>

using namespace Qt::StringLiterals;
using support::PrivateSession;

namespace {

constexpr int patience = 60'000;
const QString bin = QStringLiteral(PACKHORSE_BIN_DIR "/");
const QString order = u"DEMO-1"_s;
const QString badge = u"B-QUILL"_s;
const QByteArray person = "Zenobia Quillfeather";
const QByteArray gift = "For Ottoline, 17 Larkspur Crescent: many happy returns";
const QByteArray pin = "907153862491";
const QByteArray ownPin = "260583917446"; ///< chosen at the desk in place of the office's
const QByteArray wrongPin = "802746193568";

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray errors;
};
Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(bin + program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A desk with a scanner, and the hands and eyes of whoever stands there.
class AtDesk
{
public:
    explicit AtDesk(const QString &folder, const QStringList &nodes)
        : m_station(planned(folder, nodes))
    {
        m_station.onTold = [this](const emulator::Told &told) { m_told.push_back(told); };
        m_station.start();
    }
    ~AtDesk()
    {
        m_station.stop();
        static_cast<void>(QTest::qWaitFor([this] { return !m_station.isRunning(); }, patience));
    }
    /// The screen asks for this.
    [[nodiscard]] bool asksFor(const QString &step)
    {
        return QTest::qWaitFor([&] { return !m_told.empty() && m_told.back().asks && m_told.back().asks->step == step; }, patience);
    }
    [[nodiscard]] QString step() const { return !m_told.empty() && m_told.back().asks ? m_told.back().asks->step : QString(); }
    /// The sound of the answer.
    QString scan(const QByteArray &code)
    {
        constexpr int pace_ms = 200; // of a person: two equal codes within 120 ms are one scan that fired twice
        QTest::qWait(pace_ms);
        return answerTo([&] { m_station.hands().scan(code); });
    }
    QString press(const QString &button, const QJsonObject &with = {})
    {
        return answerTo([&] { m_station.hands().press(button, with); });
    }
    QString signIn(const QByteArray &with)
    {
        if (scan(badge.toLatin1()) == u"refused"_s)
            return u"nobody's badge"_s; // no roster (yet)
        return asksFor(u"pin"_s) ? press(u"pin"_s, {{u"text"_s, QString::fromLatin1(with)}}) : u"no PIN is asked for"_s;
    }
    /// The same, with this answer, as soon as the roster is there.
    [[nodiscard]] bool signsIn(const QByteArray &with, const QString &answer)
    {
        QString sound;
        return QTest::qWaitFor([&] { return (sound = signIn(with)) != u"nobody's badge"_s; }, patience) && sound == answer;
    }
    /// Until it asks for anything.
    [[nodiscard]] bool isThere()
    {
        return QTest::qWaitFor([&] { return !step().isEmpty(); }, patience);
    }
    /// Whoever is signed in chooses another one.
    [[nodiscard]] bool choosesPin(const QByteArray &old, const QByteArray &fresh)
    {
        press(u"choose_pin"_s);
        for (const QByteArray &typed : {old, fresh, fresh})
            press(u"pin"_s, {{u"text"_s, QString::fromLatin1(typed)}});
        return QTest::qWaitFor([this] { return step() != u"pin_wait"; }, patience) && step() == u"desk";
    }
    void crash()
    {
        if (const qint64 pid = m_station.pid(); pid > 0)
            ::kill(pid_t(pid), SIGABRT);
        static_cast<void>(QTest::qWaitFor([this] { return !m_station.isRunning(); }, patience)); // with what it says of it
    }
    [[nodiscard]] QString text() const { return m_told.empty() ? QString() : m_told.back().text; }
    [[nodiscard]] QString profile() const { return m_station.profile(); }
    [[nodiscard]] QString log() const { return m_station.log(); }
    [[nodiscard]] QString blackBox() const { return m_station.blackBox(); }
    [[nodiscard]] QJsonObject status() const
    {
        return QJsonDocument::fromJson(run(u"packhorse"_s, {u"status"_s, u"--json"_s, u"--profile"_s, profile()}).out).object();
    }
    /// What it shows for a supervisor to let it in; empty: nothing.
    [[nodiscard]] QString userCode() const
    {
        static const QRegularExpression code(u"[B-Z]{4}-[B-Z]{4}"_s);
        return code.match(status().value(u"enrolment"_s).toString()).captured();
    }
    [[nodiscard]] bool isLetIn() const { return status().value(u"running"_s).toBool() && status().value(u"enrolment"_s).isNull(); }
    /// Units and all up to where the screen waits for a printer.
    [[nodiscard]] bool pack()
    {
        scan("D-01");
        if (asksFor(u"ready"_s))
            press(u"ready"_s);
        if (!asksFor(u"order"_s))
            return false;
        press(u"open_order"_s, {{u"text"_s, order}});
        for (int i = 0; i < 100 && QTest::qWaitFor([this] { return step() == u"unit" || step() == u"label_wait"; }, patience); ++i) {
            if (step() == u"label_wait")
                return true;
            scan(m_told.back().asks->codes.value(0).toLatin1());
        }
        return false;
    }

private:
    /// What an earlier start told is put aside: it is no answer to anything now.
    static emulator::HandheldPlan planned(const QString &folder, const QStringList &nodes)
    {
        const QString told = folder + u"/black_box.jsonl"_s;
        for (int n = 1; QFile::exists(told) && !QFile::rename(told, told + u".%1"_s.arg(n)); ++n) {
        }
        return {bin + u"packhorse-desk"_s, folder, u"desk-1"_s, nodes,
                {u"--secrets"_s, u"keychain"_s, u"--printer"_s, u"label:zpl:127.0.0.1:9"_s, u"--printer"_s, u"document:file:"_s + folder + u"/papers"_s}};
    }
    QString answerTo(const std::function<void()> &deed)
    {
        const size_t before = m_told.size();
        QString sound;
        deed();
        static_cast<void>(QTest::qWaitFor([&] {
            for (size_t i = before; i < m_told.size() && sound.isEmpty(); ++i)
                sound = m_told[i].sound;
            return !sound.isEmpty();
        }, patience));
        return sound;
    }

    std::vector<emulator::Told> m_told;
    emulator::Handheld m_station;
};

} // namespace

/// F14 of faults.md, and the sweep: one real day at a desk (enrolment, badge and PIN, a label with an address, a gift note, a
/// crash) with the real Secret Service, and then whatever is left of it is searched.
class TstStolenProfile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateSession m_session;
    QString m_url;
    QProcess m_server;
    QByteArray m_token;
    QByteArray m_key;
    QByteArrayList m_verifiers;
    QByteArrayList m_addresses; ///< of which some stand on the label
    QString m_copy;             ///< of the profile as the crash left it

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return at(u"server.sqlite"_s); }
    Ended atServer(const QStringList &words) const { return run(u"packhorse-server"_s, words + QStringList{u"--store"_s, u"sqlite:"_s + store()}); }
    [[nodiscard]] QByteArray secret(const QString &name, const QString &profile) const
    {
        return run(u"secret_probe"_s, {u"keychain"_s, profile, u"read"_s, name}).out;
    }
    bool serve(const QStringList &more)
    {
        m_server.setStandardErrorFile(at(u"server.log"_s), QIODevice::Append);
        const QString where = m_url.isEmpty() ? u"127.0.0.1:0"_s : m_url.section(u'/', -1);
        m_server.start(bin + u"packhorse-server"_s, QStringList{u"serve"_s, u"--listen"_s, where, u"--store"_s, u"sqlite:"_s + store(), u"--demo"_s, u"--carrier"_s,
                                                               u"emulated:latency_ms=0..5,fail=0,lost_answer=0"_s} + more);
        while (!m_server.canReadLine() && m_server.waitForReadyRead(patience)) {
        }
        m_url = QString::fromUtf8(m_server.readLine()).trimmed().section(u' ', -1);
        return m_url.startsWith(u"http"_s);
    }
    void endServer()
    {
        m_server.terminate();
        QVERIFY(m_server.waitForFinished(patience));
    }
    [[nodiscard]] QJsonObject site() const
    {
        QNetworkAccessManager network;
        QNetworkReply *reply = network.get(QNetworkRequest(QUrl(m_url + u"/v1/site"_s)));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        return finished.wait(patience) ? QJsonDocument::fromJson(reply->readAll()).object() : QJsonObject();
    }
    /// People with PINs, and an order whose customer has something to say.
    void furnish()
    {
        QVERIFY(serve({}));
        QJsonObject all = site();
        QJsonObject policies = all.value(u"policies"_s).toObject();
        policies.insert(u"pin"_s, true);
        all.insert(u"policies"_s, policies);
        QVERIFY(write(at(u"site.json"_s), QJsonDocument(all).toJson()));
        QVERIFY(write(at(u"pin"_s), pin + '\n'));
        QCOMPARE(atServer({u"site"_s, at(u"site.json"_s)}).errors, QByteArray());
        QCOMPARE(atServer({u"operator"_s, u"add"_s, u"--badge"_s, badge, u"--name"_s, QString::fromUtf8(person), u"--role"_s, u"packer"_s}).errors, QByteArray());
        QCOMPARE(atServer({u"operator"_s, u"pin"_s, u"--badge"_s, badge, u"--pin-file"_s, at(u"pin"_s)}).errors, QByteArray());
        for (const QJsonValue &one : site().value(u"operators"_s).toArray()) {
            if (const QString verifier = one.toObject().value(u"pin"_s).toString(); !verifier.isEmpty())
                m_verifiers << verifier.section(u'$', -1).toLatin1() << verifier.section(u'$', -2, -2).toLatin1(); // hash and salt
        }
        QCOMPARE(m_verifiers.size(), 2);
        endServer();
        QCOMPARE(raw::run(store(), "UPDATE orders SET wants_slip = 1, gift_note = '" + gift + '\''), QByteArray());
    }
    void letIn(const AtDesk &desk)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!desk.userCode().isEmpty(), patience);
        QCOMPARE(atServer({u"device"_s, u"approve"_s, desk.userCode()}).status, 0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLetIn(), patience);
    }
    /// Hash and salt of the one that was chosen.
    void noteVerifiers()
    {
        const size_t before = size_t(m_verifiers.size());
        static const QRegularExpression verifier(u"\\$argon2id\\$[^$]+\\$[^$]+\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})"_s);
        for (const QString &name : {store(), store() + u"-wal"_s}) {
            QFile file(name);
            auto all = verifier.globalMatch(file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString());
            while (all.hasNext()) {
                const QRegularExpressionMatch one = all.next();
                for (int part : {2, 1}) {
                    if (!m_verifiers.contains(one.captured(part).toLatin1()))
                        m_verifiers << one.captured(part).toLatin1();
                }
            }
        }
        QVERIFY(size_t(m_verifiers.size()) > before);
    }
    [[nodiscard]] QByteArrayList secrets() const { return QByteArrayList{person, gift, pin, ownPin, wrongPin, m_token, m_key, "argon2id"} + m_verifiers + m_addresses; }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *street : {"Sample Street", "Example Lane", "Nowhere Road", "Imaginary Square"})
            m_addresses << street;
        furnish();
        if (QTest::currentTestFailed())
            return;
        const QString trouble = m_session.start(PrivateSession::Keyring::Unlocked);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_session.enter();
        QVERIFY(serve({u"--enrolled"_s}));
        QDir().mkpath(at(u"desk"_s));
        AtDesk desk(at(u"desk"_s), {m_url});
        letIn(desk);
        if (QTest::currentTestFailed())
            return;
        // Until the roster is there nobody is known.
        QVERIFY(desk.signsIn(pin, u"accepted"_s));
        QVERIFY2(desk.choosesPin(pin, ownPin), qPrintable(desk.step() + u": "_s + desk.text()));
        noteVerifiers();
        QVERIFY2(desk.pack(), qPrintable(desk.step() + u": "_s + desk.text()));
        desk.press(u"sign_out"_s);
        m_token = secret(u"device-token"_s, desk.profile()).mid(3).trimmed();
        m_key = secret(u"profile-key"_s, desk.profile()).mid(3).left(32);
        QVERIFY2(m_token.size() > 40 && m_key.size() == 32, m_token.constData());
        m_copy = at(u"stolen"_s);
    }
    void cleanupTestCase() { endServer(); }

    /// What was packed is there, and shown as waiting; then the desk crashes.
    void theDeskCrashes()
    {
        {
            AtDesk desk(at(u"desk"_s), {m_url});
            QVERIFY(desk.isThere());
            QVERIFY(desk.signsIn(wrongPin, u"refused"_s));
            desk.crash();
        }
        QVERIFY(raw::copyFolder(at(u"desk/station"_s), m_copy));
        QVERIFY(QFileInfo::exists(raw::file(m_copy)));
    }

    /// Otherwise the search would find nothing anywhere.
    void theSearchFindsWhatIsThere()
    {
        QDir().mkpath(at(u"whole"_s));
        QVERIFY(QFile::copy(store(), at(u"whole/server.sqlite"_s)));
        static_cast<void>(QFile::copy(store() + u"-wal"_s, at(u"whole/server.sqlite-wal"_s)));
        const QStringList found = support::readableBelow(at(u"whole"_s), secrets());
        const auto isFound = [&](const QByteArray &what) { return found.join(u'\n').contains(QString::fromUtf8(what)); };
        QVERIFY2(isFound(person) && isFound(gift) && std::any_of(m_verifiers.begin(), m_verifiers.end(), isFound), qPrintable(found.join(u'\n')));
        QVERIFY(std::any_of(m_addresses.begin(), m_addresses.end(), isFound));
        for (int before = 0; before < 3; ++before)
            QCOMPARE(support::readableIn((QByteArray(before, 'x') + pin + "yz").toBase64(), {pin}), QByteArrayList{pin});
        QCOMPARE(support::readableIn("abc" + qCompress(pin + pin).mid(4) + "def", {pin}), QByteArrayList{pin});
        QCOMPARE(support::readableIn(pin.toHex(), {pin}), QByteArrayList{pin});
    }

    void aStolenProfileTellsNobodysNameNorAnySecret()
    {
        QVERIFY(raw::copyFolder(m_copy, at(u"searched"_s)));
        QCOMPARE(support::readableBelow(at(u"searched"_s), secrets()), QStringList());
        // There was something to be found: the journal holds documents and papers, each as large as what is in it.
        const QByteArray documents = support::valuesOf(raw::file(at(u"searched"_s)));
        QVERIFY(documents.contains("/v1/site") && documents.contains("/v1/labels/DEMO-1/1/1") && documents.contains("pack.unit_verified"));
    }

    void onAnotherMachineItIsNobodysStation()
    {
        PrivateSession other;
        const QString trouble = other.start(PrivateSession::Keyring::Unlocked);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        other.enter();
        QDir().mkpath(at(u"thief"_s));
        QVERIFY(raw::copyFolder(m_copy, at(u"thief/station"_s)));
        {
            AtDesk desk(at(u"thief"_s), {m_url});
            QTRY_VERIFY_WITH_TIMEOUT(!desk.userCode().isEmpty(), patience); // a stranger: it has to be let in
            QCOMPARE(desk.signIn(ownPin), u"nobody's badge"_s);
            QVERIFY(!desk.text().contains(QString::fromUtf8(person)));
        }
        // The facts are what they were: they can still be brought to the server.
        const Ended verified = run(u"packhorse"_s, {u"journal"_s, u"verify"_s, u"--profile"_s, at(u"thief/station"_s)});
        QVERIFY2(verified.out.contains("the chain is intact"), (verified.out + verified.errors).constData());
        m_session.enter();
    }

    void anOlderProfileInItsPlaceGivesNoTries()
    {
        const QString profile = at(u"desk/station"_s);
        {
            AtDesk desk(at(u"desk"_s), {m_url});
            QVERIFY(desk.isThere());
            for (int i = 0; i < 3; ++i)
                QVERIFY(desk.signsIn(wrongPin, u"refused"_s));
            QTRY_VERIFY_WITH_TIMEOUT(secret(u"pin-tries"_s, desk.profile()).contains("\"wrong\":4"), patience); // with that of the crash
        }
        QVERIFY(QDir(profile).removeRecursively() && raw::copyFolder(m_copy, profile));
        AtDesk desk(at(u"desk"_s), {m_url});
        QVERIFY(desk.isThere());
        QVERIFY(desk.signsIn(wrongPin, u"refused"_s)); // the fifth
        QCOMPARE(desk.signIn(ownPin), u"refused"_s); // one has to wait
    }

    /// All that is written beside the profile, and all that is told to whoever asks.
    void nothingIsInLogsBlackBoxesAndExports()
    {
        QDir().mkpath(at(u"told"_s));
        QStringList written{u"desk/handheld.log"_s, u"server.log"_s};
        for (const QString &box : QDir(at(u"desk"_s)).entryList({u"black_box*"_s}))
            written << u"desk/"_s + box;
        QVERIFY2(written.size() > 4, "a black box a start");
        for (const QString &name : std::as_const(written))
            QVERIFY2(QFile::copy(at(name), at(u"told/"_s + name.section(u'/', -1))), qPrintable(name));
        const QString profile = at(u"searched"_s);
        int listed = 0;
        for (const QStringList &words : {QStringList{u"journal"_s, u"show"_s, u"--json"_s}, {u"journal"_s, u"show"_s}, {u"journal"_s, u"export"_s}, {u"status"_s, u"--json"_s}}) {
            const Ended told = run(u"packhorse"_s, words + QStringList{u"--profile"_s, profile});
            QVERIFY(write(at(u"told/%1"_s.arg(++listed)), told.out + told.errors));
            QVERIFY2(!told.out.isEmpty(), told.errors.constData());
        }
        QVERIFY(write(at(u"told/events"_s), atServer({u"export"_s, u"events"_s}).out));
        const QByteArrayList never = QByteArrayList{gift, pin, ownPin, wrongPin, m_token, m_key, "argon2id"} + m_verifiers + m_addresses;
        QCOMPARE(support::readableBelow(at(u"told"_s), never), QStringList());
    }
};

PACKHORSE_TEST(TstStolenProfile)
#include "tst_stolen_profile.moc"

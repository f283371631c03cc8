// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/pin_documents.h"
#include "conformance/defective_server.h"
#include "platform/clock.h"
#include "server/core/problems.h"
#include "start/console/conformance/report.h"
#include "support/test_main.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <set>

using defective::Defect;
using defective::Request;
using defective::Server;
using server::Document;
using start::conformance::Suite;
using start::conformance::Verdict;

Q_DECLARE_METATYPE(defective::Defect)

namespace {

// ---- ways to be wrong -------------------------------------------------------------------------------
using Change = std::function<void(QJsonObject &)>;

QJsonObject objectIn(const Document &document) { return QJsonDocument::fromJson(document.body).object(); }

void change(Document &document, const Change &how)
{
    QJsonObject object = objectIn(document);
    how(object);
    document.body = codec::writeJson(object);
}

/// Documents of which the path begins so are changed.
Defect changing(const char *path, const Change &how)
{
    Defect defect;
    defect.edit = [path, how](Server &, const Request &request, Document &document) {
        if (document.status == 200 && request.method == "GET" && request.path().startsWith(QLatin1String(path)))
            change(document, how);
    };
    return defect;
}

Defect appendsAnswer(const std::function<void(const Request &, Document &)> &how)
{
    Defect defect;
    defect.spoil = [how](const Request &request, Document &document) {
        if (request.isAppend())
            how(request, document);
    };
    return defect;
}

Defect spoiling(const std::function<void(const Request &, Document &)> &how)
{
    Defect defect;
    defect.spoil = how;
    return defect;
}

QString problemIn(const Document &document)
{
    return document.contentType == "application/problem+json" ? objectIn(document).value(QLatin1String("type")).toString().section(u':', -1) : QString();
}

/// A verdict that all lines of this request were taken, whatever the store has.
void pretend(const Request &request, Document &document, qint64 last, const QByteArray &chain)
{
    const QJsonObject verdict{{QStringLiteral("journal"), request.append().journal},
                              {QStringLiteral("epoch"), QStringLiteral("0190ffff-0000-7000-8000-000000000001")},
                              {QStringLiteral("node"), QStringLiteral("node-1")},
                              {QStringLiteral("now"), QStringLiteral("2026-11-21T10:00:00Z")},
                              {QStringLiteral("cursor"), last},
                              {QStringLiteral("chain"), QString::fromLatin1(chain)},
                              {QStringLiteral("safe"), QJsonValue()},
                              {QStringLiteral("results"), QJsonArray()},
                              {QStringLiteral("changed"), QJsonArray()}};
    document = {200, "application/json", codec::writeJson(verdict), {}};
}

qint64 lastOf(const Request &request) { return request.append().firstSequence.toLongLong() + request.body.count('\n') - 1; }

/// A problem of this name is answered as if the facts were taken.
Defect believing(const char *problem)
{
    return appendsAnswer([problem](const Request &request, Document &document) {
        if (problemIn(document) == QLatin1String(problem))
            pretend(request, document, lastOf(request), request.append().chainAfter);
    });
}

Document html(int status) { return {status, "text/html", "<html>Welcome to the Wi-Fi of this warehouse</html>", {}}; }

Defect htmlAt(const char *path)
{
    Defect defect;
    defect.instead = [path](Server &, const Request &request) {
        return request.path().startsWith(QLatin1String(path)) ? std::optional(html(200)) : std::nullopt;
    };
    return defect;
}

Defect withoutHeader(const char *path, const char *header)
{
    return spoiling([path, header](const Request &request, Document &document) {
        if (request.path().startsWith(QLatin1String(path)))
            document.headers.removeIf([header](const auto &one) { return one.first == header; });
    });
}

Defect deafToIfNoneMatch(const char *path)
{
    Defect defect;
    defect.instead = [path](Server &server, const Request &request) {
        return request.path() == QLatin1String(path) ? std::optional(server.honest(request)) : std::nullopt;
    };
    return defect;
}

// ---- the defects, one each -----------------------------------------------------------------------------
Defect secondVerdict()
{
    auto seen = std::make_shared<std::set<QByteArray>>();
    return appendsAnswer([seen](const Request &request, Document &document) {
        if (!seen->insert(request.body).second && document.status == 200)
            change(document, [](QJsonObject &o) { o[QStringLiteral("results")] = QJsonArray(); });
    });
}

/// What comes again is given new ids and a journal of its own, where it has its effect once more.
Defect takesTwice()
{
    auto seen = std::make_shared<std::map<QByteArray, int>>();
    Defect defect;
    defect.edit = [seen](Server &server, const Request &request, Document &) {
        if (!request.isAppend() || !request.body.contains("pick.item_placed") || (*seen)[request.body]++ != 1)
            return;
        Request again = request;
        again.body.replace("\"id\":\"0", "\"id\":\"1");
        const domain::JournalId journal(QStringLiteral("0190ffff-0000-7000-8000-00000000000f"));
        codec::Chain chain = codec::chainStart(journal);
        server::AppendCall call{journal.text(), "1", chain.hex().toLatin1(), {}, "0", again.body, {}};
        for (const QByteArray &line : again.body.split('\n')) {
            if (!line.isEmpty())
                chain = codec::chainNext(chain, line);
        }
        call.chainAfter = chain.hex().toLatin1();
        static_cast<void>(server.core().append(call));
    };
    return defect;
}

Defect outcomesBackwards()
{
    return appendsAnswer([](const Request &, Document &document) {
        if (document.status != 200)
            return;
        change(document, [](QJsonObject &o) {
            QJsonArray turned;
            for (const QJsonValue &one : o[QStringLiteral("results")].toArray())
                turned.prepend(one);
            o[QStringLiteral("results")] = turned;
        });
    });
}

/// Answers like a server that has a batch of five, and has none.
Defect forgetsFive()
{
    Defect defect;
    defect.instead = [](Server &, const Request &request) -> std::optional<Document> {
        if (!request.isAppend() || request.append().firstSequence != "1" || request.body.count('\n') != 5 || request.body.contains("route/"))
            return std::nullopt;
        Document document;
        pretend(request, document, lastOf(request), request.append().chainAfter);
        return document;
    };
    return defect;
}

Defect busyOnce(const char *retryAfter)
{
    Defect defect;
    auto told = std::make_shared<bool>(false);
    defect.instead = [told, retryAfter](Server &, const Request &request) -> std::optional<Document> {
        if (request.path() != u"/v1/site" || std::exchange(*told, true))
            return std::nullopt;
        Document document = server::storeUnavailable(QStringLiteral("the test's"));
        document.headers.clear();
        if (*retryAfter)
            document.headers.emplaceBack("Retry-After", retryAfter);
        return document;
    };
    return defect;
}

Defect disputesAreErrors()
{
    return appendsAnswer([](const Request &request, Document &document) {
        if (!document.body.contains("\"outcome\":\"disputed\""))
            return;
        domain::Problem problem = server::problem("conflict", 409, QStringLiteral("No"), {});
        problem.journal = domain::JournalId(request.append().journal);
        document = server::refused(problem);
    });
}

Defect refusesUnknownTypes()
{
    Defect defect;
    defect.instead = [](Server &, const Request &request) -> std::optional<Document> {
        if (!request.isAppend() || !request.body.contains("operator.flown_out"))
            return std::nullopt;
        domain::Problem problem = server::problem("unknown-type", 422, QStringLiteral("No such type"), {});
        problem.journal = domain::JournalId(request.append().journal);
        return server::refused(problem);
    };
    return defect;
}

Defect anotherLabelEachTime()
{
    auto times = std::make_shared<int>(0);
    return changing("/v1/labels/", [times](QJsonObject &o) {
        if (o[QStringLiteral("state")].toString() == u"ready")
            o[QStringLiteral("tracking")] = QStringLiteral("NEW%1").arg(++*times);
    });
}

/// The bytes of facts are read and written again.
Defect tidiesBytes()
{
    Defect defect;
    defect.edit = [](Server &, const Request &request, Document &document) {
        if (request.path() == u"/v1/events")
            document.body.replace("\"specversion\":\"1.0\"", "\"specversion\": \"1.0\"");
    };
    return defect;
}

Defect withoutJournalEcho()
{
    return spoiling([](const Request &, Document &document) {
        if (!problemIn(document).isEmpty())
            change(document, [](QJsonObject &o) { o.remove(QStringLiteral("journal")); });
    });
}

Defect gapWithoutCursor()
{
    return spoiling([](const Request &, Document &document) {
        if (problemIn(document) == u"sequence-gap")
            change(document, [](QJsonObject &o) { o.remove(QStringLiteral("cursor")); });
    });
}

Defect telling(const QString &text)
{
    Defect defect;
    defect.tell = [text](const QString &) { return text; };
    return defect;
}

Defect halfBodies()
{
    Defect defect;
    defect.takesHalfBodies = true;
    return defect;
}

Defect duplicatesCountAsNew()
{
    return appendsAnswer([](const Request &, Document &document) {
        if (document.body.contains("duplicate"))
            change(document, [](QJsonObject &o) { o[QStringLiteral("results")] = QJsonArray(); });
    });
}

Defect probesAre404()
{
    Defect defect;
    defect.edit = [](Server &, const Request &request, Document &document) {
        if (request.isProbe() && document.status == 200 && objectIn(document).value(QLatin1String("cursor")).toInteger() == 0)
            document = server::notFound(request.path());
    };
    return defect;
}

Defect withoutFlags()
{
    Defect defect;
    defect.instead = [](Server &, const Request &request) {
        return request.path().startsWith(QLatin1String("/ofrep/")) ? std::optional(server::notFound(request.path())) : std::nullopt;
    };
    return defect;
}

Defect withoutPins()
{
    Defect defect;
    defect.instead = [](Server &, const Request &request) {
        return request.path() == u"/v1/pins" ? std::optional(server::notFound(request.path())) : std::nullopt;
    };
    return defect;
}

/// The first PIN that anybody tries is taken.
Defect easyPins()
{
    Defect defect;
    defect.instead = [](Server &, const Request &request) -> std::optional<Document> {
        if (request.path() != u"/v1/pins" || !request.body.contains("\"123456\""))
            return std::nullopt;
        return Document{200, "application/json", codec::encodeOperator({domain::OperatorId(QStringLiteral("nobody")), {}, QStringLiteral("B-1"), {}, {}}), {}};
    };
    return defect;
}

Change without(const char *member)
{
    return [member](QJsonObject &o) { o.remove(QLatin1String(member)); };
}
Change emptied(const char *member, const QJsonValue &empty)
{
    return [member, empty](QJsonObject &o) { o[QLatin1String(member)] = empty; };
}

void withoutBadges(QJsonObject &site)
{
    QJsonArray patterns = site[QStringLiteral("patterns")].toArray();
    patterns.removeFirst();
    site[QStringLiteral("patterns")] = patterns;
}

void changeOperators(QJsonObject &site, const Change &how)
{
    QJsonArray changed;
    for (const QJsonValue &one : site[QStringLiteral("operators")].toArray()) {
        QJsonObject person = one.toObject();
        how(person);
        changed.append(person);
    }
    site[QStringLiteral("operators")] = changed;
}

void withEarlierSettings(QJsonObject &site)
{
    changeOperators(site, [](QJsonObject &person) {
        QJsonObject settings = person[QStringLiteral("settings")].toObject();
        if (settings.isEmpty())
            return;
        settings[QStringLiteral("fact")] = QStringLiteral("0190ffff-0000-7000-8000-00000000000d");
        person[QStringLiteral("settings")] = settings;
    });
}

void withoutSettings(QJsonObject &site) { changeOperators(site, without("settings")); }

} // namespace

/// A suite that finds nothing is worth nothing: each row plants a defect, and names the checks that must see it. No other check of
/// their groups may fail, and with PACKHORSE_ALL_CHECKS=1 no other check at all.
class TstDefects : public QObject
{
    Q_OBJECT

    platform::SystemClock m_clock;
    platform::QtTimers m_timers;
    platform::SystemRandom m_random;

    /// The groups of these checks. All checks for a row that names none, and with PACKHORSE_ALL_CHECKS=1 for every row: half a
    /// second of computing each.
    static QStringList groupsOf(const QStringList &checks)
    {
        QStringList groups;
        for (const QString &id : checks)
            groups << id.section(u'.', 0, 0);
        if (groups.contains(QStringLiteral("busy")))
            groups << QStringLiteral("site"); // where it is busy
        groups.removeDuplicates();
        return qEnvironmentVariableIsSet("PACKHORSE_ALL_CHECKS") ? QStringList() : groups;
    }

private Q_SLOTS:
    void aDefectIsFoundAndNamed_data()
    {
        QTest::addColumn<Defect>("defect");
        QTest::addColumn<QStringList>("checks"); ///< that fail
        QTest::addColumn<QString>("words");      ///< in what the first of them says
        const auto row = [](const char *name, const Defect &defect, const QStringList &ids, const char *words) {
            QTest::newRow(name) << defect << ids << QString::fromLatin1(words);
        };
        const auto ids = [](const char *all) { return QString::fromLatin1(all).split(u' ', Qt::SkipEmptyParts); };
        row("none", Defect{}, {}, "");
        row("busy once, with Retry-After", busyOnce("0"), {}, "");
        row("flags are not offered", withoutFlags(), {}, "");
        row("HTML for the cases", htmlAt("/v1/cases"), ids("cases.document"), "HTTP 200, text/html");
        row("HTML for what is not there", spoiling([](const Request &, Document &d) { if (d.status == 404) d = html(404); }), ids("not-found"), "HTTP 404, text/html");
        row("health without epoch", changing("/health", without("checks")), ids("health epoch.one"), "checks[\"store\"]");
        row("unknown journals are 404", probesAre404(),
            ids("journal.unknown append.damaged append.no-lf append.bad-headers append.lines append.bytes append.cut-body"), "404");
        row("two epochs", changing("/v1/routes/", emptied("epoch", QStringLiteral("0190ffff-0000-7000-8000-00000000000e"))), ids("epoch.one"), "says epoch");
        row("badges are products", changing("/v1/site", withoutBadges), ids("site.codes"), "for a product; it is a badge");
        row("site without drop zones", changing("/v1/site", emptied("drop_zones", QJsonArray())), ids("site.document"), "no drop_zones");
        row("an earlier choice stays", changing("/v1/site", withEarlierSettings), ids("site.settings"), "the one that arrived last is");
        row("no settings in the roster", changing("/v1/site", withoutSettings), {}, "");
        row("route without products", changing("/v1/routes/", emptied("products", QJsonArray())), ids("route.document"), "not among the products");
        row("no ETag", withoutHeader("/v1/site", "ETag"), ids("etag.site"), "has no ETag");
        row("never 304", deafToIfNoneMatch("/v1/cases"), ids("etag.cases"), "with If-None-Match of its own ETag");
        row("a gap is trusted", believing("sequence-gap"), ids("append.gap"), "as if it had taken it");
        row("a gap without cursor", gapWithoutCursor(), ids("append.gap"), "says cursor nothing");
        row("forks are taken", believing("journal-forked"), ids("append.fork-before append.other-bytes"), "follows another chain");
        row("damage is taken", believing("body-damaged"), ids("append.damaged append.no-lf"), "do not lead from Packhorse-Chain-Before");
        row("too much is taken", believing("too-large"), ids("append.lines append.bytes"), "to 1,001 lines");
        row("problems do not echo the journal", withoutJournalEcho(),
            ids("journal.bad-id journal.bad-after append.gap append.fork-before append.other-bytes append.damaged append.no-lf append.bad-headers "
                "append.lines append.bytes"), "does not echo the journal");
        row("half a body is taken", halfBodies(), ids("append.cut-body"), "after half of a body was sent");
        row("forgets after the answer", forgetsFive(), ids("append.remembered"), "the journal stands at 0");
        row("bytes are written anew", tidiesBytes(), ids("append.remembered append.other-bytes"), "byte for byte");
        row("the second verdict differs", secondVerdict(), ids("outcome.again"), "2 disputed");
        row("outcomes out of order", outcomesBackwards(), ids("outcome.order task.once task.disputed case.one"), "must ascend");
        row("disputes are errors", disputesAreErrors(), ids("outcome.disputed outcome.order task.disputed case.one"), "refused with conflict");
        row("unknown types are refused", refusesUnknownTypes(), ids("outcome.unknown-type"), "refused with unknown-type");
        row("duplicates count as new", duplicatesCountAsNew(), ids("outcome.duplicate"), "2 applied");
        row("applies twice", takesTwice(), ids("task.once"), "2 units are placed after the same fact came twice");
        row("snapshots include nothing", changing("/v1/routes/", emptied("included", QJsonObject())), ids("task.taken task.once task.disputed"), "included 0");
        row("nobody holds", changing("/v1/routes/", emptied("held_by", QJsonValue())), ids("task.taken"), "does not say that station");
        row("disputes are not open", changing("/v1/routes/", emptied("open", QJsonObject())), ids("task.disputed"), "does not name facts 4 and 5");
        row("no cases", changing("/v1/cases", emptied("cases", QJsonArray())), ids("case.one"), "no case of facts 4 and 5");
        row("silent notifications", telling({}), ids("notify.tells"), "no message told of it");
        row("notifications in prose", telling(QStringLiteral("something changed")), ids("notify.tells"), "cannot be read");
        row("a label each time", anotherLabelEachTime(), ids("label.once"), "after two more wants of its name");
        row("PINs are not offered", withoutPins(), {}, "");
        row("123456 is a PIN", easyPins(), ids("pins.faults"), "to the new PIN 123456");
        row("busy, without Retry-After", busyOnce(""), ids("busy.retry-after"), "a 503 at /v1/site has no Retry-After");
        row("busy, until soon", busyOnce("soon"), ids("busy.retry-after"), "Retry-After: soon");
    }
    void aDefectIsFoundAndNamed()
    {
        QFETCH(Defect, defect);
        QFETCH(QStringList, checks);
        QFETCH(QString, words);
        Server server(std::move(defect));
        Suite suite(server.url(), QSslConfiguration::defaultConfiguration(), {true, true, groupsOf(checks)}, m_timers, m_clock, m_random);
        std::optional<QString> end;
        suite.onEnd = [&end](const QString &unreachable) { end = unreachable; };
        suite.start();
        QTRY_VERIFY_WITH_TIMEOUT(end, 60'000);
        QCOMPARE(*end, QString());
        QStringList failed;
        QString said;
        for (const Suite::Result &result : suite.results()) {
            if (result.verdict.kind != Verdict::Kind::Failed)
                continue;
            failed << QString::fromLatin1(result.check->id);
            said += start::conformance::resultWords(result) + u'\n';
        }
        QVERIFY2(failed == checks, qPrintable(QStringLiteral("failed: ") + failed.join(u' ') + u'\n' + said));
        QVERIFY2(said.contains(words), qPrintable(said));
    }
};

PACKHORSE_TEST(TstDefects)
#include "tst_defects.moc"

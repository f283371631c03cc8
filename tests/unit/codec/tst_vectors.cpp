// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/chain.h"
#include "codec/documents.h"
#include "codec/fact.h"
#include "support/test_main.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

/// api/vectors.json: what any station and any server must agree about.
class TstVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chainStartsWithTheJournal();
    void chainGoesOnLineByLine();
    void chainIsWrittenInLowerCaseHex();
    void factsAreReadAndWrittenAgain_data();
    void factsAreReadAndWrittenAgain();
    void everyTypeHasAVector();
    void sameFactsAreEqual_data();
    void sameFactsAreEqual();
    void unknownFactsAreKept_data();
    void unknownFactsAreKept();
    void notFactsAreRefused_data();
    void notFactsAreRefused();
    void appendsHoldTogether_data();
    void appendsHoldTogether();
    void answersAreRead_data();
    void answersAreRead();
    void notificationsAreReadAndWrittenAgain_data();
    void notificationsAreReadAndWrittenAgain();

private:
    QJsonObject m_vectors;

    void rows(const QString &part) const;
};

namespace {
QString at(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}
} // namespace

void TstVectors::initTestCase()
{
    QFile file(QStringLiteral(PACKHORSE_SOURCE_DIR "/api/vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_vectors.isEmpty());
}

void TstVectors::rows(const QString &part) const
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue &value : m_vectors.value(part).toArray())
        QTest::newRow(qPrintable(at(value.toObject(), "name"))) << value.toObject();
}

void TstVectors::chainStartsWithTheJournal()
{
    const QJsonObject chain = m_vectors.value(QStringLiteral("chain")).toObject();
    QCOMPARE(codec::chainStart(domain::JournalId(at(chain, "journal"))).hex(), at(chain, "start"));
}

void TstVectors::chainGoesOnLineByLine()
{
    const QJsonObject vector = m_vectors.value(QStringLiteral("chain")).toObject();
    codec::Chain chain = codec::chainStart(domain::JournalId(at(vector, "journal")));
    const QJsonArray links = vector.value(QStringLiteral("links")).toArray();
    QVERIFY(links.size() >= 3);
    for (const QJsonValue &link : links) {
        chain = codec::chainNext(chain, at(link.toObject(), "line").toUtf8());
        QCOMPARE(chain.hex(), at(link.toObject(), "chain"));
    }
}

void TstVectors::chainIsWrittenInLowerCaseHex()
{
    const auto chain = codec::chainStart(domain::JournalId(QStringLiteral("x")));
    QCOMPARE(chain.hex().size(), 64);
    QVERIFY(codec::Chain::fromHex(chain.hex()) == chain);
    QVERIFY(codec::Chain::fromRaw(chain.raw()) == chain);
    QVERIFY(!codec::Chain::fromHex(chain.hex().toUpper()));
    QVERIFY(!codec::Chain::fromHex(chain.hex().chopped(1)));
    QVERIFY(!codec::Chain::fromHex(chain.hex().chopped(1) + u'g'));
    QVERIFY(!codec::Chain::fromHex({}));
    QVERIFY(!codec::Chain::fromRaw(chain.raw().chopped(1)));
    QVERIFY(!codec::Chain::fromRaw(chain.raw() + '\0'));
}

void TstVectors::factsAreReadAndWrittenAgain_data()
{
    rows(QStringLiteral("facts"));
}

void TstVectors::factsAreReadAndWrittenAgain()
{
    QFETCH(QJsonObject, vector);
    const QByteArray line = at(vector, "line").toUtf8();
    const auto event = codec::decodeFact(line);
    QVERIFY2(event.hasValue(), event.hasValue() ? "" : qPrintable(event.error().what));
    QVERIFY(!std::holds_alternative<domain::UnknownFact>(event->data));
    QCOMPARE(codec::encodeFact(*event), line);
}

void TstVectors::everyTypeHasAVector()
{
    std::vector<bool> seen(std::variant_size_v<domain::EventKinds> - 1); // all but UnknownFact, which is last
    for (const QJsonValue &value : m_vectors.value(QStringLiteral("facts")).toArray()) {
        const auto event = codec::decodeFact(at(value.toObject(), "line").toUtf8());
        seen.at(event.value().data.index()) = true;
    }
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](bool one) { return one; }));
}

void TstVectors::sameFactsAreEqual_data()
{
    rows(QStringLiteral("same"));
}

void TstVectors::sameFactsAreEqual()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(at(vector, "line") != at(vector, "also"));
    QVERIFY(codec::decodeFact(at(vector, "line").toUtf8()).value()
            == codec::decodeFact(at(vector, "also").toUtf8()).value());
}

void TstVectors::unknownFactsAreKept_data()
{
    rows(QStringLiteral("unknown"));
}

void TstVectors::unknownFactsAreKept()
{
    QFETCH(QJsonObject, vector);
    const auto event = codec::decodeFact(at(vector, "line").toUtf8());
    QVERIFY(event.hasValue());
    QVERIFY(std::holds_alternative<domain::UnknownFact>(event->data));
}

void TstVectors::notFactsAreRefused_data()
{
    rows(QStringLiteral("not_facts"));
}

void TstVectors::notFactsAreRefused()
{
    QFETCH(QJsonObject, vector);
    QVERIFY(!codec::decodeFact(at(vector, "line").toUtf8()).hasValue());
}

void TstVectors::appendsHoldTogether_data()
{
    rows(QStringLiteral("appends"));
}

/// The headers' chains follow from the lines, except where the example is about damage.
void TstVectors::appendsHoldTogether()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject headers = vector.value(QStringLiteral("headers")).toObject();
    QByteArrayList lines = at(vector, "body").toUtf8().split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    auto chain = codec::Chain::fromHex(at(headers, "Packhorse-Chain-Before"));
    QVERIFY(chain.has_value());
    for (const QByteArray &line : lines)
        chain = codec::chainNext(*chain, line);
    const bool damaged = vector.value(QStringLiteral("status")).toInt() == 400;
    QCOMPARE(chain->hex() != at(headers, "Packhorse-Chain-After"), damaged);
}

void TstVectors::answersAreRead_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const char *part : {"appends", "probes"}) {
        for (const QJsonValue &value : m_vectors.value(QLatin1String(part)).toArray())
            QTest::newRow(qPrintable(at(value.toObject(), "name"))) << value.toObject();
    }
}

void TstVectors::answersAreRead()
{
    QFETCH(QJsonObject, vector);
    const QByteArray bytes = QJsonDocument(vector.value(QStringLiteral("answer")).toObject()).toJson();
    if (vector.value(QStringLiteral("status")).toInt() == 200) {
        const auto answer = codec::decodeJournalAnswer(bytes);
        QVERIFY2(answer.hasValue(), answer.hasValue() ? "" : qPrintable(answer.error().what));
        QVERIFY(at(vector, "path").contains(answer->journal.text()));
    } else {
        const auto problem = codec::decodeProblem(bytes);
        QVERIFY(problem.hasValue());
        QCOMPARE(problem->status, vector.value(QStringLiteral("status")).toInt());
    }
}

void TstVectors::notificationsAreReadAndWrittenAgain_data()
{
    rows(QStringLiteral("notifications"));
}

void TstVectors::notificationsAreReadAndWrittenAgain()
{
    QFETCH(QJsonObject, vector);
    const QByteArray message = at(vector, "message").toUtf8();
    QCOMPARE(codec::encodeNotification(codec::decodeNotification(message).value()), message);
}

PACKHORSE_TEST(TstVectors)
#include "tst_vectors.moc"

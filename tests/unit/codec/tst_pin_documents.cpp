// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/pin_documents.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;

namespace {
const QString id = u"0198f2c4-7b1e-7c3a-9a51-000000000001"_s;
const domain::OperatorId pat(u"op-1"_s);

QByteArray object(QByteArray members) { return '{' + members.replace('\'', '"') + '}'; }
} // namespace

/// POST /v1/pins, as it is written and read.
class TstPinDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsReadAsItWasWritten()
    {
        for (const domain::NewPin &wanted :
             {domain::NewPin{pat, u"271828"_s, u"314159"_s},
              domain::NewPin{pat, u"271828"_s, {}, domain::OperatorId(u"op-9"_s), u"204817"_s}}) {
            const auto read = codec::decodePinRequest(codec::encodePinRequest({id, wanted}));
            QVERIFY2(read.hasValue(), read ? "" : qPrintable(read.error().what));
            QCOMPARE(read->id, id);
            QVERIFY(read->wanted.who == wanted.who && read->wanted.fresh == wanted.fresh &&
                    read->wanted.old == wanted.old && read->wanted.supervisor == wanted.supervisor &&
                    read->wanted.supervisorsPin == wanted.supervisorsPin);
        }
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray head = "'request':'" + id.toLatin1() + "','operator':'op-1','pin':'271828'";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no request") << object("'operator':'op-1','pin':'271828','old':'314159'");
        QTest::newRow("no right") << object(head);
        QTest::newRow("two rights") << object(head + ",'old':'314159','supervisor':'op-9','supervisor_pin':'204817'");
        QTest::newRow("a supervisor without a PIN") << object(head + ",'supervisor':'op-9'");
        QTest::newRow("an empty old one") << object(head + ",'old':''");
        QTest::newRow("a number") << object(head + ",'old':314159");
    }
    void whatIsNone()
    {
        QFETCH(QByteArray, body);
        const auto read = codec::decodePinRequest(body);
        QVERIFY(!read.hasValue());
        for (const char *pin : {"271828", "314159", "204817"})
            QVERIFY2(!read.error().what.contains(QLatin1String(pin)), qPrintable(read.error().what));
    }

    void anOperatorIsReadAsInTheSite()
    {
        domain::Operator person{pat, u"Pat"_s, u"B-102"_s, u"picker"_s, u"en"_s, u"$argon2id$x"_s, false, 4};
        person.isPinForOnce = true;
        QVERIFY(*codec::decodeOperator(codec::encodeOperator(person)) == person);
        domain::Site site;
        site.operators = {person};
        QVERIFY(codec::decodeSite(codec::encodeSite(site))->operators == site.operators);
    }
};

PACKHORSE_TEST(TstPinDocuments)
#include "tst_pin_documents.moc"

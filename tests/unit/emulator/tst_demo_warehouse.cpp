// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/site.h"
#include "support/test_main.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace {
using Row = QHash<QString, QString>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The demo's own tables have no quoted LF, only quoted commas.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

QList<Row> rowsOf(const QString &path)
{
    QList<Row> rows;
    QStringList lines = QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return rows;
    const QStringList header = cellsOf(lines.takeFirst());
    for (const QString &line : lines) {
        const QStringList cells = cellsOf(line);
        Row row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header[i], cells.value(i));
        rows << row;
    }
    return rows;
}

/// GS1 General Specifications 7.9.
bool checkDigitFits(const QString &gtin)
{
    int sum = 0;
    for (qsizetype i = 0; i < gtin.size(); ++i)
        sum += gtin[gtin.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

QHash<QString, Row> productsById()
{
    QHash<QString, Row> products;
    for (const Row &row : rowsOf(QStringLiteral(":/demo/products.csv")))
        products.insert(row[QStringLiteral("id")], row);
    return products;
}

/// What the ear gets of a WAV file: bursts of sound between silences of 20 ms and more, and their zero crossings.
struct Heard
{
    int bursts = 0;
    int length_ms = 0;
    double crossingsPerSecond = 0;
    double differenceTo(const Heard &other) const
    {
        return std::abs(bursts - other.bursts) + std::abs(length_ms - other.length_ms) / 100.0
            + std::abs(crossingsPerSecond - other.crossingsPerSecond) / 500.0;
    }
};

Heard hear(const QByteArray &wav)
{
    Heard heard;
    const auto *samples = reinterpret_cast<const qint16 *>(wav.constData() + 44);
    const qsizetype count = (wav.size() - 44) / 2;
    qsizetype quiet = 44100;
    qsizetype loud = 0;
    int crossings = 0;
    for (qsizetype i = 1; i < count; ++i) {
        const bool silent = std::abs(samples[i]) < 400;
        if (!silent && quiet > 44100 * 20 / 1000)
            ++heard.bursts;
        quiet = silent ? quiet + 1 : 0;
        loud += quiet < 200;
        crossings += (samples[i] < 0) != (samples[i - 1] < 0);
    }
    heard.length_ms = int(count * 1000 / 44100);
    heard.crossingsPerSecond = crossings * 44100.0 / double(qMax<qsizetype>(loud, 1)) / 2;
    return heard;
}
} // namespace

/// What resources/ promises to the demo and to the stations.
class TstDemoWarehouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void productsHaveRightCheckDigitsInTheInternalRange();
    void productCodesAreTakenByNoPatternOfTheSite();
    void ordersMakeExactlyOneTrolleyOfAHundredStops();
    void ordersHoldEveryKindOfLine();
    void picturesAreThereAndSmall();
    void siteIsThatOfTheDomain();
    void soundsAreToldApart();
};

void TstDemoWarehouse::productsHaveRightCheckDigitsInTheInternalRange()
{
    QSet<QString> seen;
    const auto rows = rowsOf(QStringLiteral(":/demo/products.csv"));
    QCOMPARE(rows.size(), 132);
    for (const Row &row : rows) {
        const QString gtin = row[QStringLiteral("gtin")];
        QCOMPARE(gtin.size(), 13);
        QVERIFY2(gtin.startsWith(QStringLiteral("040")) && checkDigitFits(gtin), qPrintable(gtin));
        QVERIFY(!seen.contains(gtin));
        seen << gtin;
        const QString box = row[QStringLiteral("case_gtin")];
        QCOMPARE(box.isEmpty(), row[QStringLiteral("case_quantity")].isEmpty());
        if (!box.isEmpty())
            QVERIFY2(box.size() == 14 && checkDigitFits(box) && box.mid(1, 12) == gtin.left(12), qPrintable(box));
        QVERIFY(row[QStringLiteral("weight_g")].toInt() > 0);
    }
}

void TstDemoWarehouse::productCodesAreTakenByNoPatternOfTheSite()
{
    for (const Row &row : rowsOf(QStringLiteral(":/demo/products.csv"))) {
        for (const auto &pattern : domain::defaultPatterns()) {
            const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern.pattern));
            for (const char *column : {"id", "gtin", "case_gtin"}) {
                const QString code = row[QString::fromLatin1(column)];
                QVERIFY2(code.isEmpty() || !expression.match(code).hasMatch(), qPrintable(code));
            }
        }
    }
}

void TstDemoWarehouse::ordersMakeExactlyOneTrolleyOfAHundredStops()
{
    const auto products = productsById();
    QSet<QString> locations;
    QSet<QString> orders;
    for (const Row &line : rowsOf(QStringLiteral(":/demo/orders.csv"))) {
        QVERIFY(products.contains(line[QStringLiteral("product")]));
        QVERIFY(line[QStringLiteral("quantity")].toInt() > 0);
        locations << products[line[QStringLiteral("product")]][QStringLiteral("location")];
        orders << line[QStringLiteral("order")];
    }
    QCOMPARE(locations.size(), 100);
    QCOMPARE(orders.size(), 20);
}

void TstDemoWarehouse::ordersHoldEveryKindOfLine()
{
    const auto products = productsById();
    QHash<QString, int> kinds;
    QSet<QString> once;
    for (const Row &line : rowsOf(QStringLiteral(":/demo/orders.csv"))) {
        const Row product = products[line[QStringLiteral("product")]];
        const int quantity = line[QStringLiteral("quantity")].toInt();
        kinds[QStringLiteral("several")] += quantity > 1 && quantity <= 12;
        kinds[QStringLiteral("number")] += quantity > 12;
        kinds[QStringLiteral("case")] += quantity >= 12 && !product[QStringLiteral("case_gtin")].isEmpty();
        kinds[QStringLiteral("two orders")] += once.contains(line[QStringLiteral("product")]);
        once << line[QStringLiteral("product")];
        for (const char *wants : {"wants_lot", "wants_expiry", "wants_serial"})
            kinds[QString::fromLatin1(wants)] += product[QString::fromLatin1(wants)].toInt();
    }
    for (const char *kind : {"several", "number", "case", "two orders", "wants_lot", "wants_expiry", "wants_serial"})
        QVERIFY2(kinds.value(QString::fromLatin1(kind)) > 0, kind);
}

void TstDemoWarehouse::picturesAreThereAndSmall()
{
    for (const Row &row : rowsOf(QStringLiteral(":/demo/products.csv"))) {
        const QByteArray svg = contentOf(QStringLiteral(":/demo/") + row[QStringLiteral("picture")]);
        QVERIFY2(svg.contains("<svg") && svg.size() < 2000, qPrintable(row[QStringLiteral("picture")]));
    }
}

void TstDemoWarehouse::siteIsThatOfTheDomain()
{
    const QJsonObject site = QJsonDocument::fromJson(contentOf(QStringLiteral(":/demo/site.json"))).object();
    const QJsonArray patterns = site[u"patterns"].toArray();
    const auto expected = domain::defaultPatterns();
    QCOMPARE(size_t(patterns.size()), expected.size() + 1); // and the numbers of a carrier
    for (size_t i = 0; i < expected.size(); ++i) {
        const QJsonObject pattern = patterns[qsizetype(i)].toObject();
        QCOMPARE(domain::codeKindOf(pattern[u"kind"].toString()), expected[i].kind);
        QCOMPARE(pattern[u"pattern"].toString(), expected[i].pattern);
    }
    QVERIFY(!site[u"operators"].toArray().isEmpty());
    QVERIFY(!site[u"drop_zones"].toArray().isEmpty());
    QVERIFY(!site[u"cancel_totes"].toArray().isEmpty());
}

void TstDemoWarehouse::soundsAreToldApart()
{
    QHash<QString, Heard> heard;
    for (const char *name : {"accepted", "ok", "refused", "unknown", "attention", "done"}) {
        const QByteArray wav = contentOf(QStringLiteral(":/sounds/%1.wav").arg(QLatin1String(name)));
        QVERIFY2(wav.startsWith("RIFF") && wav.mid(8, 8) == "WAVEfmt ", name);
        heard.insert(QString::fromLatin1(name), hear(wav));
    }
    for (auto a = heard.cbegin(); a != heard.cend(); ++a) {
        for (auto b = heard.cbegin(); b != heard.cend(); ++b)
            QVERIFY2(a == b || a->differenceTo(*b) >= 1, qPrintable(a.key() + u' ' + b.key()));
    }
    const Heard accepted = heard[QStringLiteral("accepted")];
    const Heard refused = heard[QStringLiteral("refused")];
    QVERIFY(accepted.length_ms < 150 && accepted.bursts == 1);
    QVERIFY(refused.length_ms > 3 * accepted.length_ms);
    QVERIFY(accepted.crossingsPerSecond > 3 * refused.crossingsPerSecond);
}

PACKHORSE_TEST(TstDemoWarehouse)
#include "tst_demo_warehouse.moc"

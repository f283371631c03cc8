// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/order_file.h"
#include "server/core/csv.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <functional>

namespace server {
namespace {

constexpr qsizetype maxIdLength = 64;
constexpr int mostUnits =
    100'000; ///< of a row, and grams of a unit: more is a slip of the pen, and sums must fit an int

/// The columns of a file by name, whatever their order and case.
class Columns
{
public:
    Columns(const QStringList &header)
    {
        for (qsizetype i = 0; i < header.size(); ++i)
            m_places.insert(header.at(i).trimmed().toLower(), i);
    }
    bool has(const char *name) const { return m_places.contains(QLatin1String(name)); }
    qsizetype count() const { return m_places.size(); }
    QString of(const QStringList &fields, const char *name) const
    {
        const qsizetype place = m_places.value(QLatin1String(name), -1);
        return place >= 0 && place < fields.size() ? fields.at(place).trimmed() : QString();
    }

private:
    QHash<QString, qsizetype> m_places;
};

/// What a format makes of one row: a line, or the reason why it is none.
struct Reading
{
    OrderRow line;
    std::optional<LeftOut> leftOut;
    QString what;
};
Reading without(LeftOut reason, QString what) { return {{}, reason, std::move(what)}; }

struct Format
{
    std::vector<const char *> needed; ///< columns without which it is not this format
    std::function<Reading(const Columns &, const QStringList &)> read;
};

std::optional<int> wholeNumber(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number <= mostUnits ? std::optional(number) : std::nullopt;
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxIdLength &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

// ---- UCI Online Retail (Chen 2015): codes that its rows use for postage, fees, discounts and hand-made entries ----
bool isNoUciProduct(const QString &code)
{
    static const QSet<QString> known = {
        QStringLiteral("POST"),         QStringLiteral("DOT"),  QStringLiteral("M"), QStringLiteral("D"),
        QStringLiteral("C2"),           QStringLiteral("S"),    QStringLiteral("B"), QStringLiteral("AMAZONFEE"),
        QStringLiteral("BANK CHARGES"), QStringLiteral("CRUK"),
    };
    const QString upper = code.toUpper();
    return known.contains(upper) || upper.startsWith(QLatin1String("GIFT_"));
}

bool isNothing(const QString &price)
{
    bool ok = false;
    return price.isEmpty() || (price.toDouble(&ok) == 0.0 && ok);
}

Reading readUci(const Columns &columns, const QStringList &fields)
{
    const QString order = columns.of(fields, "invoiceno");
    const QString code = columns.of(fields, "stockcode");
    const QString name = columns.of(fields, "description");
    const auto quantity = wholeNumber(columns.of(fields, "quantity"));
    if (!isId(order) || !isId(code))
        return without(LeftOut::Unreadable, QStringLiteral("InvoiceNo or StockCode is empty or too long"));
    if (!quantity)
        return without(LeftOut::Unreadable, QStringLiteral("Quantity is no whole number up to 100,000"));
    if (order.startsWith(u'C', Qt::CaseInsensitive))
        return without(LeftOut::Cancellation, order);
    if (isNoUciProduct(code))
        return without(LeftOut::NotAProduct, code);
    if (*quantity <= 0)
        return without(LeftOut::QuantityNotPositive, code);
    if (name.isEmpty() && columns.of(fields, "customerid").isEmpty() && isNothing(columns.of(fields, "unitprice")))
        return without(LeftOut::Adjustment, code);
    return {{order, code, name, *quantity, {}, {}, 0, 0}, std::nullopt, {}};
}

// ---- Shopify's orders export: what belongs to the order stands on its first row only --------------------------
Reading readShopify(const Columns &columns, const QStringList &fields, QSet<QString> &cancelled)
{
    QString order = columns.of(fields, "name");
    if (order.startsWith(u'#'))
        order.remove(0, 1);
    const QString name = columns.of(fields, "lineitem name");
    const QString sku = columns.of(fields, "lineitem sku");
    const QString code = sku.isEmpty() ? name.left(maxIdLength) : sku;
    const auto quantity = wholeNumber(columns.of(fields, "lineitem quantity"));
    if (!isId(order) || !isId(code))
        return without(LeftOut::Unreadable, QStringLiteral("Name, Lineitem name or Lineitem sku is empty or too long"));
    if (!quantity)
        return without(LeftOut::Unreadable, QStringLiteral("Lineitem quantity is no whole number up to 100,000"));
    if (!columns.of(fields, "cancelled at").isEmpty())
        cancelled.insert(order);
    if (cancelled.contains(order))
        return without(LeftOut::Cancellation, order);
    if (columns.of(fields, "lineitem requires shipping").compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return without(LeftOut::NotAProduct, code);
    if (*quantity <= 0)
        return without(LeftOut::QuantityNotPositive, code);
    if (columns.of(fields, "lineitem fulfillment status") == QLatin1String("fulfilled"))
        return without(LeftOut::Fulfilled, order);
    return {{order, code, name, *quantity, {}, {}, 0, 0}, std::nullopt, {}};
}

// ---- our own plain CSV -----------------------------------------------------------------------------------------
Reading readPlain(const Columns &columns, const QStringList &fields, const domain::CodeTable &siteCodes)
{
    const OrderRow line{columns.of(fields, "order"),
                        columns.of(fields, "product"),
                        columns.of(fields, "name"),
                        wholeNumber(columns.of(fields, "quantity")).value_or(0),
                        columns.of(fields, "code"),
                        columns.of(fields, "location").toUpper(),
                        wholeNumber(columns.of(fields, "weight_g")).value_or(0),
                        wholeNumber(columns.of(fields, "volume_ml")).value_or(0)};
    if (!isId(line.order) || !isId(line.product))
        return without(LeftOut::Unreadable, QStringLiteral("order or product is empty or too long"));
    if (!wholeNumber(columns.of(fields, "quantity")))
        return without(LeftOut::Unreadable, QStringLiteral("quantity is no whole number up to 100,000"));
    if (line.quantity <= 0)
        return without(LeftOut::QuantityNotPositive, line.product);
    for (const char *column : {"weight_g", "volume_ml"}) {
        const QString text = columns.of(fields, column);
        if (!text.isEmpty() && wholeNumber(text).value_or(0) <= 0)
            return without(LeftOut::Unreadable,
                           QStringLiteral("%1 is no whole number above 0").arg(QLatin1String(column)));
    }
    if (!line.location.isEmpty() && siteCodes.classify(line.location) != domain::CodeKind::Location)
        return without(LeftOut::Unreadable, QStringLiteral("location %1 does not look like one").arg(line.location));
    if (!line.code.isEmpty() && !isId(line.code))
        return without(LeftOut::Unreadable, QStringLiteral("code is too long"));
    return {line, std::nullopt, {}};
}

std::optional<Format> formatOf(const QString &name, const domain::CodeTable &siteCodes)
{
    if (name == QLatin1String("uci-online-retail"))
        return Format{{"invoiceno", "stockcode", "description", "quantity", "unitprice", "customerid"}, readUci};
    if (name == QLatin1String("shopify"))
        return Format{{"name", "lineitem name", "lineitem quantity"},
                      [cancelled = QSet<QString>()](const Columns &columns, const QStringList &fields) mutable {
                          return readShopify(columns, fields, cancelled);
                      }};
    if (name == QLatin1String("csv"))
        return Format{{"order", "product", "quantity"},
                      [&siteCodes](const Columns &columns, const QStringList &fields) {
                          return readPlain(columns, fields, siteCodes);
                      }};
    return std::nullopt;
}

Reading readRow(const Format &format, const Columns &columns, const CsvRecord &record,
                const domain::CodeTable &siteCodes)
{
    if (!record.complete)
        return without(LeftOut::Unreadable, QStringLiteral("a quote is opened and never closed"));
    if (record.fields.size() != columns.count())
        return without(LeftOut::Unreadable,
                       QStringLiteral("%1 fields instead of %2").arg(record.fields.size()).arg(columns.count()));
    Reading reading = format.read(columns, record.fields);
    if (reading.leftOut)
        return reading;
    for (const QString &code : {reading.line.product, reading.line.code}) {
        if (!code.isEmpty() && siteCodes.classify(code) != domain::CodeKind::Product)
            return without(LeftOut::NotAProduct, code);
    }
    return reading;
}

} // namespace

QString leftOutName(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Cancellation:
        return QStringLiteral("cancellation");
    case LeftOut::NotAProduct:
        return QStringLiteral("not_a_product");
    case LeftOut::QuantityNotPositive:
        return QStringLiteral("quantity_not_positive");
    case LeftOut::Adjustment:
        return QStringLiteral("adjustment");
    case LeftOut::Fulfilled:
        return QStringLiteral("fulfilled");
    case LeftOut::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

base::Expected<OrderFile, Failure> readOrderFile(const QByteArray &bytes, const QString &formatName,
                                                 const domain::CodeTable &siteCodes)
{
    const auto format = formatOf(formatName, siteCodes);
    if (!format)
        return base::Unexpected{Failure{
            QStringLiteral("--format %1 is not known: uci-online-retail, shopify or csv").arg(formatName), true}};
    const auto plain = unpacked(bytes);
    if (!plain)
        return base::Unexpected{plain.error()};
    const std::vector<CsvRecord> records = readCsv(readText(*plain));
    if (records.empty())
        return base::Unexpected{Failure{QStringLiteral("the file is empty")}};
    const Columns columns(records.front().fields);
    for (const char *name : format->needed) {
        if (!columns.has(name))
            return base::Unexpected{Failure{QStringLiteral("the file has no column \"%1\": is it of the format %2?")
                                                .arg(QLatin1String(name), formatName)}};
    }
    OrderFile file;
    file.rows = qint64(records.size()) - 1;
    for (size_t i = 1; i < records.size(); ++i) {
        Reading reading = readRow(*format, columns, records[i], siteCodes);
        if (reading.leftOut)
            file.leftOut[*reading.leftOut].push_back({records[i].row, std::move(reading.what)});
        else
            file.taken.push_back(std::move(reading.line));
    }
    return file;
}

} // namespace server

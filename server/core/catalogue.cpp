// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/catalogue.h"
#include "codec/bytes.h"
#include "codec/documents.h"
#include "codec/operator_settings.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QtEndian>

namespace server {
namespace {

constexpr int bays = 40;
constexpr int levels = 6;
constexpr int letters = 26;
constexpr int triesPerRange = 64;

/// A number that depends on the text alone, the same on every machine.
quint32 fixedNumber(const QString &text, int round)
{
    const QByteArray digest = codec::sha256(QByteArray(text.toUtf8() + '#' + QByteArray::number(round)));
    return qFromBigEndian<quint32>(digest.constData());
}

QString aisleName(int aisle)
{
    const QChar last(u'A' + aisle % letters);
    return aisle < letters ? QString(last) : QString(QChar(u'A' + aisle / letters - 1)) + last;
}

QString locationName(quint32 place)
{
    const int level = int(place % levels) + 1;
    const int bay = int(place / levels % bays) + 1;
    const int aisle = int(place / levels / bays);
    return QStringLiteral("%1-%2-%3")
        .arg(aisleName(aisle))
        .arg(bay, 2, 10, QLatin1Char('0'))
        .arg(level, 2, 10, QLatin1Char('0'));
}

domain::Site plainSite()
{
    domain::Site site;
    site.name = QStringLiteral("Warehouse");
    site.patterns = domain::defaultPatterns();
    site.dropZones = {QStringLiteral("Z-01"), QStringLiteral("Z-02")};
    site.cancelTotes = {QStringLiteral("BIN-CANCEL-1")};
    return site;
}

std::optional<domain::RosterSettings> settingsIn(const QString &json, const QString &fact)
{
    if (fact.isEmpty())
        return std::nullopt;
    return domain::RosterSettings{codec::readSettings(QJsonDocument::fromJson(json.toUtf8()).object()), domain::EventId(fact)};
}

} // namespace

QString Catalogue::pictureHref(const domain::ProductId &id)
{
    return QStringLiteral("/v1/products/%1/picture").arg(QString::fromLatin1(QUrl::toPercentEncoding(id.text())));
}

bool Catalogue::knows(const domain::ProductId &id)
{
    return !m_store.select("SELECT 1 FROM products WHERE product=?", {id.text()}).empty();
}

std::optional<ShelvedProduct> Catalogue::find(const domain::ProductId &id)
{
    const Rows rows = m_store.select("SELECT name, weight_g, location, picture, wants_lot, wants_expiry, wants_serial,"
                                     " volume_ml FROM products WHERE product=?",
                                     {id.text()});
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows[0];
    ShelvedProduct shelved;
    shelved.product = {id, row.text(0), {}, row.integer(1), pictureHref(id), row.flag(4), row.flag(5), row.flag(6),
                       row.integer(7)};
    shelved.location = row.text(2);
    shelved.pictureFile = row.text(3);
    for (const Row &code :
         m_store.select("SELECT code, quantity FROM product_codes WHERE product=? ORDER BY place", {id.text()}))
        shelved.product.codes.push_back({code.text(0), code.integer(1)});
    return shelved;
}

void Catalogue::add(const ShelvedProduct &shelved)
{
    const domain::Product &product = shelved.product;
    m_store.run(
        "INSERT INTO products(product, name, weight_g, location, picture, wants_lot, wants_expiry, wants_serial,"
        " volume_ml) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {product.id.text(), product.name, product.weight_g, shelved.location, shelved.pictureFile,
         int(product.wantsLot), int(product.wantsExpiry), int(product.wantsSerial), product.volume_ml});
    int place = 0;
    for (const domain::ProductCode &code : product.codes)
        m_store.run("INSERT INTO product_codes(product, place, code, quantity) VALUES(?, ?, ?, ?)",
                    {product.id.text(), ++place, code.code, code.quantity});
    m_store.run("INSERT INTO locations(location, walk) VALUES(?, ?) ON CONFLICT(location) DO NOTHING",
                {shelved.location, walkOf(shelved.location)});
}

int Catalogue::madeUpWeight_g(const domain::ProductId &id) { return 20 + int(fixedNumber(id.text(), 0) % 1981); }

int Catalogue::madeUpVolume_ml(const domain::ProductId &id, int weight_g)
{
    constexpr int lightest = 2; // ml a gram: things in shops are mostly air
    constexpr int spread = 4;
    return std::max(1, weight_g) * (lightest + int(fixedNumber(id.text(), 1) % spread));
}

MadeUpWishes Catalogue::madeUpWishes(const domain::OrderId &id, const domain::Site &site)
{
    const auto oneIn = [&](int round, quint32 many) { return fixedNumber(id.text(), round) % many == 0; };
    MadeUpWishes wishes;
    if (!site.carriers.empty())
        wishes.service = site.carriers[oneIn(1, 3) ? site.carriers.size() - 1 : 0].id;
    if (oneIn(2, 12))
        wishes.giftNote = QStringLiteral("Happy birthday! Enjoy it, and do not open it before the day.");
    if (oneIn(3, 20))
        wishes.instruction = QStringLiteral("Fragile: use twice the paper.");
    wishes.wantsSlip = oneIn(4, 5);
    return wishes;
}

// One product a location while there is room: one-letter aisles first, then two-letter ones, then they are shared.
QString Catalogue::madeUpLocation(const domain::ProductId &id)
{
    QString location;
    for (int round = 0; round < 2 * triesPerRange; ++round) {
        const quint32 aisles = round < triesPerRange ? letters : letters + letters * letters;
        location = locationName(fixedNumber(id.text(), round + 1) % (aisles * bays * levels));
        if (m_store.select("SELECT 1 FROM locations WHERE location=?", {location}).empty())
            break;
    }
    return location;
}

qint64 Catalogue::walkOf(const QString &location)
{
    static const QRegularExpression shape(QStringLiteral("\\A([A-Z]{1,2})-([0-9]{2})-([0-9]{2})\\z"));
    const auto match = shape.match(location);
    if (!match.hasMatch())
        return qint64(fixedNumber(location, 0)) + 100'000'000; // a site's own scheme: fixed, after all others
    qint64 aisle = 0;
    for (const QChar c : match.captured(1))
        aisle = aisle * letters + (c.unicode() - u'A' + 1);
    const int bay = match.captured(2).toInt();
    const int along = aisle % 2 == 1 ? bay : 99 - bay;
    return aisle * 10'000 + along * 100 + match.captured(3).toInt();
}

domain::Site Catalogue::site()
{
    domain::Site site = plainSite();
    const QString stored = m_store.meta(QStringLiteral("site"));
    if (!stored.isEmpty()) {
        auto read = codec::decodeSite(stored.toUtf8());
        if (!read)
            throw StoreError(QStringLiteral("the site in the store cannot be read: %1").arg(read.error().what));
        site = std::move(*read);
    }
    site.operators.clear();
    for (const Row &row :
         m_store.select("SELECT operator, name, badge, role, language, pin, locked, unlocks, settings, settings_fact"
                        ", pin_once FROM operators ORDER BY operator"))
        site.operators.push_back({domain::OperatorId(row.text(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                                  row.number(6) != 0, row.number(7), settingsIn(row.text(8), row.text(9)), row.number(10) != 0});
    site.hasBackups = !m_store.meta(QStringLiteral("backups")).isEmpty();
    return site;
}

void Catalogue::setSite(const domain::Site &site)
{
    domain::Site kept = site;
    kept.operators.clear();
    m_store.setMeta(QStringLiteral("site"), QString::fromUtf8(codec::encodeSite(kept)));
    for (const domain::Operator &person : site.operators)
        setOperator(person);
}

domain::OperatorId Catalogue::setOperator(domain::Operator person)
{
    const Rows known = m_store.select("SELECT operator FROM operators WHERE badge=?", {person.badge});
    if (!known.empty())
        person.id = domain::OperatorId(known[0].text(0));
    else if (person.id.isEmpty())
        person.id =
            domain::OperatorId(QStringLiteral("operator-%1").arg(m_store.nextNumber(QStringLiteral("operator"))));
    m_store.run(
        "INSERT INTO operators(operator, badge, name, role, language) VALUES(?, ?, ?, ?, ?)"
        " ON CONFLICT(operator) DO UPDATE SET name=excluded.name, role=excluded.role, language=excluded.language",
        {person.id.text(), person.badge, person.name, person.role, person.language});
    return person.id;
}

bool Catalogue::isKnown(const QString &badge) { return !idOf(badge).isEmpty(); }

domain::OperatorId Catalogue::idOf(const QString &badge)
{
    const Rows rows = m_store.select("SELECT operator FROM operators WHERE badge=?", {badge});
    return rows.empty() ? domain::OperatorId() : domain::OperatorId(rows[0].text(0));
}

void Catalogue::setPin(const QString &badge, const QString &verifier)
{
    m_store.run("UPDATE operators SET pin=?, unlocks=unlocks+1, pin_once=0, pin_request='' WHERE badge=?", {verifier, badge});
}

void Catalogue::setPinForOnce(const QString &badge, const QString &verifier)
{
    setPin(badge, verifier);
    m_store.run("UPDATE operators SET pin_once=1 WHERE badge=?", {badge});
}

void Catalogue::choosePin(const domain::OperatorId &who, const QString &verifier, const QString &request)
{
    m_store.run("UPDATE operators SET pin=?, unlocks=unlocks+1, pin_once=0, pin_request=? WHERE operator=?", {verifier, request, who.text()});
}

void Catalogue::lock(const QString &badge)
{
    m_store.run("UPDATE operators SET locked=1 WHERE badge=?", {badge});
}

void Catalogue::unlock(const QString &badge)
{
    m_store.run("UPDATE operators SET locked=0, unlocks=unlocks+1 WHERE badge=?", {badge});
}

void Catalogue::forgive(const domain::OperatorId &who)
{
    m_store.run("UPDATE operators SET unlocks=unlocks+1 WHERE operator=?", {who.text()});
}

void Catalogue::keepSettings(const domain::OperatorId &who, const domain::RosterSettings &wanted)
{
    m_store.run("UPDATE operators SET settings=?, settings_fact=? WHERE operator=?",
                {QString::fromUtf8(codec::writeJson(codec::encodeSettings(wanted.settings))), wanted.fact.text(), who.text()});
}

} // namespace server

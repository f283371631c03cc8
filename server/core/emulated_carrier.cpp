// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/emulated_carrier.h"
#include "codec/bytes.h"
#include "server/core/label_document.h"
#include "server/core/store.h"
#include <QRegularExpression>
#include <QtEndian>
#include <array>

namespace server {
namespace {

// ---- made-up people and numbers ----------------------------------------------------------------------------------
constexpr double allNumbers = 4294967296.0; ///< how many fixedNumber may be

/// A number that depends on these texts alone, the same on every machine.
quint32 fixedNumber(const QStringList &of)
{
    return qFromBigEndian<quint32>(codec::sha256(of.join(u'\n').toUtf8()).constData());
}

template <size_t N>
QString oneOf(const std::array<const char *, N> &all, const QString &reference, const char *what)
{
    return QLatin1String(all.at(fixedNumber({reference, QLatin1String(what)}) % N));
}

QStringList receiverOf(const QString &reference)
{
    static constexpr std::array first = {"Ada", "Bela", "Cleo", "Dorin", "Edda", "Falk", "Greta", "Hano"};
    static constexpr std::array last = {"Anybody", "Example", "Madeup", "Nobody", "Placeholder", "Sample", "Someone"};
    static constexpr std::array street = {"Sample Street", "Example Lane", "Nowhere Road", "Imaginary Square"};
    static constexpr std::array city = {"Exampleton", "Samplebury", "Nowhere", "Fictional Falls"};
    return {oneOf(first, reference, "first") + u' ' + oneOf(last, reference, "last"),
            QStringLiteral("%1 %2").arg(oneOf(street, reference, "street")).arg(1 + fixedNumber({reference}) % 99),
            QStringLiteral("%1 %2")
                .arg(10'000 + fixedNumber({reference, QStringLiteral("zip")}) % 90'000)
                .arg(oneOf(city, reference, "city"))};
}

/// GS1 General Specifications, 7.9.
QChar checkDigitOf(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 3 : 1);
    return QChar(u'0' + (10 - sum % 10) % 10);
}

const QString heron = QStringLiteral("heron"); ///< numbers its parcels by a scheme of its own
const QString heronPrefix = QStringLiteral("HRN");
const QString ssccPrefix = QStringLiteral("09521234"); ///< GS1 prefix 952: for demonstrations
constexpr int heronDigits = 10;
constexpr int ssccSerialDigits = 9;

QString trackingOf(const CarrierLedger::Purchase &purchase)
{
    if (purchase.service == heron)
        return heronPrefix + QStringLiteral("%1").arg(purchase.number, heronDigits, 10, QLatin1Char('0'));
    const QString digits = ssccPrefix + QStringLiteral("%1").arg(purchase.number, ssccSerialDigits, 10, QLatin1Char('0'));
    return digits + checkDigitOf(digits);
}

qint64 numberOf(const QString &tracking)
{
    return tracking.startsWith(heronPrefix) ? tracking.mid(heronPrefix.size()).toLongLong()
                                            : tracking.mid(ssccPrefix.size(), ssccSerialDigits).toLongLong();
}

LabelText labelTextOf(const CarrierLedger::Purchase &purchase)
{
    return {purchase.service == heron ? QStringLiteral("HERON POST") : QStringLiteral("SWIFT PARCEL"),
            {QStringLiteral("Packhorse demo warehouse"), QStringLiteral("1 Trolley Way"),
             QStringLiteral("10000 Exampleton")},
            receiverOf(purchase.reference),
            trackingOf(purchase),
            purchase.reference,
            purchase.box,
            purchase.weight_g};
}

// ---- the plan ----------------------------------------------------------------------------------------------------
bool readChance(const QString &text, double &chance)
{
    bool ok = false;
    chance = text.toDouble(&ok);
    return ok && chance >= 0 && chance <= 1;
}

bool readLatency(const QString &text, CarrierPlan &plan)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{1,6})(?:\\.\\.([0-9]{1,6}))?\\z"));
    const auto match = shape.match(text);
    plan.leastLatency_ms = match.captured(1).toInt();
    plan.mostLatency_ms = match.hasCaptured(2) ? match.captured(2).toInt() : plan.leastLatency_ms;
    return match.hasMatch() && plan.leastLatency_ms <= plan.mostLatency_ms;
}

bool readSeed(const QString &text, quint32 &seed)
{
    bool ok = false;
    seed = text.toUInt(&ok);
    return ok;
}

/// Whether the text is one of two words; sets the flag when it is the second.
bool readWord(const QString &text, const char *no, const char *yes, bool &flag)
{
    flag = text == QLatin1String(yes);
    return flag || text == QLatin1String(no);
}

bool readSetting(const QString &name, const QString &value, CarrierPlan &plan)
{
    if (name == u"latency_ms")
        return readLatency(value, plan);
    if (name == u"fail")
        return readChance(value, plan.fail);
    if (name == u"lost_answer")
        return readChance(value, plan.lostAnswer);
    if (name == u"refuse")
        return readChance(value, plan.refuse);
    if (name == u"lookup")
        return readWord(value, "off", "on", plan.lookup);
    if (name == u"download")
        return readWord(value, "always", "once", plan.downloadOnce);
    if (name == u"seed")
        return readSeed(value, plan.seed);
    plan.ledger = value;
    return name == u"ledger" && !value.isEmpty();
}

} // namespace

base::Expected<CarrierPlan, Failure> readCarrierPlan(const QString &text)
{
    const auto wrong = [&](const QString &what) {
        return base::Unexpected{
            Failure{QStringLiteral("--carrier %1: %2; wanted is emulated[:latency_ms=400..1200,fail=0..1,lost_answer=0..1,"
                                   "refuse=0..1,lookup=on|off,download=once|always,seed=N,ledger=FILE]")
                        .arg(text, what),
                    true}};
    };
    if (text.section(u':', 0, 0) != u"emulated")
        return wrong(QStringLiteral("there is no such carrier"));
    CarrierPlan plan;
    for (const QString &setting : text.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
        if (!readSetting(setting.section(u'=', 0, 0), setting.section(u'=', 1), plan))
            return wrong(QStringLiteral("%1 was not understood").arg(setting));
    }
    return plan;
}

/// What becomes of one request.
struct EmulatedCarrier::Draw
{
    domain::Duration latency{0};
    domain::Duration booked{0}; ///< after this much of the latency
    double fate = 0;            ///< from 0 to below 1
};

EmulatedCarrier::EmulatedCarrier(CarrierPlan plan, std::unique_ptr<CarrierLedger> ledger, World world, Later later)
    : m_plan(std::move(plan))
    , m_ledger(std::move(ledger))
    , m_world(std::move(world))
    , m_later(std::move(later))
{
}

EmulatedCarrier::Draw EmulatedCarrier::drawFor(const QString &kind, const QString &about)
{
    const QString call = QString::number(m_ledger->countRequest(kind, about));
    const auto number = [&](const char *what) {
        return fixedNumber({QString::number(m_plan.seed), kind, about, call, QLatin1String(what)});
    };
    const int spread = m_plan.mostLatency_ms - m_plan.leastLatency_ms + 1;
    const int latency = m_plan.leastLatency_ms + int(number("latency") % quint32(spread));
    return {domain::Duration(latency), domain::Duration(qint64(latency * (number("booked") / allNumbers))), number("fate") / allNumbers};
}

template <typename Answer, typename Work>
void EmulatedCarrier::answerAfter(domain::Duration latency, std::function<void(Answer)> answered, Work work)
{
    m_later(latency, [answered = std::move(answered), work = std::move(work)] {
        Answer answer = CarrierSilent{};
        try {
            answer = work();
        } catch (const StoreError &why) {
            answer = CarrierSilent{QString::fromUtf8(why.what())};
        }
        answered(std::move(answer));
    });
}

Bought EmulatedCarrier::toldOf(const CarrierLedger::Purchase &purchase)
{
    const LabelText text = labelTextOf(purchase);
    const bool pdf = purchase.format == u"pdf";
    const bool handsOut = !m_plan.downloadOnce || purchase.answered.ms == 0;
    m_ledger->markDownloaded(purchase.number, m_world.now());
    return {text.tracking, pdf ? QStringLiteral("application/pdf") : QStringLiteral("application/zpl"),
            !handsOut ? QByteArray() : pdf ? pdfLabel(text) : zplLabel(text), purchase.givenBack};
}

void EmulatedCarrier::buy(const Consignment &consignment, std::function<void(BuyAnswer)> answered)
{
    const Draw draw = drawFor(QStringLiteral("buy"), consignment.reference);
    const double chance = fixedNumber({QString::number(m_plan.seed), consignment.reference}) / allNumbers;
    const bool refused = chance < m_plan.refuse;
    const bool failed = draw.fate < m_plan.fail;
    CarrierLedger::Purchase purchase{0, consignment.reference, consignment.service, consignment.box,
                                     consignment.weight_g, consignment.format, m_world.now() + draw.booked, {}};
    if (!refused && !failed)
        purchase.number = m_ledger->book(purchase);
    answerAfter<BuyAnswer>(draw.latency, std::move(answered), [this, draw, purchase, refused, failed]() -> BuyAnswer {
        if (refused)
            return CarrierRefused{QStringLiteral("the carrier does not serve this address")};
        if (failed)
            return CarrierSilent{QStringLiteral("the carrier answered with an error")};
        Bought told = toldOf(purchase);
        if (draw.fate < m_plan.fail + m_plan.lostAnswer)
            return CarrierSilent{QStringLiteral("the carrier's answer was lost")};
        return told;
    });
}

void EmulatedCarrier::find(const Consignment &consignment, std::function<void(FindAnswer)> answered)
{
    const Draw draw = drawFor(QStringLiteral("find"), consignment.reference);
    const QString reference = consignment.reference;
    answerAfter<FindAnswer>(draw.latency, std::move(answered), [this, draw, reference]() -> FindAnswer {
        if (!m_plan.lookup || draw.fate < m_plan.fail)
            return CarrierSilent{QStringLiteral("the carrier cannot be asked")};
        const auto purchase = m_ledger->find(reference, m_world.now());
        return purchase ? FindAnswer(toldOf(*purchase)) : FindAnswer(NotBought{});
    });
}

void EmulatedCarrier::giveBack(const QString &tracking, std::function<void(GiveBackAnswer)> answered)
{
    const Draw draw = drawFor(QStringLiteral("void"), tracking);
    answerAfter<GiveBackAnswer>(draw.latency, std::move(answered), [this, draw, tracking]() -> GiveBackAnswer {
        if (draw.fate < m_plan.fail)
            return CarrierSilent{QStringLiteral("the carrier answered with an error")};
        const auto purchase = m_ledger->findNumber(numberOf(tracking), m_world.now());
        if (!purchase || trackingOf(*purchase) != tracking)
            return CarrierRefused{QStringLiteral("the carrier knows no parcel %1").arg(tracking)};
        m_ledger->markGivenBack(purchase->number);
        if (draw.fate < m_plan.fail + m_plan.lostAnswer)
            return CarrierSilent{QStringLiteral("the carrier's answer was lost")};
        return base::Done{};
    });
}

} // namespace server

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/packer.h"
#include "domain/weighing.h"
#include <algorithm>

namespace emulator {
namespace {
constexpr int lookAgain_ms = 100;
constexpr int weighPatience_ms = 6000;
constexpr int clearing_ms = 700;   ///< until the scale has shown that nothing lies on it
constexpr int mouthPatience_ms = 1500; ///< a label may still be coming out
constexpr int stuckAfter_ms = 180'000;
constexpr int openAgain_ms = 3000;
constexpr int mostOpenTries = 10;
constexpr int scaleNoise_g = 3;
constexpr int heaviest_g = 25'000; ///< a parcel that one person lifts

bool isAnswer(const QString &sound)
{
    return sound == u"accepted" || sound == u"ok" || sound == u"refused" || sound == u"unknown" || sound == u"attention" || sound == u"done";
}
} // namespace

EmulatedPacker::EmulatedPacker(Hands &hands, DeskThings &things, Place place, PackerTemper temper, QObject *parent)
    : QObject(parent), m_hands(hands), m_things(things), m_place(std::move(place)), m_temper(temper), m_random(temper.seed)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_deed == Deed::None ? act() : noAnswer(); });
}

QString EmulatedPacker::standing() const
{
    if (!m_sawScreen)
        return QStringLiteral("%1: the screen is still dark").arg(m_place.desk);
    return QStringLiteral("%1, %2: the screen asks for %3 %4, %5 units, %6 of %7 packed; its last words: \"%8\"")
        .arg(m_place.desk, m_task.isEmpty() ? QStringLiteral("no order") : m_task, m_asks.step, m_asks.codes.mid(0, 3).join(QStringLiteral(" or ")))
        .arg(m_asks.quantity)
        .arg(m_position.done)
        .arg(m_position.units)
        .arg(m_lastText);
}

// ---- the loop ----------------------------------------------------------------------------------

void EmulatedPacker::told(const Told &told)
{
    if (m_ended)
        return;
    const bool changed = (told.asks && *told.asks != m_asks) || (told.position && *told.position != m_position);
    if (told.asks && step() == u"weigh" && told.asks->step != u"weigh")
        m_weighed = {m_things.now_ms()};
    if (told.asks)
        m_asks = *told.asks;
    if (told.position)
        m_position = *told.position;
    m_task = told.task;
    m_isOpen = m_isOpen || (m_goods && m_task == domain::taskOf(m_goods->order.id).text());
    if (m_asks.parcel > 0)
        m_parcel = m_asks.parcel;
    m_sawScreen = m_sawScreen || told.asks;
    if (!told.text.isEmpty())
        m_lastText = told.text;
    if (step() == u"unit" && !m_asks.codes.isEmpty() && !m_seenItems.contains(m_asks.codes[0]))
        m_seenItems << m_asks.codes[0];
    if (m_deed != Deed::None && isAnswer(told.sound))
        answered(told);
    else if (m_deed == Deed::None && (changed || !m_timer.isActive()))
        next(m_temper.pace_ms);
}

void EmulatedPacker::answered(const Told &told)
{
    if (told.sound == u"unknown")
        return noAnswer();
    if (told.sound == u"accepted" || !told.events.isEmpty())
        accepted();
    else if (m_deed == Deed::Label)
        m_label.reset(); // it is not this parcel's: thrown away
    else if (m_deed == Deed::Open && told.sound == u"refused")
        return notOpened(told.text);
    if (told.sound == u"refused" && m_deed == Deed::Unit)
        m_pieces = 0; // out of the hand again
    m_deed = Deed::None;
    next(m_temper.pace_ms);
}

/// A desk that has no network, or has just come back, does not know the order yet: one waits a little and scans again.
void EmulatedPacker::notOpened(const QString &why)
{
    m_deed = Deed::None;
    if (++m_openTries < mostOpenTries)
        return next(openAgain_ms);
    m_complaints << QStringLiteral("%1 cannot be opened: %2").arg(m_goods->order.id.text(), why);
    left();
    next(m_temper.pace_ms);
}

void EmulatedPacker::accepted()
{
    switch (m_deed) {
    case Deed::Unit:
        packed(m_product, m_pieces);
        m_pieces = 0;
        m_lastAct_ms = m_things.now_ms();
        return;
    case Deed::Box:
        m_box = m_deedCode;
        return;
    case Deed::Label:
        m_applied = m_label->tracking;
        m_appliedWaited_ms = std::max<qint64>(0, m_label->at_ms - m_lastAct_ms);
        m_appliedReady = m_weighed;
        m_appliedArrived = {m_label->arrived_ms};
        m_label.reset();
        return;
    case Deed::Bin:
        return parcelDone();
    case Deed::Problem:
        m_problems.push_back({m_goods->order.id, m_problem, m_lastText});
        return;
    default:
        return;
    }
}

/// Silence: it may have been recorded or not. What the screen shows next tells.
void EmulatedPacker::noAnswer()
{
    if (m_deed == Deed::Unit)
        m_doubt = Doubt{m_product, m_pieces, m_doneBefore};
    m_pieces = 0;
    if (m_deed == Deed::Label && (step() == u"dispatch_bin" || step() == u"order" || step() == u"ready"))
        accepted();
    m_deed = Deed::None;
    next(m_temper.pace_ms);
}

void EmulatedPacker::settleDoubt()
{
    if (!m_doubt || m_task.isEmpty())
        return;
    const Doubt doubt = *std::exchange(m_doubt, std::nullopt);
    if (m_position.done >= doubt.doneBefore + doubt.pieces)
        packed(doubt.product, doubt.pieces);
}

void EmulatedPacker::end(bool finished, const QString &what)
{
    m_ended = true;
    m_deed = Deed::None;
    m_timer.stop();
    if (onEnd)
        onEnd({finished, what});
}

bool EmulatedPacker::isStuck()
{
    if (m_asks != m_triedAsks || m_position.done != m_triedDone) {
        m_triedAsks = m_asks;
        m_triedDone = m_position.done;
        m_triedSince_ms = m_things.now_ms();
    }
    return m_things.now_ms() - m_triedSince_ms > stuckAfter_ms;
}

void EmulatedPacker::act()
{
    if (!m_sawScreen)
        return;
    if (isStuck())
        return end(false, QStringLiteral("stuck: ") + standing());
    settleDoubt();
    if (step() != u"label_wait" && step() != u"came_out")
        m_labelSince_ms = -1;
    if (step() != u"apply" || m_things.hasLabel())
        m_missesSince_ms = -1;
    if (step() != u"weigh")
        clearScale();
    if (m_goods && chance(m_temper.mistakes) && slip()) {
        ++m_slips;
        return;
    }
    if (!changeBox())
        doNext();
}

// ---- deeds -------------------------------------------------------------------------------------

void EmulatedPacker::doNext()
{
    if (step() == u"sign_in")
        scan(Deed::Look, m_place.badge);
    else if (step() == u"desk")
        scan(Deed::Look, m_place.desk);
    else if (step() == u"ready" || step() == u"acknowledge")
        press(Deed::Look, step());
    else if (step() == u"order_take_over")
        press(Deed::Look, QStringLiteral("take_over"));
    else if (step() == u"order")
        openOrder();
    else if (step() == u"unit")
        unit();
    else if (step() == u"weigh")
        weigh();
    else if (step() == u"weight")
        weightIsOff();
    else if (step() == u"label_wait")
        waitForLabel();
    else if (step() == u"came_out")
        cameOut();
    else if (step() == u"apply")
        apply();
    else if (step() == u"dispatch_bin")
        scan(Deed::Bin, m_asks.codes.value(0, QStringLiteral("BIN-DISPATCH-1")));
    else if (step() == u"problem_bin" || step() == u"cancel_tote")
        scan(Deed::Problem, m_asks.codes.value(0));
    else
        answerAboutPiece();
}

/// What was on the desk is gone from the screen: packed, or on the problem list. The sound of the last bin may have gone down
/// with the station.
void EmulatedPacker::openOrder()
{
    if (m_goods && m_isOpen) {
        if (!m_applied.isEmpty())
            parcelDone();
        left();
    }
    if (!m_goods) {
        m_goods = nextGoods();
        if (!m_goods)
            return end(true, {});
        m_mayChangeBox = chance(m_temper.boxChanges);
    }
    if (m_goods->totes.isEmpty())
        press(Deed::Open, QStringLiteral("open_order"), {{QStringLiteral("text"), m_goods->order.id.text()}});
    else
        scan(Deed::Open, m_goods->totes[int(m_random.bounded(m_goods->totes.size()))]);
}

void EmulatedPacker::unit()
{
    m_product = m_asks.codes.value(0);
    m_pieces = 0;
    if (m_goods->items.value(m_product) - m_taken.value(m_product) < 1)
        return problem(QStringLiteral("missing"));
    if (room(m_product) < 1 && !m_inBox.isEmpty())
        return press(Deed::Look, QStringLiteral("new_parcel"));
    scan(Deed::Unit, m_product);
    m_pieces = m_deed == Deed::Unit ? 1 : 0;
}

void EmulatedPacker::answerAboutPiece()
{
    const auto tell = [this](const QString &text) { press(Deed::Unit, step(), {{QStringLiteral("text"), text}}); };
    if (step() == u"quantity") {
        const int there = m_goods->items.value(m_product) - m_taken.value(m_product);
        m_pieces = std::max(1, std::min({m_asks.quantity, there, room(m_product)}));
        press(Deed::Unit, step(), {{QStringLiteral("value"), m_pieces}});
    } else if (step() == u"lot") {
        tell(QStringLiteral("LOT-2026-11"));
    } else if (step() == u"expiry") {
        tell(QStringLiteral("2099-06-30"));
    } else if (step() == u"serial") {
        tell(QStringLiteral("SN-%1-%2").arg(m_place.desk).arg(++m_serials, 6, 10, QLatin1Char('0')));
    } else if (step() == u"same_or_next") {
        m_pieces = 1;
        press(Deed::Unit, QStringLiteral("next")); // it was looked at what the screen counts, and this is one more
    } else {
        next(lookAgain_ms); // "wait": a person waits
    }
}

void EmulatedPacker::weigh()
{
    if (m_onScale) {
        if (m_things.now_ms() - m_lastAct_ms > weighPatience_ms)
            clearScale();
        return next(lookAgain_ms);
    }
    if (m_things.now_ms() - m_clearedAt_ms < clearing_ms)
        return next(lookAgain_ms);
    m_onScale = true;
    m_lastAct_ms = m_things.now_ms();
    m_things.putOnScale(weight_g() + int(m_random.bounded(2 * scaleNoise_g + 1)) - scaleNoise_g);
    next(lookAgain_ms);
}

/// What lay beside the box goes into it; where nothing does, nobody knows why.
void EmulatedPacker::weightIsOff()
{
    clearScale();
    if (m_beside.isEmpty()) {
        m_problem = QStringLiteral("weight");
        return scan(Deed::Problem, m_asks.codes.value(0));
    }
    m_beside.clear();
    press(Deed::Look, QStringLiteral("cancel"));
}

void EmulatedPacker::waitForLabel()
{
    const qint64 now = m_things.now_ms();
    m_labelSince_ms = m_labelSince_ms < 0 ? now : m_labelSince_ms;
    if (now - m_labelSince_ms > m_temper.labelPatience_ms)
        return problem(QStringLiteral("label"));
    next(lookAgain_ms);
}

void EmulatedPacker::cameOut()
{
    if (!m_label && !m_things.hasLabel() && m_labelSince_ms < 0) {
        m_labelSince_ms = m_things.now_ms();
        return next(mouthPatience_ms);
    }
    m_labelSince_ms = -1;
    press(Deed::Look, step(), {{QStringLiteral("job"), m_asks.job}, {QStringLiteral("came_out"), m_label || m_things.hasLabel()}});
}

void EmulatedPacker::apply()
{
    if (!m_label && m_things.hasLabel())
        m_label = m_things.takeLabel();
    if (!m_label)
        return missLabel();
    if (m_label->tracking.isEmpty())
        return throwAway();
    scan(Deed::Label, m_label->tracking);
}

/// It is coming out, or it went with the paper of another parcel: then it is printed again, which the paper says.
void EmulatedPacker::missLabel()
{
    const qint64 now = m_things.now_ms();
    m_missesSince_ms = m_missesSince_ms < 0 ? now : m_missesSince_ms;
    if (now - m_missesSince_ms < m_temper.missesLabelAfter_ms)
        return next(lookAgain_ms);
    printAgain();
}

/// A printer that was cut off in mid-label may print what nobody can read.
void EmulatedPacker::throwAway()
{
    m_label.reset();
    printAgain();
}

void EmulatedPacker::printAgain()
{
    m_missesSince_ms = -1;
    ++m_reprints;
    press(Deed::Look, QStringLiteral("print_again"));
}

void EmulatedPacker::problem(const QString &reason)
{
    m_problem = reason;
    press(Deed::Look, QStringLiteral("problem"), {{QStringLiteral("reason"), reason}});
}

/// Wrong items, one too many, the other bin, a button out of turn; and a piece that is scanned and forgotten.
bool EmulatedPacker::slip()
{
    if (step() == u"unit" && chance(m_temper.forgotten / std::max(m_temper.mistakes, 0.001))) {
        unit();
        m_forgets = m_deed == Deed::Unit;
        return true;
    }
    const QString seen = m_seenItems.isEmpty() ? QString() : m_seenItems[int(m_random.bounded(m_seenItems.size()))];
    const bool isOurs = std::any_of(m_goods->order.products.begin(), m_goods->order.products.end(), [&](const domain::Product &p) {
        return std::any_of(p.codes.begin(), p.codes.end(), [&](const domain::ProductCode &c) { return c.code == seen; });
    });
    if (step() == u"unit" && !isOurs && !seen.isEmpty())
        scan(Deed::Wrong, seen);
    else if (step() == u"unit")
        scan(Deed::Wrong, QStringLiteral("NOT-OURS-%1").arg(m_random.bounded(1000)));
    else if (step() == u"weigh" && !m_onScale && m_taken.value(m_product) >= m_goods->items.value(m_product))
        scan(Deed::Wrong, m_product); // one too many: of a product that goes on in the next parcel it would be none
    else if (step() == u"apply")
        scan(Deed::Wrong, QStringLiteral("BIN-DISPATCH-1")); // without its label
    else
        return false;
    return m_deed != Deed::None;
}

bool EmulatedPacker::changeBox()
{
    const bool inTurn = step() == u"weigh" || step() == u"unit";
    if (!m_mayChangeBox || !inTurn || m_onScale || m_place.site.boxes.size() < 2 || !chance(0.3))
        return false;
    m_mayChangeBox = false;
    const auto &boxes = m_place.site.boxes;
    const auto now = std::find_if(boxes.begin(), boxes.end(), [this](const domain::Box &b) { return b.code == box(); });
    const auto larger = now == boxes.end() || now + 1 == boxes.end() ? boxes.begin() : now + 1;
    scan(Deed::Box, larger->code);
    return true;
}

void EmulatedPacker::scan(Deed deed, const QString &code)
{
    const qint64 since_ms = m_things.now_ms() - m_sentAt_ms;
    if (code == m_sentCode && since_ms < m_temper.sameCode_ms)
        return next(int(m_temper.sameCode_ms - since_ms));
    m_deed = deed;
    m_deedCode = code;
    m_doneBefore = m_position.done;
    m_deedParcel = m_parcel;
    m_sentCode = code;
    m_sentAt_ms = m_things.now_ms();
    m_timer.start(m_temper.patience_ms);
    m_hands.scan(code.toUtf8());
}

void EmulatedPacker::press(Deed deed, const QString &button, const QJsonObject &with)
{
    m_deed = deed;
    m_deedCode.clear();
    m_doneBefore = m_position.done;
    m_deedParcel = m_parcel;
    m_timer.start(m_temper.patience_ms);
    m_hands.press(button, with);
}

// ---- what lies there ---------------------------------------------------------------------------

void EmulatedPacker::clearScale()
{
    if (!std::exchange(m_onScale, false))
        return;
    m_things.putOnScale(0);
    m_clearedAt_ms = m_things.now_ms();
}

const domain::Product *EmulatedPacker::productOf(const QString &code) const
{
    const auto &products = m_goods->order.products;
    const auto it = std::find_if(products.begin(), products.end(), [&](const domain::Product &p) { return !p.codes.empty() && p.codes.front().code == code; });
    return it == products.end() ? nullptr : &*it;
}

void EmulatedPacker::packed(const QString &code, int pieces)
{
    const domain::Product *product = productOf(code);
    m_taken[code] += pieces;
    m_inBox[code] += pieces;
    if (std::exchange(m_forgets, false))
        m_beside[code] += 1;
    m_packed[m_goods->order.id.text()][product ? product->id.text() : code] += pieces;
}

int EmulatedPacker::room(const QString &code) const
{
    const domain::Product *product = productOf(code);
    return product && product->weight_g > 0 ? (heaviest_g - weight_g()) / product->weight_g : 1'000'000;
}

/// The one that the screen suggests for what is in it, unless another was chosen.
QString EmulatedPacker::box() const
{
    domain::Parcel parcel;
    for (auto it = m_inBox.cbegin(); it != m_inBox.cend(); ++it) {
        if (const domain::Product *product = productOf(it.key()))
            parcel.units[product->id] += it.value();
    }
    parcel.box = m_box;
    domain::PackOrder order = m_goods->order;
    order.parcels = {parcel}; // what is not in it yet does not count
    return domain::boxOf(order, parcel, m_place.site);
}

int EmulatedPacker::weight_g() const
{
    const domain::Box *box = domain::boxOf(m_place.site, this->box());
    int grams = m_place.site.policies.packing_g + (box ? box->weight_g : 0);
    for (const domain::Product &product : m_goods->order.products) {
        const QString code = product.codes.empty() ? QString() : product.codes.front().code;
        grams += product.weight_g * (m_inBox.value(code) - m_beside.value(code));
    }
    return grams;
}

void EmulatedPacker::parcelDone()
{
    m_parcels.push_back({m_goods->order.id, m_deedParcel, m_applied, m_appliedWaited_ms, m_appliedReady, m_appliedArrived});
    m_inBox.clear();
    m_beside.clear();
    m_box.clear();
    m_applied.clear();
}

void EmulatedPacker::left()
{
    clearScale();
    m_goods.reset();
    m_isOpen = false;
    m_openTries = 0;
    m_taken.clear();
    m_pieces = 0;
    m_inBox.clear();
    m_beside.clear();
    m_box.clear();
    m_applied.clear();
    m_label.reset();
    m_problem.clear();
    m_doubt.reset();
    while (m_things.hasLabel())
        static_cast<void>(m_things.takeLabel()); // thrown away; the printer has counted it
    if (onParcel)
        onParcel();
}

} // namespace emulator

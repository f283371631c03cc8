// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/order.h"
#include "domain/site.h"
#include "emulator/hands.h"
#include "emulator/operator.h"

namespace emulator {

/// What lies before a packer for one order.
struct Goods
{
    domain::PackOrder order;   ///< its products, with what they weigh
    QStringList totes;         ///< one of them is scanned; none: the order's number is typed
    QHash<QString, int> items; ///< things in the totes, counted by hand, by the first code of their product
};

/// A label that came out of the printer.
struct PaperLabel
{
    QString tracking; ///< empty: it cannot be read
    qint64 at_ms = 0; ///< it hung out of the printer
    qint64 arrived_ms = 0; ///< its last byte was in the printer
};
/// What stands on a packing desk beside the screen.
class DeskThings
{
public:
    DeskThings() = default;
    virtual ~DeskThings() = default;
    DeskThings(const DeskThings &) = delete;
    DeskThings &operator=(const DeskThings &) = delete;
    virtual void putOnScale(int grams) = 0; ///< all that lies there from now on
    [[nodiscard]] virtual bool hasLabel() const = 0; ///< one hangs out of the printer
    [[nodiscard]] virtual PaperLabel takeLabel() = 0; ///< the one that came out first; only where there is one
    [[nodiscard]] virtual qint64 now_ms() const = 0;
};

/// A parcel that went into a bin.
struct PackedParcel
{
    domain::OrderId order;
    int parcel = 0;
    QString tracking;  ///< as read off the label
    qint64 waited_ms = 0; ///< from the last needed act, the parcel on the scale, to the label in the printer's mouth
    /// By the desk's clock: the station took the weight; the label is in the printer, whose paper takes its own time.
    domain::UtcTime ready;
    domain::UtcTime arrived;
};
/// An order that went to the problem bin.
struct PackProblem
{
    domain::OrderId order;
    QString reason;
    QString screen; ///< the last words on it
};

struct PackerTemper : Temper
{
    int labelPatience_ms = 60'000; ///< then the parcel goes to the problem bin
    double boxChanges = 0.05;      ///< share of orders that get another box than the one that is suggested
    int missesLabelAfter_ms = 15'000; ///< the screen says that it is printed, and none hangs out: it is printed again
    double forgotten = 0.03;       ///< share of units that are scanned, and lie beside the box
};

/// Packs like a person who knows only what the black box says that the screen shows, what lies on the desk, and what is
/// printed on things. Makes mistakes, repairs them, and gives up with words rather than try for ever.
class EmulatedPacker : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QString badge;
        QString desk; ///< the desk's barcode
        domain::Site site;
    };
    EmulatedPacker(Hands &hands, DeskThings &things, Place place, PackerTemper temper, QObject *parent = nullptr);
    void told(const Told &told);
    std::function<std::optional<Goods>()> nextGoods; ///< none: the shift is over

    [[nodiscard]] const std::vector<PackedParcel> &parcels() const { return m_parcels; }
    [[nodiscard]] const std::vector<PackProblem> &problems() const { return m_problems; }
    /// Units that were put into boxes and sounded, by order and product id.
    [[nodiscard]] const QHash<QString, QHash<QString, int>> &packed() const { return m_packed; }
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    [[nodiscard]] int slips() const { return m_slips; }
    [[nodiscard]] int reprints() const { return m_reprints; } ///< asked for, because a label was missing
    [[nodiscard]] QString standing() const;

    std::function<void()> onParcel; ///< one is done, in the bin or on the problem list
    std::function<void(const Ending &)> onEnd;

private:
    enum class Deed { None, Look, Open, Unit, Wrong, Box, Label, Bin, Problem };
    struct Doubt
    {
        QString product;
        int pieces = 0;
        int doneBefore = 0;
    };

    // the loop
    void act();
    void answered(const Told &told);
    void accepted();
    void noAnswer();
    void settleDoubt();
    void next(int in_ms) { m_timer.start(in_ms); }
    void end(bool finished, const QString &what);
    [[nodiscard]] bool isStuck();
    [[nodiscard]] bool chance(double share) { return m_random.generateDouble() < share; }
    [[nodiscard]] const QString &step() const { return m_asks.step; }

    // one deed each
    void doNext();
    void openOrder();
    void unit();
    void answerAboutPiece();
    void weigh();
    void weightIsOff();
    void waitForLabel();
    void cameOut();
    void apply();
    void missLabel();
    void throwAway();
    void printAgain();
    [[nodiscard]] bool slip();
    [[nodiscard]] bool changeBox();
    void scan(Deed deed, const QString &code);
    void press(Deed deed, const QString &button, const QJsonObject &with = {});
    void problem(const QString &reason);

    // what lies there
    void notOpened(const QString &why);
    void left(); ///< the order is off the desk
    void parcelDone();
    void packed(const QString &code, int pieces);
    [[nodiscard]] int room(const QString &code) const; ///< pieces that still go into this box
    [[nodiscard]] const domain::Product *productOf(const QString &code) const;
    [[nodiscard]] int weight_g() const;
    [[nodiscard]] QString box() const;
    void clearScale();

    Hands &m_hands;
    DeskThings &m_things;
    const Place m_place;
    const PackerTemper m_temper;
    QRandomGenerator m_random;
    QTimer m_timer;

    Asks m_asks;
    Position m_position;
    QString m_task;
    QString m_lastText;
    bool m_sawScreen = false;

    std::optional<Goods> m_goods;
    bool m_isOpen = false;       ///< its order was seen on the screen
    int m_openTries = 0;
    QHash<QString, int> m_taken; ///< out of the totes, by product code
    QHash<QString, int> m_inBox; ///< of this parcel, by product code
    QHash<QString, int> m_beside; ///< scanned, and forgotten beside the box
    QString m_box;                ///< chosen instead of the one that is suggested
    bool m_mayChangeBox = false;
    int m_parcel = 0; ///< the one that is packed, as the screen counts
    bool m_onScale = false;
    qint64 m_clearedAt_ms = -10'000;
    qint64 m_lastAct_ms = 0;
    qint64 m_labelSince_ms = -1; ///< waits for it since then
    qint64 m_missesSince_ms = -1; ///< no label hangs out since then, though it should
    std::optional<PaperLabel> m_label; ///< in the hand
    QString m_applied;
    qint64 m_appliedWaited_ms = 0;
    domain::UtcTime m_weighed;
    domain::UtcTime m_appliedReady;
    domain::UtcTime m_appliedArrived;
    QString m_problem; ///< the reason that was given

    Deed m_deed = Deed::None; ///< in flight: waits for its sound
    QString m_deedCode;
    int m_pieces = 0; ///< in the hand, and not accepted yet
    QString m_product;
    bool m_forgets = false; ///< it will lie beside the box
    int m_doneBefore = 0;
    int m_deedParcel = 0;
    std::optional<Doubt> m_doubt;
    QString m_sentCode;
    qint64 m_sentAt_ms = -1000;
    Asks m_triedAsks;
    int m_triedDone = -1;
    qint64 m_triedSince_ms = 0;

    std::vector<PackedParcel> m_parcels;
    std::vector<PackProblem> m_problems;
    QHash<QString, QHash<QString, int>> m_packed;
    QStringList m_complaints;
    QStringList m_seenItems;
    int m_slips = 0;
    int m_reprints = 0;
    int m_serials = 0;
    bool m_ended = false;
};

} // namespace emulator

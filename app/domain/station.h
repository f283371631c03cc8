// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/command.h"
#include "domain/flags.h"
#include "domain/order.h"
#include "domain/refusal.h"
#include "domain/route.h"
#include "domain/site.h"
#include <memory>
#include <set>

/// The whole state of a station, and what its operator may do: decide(state, command).
namespace domain {

/// What waits for an answer on the screen. Lost with a restart at the cost of one scan: none of it was accepted.
struct AskTakeOver
{
    RouteId route;
    StationId holder; ///< the one that was named; when it is another by now, the question is asked anew
};
struct AskQuantity
{
    Code code;
    ProductId product;
};
struct AskLot
{
    Code code;
    ProductId product;
    int quantity = 0; ///< already entered, 0 = as the code says
};
struct AskExpiry
{
    Code code;
    ProductId product;
    int quantity = 0;
};
struct AskSerial
{
    Code code;
    ProductId product;
};
struct AskNextTote
{
    OrderId order;
};
struct AskSameOrNext
{
    Code code;
};
struct AwaitRoute ///< the trolley's route is being fetched; its arrival goes on by itself
{
    Code trolley;
};
// ---- at the desk
struct AskOrderTakeOver
{
    OrderId order;
    StationId holder;
};
struct AwaitOrder ///< the order of this code (tote, slot, number) is being fetched; its arrival goes on by itself
{
    Code code;
};
struct Held;
/// What was about to be done waits for a supervisor's badge; its PIN is asked for next.
struct AskApproval
{
    std::shared_ptr<const Held> held;
};
/// The PIN of this badge; also of one that nobody has.
struct AskPin
{
    QString badge;   ///< upper case
    OperatorId who;  ///< empty: nobody's
    bool isChecking = false;
    std::shared_ptr<const Held> held{}; ///< set: it signs nobody in, it is a word for this
    bool isForNew = false; ///< it signs nobody in: whoever knows it may choose another one
    Pin typed{};           ///< while it is checked
};
/// A new PIN is typed twice, then the server is asked.
struct AskNewPin
{
    OperatorId who;
    Pin old{}; ///< shows the right to it; empty: a supervisor vouches
    OperatorId supervisor{};
    Pin supervisorsPin{};
    bool signsIn = false; ///< they were about to
    Pin fresh{};          ///< typed once
    bool isSent = false;
};
/// The weight does not fit: reweigh, look (the likeliest explanations), or the problem bin with a scan.
struct AskWeight
{
    int parcel = 0;
    int weight_g = 0;
    QString scale;
};
struct AskProblemBin ///< a reason was chosen: scan the bin
{
    int parcel = 0;
    QString reason;
    QString note;
};
using QuestionKinds =
    std::variant<std::monostate, AskTakeOver, AskQuantity, AskLot, AskExpiry, AskSerial, AskNextTote,
                              AskSameOrNext, AwaitRoute, AskOrderTakeOver, AwaitOrder, AskWeight, AskProblemBin, AskPin, AskApproval,
                              AskNewPin>;

/// What the station waits for. A class of its own, as EventData is.
struct Question : QuestionKinds
{
    using QuestionKinds::variant;
    Question();
    Question(const Question &);
    Question(Question &&) noexcept;
    Question &operator=(const Question &);
    Question &operator=(Question &&) noexcept;
    ~Question();
};

/// What needs a supervisor's word.
enum class WordFor { Reprint, Void, Weight, Unlock, Pin };

/// A command that is held back until a supervisor has given their word for it.
struct Held
{
    WordFor what = WordFor::Reprint;
    Command command;
    Question behind; ///< what the screen asked when it was given
};
/// What waits for a word on the screen; null when nothing does.
[[nodiscard]] const Held *heldIn(const Question &question);

/// After a restart: the code whose fact was the last one, and until when a scan of it is asked about.
struct ResumeGuard
{
    QString key;
    Instant until;
};

/// What a label is known to be, without its bytes.
struct KnownLabel
{
    Label label; ///< document left empty
    bool onDisk = false; ///< its bytes are stored here: it may be printed
};

/// What a desk remembers without a fact: where it stands is said by every order that it takes.
struct DeskMarks
{
    std::optional<Desk> desk; ///< its barcode was scanned
    bool confirmed = false;   ///< the ready card was looked at since
    TrolleyId trolley;        ///< scanned before one of its slots; empty: none
    bool operator==(const DeskMarks &) const = default;
};

/// What a packing station has beside a handheld.
struct Packing : DeskMarks
{
    bool scaleReady = false; ///< a scale is there and tells weights
    std::optional<PackOrder> order; ///< the task in work, folded
    QString epoch;                  ///< of the store, by the newest snapshot
    std::vector<Correction> corrections;
    std::vector<OrderSummary> orders; ///< what the server said is to be done, put aside or a problem
    std::map<OrderId, PackOrder> known;
    std::map<LabelName, KnownLabel> labels;
};

/// A label to be printed.
struct DuePrint
{
    LabelName label;
    bool reprint = false; ///< there may be one already: it carries a visible mark
    bool operator==(const DuePrint &) const = default;
};

/// Wrong PINs of one operator in a row, on this station.
struct PinTries
{
    int wrong = 0;
    qint64 unlocks = 0; ///< Operator::unlocks when they were typed
    Instant since{};    ///< the last one; after a restart: the start
};

/// What somebody chose on this station.
struct ChosenSettings
{
    OperatorSettings settings;
    EventId fact;             ///< that says so
    std::set<EventId> beyond; ///< facts that this choice came after: their settings are older
};

/// What the server's flags say to this station.
struct FlagsHere
{
    std::optional<Flags> newest; ///< a new task begins with these; none: the server never spoke
    std::optional<Flags> urgent; ///< `newest` as it was when the stop or unit at hand was begun
    QString place;               ///< that stop or unit
};

struct Station
{
    StationId id;
    std::optional<Packing> packing; ///< set: this is a desk; else a handheld
    Site site;
    bool online = false; ///< a node answered lately
    QString today; ///< YYYY-MM-DD, the earlier day of this clock and the server's; empty: the server's is not known
    bool searching = false; ///< just started: no node has answered, but none was found missing either
    std::optional<Operator> signedIn;
    bool proven = false; ///< whoever is signed in has shown it since the start and since the station was locked
    std::map<OperatorId, PinTries> pinTries;
    std::map<OperatorId, ChosenSettings> chosen;
    std::optional<Route> route; ///< the task in work, folded
    std::vector<Correction> corrections; ///< of the task in work, not acknowledged yet, about this station's facts
    std::vector<RouteSummary> tasks; ///< what the server said is to be done
    std::map<RouteId, Route> known;  ///< routes that could be begun or gone on with, by their last snapshot
    Question question;
    std::optional<ResumeGuard> resumed;
    FlagsHere flags;
};

/// What is to be recorded; ids, times and bytes are given by the command loop.
struct NewEvent
{
    TaskId task;
    EventData data;
    OperatorId by; ///< empty: whoever is signed in
};

/// What happened short of a fact: the answer to a scan that is fine but records nothing.
enum class Notice {
    None,
    LocationAgain,
    QuantityAsked,
    LotAsked,
    ExpiryAsked,
    SerialAsked,
    TakeOverAsked,
    NextToteAsked,
    SameOrNextAsked,
    SamePiece,
    RouteAwaited,
    QuestionDropped,
    AlreadySignedIn,
    PinAsked,
    NewPinAsked,
    PinSent,   ///< the server is asked
    PinChosen, ///< the new one counts
    ApprovalAsked,
    TrolleyAgain,
    // ---- at the desk
    DeskSet,
    DeskAgain,
    ReadyConfirmed,
    TestScan,     ///< on the ready card: the scanner works
    TrolleyShown, ///< a slot of it is scanned next
    OrderAwaited,
    OrderTakeOverAsked,
    OrderAgain,
    BoxAgain,
    WeightOff, ///< the weight does not fit: it is explained
    ProblemBinAsked,
    Reprinting,
    LabelAgain,
    DoubleFire, ///< the same code from the same scanner within 120 ms: counted once
};

struct PinToCheck
{
    QString verifier; ///< empty: none, which takes as long and never fits
    Pin pin;
};

struct Decision
{
    std::vector<NewEvent> events; ///< all recorded in one transaction; empty = nothing recorded
    Question question;            ///< what waits afterwards
    Notice notice = Notice::None; ///< for decisions without events
    std::optional<TrolleyId> fetch; ///< a route to be fetched
    std::optional<Code> fetchOrder; ///< a tote, a slot of Packing::trolley, or an order's number: its order is to be fetched
    std::optional<DeskMarks> marks;  ///< what the desk remembers from now on
    std::optional<DuePrint> print;   ///< a print that a person asked for
    bool quiet = false; ///< recorded by the station itself (print.sent ...): no sound, nobody is told "accepted"
    std::optional<PinToCheck> checkPin; ///< answered by PinChecked
    std::optional<NewPin> newPin;       ///< the server is to be asked; answered by PinAnswered
    std::optional<Refusal> refusal;     ///< with quiet: what the person is told once it is recorded
};

[[nodiscard]] base::Expected<Decision, Refusal> decide(const Station &station, const Command &command, Instant now);

/// What waits on the screen after this refusal: the question that waited, unless the refusal settled it.
[[nodiscard]] Question questionAfter(const Station &station, const Refusal &refusal);

/// The state after a recorded fact of this station. Total.
[[nodiscard]] Station apply(Station station, const Event &event);

/// How somebody wants the screens: what they chose here until the roster tells of something that this choice did not come after.
/// Nothing: they never chose, as far as is known here.
[[nodiscard]] std::optional<OperatorSettings> settingsOf(const Station &station, const OperatorId &who);
/// A choice of this station's, in its order.
void countChoice(std::map<OperatorId, ChosenSettings> &chosen, const Event &event);

// ---- flags ---------------------------------------------------------------------------------------
/// The server's newest word. The task in work does not hear it, but for urgent flags at its next stop or unit.
[[nodiscard]] Station learnt(Station station, const Flags &newest);
/// At another stop or unit than before, urgent flags count as they are now.
[[nodiscard]] Station arrived(Station station);
/// How a task is done here that was begun with these flags: the site's policies, with the flags on top.
[[nodiscard]] Policies policiesFor(const Station &station, const Flags &begun);
/// What a task is taken with: the newest values where it is new, those of its beginning where somebody began it before.
[[nodiscard]] Flags flagsToTake(const Station &station, bool isNew, const Flags &begun);

// ---- what the screen asks for ------------------------------------------------------------------
enum class Step {
    SignIn,
    Trolley,
    Wait, ///< a route is being fetched
    TakeOver,
    Location,
    Item,
    Quantity,
    Lot,
    Expiry,
    Serial,
    Tote,
    NextTote,
    PutBack,     ///< units in the hand that no line of the stop wants any more: undo
    CancelTote,  ///< a cancelled order's tote is emptied into a cancel tote
    Acknowledge, ///< a card
    SameOrNext,
    DropZone,
    // ---- at the desk
    Desk,  ///< scan the desk's barcode
    Ready, ///< the ready card
    Order, ///< scan a tote or a slot, or type an order's number
    OrderTakeOver,
    Unit,  ///< scan the next unit
    Box,   ///< no box is known: choose one
    Weigh,
    Weight, ///< it does not fit
    LabelWait, ///< the label is on its way, or refused, or to be checked
    CameOut,   ///< did a label come out?
    Apply,     ///< stick it on, and scan it
    DispatchBin,
    ProblemBin,
    ProblemDesk, ///< a problem is open in the order that was opened
    Pin,         ///< type it
    Unlock,      ///< scan the badge of whoever is signed in
    Approve,     ///< scan a supervisor's badge
    NewPin,      ///< type a new one
    PinAgain,    ///< and once more
    PinWait,     ///< the server is asked
};
[[nodiscard]] QString stepName(Step step); ///< "sign_in" ... as in the black box

/// What a person would read off the screen.
struct Ask
{
    Step step = Step::SignIn;
    std::vector<QString> codes; ///< any of these answers it; empty: a button, or any code of its kind
    int quantity = 0;           ///< units still to be taken or placed in this line
    TaskId task;
    int stop = 0;  ///< number of the stop at hand, 0 = none
    OrderId order; ///< of the line at hand
    ProductId product;
    int taken = 0; ///< units of the line at hand that are in the hand
    int parcel = 0; ///< at the desk; 0 = none
    QString job;    ///< CameOut: the print job in question
};
[[nodiscard]] Ask ask(const Station &station);
/// The same for who has looked up the stop at hand already; null where there is none.
[[nodiscard]] Ask ask(const Station &station, const Stop *atHand);

/// Whether this station no longer holds the task that it has open, because another one took it over: a card says so. The
/// other one may have let go of it since.
[[nodiscard]] bool lostTrolley(const Station &station);
/// The same of the order in work at a desk.
[[nodiscard]] bool lostOrder(const Station &station);
/// What waits behind a question: what the task in work asks for.
[[nodiscard]] Ask askWithoutQuestion(const Station &station);
/// The cancelled order whose goods are still on the trolley; null when there is none.
[[nodiscard]] const RouteOrder *cancelledOrder(const Route &route);
/// The stop at hand for this station: where it holds units, else the first open one, skipped ones last; null at the end.
[[nodiscard]] const Stop *stopAtHand(const Route &route, const StationId &station);
/// The line at hand within it, which is the stop at hand or null; null when none is open.
[[nodiscard]] const Line *lineAtHand(const Route &route, const StationId &station, const Stop *stop);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "codec/chain.h"
#include "codec/seal.h"
#include "domain/delivery.h"
#include "domain/label.h"
#include <QByteArray>
#include <memory>
#include <vector>

struct sqlite3;

/// What is remembered. The only SQL of a station.
namespace journal {

/// A fact on its way into the journal: its line, and what the journal finds it again by.
struct NewFact
{
    QByteArray line; ///< without LF, at most codec::maxFactBytes
    domain::EventId id;
    QString type;
    domain::TaskId task; ///< may be empty
};

struct StoredFact
{
    domain::JournalId journal;
    domain::Sequence sequence = 0;
    QByteArray line;
    codec::Chain chain; ///< after this line
};

/// Where a fact stood before it was passed on to a newer journal.
struct EarlierPlace
{
    domain::EventId id;
    domain::JournalId journal;
    domain::Sequence sequence = 0;
};

/// Why a write did not happen, or may have happened.
enum class WriteFault {
    Full,    ///< no space: not written; the ballast has been freed if there was one
    Unknown, ///< IOERR or CORRUPT: may be there or not. The files are not to be trusted any more: quarantine()
    Refused, ///< a bug or a broken rule (a line too long); not written
};
struct WriteError
{
    WriteFault fault = WriteFault::Refused;
    QString what;
};

/// Why a profile's journal could not be opened; each one has words that say what to do.
enum class OpenFault {
    InUse, ///< another Packhorse runs on this profile
    NotWritable,
    NetworkDrive,
    ForeignDatabase, ///< a file of that name that is not ours; left untouched
    NewerVersion,    ///< written by a newer Packhorse; left untouched
    Damaged,         ///< quarantined; `quarantine` names the folder
    UnsafeSettings,  ///< SQLite did not take WAL or FULL
};
struct OpenError
{
    OpenFault fault = OpenFault::NotWritable;
    QString what;       ///< English detail
    QString quarantine; ///< folder, when Damaged
};

struct Head
{
    domain::JournalId journal;
    domain::Sequence sequence = 0;
    codec::Chain chain;
};

/// How far the server has got in this journal.
struct Tail
{
    domain::Sequence cursor = 0;  ///< as last told by a node of the present epoch; may fall when a node forgot
    domain::Sequence settled = 0; ///< verdicts up to here are on disk and final
    domain::Sequence proven = 0;  ///< highest cursor ever confirmed by any node
    std::optional<domain::Sequence> safe;
    QString epoch;
};

/// Whether this stands in for the name of a journal of which a damaged disk left the facts alone. No server knows it.
[[nodiscard]] bool isNameless(const domain::JournalId &journal);

/// What one answer of the server settles, in one transaction.
struct Settlement
{
    domain::Sequence cursor = 0;
    QString epoch;
    std::optional<domain::Sequence> safe;
    std::vector<domain::FactResult> results; ///< after `settled`, up to the cursor; unlisted = applied
};
/// A later verdict that differs from the first one: the first stands, this is an incident.
struct SecondVerdict
{
    domain::Sequence sequence = 0;
    domain::Outcome first = domain::Outcome::Applied;
    domain::Outcome second = domain::Outcome::Applied;
};

struct AttentionItem
{
    StoredFact fact;
    domain::Outcome outcome = domain::Outcome::Disputed;
    std::optional<domain::Problem> problem;
};

struct Incident
{
    domain::UtcTime at;
    QString kind; ///< "node-forgot", "split-store", "journal-forked", "tail-lost", "second-verdict", "quarantined" ...
    QString node;
    QString what;
};

struct Document
{
    QByteArray body;
    QByteArray etag;
    domain::UtcTime fetched;
};

enum class PrintJobState {
    Waiting,
    Sending, ///< bytes may be on their way; found so after a restart, nobody knows
    Sent,
    Printed,
    Unknown,
    Dropped, ///< nothing of it was ever taken by a printer
};

/// A job for a printer.
struct PrintJob
{
    QString id; ///< UUID
    QString printer;
    std::optional<domain::LabelName> label; ///< absent: another document
    QString title;
    QString mediaType;
    QByteArray document;
    bool reprint = false;
    domain::UtcTime made;
    PrintJobState state = PrintJobState::Waiting;
    QString by; ///< Printed: who saw it
    bool told = false; ///< a fact says what this state says
    /// Its document cannot be opened any more (the key is another one, or somebody changed it), and is not here.
    bool isLost = false;
    bool operator==(const PrintJob &) const = default;
};

/// The id of a job that stands for a text: the same for the same text, and the text cannot be read in it.
[[nodiscard]] QString printJobOf(const QString &text);

struct Verification
{
    bool intact = true;
    domain::Sequence checked = 0;
    QString what; ///< first fault: "sequence 138: the chain does not fit the line"
};

struct OpenOptions
{
    QString profile;       ///< folder; made when missing
    bool readOnly = false; ///< for `packhorse journal` on the profile of a station that is not running
    qint64 ballastBytes =
        8 * 1024 * 1024;   ///< a file that is freed when the disk is full, so that the task can be finished
    qint64 walBytes = 16 * 1024 * 1024; ///< room for the -wal that layOutWal() makes
    domain::UtcTime now{}; ///< names the quarantine's folder if the files turn out to be damaged
    /// What documents and print jobs are sealed with. What an earlier start left in plain text is sealed before open() returns;
    /// documents that were sealed with another key are dropped, and facts are what they are.
    codec::Seal seal{};
};

/// The durable log of one station: one SQLite connection (WAL, synchronous=FULL, EXCLUSIVE). Not thread-safe; it lives
/// on the thread of journal::StoreThread, or in a test. All functions block for the time of the disk.
class Journal
{
public:
    /// Makes or opens. A new profile has no facts yet: the caller appends journal.begun through begin().
    [[nodiscard]] static base::Expected<std::unique_ptr<Journal>, OpenError> open(const OpenOptions &options);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// False from the first reading that failed until the files were put aside: what was read since may lack facts.
    [[nodiscard]] bool readsWhole() const;

    // ---- this station's present journal
    /// False: begin() comes first. Then head() tells whether there is a predecessor: an empty journal id = a new
    /// station; else the journal that was rescued from a quarantine and must not be continued.
    [[nodiscard]] bool hasBegun() const;
    /// Why nothing can be written: the files are not to be trusted, or were put aside and no journal has begun in their
    /// place. Empty: all is well, or the station is new. Until then head() and tail() say what is still owed.
    [[nodiscard]] QString halted() const;
    /// Starts journal `id` with its first fact (journal.begun) and, byte for byte, every fact of the present journal
    /// above `keepAfter` (facts that the server has not confirmed). One transaction. Ids stay: the server knows
    /// doubles. Without `keepAfter` a journal that was rescued from a quarantine passes on what is above its cursor,
    /// any other nothing.
    [[nodiscard]] base::Expected<Head, WriteError> begin(const domain::JournalId &id, const NewFact &begun,
                                                         std::optional<domain::Sequence> keepAfter = {});
    [[nodiscard]] Head head() const;
    [[nodiscard]] Tail tail() const;
    [[nodiscard]] domain::DeliveryCounts counts() const;

    /// ONE transaction; on success the facts are on the disk. Returns the head after it. A fact that this journal holds
    /// already (the same id and line: a commit whose end was unknown) is not added again; another line is Refused.
    [[nodiscard]] base::Expected<Head, WriteError> append(const std::vector<NewFact> &facts);

    // ---- reading
    /// Facts of the present journal after `after`, in order, at most so many and so many bytes (at least one).
    [[nodiscard]] std::vector<StoredFact> after(domain::Sequence after, int maxFacts, qint64 maxBytes) const;
    /// The chain after this sequence of the present journal (0 = start); nullopt when pruned or not there.
    [[nodiscard]] std::optional<codec::Chain> chainAt(domain::Sequence sequence) const;
    /// The same of any journal of this profile.
    [[nodiscard]] std::optional<codec::Chain> chainAt(const domain::JournalId &journal,
                                                      domain::Sequence sequence) const;
    /// All facts of this station about a task, over all its journals, oldest first; a fact that stands in two journals
    /// (after a fork) comes once, at its place in the newest.
    [[nodiscard]] std::vector<StoredFact> ofTask(const domain::TaskId &task) const;
    /// The places in older journals of facts that ofTask() gives at a newer one.
    [[nodiscard]] std::vector<EarlierPlace> earlierPlaces(const domain::TaskId &task) const;
    /// The newest fact of one of these types, over all journals.
    /// The newest facts of these types, oldest first; of one that stands in two journals each place.
    [[nodiscard]] std::vector<StoredFact> ofTypes(const std::vector<QString> &types, int atMost) const;
    [[nodiscard]] std::optional<StoredFact> newestOf(const std::vector<QString> &types) const;
    [[nodiscard]] std::optional<StoredFact> newest() const;
    [[nodiscard]] std::vector<AttentionItem> attention(int limit) const;
    /// The same by id alone, all of them, over all journals.
    [[nodiscard]] std::vector<domain::EventId> attentionIds() const;
    /// Whether this profile has recorded it, in whichever of its journals.
    [[nodiscard]] bool holds(const domain::EventId &event) const;
    /// Newest first, for the outbox page, present journal.
    [[nodiscard]] std::vector<StoredFact> recent(int limit) const;
    [[nodiscard]] std::optional<domain::FactResult> resultOf(domain::Sequence sequence) const;
    [[nodiscard]] std::optional<domain::FactResult> resultOf(const domain::JournalId &journal,
                                                             domain::Sequence sequence) const;
    /// Every journal of this profile, oldest first.
    [[nodiscard]] std::vector<domain::JournalId> journals() const;
    [[nodiscard]] std::vector<StoredFact> factsOf(const domain::JournalId &journal, domain::Sequence after,
                                                  int maxFacts) const;
    /// The same, as far as the lines lead without a hole from one chain to the next: a journal that was rescued from a
    /// damaged disk may lack some. Those behind it that were not confirmed stand in the journal after it, too.
    [[nodiscard]] std::vector<StoredFact> unbrokenOf(const domain::JournalId &journal, domain::Sequence after,
                                                     int maxFacts) const;
    [[nodiscard]] Verification verify() const;

    // ---- the server's word
    [[nodiscard]] base::Expected<std::vector<SecondVerdict>, WriteError> settle(const Settlement &settlement);
    /// A dispute that a person has decided no longer needs attention.
    [[nodiscard]] base::Expected<base::Done, WriteError> resolveAttention(const std::vector<domain::EventId> &events);
    /// It was not decided after all (a node that shares no store with the others had said so). Facts that need attention
    /// already, or whose verdict was another one, are left alone; how many were not.
    [[nodiscard]] base::Expected<int, WriteError> raiseAttention(const std::vector<domain::EventId> &events);

    // ---- documents (site, tasks, snapshots), by href
    [[nodiscard]] base::Expected<base::Done, WriteError> keepDocument(const QString &href, const Document &document);
    [[nodiscard]] base::Expected<base::Done, WriteError> dropDocument(const QString &href);
    /// Lets go of documents whose href begins so and that were fetched before this time.
    [[nodiscard]] base::Expected<base::Done, WriteError> dropDocuments(const QString &prefix, domain::UtcTime before);
    /// None, too, of one that cannot be opened with this seal: the server has it.
    [[nodiscard]] std::optional<Document> document(const QString &href) const;
    /// When it was fetched; also of one that this seal does not open.
    [[nodiscard]] std::optional<domain::UtcTime> fetchedAt(const QString &href) const;

    // ---- print jobs
    /// Adds it, or puts one of that id to another printer.
    [[nodiscard]] base::Expected<base::Done, WriteError> keepPrintJob(const PrintJob &job);
    /// `by` where it was seen to be Printed. A job that is not there is no error: it was let go of.
    [[nodiscard]] base::Expected<base::Done, WriteError> markPrintJob(const QString &id, PrintJobState state, const QString &by);
    /// A fact says what became of it; until another state is marked.
    [[nodiscard]] base::Expected<base::Done, WriteError> markPrintTold(const QString &id);
    /// Oldest first.
    [[nodiscard]] std::vector<PrintJob> printJobs() const;
    /// Lets go of those that wait for nothing, not for their fact either, and were made before this time.
    [[nodiscard]] base::Expected<base::Done, WriteError> dropPrintJobs(domain::UtcTime before);

    // ---- small things
    [[nodiscard]] base::Expected<base::Done, WriteError> note(const Incident &incident);
    [[nodiscard]] std::vector<Incident> incidents(int limit) const; ///< newest first
    [[nodiscard]] base::Expected<base::Done, WriteError> keepSetting(const QString &key, const QString &value);
    [[nodiscard]] QString setting(const QString &key) const;

    // ---- housekeeping, when idle
    void checkpoint(bool truncate);
    [[nodiscard]] qint64 walBytes() const; ///< written and not checkpointed yet
    /// Makes room for the -wal ahead of its use, one step; true when there is more to do. A sync into blocks that a file has
    /// already takes half as long as one that makes the file longer (docs/performance.md). A disk that is short of room, or
    /// refuses, is left alone.
    bool layOutWal();
    [[nodiscard]] qint64 freeBytes() const; ///< on the profile's disk
    /// Lets go of a prefix that is safe in this epoch and older than `before`; keeps its last chain as the new root.
    [[nodiscard]] base::Expected<domain::Sequence, WriteError> prune(domain::UtcTime before);
    /// After WriteFault::Unknown: closes without a checkpoint, moves the files together into
    /// <profile>/quarantine/<utc>-<journal>/ and opens a fresh database in their place. Returns the folder.
    [[nodiscard]] base::Expected<QString, OpenError> quarantine(domain::UtcTime now, const QString &why);

private:
    Journal();
    struct Rows;
    std::unique_ptr<Rows> m_rows;
};

} // namespace journal

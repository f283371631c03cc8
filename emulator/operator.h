// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/hands.h"
#include "emulator/work.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>

namespace emulator {

/// What a person brings along: the badge on the chest, the trolley in front, what is printed on the things.
struct Person
{
    QString badge;
    QString trolley;
    QStringList dropZones;
    QStringList cancelTotes;
    QHash<QString, int> caseSizes; ///< units printed on the box, by GTIN-14
};

/// How somebody works.
struct Temper
{
    int pace_ms = 30;         ///< from an answer to the next deed
    int sameCode_ms = 160;    ///< between two scans of one code: below 120 ms a station takes them for one
    int patience_ms = 1500;   ///< how long to wait for a sound before trying again
    double mistakes = 0.08;   ///< share of deeds that go wrong or come too early
    double shorts = 0.01;     ///< share of lines that the shelf has not got
    int tries = 120;          ///< at one unchanged screen, before calling it stuck
    quint32 seed = 1;
};

/// How it ended.
struct Ending
{
    bool finished = false; ///< the trolley stands in its drop zone
    QString what;          ///< what it was stuck on
};

/// Works like a person who knows only what the black box says that the screen shows, and its own hands. Makes mistakes,
/// repairs them, and gives up with words rather than try for ever.
class EmulatedOperator : public QObject
{
    Q_OBJECT
public:
    EmulatedOperator(Hands &hands, Person person, Temper temper, QObject *parent = nullptr);
    void told(const Told &told);
    /// Takes a break before the next stop: pause, and take the trolley again.
    void takeABreak() { m_breakWanted = true; }
    [[nodiscard]] const Work &work() const { return m_work; }
    [[nodiscard]] int stopsSeen() const { return int(m_stopsSeen.size()); }
    [[nodiscard]] int deeds() const { return m_deeds; }
    [[nodiscard]] int slips() const { return m_slips; } ///< mistakes made on purpose
    [[nodiscard]] QString standing() const;             ///< what the screen asks for, in words

    std::function<void()> onStop; ///< a stop that was not seen before
    std::function<void(const Ending &)> onEnd;

private:
    enum class Deed { None, Look, Wrong, Take, Place, Undo, PutBack, Short, Drop };
    using Try = bool (EmulatedOperator::*)();

    // the loop
    void act();
    void answered(const Told &told);
    void accepted();
    void noAnswer();
    void doubt();
    void next(int in_ms);
    void end(bool finished, const QString &what);
    [[nodiscard]] bool isStuck();

    // one deed each
    void doNext();
    void answerQuestion();
    void scan(Deed deed, const QString &code, int pieces = 0);
    void press(Deed deed, const QString &button, const QJsonObject &with = {}, int pieces = 0);
    void send(const QString &code);
    void takeItem();
    void sameOrNext();
    void nextTote();

    // slips: false where they make no sense just now
    bool slip();
    bool wrongLocation();
    bool wrongItem();
    bool wrongTote();
    bool unknownCode();
    bool doubleFire();
    bool tooEarly();
    bool oneTooMany();
    bool undo();
    bool skip();
    bool toteFull();
    bool callSomebody();
    bool pause();

    [[nodiscard]] const QString &step() const { return m_asks.step; }
    [[nodiscard]] QString other(const QStringList &seen, const QStringList &than);
    [[nodiscard]] bool chance(double share) { return m_random.generateDouble() < share; }
    void remember();

    Hands &m_hands;
    Person m_person;
    Temper m_temper;
    QRandomGenerator m_random;
    QTimer m_timer;
    QElapsedTimer m_clock;
    Work m_work;

    Asks m_asks;
    Position m_position;
    QString m_lastText;
    bool m_sawScreen = false;

    Deed m_deed = Deed::None; ///< in flight: waits for its sound
    QString m_deedCode;
    int m_deedPieces = 0;
    int m_answersOwed = 0;
    int m_doneBefore = 0;
    int m_pendingPieces = 1; ///< of the scan that led to a question
    int m_rest_ms = 0; ///< until a second answer to a double fire can have come
    bool m_mustUndo = false;
    bool m_breakWanted = false;
    bool m_ended = false;

    QString m_sentCode;
    qint64 m_sentAt_ms = -1000;
    Asks m_triedAsks;
    int m_triedDone = -1;
    int m_triedTimes = 0;
    int m_deeds = 0;
    int m_slips = 0;
    int m_serials = 0;
    int m_spareTotes = 0;
    QStringList m_seenLocations;
    QStringList m_seenItems;
    QStringList m_seenTotes;
    QSet<int> m_stopsSeen;
};

} // namespace emulator

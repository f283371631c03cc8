// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/operator.h"
#include <QObject>
#include <QSet>
#include <functional>
#include <optional>
#include <vector>

/// The least station that an emulated operator can work at: it keeps what it accepted over its own death, and nothing
/// else. Its faults can be switched on, to see that the operator notices.
class FakeStation : public QObject, public emulator::Hands
{
public:
    struct Line
    {
        QString product;
        QString tote;
        int wanted = 0;
        int settled = 0;
        int shorted = 0;
    };
    struct Stop
    {
        QString location;
        std::vector<Line> lines;
        int skipped = 0;
    };
    enum class Fault { None, CountsTwice, ForgetsHand };

    explicit FakeStation(std::vector<Stop> stops) : m_stops(std::move(stops)) {}

    std::function<void(const emulator::Told &)> onTold;
    Fault fault = Fault::None;
    bool deaf = false; ///< answers nothing at all
    int takenTwice = 0;

    void start();
    void die(); ///< what was not accepted is gone
    /// Dies at the deed after so many: before it is looked at, or, if it is recorded, between the commit and the sound.
    /// It is started again a moment later, and dies again and again.
    void dieEvery(int deeds, bool afterCommit);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isDropped() const { return m_dropped; }
    [[nodiscard]] int deaths() const { return m_deaths; }
    [[nodiscard]] int factsAccepted() const { return m_accepted; }
    [[nodiscard]] int placed(const QString &product) const;
    [[nodiscard]] int open() const;

    void scan(const QByteArray &code) override;
    void press(const QString &button, const QJsonObject &with) override;

private:
    enum class Question { None, Quantity, NextTote, SameOrNext };
    struct LastFact
    {
        QString kind; ///< "take" | "place"; else empty
        int units = 0;
        Line *line = nullptr;
        Stop *stop = nullptr;
    };
    [[nodiscard]] Stop *stopAtHand();
    [[nodiscard]] Line *lineAtHand();
    [[nodiscard]] emulator::Asks asks();
    [[nodiscard]] emulator::Position position();
    QString react(const QString &code);
    QString reactAtStop(const QString &code);
    QString pressed(const QString &button, const QJsonObject &with);
    QString take(int units);
    QString place();
    QString placeInto(Line *line);
    [[nodiscard]] Line *otherLineFor(const QString &tote);
    QString undo();
    QString fact() { return fact(LastFact()); }
    QString fact(const LastFact &last);
    void tell(const QString &sound);
    [[nodiscard]] bool diesAt(bool afterCommit);
    template <typename React>
    void deed(React react);

    std::vector<Stop> m_stops;
    bool m_running = false;
    int m_every = 0;
    int m_untilDeath = 0;
    bool m_afterCommit = false;
    bool m_recorded = false;
    bool m_dropped = false;
    bool m_signedIn = false;
    bool m_trolley = false;
    Stop *m_confirmed = nullptr;
    int m_hand = 0;
    int m_skips = 0;
    int m_accepted = 0;
    int m_deaths = 0;
    Question m_question = Question::None;
    LastFact m_last;
    QString m_resumed; ///< code whose first scan after a restart is asked about
    QByteArray m_lastCode;
};

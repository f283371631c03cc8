// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"

/// Pages that are one card: something happened or is asked, and there are one or two ways on.
namespace present {

struct WaitShown
{
    Q_GADGET
    Q_PROPERTY(QString trolley MEMBER trolley)
    Q_PROPERTY(QString words READ words)

public:
    [[nodiscard]] QString words() const { return paragraphs(lines); }

    QString trolley;
    QStringList lines; ///< what is waited for, what is safe
    bool operator==(const WaitShown &) const = default;
};

struct TakeOverShown
{
    Q_GADGET
    Q_PROPERTY(QString trolley MEMBER trolley)
    Q_PROPERTY(QString holder MEMBER holder)
    Q_PROPERTY(QString station MEMBER station)
    Q_PROPERTY(QString lastScan MEMBER lastScan)
    Q_PROPERTY(int stop MEMBER stop)
    Q_PROPERTY(int of MEMBER of)

public:
    QString trolley;
    QString holder;
    QString station;
    QString lastScan; ///< local time, as to be shown
    int stop = 0;     ///< where it goes on; 0 = not known
    int of = 0;
    bool operator==(const TakeOverShown &) const = default;
};

struct NextToteShown
{
    Q_GADGET
    Q_PROPERTY(QString fullTote MEMBER fullTote)
    Q_PROPERTY(int slot MEMBER slot)
    Q_PROPERTY(QString orderTail MEMBER orderTail)

public:
    QString fullTote;
    int slot = 0;
    QString orderTail;
    bool operator==(const NextToteShown &) const = default;
};

struct CancelOrderShown
{
    Q_GADGET
    Q_PROPERTY(QString orderTail MEMBER orderTail)
    Q_PROPERTY(QString tote MEMBER tote)
    Q_PROPERTY(int slot MEMBER slot)
    Q_PROPERTY(int units MEMBER units)
    Q_PROPERTY(QString cancelToteWords READ cancelToteWords)

public:
    [[nodiscard]] QString cancelToteWords() const { return cancelTotes.join(QStringLiteral(", ")); }

    QString orderTail;
    QString tote;
    int slot = 0;
    int units = 0; ///< picked for it already; 0 = the card is only to be read
    QStringList cancelTotes;
    bool operator==(const CancelOrderShown &) const = default;
};

struct CorrectionShown
{
    Q_GADGET
    Q_PROPERTY(QString fact MEMBER fact)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString who MEMBER who)

public:
    QString fact; ///< "2 x Hiking sock, placed in K-0014 at 14:02"
    QString why;
    QString who;
    bool operator==(const CorrectionShown &) const = default;
};

/// Another station has taken the trolley over.
struct LostTrolleyShown
{
    Q_GADGET
    Q_PROPERTY(QString trolley MEMBER trolley)
    Q_PROPERTY(QString holder MEMBER holder)
    Q_PROPERTY(QString station MEMBER station)

public:
    QString trolley;
    QString holder;
    QString station;
    bool operator==(const LostTrolleyShown &) const = default;
};

/// After a restart: the same code again. Also what lies in the hand and has no line any more (put it back).
struct PieceShown
{
    Q_GADGET
    Q_PROPERTY(QString productName MEMBER productName)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(int units MEMBER units)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString location MEMBER location)

public:
    QString productName;
    QString code;
    QString picture; ///< URL, may be empty
    int units = 0;
    QString when;     ///< local time of the fact, as to be shown
    QString location; ///< where it goes back to
    bool operator==(const PieceShown &) const = default;
};

struct FinishShown
{
    Q_GADGET
    Q_PROPERTY(QString trolley MEMBER trolley)
    Q_PROPERTY(int stops MEMBER stops)
    Q_PROPERTY(int units MEMBER units)
    Q_PROPERTY(int placed MEMBER placed)
    Q_PROPERTY(int missing MEMBER missing)
    Q_PROPERTY(int setAside MEMBER setAside)
    Q_PROPERTY(QString dropZoneWords READ dropZoneWords)
    Q_PROPERTY(QString last MEMBER last)

public:
    [[nodiscard]] QString dropZoneWords() const { return dropZones.join(u' '); }

    QString trolley;
    int stops = 0;
    int units = 0;
    int placed = 0;
    int missing = 0;
    int setAside = 0;
    QStringList dropZones;
    QString last;
    bool operator==(const FinishShown &) const = default;
};

/// A supervisor is to let this station in.
struct EnrolShown
{
    Q_GADGET
    Q_PROPERTY(QString heading MEMBER heading)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString words READ words)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool waits MEMBER waits)

public:
    [[nodiscard]] QString words() const { return paragraphs(lines); }

    QString heading;
    QString code;    ///< to be compared or typed; empty while there is none
    QString picture; ///< URL of the code for a phone; may be empty
    QStringList lines;
    QString detail; ///< for IT, small
    bool waits = false; ///< for the server, not for a person
    bool operator==(const EnrolShown &) const = default;
};

/// A supervisor is to give their word for what somebody else does.
struct ApprovalShown
{
    Q_GADGET
    Q_PROPERTY(QString heading MEMBER heading)
    Q_PROPERTY(QString words READ words)
    Q_PROPERTY(QString todo MEMBER todo)

public:
    [[nodiscard]] QString words() const { return paragraphs(lines); }

    QString heading;
    QStringList lines; ///< what for
    QString todo;
    bool operator==(const ApprovalShown &) const = default;
};

struct FaultShown
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString words READ words)
    Q_PROPERTY(QString todo MEMBER todo)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    [[nodiscard]] QString words() const { return paragraphs(lines); }

    QString title;     ///< what happened
    QStringList lines; ///< what is safe
    QString todo;      ///< what to do next
    QString detail;    ///< for IT, small
    bool operator==(const FaultShown &) const = default;
};

/// All cards. Only the one whose page is open is looked at.
class CardPage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::WaitShown wait READ wait NOTIFY changed)
    Q_PROPERTY(present::TakeOverShown takeOver READ takeOver NOTIFY changed)
    Q_PROPERTY(present::NextToteShown nextTote READ nextTote NOTIFY changed)
    Q_PROPERTY(present::CancelOrderShown cancelOrder READ cancelOrder NOTIFY changed)
    Q_PROPERTY(present::CorrectionShown correction READ correction NOTIFY changed)
    Q_PROPERTY(present::LostTrolleyShown lostTrolley READ lostTrolley NOTIFY changed)
    Q_PROPERTY(present::PieceShown piece READ piece NOTIFY changed)
    Q_PROPERTY(present::FinishShown finish READ finish NOTIFY changed)
    Q_PROPERTY(present::FaultShown fault READ fault NOTIFY changed)
    Q_PROPERTY(present::ApprovalShown approval READ approval NOTIFY changed)
    Q_PROPERTY(present::EnrolShown enrol READ enrol NOTIFY changed)

public:
    using QObject::QObject;
    [[nodiscard]] const WaitShown &wait() const { return m_wait; }
    [[nodiscard]] const TakeOverShown &takeOver() const { return m_takeOver; }
    [[nodiscard]] const NextToteShown &nextTote() const { return m_nextTote; }
    [[nodiscard]] const CancelOrderShown &cancelOrder() const { return m_cancelOrder; }
    [[nodiscard]] const CorrectionShown &correction() const { return m_correction; }
    [[nodiscard]] const LostTrolleyShown &lostTrolley() const { return m_lostTrolley; }
    [[nodiscard]] const PieceShown &piece() const { return m_piece; }
    [[nodiscard]] const FinishShown &finish() const { return m_finish; }
    [[nodiscard]] const FaultShown &fault() const { return m_fault; }
    [[nodiscard]] const ApprovalShown &approval() const { return m_approval; }
    [[nodiscard]] const EnrolShown &enrol() const { return m_enrol; }
    void show(WaitShown next) { replace(m_wait, std::move(next)); }
    void show(TakeOverShown next) { replace(m_takeOver, std::move(next)); }
    void show(NextToteShown next) { replace(m_nextTote, std::move(next)); }
    void show(CancelOrderShown next) { replace(m_cancelOrder, std::move(next)); }
    void show(CorrectionShown next) { replace(m_correction, std::move(next)); }
    void show(LostTrolleyShown next) { replace(m_lostTrolley, std::move(next)); }
    void show(PieceShown next) { replace(m_piece, std::move(next)); }
    void show(FinishShown next) { replace(m_finish, std::move(next)); }
    void show(FaultShown next) { replace(m_fault, std::move(next)); }
    void show(ApprovalShown next) { replace(m_approval, std::move(next)); }
    void show(EnrolShown next) { replace(m_enrol, std::move(next)); }

Q_SIGNALS:
    void changed();

private:
    template <typename Shown>
    void replace(Shown &shown, Shown next)
    {
        if (next == shown)
            return;
        shown = std::move(next);
        Q_EMIT changed();
    }

    WaitShown m_wait;
    TakeOverShown m_takeOver;
    NextToteShown m_nextTote;
    CancelOrderShown m_cancelOrder;
    CorrectionShown m_correction;
    LostTrolleyShown m_lostTrolley;
    PieceShown m_piece;
    FinishShown m_finish;
    FaultShown m_fault;
    ApprovalShown m_approval;
    EnrolShown m_enrol;
};

} // namespace present

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/command.h"
#include "present/answer.h"
#include "present/card_page.h"
#include "present/entry_page.h"
#include "present/outbox_model.h"
#include "present/settings_page.h"
#include "present/stop_page.h"
#include "present/strip.h"
#include "present/trolley_page.h"
#include <optional>

namespace present {

/// All that the handheld shows, and all that its buttons ask for. Whoever feeds it sets the page and the parts; the
/// screens only read. Sheets (short, more, outbox, settings ...) are opened by the operator on top of the page.
class Handheld : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::Strip *strip READ strip CONSTANT)
    Q_PROPERTY(present::Answer *answer READ answer CONSTANT)
    Q_PROPERTY(present::SignInPage *signIn READ signIn CONSTANT)
    Q_PROPERTY(present::TrolleyPage *trolley READ trolley CONSTANT)
    Q_PROPERTY(present::StopPage *stop READ stop CONSTANT)
    Q_PROPERTY(present::CardPage *cards READ cards CONSTANT)
    Q_PROPERTY(present::EntryPage *entry READ entry CONSTANT)
    Q_PROPERTY(present::SettingsPage *settings READ settings CONSTANT)
    Q_PROPERTY(QAbstractItemModel *outbox READ outboxModel CONSTANT)
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool onSheet READ isOnSheet NOTIFY pageChanged)

public:
    enum class Page {
        SignIn,
        Enrol,
        Trolley,
        Wait,
        TakeOver,
        Stop,
        Quantity,
        Lot,
        Expiry,
        Serial,
        Pin,
        PinWait,
        Approve,
        NextTote,
        CancelOrder,
        Correction,
        LostTrolley,
        SameOrNext,
        PutBack,
        Finish,
        Fault,
        // Sheets: opened and closed by the operator, closed by the answer to a scan.
        Short,
        Found,
        Pause,
        More,
        TypeCode,
        Outbox,
        Settings,
        Language,
    };
    Q_ENUM(Page)

    explicit Handheld(QObject *parent = nullptr);

    [[nodiscard]] Strip *strip() { return &m_strip; }
    [[nodiscard]] Answer *answer() { return &m_answer; }
    [[nodiscard]] SignInPage *signIn() { return &m_signIn; }
    [[nodiscard]] TrolleyPage *trolley() { return &m_trolley; }
    [[nodiscard]] StopPage *stop() { return &m_stop; }
    [[nodiscard]] CardPage *cards() { return &m_cards; }
    [[nodiscard]] EntryPage *entry() { return &m_entry; }
    [[nodiscard]] SettingsPage *settings() { return &m_settings; }
    [[nodiscard]] OutboxModel *outbox() { return &m_outbox; }
    [[nodiscard]] QAbstractItemModel *outboxModel() { return &m_outbox; }

    /// The page that is seen: the sheet, where one is open.
    [[nodiscard]] Page page() const { return m_sheet.value_or(m_page); }
    [[nodiscard]] bool isOnSheet() const { return m_sheet.has_value(); }
    /// The page of the task. A new one closes sheets that were about the old one; outbox, settings and languages stay.
    void setPage(Page page);
    /// Shows the answer to a scan or a command, and closes what hides it.
    void answerWith(AnswerShown answer);

    Q_INVOKABLE void open(Page sheet);
    Q_INVOKABLE void back();

    /// A key of a keyboard that was no scanner's. It is never taken in: it may be a part of a scan.
    Q_INVOKABLE void keyTyped(const QString &text);
    Q_INVOKABLE void submitEntry(); ///< the entry of the page that is open; nothing while it is not complete
    Q_INVOKABLE void shortPick(const QString &reason, bool binEmpty);
    Q_INVOKABLE void skipStop();
    Q_INVOKABLE void undoLast();
    Q_INVOKABLE void declareToteFull();
    Q_INVOKABLE void pauseTrolley();
    Q_INVOKABLE void choosePin();
    Q_INVOKABLE void forgotPin();
    Q_INVOKABLE void callSupervisor();
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void confirmTakeOver();
    Q_INVOKABLE void cancelQuestion();
    Q_INVOKABLE void acknowledge();
    Q_INVOKABLE void answerSame();
    Q_INVOKABLE void answerNext();

Q_SIGNALS:
    void pageChanged();
    void commanded(const domain::Command &command);
    void typed(const QString &code); ///< a code typed by hand: to be read like a scan
    void typedInVain();              ///< somebody types a code on a keyboard where only a scanner is heard
    void settingChanged(const QString &key, const QVariant &value);

private:
    void give(const domain::Command &command);
    void beginEntry();
    void submitCode();
    void submitPin();

    Strip m_strip;
    Answer m_answer;
    SignInPage m_signIn;
    TrolleyPage m_trolley;
    StopPage m_stop;
    CardPage m_cards;
    EntryPage m_entry;
    SettingsPage m_settings;
    OutboxModel m_outbox;
    Page m_page = Page::SignIn;
    std::optional<Page> m_sheet;
    int m_keysTyped = 0; ///< since the last answer, on pages without keys of their own
};

} // namespace present

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/answer.h"
#include "present/desk_keys.h"
#include "present/desk_page.h"
#include "present/entry_page.h"
#include "present/outbox_model.h"
#include "present/settings_page.h"
#include "present/strip.h"

namespace present {

/// All that a packing desk shows, and all that its keys ask for. Whoever feeds it sets the page and the parts; the
/// window only reads. Sheets are opened by the packer over the page of the task.
class Desk : public QObject
{
    Q_OBJECT

public:
    enum class Page {
        Card,       ///< sign in, the desk's barcode, wait, a question, a correction ...
        Ready,      ///< the ready card
        OrderEntry, ///< which order?
        Pack,       ///< all steps with an order in the hands
        Quantity,
        Lot,
        Expiry,
        Serial,
        Pin,
        Fault,
        // Sheets: opened and closed by the packer, closed by the answer to a scan.
        TypeOrder,
        TypeCode,
        TypeWeight,
        Reason,
        More,
        Orders,
        PrintQueue,
        Outbox,
        Settings,
        Language,
    };
    Q_ENUM(Page)

    explicit Desk(QObject *parent = nullptr);

    [[nodiscard]] Strip *strip() { return &m_strip; }
    [[nodiscard]] Answer *answer() { return &m_answer; }
    [[nodiscard]] EntryPage *entry() { return &m_entry; }
    [[nodiscard]] SettingsPage *settings() { return &m_settings; }
    [[nodiscard]] OutboxModel *outbox() { return &m_outbox; }

    // ---- what is seen
    [[nodiscard]] Page page() const { return m_sheet.value_or(m_page); }
    [[nodiscard]] bool isOnSheet() const { return m_sheet.has_value(); }
    [[nodiscard]] const StripShown &stripShown() const { return m_strip.shown(); }
    [[nodiscard]] const AnswerShown &answerShown() const { return m_answer.shown(); }
    [[nodiscard]] const EntryShown &entryShown() const { return m_entry.shown(); }
    [[nodiscard]] const SettingsShown &settingsShown() const { return m_settings.shown(); }
    [[nodiscard]] const std::vector<FactShown> &outboxRows() const { return m_outbox.rows(); }
    [[nodiscard]] const DeskBarShown &bar() const { return m_bar; }
    [[nodiscard]] const DeskCardShown &card() const { return m_card; }
    [[nodiscard]] const DeskCardShown &fault() const { return m_fault; }
    [[nodiscard]] const ReadyShown &ready() const { return m_ready; }
    [[nodiscard]] const OrderEntryShown &orderEntry() const { return m_orderEntry; }
    [[nodiscard]] const PackShown &pack() const { return m_pack; }
    [[nodiscard]] const DeskListShown &orders() const { return m_orders; }
    [[nodiscard]] const DeskListShown &printQueue() const { return m_printQueue; }
    /// What the entry is about, in words: "How many are in your hand?"
    [[nodiscard]] QString entryTitle() const;
    [[nodiscard]] QString entryHint() const;
    [[nodiscard]] QString entryText() const { return m_entry.shownText(); }
    [[nodiscard]] bool entryIsAboutProduct() const;
    [[nodiscard]] DeskKeys keys() const;

    // ---- what feeds it
    void show(DeskBarShown next) { replace(m_bar, std::move(next)); }
    void show(DeskCardShown next) { replace(m_card, std::move(next)); }
    void showFault(DeskCardShown next) { replace(m_fault, std::move(next)); }
    void show(ReadyShown next) { replace(m_ready, std::move(next)); }
    void show(OrderEntryShown next) { replace(m_orderEntry, std::move(next)); }
    void show(PackShown next) { replace(m_pack, std::move(next)); }
    void showOrders(DeskListShown next) { replace(m_orders, std::move(next)); }
    void showPrintQueue(DeskListShown next) { replace(m_printQueue, std::move(next)); }
    void showKeys(DeskKeys next); ///< of the task's page; sheets have their own
    /// A new page closes sheets that were about the old one; outbox, print queue, settings and languages stay.
    void setPage(Page page);
    /// Shows the answer to a scan or a key, and closes what hides it.
    void answerWith(AnswerShown answer);

    // ---- what the packer does
    void open(DeskSheet sheet);
    void back();
    /// A function key (1 to 12) or Esc (0): does what stands at the bottom, or nothing.
    void press(int key);
    /// A character that a person typed: into the entry, or into the one that this page opens for it.
    void type(const QString &character);
    void erase();
    [[nodiscard]] bool isEntry() const;
    void submitEntry();
    void say() { Q_EMIT changed(); } ///< in another language: everything is to be read anew

Q_SIGNALS:
    void changed(); ///< something that is seen is another one
    void pageChanged();
    void commanded(const domain::Command &command);
    void typed(const QString &code); ///< a code typed by hand: to be read like a scan
    void deviceAsked(present::DeviceDeed deed);

private:
    template <typename Shown>
    void replace(Shown &shown, Shown next)
    {
        if (next == shown)
            return;
        shown = std::move(next);
        Q_EMIT changed();
    }
    void give(const domain::Command &command);
    void submitPin();
    void turned();
    void beginEntry();
    [[nodiscard]] DeskKeys sheetKeys() const;
    void change(SettingDeed deed);

    Strip m_strip;
    Answer m_answer;
    EntryPage m_entry;
    SettingsPage m_settings;
    OutboxModel m_outbox;
    DeskBarShown m_bar;
    DeskCardShown m_card;
    DeskCardShown m_fault;
    ReadyShown m_ready;
    OrderEntryShown m_orderEntry;
    PackShown m_pack;
    DeskListShown m_orders;
    DeskListShown m_printQueue;
    DeskKeys m_keys;
    Page m_page = Page::Card;
    std::optional<Page> m_sheet;
};

} // namespace present

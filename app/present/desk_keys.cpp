// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/desk_keys.h"
#include "present/desk.h"
#include <QCoreApplication>

namespace present {
namespace {

using Page = Desk::Page;

/// What the keys of the sheets say.
struct SheetKeys
{
    Q_DECLARE_TR_FUNCTIONS(SheetKeys)
public:
    static DeskKey back() { return {keys::escape, tr("Back"), CloseSheet{}}; }
    static DeskKeys refusal() { return {{keys::escape, tr("Understood"), DismissAnswer{}}}; }
    static DeskKeys entry() { return {back(), {keys::yes, tr("Done"), SubmitEntry{}}}; }
    static DeskKeys reasons()
    {
        return {back(),
                reason(1, tr("Weight"), QStringLiteral("weight")),
                reason(2, tr("Missing"), QStringLiteral("missing")),
                reason(3, tr("Damaged"), QStringLiteral("damaged")),
                reason(4, tr("Too much"), QStringLiteral("extra")),
                reason(5, tr("Label"), QStringLiteral("label")),
                reason(6, tr("Something else"), QStringLiteral("other"))};
    }
    static DeskKeys more()
    {
        return {back(),
                {1, tr("Type an order"), OpenSheet{DeskSheet::TypeOrder}},
                {2, tr("Type a code"), OpenSheet{DeskSheet::TypeCode}},
                {3, tr("Orders"), OpenSheet{DeskSheet::Orders}},
                {4, tr("Print queue"), OpenSheet{DeskSheet::PrintQueue}},
                {5, tr("Outbox"), OpenSheet{DeskSheet::Outbox}},
                {6, tr("Settings"), OpenSheet{DeskSheet::Settings}},
                {7, tr("Zero the scale"), AskDevice{DeviceDeed::ZeroScale}},
                {8, tr("Call a supervisor"), domain::Command(domain::CallSupervisor{})},
                {9, tr("Sign out"), domain::Command(domain::SignOut{})}};
    }
    static DeskKeys settings(bool hasPin)
    {
        DeskKeys all{back(),
                {1, tr("Smaller"), ChangeSetting{SettingDeed::Smaller}},
                {2, tr("Larger"), ChangeSetting{SettingDeed::Larger}},
                {3, tr("Light or dark"), ChangeSetting{SettingDeed::NextTheme}},
                {4, tr("Language"), OpenSheet{DeskSheet::Language}},
                {5, tr("Sounds"), ChangeSetting{SettingDeed::ToggleSounds}}};
        if (hasPin)
            all.push_back({6, tr("Change the PIN"), domain::Command(domain::ChoosePin{})});
        return all;
    }
    /// As many as there are keys before the ones that answer questions.
    static DeskKeys languages(const SettingsShown &shown)
    {
        DeskKeys all{{keys::escape, tr("Back"), OpenSheet{DeskSheet::Settings}}};
        for (const Language &language : shown.languages)
            if (int(all.size()) <= keys::more)
                all.push_back({int(all.size()), language.name, ChooseLanguage{language.tag}, language.tag == shown.language});
        return all;
    }

    static DeskKeys printQueue() { return {back(), {keys::print, tr("Print the papers again"), AskDevice{DeviceDeed::PrintPapers}}}; }

private:
    static DeskKey reason(int key, const QString &words, const QString &reason)
    {
        return {key, words, domain::Command(domain::RaiseProblem{reason, {}, {}})};
    }
};

/// What an entry asks for.
struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
public:
    static QString title(Page page, const EntryShown &about)
    {
        switch (page) {
        case Page::Quantity:
            return tr("How many are in your hand?");
        case Page::Lot:
            return tr("Scan or type the lot");
        case Page::Expiry:
            return tr("Type the expiry date: year, month, day");
        case Page::Serial:
            return tr("Scan or type the serial number");
        case Page::Pin:
            return about.heading;
        case Page::TypeOrder:
            return tr("Type the number of the order");
        case Page::TypeCode:
            return tr("Type the code that does not scan");
        case Page::TypeWeight:
            return tr("Type what the scale shows, in grams");
        default:
            return {};
        }
    }
    static QString hint(Page page, const EntryShown &about)
    {
        switch (page) {
        case Page::Quantity:
            return tr("Wanted: %1").arg(about.wanted);
        case Page::TypeOrder:
            return tr("Then press F11 or Enter. A scan of the tote does the same.");
        case Page::TypeCode:
            return tr("Then press F11 or Enter. A scan counts all the same.");
        default:
            return tr("Then press F11 or Enter.");
        }
    }
};

} // namespace

QString Desk::entryTitle() const { return EntryWords::title(page(), m_entry.shown()); }

QString Desk::entryHint() const { return EntryWords::hint(page(), m_entry.shown()); }

/// A sheet is opened by hand, for something else than the piece that the page speaks of.
bool Desk::entryIsAboutProduct() const { return !isOnSheet() && page() != Page::Pin; }

DeskKeys Desk::sheetKeys() const
{
    switch (page()) {
    case Page::Reason:
        return SheetKeys::reasons();
    case Page::More:
        return SheetKeys::more();
    case Page::Settings:
        return SheetKeys::settings(settingsShown().hasPin);
    case Page::Language:
        return SheetKeys::languages(settingsShown());
    case Page::PrintQueue:
        return SheetKeys::printQueue();
    case Page::TypeOrder:
    case Page::TypeCode:
    case Page::TypeWeight:
        return SheetKeys::entry();
    default:
        return {SheetKeys::back()};
    }
}

DeskKeys Desk::keys() const
{
    if (m_answer.isOpen())
        return SheetKeys::refusal();
    return isOnSheet() ? sheetKeys() : m_keys;
}

} // namespace present

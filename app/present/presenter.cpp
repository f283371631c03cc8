// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/presenter.h"
#include "present/wording.h"

namespace present {

Handheld::Page pageOf(const domain::Station &station, const domain::Ask &ask)
{
    using domain::Step;
    using Page = Handheld::Page;
    switch (ask.step) {
    case Step::SignIn:
    case Step::Unlock:
        return Page::SignIn;
    case Step::Pin:
    case Step::NewPin:
    case Step::PinAgain:
        return Page::Pin;
    case Step::PinWait:
        return Page::PinWait;
    case Step::Approve:
        return Page::Approve;
    case Step::Trolley:
        return Page::Trolley;
    case Step::Wait:
        return Page::Wait;
    case Step::TakeOver:
        return Page::TakeOver;
    case Step::Quantity:
        return Page::Quantity;
    case Step::Lot:
        return Page::Lot;
    case Step::Expiry:
        return Page::Expiry;
    case Step::Serial:
        return Page::Serial;
    case Step::NextTote:
        return Page::NextTote;
    case Step::PutBack:
        return Page::PutBack;
    case Step::CancelTote:
        return Page::CancelOrder;
    case Step::Acknowledge:
        if (!station.corrections.empty())
            return Page::Correction;
        return domain::lostTrolley(station) ? Page::LostTrolley : Page::CancelOrder;
    case Step::SameOrNext:
        return Page::SameOrNext;
    case Step::DropZone:
        return Page::Finish;
    case Step::Location:
    case Step::Item:
    case Step::Tote:
        return Page::Stop;
    default: // a desk's
        break;
    }
    return Page::Stop;
}

namespace {

void showCard(CardPage &cards, const Scene &scene, Handheld::Page page)
{
    using Page = Handheld::Page;
    switch (page) {
    case Page::NextTote:
        return cards.show(nextToteShown(scene));
    case Page::CancelOrder:
        return cards.show(cancelOrderShown(scene));
    case Page::Correction:
        return cards.show(correctionShown(scene));
    case Page::LostTrolley:
        return cards.show(lostTrolleyShown(scene));
    case Page::PutBack:
    case Page::SameOrNext:
        return cards.show(pieceShown(scene));
    case Page::Finish:
        return cards.show(finishShown(scene));
    default:
        return;
    }
}

QString pictureOf(const Scene &scene, const domain::ProductId &id)
{
    return scene.station.route ? scene.pictureOf(scene.station.route->product(id)) : QString();
}

} // namespace

Presenter::Presenter(Handheld &handheld)
    : m_handheld(handheld)
{
}

void Presenter::show(const Scene &scene)
{
    const Handheld::Page page = scene.wantsEnrolment() ? Handheld::Page::Enrol : pageOf(scene.station, scene.ask);
    if (page == Handheld::Page::Enrol)
        m_handheld.cards()->show(enrolShown(scene));
    m_handheld.signIn()->show(signInShown(scene));
    m_handheld.trolley()->show(trolleyShown(scene));
    m_handheld.trolley()->showTasks(tasksShown(scene));
    if (page == Handheld::Page::Wait)
        m_handheld.cards()->show(waitShown(scene));
    if (page == Handheld::Page::TakeOver)
        m_handheld.cards()->show(takeOverShown(scene));
    if (scene.station.route) {
        m_handheld.stop()->show(stopShown(scene));
        m_handheld.entry()->show(entryShown(scene));
        showCard(*m_handheld.cards(), scene, page);
    }
    if (page == Handheld::Page::Approve)
        m_handheld.cards()->show(approvalShown(scene));
    if (page == Handheld::Page::PinWait)
        m_handheld.cards()->show(pinWaitShown());
    if (page == Handheld::Page::Pin)
        m_handheld.entry()->show(pinEntryShown(scene));
    if (!m_fault)
        m_handheld.setPage(page);
}

void Presenter::showAnswer(AnswerShown answer, const flow::Reaction &reaction, const Scene &scene)
{
    const auto *wrong = reaction.refusal ? std::get_if<domain::WrongItem>(&*reaction.refusal) : nullptr;
    if (wrong && wrong->slotAsked == 0) {
        answer.scannedPicture = pictureOf(scene, wrong->scanned);
        answer.wantedPicture = pictureOf(scene, wrong->wanted);
    }
    m_handheld.answerWith(std::move(answer));
}

void Presenter::showFault(const FaultShown &fault)
{
    m_fault = true;
    m_handheld.cards()->show(fault);
    m_handheld.setPage(Handheld::Page::Fault);
}

void Presenter::liftFault() { m_fault = false; }

} // namespace present

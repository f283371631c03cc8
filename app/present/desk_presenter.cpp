// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/desk_presenter.h"

namespace present {

DeskPresenter::DeskPresenter(Desk &desk)
    : m_desk(desk)
{
}

void DeskPresenter::show(const DeskScene &scene)
{
    const Desk::Page page = deskPageOf(scene.ask());
    m_desk.show(deskBarShown(scene));
    m_desk.showOrders(deskOrdersShown(scene));
    m_desk.entry()->show(deskEntryShown(scene));
    if (page == Desk::Page::Card)
        m_desk.show(deskCardShown(scene));
    if (page == Desk::Page::Ready)
        m_desk.show(readyShown(scene));
    if (page == Desk::Page::OrderEntry)
        m_desk.show(orderEntryShown(scene));
    if (scene.packing().order)
        m_desk.show(packShown(scene));
    m_desk.showKeys(m_fault ? DeskKeys() : deskKeys(scene));
    if (!m_fault)
        m_desk.setPage(page);
}

void DeskPresenter::showAnswer(AnswerShown answer, const flow::Reaction &reaction, const DeskScene &scene)
{
    const bool isWrong = reaction.refusal && std::holds_alternative<domain::NotInThisOrder>(*reaction.refusal);
    if (isWrong && scene.packing().order)
        answer.wantedPicture = scene.scene.pictureOf(scene.packing().order->product(scene.ask().product));
    m_desk.answerWith(std::move(answer));
}

void DeskPresenter::showFault(const FaultShown &fault)
{
    m_fault = true;
    m_desk.showFault({Shape::Cross, fault.title, {}, fault.lines, fault.todo, {}, fault.detail, {}});
    m_desk.showKeys({});
    m_desk.setPage(Desk::Page::Fault);
}

} // namespace present

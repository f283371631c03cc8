// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/desk_screen.h"
#include "present/desk_words.h"
#include "present/wording.h"

namespace start {

DeskScreen::DeskScreen(present::Desk &desk, DeskDevices &devices, const ports::Clock &clock, Ground ground)
    : Screen(ground)
    , m_desk(desk)
    , m_devices(devices)
    , m_clock(clock)
    , m_presenter(desk)
    , m_commands(ground.commands)
{
    QObject::connect(&desk, &present::Desk::pageChanged, &m_context, [this] {
        showOutbox();
        stateChanged();
    });
    QObject::connect(&desk, &present::Desk::commanded, &m_context, [this](const domain::Command &command) { onCommand(command); });
    QObject::connect(&desk, &present::Desk::typed, &m_context, [this](const QString &code) { onTyped(code); });
    QObject::connect(&desk, &present::Desk::deviceAsked, &m_context, [this](present::DeviceDeed deed) { asked(deed); });
}

DeskScreen::~DeskScreen() = default;

void DeskScreen::asked(present::DeviceDeed deed)
{
    if (deed == present::DeviceDeed::ZeroScale)
        return m_devices.zeroScale();
    if (deed == present::DeviceDeed::PrintPapers) {
        m_desk.answerWith(present::wording::printedPapers(m_devices.printPapers()));
        return stateChanged();
    }
    m_devices.testPrint([this, alive = std::weak_ptr<int>(m_alive)](bool printed) {
        if (alive.expired())
            return;
        m_testPrint = printed;
        stateChanged();
    });
}

/// On the print queue's page the scan of another desk moves what waits there; on the ready card every scan is a test.
bool DeskScreen::takesScan(const domain::Scan &scan)
{
    if (scan.isBroken)
        return false;
    const QString text = QString::fromUtf8(scan.bytes).trimmed();
    if (m_desk.page() == present::Desk::Page::Ready) {
        m_scannerRead = text;
        return false;
    }
    if (m_desk.page() != present::Desk::Page::PrintQueue)
        return false;
    const domain::Desk *to = domain::deskOf(m_commands.station().site, text.toUpper());
    if (!to)
        return false;
    m_desk.answerWith(present::wording::movedPrints(to->name, m_devices.movePrints(*to)));
    stateChanged();
    return true;
}

int DeskScreen::readyPercent() const
{
    return m_readySince ? int(std::min<qint64>(100, (m_clock.running() - *m_readySince).count() * 100 / readyTime.count())) : 0;
}

present::DeskScene DeskScreen::deskScene(const present::Scene &scene) const
{
    return {scene, m_devices.scale(), m_devices.printer(), scanners(), m_testPrint, m_scannerRead, readyPercent(), m_notice, cases ? cases() : domain::OpenCases()};
}

void DeskScreen::showScene(const present::Scene &scene)
{
    const bool isReady = scene.ask.step == domain::Step::Ready;
    if (isReady && !m_readySince) {
        m_readySince = m_clock.running();
        m_testPrint.reset();
        m_scannerRead = scene.station.packing->desk ? scene.station.packing->desk->code : QString(); // it was just read
    } else if (!isReady) {
        m_readySince.reset();
    }
    m_presenter.show(deskScene(scene));
    if (onCasesSeen)
        onCasesSeen(present::showsCases(scene.ask, m_desk.page()));
    if (m_desk.page() == present::Desk::Page::PrintQueue && printQueue)
        m_desk.showPrintQueue(present::wording::printQueueWords(printQueue()));
}

void DeskScreen::showStrip(const present::StripShown &strip)
{
    m_notice = strip.notice;
    m_desk.strip()->show(strip);
}

void DeskScreen::showReaction(const present::AnswerShown &answer, const flow::Reaction &reaction, const present::Scene &scene)
{
    m_presenter.showAnswer(answer, reaction, deskScene(scene));
}

} // namespace start

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/screen.h"
#include "base/log.h"
#include "codec/fact.h"
#include "present/wording.h"
#include <algorithm>

namespace start {
namespace {

constexpr size_t factsRemembered = 300;
constexpr int factsRead = 100;
constexpr int disputesRead = 50;
constexpr int incidentsRead = 50;

std::optional<domain::Event> read(const QByteArray &line)
{
    auto event = codec::decodeFact(line);
    return event ? std::optional(std::move(*event)) : std::nullopt;
}

/// What somebody would look for on the screen after a restart.
bool isDeed(const domain::Event &event) { return !std::holds_alternative<domain::OperatorSettingsChanged>(event.data); }

present::OutboxFact outboxFact(const journal::StoredFact &fact)
{
    return {fact.journal, fact.sequence, read(fact.line)};
}

present::OutboxScene readOutbox(const journal::Journal &journal)
{
    present::OutboxScene scene;
    for (const journal::StoredFact &fact : journal.recent(factsRead))
        scene.recent.push_back(outboxFact(fact));
    for (const journal::AttentionItem &item : journal.attention(disputesRead))
        scene.attention.push_back({outboxFact(item.fact), item.outcome, item.problem});
    std::reverse(scene.attention.begin(), scene.attention.end());
    scene.incidents = journal.incidents(incidentsRead);
    scene.tail = journal.tail();
    return scene;
}

std::optional<domain::Event> findFact(const journal::Journal &journal, const domain::TaskId &task,
                                      const domain::EventId &id)
{
    for (const journal::StoredFact &fact : journal.ofTask(task)) {
        if (auto event = read(fact.line); event && event->id == id)
            return event;
    }
    return {};
}

} // namespace

Screen::Screen(Ground ground)
    : m_commands(ground.commands)
    , m_store(ground.store)
    , m_feedback(ground.feedback)
    , m_sources(std::move(ground.sources))
{
}

Screen::~Screen() = default;

void Screen::begin()
{
    m_store.run<std::vector<domain::Event>>(
        [](journal::Journal &journal) {
            std::vector<domain::Event> events;
            for (const journal::StoredFact &fact : journal.recent(factsRead)) {
                if (auto event = read(fact.line))
                    events.push_back(std::move(*event));
            }
            return events;
        },
        [this, alive = std::weak_ptr<int>(m_alive)](const std::vector<domain::Event> &newestFirst) {
            if (alive.expired())
                return;
            const bool isNew = m_facts.empty();
            for (const domain::Event &event : newestFirst)
                m_facts.push_front(event);
            const auto last = std::find_if(newestFirst.begin(), newestFirst.end(), isDeed);
            const bool isOfPeople = last != newestFirst.end() && !std::holds_alternative<domain::JournalBegun>(last->data);
            if (isNew && isOfPeople)
                m_last = present::LastFact{*last, true};
            stateChanged();
            readOutboxAnew(); // or it would say for a moment that there is nothing
        });
}

present::Scene Screen::scene() const
{
    const domain::Station &station = m_commands.station();
    return {station,
            domain::ask(station),
            m_last,
            m_sources.tasksAsOf(),
            station.online || m_delivery.contact != delivery::DeliveryState::Contact::None,
            [this](const domain::EventId &id) { return factOf(id); },
            m_sources.picture,
            m_sources.enrolment ? m_sources.enrolment() : present::EnrolmentSeen()};
}

const domain::Event *Screen::factOf(const domain::EventId &id) const
{
    const auto it = std::find_if(m_facts.rbegin(), m_facts.rend(), [&](const domain::Event &e) { return e.id == id; });
    return it == m_facts.rend() ? nullptr : &*it;
}

void Screen::remember(const domain::Event &event)
{
    m_facts.push_back(event);
    if (m_facts.size() > factsRemembered)
        m_facts.pop_front();
}

present::AnswerShown Screen::answerTo(const flow::Reaction &reaction)
{
    for (const domain::Event &event : reaction.events) {
        remember(event);
        m_last = present::LastFact{event, false};
    }
    return present::wording::answerTo(reaction, m_commands.station(),
                                      [this](const domain::EventId &id) { return factOf(id); });
}

/// Whoever has switched the sounds off still feels the answer.
void Screen::sound(ports::Sound sound)
{
    if (m_sounds)
        m_feedback.play(sound);
    else
        m_feedback.shake(sound);
}

void Screen::reacted(const flow::Reaction &reaction, const present::AnswerShown &answer)
{
    sound(reaction.sound);
    if (!reaction.events.empty())
        liftFault();
    stateChanged();
    showReaction(answer, reaction, scene());
    const auto *why = reaction.refusal ? std::get_if<domain::NotRecorded>(&*reaction.refusal) : nullptr;
    if (why && !why->diskFull)
        checkJournal();
    if (!reaction.events.empty())
        showOutbox();
}

void Screen::show(const present::AnswerShown &answer)
{
    sound(answer.sound);
    showAnswer(answer);
}

void Screen::stateChanged()
{
    lookForCorrected();
    showScene(scene());
    drawStrip();
}

void Screen::deliveryChanged(const delivery::DeliveryState &state)
{
    m_delivery = state;
    showOutbox();
}

void Screen::scannerChanged(const ports::Scanner &scanner)
{
    if (scanner.state() != ports::DeviceState::Ready)
        qCWarning(logDevices, "scanner %s: %s", qUtf8Printable(scanner.name()), qUtf8Printable(scanner.trouble()));
    m_scanners[scanner.name()] = scanner.state();
    stateChanged();
}

std::vector<ports::DeviceState> Screen::scanners() const
{
    std::vector<ports::DeviceState> all;
    for (const auto &[name, state] : m_scanners)
        all.push_back(state);
    return all;
}

void Screen::drawStrip()
{
    present::Surroundings around;
    around.delivery = m_delivery;
    around.counts = m_sources.counts();
    around.online = m_commands.station().online;
    around.hasBackups = m_commands.station().site.hasBackups;
    around.scanners = scanners();
    around.audible = m_feedback.audible();
    showStrip(present::stripShown(around));
}

const std::vector<domain::Correction> &Screen::corrections() const
{
    const domain::Station &station = m_commands.station();
    return station.packing ? station.packing->corrections : station.corrections;
}

/// A correction names a fact by its id only; its words are in the journal.
void Screen::lookForCorrected()
{
    const domain::TaskId task = domain::ask(m_commands.station()).task;
    if (corrections().empty() || task.isEmpty())
        return;
    const domain::EventId id = corrections().front().event;
    if (factOf(id) || m_lookedFor == id)
        return;
    m_lookedFor = id;
    m_store.run<std::optional<domain::Event>>(
        [task, id](journal::Journal &journal) {
            return findFact(journal, task, id);
        },
        [this, alive = std::weak_ptr<int>(m_alive)](const std::optional<domain::Event> &event) {
            if (alive.expired() || !event)
                return;
            remember(*event);
            stateChanged();
        });
}

/// Read while somebody looks at it, and never twice at a time.
void Screen::showOutbox()
{
    if (isOutboxSeen())
        readOutboxAnew();
}

void Screen::readOutboxAnew()
{
    m_outboxChanged = true;
    if (m_readingOutbox)
        return;
    m_readingOutbox = true;
    m_outboxChanged = false;
    m_store.run<present::OutboxScene>([](journal::Journal &journal) { return readOutbox(journal); },
                                      [this, alive = std::weak_ptr<int>(m_alive)](const present::OutboxScene &outbox) {
                                          if (alive.expired())
                                              return;
                                          m_readingOutbox = false;
                                          this->outbox().show(
                                              present::outboxShown(outbox, m_delivery, m_commands.station()));
                                          if (m_outboxChanged)
                                              showOutbox();
                                      });
}

void Screen::sayAnew()
{
    stateChanged();
    showOutbox();
}

/// A journal always holds a fact: one that cannot even be read any more has closed.
void Screen::checkJournal()
{
    m_store.run<bool>([](journal::Journal &journal) { return journal.newest().has_value(); },
                      [this, alive = std::weak_ptr<int>(m_alive)](bool isOpen) {
                          if (!alive.expired() && !isOpen)
                              showFault(present::wording::journalClosed());
                      });
}

} // namespace start

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "wire/node_ring.h"

using domain::Duration;
using domain::Instant;
using wire::NodeRing;

class TstNodeRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstNodeIsPreferred();
    void afterAFailureTheNextNode();
    void aRestedNodeIsPreferredAgain();
    void restsGrowAndAnAnswerEndsThat();
    void restsAreBoundedAndSpread();
    void requestsUnderWayTogetherAreOneFailure();
    void whenAllRestTheSoonestIsAsked();
    void aDoubtedNodeRestsThoughItAnswers();
    void aSingleNodeIsAlwaysAsked();
};

namespace {
constexpr Instant start{1'000};
}

void TstNodeRing::theFirstNodeIsPreferred()
{
    const NodeRing ring(3);
    QCOMPARE(ring.current(start), size_t(0));
}

void TstNodeRing::afterAFailureTheNextNode()
{
    NodeRing ring(3);
    ring.failed(0, start, start, 0);
    QCOMPARE(ring.current(start), size_t(1));
    ring.failed(1, start, start, 0);
    QCOMPARE(ring.current(start), size_t(2));
    ring.answered(2);
    QCOMPARE(ring.current(start), size_t(2));
}

void TstNodeRing::aRestedNodeIsPreferredAgain()
{
    NodeRing ring(2);
    ring.failed(0, start, start, 0);
    ring.answered(1);
    QCOMPARE(ring.current(start + (NodeRing::shortestRest - Duration(1))), size_t(1));
    QCOMPARE(ring.current(start + NodeRing::shortestRest), size_t(0));
}

void TstNodeRing::restsGrowAndAnAnswerEndsThat()
{
    NodeRing ring(2);
    Instant now = start;
    ring.failed(0, now, now, 0);
    now = now + NodeRing::shortestRest;
    ring.failed(0, now, now, 0);
    QCOMPARE(ring.current(now + NodeRing::shortestRest), size_t(1));
    now = now + 2 * NodeRing::shortestRest;
    QCOMPARE(ring.current(now), size_t(0));
    ring.answered(0);
    ring.failed(0, now, now, 0);
    QCOMPARE(ring.current(now + NodeRing::shortestRest), size_t(0));
}

void TstNodeRing::restsAreBoundedAndSpread()
{
    for (const quint64 chance : {quint64(0), quint64(77'777), ~quint64(0)}) {
        NodeRing ring(2);
        Instant now = start;
        for (int i = 0; i < 100; ++i) {
            ring.failed(0, now, now, chance);
            QCOMPARE(ring.current(now + (NodeRing::shortestRest / 2 - Duration(1))), size_t(1));
            QCOMPARE(ring.current(now + NodeRing::longestRest), size_t(0));
            now = now + NodeRing::longestRest;
        }
        QCOMPARE(ring.current(Instant{now.ms - 1}), chance == 0 ? size_t(1) : size_t(0));
    }
}

void TstNodeRing::requestsUnderWayTogetherAreOneFailure()
{
    NodeRing ring(2);
    const Instant later = start + Duration(10'000);
    for (int i = 0; i < 6; ++i)
        ring.failed(0, start, later, 0);
    QCOMPARE(ring.current(later + NodeRing::shortestRest), size_t(0));
}

void TstNodeRing::whenAllRestTheSoonestIsAsked()
{
    NodeRing ring(2);
    ring.failed(0, start, start, 0);
    const Instant later = start + Duration(1'000);
    ring.failed(1, later, later, 0);
    QCOMPARE(ring.current(later), size_t(0));
    ring.failed(0, later, later, 0);
    QCOMPARE(ring.current(later), size_t(1));
}

void TstNodeRing::aDoubtedNodeRestsThoughItAnswers()
{
    NodeRing ring(2);
    ring.doubted(0, start);
    ring.answered(0);
    QCOMPARE(ring.current(start + (NodeRing::doubtRest - Duration(1))), size_t(1));
    QCOMPARE(ring.current(start + NodeRing::doubtRest), size_t(0));
}

void TstNodeRing::aSingleNodeIsAlwaysAsked()
{
    NodeRing ring(1);
    ring.failed(0, start, start, 0);
    ring.doubted(0, start);
    QCOMPARE(ring.current(start), size_t(0));
}

PACKHORSE_TEST(TstNodeRing)
#include "tst_node_ring.moc"

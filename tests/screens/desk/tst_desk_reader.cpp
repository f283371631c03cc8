// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/desk/sample.h"
#include "screens/told.h"
#include "support/test_main.h"
#include "ui/desk_window.h"
#include "ui/pages/ready_page.h"
#include "ui/parts/key_bar.h"
#include "ui/parts/label_timeline.h"
#include "ui/parts/row_list.h"
#include "ui/parts/slot_map.h"
#include "ui/parts/top_bar.h"
#include <set>

namespace {

QString allOf(QWidget &widget)
{
    QStringList names;
    for (const told::Node &node : told::of(&widget))
        names << node.name;
    return names.join(u'|');
}

/// Shows each of `states` in a part of its own, with the same words; how many of them are told apart.
template <typename Shown, typename State>
size_t toldApart(std::initializer_list<State> states, const std::function<void(Shown &, State)> &show)
{
    std::set<QString> different;
    for (const State state : states) {
        Shown part;
        show(part, state);
        part.resize(400, 200);
        part.setVisible(true);
        different.insert(allOf(part));
    }
    return different.size();
}

} // namespace

/// The desk through a screen reader: every key by name, every word, and every state that eyes see as a mark.
class TstDeskReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySceneIsTold()
    {
        QStringList all;
        for (const desk_sample::Scene &scene : desk_sample::scenes()) {
            present::Desk desk;
            desk_sample::fill(desk);
            desk.settings()->show(desk_sample::settings());
            scene.show(desk);
            ui::DeskWindow window(desk);
            window.show();
            window.showNow();
            const auto nodes = told::of(&window);
            for (const QString &complaint : told::complaints(nodes))
                all << QLatin1String(scene.name) + QStringLiteral(": ") + complaint;
            const auto widgets = window.findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                const auto *say = dynamic_cast<const ui::Say *>(widget);
                if (say && say->isVisibleTo(&window) && !told::isSaid(nodes, say->text()))
                    all << QLatin1String(scene.name) + QStringLiteral(": nobody says \"%1\"").arg(say->text());
                const auto *pill = dynamic_cast<const ui::StatusPill *>(widget);
                if (pill && pill->isVisibleTo(&window) && pill->spoken().isEmpty())
                    all << QLatin1String(scene.name) + QStringLiteral(": a mark in the bar has no words");
                const auto *cell = dynamic_cast<const ui::KeyCell *>(widget);
                const auto isCell = [cell](const told::Node &node) {
                    return node.object == cell && node.role == QAccessible::Button && node.name.startsWith(present::keyName(cell->key()));
                };
                if (cell && cell->isVisibleTo(&window) && std::none_of(nodes.begin(), nodes.end(), isCell))
                    all << QLatin1String(scene.name) + QStringLiteral(": the key %1 is no button with its name").arg(present::keyName(cell->key()));
            }
        }
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }

    void aReaderPressesAKey()
    {
        ui::KeyCell cell(ui::KeyCell::Look::Bar, ui::Size::Body);
        int pressed = -1;
        cell.onClicked = [&pressed](int key) { pressed = key; };
        present::DeskKey key;
        key.key = 5;
        key.words = QStringLiteral("Weigh");
        key.isChosen = true;
        cell.show(key);
        cell.QWidget::show();
        const auto nodes = told::of(&cell);
        QCOMPARE(nodes.size(), size_t(1));
        QCOMPARE(nodes.front().name, QStringLiteral("F5, Weigh"));
        QVERIFY(nodes.front().chosen);
        QAccessible::queryAccessibleInterface(&cell)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(pressed, 5);
    }

    // What a colour tells, a mark tells as well: the marks are told, and no two states have the same.
    void everyStateHasItsOwnMark()
    {
        using Step = present::LabelStepShown::State;
        QCOMPARE((toldApart<ui::LabelTimeline, Step>({Step::Open, Step::Now, Step::Done, Step::Trouble},
                                                     [](ui::LabelTimeline &part, Step state) { part.show({{state, QStringLiteral("bought"), {}}}); })),
                 size_t(4));
        using present::SlotState;
        QCOMPARE((toldApart<ui::SlotMap, SlotState>(
                     {SlotState::Empty, SlotState::Open, SlotState::Current, SlotState::Done, SlotState::Cancelled},
                     [](ui::SlotMap &part, SlotState state) {
                         present::DeskSlotShown slot;
                         slot.slot = 3;
                         slot.state = state;
                         present::DeskSlotShown other; // one that is the same in every case: a map of empty slots says nothing
                         other.slot = 4;
                         other.state = SlotState::Open;
                         part.show({slot, other}, 5);
                     })),
                 size_t(5));
        using present::RowState;
        QCOMPARE((toldApart<ui::ListRow, RowState>(
                     {RowState::Plain, RowState::Good, RowState::Bad, RowState::Warn, RowState::Wait, RowState::Current},
                     [](ui::ListRow &part, RowState state) { part.show({state, QStringLiteral("Parcel 1"), {}, {}}); })),
                 size_t(6));
        using present::CheckState;
        QCOMPARE((toldApart<ui::CheckRow, CheckState>({CheckState::Waiting, CheckState::Good, CheckState::Bad, CheckState::Unused},
                                                      [](ui::CheckRow &part, CheckState state) { part.show({QStringLiteral("Scale"), state, {}, {}}); })),
                 size_t(4));
    }
};

PACKHORSE_TEST(TstDeskReader)
#include "tst_desk_reader.moc"

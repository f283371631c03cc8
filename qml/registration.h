// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/handheld.h"
#include <QJSEngine>
#include <QQmlEngine>
#include <QtQml/qqmlregistration.h>

/// The one place where the view objects become known to QML. They themselves stay free of it.
namespace qml {

/// Says which view objects the screens show; they must outlive every engine. Also pulls the module's types, pages and
/// fonts into a program that links it statically: call it before the first engine.
void provide(present::Handheld &handheld);

/// The first page to load: `Main.qml` of the module.
[[nodiscard]] QUrl mainPage();

struct HandheldForeign
{
    Q_GADGET
    QML_FOREIGN(present::Handheld)
    QML_NAMED_ELEMENT(Handheld)
    QML_SINGLETON

public:
    static present::Handheld *create(QQmlEngine *engine, QJSEngine *scriptEngine);
};

// The parts: reached through Handheld, named here for qmllint. (moc expands no macros of ours, so each is written out.)
struct StripForeign
{
    Q_GADGET
    QML_FOREIGN(present::Strip)
    QML_NAMED_ELEMENT(Strip)
    QML_UNCREATABLE("reached through Handheld")
};
struct AnswerForeign
{
    Q_GADGET
    QML_FOREIGN(present::Answer)
    QML_NAMED_ELEMENT(Answer)
    QML_UNCREATABLE("reached through Handheld")
};
struct SignInPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::SignInPage)
    QML_NAMED_ELEMENT(SignInPage)
    QML_UNCREATABLE("reached through Handheld")
};
struct TrolleyPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::TrolleyPage)
    QML_NAMED_ELEMENT(TrolleyPage)
    QML_UNCREATABLE("reached through Handheld")
};
struct StopPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::StopPage)
    QML_NAMED_ELEMENT(StopPage)
    QML_UNCREATABLE("reached through Handheld")
};
struct CardPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::CardPage)
    QML_NAMED_ELEMENT(CardPage)
    QML_UNCREATABLE("reached through Handheld")
};
struct EntryPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::EntryPage)
    QML_NAMED_ELEMENT(EntryPage)
    QML_UNCREATABLE("reached through Handheld")
};
struct SettingsPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::SettingsPage)
    QML_NAMED_ELEMENT(SettingsPage)
    QML_UNCREATABLE("reached through Handheld")
};

// What they show: values.
struct StripShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::StripShown)
    QML_VALUE_TYPE(stripShown)
};
struct AnswerShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::AnswerShown)
    QML_VALUE_TYPE(answerShown)
};
struct SignInShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::SignInShown)
    QML_VALUE_TYPE(signInShown)
};
struct TaskShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::TaskShown)
    QML_VALUE_TYPE(taskShown)
};
struct TrolleyShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::TrolleyShown)
    QML_VALUE_TYPE(trolleyShown)
};
struct SlotShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::SlotShown)
    QML_VALUE_TYPE(slotShown)
};
struct StopShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::StopShown)
    QML_VALUE_TYPE(stopShown)
};
struct WaitShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::WaitShown)
    QML_VALUE_TYPE(waitShown)
};
struct TakeOverShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::TakeOverShown)
    QML_VALUE_TYPE(takeOverShown)
};
struct NextToteShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::NextToteShown)
    QML_VALUE_TYPE(nextToteShown)
};
struct CancelOrderShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::CancelOrderShown)
    QML_VALUE_TYPE(cancelOrderShown)
};
struct CorrectionShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::CorrectionShown)
    QML_VALUE_TYPE(correctionShown)
};
struct PieceShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::PieceShown)
    QML_VALUE_TYPE(pieceShown)
};
struct FinishShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::FinishShown)
    QML_VALUE_TYPE(finishShown)
};
struct FaultShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::FaultShown)
    QML_VALUE_TYPE(faultShown)
};
struct EntryShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::EntryShown)
    QML_VALUE_TYPE(entryShown)
};
struct FactShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::FactShown)
    QML_VALUE_TYPE(factShown)
};
struct SettingsShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::SettingsShown)
    QML_VALUE_TYPE(settingsShown)
};

/// Enums, as Kinds.Shape.Tick.
namespace KindsForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(present)
QML_NAMED_ELEMENT(Kinds)
} // namespace KindsForeign

// Qt's own description of it is in a package that nothing else here needs; qmllint wants one.
struct ItemModelForeign
{
    Q_GADGET
    QML_FOREIGN(QAbstractItemModel)
    QML_ANONYMOUS
};

} // namespace qml

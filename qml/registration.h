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

// The parts, reached through Handheld; described here for qmllint. (moc expands no macros of ours: each is written
// out.)
struct StripForeign
{
    Q_GADGET
    QML_FOREIGN(present::Strip)
    QML_ANONYMOUS
};
struct AnswerForeign
{
    Q_GADGET
    QML_FOREIGN(present::Answer)
    QML_ANONYMOUS
};
struct SignInPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::SignInPage)
    QML_ANONYMOUS
};
struct TrolleyPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::TrolleyPage)
    QML_ANONYMOUS
};
struct StopPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::StopPage)
    QML_ANONYMOUS
};
struct CardPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::CardPage)
    QML_ANONYMOUS
};
struct EntryPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::EntryPage)
    QML_ANONYMOUS
};
struct SettingsPageForeign
{
    Q_GADGET
    QML_FOREIGN(present::SettingsPage)
    QML_ANONYMOUS
};

// What they show: values.
struct StripShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::StripShown)
    QML_ANONYMOUS
};
struct AnswerShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::AnswerShown)
    QML_ANONYMOUS
};
struct SignInShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::SignInShown)
    QML_ANONYMOUS
};
struct TaskShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::TaskShown)
    QML_ANONYMOUS
};
struct TrolleyShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::TrolleyShown)
    QML_ANONYMOUS
};
struct SlotShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::SlotShown)
    QML_ANONYMOUS
};
struct StopShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::StopShown)
    QML_ANONYMOUS
};
struct WaitShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::WaitShown)
    QML_ANONYMOUS
};
struct TakeOverShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::TakeOverShown)
    QML_ANONYMOUS
};
struct NextToteShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::NextToteShown)
    QML_ANONYMOUS
};
struct CancelOrderShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::CancelOrderShown)
    QML_ANONYMOUS
};
struct CorrectionShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::CorrectionShown)
    QML_ANONYMOUS
};
struct ApprovalShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::ApprovalShown)
    QML_ANONYMOUS
};
struct LostTrolleyShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::LostTrolleyShown)
    QML_ANONYMOUS
};
struct PieceShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::PieceShown)
    QML_ANONYMOUS
};
struct FinishShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::FinishShown)
    QML_ANONYMOUS
};
struct EnrolShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::EnrolShown)
    QML_ANONYMOUS
};
struct FaultShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::FaultShown)
    QML_ANONYMOUS
};
struct EntryShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::EntryShown)
    QML_ANONYMOUS
};
struct FactShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::FactShown)
    QML_ANONYMOUS
};
struct SettingsShownForeign
{
    Q_GADGET
    QML_FOREIGN(present::SettingsShown)
    QML_ANONYMOUS
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

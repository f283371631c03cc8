// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/self_test.h"
#include "ui/parts/say.h"
#include <QMetaEnum>
#include <QPixmap>

namespace ui {
namespace {

using Of = present::Desk::Page;

std::optional<present::DeskSheet> sheetOf(Of page)
{
    using present::DeskSheet;
    switch (page) {
    case Of::TypeOrder:
        return DeskSheet::TypeOrder;
    case Of::TypeCode:
        return DeskSheet::TypeCode;
    case Of::TypeWeight:
        return DeskSheet::TypeWeight;
    case Of::Reason:
        return DeskSheet::Reason;
    case Of::More:
        return DeskSheet::More;
    case Of::Orders:
        return DeskSheet::Orders;
    case Of::PrintQueue:
        return DeskSheet::PrintQueue;
    case Of::Outbox:
        return DeskSheet::Outbox;
    case Of::Settings:
        return DeskSheet::Settings;
    case Of::Language:
        return DeskSheet::Language;
    default:
        return std::nullopt;
    }
}

void show(present::Desk &desk, Of page)
{
    desk.back();
    if (const auto sheet = sheetOf(page))
        desk.open(*sheet);
    else
        desk.setPage(page);
}

} // namespace

QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    const auto says = window.findChildren<QWidget *>();
    for (const QWidget *widget : says) {
        const auto *say = dynamic_cast<const Say *>(widget);
        if (say && say->isVisibleTo(&window) && say->isCut())
            cut << say->text();
    }
    return cut;
}

QStringList showEveryPage(DeskWindow &window, present::Desk &desk, const Painted &painted)
{
    QStringList faults;
    const QMetaEnum pages = QMetaEnum::fromType<Of>();
    for (int i = 0; i < pages.keyCount(); ++i) {
        const QString name = QString::fromLatin1(pages.key(i));
        if (!window.hasPage(Of(pages.value(i)))) {
            faults << name + QStringLiteral(": there is no such page");
            continue;
        }
        show(desk, Of(pages.value(i)));
        window.showNow();
        const QPixmap picture = window.grab();
        if (picture.isNull() || !window.shownPage()->isVisibleTo(&window))
            faults << name + QStringLiteral(": the page does not come up");
        if (painted)
            painted(name, picture);
        for (const QString &words : cutWords(window))
            faults << name + QStringLiteral(": cut off: ") + words;
    }
    return faults;
}

} // namespace ui

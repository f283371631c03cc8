// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/self_test.h"
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickView>

namespace qml {
namespace {

using Page = present::Handheld::Page;

/// The part of Main.qml that holds this page; null where there is none.
const QQuickItem *holderOf(const QQuickItem *root, Page page)
{
    const auto children = root ? root->childItems() : QList<QQuickItem *>();
    for (const QQuickItem *child : children) {
        const QVariant its = child->property("page");
        if (its.isValid() && its.toInt() == int(page))
            return child;
    }
    return nullptr;
}

bool isUp(const QQuickItem *holder)
{
    const auto *item = holder ? holder->property("item").value<QQuickItem *>() : nullptr;
    return item && item->isVisible() && item->width() > 0 && item->height() > 0;
}

void show(present::Handheld &handheld, Page page)
{
    if (page < Page::Short)
        return handheld.setPage(page);
    handheld.setPage(Page::Stop);
    handheld.open(page);
}

} // namespace

QStringList showEveryPage(QQuickView &view, present::Handheld &handheld, const QStringList &warnings,
                          const Painted &painted)
{
    QStringList faults;
    const QMetaEnum pages = QMetaEnum::fromType<Page>();
    for (int i = 0; i < pages.keyCount(); ++i) {
        const qsizetype before = warnings.size();
        handheld.back();
        show(handheld, Page(pages.value(i)));
        const QString name = QString::fromLatin1(pages.key(i));
        if (!isUp(holderOf(view.rootObject(), Page(pages.value(i)))))
            faults << name + QStringLiteral(": the page does not come up");
        const QImage picture = view.grabWindow();
        if (picture.isNull())
            faults << name + QStringLiteral(": the page cannot be painted");
        else if (painted)
            painted(name, picture);
        for (const QString &warning : warnings.mid(before))
            faults << name + QStringLiteral(": ") + warning;
    }
    return faults;
}

} // namespace qml

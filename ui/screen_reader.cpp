// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen_reader.h"
#include "ui/parts/part.h"
#include <QAccessibleWidget>

namespace ui {
namespace {

/// The parts paint themselves: what is written on them stands in no property that Qt knows.
class SpokenPart final : public QAccessibleWidget
{
public:
    explicit SpokenPart(Part *part)
        : QAccessibleWidget(part)
    {
    }
    /// A text that is empty now is no text, and a reader would stop at it.
    [[nodiscard]] QAccessible::Role role() const override
    {
        const QAccessible::Role role = part() ? part()->spokenRole() : QAccessible::Client;
        return role == QAccessible::StaticText && part()->spoken().isEmpty() ? QAccessible::Client : role;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && part() ? part()->spoken() : QString(); }
    [[nodiscard]] int childCount() const override { return saysAllItself() ? 0 : QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = state.checked = part() && part()->isSpokenAsChosen();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return role() == QAccessible::Button ? QStringList{pressAction()} : QStringList(); }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && part())
            part()->pressed();
    }

private:
    /// Null while it is being destroyed.
    [[nodiscard]] Part *part() const { return dynamic_cast<Part *>(object()); }
    [[nodiscard]] bool saysAllItself() const { return role() != QAccessible::Client && role() != QAccessible::AlertMessage; }
};

QAccessibleInterface *spokenPart(const QString &, QObject *object)
{
    auto *part = dynamic_cast<Part *>(object);
    return part ? new SpokenPart(part) : nullptr;
}

} // namespace

void speakToScreenReaders()
{
    static const bool installed = [] {
        QAccessible::installFactory(spokenPart);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessible>
#include <QStringList>
#include <algorithm>
#include <vector>

/// What a screen reader is told of a window: the tree that Qt gives to the system, without what is not visible.
namespace told {

struct Node
{
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    const QObject *object = nullptr;
    bool acts = false; ///< it can be pressed
    bool chosen = false;
};

inline void gather(QAccessibleInterface *node, std::vector<Node> &all)
{
    if (!node || node->state().invisible)
        return;
    QAccessibleActionInterface *actions = node->actionInterface();
    const bool acts = actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
    all.push_back({node->role(), node->text(QAccessible::Name), node->object(), acts, bool(node->state().checked)});
    for (int i = 0; i < node->childCount(); ++i)
        gather(node->child(i), all);
}

inline std::vector<Node> of(QObject *window)
{
    std::vector<Node> all;
    gather(QAccessible::queryAccessibleInterface(window), all);
    return all;
}

inline bool isSaid(const std::vector<Node> &all, const QString &words)
{
    return std::any_of(all.begin(), all.end(), [&words](const Node &node) { return node.name.contains(words); });
}

/// Controls, texts and pictures without a name, buttons that cannot be pressed.
inline QStringList complaints(const std::vector<Node> &all)
{
    QStringList out;
    for (const Node &node : all) {
        const bool speaks = node.role == QAccessible::Button || node.role == QAccessible::StaticText || node.role == QAccessible::Graphic ||
                            node.role == QAccessible::ListItem || node.role == QAccessible::ProgressBar ||
                            node.role == QAccessible::AlertMessage || node.role == QAccessible::EditableText;
        const QString what = QString::fromLatin1(node.object ? node.object->metaObject()->className() : "?").left(24);
        if (speaks && node.name.trimmed().isEmpty())
            out << QStringLiteral("%1 (role %2) has no name").arg(what).arg(int(node.role));
        if (node.role == QAccessible::Button && !node.acts)
            out << QStringLiteral("the button \"%1\" cannot be pressed").arg(node.name);
    }
    return out;
}

} // namespace told

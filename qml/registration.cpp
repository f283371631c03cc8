// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/registration.h"
#include <QFont>

// Written by qt_add_qml_module; named here so that the linker keeps it.
extern void qml_register_types_Packhorse_Handheld();

namespace qml {

namespace {
present::Handheld *shown = nullptr;
}

void provide(present::Handheld &handheld)
{
    static const bool registered = (qml_register_types_Packhorse_Handheld(), true);
    Q_UNUSED(registered);
    QFont::insertSubstitution(QStringLiteral("Inter"), QStringLiteral("sans-serif"));
    QFont::insertSubstitution(QStringLiteral("JetBrains Mono"), QStringLiteral("monospace"));
    shown = &handheld;
}

QUrl mainPage() { return QUrl(QStringLiteral("qrc:/qt-project.org/imports/Packhorse/Handheld/Main.qml")); }

present::Handheld *HandheldForeign::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(shown, QJSEngine::CppOwnership);
    return shown;
}

} // namespace qml

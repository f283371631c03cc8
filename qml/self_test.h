// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/handheld.h"
#include <QImage>
#include <QStringList>
#include <functional>

class QQuickView;

namespace qml {

/// Shows every page of the handheld once, paints it, and says what did not come up: one line each, empty when all is
/// well. `warnings` is where the engine's warnings are gathered; those that come meanwhile are among the lines. `painted`
/// gets each picture.
using Painted = std::function<void(const QString &page, const QImage &picture)>;
[[nodiscard]] QStringList showEveryPage(QQuickView &view, present::Handheld &handheld, const QStringList &warnings,
                                        const Painted &painted = {});

} // namespace qml

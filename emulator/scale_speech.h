// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace emulator {

/// How a scale speaks, by the names that --scale knows.
enum class ScaleSpeech { MtSics, Toledo8217, Nci, ToledoContinuous, CasEcr, AAndD, Cas22, Dini, KernClassic, Ohaus, Radwag, Sartorius };

/// "mt-sics", "toledo-8217", ...; absent for a name that is none.
[[nodiscard]] std::optional<ScaleSpeech> speechOf(const QString &name);
[[nodiscard]] QString nameOf(ScaleSpeech speech);
[[nodiscard]] const std::vector<ScaleSpeech> &allSpeeches();

/// What the scale would show.
struct ScaleFace
{
    int grams = 0;
    bool stable = true;
    bool over = false;
};

/// One frame, in kilograms with three decimals.
[[nodiscard]] QByteArray frameOf(ScaleSpeech speech, const ScaleFace &face);
/// What it is asked with; empty: it tells by itself, ten times a second.
[[nodiscard]] QByteArray askOf(ScaleSpeech speech);

} // namespace emulator

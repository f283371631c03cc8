// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/scale_speech.h"
#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace emulator {
namespace {
struct Name
{
    ScaleSpeech speech;
    const char *name;
    const char *ask;
};
constexpr Name names[] = {
    {ScaleSpeech::MtSics, "mt-sics", "SI\r\n"},
    {ScaleSpeech::Toledo8217, "toledo-8217", "W"},
    {ScaleSpeech::Nci, "nci", "W\r"},
    {ScaleSpeech::ToledoContinuous, "toledo-continuous", ""},
    {ScaleSpeech::CasEcr, "cas-ecr", "\x11"},
    {ScaleSpeech::AAndD, "a-and-d", "Q\r\n"},
    {ScaleSpeech::Cas22, "cas-22", ""},
    {ScaleSpeech::Dini, "dini", ""},
    {ScaleSpeech::KernClassic, "kern-classic", "w"},
    {ScaleSpeech::Ohaus, "ohaus", "IP\r\n"},
    {ScaleSpeech::Radwag, "radwag", "SI\r\n"},
    {ScaleSpeech::Sartorius, "sartorius", "\x1bP\r\n"},
};

const Name &entryOf(ScaleSpeech speech)
{
    return *std::find_if(std::begin(names), std::end(names), [speech](const Name &one) { return one.speech == speech; });
}

/// 1236 g as "1.236", filled up to a width from the left.
QByteArray kilograms(int grams, int width, char fill = ' ')
{
    const int size = std::abs(grams);
    const QByteArray text = QByteArray::number(size / 1000) + '.' + QByteArray::number(size % 1000).rightJustified(3, '0');
    return text.rightJustified(width, fill);
}

QByteArray sign(int grams, char positive) { return QByteArray(1, grams < 0 ? '-' : positive); }

QByteArray mtSics(const ScaleFace &face)
{
    if (face.over)
        return "S +\r\n";
    const QByteArray number = face.grams < 0 ? '-' + kilograms(face.grams, 0) : kilograms(face.grams, 0);
    return (face.stable ? "S S " : "S D ") + number.rightJustified(10) + " kg\r\n";
}

QByteArray toledo8217(const ScaleFace &face)
{
    if (face.over)
        return "\x02?b\r";
    if (face.grams < 0)
        return "\x02?d\r";
    return face.stable ? '\x02' + kilograms(face.grams, 6, '0') + '\r' : QByteArray("\x02?a\r");
}

QByteArray nci(const ScaleFace &face)
{
    if (face.over)
        return "\n^^^^^^kg\r\n02\r\x03";
    const QByteArray field = face.grams < 0 ? '-' + kilograms(face.grams, 5, '0') : kilograms(face.grams, 6, '0');
    return '\n' + field + "kg\r\n" + (face.stable ? "00" : "10") + "\r\x03";
}

QByteArray toledoContinuous(const ScaleFace &face)
{
    const int state = 0x30 | (face.grams < 0 ? 2 : 0) | (face.over ? 4 : 0) | (face.stable ? 0 : 8);
    const QByteArray weight = QByteArray::number(std::abs(face.grams)).rightJustified(6, '0');
    QByteArray frame = QByteArray("\x02\x2d", 2) + char(state) + ' ' + weight + "000000\r";
    const int sum = std::accumulate(frame.begin(), frame.end(), 0, [](int all, char c) { return all + (c & 0x7f); });
    return frame + char((-sum) & 0x7f);
}

QByteArray casEcr(const ScaleFace &face)
{
    const QByteArray block = QByteArray(face.stable ? "S" : "U") + (face.over ? "F" : sign(face.grams, ' ')) + kilograms(face.grams, 6, '0') + "kg";
    const char check = std::accumulate(block.begin(), block.end(), char(0), [](char all, char c) { return char(all ^ c); });
    return QByteArray("\x01\x02") + block + check + QByteArray("\x03\x04");
}

QByteArray aAndD(const ScaleFace &face)
{
    if (face.over)
        return "OL,+99999999 kg\r\n";
    return (face.stable ? "ST," : "US,") + sign(face.grams, '+') + kilograms(face.grams, 8, '0') + " kg\r\n";
}

QByteArray cas22(const ScaleFace &face)
{
    const QByteArray state = face.over ? "OL" : face.stable ? "ST" : "US";
    const char lamps = char(0x80 | (face.stable ? 0x40 : 0) | 0x04);
    return state + ",GS,1" + lamps + ',' + sign(face.grams, ' ') + kilograms(face.grams, 7) + " kg\r\n";
}

QByteArray dini(const ScaleFace &face)
{
    const QByteArray state = face.over ? "OL" : face.stable ? "ST" : "US";
    return state + ",GS," + sign(face.grams, '+') + kilograms(face.grams, 7, '0') + "kg\r\n";
}

QByteArray kernClassic(const ScaleFace &face)
{
    if (face.over)
        return "         Error\r\n";
    const QByteArray weight = (sign(face.grams, ' ') + kilograms(face.grams, 0)).rightJustified(9);
    return "   " + weight + ' ' + (face.stable ? "kg " : "") + "\r\n";
}

QByteArray ohaus(const ScaleFace &face)
{
    return (sign(face.grams, ' ') + kilograms(face.grams, 0)).rightJustified(11) + " kg" + (face.stable ? "" : " ?") + "\r\n";
}

QByteArray radwag(const ScaleFace &face)
{
    const QByteArray state = face.over ? "^" : face.stable ? " " : "?";
    return "SI  " + state + ' ' + sign(face.grams, ' ') + kilograms(face.grams, 9) + " kg \r\n";
}

QByteArray sartorius(const ScaleFace &face)
{
    if (face.over)
        return "      H       \r\n";
    return sign(face.grams, '+') + kilograms(face.grams, 9) + ' ' + (face.stable ? "kg " : "   ") + "\r\n";
}
} // namespace

std::optional<ScaleSpeech> speechOf(const QString &name)
{
    const auto *found = std::find_if(std::begin(names), std::end(names), [&](const Name &one) { return name == QLatin1String(one.name); });
    return found == std::end(names) ? std::nullopt : std::optional(found->speech);
}

QString nameOf(ScaleSpeech speech) { return QString::fromLatin1(entryOf(speech).name); }

const std::vector<ScaleSpeech> &allSpeeches()
{
    static const std::vector<ScaleSpeech> all = [] {
        std::vector<ScaleSpeech> speeches;
        for (const Name &one : names)
            speeches.push_back(one.speech);
        return speeches;
    }();
    return all;
}

QByteArray askOf(ScaleSpeech speech) { return entryOf(speech).ask; }

QByteArray frameOf(ScaleSpeech speech, const ScaleFace &face)
{
    switch (speech) {
    case ScaleSpeech::MtSics: return mtSics(face);
    case ScaleSpeech::Toledo8217: return toledo8217(face);
    case ScaleSpeech::Nci: return nci(face);
    case ScaleSpeech::ToledoContinuous: return toledoContinuous(face);
    case ScaleSpeech::CasEcr: return casEcr(face);
    case ScaleSpeech::AAndD: return aAndD(face);
    case ScaleSpeech::Cas22: return cas22(face);
    case ScaleSpeech::Dini: return dini(face);
    case ScaleSpeech::KernClassic: return kernClassic(face);
    case ScaleSpeech::Ohaus: return ohaus(face);
    case ScaleSpeech::Radwag: return radwag(face);
    case ScaleSpeech::Sartorius: return sartorius(face);
    }
    return {};
}

} // namespace emulator

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the six sounds of a station as WAV files into the folder named by the only argument. They are told apart without
// eyes, in noise and on a tinny speaker, by count, pitch, rhythm and colour at once:
//   accepted   one, short, high                      ok        two soft ticks, middle
//   refused    one, long, low, harsh                 unknown   five, wavering up and down
//   attention  three slow bells                      done      four, rising
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace {
constexpr int rate_hz = 44100;

enum class Colour { Pure, Bell, Harsh };
struct Tone
{
    double pitch_hz;
    int length_ms;
    int pause_ms; ///< silence afterwards
    double loudness; ///< 0 to 1
    Colour colour;
};
struct Sound
{
    const char *name;
    std::vector<Tone> tones;
};

const std::array<Sound, 6> &sounds()
{
    static const std::array<Sound, 6> all = {{
        {"accepted", {{2350, 75, 0, 0.75, Colour::Pure}}},
        {"ok", {{1050, 35, 45, 0.4, Colour::Pure}, {1050, 35, 0, 0.4, Colour::Pure}}},
        {"refused", {{130, 480, 0, 0.9, Colour::Harsh}}},
        {"unknown",
         {{520, 90, 0, 0.8, Colour::Harsh},
          {780, 90, 0, 0.8, Colour::Harsh},
          {520, 90, 0, 0.8, Colour::Harsh},
          {780, 90, 0, 0.8, Colour::Harsh},
          {520, 90, 0, 0.8, Colour::Harsh}}},
        {"attention", {{1320, 160, 140, 0.8, Colour::Bell}, {1320, 160, 140, 0.8, Colour::Bell}, {1320, 260, 0, 0.8, Colour::Bell}}},
        {"done",
         {{784, 110, 10, 0.7, Colour::Bell},
          {988, 110, 10, 0.7, Colour::Bell},
          {1175, 110, 10, 0.7, Colour::Bell},
          {1568, 320, 0, 0.7, Colour::Bell}}},
    }};
    return all;
}

double wave(Colour colour, double turns)
{
    const double angle = 2 * M_PI * turns;
    switch (colour) {
    case Colour::Pure:
        return std::sin(angle);
    case Colour::Bell:
        return 0.7 * std::sin(angle) + 0.3 * std::sin(2.76 * angle);
    case Colour::Harsh: { // a saw of odd and even partials, so that a speaker without bass still buzzes
        double sum = 0;
        for (int partial = 1; partial <= 12; ++partial)
            sum += std::sin(partial * angle) / partial;
        return sum / 1.9;
    }
    }
    return 0;
}

/// 4 ms in and out, so that nothing clicks; a bell also fades over its length.
double envelope(const Tone &tone, double at_s)
{
    const double length_s = tone.length_ms / 1000.0;
    const double edge = std::min({1.0, at_s / 0.004, (length_s - at_s) / 0.004});
    return tone.colour == Colour::Bell ? edge * std::exp(-3 * at_s / length_s) : edge;
}

void play(const Tone &tone, std::vector<std::int16_t> &samples)
{
    const int count = rate_hz * tone.length_ms / 1000;
    for (int i = 0; i < count; ++i) {
        const double at_s = double(i) / rate_hz;
        const double level = tone.loudness * envelope(tone, at_s) * wave(tone.colour, tone.pitch_hz * at_s);
        samples.push_back(std::int16_t(std::lround(32000 * std::clamp(level, -1.0, 1.0))));
    }
    samples.insert(samples.end(), std::size_t(rate_hz * tone.pause_ms / 1000), 0);
}

void put(std::string &out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.push_back(char(value >> (8 * i) & 0xff));
}

/// RIFF/WAVE, PCM, 16 bit, mono ("Multimedia Programming Interface and Data Specifications 1.0", chapter 3).
std::string wav(const std::vector<std::int16_t> &samples)
{
    const auto size = std::uint32_t(samples.size() * 2);
    std::string out = "RIFF";
    put(out, 36 + size, 4);
    out += "WAVEfmt ";
    put(out, 16, 4);
    put(out, 1, 2); // PCM
    put(out, 1, 2); // mono
    put(out, rate_hz, 4);
    put(out, rate_hz * 2, 4);
    put(out, 2, 2);
    put(out, 16, 2);
    out += "data";
    put(out, size, 4);
    for (const std::int16_t sample : samples)
        put(out, std::uint16_t(sample), 2);
    return out;
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: packhorse_make_sounds FOLDER\n");
        return 2;
    }
    for (const Sound &sound : sounds()) {
        std::vector<std::int16_t> samples;
        for (const Tone &tone : sound.tones)
            play(tone, samples);
        const std::string path = std::string(argv[1]) + "/" + sound.name + ".wav";
        std::ofstream file(path, std::ios::binary);
        if (!(file << wav(samples)).flush()) {
            std::fprintf(stderr, "cannot write %s\n", path.c_str());
            return 1;
        }
    }
    return 0;
}

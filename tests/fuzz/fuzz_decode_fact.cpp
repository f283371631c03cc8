// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/must.h"
#include "codec/fact.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto read = codec::decodeFact(QByteArrayView(bytes, qsizetype(size)));
    if (!read) {
        MUST(!read.error().what.isEmpty(), "a refusal says why");
        return 0;
    }
    const auto again = codec::decodeFact(codec::encodeFact(*read));
    MUST(again && *again == *read, "a fact that was read, written and read again is the same fact");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/must.h"
#include "domain/barcode.h"
#include <algorithm>

using namespace domain;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const CodeTable table(defaultPatterns());
    const QByteArray scan(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto code = readCode(Scan{scan, {}, {}}, table);
    if (!code)
        return 0;
    const auto &others = code->alternatives;
    MUST(!code->key.isEmpty() && !code->text.isEmpty(), "a code that was read can be compared and shown");
    MUST(code->expiry.isEmpty() || code->expiry.size() == 10, "a date is YYYY-MM-DD");
    MUST(code->count >= 0, "a count is no less than nothing");
    MUST(std::find(others.begin(), others.end(), code->key) == others.end(), "an alternative is another key");
    MUST(code->kind != CodeKind::Product || productKey(code->key) == code->key, "a key stays the same key");
    MUST(code->kind == CodeKind::Product || code->kind == CodeKind::Sscc || table.classify(code->text) == code->kind,
         "a site's code as it is shown is the same kind of code");
    return 0;
}

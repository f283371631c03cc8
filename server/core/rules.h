// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/packing.h"
#include "domain/picking.h"
#include <functional>

namespace server {

using Judgement = base::Expected<base::Done, domain::Dispute>;

/// How a fact about a task is judged and carried out; the domain's own rules unless a test brings others.
struct Rules
{
    std::function<Judgement(const domain::Route &, const domain::Event &)> judge;
    std::function<domain::Route(domain::Route, const domain::Event &)> apply;
    std::function<Judgement(const domain::PackOrder &, const domain::Event &)> judgeOrder;
    std::function<domain::PackOrder(domain::PackOrder, const domain::Event &)> applyOrder;
    static Rules ofDomain();
};

} // namespace server

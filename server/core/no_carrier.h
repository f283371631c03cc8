// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/emulated_carrier.h"

namespace server {

/// A server that was given no carrier says so, instead of letting a packer wait for a label that never comes.
class NoCarrier : public Carrier
{
public:
    explicit NoCarrier(Later later)
        : m_later(std::move(later))
    {
    }
    bool canFind() const override { return false; }
    domain::Duration settles() const override { return domain::Duration(0); }
    void buy(const Consignment &, std::function<void(BuyAnswer)> answered) override { refuse(std::move(answered)); }
    void find(const Consignment &, std::function<void(FindAnswer)> answered) override
    {
        m_later(domain::Duration(0), [answered = std::move(answered)] { answered(CarrierSilent{why()}); });
    }
    void giveBack(const QString &, std::function<void(GiveBackAnswer)> answered) override { refuse(std::move(answered)); }

private:
    static QString why() { return QStringLiteral("no carrier is set up on this server (serve --carrier)"); }
    template <typename Answer>
    void refuse(std::function<void(Answer)> answered)
    {
        m_later(domain::Duration(0), [answered = std::move(answered)] { answered(CarrierRefused{why()}); });
    }
    Later m_later;
};

} // namespace server

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/sheet.h"
#include "domain/deed.h"
#include "server/core/catalogue.h"
#include "server/core/code128.h"
#include "server/core/routes.h"

namespace server {
namespace {

constexpr int barHeight = 36; // modules

const char *const pageHead =
    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title><style>\n"
    "body{font-family:sans-serif;margin:12mm}h1{font-size:16pt}h2{font-size:12pt;break-after:avoid}\n"
    ".codes{display:grid;grid-template-columns:repeat(auto-fill,minmax(70mm,1fr));gap:8mm}\n"
    ".code{break-inside:avoid}.code svg{display:block;width:66mm;height:16mm}\n"
    ".code b{font-size:12pt}.code span{font-size:9pt}\n</style></head><body>\n<h1>%1</h1>\n";

class Sheet
{
public:
    explicit Sheet(const QString &title)
        : m_html(QString::fromLatin1(pageHead).arg(title.toHtmlEscaped()).toUtf8())
    {
    }

    void part(const QString &title, const std::vector<std::pair<QString, QString>> &codes)
    {
        if (codes.empty())
            return;
        m_html += "<h2>" + title.toHtmlEscaped().toUtf8() + "</h2>\n<div class=\"codes\">\n";
        for (const auto &[code, caption] : codes)
            m_html += "<div class=\"code\">" + code128Svg(code, barHeight) + "<b>" + code.toHtmlEscaped().toUtf8() +
                      "</b><br><span>" + caption.toHtmlEscaped().toUtf8() + "</span></div>\n";
        m_html += "</div>\n";
    }
    QByteArray html() const { return m_html + "</body></html>\n"; }

private:
    QByteArray m_html;
};
using Codes = std::vector<std::pair<QString, QString>>;

void addPeople(Sheet &sheet, const domain::Site &site)
{
    Codes badges;
    for (const domain::Operator &person : site.operators)
        badges.emplace_back(person.badge, person.name + QStringLiteral(", ") + person.role);
    sheet.part(QStringLiteral("Badges"), badges);
}

void addTrolley(Sheet &sheet, const domain::Route &route)
{
    sheet.part(QStringLiteral("Trolley"), {{route.trolley.text(), QStringLiteral("route %1").arg(route.id.text())}});
    Codes totes;
    for (const domain::Tote &tote : route.totes)
        totes.emplace_back(tote.tote.text(), QStringLiteral("slot %1, order %2").arg(tote.slot).arg(tote.order.text()));
    sheet.part(QStringLiteral("Totes"), totes);
    Codes slots;
    for (const domain::Tote &tote : route.totes)
        slots.emplace_back(domain::slotCode(tote.slot), QStringLiteral("slot %1, tote %2").arg(tote.slot).arg(tote.tote.text()));
    sheet.part(QStringLiteral("Slots of the trolley: each does instead of its tote"), slots);
}

void addStops(Sheet &sheet, const domain::Route &route)
{
    for (const domain::Stop &stop : route.stops) {
        Codes codes{{stop.location, QStringLiteral("location")}};
        const domain::ProductId *last = nullptr;
        for (const domain::Line &line : stop.lines) {
            const domain::Product *product = route.product(line.product);
            if (product && !product->codes.empty() && (!last || *last != line.product))
                codes.emplace_back(product->codes.front().code, product->name);
            last = &line.product;
        }
        sheet.part(QStringLiteral("Stop %1 of %2").arg(stop.number).arg(route.stops.size()), codes);
    }
}

void addEnd(Sheet &sheet, const domain::Site &site)
{
    Codes zones;
    for (const QString &zone : site.dropZones)
        zones.emplace_back(zone, QStringLiteral("drop zone"));
    for (const QString &tote : site.cancelTotes)
        zones.emplace_back(tote, QStringLiteral("cancel tote"));
    sheet.part(QStringLiteral("Drop zones and cancel totes"), zones);
}

} // namespace

base::Expected<QByteArray, Failure> sheetOf(Store &store, const domain::RouteId &route)
{
    const auto snapshot = Routes(store).find(route);
    if (!snapshot)
        return base::Unexpected{Failure{QStringLiteral("there is no route %1").arg(route.text())}};
    const domain::Site site = Catalogue(store).site();
    Sheet sheet(QStringLiteral("%1: route %2").arg(site.name, route.text()));
    addPeople(sheet, site);
    addTrolley(sheet, snapshot->route);
    addStops(sheet, snapshot->route);
    addEnd(sheet, site);
    return sheet.html();
}

} // namespace server

// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/device_page.h"
#include "codec/bytes.h"
#include "server/core/form.h"
#include "server/core/journals.h"
#include "server/core/problems.h"

namespace server {
namespace {

const char *const head =
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
    "<title>Packhorse: devices</title><style>"
    "body{font:16px/1.5 sans-serif;margin:2em auto;max-width:50em;padding:0 1em}"
    "section{border:1px solid #888;border-radius:6px;padding:.5em 1em;margin:1em 0}"
    "button,input{font:inherit;padding:.5em 1em;margin:.2em}.code{font-size:2em;letter-spacing:.1em}"
    "td,th{text-align:left;padding:.3em .8em}.said{border:2px solid;padding:.5em 1em}</style></head><body><h1>Devices</h1>";

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString hidden(const char *name, const QString &value)
{
    return QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">").arg(QLatin1String(name), escaped(value));
}

QString formHead(Store &store) { return QStringLiteral("<form method=\"post\" action=\"/devices\">") + hidden("token", formToken(store)); }

QString button(const char *what, const char *words)
{
    return QStringLiteral("<button name=\"what\" value=\"%1\">%2</button>").arg(QLatin1String(what), QLatin1String(words));
}

const char *wordsOf(Scope scope)
{
    switch (scope) {
    case Scope::Station: return "to work as a station";
    case Scope::Rescue: return "to deliver the facts of dead stations, for an hour";
    case Scope::Reader: return "to read all facts of this site";
    }
    return "";
}

QString question(Store &store, const DeviceRequest &request)
{
    QString html = QStringLiteral("<section><p><b>%1</b> asks %2.</p><p class=\"code\">%3</p><p>Approve it only if you see this "
                                  "code on the screen of that device, here and now.</p>")
                       .arg(escaped(request.holder.device), QLatin1String(wordsOf(request.holder.scope)), escaped(request.userCode));
    if (request.isKnown)
        html += QStringLiteral("<p>A device of this name is enrolled already. If you approve this one, that one is shut out; "
                               "what it still has to deliver, this one has to bring, or <code>packhorse journal send</code>.</p>");
    return html + formHead(store) + hidden("user_code", request.userCode) + button("approve", "Approve") + button("deny", "Refuse") +
           QStringLiteral("</form></section>");
}

QString entry()
{
    return QStringLiteral("<form method=\"get\" action=\"/devices\"><label>Code on the device's screen <input name=\"user_code\" "
                          "class=\"code\" size=\"10\" autocomplete=\"off\" autofocus></label><button>Look it up</button></form>");
}

QString enrolledRow(Store &store, const Enrolled &one)
{
    const QString state = one.isRevoked
                              ? QStringLiteral("shut out")
                              : formHead(store) + hidden("device", one.holder.device) + hidden("scope", scopeName(one.holder.scope)) +
                                    button("revoke", "Shut out") + QStringLiteral("</form>");
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>")
        .arg(escaped(one.holder.device), scopeName(one.holder.scope), codec::writeTime(one.since), escaped(one.approvedBy), state);
}

bool isOurs(Store &store, const QMap<QString, QString> &fields)
{
    const QString token = fields.value(QStringLiteral("token"));
    return !token.isEmpty() && token == formToken(store);
}

/// What was done, or nothing.
std::optional<domain::OfficeDone> carriedOut(Devices &devices, const QMap<QString, QString> &fields, const QString &by)
{
    const auto field = [&](const char *name) { return fields.value(QLatin1String(name)); };
    if (field("what") == u"revoke") {
        const Holder holder{field("device"), scopeOf(field("scope")).value_or(Scope::Station)};
        return devices.revoke(holder) ? std::optional(shutOut(holder)) : std::nullopt;
    }
    const bool approves = field("what") == u"approve";
    const auto request = devices.waiting(field("user_code"));
    const auto decision = approves ? Devices::Decision::Approve : Devices::Decision::Deny;
    if (!request || (!approves && field("what") != u"deny") || !devices.decide(field("user_code"), decision, by))
        return std::nullopt;
    return deedOf(decision, request->holder);
}

} // namespace

Document devicesPage(Store &store, const World &world, const QString &userCode, const QString &said)
{
    Devices devices(store, world);
    QString html = QLatin1String(head);
    if (!said.isEmpty())
        html += QStringLiteral("<p class=\"said\">%1</p>").arg(escaped(said));
    const auto request = userCode.isEmpty() ? std::nullopt : devices.waiting(userCode);
    if (request)
        html += question(store, *request);
    else if (!userCode.isEmpty())
        html += QStringLiteral("<p class=\"said\">No device waits with the code %1. Codes end after 15 minutes.</p>").arg(escaped(userCode));
    html += entry() + QStringLiteral("<table><tr><th>device</th><th>for</th><th>since</th><th>approved by</th><th></th></tr>");
    for (const Enrolled &one : devices.all())
        html += enrolledRow(store, one);
    return {200, "text/html; charset=utf-8", html.toUtf8() + "</table></body></html>\n",
            {{"Cache-Control", "no-store"},
             {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"}}};
}

Document decideDevice(Store &store, const World &world, const QMap<QString, QString> &fields, const QString &by)
{
    if (!isOurs(store, fields))
        return refused(problem("not-allowed", 403, QStringLiteral("This form is not from this server's page"), {}));
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    Devices devices(store, world);
    const auto done = carriedOut(devices, fields, by);
    if (done)
        recordOfficeDeed(store, world, *done, domain::OperatorId(by));
    transaction.commit();
    if (!done)
        return devicesPage(store, world, {}, QStringLiteral("Nothing was changed: that code or device is not there (any more)."));
    return {303, "text/plain", {}, {{"Location", "/devices"}}};
}

} // namespace server

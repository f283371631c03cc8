// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/schema.h"
#include <array>

namespace server {

namespace {

const std::vector<const char *> &firstVersion()
{
    static const std::vector<const char *> statements = {
        "CREATE TABLE packhorse_meta(name TEXT PRIMARY KEY, value TEXT NOT NULL)",

        // safe: the sequence held by the newest backup that was read back; NULL until one was.
        "CREATE TABLE journals(journal TEXT PRIMARY KEY, station TEXT NOT NULL, cursor_at BIGINT NOT NULL,"
        " chain TEXT NOT NULL, first_heard BIGINT NOT NULL, last_heard BIGINT NOT NULL, safe BIGINT)",

        // arrival orders all facts of the store. line holds the very bytes. event is the fact's id on its first arrival
        // only, so that the unique index is what makes an id count once; a duplicate names it in duplicate_of.
        "CREATE TABLE events(arrival BIGINT PRIMARY KEY, journal TEXT NOT NULL, sequence BIGINT NOT NULL,"
        " event TEXT, duplicate_of TEXT, type TEXT NOT NULL, task TEXT NOT NULL, outcome TEXT NOT NULL,"
        " cause TEXT NOT NULL, detail TEXT NOT NULL, chain TEXT NOT NULL, received BIGINT NOT NULL,"
        " line BLOB NOT NULL)",
        "CREATE UNIQUE INDEX events_place ON events(journal, sequence)",
        "CREATE UNIQUE INDEX events_id ON events(event)",
        "CREATE INDEX events_outcome ON events(outcome, journal)",

        // document is what GET answers; the columns beside it are what the list of tasks needs, so that it decodes
        // none.
        "CREATE TABLE routes(route TEXT PRIMARY KEY, number BIGINT NOT NULL, trolley TEXT NOT NULL,"
        " version BIGINT NOT NULL, state TEXT NOT NULL, stops BIGINT NOT NULL, units BIGINT NOT NULL,"
        " settled BIGINT NOT NULL, held_station TEXT NOT NULL, held_operator TEXT NOT NULL, held_since BIGINT NOT NULL,"
        " last_heard BIGINT NOT NULL, document BLOB NOT NULL)",
        "CREATE INDEX routes_trolley ON routes(trolley)",

        "CREATE TABLE products(product TEXT PRIMARY KEY, name TEXT NOT NULL, weight_g BIGINT NOT NULL,"
        " location TEXT NOT NULL, picture TEXT NOT NULL, wants_lot INTEGER NOT NULL,"
        " wants_expiry INTEGER NOT NULL, wants_serial INTEGER NOT NULL)",
        "CREATE INDEX products_location ON products(location)",
        "CREATE TABLE product_codes(product TEXT NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL,"
        " quantity BIGINT NOT NULL, PRIMARY KEY(product, place))",
        "CREATE TABLE locations(location TEXT PRIMARY KEY, walk BIGINT NOT NULL)",

        "CREATE TABLE orders(customer_order TEXT PRIMARY KEY, number BIGINT NOT NULL, cancelled INTEGER NOT NULL,"
        " route TEXT NOT NULL, received BIGINT NOT NULL)",
        "CREATE INDEX orders_route ON orders(route, number)",
        "CREATE TABLE order_lines(customer_order TEXT NOT NULL, place INTEGER NOT NULL, product TEXT NOT NULL,"
        " quantity BIGINT NOT NULL, PRIMARY KEY(customer_order, place))",

        "CREATE TABLE operators(operator TEXT PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " role TEXT NOT NULL, language TEXT NOT NULL)",
    };
    return statements;
}

// Decisions of people. A fact's first verdict stands in events; whether it has an effect since is told by its decision.
const std::vector<const char *> &secondVersion()
{
    static const std::vector<const char *> statements = {
        "CREATE TABLE decisions(journal TEXT NOT NULL, sequence BIGINT NOT NULL, case_id TEXT NOT NULL,"
        " decision TEXT NOT NULL, who TEXT NOT NULL, note TEXT NOT NULL, decided BIGINT NOT NULL,"
        " PRIMARY KEY(journal, sequence))",
        "CREATE INDEX decisions_case ON decisions(case_id)",
        "CREATE INDEX events_duplicate_of ON events(duplicate_of)",
    };
    return statements;
}

// The desk. A label's row is its claim: whoever inserts it first has the name. reference finds the purchase on the carrier's
// books; first_try: nobody can have bought it before this row was made; ask_first: a carrier that can be asked is asked
// nevertheless; attempts and attempted are written before a request to buy goes out; lease and leased: which worker has it
// in hand, and until when; attempted counts for rows that are no first try from their beginning.
const std::vector<const char *> &thirdVersion()
{
    static const std::vector<const char *> statements = {
        "CREATE TABLE labels(customer_order TEXT NOT NULL, parcel BIGINT NOT NULL, revision BIGINT NOT NULL,"
        " reference TEXT NOT NULL, service TEXT NOT NULL, box TEXT NOT NULL, weight_g BIGINT NOT NULL,"
        " format TEXT NOT NULL, epoch TEXT NOT NULL, first_try INTEGER NOT NULL,"
        " ask_first INTEGER NOT NULL, wanted BIGINT NOT NULL, state TEXT NOT NULL, version BIGINT NOT NULL, why TEXT NOT NULL, given_up INTEGER NOT NULL,"
        " attempts BIGINT NOT NULL, attempted BIGINT NOT NULL, silences BIGINT NOT NULL, due BIGINT NOT NULL,"
        " lease TEXT NOT NULL, leased BIGINT NOT NULL, tracking TEXT NOT NULL, media_type TEXT NOT NULL,"
        " document BLOB NOT NULL, PRIMARY KEY(customer_order, parcel, revision))",
        "CREATE INDEX labels_state ON labels(state, due)",
        "CREATE INDEX labels_lease ON labels(lease)",

        // What the desks did with an order; what is to be packed stands in orders, order_lines and its route.
        "CREATE TABLE order_works(customer_order TEXT PRIMARY KEY, version BIGINT NOT NULL, state TEXT NOT NULL,"
        " problem TEXT NOT NULL, held_station TEXT NOT NULL, touched BIGINT NOT NULL, document BLOB NOT NULL)",
        "CREATE INDEX order_works_state ON order_works(state)",
        "CREATE TABLE order_totes(tote TEXT PRIMARY KEY, customer_order TEXT NOT NULL)",

        "ALTER TABLE orders ADD COLUMN carrier TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE orders ADD COLUMN instruction TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE orders ADD COLUMN gift_note TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE orders ADD COLUMN wants_slip INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE products ADD COLUMN volume_ml BIGINT NOT NULL DEFAULT 0",
    };
    return statements;
}

// Which stations get which value of a flag; empty in crew, station or operator: all of them.
const std::vector<const char *> &flagsVersion()
{
    static const std::vector<const char *> statements = {
        "CREATE TABLE flag_rules(flag TEXT NOT NULL, crew TEXT NOT NULL, station TEXT NOT NULL, operator TEXT NOT NULL,"
        " percent BIGINT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(flag, crew, station, operator))",
    };
    return statements;
}

// Who may sign in: what is kept of a PIN, and how often wrong ones were forgiven.
const std::vector<const char *> &pinsVersion()
{
    static const std::vector<const char *> statements = {
        "ALTER TABLE operators ADD COLUMN pin TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE operators ADD COLUMN locked INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE operators ADD COLUMN unlocks BIGINT NOT NULL DEFAULT 0",
    };
    return statements;
}

// Enrolment (RFC 8628). Of every code and token only the SHA-256 is kept: whoever copies the store cannot speak for a station.
// journals.device: whose it is, once its device was known by a token.
const std::vector<const char *> &devicesVersion()
{
    static const std::vector<const char *> statements = {
        "CREATE TABLE device_requests(code TEXT PRIMARY KEY, user_code TEXT NOT NULL UNIQUE, device TEXT NOT NULL,"
        " scope TEXT NOT NULL, state TEXT NOT NULL, expires BIGINT NOT NULL, polled BIGINT NOT NULL, pause_ms BIGINT NOT NULL,"
        " decided_by TEXT NOT NULL)",
        "CREATE TABLE devices(device TEXT NOT NULL, scope TEXT NOT NULL, state TEXT NOT NULL, enrolled BIGINT NOT NULL,"
        " approved_by TEXT NOT NULL, heard BIGINT NOT NULL, refresh TEXT NOT NULL, PRIMARY KEY(device, scope))",
        "CREATE INDEX devices_refresh ON devices(refresh)",
        "CREATE TABLE device_tokens(token TEXT PRIMARY KEY, device TEXT NOT NULL, scope TEXT NOT NULL, expires BIGINT NOT NULL)",
        "CREATE INDEX device_tokens_device ON device_tokens(device, scope)",
        "CREATE TABLE page_tries(badge TEXT PRIMARY KEY, wrong BIGINT NOT NULL, last BIGINT NOT NULL)",
        "ALTER TABLE journals ADD COLUMN device TEXT NOT NULL DEFAULT ''",
    };
    return statements;
}

// How each operator wants the screens, as the newest fact about it says; the station's own words.
const std::vector<const char *> &settingsVersion()
{
    static const std::vector<const char *> statements = {
        "ALTER TABLE operators ADD COLUMN settings TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE operators ADD COLUMN settings_fact TEXT NOT NULL DEFAULT ''",
    };
    return statements;
}

// A PIN that was given for choosing another one, and the request that chose the one that counts: asked again, it is done.
const std::vector<const char *> &pinRequestsVersion()
{
    static const std::vector<const char *> statements = {
        "ALTER TABLE operators ADD COLUMN pin_once INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE operators ADD COLUMN pin_request TEXT NOT NULL DEFAULT ''",
    };
    return statements;
}

} // namespace

int minimumReader(int) { return 1; }

const std::vector<const char *> &schemaStatements(int version)
{
    static const std::array versions = {firstVersion, secondVersion, thirdVersion, flagsVersion, pinsVersion, devicesVersion,
                                           settingsVersion, pinRequestsVersion};
    static_assert(versions.size() == schemaVersion);
    return versions.at(static_cast<std::size_t>(version) - 1)();
}

} // namespace server

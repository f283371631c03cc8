#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the demo warehouse: products.csv, orders.csv, site.json and pictures/*.svg in this folder.

All of it is made up. The GTIN-13s begin with 040, which GS1 reserves for use within one company ("restricted
circulation"): no product on any shelf of the world has one of them. Run it again after a change and commit what it
wrote; tst_demo_warehouse.cpp checks what is promised here: 20 orders, one trolley, exactly 100 stops.
"""
import csv
import json
import random
from pathlib import Path

HERE = Path(__file__).resolve().parent

# name, weight in grams, shapes in a 64 x 64 picture; {c} the colour, {d} its dark twin, {l} its light twin
THINGS = [
    ("Enamel mug", 210, '<path fill="none" stroke="{d}" stroke-width="5" d="M44 24h6a6 6 0 0 1 6 6v6a6 6 0 0 1-6 6h-6"/>'
                        '<rect x="12" y="14" width="32" height="40" rx="5" fill="{c}"/><rect x="12" y="14" width="32" height="5" rx="2" fill="{d}"/>'),
    ("Dinner plate", 480, '<circle cx="32" cy="32" r="26" fill="{c}"/><circle cx="32" cy="32" r="17" fill="{l}"/>'
                          '<circle cx="32" cy="32" r="17" fill="none" stroke="{d}" stroke-width="2"/>'),
    ("Cereal bowl", 330, '<path fill="{c}" d="M6 26h52a26 26 0 0 1-52 0z"/><rect x="22" y="50" width="20" height="5" rx="2" fill="{d}"/>'
                         '<rect x="5" y="22" width="54" height="6" rx="3" fill="{d}"/>'),
    ("Drinking bottle", 160, '<rect x="26" y="5" width="12" height="10" rx="2" fill="{d}"/><path fill="{c}" d="M24 16h16l4 10v29a5 5 0 0 1-5 5H25a5 5 0 0 1-5-5V26z"/>'
                             '<rect x="20" y="34" width="24" height="12" fill="{l}"/>'),
    ("Pillar candle", 390, '<path fill="{d}" d="M32 4c5 6 6 9 6 12a6 6 0 0 1-12 0c0-3 1-6 6-12z"/><rect x="18" y="24" width="28" height="36" rx="3" fill="{c}"/>'
                           '<rect x="31" y="18" width="2" height="7" fill="#333"/>'),
    ("Storm lantern", 720, '<path fill="none" stroke="{d}" stroke-width="3" d="M20 16a12 12 0 0 1 24 0"/><rect x="18" y="16" width="28" height="6" fill="{d}"/>'
                           '<rect x="20" y="22" width="24" height="28" fill="{l}"/><path fill="{c}" d="M32 28c5 6 6 9 6 13a6 6 0 0 1-12 0c0-4 1-7 6-13z"/>'
                           '<rect x="16" y="50" width="32" height="8" rx="2" fill="{d}"/>'),
    ("Cushion", 410, '<path fill="{c}" d="M8 10q24 7 48 0-7 22 0 44-24-7-48 0 7-22 0-44z"/><circle cx="32" cy="32" r="4" fill="{d}"/>'),
    ("Willow basket", 560, '<path fill="none" stroke="{d}" stroke-width="4" d="M14 30a18 20 0 0 1 36 0"/><path fill="{c}" d="M8 30h48l-6 26H14z"/>'
                           '<path stroke="{d}" stroke-width="2" d="M10 38h44M12 47h40M24 31l2 24M40 31l-2 24"/>'),
    ("Notebook", 180, '<rect x="14" y="6" width="38" height="52" rx="3" fill="{c}"/><rect x="14" y="6" width="8" height="52" fill="{d}"/>'
                      '<rect x="28" y="16" width="18" height="10" rx="2" fill="{l}"/>'),
    ("Pencil box", 130, '<rect x="6" y="26" width="52" height="22" rx="4" fill="{c}"/><rect x="6" y="26" width="52" height="7" rx="3" fill="{d}"/>'
                        '<rect x="28" y="31" width="8" height="6" rx="1" fill="{l}"/>'),
    ("Wall clock", 640, '<circle cx="32" cy="32" r="26" fill="{c}"/><circle cx="32" cy="32" r="21" fill="{l}"/>'
                        '<path fill="none" stroke="{d}" stroke-width="4" stroke-linecap="round" d="M32 18v14l9 6"/>'),
    ("Desk lamp", 850, '<path fill="{c}" d="M22 8h20l10 22H12z"/><rect x="30" y="30" width="4" height="22" fill="{d}"/><rect x="18" y="52" width="28" height="6" rx="3" fill="{d}"/>'),
    ("Flower vase", 620, '<path fill="{c}" d="M24 6h16l-3 14c10 5 13 14 13 22 0 10-6 16-18 16s-18-6-18-16c0-8 3-17 13-22z"/>'
                         '<path fill="none" stroke="{d}" stroke-width="3" d="M16 36q8 6 16 0t16 0"/>'),
    ("Hand brush", 150, '<rect x="6" y="20" width="52" height="12" rx="6" fill="{c}"/><path fill="none" stroke="{d}" stroke-width="4" d="M12 34v14M20 34v14M28 34v14M36 34v14M44 34v14M52 34v14"/>'),
    ("Olive soap", 120, '<rect x="8" y="20" width="48" height="28" rx="12" fill="{c}"/><rect x="16" y="27" width="32" height="14" rx="6" fill="{l}"/>'
                        '<circle cx="50" cy="14" r="4" fill="{d}"/><circle cx="42" cy="10" r="2" fill="{d}"/>'),
    ("Fruit jam", 430, '<rect x="18" y="6" width="28" height="9" rx="2" fill="{d}"/><rect x="14" y="16" width="36" height="42" rx="6" fill="{c}"/>'
                       '<rect x="18" y="28" width="28" height="18" fill="{l}"/>'),
    ("Tea tin", 240, '<rect x="14" y="16" width="36" height="42" rx="2" fill="{c}"/><rect x="12" y="8" width="40" height="10" rx="3" fill="{d}"/>'
                     '<path fill="{l}" d="M32 26c9 4 9 16 0 24-9-8-9-20 0-24z"/>'),
    ("Kite", 260, '<path fill="{c}" d="M32 4l18 20-18 24-18-24z"/><path stroke="{d}" stroke-width="2" d="M32 4v44M14 24h36"/>'
                  '<path fill="none" stroke="{d}" stroke-width="2" d="M32 48q10 4 2 8t4 6"/>'),
    ("Wooden puzzle", 510, '<path fill="{c}" d="M10 16h16a6 6 0 1 1 12 0h16v16a6 6 0 1 0 0 12v12H10z"/><path stroke="{d}" stroke-width="2" d="M10 36h34M32 22v34"/>'),
    ("Umbrella", 390, '<path fill="{c}" d="M6 34a26 26 0 0 1 52 0q-6-5-13 0-6-5-13 0-6-5-13 0-6-5-13 0z"/>'
                      '<path fill="none" stroke="{d}" stroke-width="3" d="M32 32v20a5 5 0 0 0 10 0"/>'),
    ("Knitted scarf", 230, '<path fill="{c}" d="M14 6h12v40H14z"/><path fill="{d}" d="M26 6h24v12H26z"/><path fill="{c}" d="M38 18h12v24H38z"/>'
                           '<path stroke="{d}" stroke-width="2" d="M15 47v8M20 47v8M25 47v8M39 43v8M44 43v8M49 43v8"/>'),
    ("Pocket radio", 340, '<path stroke="{d}" stroke-width="3" d="M46 18L56 4"/><rect x="8" y="18" width="48" height="38" rx="5" fill="{c}"/>'
                          '<circle cx="24" cy="37" r="11" fill="{d}"/><circle cx="24" cy="37" r="6" fill="{l}"/><rect x="40" y="27" width="11" height="6" fill="{l}"/>'
                          '<circle cx="46" cy="44" r="4" fill="{d}"/>'),
]
COLOURS = [("red", "#c8453b", "#7d211a", "#f6d9d5"), ("blue", "#3c6fb4", "#1d3d69", "#d8e4f4"),
           ("green", "#4c8c54", "#22502a", "#daeddc"), ("yellow", "#e0b13a", "#85610f", "#faf0d3"),
           ("grey", "#7d858c", "#3f454a", "#e6e9eb"), ("plum", "#8a4f7d", "#4d2444", "#ecdcea")]
ON_ROUTE = 102  # products that are ordered; two locations hold two of them, so they fill 100 stops
HERON = "HRN[0-9]{10}"  # what a carrier's numbers look like
WANTS = {"Olive soap": "wants_lot", "Fruit jam": "wants_expiry", "Pocket radio": "wants_serial"}


def with_check_digit(digits):
    """GS1 General Specifications 7.9: weights 3 and 1 from the right."""
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def gtin13(number):
    return with_check_digit(f"0400000{number:05d}")


def case_gtin(gtin):
    """The case of the same article: indicator 1, and a check digit of its own."""
    return with_check_digit("1" + gtin[:12])


def locations(aisles):
    return [f"{aisle}-{bay:02d}-{level:02d}" for aisle in aisles for bay in range(1, 11) for level in (1, 2, 3)]


def picture(shapes, colour, dark, light):
    head = ('<!-- SPDX-FileCopyrightText: 2026 The Packhorse authors -->\n<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n'
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">')
    return head + shapes.replace("{c}", colour).replace("{d}", dark).replace("{l}", light) + "</svg>\n"


def products(chance):
    rows = []
    pairs = [(thing, colour) for thing in THINGS for colour in COLOURS]
    chance.shuffle(pairs)
    pairs.sort(key=lambda pair: pair[0][0] in WANTS and pair[1][0] != "red")  # one of each special thing is ordered
    specials = [p for p in pairs if p[0][0] in WANTS and p[1][0] == "red"]
    pairs = specials + [p for p in pairs if p not in specials]
    shelf = chance.sample(locations("ABCD"), ON_ROUTE - 2)
    shelf = shelf[:40] + [shelf[10], shelf[20]] + shelf[40:]  # neighbours in one bin
    shelf += chance.sample(locations("EF"), len(pairs) - ON_ROUTE)
    for number, ((name, weight, shapes), (tint, colour, dark, light)) in enumerate(pairs, start=1001):
        file = f"{name.lower().replace(' ', '_')}_{tint}.svg"
        (HERE / "pictures" / file).write_text(picture(shapes, colour, dark, light))
        gtin = gtin13(number)
        in_cases = number % 4 == 0 and name not in WANTS
        wants = WANTS.get(name)
        rows.append({
            "id": f"PH-{number}", "name": f"{name}, {tint}", "gtin": gtin, "weight_g": weight + number % 7, "volume_ml": (weight + number % 7) * (2 + number % 4),
            "location": shelf[number - 1001],
            "case_gtin": case_gtin(gtin) if in_cases else "", "case_quantity": 12 if in_cases else "",
            "wants_lot": int(wants == "wants_lot"), "wants_expiry": int(wants == "wants_expiry"),
            "wants_serial": int(wants == "wants_serial"), "picture": f"pictures/{file}"})
    return rows


def orders(ordered, chance):
    """One line a product, spread over 20 orders; then some products that a second order wants, too."""
    numbers = [f"DEMO-{n}" for n in range(1, 21)]
    queue = [numbers[i % 20] for i in range(len(ordered))]
    chance.shuffle(queue)
    plain = [p for p in ordered if not (p["wants_lot"] or p["wants_expiry"] or p["wants_serial"])]
    amounts = {p["id"]: chance.choice([1, 1, 1, 1, 2, 2, 3, 4]) for p in plain}
    amounts.update({p["id"]: 2 for p in ordered if p not in plain})
    singles = [p for p in plain if not p["case_gtin"]]
    for product, amount in zip(chance.sample(singles, 4), (15, 18, 24, 13)):
        amounts[product["id"]] = amount
    cases = [p for p in plain if p["case_gtin"]]
    for product, amount in zip(chance.sample(cases, 3), (12, 24, 14)):
        amounts[product["id"]] = amount
    lines = [(order, product["id"], amounts[product["id"]]) for order, product in zip(queue, ordered)]
    for order, product, _ in chance.sample([line for line in lines if amounts[line[1]] < 5], 12):
        lines.append((chance.choice([n for n in numbers if n != order]), product, chance.choice([1, 2])))
    return sorted(lines, key=lambda line: (int(line[0].split("-")[1]), line[1]))


def boxes():
    rows = [("X-XS", "Mailer", 60, 250, 180, 60, 2000), ("X-S", "Small box", 110, 250, 200, 120, 5000),
            ("X-M", "Medium box", 190, 350, 250, 180, 10000), ("X-L", "Large box", 320, 450, 350, 250, 20000),
            ("X-XL", "Extra large box", 540, 600, 400, 350, 30000), ("X-XXL", "Double-wall box", 950, 800, 500, 450, 31500)]
    names = ("code", "name", "weight_g", "length_mm", "width_mm", "height_mm", "most_g")
    return [dict(zip(names, row)) for row in rows]


def carriers():
    """As the emulated carrier numbers its parcels: server/core/emulated_carrier.cpp."""
    return [{"id": "swift", "name": "Swift Parcel", "tolerance_g": 50, "tolerance_permille": 20, "bands_g": [2000, 5000, 10000, 20000, 31500],
             "box_matters": True, "declared_g": 100, "tracking_pattern": "(00)?[0-9]{18}"},
            {"id": "heron", "name": "Heron Post", "tolerance_g": 30, "tolerance_permille": 30, "bands_g": [],
             "box_matters": False, "declared_g": 250, "tracking_pattern": HERON}]


def site():
    kinds = [("badge", "B-[A-Z0-9]{3,20}"), ("trolley", "T-[A-Z0-9]{2,10}"), ("tote", "K-[A-Z0-9]{2,12}"),
             ("slot", "S-[0-9]{2}"), ("location", "[A-Z]{1,2}-[0-9]{2}-[0-9]{2}"), ("drop_zone", "Z-[A-Z0-9-]{1,12}"), ("desk", "D-[A-Z0-9]{1,10}"),
             ("box", "X-[A-Z0-9]{1,12}"), ("dispatch_bin", "BIN-DISPATCH-[A-Z0-9-]{1,12}"),
             ("problem_bin", "BIN-PROBLEM-[A-Z0-9-]{1,12}"), ("cancel_tote", "BIN-CANCEL-[A-Z0-9-]{1,12}"),
             ("sscc", "(00)?[0-9]{18}"), ("tracking", HERON)]
    people = [("picker-1", "Picker 1", "B-PICKER1", "picker", "en"), ("picker-2", "Picker 2", "B-PICKER2", "picker", "de"),
              ("picker-3", "Picker 3", "B-PICKER3", "picker", "pl"), ("packer-1", "Packer 1", "B-PACKER1", "packer", "en"), ("packer-2", "Packer 2", "B-PACKER2", "packer", "de"),
              ("packer-3", "Packer 3", "B-PACKER3", "packer", "pl"),
              ("supervisor-1", "Supervisor 1", "B-SUPER1", "supervisor", "en")]
    return {"name": "Packhorse demo warehouse",
            "patterns": [{"kind": kind, "pattern": pattern} for kind, pattern in kinds],
            "operators": [dict(zip(("id", "name", "badge", "role", "language"), row)) for row in people],
            "drop_zones": ["Z-01", "Z-02", "Z-03"], "cancel_totes": ["BIN-CANCEL-1", "BIN-CANCEL-2"],
            "dispatch_bins": ["BIN-DISPATCH-1", "BIN-DISPATCH-2", "BIN-DISPATCH-3"], "problem_bins": ["BIN-PROBLEM-1", "BIN-PROBLEM-2"],
            "desks": [{"code": f"D-{n:02d}", "name": f"Desk {n}", "scale": "", "label_printer": "", "document_printer": ""} for n in range(1, 9)],
            "boxes": boxes(), "carriers": carriers(),
            "policies": {"quantity_above": 12, "scan_each_unit": True, "confirm_location": True, "weigh": "check",
                         "label_at_pack": True, "label_format": "zpl", "packing_g": 20},
            "has_backups": False}


def write_csv(name, header, rows):
    with open(HERE / name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    chance = random.Random(2026)
    (HERE / "pictures").mkdir(exist_ok=True)
    rows = products(chance)
    write_csv("products.csv", rows[0].keys(), [row.values() for row in rows])
    write_csv("orders.csv", ("order", "product", "quantity"), orders(rows[:ON_ROUTE], chance))
    (HERE / "site.json").write_text(json.dumps(site(), indent=2) + "\n")


if __name__ == "__main__":
    main()

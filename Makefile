# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Thin on purpose: every target calls a script, cmake or ctest.
.PHONY: demo test prepare build tsan fuzz bench kills kill-matrix crowd pack faults planted soak package \
    test-packages docs-pictures clean

demo: prepare
	@packaging/demo.sh

test: prepare
	@tests/run.sh

tsan: prepare
	@tests/run.sh tsan

fuzz:
	@packaging/prepare.sh clang libclang-rt-14-dev
	@tests/fuzz/run.sh

kills: build
	@build/release/bin/packhorse-floor demo --programs build/release/bin --to build/kills --seed "$${SEED:-11}" \
	    --kills "$${KILLS:-200}" --pace 110 --limit 1800

crowd: build
	@build/release/bin/packhorse-floor crowd --programs build/release/bin --to build/crowd --seed "$${SEED:-1}" \
	    --stations "$${STATIONS:-50}" --facts "$${FACTS:-20000}" --limit 3600

# DATA=FILE: real orders (FORMAT, else uci-online-retail); once with labels wanted when packing starts, once when it ends.
pack: build
	@for when in on off; do \
	    build/release/bin/packhorse-floor pack --programs build/release/bin --to build/pack-$$when --data "$${DATA:?DATA=FILE is missing}" \
	        --format "$${FORMAT:-uci-online-retail}" --orders "$${ORDERS:-500}" --desks "$${DESKS:-8}" --seed "$${SEED:-1}" \
	        --label-at-pack $$when --limit 3600 || exit 1; \
	done

kill-matrix: prepare
	@tests/process/kill_matrix.sh

soak: prepare
	@cmake --preset release -DPACKHORSE_TESTS=ON >/dev/null && cmake --build --preset release --target packhorse-simulate
	@build/release/bin/packhorse-simulate --seeds "$${FROM:-1}..1000000000" --seconds "$${SECONDS:-600}"
	@build/release/bin/packhorse-simulate --desks --seeds "$${FROM:-1}..1000000000" --seconds "$${SECONDS:-600}"

faults: prepare
	@tests/faults/run.sh

planted: prepare
	@tests/planted/run.sh

# ROWS="durable start": a part of it. PACKHORSE_BENCH_DISK=FOLDER: the disk that is measured.
bench: prepare
	@packaging/prepare.sh chromium valgrind
	@tests/bench/run.sh

# deb files and an AppImage, into dist/.
package: prepare
	@packaging/package.sh

# What lies in dist/, in bare systems; as root. MIRROR=URL, BARE=FOLDER: packaging/test_packages.sh.
test-packages:
	@packaging/prepare.sh debootstrap
	@packaging/test_packages.sh

# The pictures of the user pages, of the real pages, offscreen.
docs-pictures: prepare
	@packaging/prepare.sh imagemagick
	@docs/pictures/make.sh

build: prepare
	@cmake --preset release && cmake --build --preset release

prepare:
	@packaging/prepare.sh

clean:
	rm -rf build

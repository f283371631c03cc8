// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every test reads beside it.
#include "precompiled.h"
#include <QTemporaryDir>
#include <QtTest>

# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What androiddeployqt is told. The number of a version is MAJOR * 10000 + MINOR * 100 + PATCH: Android refuses one that falls.
math(EXPR version_code "${PROJECT_VERSION_MAJOR} * 10000 + ${PROJECT_VERSION_MINOR} * 100 + ${PROJECT_VERSION_PATCH}")
set_target_properties(packhorse-handheld PROPERTIES
    QT_ANDROID_PACKAGE_SOURCE_DIR ${CMAKE_CURRENT_LIST_DIR}
    QT_ANDROID_MIN_SDK_VERSION 26
    QT_ANDROID_TARGET_SDK_VERSION 33
    QT_ANDROID_VERSION_NAME ${PROJECT_VERSION}
    QT_ANDROID_VERSION_CODE ${version_code}
    QT_ANDROID_EXTRA_LIBS "${PACKHORSE_OPENSSL}")
qt_finalize_target(packhorse-handheld)

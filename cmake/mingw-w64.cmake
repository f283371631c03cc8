# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Toolchain: a station for Windows, built on Linux with Debian's mingw-w64. QT_WINDOWS=DIR is a Qt 6.4 or later for mingw-w64,
# PACKHORSE_PREFIX=DIR has what cmake/Libraries.cmake looks for. Qt's own tools that run while building come from
# this machine's Qt, which has to be of the same version.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triplet x86_64-w64-mingw32)
# "posix": std::thread and std::mutex are missing in the other one.
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)

# The small programs that CMake tries a toolchain with do not see the variables of the cache.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES QT_WINDOWS PACKHORSE_PREFIX)
if(NOT EXISTS "${QT_WINDOWS}/lib/cmake/Qt6/Qt6Config.cmake")
    message(FATAL_ERROR "QT_WINDOWS is '${QT_WINDOWS}', where there is no lib/cmake/Qt6/Qt6Config.cmake: set it to a Qt for mingw-w64, as in QT_WINDOWS=/opt/qt-windows cmake --preset windows")
endif()
set(CMAKE_FIND_ROOT_PATH /usr/${triplet} ${QT_WINDOWS} ${PACKHORSE_PREFIX})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
list(APPEND CMAKE_PREFIX_PATH ${QT_WINDOWS} ${PACKHORSE_PREFIX})
# The program and the compiler's own libraries in one file: nothing of mingw has to be installed beside it.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static-libgcc -static-libstdc++")

# Qt's helpers that run on this machine, where a Qt for it is installed.
if(NOT QT_HOST_PATH AND EXISTS /usr/lib/x86_64-linux-gnu/cmake/Qt6HostInfo)
    set(QT_HOST_PATH /usr CACHE PATH "Qt for this machine")
    set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "its CMake files")
endif()

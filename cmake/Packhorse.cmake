# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How a folder of Packhorse becomes a library, and a folder of tests a program.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(PACKHORSE_CCACHE ccache)
if(PACKHORSE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PACKHORSE_CCACHE})
endif()

# The compiler's own collection of garbage costs a tenth of the build's time and more; without it the largest files take 1 GB.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:--param ggc-min-heapsize=1048576>")
endif()

add_library(packhorse_options INTERFACE)
target_compile_options(packhorse_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(packhorse_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_DEPRECATED_WARNINGS)
# What a null pointer or a freed object does ends the program under the address sanitizer as well; the checks of "undefined"
# before each access cost a good part of the build's time. Given up with them: misaligned access, and a call through the wrong type.
if(PACKHORSE_SANITIZE)
    target_compile_options(packhorse_options INTERFACE
        -fsanitize=${PACKHORSE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    if(PACKHORSE_SANITIZE MATCHES "undefined")
        target_compile_options(packhorse_options INTERFACE
            -fno-sanitize=null,alignment,vptr,object-size,nonnull-attribute,returns-nonnull-attribute)
    endif()
    target_link_options(packhorse_options INTERFACE -fsanitize=${PACKHORSE_SANITIZE})
endif()
if(PACKHORSE_FUZZ)
    target_compile_options(packhorse_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# A clean build reads the same headers of Qt and of the standard library hundreds of times. Where ccache is at hand it does
# better; where it is not, these headers are read once (a quarter of the build's time).
if(PACKHORSE_CCACHE)
    set(precompiled OFF)
else()
    set(precompiled ON)
endif()
option(PACKHORSE_PRECOMPILE "Read the commonest headers once" ${precompiled})
function(packhorse_precompile)
    packhorse_precompiled_for(packhorse_precompiled precompiled.h Qt6::Core "" ${ARGN})
endfunction()
# <which object library holds them> <header> <library> <options> <targets ...>
function(packhorse_precompiled_for holder header library options)
    if(NOT PACKHORSE_PRECOMPILE)
        return()
    endif()
    if(NOT TARGET ${holder})
        add_library(${holder} OBJECT ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
        target_link_libraries(${holder} PRIVATE packhorse_options ${library})
        target_compile_options(${holder} PRIVATE ${options})
        target_precompile_headers(${holder} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${header})
        set_target_properties(${holder} PROPERTIES AUTOMOC OFF)
    endif()
    foreach(target IN LISTS ARGN)
        target_precompile_headers(${target} REUSE_FROM ${holder})
    endforeach()
endfunction()

# The code of tests itself needs no speed, and what is undefined in it harms nobody: more than a quarter of its compile time. What
# it tests keeps all checks.
set(PACKHORSE_TEST_OPTIONS "")
if(PACKHORSE_SANITIZE MATCHES "address")
    set(PACKHORSE_TEST_OPTIONS -O0 -fno-sanitize=undefined)
endif()

# packhorse_build_tool(<name> <source> LINK <libraries>): a program that runs while Packhorse is built. For another system that is the
# one of a build for this machine: PACKHORSE_HOST_TOOLS.
function(packhorse_build_tool name source)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    if(NOT CMAKE_CROSSCOMPILING)
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE ${ARG_LINK})
        return()
    endif()
    find_program(PACKHORSE_TOOL_${name} ${name} PATHS ${PACKHORSE_HOST_TOOLS} NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
    add_executable(${name} IMPORTED GLOBAL)
    set_target_properties(${name} PROPERTIES IMPORTED_LOCATION ${PACKHORSE_TOOL_${name}})
endfunction()

# packhorse_library(<folder name> LINK <libraries>): every .cpp below this folder, one static library.
function(packhorse_library name)
    cmake_parse_arguments(ARG "" "" "LINK;EXCLUDE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    foreach(pattern IN LISTS ARG_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX ${pattern})
    endforeach()
    set(units ${sources})
    list(FILTER units INCLUDE REGEX "\\.cpp$")
    if(units)
        add_library(packhorse_${name} STATIC ${sources})
        packhorse_precompile(packhorse_${name})
        set(scope PUBLIC)
    else()
        add_library(packhorse_${name} INTERFACE) # headers only
        set(scope INTERFACE)
    endif()
    target_include_directories(packhorse_${name} ${scope} ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR})
    target_link_libraries(packhorse_${name} ${scope} packhorse_options ${ARG_LINK})
endfunction()

# packhorse_tests(<name> LINK <libraries>): every tst_*.cpp of this folder in one program; see tests/support/test_main.h.
# APART <classes>: those that mostly wait for something real; each is a test of its own, which CTest runs beside others.
# AUTOMOC of CMake 3.25 does not look into a file that has come to a target it has scanned before; it must begin anew.
function(packhorse_scan_anew_when_changed target sources)
    set(known ${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt)
    set(before "")
    if(EXISTS ${known})
        file(READ ${known} before)
    endif()
    if(NOT before STREQUAL sources)
        file(REMOVE_RECURSE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen)
        file(WRITE ${known} "${sources}")
    endif()
endfunction()

function(packhorse_tests name)
    cmake_parse_arguments(ARG "" "TIMEOUT;COST" "LINK;ENVIRONMENT;LABELS;APART" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    if(NOT sources)
        return()
    endif()
    packhorse_scan_anew_when_changed(test_${name} "${sources}")
    add_executable(test_${name} ${sources} ${CMAKE_SOURCE_DIR}/tests/support/test_main.cpp)
    # Without the headers of Qt Test: they ask for a definition that each of its targets has another value of.
    packhorse_precompiled_for(packhorse_precompiled_tests precompiled.h Qt6::Core "${PACKHORSE_TEST_OPTIONS}" test_${name})
    target_compile_options(test_${name} PRIVATE ${PACKHORSE_TEST_OPTIONS})
    target_link_libraries(test_${name} PRIVATE packhorse_options Qt6::Test ${ARG_LINK})
    target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR})
    target_compile_definitions(test_${name} PRIVATE
        PACKHORSE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" PACKHORSE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    if(ARG_APART)
        list(JOIN ARG_APART "," apart)
        set(without -without=${apart})
    endif()
    add_test(NAME ${name} COMMAND test_${name} ${without})
    set(all ${name})
    foreach(class IN LISTS ARG_APART)
        add_test(NAME ${name}.${class} COMMAND test_${name} ${class})
        list(APPEND all ${name}.${class})
    endforeach()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${all} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;${ARG_ENVIRONMENT}"
        LABELS "${ARG_LABELS}")
    if(ARG_COST) # about the seconds that it takes: where ctest has not measured yet, the long ones must not come last
        set_tests_properties(${all} PROPERTIES COST ${ARG_COST})
    endif()
endfunction()

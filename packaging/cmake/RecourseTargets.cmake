# SPDX-FileCopyrightText: 2026 The Recourse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder = one static library = one call. The link line of each folder is the architecture (lib/README.md).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()

if(APPLE)
    set(RECOURSE_MODULE_PATH "recourse.app/Contents/PlugIns")
    set(RECOURSE_MODULE_BUILD_DIR "${CMAKE_BINARY_DIR}/bin/recourse.app/Contents/PlugIns")
else()
    set(RECOURSE_MODULE_PATH "${CMAKE_INSTALL_LIBDIR}/recourse")
    set(RECOURSE_MODULE_BUILD_DIR "${CMAKE_BINARY_DIR}/bin")
endif()
add_library(recourse_flags INTERFACE)
target_compile_definitions(recourse_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    RECOURSE_VERSION="${PROJECT_VERSION}")
target_include_directories(recourse_flags INTERFACE "${CMAKE_SOURCE_DIR}/lib" "${CMAKE_SOURCE_DIR}")
if(NOT MSVC)
    target_compile_options(recourse_flags INTERFACE -Wall -Wextra -Wpedantic)
endif()

# recourse_precompile(TARGET): every target has the precompiled headers of the first one, recourse_base, which all link. GCC takes them only
# where all definitions of that first one hold, so it must have none of its own.
function(recourse_precompile target)
    if(NOT RECOURSE_WITH_PCH)
        return()
    endif()
    if(target STREQUAL "recourse_base")
        target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/packaging/cmake/precompiled.h")
    else()
        target_precompile_headers(${target} REUSE_FROM recourse_base)
    endif()
endfunction()

# recourse_library(NAME [LINK target...]): a static library recourse_NAME of every .cpp in this folder.
function(recourse_library name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_library(recourse_${name} STATIC ${sources})
    target_link_libraries(recourse_${name} PUBLIC recourse_flags ${ARG_LINK})
    recourse_precompile(recourse_${name})
endfunction()

# recourse_module(NAME [LINK target...]): recourse-NAME of every .cpp in this folder, which programs load when they need it (base/module.h).
function(recourse_module name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_library(recourse-${name} MODULE ${sources})
    target_link_libraries(recourse-${name} PRIVATE recourse_flags ${ARG_LINK})
    set_target_properties(recourse-${name} PROPERTIES PREFIX "" CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
        LIBRARY_OUTPUT_DIRECTORY "${RECOURSE_MODULE_BUILD_DIR}")
    install(TARGETS recourse-${name} LIBRARY DESTINATION "${RECOURSE_MODULE_PATH}")
    set_property(GLOBAL APPEND PROPERTY RECOURSE_MODULES recourse-${name})
endfunction()

# recourse_needs_modules(TARGET): a program that loads modules is built together with them.
function(recourse_needs_modules target)
    get_property(modules GLOBAL PROPERTY RECOURSE_MODULES)
    add_dependencies(${target} ${modules})
endfunction()

# recourse_tests(LINK target...): every tst_*.cpp of this folder is a test program of its own.
function(recourse_tests)
    cmake_parse_arguments(ARG "SERIAL" "TIMEOUT" "LINK" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "tst_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        if(TARGET ${name})
            message(FATAL_ERROR "Two tests are called ${name}")
        endif()
        add_executable(${name} "${source}")
        target_link_libraries(${name} PRIVATE ${ARG_LINK} recourse_testkit Qt6::Test)
        recourse_needs_modules(${name})
        recourse_precompile(${name})
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;RECOURSE_MODULES=${RECOURSE_MODULE_BUILD_DIR}" TIMEOUT ${ARG_TIMEOUT})
        if(ARG_SERIAL)
            set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
        endif()
    endforeach()
endfunction()

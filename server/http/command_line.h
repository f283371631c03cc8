// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/admin.h"
#include "server/core/emulated_carrier.h"
#include <QStringList>
#include <variant>

namespace server {

/// `serve`
struct ServeCommand
{
    QString host;
    quint16 port = 0;
    QString node;
    QString cluster; ///< empty: this node alone
    QString backup; ///< empty: none
    bool demo = false;
    std::optional<CarrierPlan> carrier; ///< nothing: none, or the emulated one with a demo
    bool enrolled = false;              ///< only enrolled devices are answered
    QString tlsCertificate;             ///< file; empty: plain HTTP
    QString tlsKey;
};
/// All other commands: the same functions, through a running server or on the store itself.
struct StoreCommand
{
    AdminCall call;
    bool beginsStore = false; ///< may make a store that is not there yet
    QString importFile;       ///< read into call.content
    QString pinFile;          ///< holds a PIN, whose verifier goes into the call; "-" = standard input
    QString outputFile;       ///< instead of standard output
};
/// --help and --version: nothing but a text.
struct SayCommand
{
    QString text;
};

struct CommandLine
{
    QString store;
    QString log; ///< FILE, "-" or empty: standard error
    std::variant<SayCommand, ServeCommand, StoreCommand> command;
};

/// arguments: without the program's name. A Failure is a sentence for standard error and exit status 2.
[[nodiscard]] base::Expected<CommandLine, Failure> readCommandLine(const QStringList &arguments);

} // namespace server

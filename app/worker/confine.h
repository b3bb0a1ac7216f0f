// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::app {

/// Takes from this process what decoding one file does not need: memory above 1.5 GiB, 20 s of processor time, core files, and on
/// Linux new privileges, sockets and other programs. What the system does not offer is left out; the worker then has its own
/// process as the only wall.
void confine();

} // namespace recourse::app

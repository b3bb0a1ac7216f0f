// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confine.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace recourse::app {
namespace {

#ifdef Q_OS_UNIX
void limit(int what, rlim_t value)
{
    struct rlimit now;
    if (::getrlimit(what, &now) == 0 && (now.rlim_max == RLIM_INFINITY || value < now.rlim_max)) {
        now.rlim_cur = now.rlim_max = value;
        ::setrlimit(what, &now);
    }
}
#endif

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))
void forbidSystemCalls()
{
#ifdef __x86_64__
    constexpr unsigned int ours = AUDIT_ARCH_X86_64;
#else
    constexpr unsigned int ours = AUDIT_ARCH_AARCH64;
#endif
#define RECOURSE_FORBID(call) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)
    sock_filter program[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ours, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        RECOURSE_FORBID(__NR_socket),
        RECOURSE_FORBID(__NR_socketpair),
        RECOURSE_FORBID(__NR_connect),
        RECOURSE_FORBID(__NR_execve),
        RECOURSE_FORBID(__NR_execveat),
        RECOURSE_FORBID(__NR_ptrace),
        RECOURSE_FORBID(__NR_process_vm_writev),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
#undef RECOURSE_FORBID
    const sock_fprog filter{sizeof program / sizeof program[0], program};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}
#endif

} // namespace

void confine()
{
#ifdef Q_OS_UNIX
    ::umask(0077);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, 20);
    // The address sanitizer reserves terabytes of address space that it never uses.
#ifndef __SANITIZE_ADDRESS__
    limit(RLIMIT_AS, rlim_t(1536) * 1024 * 1024);
#endif
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#if defined(__x86_64__) || defined(__aarch64__)
    forbidSystemCalls();
#endif
#endif
}

} // namespace recourse::app

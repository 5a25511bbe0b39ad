#define _GNU_SOURCE
#include "CSystemCalls.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif
int plainspoken_exchange(const char *first, const char *second) {
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}
int plainspoken_sync_file_system(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }
#else
int plainspoken_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}
int plainspoken_sync_file_system(int descriptor) { return fcntl(descriptor, F_FULLFSYNC) == -1 ? errno : 0; }
#endif

#ifndef C_SYSTEM_CALLS_H
#define C_SYSTEM_CALLS_H

// The few system calls that publishing a folder needs and that Swift's Glibc module does not show.
// Each returns 0 or the errno of the failure.

/// Exchanges two paths in one step (Linux: renameat2 RENAME_EXCHANGE; macOS: renamex_np RENAME_SWAP).
int plainspoken_exchange(const char *first, const char *second);

/// Writes everything of the file system that holds the open descriptor to the disk.
int plainspoken_sync_file_system(int descriptor);

#endif

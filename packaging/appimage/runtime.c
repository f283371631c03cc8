/* SPDX-FileCopyrightText: 2026 The Packhorse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in front of an AppImage (type 2): a static ELF program behind whose end a squashfs lies. It makes the files of
 * that squashfs visible, by FUSE where the machine allows it and else by unpacking them, and becomes the AppRun among them.
 * A second process guards the files: it holds one end of a pipe, everything that was started holds the other, and when the
 * last of these has ended, however it ended, the guard takes the files away. So the program itself keeps the process id,
 * the signals and the exit status that its starter knows.
 *
 * To the program go APPIMAGE (this file), APPDIR (where its files are), ARGV0 (the name it was started by) and OWD. */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32
#include <squashfuse/ll.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char self[PATH_MAX];
static size_t payload;

static void complain(const char *what, const char *why)
{
    fprintf(stderr, "Packhorse AppImage: %s%s%s\n", what, why ? ": " : "", why ? why : "");
}

static int fail(const char *what, const char *why)
{
    complain(what, why);
    return 127; /* what a shell says of a program that cannot be started */
}

/* The payload begins where the ELF file ends: behind the table of sections, which the linker writes last. 0: no ELF file. */
static size_t end_of_elf(const char *path)
{
    Elf64_Ehdr head;
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return 0;
    const bool whole = read(fd, &head, sizeof head) == (ssize_t)sizeof head;
    close(fd);
    if (!whole || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0)
        return 0;
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

/* A new folder for this user alone; the caller owns the name. */
static char *new_folder(const char *kind)
{
    const char *base = getenv("TMPDIR");
    char *folder = NULL;
    if (asprintf(&folder, "%s/.%s_packhorse.XXXXXX", base && *base ? base : "/tmp", kind) < 0)
        return NULL;
    if (mkdtemp(folder))
        return folder;
    complain(folder, strerror(errno));
    free(folder);
    return NULL;
}

/* ---- unpacking ------------------------------------------------------------------------------------------------------- */

static bool write_all(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(fd, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= (size_t)written;
    }
    return true;
}

static bool unpack_file(sqfs *fs, sqfs_inode *inode, const char *to)
{
    static char buffer[1 << 20];
    const int fd = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    bool ok = fd >= 0;
    sqfs_off_t at = 0;
    while (ok && (uint64_t)at < inode->xtra.reg.file_size) {
        sqfs_off_t size = sizeof buffer;
        ok = sqfs_read_range(fs, inode, at, &size, buffer) == SQFS_OK && size > 0 && write_all(fd, buffer, (size_t)size);
        at += size;
    }
    if (fd >= 0) {
        ok = fchmod(fd, inode->base.mode & 0755) == 0 && ok;
        ok = close(fd) == 0 && ok;
    }
    return ok;
}

static bool unpack_link(sqfs *fs, sqfs_inode *inode, const char *to)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    unlink(to);
    return sqfs_readlink(fs, inode, target, &size) == SQFS_OK && symlink(target, to) == 0;
}

static bool unpack_entry(sqfs *fs, sqfs_dir_entry *entry, const char *to)
{
    sqfs_inode inode;
    if (sqfs_inode_get(fs, &inode, sqfs_dentry_inode(entry)) != SQFS_OK)
        return false;
    if (S_ISREG(inode.base.mode))
        return unpack_file(fs, &inode, to);
    if (S_ISLNK(inode.base.mode))
        return unpack_link(fs, &inode, to);
    return true; /* nothing else is packed */
}

/* Makes the folders above a path within the folder `to`, which is there. */
static void make_folders(char *path, size_t to)
{
    for (char *slash = strchr(path + to + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0755);
        *slash = '/';
    }
}

/* All files whose path within the image fits the pattern (all without one), below `to`. */
static bool unpack(const char *to, const char *pattern, bool tell)
{
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    if (sqfs_open_image(&fs, self, payload) != SQFS_OK)
        return false;
    bool ok = sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) == SQFS_OK;
    while (ok && sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        if (walk.dir_end || (pattern && fnmatch(pattern, walk.path, FNM_LEADING_DIR) != 0))
            continue;
        if (snprintf(path, sizeof path, "%s/%s", to, walk.path) >= (int)sizeof path)
            ok = false;
        make_folders(path, strlen(to));
        if (sqfs_dentry_is_dir(&walk.entry))
            mkdir(path, 0755);
        else
            ok = ok && unpack_entry(&fs, &walk.entry, path);
        if (!ok)
            complain(path, errno ? strerror(errno) : "cannot be unpacked");
        else if (tell)
            puts(path);
    }
    sqfs_traverse_close(&walk);
    sqfs_fd_close(fs.fd);
    sqfs_destroy(&fs);
    return ok && error == SQFS_OK;
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *where)
{
    (void)about, (void)kind, (void)where;
    remove(path);
    return 0;
}

static void remove_tree(const char *folder) { nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT); }

/* ---- the guard ------------------------------------------------------------------------------------------------------- */

/* Whoever ends a service sends its signals to every process of it. The guard has to outlive the program, whose files it
 * holds; it ends by the pipe alone. It keeps no terminal and no folder busy. */
static void stay_behind(void)
{
    for (int number = 1; number <= SIGTERM; ++number) {
        if (number == SIGHUP || number == SIGINT || number == SIGQUIT || number == SIGTERM || number == SIGPIPE)
            signal(number, SIG_IGN);
    }
    setsid();
    if (chdir("/") != 0)
        complain("/", strerror(errno));
    const int nothing = open("/dev/null", O_RDWR);
    for (int fd = 0; nothing >= 0 && fd <= 2; ++fd)
        dup2(nothing, fd);
    if (nothing > 2)
        close(nothing);
}

static const struct fuse_lowlevel_ops operations = {
    .getattr = sqfs_ll_op_getattr,
    .opendir = sqfs_ll_op_opendir,
    .releasedir = sqfs_ll_op_releasedir,
    .readdir = sqfs_ll_op_readdir,
    .lookup = sqfs_ll_op_lookup,
    .open = sqfs_ll_op_open,
    .create = sqfs_ll_op_create,
    .release = sqfs_ll_op_release,
    .read = sqfs_ll_op_read,
    .readlink = sqfs_ll_op_readlink,
    .listxattr = sqfs_ll_op_listxattr,
    .getxattr = sqfs_ll_op_getxattr,
    .forget = sqfs_ll_op_forget,
    .statfs = stfs_ll_op_statfs,
};

/* One thread answers all: the kernel keeps what was read once. Ends when the last holder of the pipe's other end is gone. */
static void answer(struct fuse_session *session, int alive)
{
    struct fuse_buf buffer = {0};
    struct pollfd watched[2] = {{.fd = fuse_session_fd(session), .events = POLLIN}, {.fd = alive, .events = POLLIN}};
    while (!fuse_session_exited(session)) {
        if (poll(watched, 2, -1) < 0 && errno != EINTR)
            break;
        if (watched[0].revents) {
            const int size = fuse_session_receive_buf(session, &buffer);
            if (size > 0)
                fuse_session_process_buf(session, &buffer);
            else if (size != -EINTR && size != -EAGAIN)
                break;
        } else if (watched[1].revents) {
            break;
        }
    }
    free(buffer.mem);
}

/* In the guard. Says one byte through `ready` as soon as the files can be seen; says nothing where that is impossible. */
static void guard_mount(const char *folder, int alive, int ready)
{
    char *arguments[] = {"packhorse", "-o", "ro,nosuid,nodev,fsname=packhorse,subtype=appimage"};
    struct fuse_args options = FUSE_ARGS_INIT(3, arguments);
    sqfs_ll *image = sqfs_ll_open(self, payload);
    if (!image)
        return;
    struct fuse_session *session = fuse_session_new(&options, &operations, sizeof operations, image);
    if (session && fuse_session_mount(session, folder) == 0) {
        stay_behind();
        if (write(ready, "r", 1) == 1) {
            close(ready);
            answer(session, alive);
        }
        fuse_session_unmount(session);
    }
    if (session)
        fuse_session_destroy(session);
    fuse_opt_free_args(&options);
}

static void guard_copy(int alive, int ready)
{
    struct pollfd watched = {.fd = alive, .events = POLLIN};
    stay_behind();
    if (write(ready, "r", 1) != 1)
        return;
    close(ready);
    while (poll(&watched, 1, -1) < 0 && errno == EINTR)
        ;
}

/* Starts the guard of a folder, which is mounted or holds a copy, as nobody's child. True when the files can be seen. From
 * then on this process holds the pipe, and so does whatever it becomes and starts. */
static bool start_guard(const char *folder, bool mounted)
{
    int alive[2], ready[2];
    char said = 0;
    if (pipe2(alive, 0) != 0 || pipe2(ready, O_CLOEXEC) != 0)
        return false;
    const pid_t between = fork();
    if (between == 0) {
        if (fork() != 0)
            _exit(0);
        close(alive[1]);
        close(ready[0]);
        fcntl(alive[0], F_SETFD, FD_CLOEXEC);
        if (mounted) {
            guard_mount(folder, alive[0], ready[1]);
            rmdir(folder);
        } else {
            guard_copy(alive[0], ready[1]);
            remove_tree(folder);
        }
        _exit(0);
    }
    close(alive[0]);
    close(ready[1]);
    if (between > 0)
        waitpid(between, NULL, 0);
    const bool seen = between > 0 && read(ready[0], &said, 1) == 1;
    close(ready[0]);
    if (!seen)
        close(alive[1]);
    return seen;
}

/* ---- starting -------------------------------------------------------------------------------------------------------- */

static int become(const char *folder, char **arguments)
{
    char program[PATH_MAX], here[PATH_MAX];
    if (snprintf(program, sizeof program, "%s/AppRun", folder) >= (int)sizeof program)
        return fail(folder, "the name is too long");
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", arguments[0], 1);
    if (getcwd(here, sizeof here))
        setenv("OWD", here, 1);
    execv(program, arguments);
    return fail(program, strerror(errno));
}

static int run_copy(char **arguments)
{
    char *folder = new_folder("unpacked");
    if (!folder)
        return fail("there is no room to unpack; TMPDIR may name a better place", NULL);
    if (!unpack(folder, NULL, false) || !start_guard(folder, false)) {
        remove_tree(folder);
        return fail("it could not be unpacked; is there room, and is the file whole?", folder);
    }
    return become(folder, arguments);
}

static int run_mounted(char **arguments)
{
    char *folder = access("/dev/fuse", R_OK | W_OK) == 0 ? new_folder("mount") : NULL;
    if (folder && start_guard(folder, true))
        return become(folder, arguments);
    complain("no FUSE here, so it unpacks itself at each start; --appimage-extract does that once", NULL);
    if (folder)
        rmdir(folder);
    return run_copy(arguments);
}

/* Shows the files until it is interrupted. */
static int show_mount(void)
{
    sigset_t ending;
    int number = 0;
    char *folder = new_folder("mount");
    if (!folder || !start_guard(folder, true))
        return fail("no FUSE here", NULL);
    puts(folder);
    fflush(stdout);
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGHUP);
    sigprocmask(SIG_BLOCK, &ending, NULL);
    sigwait(&ending, &number);
    return 0;
}

static int extract(const char *pattern)
{
    if (mkdir("squashfs-root", 0755) != 0 && errno != EEXIST)
        return fail("squashfs-root", strerror(errno));
    return unpack("squashfs-root", pattern, true) ? 0 : fail("not everything could be unpacked", NULL);
}

static int help(void)
{
    puts("--appimage-extract [PATTERN]   unpacks into squashfs-root, here\n"
         "--appimage-extract-and-run     runs from a copy that goes away afterwards (also APPIMAGE_EXTRACT_AND_RUN=1)\n"
         "--appimage-mount               shows the files until it is interrupted\n"
         "--appimage-offset              where in this file they begin\n"
         "Everything else goes to Packhorse; --help tells.");
    return 0;
}

int main(int count, char **arguments)
{
    const ssize_t size = readlink("/proc/self/exe", self, sizeof self - 1);
    if (size <= 0)
        return fail("/proc/self/exe", strerror(errno));
    payload = end_of_elf(self);
    if (payload == 0)
        return fail(self, "cannot be read");
    const char *first = count > 1 ? arguments[1] : "";
    const char *copy = getenv("APPIMAGE_EXTRACT_AND_RUN");
    if (strcmp(first, "--appimage-help") == 0)
        return help();
    if (strcmp(first, "--appimage-offset") == 0)
        return printf("%zu\n", payload) < 0;
    if (strcmp(first, "--appimage-extract") == 0)
        return extract(count > 2 ? arguments[2] : NULL);
    if (strcmp(first, "--appimage-mount") == 0)
        return show_mount();
    if (strcmp(first, "--appimage-extract-and-run") == 0) {
        arguments[1] = arguments[0];
        return run_copy(arguments + 1);
    }
    return copy && *copy ? run_copy(arguments) : run_mounted(arguments);
}

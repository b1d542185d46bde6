// System V shared memory, semaphores and messages, between a process and its child. Prints nothing that differs between runs.
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define LARGEST_PAGE 65536

union argument {
    int value;
    struct semid_ds *status;
    unsigned short *all;
};

struct message {
    long kind;
    char text[64];
};

static void memory(void) {
    int segment = shmget(IPC_PRIVATE, 10000, IPC_CREAT | 0600);
    char *first = shmat(segment, 0, 0), *second = shmat(segment, 0, SHM_RDONLY);
    printf("attached %d, apart %d\n", first != (char *)-1 && second != (char *)-1, first != second);
    strcpy(first + 9000, "written here");
    printf("%s there\n", second + 9000);
    struct shmid_ds status;
    printf("%d\n", shmctl(segment, IPC_STAT, &status));
    printf("%lu bytes, mode %o, %lu attachments, mine %d, last by me %d, new %d\n", (unsigned long)status.shm_segsz,
           status.shm_perm.mode & 0777, (unsigned long)status.shm_nattch, status.shm_cpid == getpid(),
           status.shm_lpid == getpid(), time(0) - status.shm_ctime < 60);
    status.shm_perm.mode = 0640;
    printf("%d", shmctl(segment, IPC_SET, &status));
    printf(" %d\n", shmctl(segment, IPC_STAT, &status));
    printf("mode %o\n", status.shm_perm.mode & 0777);
    pid_t child = fork();
    if (child == 0) {
        strcpy(first, "from the child");
        _exit(shmdt(first));
    }
    int outcome;
    waitpid(child, &outcome, 0);
    printf("%d: %s\n", WEXITSTATUS(outcome), second);
    struct shminfo limits;
    printf("limits %d,", shmctl(0, IPC_INFO, (struct shmid_ds *)&limits) >= 0);
    printf(" least %lu\n", (unsigned long)limits.shmmin);
    struct shm_info use;
    printf("use %d,", shmctl(0, SHM_INFO, (struct shmid_ds *)&use) >= 0);
    printf(" segments %d\n", use.used_ids > 0);
    // At a place of the caller's, over memory of its own, whatever size the pages of the host have.
    char *room = mmap(0, 3 * LARGEST_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    room += -(unsigned long)room % LARGEST_PAGE;
    printf("in place %d\n", shmat(segment, room, SHM_REMAP) == room);
    printf("%s, behind it %d\n", room, room[LARGEST_PAGE]);
    printf("%d", shmdt(first));
    printf(" %d", shmdt(second));
    printf(" %d", shmdt(room));
    printf(" again %d", shmdt(first));
    printf(" %s\n", strerror(errno));
    printf("removed %d\n", shmctl(segment, IPC_RMID, 0));
    printf("%d", shmctl(segment, IPC_STAT, &status));
    printf(" %d\n", shmat(segment, 0, 0) == (void *)-1);
}

static void semaphores(void) {
    int set = semget(IPC_PRIVATE, 3, IPC_CREAT | 0600);
    printf("%d\n", semctl(set, 1, SETVAL, (union argument){.value = 2}));
    unsigned short values[3] = {7, 7, 7};
    printf("%d:", semctl(set, 0, GETALL, (union argument){.all = values}));
    printf(" %d %d %d\n", values[0], values[1], values[2]);
    struct semid_ds status;
    printf("%d:", semctl(set, 0, IPC_STAT, (union argument){.status = &status}));
    printf(" %lu semaphores, mode %o, new %d\n", (unsigned long)status.sem_nsems, status.sem_perm.mode & 0777,
           time(0) - status.sem_ctime < 60);
    status.sem_perm.mode = 0660;
    printf("%d", semctl(set, 0, IPC_SET, (union argument){.status = &status}));
    printf(" %d", semctl(set, 0, IPC_STAT, (union argument){.status = &status}));
    printf(" %o\n", status.sem_perm.mode & 0777);
    struct sembuf take = {1, -2, 0}, more = {1, -1, 0}, give = {1, 1, 0}, never = {2, -1, 0};
    printf("%d\n", semop(set, &take, 1));
    pid_t child = fork();
    if (child == 0)
        _exit(semop(set, &give, 1));
    printf("%d", semop(set, &more, 1));
    printf(" %d\n", semctl(set, 1, GETVAL));
    waitpid(child, 0, 0);
    struct timespec soon = {0, 20000000};
    printf("%d", semtimedop(set, &never, 1, &soon));
    printf(" %s\n", strerror(errno));
    printf("removed %d\n", semctl(set, 0, IPC_RMID));
}

static void messages(void) {
    int queue = msgget(IPC_PRIVATE, IPC_CREAT | 0600);
    struct message message = {5, "five"};
    printf("%d", msgsnd(queue, &message, 5, 0));
    message = (struct message){3, "three, longer"};
    printf(" %d\n", msgsnd(queue, &message, 14, 0));
    struct msqid_ds status;
    printf("%d:", msgctl(queue, IPC_STAT, &status));
    printf(" %lu messages, %lu bytes, mine %d\n", (unsigned long)status.msg_qnum, (unsigned long)status.__msg_cbytes,
           status.msg_lspid == getpid());
    memset(&message, 0, sizeof message);
    long received = msgrcv(queue, &message, 4, 3, 0);
    printf("%ld %s\n", received, received < 0 ? strerror(errno) : "");
    received = msgrcv(queue, &message, 4, 3, MSG_NOERROR);
    printf("%ld: %ld %.4s\n", received, message.kind, message.text);
    received = msgrcv(queue, &message, sizeof message.text, -9, 0);
    printf("%ld: %ld %s\n", received, message.kind, message.text);
    received = msgrcv(queue, &message, sizeof message.text, 0, IPC_NOWAIT);
    printf("%ld %s\n", received, strerror(errno));
    pid_t child = fork();
    if (child == 0) {
        usleep(20000);
        message = (struct message){1, "late"};
        _exit(msgsnd(queue, &message, 5, 0));
    }
    received = msgrcv(queue, &message, sizeof message.text, 0, 0);
    printf("%ld: %ld %s\n", received, message.kind, message.text);
    waitpid(child, 0, 0);
    printf("%d", msgctl(queue, IPC_STAT, &status));
    status.msg_qbytes = 4096;
    printf(" %d", msgctl(queue, IPC_SET, &status));
    printf(" %d", msgctl(queue, IPC_STAT, &status));
    printf(" %lu\n", (unsigned long)status.msg_qbytes);
    printf("bad address %d", msgsnd(queue, (void *)16, 5, 0));
    printf(" %s\n", strerror(errno));
    printf("removed %d\n", msgctl(queue, IPC_RMID, 0));
}

#ifdef __i386__
// The calls that have numbers of their own, which this C library does not use.
static void direct(void) {
    int segment = syscall(395, IPC_PRIVATE, 5000, IPC_CREAT | 0600);
    char *room = (char *)syscall(397, segment, 0, 0);
    strcpy(room, "direct");
    int status[21];
    printf("%ld", syscall(396, segment, IPC_STAT, status));
    printf(" %d %s", status[9], room);
    printf(" %ld", syscall(398, room));
    printf(" %ld\n", syscall(396, segment, IPC_RMID, 0));
    int queue = syscall(399, IPC_PRIVATE, IPC_CREAT | 0600);
    struct message message = {4, "four"};
    printf("%ld", syscall(400, queue, &message, 5, 0));
    printf(" %ld", syscall(401, queue, &message, 64, 4, 0));
    printf(" %s", message.text);
    printf(" %ld\n", syscall(402, queue, IPC_RMID, 0));
    int set = syscall(393, IPC_PRIVATE, 2, IPC_CREAT | 0600), sets[16];
    long long limit[2] = {0, 1000};
    struct sembuf take = {0, -1, 0};
    printf("%ld", syscall(394, set, 0, IPC_STAT, sets));
    printf(" %d", sets[13]);
    printf(" %ld", syscall(420, set, &take, 1, limit));
    printf(" %s", strerror(errno));
    printf(" %ld\n", syscall(394, set, 0, IPC_RMID, 0));
}
#else
static void direct(void) {}
#endif

int main(void) {
    setvbuf(stdout, 0, _IONBF, 0);
    memory();
    semaphores();
    messages();
    direct();
    return 0;
}

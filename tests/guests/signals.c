/* Signals: exact faults, asynchronous timers, alternate stacks, jumps out of handlers. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

/* The program counter and two registers that the fault must show. */
#ifdef __x86_64__
enum { PC = REG_RIP, FIRST = REG_R12, SECOND = REG_R13 };
#define NAMES "r12", "r13"
#define SET "mov $0xabcd, %%r12\n mov $0x1234, %%r13\n"
#else
enum { PC = REG_EIP, FIRST = REG_ESI, SECOND = REG_EDI };
#define NAMES "esi", "edi"
#define SET "mov $0xabcd, %%esi\n mov $0x1234, %%edi\n"
#endif

static sigjmp_buf back;
static volatile sig_atomic_t ticks;
static char *page;

static void repair(int signal, siginfo_t *info, void *context) {
    ucontext_t *uc = context;
    printf("signal %d code %d address offset %ld registers %lx %lx\n", signal, info->si_code,
           (long)((char *)info->si_addr - page), (unsigned long)uc->uc_mcontext.gregs[FIRST],
           (unsigned long)uc->uc_mcontext.gregs[SECOND]);
    mprotect(page, 4096, PROT_READ | PROT_WRITE);
}

static void jump(int signal) { siglongjmp(back, signal); }

static void skip(int signal, siginfo_t *info, void *context) {
    ucontext_t *uc = context;
    (void)info;
    printf("skipping after signal %d\n", signal);
    uc->uc_mcontext.gregs[PC] += 2;
}

static void tick(int signal) {
    (void)signal;
    ticks++;
}

static void on(int signal, void (*handler)(int, siginfo_t *, void *), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | flags;
    sigaction(signal, &action, NULL);
}

int main(void) {
    static char stack[65536];
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    setvbuf(stdout, NULL, _IONBF, 0);
    sigaltstack(&alternate, NULL);
    page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    on(SIGSEGV, repair, SA_ONSTACK);
    unsigned long value = 0x1122334455667788ull;
    __asm__ volatile(SET "mov %0, 24(%1)\n" : : "r"(value), "r"(page) : NAMES, "memory");
    printf("stored %lx\n", *(unsigned long *)(page + 24));

    signal(SIGFPE, jump);
    volatile int zero = 0;
    int caught = sigsetjmp(back, 1);
    if (caught == 0) printf("not reached %d\n", 1 / zero);
    else printf("divided by zero: signal %d\n", caught);

    on(SIGILL, skip, 0);
    __asm__ volatile("ud2");

    signal(SIGALRM, tick);
    struct itimerval timer = {{0, 2000}, {0, 2000}};
    setitimer(ITIMER_REAL, &timer, NULL);
    unsigned long sum = 0, rounds = 0;
    while (ticks < 20) {
        for (int i = 0; i < 1000; i++) sum += i * (sum | 1);
        rounds++;
    }
    memset(&timer, 0, sizeof timer);
    setitimer(ITIMER_REAL, &timer, NULL);
    unsigned long check = 0;
    for (unsigned long r = 0; r < rounds; r++)
        for (int i = 0; i < 1000; i++) check += i * (check | 1);
    printf("loop disturbed by timers is %s\n", sum == check ? "right" : "WRONG");

    pid_t child = fork();
    if (child == 0) {
        signal(SIGTERM, SIG_DFL);
        raise(SIGTERM);
        _exit(1);
    }
    int status;
    waitpid(child, &status, 0);
    printf("child: signaled %d by %d\n", WIFSIGNALED(status), WTERMSIG(status));
    raise(SIGUSR1);
    return 0;
}

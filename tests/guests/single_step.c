/* The trap flag: where a program that sets it is trapped, and what it sees there. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#define TF 0x100
#define SHOWN 0xdd5 /* TF, DF and the status flags. */

#ifdef __x86_64__
#define PC REG_RIP
#define COUNT REG_RCX
#define W(name) "r" name
#define PUSH_START "movq $2f, start\n sub $128, %%rsp\n"
#define LEAVE "add $128, %%rsp\n"
#define FLAGS_TO "pushfq\n popq "
#define CLOBBERED "r8", "r9", "r10", "r11", "xmm0",
#else
#define PC REG_EIP
#define COUNT REG_ECX
#define W(name) "e" name
#define PUSH_START "movl $2f, start\n"
#define LEAVE ""
#define FLAGS_TO "pushfl\n popl "
#define CLOBBERED
#endif

#define MOST 48
static struct trap {
    int signal, code;
    unsigned long address, pc, flags, count, vector, error;
} traps[MOST];
static int trapped, most, handler_steps;
static uint64_t hash;
unsigned long start, pushed;
char from[64] = "abcabdabeabf", to[64];
unsigned short unmasked = 0x37e; /* The x87 unit raises invalid operations. */
static char *page;
#define GUARD 65536 /* Pages of ARM64 hosts have up to 64 KiB. */

static unsigned long flags_now(void) {
    unsigned long flags;
    __asm__ volatile("pushf\n pop %0" : "=r"(flags));
    return flags;
}

static void handle(int signal, siginfo_t *info, void *context) {
    greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
    struct trap trap = {
        signal, info->si_code, (unsigned long)info->si_addr, registers[PC], registers[REG_EFL] & SHOWN,
        registers[COUNT], registers[REG_TRAPNO], registers[REG_ERR],
    };
    if (signal == SIGUSR1) trap.address = trap.vector = trap.error = 0;
    handler_steps |= (flags_now() & TF) != 0;
    hash = (hash ^ trap.pc ^ (uint64_t)(trap.count < 64 ? trap.count : 0) << 32) * 0x9e3779b97f4a7c15;
    if (trapped < MOST) traps[trapped] = trap;
    trapped++;
    /* int3 sets it, a breakpoint of ours. */
    if (signal == SIGTRAP && trap.code > 2) registers[REG_EFL] |= TF;
    if (signal == SIGILL) registers[PC] += 2;
    if (signal == SIGSEGV && page && trap.address - (unsigned long)page < 2 * GUARD) mprotect(page + GUARD, GUARD, PROT_READ | PROT_WRITE);
    else if (signal == SIGSEGV) registers[PC] += 2;
    if (trapped >= most) registers[REG_EFL] &= ~TF;
}

/* CF, PF, AF, ZF, SF and OF. */
#define ARITHMETIC 0x8d5ul

static void report(const char *name) {
    printf("%s: %d traps, steps in the handler: %d, hash %llx\n", name, trapped, handler_steps, (unsigned long long)hash);
    for (int i = 0; i < trapped && i < MOST; i++) {
        struct trap *t = &traps[i];
        // Between elements of a repeated instruction AMD's CPUs have the flags of the last one, Intel's those before all.
        unsigned long chosen = i > 0 && t->pc == traps[i - 1].pc ? ARITHMETIC : 0;
        printf("  signal %d code %d address %+ld pc %+ld flags %lx vector %ld error %lx", t->signal, t->code,
               t->address == 0 ? -1 : (long)(t->address - start), (long)(t->pc - start), t->flags & ~chosen, t->vector,
               t->error);
        if (t->count < 64) printf(" count %ld", t->count);
        printf("\n");
    }
    if (pushed) printf("  pushed flags %lx\n", pushed & SHOWN);
    pushed = 0;
}

#define RUN(name, on, code)                                                                                            \
    do {                                                                                                               \
        trapped = 0;                                                                                                   \
        most = MOST;                                                                                                   \
        hash = 0;                                                                                                      \
        __asm__ volatile(PUSH_START "cld\n sub %%ecx, %%ecx\n" on "2: " code "\n push $0x246\n popf\n nop\n" LEAVE         \
                         :                                                                                             \
                         :                                                                                             \
                         : CLOBBERED W("ax"), W("cx"), W("dx"), W("si"), W("di"), "st", "memory", "cc");      \
        report(name);                                                                                                  \
    } while (0)

/* Flags as they are here: ZF, PF, IF and TF. */
#define STEP(name, code) RUN(name, "push $0x346\n popf\n", code)

static void plain(void) {
    STEP("nops", "nop\n nop");
    STEP("flags", "mov $-1, %%eax\n add $1, %%eax\n sbb $0, %%eax\n inc %%eax\n cmp $5, %%eax\n std\n cld\n stc\n cmc\n sub %%eax, %%eax");
    STEP("pushed", FLAGS_TO "pushed");
    STEP("popped again", "push $0x346\n popf\n nop");
    STEP("sixteen bits", "pushw $0x346\n popfw\n nop\n pushw $0x246\n popfw\n nop");
    STEP("floats", "fld1\n fstp %%st(0)\n xorps %%xmm0, %%xmm0\n addps %%xmm0, %%xmm0\n rdtsc");
    STEP("store that an exception suppresses", "fninit\n fldcw unmasked\n fistpl to\n fnclex\n fninit");
    STEP("memory", "mov from, %%eax\n lock incl to\n xchg %%eax, to\n push %%" W("ax") "\n pop %%" W("ax"));
    STEP("cpuid", "push %%" W("bx") "\n sub %%eax, %%eax\n cpuid\n pop %%" W("bx") "\n nop");
}

static void transfers(void) {
    STEP("jumps", "jmp 3f\n nop\n 3: jz 4f\n nop\n 4: jnz 5f\n nop\n 5: nop");
    STEP("call", "call 3f\n nop\n jmp 4f\n 3: nop\n ret\n 4: nop");
    STEP("indirect", "mov $3f, %%eax\n jmp *%%" W("ax") "\n nop\n 3: nop");
    STEP("loop to itself", "mov $3, %%ecx\n 3: loop 3b\n nop");
    STEP("back", "mov $3, %%ecx\n 3: nop\n dec %%ecx\n jnz 3b");
}

static void strings(void) {
    memset(to, 0, sizeof to);
    STEP("rep movsb", "mov $from, %%esi\n mov $to, %%edi\n mov $3, %%ecx\n rep movsb\n nop");
    STEP("rep stosl", "mov $to, %%edi\n mov $2, %%ecx\n rep stosl");
    STEP("rep stosb of none", "sub %%ecx, %%ecx\n rep stosb\n nop");
    STEP("rep stosb of one", "mov $to, %%edi\n mov $1, %%ecx\n rep stosb\n nop");
    STEP("rep lodsw backward", "std\n mov $from + 8, %%esi\n mov $3, %%ecx\n rep lodsw\n cld");
    STEP("repe cmpsb", "mov $from, %%esi\n mov $from + 3, %%edi\n mov $9, %%ecx\n repe cmpsb\n nop");
    STEP("repne scasb", "mov $from, %%edi\n mov $'d', %%eax\n mov $20, %%ecx\n repne scasb\n nop");
    STEP("movsb", "mov $from, %%esi\n mov $to, %%edi\n movsb\n nop");
    printf("%.12s\n", to);
}

static void system_instructions(void) {
    STEP("mov ss", "mov %%ss, %%eax\n mov %%eax, %%ss\n nop\n nop");
    STEP("mov ss, pushf", "mov %%ss, %%eax\n mov %%eax, %%ss\n" FLAGS_TO "pushed");
    STEP("mov ds", "mov %%ds, %%eax\n mov %%eax, %%ds\n nop");
    STEP("int 3", "int3\n nop");
    STEP("undefined", "ud2\n nop");
    STEP("unmapped", "sub %%eax, %%eax\n mov (%%" W("ax") "), %%eax\n nop");
    RUN("from a handler", "", "int3\n nop\n nop");
#ifdef __x86_64__
    STEP("system call", "mov $110, %%eax\n syscall\n nop\n nop");
    STEP("signal", "mov $39, %%eax\n syscall\n mov %%eax, %%edi\n mov $10, %%esi\n mov $62, %%eax\n syscall\n nop\n nop");
    STEP("iret", "mov %%rsp, %%rax\n mov %%ss, %%ecx\n push %%rcx\n push %%rax\n pushfq\n mov %%cs, %%ecx\n push %%rcx\n push $3f\n iretq\n nop\n 3: nop");
    RUN("set by iret", "mov %%rsp, %%rax\n mov %%ss, %%ecx\n push %%rcx\n push %%rax\n push $0x346\n mov %%cs, %%ecx\n push %%rcx\n push $2f\n iretq\n", "nop\n nop");
#else
    STEP("system call", "mov $64, %%eax\n int $0x80\n nop\n nop");
    STEP("signal", "push %%ebx\n mov $20, %%eax\n int $0x80\n mov %%eax, %%ebx\n mov $10, %%ecx\n mov $37, %%eax\n int $0x80\n nop\n nop\n pop %%ebx");
    STEP("pop ss", "push %%ss\n pop %%ss\n nop\n nop");
    STEP("iret", "pushfl\n push %%cs\n push $3f\n iretl\n nop\n 3: nop");
    RUN("set by iret", "push $0x346\n push %%cs\n push $2f\n iretl\n", "nop\n nop");
    STEP("bcd", "mov $0x19, %%eax\n daa\n pusha\n popa");
    STEP("addr16 rep stosb", "sub %%ecx, %%ecx\n addr16 rep stosb\n nop");
#endif
}

/* Instructions that reach a page which the handler then makes writable. */
#define MENDED(name, code)                                                                                             \
    do {                                                                                                               \
        char *edge = page + GUARD - 2;                                                                                    \
        mprotect(page + GUARD, GUARD, PROT_NONE);                                                                      \
        trapped = 0;                                                                                                   \
        hash = 0;                                                                                                      \
        most = MOST;                                                                                                   \
        __asm__ volatile(PUSH_START "push $0x346\n popf\n 2: " code "\n nop\n push $0x246\n popf\n nop\n" LEAVE        \
                         : "+D"(edge)                                                                                  \
                         : "a"(0x77)                                                                                   \
                         : W("cx"), W("dx"), "memory", "cc");                                                          \
        printf("%s: %d traps, %ld bytes:", name, trapped, (long)(edge - (page + GUARD - 2)));                           \
        for (int i = 0; i < trapped && i < MOST; i++) {                                                                \
            printf(" %d at %+ld", traps[i].signal, (long)(traps[i].pc - start));                                       \
            if (traps[i].count < 64) printf(" with %ld", traps[i].count);                                              \
        }                                                                                                              \
        printf("; %02x %02x\n", page[GUARD - 1], page[GUARD + 1]);                                                               \
    } while (0)

static void mended(void) {
    page = mmap(NULL, 2 * GUARD, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    MENDED("mended string", "mov $4, %%ecx\n rep stosb");
    MENDED("mended store", "sub %%ecx, %%ecx\n mov %%eax, 3(%%" W("di") ")\n inc %%ecx");
    MENDED("mended addition", "sub %%ecx, %%ecx\n add %%eax, 3(%%" W("di") ")\n inc %%ecx");
}

static __attribute__((noinline)) void sort(volatile int *numbers, int count) {
    for (int i = 1; i < count; i++)
        for (int j = i; j > 0 && numbers[j - 1] > numbers[j]; j--) {
            int swapped = numbers[j];
            numbers[j] = numbers[j - 1];
            numbers[j - 1] = swapped;
        }
}

/* Thousands of traps in compiled code. */
static void long_run(void) {
    int numbers[24];
    for (int i = 0; i < 24; i++) numbers[i] = i * 7919 % 101;
    trapped = 0;
    hash = 0;
    most = 1 << 30;
    __asm__ volatile("pushf\n pop %%" W("ax") "\n or $0x100, %%eax\n push %%" W("ax") "\n popf" : : : W("ax"), "memory", "cc");
    sort(numbers, 24);
    __asm__ volatile("pushf\n pop %%" W("ax") "\n and $~0x100, %%eax\n push %%" W("ax") "\n popf" : : : W("ax"), "memory", "cc");
    printf("sorted: %d..%d after %d traps, hash %llx\n", numbers[0], numbers[23], trapped, (unsigned long long)hash);
    trapped = 0;
    sort(numbers, 24);
    printf("then %d\n", trapped);
}

/* A handler takes the flag away after a few steps. */
static void stopped(void) {
    trapped = 0;
    most = 3;
    __asm__ volatile(PUSH_START "push $0x346\n popf\n 2: nop\n nop\n nop\n nop\n nop\n" LEAVE : : : "memory", "cc");
    report("stopped");
}

int main(void) {
    struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO};
    int signals[] = {SIGTRAP, SIGILL, SIGSEGV, SIGUSR1};
    for (int i = 0; i < 4; i++) sigaction(signals[i], &action, NULL);
    plain();
    transfers();
    strings();
    system_instructions();
    mended();
    long_run();
    stopped();
    return 0;
}

/* Exceptions of single instructions: signal, si_code, si_addr, vector, error code and where they stand. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>

static sigjmp_buf back;
static struct {
    int signal, code;
    long address, place, vector, error, flags;
} seen;
static char *start;

static void note(int signal, siginfo_t *info, void *context) {
    ucontext_t *uc = context;
    seen.signal = signal;
    seen.code = info->si_code;
    seen.address = (char *)info->si_addr - (char *)uc->uc_mcontext.gregs[REG_RIP];
    if (info->si_addr == NULL) seen.address = -1;
    seen.place = (char *)uc->uc_mcontext.gregs[REG_RIP] - start;
    seen.vector = uc->uc_mcontext.gregs[REG_TRAPNO];
    seen.error = uc->uc_mcontext.gregs[REG_ERR];
    seen.flags = uc->uc_mcontext.gregs[REG_EFL] & 0x8d5;
    siglongjmp(back, 1);
}

/* Runs one instruction with known registers; it must not end in a transfer. What reads the flags behind it makes them
   live, hence exact where it faults. */
#define TRY(name, instruction, ...)                                                                                   \
    do {                                                                                                               \
        if (sigsetjmp(back, 1) == 0) {                                                                                 \
            __asm__ volatile("lea 1f(%%rip), %%rax\n mov %%rax, %0\n xor %%eax, %%eax\n cmp $1, %%eax\n 1: " instruction "\n lahf\n seto %%al" \
                             : "=m"(start)                                                                             \
                             : __VA_ARGS__                                                                             \
                             : "rax", "rbx", "rcx", "rdx", "xmm0", "memory", "cc");                                    \
            printf("%s: no fault\n", name);                                                                            \
        } else {                                                                                                       \
            printf("%s: signal %d code %d address %ld at +%ld vector %ld error %lx flags %lx\n", name, seen.signal,     \
                   seen.code, seen.address, seen.place, seen.vector, seen.error, seen.flags);                          \
        }                                                                                                              \
    } while (0)

static void vectors(void) {
    static char buffer[128] __attribute__((aligned(64)));
    char *aligned = buffer, *odd = buffer + 8;
    TRY("movaps load", "movaps (%1), %%xmm0", "r"(odd));
    TRY("movaps store", "movaps %%xmm0, (%1)", "r"(odd));
    TRY("movaps aligned", "movaps (%1), %%xmm0", "r"(aligned));
    TRY("movups", "movups (%1), %%xmm0", "r"(odd));
    TRY("addps", "addps (%1), %%xmm0", "r"(odd));
    TRY("paddd displaced", "paddd 8(%1), %%xmm0", "r"(odd));
    TRY("pand displaced", "pand 9(%1), %%xmm0", "r"(aligned));
    TRY("movntps", "movntps %%xmm0, 16(%1)", "r"(odd));
    TRY("addss", "addss 1(%1), %%xmm0", "r"(odd));
    TRY("cmpxchg16b", "mov $0, %%edx\n lock cmpxchg16b 8(%1)", "S"(aligned));
    TRY("ldmxcsr reserved", "ldmxcsr (%1)", "r"(memset(buffer, 0xff, 4)));
}

static void traps(void) {
    TRY("ud2", "ud2", "r"(0));
    TRY("ud1", ".byte 0x0f, 0xb9, 0xc0", "r"(0));
    TRY("lock without memory", ".byte 0xf0, 0x01, 0xc0", "r"(0));
    TRY("hlt", "hlt", "r"(0));
    TRY("cli", "cli", "r"(0));
    TRY("in", "in $0x80, %%al", "r"(0));
    TRY("mov cr0", "mov %%cr0, %%rax", "r"(0));
    TRY("int 0x21", "int $0x21", "r"(0));
    TRY("int3", "int3", "r"(0));
    TRY("div by zero", "xor %%edx, %%edx\n xor %%ecx, %%ecx\n div %%ecx", "r"(0));
    TRY("idiv overflow", "mov $0x80000000, %%eax\n cltd\n mov $-1, %%ecx\n idiv %%ecx", "r"(0));
    TRY("div 64 overflow", "mov $5, %%edx\n mov $5, %%ecx\n div %%rcx", "r"(0));
    TRY("rdmsr", "rdmsr", "r"(0));
    TRY("unmapped read", "mov 0x10, %%eax", "r"(0));
    TRY("unmapped write", "movl $1, 0x10", "r"(0));
}

static void descriptors(void) {
    for (unsigned selector = 0; selector < 0x78; selector += selector < 4 ? 1 : 4) {
        unsigned long rights = 0x1234, limit = 0x1234;
        unsigned char found[4];
        __asm__ volatile("lar %2, %0\n setz %1" : "+r"(rights), "=r"(found[0]) : "r"((unsigned long)selector) : "cc");
        __asm__ volatile("lsl %2, %0\n setz %1" : "+r"(limit), "=r"(found[1]) : "r"((unsigned long)selector) : "cc");
        __asm__ volatile("verr %w1\n setz %0" : "=r"(found[2]) : "r"(selector) : "cc");
        __asm__ volatile("verw %w1\n setz %0" : "=r"(found[3]) : "r"(selector) : "cc");
        if (found[0] | found[1] | found[2] | found[3])
            printf("selector %x: lar %d %lx lsl %d %lx verr %d verw %d\n", selector, found[0], rights, found[1], limit,
                   found[2], found[3]);
    }
    TRY("mov ds 0x2b", "mov %1, %%ds\n mov %%ds, %%eax", "r"(0x2b));
    TRY("mov es 3", "mov %1, %%es", "r"(3));
    TRY("mov gs 0x23", "mov %1, %%gs", "r"(0x23));
    TRY("mov ds 0x10", "mov %1, %%ds", "r"(0x10));
    TRY("mov ss 0", "mov %1, %%ss", "r"(0));
    TRY("mov ss 0x2b", "mov %1, %%ss", "r"(0x2b));
    TRY("lgs", "lgs (%1), %%eax", "r"("\x44\x33\x22\x11\x2b\0"));
    TRY("lss", "lss (%1), %%eax", "r"("\x44\x33\x22\x11\x33\0"));
    TRY("pop gs", "push %1\n pop %%gs", "r"(0x7fffl));
}

static void transfers(void) {
    static unsigned long order;
    struct {
        uint32_t offset;
        uint16_t selector;
    } __attribute__((packed)) far = {0, 0x10};
    TRY("far jump to the kernel", "ljmp *(%1)", "r"(&far));
    __asm__ volatile("lea 1f(%%rip), %%rax\n push $0x33\n push %%rax\n rex.w lret\n 1: lea 1(%0), %0" : "+r"(order) : : "rax");
    __asm__ volatile("mov %%rsp, %%rcx\n lea 1f(%%rip), %%rax\n push $0x2b\n push %%rcx\n push $0x8d7\n push $0x33\n push %%rax\n iretq\n"
                     "1: jnc 2f\n jno 2f\n lea 2(%0), %0\n 2:"
                     : "+r"(order)
                     :
                     : "rax", "rcx", "cc");
    printf("far return and iret: %lu\n", order);
}

static void services(void) {
    unsigned long value[2] = {0, 0}, cpu = 0;
    unsigned char good;
    for (int i = 0; i < 2; i++) {
        do __asm__ volatile("rdrand %0\n setc %1" : "=r"(value[i]), "=r"(good) : : "cc");
        while (!good);
    }
    unsigned low, high, id;
    __asm__ volatile("rdtscp" : "=a"(low), "=d"(high), "=c"(id));
    (void)cpu;
    printf("random numbers differ: %d; processor below 4096: %d\n", value[0] != value[1], (id & 0xfff) < 4096);
}

int main(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = note;
    action.sa_flags = SA_SIGINFO;
    for (const int *signal = (int[]){SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, 0}; *signal; signal++)
        sigaction(*signal, &action, NULL);
    setvbuf(stdout, NULL, _IONBF, 0);
    vectors();
    traps();
    descriptors();
    transfers();
    services();
    return 0;
}

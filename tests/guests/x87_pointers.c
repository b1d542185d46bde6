/* The address of the last x87 instruction, in all images that show it, as distances from labels. FXSAVE and signal frames show it
   here while an exception is pending: else AMD's CPUs leave it out. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

struct environment {
    uint32_t control, status, tags, instruction, selector_and_opcode, data, data_selector;
};

static struct environment stored, loaded;
static uint8_t saved[108], image[512] __attribute__((aligned(64)));
static uint16_t word, unmasked = 0x37b, narrow[7];
static double number = 1.5, zero;
static long double extended;
static int integer;
static volatile uintptr_t label;

#ifdef __x86_64__
#define LABEL "lea 77f(%%rip), %%rax; mov %%rax, %0;"
#else
#define LABEL "movl $77f, %0;"
#endif

/* Distance from the first byte of `code` to where the image says that the last instruction was, FLDPI being two bytes before. */
#define LAST(code)                                                                                                              \
    do {                                                                                                                        \
        __asm__ volatile(LABEL "fninit; fld1; fldpi; 77: " code "; fnstenv %1; fninit"                                          \
                         : "=m"(label), "=m"(stored), "+m"(word), "+m"(number), "+m"(extended), "+m"(integer), "+m"(saved),     \
                           "+m"(image)                                                                                         \
                         : "m"(loaded)                                                                                          \
                         : "eax", "cc", "memory", "st");                                                                 \
        printf("%s: %d\n", code, (int)(stored.instruction - (uint32_t)label));                                                  \
    } while (0)

static void operations(void) {
    LAST("");
    LAST("fldl %3");
    LAST("faddl %3");
    LAST("fadd %%st(1), %%st");
    LAST("fxch");
    LAST("fxam");
    LAST("fcmovb %%st(1), %%st");
    LAST("fucomi %%st(1), %%st");
    LAST("fchs; fabs");
    LAST("fistl %5");
    LAST("fstpl %3");
    LAST("fstpt %4");
    LAST("fstp %%st(0)");
    LAST("fsincos");
    LAST("fnop");
    LAST("fincstp");
    LAST("fdecstp");
    LAST("ffree %%st(1)");
    LAST("nop; fsqrt; nop");
}

static void control(void) {
    LAST("fwait");
    LAST("fnstcw %2");
    LAST("fnstcw %2; fldcw %2");
    LAST("fnstsw %2");
    LAST("fnstsw %%ax");
    LAST("fnclex");
    LAST("movd %%eax, %%mm0");
    LAST("emms");
    LAST("fnstenv %1");
    LAST("fnsave %6; fldz; frstor %6");
}

static void environments(void) {
    __asm__ volatile("fninit; fld1; fninit; fnstenv %0" : "=m"(stored));
    printf("initialized: %x %x %x\n", stored.instruction, stored.selector_and_opcode >> 16, stored.data);
    loaded = (struct environment){0x37f, 0, 0xffff, 0x12345678, 0x05d10000, 0x9abcdef0, 0};
    __asm__ volatile("fldenv %1; fnstenv %0" : "=m"(stored) : "m"(loaded));
    printf("environment: %x %x %x\n", stored.instruction, stored.selector_and_opcode >> 16, stored.data);
    __asm__ volatile("fldenv %1; fnsave %0" : "=m"(saved) : "m"(loaded));
    memcpy(&stored, saved, sizeof stored);
    printf("saved: %x %x %x\n", stored.instruction, stored.selector_and_opcode >> 16, stored.data);
    __asm__ volatile("fnstenv %0; frstor %2; fnstenv %1" : "=m"(loaded), "=m"(stored) : "m"(saved));
    printf("saving clears: %x %x %x\n", loaded.instruction, loaded.selector_and_opcode >> 16, loaded.data);
    printf("restored: %x %x %x\n", stored.instruction, stored.selector_and_opcode >> 16, stored.data);
    __asm__ volatile(".byte 0x66; fnstenv %0" : "=m"(narrow));
    printf("16 bits: %x %x\n", narrow[3], narrow[5]);
    __asm__ volatile(".byte 0x66; fldenv %1; fnstenv %0; fninit" : "=m"(stored) : "m"(narrow));
    printf("loaded from 16 bits: %x %x\n", stored.instruction, stored.data);
}

static void pending(void) {
    uint64_t wide;
    uint32_t instruction;
    __asm__ volatile(LABEL "fninit; fldcw %2; fld1; 77: fdivl %3; fxsave %1; fnclex; fninit"
                     : "=m"(label), "=m"(image)
                     : "m"(unmasked), "m"(zero)
                     : "eax", "st");
    memcpy(&instruction, image + 8, sizeof instruction);
    printf("fxsave: %d\n", (int)(instruction - (uint32_t)label));
    __asm__ volatile("fxrstor %1; fnstenv %0; fninit" : "=m"(stored) : "m"(image));
    printf("fxrstor: %d\n", (int)(stored.instruction - (uint32_t)label));
#ifdef __x86_64__
    __asm__ volatile(LABEL "fninit; fldcw %2; fld1; 77: fdivl %3; fxsave64 %1; fnclex; fninit"
                     : "=m"(label), "=m"(image)
                     : "m"(unmasked), "m"(zero)
                     : "eax", "st");
    memcpy(&wide, image + 8, sizeof wide);
    printf("fxsave64: %d\n", (int)(wide - label));
#endif
}

/* How code without relocations learns its address. */
static void own_address(void) {
    uintptr_t own;
    __asm__ volatile(LABEL "77: fldz; fnstenv -96(%%"
#ifdef __x86_64__
                     "rsp); mov -84(%%rsp), %%eax; mov %%rax, %1;"
#else
                     "esp); mov -84(%%esp), %%eax; mov %%eax, %1;"
#endif
                     "fninit"
                     : "=m"(label), "=m"(own)
                     :
                     : "eax", "memory", "st");
    printf("own address: %d\n", (int)(own - label));
}

static void handler(int signal, siginfo_t *info, void *context) {
    ucontext_t *user = context;
#ifdef __x86_64__
    uintptr_t instruction = user->uc_mcontext.fpregs->rip, next = user->uc_mcontext.gregs[REG_RIP];
    user->uc_mcontext.fpregs->swd = 0;
#else
    uintptr_t instruction = user->uc_mcontext.fpregs->ipoff, next = user->uc_mcontext.gregs[REG_EIP];
    user->uc_mcontext.fpregs->sw = 0;
#endif
    __asm__ volatile("fnstenv %0" : "=m"(stored));
    printf("signal %d: %d, at %d, in the handler %x\n", signal, (int)(instruction - label), (int)(next - label),
           stored.instruction);
}

static void signals(void) {
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
    sigaction(SIGFPE, &action, NULL);
    __asm__ volatile(LABEL "fninit; fldcw %2; fld1; 77: fdivl %3; fwait; fnstenv %1; fninit"
                     : "=m"(label), "=m"(stored)
                     : "m"(unmasked), "m"(zero)
                     : "eax", "memory", "st");
    printf("behind the handler: %d\n", (int)(stored.instruction - (uint32_t)label));
}

int main(void) {
    operations();
    control();
    environments();
    pending();
    own_address();
    signals();
    return 0;
}

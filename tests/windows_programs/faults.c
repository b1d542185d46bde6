/* Exceptions that the system names by the instruction behind them. */
#include <stdint.h>
#include <stdio.h>
#include "guarded.h"

#ifdef _WIN64
#define WORD "8"
#define SP "rsp"
#else
#define WORD "4"
#define SP "esp"
#endif

int filter(EXCEPTION_POINTERS *pointers, void *frame) {
    EXCEPTION_RECORD *record = pointers->ExceptionRecord;
    (void)frame;
    printf("  filter: %08lx", record->ExceptionCode);
    for (DWORD i = 0; i < record->NumberParameters; i++)
        printf(" %llx", (unsigned long long)record->ExceptionInformation[i]);
    puts("");
    return 1;
}

void left(int abnormal, void *frame) {
    (void)frame;
    printf("  left: %d\n", abnormal);
}

/* Divisions: dividend in two halves, divisor in a register or in memory. */
struct division { intptr_t low, high, divisor; };

#define DIVIDE(name, instruction) \
    static int name(void *argument) { \
        struct division *it = argument; \
        intptr_t low = it->low, high = it->high, *place = &it->divisor; \
        asm volatile(instruction : "+a"(low), "+d"(high) : "c"(*place), "r"(place - 1), "r"((intptr_t)1) : "cc"); \
        return (int)(low + high); \
    }
DIVIDE(signed_32, "idivl %%ecx")
DIVIDE(unsigned_32, "divl %%ecx")
DIVIDE(memory_32, "idivl (%3,%4," WORD ")")
DIVIDE(signed_16, "idivw %%cx")
DIVIDE(memory_16, "divw (%3,%4," WORD ")")
DIVIDE(signed_8, "idivb %%cl")
DIVIDE(high_8, "divb %%ch")
#ifdef _WIN64
DIVIDE(signed_64, "idivq %2")
DIVIDE(memory_64, "divq " WORD "(%3)")
#endif

/* Instructions that programs may not carry out, or that trap. */
#define RUN(name, instruction) \
    static int name(void *argument) { \
        (void)argument; \
        asm volatile(instruction : : "c"(0), "d"(0) : "eax", "memory", "cc"); \
        return 1; \
    }
RUN(halt, "hlt")
RUN(disable, "cli")
RUN(input, "inb %%dx, %%al")
RUN(read_register, "rdmsr")
RUN(undefined, "ud2")
RUN(step, ".byte 0xf1")
#ifndef _WIN64
static int bounds(void *argument) {
    asm volatile("bound %0, (%1)" : : "r"(9), "r"(argument));
    return 1;
}
RUN(into, "mov $0x7fffffff, %%eax\n inc %%eax\n into")
RUN(ascii, "aam $0")
#endif

static void show(const char *what, int value) { printf("%s: %x\n", what, (unsigned)value); }

static void divide(const char *what, int (*function)(void *), intptr_t low, intptr_t high, intptr_t divisor) {
    struct division it = {low, high, divisor};
    show(what, guarded(function, &it));
}

static void divisions(void) {
    divide("fits", signed_32, 100, 0, 7);
    divide("zero", signed_32, 100, 0, 0);
    divide("least by -1", signed_32, INT32_MIN, -1, -1);
    divide("too large", unsigned_32, 1, 5, 5);
    divide("memory, zero", memory_32, 1, 0, 0);
    divide("memory, too large", memory_32, 1, 5, 2);
    divide("16 bits, too large", signed_16, 0, 0x4000, 0x30001);
    divide("16 bits, zero below other bits", signed_16, 1, 0, 0x30000);
    divide("16 bits in memory, zero", memory_16, 1, 0, 0x50000);
    divide("8 bits, too large", signed_8, 0x7fff, 0, 0x301);
    divide("8 bits, zero below other bits", signed_8, 0x7fff, 0, 0x300);
    divide("high 8 bits, zero", high_8, 5, 0, 0x10001);
    divide("high 8 bits, too large", high_8, 0x7fff, 0, 0x10100);
#ifdef _WIN64
    divide("64 bits, least by -1", signed_64, INT64_MIN, -1, -1);
    divide("64 bits, zero", signed_64, 1, 0, 0);
    divide("64 bits in memory, too large", memory_64, 1, 5, 5);
    divide("64 bits in memory, zero", memory_64, 1, 5, 0);
#endif
}

static void others(void) {
    show("halt", guarded(halt, NULL));
    show("disable", guarded(disable, NULL));
    show("input", guarded(input, NULL));
    show("read register", guarded(read_register, NULL));
    show("undefined", guarded(undefined, NULL));
#ifndef _WIN64
    int range[2] = {1, 8};
    show("bounds", guarded(bounds, range));
    show("into", guarded(into, NULL));
    show("ascii", guarded(ascii, NULL));
#endif
    show("step", guarded(step, NULL));
}

static LONG CALLBACK skips(EXCEPTION_POINTERS *pointers) {
    pointers->ContextRecord->PC += 2;
    return EXCEPTION_CONTINUE_EXECUTION;
}

static LONG CALLBACK goes_on(EXCEPTION_POINTERS *pointers) {
    printf("  goes on: %08lx\n", pointers->ExceptionRecord->ExceptionCode);
    return EXCEPTION_CONTINUE_SEARCH;
}

/* Whoever wants to know is told that a handler goes on. */
static void continuations(void) {
    void *handler = AddVectoredExceptionHandler(0, skips), *told = AddVectoredContinueHandler(0, goes_on);
    show("skipped", undefined(NULL));
    show("removed", (int)RemoveVectoredContinueHandler(told));
    show("skipped", undefined(NULL));
    show("removed", (int)RemoveVectoredExceptionHandler(handler));
}

/* Traps that a handler still wants, and where the first was. */
static int wanted;
static uintptr_t first;

static LONG CALLBACK steps(EXCEPTION_POINTERS *pointers) {
    CONTEXT *context = pointers->ContextRecord;
    if (first == 0) first = context->PC;
    printf("  %08lx at +%d, flag %d\n", pointers->ExceptionRecord->ExceptionCode, (int)(context->PC - first),
           (int)(context->EFlags >> 8 & 1));
    if (--wanted > 0) context->EFlags |= 0x100;
    return EXCEPTION_CONTINUE_EXECUTION;
}

static int stepped(void *argument) {
    (void)argument;
    asm volatile("sub $128, %%" SP "\n push $0x302\n popf\n nop\n mov $2, %%ecx\n 1: dec %%ecx\n jnz 1b\n nop\n nop\n add $128, %%" SP
                 : : : "ecx", "memory", "cc");
    return 1;
}

/* The trap flag, which each trap takes away. */
static void single_steps(void) {
    void *handler = AddVectoredExceptionHandler(0, steps);
    for (int count = 1; count < 8; count += 5) {
        wanted = count;
        first = 0;
        show("stepped", stepped(NULL));
    }
    show("removed", (int)RemoveVectoredExceptionHandler(handler));
}

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    divisions();
    others();
    continuations();
    single_steps();
    return 5;
}

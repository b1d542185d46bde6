/* Exceptions of the CPU as programs handle them: filters see the registers of the instruction, execution goes on there or behind
 * the guarded call, what lies in between is left in order. */
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include "guarded.h"

/* Accesses memory with known registers and flags. */
int read_with_registers(void *address);

#ifdef _WIN64
asm(".globl read_with_registers\n"
    ".seh_proc read_with_registers\n"
    "read_with_registers:\n"
    "push %rbx\n"
    ".seh_pushreg %rbx\n"
    "push %rsi\n"
    ".seh_pushreg %rsi\n"
    ".seh_endprologue\n"
    "mov $0x1234567, %ebx\n"
    "mov $0x89abcdef, %esi\n"
    "mov $0x55, %eax\n"
    "cmp %esi, %ebx\n"
    "mov (%rcx), %eax\n"
    "nop\n"
    "pop %rsi\n"
    "pop %rbx\n"
    "ret\n"
    ".seh_endproc\n");
#else
asm(".globl _read_with_registers\n"
    "_read_with_registers:\n"
    "push %ebx\n"
    "push %esi\n"
    "mov 12(%esp), %ecx\n"
    "mov $0x1234567, %ebx\n"
    "mov $0x89abcdef, %esi\n"
    "mov $0x55, %eax\n"
    "cmp %esi, %ebx\n"
    "mov (%ecx), %eax\n"
    "nop\n"
    "pop %esi\n"
    "pop %ebx\n"
    "ret\n");
#endif

/* What the filter answers, behind as many refusals. */
static int answer = 1;
static int refusals;
static char *page;
static jmp_buf environment;

int filter(EXCEPTION_POINTERS *pointers, void *frame) {
    EXCEPTION_RECORD *record = pointers->ExceptionRecord;
    CONTEXT *context = pointers->ContextRecord;
    (void)frame;
    if (answer == 5) return 1;
    printf("filter: %08lx flags %lx", record->ExceptionCode, record->ExceptionFlags);
    /* Systems of 32 bits have two more words for breakpoints than those that run such programs beside others. */
    DWORD words = record->ExceptionCode == EXCEPTION_BREAKPOINT ? 1 : record->NumberParameters;
    for (DWORD i = 0; i < words; i++) {
        uintptr_t value = record->ExceptionInformation[i];
        int inside = page && value - (uintptr_t)page < 0x1000;
        printf(inside ? " page+%llx" : " %llx", (unsigned long long)(inside ? value - (uintptr_t)page : value));
    }
    if (record->ExceptionCode < 0xe0000000)
        printf(" at the instruction: %d", (void *)(uintptr_t)context->PC == record->ExceptionAddress);
    if (refusals > 0) {
        refusals--;
        puts(", not ours");
        return 0;
    }
    if (answer == 2) {
        printf(", bx %lx si %lx flags %lx", (long)context->BX, (long)context->SI & 0xffffffff, context->EFlags & 0x8d5);
        context->PC += 2;
        context->BX = 1;
        puts(", behind it");
        return -1;
    }
    if (answer == 3) {
        DWORD old;
        VirtualProtect(page, 0x1000, PAGE_READWRITE, &old);
        puts(", again");
        return -1;
    }
    if (answer == 4) {
        context->PC += 1;
        puts(", over");
        return -1;
    }
    puts(", taken");
    return answer;
}

void left(int abnormal, void *frame) {
    (void)frame;
    printf("left: %d\n", abnormal);
}

static int do_read(void *address) { return *(volatile int *)address; }
static int do_write(void *address) { return *(volatile int *)address = 5; }
static int do_call(void *address) { return ((int (*)(void))address)(); }
static int do_divide(void *zero) { return 100 / *(volatile int *)zero; }
static int do_illegal(void *unused) { (void)unused; asm volatile("ud2"); return 1; }
static int do_break(void *unused) { (void)unused; asm volatile("int3"); return 77; }
__attribute__((target("sse2"))) static int do_misaligned(void *address) {
    asm volatile("movaps (%0), %%xmm0" : : "r"((char *)address + 8) : "xmm0");
    return 1;
}
static int do_raise(void *code) {
    ULONG_PTR words[2] = {11, 22};
    RaiseException((DWORD)(uintptr_t)code, 0, 2, words);
    return 88;
}
static int do_jump(void *value) { longjmp(environment, (int)(uintptr_t)value); }

static int inside_finally(void *address) { return finally(do_read, address); }
static int inside_both(void *address) { return guarded(inside_finally, address); }
static int jumps(void *value) { return finally(do_jump, value); }

static void show(const char *what, int value) { printf("%s: %x\n", what, (unsigned)value); }

int main(void) {
    static int zero, seven = 7;
    setvbuf(stdout, NULL, _IONBF, 0);
    page = VirtualAlloc(NULL, 0x1000, MEM_COMMIT | MEM_RESERVE, PAGE_READONLY);
    show("no exception", guarded(do_read, &seven));
    show("read", guarded(do_read, (void *)0x10));
    show("write", guarded(do_write, page + 0x24));
    show("call", guarded(do_call, page));
    show("call of nothing", guarded(do_call, (void *)0x20));
    show("divide", guarded(do_divide, &zero));
    show("illegal", guarded(do_illegal, NULL));
    show("misaligned", guarded(do_misaligned, page));
    show("raised", guarded(do_raise, (void *)0xe0001234));
    answer = 2;
    show("registers", guarded(read_with_registers, (void *)0x18));
    answer = 3;
    show("write again", guarded(do_write, page + 0x30));
    show("is there", *(int *)(page + 0x30));
    answer = 4;
    show("breakpoint", guarded(do_break, NULL));
    answer = 1;
    show("finally", guarded(inside_finally, (void *)0x8));
    show("inner", guarded(inside_both, (void *)0xc));
    refusals = 1;
    show("outer", guarded(inside_both, (void *)0x9));
    int value = setjmp(environment);
    if (value == 0) guarded(jumps, (void *)9);
    show("jumped", value);
    answer = 5;
    for (int i = 0, sum = 0; i < 300; i++) {
        sum += guarded(do_divide, i % 3 ? (void *)&zero : (void *)&seven) & 15;
        if (i % 100 == 99) show("many", sum);
    }
    return 4;
}

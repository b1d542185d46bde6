/* Exceptions of the CPU as programs handle them: filters see the registers of the instruction, execution goes on there or behind
 * the guarded call, what lies in between is left in order. */
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <windows.h>

/* int guarded(function, argument): what the function gives, or the exception's code where the filter takes it.
 * int finally(function, argument): what the function gives; says when it is left by unwinding. */
int guarded(int (*function)(void *), void *argument);
int finally(int (*function)(void *), void *argument);
/* Accesses memory with known registers and flags. */
int read_with_registers(void *address);

#ifdef _WIN64
#define PC Rip
#define BX Rbx
#define SI Rsi
/* A call inside of a scope; where it goes on is the third word of the scope, nowhere for `finally`. */
#define SCOPE(name, handler, target) \
    asm(".text\n" \
        ".globl " name "\n" \
        ".seh_proc " name "\n" name ":\n" \
        "sub $40, %rsp\n" \
        ".seh_stackalloc 40\n" \
        ".seh_endprologue\n" \
        "1: mov %rcx, %rax\n" \
        "mov %rdx, %rcx\n" \
        "call *%rax\n" \
        "nop\n" \
        "2: nop\n" \
        "3: add $40, %rsp\n" \
        "ret\n" \
        ".seh_handler __C_specific_handler, @except, @unwind\n" \
        ".seh_handlerdata\n" \
        ".long 1\n" \
        ".rva 1b, 2b, " handler "\n" \
        target "\n" \
        ".text\n" \
        ".seh_endproc\n")
SCOPE("guarded", "filter", ".rva 3b");
SCOPE("finally", "left", ".long 0");
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
    "cmp %esi, %ebx\n"
    "mov (%rcx), %eax\n"
    "nop\n"
    "pop %rsi\n"
    "pop %rbx\n"
    "ret\n"
    ".seh_endproc\n");
#else
#define PC Eip
#define BX Ebx
#define SI Esi
/* A record of the list: next, handler, and what the C code needs to go on behind the call. */
struct frame {
    struct frame *next;
    void *handler;
};
#define SCOPE(name, handler) \
    asm(".text\n" \
        ".globl _" name "\n_" name ":\n" \
        "push %ebp\n" \
        "push %ebx\n" \
        "push %esi\n" \
        "push %edi\n" \
        "mov 20(%esp), %eax\n" \
        "mov 24(%esp), %edx\n" \
        "push $_" handler "\n" \
        "push %fs:0\n" \
        "mov %esp, %fs:0\n" \
        "push %edx\n" \
        "call *%eax\n" \
        "add $4, %esp\n" \
        "_" name "_end:\n" \
        "pop %fs:0\n" \
        "add $4, %esp\n" \
        "pop %edi\n" \
        "pop %esi\n" \
        "pop %ebx\n" \
        "pop %ebp\n" \
        "ret\n")
SCOPE("guarded", "guarded_handler");
SCOPE("finally", "finally_handler");
/* Goes on at the end of a guarded call. */
void go_on(struct frame *frame, int code) __attribute__((noreturn));
asm(".globl _go_on\n"
    "_go_on:\n"
    "mov 8(%esp), %eax\n"
    "mov 4(%esp), %esp\n"
    "jmp _guarded_end\n");
asm(".globl _read_with_registers\n"
    "_read_with_registers:\n"
    "push %ebx\n"
    "push %esi\n"
    "mov 12(%esp), %ecx\n"
    "mov $0x1234567, %ebx\n"
    "mov $0x89abcdef, %esi\n"
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
    for (DWORD i = 0; i < record->NumberParameters; i++) {
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

#ifndef _WIN64
EXCEPTION_DISPOSITION guarded_handler(EXCEPTION_RECORD *record, struct frame *frame, CONTEXT *context, void *dispatcher) {
    EXCEPTION_POINTERS pointers = {record, context};
    (void)dispatcher;
    if (record->ExceptionFlags & 6) return ExceptionContinueSearch;
    int decision = filter(&pointers, frame);
    if (decision == 0) return ExceptionContinueSearch;
    if (decision < 0) return ExceptionContinueExecution;
    DWORD code = record->ExceptionCode;
    RtlUnwind(frame, NULL, record, NULL);
    go_on(frame, (int)code);
}

EXCEPTION_DISPOSITION finally_handler(EXCEPTION_RECORD *record, struct frame *frame, CONTEXT *context, void *dispatcher) {
    (void)context, (void)dispatcher;
    if (record->ExceptionFlags & 6) left(1, frame);
    return ExceptionContinueSearch;
}
#endif

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

/* Handlers of the whole process, and functions that are left from the midst of their prologues and epilogues. */
#include <stdint.h>
#include <stdio.h>
#include "guarded.h"

/* Calls a function with known registers, which it must keep; gives how many it has not. */
int lost_registers(int (*function)(void *), void *argument);
/* Read the address before they have set up their frames. */
int faults_in_prologue(void *address);
int faults_before_frame(void *address);
/* A function whose epilogue lies on a page of its own. */
int straddles(void *unused);
extern char epilogue_page[];

#ifdef _WIN64
#define NAME(name) name
#define A "%rax"
#define B "%rbx"
#define C "%rcx"
#define S "%rsi"
#define BP "%rbp"
#define SP "%rsp"
#define SEH(directive) directive "\n"
#else
#define NAME(name) "_" name
#define A "%eax"
#define B "%ebx"
#define C "%ecx"
#define S "%esi"
#define BP "%ebp"
#define SP "%esp"
#define SEH(directive)
#endif

#ifdef _WIN64
asm(".text\n"
    ".globl lost_registers\n"
    ".seh_proc lost_registers\n"
    "lost_registers:\n"
    "push %rbx\n"
    ".seh_pushreg %rbx\n"
    "push %rsi\n"
    ".seh_pushreg %rsi\n"
    "push %rbp\n"
    ".seh_pushreg %rbp\n"
    "push %r12\n"
    ".seh_pushreg %r12\n"
    "sub $56, %rsp\n"
    ".seh_stackalloc 56\n"
    "movaps %xmm6, 32(%rsp)\n"
    ".seh_savexmm %xmm6, 32\n"
    ".seh_endprologue\n"
    "mov $0x11, %ebx\n"
    "mov $0x22, %esi\n"
    "mov $0x33, %ebp\n"
    "mov $0x44, %r12d\n"
    "movd %ebx, %xmm6\n"
    "call guarded_call\n"
    "xor %eax, %eax\n"
    "cmp $0x11, %rbx\n"
    "setne %al\n"
    "xor %ecx, %ecx\n"
    "cmp $0x22, %rsi\n"
    "setne %cl\n"
    "add %ecx, %eax\n"
    "cmp $0x33, %rbp\n"
    "setne %cl\n"
    "add %ecx, %eax\n"
    "cmp $0x44, %r12\n"
    "setne %cl\n"
    "add %ecx, %eax\n"
    "movd %xmm6, %edx\n"
    "cmp $0x11, %edx\n"
    "setne %cl\n"
    "add %ecx, %eax\n"
    "movaps 32(%rsp), %xmm6\n"
    "add $56, %rsp\n"
    "pop %r12\n"
    "pop %rbp\n"
    "pop %rsi\n"
    "pop %rbx\n"
    "ret\n"
    ".seh_endproc\n");
#else
asm(".text\n"
    ".globl _lost_registers\n"
    "_lost_registers:\n"
    "push %ebx\n"
    "push %esi\n"
    "push %ebp\n"
    "mov $0x11, %ebx\n"
    "mov $0x22, %esi\n"
    "mov $0x33, %ebp\n"
    "pushl 20(%esp)\n"
    "pushl 20(%esp)\n"
    "call _guarded_call\n"
    "add $8, %esp\n"
    "xor %eax, %eax\n"
    "cmp $0x11, %ebx\n"
    "setne %al\n"
    "xor %ecx, %ecx\n"
    "cmp $0x22, %esi\n"
    "setne %cl\n"
    "add %ecx, %eax\n"
    "cmp $0x33, %ebp\n"
    "setne %cl\n"
    "add %ecx, %eax\n"
    "pop %ebp\n"
    "pop %esi\n"
    "pop %ebx\n"
    "ret\n");
#endif

/* The scope covers all of the function; its prologue is not guarded all the same. */
asm(".text\n"
    ".globl " NAME("faults_in_prologue") "\n"
    SEH(".seh_proc faults_in_prologue")
    NAME("faults_in_prologue") ":\n"
#ifndef _WIN64
    "mov 4(%esp), %ecx\n"
#endif
    "1: push " B "\n"
    SEH(".seh_pushreg %rbx")
    "push " S "\n"
    SEH(".seh_pushreg %rsi")
    "mov $77, " B "\n"
    "mov $88, " S "\n"
    "mov (" C "), " A "\n"
    "sub $40, " SP "\n"
    SEH(".seh_stackalloc 40")
    SEH(".seh_endprologue")
    "nop\n"
    "2: add $40, " SP "\n"
    "pop " S "\n"
    "pop " B "\n"
    "ret\n"
    SEH(".seh_handler __C_specific_handler, @except, @unwind")
    SEH(".seh_handlerdata")
    SEH(".long 1")
    SEH(".rva 1b, 2b, decide, 2b")
    SEH(".text")
    SEH(".seh_endproc"));
asm(".globl " NAME("faults_before_frame") "\n"
    SEH(".seh_proc faults_before_frame")
    NAME("faults_before_frame") ":\n"
#ifndef _WIN64
    "mov 4(%esp), %ecx\n"
#endif
    "push " BP "\n"
    SEH(".seh_pushreg %rbp")
    "push " B "\n"
    SEH(".seh_pushreg %rbx")
    "sub $40, " SP "\n"
    SEH(".seh_stackalloc 40")
    "mov $99, " B "\n"
    "mov $1, " BP "\n"
    "mov (" C "), " A "\n"
    "lea 32(" SP "), " BP "\n"
    SEH(".seh_setframe %rbp, 32")
    SEH(".seh_endprologue")
    "nop\n"
    "lea 8(" BP "), " SP "\n"
    "pop " B "\n"
    "pop " BP "\n"
    "ret\n"
    SEH(".seh_endproc"));
asm(".section .text$straddles, \"xr\"\n"
    ".balign 4096\n"
    ".skip 4000, 0x90\n"
    ".globl " NAME("straddles") "\n"
    SEH(".seh_proc straddles")
    NAME("straddles") ":\n"
    "push " B "\n"
    SEH(".seh_pushreg %rbx")
    "push " S "\n"
    SEH(".seh_pushreg %rsi")
    "sub $40, " SP "\n"
    SEH(".seh_stackalloc 40")
    SEH(".seh_endprologue")
    "mov $5, " B "\n"
    "mov $6, " S "\n"
    "lea 36(" B "), " A "\n"
    "jmp " NAME("epilogue_page") "\n"
    ".balign 4096, 0x90\n"
    ".globl " NAME("epilogue_page") "\n"
    NAME("epilogue_page") ":\n"
    "add $40, " SP "\n"
    "pop " S "\n"
    "pop " B "\n"
    "ret\n"
    SEH(".seh_endproc")
    ".balign 4096, 0x90\n"
    ".text\n");

static int answer = 1;

int filter(EXCEPTION_POINTERS *pointers, void *frame) {
    EXCEPTION_RECORD *record = pointers->ExceptionRecord;
    DWORD old;
    (void)frame;
    printf("  filter: %08lx", record->ExceptionCode);
    for (DWORD i = 0; i < record->NumberParameters; i++) {
        uintptr_t distance = record->ExceptionInformation[i] - (uintptr_t)epilogue_page;
        if (distance < 4096) printf(" epilogue+%x", (int)distance);
        else printf(" %llx", (unsigned long long)record->ExceptionInformation[i]);
    }
    puts("");
    if (answer == 2) {
        VirtualProtect(epilogue_page, 4096, PAGE_EXECUTE_READ, &old);
        return -1;
    }
    return 1;
}

void left(int abnormal, void *frame) {
    (void)frame;
    printf("  left: %d\n", abnormal);
}

static int undefined(void *unused) {
    (void)unused;
    asm volatile("ud2");
    return 1;
}

static void show(const char *what, int value) { printf("%s: %x\n", what, (unsigned)value); }

static void frames(void) {
    DWORD old;
    show("in prologue, lost", lost_registers(faults_in_prologue, (void *)16));
    show("before frame, lost", lost_registers(faults_before_frame, (void *)16));
    show("straddles, lost", lost_registers(straddles, NULL));
    VirtualProtect(epilogue_page, 4096, PAGE_READONLY, &old);
    show("in epilogue, lost", lost_registers(straddles, NULL));
    show("in epilogue", guarded(straddles, NULL));
    answer = 2;
    show("again", guarded(straddles, NULL));
    show("once more, lost", lost_registers(straddles, NULL));
    answer = 1;
}

static LONG CALLBACK first(EXCEPTION_POINTERS *pointers) {
    printf("  first: %08lx\n", pointers->ExceptionRecord->ExceptionCode);
    return EXCEPTION_CONTINUE_SEARCH;
}

static LONG CALLBACK skips(EXCEPTION_POINTERS *pointers) {
    printf("  skips: %08lx\n", pointers->ExceptionRecord->ExceptionCode);
    if (pointers->ExceptionRecord->ExceptionCode != EXCEPTION_ILLEGAL_INSTRUCTION) return EXCEPTION_CONTINUE_SEARCH;
    pointers->ContextRecord->PC += 2;
    return EXCEPTION_CONTINUE_EXECUTION;
}

static LONG CALLBACK last(EXCEPTION_POINTERS *pointers) {
    printf("  last: %08lx\n", pointers->ExceptionRecord->ExceptionCode);
    return EXCEPTION_EXECUTE_HANDLER;
}

static int raises(void *code) {
    RaiseException((DWORD)(uintptr_t)code, 0, 0, NULL);
    return 3;
}

static void vectored(void) {
    void *handles[] = {AddVectoredExceptionHandler(0, skips), AddVectoredExceptionHandler(1, first),
                       AddVectoredExceptionHandler(0, first)};
    show("skipped", undefined(NULL));
    show("raised", guarded(raises, (void *)0xe0000001));
    show("removed", (int)RemoveVectoredExceptionHandler(handles[1]));
    show("removed again", (int)RemoveVectoredExceptionHandler(handles[1]));
    show("undefined", guarded(undefined, NULL));
    show("removed", (int)RemoveVectoredExceptionHandler(handles[0]));
    show("undefined", guarded(undefined, NULL));
    show("removed", (int)RemoveVectoredExceptionHandler(handles[2]));
    show("undefined", guarded(undefined, NULL));
}

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    frames();
    vectored();
    SetUnhandledExceptionFilter(last);
    raises((void *)0xe000002a);
    return 5;
}

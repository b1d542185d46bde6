/* Calls whose exceptions a filter of the program sees, and calls that tell when they are left by unwinding: on x64 by tables, on
 * x86 by records on the stack. */
#include <windows.h>

/* Of the program: what to do with an exception, as `__except` takes it; what `__finally` does. */
int filter(EXCEPTION_POINTERS *pointers, void *frame);
void left(int abnormal, void *frame);

int guarded_call(int (*function)(void *), void *argument);
int finally(int (*function)(void *), void *argument);

/* Code of the exception that a filter has taken. */
static int taken;

int decide(EXCEPTION_POINTERS *pointers, void *frame) {
    int decision = filter(pointers, frame);
    if (decision > 0) taken = (int)pointers->ExceptionRecord->ExceptionCode;
    return decision;
}

/* What the function gives, or the exception's code where the filter takes it. */
static int guarded(int (*function)(void *), void *argument) {
    taken = 0;
    int result = guarded_call(function, argument);
    return taken ? taken : result;
}

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
SCOPE("guarded_call", "decide", ".rva 3b");
SCOPE("finally", "left", ".long 0");
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
SCOPE("guarded_call", "guarded_handler");
SCOPE("finally", "finally_handler");
/* Goes on at the end of a guarded call. */
void go_on(struct frame *frame) __attribute__((noreturn));
asm(".globl _go_on\n"
    "_go_on:\n"
    "mov 4(%esp), %esp\n"
    "jmp _guarded_call_end\n");

EXCEPTION_DISPOSITION guarded_handler(EXCEPTION_RECORD *record, struct frame *frame, CONTEXT *context, void *dispatcher) {
    EXCEPTION_POINTERS pointers = {record, context};
    (void)dispatcher;
    if (record->ExceptionFlags & 6) return ExceptionContinueSearch;
    int decision = decide(&pointers, frame);
    if (decision == 0) return ExceptionContinueSearch;
    if (decision < 0) return ExceptionContinueExecution;
    RtlUnwind(frame, NULL, record, NULL);
    go_on(frame);
}

EXCEPTION_DISPOSITION finally_handler(EXCEPTION_RECORD *record, struct frame *frame, CONTEXT *context, void *dispatcher) {
    (void)context, (void)dispatcher;
    if (record->ExceptionFlags & 6) left(1, frame);
    return ExceptionContinueSearch;
}
#endif


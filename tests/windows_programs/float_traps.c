/* Floating-point exceptions that are not masked, of the x87 unit and of SSE: what handlers see of them, and how execution goes on
 * with what they have changed. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include "guarded.h"

#ifdef _WIN64
#define FLOAT_IMAGE(context) ((uint8_t *)&(context)->FltSave)
#else
#define FLOAT_IMAGE(context) ((context)->ExtendedRegisters)
#endif

static const unsigned all_masked = 0x1f80;
/* What the filter does: takes the exception; or goes on, with exceptions masked. */
static int goes_on;

static void reset(void) {
    asm volatile("fninit\n ldmxcsr %0" : : "m"(all_masked));
}

static unsigned half(const uint8_t *image, int at) { return image[at] | image[at + 1] << 8; }

/* Makes the context one in which the instruction runs again without an exception. */
static void mask(CONTEXT *context) {
    uint8_t *image = FLOAT_IMAGE(context);
    uint16_t control = half(image, 0) | 0x3f, status = half(image, 2) & 0x7f00;
    memcpy(image, &control, 2);
    memcpy(image + 2, &status, 2);
    memcpy(image + 24, &all_masked, 4);
#ifdef _WIN64
    context->MxCsr = all_masked;
#else
    context->FloatSave.ControlWord |= 0x3f;
    context->FloatSave.StatusWord &= ~0x80ff;
#endif
}

int filter(EXCEPTION_POINTERS *pointers, void *frame) {
    EXCEPTION_RECORD *record = pointers->ExceptionRecord;
    CONTEXT *context = pointers->ContextRecord;
    const uint8_t *image = FLOAT_IMAGE(context), *code = (const uint8_t *)context->PC;
    unsigned live = 0;
    (void)frame;
    asm volatile("stmxcsr %0" : "=m"(live));
    reset();
    printf("  filter: %08lx", record->ExceptionCode);
    for (DWORD i = 0; i < record->NumberParameters; i++)
        printf(" %llx", (unsigned long long)record->ExceptionInformation[i]);
    printf(" at %02x %02x: control %04x status %04x tags %02x mxcsr %x live %x", code[0], code[1], half(image, 0),
           half(image, 2), image[4], half(image, 24), live);
    printf(" top %08x%08x xmm0 %08x %08x\n", *(unsigned *)(image + 36), *(unsigned *)(image + 32),
           *(unsigned *)(image + 160), *(unsigned *)(image + 164));
#ifdef _WIN64
    printf("  other mxcsr %lx\n", context->MxCsr);
#else
    printf("  saved: control %08lx status %08lx tags %08lx, first register %02x %02x\n", context->FloatSave.ControlWord,
           context->FloatSave.StatusWord, context->FloatSave.TagWord, context->FloatSave.RegisterArea[7],
           context->FloatSave.RegisterArea[9]);
#endif
    if (!goes_on) return 1;
    mask(context);
    return -1;
}

void left(int abnormal, void *frame) {
    (void)frame;
    printf("  left: %d\n", abnormal);
}

/* Words and doubles that instructions load. */
static const double zero = 0, one = 1, three = 3, huge = 1e308, tiny = 1e-308, denormal = 5e-324;
static double result;

/* An x87 computation with a control word; the last instruction is the one that waits. */
#define X87(name, code) \
    static int name(void *argument) { \
        unsigned short status; \
        asm volatile("fninit\n fldcw (%1)\n" code "\n fwait\n fnstsw %0" \
                     : "=a"(status) : "r"(argument), "m"(zero), "m"(one), "m"(three), "m"(huge), "m"(tiny), \
                       "m"(denormal), "m"(result) : "memory"); \
        return status; \
    }
X87(divide, "fldl %3\n fdivl %2")
X87(invalid, "fldl %2\n fdivl %2")
X87(overflow, "fldl %5\n fmull %5\n fstpl %8")
X87(underflow, "fldl %6\n fmull %6\n fstpl %8")
X87(inexact, "fldl %3\n fdivl %4")
X87(denormal_operand, "fldl %7")
X87(empty, "fstpl %8")
X87(full, "fldz\n fldz\n fldz\n fldz\n fldz\n fldz\n fldz\n fldz\n fldz")
X87(several, "fldl %3\n fdivl %4\n fdivl %2")
X87(next_instruction, "fldl %3\n fdivl %2\n fld1")
X87(no_waiting, "fldl %3\n fdivl %2\n fnclex")

struct vectors { unsigned control, pad[3]; float a[4], b[4]; };

/* An instruction on xmm0 and xmm1 with an MXCSR. */
#define SSE(name, code) \
    __attribute__((target("sse2"))) static int name(void *argument) { \
        unsigned after; \
        struct vectors *it = argument; \
        asm volatile("movups 16(%1), %%xmm0\n movups 32(%1), %%xmm1\n ldmxcsr (%1)\n" code "\n stmxcsr %0\n" \
                     "movups %%xmm0, 16(%1)" : "=m"(after) : "r"(it) : "xmm0", "xmm1", "memory"); \
        return after; \
    }
SSE(divide_packed, "divps %%xmm1, %%xmm0")
SSE(divide_scalar, "divss %%xmm1, %%xmm0")
SSE(multiply, "mulps %%xmm1, %%xmm0")
SSE(add, "addss %%xmm1, %%xmm0")
SSE(compare, "comiss %%xmm1, %%xmm0")
SSE(root, "sqrtps %%xmm1, %%xmm0")
SSE(convert, "cvttps2dq %%xmm1, %%xmm0")

static void show(const char *what, int value) {
    reset();
    printf("%s: %x\n", what, (unsigned)value);
}

static void x87(const char *what, int (*function)(void *), unsigned short control) {
    for (goes_on = 0; goes_on < 2; goes_on++) show(what, guarded(function, &control));
}

static void sse(const char *what, int (*function)(void *), unsigned control, float a, float b) {
    for (goes_on = 0; goes_on < 2; goes_on++) {
        struct vectors it = {control, {0}, {a, 1, a, 2}, {b, 1, b, 1}};
        show(what, guarded(function, &it));
        unsigned words[2];
        memcpy(words, it.a, sizeof words);
        printf("  %08x %08x\n", words[0], words[1]);
    }
}

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    x87("masked", divide, 0x37f);
    x87("divide", divide, 0x37b);
    x87("invalid", invalid, 0x37e);
    x87("overflow", overflow, 0x277);
    x87("underflow", underflow, 0x26f);
    x87("inexact", inexact, 0x35f);
    x87("denormal", denormal_operand, 0x37d);
    x87("empty", empty, 0x37e);
    x87("full", full, 0x37e);
    x87("several", several, 0x35b);
    x87("next instruction", next_instruction, 0x37b);
    x87("no waiting", no_waiting, 0x37b);
    sse("masked", divide_packed, 0x1f80, 1, 0);
    sse("divide", divide_packed, 0x1d80, 1, 0);
    sse("divide scalar", divide_scalar, 0x1d80, 1, 0);
    sse("flag was set", divide_scalar, 0x1d84, 1, 1);
    sse("overflow", multiply, 0x1b80, 3e38f, 3e38f);
    sse("underflow", multiply, 0x1780, 1e-30f, 1e-30f);
    sse("inexact", add, 0x0f80, 1, 1e-30f);
    sse("denormal", add, 0x1e80, 1, 1e-40f);
    sse("invalid", root, 0x1f00, 1, -1);
    sse("compare", compare, 0x1f00, 1, __builtin_nanf(""));
    sse("convert", convert, 0x1f00, 1, 3e38f);
    sse("several", divide_packed, 0x0d00, 1, 0);
    return 6;
}

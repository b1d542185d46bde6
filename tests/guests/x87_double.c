/* x87 as old compilers use it for double: with a precision of 53 bits, so that results are those of binary64. */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef unsigned short word;

static uint64_t seed = 88172645463325252u;
static uint64_t sum;

static uint64_t bits(void) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed;
}

/* A number that is neither tiny nor huge. */
static double number(void) {
    uint64_t raw = (bits() & 0x800fffffffffffff) | (1023 - 20 + bits() % 40) << 52;
    double value;
    memcpy(&value, &raw, sizeof value);
    return bits() % 8 ? value : (double)((int)value | 1);
}

static void note(const void *bytes, unsigned size) {
    const unsigned char *at = bytes;
    for (unsigned i = 0; i < size; i++)
        sum = (sum ^ at[i]) * 0x100000001b3u;
}

static void show(const char *name) {
    printf("%-12s %016llx\n", name, (unsigned long long)sum);
    sum = 0xcbf29ce484222325u;
}

static void set_control(word control) { __asm__ volatile("fldcw %0" : : "m"(control)); }

/* Condition codes and TOP. */
#define SEEN 0x7d00

#define BINARY(text)                                                                             \
    do {                                                                                         \
        double c;                                                                                \
        __asm__ volatile("fldl %2; fldl %1; " text "; fstpl %0" : "=m"(c) : "m"(a), "m"(b));     \
        note(&c, sizeof c);                                                                      \
    } while (0)

static void arithmetic(void) {
    for (int n = 0; n < 400; n++) {
        volatile double a = number(), b = number();
        float f = (float)number();
        int32_t i = (int32_t)bits() | 1;
        int16_t w = (int16_t)(bits() | 1);
        BINARY("faddp");
        BINARY("fmulp");
        BINARY("fsubp");
        BINARY("fsubrp");
        BINARY("fdivp");
        BINARY("fdivrp");
        BINARY("fadd %%st(1), %%st; fstp %%st(1)");
        BINARY("fmul %%st, %%st(1); fstp %%st(0)");
        BINARY("fsub %%st(1), %%st; fxch; fstp %%st(0)");
        BINARY("fdivr %%st, %%st(1); fmul %%st(1); fstp %%st(1)");
        BINARY("fld %%st(1); fsubrp %%st, %%st(2); fadd %%st(0), %%st; faddp");
        BINARY("fabs; fsqrt; faddp");
        BINARY("fchs; frndint; fsubp");
        double c;
        __asm__ volatile("fldl %1; fadds %2; fmull %3; fsubs %2; fdivl %3; fsubrl %3; fdivrs %2; fstpl %0"
                         : "=m"(c) : "m"(a), "m"(f), "m"(b));
        note(&c, sizeof c);
        __asm__ volatile("fldl %1; fiaddl %2; fimuls %3; fisubl %2; fidivs %3; fisubrs %3; fidivrl %2; fstpl %0"
                         : "=m"(c) : "m"(a), "m"(i), "m"(w));
        note(&c, sizeof c);
        float narrow, kept;
        __asm__ volatile("flds %2; fsts %1; fmull %3; fstps %0" : "=m"(narrow), "=m"(kept) : "m"(f), "m"(b));
        note(&narrow, sizeof narrow);
        note(&kept, sizeof kept);
    }
    show("arithmetic");
}

#define CONSTANT(text)                                \
    do {                                              \
        double c;                                     \
        __asm__ volatile(text "; fstpl %0" : "=m"(c)); \
        note(&c, sizeof c);                           \
    } while (0)

static void constants(void) {
    CONSTANT("fld1");
    CONSTANT("fldl2t");
    CONSTANT("fldl2e");
    CONSTANT("fldpi");
    CONSTANT("fldlg2");
    CONSTANT("fldln2");
    CONSTANT("fldz");
    show("constants");
}

static void integers(void) {
    for (int n = 0; n < 400; n++) {
        double a = n % 50 == 0 ? 1e300 : number() * (n % 3 ? 1 : 70000);
        for (word rounding = 0; rounding < 4; rounding++) {
            int16_t w[3];
            int32_t l[3];
            int64_t q[2];
            double whole;
            set_control(0x27f | rounding << 10);
            __asm__ volatile("fldl %0" : : "m"(a));
            __asm__ volatile("fists %0; fistl %1; fld %%st; fistps %2; fld %%st; fistpl %3"
                             : "=m"(w[0]), "=m"(l[0]), "=m"(w[1]), "=m"(l[1]));
            __asm__ volatile("fld %%st; fistpll %0; fld %%st; fisttpll %1; fld %%st; fisttps %2; fld %%st; fisttpl %3"
                             : "=m"(q[0]), "=m"(q[1]), "=m"(w[2]), "=m"(l[2]));
            __asm__ volatile("frndint; fstpl %0" : "=m"(whole));
            set_control(0x27f);
            note(w, sizeof w);
            note(l, sizeof l);
            note(q, sizeof q);
            note(&whole, sizeof whole);
        }
        int64_t from = (int64_t)bits() >> 11, to;
        __asm__ volatile("fildll %1; fistpll %0" : "=m"(to) : "m"(from));
        note(&to, sizeof to);
        int32_t i = (int32_t)from;
        int16_t s = (int16_t)from;
        double c, d;
        __asm__ volatile("fildl %2; filds %3; fstpl %1; fstpl %0" : "=m"(c), "=m"(d) : "m"(i), "m"(s));
        note(&c, sizeof c);
        note(&d, sizeof d);
    }
    show("integers");
}

#define CODES(text)                                                                                        \
    do {                                                                                                   \
        word status;                                                                                       \
        __asm__ volatile("fldl %2; fldl %1; " text "; fnstsw %0; fninit; fldcw %3"                         \
                         : "=a"(status) : "m"(a), "m"(b), "m"(control), "m"(f), "m"(i));                   \
        status &= SEEN;                                                                                    \
        note(&status, sizeof status);                                                                      \
    } while (0)

#define FLAGS(text)                                                                                        \
    do {                                                                                                   \
        unsigned char set[4];                                                                              \
        __asm__ volatile("fldl %5; fldl %4; " text "; setc %0; setz %1; setp %2; seta %3; fninit; fldcw %6" \
                         : "=m"(set[0]), "=m"(set[1]), "=m"(set[2]), "=m"(set[3])                          \
                         : "m"(a), "m"(b), "m"(control) : "cc");                                           \
        note(set, sizeof set);                                                                             \
    } while (0)

#define MOVE(condition)                                                                                    \
    do {                                                                                                   \
        double c;                                                                                          \
        __asm__ volatile("fldl %3; fldl %2; cmpl %4, %1; fcmov" condition " %%st(1), %%st; fstpl %0; fstp %%st(0)" \
                         : "=m"(c) : "r"(i), "m"(a), "m"(b), "r"(n) : "cc");                               \
        note(&c, sizeof c);                                                                                \
    } while (0)

static void comparisons(void) {
    static const double special[] = {0.0, -0.0, __builtin_inf(), -__builtin_inf(), __builtin_nan("")};
    word control = 0x27f;
    for (int n = 0; n < 300; n++) {
        double a = number(), b = n % 4 == 0 ? a : number();
        if (n % 5 == 0)
            b = special[n / 5 % 5];
        if (n % 7 == 0)
            a = special[n / 7 % 5];
        float f = (float)b;
        int32_t i = n % 3 ? (int32_t)bits() : n;
        CODES("fcom");
        CODES("fcomp");
        CODES("fcompp");
        CODES("fucom");
        CODES("fucomp");
        CODES("fucompp");
        CODES("fcoms %4");
        CODES("fcompl %2");
        CODES("ficoml %5");
        CODES("ficompl %5");
        CODES("ftst");
        CODES("fxam");
        FLAGS("fcomi");
        FLAGS("fucomi");
        FLAGS("fcomip");
        FLAGS("fucomip");
        MOVE("b");
        MOVE("e");
        MOVE("be");
        MOVE("u");
        MOVE("nb");
        MOVE("ne");
        MOVE("nbe");
        MOVE("nu");
    }
    show("comparisons");
}

/* A stack that is used in full, across calls, turned and freed. */
static long double polynomial(int degree, long double x) {
    return degree == 0 ? 1 : x * polynomial(degree - 1, x) - degree;
}

static void stack(void) {
    for (int n = 0; n < 100; n++) {
        double x = number() / 1e4;
        double c = (double)polynomial(n % 12, x);
        note(&c, sizeof c);
        double from[8], to[8];
        for (int i = 0; i < 8; i++)
            from[i] = number();
        __asm__ volatile("fldl %0; fldl %1; fldl %2; fldl %3; fldl %4; fldl %5; fldl %6; fldl %7"
                         : : "m"(from[0]), "m"(from[1]), "m"(from[2]), "m"(from[3]), "m"(from[4]), "m"(from[5]),
                             "m"(from[6]), "m"(from[7]));
        __asm__ volatile("fxch %%st(5); fadd %%st(7), %%st; fmul %%st, %%st(3); fincstp; fincstp; fst %%st(4); fdecstp" : :);
        word status;
        __asm__ volatile("fdecstp; ffree %%st(7); fld1; fstp %%st(2); fnstsw %0" : "=a"(status));
        status &= SEEN;
        note(&status, sizeof status);
        __asm__ volatile("fstpl %0; fstpl %1; fstpl %2; fstpl %3; fstpl %4; fstpl %5; fstpl %6"
                         : "=m"(to[0]), "=m"(to[1]), "=m"(to[2]), "=m"(to[3]), "=m"(to[4]), "=m"(to[5]), "=m"(to[6]));
        note(to, 7 * sizeof to[0]);
        __asm__ volatile("fnstsw %0; fninit" : "=a"(status));
        status &= SEEN;
        note(&status, sizeof status);
        set_control(0x27f);
    }
    show("stack");
}

/* Images hold the registers in 80 bits. */
static void images(void) {
    for (int n = 0; n < 50; n++) {
        double a = number(), b = number(), c, d;
        unsigned char image[108], ten[2][10];
        static unsigned char area[512] __attribute__((aligned(16)));
        __asm__ volatile("fldl %1; fldl %2; fnsave %0" : "=m"(image) : "m"(a), "m"(b));
        note(image + 8, 2);
        note(image + 28, 20);
        __asm__ volatile("frstor %0" : : "m"(image));
        __asm__ volatile("fxsave %0; fstpl %1; fstpl %2" : "=m"(area), "=m"(c), "=m"(d));
        note(area + 4, 1);
        note(area + 32, 10);
        note(area + 48, 10);
        note(&c, sizeof c);
        note(&d, sizeof d);
        __asm__ volatile("fxrstor %0; fstpt %1; fstpt %2" : : "m"(area), "m"(ten[0]), "m"(ten[1]) : "memory");
        note(ten, sizeof ten);
        __asm__ volatile("fldt %1; fldt %2; fmulp; fstpl %0" : "=m"(c) : "m"(ten[0]), "m"(ten[1]));
        note(&c, sizeof c);
        struct { unsigned words[7]; } environment;
        word control;
        __asm__ volatile("fldl %2; fnstenv %0; fnstcw %1; fldenv %0; fstp %%st(0)" : "=m"(environment), "=m"(control) : "m"(a));
        note(&control, sizeof control);
        note(&environment.words[2], 2);
        set_control(0x27f);
    }
    show("images");
}

/* What stays with exact routines. */
static void others(void) {
    for (int n = 0; n < 50; n++) {
        double a = number(), b = number(), c, d;
        __asm__ volatile("fldl %2; fldl %1; 1: fprem; fnstsw %%ax; testb $4, %%ah; jnz 1b; fstp %%st(1); fstpl %0"
                         : "=m"(c) : "m"(a), "m"(b) : "ax");
        note(&c, sizeof c);
        __asm__ volatile("fldl %2; fxtract; fstpl %0; fstpl %1" : "=m"(c), "=m"(d) : "m"(a));
        note(&c, sizeof c);
        note(&d, sizeof d);
        __asm__ volatile("fld1; fldl %1; fscale; fstp %%st(1); fstpl %0" : "=m"(c) : "m"(a));
        note(&c, sizeof c);
        unsigned char decimal[10];
        __asm__ volatile("fldl %1; fbstp %0" : "=m"(decimal) : "m"(a));
        note(decimal, sizeof decimal);
        __asm__ volatile("fbld %1; fstpl %0" : "=m"(c) : "m"(decimal));
        note(&c, sizeof c);
        __asm__ volatile("fldl %1; fsin; fstpl %0" : "=m"(c) : "m"(a));
        __asm__ volatile("fldln2; fldl %1; fabs; fyl2x; fstpl %0" : "=m"(d) : "m"(b));
        printf("%.9g %.9g\n", c, d);
    }
    show("others");
}

static volatile int handled;

static void handler(int signal) {
    volatile double x = signal;
    double y;
    __asm__ volatile("fldl %1; fldpi; fmulp; fstpl %0" : "=m"(y) : "m"(x));
    handled += y > 1;
}

/* Registers survive a handler that has its own. */
static void signals(void) {
    signal(SIGUSR1, handler);
    for (int n = 0; n < 20; n++) {
        double a = number(), b = number(), c;
        __asm__ volatile("fldl %0; fldl %1" : : "m"(a), "m"(b));
        raise(SIGUSR1);
        __asm__ volatile("fdivp; fstpl %0" : "=m"(c));
        note(&c, sizeof c);
        uint64_t from = n % 2 ? bits() : 0x8000000000000000u, to;
        __asm__ volatile("movq %0, %%mm3" : : "m"(from));
        raise(SIGUSR1);
        __asm__ volatile("movq %%mm3, %0; emms" : "=m"(to));
        note(&to, sizeof to);
    }
    note((const void *)&handled, sizeof handled);
    show("signals");
}

int main(void) {
    set_control(0x27f);
    show("start");
    arithmetic();
    constants();
    integers();
    comparisons();
    stack();
    images();
    others();
    signals();
    return 0;
}

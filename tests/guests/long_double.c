/* Floating point through x87 in 80 bits, printed exactly, with its exceptions as signals. */
#include <float.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <fenv.h>
#include <setjmp.h>

static volatile long double seven = 7.0L;
static sigjmp_buf back;
static volatile int code;

static void on_fpe(int signal, siginfo_t *info, void *context) {
    code = info->si_code;
    (void)context;
    siglongjmp(back, signal);
}

static void trap(int exception, long double a, long double b) {
    fenv_t before;
    fegetenv(&before);
    if (sigsetjmp(back, 1) == 0) {
        unsigned short control;
        __asm__ volatile("fnclex; fnstcw %0" : "=m"(control));
        control &= (unsigned short)~exception;
        __asm__ volatile("fldcw %0" : : "m"(control));
        volatile long double c = a / b;
        __asm__ volatile("fwait");
        printf("no trap: %Lg\n", c);
    } else {
        __asm__ volatile("fnclex");
        printf("SIGFPE with code %d\n", code);
    }
    __asm__ volatile("fninit");
    fesetenv(&before);
}

int main(void) {
    long double sum = 0, x = 1;
    for (int n = 1; n <= 40; n++) {
        sum += x / n;
        x *= -1.0L / 3;
        if (n % 8 == 0)
            printf("%d %.20Lg %La\n", n, sum, sum);
    }
    long double values[] = {0.1L, seven / 3, LDBL_MAX, LDBL_MIN, LDBL_MIN / 8, -INFINITY, NAN, 1e4000L};
    for (unsigned i = 0; i < sizeof values / sizeof *values; i++)
        printf("%Lg %.10Le %La %f\n", values[i], values[i], values[i], (double)values[i]);
    for (int i = 1; i < 6; i++)
        printf("%.18Lg %.18Lg %.18Lg %.18Lg\n", sqrtl(seven * i), sinl(i), expl(i), logl(i * seven));
    printf("%lld %ld %d\n", llroundl(2.5L), lrintl(3.5L), (int)seven);
    printf("%.17Lg %.15g\n", strtold("3.14159265358979323846264338327950288", NULL), strtod("2.5e-310", NULL));
    printf("%.18Lg %.18Lg\n", fmodl(1e300L, seven), remainderl(22, seven));
    int rounding[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
    for (int i = 0; i < 4; i++) {
        fesetround(rounding[i]);
        volatile long double third = 1 / (seven - 4);
        printf("%La %ld\n", third, lrintl(-2.5L));
    }
    fesetround(FE_TONEAREST);
    struct sigaction action = {.sa_sigaction = on_fpe, .sa_flags = SA_SIGINFO};
    sigaction(SIGFPE, &action, NULL);
    trap(0x04, 1, 0);
    trap(0x01, 0, 0);
    trap(0x20, 1, 3);
    trap(0x08, LDBL_MAX, 0.5L);
    return 0;
}

/* Unmasked SIMD floating-point exceptions: signal, code, registers and flags as the CPU leaves them. */
#define _GNU_SOURCE
#include <fenv.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>
#include <xmmintrin.h>

static sigjmp_buf back;
static unsigned all_masked = 0x1f80;
/* Flags of compiled code are up to the compiler. */
static unsigned shown_flags = 0x8d5;

static void note(int signal, siginfo_t *info, void *context) {
    ucontext_t *uc = context;
    const uint32_t *xmm0 = (const uint32_t *)uc->uc_mcontext.fpregs->_xmm[0].element;
    printf("signal %d code %d vector %d own address %d mxcsr %x xmm0 %08x %08x flags %x\n", signal, info->si_code,
           (int)uc->uc_mcontext.gregs[REG_TRAPNO], (long)info->si_addr == uc->uc_mcontext.gregs[REG_RIP],
           uc->uc_mcontext.fpregs->mxcsr, xmm0[0], xmm0[1], (unsigned)uc->uc_mcontext.gregs[REG_EFL] & shown_flags);
    _mm_setcsr(all_masked);
    siglongjmp(back, 1);
}

/* One instruction on xmm0 and xmm1 with an MXCSR. */
#define TRY(instruction, mxcsr, a, b)                                                                                 \
    do {                                                                                                               \
        unsigned control = mxcsr;                                                                                      \
        printf("%s %x: ", instruction, control);                                                                       \
        if (sigsetjmp(back, 1) == 0) {                                                                                 \
            __m128 first = a, second = b;                                                                              \
            unsigned after, flags;                                                                                     \
            unsigned long rflags;                                                                                      \
            __asm__ volatile("movaps %4, %%xmm0\n movaps %5, %%xmm1\n xor %%eax, %%eax\n cmp $1, %%eax\n ldmxcsr %3\n"  \
                             instruction "\n pushfq\n pop %1\n stmxcsr %2\n ldmxcsr %6\n movaps %%xmm0, %0"            \
                             : "=x"(first), "=r"(rflags), "=m"(after)                                                  \
                             : "m"(control), "x"(first), "x"(second), "m"(all_masked)                                  \
                             : "xmm0", "xmm1", "rax", "cc", "memory");                                                 \
            uint32_t words[4];                                                                                         \
            flags = rflags & 0x8d5;                                                                                    \
            memcpy(words, &first, sizeof words);                                                                       \
            printf("no signal, mxcsr %x xmm0 %08x %08x flags %x\n", after, words[0], words[1], flags);                 \
        }                                                                                                              \
    } while (0)

static volatile double zero, one = 1;

static double divide(double a, double b) { return a / b; }

int main(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = note;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGFPE, &action, NULL);
    setvbuf(stdout, NULL, _IONBF, 0);
    __m128 ones = _mm_set1_ps(1), zeros = _mm_setzero_ps(), big = _mm_set1_ps(3e38f), tiny = _mm_set1_ps(1e-30f);
    __m128 quiet = _mm_castsi128_ps(_mm_set1_epi32(0x7fc00001)), signalling = _mm_castsi128_ps(_mm_set1_epi32(0x7f800001));
    TRY("divps %%xmm1, %%xmm0", 0x1f80, ones, zeros);
    TRY("divps %%xmm1, %%xmm0", 0x1d80, ones, zeros);
    TRY("divss %%xmm1, %%xmm0", 0x1d80, ones, zeros);
    TRY("divss %%xmm1, %%xmm0", 0x1d80, ones, ones);
    TRY("divss %%xmm1, %%xmm0", 0x1d84, ones, ones);
    TRY("mulps %%xmm1, %%xmm0", 0x1b80, big, big);
    TRY("mulps %%xmm1, %%xmm0", 0x1780, tiny, tiny);
    TRY("addss %%xmm1, %%xmm0", 0x0f80, ones, tiny);
    TRY("sqrtps %%xmm1, %%xmm0", 0x1f00, ones, _mm_set1_ps(-1));
    TRY("addps %%xmm1, %%xmm0", 0x1f00, ones, quiet);
    TRY("addps %%xmm1, %%xmm0", 0x1f00, ones, signalling);
    TRY("ucomiss %%xmm1, %%xmm0", 0x1f00, ones, quiet);
    TRY("comiss %%xmm1, %%xmm0", 0x1f00, ones, quiet);
    TRY("ucomiss %%xmm1, %%xmm0", 0x1f00, ones, signalling);
    TRY("cvttps2dq %%xmm1, %%xmm0", 0x1f00, ones, big);
    TRY("cvtss2sd %%xmm1, %%xmm0", 0x1f00, ones, signalling);
    TRY("minps %%xmm1, %%xmm0", 0x1f00, ones, quiet);
    TRY("cmpltps %%xmm1, %%xmm0", 0x1f00, ones, quiet);
    shown_flags = 0;
    if (sigsetjmp(back, 1) == 0) {
        feenableexcept(FE_DIVBYZERO);
        printf("quotient %g\n", divide(one, 2));
        printf("not reached %g\n", divide(one, zero));
    }
    printf("quotient %g\n", divide(one, zero));
    return 0;
}

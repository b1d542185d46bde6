/* AVX2 and FMA code, legacy SSE between it, signals and faults that see and keep all 256 bits, threads. */
#include <immintrin.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#define WIDE __attribute__((target("avx2,fma"), noinline))

static uint32_t seed = 12345;
static uint32_t next(void) { return seed = seed * 1664525 + 1013904223; }

static void show(const char *name, const void *bytes, int count) {
    printf("%s ", name);
    for (int i = 0; i < count; i++) printf("%02x", ((const unsigned char *)bytes)[i]);
    putchar('\n');
}

WIDE static void integers(const int32_t *a, const int32_t *b, int32_t *out, int count) {
    for (int i = 0; i < count; i += 8) {
        __m256i x = _mm256_loadu_si256((const __m256i *)(a + i)), y = _mm256_loadu_si256((const __m256i *)(b + i));
        __m256i sum = _mm256_add_epi32(_mm256_mullo_epi32(x, y), _mm256_max_epi32(x, y));
        sum = _mm256_xor_si256(sum, _mm256_srlv_epi32(x, _mm256_and_si256(y, _mm256_set1_epi32(31))));
        sum = _mm256_add_epi64(sum, _mm256_unpackhi_epi16(x, y));
        sum = _mm256_packs_epi32(sum, _mm256_permute2x128_si256(x, y, 0x21));
        sum = _mm256_blendv_epi8(sum, _mm256_shuffle_epi8(x, y), _mm256_cmpgt_epi8(x, y));
        sum = _mm256_permutevar8x32_epi32(sum, _mm256_srli_epi32(y, 3));
        sum = _mm256_insertf128_si256(sum, _mm_sub_epi8(_mm256_castsi256_si128(sum), _mm256_castsi256_si128(x)), 1);
        _mm256_storeu_si256((__m256i *)(out + i), sum);
    }
}

WIDE static void floats(const float *a, const float *b, float *out, int count) {
    __m256 total = _mm256_setzero_ps();
    for (int i = 0; i < count; i += 8) {
        __m256 x = _mm256_loadu_ps(a + i), y = _mm256_loadu_ps(b + i);
        total = _mm256_fmadd_ps(x, y, total);
        total = _mm256_sub_ps(total, _mm256_div_ps(x, _mm256_max_ps(y, _mm256_set1_ps(0.5f))));
        total = _mm256_addsub_ps(total, _mm256_sqrt_ps(_mm256_mul_ps(x, x)));
        _mm256_storeu_ps(out + i, _mm256_hadd_ps(total, _mm256_cmp_ps(x, y, _CMP_LT_OQ)));
    }
}

#ifdef __x86_64__
/* Legacy instructions leave upper halves alone, VEX ones of 128 bits clear them. */
WIDE static void mixed(const void *from, void *to) {
    __asm__ volatile(
        "vmovdqu (%0), %%ymm0\n vmovdqu 32(%0), %%ymm1\n vmovdqu 64(%0), %%ymm2\n"
        "paddd %%xmm1, %%xmm0\n addps %%xmm2, %%xmm1\n cvtsi2sd %%rsp, %%xmm2\n pxor %%xmm2, %%xmm2\n"
        "vmovdqu %%ymm0, (%1)\n vmovdqu %%ymm1, 32(%1)\n vmovdqu %%ymm2, 64(%1)\n"
        "vpaddb %%xmm0, %%xmm1, %%xmm1\n vmovdqa %%xmm0, %%xmm0\n"
        "vmovdqu %%ymm0, 96(%1)\n vmovdqu %%ymm1, 128(%1)\n"
        : : "r"(from), "r"(to) : "xmm0", "xmm1", "xmm2", "memory");
}

#endif

static volatile int ticks;
static void on_signal(int number) { (void)number; ticks++; memset((char[256]){0}, ticks, 256); }

/* A sum kept in registers over signals that arrive at any moment. */
WIDE static int under_signals(void) {
    __m256i ones = _mm256_set1_epi64x(0x0102030405060708), sum = _mm256_setzero_si256();
    uint64_t got[4], expected = 0;
    for (long i = 0; ticks < 5; i++) {
        for (int j = 0; j < 1000; j++) {
            sum = _mm256_add_epi64(sum, ones);
            __asm__ volatile("" : "+x"(sum), "+x"(ones));
        }
        expected += 1000 * 0x0102030405060708ull;
        if (i % 64 == 0) raise(SIGUSR1);
    }
    _mm256_storeu_si256((__m256i *)got, sum);
    return got[0] == expected && got[1] == expected && got[2] == expected && got[3] == expected;
}

static jmp_buf back;
static void on_fault(int number, siginfo_t *info, void *context) {
    /* YMM upper halves: XSAVE area, behind the 512 legacy bytes and the header. */
    const char *area = (const char *)((ucontext_t *)context)->uc_mcontext.fpregs;
#ifdef __x86_64__
    show("low", area + 160 + 16 * 7, 16);
    show("high", area + 576 + 16 * 7, 16);
#endif
    (void)number, (void)info, (void)area;
    longjmp(back, 1);
}

WIDE static void fault(const void *from, char *bad) {
    __asm__ volatile("vmovdqu (%0), %%ymm7\n vpaddw %%ymm7, %%ymm7, %%ymm7\n vmovdqu %%ymm7, (%1)\n"
                     : : "r"(from), "r"(bad) : "xmm7", "memory");
}

static void *thread(void *argument) {
    int32_t a[64], b[64];
    memcpy(a, argument, sizeof a);
    memcpy(b, (char *)argument + sizeof a, sizeof b);
    for (int i = 0; i < 2000; i++) integers(a, b, i % 2 ? a : b, 64);
    memcpy(argument, a, sizeof a);
    return 0;
}

int main(void) {
    int32_t a[128], out[64];
    float x[64], y[64];
    for (int i = 0; i < 128; i++) a[i] = next();
    for (int i = 0; i < 64; i++) x[i] = (int)next() / 1e6f, y[i] = (int)next() / 3e8f;
    integers(a, a + 64, out, 64);
    show("integers", out, sizeof out);
    floats(x, y, x, 64);
    show("floats", x, sizeof x);
#ifdef __x86_64__
    mixed(a, out);
    show("mixed", out, 96);
    show("cleared", out + 24, 64);
#endif
    signal(SIGUSR1, on_signal);
    printf("kept %d\n", under_signals());
    struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_NODEFER};
    sigaction(SIGSEGV, &action, 0);
    char *page = mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (!setjmp(back)) fault(a, page);
    pthread_t threads[3];
    int32_t parts[3][128];
    for (int i = 0; i < 3; i++) {
        memcpy(parts[i], a, sizeof a);
        parts[i][i] ^= 77;
        pthread_create(&threads[i], 0, thread, parts[i]);
    }
    for (int i = 0; i < 3; i++) pthread_join(threads[i], 0), show("thread", parts[i], 64);
    return 0;
}

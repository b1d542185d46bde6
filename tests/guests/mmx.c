/* MMX arithmetic, a signal in the middle of it, and x87 after EMMS. */
#include <mmintrin.h>
#include <xmmintrin.h>
#include <stdio.h>
#include <string.h>
#include <signal.h>

static volatile int hits;
static void on(int s) { (void)s; hits++; }

int main(void) {
    signal(SIGUSR1, on);
    unsigned char a[64], b[64], c[64];
    for (int i = 0; i < 64; i++) { a[i] = i * 37; b[i] = 255 - i * 11; }
    for (int i = 0; i < 64; i += 8) {
        __m64 x, y;
        memcpy(&x, a + i, 8); memcpy(&y, b + i, 8);
        __m64 z = _mm_adds_pu8(_mm_mullo_pi16(x, y), _mm_unpacklo_pi8(x, y));
        z = _mm_xor_si64(z, _mm_packs_pi16(x, y));
        z = _mm_add_si64(z, _mm_madd_pi16(x, _mm_srli_pi16(y, 3)));
        z = _mm_sub_pi8(z, _mm_shuffle_pi16(x, 0x1b));
        if (i == 32) raise(SIGUSR1);
        memcpy(c + i, &z, 8);
    }
    _mm_empty();
    for (int i = 0; i < 64; i++) printf("%02x%s", c[i], i % 16 == 15 ? "\n" : "");
    long double x = 2; x /= 3;
    printf("%La %d\n", x, hits);
    return 0;
}

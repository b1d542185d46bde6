/* Eight bytes move through x87 at once, whatever they are: how 32-bit programs load and store them atomically. */
#include <stdint.h>
#include <stdio.h>

int main(void) {
    uint64_t seed = 88172645463325252u;
    for (int n = 0; n < 64; n++) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        uint64_t from = n < 2 ? n + 0x7fffffffffffffffu : seed, to, again;
        double kept = n;
        __asm__ volatile("fildll %2; fldl %3; fxch; fistpll %0; fstpl %3; fildll %0; fistpll %1"
                         : "=m"(to), "=m"(again) : "m"(from), "m"(kept));
        printf("%016llx %016llx %d %g\n", (unsigned long long)to, (unsigned long long)again, to == from, kept);
    }
    return 0;
}

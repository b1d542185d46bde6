/* Deep and wide recursion: calls, returns, stack traffic. */
#include <stdio.h>

static unsigned fibonacci(unsigned n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

static unsigned ackermann(unsigned m, unsigned n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

static unsigned long depth(unsigned long n) {
    volatile unsigned long here = n;
    return n == 0 ? 0 : depth(n - 1) + (here & 1);
}

int main(void) {
    printf("fibonacci(24) = %u\n", fibonacci(24));
    printf("ackermann(2, 300) = %u\n", ackermann(2, 300));
    printf("depth(60000) = %lu\n", depth(60000));
    return 7;
}

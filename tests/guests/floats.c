/* Floating point through SSE2, printed exactly. */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static double newton(double x) {
    double r = x;
    for (int i = 0; i < 40; i++) r = 0.5 * (r + x / r);
    return r;
}

int main(void) {
    double values[] = {0.0, -0.0, 1.0, 1.0 / 3.0, 1e308, 5e-324, DBL_MIN, DBL_MAX, 123456.789, 2.5e-7, 1e16 + 2};
    for (unsigned i = 0; i < sizeof values / sizeof *values; i++)
        printf("%g %.17g %e %f %a %10.3f|%-12.2e|\n", values[i], values[i], values[i], values[i], values[i], values[i],
               values[i]);
    printf("%.17g %.17g\n", newton(2.0), newton(1e100));
    float sum = 0;
    for (int i = 1; i < 100000; i++) sum += 1.0f / (float)i;
    printf("%.9g %.9g\n", sum, (double)sum * 3);
    double series = 0;
    for (int i = 0; i < 1000000; i++) series += (i & 1 ? -4.0 : 4.0) / (2 * i + 1);
    printf("%.15f\n", series);
    printf("%d %d %u %lld %lld\n", (int)1.9, (int)-1.9, (unsigned)3e9, (long long)1e18, (long long)-7.7);
    printf("%f %f %f\n", strtod("3.14159265358979", NULL), strtod("1e-310", NULL), strtod("0x1.8p3", NULL));
    printf("%f %f %f\n", (double)(long long)0x7fffffffffffffff, (double)(unsigned long long)~0ull, (float)16777217);
    volatile double zero = 0.0;
    printf("%g %g %d %d %d\n", 1.0 / zero, -1.0 / zero, zero / zero == zero / zero, 1.0 < 2.0, 2.0 <= 1.0);
    return 0;
}

/* What C programs ask of their host: thread-local storage, jumps, threads, formatted numbers, mathematics, sorting. */
#include <math.h>
#include <process.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static __thread int local = 7;
static jmp_buf environment;
static CRITICAL_SECTION section;
static long total;

static unsigned __stdcall worker(void *argument) {
    int number = (int)(intptr_t)argument;
    local += number;
    for (int i = 0; i < 1000; i++) {
        EnterCriticalSection(&section);
        total += local;
        LeaveCriticalSection(&section);
    }
    return 0;
}

static void threads(void) {
    HANDLE handles[4];
    InitializeCriticalSection(&section);
    for (int i = 0; i < 4; i++) handles[i] = (HANDLE)_beginthreadex(NULL, 0, worker, (void *)(intptr_t)i, 0, NULL);
    for (int i = 0; i < 4; i++) WaitForSingleObject(handles[i], INFINITE);
    printf("threads %ld, local %d\n", total, local);
}

static void deep(int depth) {
    volatile char room[64];
    room[depth % 64] = (char)depth;
    if (depth == 0) longjmp(environment, 42);
    deep(depth - 1);
    room[0]++;
}

static int ascending(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

static void numbers(void) {
    const double values[] = {0.0, -0.0, 0.1, 1.0 / 3.0, 1e300, 5e-324, 123456789.125, INFINITY, NAN};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        printf("%.17g %a %e %.3f\n", values[i], values[i], values[i], fabs(values[i]) < 1e20 ? values[i] : 0.0);
    printf("%Lf %.20Lg\n", (long double)2.5, (long double)1 / 3);
    for (double x = 0.25; x < 4; x += 0.75)
        printf("%.15g %.15g %.15g %.15g %.15g\n", sin(x), cos(x), exp(x), log(x), pow(x, 1.5));
    printf("%lld %llu %x %o %c %5d|%-5d|%05d\n", -5000000000ll, ~0ull, 0xbeef, 8, 'x', 42, 42, 42);
}

int main(int argc, char **argv) {
    int list[50];
    unsigned state = 1;
    printf("%d arguments, %s\n", argc, argc > 1 ? argv[1] : "none");
    if (setjmp(environment) == 0) deep(100);
    else puts("jumped");
    for (int i = 0; i < 50; i++) list[i] = (int)((state = state * 1103515245u + 12345u) >> 16 & 1023);
    qsort(list, 50, sizeof *list, ascending);
    for (int i = 0; i < 50; i++) printf("%d%c", list[i], i % 10 == 9 ? '\n' : ' ');
    numbers();
    threads();
    return 3;
}

/* Sorting through function pointers and by hand, searching, and a switch that becomes a jump table. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned state = 12345;
static unsigned next_random(void) {
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}

static int by_value(const void *a, const void *b) {
    unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
    return x < y ? -1 : x > y;
}

static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void quicksort(long long *v, int low, int high) {
    if (low >= high) return;
    long long pivot = v[(low + high) / 2];
    int i = low, j = high;
    while (i <= j) {
        while (v[i] < pivot) i++;
        while (v[j] > pivot) j--;
        if (i <= j) {
            long long t = v[i];
            v[i++] = v[j];
            v[j--] = t;
        }
    }
    quicksort(v, low, j);
    quicksort(v, i, high);
}

static const char *name(unsigned n) {
    switch (n % 12) {
    case 0: return "zero";
    case 1: return "one";
    case 2: return "two";
    case 3: return "three";
    case 4: return "four";
    case 5: return "five";
    case 6: return "six";
    case 7: return "seven";
    case 8: return "eight";
    case 9: return "nine";
    case 10: return "ten";
    default: return "more";
    }
}

int main(void) {
    enum { N = 5000 };
    static unsigned values[N];
    static long long wide[N];
    static char *texts[N];
    unsigned long sum = 0;
    for (int i = 0; i < N; i++) {
        values[i] = next_random();
        wide[i] = ((long long)next_random() << 32 | next_random()) - (1ll << 55);
        texts[i] = malloc(32);
        snprintf(texts[i], 32, "%s-%x", name(next_random()), next_random());
    }
    qsort(values, N, sizeof *values, by_value);
    qsort(texts, N, sizeof *texts, by_text);
    quicksort(wide, 0, N - 1);
    for (int i = 0; i < N; i++) sum = sum * 31 + values[i] + (unsigned long)wide[i] + strlen(texts[i]);
    unsigned *found = bsearch(&values[777], values, N, sizeof *values, by_value);
    printf("%u %u %lld %lld %s %s %d %016lx\n", values[0], values[N - 1], wide[0], wide[N - 1], texts[0], texts[N - 1],
           found && *found == values[777], sum);
    return 0;
}

/* The part of a hybrid library that is x64 code in both builds. */
#include "hybrid.h"

int _fltused;

EXPORT int call_dot(int a, int b, int c, int d) { return (int)(dot((float)a, b / 3.0, (float)c, d / 5.0, a * 0.25, (float)d) * 16); }

EXPORT int call_smooth(const unsigned char *bytes, int count, int factor) {
    float values[64];
    for (int i = 0; i < count; i++) values[i] = bytes[i];
    return (int)(smooth(values, count, (float)factor / 100) * 1000);
}

EXPORT unsigned call_turn(unsigned bits) {
    struct four value = turn((struct four){(unsigned char)bits, (unsigned char)(bits >> 8), (unsigned char)(bits >> 16), 5});
    return value.a | value.b << 8 | value.c << 16 | (unsigned)value.d << 24;
}

EXPORT int call_swap(int first, int second) {
    struct pair value = swap((struct pair){first, second});
    return value.first * 3 + value.second;
}

EXPORT unsigned call_grow(int start, int by) {
    struct large value = {{start, start * 2ll, start * 3ll, start * 4ll, 5}};
    struct large grown = grow(value, by);
    long long total = value.words[2];
    for (int i = 0; i < 5; i++) total = total * 7 + grown.words[i];
    return (unsigned)(total ^ total >> 32);
}

EXPORT int call_halve(int x, int y) {
    struct floats value = halve((struct floats){(float)(x % 4096), (float)(y % 4096)});
    return (int)(value.x * 8) - (int)(value.y * 8);
}

EXPORT int call_sum(int a, int b, int c, int d, int e) { return (int)sum(5, a, b / 2.0, c, d / 4.0, e); }

static unsigned collect(unsigned a, unsigned b, double c, void *context) {
    unsigned *state = context;
    *state = *state * 9 + b;
    return a + (unsigned)(c * 4) + *state;
}

EXPORT unsigned call_visit(const unsigned *values, int count, unsigned state, int natively) {
    return visit(values, count, natively ? own_visitor() : collect, &state) + state;
}

EXPORT unsigned call_own(unsigned a, unsigned b, unsigned state) { return own_visitor()(a, b, 2.5, &state); }

unsigned even(unsigned number, unsigned state) { return number == 0 ? state : odd(number - 1, state * 3 + 7); }

EXPORT char *joined(unsigned number) {
    char *text = malloc(12);
    int length = 0;
    do text[length++] = (char)('0' + number % 10); while (number /= 10);
    text[length] = 0;
    return text;
}

EXPORT void release(char *text) { free(text); }

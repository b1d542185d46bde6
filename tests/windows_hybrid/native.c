/* The part of a hybrid library that is ARM64EC code in one build, x64 code in the other. */
#include "hybrid.h"

static unsigned calls;

EXPORT unsigned mix(unsigned a, unsigned b, unsigned c, unsigned d, unsigned e, unsigned f, unsigned char g) {
    calls++;
    return a * 3 + (b ^ c) * 5 + (d - e) * 7 + (f << 1) + g;
}

EXPORT unsigned long long wide(unsigned long long a, long long b, signed char c) {
    return a / 7 * (unsigned long long)(b % 1009) + (unsigned long long)(long long)c;
}

EXPORT unsigned count_calls(void) { return calls; }

EXPORT unsigned smallest(const unsigned char *values, unsigned length, unsigned *where) {
    *where = 0;
    for (unsigned i = 0; i < length; i++)
        if (values[i] < values[*where]) *where = i;
    return values[*where];
}

EXPORT void blend(unsigned char *to, const unsigned char *from, unsigned length, unsigned weight) {
    for (unsigned i = 0; i < length; i++) to[i] = (unsigned char)((to[i] * weight + from[i] * (256 - weight)) >> 8);
}

double dot(float a, double b, float c, double d, double e, float f) { return a * b - c * d + e * f; }

float smooth(const float *values, int count, float factor) {
    float state = 0;
    for (int i = 0; i < count; i++) state += (values[i] - state) * factor;
    return state;
}

struct four turn(struct four value) { return (struct four){value.d, value.a, value.b, value.c}; }

struct pair swap(struct pair value) { return (struct pair){value.second, value.first}; }

struct large grow(struct large value, int by) {
    for (int i = 0; i < 5; i++) value.words[i] += (long long)by * (i + 1);
    return value;
}

struct floats halve(struct floats value) { return (struct floats){value.x / 2, value.y / 4}; }

long long sum(int count, ...) {
    __builtin_va_list list;
    long long total = 0;
    __builtin_va_start(list, count);
    for (int i = 0; i < count; i++)
        total += i & 1 ? (long long)__builtin_va_arg(list, double) : __builtin_va_arg(list, int);
    __builtin_va_end(list);
    return total;
}

unsigned visit(const unsigned *values, int count, visitor *each, void *context) {
    unsigned result = 1;
    for (int i = 0; i < count; i++) result = each(result, values[i], 0.5 * i, context);
    return result;
}

static unsigned own(unsigned a, unsigned b, double c, void *context) { return (a * 31 + b) ^ (unsigned)(c * 8) ^ *(unsigned *)context; }

visitor *own_visitor(void) { return own; }

unsigned odd(unsigned number, unsigned state) { return number == 0 ? state : even(number - 1, state * 5 + 1); }

EXPORT char *reversed(const char *text) {
    size_t length = 0;
    while (text[length]) length++;
    char *copy = malloc(length + 1);
    for (size_t i = 0; i < length; i++) copy[i] = text[length - 1 - i];
    copy[length] = 0;
    return copy;
}

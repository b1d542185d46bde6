/* What both parts of the hybrid library know. */
#define EXPORT __declspec(dllexport)

typedef __SIZE_TYPE__ size_t;
/* Passed in a register, and by address with a result in memory; two floats, which are in one register for x64 only. */
struct four { unsigned char a, b, c, d; };
struct pair { int first, second; };
struct large { long long words[5]; };
struct floats { float x, y; };
typedef unsigned visitor(unsigned, unsigned, double, void *);

double dot(float a, double b, float c, double d, double e, float f);
float smooth(const float *values, int count, float factor);
struct four turn(struct four value);
struct pair swap(struct pair value);
struct large grow(struct large value, int by);
struct floats halve(struct floats value);
long long sum(int count, ...);
unsigned visit(const unsigned *values, int count, visitor *each, void *context);
visitor *own_visitor(void);
EXPORT unsigned odd(unsigned number, unsigned state);
EXPORT unsigned even(unsigned number, unsigned state);

__declspec(dllimport) void *malloc(size_t size);
__declspec(dllimport) void free(void *block);

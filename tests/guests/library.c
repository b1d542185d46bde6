// Libraries that come and go: loaded, used and unloaded, again and again, at the same place and at another.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#define ROUNDS 12
#define PAGE 4096ul

static void fail(const char *what) {
    printf("%s: %s\n", what, dlerror());
    exit(1);
}

static void *load(void) {
    void *library = dlopen("libm.so.6", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) fail("dlopen");
    return library;
}

static uintptr_t use(void *library, int round) {
    double (*cosine)(double) = (double (*)(double))dlsym(library, "cos");
    double (*power)(double, double) = (double (*)(double, double))dlsym(library, "pow");
    if (cosine == NULL || power == NULL) fail("dlsym");
    printf("%d: %.17g %.17g\n", round, cosine(round), power(1.5, round));
    return (uintptr_t)cosine;
}

static void *in_thread(void *argument) {
    void *library = load();
    use(library, *(int *)argument);
    dlclose(library);
    return NULL;
}

int main(void) {
    for (int round = 0; round < ROUNDS; round++) {
        void *library = load();
        uintptr_t code = use(library, round);
        dlclose(library);
        // Now and then somebody else takes the place.
        if (round % 4 == 1) {
            void *place = (void *)(code & -PAGE);
            int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE;
            void *taken = mmap(place, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, flags, -1, 0);
            if (taken != place) {
                printf("the place is not free\n");
                return 1;
            }
            // mov eax, 7 + round; ret
            uint8_t body[] = {0xb8, (uint8_t)(7 + round), 0, 0, 0, 0xc3};
            uint8_t *function = (uint8_t *)code;
            size_t room = PAGE - (code & (PAGE - 1));
            if (room >= sizeof body) {
                for (size_t n = 0; n < sizeof body; n++) function[n] = body[n];
                printf("%d: %d\n", round, ((int (*)(void))function)());
            }
            if (round == 5) munmap(taken, PAGE);
        }
        pthread_t thread;
        pthread_create(&thread, NULL, in_thread, &round);
        pthread_join(thread, NULL);
    }
    return 0;
}

/* A program whose code is encrypted in its file, once a test has done so: it starts in a section of its own, which decrypts the
 * others and goes on at the C library's start. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

#define PLAIN __attribute__((section(".plain"), noinline, used))

extern uint8_t __ImageBase[];
int mainCRTStartup(void);
/* The linker is told of this name, without what x86 puts before it. */
int unpack(void) asm("unpack");

PLAIN static void decrypt(uint8_t *code, uint32_t size) {
    uint32_t state = size;
    for (uint32_t i = 0; i < size; i++) {
        state = state * 1103515245 + 12345;
        code[i] ^= (uint8_t)(state >> 16);
    }
}

PLAIN int unpack(void) {
    uint8_t *base = __ImageBase;
    IMAGE_NT_HEADERS *headers = (IMAGE_NT_HEADERS *)(base + ((IMAGE_DOS_HEADER *)base)->e_lfanew);
    IMAGE_SECTION_HEADER *section = IMAGE_FIRST_SECTION(headers);
    for (int i = 0; i < headers->FileHeader.NumberOfSections; i++, section++) {
        DWORD old;
        uint8_t *start = base + section->VirtualAddress;
        if (section->Name[1] != 't' || section->Name[2] != 'e' || section->Name[3] != 'x') continue;
        VirtualProtect(start, section->Misc.VirtualSize, PAGE_READWRITE, &old);
        decrypt(start, section->Misc.VirtualSize);
        VirtualProtect(start, section->Misc.VirtualSize, PAGE_EXECUTE_READ, &old);
    }
    return mainCRTStartup();
}

static int ascending(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int main(int argc, char **argv) {
    int list[40];
    unsigned state = 1;
    printf("%d arguments, %s\n", argc, argc > 1 ? argv[1] : "none");
    for (int i = 0; i < 40; i++) list[i] = (int)((state = state * 1103515245u + 12345u) >> 16 & 1023);
    qsort(list, 40, sizeof *list, ascending);
    for (int i = 0; i < 40; i++) printf("%d%c", list[i], i % 10 == 9 ? '\n' : ' ');
    for (double x = 0.25; x < 8; x *= 1.7) printf("%.17g %e\n", x, 1 / x);
    return 6;
}

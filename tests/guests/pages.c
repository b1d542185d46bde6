/* Maps, moves, protects and drops single pages of 4 KiB, whose neighbours must keep what they hold. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096L
#define LARGEST 65536L
#define FILE_PAGES 10L
#define RW (PROT_READ | PROT_WRITE)
#define PRIVATE (MAP_PRIVATE | MAP_ANONYMOUS)

static void must(int condition, const char *what)
{
	if (!condition) {
		printf("failed: %s\n", what);
		exit(1);
	}
}

static unsigned char *map(void *at, long pages, int flags, int file, long page)
{
	unsigned char *got = mmap(at, pages * PAGE, RW, flags, file, page * PAGE);
	must(got != MAP_FAILED, "mmap");
	return got;
}

/* Pages as letters: the value that fills each, '.' for zero, '?' where they are not filled by one value. */
static void show(const char *name, const unsigned char *start, long pages)
{
	printf("%-24s ", name);
	for (long n = 0; n < pages; n++) {
		const unsigned char *page = start + n * PAGE;
		long same = 1;
		while (same < PAGE && page[same] == page[0])
			same++;
		putchar(same < PAGE ? '?' : page[0] ? page[0] : '.');
	}
	putchar('\n');
}

static void fill(unsigned char *start, long pages, int first)
{
	for (long n = 0; n < pages; n++)
		memset(start + n * PAGE, first + n % 26, PAGE);
}

static int make_file(void)
{
	unsigned char page[PAGE];
	int file = memfd_create("pages", 0);
	must(file >= 0, "memfd_create");
	for (int n = 0; n < FILE_PAGES; n++) {
		memset(page, 'A' + n, PAGE);
		must(write(file, page, PAGE) == PAGE, "write");
	}
	memset(page, 'Z', 100);
	must(write(file, page, 100) == 100, "write");
	return file;
}

static void files(int file)
{
	unsigned char text[4] = {0}, *part = map(NULL, 3, MAP_PRIVATE, file, 3);
	show("private from page 3", part, 3);
	memset(part + PAGE, 'x', PAGE);
	show("private, written", part, 3);
	unsigned char *shared = map(NULL, 2, MAP_SHARED, file, 5);
	memset(shared + PAGE, 'y', PAGE);
	must(pread(file, text, 3, 6 * PAGE) == 3, "pread");
	printf("file has %s\n", text);
	must(msync(shared + PAGE, PAGE, MS_SYNC) == 0, "msync");
	must(pwrite(file, "www", 3, 5 * PAGE) == 3, "pwrite");
	printf("mapping has %.3s\n", shared);
	memset(shared, 'F', PAGE);
	unsigned char *end = map(NULL, 1, MAP_PRIVATE, file, FILE_PAGES);
	printf("tail %c %d %d\n", end[99], end[100], end[PAGE - 1]);
	munmap(part, 3 * PAGE);
	munmap(shared, 2 * PAGE);
	munmap(end, PAGE);
}

/* Pieces of other mappings inside of one. */
static void pieces(int file)
{
	unsigned char *area = map(NULL, 40, PRIVATE, -1, 0);
	fill(area, 40, 'a');
	show("area", area, 40);
	map(area + 5 * PAGE, 2, MAP_PRIVATE | MAP_FIXED, file, 1);
	map(area + 9 * PAGE, 1, PRIVATE | MAP_FIXED, -1, 0);
	map(area + 12 * PAGE, 20, PRIVATE | MAP_FIXED, -1, 0);
	map(area + 13 * PAGE, 8, MAP_PRIVATE | MAP_FIXED, file, 2);
	must(mmap(area + 33 * PAGE, PAGE, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 7 * PAGE) == area + 33 * PAGE, "mmap");
	show("with pieces", area, 40);
	munmap(area + 3 * PAGE, PAGE);
	munmap(area + 20 * PAGE, 3 * PAGE);
	map(area + 3 * PAGE, 1, PRIVATE | MAP_FIXED_NOREPLACE, -1, 0);
	must(mmap(area + 4 * PAGE, PAGE, RW, PRIVATE | MAP_FIXED_NOREPLACE, -1, 0) == MAP_FAILED, "a page twice");
	map(area + 20 * PAGE, 3, PRIVATE | MAP_FIXED, -1, 0);
	show("with new pages", area, 40);
	must(madvise(area + PAGE, PAGE, MADV_DONTNEED) == 0, "madvise");
	must(madvise(area + 35 * PAGE, 2 * PAGE, MADV_DONTNEED) == 0, "madvise");
	show("without dropped pages", area, 40);
	unsigned char resident[3];
	must(mincore(area + 36 * PAGE, 3 * PAGE, resident) == 0, "mincore");
	printf("resident %d\n", resident[2] & 1);
	munmap(area, 40 * PAGE);
	must(mincore(area + PAGE, PAGE, resident) != 0, "unmapped");
}

static sigjmp_buf back;

static void refused(int number, siginfo_t *info, void *context)
{
	siglongjmp(back, info->si_code);
}

/* Whether a write is refused, and why. */
static int refusal(volatile unsigned char *at)
{
	int code = sigsetjmp(back, 1);
	if (code == 0)
		*at = 'w';
	return code;
}

static void protections(void)
{
	unsigned char *area = map(NULL, 64, PRIVATE, -1, 0);
	unsigned char *large = (unsigned char *)(((uintptr_t)area + LARGEST - 1) & -LARGEST);
	fill(area, 64, 'a');
	for (long n = 0; n < 20; n += 3)
		must(mprotect(area + n * PAGE, PAGE, n % 2 ? PROT_READ : PROT_READ | PROT_EXEC) == 0, "mprotect");
	for (long n = 1; n < 20; n += 3)
		memset(area + n * PAGE, '1', PAGE);
	show("every third protected", area, 20);
	must(mprotect(large, LARGEST, PROT_READ) == 0, "mprotect");
	printf("read only: %d %d\n", refusal(large), refusal(large + LARGEST - 1));
	must(mprotect(large + 4 * PAGE, 2 * PAGE, RW) == 0, "mprotect");
	memset(large + 4 * PAGE, '2', 2 * PAGE);
	must(mprotect(large, LARGEST, PROT_NONE) == 0, "mprotect");
	printf("nothing: %d\n", refusal(large + 5 * PAGE));
	must(mprotect(large, LARGEST, RW) == 0, "mprotect");
	printf("all: %d %c\n", refusal(large + 3 * PAGE), large[5 * PAGE]);
	munmap(large, LARGEST);
	printf("gone: %d\n", refusal(large));
	must(mprotect(large, PAGE, RW) != 0, "mprotect of nothing");
	munmap(area, 64 * PAGE);
}

static unsigned char *move(unsigned char *old, long pages, long wanted, int flags, void *place)
{
	unsigned char *got = mremap(old, pages * PAGE, wanted * PAGE, flags, place);
	must(got != MAP_FAILED, "mremap");
	return got;
}

static void moves(int file)
{
	unsigned char *area = map(NULL, 1, PRIVATE, -1, 0);
	fill(area, 1, 'm');
	area = move(area, 1, 40, MREMAP_MAYMOVE, NULL);
	show("grown", area, 40);
	fill(area, 40, 'a');
	area = move(area, 40, 3, 0, NULL);
	area = move(area, 3, 7, MREMAP_MAYMOVE, NULL);
	show("shrunk, grown", area, 7);
	unsigned char *target = map(NULL, 40, PRIVATE, -1, 0);
	fill(target, 40, 'A');
	move(area + PAGE, 2, 2, MREMAP_MAYMOVE | MREMAP_FIXED, target + 6 * PAGE);
	show("middle moved to", target, 10);
	show("what is left", area + 3 * PAGE, 4);
	printf("a hole: %d\n", mprotect(area + PAGE, PAGE, RW) != 0);
	unsigned char *away = move(target + 8 * PAGE, 20, 30, MREMAP_MAYMOVE, NULL);
	show("middle moved away", away, 30);
	munmap(away, 30 * PAGE);
	munmap(target, 40 * PAGE);
	munmap(area, 7 * PAGE);
	unsigned char *part = map(NULL, 2, MAP_PRIVATE, file, 3);
	memset(part, 'q', PAGE);
	part = move(part, 2, 6, MREMAP_MAYMOVE, NULL);
	show("file, grown", part, 6);
	munmap(part, 6 * PAGE);
}

static void program_break(void)
{
	unsigned char *start = sbrk(0), *page = (unsigned char *)(((uintptr_t)start + PAGE - 1) & -PAGE);
	must(sbrk(page - start + 5 * PAGE) == start, "sbrk");
	fill(page, 5, 'a');
	must(sbrk(-3 * PAGE) != (void *)-1, "sbrk");
	must(sbrk(20 * PAGE) != (void *)-1, "sbrk");
	show("break", page, 20);
	must(brk(start) == 0, "brk");
}

/* Code between pages of data that are written all the time. */
static void code(void)
{
	/* mov eax, n; ret */
	static const unsigned char body[] = {0xb8, 0, 0, 0, 0, 0xc3};
	unsigned char *area = map(NULL, 8, PRIVATE, -1, 0), *page = area + 3 * PAGE;
	int (*call)(void) = (int (*)(void))page, sum = 0;
	must(mprotect(page, PAGE, RW | PROT_EXEC) == 0, "mprotect");
	memcpy(page, body, sizeof body);
	for (int n = 1; n <= 50; n++) {
		page[1] = n;
		sum += call();
		area[2 * PAGE + n] = area[4 * PAGE + n] = n;
		sum += call() + area[4 * PAGE + n];
	}
	must(mprotect(page, PAGE, PROT_READ | PROT_EXEC) == 0, "mprotect");
	for (int n = 0; n < 50; n++) {
		area[4 * PAGE - PAGE * (n % 2 * 2)] = n;
		sum += call();
	}
	map(page, 1, PRIVATE | MAP_FIXED, -1, 0);
	memcpy(page, body, sizeof body);
	must(mprotect(page, PAGE, PROT_READ | PROT_EXEC) == 0, "mprotect");
	printf("code %d %d\n", sum, call());
	munmap(area, 8 * PAGE);
}

#ifdef __x86_64__
static unsigned char *attach(void)
{
	int segment = shmget(IPC_PRIVATE, 3 * PAGE, 0600);
	unsigned char *attached = shmat(segment, NULL, 0);
	must(attached != (void *)-1, "shmat");
	shmctl(segment, IPC_RMID, NULL);
	return attached;
}

static void detach(unsigned char *attached)
{
	must(shmdt(attached) == 0, "shmdt");
}
#else
/* 32-bit programs have no System V shared memory here. */
static unsigned char *attach(void)
{
	return map(NULL, 3, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
}

static void detach(unsigned char *attached)
{
	must(munmap(attached, 3 * PAGE) == 0, "munmap");
}
#endif

static void sharing(void)
{
	unsigned char *shared = map(NULL, 3, MAP_SHARED | MAP_ANONYMOUS, -1, 0), *own = map(NULL, 3, PRIVATE, -1, 0);
	unsigned char *attached = attach();
	fill(own, 3, 'a');
	must(mprotect(shared + 2 * PAGE, PAGE, PROT_READ) == 0, "mprotect");
	fflush(stdout);
	pid_t child = fork();
	if (child == 0) {
		fill(shared, 2, 'p');
		fill(attached, 3, 's');
		fill(own, 3, 'x');
		_exit(0);
	}
	waitpid(child, NULL, 0);
	show("shared", shared, 3);
	show("attached", attached, 3);
	show("own", own, 3);
	detach(attached);
}

int main(void)
{
	struct sigaction action = {.sa_sigaction = refused, .sa_flags = SA_SIGINFO};
	sigaction(SIGSEGV, &action, NULL);
	printf("page size %ld\n", sysconf(_SC_PAGESIZE));
	int file = make_file();
	files(file);
	pieces(file);
	protections();
	moves(file);
	program_break();
	code();
	sharing();
	return 0;
}

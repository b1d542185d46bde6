/* Changes its own code, calls it, and changes it back; also by way of a writable mapping that is not executable. Then it calls the
 * code while it may not be executed; then stores change it that begin on the page before; at last each of two processes changes code that
 * both have. */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

__attribute__((noinline, aligned(4096))) int answer(int x)
{
	/* Bytes that a test can find, whatever the compiler: 83 c0 07. */
	__asm__ volatile("add $7, %%eax" : "+a"(x) : : "cc");
	return x;
}

__attribute__((noinline)) int other(int x)
{
	__asm__ volatile("" : "+r"(x));
	return x * 3;
}

/* Leaves the page of the two functions behind, so that nothing else shares it. */
__attribute__((noinline, aligned(4096))) static int sum(int rounds)
{
	int total = 0;
	for (int n = 0; n < rounds; n++)
		total += answer(n) + other(n);
	return total;
}

/* Code in memory of its own, which one of two processes changes: the other keeps what it had, and changes that in its turn. */
static int apart(void)
{
	/* mov eax, n; ret */
	static const unsigned char body[] = {0xb8, 1, 0, 0, 0, 0xc3};
	unsigned char *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int (*call)(void) = (int (*)(void))code, forward[2], backward[2], status;
	char go = 0;
	if (code == MAP_FAILED || pipe(forward) || pipe(backward))
		return 1;
	memcpy(code, body, sizeof body);
	printf("together %d\n", call());
	fflush(stdout);
	pid_t child = fork();
	if (child == 0) {
		if (read(forward[0], &go, 1) != 1)
			_exit(100);
		int before = call();
		code[1] = 3;
		int after = call();
		if (write(backward[1], &go, 1) != 1)
			_exit(100);
		_exit(before * 10 + after);
	}
	code[1] = 2;
	int before = call();
	if (write(forward[1], &go, 1) != 1 || read(backward[0], &go, 1) != 1)
		return 1;
	int after = call();
	waitpid(child, &status, 0);
	printf("apart %d %d, child %d %d\n", before, after, WIFEXITED(status), WEXITSTATUS(status));
	return 0;
}

/* Stores that begin on the page before that of the code which they change. */
static int across(void)
{
	enum { PAGE = 4096 };
	/* mov eax, n; ret */
	static const unsigned char body[] = {0xb8, 1, 0, 0, 0, 0xc3};
	unsigned char *code = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int (*call)(void) = (int (*)(void))(code + PAGE);
	if (code == MAP_FAILED)
		return 1;
	memcpy(code + PAGE, body, sizeof body);
	printf("across %d", call());
	for (unsigned value = 2; value < 5; value++) {
		unsigned word = 0x00b89090 | value << 24;
		__asm__ volatile("movl %1, %0" : "=m"(*(unsigned *)(code + PAGE - 2)) : "r"(word) : "memory");
		printf(" %d", call());
	}
	printf("\n");
	return 0;
}

static sigjmp_buf back;

__attribute__((section(".text.behind"))) static void refused(int number, siginfo_t *info, void *context)
{
	printf("signal %d code %d at its start: %d\n", number, info->si_code, info->si_addr == (void *)answer);
	siglongjmp(back, 1);
}

int main(void)
{
	struct sigaction action = {.sa_sigaction = refused, .sa_flags = SA_SIGINFO};
	unsigned char *code = (unsigned char *)answer, saved[64];
	long page = sysconf(_SC_PAGESIZE);
	/* mov eax, 1000; ret */
	static const unsigned char patch[] = {0xb8, 0xe8, 0x03, 0x00, 0x00, 0xc3};
	memcpy(saved, code, sizeof saved);
	printf("first %d\n", sum(10));
	for (int round = 0; round < 3; round++) {
		if (mprotect(code, page, PROT_READ | PROT_WRITE | PROT_EXEC))
			return 1;
		memcpy(code, patch, sizeof patch);
		printf("patched %d\n", sum(10));
		memcpy(code, saved, sizeof saved);
		printf("restored %d\n", sum(10));
		if (mprotect(code, page, PROT_READ | PROT_WRITE))
			return 1;
		memcpy(code, patch, sizeof patch);
		if (mprotect(code, page, PROT_READ | PROT_EXEC))
			return 1;
		printf("patched again %d\n", sum(10));
		if (mprotect(code, page, PROT_READ | PROT_WRITE))
			return 1;
		memcpy(code, saved, sizeof saved);
		if (mprotect(code, page, PROT_READ | PROT_EXEC))
			return 1;
		printf("restored again %d\n", sum(10));
	}
	sigaction(SIGSEGV, &action, NULL);
	for (int round = 0; round < 2; round++) {
		if (mprotect(code, page, PROT_READ))
			return 1;
		if (sigsetjmp(back, 1) == 0)
			printf("not executable %d\n", sum(10));
		if (mprotect(code, page, PROT_READ | PROT_EXEC))
			return 1;
		printf("executable again %d\n", sum(10));
	}
	return across() || apart();
}

/* Misaligned loads and stores, each so often that a host that refuses them has to change its code: while signals come, by two
 * threads at once, where a page is missing, and on both sides of a fork. */
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ROUNDS = 12000, SIZE = 8192 };

struct __attribute__((packed)) record {
	uint8_t tag;
	uint64_t wide;
	int32_t number;
	int16_t small;
};

/* One site for each kind of access, whatever the place. */
__attribute__((noinline)) static uint64_t step(volatile struct record *at, uint64_t value)
{
	at->wide += value;
	at->number ^= (int32_t)value;
	at->small = (int16_t)(at->small + at->number);
	return at->wide * 31 + (uint64_t)(int64_t)at->number + (uint64_t)(int64_t)at->small;
}

static uint64_t run(unsigned char *bytes, uint64_t value)
{
	for (int round = 0; round < ROUNDS; round++)
		value = step((struct record *)(bytes + (uint64_t)round * 7 % (SIZE - sizeof(struct record))), value);
	return value;
}

static volatile sig_atomic_t ticks;

static void tick(int number)
{
	ticks += number != 0;
}

static sigjmp_buf back;
static char *missing;

static void refused(int number, siginfo_t *info, void *context)
{
	(void)context;
	printf("signal %d code %d at %td\n", number, info->si_code, (char *)info->si_addr - missing);
	siglongjmp(back, 1);
}

static void *thread(void *seed)
{
	static unsigned char bytes[2][SIZE];
	uint64_t value = (uint64_t)(uintptr_t)seed;
	return (void *)(uintptr_t)(uint32_t)run(bytes[value], value + 3);
}

int main(void)
{
	static unsigned char bytes[SIZE];
	struct sigaction ticking = {.sa_handler = tick, .sa_flags = SA_RESTART};
	struct sigaction refusing = {.sa_sigaction = refused, .sa_flags = SA_SIGINFO};
	struct itimerval often = {{0, 2000}, {0, 2000}}, never = {{0, 0}, {0, 0}};
	pthread_t threads[2];

	setvbuf(stdout, NULL, _IONBF, 0);
	sigaction(SIGALRM, &ticking, NULL);
	sigaction(SIGSEGV, &refusing, NULL);
	setitimer(ITIMER_REAL, &often, NULL);
	printf("alone %llx\n", (unsigned long long)run(bytes, 1));
	for (uintptr_t n = 0; n < 2; n++)
		pthread_create(&threads[n], NULL, thread, (void *)n);
	for (int n = 0; n < 2; n++) {
		void *result;
		pthread_join(threads[n], &result);
		printf("thread %llx\n", (unsigned long long)(uintptr_t)result);
	}
	setitimer(ITIMER_REAL, &never, NULL);

	/* Some hosts of translated programs protect no less than this. */
	long page = 65536;
	char *pages = mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	missing = (char *)(((uintptr_t)pages + 2 * page - 1) & -page);
	mprotect(missing, page, PROT_NONE);
	for (int before = 5; before <= 13; before += 4)
		if (!sigsetjmp(back, 1))
			step((struct record *)(missing - before), 1);
	for (int n = 16; n > 0; n--)
		printf("%02x", (unsigned char)missing[-n]);
	printf("\n");

	fflush(stdout);
	pid_t child = fork();
	printf("%s %llx\n", "forked", (unsigned long long)run(bytes, 2));
	if (child == 0)
		_exit(0);
	int status;
	waitpid(child, &status, 0);
	printf("child %d\n", status);
	return ticks < 0;
}

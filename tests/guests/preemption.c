/* A timer's handler sends the interrupted code elsewhere, from where it comes back later: as runtimes do that switch between
 * coroutines. Whatever the code was at must come out as if nothing had been. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/time.h>
#include <ucontext.h>

#ifdef __x86_64__
enum { PC = REG_RIP, SP = REG_RSP, RED_ZONE = 128 };
__asm__(".text\nelsewhere:\n pushfq\n push %rax\n push %rbx\n push %rcx\n push %rdx\n push %rsi\n push %rdi\n push %rbp\n push %r8\n"
	" push %r9\n push %r10\n push %r11\n push %r12\n push %r13\n push %r14\n push %r15\n"
	" xor %eax, %eax\n dec %rax\n mov %rax, %rbx\n mov %rax, %r8\n mov %rax, %r15\n incl visits(%rip)\n"
	" pop %r15\n pop %r14\n pop %r13\n pop %r12\n pop %r11\n pop %r10\n pop %r9\n pop %r8\n pop %rbp\n pop %rdi\n pop %rsi\n"
	" pop %rdx\n pop %rcx\n pop %rbx\n pop %rax\n popfq\n ret $128\n");
#else
enum { PC = REG_EIP, SP = REG_ESP, RED_ZONE = 0 };
__asm__(".text\nelsewhere:\n pushfl\n pusha\n xor %eax, %eax\n dec %eax\n mov %eax, %ebx\n mov %eax, %esi\n incl visits\n"
	" popa\n popfl\n ret\n");
#endif

extern const char elsewhere[];
extern const char __start_worked[], __stop_worked[];
volatile int visits __attribute__((used));

static void tick(int signal, siginfo_t *info, void *context)
{
	greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
	uintptr_t pc = registers[PC];
	(void)signal, (void)info;
	if (pc < (uintptr_t)__start_worked || pc >= (uintptr_t)__stop_worked)
		return;
	uintptr_t *top = (uintptr_t *)((uintptr_t)registers[SP] - RED_ZONE) - 1;
	*top = pc;
	registers[SP] = (greg_t)(uintptr_t)top;
	registers[PC] = (greg_t)(uintptr_t)elsewhere;
}

/* Pushes and pops, flags that are used late and twice, and calls. */
__attribute__((noinline, section("worked"))) static uint32_t work(uint32_t depth, uint32_t x)
{
	uint32_t y = x ^ 0x9e3779b9, z = depth, bit;
	__asm__ volatile("add %[x], %[y]\n mov %[y], %[z]\n adc %[x], %[z]\n setc %b[bit]\n setp %h[bit]\n movzwl %w[bit], %[bit]\n"
			 "sbb %[y], %[x]\n jnc 1f\n rol $5, %[x]\n 1: test %[z], %[z]\n cmovs %[x], %[y]\n jns 2f\n inc %[z]\n 2:"
			 : [x] "+r"(x), [y] "+r"(y), [z] "+r"(z), [bit] "=&Q"(bit)
			 :
			 : "cc");
	/* The first instruction of the loop leaves nothing behind. */
	__asm__ volatile("mov $40, %[bit]\n 3: lea (%[x],%[y]), %[z]\n lea 4(%[z]), %[z]\n xor %[z], %[x]\n dec %[bit]\n jnz 3b"
			 : [x] "+r"(x), [y] "+r"(y), [z] "+r"(z), [bit] "=&r"(bit)
			 :
			 : "cc");
	x += bit;
	if (depth != 0) {
		y += work(depth - 1, x + y);
		z ^= work(depth - 1, y - z);
	}
	for (unsigned n = 0; n < 3; n++)
		x = (x << 7 | x >> 25) + (y ^= z * 5);
	return x + y + z;
}

int main(void)
{
	enum { DEPTH = 8, VISITS = 100, MOST = 1000000 };
	struct sigaction action = {.sa_sigaction = tick, .sa_flags = SA_SIGINFO | SA_RESTART};
	struct itimerval often = {.it_interval = {.tv_usec = 500}, .it_value = {.tv_usec = 500}}, never = {0};
	uint32_t expected = work(DEPTH, 12345);
	int wrong = 0;
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &often, NULL);
	for (int round = 0; round < MOST && visits < VISITS; round++)
		wrong += work(DEPTH, 12345) != expected;
	setitimer(ITIMER_REAL, &never, NULL);
	printf("work is %08x, came back often enough: %d, wrong: %d\n", expected, visits >= VISITS, wrong);
	return 0;
}

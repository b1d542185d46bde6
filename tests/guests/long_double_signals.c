/* Signals that arrive while x87 arithmetic is under way. */
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>

static volatile long ticks;
static volatile long double in_handler;

static void on_alarm(int signal) {
    (void)signal;
    ticks++;
    in_handler = in_handler / 3 + ticks;
}

int main(void) {
    struct sigaction action = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
    sigaction(SIGALRM, &action, NULL);
    struct itimerval timer = {{0, 700}, {0, 700}};
    setitimer(ITIMER_REAL, &timer, NULL);
    long double sum = 0, x = 1;
    unsigned long mix = 1;
    for (long n = 1; n <= 200000 || ticks < 20; n++) {
        if (n > 200000) { mix ^= ticks; continue; }
        x = x * 0.999999L + 1 / (long double)n;
        sum += x;
        mix = mix * 6364136223846793005ul + n;
    }
    printf("%La %s\n", sum, ticks >= 20 ? "ticked" : "still");
    return 0;
}

/* Threads that share memory: atomics, mutexes, condition variables, thread-local storage. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

enum { THREADS = 4, ROUNDS = 20000 };

static atomic_ulong counter;
static atomic_uint spins;
static unsigned long guarded;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t turn = PTHREAD_COND_INITIALIZER;
static int next_thread;
static __thread unsigned long own;

static void *work(void *argument) {
    long id = (long)argument;
    for (int i = 0; i < ROUNDS; i++) {
        atomic_fetch_add(&counter, 1);
        unsigned long seen = atomic_load(&counter);
        while (!atomic_compare_exchange_weak(&counter, &seen, seen + 2)) atomic_fetch_add(&spins, 1);
        own += i ^ id;
        if (i % 64 == 0) {
            pthread_mutex_lock(&mutex);
            guarded += 1;
            pthread_mutex_unlock(&mutex);
        }
    }
    pthread_mutex_lock(&mutex);
    while (next_thread != id) pthread_cond_wait(&turn, &mutex);
    printf("thread %ld own %lu\n", id, own);
    next_thread++;
    pthread_cond_broadcast(&turn);
    pthread_mutex_unlock(&mutex);
    return (void *)(id * id);
}

int main(void) {
    pthread_t threads[THREADS];
    long squares = 0;
    for (long i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, work, (void *)i)) return 1;
    for (int i = 0; i < THREADS; i++) {
        void *result;
        pthread_join(threads[i], &result);
        squares += (long)result;
    }
    printf("counter %lu guarded %lu squares %ld own %lu\n", counter, guarded, squares, own);
    return 0;
}

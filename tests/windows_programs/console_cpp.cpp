// What C++ programs ask of their host: exceptions through many frames, destructors, threads, streams.
#include <algorithm>
#include <iostream>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

struct Guard {
    explicit Guard(int number) : number(number) {}
    ~Guard() { std::cout << "leaves " << number << '\n'; }
    int number;
};

struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
    int code = 17;
};

int descend(int depth) {
    Guard guard(depth);
    if (depth == 4) throw Failure("deep enough");
    return descend(depth + 1) + 1;
}

void rethrow() {
    try {
        descend(2);
    } catch (const std::logic_error &) {
        std::cout << "wrong handler\n";
    } catch (Failure &failure) {
        failure.code++;
        throw;
    }
}

// Without a destructor: GCC 12's emulated thread-local storage frees a thread's objects before it destroys them.
thread_local char name[40] = "nobody";
std::mutex mutex;
std::map<int, std::string> seen;

void work(int number) {
    std::string text = "thread " + std::to_string(number);
    try {
        if (number % 2) throw number;
    } catch (int odd) {
        text += " is odd: " + std::to_string(odd);
    }
    text.copy(name, sizeof name - 1);
    std::lock_guard<std::mutex> lock(mutex);
    seen[number] = name;
}

struct Counted {
    ~Counted() { std::cout << "static destructor\n"; }
} counted;

}

int main() {
    try {
        rethrow();
    } catch (const Failure &failure) {
        std::cout << failure.what() << ' ' << failure.code << '\n';
    }
    for (int i = 0; i < 100; i++) {
        try {
            std::vector<int>(3).at(static_cast<std::size_t>(i % 5));
        } catch (const std::out_of_range &) {
            if (i > 95) std::cout << "out of range " << i << '\n';
        }
    }
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; i++) threads.emplace_back(work, i);
    for (auto &thread : threads) thread.join();
    for (const auto &entry : seen) std::cout << entry.first << ": " << entry.second << '\n';
    std::cout << name << ' ' << 1.5 << ' ' << 1e-7 << ' ' << std::hex << 255 << '\n';
    std::vector<std::string> words{"pear", "apple", "fig"};
    std::sort(words.begin(), words.end());
    for (const auto &word : words) std::cout << word << ' ';
    std::cout << std::endl;
    return 4;
}

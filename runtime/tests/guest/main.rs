//! Whole guest programs on the runtime, with a toy instruction set in place of x86-64.
//!
//! Each program runs in a process of its own, made by `fork` from a process with one thread. They run on ARM64 hosts only:
//! `cargo test -p causeway-runtime --target aarch64-unknown-linux-musl`.

#[cfg(target_arch = "aarch64")]
mod programs;
#[cfg(target_arch = "aarch64")]
mod toy;

#[cfg(target_arch = "aarch64")]
fn trials() -> Vec<libtest_mimic::Trial> {
    let trial = |&(name, test): &(&'static str, fn())| {
        libtest_mimic::Trial::test(name, move || {
            test();
            Ok(())
        })
    };
    programs::ALL.iter().map(trial).collect()
}

#[cfg(not(target_arch = "aarch64"))]
fn trials() -> Vec<libtest_mimic::Trial> {
    Vec::new()
}

fn main() {
    let mut arguments = libtest_mimic::Arguments::from_args();
    // On the main thread, one after the other: programs fork.
    arguments.test_threads = Some(1);
    libtest_mimic::run(&arguments, trials()).exit();
}

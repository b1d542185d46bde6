//! Host processes and threads.

use super::call::syscall;
use crate::linux::Errno;

/// Thread id of the calling thread.
pub fn thread_id() -> i32 {
    syscall(libc::SYS_gettid, [0; 6]) as i32
}

/// Makes scalable vectors of the calling thread, and of threads that it makes, `bytes` long.
///
/// # Errors
/// The kernel's, where there are none (`EINVAL`); `ENOTSUP` where the processor has only shorter ones.
pub fn set_vector_length(bytes: u64) -> Result<(), Errno> {
    // Linux, Documentation/arch/arm64/sve.rst; the C library names neither.
    const PR_SVE_SET_VL: u64 = 50;
    const LENGTH: i64 = 0xffff;
    let length = Errno::check(syscall(libc::SYS_prctl, [PR_SVE_SET_VL, bytes, 0, 0, 0, 0]))?;
    if length & LENGTH == bytes as i64 { Ok(()) } else { Err(Errno(libc::ENOTSUP)) }
}

/// Has the processor scalable vectors?
pub fn has_scalable_vectors() -> bool {
    #[cfg(target_arch = "aarch64")]
    return std::arch::is_aarch64_feature_detected!("sve");
    #[cfg(not(target_arch = "aarch64"))]
    false
}

/// Makes a copy of the process with the calling thread alone; returns 0 in the copy and its pid in the original.
///
/// The caller holds every lock of the runtime, so that the copy finds them in a consistent state. With `wait` the
/// original stands still until the copy ends or runs another program; that is for processes with one thread, because the
/// locks of the C library are then free.
///
/// # Errors
/// The kernel's.
pub fn fork(wait: bool) -> Result<i32, Errno> {
    if wait {
        let flags = (libc::CLONE_VFORK | libc::SIGCHLD) as u64;
        return Errno::check(syscall(libc::SYS_clone, [flags, 0, 0, 0, 0, 0])).map(|pid| pid as i32);
    }
    // SAFETY: the C library keeps its own locks consistent over fork; ours are the caller's promise.
    let pid = unsafe { libc::fork() };
    if pid < 0 {
        return Err(Errno(std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EAGAIN)));
    }
    Ok(pid)
}

/// Ends the calling thread without unwinding; the process lives on where it has others.
pub fn exit_thread(status: i32) -> ! {
    syscall(libc::SYS_exit, [status as u64, 0, 0, 0, 0, 0]);
    unreachable!("exit does not return")
}

/// Ends the process without running anything more.
pub fn exit_process(status: i32) -> ! {
    syscall(libc::SYS_exit_group, [status as u64, 0, 0, 0, 0, 0]);
    unreachable!("exit_group does not return")
}

/// Sends `signal` to the thread `tid` of this process.
pub fn signal_thread(tid: i32, signal: i32) {
    let pid = u64::from(std::process::id());
    syscall(libc::SYS_tgkill, [pid, tid as u64, signal as u64, 0, 0, 0]);
}

/// Replaces the program of this process: `command[0]` is its path. Returns only with the error.
pub fn replace_program(command: &[Vec<u8>], env: &[Vec<u8>]) -> Errno {
    let terminated = |words: &[Vec<u8>]| -> Vec<Vec<u8>> {
        let ended = |word: &Vec<u8>| word.iter().copied().chain([0]).collect();
        words.iter().map(ended).collect()
    };
    let pointers =
        |words: &[Vec<u8>]| -> Vec<u64> { words.iter().map(|word| word.as_ptr() as u64).chain([0]).collect() };
    let (command, env) = (terminated(command), terminated(env));
    let (argv, envp) = (pointers(&command), pointers(&env));
    let args = [argv[0], argv.as_ptr() as u64, envp.as_ptr() as u64, 0, 0, 0];
    Errno((-syscall(libc::SYS_execve, args)) as i32)
}

/// Real user, effective user, real group, effective group.
pub fn credentials() -> [u32; 4] {
    [libc::SYS_getuid, libc::SYS_geteuid, libc::SYS_getgid, libc::SYS_getegid]
        .map(|number| syscall(number, [0; 6]) as u32)
}

/// A random number; 0 where the kernel has none to give.
pub fn random_word() -> u64 {
    random_bytes().unwrap_or_default()[..8].iter().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

/// Number of the processor that runs the calling thread, and above bit 12 that of its node: what Linux keeps in
/// `IA32_TSC_AUX`.
pub fn processor() -> u32 {
    let mut numbers = [0u32; 2];
    let at = numbers.as_mut_ptr() as u64;
    syscall(libc::SYS_getcpu, [at, at + 4, 0, 0, 0, 0]);
    numbers[0] & 0xfff | numbers[1] << 12
}

/// Sixteen random bytes.
///
/// # Errors
/// The kernel's.
pub fn random_bytes() -> Result<[u8; 16], Errno> {
    let mut bytes = [0; 16];
    let got = Errno::check(syscall(libc::SYS_getrandom, [bytes.as_mut_ptr() as u64, 16, 0, 0, 0, 0]))?;
    if got == 16 { Ok(bytes) } else { Err(Errno(libc::EAGAIN)) }
}

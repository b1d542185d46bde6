//! Raw host system calls.

/// Makes host system call `number` (host numbering, `libc::SYS_*`) and returns the kernel's raw result: a value, or a
/// negated errno.
///
/// Pointers among `args` are the caller's business in the sense that the kernel checks them: a bad one gives `-EFAULT`.
/// Calls that change mappings or threads go through the wrappers of [`super::map`] and [`super::process`] instead.
pub fn syscall(number: i64, args: [u64; 6]) -> i64 {
    #[cfg(target_arch = "aarch64")]
    {
        let result: u64;
        // SAFETY: `svc 0` clobbers nothing but x0 and memory that the kernel validates; callers pass guest pointers,
        // never addresses of live Rust objects that the call would change unseen.
        unsafe {
            core::arch::asm!(
                "svc 0",
                in("x8") number,
                inlateout("x0") args[0] => result,
                in("x1") args[1], in("x2") args[2], in("x3") args[3], in("x4") args[4], in("x5") args[5],
                options(nostack),
            );
        }
        result as i64
    }
    #[cfg(target_arch = "x86_64")]
    {
        let result: u64;
        // SAFETY: as above; `syscall` clobbers rcx and r11.
        unsafe {
            core::arch::asm!(
                "syscall",
                inlateout("rax") number as u64 => result,
                in("rdi") args[0], in("rsi") args[1], in("rdx") args[2],
                in("r10") args[3], in("r8") args[4], in("r9") args[5],
                out("rcx") _, out("r11") _,
                options(nostack),
            );
        }
        result as i64
    }
}

/// What an interruptible call returns that was not made, because a signal came first: the kernel's own `ERESTARTNOINTR`,
/// which it never shows to programs.
pub const NOT_MADE: i64 = -513;

/// Makes host system call `number`, or returns [`NOT_MADE`] where `*pending` is nonzero or a signal arrives between that
/// check and the call.
#[cfg(target_arch = "aarch64")]
pub(super) fn interruptible(pending: *const u64, number: i64, args: [u64; 6]) -> i64 {
    // SAFETY: `pending` is a live slot; for the call itself see `syscall`.
    unsafe { causeway_interruptible(pending, number, args.as_ptr()) }
}

/// As on ARM64, less the window; nothing runs guests on this host.
#[cfg(not(target_arch = "aarch64"))]
pub(super) fn interruptible(_pending: *const u64, number: i64, args: [u64; 6]) -> i64 {
    syscall(number, args)
}

#[cfg(target_arch = "aarch64")]
unsafe extern "C" {
    fn causeway_interruptible(pending: *const u64, number: i64, args: *const u64) -> i64;
    static causeway_interruptible_check: u8;
    static causeway_interruptible_call: u8;
    static causeway_interruptible_skip: u8;
}

#[cfg(target_arch = "aarch64")]
core::arch::global_asm!(
    ".global causeway_interruptible, causeway_interruptible_check, causeway_interruptible_call",
    ".global causeway_interruptible_skip",
    "causeway_interruptible:",
    "mov x9, x0",
    "mov x8, x1",
    "mov x10, x2",
    "ldp x0, x1, [x10]",
    "ldp x2, x3, [x10, #16]",
    "ldp x4, x5, [x10, #32]",
    "causeway_interruptible_check:",
    "ldr x9, [x9]",
    "cbnz x9, causeway_interruptible_skip",
    "causeway_interruptible_call:",
    "svc #0",
    "ret",
    "causeway_interruptible_skip:",
    "mov x0, #-513",
    "ret",
);

/// Where a signal that found `pc` between check and call is to continue.
#[cfg(target_arch = "aarch64")]
pub(super) fn divert_call(pc: u64) -> Option<u64> {
    let start = &raw const causeway_interruptible_check as u64;
    let call = &raw const causeway_interruptible_call as u64;
    (start..=call).contains(&pc).then_some(&raw const causeway_interruptible_skip as u64)
}

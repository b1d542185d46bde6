//! Checked copies between the runtime's memory and addresses that a guest passed.
//!
//! A guest pointer is a host pointer, but nothing says that it is mapped. A plain access would fault inside the runtime;
//! the copies here report [`BadAddress`] instead, which system calls turn into `EFAULT`.
//!
//! On ARM64 the copy loop is a stretch of assembly without a stack frame. Whoever owns the process's handlers of SIGSEGV
//! and SIGBUS asks [`recovery`] first: for a fault inside the loop it gives the PC at which the loop returns with the
//! number of bytes not copied. INVARIANT: both signals are never blocked on the host while the runtime has control.
//!
//! Elsewhere (the crate as a library on a build machine) the kernel copies, by `process_vm_readv` and `process_vm_writev`
//! on the own process.

use zerocopy::{FromBytes, Immutable, IntoBytes};

/// A range of guest memory is not mapped, or not accessible in the way that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadAddress;

/// Copies `destination.len()` bytes from the guest address `source`.
///
/// # Errors
/// [`BadAddress`] where any byte is not readable; `destination` is then partly written.
pub fn read_bytes(source: u64, destination: &mut [u8]) -> Result<(), BadAddress> {
    copy(destination.as_mut_ptr() as u64, source, destination.len(), Direction::FromGuest)
}

/// Copies `source` to the guest address `destination`.
///
/// # Errors
/// [`BadAddress`] where any byte is not writable; a part of the bytes may have been written.
pub fn write_bytes(destination: u64, source: &[u8]) -> Result<(), BadAddress> {
    copy(destination, source.as_ptr() as u64, source.len(), Direction::ToGuest)
}

/// Reads one value at the guest address `source`, of any alignment.
///
/// # Errors
/// [`BadAddress`] where any byte is not readable.
pub fn read<T: FromBytes + IntoBytes>(source: u64) -> Result<T, BadAddress> {
    let mut value = T::new_zeroed();
    read_bytes(source, value.as_mut_bytes())?;
    Ok(value)
}

/// Writes one value at the guest address `destination`, of any alignment.
///
/// # Errors
/// [`BadAddress`] where any byte is not writable.
pub fn write<T: IntoBytes + Immutable>(destination: u64, value: &T) -> Result<(), BadAddress> {
    write_bytes(destination, value.as_bytes())
}

/// Writes a slice of values at the guest address `destination`, of any alignment.
///
/// # Errors
/// [`BadAddress`] where any byte is not writable.
pub fn write_slice<T: IntoBytes + Immutable>(destination: u64, values: &[T]) -> Result<(), BadAddress> {
    write_bytes(destination, values.as_bytes())
}

/// Reads `count` values that lie one after another at the guest address `source`.
///
/// The caller bounds `count`: that much memory is allocated.
///
/// # Errors
/// [`BadAddress`] where any byte is not readable.
pub fn read_vec<T: FromBytes + IntoBytes + Clone>(source: u64, count: usize) -> Result<Vec<T>, BadAddress> {
    let mut values = vec![T::new_zeroed(); count];
    read_bytes(source, values.as_mut_slice().as_mut_bytes())?;
    Ok(values)
}

/// Bytes up to which a string read goes in one step. No step crosses a boundary of the smallest host page, so none touches a
/// page beyond the terminator's.
const STEP: u64 = 4096;

/// Reads a zero-terminated string of at most `limit` bytes, terminator excluded.
///
/// # Errors
/// [`StringError::BadAddress`] where memory ends before the terminator, [`StringError::TooLong`] where there is none
/// within `limit` bytes.
pub fn read_string(source: u64, limit: usize) -> Result<Vec<u8>, StringError> {
    let mut text = Vec::new();
    let mut step = [0; STEP as usize];
    loop {
        let at = source.wrapping_add(text.len() as u64);
        let part = &mut step[..(STEP - at % STEP) as usize];
        read_bytes(at, part).map_err(|BadAddress| StringError::BadAddress)?;
        let end = part.iter().position(|&byte| byte == 0);
        text.extend_from_slice(&part[..end.unwrap_or(part.len())]);
        if text.len() > limit {
            return Err(StringError::TooLong);
        }
        if end.is_some() {
            return Ok(text);
        }
    }
}

/// Why a string could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringError {
    /// Memory ends before the terminator.
    BadAddress,
    /// No terminator within the limit.
    TooLong,
}

/// Which side of a copy is the guest's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    FromGuest,
    ToGuest,
}

/// Bounds of user addresses on ARM64 with 52-bit virtual addresses; anything above is no user address, and an address with a
/// tag in its top byte would be accepted by the CPU although x86-64 refuses it.
const USER_END: u64 = 1 << 52;

fn copy(destination: u64, source: u64, length: usize, direction: Direction) -> Result<(), BadAddress> {
    let guest = if direction == Direction::FromGuest { source } else { destination };
    if length == 0 {
        return Ok(());
    }
    if guest.checked_add(length as u64).is_none_or(|end| end > USER_END) {
        return Err(BadAddress);
    }
    raw_copy(destination, source, length, direction)
}

#[cfg(target_arch = "aarch64")]
mod arm64 {
    use super::{BadAddress, Direction};

    // x0 destination, x1 source, x2 bytes left; returns the bytes left in x0. Touches x3 alone beside these, no stack.
    core::arch::global_asm!(
        ".text",
        ".p2align 2",
        ".hidden causeway_guest_copy",
        ".global causeway_guest_copy",
        ".type causeway_guest_copy, %function",
        "causeway_guest_copy:",
        "2: cmp x2, #8",
        "b.lo 3f",
        "ldr x3, [x1]",
        "str x3, [x0]",
        "add x1, x1, #8",
        "add x0, x0, #8",
        "sub x2, x2, #8",
        "b 2b",
        "3: cbz x2, causeway_guest_copy_out",
        "ldrb w3, [x1], #1",
        "strb w3, [x0], #1",
        "sub x2, x2, #1",
        "b 3b",
        ".hidden causeway_guest_copy_out",
        ".global causeway_guest_copy_out",
        "causeway_guest_copy_out:",
        "mov x0, x2",
        "ret",
        ".size causeway_guest_copy, . - causeway_guest_copy",
    );

    unsafe extern "C" {
        fn causeway_guest_copy(destination: u64, source: u64, length: u64) -> u64;
        fn causeway_guest_copy_out();
    }

    pub(super) fn raw_copy(destination: u64, source: u64, length: usize, _: Direction) -> Result<(), BadAddress> {
        // SAFETY: one side is a live slice of `length` bytes that the caller borrows, exclusively where it is the
        // destination. The other side is guest memory, which no Rust object occupies, or not accessible, in which case
        // the fault handler continues at `causeway_guest_copy_out`.
        let left = unsafe { causeway_guest_copy(destination, source, length as u64) };
        if left == 0 { Ok(()) } else { Err(BadAddress) }
    }

    pub(super) fn recovery(host_pc: u64) -> Option<u64> {
        let start = causeway_guest_copy as *const () as u64;
        let out = causeway_guest_copy_out as *const () as u64;
        (start..out).contains(&host_pc).then_some(out)
    }
}

#[cfg(target_arch = "aarch64")]
use arm64::raw_copy;

/// Where execution continues after a memory fault at `host_pc`, if that lies in the copy loop.
///
/// Safe to call in a signal handler.
pub fn recovery(host_pc: u64) -> Option<u64> {
    #[cfg(target_arch = "aarch64")]
    return arm64::recovery(host_pc);
    #[cfg(not(target_arch = "aarch64"))]
    {
        let _ = host_pc;
        None
    }
}

#[cfg(not(target_arch = "aarch64"))]
fn raw_copy(destination: u64, source: u64, length: usize, direction: Direction) -> Result<(), BadAddress> {
    let (own, guest) = match direction {
        Direction::FromGuest => (destination, source),
        Direction::ToGuest => (source, destination),
    };
    let own = libc::iovec { iov_base: own as *mut libc::c_void, iov_len: length };
    let guest = libc::iovec { iov_base: guest as *mut libc::c_void, iov_len: length };
    // SAFETY: `own` describes a live slice of `length` bytes, exclusively borrowed where the kernel writes to it; the
    // kernel checks `guest`.
    let copied = unsafe {
        match direction {
            Direction::FromGuest => libc::process_vm_readv(libc::getpid(), &own, 1, &guest, 1, 0),
            Direction::ToGuest => libc::process_vm_writev(libc::getpid(), &own, 1, &guest, 1, 0),
        }
    };
    if copied == length as isize { Ok(()) } else { Err(BadAddress) }
}

#[cfg(all(test, target_arch = "aarch64"))]
pub(crate) mod testing {
    //! A fault handler for tests that run without the run loop's.

    extern "C" fn recover(signal: i32, _: *mut libc::siginfo_t, context: *mut core::ffi::c_void) {
        // SAFETY: the kernel passes a `ucontext_t`, which this handler alone uses until it returns.
        let machine = unsafe { &mut (*context.cast::<libc::ucontext_t>()).uc_mcontext };
        match super::recovery(machine.pc) {
            Some(pc) => machine.pc = pc,
            // SAFETY: giving a signal its default action has no precondition; the fault then repeats and ends the test.
            None => unsafe {
                libc::signal(signal, libc::SIG_DFL);
            },
        }
    }

    /// Installs it for the process.
    pub(crate) fn install() {
        for signal in [libc::SIGSEGV, libc::SIGBUS] {
            // SAFETY: all-zero bytes are a valid `sigaction`, and `recover` has the signature that SA_SIGINFO asks for.
            unsafe {
                let mut action: libc::sigaction = core::mem::zeroed();
                action.sa_sigaction = recover as *const () as usize;
                action.sa_flags = libc::SA_SIGINFO | libc::SA_NODEFER;
                assert_eq!(libc::sigaction(signal, &action, core::ptr::null_mut()), 0);
            }
        }
    }
}

#[cfg(all(test, not(target_arch = "aarch64")))]
pub(crate) mod testing {
    //! The kernel copies, so no fault has to be handled.

    /// Nothing to install.
    pub(crate) fn install() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The largest page of any host, bytes.
    const PAGE: usize = 65536;

    /// A page with access, and one without behind it.
    struct Edge(*mut u8);

    impl Edge {
        fn new() -> Self {
            testing::install();
            // SAFETY: a fresh anonymous mapping; its second half loses all access before anything refers to it.
            unsafe {
                let protection = libc::PROT_READ | libc::PROT_WRITE;
                let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
                let base = libc::mmap(core::ptr::null_mut(), 2 * PAGE, protection, flags, -1, 0);
                assert_ne!(base, libc::MAP_FAILED);
                assert_eq!(libc::mprotect(base.add(PAGE), PAGE, libc::PROT_NONE), 0);
                Self(base.cast())
            }
        }

        /// Address of the byte `before` bytes ahead of the end of access.
        fn at(&self, before: usize) -> u64 {
            (self.0 as usize + PAGE - before) as u64
        }
    }

    impl Drop for Edge {
        fn drop(&mut self) {
            // SAFETY: the mapping of `new`, to which no reference exists.
            unsafe { libc::munmap(self.0.cast(), 2 * PAGE) };
        }
    }

    #[test]
    fn copies_end_where_access_ends() {
        let edge = Edge::new();
        for length in 0..40_usize {
            let pattern: Vec<u8> = (1..=length as u8).collect();
            assert_eq!(write_bytes(edge.at(length), &pattern), Ok(()));
            let mut back = vec![0; length];
            assert_eq!(read_bytes(edge.at(length), &mut back), Ok(()));
            assert_eq!(back, pattern);
            let mut more = vec![0; length + 1];
            assert_eq!(read_bytes(edge.at(length), &mut more), Err(BadAddress));
            assert_eq!(write_bytes(edge.at(length), &more), Err(BadAddress));
        }
    }

    #[test]
    fn values_of_any_alignment() {
        let edge = Edge::new();
        assert_eq!(write(edge.at(9), &0x0102_0304_0506_0708_u64), Ok(()));
        assert_eq!(read::<u64>(edge.at(9)), Ok(0x0102_0304_0506_0708));
        assert_eq!(read::<u32>(edge.at(8)), Ok(0x0405_0607));
        assert_eq!(read::<u64>(edge.at(7)), Err(BadAddress));
        assert_eq!(write_slice(edge.at(4), &[1_u16, 2]), Ok(()));
        assert_eq!(read_vec::<u16>(edge.at(4), 2), Ok(vec![1, 2]));
        assert_eq!(read_vec::<u16>(edge.at(4), 3), Err(BadAddress));
    }

    #[test]
    fn addresses_outside_user_space_fail_without_access() {
        for address in [0, 8, 1 << 52, 1 << 56, u64::MAX - 3, u64::MAX] {
            assert_eq!(read::<u64>(address), Err(BadAddress), "{address:#x}");
            assert_eq!(write(address, &1_u64), Err(BadAddress), "{address:#x}");
        }
        assert_eq!(read_bytes(u64::MAX, &mut []), Ok(()));
    }

    #[test]
    fn strings() {
        let edge = Edge::new();
        assert_eq!(write_bytes(edge.at(6), b"hello\0"), Ok(()));
        assert_eq!(read_string(edge.at(6), 5), Ok(b"hello".to_vec()));
        assert_eq!(read_string(edge.at(6), 4), Err(StringError::TooLong));
        assert_eq!(read_string(edge.at(1), 0), Ok(Vec::new()));
        assert_eq!(write_bytes(edge.at(1), b"!"), Ok(()));
        assert_eq!(read_string(edge.at(6), 100), Err(StringError::BadAddress));
        let long = vec![b'x'; 10_000];
        assert_eq!(write_bytes(edge.at(10_001), &long), Ok(()));
        assert_eq!(write_bytes(edge.at(1), b"\0"), Ok(()));
        assert_eq!(read_string(edge.at(10_001), 10_000), Ok(long));
        assert_eq!(read_string(edge.at(10_001), 9_999), Err(StringError::TooLong));
    }

    #[test]
    fn recovery_knows_only_the_copy_loop() {
        assert_eq!(recovery(0), None);
        assert_eq!(recovery(recovery as *const () as u64), None);
    }
}

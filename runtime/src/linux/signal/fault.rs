//! Faults and traps as signals: from exits of generated code, and from host signals that interrupted it.

use super::frame::Trap;
use crate::interruption::{Access, Arrival, Fault, is_canonical};
use crate::linux::run_loop::ThreadEnd;
use crate::linux::{GuestThread, Process};
use crate::sys::context::{ArrivedSignal, SIGINFO_SIZE};
use crate::sys::guest_memory;
use crate::sys::signal::{HostAction, set_action, set_mask};
use causeway_cache_format::abi::ExitReason;

/// A signal on its way to the guest.
#[derive(Clone, Copy, Debug)]
pub struct GuestSignal {
    /// Number.
    pub number: i32,
    /// `siginfo_t`.
    pub info: [u8; SIGINFO_SIZE],
    /// The CPU exception behind it.
    pub trap: Option<Trap>,
    /// Raised by the guest's own instruction, hence deadly where it is blocked or ignored.
    pub forced: bool,
    /// Raised in place of an instruction that the translator does not know.
    pub untranslated: bool,
}

/// `si_code` of signals that the kernel raises without further cause.
const SI_KERNEL: i32 = 0x80;
const ILL_ILLOPN: i32 = 2;
const FPE_INTDIV: i32 = 1;
const FPE_FLTDIV: i32 = 3;
const FPE_FLTOVF: i32 = 4;
const FPE_FLTUND: i32 = 5;
const FPE_FLTRES: i32 = 6;
const FPE_FLTINV: i32 = 7;
const SEGV_MAPERR: i32 = 1;
const SEGV_ACCERR: i32 = 2;
const TRAP_BRKPT: i32 = 1;
const TRAP_TRACE: i32 = 2;

/// Exception vectors (Intel SDM volume 3A, table 6-1).
mod vector {
    pub(super) const DIVIDE: u64 = 0;
    pub(super) const DEBUG: u64 = 1;
    pub(super) const BREAKPOINT: u64 = 3;
    pub(super) const OVERFLOW: u64 = 4;
    pub(super) const BOUND: u64 = 5;
    pub(super) const UNDEFINED: u64 = 6;
    pub(super) const PROTECTION: u64 = 13;
    pub(super) const PAGE: u64 = 14;
    pub(super) const X87: u64 = 16;
    pub(super) const ALIGNMENT: u64 = 17;
    pub(super) const SIMD: u64 = 19;
}

/// Bits of a page fault's error code (Intel SDM volume 3A, 4.7).
const PRESENT: u64 = 1;
const WRITE: u64 = 2;
const USER: u64 = 4;
const FETCH: u64 = 16;

impl GuestSignal {
    /// A fault signal with `si_code` and `si_addr`.
    fn fault(number: i32, code: i32, address: u64, trap: Trap) -> Self {
        let mut info = [0; SIGINFO_SIZE];
        info[0..4].copy_from_slice(&number.to_le_bytes());
        info[8..12].copy_from_slice(&code.to_le_bytes());
        info[16..24].copy_from_slice(&address.to_le_bytes());
        Self { number, info, trap: Some(trap), forced: true, untranslated: false }
    }

    /// A fault signal whose cause is not an address: `SI_KERNEL`.
    pub(super) fn kernel_fault(number: i32, trap: Trap) -> Self {
        Self::fault(number, SI_KERNEL, 0, trap)
    }

    /// A page fault at `address`.
    fn page_fault(code: i32, address: u64, access: u64) -> Self {
        let present = if code == SEGV_ACCERR { PRESENT } else { 0 };
        let trap = Trap { number: vector::PAGE, error: USER | access | present, address };
        Self::fault(libc::SIGSEGV, code, address, trap)
    }
}

/// Raises the signal that `reason` means for the guest; `rip` is as the exit left it.
pub(in crate::linux) fn raise_exit_fault(thread: &mut GuestThread, process: &Process, reason: ExitReason) {
    let rip = thread.state().rip;
    let trap = |number| Trap { number, error: 0, address: 0 };
    let kernel = |signal, number| GuestSignal::kernel_fault(signal, trap(number));
    let signal = match reason {
        ExitReason::UndefinedInstruction | ExitReason::Untranslated => GuestSignal {
            untranslated: reason == ExitReason::Untranslated,
            ..GuestSignal::fault(libc::SIGILL, ILL_ILLOPN, rip, trap(vector::UNDEFINED))
        },
        ExitReason::DivideError => GuestSignal::fault(libc::SIGFPE, FPE_INTDIV, rip, trap(vector::DIVIDE)),
        ExitReason::Breakpoint => kernel(libc::SIGTRAP, vector::BREAKPOINT),
        ExitReason::DebugTrap => GuestSignal::fault(libc::SIGTRAP, TRAP_BRKPT, rip, trap(vector::DEBUG)),
        ExitReason::Overflow => kernel(libc::SIGSEGV, vector::OVERFLOW),
        ExitReason::BoundRange => kernel(libc::SIGSEGV, vector::BOUND),
        ExitReason::Interrupt => {
            // `int n` faults: RIP stays at the instruction. The error code names the gate (vector * 8 + 2).
            let number = guest_memory::read::<u8>(rip.wrapping_sub(1)).unwrap_or(0);
            thread.state_mut().rip = rip.wrapping_sub(2);
            let error = u64::from(number) * 8 + 2;
            GuestSignal::kernel_fault(libc::SIGSEGV, Trap { number: vector::PROTECTION, error, address: 0 })
        }
        ExitReason::NotExecutable => fetch_fault(process, rip),
        ExitReason::X87Exception => GuestSignal::fault(libc::SIGFPE, FPE_FLTINV, rip, trap(vector::X87)),
        ExitReason::SimdException => {
            // The masks stand seven bits above their flags.
            let mxcsr = thread.cpu.mxcsr();
            GuestSignal::fault(libc::SIGFPE, float_code(mxcsr & !(mxcsr >> 7)), rip, trap(vector::SIMD))
        }
        // Services that 64-bit Linux programs do not have end as #GP, like the privileged instructions.
        _ => kernel(libc::SIGSEGV, vector::PROTECTION),
    };
    thread.raised = Some(signal);
}

/// #DB behind an instruction that began with the trap flag set.
pub(in crate::linux) fn step_trap(guest_pc: u64) -> GuestSignal {
    let trap = Trap { number: vector::DEBUG, error: 0, address: 0 };
    GuestSignal::fault(libc::SIGTRAP, TRAP_TRACE, guest_pc, trap)
}

/// #GP with an error code.
pub(in crate::linux) fn protection_fault(error: u64) -> GuestSignal {
    GuestSignal::kernel_fault(libc::SIGSEGV, Trap { number: vector::PROTECTION, error, address: 0 })
}

/// The fault of an access that the runtime made for the guest.
pub(in crate::linux) fn memory_refusal(process: &Process, address: u64, write: bool) -> GuestSignal {
    if !is_canonical(address) {
        return protection_fault(0);
    }
    let mapped = process.memory().map.protection(address).is_some();
    GuestSignal::page_fault(if mapped { SEGV_ACCERR } else { SEGV_MAPERR }, address, if write { WRITE } else { 0 })
}

/// The fault of fetching an instruction at `address`.
fn fetch_fault(process: &Process, address: u64) -> GuestSignal {
    if !is_canonical(address) {
        return GuestSignal::kernel_fault(libc::SIGSEGV, Trap { number: vector::PROTECTION, error: 0, address: 0 });
    }
    let mapped = process.memory().map.protection(address).is_some();
    GuestSignal::page_fault(if mapped { SEGV_ACCERR } else { SEGV_MAPERR }, address, FETCH)
}

/// Takes note of the interrupted code of `arrived`, and returns the signal for the guest if it is any of its business.
pub(super) fn from_arrived(thread: &mut GuestThread, process: &Process, arrived: ArrivedSignal) -> Option<GuestSignal> {
    match thread.cpu.settle(&process.code, process, &arrived) {
        Arrival::Settled => thread.cpu.take_step().then(|| step_trap(thread.state().rip)),
        Arrival::Fault(fault) => Some(from_fault(thread, fault)),
        Arrival::Sent => Some(GuestSignal {
            number: arrived.number,
            info: arrived.info,
            trap: None,
            forced: false,
            untranslated: false,
        }),
    }
}

/// The signal that Linux sends for a fault.
fn from_fault(thread: &GuestThread, fault: Fault) -> GuestSignal {
    let rip = thread.state().rip;
    let trap = |number| Trap { number, error: 0, address: 0 };
    match fault {
        Fault::Protection => protection_fault(0),
        Fault::Page { address, access, present } => {
            GuestSignal::page_fault(if present { SEGV_ACCERR } else { SEGV_MAPERR }, address, error_code(access))
        }
        Fault::Bus { address, access, code } => {
            let trap = Trap { number: vector::PAGE, error: USER | error_code(access), address };
            GuestSignal::fault(libc::SIGBUS, code, address, trap)
        }
        Fault::Misaligned { address, code } => GuestSignal::fault(libc::SIGBUS, code, address, trap(vector::ALIGNMENT)),
        Fault::X87 => x87_exception(thread),
        Fault::Trap { code } => GuestSignal::fault(libc::SIGTRAP, code, rip, Trap::default()),
        Fault::Other { number, code } => GuestSignal::fault(number, code, rip, trap(vector::UNDEFINED)),
    }
}

/// The bits of a page fault's error code that tell of the access.
fn error_code(access: Access) -> u64 {
    match access {
        Access::Read => 0,
        Access::Write => WRITE,
        Access::Fetch => FETCH,
    }
}

/// #MF, with the `si_code` of the first unmasked exception as Linux orders them.
fn x87_exception(thread: &GuestThread) -> GuestSignal {
    let unit = &thread.state().x87;
    let code = float_code(u32::from(unit.status & !unit.control));
    GuestSignal::fault(libc::SIGFPE, code, thread.state().rip, Trap { number: vector::X87, error: 0, address: 0 })
}

/// `si_code` for unmasked floating-point exceptions at their places in the x87 status word and in MXCSR: the first of them in
/// Linux's order (arch/x86/kernel/fpu).
fn float_code(unmasked: u32) -> i32 {
    const BY_EXCEPTION: [(u32, i32); 5] =
        [(0x01, FPE_FLTINV), (0x04, FPE_FLTDIV), (0x08, FPE_FLTOVF), (0x12, FPE_FLTUND), (0x20, FPE_FLTRES)];
    BY_EXCEPTION.iter().find(|(flags, _)| unmasked & flags != 0).map_or(0, |(_, code)| *code)
}

/// Ends the process as `signal`'s default action does, so that its parent sees the right status.
pub(in crate::linux) fn terminate(process: &Process, signal: i32) -> ThreadEnd {
    process.write_stats(128 + signal);
    if set_action(signal, HostAction::Default).is_ok() {
        set_mask(!super::bit(signal));
        let own = crate::sys::process::thread_id();
        crate::sys::process::signal_thread(own, signal);
    }
    ThreadEnd::Killed(signal)
}

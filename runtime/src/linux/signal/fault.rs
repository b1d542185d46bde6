//! Faults and traps as signals: from exits of generated code, and from host signals that interrupted it.

use super::frame::Trap;
use crate::dispatch::GuestPosition;
use crate::linux::run_loop::ThreadEnd;
use crate::linux::{GuestThread, Process};
use crate::misaligned::{self, Step};
use crate::sys::context::{ArrivedSignal, HostContext, ROUTINE_CALL, SIGINFO_SIZE, StubPosition, stub_position};
use crate::sys::guest_memory;
use crate::sys::signal::{FAULT_SIGNALS, HostAction, set_action, set_mask};
use causeway_cache_format::abi::ExitReason;
use causeway_routine::unit::Trap as RoutineTrap;

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
const BUS_ADRALN: i32 = 1;
const BUS_OBJERR: i32 = 3;
const TRAP_BRKPT: i32 = 1;

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
            let mxcsr = thread.mxcsr();
            GuestSignal::fault(libc::SIGFPE, float_code(mxcsr & !(mxcsr >> 7)), rip, trap(vector::SIMD))
        }
        // Services that 64-bit Linux programs do not have end as #GP, like the privileged instructions.
        _ => kernel(libc::SIGSEGV, vector::PROTECTION),
    };
    thread.raised = Some(signal);
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

fn is_canonical(address: u64) -> bool {
    let upper = (address as i64) >> 47;
    upper == 0 || upper == -1
}

/// Takes note of the interrupted code of `arrived`, and returns the signal for the guest if it is any of its business.
pub(super) fn from_arrived(thread: &mut GuestThread, process: &Process, arrived: ArrivedSignal) -> Option<GuestSignal> {
    let number = arrived.number;
    let code = i32::from_le_bytes([arrived.info[8], arrived.info[9], arrived.info[10], arrived.info[11]]);
    if let Some(context) = arrived.context {
        let by_trap = number == libc::SIGILL && stub_position(&context).is_some();
        match interrupt(thread, process, context) {
            Some(Trapped::Exception) if by_trap => return Some(x87_exception(thread)),
            Some(Trapped::Suppressed) if by_trap => return None,
            _ => {}
        }
        if FAULT_SIGNALS >> (number - 1) & 1 == 1 && code > 0 {
            return from_host_fault(thread, process, &arrived, code);
        }
    }
    Some(GuestSignal { number, info: arrived.info, trap: None, forced: false, untranslated: false })
}

/// How the x87 unit ended a call, found in an interrupted context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trapped {
    /// #MF; the context stands before the call.
    Exception,
    /// The instruction is over without its store; RIP stands behind it.
    Suppressed,
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

/// Makes the guest state that of the interrupted `context`, and remembers the context.
fn interrupt(thread: &mut GuestThread, process: &Process, mut context: HostContext) -> Option<Trapped> {
    let mut position = None;
    let mut trapped = None;
    match stub_position(&context) {
        Some(StubPosition::Host(target)) => context.pc = target,
        Some(StubPosition::Returned(target)) => match thread.context.take_routine_trap() {
            None => context.pc = target,
            Some(RoutineTrap::Pending) => {
                context.pc = target - ROUTINE_CALL;
                trapped = Some(Trapped::Exception);
            }
            Some(RoutineTrap::Suppressed { length }) => {
                let guest_pc = process.code.guest_pc(target - ROUTINE_CALL)?.guest_pc;
                thread.load_context(&context, Some(guest_pc.wrapping_add(u64::from(length))));
                return Some(Trapped::Suppressed);
            }
        },
        Some(StubPosition::Guest(guest_pc)) => position = Some(GuestPosition { guest_pc, exact: false }),
        None => {}
    }
    let position = position.or_else(|| process.code.guest_pc(context.pc));
    thread.load_context(&context, position.map(|position| position.guest_pc));
    thread.interrupted = Some(Box::new(context));
    trapped
}

/// A fault that generated code raised: repaired here, or the guest's.
fn from_host_fault(
    thread: &mut GuestThread,
    process: &Process,
    arrived: &ArrivedSignal,
    code: i32,
) -> Option<GuestSignal> {
    let mut word = [0; 8];
    word.copy_from_slice(&arrived.info[16..24]);
    let address = u64::from_le_bytes(word);
    let context = thread.interrupted.as_deref()?;
    let pc = context.pc;
    match arrived.number {
        libc::SIGTRAP => {
            if let Some(guest_pc) = process.code.lock().revoked_entry(pc) {
                thread.state_mut().rip = guest_pc;
                thread.interrupted = None;
                return None;
            }
            Some(GuestSignal::fault(libc::SIGTRAP, code, thread.state().rip, Trap::default()))
        }
        libc::SIGBUS if code == BUS_ADRALN => {
            let mut next = *context;
            match misaligned::step(&mut next) {
                Step::Done => {
                    thread.load_context(&next, None);
                    thread.interrupted = Some(Box::new(next));
                    return None;
                }
                Step::Refused(address, size) => {
                    return refused_access(thread, process, arrived, (address, u64::from(size)));
                }
                Step::Other => {}
            }
            if guest_memory::read::<u32>(pc).is_ok_and(misaligned::is_pair_exchange) {
                return Some(protection_fault(0));
            }
            Some(GuestSignal::fault(libc::SIGBUS, code, address, Trap { number: 17, error: 0, address: 0 }))
        }
        libc::SIGSEGV if address == pc => execution_fault(thread, process, pc),
        libc::SIGSEGV | libc::SIGBUS => memory_fault(thread, process, arrived, code, address),
        number => Some(GuestSignal::fault(
            number,
            code,
            thread.state().rip,
            Trap { number: vector::UNDEFINED, error: 0, address: 0 },
        )),
    }
}

/// Generated code ran into a page without execution: cached code that is to be checked first, or none at all.
fn execution_fault(thread: &mut GuestThread, process: &Process, pc: u64) -> Option<GuestSignal> {
    if process.code.lock().admit(pc) {
        return None;
    }
    match process.code.guest_pc(pc) {
        None => Some(GuestSignal::page_fault(SEGV_MAPERR, pc, FETCH)),
        // Code that stays unusable: on in fresh code, from the guest's instruction.
        Some(position) if position.exact => {
            thread.interrupted = None;
            None
        }
        // The rest of an instruction's code is damaged in the file: nothing true can follow.
        Some(position) => {
            let trap = Trap { number: vector::PAGE, error: USER | FETCH, address: position.guest_pc };
            Some(GuestSignal::fault(libc::SIGBUS, BUS_OBJERR, position.guest_pc, trap))
        }
    }
}

/// A misaligned access to `size` bytes at `address` some of which the guest may not access: a page fault at the first of them.
fn refused_access(
    thread: &mut GuestThread,
    process: &Process,
    arrived: &ArrivedSignal,
    (address, size): (u64, u64),
) -> Option<GuestSignal> {
    let pc = thread.interrupted.as_deref().map_or(0, |context| context.pc);
    let write = is_write(arrived.syndrome, pc);
    let allowed = |byte: u64| {
        let protection = process.memory().map.protection(byte);
        protection.is_some_and(|protection| if write { protection.write } else { protection.read })
    };
    let refused = (0..size).map(|offset| address.wrapping_add(offset)).find(|byte| !allowed(*byte));
    let address = refused.unwrap_or(address);
    let segmentation = ArrivedSignal { number: libc::SIGSEGV, ..*arrived };
    memory_fault(thread, process, &segmentation, SEGV_ACCERR, address)
}

fn memory_fault(
    thread: &mut GuestThread,
    process: &Process,
    arrived: &ArrivedSignal,
    code: i32,
    address: u64,
) -> Option<GuestSignal> {
    if process.release_watched(address) {
        return None;
    }
    if !is_canonical(address) {
        let trap = Trap { number: vector::PROTECTION, error: 0, address: 0 };
        return Some(GuestSignal::kernel_fault(libc::SIGSEGV, trap));
    }
    let pc = thread.interrupted.as_deref().map_or(0, |context| context.pc);
    let access = if is_write(arrived.syndrome, pc) { WRITE } else { 0 };
    // Cached code reads constants from pages of its own that may not have been checked yet.
    if access != WRITE && process.code.lock().admit(address) {
        return None;
    }
    // What is reserved between and behind segments is unmapped for the guest.
    let code = if process.memory().map.protection(address).is_none() { SEGV_MAPERR } else { code };
    if code == SEGV_ACCERR && access == WRITE && is_allowed_now(thread, process, pc, address) {
        return None;
    }
    if arrived.number == libc::SIGBUS {
        let trap = Trap { number: vector::PAGE, error: USER | access, address };
        return Some(GuestSignal::fault(libc::SIGBUS, code, address, trap));
    }
    Some(GuestSignal::page_fault(code, address, access))
}

/// Whether the guest may write at `address` after all: another thread has released the page since the fault. Says so only a
/// few times in a row for one instruction, in case the host sees it otherwise.
fn is_allowed_now(thread: &mut GuestThread, process: &Process, pc: u64, address: u64) -> bool {
    const LIMIT: u32 = 16;
    let (last, times) = thread.repeated_fault;
    let times = if last == pc { times + 1 } else { 0 };
    thread.repeated_fault = (pc, times);
    times < LIMIT && process.memory().map.protection(address).is_some_and(|protection| protection.write)
}

/// Whether a data abort was a write: by its syndrome (Arm ARM D17.2.37, WnR), else by the instruction at `pc`.
fn is_write(syndrome: u64, pc: u64) -> bool {
    const DATA_ABORT: u64 = 0x24;
    if syndrome >> 26 == DATA_ABORT {
        return syndrome >> 6 & 1 == 1;
    }
    guest_memory::read::<u32>(pc).is_ok_and(misaligned::is_store)
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

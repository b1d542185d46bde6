//! The one host signal handler.
//!
//! It decides nothing that Rust code outside can decide: it repairs the shadow stack and faulting guest copies, has misaligned
//! accesses carried out, which some programs make in their inner loops, and otherwise records the signal and sees to it that
//! the run loop gets control. It runs on the handler stack with all other signals blocked.

use super::control::{ArrivedSignal, Control, HostContext, SELECTION, SIGINFO_SIZE, SLOT_IN_GUEST, SLOT_PENDING};
use super::signal::{BUS_ADRALN, FAULT_SIGNALS, HostAction, set_action};
use super::{call, enter, guest_memory, routine};
use crate::misaligned::{self, Registers, Step};
use causeway_cache_format::abi::{GuestState, SP};
use core::cell::Cell;

pub(super) type Handler = unsafe extern "C" fn(i32, *mut libc::siginfo_t, *mut core::ffi::c_void);

thread_local! {
    /// The control block of the guest thread that this host thread runs. Constant initialisation and no destructor: a
    /// plain load, which a signal handler may do.
    static CURRENT: Cell<*mut Control> = const { Cell::new(core::ptr::null_mut()) };
}

/// Names the control block of the calling thread.
pub(super) fn set_current(control: *mut Control) {
    CURRENT.set(control);
}

/// Forgets `control` if it is the calling thread's.
pub(super) fn clear_current(control: *mut Control) -> bool {
    let ours = CURRENT.get() == control;
    if ours {
        CURRENT.set(core::ptr::null_mut());
    }
    ours
}

const FPSIMD_MAGIC: u32 = 0x4650_8001;
const ESR_MAGIC: u32 = 0x4553_5201;
const SVE_MAGIC: u32 = 0x5356_4501;
/// Where Z0 lies in a record of scalable vectors; P0 follows Z31 (Linux, asm/sigcontext.h), bytes.
const SVE_VECTORS: usize = 16;
/// Bytes of a vector that generated code uses whole.
const WIDE: usize = 32;

/// Finds the record with `magic` in the reserved area of the machine context.
///
/// # Safety
/// `context` is the kernel's, whose records end with a zero magic.
unsafe fn find_record(context: *mut libc::mcontext_t, magic: u32) -> Option<*mut u8> {
    // SAFETY: the reserved area is 4096 bytes and follows the fixed fields; sizes are checked against it.
    unsafe {
        let area = (&raw mut (*context).pstate).add(1).cast::<u8>();
        let area = area.add(area.align_offset(16));
        let mut offset = 0usize;
        while offset + 8 <= 4096 {
            let record = area.add(offset);
            let found = record.cast::<u32>().read();
            let size = record.cast::<u32>().add(1).read() as usize;
            if found == magic {
                return Some(record);
            }
            if found == 0 || size < 16 {
                return None;
            }
            offset += size;
        }
        None
    }
}

/// Copies the interrupted registers.
///
/// # Safety
/// As for [`find_record`].
unsafe fn capture(context: *mut libc::mcontext_t) -> HostContext {
    let mut saved = HostContext::ZERO;
    // SAFETY: the fixed fields are initialised by the kernel; the record is 16 + 512 bytes by its definition.
    unsafe {
        saved.x = (*context).regs;
        saved.sp = (*context).sp;
        saved.pc = (*context).pc;
        saved.nzcv = (*context).pstate & 0xf000_0000;
        if let Some(record) = find_record(context, FPSIMD_MAGIC) {
            saved.fpsr = u64::from(record.add(8).cast::<u32>().read());
            saved.fpcr = u64::from(record.add(12).cast::<u32>().read());
            saved.v = record.add(16).cast::<[[u64; 2]; 32]>().read_unaligned();
        }
        if let Some(record) = find_record(context, SVE_MAGIC) {
            let size = record.add(4).cast::<u32>().read() as usize;
            let length = usize::from(record.add(8).cast::<u16>().read());
            let predicates = SVE_VECTORS + 32 * length;
            // A record without registers is shorter: then no scalable one was in use.
            let whole = size >= predicates + 16 * length / 8;
            if whole && length == WIDE {
                saved.scalable.z = record.add(SVE_VECTORS).cast::<[[u64; 4]; 32]>().read_unaligned();
                saved.scalable.p = record.add(predicates).cast::<[u32; 16]>().read_unaligned();
            }
            for (saved, number) in saved.selection.iter_mut().zip(SELECTION).filter(|_| whole) {
                let bytes = (length / 8).min(saved.len());
                let from = record.add(predicates + number * length / 8);
                core::ptr::copy_nonoverlapping(from, saved.as_mut_ptr(), bytes);
            }
        }
    }
    saved
}

/// Handles a push below the shadow stack: keeps the newer half, drops the older.
///
/// # Safety
/// `control` and `machine` are live and the thread is stopped in generated code.
unsafe fn make_shadow_room(control: *const Control, fault: u64, machine: *mut libc::mcontext_t) -> bool {
    // SAFETY: both halves lie in the shadow stack region and do not overlap.
    unsafe {
        let sp = match (*control).shadow_register {
            SP => &mut (*machine).sp,
            number => &mut (*machine).regs[usize::from(number)],
        };
        let limit = (*control).shadow_limit;
        let base = (*control).shadow_base;
        let guard = limit - (*control).shadow_guard..limit;
        if !guard.contains(&fault) || !(limit..base).contains(sp) {
            return false;
        }
        let half = (base - limit) / 2 / 16 * 16;
        let keep = half.min(base - *sp);
        core::ptr::copy_nonoverlapping(*sp as *const u8, (base - keep) as *mut u8, keep as usize);
        *sp = base - keep;
    }
    true
}

/// Gives `signal` its default action and lets it happen again: for faults of the runtime itself.
fn surrender(signal: i32) {
    // A failure leaves the handler in place, and the fault repeats until the process is killed.
    let _ = set_action(signal, HostAction::Default);
}

/// Makes the interrupted thread continue in the run loop.
///
/// # Safety
/// All three are live, and the thread is stopped in generated code.
unsafe fn leave_guest(in_guest: *mut u64, state: *mut GuestState, machine: *mut libc::mcontext_t) {
    // SAFETY: as the caller says.
    unsafe {
        in_guest.write_volatile(0);
        (*machine).regs[28] = state as u64;
        (*machine).pc = enter::interrupted();
    }
}

/// Lets no signal but faults interrupt the thread where it goes on.
///
/// # Safety
/// `user` is the kernel's.
unsafe fn block_signals(user: *mut libc::ucontext_t) {
    // SAFETY: the kernel's mask has 64 bits, and the C library's is larger.
    unsafe { (&raw mut (*user).uc_sigmask).cast::<u64>().write_unaligned(!FAULT_SIGNALS) };
}

/// Makes the interrupted thread deliver the signal that waits, which finds generated code stopped here.
///
/// # Safety
/// As for [`leave_guest`].
unsafe fn stop_guest(control: *mut Control, in_guest: *mut u64, machine: *mut libc::mcontext_t) {
    // SAFETY: as the caller says.
    unsafe {
        if let Some(arrived) = &mut (*control).arrived {
            arrived.context = Some(capture(machine));
        }
        leave_guest(in_guest, (*control).state, machine);
    }
}

/// Carries out the misaligned access at which generated code stopped; gives whether it could. Meanwhile the runtime has
/// control: a signal that comes is left waiting.
///
/// # Safety
/// As for [`leave_guest`].
unsafe fn mend_access(in_guest: *mut u64, machine: *mut libc::mcontext_t) -> bool {
    // SAFETY: as the caller says; nobody else refers to the machine context.
    unsafe {
        in_guest.write_volatile(0);
        let machine = &mut *machine;
        let mut registers = Registers { x: &mut machine.regs, sp: machine.sp, pc: &mut machine.pc };
        let done = misaligned::step(&mut registers) == Step::Done;
        in_guest.write_volatile(1);
        done
    }
}

/// The handler of every signal that the runtime takes.
///
/// # Safety
/// Called by the kernel only.
pub(super) unsafe extern "C" fn on_signal(signal: i32, info: *mut libc::siginfo_t, context: *mut core::ffi::c_void) {
    let control = CURRENT.get();
    if control.is_null() {
        surrender(signal);
        return;
    }
    // SAFETY: the kernel passes a valid siginfo and ucontext; the control block lives as long as CURRENT names it, and
    // this thread alone uses it.
    unsafe {
        let user = context.cast::<libc::ucontext_t>();
        let machine = &raw mut (*user).uc_mcontext;
        let state = (*control).state;
        let in_guest = &raw mut (*state).runtime[SLOT_IN_GUEST];
        let pending = &raw mut (*state).runtime[SLOT_PENDING];
        let synchronous = FAULT_SIGNALS >> (signal - 1) & 1 == 1 && (*info).si_code > 0;
        let pc = (*machine).pc;
        let was_in_guest = in_guest.read_volatile() != 0;
        if synchronous {
            if let Some(next) = guest_memory::recovery(pc) {
                (*machine).pc = next;
                return;
            }
            if !was_in_guest {
                surrender(signal);
                return;
            }
            if routine::is_trap(pc) && pending.read_volatile() != 0 {
                // What this trap is for: a signal came while a routine ran, and is to find generated code stopped.
                stop_guest(control, in_guest, machine);
                return;
            }
            // What is misaligned again and again the run loop is told of.
            if signal == libc::SIGBUS
                && (*info).si_code == BUS_ADRALN
                && !(*control).mended.count(pc)
                && mend_access(in_guest, machine)
            {
                if pending.read_volatile() != 0 {
                    block_signals(user);
                    stop_guest(control, in_guest, machine);
                }
                return;
            }
            let fault = (*info).si_addr() as u64;
            if signal == libc::SIGSEGV && make_shadow_room(control, fault, machine) {
                return;
            }
        } else if pending.read_volatile() != 0 {
            // Only a fault signal sent by a program comes while another waits; it merges with nothing and is dropped.
            return;
        }
        let syndrome = find_record(machine, ESR_MAGIC).map_or(0, |record| record.add(8).cast::<u64>().read());
        (*control).arrived = Some(ArrivedSignal {
            number: signal,
            info: info.cast::<[u8; SIGINFO_SIZE]>().read_unaligned(),
            syndrome,
            context: was_in_guest.then(|| capture(machine)),
        });
        pending.write_volatile(1);
        block_signals(user);
        if was_in_guest {
            leave_guest(in_guest, state, machine);
        } else if let Some(next) = enter::divert_entry(pc) {
            (*machine).regs[28] = state as u64;
            (*machine).pc = next;
        } else if let Some(next) = call::divert_call(pc) {
            (*machine).pc = next;
        }
    }
}

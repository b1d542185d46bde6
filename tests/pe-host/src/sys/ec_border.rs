//! The border to ARM64EC code of hybrid images, which runs as it is.
//!
//! `enter` loads all registers and jumps; the dispatchers, whose addresses the image finds in its slots, come back with
//! the registers of that moment. X18 is the thread block, in which a word of the host's own holds the address of the registers.

use crate::layout::HOST_SLOT;
use core::mem::offset_of;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Registers of ARM64EC code, stopped at a call of a dispatcher.
#[derive(Clone, Debug)]
#[repr(C, align(16))]
pub(crate) struct EcRegisters {
    /// X0 to X30; X16 and X17 are lost at every stop.
    pub(crate) x: [u64; 31],
    pub(crate) sp: u64,
    /// V0 to V15, low quadword first.
    pub(crate) v: [[u64; 2]; 16],
    /// Where to go.
    pub(crate) pc: u64,
    /// Which dispatcher was called: an index of [`dispatchers`].
    pub(crate) dispatcher: u64,
    host_stack: u64,
}

impl EcRegisters {
    /// All zero.
    pub(crate) const ZERO: Self = Self { x: [0; 31], sp: 0, v: [[0; 2]; 16], pc: 0, dispatcher: 0, host_stack: 0 };
}

unsafe extern "C" {
    fn causeway_ec_enter(registers: *mut EcRegisters);
    static causeway_ec_dispatchers: u8;
}

/// Bytes from one dispatcher to the next.
const DISPATCHER_SIZE: u64 = 8;

/// Addresses of the dispatchers.
pub(crate) fn dispatchers<const N: usize>() -> [u64; N] {
    core::array::from_fn(|index| &raw const causeway_ec_dispatchers as u64 + DISPATCHER_SIZE * index as u64)
}

/// Runs ARM64EC code until it calls a dispatcher. X18 is the thread block.
pub(crate) fn enter(registers: &mut EcRegisters) {
    crate::sys::memory::store(registers.x[18] + HOST_SLOT, 8, registers as *mut EcRegisters as u64);
    // SAFETY: the dispatchers restore what the calling convention keeps; ARM64EC code touches its own memory alone.
    unsafe { causeway_ec_enter(registers) }
}

/// `mrs xN, currentel`, N zero.
const READ_LEVEL: u32 = 0xd538_4240;

/// Handler of SIGILL before this one, 0 for none.
static NEXT_HANDLER: AtomicUsize = AtomicUsize::new(0);

/// Lets ARM64EC code read the exception level, which Microsoft's runtime does to see whether it runs in a kernel, and which
/// Linux refuses to programs. Other illegal instructions go to the handler that is installed now.
///
/// # Errors
/// The kernel's.
pub(crate) fn emulate_level() -> std::io::Result<()> {
    // SAFETY: the handler touches the interrupted registers alone, and passes on what it does not know.
    unsafe {
        let mut action: libc::sigaction = core::mem::zeroed();
        if libc::sigaction(libc::SIGILL, core::ptr::null(), &raw mut action) != 0 {
            return Err(std::io::Error::last_os_error());
        }
        NEXT_HANDLER.store(action.sa_sigaction, Ordering::Relaxed);
        action.sa_sigaction = on_illegal as *const () as usize;
        match libc::sigaction(libc::SIGILL, &raw const action, core::ptr::null_mut()) {
            0 => Ok(()),
            _ => Err(std::io::Error::last_os_error()),
        }
    }
}

/// # Safety
/// Called by the kernel only.
unsafe extern "C" fn on_illegal(signal: i32, info: *mut libc::siginfo_t, context: *mut core::ffi::c_void) {
    type Handler = unsafe extern "C" fn(i32, *mut libc::siginfo_t, *mut core::ffi::c_void);
    // SAFETY: the kernel passes a valid context, whose PC is that of an instruction; the next handler has this signature.
    unsafe {
        let machine = &raw mut (*context.cast::<libc::ucontext_t>()).uc_mcontext;
        let instruction = ((*machine).pc as *const u32).read_unaligned();
        if instruction & !31 == READ_LEVEL {
            (*machine).regs[(instruction & 31) as usize % 31] = 0;
            (*machine).pc += 4;
            return;
        }
        let next = NEXT_HANDLER.load(Ordering::Relaxed);
        core::mem::transmute::<usize, Handler>(next)(signal, info, context);
    }
}

core::arch::global_asm!(
    ".global causeway_ec_enter, causeway_ec_dispatchers",
    "causeway_ec_enter:",
    "stp x29, x30, [sp, #-160]!",
    "stp x19, x20, [sp, #16]",
    "stp x21, x22, [sp, #32]",
    "stp x23, x24, [sp, #48]",
    "stp x25, x26, [sp, #64]",
    "stp x27, x28, [sp, #80]",
    "stp d8, d9, [sp, #96]",
    "stp d10, d11, [sp, #112]",
    "stp d12, d13, [sp, #128]",
    "stp d14, d15, [sp, #144]",
    "mov x9, sp",
    "str x9, [x0, #{host_stack}]",
    "ldp q0, q1, [x0, #{v} + 0]",
    "ldp q2, q3, [x0, #{v} + 32]",
    "ldp q4, q5, [x0, #{v} + 64]",
    "ldp q6, q7, [x0, #{v} + 96]",
    "ldp q8, q9, [x0, #{v} + 128]",
    "ldp q10, q11, [x0, #{v} + 160]",
    "ldp q12, q13, [x0, #{v} + 192]",
    "ldp q14, q15, [x0, #{v} + 224]",
    "ldr x17, [x0, #{pc}]",
    "ldr x9, [x0, #{stack}]",
    "mov sp, x9",
    "ldp x2, x3, [x0, #16]",
    "ldp x4, x5, [x0, #32]",
    "ldp x6, x7, [x0, #48]",
    "ldp x8, x9, [x0, #64]",
    "ldp x10, x11, [x0, #80]",
    "ldp x12, x13, [x0, #96]",
    "ldp x14, x15, [x0, #112]",
    "ldp x18, x19, [x0, #144]",
    "ldp x20, x21, [x0, #160]",
    "ldp x22, x23, [x0, #176]",
    "ldp x24, x25, [x0, #192]",
    "ldp x26, x27, [x0, #208]",
    "ldp x28, x29, [x0, #224]",
    "ldr x30, [x0, #240]",
    "ldp x0, x1, [x0]",
    "br x17",
    "causeway_ec_dispatchers:",
    ".irp number, 0, 1, 2, 3",
    r"mov x16, #\number",
    "b 2f",
    ".endr",
    "2: ldr x17, [x18, #{slot}]",
    "str x16, [x17, #{dispatcher}]",
    "stp x0, x1, [x17, #0]",
    "stp x2, x3, [x17, #16]",
    "stp x4, x5, [x17, #32]",
    "stp x6, x7, [x17, #48]",
    "stp x8, x9, [x17, #64]",
    "stp x10, x11, [x17, #80]",
    "stp x12, x13, [x17, #96]",
    "stp x14, x15, [x17, #112]",
    "stp x18, x19, [x17, #144]",
    "stp x20, x21, [x17, #160]",
    "stp x22, x23, [x17, #176]",
    "stp x24, x25, [x17, #192]",
    "stp x26, x27, [x17, #208]",
    "stp x28, x29, [x17, #224]",
    "str x30, [x17, #240]",
    "mov x16, sp",
    "str x16, [x17, #{stack}]",
    "stp q0, q1, [x17, #{v} + 0]",
    "stp q2, q3, [x17, #{v} + 32]",
    "stp q4, q5, [x17, #{v} + 64]",
    "stp q6, q7, [x17, #{v} + 96]",
    "stp q8, q9, [x17, #{v} + 128]",
    "stp q10, q11, [x17, #{v} + 160]",
    "stp q12, q13, [x17, #{v} + 192]",
    "stp q14, q15, [x17, #{v} + 224]",
    "ldr x16, [x17, #{host_stack}]",
    "mov sp, x16",
    "ldp x19, x20, [sp, #16]",
    "ldp x21, x22, [sp, #32]",
    "ldp x23, x24, [sp, #48]",
    "ldp x25, x26, [sp, #64]",
    "ldp x27, x28, [sp, #80]",
    "ldp d8, d9, [sp, #96]",
    "ldp d10, d11, [sp, #112]",
    "ldp d12, d13, [sp, #128]",
    "ldp d14, d15, [sp, #144]",
    "ldp x29, x30, [sp], #160",
    "ret",
    slot = const HOST_SLOT,
    v = const offset_of!(EcRegisters, v),
    stack = const offset_of!(EcRegisters, sp),
    pc = const offset_of!(EcRegisters, pc),
    dispatcher = const offset_of!(EcRegisters, dispatcher),
    host_stack = const offset_of!(EcRegisters, host_stack),
);

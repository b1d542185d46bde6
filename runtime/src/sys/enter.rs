//! Assembly at the border of generated code.
//!
//! INVARIANT: `SLOT_IN_GUEST` is set by the last instruction before the jump into generated code and cleared by the first
//! one after it, each a single store. While it is set every register belongs to the guest's context, so a signal handler may
//! save the context whole and any moment is resumable; while it is clear the runtime has control and the handler only
//! leaves a note. The code from `causeway_enter_start` to the set is the one place where a note would be
//! overlooked: the handler diverts it to `causeway_interrupted`.

use super::control::{
    HostContext, SLOT_FPSR, SLOT_IN_GUEST, SLOT_PENDING, SLOT_RUST_SP, SLOT_SHADOW_BASE, SLOT_SHADOW_SP, slot_offset,
};
use super::routine;
use causeway_cache_format::abi::GuestState;
use core::mem::offset_of;

/// Raw result of [`causeway_enter`]: a lookup that missed; `rip` holds the guest PC.
pub(super) const LEFT_DISPATCH: u64 = 0x100;
/// Raw result of [`causeway_enter`]: a signal or fault.
pub(super) const LEFT_INTERRUPTED: u64 = 0x101;

/// log2 of the number of entries of the lookup table.
pub(super) const LOOKUP_BITS: u32 = 16;

unsafe extern "C" {
    /// Runs generated code at `target` with the registers of `state`, or where `context` is not null with all of its
    /// registers, until it leaves; returns an exit reason or one of the constants above.
    pub(super) fn causeway_enter(state: *mut GuestState, target: u64, fpcr: u64, context: *const HostContext) -> u64;
    static causeway_enter_start: u8;
    static causeway_enter_commit_state: u8;
    static causeway_enter_commit_context: u8;
    static causeway_interrupted: u8;
    static causeway_dispatch: u8;
    static causeway_return_miss: u8;
    static causeway_exit: u8;
    static causeway_stubs_end: u8;
}

core::arch::global_asm!(
    ".balign 64",
    ".global causeway_enter, causeway_enter_start, causeway_enter_commit_state, causeway_enter_commit_context",
    ".global causeway_interrupted, causeway_dispatch, causeway_return_miss, causeway_exit, causeway_stubs_end",
    "causeway_enter:",
    "stp x29, x30, [sp, #-176]!",
    "stp x19, x20, [sp, #16]",
    "stp x21, x22, [sp, #32]",
    "stp x23, x24, [sp, #48]",
    "stp x25, x26, [sp, #64]",
    "stp x27, x28, [sp, #80]",
    "stp d8, d9, [sp, #96]",
    "stp d10, d11, [sp, #112]",
    "stp d12, d13, [sp, #128]",
    "stp d14, d15, [sp, #144]",
    "mrs x9, fpcr",
    "str x9, [sp, #160]",
    "mov x28, x0",
    "mov x9, sp",
    "str x9, [x28, #{rust_sp}]",
    "causeway_enter_start:",
    "ldr x9, [x28, #{pending}]",
    "cbnz x9, causeway_interrupted",
    "cbnz x3, 2f",
    // From the guest state: the guest's registers alone.
    "mov x18, x1",
    "msr fpcr, x2",
    "ldr x9, [x28, #{fpsr}]",
    "msr fpsr, x9",
    "add x9, x28, #{xmm}",
    "ldp q0, q1, [x9]",
    "ldp q2, q3, [x9, #32]",
    "ldp q4, q5, [x9, #64]",
    "ldp q6, q7, [x9, #96]",
    "ldp q8, q9, [x9, #128]",
    "ldp q10, q11, [x9, #160]",
    "ldp q12, q13, [x9, #192]",
    "ldp q14, q15, [x9, #224]",
    "ldr x9, [x28, #{nzcv}]",
    "msr nzcv, x9",
    "ldr x26, [x28, #{parity}]",
    "ldr x27, [x28, #{auxiliary}]",
    "ldr x9, [x28, #{shadow_sp}]",
    "mov sp, x9",
    "ldp x0, x1, [x28]",
    "ldp x2, x3, [x28, #16]",
    "ldp x4, x5, [x28, #32]",
    "ldp x6, x7, [x28, #48]",
    "ldp x8, x9, [x28, #64]",
    "ldp x10, x11, [x28, #80]",
    "ldp x12, x13, [x28, #96]",
    "ldp x14, x15, [x28, #112]",
    "str x28, [x28, #{in_guest}]",
    "causeway_enter_commit_state:",
    "br x18",
    // From a saved context: every register; x18 carries first the context, then the target.
    "2: mov x18, x3",
    "ldr x9, [x18, #{context_fpcr}]",
    "msr fpcr, x9",
    "ldr x9, [x18, #{context_fpsr}]",
    "msr fpsr, x9",
    "ldr x9, [x18, #{context_nzcv}]",
    "msr nzcv, x9",
    "ldr x9, [x18, #{context_sp}]",
    "mov sp, x9",
    "add x9, x18, #{context_v}",
    "ldp q0, q1, [x9]",
    "ldp q2, q3, [x9, #32]",
    "ldp q4, q5, [x9, #64]",
    "ldp q6, q7, [x9, #96]",
    "ldp q8, q9, [x9, #128]",
    "ldp q10, q11, [x9, #160]",
    "ldp q12, q13, [x9, #192]",
    "ldp q14, q15, [x9, #224]",
    "ldp q16, q17, [x9, #256]",
    "ldp q18, q19, [x9, #288]",
    "ldp q20, q21, [x9, #320]",
    "ldp q22, q23, [x9, #352]",
    "ldp q24, q25, [x9, #384]",
    "ldp q26, q27, [x9, #416]",
    "ldp q28, q29, [x9, #448]",
    "ldp q30, q31, [x9, #480]",
    "ldp x0, x1, [x18]",
    "ldp x2, x3, [x18, #16]",
    "ldp x4, x5, [x18, #32]",
    "ldp x6, x7, [x18, #48]",
    "ldp x8, x9, [x18, #64]",
    "ldp x10, x11, [x18, #80]",
    "ldp x12, x13, [x18, #96]",
    "ldp x14, x15, [x18, #112]",
    "ldp x16, x17, [x18, #128]",
    "ldp x19, x20, [x18, #152]",
    "ldp x21, x22, [x18, #168]",
    "ldp x23, x24, [x18, #184]",
    "ldp x25, x26, [x18, #200]",
    "ldp x27, x28, [x18, #216]",
    "ldp x29, x30, [x18, #232]",
    "ldr x18, [x18, #{context_pc}]",
    "str x28, [x28, #{in_guest}]",
    "causeway_enter_commit_context:",
    "br x18",
    // Generated code comes back here. x16 = guest PC.
    ".balign 64",
    "causeway_return_miss:",
    "ldr x17, [x28, #{shadow_base}]",
    "mov sp, x17",
    "causeway_dispatch:",
    "ldr x30, [x28, #{lookup}]",
    "ubfx x17, x16, #0, #{lookup_bits}",
    "add x30, x30, x17, lsl #4",
    "ldp x17, x30, [x30]",
    "sub x17, x17, x16",
    "cbnz x17, 3f",
    "br x30",
    "3: str xzr, [x28, #{in_guest}]",
    "mov w17, #{left_dispatch}",
    "b 4f",
    "causeway_exit:",
    "str xzr, [x28, #{in_guest}]",
    "4: str x16, [x28, #{rip}]",
    "str w17, [x28, #{exit_reason}]",
    "stp x0, x1, [x28]",
    "stp x2, x3, [x28, #16]",
    "stp x4, x5, [x28, #32]",
    "stp x6, x7, [x28, #48]",
    "stp x8, x9, [x28, #64]",
    "stp x10, x11, [x28, #80]",
    "stp x12, x13, [x28, #96]",
    "stp x14, x15, [x28, #112]",
    "mrs x9, nzcv",
    "str x9, [x28, #{nzcv}]",
    "str x26, [x28, #{parity}]",
    "str x27, [x28, #{auxiliary}]",
    "mov x9, sp",
    "str x9, [x28, #{shadow_sp}]",
    "mrs x9, fpsr",
    "str x9, [x28, #{fpsr}]",
    "add x9, x28, #{xmm}",
    "stp q0, q1, [x9]",
    "stp q2, q3, [x9, #32]",
    "stp q4, q5, [x9, #64]",
    "stp q6, q7, [x9, #96]",
    "stp q8, q9, [x9, #128]",
    "stp q10, q11, [x9, #160]",
    "stp q12, q13, [x9, #192]",
    "stp q14, q15, [x9, #224]",
    "5: ldr x9, [x28, #{rust_sp}]",
    "mov sp, x9",
    "ldr x9, [sp, #160]",
    "msr fpcr, x9",
    "ldp x19, x20, [sp, #16]",
    "ldp x21, x22, [sp, #32]",
    "ldp x23, x24, [sp, #48]",
    "ldp x25, x26, [sp, #64]",
    "ldp x27, x28, [sp, #80]",
    "ldp d8, d9, [sp, #96]",
    "ldp d10, d11, [sp, #112]",
    "ldp d12, d13, [sp, #128]",
    "ldp d14, d15, [sp, #144]",
    "ldp x29, x30, [sp], #176",
    "mov w0, w17",
    "ret",
    "causeway_interrupted:",
    "mov w17, #{left_interrupted}",
    "b 5b",
    "causeway_stubs_end:",
    rust_sp = const slot_offset(SLOT_RUST_SP),
    pending = const slot_offset(SLOT_PENDING),
    in_guest = const slot_offset(SLOT_IN_GUEST),
    shadow_base = const slot_offset(SLOT_SHADOW_BASE),
    shadow_sp = const slot_offset(SLOT_SHADOW_SP),
    fpsr = const slot_offset(SLOT_FPSR),
    xmm = const offset_of!(GuestState, xmm),
    nzcv = const offset_of!(GuestState, nzcv),
    parity = const offset_of!(GuestState, parity),
    auxiliary = const offset_of!(GuestState, auxiliary),
    lookup = const offset_of!(GuestState, lookup),
    rip = const offset_of!(GuestState, rip),
    exit_reason = const offset_of!(GuestState, exit_reason),
    lookup_bits = const LOOKUP_BITS,
    left_dispatch = const LEFT_DISPATCH,
    left_interrupted = const LEFT_INTERRUPTED,
    context_sp = const offset_of!(HostContext, sp),
    context_pc = const offset_of!(HostContext, pc),
    context_nzcv = const offset_of!(HostContext, nzcv),
    context_fpcr = const offset_of!(HostContext, fpcr),
    context_fpsr = const offset_of!(HostContext, fpsr),
    context_v = const offset_of!(HostContext, v),
);

/// Addresses of the entries, indexed as `causeway_cache_format::abi::Entry`.
pub(super) fn entries() -> [u64; 3] {
    [&raw const causeway_dispatch as u64, &raw const causeway_return_miss as u64, &raw const causeway_exit as u64]
}

/// Where a signal that found `pc` on the way into generated code is to continue, if `pc` is on that way.
pub(super) fn divert_entry(pc: u64) -> Option<u64> {
    let start = &raw const causeway_enter_start as u64;
    let end = &raw const causeway_return_miss as u64;
    (start..end).contains(&pc).then_some(interrupted())
}

/// The return to the run loop with [`LEFT_INTERRUPTED`]; expects x28 = state.
pub(super) fn interrupted() -> u64 {
    &raw const causeway_interrupted as u64
}

/// What an interrupted context whose PC lies in the stubs is about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InStub {
    /// Jumping to the host address in x18.
    Entering,
    /// Looking up, or leaving with, the guest PC in x16.
    Leaving,
    /// About to call a routine; x30 is the return address.
    Calling,
    /// Behind a routine call; x30 is the return address.
    Returned,
}

/// Classifies `pc`.
pub(super) fn in_stub(pc: u64) -> Option<InStub> {
    let commits = [&raw const causeway_enter_commit_state as u64, &raw const causeway_enter_commit_context as u64];
    if commits.contains(&pc) {
        return Some(InStub::Entering);
    }
    if routine::is_call(pc) {
        return Some(InStub::Calling);
    }
    if routine::is_return(pc) {
        return Some(InStub::Returned);
    }
    let leaving = &raw const causeway_return_miss as u64..&raw const causeway_stubs_end as u64;
    leaving.contains(&pc).then_some(InStub::Leaving)
}

//! The trampoline from generated code to routines; `routine.s` is its text.

use super::control::{
    SLOT_IN_GUEST, SLOT_PENDING, SLOT_ROUTINE_LINK, SLOT_ROUTINE_TRAP, SLOT_RUST_SP, SLOT_SHADOW_SP, slot_offset,
};
use causeway_cache_format::abi::{GuestState, HELPER_SLOTS};
use causeway_cache_format::routine_frame::{RoutineFrame, serve};

unsafe extern "C" {
    static causeway_routine_stubs: u8;
    static causeway_routine_stubs_end: u8;
    static causeway_routine_returned: u8;
    static causeway_routine_trap: u8;
    static causeway_routine_end: u8;
}

core::arch::global_asm!(
    include_str!("routine.s"),
    serve = sym serve_routine,
    rust_sp = const slot_offset(SLOT_RUST_SP),
    shadow_sp = const slot_offset(SLOT_SHADOW_SP),
    in_guest = const slot_offset(SLOT_IN_GUEST),
    pending = const slot_offset(SLOT_PENDING),
    link = const slot_offset(SLOT_ROUTINE_LINK),
    trap = const slot_offset(SLOT_ROUTINE_TRAP),
);

/// Performs helper `helper`; gives 0, or the number of the trap with which the call ends.
///
/// # Safety
/// Called by the trampoline only, with the state of this thread and the frame on its stack.
unsafe extern "C" fn serve_routine(state: *mut GuestState, frame: *mut RoutineFrame, helper: u32) -> u64 {
    // SAFETY: both are live, and no one else uses them while the routine runs; signal handlers touch none of the fields
    // that it reads or writes.
    let (state, frame) = unsafe { (&mut *state, &mut *frame) };
    serve(state, frame, helper as usize).map_or_else(|trap| trap.to_raw(), |()| 0)
}

/// Bytes of one stub.
const STUB: u64 = 12;

/// Addresses of the stubs, by helper number.
pub(super) fn stubs() -> [u64; HELPER_SLOTS] {
    core::array::from_fn(|helper| &raw const causeway_routine_stubs as u64 + STUB * helper as u64)
}

/// Is `pc` the first instruction of a stub?
pub(super) fn is_call(pc: u64) -> bool {
    let start = &raw const causeway_routine_stubs as u64;
    (start..&raw const causeway_routine_stubs_end as u64).contains(&pc) && (pc - start).is_multiple_of(STUB)
}

/// Does `pc` lie behind a call that is over?
pub(super) fn is_return(pc: u64) -> bool {
    (&raw const causeway_routine_returned as u64..&raw const causeway_routine_end as u64).contains(&pc)
}

/// Is `pc` the trap at the trampoline's end?
pub(super) fn is_trap(pc: u64) -> bool {
    pc == &raw const causeway_routine_trap as u64
}

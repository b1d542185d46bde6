//! The trampoline from generated code to routines; `routine.s` is its text.

use super::control::{
    SLOT_CODE, SLOT_IN_GUEST, SLOT_PENDING, SLOT_ROUTINE_LINK, SLOT_ROUTINE_TRAP, SLOT_RUST_SP, SLOT_SHADOW_SP,
    SLOT_WIDE, slot_offset,
};
use crate::dispatch::CodeIndex;
use causeway_cache_format::abi::{GuestAbi, GuestState, HELPER_SLOTS};
use causeway_cache_format::routine_frame::{RoutineFrame, serve};

core::arch::global_asm!(
    include_str!("routine.s"),
    serve = sym serve_routine,
    rust_sp = const slot_offset(SLOT_RUST_SP),
    shadow_sp = const slot_offset(SLOT_SHADOW_SP),
    in_guest = const slot_offset(SLOT_IN_GUEST),
    pending = const slot_offset(SLOT_PENDING),
    link = const slot_offset(SLOT_ROUTINE_LINK),
    trap = const slot_offset(SLOT_ROUTINE_TRAP),
    wide = const slot_offset(SLOT_WIDE),
);

/// Performs helper `helper`; gives 0, or the number of the trap with which the call ends.
///
/// # Safety
/// Called by the trampoline only, with the state of this thread and the frame on its stack.
unsafe extern "C" fn serve_routine(state: *mut GuestState, frame: *mut RoutineFrame, helper: u32) -> u64 {
    // SAFETY: both are live, and no one else uses them while the routine runs; signal handlers touch none of the fields
    // that it reads or writes.
    let (state, frame) = unsafe { (&mut *state, &mut *frame) };
    // SAFETY: who entered generated code has lent the index until control is back.
    let code = unsafe { &*(state.runtime[SLOT_CODE] as *const CodeIndex) };
    serve(state, frame, helper as usize, |link| code.calling_instruction(link))
        .map_or_else(|trap| trap.to_raw(), |()| 0)
}

/// Bytes of one stub.
const STUB: u64 = 12;

/// Labels of one instance of the trampoline, in the order of its table.
#[derive(Clone, Copy)]
#[repr(usize)]
enum Label {
    Stubs,
    StubsEnd,
    Returned,
    Trap,
    End,
}

/// Distance of each label from its place in the table.
type LabelTable = [i64; Label::End as usize + 1];

unsafe extern "C" {
    static causeway_routines_linux: LabelTable;
    static causeway_routines_arm64ec: LabelTable;
}

/// The instance for a register map.
fn instance(abi: GuestAbi) -> &'static LabelTable {
    let table = match abi {
        GuestAbi::Linux64 | GuestAbi::X86_32 => &raw const causeway_routines_linux,
        GuestAbi::Arm64Ec => &raw const causeway_routines_arm64ec,
    };
    // SAFETY: the assembler fills the tables; nothing writes them.
    unsafe { &*table }
}

fn address(instance: &'static LabelTable, label: Label) -> u64 {
    let distance = &instance[label as usize];
    (&raw const *distance as u64).wrapping_add_signed(*distance)
}

/// Whether `place`, given the addresses of labels, holds for some instance.
fn any_instance(place: impl Fn(&dyn Fn(Label) -> u64) -> bool) -> bool {
    let instances = [GuestAbi::Linux64, GuestAbi::Arm64Ec].map(instance);
    instances.iter().any(|table| place(&|label| address(table, label)))
}

/// Addresses of the stubs, by helper number.
pub(super) fn stubs(abi: GuestAbi) -> [u64; HELPER_SLOTS] {
    let start = address(instance(abi), Label::Stubs);
    core::array::from_fn(|helper| start + STUB * helper as u64)
}

/// Is `pc` the first instruction of a stub?
pub(super) fn is_call(pc: u64) -> bool {
    any_instance(|at| {
        let start = at(Label::Stubs);
        (start..at(Label::StubsEnd)).contains(&pc) && (pc - start).is_multiple_of(STUB)
    })
}

/// Does `pc` lie behind a call that is over?
pub(super) fn is_return(pc: u64) -> bool {
    any_instance(|at| (at(Label::Returned)..at(Label::End)).contains(&pc))
}

/// Is `pc` the trap at the trampoline's end?
pub(super) fn is_trap(pc: u64) -> bool {
    any_instance(|at| pc == at(Label::Trap))
}

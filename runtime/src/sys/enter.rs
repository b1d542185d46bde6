//! The border of generated code; `enter.s` is its text.
//!
//! INVARIANT: `SLOT_IN_GUEST` is set by the last instruction before the jump into generated code and cleared by the first
//! one after it, each a single store. While it is set every register belongs to the guest's context, so a signal handler may
//! save the context whole and any moment is resumable; while it is clear the runtime has control and the handler only
//! leaves a note. The code from [`Label::EnterStart`] to the set is the one place where a note would be
//! overlooked: the handler diverts it to [`Label::Interrupted`].

use super::control::{
    HostContext, LONGEST_PREDICATE, SELECTION, SLOT_FPSR, SLOT_IN_GUEST, SLOT_PENDING, SLOT_RUST_SP, SLOT_SCALABLE,
    SLOT_SHADOW_BASE, SLOT_SHADOW_SP, SLOT_WIDE, Scalable, slot_offset,
};
use super::routine;
use causeway_cache_format::abi::{GuestAbi, GuestState};
use core::mem::offset_of;
use core::ops::Range;

/// Raw result of [`causeway_enter`]: a lookup that missed; `rip` holds the guest PC.
pub(super) const LEFT_DISPATCH: u64 = 0x100;
/// Raw result of [`causeway_enter`]: a signal or fault.
pub(super) const LEFT_INTERRUPTED: u64 = 0x101;

/// log2 of the number of entries of the lookup table.
pub(super) const LOOKUP_BITS: u32 = 16;

core::arch::global_asm!(
    include_str!("upper_halves.s"),
    include_str!("enter.s"),
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
    context_z = const offset_of!(HostContext, scalable) + offset_of!(Scalable, z),
    context_p = const offset_of!(HostContext, scalable) + offset_of!(Scalable, p),
    context_selection = const offset_of!(HostContext, selection),
    selected_0 = const SELECTION[0],
    selected_1 = const SELECTION[1],
    longest_predicate = const LONGEST_PREDICATE,
    wide = const slot_offset(SLOT_WIDE),
    scalable = const slot_offset(SLOT_SCALABLE),
    ymm_high = const offset_of!(GuestState, ymm_high),
);

/// Labels of one instance of the stubs, in the order of its table.
#[derive(Clone, Copy)]
#[repr(usize)]
enum Label {
    /// [`Enter`].
    Enter,
    EnterStart,
    CommitState,
    CommitContext,
    Interrupted,
    ReturnMiss,
    Dispatch,
    Exit,
    End,
}

/// Distance of each label from its place in the table.
type LabelTable = [i64; Label::End as usize + 1];

unsafe extern "C" {
    static causeway_stubs_linux: LabelTable;
    static causeway_stubs_arm64ec: LabelTable;
}

/// Runs generated code at `target` with the registers of `state`, or where `context` is not null with all of its registers,
/// until it leaves; returns an exit reason or one of the constants above.
pub(super) type Enter = unsafe extern "C" fn(*mut GuestState, u64, u64, *const HostContext) -> u64;

/// The stubs of one register map.
#[derive(Clone, Copy)]
pub(super) struct Stubs(&'static LabelTable);

impl Stubs {
    /// Those of the ABI's map.
    pub(super) fn of(abi: GuestAbi) -> Self {
        let table = match abi {
            GuestAbi::Linux64 | GuestAbi::X86_32 => &raw const causeway_stubs_linux,
            GuestAbi::Arm64Ec => &raw const causeway_stubs_arm64ec,
        };
        // SAFETY: the assembler fills the tables; nothing writes them.
        Self(unsafe { &*table })
    }

    /// Those of every map.
    fn all() -> [Self; 2] {
        [GuestAbi::Linux64, GuestAbi::Arm64Ec].map(Self::of)
    }

    fn address(self, label: Label) -> u64 {
        let distance = &self.0[label as usize];
        (&raw const *distance as u64).wrapping_add_signed(*distance)
    }

    fn range(self, start: Label, end: Label) -> Range<u64> {
        self.address(start)..self.address(end)
    }

    /// The entry to generated code.
    pub(super) fn enter(self) -> Enter {
        // SAFETY: the label is that of a function with this signature.
        unsafe { core::mem::transmute::<*const (), Enter>(self.address(Label::Enter) as *const ()) }
    }

    /// Addresses of the entries, indexed as `causeway_cache_format::abi::Entry`.
    pub(super) fn entries(self) -> [u64; 3] {
        [Label::Dispatch, Label::ReturnMiss, Label::Exit].map(|label| self.address(label))
    }
}

/// Where a signal that found `pc` on the way into generated code is to continue, if `pc` is on that way.
pub(super) fn divert_entry(pc: u64) -> Option<u64> {
    let entering = |stubs: &Stubs| stubs.range(Label::EnterStart, Label::ReturnMiss).contains(&pc);
    Stubs::all().iter().any(entering).then(interrupted)
}

/// The return to the run loop with [`LEFT_INTERRUPTED`], the same from every map; expects x28 = state.
pub(super) fn interrupted() -> u64 {
    Stubs::of(GuestAbi::Linux64).address(Label::Interrupted)
}

/// What an interrupted context whose PC lies in the stubs is about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InStub {
    /// Jumping to the host address in x18.
    Entering,
    /// Looking up the guest PC in x16.
    Leaving,
    /// Leaving with the guest PC in x16.
    Exiting,
    /// About to call a routine; x30 is the return address.
    Calling,
    /// Behind a routine call; x30 is the return address.
    Returned,
}

/// Classifies `pc`.
pub(super) fn in_stub(pc: u64) -> Option<InStub> {
    let commits = [Label::CommitState, Label::CommitContext];
    if Stubs::all().iter().any(|stubs| commits.map(|label| stubs.address(label)).contains(&pc)) {
        return Some(InStub::Entering);
    }
    if routine::is_call(pc) {
        return Some(InStub::Calling);
    }
    if routine::is_return(pc) {
        return Some(InStub::Returned);
    }
    let between = |first, last| Stubs::all().iter().any(|stubs| stubs.range(first, last).contains(&pc));
    if between(Label::ReturnMiss, Label::Exit) {
        return Some(InStub::Leaving);
    }
    between(Label::Exit, Label::End).then_some(InStub::Exiting)
}

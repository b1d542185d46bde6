//! What the assembly stubs, the signal handlers and the run loop of one thread share.

#![cfg_attr(not(target_arch = "aarch64"), expect(dead_code, reason = "stubs and handlers exist on ARM64 only"))]

use crate::misaligned::Registers;
use causeway_cache_format::abi::GuestState;
use core::mem::offset_of;

/// Nonzero while generated code runs.
pub(super) const SLOT_IN_GUEST: usize = 0;
/// Stack pointer of the runtime's own stack while generated code runs.
pub(super) const SLOT_RUST_SP: usize = 1;
/// Where an emptied shadow stack points: at its sentinel pair.
pub(super) const SLOT_SHADOW_BASE: usize = 2;
/// Nonzero while a signal waits to be delivered to the guest.
pub(super) const SLOT_PENDING: usize = 3;
/// Shadow stack pointer while the runtime has control.
pub(super) const SLOT_SHADOW_SP: usize = 4;
/// FPSR of the guest while the runtime has control.
pub(super) const SLOT_FPSR: usize = 5;

/// Return address of the routine call that runs.
pub(super) const SLOT_ROUTINE_LINK: usize = 6;
/// How the last routine call ended: 0, or the number of a [`Trap`](causeway_routine::unit::Trap).
pub(super) const SLOT_ROUTINE_TRAP: usize = 7;

/// Nonzero where generated code has guest vectors in registers of 256 bits.
pub(super) const SLOT_WIDE: usize = 8;

/// Nonzero where the host has scalable vectors.
pub(super) const SLOT_SCALABLE: usize = 9;

/// Address of the [`CodeIndex`](crate::dispatch::CodeIndex) of the code that runs.
pub(super) const SLOT_CODE: usize = 10;

/// Offset of a slot of [`GuestState::runtime`], bytes.
pub(super) const fn slot_offset(slot: usize) -> usize {
    offset_of!(GuestState, runtime) + slot * 8
}

/// The whole register context of interrupted generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C, align(16))]
pub struct HostContext {
    /// X0 to X30.
    pub x: [u64; 31],
    /// Stack pointer: the shadow stack.
    pub sp: u64,
    /// Host program counter.
    pub pc: u64,
    /// NZCV in bits 31..=28.
    pub nzcv: u64,
    /// FPCR.
    pub fpcr: u64,
    /// FPSR.
    pub fpsr: u64,
    /// V0 to V31, low quadword first.
    pub v: [[u64; 2]; 32],
    /// Scalable registers, where generated code uses those of 256 bits.
    pub scalable: Scalable,
    /// Where it does not: predicates of any length.
    pub selection: [[u8; LONGEST_PREDICATE]; SELECTION.len()],
}

/// Bytes of the longest predicate.
pub(super) const LONGEST_PREDICATE: usize = 32;

/// Predicates in [`HostContext::selection`]: those of which generated code without registers of 256 bits makes use.
pub(super) const SELECTION: [usize; 2] = [1, 4];

/// Scalable vectors and predicates of 256 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C, align(16))]
pub struct Scalable {
    /// Z0 to Z31, low quadword first.
    pub z: [[u64; 4]; 32],
    /// P0 to P15.
    pub p: [u32; 16],
}

impl HostContext {
    /// All zero.
    pub const ZERO: Self = Self {
        x: [0; 31],
        sp: 0,
        pc: 0,
        nzcv: 0,
        fpcr: 0,
        fpsr: 0,
        v: [[0; 2]; 32],
        scalable: Scalable::ZERO,
        selection: [[0; LONGEST_PREDICATE]; SELECTION.len()],
    };

    /// Those that an access of memory may use.
    pub(crate) fn registers(&mut self) -> Registers<'_> {
        Registers { x: &mut self.x, sp: self.sp, pc: &mut self.pc }
    }
}

impl Scalable {
    /// All zero.
    pub const ZERO: Self = Self { z: [[0; 4]; 32], p: [0; 16] };

    /// Upper half of the low 256 bits of register `number`.
    pub fn upper_half(&self, number: u8) -> [u64; 2] {
        let [_, _, low, high] = self.z[usize::from(number)];
        [low, high]
    }
}

/// Size of the kernel's `siginfo_t` on both architectures, bytes.
pub const SIGINFO_SIZE: usize = 128;

/// A host signal as it arrived.
#[derive(Clone, Copy, Debug)]
pub struct ArrivedSignal {
    /// Signal number.
    pub number: i32,
    /// The kernel's `siginfo_t`; its layout is the same on ARM64 and x86-64.
    pub info: [u8; SIGINFO_SIZE],
    /// Exception syndrome of a memory fault where the kernel gave one, else 0.
    pub syndrome: u64,
    /// The registers of the generated code that it interrupted; `None` where it came while the runtime had control.
    pub context: Option<HostContext>,
}

/// Filled by the signal handler, emptied by the run loop of the same thread.
#[derive(Debug)]
pub(super) struct Control {
    pub(super) state: *mut GuestState,
    /// Host register that is the shadow stack pointer while generated code runs; [`SP`](causeway_cache_format::abi::SP) or
    /// the number of an X register.
    pub(super) shadow_register: u8,
    /// Shadow stack: first usable byte.
    pub(super) shadow_limit: u64,
    /// Shadow stack: address of the sentinel pair.
    pub(super) shadow_base: u64,
    /// Length of the guard below `shadow_limit`, bytes.
    pub(super) shadow_guard: u64,
    pub(super) arrived: Option<ArrivedSignal>,
    /// Misaligned accesses that the signal handler has carried out.
    pub(super) mended: MendedAccesses,
}

/// How often accesses were carried out for generated code. Places share counters, so a place is told of about as often as it
/// deserves.
#[derive(Debug)]
pub(super) struct MendedAccesses {
    counts: [u32; 64],
}

impl MendedAccesses {
    /// Times after which a place is told of: some milliseconds, for which a page of code is shared no more.
    const MANY: u32 = 4096;

    pub(super) const NONE: Self = Self { counts: [0; 64] };

    /// Counts one at `pc`; gives whether that place is to be told of.
    pub(super) fn count(&mut self, pc: u64) -> bool {
        let count = &mut self.counts[(pc / 4) as usize % self.counts.len()];
        *count = (*count + 1) % Self::MANY;
        *count == 0
    }
}

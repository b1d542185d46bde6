//! The contract between generated code and whoever runs it: guest-state layout, register maps,
//! runtime entries, exit reasons and signal-visible rules.
//!
//! A change of any offset, register or meaning here is a new [`ABI_VERSION`]; a consumer rejects a cache of another one.
//!
//! **Invariants of generated code at every block boundary**
//! - Each guest GPR and XMM register is in the host register that the [`RegisterMap`] names; 32-bit guests keep the upper
//!   halves of the host registers zero.
//! - `PSTATE.NZCV` holds N = SF, Z = ZF, V = OF and C = **not** CF.
//! - The parity register's low byte has the guest's PF as its (even) parity; bit 4 of
//!   `auxiliary ^ parity` is the guest's AF.
//! - The state pointer points to a [`GuestState`]; the shadow stack pointer is 16-byte aligned.
//! - `FPCR` holds the translation of the guest's MXCSR rounding, FZ and DAZ bits.
//!
//! **Registers of 256 bits.** Code whose profile has the host feature `sve256` runs with scalable vectors of exactly 256 bits
//! (the consumer sets that length). YMM0 to YMM15 then lie in Z0 to Z15 whole, and [`GuestState::ymm_high`] is stale while
//! generated code runs, as the other registers' fields are. [`PREDICATE_ALL`], [`PREDICATE_LOW`] and [`PREDICATE_FIRST`] hold what
//! they name; P2 to P4 are scratch of a single instruction of the guest, the other predicates and FFR are not touched. Spilled
//! vectors take four slots. Without that feature generated code keeps upper halves in [`GuestState::ymm_high`] and needs
//! nothing that lies above 128 bits of a vector register. With `sve128`, P1 and P4 are scratch of a single instruction of
//! the guest then: who resumes interrupted code restores them.
//!
//! **Gathers.** `ld1` of one element with its base advanced, and SVE gathers, occur in no other instructions of the guest. Where
//! one faults, the guest's destination may be loaded in part and its mask is untouched; a consumer with a translator goes on
//! in exact code from that instruction on, which is exact there too.
//!
//! **Pending x87 exceptions.** x87 and MMX instructions that load look for a pending exception behind their load. Where a load
//! faults while one is pending ([`Unit::pending`]), a consumer with a translator goes on in the same way: exact code raises it first.
//!
//! **Entry conventions** (all reached as `ldr x17, [state, #entry]; br x17`, or `blr` after a guest call so that the host's
//! return predictor stays balanced; guest registers are live in their host registers):
//! - [`Entry::Dispatch`]: `x16` = guest PC to continue at.
//! - [`Entry::ReturnMiss`]: `x16` = guest PC to continue at; the shadow stack did not hold this return and is to be reset.
//! - [`Entry::Exit`]: `x16` = guest PC to store as `rip`, `w17` = an [`ExitReason`]; reached as
//!   `ldr x30, [state, #entry]; br x30`.
//!
//! **Routines** are called as `ldr x30, [state, #helper_offset]; blr x30`, the two instructions adjacent: a call that must be
//! repeated starts at the first. Arguments: vectors in `v30`, `v31` and [`GuestState::routine_argument`], integers and then
//! the immediate in `x16` and `x17`. Results: a vector in `v30`, integers in `x16` and `x17`. Everything else is
//! preserved, `PSTATE.NZCV`, parity and auxiliary register included, except that a routine that defines flags defines
//! all of them in their canonical form. An operation of the x87 unit is [`X87_HELPER`] with its request in `w17`; it may
//! also not return ([`causeway_routine::unit::Trap`]): guest registers and flags are canonical before it. Where a call goes on tells
//! which guest instruction asked, which is the instruction pointer of x87: a consumer finds its code in the PC table. A floating-point
//! operation is [`FLOAT_HELPER`] with its [`Request`](causeway_routine::float::Request) in `w17` and all operands as vectors;
//! an integer result stands in `x16`, and exceptions go to [`GuestState::mxcsr`].
//!
//! **Faults.** Where code touches guest memory, guest registers are true, and so are flags that may be read later, with one
//! exception: inside of a block C can be CF itself. The access is then followed by [`DIRECT_CARRY`].
//!
//! Guest call: push the guest return address on the guest stack, then
//! `stp guest_return, host_return, [shadow, #-16]!`. Guest return: pop the guest target,
//! `ldp guest_return, host_return, [shadow], #16`; where both guest addresses agree continue with `ret host_return`,
//! else go to [`Entry::ReturnMiss`].

use causeway_routine::unit::Unit;
use core::mem::offset_of;

/// Version of everything in this module.
pub const ABI_VERSION: u32 = 11;

/// Predicate register that is true for all 32 bytes, where the profile has scalable vectors.
pub const PREDICATE_ALL: u8 = 0;

/// Predicate register that is true for the low 16 bytes, where the profile has scalable vectors.
pub const PREDICATE_LOW: u8 = 1;

/// Predicate register that is true for the first element of any size, where the profile has scalable vectors.
pub const PREDICATE_FIRST: u8 = 5;

/// Bit of [`Profile::host_features`](crate::Profile::host_features) that says: vector registers of 256 bits.
pub const WIDE_REGISTERS: u64 = 1 << 16;

/// Bit of [`Profile::host_features`](crate::Profile::host_features) that says: usual code runs with FPCR.AH and FPCR.NEP set,
/// and with FPCR.FIZ where it flushes denormal operands. Exact code and the runtime itself have all three clear.
pub const ALTERNATE_FLOAT: u64 = 1 << 8;

/// Number of 8-byte spill slots in [`GuestState`].
pub const SPILL_SLOTS: usize = 64;

/// The guest state that generated code and the runtime share. One per guest thread, 64-byte aligned.
///
/// GPRs, XMM registers and flags are stale while generated code runs (they live in host registers) and true whenever the
/// runtime has control.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub struct GuestState {
    /// RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8 to R15: the hardware numbering.
    pub gpr: [u64; 16],
    /// Guest program counter.
    pub rip: u64,
    /// Bits 31..=28 are N, Z, C, V as in `PSTATE`; C is the inverse of the guest's CF.
    pub nzcv: u64,
    /// Value whose low byte's even parity is PF.
    pub parity: u64,
    /// Bit 4 of `auxiliary ^ parity` is AF.
    pub auxiliary: u64,
    /// DF as a step: 1 (clear) or -1 (set).
    pub direction: i64,
    /// Base of FS, bytes.
    pub fs_base: u64,
    /// Base of GS, bytes.
    pub gs_base: u64,
    /// Address of the runtime's lookup table from guest PC to host address; its form is the runtime's own.
    pub lookup: u64,
    /// Runtime entry addresses, indexed by [`Entry`].
    pub entry: [u64; ENTRY_COUNT],
    /// Upper halves of YMM0 to YMM15, low quadword first. Pairs of general registers reach them. True at all times where the
    /// profile has no registers of 256 bits.
    pub ymm_high: [[u64; 2]; 16],
    /// Addresses of routines, indexed by [`causeway_routine::RoutineId`], [`X87_HELPER`] and
    /// [`FLOAT_HELPER`].
    pub helper: [u64; HELPER_SLOTS],
    /// XMM0 to XMM15, low quadword first.
    pub xmm: [[u64; 2]; 16],
    /// Spill area of the register allocator.
    pub spill: [u64; SPILL_SLOTS],
    /// Third vector argument of a routine.
    pub routine_argument: [u64; 2],
    /// x87 unit and MMX registers.
    pub x87: Unit,
    /// MXCSR as the guest last loaded it, its sticky flags excepted: these are those here or-ed with `FPSR`'s.
    pub mxcsr: u32,
    /// Reason of the last [`Entry::Exit`], an [`ExitReason`].
    pub exit_reason: u32,
    /// Bits of RFLAGS that have no home elsewhere (TF, NT, AC, ID), in their RFLAGS positions.
    pub rflags_other: u32,
    /// Segment selectors ES, CS, SS, DS, FS, GS.
    pub selector: [u16; 6],
    /// Bases of ES, CS, SS, DS for 32-bit guests, bytes.
    pub segment_base: [u32; 4],
    /// What [`ExitReason::Service`] asks for: a packed `Request` of `causeway-routine`.
    pub service: u64,
    /// An operand of it.
    pub service_operand: u64,
    /// For the runtime alone; generated code never touches it.
    pub runtime: [u64; 16],
}

impl GuestState {
    /// Offset of GPR `n` (hardware numbering), bytes.
    pub const fn gpr_offset(n: usize) -> usize {
        offset_of!(Self, gpr) + n * 8
    }
    /// Offset of XMM register `n`, bytes.
    pub const fn xmm_offset(n: usize) -> usize {
        offset_of!(Self, xmm) + n * 16
    }
    /// Offset of the upper half of YMM register `n`, bytes.
    pub const fn ymm_high_offset(n: usize) -> usize {
        offset_of!(Self, ymm_high) + n * 16
    }
    /// Offset of spill slot `n`, bytes.
    pub const fn spill_offset(n: usize) -> usize {
        offset_of!(Self, spill) + n * 8
    }
    /// Offset of a runtime entry's address, bytes.
    pub const fn entry_offset(entry: Entry) -> usize {
        offset_of!(Self, entry) + entry as usize * 8
    }
    /// Offset of MMX register `n`, the 16 bytes of an x87 register, bytes.
    pub const fn mmx_offset(n: usize) -> usize {
        offset_of!(Self, x87) + offset_of!(Unit, registers) + n * 16
    }
    /// Offset of helper `n`'s address, bytes.
    pub const fn helper_offset(n: usize) -> usize {
        offset_of!(Self, helper) + n * 8
    }
}

/// Number of [`Entry`] values, room for growth included.
pub const ENTRY_COUNT: usize = 8;

/// `nop`: in the access of guest memory before it, C is CF and not its inverse.
pub const DIRECT_CARRY: u32 = 0xd503_201f;

/// Number of helper slots.
pub const HELPER_SLOTS: usize = 128;

/// Helper number of the x87 unit.
pub const X87_HELPER: usize = HELPER_SLOTS - 1;

/// Helper number of [`causeway_routine::float`]; those below are routines.
pub const FLOAT_HELPER: usize = HELPER_SLOTS - 2;

/// Places in the runtime that generated code jumps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Entry {
    /// Continue at the guest PC in `x16`.
    Dispatch = 0,
    /// Continue at the guest PC in `x16` after a return that the shadow stack did not foresee.
    ReturnMiss = 1,
    /// Leave to the runtime: `x16` = guest PC, `w17` = [`ExitReason`].
    Exit = 2,
}

/// Why generated code left to the runtime through [`Entry::Exit`].
///
/// For services `rip` is the instruction after; for faults it is the instruction itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u32)]
pub enum ExitReason {
    /// `syscall`; RCX and R11 are set by the runtime.
    Syscall = 0,
    /// `int 0x80`.
    Int80 = 1,
    /// `sysenter`.
    Sysenter = 2,
    /// `cpuid`: leaf in EAX, subleaf in ECX; results in EAX, EBX, ECX, EDX.
    Cpuid = 3,
    /// `xgetbv`: ECX in, EDX:EAX out.
    Xgetbv = 4,
    /// `int3`; `rip` is the instruction after, as Linux reports it.
    Breakpoint = 5,
    /// #UD: `ud0`, `ud1`, `ud2` and instructions that the guest's CPUID does not announce.
    UndefinedInstruction = 6,
    /// #DE: quotient overflow or division by zero.
    DivideError = 7,
    /// #GP: privileged instruction, `hlt`, `in`, `out`, misaligned SSE operand.
    GeneralProtection = 8,
    /// #OF: `into` with OF set; `rip` is the instruction after.
    Overflow = 9,
    /// #BR: `bound` out of range.
    BoundRange = 10,
    /// `int1`/`icebp`; `rip` is the instruction after.
    DebugTrap = 11,
    /// `int n` for other n; the vector is byte 1 of the instruction before `rip`.
    Interrupt = 12,
    /// The translator could not lift the instruction at `rip`; the runtime compiles or reports it.
    Untranslated = 13,
    /// Guest code at `rip` lies outside every executable range. So control leaves for native code of a hybrid image as well:
    /// the consumer moves the return address from the stack to LR, puts the stack pointer behind it into X4 and the function at
    /// `rip` into X9, and goes on in that function's entry thunk.
    NotExecutable = 14,
    /// #MF: unmasked x87 exception pending.
    X87Exception = 15,
    /// #XM: unmasked SIMD floating-point exception.
    SimdException = 16,
    /// An instruction that the runtime carries out: [`GuestState::service`] says which. Where it faults, `rip` goes back to
    /// the instruction itself.
    Service = 17,
    /// MXCSR was loaded and no longer masks every exception; `rip` is the instruction after.
    FloatControl = 18,
    /// POPF has set the trap flag; `rip` is the instruction after, behind which the first trap is.
    TrapFlag = 19,
}

impl ExitReason {
    /// Every reason, in numeric order.
    pub const ALL: [Self; 20] = [
        Self::Syscall,
        Self::Int80,
        Self::Sysenter,
        Self::Cpuid,
        Self::Xgetbv,
        Self::Breakpoint,
        Self::UndefinedInstruction,
        Self::DivideError,
        Self::GeneralProtection,
        Self::Overflow,
        Self::BoundRange,
        Self::DebugTrap,
        Self::Interrupt,
        Self::Untranslated,
        Self::NotExecutable,
        Self::X87Exception,
        Self::SimdException,
        Self::Service,
        Self::FloatControl,
        Self::TrapFlag,
    ];

    /// The reason with the number `raw`.
    pub fn from_raw(raw: u32) -> Option<Self> {
        Self::ALL.get(raw as usize).copied()
    }
}

/// Calling conventions and register assignments of generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum GuestAbi {
    /// x86-64 Linux programs.
    Linux64 = 0,
    /// 32-bit x86, Linux and WOW64.
    X86_32 = 1,
    /// x86-64 Windows code beside ARM64EC code.
    Arm64Ec = 2,
}

/// Host register number 31 where it means the stack pointer.
pub const SP: u8 = 31;

/// Which host register holds what. Numbers are those of the X and V registers.
#[derive(Debug, PartialEq, Eq)]
pub struct RegisterMap {
    /// Host register of each guest GPR, hardware numbering; never [`SP`].
    pub gpr: &'static [u8],
    /// Host vector register of each guest XMM register.
    pub xmm: &'static [u8],
    /// Points to [`GuestState`].
    pub state: u8,
    /// Shadow stack pointer ([`SP`] or an X register).
    pub shadow: u8,
    /// Holds [`GuestState::parity`].
    pub parity: u8,
    /// Holds [`GuestState::auxiliary`].
    pub auxiliary: u8,
    /// Registers that the allocator hands out.
    pub allocatable: &'static [u8],
    /// Scratch of a single lowering, never live across IR operations: target, reason and link.
    pub scratch: [u8; 3],
    /// Vector registers that the allocator hands out.
    pub vector_allocatable: &'static [u8],
    /// Vector scratch of a single lowering.
    pub vector_scratch: [u8; 2],
}

const XMM: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const VECTOR_TEMPORARIES: [u8; 14] = [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29];

/// Map of [`GuestAbi::Linux64`]: guest register n is host register n. `x18` stays free for the runtime (it carries the
/// target when a whole context is restored) and for platforms that reserve it.
pub static LINUX64: RegisterMap = RegisterMap {
    gpr: &XMM,
    xmm: &XMM,
    state: 28,
    shadow: SP,
    parity: 26,
    auxiliary: 27,
    allocatable: &[19, 20, 21, 22, 23, 24, 25, 29],
    scratch: [16, 17, 30],
    vector_allocatable: &VECTOR_TEMPORARIES,
    vector_scratch: [30, 31],
};

/// Map of [`GuestAbi::X86_32`].
pub static X86_32: RegisterMap = RegisterMap {
    gpr: &[0, 1, 2, 3, 4, 5, 6, 7],
    xmm: &[0, 1, 2, 3, 4, 5, 6, 7],
    state: 28,
    shadow: SP,
    parity: 26,
    auxiliary: 27,
    allocatable: &[19, 20, 21, 22, 23, 24, 25, 29, 8, 9, 10, 11, 12, 13, 14, 15],
    scratch: [16, 17, 30],
    vector_allocatable: &[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 8, 9, 10, 11, 12, 13, 14, 15],
    vector_scratch: [30, 31],
};

/// Map of [`GuestAbi::Arm64Ec`]: guest registers as Microsoft's ARM64EC ABI places them, RSP excepted.
///
/// At a call between x64 and ARM64EC code RSP is SP. While x64 code runs it is X23: an access relative to SP faults unless
/// SP is a multiple of 16 (Arm ARM D1.8.2), which x64 code does not keep to between a call and its prologue's end. SP is then
/// the runtime's own stack, on which Windows can deliver exceptions. X13, X14, X23, X24 and X28, which no CONTEXT of an
/// ARM64EC process holds, are those without an x64 counterpart, and X18 is the TEB.
pub static ARM64EC: RegisterMap = RegisterMap {
    gpr: &[8, 0, 1, 27, 23, 29, 25, 26, 2, 3, 4, 5, 19, 20, 21, 22],
    xmm: &XMM,
    state: 28,
    shadow: 24,
    parity: 13,
    auxiliary: 14,
    allocatable: &[6, 7, 9, 10, 11, 12, 15],
    scratch: [16, 17, 30],
    vector_allocatable: &VECTOR_TEMPORARIES,
    vector_scratch: [30, 31],
};

impl GuestAbi {
    /// The register map of this ABI.
    pub const fn registers(self) -> &'static RegisterMap {
        match self {
            Self::Linux64 => &LINUX64,
            Self::X86_32 => &X86_32,
            Self::Arm64Ec => &ARM64EC,
        }
    }

    /// Width of guest pointers in bits.
    pub fn guest_bits(self) -> u8 {
        match self {
            Self::X86_32 => 32,
            Self::Linux64 | Self::Arm64Ec => 64,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_reach_scaled_immediates() {
        assert!(size_of::<GuestState>() < 4096 * 8);
        assert_eq!(offset_of!(GuestState, xmm) % 16, 0);
        assert_eq!(offset_of!(GuestState, ymm_high) % 16, 0);
        assert!(GuestState::ymm_high_offset(15) <= 63 * 8);
        assert_eq!(offset_of!(GuestState, x87) % 16, 0);
        // Registers of 256 bits are spilled at multiples of their size.
        assert_eq!(offset_of!(GuestState, spill) % 32, 0);
        assert!(GuestState::spill_offset(SPILL_SLOTS) <= 256 * 32);
        assert!(causeway_routine::RoutineId::ALL.len() <= FLOAT_HELPER);
    }

    #[test]
    fn maps_are_disjoint() {
        for abi in [GuestAbi::Linux64, GuestAbi::X86_32, GuestAbi::Arm64Ec] {
            let map = abi.registers();
            let mut all: Vec<u8> = map.gpr.iter().chain(map.allocatable).copied().collect();
            all.extend([map.state, map.shadow, map.parity, map.auxiliary]);
            all.extend(map.scratch);
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count, "{abi:?}");
            assert!(!all.contains(&18), "{abi:?}");
        }
    }
}

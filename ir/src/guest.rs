//! Guest registers as named slots.
//!
//! A slot is a place that outlives a block: a guest register or a piece of guest state. Inside a block values are SSA;
//! between blocks they travel in slots alone. Arithmetic flags are no slots: instructions define and read them as
//! [`Flags`](crate::Flags) sets.

use core::fmt;

/// A named place of the guest state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot(u8);

/// What kind of register a slot is, with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SlotKind {
    /// General-purpose register, hardware numbering (RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8...).
    Gpr(u8),
    /// XMM register.
    Xmm(u8),
    /// Upper half of a YMM register.
    YmmHigh(u8),
    /// Base of FS.
    FsBase,
    /// Base of GS.
    GsBase,
    /// DF as a step of 1 or -1.
    Direction,
    /// Selector of ES, CS, SS, DS, FS, GS.
    Selector(u8),
    /// Bits of RFLAGS without another home (TF, NT, AC, ID).
    RflagsOther,
    /// x87 control word.
    X87Control,
    /// What an exit asks of the runtime.
    Service,
    /// An operand of what an exit asks for.
    ServiceOperand,
    /// MMX register: the significand of an x87 register, whose sign and exponent a write sets to ones.
    Mmx(u8),
    /// TOP of the x87 unit, 0 to 7.
    X87Top,
    /// x87 status word without TOP and what follows from control word and exceptions.
    X87Status,
}

impl Slot {
    /// Number of slots.
    pub const COUNT: usize = 71;

    /// RAX.
    pub const RAX: Self = Self(0);
    /// RCX.
    pub const RCX: Self = Self(1);
    /// RDX.
    pub const RDX: Self = Self(2);
    /// RBX.
    pub const RBX: Self = Self(3);
    /// RSP.
    pub const RSP: Self = Self(4);
    /// RBP.
    pub const RBP: Self = Self(5);
    /// RSI.
    pub const RSI: Self = Self(6);
    /// RDI.
    pub const RDI: Self = Self(7);
    /// R11, which SYSCALL overwrites.
    pub const R11: Self = Self(11);
    /// Base of FS, bytes.
    pub const FS_BASE: Self = Self(48);
    /// Base of GS, bytes.
    pub const GS_BASE: Self = Self(49);
    /// DF as a step: 1 or -1.
    pub const DIRECTION: Self = Self(50);
    /// Bits of RFLAGS without another home.
    pub const RFLAGS_OTHER: Self = Self(57);
    /// x87 control word.
    pub const X87_CONTROL: Self = Self(58);
    /// TOP of the x87 unit.
    pub const X87_TOP: Self = Self(69);
    /// x87 status word without TOP, ES and B.
    pub const X87_STATUS: Self = Self(70);
    /// What an exit asks of the runtime, as its kind says.
    pub const SERVICE: Self = Self(59);
    /// An operand of what an exit asks for.
    pub const SERVICE_OPERAND: Self = Self(60);

    /// General-purpose register `n`, hardware numbering.
    pub const fn gpr(n: u8) -> Self {
        assert!(n < 16, "sixteen general-purpose registers");
        Self(n)
    }

    /// XMM register `n`.
    pub const fn xmm(n: u8) -> Self {
        assert!(n < 16, "sixteen vector registers");
        Self(16 + n)
    }

    /// Upper half of YMM register `n`.
    pub const fn ymm_high(n: u8) -> Self {
        assert!(n < 16, "sixteen vector registers");
        Self(32 + n)
    }

    /// Selector of segment register `n` (ES, CS, SS, DS, FS, GS).
    pub const fn selector(n: u8) -> Self {
        assert!(n < 6, "six segment registers");
        Self(51 + n)
    }

    /// MMX register `n`.
    pub const fn mmx(n: u8) -> Self {
        assert!(n < 8, "eight MMX registers");
        Self(61 + n)
    }

    /// The slot with the number `index`.
    pub const fn from_index(index: u8) -> Option<Self> {
        if (index as usize) < Self::COUNT { Some(Self(index)) } else { None }
    }

    /// Number, below [`Slot::COUNT`].
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Kind and register number.
    pub const fn kind(self) -> SlotKind {
        match self.0 {
            n @ 0..16 => SlotKind::Gpr(n),
            n @ 16..32 => SlotKind::Xmm(n - 16),
            n @ 32..48 => SlotKind::YmmHigh(n - 32),
            48 => SlotKind::FsBase,
            49 => SlotKind::GsBase,
            50 => SlotKind::Direction,
            n @ 51..57 => SlotKind::Selector(n - 51),
            57 => SlotKind::RflagsOther,
            58 => SlotKind::X87Control,
            59 => SlotKind::Service,
            60 => SlotKind::ServiceOperand,
            n @ 61..69 => SlotKind::Mmx(n - 61),
            69 => SlotKind::X87Top,
            _ => SlotKind::X87Status,
        }
    }

    /// The type of a whole slot.
    pub const fn ty(self) -> crate::Type {
        match self.kind() {
            SlotKind::Xmm(_) | SlotKind::YmmHigh(_) => crate::Type::V128,
            SlotKind::Selector(_) | SlotKind::X87Control | SlotKind::X87Status => crate::Type::I16,
            SlotKind::X87Top => crate::Type::I8,
            SlotKind::RflagsOther => crate::Type::I32,
            SlotKind::Mmx(_) => crate::Type::V64,
            _ => crate::Type::I64,
        }
    }

    /// Is it a general-purpose register?
    pub const fn is_gpr(self) -> bool {
        self.0 < 16
    }

    /// Is it an XMM register?
    pub const fn is_xmm(self) -> bool {
        matches!(self.kind(), SlotKind::Xmm(_))
    }

    /// Every slot, in numeric order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT as u8).map(Self)
    }

    /// The slot whose [`Display`](fmt::Display) text is `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|slot| slot.to_string() == name)
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const GPR: [&str; 16] = [
            "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
            "r15",
        ];
        const SEGMENT: [&str; 6] = ["es", "cs", "ss", "ds", "fs", "gs"];
        match self.kind() {
            SlotKind::Gpr(n) => f.write_str(GPR[n as usize]),
            SlotKind::Xmm(n) => write!(f, "xmm{n}"),
            SlotKind::YmmHigh(n) => write!(f, "ymm{n}.high"),
            SlotKind::FsBase => f.write_str("fs.base"),
            SlotKind::GsBase => f.write_str("gs.base"),
            SlotKind::Direction => f.write_str("direction"),
            SlotKind::Selector(n) => write!(f, "{}.selector", SEGMENT[n as usize]),
            SlotKind::RflagsOther => f.write_str("rflags.other"),
            SlotKind::X87Control => f.write_str("x87.control"),
            SlotKind::Service => f.write_str("service"),
            SlotKind::ServiceOperand => f.write_str("service.operand"),
            SlotKind::Mmx(n) => write!(f, "mm{n}"),
            SlotKind::X87Top => f.write_str("x87.top"),
            SlotKind::X87Status => f.write_str("x87.status"),
        }
    }
}

/// A set of slots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SlotSet(u128);

impl SlotSet {
    /// No slot.
    pub const EMPTY: Self = Self(0);
    /// Every slot.
    pub const ALL: Self = Self((1 << Slot::COUNT) - 1);

    /// The set of one slot.
    pub const fn of(slot: Slot) -> Self {
        Self(1 << slot.0)
    }

    /// The MMX registers.
    pub const MMX: Self = Self(0xff << Slot::mmx(0).0);

    /// Union with one slot.
    #[must_use]
    pub const fn with(self, slot: Slot) -> Self {
        Self(self.0 | 1 << slot.0)
    }

    /// Difference with one slot.
    #[must_use]
    pub const fn without(self, slot: Slot) -> Self {
        Self(self.0 & !(1 << slot.0))
    }

    /// Difference.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Union.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Does it hold the slot?
    pub const fn contains(self, slot: Slot) -> bool {
        self.0 >> slot.0 & 1 == 1
    }
}

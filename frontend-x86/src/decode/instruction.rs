//! A decoded instruction, independent of the decoder.

use super::{Mnemonic, Register, RegisterClass};
use bitflags::bitflags;

bitflags! {
    /// Prefixes that change an instruction's meaning.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
    pub struct Prefixes: u8 {
        /// `LOCK`.
        const LOCK = 1;
        /// `REP` or `REPE`.
        const REP = 2;
        /// `REPNE`.
        const REPNE = 4;
    }
}

/// Encoding family: decides whether the upper parts of vector registers are zeroed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Encoding {
    /// No VEX-like prefix.
    Legacy,
    /// VEX.
    Vex,
    /// EVEX.
    Evex,
    /// XOP, 3DNow!, MVEX.
    Other,
}

/// What an operand is; the accompanying data lie in the [`Instruction`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum OperandKind {
    /// Absent.
    None,
    /// A register.
    Register,
    /// The memory at [`Instruction::memory`].
    Memory,
    /// A far pointer in the memory at [`Instruction::memory`]: offset, then selector.
    FarMemory,
    /// The memory that a string instruction reaches through RSI, with [`Instruction::memory`]'s segment.
    StringSource,
    /// The memory that a string instruction reaches through RDI.
    StringDestination,
    /// [`Instruction::immediate`], sign-extended where the instruction does so.
    Immediate,
    /// [`Instruction::immediate`], an address of the image as linked, as wide as the operand. It moves with the image.
    ImageAddress,
    /// [`Instruction::second_immediate`].
    SecondImmediate,
    /// Guest address [`Instruction::immediate`].
    NearBranch,
    /// A far pointer: offset in [`Instruction::immediate`], selector in its bits 47..32 for 32-bit offsets, else 31..16.
    FarBranch,
}

/// A memory operand: segment base + base + (index << scale) + displacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Memory {
    /// Displacement in bytes, sign-extended; the whole guest address where the base is RIP or EIP.
    pub displacement: i64,
    /// Is the displacement an address of the image as linked, which moves with the image?
    pub is_image_relative: bool,
    /// Base, or [`Register::NONE`].
    pub base: Register,
    /// Index, or [`Register::NONE`]; a vector register for gathers.
    pub index: Register,
    /// Shift of the index: 0 to 3.
    pub scale: u8,
    /// Effective segment: ES, CS, SS, DS, FS, GS = 0 to 5.
    pub segment: u8,
    /// Address size: 16, 32 or 64 bits.
    pub address_bits: u8,
    /// Access size in bytes; 0 where it has none (LEA, prefetches) or the decoder does not know it.
    pub access_bytes: u16,
}

impl Memory {
    /// Number of the FS segment register.
    pub const FS: u8 = 4;
    /// Number of the GS segment register.
    pub const GS: u8 = 5;
    /// No memory.
    pub const NONE: Self = Self {
        displacement: 0,
        is_image_relative: false,
        base: Register::NONE,
        index: Register::NONE,
        scale: 0,
        segment: 3,
        address_bits: 64,
        access_bytes: 0,
    };
}

/// An operand with its data, as [`Instruction::operand`] gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// Absent.
    None,
    /// A register.
    Register(Register),
    /// Memory, address in the operand.
    Memory(Memory),
    /// A far pointer in memory.
    FarMemory(Memory),
    /// Memory of a string instruction through RSI.
    StringSource,
    /// Memory of a string instruction through RDI.
    StringDestination,
    /// An immediate.
    Immediate(i64),
    /// An address of the image, as linked.
    ImageAddress(u64),
    /// A guest address.
    NearBranch(u64),
    /// A far pointer.
    FarBranch(u64),
}

/// A decoded instruction. Plain data, at most 64 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// Guest address of its first byte.
    pub guest_pc: u64,
    /// First immediate, or the target of a near branch.
    pub immediate: i64,
    /// Memory operand.
    pub memory: Memory,
    /// Name.
    pub mnemonic: Mnemonic,
    /// Registers of the operands that are registers.
    pub registers: [Register; 5],
    /// Kinds of the operands.
    pub kinds: [OperandKind; 5],
    /// Length in bytes, 1 to 15.
    pub length: u8,
    /// Operand size in bits (8 to 64) of general-purpose, string and stack instructions; counter
    /// size of loop instructions; for others that of the first
    /// operand up to 64.
    pub operand_bits: u8,
    /// Second immediate (ENTER, EXTRQ, INSERTQ).
    pub second_immediate: u8,
    /// Prefixes.
    pub prefixes: Prefixes,
    /// Encoding family.
    pub encoding: Encoding,
}

const _: () = assert!(size_of::<Instruction>() <= 64);

impl Instruction {
    /// No instruction.
    pub(crate) const NONE: Self = Self {
        guest_pc: 0,
        immediate: 0,
        memory: Memory::NONE,
        mnemonic: Mnemonic::Invalid,
        registers: [Register::NONE; 5],
        kinds: [OperandKind::None; 5],
        length: 0,
        operand_bits: 0,
        second_immediate: 0,
        prefixes: Prefixes::empty(),
        encoding: Encoding::Legacy,
    };

    /// Guest address after the instruction.
    #[inline]
    pub const fn next_pc(&self) -> u64 {
        self.guest_pc.wrapping_add(self.length as u64)
    }

    /// Operand `n`, [`Operand::None`] where there is none.
    #[inline]
    pub fn operand(&self, n: usize) -> Operand {
        match self.kind(n) {
            OperandKind::None => Operand::None,
            OperandKind::Register => Operand::Register(self.registers[n]),
            OperandKind::Memory => Operand::Memory(self.memory),
            OperandKind::FarMemory => Operand::FarMemory(self.memory),
            OperandKind::StringSource => Operand::StringSource,
            OperandKind::StringDestination => Operand::StringDestination,
            OperandKind::Immediate => Operand::Immediate(self.immediate),
            OperandKind::ImageAddress => Operand::ImageAddress(self.immediate as u64),
            OperandKind::SecondImmediate => Operand::Immediate(self.second_immediate as i64),
            OperandKind::NearBranch => Operand::NearBranch(self.immediate as u64),
            OperandKind::FarBranch => Operand::FarBranch(self.immediate as u64),
        }
    }

    /// Kind of operand `n`.
    #[inline]
    pub fn kind(&self, n: usize) -> OperandKind {
        self.kinds.get(n).copied().unwrap_or(OperandKind::None)
    }

    /// Number of operands.
    #[inline]
    pub fn operand_count(&self) -> usize {
        self.kinds.iter().take_while(|kind| **kind != OperandKind::None).count()
    }

    /// Register operand `n`, [`Register::NONE`] where it is none.
    #[inline]
    pub fn register(&self, n: usize) -> Register {
        if self.kind(n) == OperandKind::Register { self.registers[n] } else { Register::NONE }
    }

    /// Is operand `n` memory with an explicit address?
    #[inline]
    pub fn is_memory(&self, n: usize) -> bool {
        self.kind(n) == OperandKind::Memory
    }

    /// Has it an explicit memory operand?
    #[inline]
    pub fn has_memory(&self) -> bool {
        self.kinds.contains(&OperandKind::Memory)
    }

    /// Has it a `LOCK` prefix?
    #[inline]
    pub fn is_locked(&self) -> bool {
        self.prefixes.contains(Prefixes::LOCK)
    }

    /// Is one of its operands an MMX register? Those are the first or the second.
    #[inline]
    pub fn has_mmx_register(&self) -> bool {
        self.register(0).class == RegisterClass::Mmx || self.register(1).class == RegisterClass::Mmx
    }

    /// VEX.L as a width: 256 where an operand is a YMM register or 32 bytes of memory, 512 for ZMM, else 128.
    pub fn vector_bits(&self) -> u32 {
        let registers = self.registers.iter().zip(self.kinds);
        let widest =
            registers.filter(|(_, kind)| *kind == OperandKind::Register).map(|(register, _)| match register.class {
                RegisterClass::Ymm => 256,
                RegisterClass::Zmm => 512,
                _ => 128,
            });
        widest.max().unwrap_or(128).max(u32::from(self.memory.access_bytes >= 32 && self.has_memory()) * 256)
    }
}

//! One IR instruction: fixed size, plain data.

use causeway_routine::RoutineId;
use causeway_routine::unit::{Modifiers, Operation, Request};

use crate::{Cond, Effects, Flags, IntCc, Lane, MemoryOrder, Opcode, Rounding, Slot, SlotSet, Type};

/// A value: the index of the instruction that defines it. Values never leave their block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Value(pub u32);

impl Value {
    /// An absent operand.
    pub const NONE: Self = Self(u32::MAX);

    /// Is there a value?
    pub const fn is_some(self) -> bool {
        self.0 != u32::MAX
    }

    /// Index of the defining instruction.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The second operand of an operation that takes a value or an immediate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhs {
    /// A value.
    Value(Value),
    /// An immediate, to be truncated to the operation's type.
    Imm(i64),
}

/// An instruction. Unused fields are zero, [`Value::NONE`] or their `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inst {
    /// Operation.
    pub opcode: Opcode,
    /// Type of the result, or of the access for stores and of the address for string operations.
    pub ty: Type,
    /// Lane type of vector, string and pair operations.
    pub lane: Lane,
    /// Flags that it defines.
    pub flags: Flags,
    /// Slot number, condition, comparison, lane index, predicate, rounding, fence kind: as the operation's row says.
    pub aux: u8,
    /// Memory operations: bits 1..0 scale, bit 2 set for [`MemoryOrder::Tso`]. Others as the operation's row says.
    pub aux2: u8,
    /// Operands.
    pub args: [Value; 3],
    /// Guest instruction: offset in bytes from the function's [`base`](crate::Function::base), as a wrapping difference.
    pub guest: u32,
    /// Immediate.
    pub imm: i64,
}

const _: () = assert!(size_of::<Inst>() == 32);

impl Inst {
    /// An instruction with nothing but operation and type.
    pub const fn new(opcode: Opcode, ty: Type) -> Self {
        Self {
            opcode,
            ty,
            lane: Lane::None,
            flags: Flags::empty(),
            aux: 0,
            aux2: 0,
            args: [Value::NONE; 3],
            guest: 0,
            imm: 0,
        }
    }

    /// With operands.
    #[must_use]
    pub fn with_args<const N: usize>(mut self, args: [Value; N]) -> Self {
        self.args[..N].copy_from_slice(&args);
        self
    }

    /// With a lane type.
    #[must_use]
    pub const fn with_lane(mut self, lane: Lane) -> Self {
        self.lane = lane;
        self
    }

    /// With flags to define.
    #[must_use]
    pub const fn with_flags(mut self, flags: Flags) -> Self {
        self.flags = flags;
        self
    }

    /// With `aux`.
    #[must_use]
    pub const fn with_aux(mut self, aux: u8) -> Self {
        self.aux = aux;
        self
    }

    /// With `aux2`.
    #[must_use]
    pub const fn with_aux2(mut self, aux2: u8) -> Self {
        self.aux2 = aux2;
        self
    }

    /// With an immediate.
    #[must_use]
    pub const fn with_imm(mut self, imm: i64) -> Self {
        self.imm = imm;
        self
    }

    /// Operands that are present.
    #[inline]
    pub fn present_args(&self) -> impl Iterator<Item = Value> + '_ {
        self.args.iter().copied().filter(|arg| arg.is_some())
    }

    /// Calls `visit` for each operand that is present, without the loop of [`present_args`](Self::present_args): for walks
    /// over all instructions.
    #[inline]
    pub fn for_each_arg(&self, mut visit: impl FnMut(Value)) {
        let [a, b, c] = self.args;
        if a.is_some() {
            visit(a);
        }
        if b.is_some() {
            visit(b);
        }
        if c.is_some() {
            visit(c);
        }
    }

    /// The operation's effects.
    #[inline]
    pub fn effects(&self) -> Effects {
        self.opcode.effects()
    }

    /// Does it define a value?
    #[inline]
    pub fn has_result(&self) -> bool {
        self.opcode.info().has_result
    }

    /// Operand `n` as a value or the immediate.
    #[inline]
    pub const fn value_or_imm(&self, n: usize) -> Rhs {
        if self.args[n].is_some() { Rhs::Value(self.args[n]) } else { Rhs::Imm(self.imm) }
    }

    /// Second operand as a value or the immediate.
    #[inline]
    pub const fn rhs(&self) -> Rhs {
        self.value_or_imm(1)
    }

    /// The slot in `aux`.
    ///
    /// # Panics
    /// Where `aux` is no slot number, which the verifier excludes.
    #[inline]
    pub const fn slot(&self) -> Slot {
        Slot::from_index(self.aux).expect("the verifier checked the slot number")
    }

    /// The condition in `aux`.
    #[inline]
    pub const fn cond(&self) -> Cond {
        Cond::from_code(self.aux)
    }

    /// The comparison in `aux`.
    #[inline]
    pub const fn int_cc(&self) -> IntCc {
        IntCc::ALL[self.aux as usize % IntCc::ALL.len()]
    }

    /// The rounding in `aux`.
    #[inline]
    pub const fn rounding(&self) -> Rounding {
        Rounding::ALL[self.aux as usize % Rounding::ALL.len()]
    }

    /// Scale of the index of a memory operand: 0 to 3.
    #[inline]
    pub const fn scale(&self) -> u8 {
        self.aux2 & 3
    }

    /// Ordering of a memory access.
    #[inline]
    pub const fn memory_order(&self) -> MemoryOrder {
        if self.aux2 & 4 == 0 { MemoryOrder::Relaxed } else { MemoryOrder::Tso }
    }

    /// Width of the indices of a [`Opcode::VGather`], bits.
    #[inline]
    pub const fn index_bits(&self) -> u32 {
        if self.aux2 & Self::WIDE_INDICES == 0 { 32 } else { 64 }
    }

    /// Does a [`Opcode::VGather`] load the lanes from the middle of the vector on?
    #[inline]
    pub const fn gathers_from_middle(&self) -> bool {
        self.aux2 & Self::FROM_MIDDLE != 0
    }

    /// Does a [`Opcode::VGather`] take the indices from the middle on?
    #[inline]
    pub const fn has_upper_indices(&self) -> bool {
        self.aux2 & Self::UPPER_INDICES != 0
    }

    /// The slot of a [`Opcode::VGather`]'s base.
    #[inline]
    pub const fn gather_base(&self) -> Option<Slot> {
        Slot::from_index(self.aux)
    }

    /// Bit of `aux2` of a [`Opcode::VGather`]: indices of 64 bits.
    pub const WIDE_INDICES: u8 = 8;
    /// Bit of `aux2` of a [`Opcode::VGather`]: lanes from the middle on.
    pub const FROM_MIDDLE: u8 = 16;
    /// Bit of `aux2` of a [`Opcode::VGather`]: indices from the middle on.
    pub const UPPER_INDICES: u8 = 32;
    /// Bit of `aux2` of a scalar floating-point operation: NaNs, denormals and exceptions are the host's.
    pub const HOST_FLOAT: u8 = 128;
    /// `aux` of a [`Opcode::VGather`] without a base.
    pub const NO_BASE: u8 = u8::MAX;

    /// `aux2` of a memory operation.
    pub const fn memory_aux(scale: u8, order: MemoryOrder) -> u8 {
        scale & 3 | (order as u8) << 2
    }

    /// Is it a floating-point operation as the host does it ([`Inst::HOST_FLOAT`])?
    #[inline]
    pub fn is_host_float(&self) -> bool {
        self.aux2 & Self::HOST_FLOAT != 0 && self.effects().has(Effects::FLOAT)
    }

    /// Does it define or read flags?
    #[inline]
    pub fn touches_flags(&self) -> bool {
        !self.flags.is_empty() || self.effects().has_any(Effects::READS_FLAGS)
    }

    /// Flags that it reads. Operations that may leave flags unchanged do not count as readers here.
    #[inline]
    pub fn flags_read(&self) -> Flags {
        let effects = self.effects();
        if effects.has(Effects::READS_ALL_FLAGS) {
            Flags::all()
        } else if effects.has(Effects::READS_CONDITION) {
            self.cond().reads()
        } else if effects.has(Effects::READS_CARRY) {
            Flags::C
        } else {
            Flags::empty()
        }
    }

    /// Flags whose earlier definitions nobody can see after it: those it certainly overwrites, and those that it leaves
    /// undefined ([`Opcode::undefined_flags`]).
    ///
    /// A shift by a constant count that is not zero overwrites; one by a value may not.
    #[inline]
    pub fn flags_killed(&self) -> Flags {
        if self.flags.is_empty() {
            return Flags::empty();
        }
        let killed = self.flags.union(self.opcode.undefined_flags());
        if !self.effects().has(Effects::KEEPS_FLAGS) {
            return killed;
        }
        let count_arg = if matches!(self.opcode, Opcode::Shld | Opcode::Shrd) { 2 } else { 1 };
        let mask = if self.ty == Type::I64 { 63 } else { 31 };
        let constant = !self.effects().has(Effects::STRING) && !self.args[count_arg].is_some();
        if constant && self.imm & mask != 0 { killed } else { Flags::empty() }
    }

    /// What an `x87` or `x87_store` asks of the unit.
    ///
    /// # Panics
    /// Where `aux` is no operation's number, which the verifier excludes.
    #[inline]
    pub fn x87_request(&self) -> Request {
        let operation = *Operation::ALL.get(usize::from(self.aux)).expect("the verifier checked the operation");
        Request::new(operation, Modifiers::from_bits(self.imm as u16))
    }

    /// The routine in `aux`.
    ///
    /// # Panics
    /// Where `aux` is no routine's number, which the verifier excludes.
    #[inline]
    pub fn routine(&self) -> RoutineId {
        RoutineId::from_raw(self.aux).expect("the verifier checked the routine")
    }

    /// Slots that a string or x87 operation reads and writes besides its operands.
    pub fn implicit_slots(&self) -> SlotSet {
        if !self.effects().has(Effects::X87) {
            return self.string_slots();
        }
        // Entering MMX mode leaves all contents alone.
        if usize::from(self.aux) == Operation::EnterMmx as usize {
            return SlotSet::of(Slot::X87_TOP);
        }
        let words = SlotSet::of(Slot::X87_CONTROL).with(Slot::X87_TOP).with(Slot::X87_STATUS);
        words.union(SlotSet::MMX)
    }

    /// Slots that a string operation reads and writes.
    pub fn string_slots(&self) -> SlotSet {
        let counted = SlotSet::of(Slot::RCX).with(Slot::DIRECTION);
        match self.opcode {
            Opcode::RepMovs | Opcode::RepCmps => counted.with(Slot::RSI).with(Slot::RDI),
            Opcode::RepStos | Opcode::RepScas => counted.with(Slot::RDI).with(Slot::RAX),
            Opcode::RepLods => counted.with(Slot::RSI).with(Slot::RAX),
            _ => SlotSet::EMPTY,
        }
    }

    /// May it be deleted when neither result nor flags are used?
    #[inline]
    pub fn is_removable(&self) -> bool {
        self.effects().is_removable()
    }
}

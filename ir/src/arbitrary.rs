//! Random valid functions for the tests of this and other crates.
//!
//! Equal seeds and options give equal functions. Each function passes [`verify`](crate::verify::verify()) and, with
//! default options, ends: its branches go forward, its memory accesses stay in the window, and it cannot trap.

use crate::verify::inst_is_valid;
use crate::{
    Block, BlockId, Cond, Effects, ExitKind, Flags, Function, Inst, Lane, MemoryOrder, Opcode, Operand, Slot, Target,
    Terminator, Type, Value,
};

/// Deterministic random numbers (splitmix64).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The numbers of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 random bits.
    pub const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `limit`, which is not 0.
    pub const fn below(&mut self, limit: u64) -> u64 {
        self.bits() % limit
    }

    /// True once in `times`.
    pub const fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of several, of which there is at least one.
    pub const fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// A number that is often near the edges of a width.
    pub const fn edge(&mut self) -> u64 {
        let shift = self.pick(&[7, 8, 15, 16, 31, 32, 63]);
        match self.below(4) {
            0 => self.bits(),
            1 => self.below(33).wrapping_sub(16),
            2 => (1_u64 << shift).wrapping_sub(self.below(2)),
            _ => self.bits() >> self.below(64),
        }
    }
}

/// What random functions hold.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Number of blocks, at least 1.
    pub blocks: u32,
    /// Operations per block, about.
    pub operations: u32,
    /// Vector operations of integers?
    pub vectors: bool,
    /// Floating-point operations?
    pub floats: bool,
    /// Values of V256 and V64?
    pub other_vector_widths: bool,
    /// Address and size (a power of two, 256 or more) of the memory that loads, stores and atomic operations use.
    pub memory: Option<(u64, u64)>,
    /// All kinds of terminators, backward targets and jump tables? Such functions may not end.
    pub any_terminator: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            blocks: 3,
            operations: 20,
            vectors: true,
            floats: false,
            other_vector_widths: false,
            memory: Some((0x10_0000, 0x1000)),
            any_terminator: false,
        }
    }
}

/// Guest address of the random functions.
pub const BASE: u64 = 0x40_0000;
/// Guest address where they end.
pub const END: u64 = 0x41_0000;

/// The random function of a seed.
pub fn function(seed: u64, options: &Options) -> Function {
    let mut generator = Generator {
        random: Random::new(seed),
        options: *options,
        function: Function::new(BASE, 64),
        start: 0,
        guest: 0,
    };
    if options.any_terminator {
        for _ in 0..generator.random.below(3) {
            let targets = (0..generator.random.below(4)).map(|_| generator.target(0)).collect();
            generator.function.tables.push(targets);
        }
    }
    for block in 0..options.blocks {
        generator.block(block);
    }
    generator.function
}

struct Generator {
    random: Random,
    options: Options,
    function: Function,
    /// First instruction of the block.
    start: u32,
    guest: u32,
}

impl Generator {
    fn block(&mut self, number: u32) {
        self.start = self.function.insts.len() as u32;
        let first_guest = self.guest;
        for _ in 0..self.options.operations {
            self.guest += self.random.below(3) as u32;
            self.operation();
        }
        let value = self.value_of(Type::I64);
        let terminator = self.terminator(number, value);
        let live_out =
            if self.random.once_in(4) { Flags::from_bits_truncate(self.random.bits() as u8) } else { Flags::all() };
        self.function.blocks.push(Block {
            guest_pc: self.function.guest_pc(first_guest),
            guest_len: self.guest - first_guest + 1,
            insts: self.start..self.function.insts.len() as u32,
            terminator,
            terminator_guest: self.guest,
            entry: number == 0 || self.random.once_in(3),
            live_out: if self.options.any_terminator { live_out } else { Flags::all() },
        });
        self.guest += 1;
    }

    fn push(&mut self, inst: Inst) -> Value {
        self.function.insts.push(Inst { guest: self.guest, ..inst });
        Value(self.function.insts.len() as u32 - 1)
    }

    /// A target behind block `number`, or outside.
    fn target(&mut self, number: u32) -> Target {
        let first = if self.options.any_terminator { 0 } else { number + 1 };
        if first >= self.options.blocks || self.random.once_in(4) {
            return Target::Guest(END + self.random.below(4));
        }
        Target::Block(BlockId(first + self.random.below(u64::from(self.options.blocks - first)) as u32))
    }

    fn terminator(&mut self, number: u32, value: Value) -> Terminator {
        let (taken, not_taken) = (self.target(number), self.target(number));
        let return_pc = BASE + self.random.below(0x1000);
        match self.random.below(if self.options.any_terminator { 9 } else { 3 }) {
            0 => Terminator::Jump(taken),
            1 => Terminator::Branch { cond: self.random.pick(&Cond::ALL), taken, not_taken },
            2 => Terminator::BranchNonZero { value, taken, not_taken },
            3 => Terminator::Return { target: value },
            4 => Terminator::Call { target: taken, return_pc, returns_to: not_taken },
            5 => Terminator::CallIndirect { target: value, return_pc, returns_to: not_taken },
            6 => Terminator::Exit { kind: self.random.pick(&ExitKind::ALL), guest_pc: return_pc, next: Some(taken) },
            7 => Terminator::Exit { kind: self.random.pick(&ExitKind::ALL), guest_pc: return_pc, next: None },
            _ => {
                let lists = self.function.tables.len() as u64;
                let list = if lists == 0 { u32::MAX } else { self.random.below(lists) as u32 };
                Terminator::JumpIndirect { target: value, list }
            }
        }
    }

    fn operation(&mut self) {
        match self.random.below(10) {
            0 | 1 => self.put(),
            2 if self.options.memory.is_some() => self.memory_operation(),
            3 if self.random.once_in(4) => self.divide(),
            4 if self.options.floats && self.random.once_in(2) => self.stack_operation(),
            _ => self.any_operation(),
        }
    }

    /// An existing value of a type, or a fresh one.
    fn value_of(&mut self, ty: Type) -> Value {
        // The number that stands for a place is nobody's business.
        let fits = |inst: &Inst| inst.has_result() && inst.ty == ty && inst.opcode != Opcode::X87Place;
        let end = self.function.insts.len() as u32;
        let known: Vec<u32> = (self.start..end).filter(|index| fits(&self.function.insts[*index as usize])).collect();
        if !known.is_empty() && !self.random.once_in(3) {
            return Value(self.random.pick(&known));
        }
        match ty {
            Type::V256 => {
                let halves = [self.value_of(Type::V128), self.value_of(Type::V128)];
                self.push(Inst::new(Opcode::VJoin, ty).with_args(halves))
            }
            _ if ty.is_vector_class() => {
                let slot = Slot::xmm(self.random.below(16) as u8);
                self.push(Inst::new(Opcode::Get, ty).with_aux(slot.index() as u8))
            }
            _ if self.random.once_in(4) => {
                let imm = self.random.edge() as i64;
                self.push(Inst::new(Opcode::Const, ty).with_imm(imm))
            }
            _ => {
                let slot = self.random.below(16) as u8;
                self.push(Inst::new(Opcode::Get, ty).with_aux(slot))
            }
        }
    }

    fn scalar_types(&self) -> &'static [Type] {
        const ALL: [Type; 8] = [Type::I8, Type::I16, Type::I32, Type::I64, Type::V128, Type::F32, Type::F64, Type::V64];
        match (self.options.vectors, self.options.floats) {
            (_, true) => &ALL,
            (true, false) => &ALL[..5],
            (false, false) => &ALL[..4],
        }
    }

    fn put(&mut self) {
        let ty = self.random.pick(self.scalar_types());
        let value = self.value_of(ty);
        // RSP stays, so that callers can have a stack there.
        let slot = match self.random.below(16) as u8 {
            n if ty.is_vector_class() => Slot::xmm(n),
            4 => Slot::RAX,
            n => Slot::gpr(n),
        };
        self.push(Inst::new(Opcode::Put, ty).with_aux(slot.index() as u8).with_args([value]));
    }

    /// A value that is an offset into the memory window, with room for any access behind it, and the window's base.
    fn window(&mut self, scale: u8) -> Option<[Value; 2]> {
        let (base, size) = self.options.memory?;
        let any = self.value_of(Type::I64);
        let mask = ((size / 2 - 1) >> scale) as i64;
        let offset = self.push(Inst::new(Opcode::And, Type::I64).with_args([any]).with_imm(mask));
        let base = self.push(Inst::new(Opcode::Const, Type::I64).with_imm(base as i64));
        Some([base, offset])
    }

    fn memory_operation(&mut self) {
        let scale = self.random.below(4) as u8;
        let Some([base, offset]) = self.window(scale) else { return };
        let order = self.random.pick(&[MemoryOrder::Tso, MemoryOrder::Relaxed]);
        let displacement = self.random.below(64) as i64;
        let ty = self.random.pick(self.scalar_types());
        let inst = |opcode| {
            let aux2 = Inst::memory_aux(scale, order);
            Inst::new(opcode, ty).with_args([base, offset]).with_imm(displacement).with_aux2(aux2)
        };
        match self.random.below(5) {
            0 | 1 => {
                self.push(inst(Opcode::Load));
            }
            2 | 3 => {
                let value = self.value_of(ty);
                let mut store = inst(Opcode::Store);
                store.args[2] = value;
                self.push(store);
            }
            _ => self.atomic_operation(base, offset),
        }
    }

    /// An aligned atomic operation in the window.
    fn atomic_operation(&mut self, base: Value, offset: Value) {
        use Opcode as O;
        let opcode = self.random.pick(&[
            O::AtomicAdd,
            O::AtomicAnd,
            O::AtomicOr,
            O::AtomicXor,
            O::AtomicSwap,
            O::AtomicCompareSwap,
        ]);
        let ty = self.random.pick(&[Type::I8, Type::I16, Type::I32, Type::I64]);
        let aligned = self.push(Inst::new(Opcode::And, Type::I64).with_args([offset]).with_imm(-8));
        let address = self.push(Inst::new(Opcode::Add, Type::I64).with_args([base, aligned]));
        let mut inst = Inst::new(opcode, ty).with_args([address]);
        for n in 1..opcode.info().operands.len() {
            inst.args[n] = self.value_of(ty);
        }
        self.push(inst);
    }

    /// An unsigned division that cannot trap: the high half is zero and the divisor odd.
    fn divide(&mut self) {
        let lane = self.random.pick(&[Lane::I8, Lane::I16, Lane::I32, Lane::I64]);
        let ty = lane.element();
        let high = self.push(Inst::new(Opcode::Const, ty));
        let (low, any) = (self.value_of(ty), self.value_of(ty));
        let divisor = self.push(Inst::new(Opcode::Or, ty).with_args([any]).with_imm(1));
        let pair = self.push(Inst::new(Opcode::DivU, Type::Pair).with_lane(lane).with_args([high, low, divisor]));
        self.push(Inst::new(Opcode::PairLow, ty).with_args([pair]));
        self.push(Inst::new(Opcode::PairHigh, ty).with_args([pair]));
    }

    /// An operation on a register of the x87 unit in reduced precision.
    fn stack_operation(&mut self) {
        let top = Inst::new(Opcode::Get, Type::I8).with_aux(Slot::X87_TOP.index() as u8);
        let is_index =
            |inst: &Inst| inst.opcode == Opcode::X87Index || (inst.opcode, inst.aux) == (top.opcode, top.aux);
        let end = self.function.insts.len() as u32;
        let known: Vec<u32> =
            (self.start..end).filter(|index| is_index(&self.function.insts[*index as usize])).collect();
        let base =
            if known.is_empty() || self.random.once_in(3) { self.push(top) } else { Value(self.random.pick(&known)) };
        let distance = self.random.below(8) as i64;
        let index = self.push(Inst::new(Opcode::X87Index, Type::I8).with_args([base]).with_imm(distance));
        let place = self.push(Inst::new(Opcode::X87Place, Type::I64).with_args([index]));
        let value = self.value_of(Type::F64);
        let inst = match self.random.below(8) {
            0 => Inst::new(Opcode::Put, Type::I8).with_aux(Slot::X87_TOP.index() as u8).with_args([index]),
            1 => Inst::new(Opcode::X87Free, Type::None).with_args([place]),
            2 => {
                let control = self.value_of(Type::I16);
                Inst::new(Opcode::X87Round, Type::F64).with_args([value, control])
            }
            3 => {
                let other = self.value_of(Type::F64);
                Inst::new(Opcode::X87Compare, Type::I16).with_args([value, other])
            }
            4 | 5 => Inst::new(Opcode::X87Put, Type::F64).with_args([place, value]),
            _ => Inst::new(Opcode::X87Get, Type::F64).with_args([place]),
        };
        self.push(inst);
    }

    fn is_wanted(&self, opcode: Opcode) -> bool {
        let effects = opcode.effects();
        let excluded = Effects::READ.and(Effects::WRITE).and(Effects::STRING).and(Effects::TRAPS).and(Effects::STAYS);
        let name = opcode.info().name;
        let float = effects.has(Effects::FLOAT) || name.starts_with("f_");
        let special = matches!(
            opcode,
            Opcode::GuestAddr
                | Opcode::Put
                | Opcode::FRecipEstimate
                | Opcode::FRsqrtEstimate
                | Opcode::PairLow
                | Opcode::PairHigh
        );
        !effects.has_any(excluded)
            && !special
            && (self.options.floats || !float)
            && (self.options.vectors || !name.starts_with("v_"))
            && !name.starts_with("x87_")
    }

    /// Tries random operations with random operands until one is valid; what a failed try pushed stays or goes unused.
    fn any_operation(&mut self) {
        for _ in 0..200 {
            let opcode = self.random.pick(Opcode::ALL);
            if self.is_wanted(opcode) && self.try_operation(opcode) {
                return;
            }
        }
    }

    fn try_operation(&mut self, opcode: Opcode) -> bool {
        let mark = self.function.insts.len();
        let mut inst = Inst::new(opcode, self.random.pick(&Type::ALL)).with_lane(self.random.pick(&Lane::ALL));
        inst.aux =
            self.random.below(if opcode == Opcode::GetHigh8 || opcode == Opcode::PutHigh8 { 4 } else { 16 }) as u8;
        inst.flags = opcode.definable_flags() & Flags::from_bits_truncate(self.random.bits() as u8);
        if !inst.effects().has(Effects::FLAGS) {
            inst.flags = Flags::empty();
        }
        let wide = self.options.other_vector_widths;
        for (n, kind) in opcode.info().operands.iter().enumerate() {
            let Some(ty) = self.operand_type(&inst, *kind) else { continue };
            if ty == Type::None || ty == Type::Pair || ty == Type::V256 && !wide {
                self.function.insts.truncate(mark);
                return false;
            }
            inst.args[n] = self.value_of(ty);
        }
        inst.imm = self.imm(opcode);
        self.push(inst);
        let index = self.function.insts.len() as u32 - 1;
        let narrow = !matches!(inst.ty, Type::V64 | Type::V256) || wide;
        let valid = narrow && inst_is_valid(&self.function, self.start, index);
        if !valid {
            self.function.insts.truncate(mark);
        }
        valid
    }

    /// A type for an operand, or none where the immediate takes its place.
    fn operand_type(&mut self, inst: &Inst, kind: Operand) -> Option<Type> {
        let imm = self.random.once_in(2);
        match kind {
            Operand::SameOrImm | Operand::CountOrImm | Operand::VectorOrImm | Operand::Optional if imm => None,
            Operand::Same | Operand::SameOrImm => {
                Some(if inst.opcode == Opcode::Compare { inst.lane.element() } else { inst.ty })
            }
            Operand::VectorOrImm => Some(Type::V128),
            Operand::CountOrImm => Some(Type::I8),
            Operand::Int => Some(self.random.pick(&[Type::I8, Type::I16, Type::I32, Type::I64])),
            Operand::Address => Some(Type::I64),
            Operand::Vector => Some(self.random.pick(&[Type::V128, Type::V128, Type::V64, Type::V256])),
            Operand::Element => Some(inst.lane.element()),
            Operand::Pair => Some(Type::Pair),
            Operand::Any | Operand::Optional => Some(self.random.pick(self.scalar_types())),
        }
    }

    fn imm(&mut self, opcode: Opcode) -> i64 {
        match opcode {
            Opcode::ExtractBits | Opcode::InsertBits => {
                (self.random.below(32) | (1 + self.random.below(32)) << 8) as i64
            }
            Opcode::Shl | Opcode::Shr | Opcode::Sar | Opcode::VShl | Opcode::VShr | Opcode::VSar => {
                self.random.below(70) as i64
            }
            _ if opcode.info().name.starts_with("v_") => self.random.below(256) as i64,
            _ => self.random.edge() as i64,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interp::{Machine, SparseMemory, Stop, run};
    use std::collections::BTreeSet;

    fn everything() -> Options {
        Options { floats: true, other_vector_widths: true, ..Options::default() }
    }

    #[test]
    fn functions_are_valid_and_end() {
        let mut seen = BTreeSet::new();
        for seed in 0..400 {
            let options = if seed % 2 == 0 { Options::default() } else { everything() };
            let function = function(seed, &options);
            crate::verify(&function).unwrap();
            seen.extend(function.insts.iter().map(|inst| inst.opcode));
            let mut memory = SparseMemory::new();
            memory.map(0x10_0000, 0x1000, true);
            let mut machine = Machine::new();
            let mut random = Random::new(seed);
            machine.gpr = machine.gpr.map(|_| random.edge());
            machine.xmm = machine.xmm.map(|_| u128::from(random.bits()) << 64 | u128::from(random.bits()));
            let stop = run(&function, &mut machine, &mut memory, 100_000).unwrap();
            assert!(matches!(stop, Stop::Leave { guest_pc: END.. }), "{seed}: {stop:?}\n{function}");
        }
        let missing: Vec<_> = Opcode::ALL.iter().filter(|opcode| !seen.contains(opcode)).collect();
        assert!(missing.len() < 30, "never generated: {missing:?}");
    }

    #[test]
    fn equal_seeds_give_equal_functions() {
        assert_eq!(function(5, &everything()), function(5, &everything()));
        assert_ne!(function(5, &everything()), function(6, &everything()));
    }
}

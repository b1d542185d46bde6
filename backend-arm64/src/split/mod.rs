//! 256-bit vectors as pairs of 128-bit ones.
//!
//! Where the host's vectors have 128 bits, a function that uses wider ones is rewritten before lowering: each V256 value
//! becomes two V128 values and each operation two, since nearly all work within 128 bits. A wide access becomes two, which
//! lowering joins again to one of a pair of registers. The upper half of a load stands before the lower one: what faults
//! last may be loaded into a guest register. Where a store reaches into a page that refuses it, the page before may have
//! been written.
//!
//! Where the host's vectors have 256 bits, values stay whole as long as operations have a lowering of their own for them
//! ([`whole`]), and halves are taken and joined at the others.

mod register;
mod whole;

use crate::lower::vector::LATER_PART;
use causeway_ir::{Function, Inst, Lane, MemoryOrder, Opcode, SlotKind, Type, Value};
use causeway_routine::float::Exactness;
use register::Registers;

/// The function without V256 values, or, for registers of 256 bits (`whole`), without accesses to upper halves; `None`
/// where that is the function itself.
pub(crate) fn wide_vectors(function: &Function, whole: bool, exactness: Exactness) -> Option<Function> {
    let upper = |inst: &Inst| {
        whole && matches!(inst.opcode, Opcode::Get | Opcode::Put) && matches!(inst.slot().kind(), SlotKind::YmmHigh(_))
    };
    let found = function.insts.iter().any(|inst| inst.ty == Type::V256 || upper(inst));
    found.then(|| Splitter::new(function, whole, exactness).run())
}

/// The new values that stand for an old one, each made when it is first asked for.
#[derive(Clone, Copy)]
struct Parts {
    /// All of a narrow value, the low half of a wide one.
    low: Value,
    /// The high half of a wide value.
    high: Value,
    /// A wide value in one register; for a narrow one without `low`, the value whose high half it is.
    whole: Value,
}

impl Parts {
    const fn narrow(value: Value) -> Self {
        Self { low: value, high: value, whole: Value::NONE }
    }

    const fn halves([low, high]: [Value; 2]) -> Self {
        Self { low, high, whole: Value::NONE }
    }

    const fn whole(whole: Value) -> Self {
        Self { low: Value::NONE, high: Value::NONE, whole }
    }
}

/// Is the result zero whatever the operands hold?
fn is_zero(inst: &Inst) -> bool {
    match inst.opcode {
        Opcode::VXor | Opcode::VSub | Opcode::VAndNot => inst.args[0] == inst.args[1],
        Opcode::VShlBytes | Opcode::VShrBytes => inst.imm as u64 >= 16,
        _ => false,
    }
}

/// The integer lane of this many bits.
fn integer_lane(bits: u32) -> Option<Lane> {
    [Lane::I8, Lane::I16, Lane::I32, Lane::I64].into_iter().find(|lane| lane.bits() == bits)
}

struct Splitter<'f> {
    old: &'f Function,
    new: Function,
    /// What stands for each old value.
    parts: Vec<Parts>,
    guest: u32,
    /// Where the block ends, in old instructions.
    block_end: usize,
    /// Where it begins, in new ones.
    block_start: usize,
    /// What is known of vector registers of 256 bits, where the host has them.
    registers: Option<Registers>,
    exactness: Exactness,
    /// An old instruction whose work is done already.
    done_early: Option<usize>,
}

impl<'f> Splitter<'f> {
    fn new(old: &'f Function, whole: bool, exactness: Exactness) -> Self {
        let mut new = old.clone();
        new.insts.clear();
        let registers = whole.then(Registers::default);
        let parts = Vec::with_capacity(old.insts.len());
        Self { old, new, parts, guest: 0, block_end: 0, block_start: 0, registers, exactness, done_early: None }
    }

    fn run(mut self) -> Function {
        for block in 0..self.old.blocks.len() {
            let start = self.new.insts.len() as u32;
            self.block_end = self.old.blocks[block].insts.end as usize;
            self.block_start = self.new.insts.len();
            if let Some(registers) = &mut self.registers {
                *registers = Registers::default();
            }
            for index in self.old.blocks[block].insts.clone() {
                let inst = &self.old.insts[index as usize];
                self.guest = inst.guest;
                if self.done_early == Some(index as usize) {
                    self.parts.push(Parts::narrow(Value::NONE));
                    continue;
                }
                let parts = self.whole_registers(index, inst).unwrap_or_else(|| self.instruction(inst));
                self.parts.push(parts);
            }
            if let Some(value) = self.old.blocks[block].terminator.value() {
                let value = self.low(value);
                *self.new.blocks[block].terminator.value_mut().expect("the same terminator") = value;
            }
            self.new.blocks[block].insts = start..self.new.insts.len() as u32;
        }
        self.new
    }

    fn push(&mut self, mut inst: Inst) -> Value {
        inst.guest = self.guest;
        if let Some(same) = self.repeated(&inst) {
            return same;
        }
        self.new.insts.push(inst);
        Value(self.new.insts.len() as u32 - 1)
    }

    /// The same pure operation just before: both halves are often alike.
    fn repeated(&self, inst: &Inst) -> Option<Value> {
        const DISTANCE: usize = 6;
        if !inst.is_removable() || !inst.flags.is_empty() || matches!(inst.opcode, Opcode::Get | Opcode::Const) {
            return None;
        }
        let start = self.block_start.max(self.new.insts.len().saturating_sub(DISTANCE));
        let found = self.new.insts[start..].iter().rposition(|other| other == inst)?;
        Some(Value((start + found) as u32))
    }

    fn is_wide(&self, value: Value) -> bool {
        value.is_some() && self.old.inst(value).ty == Type::V256
    }

    /// A part of the new value `whole`.
    fn part(&mut self, opcode: Opcode, whole: Value) -> Value {
        self.push(Inst::new(opcode, Type::V128).with_args([whole]))
    }

    /// The whole of a narrow operand; the low half of a wide one.
    fn low(&mut self, value: Value) -> Value {
        if !value.is_some() || self.parts[value.index()].low.is_some() {
            return if value.is_some() { self.parts[value.index()].low } else { value };
        }
        let whole = self.parts[value.index()].whole;
        let low = match self.new.inst(whole) {
            _ if !self.is_wide(value) => self.part(Opcode::VHigh, whole),
            widened if widened.opcode == Opcode::VWiden => self.widened(widened.args[0]),
            _ => self.part(Opcode::VLow, whole),
        };
        self.parts[value.index()].low = low;
        low
    }

    /// The high half of a wide operand, the whole of a narrow one.
    fn high(&mut self, value: Value) -> Value {
        if !self.is_wide(value) {
            return self.low(value);
        }
        if !self.parts[value.index()].high.is_some() {
            self.parts[value.index()].high = self.part(Opcode::VHigh, self.parts[value.index()].whole);
        }
        self.parts[value.index()].high
    }

    fn instruction(&mut self, inst: &Inst) -> Parts {
        let wide_operand = inst.args.iter().any(|arg| self.is_wide(*arg));
        match (inst.ty == Type::V256, wide_operand) {
            (false, false) => Parts::narrow(self.narrow(inst)),
            (true, _) => Parts::halves(self.wide(inst)),
            (false, true) => Parts::narrow(self.narrow_result(inst)),
        }
    }

    fn narrow(&mut self, inst: &Inst) -> Value {
        let mut copy = *inst;
        copy.args = copy.args.map(|arg| self.low(arg));
        self.push(copy)
    }

    /// A result that is wide.
    fn wide(&mut self, inst: &Inst) -> [Value; 2] {
        let half = Inst { ty: Type::V128, ..*inst };
        let lanes = if inst.lane == Lane::None { 0 } else { 128 / inst.lane.bits() };
        let first = self.low(inst.args[0]);
        match inst.opcode {
            Opcode::VJoin => [first, self.low(inst.args[1])],
            _ if is_zero(inst) => {
                let zero = self.zero();
                [zero; 2]
            }
            Opcode::VWiden => [self.widened(first), self.zero()],
            Opcode::VSplat => {
                let all = self.push(half.with_args([first]));
                [all; 2]
            }
            Opcode::VInsert => self.insert(inst, half, lanes),
            Opcode::Load | Opcode::Store => self.access(half),
            Opcode::VLoadMasked | Opcode::VStoreMasked => self.masked_access(inst, half),
            Opcode::VGather => self.gather(inst, half),
            Opcode::VShuffleTwo if lanes == 2 => {
                self.each(inst, [half.with_imm(inst.imm & 3), half.with_imm(inst.imm >> 2 & 3)])
            }
            Opcode::VMultiSumAbsDiff => self.each(inst, [half, half.with_imm(inst.imm >> 3)]),
            Opcode::VBlend => self.each(inst, [half, half.with_imm(inst.imm >> lanes)]),
            Opcode::VExtendS | Opcode::VExtendU => {
                let source = Lane::ALL[usize::from(inst.aux)].bits();
                // In two steps the first is the same for both halves.
                if let Some(between) = integer_lane(inst.lane.bits() / 2).filter(|lane| lane.bits() > source) {
                    let all = self.push(half.with_lane(between).with_args([first]));
                    return self.widening(half.with_aux(between as u8), all, 8);
                }
                self.widening(half, first, i64::from(lanes * source / 8))
            }
            Opcode::VFloatWiden | Opcode::VHalfWiden => self.widening(half, first, 8),
            Opcode::VFromIntS if inst.lane == Lane::F64 => self.widening(half, first, 8),
            Opcode::VShl | Opcode::VShr | Opcode::VSar => {
                let (a, b) = ([first, self.high(inst.args[0])], self.low(inst.args[1]));
                a.map(|a| self.push(Inst { args: [a, b, Value::NONE], ..half }))
            }
            _ => self.each(inst, [half; 2]),
        }
    }

    /// An operation on the halves of its operands. Those of whole registers are taken first, since the result's low half
    /// may be computed in one of these.
    fn each(&mut self, inst: &Inst, [mut low, mut high]: [Inst; 2]) -> [Value; 2] {
        high.args = inst.args.map(|arg| self.high(arg));
        low.args = inst.args.map(|arg| self.low(arg));
        [self.push(low), self.push(high)]
    }

    fn zero(&mut self) -> Value {
        let zero = self.push(Inst::new(Opcode::Const, Type::I64));
        self.push(Inst::new(Opcode::VSplat, Type::V128).with_lane(Lane::I64).with_args([zero]))
    }

    fn widened(&mut self, value: Value) -> Value {
        if self.new.inst(value).ty == Type::V128 {
            return value;
        }
        self.push(Inst::new(Opcode::VWiden, Type::V128).with_args([value]))
    }

    fn insert(&mut self, inst: &Inst, half: Inst, lanes: u32) -> [Value; 2] {
        let mut halves = [self.low(inst.args[0]), self.high(inst.args[0])];
        let (which, lane) = (u32::from(inst.aux) / lanes, u32::from(inst.aux) % lanes);
        let element = self.low(inst.args[1]);
        halves[which as usize] = self.push(half.with_aux(lane as u8).with_args([halves[which as usize], element]));
        halves
    }

    fn access(&mut self, half: Inst) -> [Value; 2] {
        let [base, index, stored] = half.args;
        let (low, high) = (self.low(stored), self.high(stored));
        let address = [self.low(base), self.low(index)];
        let mut access = |stored: Value, offset: i64| {
            let args = [address[0], address[1], stored];
            self.push(Inst { args, imm: half.imm.wrapping_add(offset), ..half })
        };
        if half.opcode == Opcode::Load {
            let high = access(high, 16);
            return [access(low, 0), high];
        }
        [access(low, 0), access(high, 16)]
    }

    /// Twice a masked access; a store writes the upper half first.
    fn masked_access(&mut self, inst: &Inst, half: Inst) -> [Value; 2] {
        let address = self.low(inst.args[0]);
        let loads = half.opcode == Opcode::VLoadMasked;
        let mut parts = [Value::NONE; 2];
        for n in if loads { [0, 1] } else { [1, 0] } {
            let [_, second, third] = inst.args.map(|arg| if n == 0 { self.low(arg) } else { self.high(arg) });
            let imm = half.imm.wrapping_add(16 * n);
            parts[n as usize] = self.push(Inst { args: [address, second, third], imm, ..half });
        }
        parts
    }

    /// Twice a gather. Where the low half is put into a register as it is, that is done before the second half, so that
    /// both are loaded in place.
    fn gather(&mut self, inst: &Inst, half: Inst) -> [Value; 2] {
        let [indices, mask, old] = inst.args;
        let narrow = !self.is_wide(indices);
        let first = [self.low(indices), self.low(mask), self.low(old)];
        let relaxed = Inst::memory_aux(inst.scale(), MemoryOrder::Relaxed) | inst.aux2 & Inst::WIDE_INDICES;
        let low = self.push(half.with_aux2(relaxed).with_args(first));
        self.put_early(low);
        let (upper, indices) = if narrow { (Inst::UPPER_INDICES, first[0]) } else { (0, self.high(indices)) };
        let second = [indices, self.high(mask), self.high(old)];
        [low, self.push(half.with_aux2(inst.aux2 | upper | LATER_PART).with_args(second))]
    }

    /// Does the `put` of the low half of the current value, which is `low`, here, where it follows soon.
    fn put_early(&mut self, low: Value) {
        const DISTANCE: usize = 6;
        if self.registers.is_some() {
            return;
        }
        let current = self.parts.len();
        let after = current + 1..self.block_end.min(current + DISTANCE);
        let takes = |inst: &Inst, opcode, value: usize| inst.opcode == opcode && inst.args[0].index() == value;
        let Some(part) = after.clone().find(|n| takes(&self.old.insts[*n], Opcode::VLow, current)) else { return };
        let Some(put) = after.clone().find(|n| takes(&self.old.insts[*n], Opcode::Put, part)) else { return };
        let between = &self.old.insts[current + 1..put];
        let found = self.old.insts[put];
        if found.ty == Type::V128 && between.iter().all(|inst| inst.is_removable() && inst.opcode != Opcode::Get) {
            self.push(found.with_args([low]));
            self.done_early = Some(put);
        }
    }

    /// Twice an operation that takes the low lanes of its operand: the second time those `bytes` further up.
    fn widening(&mut self, half: Inst, source: Value, bytes: i64) -> [Value; 2] {
        let whole = self.widened(source);
        let shifted = self.push(Inst::new(Opcode::VShrBytes, Type::V128).with_imm(bytes).with_args([whole]));
        [self.push(half.with_args([whole])), self.push(half.with_args([shifted]))]
    }

    /// A narrow result of wide operands.
    fn narrow_result(&mut self, inst: &Inst) -> Value {
        let (low, high) = (self.low(inst.args[0]), self.high(inst.args[0]));
        match inst.opcode {
            Opcode::VLow if inst.ty == Type::V128 => low,
            Opcode::VHigh => high,
            Opcode::VExtract => {
                let lanes = 128 / inst.lane.bits();
                let half = if u32::from(inst.aux) < lanes { low } else { high };
                self.push(inst.with_aux((u32::from(inst.aux) % lanes) as u8).with_args([half]))
            }
            Opcode::VMoveMask => self.mask(inst, low, high),
            Opcode::VToIntS | Opcode::VFloatNarrow => {
                let parts = [low, high].map(|half| self.push(inst.with_args([half])));
                self.push(Inst::new(Opcode::VUnpackLow, Type::V128).with_lane(Lane::I64).with_args(parts))
            }
            Opcode::VHalfNarrow => {
                let part = Inst { ty: Type::V64, ..*inst };
                let parts = [low, high].map(|half| self.push(part.with_args([half])));
                self.push(Inst::new(Opcode::VJoin, Type::V128).with_args(parts))
            }
            _ => self.narrow(inst),
        }
    }

    fn mask(&mut self, inst: &Inst, low: Value, high: Value) -> Value {
        let lanes = i64::from(128 / inst.lane.bits());
        let [low, high] = [low, high].map(|half| self.push(inst.with_args([half])));
        let shifted = self.push(Inst::new(Opcode::Shl, inst.ty).with_imm(lanes).with_args([high]));
        self.push(Inst::new(Opcode::Or, inst.ty).with_args([low, shifted]))
    }
}

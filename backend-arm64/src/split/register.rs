//! Guest vector registers of 256 bits that lie in host registers whole.
//!
//! The front end reads and writes halves. Reads of both become one `get` of type V256 on the slot of the low half, writes of
//! both one `put`, which stands where the second stood. A write of the low half alone keeps its type: lowering leaves the
//! upper half as it is.

use super::{Parts, Splitter};
use causeway_ir::{Inst, Opcode, Slot, SlotKind, Type, Value};

/// How far behind a write of one half that of the other may stand.
const DISTANCE: usize = 32;

/// What the registers hold at a place in a block.
#[derive(Default)]
pub(super) struct Registers {
    /// The whole content, as a new value.
    content: [Option<Value>; 16],
    /// The old value that the low half is.
    low: [Option<Value>; 16],
    /// Low halves that are written together with the upper one.
    pending: [Option<Value>; 16],
}

/// Number of a vector register's slot, and whether it is the upper half.
fn half(kind: SlotKind) -> Option<(usize, bool)> {
    match kind {
        SlotKind::Xmm(n) => Some((usize::from(n), false)),
        SlotKind::YmmHigh(n) => Some((usize::from(n), true)),
        _ => None,
    }
}

impl Splitter<'_> {
    /// The parts of an old instruction's value where registers of 256 bits matter to it.
    pub(super) fn whole_registers(&mut self, index: u32, inst: &Inst) -> Option<Parts> {
        self.registers.as_ref()?;
        match inst.opcode {
            Opcode::Get => self.get_half(index, inst),
            Opcode::Put => self.put_half(index, inst),
            Opcode::VJoin if inst.ty == Type::V256 => Some(self.join(inst)),
            _ => self.whole(inst),
        }
    }

    fn registers(&mut self) -> &mut Registers {
        self.registers.as_mut().expect("asked for whole registers alone")
    }

    fn get_half(&mut self, index: u32, inst: &Inst) -> Option<Parts> {
        let (n, upper) = half(inst.slot().kind())?;
        if !upper {
            if inst.ty == Type::V128 {
                self.registers().low[n].get_or_insert(Value(index));
            }
            return None;
        }
        let content = self.content(n as u8);
        if inst.ty == Type::V128 {
            return Some(Parts::whole(content));
        }
        let high = self.part(Opcode::VHigh, content);
        Some(Parts::narrow(self.push(Inst::new(Opcode::VLow, inst.ty).with_args([high]))))
    }

    /// The whole of a register.
    fn content(&mut self, n: u8) -> Value {
        if let Some(content) = self.registers().content[usize::from(n)] {
            return content;
        }
        let get = Inst::new(Opcode::Get, Type::V256).with_aux(Slot::xmm(n).index() as u8);
        let content = self.push(get);
        self.registers().content[usize::from(n)] = Some(content);
        content
    }

    fn put_half(&mut self, index: u32, inst: &Inst) -> Option<Parts> {
        let (n, upper) = half(inst.slot().kind())?;
        let value = inst.args[0];
        if upper {
            let pending = self.registers().pending[n].take();
            let whole = self.joined_for_put(n, pending, value);
            self.put_whole(n, whole);
            if let Some(low) = pending {
                self.registers().low[n] = (self.old.inst(low).ty == Type::V128).then_some(low);
            }
        } else if inst.ty.is_vector_class() && self.is_followed_by_upper(index, n as u8) {
            self.registers().pending[n] = Some(value);
        } else {
            let registers = self.registers();
            registers.content[n] = None;
            registers.low[n] = (inst.ty == Type::V128).then_some(value);
            return None;
        }
        Some(Parts::narrow(Value::NONE))
    }

    fn put_whole(&mut self, n: usize, whole: Value) {
        let slot = Slot::xmm(n as u8).index() as u8;
        self.push(Inst::new(Opcode::Put, Type::V256).with_aux(slot).with_args([whole]));
        self.registers().content[n] = Some(whole);
    }

    /// Does a write of the upper half follow before anything reads the register or may fault?
    fn is_followed_by_upper(&self, index: u32, n: u8) -> bool {
        let after = self.old.insts[index as usize + 1..self.block_end].iter().take(DISTANCE);
        for inst in after {
            if inst.guest != self.guest || inst.effects().may_fault() {
                return false;
            }
            if let (Opcode::Get | Opcode::Put, Some((other, upper))) = (inst.opcode, slot_half(inst))
                && other == usize::from(n)
            {
                return upper && inst.opcode == Opcode::Put && inst.ty == Type::V128;
            }
        }
        false
    }

    /// What register `n` holds where its upper half becomes `high`, and its low half `low` unless that stays.
    fn joined_for_put(&mut self, n: usize, low: Option<Value>, high: Value) -> Value {
        let Some(low) = low else {
            let whole = self.content(n as u8);
            let low = self.part(Opcode::VLow, whole);
            return self.joined_new(low, high);
        };
        self.joined(low, high)
    }

    fn join(&mut self, inst: &Inst) -> Parts {
        let [low, high, _] = inst.args;
        Parts::whole(self.joined(low, high))
    }

    /// One new value of two old halves.
    fn joined(&mut self, low: Value, high: Value) -> Value {
        if let Some(whole) = self.halves_of_one(low, high) {
            return whole;
        }
        let low = self.low(low);
        self.joined_new(low, high)
    }

    /// As [`Splitter::joined`], with the low half a new value.
    fn joined_new(&mut self, low: Value, high: Value) -> Value {
        if self.is_zero(high) {
            return self.push(Inst::new(Opcode::VWiden, Type::V256).with_args([low]));
        }
        let low = self.widened(low);
        let high = self.low(high);
        let high = self.widened(high);
        self.push(Inst::new(Opcode::VJoin, Type::V256).with_args([low, high]))
    }

    /// The new value whose halves these are.
    fn halves_of_one(&mut self, low: Value, high: Value) -> Option<Value> {
        let [first, second] = [low, high].map(|half| self.old.inst(half));
        if first.ty != Type::V128 || second.ty != Type::V128 {
            return None;
        }
        if first.opcode == Opcode::VLow && second.opcode == Opcode::VHigh && first.args[0] == second.args[0] {
            return Some(self.whole_of(first.args[0]));
        }
        let content = self.parts[high.index()].whole;
        let (n, upper) = (second.opcode == Opcode::Get).then(|| slot_half(second)).flatten()?;
        let registers = self.registers();
        let holds = upper && registers.content[n] == Some(content) && registers.low[n] == Some(low);
        holds.then_some(content)
    }

    /// Is an old value the vector zero?
    fn is_zero(&self, value: Value) -> bool {
        let inst = self.old.inst(value);
        let constant = |value: Value| self.old.inst(value);
        inst.opcode == Opcode::VSplat
            && constant(inst.args[0]).opcode == Opcode::Const
            && constant(inst.args[0]).imm == 0
    }
}

fn slot_half(inst: &Inst) -> Option<(usize, bool)> {
    half(inst.slot().kind())
}

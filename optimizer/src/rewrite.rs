//! Replacing values by earlier ones while walking a block forward.

use causeway_ir::{Block, Function, Inst, Opcode, Type, Value};

/// Maps deleted values to those that stand for them.
///
/// Entries are made in definition order and uses follow definitions, so one look-up per use is enough.
#[derive(Debug, Default)]
pub(crate) struct Replacements {
    map: Vec<(Value, Value)>,
}

impl Replacements {
    /// Forgets everything: a new block begins.
    pub(crate) fn clear(&mut self) {
        self.map.clear();
    }

    /// Deletes the instruction and lets `by` stand for its value.
    pub(crate) fn replace(&mut self, function: &mut Function, value: Value, by: Value) {
        function.insts[value.index()] = Inst { guest: function.insts[value.index()].guest, ..NOP };
        self.map.push((value, by));
    }

    fn resolve(&self, value: Value) -> Value {
        match self.map.binary_search_by_key(&value, |entry| entry.0) {
            Ok(found) => self.map[found].1,
            Err(_) => value,
        }
    }

    /// Rewrites the operands of an instruction.
    pub(crate) fn apply(&self, inst: &mut Inst) {
        if self.map.is_empty() {
            return;
        }
        for arg in inst.args.iter_mut().filter(|arg| arg.is_some()) {
            *arg = self.resolve(*arg);
        }
    }

    /// Rewrites the operand of a block's terminator.
    pub(crate) fn apply_to_terminator(&self, block: &mut Block) {
        if let Some(value) = block.terminator.value_mut() {
            *value = self.resolve(*value);
        }
    }
}

pub(crate) const NOP: Inst = Inst::new(Opcode::Nop, Type::None);

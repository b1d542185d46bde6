//! What a step of the forward walk makes of an instruction, and replacing values by earlier ones.

use causeway_ir::{Block, Function, Inst, Opcode, Type, Value};

/// What becomes of an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Nothing.
    Keep,
    /// It has become another.
    Change,
    /// This earlier value stands for it, and it goes.
    Replace(Value),
    /// It goes: it does nothing.
    Delete,
}

/// Maps deleted values to those that stand for them.
///
/// Entries are made in definition order and uses follow definitions, so one look-up per use is enough.
#[derive(Debug)]
pub(crate) struct Replacements {
    /// For each value what stands for it: where it was not deleted, itself.
    by: Vec<Value>,
    /// Was a value of the current block deleted?
    any: bool,
}

impl Replacements {
    /// None yet in a function.
    pub(crate) fn new(function: &Function) -> Self {
        Self { by: (0..function.insts.len() as u32).map(Value).collect(), any: false }
    }

    /// A new block begins: it uses no values of those before.
    pub(crate) fn start(&mut self) {
        self.any = false;
    }

    /// Deletes the instruction and lets `by` stand for its value.
    pub(crate) fn replace(&mut self, function: &mut Function, value: Value, by: Value) {
        function.insts[value.index()] = Inst { guest: function.insts[value.index()].guest, ..NOP };
        self.by[value.index()] = by;
        self.any = true;
    }

    #[inline]
    fn resolve(&self, value: Value) -> Value {
        self.by[value.index()]
    }

    /// Rewrites the operands of an instruction.
    #[inline]
    pub(crate) fn apply(&self, inst: &mut Inst) {
        if !self.any {
            return;
        }
        for arg in &mut inst.args {
            if arg.is_some() {
                *arg = self.resolve(*arg);
            }
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

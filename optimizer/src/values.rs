//! The forward walk: what is known of values and slots inside a block, instruction by instruction.
//!
//! Each instruction is visited once, behind all that it depends on, and takes the steps of the forward passes in turn.

use crate::alignment::Checks;
use crate::forward::{self, KnownSlots};
use crate::rewrite::{NOP, Replacements, Step};
use crate::{Context, fold, mmx_mode};
use causeway_ir::{BlockId, Function, Inst, Opcode, Value};

pub(crate) fn run(function: &mut Function, _: &Context<'_>) -> usize {
    let mut walk =
        Walk { replacements: Replacements::new(function), known: KnownSlots::new(), checks: Checks::default() };
    function.block_ids().map(|id| walk.block(function, id)).sum()
}

struct Walk {
    replacements: Replacements,
    known: KnownSlots,
    checks: Checks,
}

impl Walk {
    /// Gives the number of changes.
    fn block(&mut self, function: &mut Function, id: BlockId) -> usize {
        let (mut changes, mut in_mmx_mode) = (0, false);
        self.known.start();
        self.checks.start();
        for index in function.blocks[id.index()].insts.clone() {
            let inst = &mut function.insts[index as usize];
            if inst.opcode == Opcode::Nop {
                continue;
            }
            self.replacements.apply(inst);
            let forwarded = forward::step(inst, Value(index), &mut self.known);
            changes += usize::from(forwarded != Step::Keep);
            let step = match forwarded {
                Step::Replace(_) => forwarded,
                _ => match fold::step(function, index) {
                    Step::Keep => self.checks.step(function, index),
                    folded => folded,
                },
            };
            let step = match step {
                Step::Keep => mmx_mode::step(&function.insts[index as usize], &mut in_mmx_mode),
                step => step,
            };
            match step {
                Step::Keep => continue,
                Step::Change => {}
                Step::Replace(by) => self.replacements.replace(function, Value(index), by),
                Step::Delete => delete(&mut function.insts[index as usize]),
            }
            changes += usize::from(forwarded == Step::Keep);
        }
        self.replacements.apply_to_terminator(&mut function.blocks[id.index()]);
        changes
    }
}

fn delete(inst: &mut Inst) {
    *inst = Inst { guest: inst.guest, ..NOP };
}

//! The forward walk: what is known of values and slots inside a block, instruction by instruction.
//!
//! Each instruction is visited once, behind all that it depends on, and takes the steps of the forward passes in turn.

use crate::alignment::Checks;
use crate::forward::{self, KnownSlots};
use crate::rewrite::{NOP, Replacements, Step};
use crate::stack::KnownRegisters;
use crate::{Context, fold, mmx_mode};
use causeway_ir::{BlockId, Function, Inst, Opcode, Value};

pub(crate) fn run(function: &mut Function, _: &Context<'_>) -> usize {
    let mut walk = Walk {
        replacements: Replacements::new(function),
        known: KnownSlots::new(),
        registers: KnownRegisters::new(),
        checks: Checks::default(),
        in_mmx_mode: false,
    };
    function.block_ids().map(|id| walk.block(function, id)).sum()
}

struct Walk {
    replacements: Replacements,
    known: KnownSlots,
    registers: KnownRegisters,
    checks: Checks,
    /// Has the block entered MMX mode, and nothing left it?
    in_mmx_mode: bool,
}

impl Walk {
    /// Gives the number of changes.
    fn block(&mut self, function: &mut Function, id: BlockId) -> usize {
        let mut changes = 0;
        self.replacements.start();
        self.known.start();
        self.registers.start();
        self.checks.start();
        self.in_mmx_mode = false;
        for index in function.blocks[id.index()].insts.clone() {
            let inst = &mut function.insts[index as usize];
            if inst.opcode == Opcode::Nop {
                continue;
            }
            self.replacements.apply(inst);
            match self.step(function, index) {
                Step::Keep => continue,
                Step::Change => {}
                Step::Replace(by) => self.replacements.replace(function, Value(index), by),
                Step::Delete => delete(&mut function.insts[index as usize]),
            }
            changes += 1;
        }
        self.replacements.apply_to_terminator(&mut function.blocks[id.index()]);
        changes
    }

    /// The steps of one instruction, whose operands are up to date. Each kind of operation concerns one of the passes; what
    /// forwarding makes of a `get` may be folded.
    #[inline]
    fn step(&mut self, function: &mut Function, index: u32) -> Step {
        let inst = &mut function.insts[index as usize];
        match inst.opcode {
            Opcode::Get => match forward::get(inst, Value(index), &mut self.known) {
                Step::Change => match fold::step(function, index) {
                    Step::Keep => Step::Change,
                    folded => folded,
                },
                step => step,
            },
            Opcode::Put => {
                self.registers.note(inst);
                forward::note_put(inst, &mut self.known);
                Step::Keep
            }
            Opcode::Load | Opcode::Store | Opcode::GetHigh8 => Step::Keep,
            Opcode::CheckAlignment => self.checks.step(function, index),
            Opcode::X87Index | Opcode::X87Place | Opcode::X87Get | Opcode::X87Put | Opcode::X87Free => {
                forward::note_write(inst, &mut self.known);
                self.registers.step(function, index)
            }
            _ if inst.effects().has_any(forward::WRITES) => {
                self.registers.note(inst);
                forward::note_write(inst, &mut self.known);
                mmx_mode::step(inst, &mut self.in_mmx_mode)
            }
            _ => fold::step(function, index),
        }
    }
}

fn delete(inst: &mut Inst) {
    *inst = Inst { guest: inst.guest, ..NOP };
}

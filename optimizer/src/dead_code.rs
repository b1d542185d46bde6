//! Deletes instructions whose value and flags nobody uses and that do nothing else.

use crate::{Context, rewrite::NOP};
use causeway_ir::{BlockId, Function, Inst, Opcode};

pub(crate) fn run(function: &mut Function, _: &Context<'_>) -> usize {
    let mut used = vec![false; function.insts.len()];
    function.block_ids().map(|id| sweep(function, id, &mut used)).sum()
}

fn sweep(function: &mut Function, id: BlockId, used: &mut [bool]) -> usize {
    let mut changes = 0;
    if let Some(value) = function.blocks[id.index()].terminator.value() {
        used[value.index()] = true;
    }
    let range = function.blocks[id.index()].insts.clone();
    let range = range.start as usize..range.end as usize;
    for (index, inst) in range.clone().zip(&mut function.insts[range]).rev() {
        if inst.opcode == Opcode::Nop {
            continue;
        }
        if !used[index] && inst.flags.is_empty() && inst.is_removable() {
            *inst = Inst { guest: inst.guest, ..NOP };
            changes += 1;
            continue;
        }
        for arg in inst.present_args() {
            used[arg.index()] = true;
        }
    }
    changes
}

//! The backward walk: what of a block nobody sees, instruction by instruction.
//!
//! Each instruction is visited once, behind all that may see it: its flags are narrowed, stores of guest state that are
//! overwritten unseen go, and so does whatever nobody uses.

use crate::Context;
use crate::dead_store::Overwritten;
use crate::flags::{self, LiveFlags};
use crate::rewrite::NOP;
use causeway_ir::{BlockId, Function, Inst, Opcode, Slot, Value};

pub(crate) fn run(function: &mut Function, context: &Context<'_>) -> usize {
    flags::solve(function, context);
    let mut used = vec![false; function.insts.len()];
    function.block_ids().map(|id| sweep(function, id, &mut used)).sum()
}

/// Gives the number of changes.
fn sweep(function: &mut Function, id: BlockId, used: &mut [bool]) -> usize {
    let block = &function.blocks[id.index()];
    let (mut flags, mut overwritten) = (LiveFlags::behind(block), Overwritten::new());
    if let Some(value) = block.terminator.value() {
        used[value.index()] = true;
    }
    let mut changes = 0;
    // The value that the next instruction, deleted or not, puts into RSP.
    let mut put_to_rsp = Value::NONE;
    for index in block.insts.clone().rev() {
        let inst = &mut function.insts[index as usize];
        if inst.opcode == Opcode::Nop {
            continue;
        }
        changes += usize::from(flags.narrow(inst, || put_to_rsp == Value(index)));
        put_to_rsp = if is_put_to_rsp(inst) { inst.args[0] } else { Value::NONE };
        let is_dead =
            overwritten.hides(function, index) || is_unused(&function.insts[index as usize], used[index as usize]);
        let inst = &mut function.insts[index as usize];
        if is_dead {
            *inst = Inst { guest: inst.guest, ..NOP };
            changes += 1;
            continue;
        }
        inst.for_each_arg(|arg| used[arg.index()] = true);
    }
    changes
}

fn is_put_to_rsp(inst: &Inst) -> bool {
    inst.opcode == Opcode::Put && inst.slot() == Slot::RSP
}

/// Does nobody use its value and its flags, and does it do nothing else?
fn is_unused(inst: &Inst, is_used: bool) -> bool {
    !is_used && inst.flags.is_empty() && inst.is_removable()
}

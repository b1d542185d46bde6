//! Redundant entries into MMX mode, and checks for pending exceptions: where the block has entered it and no other x87 operation came since, the unit is in
//! that mode and nothing is pending.

use crate::{Context, rewrite::NOP};
use causeway_ir::{BlockId, Effects, Function, Inst, Opcode};
use causeway_routine::unit::Operation;

pub(crate) fn run(function: &mut Function, _: &Context<'_>) -> usize {
    if !function.insts.iter().any(|inst| inst.opcode == Opcode::X87) {
        return 0;
    }
    function.block_ids().map(|id| sweep(function, id)).sum()
}

fn sweep(function: &mut Function, id: BlockId) -> usize {
    let (mut entered, mut changes) = (false, 0);
    for index in function.blocks[id.index()].insts.clone() {
        let inst = &mut function.insts[index as usize];
        if !inst.effects().has(Effects::X87) {
            continue;
        }
        let is = |operation| usize::from(inst.aux) == operation as usize;
        let enters = is(Operation::EnterMmx);
        if (enters || is(Operation::Wait)) && entered {
            *inst = Inst { guest: inst.guest, ..NOP };
            changes += 1;
            continue;
        }
        entered = enters;
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_ir::{Builder, Target, Terminator, Type};

    #[test]
    fn one_entry_is_enough_until_the_unit_works() {
        let mut builder = Builder::new(0, 64);
        use Operation::{EnterMmx, LeaveMmx, Wait};
        for operation in [Wait, EnterMmx, Wait, EnterMmx, LeaveMmx, EnterMmx] {
            builder.push(Inst::new(Opcode::X87, Type::None).with_aux(operation as u8));
        }
        builder.end_block(0, 1, true, Terminator::Jump(Target::Guest(1)));
        let mut function = builder.finish();
        assert_eq!(run(&mut function, &Context::default()), 2);
        let left: Vec<_> = function.insts.iter().map(|inst| inst.opcode).collect();
        assert_eq!(left, [Opcode::X87, Opcode::X87, Opcode::Nop, Opcode::Nop, Opcode::X87, Opcode::X87]);
    }
}

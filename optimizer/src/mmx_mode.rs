//! Redundant entries into MMX mode, and checks for pending exceptions: where the block has entered it and no other x87 operation came since, the unit is in
//! that mode and nothing is pending.

use crate::rewrite::Step;
use causeway_ir::{Effects, Inst};
use causeway_routine::unit::Operation;

/// The step of one instruction; `entered` says whether the block has entered the mode, and goes from step to step.
#[inline]
pub(crate) fn step(inst: &Inst, entered: &mut bool) -> Step {
    if !inst.effects().has(Effects::X87) {
        return Step::Keep;
    }
    let is = |operation| usize::from(inst.aux) == operation as usize;
    let enters = is(Operation::EnterMmx);
    if (enters || is(Operation::Wait)) && *entered {
        return Step::Delete;
    }
    *entered = enters;
    Step::Keep
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, values::run};
    use causeway_ir::{Builder, Opcode, Target, Terminator, Type};

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

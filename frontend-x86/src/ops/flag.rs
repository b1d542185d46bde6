//! Single flags: CLC, STC, CMC, CLD, STD (Intel SDM volume 2).

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter};
use crate::table::{Row, row};
use Mnemonic::{Clc, Cld, Cmc, Stc, Std};
use causeway_ir::{Flags, Inst, Opcode, Slot, Type};

pub(crate) const ROWS: &[Row] = &[row(Clc, clc), row(Stc, stc), row(Cmc, cmc), row(Cld, cld), row(Std, std)];

fn clc(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    lifter.builder().put_flag_constant(Flags::C, false);
    Ok(())
}

fn stc(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    lifter.builder().put_flag_constant(Flags::C, true);
    Ok(())
}

fn cmc(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    lifter.builder().push(Inst::new(Opcode::ComplementCarry, Type::None).with_flags(Flags::C));
    Ok(())
}

fn cld(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    set_direction(lifter, 1)
}

fn std(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    set_direction(lifter, -1)
}

fn set_direction(lifter: &mut Lifter, step: i64) -> Result<(), LiftError> {
    let step = lifter.builder().constant(Type::I64, step);
    lifter.builder().put(Slot::DIRECTION, step);
    Ok(())
}

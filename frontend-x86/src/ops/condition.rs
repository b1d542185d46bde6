//! SETcc (Intel SDM volume 2).
//!
//! Faults: the store.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter, condition};
use crate::table::{Row, row};
use Mnemonic::{
    Seta, Setae, Setb, Setbe, Sete, Setg, Setge, Setl, Setle, Setne, Setno, Setnp, Setns, Seto, Setp, Sets,
};

pub(crate) const ROWS: &[Row] = &[
    row(Seto, setcc),
    row(Setno, setcc),
    row(Setb, setcc),
    row(Setae, setcc),
    row(Sete, setcc),
    row(Setne, setcc),
    row(Setbe, setcc),
    row(Seta, setcc),
    row(Sets, setcc),
    row(Setns, setcc),
    row(Setp, setcc),
    row(Setnp, setcc),
    row(Setl, setcc),
    row(Setge, setcc),
    row(Setle, setcc),
    row(Setg, setcc),
];

fn setcc(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let value = lifter.builder().flag(condition(instruction));
    lifter.write(instruction, 0, value)
}

//! MXCSR and the saved state of vector registers (SSE; Intel SDM volume 2).
//!
//! **Deviation**: LDMXCSR does not raise #GP for reserved bits.

use super::sse_operand::Done;
use crate::decode::{Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Row, absent, row};
use Mnemonic as M;
use causeway_ir::{Inst, Opcode, Type};

const X87: &str = "the saved image holds the x87 state";

pub(crate) const ROWS: &[Row] = &[
    row(M::Ldmxcsr, load_control),
    row(M::Vldmxcsr, load_control),
    row(M::Stmxcsr, store_control),
    row(M::Vstmxcsr, store_control),
    absent(M::Fxsave, X87),
    absent(M::Fxsave64, X87),
    absent(M::Fxrstor, X87),
    absent(M::Fxrstor64, X87),
];

fn load_control(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let control = lifter.read(instruction, 0)?;
    lifter.builder().push(Inst::new(Opcode::PutMxcsr, Type::I32).with_args([control]));
    Ok(())
}

fn store_control(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let control = lifter.builder().push(Inst::new(Opcode::GetMxcsr, Type::I32));
    lifter.write(instruction, 0, control)
}

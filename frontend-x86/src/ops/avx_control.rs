//! VZEROALL and VZEROUPPER (AVX; Intel SDM volume 2): all vector registers of the mode, or their upper halves.

use super::sse_operand::Done;
use crate::decode::{Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Row, row};
use Mnemonic as M;
use causeway_ir::{Slot, Type};

pub(crate) const ROWS: &[Row] = &[row(M::Vzeroall, zero_all), row(M::Vzeroupper, zero_upper)];

fn zero_all(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    zero(lifter, Slot::xmm);
    zero_upper(lifter, instruction)
}

fn zero_upper(lifter: &mut Lifter, _: &Instruction) -> Done {
    zero(lifter, Slot::ymm_high);
    Ok(())
}

/// Zeroes one half of every vector register.
fn zero(lifter: &mut Lifter, half: fn(u8) -> Slot) {
    let registers = if lifter.bits() == 32 { 8 } else { 16 };
    let zero = lifter.zero_vector(Type::V128);
    for number in 0..registers {
        lifter.builder().put(half(number), zero);
    }
}

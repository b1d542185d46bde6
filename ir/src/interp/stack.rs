//! Registers of the x87 unit in reduced precision. A register's place is its number here.

use super::bits::Bits;
use super::step::{Outcome, Step};
use crate::Inst;

/// Upper word of an empty register.
const EMPTY: u64 = 1;

pub(super) fn index(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(step.int(inst, 0).wrapping_add(inst.imm as u64) & 7))
}

pub(super) fn place(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(step.int(inst, 0) & 7))
}

fn register<'s>(step: &'s mut Step<'_>, inst: &Inst) -> &'s mut [u64; 2] {
    let number = step.int(inst, 0) & 7;
    &mut step.machine.x87.registers[number as usize]
}

pub(super) fn get(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(register(step, inst)[0]))
}

pub(super) fn put(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let value = step.int(inst, 1);
    *register(step, inst) = [value, 0];
    Ok(Bits::ZERO)
}

pub(super) fn free(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    register(step, inst)[1] = EMPTY;
    Ok(Bits::ZERO)
}

pub(super) fn round(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let value = f64::from_bits(step.int(inst, 0));
    let rounded = match step.int(inst, 1) >> 10 & 3 {
        0 => value.round_ties_even(),
        1 => value.floor(),
        2 => value.ceil(),
        _ => value.trunc(),
    };
    Ok(Bits::int(rounded.to_bits()))
}

pub(super) fn compare(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let [a, b] = [0, 1].map(|n| f64::from_bits(step.int(inst, n)));
    Ok(Bits::int(match a.partial_cmp(&b) {
        None => 0x4500,
        Some(core::cmp::Ordering::Less) => 0x100,
        Some(core::cmp::Ordering::Equal) => 0x4000,
        Some(core::cmp::Ordering::Greater) => 0,
    }))
}

//! MXCSR and the FXSAVE image (SSE; Intel SDM volume 1, section 10.5).
//!
//! **Deviations**: FXRSTOR does not raise #GP for reserved bits of MXCSR, nor FXSAVE and FXRSTOR for a misaligned image. The x87 part of the image holds the control word and otherwise an empty register stack, which is what every
//! program sees as long as x87 arithmetic is not lifted.

use super::sse_operand::Done;
use crate::decode::{Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Row, row};
use Mnemonic as M;
use causeway_ir::{ExitKind, Inst, Opcode, Slot, Type};

/// Offsets in the FXSAVE image, bytes.
mod offset {
    pub(super) const MXCSR: i64 = 24;
    pub(super) const MXCSR_MASK: i64 = 28;
    pub(super) const X87_REGISTERS: i64 = 32;
    pub(super) const XMM: i64 = 160;
}

/// MXCSR bits that may be set.
const MXCSR_MASK: i64 = 0xffff;

pub(crate) const ROWS: &[Row] = &[
    row(M::Ldmxcsr, load_control),
    row(M::Vldmxcsr, load_control),
    row(M::Stmxcsr, store_control),
    row(M::Vstmxcsr, store_control),
    row(M::Fxsave, save_image),
    row(M::Fxsave64, save_image),
    row(M::Fxrstor, restore_image),
    row(M::Fxrstor64, restore_image),
];

fn load_control(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let control = lifter.read(instruction, 0)?;
    let reserved = lifter.builder().binary_imm(Opcode::And, control, !MXCSR_MASK);
    lifter.builder().trap_if(reserved, ExitKind::GeneralProtection, 0);
    lifter.builder().push(Inst::new(Opcode::PutMxcsr, Type::I32).with_args([control]));
    Ok(())
}

fn store_control(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let control = lifter.builder().push(Inst::new(Opcode::GetMxcsr, Type::I32));
    lifter.write(instruction, 0, control)
}

/// XMM registers of the guest's width.
fn xmm_count(lifter: &Lifter) -> u8 {
    if lifter.bits() == 32 { 8 } else { 16 }
}

fn save_image(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let image = lifter.memory(instruction);
    let count = xmm_count(lifter);
    let builder = lifter.builder();
    let control = builder.get(Slot::X87_CONTROL, Type::I16);
    let control = builder.convert(Opcode::Zext, control, Type::I64);
    builder.store(image, control);
    let zero = builder.constant(Type::I64, 0);
    builder.store(image.offset(8), zero);
    builder.store(image.offset(16), zero);
    let mxcsr = builder.push(Inst::new(Opcode::GetMxcsr, Type::I32));
    builder.store(image.offset(offset::MXCSR), mxcsr);
    let mask = builder.constant(Type::I32, MXCSR_MASK);
    builder.store(image.offset(offset::MXCSR_MASK), mask);
    for half in 0..16 {
        builder.store(image.offset(offset::X87_REGISTERS + half * 8), zero);
    }
    for number in 0..count {
        let value = builder.get(Slot::xmm(number), Type::V128);
        builder.store(image.offset(offset::XMM + i64::from(number) * 16), value);
    }
    Ok(())
}

fn restore_image(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let image = lifter.memory(instruction);
    let count = xmm_count(lifter);
    let builder = lifter.builder();
    let control = builder.load(Type::I16, image);
    let mxcsr = builder.load(Type::I32, image.offset(offset::MXCSR));
    // The last access comes first, so that a fault leaves all registers as they were.
    builder.load(Type::V128, image.offset(offset::XMM + i64::from(count - 1) * 16));
    for number in 0..count {
        let value = builder.load(Type::V128, image.offset(offset::XMM + i64::from(number) * 16));
        builder.put(Slot::xmm(number), value);
    }
    builder.put(Slot::X87_CONTROL, control);
    builder.push(Inst::new(Opcode::PutMxcsr, Type::I32).with_args([mxcsr]));
    Ok(())
}

//! Moves of vectors: whole, halves, single elements, masks and non-temporal stores (SSE to SSE4.1 and their AVX forms;
//! Intel SDM volume 2).
//!
//! A scalar load zeroes the rest of its XMM register, a scalar move between registers keeps it. Non-temporal stores are
//! relaxed accesses. MASKMOVDQU loads the sixteen bytes, replaces the selected ones and stores all: what another thread
//! writes to an unselected byte in between is lost, and unselected bytes must be accessible.
//! Faults: the load or store, before any register changes.
//!
//! **Deviation**: a load of 32 bytes that its second page refuses may leave the first 16 in the register: a host's load of a
//! pair of registers need not be done whole or not at all.

use super::sse_operand::{Done, first_source, is_register, operation, second_source};
use crate::decode::{Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Row, row};
use Mnemonic as M;
use causeway_ir::{Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Slot, Type, Value};
use causeway_routine::unit::{Modifiers, Operation};

pub(crate) const ROWS: &[Row] = &[
    row(M::Movaps, whole),
    row(M::Vmovaps, whole),
    row(M::Movups, whole),
    row(M::Vmovups, whole),
    row(M::Movapd, whole),
    row(M::Vmovapd, whole),
    row(M::Movupd, whole),
    row(M::Vmovupd, whole),
    row(M::Movdqa, whole),
    row(M::Vmovdqa, whole),
    row(M::Movdqu, whole),
    row(M::Vmovdqu, whole),
    row(M::Lddqu, whole),
    row(M::Vlddqu, whole),
    row(M::Movntdqa, whole),
    row(M::Vmovntdqa, whole),
    row(M::Movntps, non_temporal),
    row(M::Vmovntps, non_temporal),
    row(M::Movntpd, non_temporal),
    row(M::Vmovntpd, non_temporal),
    row(M::Movntdq, non_temporal),
    row(M::Vmovntdq, non_temporal),
    row(M::Movnti, non_temporal_integer),
    row(M::Movntss, |l, i| non_temporal_element(l, i, Lane::F32)),
    row(M::Movntsd, |l, i| non_temporal_element(l, i, Lane::F64)),
    row(M::Maskmovdqu, masked_store),
    row(M::Vmaskmovdqu, masked_store),
    row(M::Movss, |l, i| element(l, i, Lane::F32)),
    row(M::Vmovss, |l, i| element(l, i, Lane::F32)),
    row(M::Movsd, |l, i| element(l, i, Lane::F64)),
    row(M::Vmovsd, |l, i| element(l, i, Lane::F64)),
    row(M::Movd, |l, i| integer(l, i, Lane::I32)),
    row(M::Vmovd, |l, i| integer(l, i, Lane::I32)),
    row(M::Movq, |l, i| integer(l, i, Lane::I64)),
    row(M::Vmovq, |l, i| integer(l, i, Lane::I64)),
    row(M::Movlps, low_half),
    row(M::Vmovlps, low_half),
    row(M::Movlpd, low_half),
    row(M::Vmovlpd, low_half),
    row(M::Movhps, high_half),
    row(M::Vmovhps, high_half),
    row(M::Movhpd, high_half),
    row(M::Vmovhpd, high_half),
    row(M::Movhlps, high_to_low),
    row(M::Vmovhlps, high_to_low),
    row(M::Movlhps, low_to_high),
    row(M::Vmovlhps, low_to_high),
    row(M::Movmskps, |l, i| move_mask(l, i, Lane::F32)),
    row(M::Vmovmskps, |l, i| move_mask(l, i, Lane::F32)),
    row(M::Movmskpd, |l, i| move_mask(l, i, Lane::F64)),
    row(M::Vmovmskpd, |l, i| move_mask(l, i, Lane::F64)),
    row(M::Pmovmskb, |l, i| move_mask(l, i, Lane::I8)),
    row(M::Vpmovmskb, |l, i| move_mask(l, i, Lane::I8)),
    row(M::Movntq, non_temporal),
    row(M::Maskmovq, masked_store),
    row(M::Movdq2q, low_quadword),
    row(M::Movq2dq, whole),
    row(M::Emms, leave_mmx),
];

fn whole(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let value = lifter.read_vector(instruction, 1)?;
    lifter.write_vector(instruction, value)
}

/// MOVDQ2Q.
fn low_quadword(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let value = narrowed(lifter, source, Type::V64);
    lifter.write_vector(instruction, value)
}

/// EMMS, and FEMMS, which may leave anything in the registers.
pub(super) fn leave_mmx(lifter: &mut Lifter, _: &Instruction) -> Done {
    lifter.x87(Operation::LeaveMmx, Modifiers::NONE);
    Ok(())
}

fn non_temporal(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let value = lifter.read_vector(instruction, 1)?;
    store_non_temporal(lifter, instruction, value)
}

fn non_temporal_element(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let value = lifter.read_element(instruction, 1, lane)?;
    store_non_temporal(lifter, instruction, value)
}

fn non_temporal_integer(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let value = lifter.read(instruction, 1)?;
    store_non_temporal(lifter, instruction, value)
}

fn store_non_temporal(lifter: &mut Lifter, instruction: &Instruction, value: Value) -> Done {
    let at = lifter.non_temporal(instruction);
    lifter.builder().store(at, value);
    Ok(())
}

fn masked_store(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let mask = lifter.read_vector(instruction, 2)?;
    let pointer = lifter.builder().get(Slot::RDI, Lifter::string_address_type(instruction));
    let pointer = lifter.builder().convert(Opcode::Zext, pointer, Type::I64);
    let at = MemoryOperand::at(pointer, MemoryOrder::Relaxed);
    let segment = lifter.segment_base(instruction.memory.segment);
    let at = segment.map_or(at, |base| MemoryOperand { base, index: pointer, ..at });
    let ty = lifter.builder().type_of(source);
    let old = lifter.builder().load(ty, at);
    let new = lifter.builder().vector(Opcode::VBlendMask, ty, Lane::I8, [old, source, mask]);
    lifter.builder().store(at, new);
    Ok(())
}

/// MOVSS and MOVSD: a load zeroes the upper lanes, a move between registers takes them from the first source.
fn element(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    if instruction.has_memory() {
        let value = lifter.read_element(instruction, 1, lane)?;
        return lifter.write_vector(instruction, value);
    }
    let value = lifter.read_element(instruction, second_source(instruction), lane)?;
    lifter.write_element(instruction, value, lane)
}

/// MOVD and MOVQ: between an XMM register and a general-purpose register, memory or another XMM register.
fn integer(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let register = instruction.register(0);
    if register.is_gpr() {
        let value = lifter.read_element(instruction, 1, lane)?;
        return lifter.write(instruction, 0, value);
    }
    let ty = if lane == Lane::I32 { Type::F32 } else { Type::V64 };
    let value = if instruction.register(1).is_gpr() {
        let value = lifter.read(instruction, 1)?;
        lifter.builder().push(Inst::new(Opcode::Bitcast, ty).with_args([value]))
    } else {
        let value = lifter.read_vector(instruction, 1)?;
        narrowed(lifter, value, ty)
    };
    lifter.write_vector(instruction, value)
}

fn narrowed(lifter: &mut Lifter, value: Value, ty: Type) -> Value {
    if lifter.builder().type_of(value).bits() == ty.bits() {
        return value;
    }
    lifter.builder().push(Inst::new(Opcode::VLow, ty).with_args([value]))
}

fn low_half(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    if instruction.is_memory(0) {
        let value = lifter.read_element(instruction, 1, Lane::F64)?;
        return lifter.write_vector(instruction, value);
    }
    replace_half(lifter, instruction, 0)
}

fn high_half(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    if !instruction.is_memory(0) {
        return replace_half(lifter, instruction, 1);
    }
    let source = lifter.read_vector(instruction, 1)?;
    let value = lifter.extract(source, 1, Lane::F64);
    lifter.write_vector(instruction, value)
}

/// Replaces one half by memory or by the low half of a register.
fn replace_half(lifter: &mut Lifter, instruction: &Instruction, half: u8) -> Done {
    let value = lifter.read_element(instruction, second_source(instruction), Lane::F64)?;
    let kept = lifter.read_vector(instruction, first_source(instruction))?;
    let merged = lifter.insert(kept, half, value, Lane::F64);
    lifter.write_vector(instruction, merged)
}

fn low_to_high(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    replace_half(lifter, instruction, 1)
}

fn high_to_low(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let source = lifter.read_vector(instruction, second_source(instruction))?;
    let value = lifter.extract(source, 1, Lane::F64);
    lifter.write_element(instruction, value, Lane::F64)
}

fn move_mask(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    if !is_register(instruction, 1) {
        return Lifter::unsupported(instruction, "operand kind");
    }
    let source = lifter.read_vector(instruction, 1)?;
    let mask = lifter.builder().push(operation(Opcode::VMoveMask, Type::I32, lane).with_args([source]));
    let destination = crate::lift::gpr(instruction.register(0));
    lifter.builder().put(destination, mask);
    Ok(())
}

//! Masked moves and gathers (AVX, AVX2; Intel SDM volume 2).
//!
//! Lanes that the mask leaves out are not accessed and do not fault. A masked load changes its destination when all lanes
//! are there. A gather is one operation at the usual addresses. Where it faults, and at other addresses, it first makes its
//! mask all ones or zeros in each lane, then completes lane after lane, lowest first, and clears its mask lane: a fault
//! finds destination and mask exactly as far as the gather came. What lies above the gathered lanes is zeroed last; CPUs
//! differ in when they do it.
//!
//! **Deviation**: a masked store that crosses into or out of a page that refuses it may have written lanes of the other.

use super::sse_operand::{Done, operation};
use crate::decode::{Instruction, Memory, Mnemonic, Register, RegisterClass};
use crate::lift::{Lifter, gpr};
use crate::table::{Choice, Handler, Row, row};
use Lane::{I32, I64};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{ExitKind, Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Slot, Type, Value};
use causeway_routine::float::Exactness;
use core::ops::Range;

pub(crate) const ROWS: &[Row] = &[
    row(M::Vmaskmovps, |l, i| masked_move(l, i, I32)),
    row(M::Vmaskmovpd, |l, i| masked_move(l, i, I64)),
    row(M::Vpmaskmovd, |l, i| masked_move(l, i, I32)),
    row(M::Vpmaskmovq, |l, i| masked_move(l, i, I64)),
    gather_row(M::Vgatherdps, |l, i| gather(l, i, I32, I32)),
    gather_row(M::Vgatherqps, |l, i| gather(l, i, I64, I32)),
    gather_row(M::Vgatherdpd, |l, i| gather(l, i, I32, I64)),
    gather_row(M::Vgatherqpd, |l, i| gather(l, i, I64, I64)),
    gather_row(M::Vpgatherdd, |l, i| gather(l, i, I32, I32)),
    gather_row(M::Vpgatherqd, |l, i| gather(l, i, I64, I32)),
    gather_row(M::Vpgatherdq, |l, i| gather(l, i, I32, I64)),
    gather_row(M::Vpgatherqq, |l, i| gather(l, i, I64, I64)),
];

const fn gather_row(mnemonic: M, handler: Handler) -> Row {
    row(mnemonic, handler).choice(Choice::GATHER_AT_FAULT)
}

/// The two quadwords of a mask.
fn quadwords(lifter: &mut Lifter, mask: Value) -> [Value; 2] {
    [0, 1].map(|index| lifter.extract(mask, index, I64))
}

fn masked_move(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let mask = lifter.read_vector(instruction, 1)?;
    let ty = lifter.builder().type_of(mask);
    let operand = lifter.memory(instruction);
    let base = lifter.flatten(MemoryOperand { displacement: 0, ..operand });
    let access = |opcode, ty| {
        let aux2 = Inst::memory_aux(0, operand.order);
        Inst { imm: operand.displacement, aux2, ..operation(opcode, ty, lane) }
    };
    if instruction.is_memory(0) {
        let source = lifter.read_vector(instruction, 2)?;
        lifter.builder().push(access(O::VStoreMasked, ty).with_args([base, source, mask]));
        return Ok(());
    }
    let loaded = lifter.builder().push(access(O::VLoadMasked, ty).with_args([base, mask]));
    lifter.write_vector(instruction, loaded)
}

/// Slots of the halves of a vector register.
fn slots(register: Register) -> [Slot; 2] {
    [Slot::xmm(register.number & 15), Slot::ymm_high(register.number & 15)]
}

/// Registers and shape of a gather.
struct Gather {
    destination: Register,
    mask: Register,
    lane: Lane,
    /// Lanes that are gathered.
    count: u32,
    /// Sign-extended index of each of them.
    indices: Vec<Value>,
}

fn gather(lifter: &mut Lifter, instruction: &Instruction, index_lane: Lane, lane: Lane) -> Done {
    let (destination, mask) = (instruction.register(0), instruction.register(2));
    let index = instruction.memory.index;
    if destination.number == mask.number || destination.number == index.number || mask.number == index.number {
        lifter.fault(instruction, ExitKind::UndefinedInstruction);
        return Ok(());
    }
    if !matches!(index.class, RegisterClass::Xmm | RegisterClass::Ymm) {
        return Lifter::unsupported(instruction, "operand kind");
    }
    let count = (destination.bits() / lane.bits()).min(index.bits() / index_lane.bits());
    let memory = &instruction.memory;
    let flat = memory.address_bits == 64 && !matches!(memory.segment, Memory::FS | Memory::GS);
    if flat && lifter.float_exactness() == Exactness::Usual {
        return whole_gather(lifter, instruction, index_lane, lane, count);
    }
    let indices = indices(lifter, index, index_lane, count);
    lift_gather(lifter, instruction, &Gather { destination, mask, lane, count, indices })
}

/// One operation for all lanes. The mask is cleared at the end alone: where a lane faults, the instruction is done again in
/// exact code.
fn whole_gather(lifter: &mut Lifter, instruction: &Instruction, index_lane: Lane, lane: Lane, count: u32) -> Done {
    let (memory, register) = (&instruction.memory, instruction.memory.index);
    let (old, mask) = (lifter.read_vector(instruction, 0)?, lifter.read_vector(instruction, 2)?);
    let ty = lifter.builder().type_of(old);
    let wide = if index_lane == I64 { Inst::WIDE_INDICES } else { 0 };
    let gather = Inst {
        aux: if memory.base.is_gpr() { gpr(memory.base).index() as u8 } else { Inst::NO_BASE },
        aux2: Inst::memory_aux(memory.scale, MemoryOrder::Tso) | wide,
        imm: memory.displacement,
        ..operation(O::VGather, ty, lane)
    };
    let [low, high] = slots(register).map(|slot| lifter.builder().get(slot, Type::V128));
    let gathered = if register.class == RegisterClass::Ymm && ty == Type::V128 {
        let first = lifter.builder().push(gather.with_args([low, mask, old]));
        lifter.builder().put(slots(instruction.register(0))[0], first);
        let rest = gather.with_aux2(gather.aux2 | Inst::FROM_MIDDLE);
        lifter.builder().push(rest.with_args([high, mask, first]))
    } else if register.class == RegisterClass::Ymm {
        let indices = lifter.builder().push(Inst::new(O::VJoin, Type::V256).with_args([low, high]));
        lifter.builder().push(gather.with_args([indices, mask, old]))
    } else {
        lifter.builder().push(gather.with_args([low, mask, old]))
    };
    lifter.write_vector(instruction, gathered)?;
    if count * lane.bits() < 128 {
        let low = lifter.builder().convert(O::VLow, gathered, Type::F64);
        lifter.builder().put(slots(instruction.register(0))[0], low);
    }
    let zero = lifter.zero_vector(Type::V128);
    for slot in slots(instruction.register(2)) {
        lifter.builder().put(slot, zero);
    }
    Ok(())
}

/// The lanes of the index register, sign-extended to I64.
fn indices(lifter: &mut Lifter, register: Register, lane: Lane, count: u32) -> Vec<Value> {
    let lanes = 128 / lane.bits();
    let vectors = slots(register).map(|slot| lifter.builder().get(slot, Type::V128));
    let extracted = (0..count).map(|n| {
        let index = lifter.extract(vectors[(n / lanes) as usize], (n % lanes) as u8, lane);
        lifter.builder().convert(O::Sext, index, Type::I64)
    });
    extracted.collect()
}

fn lift_gather(lifter: &mut Lifter, instruction: &Instruction, gather: &Gather) -> Done {
    let halves = if gather.destination.bits() == 256 { 2 } else { 1 };
    let masks: Vec<Value> = (0..halves).map(|half| normalized_mask(lifter, gather, half)).collect();
    let lanes = 128 / gather.lane.bits();
    for (half, mask) in masks.into_iter().enumerate() {
        let first = half as u32 * lanes;
        let places = (slots(gather.destination)[half], slots(gather.mask)[half]);
        let range = first..gather.count.min(first + lanes);
        gather_half(lifter, instruction, gather, (places, mask, range));
    }
    if halves == 1 {
        clear_upper(lifter, gather);
    }
    Ok(())
}

/// A half of the mask, all ones or zeros in each lane, and written so.
fn normalized_mask(lifter: &mut Lifter, gather: &Gather, half: usize) -> Value {
    let slot = slots(gather.mask)[half];
    let mask = lifter.builder().get(slot, Type::V128);
    let shift = operation(O::VSar, Type::V128, gather.lane).with_imm(i64::from(gather.lane.bits() - 1));
    let mask = lifter.builder().push(shift.with_args([mask]));
    lifter.builder().put(slot, mask);
    mask
}

/// Gathers the lanes `range` into one half of the destination.
fn gather_half(
    lifter: &mut Lifter,
    instruction: &Instruction,
    gather: &Gather,
    ((to, mask_slot), mut mask, range): ((Slot, Slot), Value, Range<u32>),
) {
    let lane = gather.lane;
    let quadwords = quadwords(lifter, mask);
    let zero = lifter.builder().constant(lane.element(), 0);
    let mut vector = lifter.builder().get(to, Type::V128);
    for (index, number) in range.enumerate() {
        let address = lifter.element_address(&instruction.memory, gather.indices[number as usize]);
        // Loads of one gather are not ordered among themselves.
        let order = if number + 1 == gather.count { MemoryOrder::Tso } else { MemoryOrder::Relaxed };
        let load = operation(O::VLoadLane, Type::V128, lane).with_aux(index as u8);
        let load = load.with_aux2(Inst::memory_aux(0, order));
        let mask_part = quadwords[index * lane.bits() as usize / 64];
        vector = lifter.builder().push(load.with_args([address, vector, mask_part]));
        lifter.builder().put(to, vector);
        mask = lifter.insert(mask, index as u8, zero, lane);
        lifter.builder().put(mask_slot, mask);
    }
}

/// Zeroes what lies above the gathered lanes of XMM registers.
fn clear_upper(lifter: &mut Lifter, gather: &Gather) {
    let zero = lifter.zero_vector(Type::V128);
    for [low, high] in [gather.destination, gather.mask].map(slots) {
        if gather.count * gather.lane.bits() < 128 {
            let gathered = lifter.builder().get(low, Type::F64);
            lifter.builder().put(low, gathered);
        }
        lifter.builder().put(high, zero);
    }
}

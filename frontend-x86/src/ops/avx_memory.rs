//! Masked moves and gathers (AVX, AVX2; Intel SDM volume 2).
//!
//! Lanes that the mask leaves out are not accessed and do not fault. A masked load changes its destination when all lanes
//! are there; a masked store writes the highest lane first, so that nothing is written where it runs into a page that it
//! may not write. A gather first makes its mask all ones or zeros in each lane, then completes lane after lane, lowest
//! first, and clears its mask lane: a fault finds destination and mask exactly as far as the gather came. What lies above
//! the gathered lanes is zeroed last; CPUs differ in when they do it.
//!
//! **Deviation**: a masked store whose first page alone refuses it has written the lanes of the second.

use super::sse_operand::{Done, operation};
use crate::decode::{Instruction, Mnemonic, Register, RegisterClass};
use crate::lift::Lifter;
use crate::table::{Choice, Handler, Row, row};
use Lane::{I32, I64};
use Mnemonic as M;
use Opcode as O;
use causeway_ir::{ExitKind, Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Slot, Type, Value};
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

/// An access of a single lane.
struct LaneAccess {
    opcode: Opcode,
    lane: Lane,
    index: u8,
    at: MemoryOperand,
}

impl LaneAccess {
    /// On a vector, where the mask's quadword selects the lane. Gives the vector with a loaded lane.
    fn push(&self, lifter: &mut Lifter, vector: Value, mask: Value) -> Value {
        let inst = operation(self.opcode, Type::V128, self.lane).with_aux(self.index).with_imm(self.at.displacement);
        let inst = inst.with_aux2(Inst::memory_aux(0, self.at.order));
        lifter.builder().push(inst.with_args([self.at.base, vector, mask]))
    }
}

/// The halves of a vector, lowest first.
fn halves(lifter: &mut Lifter, vector: Value) -> Vec<Value> {
    if lifter.builder().type_of(vector) == Type::V128 {
        return vec![vector];
    }
    let part = |opcode| Inst::new(opcode, Type::V128).with_args([vector]);
    [O::VLow, O::VHigh].map(|opcode| lifter.builder().push(part(opcode))).to_vec()
}

/// The two quadwords of a mask.
fn quadwords(lifter: &mut Lifter, mask: Value) -> [Value; 2] {
    [0, 1].map(|index| lifter.extract(mask, index, I64))
}

fn masked_move(lifter: &mut Lifter, instruction: &Instruction, lane: Lane) -> Done {
    let mask = lifter.read_vector(instruction, 1)?;
    let masks = halves(lifter, mask);
    let operand = lifter.memory(instruction);
    let base = lifter.flatten(MemoryOperand { displacement: 0, ..operand });
    let at = MemoryOperand { displacement: operand.displacement, ..MemoryOperand::at(base, operand.order) };
    if instruction.is_memory(0) {
        return masked_store(lifter, instruction, (lane, at), &masks);
    }
    let mut loaded = Vec::new();
    for (half, mask) in (0..).zip(&masks) {
        loaded.push(masked_load(lifter, lane, at.offset(half * 16), *mask));
    }
    let result = match loaded[..] {
        [low, high] => lifter.builder().push(Inst::new(O::VJoin, Type::V256).with_args([low, high])),
        _ => loaded[0],
    };
    lifter.write_vector(instruction, result)
}

/// The selected lanes of 128 bits of memory, the others zero. Only the last access of an ordered load needs to order.
fn masked_load(lifter: &mut Lifter, lane: Lane, at: MemoryOperand, mask: Value) -> Value {
    let quadwords = quadwords(lifter, mask);
    let lanes = 128 / lane.bits();
    let zero = lifter.zero_vector(Type::V128);
    (0..lanes).fold(zero, |vector, index| {
        let order = if index + 1 == lanes { at.order } else { MemoryOrder::Relaxed };
        let at = MemoryOperand { order, ..at.offset(i64::from(index * lane.bytes())) };
        let access = LaneAccess { opcode: O::VLoadLane, lane, index: index as u8, at };
        access.push(lifter, vector, quadwords[(index * lane.bits() / 64) as usize])
    })
}

/// Stores the selected lanes, highest first. Only the first access of an ordered store needs to order.
fn masked_store(
    lifter: &mut Lifter,
    instruction: &Instruction,
    (lane, at): (Lane, MemoryOperand),
    masks: &[Value],
) -> Done {
    let source = lifter.read_vector(instruction, 2)?;
    let sources = halves(lifter, source);
    let lanes = 128 / lane.bits();
    let mut order = at.order;
    for (half, (source, mask)) in sources.iter().zip(masks).enumerate().rev() {
        let quadwords = quadwords(lifter, *mask);
        for index in (0..lanes).rev() {
            let offset = half as i64 * 16 + i64::from(index * lane.bytes());
            let at = MemoryOperand { order, ..at.offset(offset) };
            let access = LaneAccess { opcode: O::VStoreLane, lane, index: index as u8, at };
            access.push(lifter, *source, quadwords[(index * lane.bits() / 64) as usize]);
            order = MemoryOrder::Relaxed;
        }
    }
    Ok(())
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
    let indices = indices(lifter, index, index_lane, count);
    lift_gather(lifter, instruction, &Gather { destination, mask, lane, count, indices })
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
        let access =
            LaneAccess { opcode: O::VLoadLane, lane, index: index as u8, at: MemoryOperand::at(address, order) };
        vector = access.push(lifter, vector, quadwords[index * lane.bits() as usize / 64]);
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

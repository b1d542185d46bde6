//! Loads, stores and atomic operations. An access that faults changes nothing.

use super::bits::{Bits, Width};
use super::step::{Halt, Outcome, Step};
use crate::{ExitKind, Inst, Opcode};

/// a + (b << scale) + imm.
fn address_of(step: &Step<'_>, inst: &Inst) -> u64 {
    let part = |n: usize| if inst.args[n].is_some() { step.int(inst, n) } else { 0 };
    part(0).wrapping_add(part(1) << inst.scale()).wrapping_add(inst.imm as u64)
}

pub(super) fn address(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(address_of(step, inst)).truncated(inst.ty.bits()))
}

pub(super) fn load(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let addr = address_of(step, inst);
    step.read(addr, inst.ty.bytes())
}

pub(super) fn store(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let addr = address_of(step, inst);
    step.write(addr, inst.ty.bytes(), step.arg(inst, 2))?;
    Ok(Bits::ZERO)
}

pub(super) fn check_alignment(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    if address_of(step, inst) & u64::from(inst.aux).wrapping_sub(1) != 0 {
        return Err(Halt::Exit(ExitKind::GeneralProtection, 0));
    }
    Ok(Bits::ZERO)
}

pub(super) fn flush_line(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let addr = address_of(step, inst);
    step.read(addr, 1)?;
    Ok(Bits::ZERO)
}

pub(super) fn load_lane(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let top = (u32::from(inst.aux) + 1) * inst.lane.bits() - 1;
    let mut result = step.arg(inst, 1);
    if step.int(inst, 2) >> (top % 64) & 1 == 1 {
        let addr = step.int(inst, 0).wrapping_add(inst.imm as u64);
        let loaded = step.read(addr, inst.lane.bytes())?.low_u64();
        result.set_lane(Width(inst.lane.bits()), u32::from(inst.aux), loaded);
    }
    Ok(result)
}

/// Where lane `lane` of a masked access goes; none where the mask, operand `mask`, leaves it out.
fn masked_lane(step: &Step<'_>, inst: &Inst, mask: usize, lane: u32) -> Option<u64> {
    let width = inst.lane.bits();
    let selected = step.arg(inst, mask).lane(Width(width), lane) >> (width - 1) & 1 == 1;
    let offset = u64::from(lane * inst.lane.bytes());
    selected.then(|| step.int(inst, 0).wrapping_add(inst.imm as u64).wrapping_add(offset))
}

pub(super) fn load_masked(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let mut result = Bits::ZERO;
    for lane in 0..inst.ty.bits() / inst.lane.bits() {
        if let Some(addr) = masked_lane(step, inst, 1, lane) {
            let loaded = step.read(addr, inst.lane.bytes())?.low_u64();
            result.set_lane(Width(inst.lane.bits()), lane, loaded);
        }
    }
    Ok(result)
}

pub(super) fn store_masked(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    for lane in (0..inst.ty.bits() / inst.lane.bits()).rev() {
        if let Some(addr) = masked_lane(step, inst, 2, lane) {
            let stored = step.arg(inst, 1).lane(Width(inst.lane.bits()), lane);
            step.write(addr, inst.lane.bytes(), Bits::int(stored))?;
        }
    }
    Ok(Bits::ZERO)
}

pub(super) fn gather(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let base = inst.gather_base().map_or(0, |slot| step.machine.get(slot) as u64).wrapping_add(inst.imm as u64);
    let (width, index) = (Width(inst.lane.bits()), Width(inst.index_bits()));
    let lanes = inst.ty.bits() / inst.lane.bits();
    let first = if inst.gathers_from_middle() { lanes / 2 } else { 0 };
    let count = step.type_width(inst, 0).0 / index.0;
    let skipped = if inst.has_upper_indices() { count / 2 } else { 0 };
    let (indices, mask, mut result) = (step.arg(inst, 0), step.arg(inst, 1), step.arg(inst, 2));
    for n in 0..(lanes - first).min(count - skipped) {
        if mask.lane(width, first + n) >> (width.0 - 1) & 1 == 0 {
            continue;
        }
        let unused = 64 - index.0;
        let offset = (indices.lane(index, skipped + n) << unused) as i64 >> unused;
        let loaded = step.read(base.wrapping_add((offset << inst.scale()) as u64), inst.lane.bytes())?;
        result.set_lane(width, first + n, loaded.low_u64());
    }
    Ok(result)
}

/// Reads what an atomic operation changes. Such an operation faults as a write even where reading fails.
fn read_for_update(step: &mut Step<'_>, addr: u64, bytes: u32) -> Outcome {
    step.memory.probe_write(addr, bytes as usize).map_err(Halt::Fault)?;
    step.read(addr, bytes)
}

pub(super) fn atomic_update(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (addr, b, bytes) = (step.int(inst, 0), step.int(inst, 1), inst.ty.bytes());
    let old = read_for_update(step, addr, bytes)?;
    let a = old.low_u64();
    let new = match inst.opcode {
        Opcode::AtomicAdd => a.wrapping_add(b),
        Opcode::AtomicAnd => a & b,
        Opcode::AtomicOr => a | b,
        Opcode::AtomicXor => a ^ b,
        _ => b,
    };
    step.write(addr, bytes, Bits::int(new))?;
    Ok(old)
}

pub(super) fn compare_swap(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (addr, bytes) = (step.int(inst, 0), inst.ty.bytes());
    let old = read_for_update(step, addr, bytes)?;
    if old == step.arg(inst, 1) {
        step.write(addr, bytes, step.arg(inst, 2))?;
    }
    Ok(old)
}

pub(super) fn compare_swap_pair(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (addr, part) = (step.int(inst, 0), inst.lane.bytes());
    let joined = |pair: Bits| Bits::wide(pair.low | pair.high << (part * 8));
    let old = read_for_update(step, addr, part * 2)?;
    if old == joined(step.arg(inst, 1)) {
        step.write(addr, part * 2, joined(step.arg(inst, 2)))?;
    }
    let width = Width(part * 8);
    Ok(Bits { low: u128::from(old.lane(width, 0)), high: u128::from(old.lane(width, 1)) })
}

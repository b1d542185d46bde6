//! REP string operations. Each iteration leaves RSI, RDI and RCX exact, so a fault in the middle can be continued.
//! Faulting comparisons leave the flags as before the instruction (Intel SDM volume 2, REP).

use super::bits::{Bits, Width};
use super::integer::compare_flags;
use super::step::{Halt, Outcome, Step};
use crate::{Flags, Inst, Opcode, Slot, Type};

/// What all iterations of one string operation share.
struct Stream {
    /// Type of addresses.
    ty: Type,
    /// Mask of the address width.
    mask: u64,
    /// Bytes that each pointer moves by.
    stride: u64,
    /// Added to each source address.
    base: u64,
    /// Mask of linear addresses.
    linear: u64,
}

impl Stream {
    fn new(step: &Step<'_>, inst: &Inst) -> Self {
        let base = if inst.args[0].is_some() { step.int(inst, 0) } else { 0 };
        let stride = step.machine.direction.wrapping_mul(u64::from(inst.lane.bytes()));
        let linear = if step.guest_bits == 32 { 0xffff_ffff } else { u64::MAX };
        Self { ty: inst.ty, mask: Width(inst.ty.bits()).mask(), stride, base, linear }
    }

    fn pointer(&self, step: &Step<'_>, slot: Slot) -> u64 {
        step.machine.get(slot) as u64 & self.mask
    }

    fn source(&self, step: &Step<'_>) -> u64 {
        self.pointer(step, Slot::RSI).wrapping_add(self.base) & self.linear
    }

    fn advance(&self, step: &mut Step<'_>, slot: Slot, by: u64) {
        let next = self.pointer(step, slot).wrapping_add(by) & self.mask;
        step.machine.put(slot, self.ty, u128::from(next));
    }

    /// Ends an iteration: moves the pointers and counts down.
    fn finish(&self, step: &mut Step<'_>, pointers: &[Slot]) {
        for slot in pointers {
            self.advance(step, *slot, self.stride);
        }
        self.advance(step, Slot::RCX, u64::MAX);
    }

    /// Is another iteration due? Each one costs fuel.
    fn due(&self, step: &mut Step<'_>) -> Result<bool, Halt> {
        if self.pointer(step, Slot::RCX) == 0 {
            return Ok(false);
        }
        step.burn(1)?;
        Ok(true)
    }
}

pub(super) fn movs(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (stream, bytes) = (Stream::new(step, inst), inst.lane.bytes());
    while stream.due(step)? {
        let element = step.read(stream.source(step), bytes)?;
        step.write(stream.pointer(step, Slot::RDI), bytes, element)?;
        stream.finish(step, &[Slot::RSI, Slot::RDI]);
    }
    Ok(Bits::ZERO)
}

pub(super) fn stos(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (stream, bytes) = (Stream::new(step, inst), inst.lane.bytes());
    let element = Bits::wide(step.machine.get(Slot::RAX));
    while stream.due(step)? {
        step.write(stream.pointer(step, Slot::RDI), bytes, element)?;
        stream.finish(step, &[Slot::RDI]);
    }
    Ok(Bits::ZERO)
}

pub(super) fn lods(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (stream, bytes) = (Stream::new(step, inst), inst.lane.bytes());
    while stream.due(step)? {
        let element = step.read(stream.source(step), bytes)?;
        step.machine.put(Slot::RAX, inst.lane.element(), element.low);
        stream.finish(step, &[Slot::RSI]);
    }
    Ok(Bits::ZERO)
}

/// CMPS and SCAS: stops at the first pair that ends the repetition.
pub(super) fn compare(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let (stream, bytes) = (Stream::new(step, inst), inst.lane.bytes());
    let width = Width(inst.lane.bits());
    let scan = inst.opcode == Opcode::RepScas;
    let accumulator = step.machine.get(Slot::RAX) as u64 & width.mask();
    let pointers: &[Slot] = if scan { &[Slot::RDI] } else { &[Slot::RSI, Slot::RDI] };
    let mut last = None;
    while stream.due(step)? {
        let a = if scan { accumulator } else { step.read(stream.source(step), bytes)?.low_u64() };
        let b = step.read(stream.pointer(step, Slot::RDI), bytes)?.low_u64();
        let set = compare_flags(width, a, b);
        last = Some(set);
        stream.finish(step, pointers);
        if set.contains(Flags::Z) != (inst.aux == 1) {
            break;
        }
    }
    if let Some(set) = last {
        step.machine.define_flags(inst.flags, set);
    }
    Ok(Bits::ZERO)
}

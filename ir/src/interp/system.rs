//! Constants, slots, flags as data, and system registers.

use super::bits::{Bits, Width};
use super::step::{Halt, Outcome, Step};
use crate::{ExitKind, Flags, Inst, Type};

pub(super) fn nothing(_: &mut Step<'_>, _: &Inst) -> Outcome {
    Ok(Bits::ZERO)
}

pub(super) fn constant(_: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(inst.imm as u64).truncated(inst.ty.bits()))
}

pub(super) fn get(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::wide(step.machine.get(inst.slot())).truncated(inst.ty.bits()))
}

pub(super) fn put(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let value = step.arg(inst, 0).truncated(inst.ty.bits());
    step.machine.put(inst.slot(), inst.ty, value.low);
    Ok(Bits::ZERO)
}

pub(super) fn get_high8(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::wide(step.machine.get(inst.slot()) >> 8 & 0xff))
}

pub(super) fn put_high8(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let kept = step.machine.get(inst.slot()) & !0xff00;
    let new = step.arg(inst, 0).low & 0xff;
    step.machine.set(inst.slot(), kept | new << 8);
    Ok(Bits::ZERO)
}

pub(super) fn get_flag(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::int(u64::from(inst.cond().holds(step.machine.flags))))
}

pub(super) fn put_flag(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let set = step.int_or_imm(inst, 0, Width(8)) & 1 == 1;
    step.machine.define_flags(inst.flags, if set { Flags::all() } else { Flags::empty() });
    Ok(Bits::ZERO)
}

pub(super) fn complement_carry(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let flags = !step.machine.flags;
    step.machine.define_flags(inst.flags, flags);
    Ok(Bits::ZERO)
}

pub(super) fn pack_flags(step: &mut Step<'_>, _: &Inst) -> Outcome {
    Ok(Bits::int(u64::from(step.machine.rflags())))
}

pub(super) fn unpack_flags(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let before = step.machine.flags;
    step.machine.set_rflags(step.int(inst, 0) as u32);
    let set = core::mem::replace(&mut step.machine.flags, before);
    step.machine.define_flags(inst.flags, set);
    Ok(Bits::ZERO)
}

pub(super) fn read_tsc(step: &mut Step<'_>, _: &Inst) -> Outcome {
    let now = step.machine.time_stamp;
    step.machine.time_stamp = now.wrapping_add(1);
    Ok(Bits::int(now))
}

pub(super) fn get_mxcsr(step: &mut Step<'_>, _: &Inst) -> Outcome {
    Ok(Bits::int(u64::from(step.machine.mxcsr)))
}

pub(super) fn put_mxcsr(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    step.machine.mxcsr = step.int(inst, 0) as u32;
    Ok(Bits::ZERO)
}

pub(super) fn trap_if(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let kind = ExitKind::ALL[usize::from(inst.aux) % ExitKind::ALL.len()];
    if step.int(inst, 0) == 0 { Ok(Bits::ZERO) } else { Err(Halt::Exit(kind, inst.imm)) }
}

/// Flags of MXCSR; its masks stand seven bits above.
const STICKY: u32 = 0x3f;
/// IE, DE and ZE: where one of them traps, the results do not count.
const OF_OPERANDS: u32 = 0x7;

pub(super) fn float_begin(step: &mut Step<'_>, _: &Inst) -> Outcome {
    let before = step.machine.mxcsr & STICKY;
    step.machine.mxcsr &= !STICKY;
    Ok(Bits::int(u64::from(before)))
}

pub(super) fn float_end(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    let raised = step.machine.mxcsr & STICKY & !(step.machine.mxcsr >> 7);
    if raised & OF_OPERANDS != 0 {
        step.machine.mxcsr &= !(STICKY & !OF_OPERANDS);
    }
    step.machine.mxcsr |= step.int(inst, 0) as u32 & STICKY;
    if raised == 0 { Ok(Bits::ZERO) } else { Err(Halt::Exit(ExitKind::SimdException, 0)) }
}

pub(super) fn make_pair(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits { low: step.arg(inst, 0).low, high: step.arg(inst, 1).low })
}

pub(super) fn pair_low(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::wide(step.arg(inst, 0).low))
}

pub(super) fn pair_high(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    Ok(Bits::wide(step.arg(inst, 0).high))
}

/// Values between types of the vector class and bit casts: the low bits, the rest zero.
pub(super) fn low_bits(step: &mut Step<'_>, inst: &Inst) -> Outcome {
    debug_assert!(inst.ty != Type::None, "the verifier checked the type");
    Ok(step.arg(inst, 0).truncated(inst.ty.bits()))
}

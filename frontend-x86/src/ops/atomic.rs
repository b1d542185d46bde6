//! Exchange and compare: XADD, CMPXCHG, CMPXCHG8B, CMPXCHG16B (Intel SDM volume 2).
//!
//! Without `LOCK` the memory forms are a load and a store; the store happens whether or not the comparison succeeds.
//! CMPXCHG16B is always atomic; a misaligned operand faults in the host's pair exchange, which the runtime reports as #GP.

use crate::decode::{Instruction, Mnemonic};
use crate::lift::{LiftError, Lifter, Place};
use crate::table::{Row, row};
use Mnemonic::{Cmpxchg, Cmpxchg8b, Cmpxchg16b, Xadd};
use causeway_ir::{Cond, Flags, Inst, IntCc, Lane, Opcode, Rhs, Slot, Type, Value};

pub(crate) const ROWS: &[Row] = &[
    row(Xadd, xadd).lock(),
    row(Cmpxchg, cmpxchg).lock(),
    row(Cmpxchg8b, cmpxchg8b).lock(),
    row(Cmpxchg16b, cmpxchg16b).lock(),
];

fn xadd(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.place(instruction, 1)?;
    let addend = lifter.read_place(source);
    let place = lifter.place(instruction, 0)?;
    if instruction.is_locked() {
        let old = lifter.atomic(instruction, Opcode::AtomicAdd, place, addend)?;
        lifter.write_place(source, old);
        lifter.define_flags(Opcode::Add, old, Rhs::Value(addend), Flags::all());
        return Ok(());
    }
    let old = lifter.read_place(place);
    if let Place::Memory(..) = place {
        lifter.update_place(place, old, (Opcode::Add, Rhs::Value(addend), Flags::all()));
        lifter.write_place(source, old);
    } else {
        // The sum wins where both are the same register.
        lifter.write_place(source, old);
        lifter.update_place(place, old, (Opcode::Add, Rhs::Value(addend), Flags::all()));
    }
    Ok(())
}

fn cmpxchg(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    let ty = place.ty();
    let expected = lifter.builder().get(Slot::RAX, ty);
    let old = if instruction.is_locked() {
        lifter.compare_swap(instruction, place, expected, source)?
    } else {
        lifter.read_place(place)
    };
    // An unlocked store may still fault, so that the flags come after it and those before are kept.
    if let (Place::Memory(..), false) = (place, instruction.is_locked()) {
        let equal = lifter.builder().compare(IntCc::Eq, old, Rhs::Value(expected));
        let new = lifter.select_value(equal, source, old);
        lifter.builder().push(Inst::new(Opcode::KeepFlags, Type::None));
        lifter.write_place(place, new);
    }
    lifter.define_flags(Opcode::Sub, expected, Rhs::Value(old), Flags::all());
    match place {
        Place::Memory(..) => write_accumulator(lifter, old),
        _ => exchange_registers(lifter, place, (source, old)),
    }
    Ok(())
}

/// Writes destination register and accumulator; ZF says whether they were equal.
fn exchange_registers(lifter: &mut Lifter, place: Place, (source, old): (Value, Value)) {
    match place {
        // The destination wins where it is the accumulator. One that is not replaced keeps its upper half.
        Place::Slot(slot, Type::I32) => {
            let whole = lifter.builder().get(slot, Type::I64);
            let source = lifter.builder().convert(Opcode::Zext, source, Type::I64);
            let new = lifter.builder().select(Cond::E, source, whole);
            write_accumulator(lifter, old);
            lifter.builder().put(slot, new);
        }
        _ => {
            let new = lifter.builder().select(Cond::E, source, old);
            write_accumulator(lifter, old);
            lifter.write_place(place, new);
        }
    }
}

/// The accumulator = the old value, where ZF says that it differs; an equal one keeps the upper half of RAX as well.
fn write_accumulator(lifter: &mut Lifter, old: Value) {
    let builder = lifter.builder();
    if builder.type_of(old) != Type::I32 {
        builder.put(Slot::RAX, old);
        return;
    }
    let whole = builder.get(Slot::RAX, Type::I64);
    let old = builder.convert(Opcode::Zext, old, Type::I64);
    let result = builder.select(Cond::E, whole, old);
    builder.put(Slot::RAX, result);
}

/// A register = the zero-extended I32 value, unless the condition value is not zero.
fn replace_unless(lifter: &mut Lifter, keep: Value, slot: Slot, value: Value) {
    let whole = lifter.builder().get(slot, Type::I64);
    let value = lifter.builder().convert(Opcode::Zext, value, Type::I64);
    let result = lifter.select_value(keep, whole, value);
    lifter.builder().put(slot, result);
}

fn cmpxchg8b(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let expected = register_pair(lifter, Slot::RAX, Slot::RDX);
    let new = register_pair(lifter, Slot::gpr(3), Slot::RCX);
    let place = Place::Memory(lifter.memory(instruction), Type::I64);
    let old = if instruction.is_locked() {
        lifter.compare_swap(instruction, place, expected, new)?
    } else {
        lifter.read_place(place)
    };
    let equal = lifter.builder().compare(IntCc::Eq, old, Rhs::Value(expected));
    if !instruction.is_locked() {
        let stored = lifter.select_value(equal, new, old);
        lifter.write_place(place, stored);
    }
    let low = lifter.builder().convert(Opcode::Trunc, old, Type::I32);
    let high = lifter.builder().binary_imm(Opcode::Shr, old, 32);
    let high = lifter.builder().convert(Opcode::Trunc, high, Type::I32);
    replace_unless(lifter, equal, Slot::RAX, low);
    replace_unless(lifter, equal, Slot::RDX, high);
    lifter.builder().put_flag(Flags::Z, equal);
    Ok(())
}

/// The I64 of two registers' low halves.
fn register_pair(lifter: &mut Lifter, low: Slot, high: Slot) -> Value {
    let low = lifter.builder().get(low, Type::I32);
    let high = lifter.builder().get(high, Type::I32);
    lifter.builder().push(Inst::new(Opcode::Concat, Type::I64).with_args([low, high]))
}

fn cmpxchg16b(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let (low, high) = (lifter.builder().get(Slot::RAX, Type::I64), lifter.builder().get(Slot::RDX, Type::I64));
    let new_low = lifter.builder().get(Slot::gpr(3), Type::I64);
    let new_high = lifter.builder().get(Slot::RCX, Type::I64);
    let expected = make_pair(lifter, low, high);
    let new = make_pair(lifter, new_low, new_high);
    let address = lifter.address(instruction);
    let inst = Inst::new(Opcode::AtomicCompareSwapPair, Type::Pair).with_lane(Lane::I64);
    let old = lifter.builder().push(inst.with_args([address, expected, new]));
    let old_low = lifter.pair_part(Opcode::PairLow, old, Lane::I64);
    let old_high = lifter.pair_part(Opcode::PairHigh, old, Lane::I64);
    lifter.builder().put(Slot::RAX, old_low);
    lifter.builder().put(Slot::RDX, old_high);
    let low_differs = lifter.builder().binary(Opcode::Xor, old_low, low);
    let high_differs = lifter.builder().binary(Opcode::Xor, old_high, high);
    let differs = lifter.builder().binary(Opcode::Or, low_differs, high_differs);
    // A logical operation would leave AF undefined.
    lifter.define_flags(Opcode::Sub, differs, Rhs::Imm(0), Flags::Z);
    Ok(())
}

fn make_pair(lifter: &mut Lifter, low: Value, high: Value) -> Value {
    lifter.builder().push(Inst::new(Opcode::MakePair, Type::Pair).with_lane(Lane::I64).with_args([low, high]))
}

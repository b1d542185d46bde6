//! Data movement: MOV, MOVZX, MOVSX, MOVSXD, CMOVcc, XCHG, LEA, XLAT, LAHF, SAHF, CBW and its kin, MOVBE (Intel SDM
//! volume 2).
//!
//! XCHG with memory is atomic with or without `LOCK`. CMOVcc loads whether or not its condition holds.
//! Moves to and from control and debug registers
//! raise #GP. Faults: the load or store, before any register changes.

use super::segment;
use crate::decode::{Instruction, Mnemonic, RegisterClass};
use crate::lift::{LiftError, Lifter, Place, condition, gpr};
use crate::table::{Row, row};
use Mnemonic::{
    Cbw, Cdq, Cdqe, Cmova, Cmovae, Cmovb, Cmovbe, Cmove, Cmovg, Cmovge, Cmovl, Cmovle, Cmovne, Cmovno, Cmovnp, Cmovns,
    Cmovo, Cmovp, Cmovs, Cqo, Cwd, Cwde, Lahf, Lea, Mov, Movbe, Movsx, Movsxd, Movzx, Sahf, Xchg, Xlatb,
};
use causeway_ir::{ExitKind, Flags, Opcode, Slot, Type};

pub(crate) const ROWS: &[Row] = &[
    row(Mov, mov),
    row(Movzx, movzx),
    row(Movsx, movsx),
    row(Movsxd, movsx),
    row(Cmovo, cmovcc),
    row(Cmovno, cmovcc),
    row(Cmovb, cmovcc),
    row(Cmovae, cmovcc),
    row(Cmove, cmovcc),
    row(Cmovne, cmovcc),
    row(Cmovbe, cmovcc),
    row(Cmova, cmovcc),
    row(Cmovs, cmovcc),
    row(Cmovns, cmovcc),
    row(Cmovp, cmovcc),
    row(Cmovnp, cmovcc),
    row(Cmovl, cmovcc),
    row(Cmovge, cmovcc),
    row(Cmovle, cmovcc),
    row(Cmovg, cmovcc),
    row(Xchg, xchg).lock(),
    row(Lea, lea),
    row(Xlatb, xlatb),
    row(Lahf, lahf),
    row(Sahf, sahf),
    row(Cbw, cbw),
    row(Cwde, cwde),
    row(Cdqe, cdqe),
    row(Cwd, cwd),
    row(Cdq, cdq),
    row(Cqo, cqo),
    row(Movbe, movbe),
];

fn mov(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let (to, from) = (instruction.register(0), instruction.register(1));
    if to.class == RegisterClass::Other || from.class == RegisterClass::Other {
        lifter.fault(instruction, ExitKind::GeneralProtection);
        return Ok(());
    }
    if segment::is_destination(instruction) {
        return segment::load(lifter, instruction);
    }
    let value = lifter.read(instruction, 1)?;
    if from.class == RegisterClass::Segment {
        let ty = Lifter::type_of_operand(instruction, 0)?;
        let value = lifter.builder().convert(Opcode::Zext, value, ty);
        return lifter.write(instruction, 0, value);
    }
    lifter.write(instruction, 0, value)
}

fn movzx(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    extend(lifter, instruction, Opcode::Zext)
}

fn movsx(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    extend(lifter, instruction, Opcode::Sext)
}

fn extend(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode) -> Result<(), LiftError> {
    let value = lifter.read(instruction, 1)?;
    let ty = Lifter::type_of_operand(instruction, 0)?;
    let from = lifter.builder().type_of(value);
    let opcode = if from.bits() > ty.bits() { Opcode::Trunc } else { opcode };
    let value = lifter.builder().convert(opcode, value, ty);
    lifter.write(instruction, 0, value)
}

fn cmovcc(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let source = lifter.read(instruction, 1)?;
    let place = lifter.place(instruction, 0)?;
    let old = lifter.read_place(place);
    let new = lifter.builder().select(condition(instruction), source, old);
    lifter.write_place(place, new);
    Ok(())
}

fn xchg(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let first = lifter.place(instruction, 0)?;
    let second = lifter.place(instruction, 1)?;
    if let Place::Memory(..) = first {
        let value = lifter.read_place(second);
        let old = lifter.atomic(instruction, Opcode::AtomicSwap, first, value)?;
        lifter.write_place(second, old);
        return Ok(());
    }
    if let Place::Memory(..) = second {
        let value = lifter.read_place(first);
        let old = lifter.atomic(instruction, Opcode::AtomicSwap, second, value)?;
        lifter.write_place(first, old);
        return Ok(());
    }
    let (a, b) = (lifter.read_place(first), lifter.read_place(second));
    lifter.write_place(first, b);
    lifter.write_place(second, a);
    Ok(())
}

fn lea(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let ty = Lifter::type_of_operand(instruction, 0)?;
    let address = lifter.effective_address(&instruction.memory, ty);
    lifter.write(instruction, 0, address)
}

fn xlatb(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let at = lifter.memory(instruction);
    let value = lifter.builder().load(Type::I8, at);
    lifter.builder().put(Slot::RAX, value);
    Ok(())
}

fn lahf(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    let flags = lifter.pack_flags();
    let flags = lifter.builder().convert(Opcode::Trunc, flags, Type::I8);
    lifter.put_high8(Slot::RAX, flags);
    Ok(())
}

fn sahf(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    let flags = lifter.get_high8(Slot::RAX);
    lifter.unpack_flags(flags, Flags::all().difference(Flags::O));
    Ok(())
}

fn cbw(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    widen_accumulator(lifter, Type::I8, Type::I16)
}

fn cwde(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    widen_accumulator(lifter, Type::I16, Type::I32)
}

fn cdqe(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    widen_accumulator(lifter, Type::I32, Type::I64)
}

fn widen_accumulator(lifter: &mut Lifter, from: Type, to: Type) -> Result<(), LiftError> {
    let value = lifter.builder().get(Slot::RAX, from);
    let value = lifter.builder().convert(Opcode::Sext, value, to);
    lifter.builder().put(Slot::RAX, value);
    Ok(())
}

fn cwd(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    spread_sign(lifter, Type::I16)
}

fn cdq(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    spread_sign(lifter, Type::I32)
}

fn cqo(lifter: &mut Lifter, _: &Instruction) -> Result<(), LiftError> {
    spread_sign(lifter, Type::I64)
}

fn spread_sign(lifter: &mut Lifter, ty: Type) -> Result<(), LiftError> {
    let value = lifter.builder().get(Slot::RAX, ty);
    let sign = lifter.builder().binary_imm(Opcode::Sar, value, i64::from(ty.bits()) - 1);
    lifter.builder().put(Slot::RDX, sign);
    Ok(())
}

fn movbe(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let value = if instruction.is_memory(1) {
        lifter.read(instruction, 1)?
    } else {
        let ty = Lifter::type_of_operand(instruction, 1)?;
        lifter.builder().get(gpr(instruction.register(1)), ty)
    };
    let value = lifter.builder().unary(Opcode::Bswap, value);
    lifter.write(instruction, 0, value)
}

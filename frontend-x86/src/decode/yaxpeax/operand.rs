//! Operands in the form that the rest of the crate expects.

use super::prefix::Head;
use super::raw::{Raw, RawOperand};
use crate::decode::{Encoding, Instruction, Memory, Mnemonic, OperandKind, Register, RegisterClass};

/// Takes over all operands.
pub(super) fn convert(raw: &Raw, head: &Head, to: &mut Instruction) {
    if let Some(operands) = string_operands(head) {
        return string(head, operands, to);
    }
    let mut immediates = 0;
    for (n, operand) in raw.operands.iter().enumerate() {
        to.kinds[n] = match *operand {
            RawOperand::None => break,
            RawOperand::Register(register) => {
                to.registers[n] = register;
                OperandKind::Register
            }
            RawOperand::Immediate(value) if n == 0 && takes_target(to.mnemonic) => {
                to.immediate = branch_target(head, to, value);
                OperandKind::NearBranch
            }
            RawOperand::Immediate(value) => {
                immediates += 1;
                immediate(immediates, value, to)
            }
            RawOperand::Memory(base, index, scale, displacement) => {
                to.memory = memory(head, to.next_pc(), (base, index, scale, displacement));
                to.memory.access_bytes = raw.access_bytes;
                OperandKind::Memory
            }
            RawOperand::Far(selector, offset) => {
                let shift = if head.operand_size { 16 } else { 32 };
                to.immediate = i64::from(offset) | i64::from(selector) << shift;
                OperandKind::FarBranch
            }
        };
    }
}

fn immediate(nth: u32, value: i64, to: &mut Instruction) -> OperandKind {
    if nth == 1 {
        to.immediate = value;
        return OperandKind::Immediate;
    }
    to.second_immediate = value as u8;
    OperandKind::SecondImmediate
}

fn takes_target(mnemonic: Mnemonic) -> bool {
    use Mnemonic as M;
    matches!(mnemonic, M::Jmp | M::Call | M::Loop | M::Loope | M::Loopne | M::Jcxz | M::Jecxz | M::Jrcxz | M::Xbegin)
        || matches!(mnemonic, M::Ja | M::Jae | M::Jb | M::Jbe | M::Je | M::Jne | M::Jg | M::Jge | M::Jl | M::Jle)
        || matches!(mnemonic, M::Jno | M::Jnp | M::Jns | M::Jo | M::Jp | M::Js)
}

/// Where a branch leads; 32-bit code with a 66 prefix keeps 16 bits.
fn branch_target(head: &Head, to: &Instruction, distance: i64) -> i64 {
    let target = to.next_pc().wrapping_add_signed(distance);
    match (head.bits, head.operand_size && to.mnemonic != Mnemonic::Xbegin) {
        (64, _) => target as i64,
        (_, true) => (target & 0xffff) as i64,
        (_, false) => (target & 0xffff_ffff) as i64,
    }
}

fn memory(head: &Head, next_pc: u64, (base, index, scale, displacement): (Register, Register, u8, i64)) -> Memory {
    let address_bits = match (base.is_some(), index.is_some()) {
        (true, _) => base.bits() as u8,
        (false, true) if index.is_gpr() => index.bits() as u8,
        (false, true) => head.address_bits(),
        (false, false) if head.bits == 32 => head.address_bits(),
        (false, false) => 64,
    };
    let uses_stack = base.is_gpr() && matches!(base.number, Register::STACK | 5);
    let displacement = match base.class {
        RegisterClass::Rip => next_pc.wrapping_add_signed(displacement) as i64,
        RegisterClass::Eip => (next_pc.wrapping_add_signed(displacement) & 0xffff_ffff) as i64,
        RegisterClass::None if head.bits == 64 && head.address_size && !index.is_some() => displacement & 0xffff_ffff,
        _ if address_bits == 16 => displacement & 0xffff,
        _ => displacement,
    };
    Memory {
        displacement,
        is_image_relative: false,
        base,
        index,
        scale: scale.max(1).trailing_zeros() as u8,
        segment: head.segment.unwrap_or(if uses_stack { 2 } else { 3 }),
        address_bits,
        access_bytes: 0,
    }
}

/// Operands of string instructions, which their opcode alone tells.
fn string_operands(head: &Head) -> Option<[OperandKind; 2]> {
    use OperandKind::{Register as R, StringDestination as D, StringSource as S};
    if head.map != 0 || head.encoding != Encoding::Legacy {
        return None;
    }
    Some(match head.opcode & 0xfe {
        0x6c | 0xaa => [D, R],
        0x6e => [R, S],
        0xa4 => [D, S],
        0xa6 => [S, D],
        0xac => [R, S],
        0xae => [R, D],
        _ => return None,
    })
}

fn string(head: &Head, operands: [OperandKind; 2], to: &mut Instruction) {
    let is_port = matches!(head.opcode & 0xfe, 0x6c | 0x6e);
    let bits = match (head.opcode & 1, head.operand_bits()) {
        (0, _) => 8,
        (_, 64) if is_port => 32,
        (_, bits) => bits,
    };
    let register = if is_port { Register::new(RegisterClass::Gpr16, 2) } else { Register::new(gpr(bits), 0) };
    for (n, kind) in operands.into_iter().enumerate() {
        to.kinds[n] = kind;
        if kind == OperandKind::Register {
            to.registers[n] = register;
        }
    }
    to.memory.address_bits = head.address_bits();
    to.memory.access_bytes = u16::from(bits / 8);
    if operands.contains(&OperandKind::StringSource) {
        to.memory.segment = head.segment.unwrap_or(3);
    }
}

/// The class of general-purpose registers of a width.
pub(super) fn gpr(bits: u8) -> RegisterClass {
    match bits {
        8 => RegisterClass::Gpr8,
        16 => RegisterClass::Gpr16,
        32 => RegisterClass::Gpr32,
        _ => RegisterClass::Gpr64,
    }
}

/// See [`Instruction::operand_bits`].
pub(super) fn operand_bits(head: &Head, to: &Instruction) -> u8 {
    use Mnemonic as M;
    let first = match to.kinds[0] {
        OperandKind::Register => to.registers[0].bits().min(64) as u8,
        OperandKind::Memory | OperandKind::StringSource | OperandKind::StringDestination => {
            (u32::from(to.memory.access_bytes) * 8).min(64) as u8
        }
        _ => 0,
    };
    match to.mnemonic {
        M::Loop | M::Loope | M::Loopne => head.address_bits(),
        M::Ret if head.bits == 64 => 64,
        M::Push | M::Pop | M::Ret | M::Enter | M::Leave if head.operand_size && !head.wide() => 16,
        M::Push | M::Pop | M::Ret | M::Enter | M::Leave => head.bits,
        M::Retf => head.operand_bits(),
        M::Xbegin => head.bits,
        _ if first != 0 => first,
        _ if matches!(to.kinds[0], OperandKind::NearBranch | OperandKind::FarBranch) && head.operand_size => {
            if head.bits == 64 { 64 } else { 16 }
        }
        _ => head.bits,
    }
}

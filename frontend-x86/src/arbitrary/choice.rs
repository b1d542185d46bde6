//! Takes what CPUs choose differently ([`Choice`]) from one result into another, so that only the rest is compared.

use super::{DATA_BYTES, Registers, WRITABLE_BYTES, host};
use crate::decode::{Instruction, OperandKind};
use crate::table::{Choice, Row};
use core::ops::Range;
use iced_x86::{Decoder, DecoderOptions, OpKind, Register};

/// MXCSR's exception flags.
const STICKY: u64 = 0x3f;
/// Exception masks of the x87 control word.
const EXCEPTIONS: u16 = 0x3f;
/// MXCSR_MASK in an FXSAVE image.
const MXCSR_MASK: Range<usize> = 28..32;

/// May CPUs differ in the result? Besides what rows declare: of an MMX instruction that faults they have changed TOP, tags,
/// both or neither.
pub fn leaves_choice(row: &Row, instruction: &Instruction) -> bool {
    !row.choice.is_empty() || chooses_mmx_mode(instruction)
}

fn chooses_mmx_mode(instruction: &Instruction) -> bool {
    let inside = [OperandKind::None, OperandKind::Register, OperandKind::Immediate];
    instruction.has_mmx_register() && !instruction.kinds.iter().all(|kind| inside.contains(kind))
}

/// Makes what the CPU chose in `to` what it is in `from`: registers after one instruction, which faulted or not.
pub fn adopt(row: &Row, instruction: &Instruction, faulted: bool, to: &mut Registers, from: &Registers) {
    if faulted && row.choice.contains(Choice::GATHER_AT_FAULT) {
        adopt_gather(instruction, to, from);
    }
    if row.choice.contains(Choice::MXCSR_AT_FAULT) {
        adopt_sticky(faulted, to, from);
    }
    if faulted && chooses_mmx_mode(instruction) {
        to.x87 = from.x87;
    }
    // Intel's CPUs add in the order that the front end has.
    if row.choice.contains(Choice::ORDER_OF_SUMS) && !host::is_intel() {
        adopt_nans(instruction, to, from);
        adopt_sticky(faulted, to, from);
    }
}

/// Did the CPU choose which of two faults comes? `operand` is the offset of the memory operand in the data, `control` the x87
/// control word.
pub fn chooses_fault(row: &Row, instruction: &Instruction, operand: u64, control: u16) -> bool {
    let bytes = u64::from(instruction.memory.access_bytes);
    let end = operand.wrapping_add(bytes);
    let misaligned = operand & 15 != 0 && end > DATA_BYTES as u64;
    let unmasked = !control & EXCEPTIONS != 0 && end > WRITABLE_BYTES as u64;
    misaligned && row.choice.contains(Choice::FAULT_OF_MISALIGNED)
        || unmasked && row.choice.contains(Choice::FAULT_OF_STORE)
}

/// The same for data; `operand` is the offset of the memory operand in them.
pub fn adopt_data(row: &Row, operand: u64, to: &mut [u8], from: &[u8]) {
    if !row.choice.contains(Choice::MXCSR_MASK) {
        return;
    }
    let start = (operand as usize).saturating_add(MXCSR_MASK.start);
    let range = start..start.saturating_add(MXCSR_MASK.len());
    if let (Some(to), Some(from)) = (to.get_mut(range.clone()), from.get(range)) {
        to.copy_from_slice(from);
    }
}

fn adopt_sticky(faulted: bool, to: &mut Registers, from: &Registers) {
    if faulted {
        to.mxcsr = to.mxcsr & !STICKY | from.mxcsr & STICKY;
    }
}

fn adopt_gather(instruction: &Instruction, to: &mut Registers, from: &Registers) {
    let element = u32::from(instruction.memory.access_bytes) * 8;
    let index_element = if instruction.mnemonic.name().contains("gatherd") { 32 } else { 64 };
    let [destination, mask] = [instruction.register(0), instruction.register(2)];
    let count = (destination.bits() / element).min(instruction.memory.index.bits() / index_element);
    let signs = if element == 32 { 0x8000_0000_8000_0000 } else { 1 << 63 };
    for (register, kept) in [(destination, u64::MAX), (mask, signs)] {
        let number = usize::from(register.number & 15);
        for (n, (to, from)) in to.ymm[number].iter_mut().zip(from.ymm[number]).enumerate() {
            let gathered = (count * element).saturating_sub(n as u32 * 64).min(64);
            let kept = kept & u64::MAX.checked_shr(64 - gathered).unwrap_or(0);
            *to = *to & kept | from & !kept;
        }
    }
}

/// Lanes of the destination that are NaNs in both.
fn adopt_nans(instruction: &Instruction, to: &mut Registers, from: &Registers) {
    let number = usize::from(instruction.register(0).number & 15);
    let double = instruction.mnemonic.name().ends_with('d');
    for (to, from) in to.ymm[number].iter_mut().zip(from.ymm[number]) {
        if double && f64::from_bits(*to).is_nan() && f64::from_bits(from).is_nan() {
            *to = from;
        }
        for half in [0, 32].into_iter().filter(|_| !double) {
            let is_nan = |value: u64| f32::from_bits((value >> half) as u32).is_nan();
            if is_nan(*to) && is_nan(from) {
                let bits = 0xffff_ffff << half;
                *to = *to & !bits | from & bits;
            }
        }
    }
}

/// Address of the memory operand of the instruction in `bytes`, which lies at `guest_pc`; none where it has none or its index is
/// a vector.
pub fn memory_address(bits: u8, bytes: &[u8], guest_pc: u64, registers: &Registers, bases: [u64; 2]) -> Option<u64> {
    let instruction = Decoder::with_ip(u32::from(bits), bytes, guest_pc, DecoderOptions::NONE).decode();
    let operand = (0..instruction.op_count()).find(|n| instruction.op_kind(*n) == OpKind::Memory)?;
    instruction.virtual_address(operand, 0, |register, _, _| match register {
        Register::FS => Some(bases[0]),
        Register::GS => Some(bases[1]),
        Register::ES | Register::CS | Register::SS | Register::DS => Some(0),
        _ if register.is_gpr() => {
            let value = registers.gpr[register.full_register().number()];
            Some(if register.size() == 8 { value } else { value & ((1 << (register.size() * 8)) - 1) })
        }
        _ => None,
    })
}

//! Random instructions of a given encoding, with register values that make their memory operands valid.

use super::{DATA_BYTES, Random, Registers, WRITABLE_BYTES, number_of, state_image};
use crate::decode::Mnemonic;
use iced_x86::{Code, Encoder, Instruction, OpCodeOperandKind as Kind, OpKind, Register};

/// Addresses that a case may use.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Width of the code: 32 or 64.
    pub bits: u8,
    /// Address of the instruction.
    pub case: u64,
    /// Where branches go.
    pub landing: u64,
    /// Address of the data.
    pub data: u64,
    /// GS base.
    pub gs_base: u64,
    /// FS base, where it may be used.
    pub fs_base: Option<u64>,
}

/// An encoded instruction.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// What the bytes were made of.
    pub instruction: Instruction,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Guest address of its memory operand.
    pub memory: Option<u64>,
}

/// General-purpose registers by hardware number and width in bytes.
fn gpr(number: u64, bytes: u32) -> Register {
    let all: &[Register; 16] = match bytes {
        1 => &GPR8,
        2 => &GPR16,
        4 => &GPR32,
        _ => &GPR64,
    };
    all[number as usize]
}

use Register::{
    AH, AL, AX, BH, BL, BP, BPL, BX, CH, CL, CS, CX, DH, DI, DIL, DL, DS, DX, EAX, EBP, EBX, ECX, EDI, EDX, ES, ESI,
    ESP, FS, GS, R8, R8D, R8L, R8W, R9, R9D, R9L, R9W, R10, R10D, R10L, R10W, R11, R11D, R11L, R11W, R12, R12D, R12L,
    R12W, R13, R13D, R13L, R13W, R14, R14D, R14L, R14W, R15, R15D, R15L, R15W, RAX, RBP, RBX, RCX, RDI, RDX, RIP, RSI,
    RSP, SI, SIL, SP, SPL, SS,
};
const GPR8: [Register; 16] = [AL, CL, DL, BL, SPL, BPL, SIL, DIL, R8L, R9L, R10L, R11L, R12L, R13L, R14L, R15L];
const GPR16: [Register; 16] = [AX, CX, DX, BX, SP, BP, SI, DI, R8W, R9W, R10W, R11W, R12W, R13W, R14W, R15W];
const GPR32: [Register; 16] = [EAX, ECX, EDX, EBX, ESP, EBP, ESI, EDI, R8D, R9D, R10D, R11D, R12D, R13D, R14D, R15D];
const GPR64: [Register; 16] = [RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15];

/// Encodes a random instruction; none where the operands drawn cannot be encoded or the form is not tested here.
pub fn encode(code: Code, random: &mut Random, registers: &mut Registers, place: Place) -> Option<Encoded> {
    let info = code.op_code();
    let mut instruction = Instruction::new();
    instruction.set_code(code);
    let mut memory = None;
    for n in 0..info.op_count() {
        let kind = info.op_kind(n);
        if let Some(register) = register_operand(kind, random, place.bits) {
            instruction.set_op_kind(n, OpKind::Register);
            instruction.set_op_register(n, register);
        } else if is_memory(kind) {
            instruction.set_op_kind(n, OpKind::Memory);
            memory = Some(n);
        } else if !other_operand(kind, n, random, &mut instruction, place) {
            return None;
        }
    }
    prefixes(code, random, &mut instruction, memory.is_some());
    let address = match memory {
        Some(_) if instruction.code().op_code().op_kinds().contains(&Kind::mem_offs) => {
            Some(absolute(random, &mut instruction, place))
        }
        // Anything else at a 16-bit address would fault.
        Some(_) if place.bits == 32 && code.mnemonic() == iced_x86::Mnemonic::Lea && random.one_in(2) => {
            sixteen_bit_form(random, &mut instruction);
            None
        }
        Some(n) if is_vector_indexed(info.op_kind(n)) => {
            gather_address(random, &mut instruction, info.op_kind(n), registers, place)?;
            None
        }
        Some(_) => Some(address(random, &mut instruction, registers, place)),
        None => None,
    };
    let mut encoder = Encoder::new(u32::from(place.bits));
    encoder.encode(&instruction, place.case).ok()?;
    let bytes = encoder.take_buffer();
    (bytes.len() <= 15).then_some(Encoded { instruction, bytes, memory: address })
}

fn register_operand(kind: Kind, random: &mut Random, bits: u8) -> Option<Register> {
    let number = random.below(if bits == 32 { 8 } else { 16 });
    let as_memory = random.one_in(2);
    let plain = |bytes| Some(gpr(number, bytes));
    match kind {
        Kind::r8_or_mem | Kind::r16_or_mem | Kind::r32_or_mem | Kind::r64_or_mem if as_memory => None,
        Kind::xmm_or_mem | Kind::ymm_or_mem if as_memory => None,
        Kind::r8_or_mem | Kind::r8_reg | Kind::r8_opcode if random.one_in(3) => Some(random.pick(&[AH, CH, DH, BH])),
        Kind::r8_or_mem | Kind::r8_reg | Kind::r8_opcode => Some(gpr(if bits == 32 { number & 3 } else { number }, 1)),
        Kind::r16_or_mem | Kind::r16_reg | Kind::r16_rm | Kind::r16_opcode => plain(2),
        Kind::r32_or_mem | Kind::r32_reg | Kind::r32_rm | Kind::r32_opcode | Kind::r32_vvvv => plain(4),
        Kind::r64_or_mem | Kind::r64_reg | Kind::r64_rm | Kind::r64_opcode | Kind::r64_vvvv => plain(8),
        Kind::xmm_or_mem | Kind::xmm_reg | Kind::xmm_rm | Kind::xmm_vvvv | Kind::xmm_is4 | Kind::xmm_is5 => {
            Some(Register::XMM0 + number as u32)
        }
        Kind::ymm_or_mem | Kind::ymm_reg | Kind::ymm_rm | Kind::ymm_vvvv | Kind::ymm_is4 | Kind::ymm_is5 => {
            Some(Register::YMM0 + number as u32)
        }
        Kind::mm_or_mem if as_memory => None,
        Kind::mm_or_mem | Kind::mm_reg | Kind::mm_rm => Some(Register::MM0 + number as u32 % 8),
        Kind::st0 => Some(Register::ST0),
        Kind::sti_opcode => Some(Register::ST0 + number as u32 % 8),
        Kind::seg_reg => Some(random.pick(&[ES, CS, SS, DS, FS, GS])),
        Kind::al => Some(AL),
        Kind::cl => Some(CL),
        Kind::ax => Some(AX),
        Kind::dx => Some(DX),
        Kind::eax => Some(EAX),
        Kind::rax => Some(RAX),
        Kind::es => Some(ES),
        Kind::cs => Some(CS),
        Kind::ss => Some(SS),
        Kind::ds => Some(DS),
        Kind::fs => Some(FS),
        Kind::gs => Some(GS),
        _ => None,
    }
}

fn is_memory(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::mem
            | Kind::mem_offs
            | Kind::r8_or_mem
            | Kind::r16_or_mem
            | Kind::r32_or_mem
            | Kind::r64_or_mem
            | Kind::mm_or_mem
            | Kind::xmm_or_mem
            | Kind::ymm_or_mem
    ) || is_vector_indexed(kind)
}

/// Memory of a gather.
fn is_vector_indexed(kind: Kind) -> bool {
    matches!(kind, Kind::mem_vsib32x | Kind::mem_vsib64x | Kind::mem_vsib32y | Kind::mem_vsib64y)
}

fn other_operand(kind: Kind, n: u32, random: &mut Random, instruction: &mut Instruction, place: Place) -> bool {
    let value = random.integer();
    match kind {
        Kind::imm8 => {
            let second =
                n > 0 && instruction.op_kind(n - 1) != OpKind::Register && instruction.op_kind(n - 1) != OpKind::Memory;
            if second {
                instruction.set_op_kind(n, OpKind::Immediate8_2nd);
                instruction.set_immediate8_2nd(random.below(5) as u8);
            } else {
                instruction.set_op_kind(n, OpKind::Immediate8);
                instruction.set_immediate8(value as u8);
            }
        }
        Kind::imm8_const_1 => {
            instruction.set_op_kind(n, OpKind::Immediate8);
            instruction.set_immediate8(1);
        }
        Kind::imm8sex16 => {
            instruction.set_op_kind(n, OpKind::Immediate8to16);
            instruction.set_immediate8to16(i16::from(value as i8));
        }
        Kind::imm8sex32 => {
            instruction.set_op_kind(n, OpKind::Immediate8to32);
            instruction.set_immediate8to32(i32::from(value as i8));
        }
        Kind::imm8sex64 => {
            instruction.set_op_kind(n, OpKind::Immediate8to64);
            instruction.set_immediate8to64(i64::from(value as i8));
        }
        Kind::imm16 => {
            instruction.set_op_kind(n, OpKind::Immediate16);
            instruction.set_immediate16(value as u16);
        }
        Kind::imm32 => {
            instruction.set_op_kind(n, OpKind::Immediate32);
            instruction.set_immediate32(value as u32);
        }
        Kind::imm32sex64 => {
            instruction.set_op_kind(n, OpKind::Immediate32to64);
            instruction.set_immediate32to64(i64::from(value as i32));
        }
        Kind::imm64 => {
            instruction.set_op_kind(n, OpKind::Immediate64);
            instruction.set_immediate64(value);
        }
        Kind::br64_1 | Kind::br64_4 => {
            instruction.set_op_kind(n, OpKind::NearBranch64);
            instruction.set_near_branch64(place.landing);
        }
        Kind::br32_1 | Kind::br32_4 => {
            instruction.set_op_kind(n, OpKind::NearBranch32);
            instruction.set_near_branch32(place.landing as u32);
        }
        Kind::seg_rSI if place.bits == 32 => instruction.set_op_kind(n, OpKind::MemorySegESI),
        Kind::es_rDI if place.bits == 32 => instruction.set_op_kind(n, OpKind::MemoryESEDI),
        Kind::seg_rSI => {
            instruction.set_op_kind(n, random.pick(&[OpKind::MemorySegRSI, OpKind::MemorySegRSI, OpKind::MemorySegESI]))
        }
        Kind::es_rDI => {
            instruction.set_op_kind(n, random.pick(&[OpKind::MemoryESRDI, OpKind::MemoryESRDI, OpKind::MemoryESEDI]))
        }
        Kind::seg_rDI => {
            instruction.set_op_kind(n, random.pick(&[OpKind::MemorySegRDI, OpKind::MemorySegRDI, OpKind::MemorySegEDI]))
        }
        Kind::seg_rBX_al => {
            instruction.set_op_kind(n, OpKind::Memory);
            instruction.set_memory_base(if place.bits == 32 { EBX } else { RBX });
            instruction.set_memory_index(AL);
            instruction.set_memory_index_scale(1);
        }
        _ => return false,
    }
    true
}

fn prefixes(code: Code, random: &mut Random, instruction: &mut Instruction, memory: bool) {
    let info = code.op_code();
    let to_memory = memory && instruction.op0_kind() == OpKind::Memory;
    if info.can_use_lock_prefix() && to_memory && random.one_in(2) {
        instruction.set_has_lock_prefix(true);
    }
    if info.can_use_rep_prefix() && random.one_in(2) {
        instruction.set_has_rep_prefix(true);
    } else if info.can_use_repne_prefix() && !info.can_use_bnd_prefix() && random.one_in(2) {
        instruction.set_has_repne_prefix(true);
    }
}

/// A target in the data: aligned more often than not, rarely so near an end that the access faults.
fn target(random: &mut Random, instruction: &Instruction, place: Place) -> u64 {
    let image = state_image::bytes(Mnemonic::from_number(number_of(instruction.code())));
    let size = image.unwrap_or(instruction.memory_size().size() as u64).max(1);
    if image.is_some() && random.one_in(3) {
        return image_target(random, size, place);
    }
    if !instruction.has_lock_prefix() && random.one_in(24) {
        // The data's begin and end, and the end of what may be written.
        let edge = random.pick(&[0, WRITABLE_BYTES, DATA_BYTES, DATA_BYTES]) as u64;
        return place.data + edge - random.below(size + 1);
    }
    // A store to read-only data faults behind its load: registers and flags must still be the old ones.
    if random.one_in(12) {
        return (place.data + WRITABLE_BYTES as u64 + random.below(0xf00)) & !63;
    }
    let anywhere = place.data + 0x800 + random.below(0x1000);
    if instruction.has_lock_prefix() || size >= 16 || !random.one_in(3) {
        anywhere & !(size.next_power_of_two().min(64) - 1)
    } else {
        anywhere
    }
}

/// A target for an image: around an end of what may be accessed, where alignment is all right, or misaligned.
fn image_target(random: &mut Random, size: u64, place: Place) -> u64 {
    const STEP: u64 = 64;
    if random.one_in(4) {
        return place.data + 0x800 + random.below(0x80) * STEP + (1 << random.below(6));
    }
    let edge = random.pick(&[0, WRITABLE_BYTES, WRITABLE_BYTES, DATA_BYTES]) as u64;
    place.data + edge - random.below(size / STEP + 2) * STEP
}

fn absolute(random: &mut Random, instruction: &mut Instruction, place: Place) -> u64 {
    let target = target(random, instruction, place);
    instruction.set_memory_displ_size(if place.bits == 64 && random.one_in(2) { 8 } else { 4 });
    instruction.set_memory_displacement64(target);
    target
}

/// Chooses an addressing form and gives its registers values that reach the target.
fn address(random: &mut Random, instruction: &mut Instruction, registers: &mut Registers, place: Place) -> u64 {
    let target = target(random, instruction, place);
    let mut offset = target;
    if let Some((segment, base)) = segment(random, place) {
        instruction.set_segment_prefix(segment);
        offset = target.wrapping_sub(base);
        if place.bits == 32 {
            offset &= 0xffff_ffff;
            if offset < 0x1_0000 && random.one_in(2) {
                sixteen_bit_form(random, instruction);
                set_sixteen_bit_registers(random, instruction, registers, offset as u16);
                return target;
            }
        }
    }
    let narrow = place.bits == 32 || offset == target && random.one_in(6);
    let count = if place.bits == 32 { 8 } else { 16 };
    let part = |n: u64| gpr(n, if narrow { 4 } else { 8 });
    // Upper halves of address registers do not matter with 32-bit addresses.
    let upper = if narrow { random.bits() << 32 } else { 0 };
    let displacement = match random.below(3) {
        0 => 0,
        1 => random.below(256) as i64 - 128,
        _ => random.below(0x2_0000) as i64 - 0x1_0000,
    };
    let index = random.below(count);
    let scale = random.below(4);
    match random.below(8) {
        0 if !narrow && offset == target => {
            instruction.set_memory_base(RIP);
            set_displacement(instruction, 8, target as i64);
        }
        1 => set_displacement(instruction, if narrow { 4 } else { 8 }, offset as i64),
        2 | 3 if index != 4 => {
            let base = random.below(count);
            let step = random.below(0x40) as i64 - 0x20;
            if base == index {
                let value = random.below(0x40);
                registers.gpr[base as usize] = value | upper;
                let reached = value + (value << scale);
                set_displacement(instruction, 4, offset.wrapping_sub(reached) as i64);
            } else {
                registers.gpr[index as usize] = if narrow { step as u32 as u64 | upper } else { step as u64 };
                let base_value = offset.wrapping_sub((step << scale) as u64).wrapping_sub(displacement as u64);
                registers.gpr[base as usize] = if narrow { base_value & 0xffff_ffff | upper } else { base_value };
                set_displacement(instruction, 4, displacement);
            }
            instruction.set_memory_base(part(base));
            instruction.set_memory_index(part(index));
            instruction.set_memory_index_scale(1 << scale);
        }
        4 if index != 4 => {
            let value = random.below(0x40);
            registers.gpr[index as usize] = value | upper;
            instruction.set_memory_index(part(index));
            instruction.set_memory_index_scale(1 << scale);
            set_displacement(instruction, 4, offset.wrapping_sub(value << scale) as i64);
        }
        _ => {
            let base = random.below(count);
            let value = offset.wrapping_sub(displacement as u64);
            registers.gpr[base as usize] = if narrow { value & 0xffff_ffff | upper } else { value };
            instruction.set_memory_base(part(base));
            set_displacement(instruction, 4, displacement);
        }
    }
    target
}

/// A base and a vector of indices, each of which reaches the data or, rarely, the page behind it; none where destination,
/// indices and mask are not three registers.
fn gather_address(
    random: &mut Random,
    instruction: &mut Instruction,
    kind: Kind,
    registers: &mut Registers,
    place: Place,
) -> Option<()> {
    let narrow = place.bits == 32 || random.one_in(6);
    let count = if place.bits == 32 { 8 } else { 16 };
    let (index, scale) = (random.below(count), random.below(4));
    let displacement = if random.one_in(2) { 0 } else { random.below(0x2000) as i64 - 0x1000 };
    let base = random.below(count);
    let mut origin = displacement as u64;
    if random.one_in(6) {
        set_displacement(instruction, if narrow { 4 } else { 8 }, displacement);
    } else {
        let value = place.data + random.below(0x800);
        registers.gpr[base as usize] = if narrow { value | random.bits() << 32 } else { value };
        instruction.set_memory_base(gpr(base, if narrow { 4 } else { 8 }));
        set_displacement(instruction, 4, displacement);
        origin = origin.wrapping_add(value);
    }
    let wide = matches!(kind, Kind::mem_vsib32y | Kind::mem_vsib64y);
    let first = if wide { Register::YMM0 } else { Register::XMM0 };
    instruction.set_memory_index(first + index as u32);
    instruction.set_memory_index_scale(1 << scale);
    let doublewords = matches!(kind, Kind::mem_vsib32x | Kind::mem_vsib32y);
    for lanes in &mut registers.ymm[index as usize] {
        let mut lane = || {
            let far = if random.one_in(16) { DATA_BYTES as u64 } else { random.below(0x2800) };
            ((place.data + far).wrapping_sub(origin) as i64 >> scale) as u64
        };
        let (low, high) = (lane(), lane());
        *lanes = if doublewords { low & 0xffff_ffff | high << 32 } else { low };
    }
    let [to, mask] = [0, 2].map(|n| instruction.op_register(n).number() as u64);
    (to != mask && to != index && mask != index).then_some(())
}

/// A segment whose base is not zero.
fn segment(random: &mut Random, place: Place) -> Option<(Register, u64)> {
    match place.fs_base {
        Some(base) if random.one_in(8) => Some((FS, base)),
        None if place.bits == 32 => None,
        _ => random.one_in(6).then_some((GS, place.gs_base)),
    }
}

/// Address registers of a 16-bit form, and a displacement.
fn sixteen_bit_form(random: &mut Random, instruction: &mut Instruction) {
    instruction.set_memory_base(random.pick(&[BX, BP, SI, DI]));
    if matches!(instruction.memory_base(), BX | BP) {
        instruction.set_memory_index(random.pick(&[Register::None, SI, DI]));
    }
    instruction.set_memory_displ_size(2);
    instruction.set_memory_displacement64(random.integer() & 0xffff);
}

/// Makes a 16-bit form reach `offset`; the upper halves of its registers do not matter.
fn set_sixteen_bit_registers(random: &mut Random, instruction: &Instruction, registers: &mut Registers, offset: u16) {
    let upper = random.bits() & 0xffff_0000;
    let mut rest = offset.wrapping_sub(instruction.memory_displacement64() as u16);
    if instruction.memory_index() != Register::None {
        let index = random.bits() as u16;
        registers.gpr[instruction.memory_index().number()] = upper | u64::from(index);
        rest = rest.wrapping_sub(index);
    }
    registers.gpr[instruction.memory_base().number()] = upper | u64::from(rest);
}

fn set_displacement(instruction: &mut Instruction, size: u32, displacement: i64) {
    instruction.set_memory_displ_size(size);
    instruction.set_memory_displacement64(displacement as u64);
}

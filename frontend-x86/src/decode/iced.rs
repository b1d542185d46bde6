//! The default decoder: crate `iced-x86`, converted to our [`Instruction`].

use super::mnemonic::for_each_mnemonic;
use super::{
    DecodeError, Decoder, Encoding, Instruction, Memory, Mnemonic, OperandKind, Prefixes, Register, RegisterClass,
};
use iced_x86::{Code, DecoderError, DecoderOptions, EncodingKind, Formatter, IntelFormatter, MemorySize, OpKind};

use std::ops::ControlFlow;

/// Longest x86 instruction, bytes.
const MAX_LENGTH: usize = 15;

macro_rules! same_numbers {
    ($($name:ident)*) => {
        // INVARIANT: a decoder's name converts to ours by its number.
        const _: () = {
            $(assert!(iced_x86::Mnemonic::$name as u16 == Mnemonic::$name as u16);)*
        };
    };
}
for_each_mnemonic!(same_numbers);

/// Decoder over `iced-x86`.
#[derive(Clone, Copy, Debug)]
pub struct IcedDecoder {
    bits: u32,
}

impl IcedDecoder {
    /// A decoder for 64-bit code, or for 32-bit code where `bits` is 32.
    pub const fn new(bits: u8) -> Self {
        Self { bits: if bits == 32 { 32 } else { 64 } }
    }

    /// Makes the tables that all decoders share, for which the first one would keep the others waiting.
    pub fn prepare() {
        let _ = iced_x86::Decoder::new(64, &[], DecoderOptions::NONE);
    }
}

impl Decoder for IcedDecoder {
    #[inline]
    fn decode(&mut self, bytes: &[u8], guest_pc: u64) -> Result<Instruction, DecodeError> {
        let window = &bytes[..bytes.len().min(MAX_LENGTH)];
        let mut decoder = iced_x86::Decoder::with_ip(self.bits, window, guest_pc, DecoderOptions::NONE);
        let mut decoded = decoder.decode();
        check(&decoder, bytes.len())?;
        correct(&mut decoded, window, self.bits);
        let mut instruction = Instruction::NONE;
        convert(&decoded, self.bits, &mut instruction);
        Ok(instruction)
    }

    fn decode_run(
        &mut self,
        bytes: &[u8],
        guest_pc: u64,
        mut visit: impl FnMut(Result<&Instruction, DecodeError>) -> ControlFlow<()>,
    ) {
        let mut decoder = iced_x86::Decoder::with_ip(self.bits, bytes, guest_pc, DecoderOptions::NONE);
        let mut decoded = iced_x86::Instruction::default();
        let mut instruction = Instruction::NONE;
        loop {
            let left = bytes.len() - decoder.position();
            decoder.decode_out(&mut decoded);
            if let Err(error) = check(&decoder, left) {
                let _ = visit(Err(error));
                return;
            }
            correct(&mut decoded, &bytes[bytes.len() - left..], self.bits);
            convert(&decoded, self.bits, &mut instruction);
            if visit(Ok(&instruction)).is_break() {
                return;
            }
        }
    }
}

/// Whether the decoder has found an instruction at an address from which on there were `left` bytes.
#[inline]
fn check(decoder: &iced_x86::Decoder<'_>, left: usize) -> Result<(), DecodeError> {
    match decoder.last_error() {
        DecoderError::None => Ok(()),
        DecoderError::NoMoreBytes if left < MAX_LENGTH => Err(DecodeError::Truncated { needed: left + 1 }),
        _ => Err(DecodeError::Invalid),
    }
}

/// Corrects what the crate takes for PAUSE although it has REX.B: by the manuals, and to CPUs of AMD, it exchanges R8 and RAX.
#[inline]
fn correct(decoded: &mut iced_x86::Instruction, bytes: &[u8], bits: u32) {
    let has_rex_b = || bits == 64 && matches!(bytes[..decoded.len() - 1], [.., rex] if rex & 0xf1 == 0x41);
    if decoded.code() == Code::Pause && has_rex_b() {
        *decoded = iced_x86::Decoder::with_ip(bits, bytes, decoded.ip(), DecoderOptions::NO_PAUSE).decode();
    }
}

/// Intel syntax of the instruction at the start of `bytes`, or the error's text.
pub fn format(bits: u8, bytes: &[u8], guest_pc: u64) -> String {
    let bits = if bits == 32 { 32 } else { 64 };
    let window = &bytes[..bytes.len().min(MAX_LENGTH)];
    let mut decoded = iced_x86::Decoder::with_ip(bits, window, guest_pc, DecoderOptions::NONE).decode();
    correct(&mut decoded, window, bits);
    let mut formatter = IntelFormatter::new();
    let options = formatter.options_mut();
    options.set_space_after_operand_separator(true);
    options.set_hex_prefix("0x");
    options.set_hex_suffix("");
    options.set_uppercase_hex(false);
    options.set_branch_leading_zeros(false);
    options.set_rip_relative_addresses(true);
    let mut text = String::new();
    formatter.format(&decoded, &mut text);
    text
}

/// Writes every field of `to`.
#[inline]
fn convert(from: &iced_x86::Instruction, bits: u32, to: &mut Instruction) {
    let code = from.code();
    *to = Instruction {
        guest_pc: from.ip(),
        mnemonic: mnemonic(code),
        length: from.len() as u8,
        prefixes: prefixes(from),
        encoding: encoding(code),
        ..Instruction::NONE
    };
    let count = from.op_count();
    if count > 0 {
        operand(from, (from.op0_kind(), from.op0_register()), 0, to, bits);
        if count > 1 {
            operand(from, (from.op1_kind(), from.op1_register()), 1, to, bits);
        }
        if count > 2 {
            further_operands(from, count, to, bits);
        }
    }
    to.operand_bits = operand_bits(from, to, bits);
    if to.mnemonic == Mnemonic::Clzero {
        to.memory.address_bits = accumulator_address_bits(code);
    }
}

/// Operands from the third on.
#[inline(never)]
fn further_operands(from: &iced_x86::Instruction, count: u32, to: &mut Instruction, bits: u32) {
    for n in 2..count.min(5) {
        operand(from, (from.op_kind(n), from.op_register(n)), n as usize, to, bits);
    }
}

/// Operand `n`, given what the decoder says of it: kind, and register if it is one.
#[inline]
fn operand(
    from: &iced_x86::Instruction,
    (kind, named): (OpKind, iced_x86::Register),
    n: usize,
    to: &mut Instruction,
    bits: u32,
) {
    to.kinds[n] = match kind {
        OpKind::Register => {
            to.registers[n] = register(named);
            OperandKind::Register
        }
        OpKind::Memory => memory(from, to, bits),
        _ => other_operand(from, kind, to),
    };
}

/// Address size of CLZERO, whose address in the accumulator is no operand.
fn accumulator_address_bits(code: Code) -> u8 {
    match code {
        Code::Clzerow => 16,
        Code::Clzerod => 32,
        _ => 64,
    }
}

fn mnemonic(code: Code) -> Mnemonic {
    match code {
        Code::Movsd_m32_m32 => Mnemonic::MovsdString,
        Code::Cmpsd_m32_m32 => Mnemonic::CmpsdString,
        _ => Mnemonic::from_number(code.mnemonic() as u16),
    }
}

fn prefixes(from: &iced_x86::Instruction) -> Prefixes {
    let mut prefixes = Prefixes::empty();
    prefixes.set(Prefixes::LOCK, from.has_lock_prefix());
    prefixes.set(Prefixes::REP, from.has_rep_prefix());
    prefixes.set(Prefixes::REPNE, from.has_repne_prefix());
    prefixes
}

fn encoding(code: Code) -> Encoding {
    match code.encoding() {
        EncodingKind::Legacy => Encoding::Legacy,
        EncodingKind::VEX => Encoding::Vex,
        EncodingKind::EVEX => Encoding::Evex,
        _ => Encoding::Other,
    }
}

fn memory(from: &iced_x86::Instruction, to: &mut Instruction, bits: u32) -> OperandKind {
    let base = register(from.memory_base());
    let index = register(from.memory_index());
    let address_bits = match (base.is_some(), index.is_some()) {
        (true, _) => base.bits() as u8,
        (false, true) if index.is_gpr() => index.bits() as u8,
        _ => displacement_address_bits(from, bits),
    };
    let displacement = from.memory_displacement64() as i64;
    let size = from.memory_size();
    to.memory = Memory {
        displacement: match address_bits {
            32 if matches!(base.class, RegisterClass::Eip) => displacement & 0xffff_ffff,
            32 => i64::from(displacement as i32),
            _ => displacement,
        },
        is_image_relative: false,
        base,
        index,
        scale: from.memory_index_scale().trailing_zeros() as u8,
        segment: segment(from.memory_segment()),
        address_bits,
        access_bytes: size.size() as u16,
    };
    match size {
        MemorySize::SegPtr16 | MemorySize::SegPtr32 | MemorySize::SegPtr64 => OperandKind::FarMemory,
        _ => OperandKind::Memory,
    }
}

/// Address size of a displacement without base and index.
fn displacement_address_bits(from: &iced_x86::Instruction, bits: u32) -> u8 {
    match from.memory_displ_size() {
        2 => 16,
        4 if bits == 32 => 32,
        // With a vector of indices the decoder tells both apart.
        4 if from.is_vsib() => 32,
        // In 64-bit code an address of four bytes is sign-extended, or zero-extended with a 67 prefix; the decoder has
        // already given the extended value.
        _ => bits as u8,
    }
}

fn other_operand(from: &iced_x86::Instruction, kind: OpKind, to: &mut Instruction) -> OperandKind {
    match kind {
        OpKind::NearBranch16 | OpKind::NearBranch32 | OpKind::NearBranch64 => {
            to.immediate = from.near_branch_target() as i64;
            OperandKind::NearBranch
        }
        OpKind::FarBranch16 => {
            to.immediate = i64::from(from.far_branch16()) | i64::from(from.far_branch_selector()) << 16;
            OperandKind::FarBranch
        }
        OpKind::FarBranch32 => {
            to.immediate = i64::from(from.far_branch32()) | i64::from(from.far_branch_selector()) << 32;
            OperandKind::FarBranch
        }
        OpKind::Immediate8_2nd => {
            to.second_immediate = from.immediate8_2nd();
            OperandKind::SecondImmediate
        }
        OpKind::Immediate8
        | OpKind::Immediate16
        | OpKind::Immediate32
        | OpKind::Immediate64
        | OpKind::Immediate8to16
        | OpKind::Immediate8to32
        | OpKind::Immediate8to64
        | OpKind::Immediate32to64 => {
            to.immediate = immediate(from, kind);
            OperandKind::Immediate
        }
        OpKind::MemorySegSI | OpKind::MemorySegESI | OpKind::MemorySegRSI => {
            string_memory(from, kind, to);
            OperandKind::StringSource
        }
        _ => {
            string_memory(from, kind, to);
            OperandKind::StringDestination
        }
    }
}

/// An immediate sign-extended from the width that its instruction gives it.
fn immediate(from: &iced_x86::Instruction, kind: OpKind) -> i64 {
    match kind {
        OpKind::Immediate8 => i64::from(from.immediate8() as i8),
        OpKind::Immediate16 => i64::from(from.immediate16() as i16),
        OpKind::Immediate32 => i64::from(from.immediate32() as i32),
        OpKind::Immediate64 => from.immediate64() as i64,
        OpKind::Immediate8to16 => i64::from(from.immediate8to16()),
        OpKind::Immediate8to32 => i64::from(from.immediate8to32()),
        OpKind::Immediate8to64 => from.immediate8to64(),
        _ => from.immediate32to64(),
    }
}

/// Address size, segment and access size of a string instruction. MASKMOVQ's destination counts as one.
fn string_memory(from: &iced_x86::Instruction, kind: OpKind, to: &mut Instruction) {
    to.memory.address_bits = match kind {
        OpKind::MemorySegSI | OpKind::MemorySegDI | OpKind::MemoryESDI => 16,
        OpKind::MemorySegESI | OpKind::MemorySegEDI | OpKind::MemoryESEDI => 32,
        _ => 64,
    };
    if !matches!(kind, OpKind::MemoryESDI | OpKind::MemoryESEDI | OpKind::MemoryESRDI) {
        to.memory.segment = segment(from.memory_segment());
    }
    to.memory.access_bytes = from.memory_size().size() as u16;
}

fn operand_bits(from: &iced_x86::Instruction, to: &Instruction, bits: u32) -> u8 {
    if matches!(to.mnemonic, Mnemonic::Push | Mnemonic::Pop) {
        return (from.stack_pointer_increment().unsigned_abs() * 8) as u8;
    }
    let first = match to.kinds[0] {
        OperandKind::Register => to.registers[0].bits().min(64) as u8,
        OperandKind::Memory | OperandKind::StringSource | OperandKind::StringDestination => {
            (u32::from(to.memory.access_bytes) * 8).min(64) as u8
        }
        _ => 0,
    };
    if first == 0 { implied_bits(from, to.mnemonic, bits) } else { first }
}

/// Operand size of returns, branches and instructions without sized operands.
fn implied_bits(from: &iced_x86::Instruction, mnemonic: Mnemonic, bits: u32) -> u8 {
    match mnemonic {
        Mnemonic::Loop | Mnemonic::Loope | Mnemonic::Loopne => counter_bits(from.code(), bits),
        Mnemonic::Ret | Mnemonic::Retf | Mnemonic::Enter | Mnemonic::Leave => return_bits(from.code(), bits),
        _ if from.op_count() != 0 && matches!(from.op0_kind(), OpKind::NearBranch16 | OpKind::FarBranch16) => 16,
        _ => bits as u8,
    }
}

/// Width of the counter of a loop instruction.
fn counter_bits(code: Code, bits: u32) -> u8 {
    match code {
        Code::Loop_rel8_32_CX | Code::Loope_rel8_32_CX | Code::Loopne_rel8_32_CX => 16,
        Code::Loop_rel8_16_CX | Code::Loope_rel8_16_CX | Code::Loopne_rel8_16_CX => 16,
        Code::Loop_rel8_64_ECX | Code::Loope_rel8_64_ECX | Code::Loopne_rel8_64_ECX => 32,
        _ => bits as u8,
    }
}

fn return_bits(code: Code, bits: u32) -> u8 {
    match code {
        Code::Retnw | Code::Retnw_imm16 | Code::Retfw | Code::Retfw_imm16 | Code::Leavew | Code::Enterw_imm16_imm8 => {
            16
        }
        Code::Retfd | Code::Retfd_imm16 => 32,
        _ => bits as u8,
    }
}

fn segment(register: iced_x86::Register) -> u8 {
    let first = iced_x86::Register::ES as u8;
    (register as u8).wrapping_sub(first).min(5)
}

#[inline]
fn register(register: iced_x86::Register) -> Register {
    REGISTERS[register as usize & 0xff]
}

static REGISTERS: [Register; 256] = registers();

/// Our registers by the decoder's numbers.
const fn registers() -> [Register; 256] {
    use RegisterClass::{
        Eip, Gpr8, Gpr16, Gpr32, Gpr64, High8, Mask, Mmx, None, Other, Rip, Segment, X87, Xmm, Ymm, Zmm,
    };
    // First number, class, number of the first within its class.
    const RANGES: [(usize, RegisterClass, u8); 22] = [
        (iced_x86::Register::None as usize, None, 0),
        (iced_x86::Register::AL as usize, Gpr8, 0),
        (iced_x86::Register::AH as usize, High8, 0),
        (iced_x86::Register::SPL as usize, Gpr8, 4),
        (iced_x86::Register::AX as usize, Gpr16, 0),
        (iced_x86::Register::EAX as usize, Gpr32, 0),
        (iced_x86::Register::RAX as usize, Gpr64, 0),
        (iced_x86::Register::EIP as usize, Eip, 0),
        (iced_x86::Register::RIP as usize, Rip, 0),
        (iced_x86::Register::ES as usize, Segment, 0),
        (iced_x86::Register::XMM0 as usize, Xmm, 0),
        (iced_x86::Register::YMM0 as usize, Ymm, 0),
        (iced_x86::Register::ZMM0 as usize, Zmm, 0),
        (iced_x86::Register::K0 as usize, Mask, 0),
        (iced_x86::Register::BND0 as usize, Other, 0),
        (iced_x86::Register::CR0 as usize, Other, 16),
        (iced_x86::Register::DR0 as usize, Other, 32),
        (iced_x86::Register::ST0 as usize, X87, 0),
        (iced_x86::Register::MM0 as usize, Mmx, 0),
        (iced_x86::Register::TR0 as usize, Other, 48),
        (iced_x86::Register::TMM0 as usize, Other, 64),
        (249, None, 0),
    ];
    let mut table = [Register::NONE; 256];
    let mut number = 0;
    let mut range = 0;
    while number < table.len() {
        while range + 1 < RANGES.len() && RANGES[range + 1].0 <= number {
            range += 1;
        }
        let (first, class, base) = RANGES[range];
        if !matches!(class, None) {
            table[number] = Register::new(class, base + (number - first) as u8);
        }
        number += 1;
    }
    table
}

//! Mends the classes of instructions that the crate gets wrong or shows in another form.

use super::operand::gpr;
use super::prefix::Head;
use super::{access, vector_index};
use crate::decode::{DecodeError, Encoding, Instruction, Memory, Mnemonic, OperandKind, Register, RegisterClass};

/// Corrects an instruction.
///
/// # Errors
/// [`DecodeError::Invalid`] where the crate takes for an instruction what the CPU refuses.
pub(super) fn correct(head: &Head, to: &mut Instruction) -> Result<(), DecodeError> {
    if head.encoding == Encoding::Legacy {
        match head.map {
            0 => one_byte(head, to)?,
            1 => two_bytes(head, to),
            // ADCX and ADOX, whatever other prefixes there are.
            2 if head.opcode == 0xf6 => set_registers(to, head.integer_bits()),
            // ENQCMD and ENQCMDS have an address in their register.
            2 if head.opcode == 0xf8 && head.repeat.is_some() => to.registers[0].class = gpr(head.address_bits()),
            _ => {}
        }
    }
    if head.wide() && head.bits == 64 {
        to.mnemonic = wide_name(to.mnemonic);
    }
    element_moves(head, to);
    scaled_index(head, to)?;
    if head.encoding == Encoding::Vex {
        vex(head, to)?;
    }
    if addresses_memory(to) {
        to.memory.access_bytes = access::bytes(head, to);
    }
    for (register, _) in to.registers.iter_mut().zip(to.kinds).filter(|(_, kind)| *kind != OperandKind::Register) {
        *register = Register::NONE;
    }
    Ok(())
}

/// Names that say REX.W.
fn wide_name(mnemonic: Mnemonic) -> Mnemonic {
    use Mnemonic as M;
    match mnemonic {
        M::Fxsave => M::Fxsave64,
        M::Fxrstor => M::Fxrstor64,
        M::Xsave => M::Xsave64,
        M::Xsavec => M::Xsavec64,
        M::Xsaveopt => M::Xsaveopt64,
        M::Xsaves => M::Xsaves64,
        M::Xrstor => M::Xrstor64,
        M::Xrstors => M::Xrstors64,
        M::Getsec => M::Getsecq,
        M::Sysexit => M::Sysexitq,
        M::Sysret => M::Sysretq,
        M::Pcmpestri => M::Pcmpestri64,
        M::Pcmpestrm => M::Pcmpestrm64,
        M::Vpcmpestri => M::Vpcmpestri64,
        M::Vpcmpestrm => M::Vpcmpestrm64,
        other => other,
    }
}

/// Opcodes of one byte.
fn one_byte(head: &Head, to: &mut Instruction) -> Result<(), DecodeError> {
    match head.opcode {
        0x63 if head.bits == 32 => set_registers(to, head.operand_bits()),
        0x63 => sign_extension(head, to),
        // The segment register is the other operand.
        0x8c | 0x8e => set_registers(to, head.operand_bits()),
        // The accumulator comes second.
        0x90..=0x97 if to.mnemonic == Mnemonic::Xchg => to.registers.swap(0, 1),
        0x90 if head.repeat == Some(0xf3) => to.mnemonic = Mnemonic::Pause,
        // XABORT and XBEGIN have one ModRM byte only.
        0xc6 | 0xc7 if head.is_register_form() && head.reg() & 7 != 0 && head.modrm != Some(0xf8) => {
            return Err(DecodeError::Invalid);
        }
        0xcc => *to = without_operands(to, Mnemonic::Int3),
        0xf1 => *to = without_operands(to, Mnemonic::Int1),
        0xd7 => table_lookup(head, to),
        0xd8..=0xdf => x87(head, to),
        0xe8 | 0xe9 => short_target(head, to),
        0xc4 | 0xc5 => far_pointer(to),
        0xff if matches!(head.reg() & 7, 3 | 5) => far_pointer(to),
        0x50..=0x5f if head.wide() => set_registers(to, 64),
        0x8f | 0xff
            if matches!(head.reg() & 7, 0 | 6) && takes_stack_width(to) && (head.wide() || !head.operand_size) =>
        {
            set_registers(to, head.bits)
        }
        _ => {}
    }
    Ok(())
}

/// Opcodes behind 0F.
fn two_bytes(head: &Head, to: &mut Instruction) {
    match head.opcode {
        0x09 if head.repeat == Some(0xf3) => to.mnemonic = Mnemonic::Wbnoinvd,
        0x00 => set_registers(to, head.operand_bits()),
        0x01 if matches!(to.mnemonic, Mnemonic::Smsw | Mnemonic::Lmsw) => set_registers(to, head.operand_bits()),
        0x0d | 0x18..=0x1f => hint(head, to),
        0x11 if head.repeat == Some(0xf3) && head.is_register_form() => {
            to.registers[0] = Register::new(RegisterClass::Xmm, head.rm());
        }
        0x6e | 0x7e if head.repeat.is_none() => {
            to.mnemonic = if head.wide() { Mnemonic::Movq } else { Mnemonic::Movd };
            set_registers(to, head.integer_bits());
        }
        // Where F2 or F3 is a part of the opcode, 66 decides nothing.
        0x2a | 0x2c | 0x2d if head.repeat.is_some() => set_registers(to, head.integer_bits()),
        0x50 | 0xd7 => set_registers(to, head.integer_bits()),
        0x80..=0x8f => short_target(head, to),
        0xb2 | 0xb4 | 0xb5 => far_pointer(to),
        0xb9 | 0xba | 0xc8..=0xcf | 0xff => set_registers(to, head.operand_bits()),
        0xc7 if head.repeat == Some(0xf3) && head.is_register_form() && head.reg() & 7 == 7 => {
            to.mnemonic = Mnemonic::Rdpid;
            set_registers(to, head.bits);
        }
        0xc7 if head.repeat == Some(0xf3) && to.mnemonic == Mnemonic::Vmclear => to.mnemonic = Mnemonic::Vmxon,
        0xc7 if matches!(to.mnemonic, Mnemonic::Rdrand | Mnemonic::Rdseed) => set_registers(to, head.operand_bits()),
        0xf7 => masked_store(head, to),
        _ => {}
    }
}

/// Prefetches and other hints: which one ModRM.reg tells. What has no meaning yet is a NOP of two operands.
fn hint(head: &Head, to: &mut Instruction) {
    use Mnemonic as M;
    to.mnemonic = match (head.opcode, head.reg() & 7) {
        (0x0d, 1 | 3) => M::Prefetchw,
        (0x0d, 2) => M::Prefetchwt1,
        (0x0d, _) => M::Prefetch,
        (0x18, 6) if !head.is_register_form() => M::Prefetchit1,
        (0x18, 7) if !head.is_register_form() => M::Prefetchit0,
        (0x1c, 0) if !head.is_register_form() && head.repeat.is_none() && !head.operand_size => M::Cldemote,
        (0x1f, 0) => M::Nop,
        _ if to.mnemonic == M::Nop => M::Reservednop,
        _ => to.mnemonic,
    };
    if to.mnemonic == M::Reservednop {
        set_registers(to, head.operand_bits());
        to.kinds[1] = OperandKind::Register;
        to.registers[1] = Register::new(gpr(head.operand_bits()), head.reg());
    }
}

/// Near branches of 32-bit code with a 66 prefix have a distance of 16 bits, of which the crate reads 32.
fn short_target(head: &Head, to: &mut Instruction) {
    if head.bits == 64 || !head.operand_size {
        return;
    }
    let distance = to.immediate.wrapping_sub(to.next_pc() as i64) as i16;
    to.length -= 2;
    to.immediate = to.next_pc().wrapping_add_signed(distance.into()) as i64 & 0xffff;
}

/// XLAT has its operand [rBX + AL] in its opcode.
fn table_lookup(head: &Head, to: &mut Instruction) {
    to.kinds = only(OperandKind::Memory);
    to.memory = Memory {
        base: Register::new(gpr(head.address_bits()), 3),
        index: Register::new(RegisterClass::Gpr8, 0),
        segment: head.segment.unwrap_or(3),
        address_bits: head.address_bits(),
        ..Memory::NONE
    };
}

/// ST(0) is implied where there is a memory operand, and in loads and stores.
fn x87(head: &Head, to: &mut Instruction) {
    use Mnemonic as M;
    if !head.is_register_form() {
        to.kinds = only(OperandKind::Memory);
    } else if matches!(to.mnemonic, M::Fld | M::Fst | M::Fstp | M::Fstpnce | M::Ffree | M::Ffreep) {
        to.kinds = only(OperandKind::Register);
        to.registers[0] = Register::new(RegisterClass::X87, head.rm() & 7);
    } else if to.mnemonic == M::Fnstsw {
        // REX.B does not count.
        to.registers[0].number = 0;
    }
}

/// MASKMOVQ and MASKMOVDQU store to where RDI points.
fn masked_store(head: &Head, to: &mut Instruction) {
    use OperandKind::{None, Register as R, StringDestination};
    to.kinds = [StringDestination, R, R, None, None];
    to.registers = [Register::NONE, to.registers[0], to.registers[1], Register::NONE, Register::NONE];
    to.memory.address_bits = head.address_bits();
    to.memory.segment = head.segment.unwrap_or(3);
    to.memory.access_bytes = if head.operand_size { 16 } else { 8 };
}

/// General-purpose registers of PINSRx, PEXTRx and EXTRACTPS.
fn element_moves(head: &Head, to: &mut Instruction) {
    use Mnemonic as M;
    let bits = if head.wide() && head.bits == 64 { 64 } else { 32 };
    match to.mnemonic {
        M::Pinsrb | M::Pinsrw | M::Pinsrd | M::Pinsrq | M::Vpinsrb | M::Vpinsrw | M::Vpinsrd | M::Vpinsrq => {
            let n = if head.encoding == Encoding::Legacy { 1 } else { 2 };
            if to.kinds[n] == OperandKind::Register {
                to.registers[n] = Register::new(gpr(bits), head.rm());
            }
        }
        M::Pextrb
        | M::Pextrw
        | M::Pextrd
        | M::Pextrq
        | M::Vpextrb
        | M::Vpextrw
        | M::Vpextrd
        | M::Vpextrq
        | M::Extractps
        | M::Vextractps => set_registers(to, bits),
        _ => {}
    }
}

/// The scale stands in SIB even where there is no index; a vector index may have the number 4. The registers of a gather
/// must differ.
fn scaled_index(head: &Head, to: &mut Instruction) -> Result<(), DecodeError> {
    let class = vector_index::class(head, to.mnemonic);
    let Some(sib) = head.sib.filter(|_| head.has_sib() && addresses_memory(to)) else {
        return if class.is_some() { Err(DecodeError::Invalid) } else { Ok(()) };
    };
    to.memory.scale = sib >> 6;
    let Some(class) = class else { return Ok(()) };
    let index = Register::new(class, sib >> 3 & 7 | (head.extension & 2) << 2);
    let [destination, _, mask, ..] = to.registers.map(|register| register.number);
    if destination == index.number || mask == index.number || destination == mask {
        return Err(DecodeError::Invalid);
    }
    to.memory.index = index;
    if !to.memory.base.is_some() {
        to.memory.address_bits = head.address_bits();
        to.memory.displacement = i64::from(to.memory.displacement as i32);
    }
    Ok(())
}

/// MOVSXD takes the widths of its prefixes, from at most 32 bits.
fn sign_extension(head: &Head, to: &mut Instruction) {
    to.registers[0].class = gpr(head.operand_bits());
    if to.kinds[1] == OperandKind::Register {
        to.registers[1].class = gpr(head.operand_bits().min(32));
    }
}

/// Scalar FMA with opcodes A9 and AB is the 213 form; some instructions have no second source; prefixes before VEX are an
/// error.
fn vex(head: &Head, to: &mut Instruction) -> Result<(), DecodeError> {
    use Mnemonic as M;
    to.mnemonic = match (head.map, head.opcode, head.wide()) {
        (2, 0xa9, false) => M::Vfmadd213ss,
        (2, 0xa9, true) => M::Vfmadd213sd,
        (2, 0xab, false) => M::Vfmsub213ss,
        (2, 0xab, true) => M::Vfmsub213sd,
        _ => to.mnemonic,
    };
    if head.bits == 32 {
        to.registers[3].number &= 7;
    }
    match (head.map, head.opcode) {
        (1, 0xf7) => masked_store(head, to),
        (1, 0x50 | 0xd7) => set_registers(to, head.integer_bits()),
        (2, 0x13) if to.kinds[1] == OperandKind::Register => to.registers[1].class = RegisterClass::Xmm,
        _ => {}
    }
    let is_shift_group = head.map == 1 && matches!(head.opcode, 0x71..=0x73);
    let is_shift = matches!((head.opcode, head.reg() & 7), (_, 2 | 6) | (0x71 | 0x72, 4) | (0x73, 3 | 7));
    let excess = match to.mnemonic {
        M::Rorx => head.second_source != 0,
        M::Vldmxcsr | M::Vstmxcsr => head.second_source != 0 || head.long,
        _ => is_shift_group && !is_shift,
    };
    if excess || head.is_misplaced { Err(DecodeError::Invalid) } else { Ok(()) }
}

fn takes_stack_width(inst: &Instruction) -> bool {
    matches!(inst.mnemonic, Mnemonic::Push | Mnemonic::Pop)
}

fn addresses_memory(inst: &Instruction) -> bool {
    inst.kinds.iter().any(|kind| matches!(kind, OperandKind::Memory | OperandKind::FarMemory))
}

fn far_pointer(to: &mut Instruction) {
    for kind in to.kinds.iter_mut().filter(|kind| **kind == OperandKind::Memory) {
        *kind = OperandKind::FarMemory;
    }
}

fn without_operands(from: &Instruction, mnemonic: Mnemonic) -> Instruction {
    Instruction { mnemonic, kinds: [OperandKind::None; 5], immediate: 0, ..*from }
}

fn only(kind: OperandKind) -> [OperandKind; 5] {
    let mut kinds = [OperandKind::None; 5];
    kinds[0] = kind;
    kinds
}

/// Gives all general-purpose registers a width in bits.
fn set_registers(to: &mut Instruction, bits: u8) {
    for register in to.registers.iter_mut().filter(|register| register.is_gpr()) {
        register.class = gpr(bits);
    }
}

//! MXCSR, the FXSAVE image (SSE; Intel SDM volume 1, section 10.5), and XSAVE and its relatives (chapter 13).

use super::sse_operand::Done;
use crate::decode::{Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Choice, Row, row};
use Mnemonic as M;
use causeway_ir::{Builder, ExitKind, Inst, MemoryOperand, Opcode, Slot, Type, Value};
use causeway_routine::float::Exactness;
use causeway_routine::service::{Operation as Service, Request};
use causeway_routine::unit::{Format, Modifiers, Operation};

/// Offsets in the FXSAVE image, bytes.
mod offset {
    pub(super) const INSTRUCTION: i64 = 8;
    pub(super) const DATA: i64 = 16;
    pub(super) const MXCSR: i64 = 24;
    pub(super) const MXCSR_MASK: i64 = 28;
    pub(super) const X87_REGISTERS: i64 = 32;
    pub(super) const XMM: i64 = 160;
    pub(super) const END: i64 = 512;
}

/// Where the pointers to the last x87 instruction and its operand lie.
const POINTERS: [i64; 2] = [offset::INSTRUCTION, offset::DATA];
/// MXCSR bits that may be set.
const MXCSR_MASK: i64 = 0xffff;
/// MXCSR bits that mask the six exceptions.
const EXCEPTION_MASKS: i64 = 0x1f80;
/// MXCSR's flags.
const FLAGS: i64 = 0x3f;
/// Number of the bit that flushes tiny results to zero.
const FTZ: i64 = 15;
/// Number of the bit that makes denormal operands zeros.
const DAZ: i64 = 6;

/// What CPUs choose in an image that is stored.
const IMAGE: Choice = Choice::MXCSR_MASK.union(Choice::POINTERS).union(Choice::BYTE_OF_FAULT);
/// And in an area of XSAVE.
const AREA: Choice = IMAGE.union(Choice::IN_USE).union(Choice::BYTES_TRIED);
/// And in one that is loaded.
const LOADED_AREA: Choice = Choice::BYTE_OF_FAULT.union(Choice::BYTES_TRIED).union(Choice::REGISTERS_AT_FAULT);

pub(crate) const ROWS: &[Row] = &[
    row(M::Ldmxcsr, load_control),
    row(M::Vldmxcsr, load_control),
    row(M::Stmxcsr, store_control),
    row(M::Vstmxcsr, store_control),
    row(M::Fxsave, save_image).choice(IMAGE),
    row(M::Fxsave64, save_image).choice(IMAGE),
    row(M::Fxrstor, restore_image).choice(Choice::BYTE_OF_FAULT),
    row(M::Fxrstor64, restore_image).choice(Choice::BYTE_OF_FAULT),
    row(M::Xsave, |l, i| extended(l, i, Service::SaveState)).choice(AREA),
    row(M::Xsave64, |l, i| extended(l, i, Service::SaveState)).choice(AREA),
    row(M::Xsavec, |l, i| extended(l, i, Service::SaveStateCompact)).choice(AREA),
    row(M::Xsavec64, |l, i| extended(l, i, Service::SaveStateCompact)).choice(AREA),
    row(M::Xsaveopt, |l, i| extended(l, i, Service::SaveStateOptimized)).choice(AREA),
    row(M::Xsaveopt64, |l, i| extended(l, i, Service::SaveStateOptimized)).choice(AREA),
    row(M::Xrstor, |l, i| extended(l, i, Service::RestoreState)).choice(LOADED_AREA),
    row(M::Xrstor64, |l, i| extended(l, i, Service::RestoreState)).choice(LOADED_AREA),
];

fn load_control(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let control = lifter.read(instruction, 0)?;
    let reserved = lifter.builder().binary_imm(Opcode::And, control, !MXCSR_MASK);
    lifter.builder().trap_if(reserved, ExitKind::GeneralProtection, 0);
    put_control(lifter, instruction, control);
    Ok(())
}

/// MXCSR = `control`. Code that is not exact enough for it goes on in code that is.
fn put_control(lifter: &mut Lifter, instruction: &Instruction, control: Value) {
    let exactness = lifter.float_exactness();
    let builder = lifter.builder();
    let before = builder.push(Inst::new(Opcode::GetMxcsr, Type::I32));
    builder.push(Inst::new(Opcode::PutMxcsr, Type::I32).with_args([control]));
    let mut differs = match exactness {
        Exactness::Traps => return,
        Exactness::Flags | Exactness::Usual => {
            let masks = builder.binary_imm(Opcode::And, control, EXCEPTION_MASKS);
            builder.binary_imm(Opcode::Xor, masks, EXCEPTION_MASKS)
        }
    };
    if exactness == Exactness::Usual {
        let shown = shows(builder, before, control);
        differs = builder.binary(Opcode::Or, differs, shown);
    }
    builder.leave_if(differs, ExitKind::FloatControl, i64::from(instruction.length));
}

/// Not zero where usual code shows: where FTZ and DAZ differ, and where a flag is cleared that was set, since somebody
/// watches it then.
fn shows(builder: &mut Builder, before: Value, control: Value) -> Value {
    let kept = builder.binary(Opcode::And, before, control);
    let cleared = builder.binary(Opcode::Xor, before, kept);
    let cleared = builder.binary_imm(Opcode::And, cleared, FLAGS);
    let [flush, zeros] = [FTZ, DAZ].map(|bit| builder.binary_imm(Opcode::Shr, control, bit));
    let apart = builder.binary(Opcode::Xor, flush, zeros);
    let apart = builder.binary_imm(Opcode::And, apart, 1);
    builder.binary(Opcode::Or, cleared, apart)
}

fn store_control(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let control = lifter.builder().push(Inst::new(Opcode::GetMxcsr, Type::I32));
    lifter.write(instruction, 0, control)
}

/// Do the image's x87 pointers have 64 bits?
fn has_wide_pointers(instruction: &Instruction) -> bool {
    matches!(instruction.mnemonic, M::Fxsave64 | M::Fxrstor64 | M::Xsave64 | M::Xsavec64 | M::Xsaveopt64 | M::Xrstor64)
}

fn pointer_type(instruction: &Instruction) -> Type {
    if has_wide_pointers(instruction) { Type::I64 } else { Type::I32 }
}

/// XSAVE and its relatives: the runtime reads and writes the area.
fn extended(lifter: &mut Lifter, instruction: &Instruction, operation: Service) -> Done {
    let at = lifter.memory(instruction);
    let bytes = lifter.bits() / 8;
    let builder = lifter.builder();
    let address = builder.address(Type::I64, at);
    builder.put(Slot::SERVICE_OPERAND, address);
    let value = u16::from(has_wide_pointers(instruction));
    let request = Request { operation, length: instruction.length, register: 0, bytes, segment: 0, value };
    let request = builder.constant(Type::I64, request.pack() as i64);
    builder.put(Slot::SERVICE, request);
    lifter.service(instruction, ExitKind::Service);
    Ok(())
}

/// XMM registers of the guest's width.
fn xmm_count(lifter: &Lifter) -> u8 {
    if lifter.bits() == 32 { 8 } else { 16 }
}

/// How ST(`index`) is asked for.
fn register(index: u8) -> Modifiers {
    Modifiers { register: index, ..Modifiers::of(Format::Extended) }
}

fn save_image(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let image = aligned_image(lifter, instruction);
    let image_address = lifter.flatten(image);
    let count = xmm_count(lifter);
    let fields = lifter.x87_value(Operation::StoreImage, Modifiers::of(Format::Int64));
    let ty = pointer_type(instruction);
    let pointers = lifter.x87_pointers(ty);
    let mxcsr = lifter.builder().push(Inst::new(Opcode::GetMxcsr, Type::I32));
    let builder = lifter.builder();
    // CPUs try the last byte first, which they leave alone.
    let last = builder.binary_imm(Opcode::Add, image_address, offset::END - 1);
    let nothing = builder.constant(Type::I8, 0);
    builder.push(Inst::new(Opcode::AtomicAdd, Type::I8).with_args([last, nothing]));
    // The fields are the image's first eight bytes, whose last two hold the opcode.
    builder.store(image, fields);
    for (pointer, at) in pointers.into_iter().zip(POINTERS) {
        // Selectors, which are zero, take the upper half of a narrow one.
        let pointer = if ty == Type::I64 { pointer } else { builder.convert(Opcode::Zext, pointer, Type::I64) };
        builder.store(image.offset(at), pointer);
    }
    builder.store(image.offset(offset::MXCSR), mxcsr);
    let mask = builder.constant(Type::I32, MXCSR_MASK);
    builder.store(image.offset(offset::MXCSR_MASK), mask);
    for index in 0..8 {
        let value = lifter.x87_value(Operation::StoreRegister, register(index));
        lifter.builder().store(image.offset(offset::X87_REGISTERS + i64::from(index) * 16), value);
    }
    for number in 0..count {
        let value = lifter.builder().get(Slot::xmm(number), Type::V128);
        lifter.builder().store(image.offset(offset::XMM + i64::from(number) * 16), value);
    }
    Ok(())
}

/// The image, whose misalignment is #GP.
fn aligned_image(lifter: &mut Lifter, instruction: &Instruction) -> MemoryOperand {
    let image = lifter.memory(instruction);
    lifter.builder().check_alignment(image, 16);
    image
}

fn restore_image(lifter: &mut Lifter, instruction: &Instruction) -> Done {
    let image = aligned_image(lifter, instruction);
    let count = xmm_count(lifter);
    let builder = lifter.builder();
    // CPUs try the last byte first. Any other fault is at the first, so that all registers are as they were.
    builder.load(Type::I8, image.offset(offset::END - 1));
    let fields = builder.load(Type::I64, image);
    let ty = pointer_type(instruction);
    let pointers = POINTERS.map(|at| builder.load(ty, image.offset(at)));
    let mxcsr = builder.load(Type::I32, image.offset(offset::MXCSR));
    let reserved = builder.binary_imm(Opcode::And, mxcsr, !MXCSR_MASK);
    builder.trap_if(reserved, ExitKind::GeneralProtection, 0);
    lifter.x87_on(Operation::LoadImage, Modifiers::of(Format::Int64), fields);
    lifter.set_x87_pointers(pointers, ty);
    for index in 0..8 {
        let at = image.offset(offset::X87_REGISTERS + i64::from(index) * 16);
        let value = lifter.builder().load(Type::V128, at);
        lifter.x87_on(Operation::LoadRegister, register(index), value);
    }
    for number in 0..count {
        let value = lifter.builder().load(Type::V128, image.offset(offset::XMM + i64::from(number) * 16));
        lifter.builder().put(Slot::xmm(number), value);
    }
    put_control(lifter, instruction, mxcsr);
    Ok(())
}

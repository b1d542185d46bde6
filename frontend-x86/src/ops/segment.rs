//! Segment registers, descriptors and far transfers: LDS and its kin, LAR, LSL, VERR, VERW, far JMP, CALL and RET, IRET, and
//! the segment forms of MOV and POP (Intel SDM volume 2); RDRAND, RDSEED, RDPID and RDTSCP, which ask the runtime likewise.
//!
//! Operands are read here; the runtime checks the selector against the descriptors that Linux gives to user programs, raises
//! #GP or changes registers, and goes on.

use crate::decode::{Instruction, Mnemonic, OperandKind, RegisterClass};
use crate::lift::{LiftError, Lifter, gpr};
use crate::table::{Row, row};
use Mnemonic as M;
use causeway_ir::{ExitKind, MemoryOperand, Opcode, Slot, Terminator, Type, Value};
use causeway_routine::service::{Operation, Request};

pub(crate) const ROWS: &[Row] = &[
    row(M::Les, |l, i| load_pointer(l, i, 0)),
    row(M::Lss, |l, i| load_pointer(l, i, 2)),
    row(M::Lds, |l, i| load_pointer(l, i, 3)),
    row(M::Lfs, |l, i| load_pointer(l, i, 4)),
    row(M::Lgs, |l, i| load_pointer(l, i, 5)),
    row(M::Lar, |l, i| query(l, i, Operation::AccessRights)),
    row(M::Lsl, |l, i| query(l, i, Operation::Limit)),
    row(M::Verr, |l, i| query(l, i, Operation::VerifyRead)),
    row(M::Verw, |l, i| query(l, i, Operation::VerifyWrite)),
    row(M::Retf, |l, i| leave(l, i, Operation::Return)),
    row(M::Iret, |l, i| leave(l, i, Operation::InterruptReturn)),
    row(M::Iretd, |l, i| leave(l, i, Operation::InterruptReturn)),
    row(M::Iretq, |l, i| leave(l, i, Operation::InterruptReturn)),
    row(M::Rdrand, random),
    row(M::Rdseed, random),
    row(M::Rdpid, rdpid),
    row(M::Rdtscp, rdtscp),
];

fn request(instruction: &Instruction, operation: Operation) -> Request {
    let register = if instruction.register(0).is_gpr() { instruction.register(0).number } else { 0 };
    let bytes = instruction.operand_bits / 8;
    Request { operation, length: instruction.length, register, bytes, segment: 0, value: 0 }
}

/// Leaves the request, with a selector known only at run time, for the exit that follows.
fn ask(lifter: &mut Lifter, request: Request, selector: Option<Value>) {
    let builder = lifter.builder();
    let mut word = builder.constant(Type::I64, request.pack() as i64);
    if let Some(selector) = selector {
        let selector = builder.convert(Opcode::Zext, selector, Type::I64);
        let selector = builder.binary_imm(Opcode::Shl, selector, i64::from(Request::VALUE_SHIFT));
        word = builder.binary(Opcode::Or, selector, word);
    }
    builder.put(Slot::SERVICE, word);
}

/// MOV to a segment register.
pub(super) fn load(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let segment = instruction.register(0).number;
    let selector = lifter.read(instruction, 1)?;
    let selector = lifter.builder().convert(Opcode::Trunc, selector, Type::I16);
    ask(lifter, Request { segment, ..request(instruction, Operation::Load) }, Some(selector));
    lifter.service(instruction, ExitKind::Service);
    Ok(())
}

/// POP of a segment register: the runtime moves RSP, unless the selector faults.
pub(super) fn pop(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let segment = instruction.register(0).number;
    let ty = Lifter::operand_type(instruction)?;
    let selector = lifter.load_stack(ty);
    let selector = lifter.builder().convert(Opcode::Trunc, selector, Type::I16);
    ask(lifter, Request { segment, ..request(instruction, Operation::Pop) }, Some(selector));
    lifter.service(instruction, ExitKind::Service);
    Ok(())
}

/// The offset and the selector behind it that a far pointer in memory consists of.
fn far_pointer(lifter: &mut Lifter, at: MemoryOperand, ty: Type) -> (Value, Value) {
    let offset = lifter.builder().load(ty, at);
    let selector = lifter.builder().load(Type::I16, at.offset(i64::from(ty.bytes())));
    (lifter.builder().convert(Opcode::Zext, offset, Type::I64), selector)
}

fn load_pointer(lifter: &mut Lifter, instruction: &Instruction, segment: u8) -> Result<(), LiftError> {
    let ty = Lifter::type_of_operand(instruction, 0)?;
    let at = lifter.memory(instruction);
    let (offset, selector) = far_pointer(lifter, at, ty);
    lifter.builder().put(Slot::SERVICE_OPERAND, offset);
    ask(lifter, Request { segment, ..request(instruction, Operation::LoadPointer) }, Some(selector));
    lifter.service(instruction, ExitKind::Service);
    Ok(())
}

/// LAR, LSL, VERR, VERW: of the source only 16 bits count.
fn query(lifter: &mut Lifter, instruction: &Instruction, operation: Operation) -> Result<(), LiftError> {
    let source = instruction.operand_count() - 1;
    let selector = if instruction.is_memory(source) {
        let at = lifter.memory(instruction);
        lifter.builder().load(Type::I16, at)
    } else {
        lifter.builder().get(gpr(instruction.register(source)), Type::I16)
    };
    ask(lifter, request(instruction, operation), Some(selector));
    lifter.service(instruction, ExitKind::Service);
    Ok(())
}

/// Far JMP and CALL.
pub(super) fn transfer(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    let operation = if instruction.mnemonic == M::Jmp { Operation::Jump } else { Operation::Call };
    let mut wanted = request(instruction, operation);
    let mut selector = None;
    if let OperandKind::FarMemory = instruction.kind(0) {
        wanted.bytes = (instruction.memory.access_bytes - 2) as u8;
        let Some(ty) = Type::integer(u32::from(wanted.bytes) * 8) else {
            return Lifter::unsupported(instruction, "operand size");
        };
        let at = lifter.memory(instruction);
        let (offset, found) = far_pointer(lifter, at, ty);
        lifter.builder().put(Slot::SERVICE_OPERAND, offset);
        selector = Some(found);
    } else {
        let shift = if instruction.operand_bits == 16 { 16 } else { 32 };
        wanted.value = (instruction.immediate >> shift) as u16;
        let offset = instruction.immediate & ((1 << shift) - 1);
        let offset = lifter.builder().constant(Type::I64, offset);
        lifter.builder().put(Slot::SERVICE_OPERAND, offset);
    }
    ask(lifter, wanted, selector);
    end(lifter, instruction);
    Ok(())
}

/// Far RET and IRET.
fn leave(lifter: &mut Lifter, instruction: &Instruction, operation: Operation) -> Result<(), LiftError> {
    let bytes = match instruction.mnemonic {
        M::Iret => 2,
        M::Iretd => 4,
        M::Iretq => 8,
        _ => instruction.operand_bits / 8,
    };
    let value = instruction.return_pop();
    ask(lifter, Request { value, bytes, ..request(instruction, operation) }, None);
    end(lifter, instruction);
    Ok(())
}

/// Ends the block for a transfer that comes back nowhere.
fn end(lifter: &mut Lifter, instruction: &Instruction) {
    let guest_pc = lifter.next_pc(instruction);
    lifter.end(Terminator::Exit { kind: ExitKind::Service, guest_pc, next: None });
}

fn random(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    ask(lifter, request(instruction, Operation::Random), None);
    lifter.service(instruction, ExitKind::Service);
    Ok(())
}

fn rdpid(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    ask(lifter, request(instruction, Operation::Processor), None);
    lifter.service(instruction, ExitKind::Service);
    Ok(())
}

fn rdtscp(lifter: &mut Lifter, instruction: &Instruction) -> Result<(), LiftError> {
    super::system::read_time_stamp(lifter);
    let register = Slot::RCX.index() as u8;
    ask(lifter, Request { register, bytes: 4, ..request(instruction, Operation::Processor) }, None);
    lifter.service(instruction, ExitKind::Service);
    Ok(())
}

/// Is operand 0 a segment register?
pub(super) fn is_destination(instruction: &Instruction) -> bool {
    instruction.register(0).class == RegisterClass::Segment
}

//! Exceptions of the CPU as Windows tells programs of them. Some it names by what the instruction is and works on.

use crate::cpu::{Trap, page_fault, vector};
use crate::float::Float;
use crate::registers::Width;
use crate::sys::memory;
use crate::thread::Thread;
use causeway_frontend_x86::decode::{
    Decoder as _, IcedDecoder, Instruction, Memory, Mnemonic, Operand, Register, RegisterClass, is_privileged,
};

/// What an `EXCEPTION_RECORD` holds of an exception of the CPU.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Exception {
    /// `NTSTATUS`.
    pub(super) code: u64,
    /// The record's information.
    pub(super) information: Vec<u64>,
}

/// Codes (ntstatus.h).
mod status {
    pub(super) const BREAKPOINT: u64 = 0x8000_0003;
    pub(super) const SINGLE_STEP: u64 = 0x8000_0004;
    pub(super) const ACCESS_VIOLATION: u64 = 0xc000_0005;
    pub(super) const ILLEGAL_INSTRUCTION: u64 = 0xc000_001d;
    pub(super) const ARRAY_BOUNDS_EXCEEDED: u64 = 0xc000_008c;
    pub(super) const FLOAT_DIVIDE_BY_ZERO: u64 = 0xc000_008e;
    pub(super) const FLOAT_INEXACT_RESULT: u64 = 0xc000_008f;
    pub(super) const FLOAT_INVALID_OPERATION: u64 = 0xc000_0090;
    pub(super) const FLOAT_OVERFLOW: u64 = 0xc000_0091;
    pub(super) const FLOAT_STACK_CHECK: u64 = 0xc000_0092;
    pub(super) const FLOAT_UNDERFLOW: u64 = 0xc000_0093;
    pub(super) const INTEGER_DIVIDE_BY_ZERO: u64 = 0xc000_0094;
    pub(super) const INTEGER_OVERFLOW: u64 = 0xc000_0095;
    pub(super) const PRIVILEGED_INSTRUCTION: u64 = 0xc000_0096;
    pub(super) const FLOAT_MULTIPLE_FAULTS: u64 = 0xc000_02b4;
    pub(super) const FLOAT_MULTIPLE_TRAPS: u64 = 0xc000_02b5;
}

/// What was done where memory could not be accessed: numbers of an access violation.
mod access {
    pub(super) const READ: u64 = 0;
    pub(super) const WRITE: u64 = 1;
    pub(super) const EXECUTE: u64 = 8;
}

impl Exception {
    /// What Windows makes of `trap`, which the thread's registers are at; `None` where this host does not know.
    pub(super) fn of(trap: &Trap, thread: &Thread, float: &Float) -> Option<Self> {
        let plain = |code| Some(Self { code, information: Vec::new() });
        let access = |kind, address| Some(Self { code: status::ACCESS_VIOLATION, information: vec![kind, address] });
        match trap.vector {
            vector::DIVIDE if divisor(thread).is_some_and(|divisor| divisor != 0) => plain(status::INTEGER_OVERFLOW),
            vector::DIVIDE => plain(status::INTEGER_DIVIDE_BY_ZERO),
            vector::DEBUG => plain(status::SINGLE_STEP),
            vector::BREAKPOINT => Some(Self { code: status::BREAKPOINT, information: vec![0] }),
            vector::OVERFLOW => plain(status::INTEGER_OVERFLOW),
            vector::BOUND_RANGE => plain(status::ARRAY_BOUNDS_EXCEEDED),
            vector::INVALID_OPCODE => plain(status::ILLEGAL_INSTRUCTION),
            vector::PROTECTION if is_kernels(thread) => plain(status::PRIVILEGED_INSTRUCTION),
            // No address is known: Windows reports the highest.
            vector::PROTECTION => access(access::READ, u64::MAX),
            vector::PAGE_FAULT => access(kind(trap.error), trap.address),
            vector::X87 => Self::x87(float),
            vector::SIMD => Self::simd(float, thread.process.width),
            _ => None,
        }
    }
}

/// Floating-point exceptions, at their places in the x87 status word and in MXCSR (Intel SDM, volume 1, 8.1.3 and 10.2.3).
mod float_flag {
    pub(super) const INVALID: u32 = 1;
    pub(super) const DENORMAL: u32 = 2;
    pub(super) const DIVIDE: u32 = 4;
    pub(super) const OVERFLOW: u32 = 8;
    pub(super) const UNDERFLOW: u32 = 0x10;
    pub(super) const INEXACT: u32 = 0x20;
    pub(super) const ALL: u32 = 0x3f;
    /// Of the x87 status word: the invalid operation was one of the register stack.
    pub(super) const STACK: u32 = 0x40;
}

/// The code of the first of several exceptions, in the order in which Windows looks for them. A denormal operand has no code that
/// is raised (Visual C++ runtime, `x86_exception_filter.cpp`).
fn first_of(exceptions: u32) -> Option<u64> {
    const ORDER: [(u32, u64); 6] = [
        (float_flag::INVALID, status::FLOAT_INVALID_OPERATION),
        (float_flag::DIVIDE, status::FLOAT_DIVIDE_BY_ZERO),
        (float_flag::DENORMAL, status::FLOAT_INVALID_OPERATION),
        (float_flag::OVERFLOW, status::FLOAT_OVERFLOW),
        (float_flag::UNDERFLOW, status::FLOAT_UNDERFLOW),
        (float_flag::INEXACT, status::FLOAT_INEXACT_RESULT),
    ];
    ORDER.iter().find(|(flag, _)| exceptions & flag != 0).map(|(_, code)| *code)
}

impl Exception {
    /// An x87 exception that is not masked.
    fn x87(float: &Float) -> Option<Self> {
        let (status, control) = (u32::from(float.status()), u32::from(float.control()));
        let raised = status & !control & float_flag::ALL;
        if raised & float_flag::INVALID != 0 && status & float_flag::STACK != 0 {
            return Some(Self { code: status::FLOAT_STACK_CHECK, information: vec![0, 0] });
        }
        Some(Self { code: first_of(raised)?, information: vec![0] })
    }

    /// A SIMD exception that is not masked. 32-bit programs are told whether it is one of the operands or of the result, and MXCSR;
    /// the Visual C++ runtime finds out the rest.
    fn simd(float: &Float, width: Width) -> Option<Self> {
        const OF_OPERANDS: u32 = float_flag::INVALID | float_flag::DENORMAL | float_flag::DIVIDE;
        let mxcsr = float.mxcsr();
        let raised = mxcsr & !(mxcsr >> 7) & float_flag::ALL;
        let code = match width {
            Width::Wide => first_of(raised)?,
            Width::Narrow if raised & OF_OPERANDS != 0 => status::FLOAT_MULTIPLE_TRAPS,
            Width::Narrow => status::FLOAT_MULTIPLE_FAULTS,
        };
        Some(Self { code, information: vec![0, mxcsr.into()] })
    }
}

/// What a page fault's access did.
fn kind(error: u64) -> u64 {
    match error {
        error if error & page_fault::FETCH != 0 => access::EXECUTE,
        error if error & page_fault::WRITE != 0 => access::WRITE,
        _ => access::READ,
    }
}

/// The instruction that the thread stands at.
fn instruction(thread: &Thread) -> Option<Instruction> {
    const LONGEST: u64 = 15;
    let pc = thread.registers.rip;
    let (extent, _) = thread.process.space().extent(pc)?;
    let bytes = memory::bytes(pc, LONGEST.min(extent.end - pc));
    let bits = 8 * thread.process.width.bytes();
    IcedDecoder::new(bits as u8).decode(&bytes, pc).ok()
}

/// What the thread's instruction divides by.
fn divisor(thread: &Thread) -> Option<u64> {
    let instruction = instruction(thread)?;
    let value = match instruction.operand(0) {
        Operand::Register(register) => value(thread, register),
        Operand::Memory(place) => memory::load(address(thread, &place), place.access_bytes.into()),
        Operand::Immediate(value) => value as u64,
        _ => return None,
    };
    Some(value)
}

/// What a general register of an operand holds.
fn value(thread: &Thread, register: Register) -> u64 {
    let whole = thread.registers.gpr.get(usize::from(register.number)).copied().unwrap_or(0);
    match register.class {
        RegisterClass::Gpr8 => whole & 0xff,
        RegisterClass::High8 => whole >> 8 & 0xff,
        RegisterClass::Gpr16 => whole & 0xffff,
        RegisterClass::Gpr32 => whole & 0xffff_ffff,
        RegisterClass::Gpr64 => whole,
        _ => 0,
    }
}

/// The address of a memory operand.
fn address(thread: &Thread, place: &Memory) -> u64 {
    let index = value(thread, place.index) << place.scale;
    let offset = value(thread, place.base).wrapping_add(index).wrapping_add(place.displacement as u64);
    let block_segment = if thread.process.width == Width::Wide { Memory::GS } else { Memory::FS };
    let base = if place.segment == block_segment { thread.block } else { 0 };
    let mask = u64::MAX >> (64 - u32::from(place.address_bits));
    base.wrapping_add(offset & mask) & thread.process.width.mask()
}

/// Is the thread's instruction one for kernels alone?
fn is_kernels(thread: &Thread) -> bool {
    let Some(instruction) = instruction(thread) else { return false };
    // Of control and debug registers.
    let moves_control = || (0..2).any(|n| instruction.register(n).class == RegisterClass::Other);
    is_privileged(instruction.mnemonic) || instruction.mnemonic == Mnemonic::Mov && moves_control()
}

//! Exceptions as programs raise them: on x64 searched for along the frames that unwind information describes; jumps out of
//! functions. On x86 mingw's exceptions need no help from the system.

use super::unwind::{Frame, Walk, caller};
use super::{Answer, Function, cdecl, constant, stdcall};
use crate::registers::number::{R12, RAX, RBP, RBX, RDI, RSI, RSP};
use crate::registers::{Registers, Width};
use crate::sys::memory;
use crate::thread::{Jump, Thread};
use anyhow::{Result, bail};

/// What a handler says: go on where the exception was raised.
const CONTINUE_EXECUTION: u32 = 0;
/// `EXCEPTION_NONCONTINUABLE` and those of unwinding.
const UNWINDING: u64 = 2;
const TARGET_UNWIND: u64 = 0x20;

pub(super) const TABLE: &[Function] = &[
    stdcall("SetUnhandledExceptionFilter", 1, constant!(0)),
    stdcall("AddVectoredExceptionHandler", 2, constant!(1)),
    stdcall("RemoveVectoredExceptionHandler", 1, constant!(1)),
    // Handlers of `__try`, which C code compiled with mingw has around its start-up code alone: search on.
    cdecl("__C_specific_handler", constant!(1)),
    stdcall("RaiseException", 4, raise),
    stdcall("RtlUnwindEx", 6, unwind),
    cdecl("_setjmp", set_jump),
    cdecl("_setjmp3", set_jump),
    cdecl("longjmp", long_jump),
];

/// Offsets in `EXCEPTION_RECORD`, x64.
mod record {
    pub(super) const FLAGS: u64 = 4;
    pub(super) const ADDRESS: u64 = 16;
    pub(super) const COUNT: u64 = 24;
    pub(super) const INFORMATION: u64 = 32;
    pub(super) const SIZE: u64 = 152;
}

/// `void RaiseException(code, flags, count, *arguments)`.
fn raise(thread: &mut Thread) -> Result<Answer> {
    let [code, flags, count, arguments] = thread.arguments();
    if thread.process.width == Width::Narrow {
        bail!("the program raises exception {code:#x}, which nothing handles");
    }
    let exception = thread.process.heap().allocate_zeroed(record::SIZE);
    memory::store(exception, 4, code);
    memory::store(exception + record::FLAGS, 4, flags);
    memory::store(exception + record::ADDRESS, 8, thread.registers.rip);
    memory::store(exception + record::COUNT, 4, count);
    memory::copy(exception + record::INFORMATION, arguments, 8 * (count & 0xf));
    let mut walk = Walk::new(thread);
    while let Some((frame, registers)) = walk.next(&thread.process) {
        if frame.handler(Frame::EXCEPTION_HANDLER).is_some() {
            let disposition = frame.call_handler(thread, Frame::EXCEPTION_HANDLER, exception, &registers, 0)?.0;
            if disposition == CONTINUE_EXECUTION {
                return Ok(Answer::Nothing);
            }
        }
    }
    bail!("the program raises exception {code:#x}, which nothing handles")
}

/// `void RtlUnwindEx(frame, target, *exception, result, *context, *history)`: leaves every frame up to the target's.
fn unwind(thread: &mut Thread) -> Result<Answer> {
    let [target_frame, target, exception, result] = thread.arguments();
    let flags = memory::load(exception + record::FLAGS, 4) | UNWINDING;
    let mut walk = Walk::new(thread);
    while let Some((frame, mut registers)) = walk.next(&thread.process) {
        let is_target = frame.establisher == target_frame;
        let flags = if is_target { flags | TARGET_UNWIND } else { flags };
        memory::store(exception + record::FLAGS, 4, flags);
        if frame.handler(Frame::UNWIND_HANDLER).is_some() {
            let changed = frame.call_handler(thread, Frame::UNWIND_HANDLER, exception, &registers, target)?.1;
            if is_target {
                registers = changed;
            }
        }
        if is_target {
            registers.gpr[RAX] = result;
            registers.rip = target;
            return Err(jump(thread, &registers));
        }
    }
    bail!("unwinding finds no frame {target_frame:#x}")
}

/// Goes on with other registers, in a frame further up the stack.
fn jump(thread: &mut Thread, registers: &Registers) -> anyhow::Error {
    let host_stack = thread.registers.host_stack;
    thread.registers = registers.clone();
    thread.registers.host_stack = host_stack;
    Jump.into()
}

/// Registers and their offsets in a `jmp_buf`, RIP and RSP excepted.
const NARROW_BUFFER: [(usize, u64); 4] = [(RBP, 0), (RBX, 4), (RDI, 8), (RSI, 12)];
const WIDE_BUFFER: [(usize, u64); 8] =
    [(RBX, 8), (RBP, 0x18), (RSI, 0x20), (RDI, 0x28), (R12, 0x30), (R12 + 1, 0x38), (R12 + 2, 0x40), (R12 + 3, 0x48)];

/// What a `jmp_buf` of a width holds: registers, offsets of RSP and RIP, and of the first kept XMM register.
fn buffer(width: Width) -> (&'static [(usize, u64)], u64, u64, Option<u64>) {
    match width {
        Width::Narrow => (&NARROW_BUFFER, 0x10, 0x14, None),
        Width::Wide => (&WIDE_BUFFER, 0x10, 0x50, Some(0x60)),
    }
}

/// First of the ten XMM registers that x64 functions keep.
const FIRST_KEPT_XMM: usize = 6;

fn set_jump(thread: &mut Thread) -> Result<Answer> {
    let place = thread.argument(0);
    let word = thread.process.width.bytes();
    let (registers, stack, target, xmm) = buffer(thread.process.width);
    let caller = caller(thread);
    for (register, offset) in registers {
        memory::store(place + offset, word, caller.gpr[*register]);
    }
    memory::store(place + stack, word, caller.gpr[RSP]);
    memory::store(place + target, word, caller.rip);
    for (index, value) in caller.xmm[FIRST_KEPT_XMM..].iter().flatten().enumerate().filter(|_| xmm.is_some()) {
        memory::store(place + xmm.unwrap_or(0) + 8 * index as u64, 8, *value);
    }
    Ok(Answer::Word(0))
}

/// `void longjmp(buffer, value)`: restores registers. Frames in between are left without a word, as C promises no more.
fn long_jump(thread: &mut Thread) -> Result<Answer> {
    let [place, value] = thread.arguments();
    let word = thread.process.width.bytes();
    let (kept, stack, target, xmm) = buffer(thread.process.width);
    let mut registers = thread.registers.clone();
    for (register, offset) in kept {
        registers.gpr[*register] = memory::load(place + offset, word);
    }
    registers.gpr[RSP] = memory::load(place + stack, word);
    registers.rip = memory::load(place + target, word);
    for (index, half) in registers.xmm[FIRST_KEPT_XMM..].iter_mut().flatten().enumerate().filter(|_| xmm.is_some()) {
        *half = memory::load(place + xmm.unwrap_or(0) + 8 * index as u64, 8);
    }
    registers.gpr[RAX] = if value as u32 == 0 { 1 } else { value };
    Err(jump(thread, &registers))
}

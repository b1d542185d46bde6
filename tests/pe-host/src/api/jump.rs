//! Jumps out of functions.
//!
//! `longjmp` leaves the frames in between as exceptions do, with their handlers of unwinding: on x86 those of the list, on x64
//! where `setjmp` was given a frame.

use super::exception::{Record, flag, jump};
use super::frame::{Frame, Walk, caller};
use super::{Answer, Function, cdecl, context, list};
use crate::registers::Width;
use crate::registers::number::{R12, RAX, RBP, RBX, RDI, RSI, RSP};
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;

pub(super) const TABLE: &[Function] =
    &[cdecl("_setjmp", set_jump), cdecl("_setjmp3", set_jump), cdecl("longjmp", long_jump)];

/// `STATUS_LONGJUMP`.
const LONG_JUMP: u64 = 0x8000_0026;

/// Registers and their offsets in a `jmp_buf`, RIP and RSP excepted.
const NARROW_BUFFER: [(usize, u64); 4] = [(RBP, 0), (RBX, 4), (RDI, 8), (RSI, 12)];
const WIDE_BUFFER: [(usize, u64); 8] =
    [(RBX, 8), (RBP, 0x18), (RSI, 0x20), (RDI, 0x28), (R12, 0x30), (R12 + 1, 0x38), (R12 + 2, 0x40), (R12 + 3, 0x48)];
/// Where the first record of handlers is kept, x86, and the frame, x64.
const NARROW_HANDLER: u64 = 0x18;
const WIDE_FRAME: u64 = 0;

/// What a `jmp_buf` of a width holds: registers, offsets of RSP and RIP, and of the first kept XMM register.
fn buffer(width: Width) -> (&'static [(usize, u64)], u64, u64, Option<u64>) {
    match width {
        Width::Narrow => (&NARROW_BUFFER, 0x10, 0x14, None),
        Width::Wide => (&WIDE_BUFFER, 0x10, 0x50, Some(0x60)),
    }
}

/// First of the ten XMM registers that x64 functions keep.
const FIRST_KEPT_XMM: usize = 6;

/// `int setjmp(buffer, frame)`.
fn set_jump(thread: &mut Thread) -> Result<Answer> {
    let (place, frame) = (thread.argument(0), thread.argument(1));
    let word = thread.process.width.bytes();
    let (registers, stack, target, xmm) = buffer(thread.process.width);
    let caller = caller(thread);
    for (register, offset) in registers {
        memory::store(place + offset, word, caller.gpr[*register]);
    }
    memory::store(place + stack, word, caller.gpr[RSP]);
    memory::store(place + target, word, caller.rip);
    if let Some(xmm) = xmm {
        context::store_vectors(&caller.xmm[FIRST_KEPT_XMM..], place + xmm);
    }
    match thread.process.width {
        Width::Narrow => memory::store(place + NARROW_HANDLER, 4, thread.first_handler()),
        Width::Wide => memory::store(place + WIDE_FRAME, 8, frame),
    }
    Ok(Answer::Word(0))
}

/// `void longjmp(buffer, value)`.
fn long_jump(thread: &mut Thread) -> Result<Answer> {
    let [place, value] = thread.arguments();
    let word = thread.process.width.bytes();
    let (kept, stack, target, xmm) = buffer(thread.process.width);
    let target_stack = memory::load(place + stack, word);
    leave_frames(thread, place, target_stack)?;
    let mut registers = thread.registers.clone();
    for (register, offset) in kept {
        registers.gpr[*register] = memory::load(place + offset, word);
    }
    registers.gpr[RSP] = target_stack;
    registers.rip = memory::load(place + target, word);
    if let Some(xmm) = xmm {
        context::load_vectors(&mut registers.xmm[FIRST_KEPT_XMM..], place + xmm);
    }
    registers.gpr[RAX] = if value as u32 == 0 { 1 } else { value };
    Err(jump(thread, &registers))
}

/// Runs the unwind handlers of the frames that a jump leaves.
fn leave_frames(thread: &mut Thread, place: u64, target_stack: u64) -> Result<()> {
    let record = Record::new(thread, LONG_JUMP, 0, thread.registers.rip, &[place]);
    match thread.process.width {
        Width::Narrow => list::unwind_to(thread, memory::load(place + NARROW_HANDLER, 4), record)?,
        Width::Wide if memory::load(place + WIDE_FRAME, 8) == 0 => {}
        Width::Wide => leave_frames_below(thread, target_stack, record)?,
    }
    thread.process.heap().free(record.address)?;
    Ok(())
}

/// Leaves the frames that lie below a place of the stack, x64.
fn leave_frames_below(thread: &mut Thread, target_stack: u64, record: Record) -> Result<()> {
    record.set_flags(flag::UNWINDING);
    let mut walk = Walk::new(thread);
    while let Some((frame, registers)) = walk.next(&thread.process) {
        if frame.establisher >= target_stack {
            break;
        }
        frame.call_handler(thread, Frame::UNWIND_HANDLER, record.address, (&registers, None), 0)?;
    }
    Ok(())
}

//! Handlers of x86: a list of records on the stack, each the address of the next and of a handler.

use super::Answer;
use super::exception::{CONTINUE_EXECUTION, Record, flag};
use crate::registers::Width;
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::{Result, bail};

/// What the last record has in place of the next one's address.
const END: u64 = 0xffff_ffff;

/// Asks the handlers; gives whether one wants to go on where the exception was raised.
pub(super) fn search(thread: &mut Thread, record: Record, context: u64) -> Result<bool> {
    let mut frame = thread.first_handler();
    while frame != END {
        if ask(thread, frame, record, context)? == CONTINUE_EXECUTION {
            return Ok(true);
        }
        frame = memory::load(frame, 4);
    }
    Ok(false)
}

/// `EXCEPTION_DISPOSITION handler(*exception, *frame, *context, *dispatcher)`.
fn ask(thread: &mut Thread, frame: u64, record: Record, context: u64) -> Result<u32> {
    let handler = memory::load(frame + 4, 4);
    Ok(thread.call(handler, &[record.address, frame, context, 0])? as u32)
}

/// `void RtlUnwind(*frame, *target, *exception, result)`: tells handlers up to the frame's that they are left, and takes them off
/// the list. On x86 the caller goes on itself.
pub(super) fn unwind(thread: &mut Thread) -> Result<Answer> {
    const STATUS_UNWIND: u64 = 0xc000_0027;
    if thread.process.width == Width::Wide {
        bail!("the program calls RtlUnwind, which this host has for x86 alone");
    }
    let [frame, _, exception, result] = thread.arguments();
    let record = match exception {
        0 => Record::new(thread, STATUS_UNWIND, 0, thread.registers.rip, &[]),
        address => Record::at(thread, address),
    };
    unwind_to(thread, frame, record)?;
    Ok(Answer::Word(result))
}

/// Leaves all frames before one.
pub(super) fn unwind_to(thread: &mut Thread, target: u64, record: Record) -> Result<()> {
    record.set_flags(record.flags() | flag::UNWINDING);
    loop {
        let frame = thread.first_handler();
        if frame == target || frame == END {
            return Ok(());
        }
        let context = thread.process.heap().allocate_zeroed(super::context::size(Width::Narrow));
        super::context::store(Width::Narrow, context, &super::frame::caller(thread));
        ask(thread, frame, record, context)?;
        thread.process.heap().free(context)?;
        thread.set_first_handler(memory::load(frame, 4));
    }
}

//! Exceptions, raised by programs and by their instructions: on x64 handlers are searched for along the frames that unwind
//! information describes, on x86 in the list that begins in the thread block ("A Crash Course on the Depths of Win32 Structured
//! Exception Handling", Pietrek, 1997).

use super::context;
use super::frame::{Frame, Walk};
use super::hardware::Exception;
use super::{Answer, Function, cdecl, list, scope, stdcall, vectored};
use crate::cpu::{Trap, vector};
use crate::registers::number::RAX;
use crate::registers::{Registers, Width};
use crate::sys::memory;
use crate::thread::{Jump, Thread};
use anyhow::{Result, bail};

pub(super) const TABLE: &[Function] = &[
    cdecl("__C_specific_handler", scope::handler),
    stdcall("RaiseException", 4, raise_exception),
    stdcall("RtlUnwindEx", 6, unwind),
    stdcall("RtlUnwind", 4, list::unwind),
];

/// What a handler says: go on where the exception was raised; ask the next.
pub(super) const CONTINUE_EXECUTION: u32 = 0;
pub(super) const CONTINUE_SEARCH: u32 = 1;

/// Flags of an `EXCEPTION_RECORD`.
pub(super) mod flag {
    /// Frames are left.
    pub(in super::super) const UNWINDING: u64 = 2;
    /// The frame is the one where execution goes on.
    pub(in super::super) const TARGET_UNWIND: u64 = 0x20;
}

/// `EXCEPTION_RECORD`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    /// Where it lies.
    pub(super) address: u64,
    width: Width,
}

impl Record {
    /// Words of information at most.
    const LONGEST: u64 = 15;

    /// A new record of an exception at `place`.
    pub(super) fn new(thread: &Thread, code: u64, flags: u64, place: u64, information: &[u64]) -> Self {
        let (width, word) = (thread.process.width, thread.process.width.bytes());
        let record = Self { address: 0, width };
        let size = record.information() + word * Self::LONGEST;
        let record = Self { address: thread.process.heap().allocate_zeroed(size), width };
        memory::store(record.address, 4, code);
        record.set_flags(flags);
        memory::store(record.address + 8 + word, word, place);
        memory::store(record.address + 8 + 2 * word, 4, information.len() as u64);
        for (index, value) in (0..).zip(information) {
            memory::store(record.information() + word * index, word, *value);
        }
        record
    }

    /// The record that a program passes.
    pub(super) fn at(thread: &Thread, address: u64) -> Self {
        Self { address, width: thread.process.width }
    }

    /// Address of the information.
    fn information(&self) -> u64 {
        self.address + if self.width == Width::Wide { 32 } else { 20 }
    }

    pub(super) fn code(&self) -> u64 {
        memory::load(self.address, 4)
    }

    pub(super) fn flags(&self) -> u64 {
        memory::load(self.address + 4, 4)
    }

    pub(super) fn set_flags(&self, flags: u64) {
        memory::store(self.address + 4, 4, flags);
    }
}

/// `void RaiseException(code, flags, count, *arguments)`.
fn raise_exception(thread: &mut Thread) -> Result<Answer> {
    let [code, flags, count, arguments] = thread.arguments();
    let word = thread.process.width.bytes();
    let count = if arguments == 0 { 0 } else { count.min(Record::LONGEST) };
    let information: Vec<u64> = (0..count).map(|index| memory::load(arguments + word * index, word)).collect();
    let record = Record::new(thread, code, flags & 1, thread.registers.rip, &information);
    let registers = Registers { float: Some(thread.float()), ..super::frame::caller(thread) };
    match dispatch(thread, record, &registers)? {
        // Whoever goes on does so behind the call, as if nothing had been raised.
        Some(_) => Ok(Answer::Nothing),
        None => bail!("the program raises exception {code:#x}, which nothing handles"),
    }
}

/// TF.
const TRAP_FLAG: u64 = 0x100;

/// An instruction has raised an exception: it goes on where a handler says.
///
/// # Errors
/// Where none does; [`Jump`] where one has left its frame.
pub(crate) fn raise(thread: &mut Thread, trap: &Trap) -> Result<()> {
    if trap.vector == vector::BREAKPOINT {
        // `int3`, whatever has encoded it.
        thread.registers.rip -= 1;
    }
    // Windows takes the trap flag away with each trap.
    thread.registers.flags &= !TRAP_FLAG;
    let float = thread.float();
    let exception = Exception::of(trap, thread, &float);
    let registers = Registers { float: Some(float), ..thread.registers.clone() };
    let Some(exception) = exception else { bail!("{trap:?} of guest code\n{registers:x?}") };
    let mask = thread.process.width.mask();
    let information: Vec<u64> = exception.information.iter().map(|word| word & mask).collect();
    let record = Record::new(thread, exception.code, 0, registers.rip, &information);
    match dispatch(thread, record, &registers)? {
        Some(changed) => thread.registers = Registers { host_stack: registers.host_stack, ..changed },
        None => bail!("unhandled {exception:x?} at {:#x}\n{registers:x?}", registers.rip),
    }
    Ok(())
}

/// Asks handlers until one says where to go on. Those that leave their frame end it with a [`Jump`].
fn dispatch(thread: &mut Thread, record: Record, registers: &Registers) -> Result<Option<Registers>> {
    let width = thread.process.width;
    let context = thread.process.heap().allocate_zeroed(context::size(width));
    context::store(width, context, registers);
    let goes_on = vectored::search(thread, record, context)?
        || match width {
            Width::Narrow => list::search(thread, record, context)?,
            Width::Wide => search(thread, record, context)?,
        }
        || vectored::filter(thread, record, context)?;
    if goes_on {
        vectored::goes_on(thread, record, context)?;
    }
    let changed = context::load(width, context);
    thread.process.heap().free(context)?;
    thread.process.heap().free(record.address)?;
    Ok(goes_on.then_some(changed))
}

/// `int function(EXCEPTION_POINTERS *, ...)`.
pub(super) fn ask(thread: &mut Thread, function: u64, record: Record, context: u64, rest: &[u64]) -> Result<u32> {
    let word = thread.process.width.bytes();
    let pointers = thread.process.heap().allocate_zeroed(2 * word);
    memory::store(pointers, word, record.address);
    memory::store(pointers + word, word, context);
    let answer = thread.call(function, &[&[pointers], rest].concat())?;
    thread.process.heap().free(pointers)?;
    Ok(answer as u32)
}

/// Asks the handlers of all frames; gives whether one wants to go on.
fn search(thread: &mut Thread, record: Record, context: u64) -> Result<bool> {
    let mut walk = Walk::new(thread);
    while let Some((frame, registers)) = walk.next(&thread.process) {
        if frame.handler(Frame::EXCEPTION_HANDLER).is_some() {
            let purpose = Frame::EXCEPTION_HANDLER;
            let disposition = frame.call_handler(thread, purpose, record.address, (&registers, Some(context)), 0)?.0;
            if disposition == CONTINUE_EXECUTION {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// `void RtlUnwindEx(frame, target, *exception, result, *context, *history)`.
fn unwind(thread: &mut Thread) -> Result<Answer> {
    let [target_frame, target, exception, result] = thread.arguments();
    let record = Record::at(thread, exception);
    unwind_to(thread, target_frame, target, record, result)
}

/// Leaves every frame up to the target's, x64, and goes on there.
pub(super) fn unwind_to(
    thread: &mut Thread,
    target_frame: u64,
    target: u64,
    record: Record,
    result: u64,
) -> Result<Answer> {
    let flags = record.flags() | flag::UNWINDING;
    let mut walk = Walk::new(thread);
    while let Some((frame, mut registers)) = walk.next(&thread.process) {
        let is_target = frame.establisher == target_frame;
        record.set_flags(if is_target { flags | flag::TARGET_UNWIND } else { flags });
        if frame.handler(Frame::UNWIND_HANDLER).is_some() {
            let purpose = Frame::UNWIND_HANDLER;
            let changed = frame.call_handler(thread, purpose, record.address, (&registers, None), target)?.1;
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
pub(super) fn jump(thread: &mut Thread, registers: &Registers) -> anyhow::Error {
    let host_stack = thread.registers.host_stack;
    thread.registers = Registers { host_stack, flags: 0, ..registers.clone() };
    Jump.into()
}

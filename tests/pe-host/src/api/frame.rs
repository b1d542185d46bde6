//! Frames of x64 functions, by the unwind information of their images (x64 exception handling, "struct UNWIND_INFO").

use super::{Answer, Function, context, epilogue, stdcall};
use crate::layout::RETURN_THUNK;
use crate::process::Process;
use crate::registers::number::RSP;
use crate::registers::{Registers, Width};
use crate::sys::memory;
use crate::thread::{Place, Thread};
use anyhow::Result;

pub(super) const TABLE: &[Function] = &[
    stdcall("RtlCaptureContext", 1, |thread| {
        let registers = Registers { float: Some(thread.float()), ..caller(thread) };
        context::store(thread.process.width, thread.argument(0), &registers);
        Ok(Answer::Nothing)
    }),
    stdcall("RtlLookupFunctionEntry", 3, |thread| {
        let [address, base, _] = thread.arguments();
        let Some((image, entry)) = find_entry(&thread.process, address) else { return Ok(Answer::Word(0)) };
        memory::store(base, 8, image);
        Ok(Answer::Word(entry))
    }),
    stdcall("RtlVirtualUnwind", 8, virtual_unwind),
];

/// The registers that the caller of the API function will have.
pub(super) fn caller(thread: &Thread) -> Registers {
    let word = thread.process.width.bytes();
    let mut registers = thread.registers.clone();
    registers.rip = memory::load(registers.gpr[RSP], word);
    registers.gpr[RSP] += word;
    registers
}

/// The registers after a return, x64.
fn pop_return(mut registers: Registers) -> Registers {
    registers.rip = memory::load(registers.gpr[RSP], 8);
    registers.gpr[RSP] += 8;
    registers
}

/// Base of the image around `address` and the place of the entry of its exception directory for it.
fn find_entry(process: &Process, address: u64) -> Option<(u64, u64)> {
    const ENTRY: u64 = 12;
    let image = process.module_around(address)?;
    let offset = address - image.base;
    let directory = image.exception_directory.clone()?;
    let mut entries = (image.base + directory.start..image.base + directory.end).step_by(ENTRY as usize);
    let entry = entries.find(|entry| (memory::load(*entry, 4)..memory::load(entry + 4, 4)).contains(&offset))?;
    Some((image.base, entry))
}

/// One function's frame.
#[derive(Debug)]
pub(super) struct Frame {
    image: u64,
    entry: u64,
    /// What identifies the frame to handlers: the stack pointer, or what the frame register holds, less its offset.
    pub(super) establisher: u64,
    /// Flags of the unwind information.
    flags: u8,
    /// Handler and the place of its data.
    handler: Option<(u64, u64)>,
    above: Registers,
}

/// The frames of a thread from where guest code stands up, through calls that the host has made.
#[derive(Debug)]
pub(super) struct Walk {
    next: Option<(Registers, Place)>,
    /// Calls of the host further up.
    calls: Vec<(Registers, Place)>,
}

impl Walk {
    /// Starts at the instruction, or at the caller of the API function.
    pub(super) fn new(thread: &Thread) -> Self {
        let mut walk = Self { next: None, calls: thread.calls.clone() };
        walk.next = walk.above(&thread.process, stopped(thread.registers.clone(), thread.place));
        walk
    }

    /// The guest code at which a function with these registers has stopped; where it has returned to the host, that which
    /// the host has called it for.
    fn above(&mut self, process: &Process, (registers, place): (Registers, Place)) -> Option<(Registers, Place)> {
        if registers.rip != RETURN_THUNK {
            let goes_on = place == Place::Instruction || process.module_around(registers.rip).is_some();
            return goes_on.then_some((registers, place));
        }
        let (registers, place) = self.calls.pop()?;
        self.above(process, stopped(registers, place))
    }

    /// The next frame, with the registers of its function.
    pub(super) fn next(&mut self, process: &Process) -> Option<(Frame, Registers)> {
        let (registers, place) = self.next.take()?;
        let frame = Frame::of(process, &registers, place);
        self.next = self.above(process, (frame.above.clone(), Place::Call));
        Some((frame, registers))
    }
}

/// The registers of guest code that has stopped: behind the call, where it has called the host.
fn stopped(registers: Registers, place: Place) -> (Registers, Place) {
    match place {
        Place::Call => (pop_return(registers), place),
        Place::Instruction => (registers, place),
    }
}

impl Frame {
    /// Flag of a handler of exceptions.
    pub(super) const EXCEPTION_HANDLER: u8 = 1;
    /// Flag of a handler of unwinding.
    pub(super) const UNWIND_HANDLER: u8 = 2;
    const CHAINED: u8 = 4;

    /// The frame of the function that runs with these registers. What follows a call may belong to the next function.
    pub(super) fn of(process: &Process, registers: &Registers, place: Place) -> Self {
        let inside = registers.rip.wrapping_sub(u64::from(place == Place::Call));
        let Some((image, entry)) = find_entry(process, inside) else {
            return Self::leaf(registers);
        };
        let [start, end] = [0, 4].map(|field| image + memory::load(entry + field, 4));
        let mut info = image + memory::load(entry + 8, 4);
        let frame_register = usize::from(memory::byte(info + 3) & 15);
        if let Some(above) = epilogue::finish(registers, &(start..end), Some(frame_register).filter(|it| *it != 0)) {
            return Self { image, entry, establisher: registers.gpr[RSP], flags: 0, handler: None, above };
        }
        let mut state = registers.clone();
        let mut establisher = None;
        let mut offset = registers.rip - start;
        let mut tail = Self::undo(info, offset, &mut state, &mut establisher);
        while memory::byte(info) >> 3 & Self::CHAINED != 0 {
            (offset, info) = (u64::MAX, image + memory::load(tail + 8, 4));
            tail = Self::undo(info, offset, &mut state, &mut establisher);
        }
        let (flags, prologue_size) = (memory::byte(info) >> 3, u64::from(memory::byte(info + 1)));
        // What the prologue does is not guarded.
        let has_handler = flags & (Self::EXCEPTION_HANDLER | Self::UNWIND_HANDLER) != 0 && offset >= prologue_size;
        let handler = has_handler.then(|| (image + memory::load(tail, 4), tail + 4));
        let establisher = establisher.unwrap_or(registers.gpr[RSP]);
        let above = pop_return(state);
        Self { image, entry, establisher, flags, handler, above }
    }

    /// A function without unwind information has nothing on the stack but its return address.
    fn leaf(registers: &Registers) -> Self {
        let (establisher, above) = (registers.gpr[RSP], pop_return(registers.clone()));
        Self { image: 0, entry: 0, establisher, flags: 0, handler: None, above }
    }

    /// Undoes what the prologue has done up to `offset` bytes into the function; gives the place behind the codes.
    fn undo(info: u64, offset: u64, state: &mut Registers, establisher: &mut Option<u64>) -> u64 {
        let count = u64::from(memory::byte(info + 2));
        let (register, scaled) = (usize::from(memory::byte(info + 3) & 15), u64::from(memory::byte(info + 3) >> 4));
        let frame = state.gpr[register].wrapping_sub(16 * scaled);
        let mut is_set = register != 0;
        let mut index = 0;
        while index < count {
            let code = info + 4 + 2 * index;
            let (at, operation) = (u64::from(memory::byte(code)), memory::byte(code + 1));
            let slots = slots(operation);
            if at <= offset {
                undo_operation(code, operation, 16 * scaled, register, state);
            } else if operation & 15 == operation::SET_FRAME {
                is_set = false;
            }
            index += slots;
        }
        if is_set {
            establisher.get_or_insert(frame);
        }
        info + 4 + 2 * count.next_multiple_of(2)
    }

    /// The handler for one of the two purposes.
    pub(super) fn handler(&self, purpose: u8) -> Option<u64> {
        self.handler.filter(|_| self.flags & purpose != 0).map(|(handler, _)| handler)
    }

    /// Calls the frame's handler. Gives what it says and the registers that it left in the frame's context. `raised` is the context of
    /// the exception, where handlers are asked whether to go on there.
    pub(super) fn call_handler(
        &self,
        thread: &mut Thread,
        purpose: u8,
        exception: u64,
        (registers, raised): (&Registers, Option<u64>),
        target: u64,
    ) -> Result<(u32, Registers)> {
        /// Bytes of `DISPATCHER_CONTEXT`.
        const DISPATCHER: u64 = 80;
        let Some(handler) = self.handler(purpose) else { return Ok((1, registers.clone())) };
        let size = context::size(Width::Wide);
        let context = thread.process.heap().allocate_zeroed(size + DISPATCHER);
        let dispatcher = context + size;
        context::store(Width::Wide, context, registers);
        let data = self.handler.map_or(0, |(_, data)| data);
        let fields = [registers.rip, self.image, self.entry, self.establisher, target, context, handler, data];
        for (index, field) in (0..).zip(fields) {
            memory::store(dispatcher + 8 * index, 8, field);
        }
        let answer = thread.call(handler, &[exception, self.establisher, raised.unwrap_or(context), dispatcher])?;
        let left = context::load(Width::Wide, context);
        thread.process.heap().free(context)?;
        Ok((answer as u32, left))
    }
}

/// Unwind operations.
mod operation {
    pub(super) const PUSH: u8 = 0;
    pub(super) const ALLOCATE_LARGE: u8 = 1;
    pub(super) const ALLOCATE_SMALL: u8 = 2;
    pub(super) const SET_FRAME: u8 = 3;
    pub(super) const SAVE: u8 = 4;
    pub(super) const SAVE_FAR: u8 = 5;
    pub(super) const SAVE_XMM: u8 = 8;
    pub(super) const SAVE_XMM_FAR: u8 = 9;
}

/// Codes of two bytes that an operation takes.
fn slots(code: u8) -> u64 {
    match code & 15 {
        operation::ALLOCATE_LARGE if code >> 4 != 0 => 3,
        operation::ALLOCATE_LARGE | operation::SAVE | operation::SAVE_XMM => 2,
        operation::SAVE_FAR | operation::SAVE_XMM_FAR => 3,
        _ => 1,
    }
}

/// Undoes one operation of a prologue.
fn undo_operation(code: u64, operation: u8, frame_offset: u64, frame_register: usize, state: &mut Registers) {
    let (info, short, long) = (usize::from(operation >> 4), memory::load(code + 2, 2), memory::load(code + 2, 4));
    let stack = state.gpr[RSP];
    match operation & 15 {
        operation::PUSH => {
            state.gpr[info] = memory::load(stack, 8);
            state.gpr[RSP] = stack + 8;
        }
        operation::ALLOCATE_LARGE => state.gpr[RSP] = stack + if info == 0 { 8 * short } else { long },
        operation::ALLOCATE_SMALL => state.gpr[RSP] = stack + 8 * info as u64 + 8,
        operation::SET_FRAME => state.gpr[RSP] = state.gpr[frame_register].wrapping_sub(frame_offset),
        operation::SAVE => state.gpr[info] = memory::load(stack + 8 * short, 8),
        operation::SAVE_FAR => state.gpr[info] = memory::load(stack + long, 8),
        operation::SAVE_XMM | operation::SAVE_XMM_FAR => {
            let offset = if operation & 15 == operation::SAVE_XMM { 16 * short } else { long };
            state.xmm[info] = [memory::load(stack + offset, 8), memory::load(stack + offset + 8, 8)];
        }
        _ => {}
    }
}

/// `handler *RtlVirtualUnwind(purpose, base, pc, *entry, *context, **data, *establisher, *pointers)`.
fn virtual_unwind(thread: &mut Thread) -> Result<Answer> {
    let [purpose, _, pc, _, place, data, establisher] = thread.arguments();
    let mut registers = context::load(Width::Wide, place);
    registers.rip = pc;
    let frame = Frame::of(&thread.process, &registers, Place::Call);
    context::store(Width::Wide, place, &frame.above);
    memory::store(data, 8, frame.handler.map_or(0, |(_, data)| data));
    memory::store(establisher, 8, frame.establisher);
    Ok(Answer::Word(frame.handler(purpose as u8).unwrap_or(0)))
}

//! A guest thread: its CPU, stack and thread block, and calls into guest code by the conventions of Windows.

use crate::api::{self, Answer};
use crate::cpu::{Cpu, Stop};
use crate::float::Float;
use crate::image::Loaded;
use crate::layout::{PAGES, RETURN_THUNK, THUNK_SIZE, THUNKS};
use crate::process::Process;
use crate::registers::number::{R8, R9, RAX, RCX, RDX, RSP};
use crate::registers::{Registers, Width};
use crate::sys::map::Protection;
use crate::sys::memory;
use anyhow::{Result, bail};
use core::fmt;
use std::sync::Arc;

const STACK_SIZE: u64 = 4 << 20;
/// Bytes for the callee behind the return address (x64 calling convention).
const SHADOW_SPACE: u64 = 32;
/// Reasons of `DllMain` and of callbacks of thread-local storage.
pub(crate) const PROCESS_ATTACH: u64 = 1;
pub(crate) const THREAD_ATTACH: u64 = 2;
pub(crate) const THREAD_DETACH: u64 = 3;

/// Offsets in a thread block.
struct BlockLayout {
    stack_base: u64,
    stack_limit: u64,
    own_address: u64,
    thread_id: u64,
    thread_local: u64,
    process_block: u64,
}

impl BlockLayout {
    const fn of(width: Width) -> Self {
        match width {
            Width::Narrow => Self {
                stack_base: 4,
                stack_limit: 8,
                own_address: 0x18,
                thread_id: 0x24,
                thread_local: 0x2c,
                process_block: 0x30,
            },
            Width::Wide => Self {
                stack_base: 8,
                stack_limit: 0x10,
                own_address: 0x30,
                thread_id: 0x48,
                thread_local: 0x58,
                process_block: 0x60,
            },
        }
    }
}

/// The guest goes on elsewhere than where it called a function: the registers are already those to go on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Jump;

impl fmt::Display for Jump {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the guest jumps out of a call of the host")
    }
}

impl std::error::Error for Jump {}

/// What guest code has stopped at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A call of a function of the host, which it is in.
    Call,
    /// An instruction that has raised an exception.
    Instruction,
}

/// A guest thread, run by the host thread that made it.
#[derive(Debug)]
pub(crate) struct Thread {
    pub(crate) process: Arc<Process>,
    pub(crate) registers: Registers,
    pub(crate) local: api::Local,
    pub(crate) id: u64,
    /// Where guest code was when the host called it again, for each such call that the host is in, the innermost last.
    pub(crate) calls: Vec<(Registers, Place)>,
    /// Where guest code stands now.
    pub(crate) place: Place,
    cpu: Cpu,
    /// Address of its thread block.
    pub(crate) block: u64,
    /// Images whose thread-local storage this thread has.
    with_storage: usize,
}

impl Thread {
    /// A thread of `process`, for the calling host thread.
    ///
    /// # Errors
    /// Where there is no memory.
    pub(crate) fn new(process: Arc<Process>, id: u64) -> Result<Self> {
        let width = process.width;
        let block = process.new_thread_block();
        let cpu = Cpu::new(&process, block)?;
        let stack = process.space().map_in(PAGES, STACK_SIZE, Protection::READ_WRITE)?;
        let mut registers = Registers::default();
        registers.gpr[RSP] = stack + STACK_SIZE - 64;
        let word = width.bytes();
        let layout = BlockLayout::of(width);
        if width == Width::Narrow {
            // The list of exception handlers ends.
            memory::store(block, word, u64::MAX);
        }
        memory::store(block + layout.stack_base, word, stack + STACK_SIZE);
        memory::store(block + layout.stack_limit, word, stack);
        memory::store(block + layout.own_address, word, block);
        memory::store(block + layout.thread_id, word, id);
        memory::store(block + layout.process_block, word, process.block());
        Ok(Self {
            process,
            registers,
            local: api::Local::default(),
            id,
            calls: Vec::new(),
            place: Place::Call,
            cpu,
            block,
            with_storage: 0,
        })
    }

    /// Gives the thread a copy of the thread-local storage of every image that is loaded.
    ///
    /// # Errors
    /// Where the guest has written over its heap.
    pub(crate) fn make_storage(&mut self) -> Result<()> {
        let (modules, word) = (self.process.modules(), self.process.width.bytes());
        let slot = self.block + BlockLayout::of(self.process.width).thread_local;
        let list = self.process.heap().reallocate(memory::load(slot, word), modules.len() as u64 * word)?;
        for (index, image) in modules.iter().enumerate().skip(self.with_storage) {
            let block = image.thread_local.as_ref().map_or(0, |storage| {
                let template = image.range(storage.template);
                let length = template.end - template.start;
                let block = self.process.heap().allocate_zeroed(length + u64::from(storage.zero_fill));
                memory::copy(block, template.start, length);
                block
            });
            memory::store(list + index as u64 * word, word, block);
        }
        memory::store(slot, word, list);
        self.with_storage = modules.len();
        Ok(())
    }

    /// Tells images of a new process or thread, in the order of their loading: callbacks of thread-local storage, then
    /// `DllMain` of libraries.
    ///
    /// # Errors
    /// Where guest code stops, or a library refuses.
    pub(crate) fn announce(&mut self, images: &[Arc<Loaded>], reason: u64) -> Result<()> {
        for image in images {
            for callback in image.thread_local.iter().flat_map(|storage| &storage.callbacks) {
                self.call(image.address(*callback), &[image.base, reason, 0])?;
            }
            if let Some(entry) = image.entry.filter(|_| image.is_library) {
                let accepted = self.call(entry, &[image.base, reason, 0])? as u8 != 0;
                if !accepted && reason == PROCESS_ATTACH {
                    bail!("{} refuses to be loaded", image.name);
                }
            }
        }
        Ok(())
    }

    /// Calls a guest function with words as arguments and gives RAX; the caller's and the callee's side may clean the stack.
    ///
    /// # Errors
    /// Where guest code stops.
    pub(crate) fn call(&mut self, function: u64, arguments: &[u64]) -> Result<u64> {
        let (before, place) = (self.registers.clone(), self.place);
        self.push_call(function, arguments);
        self.calls.push((before.clone(), place));
        let run = self.run(self.registers.gpr[RSP]);
        self.calls.pop();
        run?;
        self.place = place;
        let result = self.registers.gpr[RAX] & self.process.width.mask();
        let host_stack = self.registers.host_stack;
        self.registers = before;
        self.registers.host_stack = host_stack;
        Ok(result)
    }

    /// Sets the registers for a call of `function` that returns to the host.
    fn push_call(&mut self, function: u64, arguments: &[u64]) {
        let word = self.process.width.bytes();
        let in_registers: &[usize] = if word == 8 { &[RCX, RDX, R8, R9] } else { &[] };
        let room = (arguments.len() as u64 * word).max(if word == 8 { SHADOW_SPACE } else { 0 });
        // The stack is aligned where a call pushes its return address.
        let stack = (self.registers.gpr[RSP] - room) & !15;
        for (index, argument) in arguments.iter().enumerate() {
            match in_registers.get(index) {
                Some(register) => self.registers.gpr[*register] = *argument,
                None => memory::store(stack + index as u64 * word, word, *argument),
            }
        }
        memory::store(stack - word, word, RETURN_THUNK);
        self.registers.gpr[RSP] = stack - word;
        self.registers.rip = function;
        self.registers.flags = 0;
    }

    /// Runs guest code, and the API's functions that it calls, until it returns to the host. `stack` is where it started: who
    /// jumps further up leaves this call as well.
    fn run(&mut self, stack: u64) -> Result<()> {
        let process = Arc::clone(&self.process);
        loop {
            let stop = self.cpu.run(&process, &mut self.registers)?;
            if stop == Stop::Thunk && self.registers.rip == RETURN_THUNK {
                return Ok(());
            }
            match self.serve(&process, stop) {
                Err(error) if error.is::<Jump>() && self.registers.gpr[RSP] <= stack => {}
                served => served?,
            }
        }
    }

    /// Does what guest code has stopped for.
    fn serve(&mut self, process: &Process, stop: Stop) -> Result<()> {
        if let Stop::Trap(trap) = stop {
            self.place = Place::Instruction;
            return api::raise(self, &trap);
        }
        self.place = Place::Call;
        let number = ((self.registers.rip - THUNKS.start) / THUNK_SIZE - 1) as usize;
        let Some(function) = api::FUNCTIONS.get(number) else {
            bail!("the guest calls {}, which this host lacks", process.missing(number));
        };
        let answer = (function.run)(self)?;
        self.leave_function(function.pops, &answer);
        Ok(())
    }

    /// The x87 unit and MXCSR as guest code has left them.
    pub(crate) fn float(&self) -> Box<Float> {
        self.cpu.float(&self.process)
    }

    /// First of the records of x86 exception handlers.
    pub(crate) fn first_handler(&self) -> u64 {
        memory::load(self.block, 4)
    }

    /// Makes a record the first.
    pub(crate) fn set_first_handler(&self, record: u64) {
        memory::store(self.block, 4, record);
    }

    /// Returns from an API function whose arguments of `pops` words it takes off the stack itself.
    fn leave_function(&mut self, pops: u64, answer: &Answer) {
        let width = self.process.width;
        match *answer {
            Answer::Nothing => {}
            Answer::Word(value) => self.registers.gpr[RAX] = value & width.mask(),
            Answer::Wide(value) if width == Width::Narrow => {
                self.registers.gpr[RAX] = value & width.mask();
                self.registers.gpr[RDX] = value >> 32;
            }
            Answer::Wide(value) => self.registers.gpr[RAX] = value,
        }
        let word = width.bytes();
        let stack = self.registers.gpr[RSP];
        self.registers.rip = memory::load(stack, word);
        let popped = if width == Width::Narrow { pops * word } else { 0 };
        self.registers.gpr[RSP] = stack + word + popped;
    }

    /// Argument `index` of the API function that was called, counted in words.
    pub(crate) fn argument(&self, index: u64) -> u64 {
        let word = self.process.width.bytes();
        let by_register = if word == 8 { [RCX, RDX, R8, R9].get(index as usize) } else { None };
        match by_register {
            Some(register) => self.registers.gpr[*register],
            None => memory::load(self.registers.gpr[RSP] + word * (1 + index), word),
        }
    }

    /// Arguments from the first on.
    pub(crate) fn arguments<const N: usize>(&self) -> [u64; N] {
        core::array::from_fn(|index| self.argument(index as u64))
    }
}

//! The machine's own CPU.

use super::{EngineOptions, Stop};
use crate::float::Float;
use crate::image::Loaded;
use crate::layout::{THUNK_SIZE, THUNKS};
use crate::process::Process;
use crate::registers::{Registers, Width};
use crate::space::Space;
use crate::sys::map::{self, Protection};
use crate::sys::native_fault;
use crate::sys::{memory, native};
use anyhow::{Result, ensure};
use core::ops::Range;

/// Bytes from the start of a thunk to where its call comes from.
const THUNK_CALL: u64 = 6;

/// What all threads share: the thunks' code.
#[derive(Debug)]
pub(crate) struct Engine;

impl Engine {
    /// Writes the thunks.
    ///
    /// # Errors
    /// Where the image is for another width than this build of the host.
    pub(crate) fn new(_options: &EngineOptions, width: Width) -> Result<Self> {
        ensure!(width.bytes() == size_of::<usize>() as u64, "this build of the host runs images of the other width");
        map::map(&THUNKS, Protection::READ_WRITE)?;
        let slot = THUNKS.end - 8;
        memory::store(slot, 8, native::gate());
        for thunk in (THUNKS.start..slot - THUNK_SIZE).step_by(THUNK_SIZE as usize) {
            // `call [slot]`: relative to the next instruction, or absolute.
            let target = if width == Width::Wide { slot - (thunk + THUNK_CALL) } else { slot };
            memory::write(thunk, &[0xff, 0x15]);
            memory::store(thunk + 2, 4, target);
        }
        map::protect(&THUNKS, Protection::READ_EXECUTE)?;
        native_fault::install()?;
        Ok(Self)
    }

    /// Bytes to reserve behind an image for its code.
    pub(crate) fn companion(&self, _image: &Loaded, _file: &[u8]) -> u64 {
        0
    }

    /// An image has been mapped.
    pub(crate) fn attach(&self, _image: &Loaded, _file: &[u8], _reserved: bool) -> Result<()> {
        Ok(())
    }

    /// Guest code in `range` is about to change or to go.
    pub(crate) fn forget(&self, _range: Range<u64>, _space: &Space) {}

    /// Guest code in `range` may not be executed from now on.
    pub(crate) fn bar(&self, _range: Range<u64>, _space: &Space) {}

    /// What ran, for the report.
    pub(crate) fn report(&self) -> String {
        String::from("native")
    }
}

/// One thread's CPU.
#[derive(Debug)]
pub(crate) struct Cpu;

impl Cpu {
    /// Makes the calling thread one that can run guest code, with its thread block at `block`.
    ///
    /// # Errors
    /// The kernel's.
    pub(crate) fn new(_process: &Process, block: u64) -> Result<Self> {
        native::set_thread_block(block)?;
        Ok(Self)
    }

    /// The x87 unit and MXCSR as guest code has left them.
    pub(crate) fn float(&self, _process: &Process) -> Box<Float> {
        native::float()
    }

    /// Runs guest code until it stops.
    ///
    /// # Errors
    /// None.
    pub(crate) fn run(&mut self, _process: &Process, registers: &mut Registers) -> Result<Stop> {
        if let Some(float) = registers.float.take() {
            native::set_float(&float);
        }
        Ok(match native_fault::guard(registers, native::enter) {
            Some(trap) => Stop::Trap(trap),
            None => {
                registers.rip -= THUNK_CALL;
                registers.flags = 0;
                Stop::Thunk
            }
        })
    }
}

//! Calls between x64 code and the ARM64EC code of hybrid images (Microsoft, "Understanding Arm64EC ABI and assembly code").
//!
//! x64 code that reaches an ARM64EC function leaves generated code, because native code is not executable to the guest. Its
//! return address moves from the stack to LR, X4 gets the stack pointer, and the function's entry thunk, which is told the
//! function in X9, translates the arguments. ARM64EC code calls back
//! through dispatchers whose addresses lie in slots of the image.

use crate::image::Loaded;
use crate::layout::{EC_RETURN_THUNK, THUNKS};
use crate::process::Process;
use crate::registers::Registers;
use crate::registers::number::{RAX, RSP};
use crate::sys::ec_border::{self, EcRegisters};
use crate::sys::memory;
use anyhow::{Context as _, Result, bail};
use causeway_cache_format::abi::ARM64EC;
use causeway_format_pe::DispatchSlots;

/// The dispatchers, in the order of their numbers.
const RETURN: u64 = 0;
const CALL_X64: u64 = 1;
const CALL: u64 = 2;
const CHECK_CALL: u64 = 3;

/// Stores the dispatchers' addresses into an image's slots.
pub(super) fn fill_slots(image: &Loaded, slots: &DispatchSlots) {
    let [to_return, call_x64, call, check_call] = ec_border::dispatchers();
    let filled = [
        (slots.ret, to_return),
        (slots.call_no_redirect, call_x64),
        (slots.call, call),
        (slots.icall, check_call),
        (slots.icall_cfg, check_call),
    ];
    for (slot, address) in filled {
        if let Some(slot) = slot {
            memory::store(image.address(slot), 8, address);
        }
    }
}

/// What a thread keeps of its calls between both kinds of code.
#[derive(Debug, Default)]
pub(super) struct Crossings {
    /// ARM64EC code that has called x64 code, the innermost last.
    callers: Vec<EcRegisters>,
}

impl Crossings {
    /// Carries on where x64 code has left for: an ARM64EC function, or ARM64EC code that a function returns to. Gives false
    /// where neither is there.
    ///
    /// # Errors
    /// Where ARM64EC code asks for what this host lacks.
    pub(super) fn cross(&mut self, process: &Process, registers: &mut Registers, block: u64) -> Result<bool> {
        let mut native = if registers.rip == EC_RETURN_THUNK {
            let mut caller = self.callers.pop().context("x64 code returns to ARM64EC code that never called it")?;
            caller.x[usize::from(ARM64EC.gpr[RAX])] = registers.gpr[RAX];
            caller.v = registers.xmm;
            caller.sp = registers.gpr[RSP];
            caller
        } else if process.is_native(registers.rip) {
            enter_function(registers, block)
        } else {
            return Ok(false);
        };
        loop {
            ec_border::enter(&mut native);
            match native.dispatcher {
                RETURN => {
                    store(&native, native.x[30], registers);
                    return Ok(true);
                }
                CALL_X64 | CALL if !process.is_native(native.x[9]) => {
                    self.call_x64(&native, registers);
                    return Ok(true);
                }
                CALL => native.pc = native.x[9],
                CHECK_CALL => check_call(process, &mut native),
                other => bail!("ARM64EC code calls dispatcher {other} at {:#x}", native.x[30]),
            }
        }
    }

    /// ARM64EC code calls the x64 function in X9; the call returns through a thunk of the host's.
    fn call_x64(&mut self, native: &EcRegisters, registers: &mut Registers) {
        store(native, native.x[9], registers);
        registers.gpr[RSP] -= 8;
        memory::store(registers.gpr[RSP], 8, EC_RETURN_THUNK);
        let mut caller = native.clone();
        caller.pc = native.x[30];
        self.callers.push(caller);
    }
}

/// The start of an ARM64EC function's entry thunk, with the registers of its x64 caller.
fn enter_function(registers: &Registers, block: u64) -> EcRegisters {
    let mut native = EcRegisters::ZERO;
    for (guest, host) in registers.gpr.iter().zip(ARM64EC.gpr) {
        native.x[usize::from(*host)] = *guest;
    }
    native.v = registers.xmm;
    native.x[18] = block;
    native.x[30] = memory::load(registers.gpr[RSP], 8);
    native.sp = registers.gpr[RSP] + 8;
    // Where the thunk finds arguments that lie on the stack.
    native.x[4] = native.sp;
    native.x[9] = registers.rip;
    let distance = memory::load(registers.rip - 4, 4) as i32 & !3;
    native.pc = registers.rip.wrapping_add_signed(distance.into());
    native
}

/// Makes the registers of x64 code those of ARM64EC code, with execution going on at `rip`.
fn store(native: &EcRegisters, rip: u64, registers: &mut Registers) {
    for (guest, host) in registers.gpr.iter_mut().zip(ARM64EC.gpr) {
        *guest = native.x[usize::from(*host)];
    }
    registers.gpr[RSP] = native.sp;
    registers.xmm = native.v;
    registers.rip = rip;
}

/// Says what a call of the function in X11 is to jump to: the function, or for x64 code the exit thunk in X10, which finds it
/// in X9.
fn check_call(process: &Process, native: &mut EcRegisters) {
    let target = native.x[11];
    if THUNKS.contains(&target) || !process.is_native(target) {
        native.x[9] = target;
        native.x[11] = native.x[10];
    }
    native.pc = native.x[30];
}

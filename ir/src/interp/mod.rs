//! The interpreter: executes a [`Function`] on a [`Machine`] and a [`Memory`], bit-exact as x86.
//!
//! It is the reference that the optimizer and the back end are compared with, so it favours being plainly right over speed.
//! One file per theme: `integer`, `shift`, `bit_field`, `access`, `string`, `system`, `vector`, `shuffle`, `float`;
//! `dispatch` names the function of each operation.
//!
//! **Invariants.** An [`Interpreter`] holds a verified function, so that no operation meets a wrong operand. At a
//! [`Stop::Fault`] or [`Stop::DivideError`] the machine is as before the faulting operation (of a string operation: of its
//! faulting iteration). Equal inputs give equal results: nothing depends on the host.
//!
//! **Limits.** Floating-point exceptions are treated as masked outside of `float_begin` and `float_end`; the estimates are
//! the correctly rounded values, of which a real CPU gives the twelve leading bits.
//!
//! **Tests.** `tests/cpu_*.rs` compare results and flags with the CPU of an x86-64 host.
//!
//! ```
//! use causeway_ir::interp::{run, Machine, SparseMemory, Stop};
//! use causeway_ir::{Builder, Flags, Opcode, Rhs, Slot, Target, Terminator, Type};
//! let mut builder = Builder::new(0x1000, 64);
//! let a = builder.get(Slot::RAX, Type::I32);
//! let sum = builder.binary_flags(Opcode::Add, a, Rhs::Imm(1), Flags::all());
//! builder.put(Slot::RAX, sum);
//! builder.end_block(0x1000, 3, true, Terminator::Jump(Target::Guest(0x1003)));
//! let mut machine = Machine::new();
//! machine.gpr[0] = 0xffff_ffff;
//! let stop = run(&builder.finish(), &mut machine, &mut SparseMemory::new(), 100);
//! assert_eq!(stop, Ok(Stop::Leave { guest_pc: 0x1003 }));
//! assert_eq!(machine.gpr[0], 0);
//! assert_eq!(machine.flags, Flags::C | Flags::P | Flags::A | Flags::Z);
//! ```

mod access;
mod bit_field;
mod bits;
mod crypto;
mod dispatch;
mod float;
mod integer;
mod lane;
mod machine;
mod memory;
mod routine;
mod shift;
mod shuffle;
mod stack;
mod step;
mod string;
mod system;
#[cfg(test)]
mod tests;
mod vector;

pub use bits::Bits;
pub use machine::{DEFAULT_MXCSR, Machine};
pub use memory::{Fault, Memory, PAGE_SIZE, SparseMemory};

use crate::verify::{VerifyError, verify};
use crate::{Block, BlockId, ExitKind, Function, Target, Terminator, Value};
use dispatch::handler;
use step::{Halt, Step};

/// Why the interpreter stopped. Addresses are guest addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Control left for an address outside the function.
    Leave {
        /// Where it goes on.
        guest_pc: u64,
    },
    /// A guest call of a known address; the return address is on the guest stack.
    Call {
        /// Callee.
        guest_pc: u64,
        /// Return address.
        return_pc: u64,
    },
    /// A guest call of a computed address; the return address is on the guest stack.
    CallIndirect {
        /// Callee.
        guest_pc: u64,
        /// Return address.
        return_pc: u64,
    },
    /// A guest return.
    Return {
        /// Where it goes on.
        guest_pc: u64,
    },
    /// An indirect jump.
    JumpIndirect {
        /// Where it goes on.
        guest_pc: u64,
    },
    /// An exit to the runtime.
    Exit {
        /// Why.
        kind: ExitKind,
        /// The guest PC that the exit stores.
        guest_pc: u64,
    },
    /// A memory access failed.
    Fault {
        /// The guest instruction.
        guest_pc: u64,
        /// First address that cannot be accessed.
        addr: u64,
        /// Was it a write?
        write: bool,
    },
    /// #DE.
    DivideError {
        /// The guest instruction.
        guest_pc: u64,
    },
    /// #MF.
    X87Exception {
        /// The guest instruction.
        guest_pc: u64,
    },
    /// The fuel is used up, between blocks or between the iterations of a string operation; the machine is exact.
    OutOfFuel {
        /// Where execution would go on.
        guest_pc: u64,
    },
}

/// Why a function cannot be interpreted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InterpError {
    /// It is malformed.
    #[error("the function is not valid: {0}")]
    Invalid(#[from] VerifyError),
    /// There is no such block.
    #[error("the function has no block {0}")]
    NoBlock(u32),
}

/// Runs a function from its entry block until it stops. Each operation, terminator and string iteration uses one unit of
/// `fuel`.
///
/// # Errors
/// Where the function is not valid.
pub fn run(
    function: &Function,
    machine: &mut Machine,
    memory: &mut impl Memory,
    fuel: u64,
) -> Result<Stop, InterpError> {
    Interpreter::new(function)?.run(BlockId(0), machine, memory, fuel)
}

/// A verified function, ready to run many times.
#[derive(Clone, Copy, Debug)]
pub struct Interpreter<'f> {
    function: &'f Function,
}

impl<'f> Interpreter<'f> {
    /// Verifies a function.
    ///
    /// # Errors
    /// Where it is not valid.
    pub fn new(function: &'f Function) -> Result<Self, InterpError> {
        verify(function)?;
        Ok(Self { function })
    }

    /// Runs from a block until something stops it.
    ///
    /// # Errors
    /// Where there is no such block.
    pub fn run(
        &self,
        from: BlockId,
        machine: &mut Machine,
        memory: &mut impl Memory,
        fuel: u64,
    ) -> Result<Stop, InterpError> {
        let mut step = Step {
            function: self.function,
            machine,
            memory,
            values: Vec::new(),
            first_value: 0,
            guest_bits: self.function.bits,
            fuel,
        };
        let mut block = from;
        loop {
            let body = self.function.blocks.get(block.index()).ok_or(InterpError::NoBlock(block.0))?;
            match self.run_block(&mut step, body) {
                Next::Block(next) => block = next,
                Next::Stop(stop) => return Ok(stop),
            }
        }
    }

    fn run_block(&self, step: &mut Step<'_>, block: &Block) -> Next {
        let cost = block.insts.len() as u64 + 1;
        if step.burn(cost).is_err() {
            return Next::Stop(Stop::OutOfFuel { guest_pc: block.guest_pc });
        }
        step.values.clear();
        step.first_value = block.insts.start as usize;
        for index in block.insts.clone() {
            let inst = self.function.inst(Value(index));
            match handler(inst.opcode)(step, inst) {
                Ok(value) => step.values.push(value),
                Err(halt) => return Next::Stop(self.halted(halt, inst.guest)),
            }
        }
        self.terminate(step, &block.terminator)
    }

    fn halted(&self, halt: Halt, guest: u32) -> Stop {
        let guest_pc = self.function.guest_pc(guest);
        match halt {
            Halt::Fault(Fault { addr, write }) => Stop::Fault { guest_pc, addr, write },
            Halt::DivideError => Stop::DivideError { guest_pc },
            Halt::Exit(kind, distance) => Stop::Exit { kind, guest_pc: guest_pc.wrapping_add_signed(distance) },
            Halt::X87Exception => Stop::X87Exception { guest_pc },
            Halt::Skip(length) => Stop::Leave { guest_pc: guest_pc.wrapping_add(u64::from(length)) },
            Halt::OutOfFuel => Stop::OutOfFuel { guest_pc },
        }
    }

    fn terminate(&self, step: &Step<'_>, terminator: &Terminator) -> Next {
        let value = |value: Value| step.values[value.index() - step.first_value].low_u64();
        match *terminator {
            Terminator::Jump(target) => follow(target),
            Terminator::Branch { cond, taken, not_taken } => {
                follow(if cond.holds(step.machine.flags) { taken } else { not_taken })
            }
            Terminator::BranchNonZero { value: truth, taken, not_taken } => {
                follow(if value(truth) != 0 { taken } else { not_taken })
            }
            Terminator::JumpIndirect { target, .. } => Next::Stop(Stop::JumpIndirect { guest_pc: value(target) }),
            Terminator::Call { target, return_pc, .. } => {
                Next::Stop(Stop::Call { guest_pc: self.target_pc(target), return_pc })
            }
            Terminator::CallIndirect { target, return_pc, .. } => {
                Next::Stop(Stop::CallIndirect { guest_pc: value(target), return_pc })
            }
            Terminator::Return { target } => Next::Stop(Stop::Return { guest_pc: value(target) }),
            Terminator::Exit { kind, guest_pc, .. } => Next::Stop(Stop::Exit { kind, guest_pc }),
        }
    }

    fn target_pc(&self, target: Target) -> u64 {
        match target {
            Target::Guest(guest_pc) => guest_pc,
            Target::Block(block) => self.function.blocks[block.index()].guest_pc,
        }
    }
}

/// What follows a block.
enum Next {
    Block(BlockId),
    Stop(Stop),
}

fn follow(target: Target) -> Next {
    match target {
        Target::Block(block) => Next::Block(block),
        Target::Guest(guest_pc) => Next::Stop(Stop::Leave { guest_pc }),
    }
}

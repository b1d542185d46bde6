//! What one operation sees while it runs.

use super::bits::{Bits, Width};
use super::{Fault, Machine, Memory};
use crate::{ExitKind, Function, Inst, Rhs};

/// Why an operation did not complete.
#[derive(Clone, Copy, Debug)]
pub(super) enum Halt {
    /// Memory refused an access.
    Fault(Fault),
    /// #DE.
    DivideError,
    /// An exit of this kind, at the instruction's address plus this distance.
    Exit(ExitKind, i64),
    /// #MF.
    X87Exception,
    /// The instruction of so many bytes ends here.
    Skip(u8),
    /// The fuel is used up.
    OutOfFuel,
}

/// Result of an operation; zero where it has none.
pub(super) type Outcome = Result<Bits, Halt>;

/// Machine, memory and values while a block runs.
pub(super) struct Step<'a> {
    pub(super) function: &'a Function,
    pub(super) machine: &'a mut Machine,
    pub(super) memory: &'a mut dyn Memory,
    /// Values of the current block's instructions so far.
    pub(super) values: Vec<Bits>,
    /// Value number of the block's first instruction.
    pub(super) first_value: usize,
    /// Guest width: 32 or 64.
    pub(super) guest_bits: u8,
    /// Operations and string iterations that may still run.
    pub(super) fuel: u64,
}

impl Step<'_> {
    /// Operand `n`.
    pub(super) fn arg(&self, inst: &Inst, n: usize) -> Bits {
        self.values[inst.args[n].index() - self.first_value]
    }

    /// Operand `n` as an integer.
    pub(super) fn int(&self, inst: &Inst, n: usize) -> u64 {
        self.arg(inst, n).low_u64()
    }

    /// Operand `n`, or the immediate truncated to `width`.
    pub(super) fn int_or_imm(&self, inst: &Inst, n: usize, width: Width) -> u64 {
        match inst.value_or_imm(n) {
            Rhs::Value(_) => self.int(inst, n),
            Rhs::Imm(imm) => imm as u64 & width.mask(),
        }
    }

    /// Width of operand `n`'s type.
    pub(super) fn type_width(&self, inst: &Inst, n: usize) -> Width {
        Width(self.function.inst(inst.args[n]).ty.bits())
    }

    /// Reads `bytes` (at most 32) bytes of guest memory.
    pub(super) fn read(&mut self, addr: u64, bytes: u32) -> Outcome {
        let mut buffer = [0; 32];
        self.memory.read(addr, &mut buffer[..bytes as usize]).map_err(Halt::Fault)?;
        Ok(Bits::from_bytes(buffer))
    }

    /// Writes the low `bytes` (at most 32) bytes of a value to guest memory.
    pub(super) fn write(&mut self, addr: u64, bytes: u32, value: Bits) -> Result<(), Halt> {
        self.memory.write(addr, &value.to_bytes()[..bytes as usize]).map_err(Halt::Fault)
    }

    /// Uses up fuel.
    pub(super) fn burn(&mut self, fuel: u64) -> Result<(), Halt> {
        self.fuel = self.fuel.checked_sub(fuel).ok_or(Halt::OutOfFuel)?;
        Ok(())
    }
}

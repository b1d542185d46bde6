//! The register stack: pushes, pops, and faults of both (Intel SDM volume 1, 8.5.1.1).

use super::state::Unit;
use crate::x87::{C1, Control, Exceptions, Extended, Operand, Rounded};

/// Precision control.
const PRECISION: u16 = 0x300;
/// 53 bits, and all exceptions masked.
const DOUBLE_AND_MASKED: u16 = 0x23f;
/// SF: the invalid operation was a stack fault.
const STACK_FAULT: u16 = 1 << 6;
/// The status of a stack underflow.
pub(super) const UNDERFLOW: u16 = Exceptions::INVALID.bits() | STACK_FAULT;

impl Unit {
    /// The control word that counts.
    pub(super) const fn control_word(&self) -> Control {
        Control(if self.is_reduced() { self.control & !PRECISION | DOUBLE_AND_MASKED } else { self.control })
    }

    /// The value of ST(`index`), whatever its tag.
    pub(super) const fn value(&self, index: u8) -> Extended {
        let raw = self.raw(index);
        Extended { significand: raw as u64, sign_exponent: (raw >> 64) as u16 }
    }

    pub(super) fn operand(&self, index: u8) -> Operand {
        Operand::from(self.value(index))
    }

    /// Writes ST(`index`), which is then in use.
    pub(super) fn set_value(&mut self, index: u8, value: Extended) {
        self.set_raw(index, u128::from(value.significand) | u128::from(value.sign_exponent) << 64);
        self.set_empty(index, false);
    }

    /// Adds exceptions and condition codes in status-word form; C1 is replaced.
    pub(super) fn record(&mut self, status: u16) {
        self.set_status(self.status & !C1 | status);
    }

    /// Keeps a store's exceptions until memory is written.
    pub(super) const fn defer(&mut self, status: u16) {
        self.deferred = if self.is_reduced() { 0 } else { status };
    }

    /// Replaces condition codes.
    pub(super) fn set_conditions(&mut self, written: u16, conditions: u16) {
        self.set_status(self.status & !written | conditions);
    }

    /// Records that an empty register was read; tells whether the masked response follows.
    pub(super) fn underflow(&mut self) -> bool {
        self.record(UNDERFLOW);
        self.invalid_is_masked()
    }

    /// Records a push onto a register in use; tells whether the masked response follows.
    pub(super) fn overflow(&mut self) -> bool {
        self.record(UNDERFLOW | C1);
        self.invalid_is_masked()
    }

    pub(super) fn invalid_is_masked(&self) -> bool {
        self.control_word().unmasked(Exceptions::INVALID).is_empty()
    }

    /// Is there no room for a push?
    pub(super) const fn is_full(&self) -> bool {
        !self.is_empty(7)
    }

    /// Pushes without looking.
    pub(super) fn push(&mut self, value: Extended) {
        self.rotate(-1);
        self.set_value(0, value);
    }

    /// Pops so many registers.
    pub(super) fn pop(&mut self, count: u8) {
        for _ in 0..count {
            self.set_empty(0, true);
            self.rotate(1);
        }
    }

    /// FINCSTP and FDECSTP: TOP alone.
    pub(super) fn turn(&mut self, by: i8) {
        self.rotate(by);
        self.record(0);
    }

    /// Records a result's exceptions and C1, and writes it to ST(`index`) unless one of them traps before; tells whether it did.
    pub(super) fn deliver(&mut self, index: u8, result: Rounded<Extended>) -> bool {
        self.record(result.status());
        let delivered = !self.control_word().keeps_register(result.exceptions);
        if delivered {
            self.set_value(index, result.value);
        }
        delivered
    }
}

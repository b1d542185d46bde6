//! Loads, stores, exchanges and moves.

use super::request::{Format, Modifiers};
use super::stack::UNDERFLOW;
use super::state::Unit;
use super::{Operand as Input, Outcome, Trap};
use crate::x87::{
    self, Constant, Extended, Operand, Rounded, Width, constant, from_decimal, to_decimal, to_double, to_integer,
    to_single,
};

const CONSTANTS: [Constant; 7] = [
    Constant::One,
    Constant::Log2Of10,
    Constant::Log2OfE,
    Constant::Pi,
    Constant::Log10Of2,
    Constant::LnOf2,
    Constant::Zero,
];

/// The low ten bytes.
fn ten_bytes(vector: u128) -> [u8; 10] {
    core::array::from_fn(|index| (vector >> (8 * index)) as u8)
}

fn extended(vector: u128) -> Extended {
    Extended { significand: vector as u64, sign_exponent: (vector >> 64) as u16 }
}

/// A value from memory as an operand of arithmetic.
pub(super) fn memory_operand(format: Format, input: Input) -> Operand {
    match format {
        Format::Single => Operand::single(input.integer as u32),
        Format::Double => Operand::double(input.integer),
        Format::Int16 => Operand::integer(i64::from(input.integer as i16)),
        Format::Int32 => Operand::integer(i64::from(input.integer as i32)),
        Format::Int64 => Operand::integer(input.integer as i64),
        Format::Decimal => Operand::from(from_decimal(ten_bytes(input.vector))),
        Format::Register | Format::Extended => Operand::from(extended(input.vector)),
    }
}

impl Unit {
    /// FLD, FILD and FBLD.
    pub(super) fn load(&mut self, with: Modifiers, input: Input) {
        let control = self.control_word();
        let loaded = match with.format {
            Format::Register if self.is_empty(with.register) => {
                if self.underflow() {
                    self.push(Extended::INDEFINITE);
                }
                return;
            }
            Format::Register => Rounded::exact(self.value(with.register)),
            Format::Extended => Rounded::exact(extended(input.vector)),
            Format::Decimal => Rounded::exact(from_decimal(ten_bytes(input.vector))),
            format => x87::load(memory_operand(format, input), control),
        };
        if self.is_full() {
            if self.overflow() {
                self.push(Extended::INDEFINITE);
            }
            return;
        }
        self.record(loaded.status());
        if !control.keeps_load(loaded.exceptions) {
            self.push(loaded.value);
        }
    }

    pub(super) fn load_constant(&mut self, number: u8) {
        let value = constant(CONSTANTS[usize::from(number) % CONSTANTS.len()], self.control_word());
        if !self.is_full() {
            self.record(0);
            self.push(value);
        } else if self.overflow() {
            self.push(Extended::INDEFINITE);
        }
    }

    /// FST, FIST, FISTTP and FBSTP to memory; what they record waits until memory is written.
    pub(super) fn store(&mut self, with: Modifiers, truncate: bool) -> Result<Outcome, Trap> {
        let suppressed = Trap::Suppressed { length: with.length };
        if self.is_empty(0) {
            if !self.invalid_is_masked() {
                self.underflow();
                return Err(suppressed);
            }
            self.defer(UNDERFLOW);
            return Ok(indefinite(with.format));
        }
        let value = self.value(0);
        let control = if truncate { self.control_word().truncating() } else { self.control_word() };
        let integer = |width| to_integer(value, width, control).map(|integer| Outcome::integer(integer as u64));
        let result = match with.format {
            Format::Single => to_single(value, control).map(|bits| Outcome::integer(u64::from(bits))),
            Format::Double => to_double(value, control).map(Outcome::integer),
            Format::Int16 => integer(Width::Word),
            Format::Int32 => integer(Width::Dword),
            Format::Int64 => integer(Width::Qword),
            Format::Decimal => to_decimal(value, control).map(decimal),
            Format::Register | Format::Extended => Rounded::exact(Outcome { vector: self.raw(0), ..Outcome::NONE }),
        };
        if control.keeps_memory(result.exceptions) {
            self.record(result.status());
            return Err(suppressed);
        }
        self.defer(result.status());
        Ok(result.value)
    }

    /// FST and FSTP to a register.
    pub(super) fn copy(&mut self, with: Modifiers) {
        let value = if self.is_empty(0) {
            if !self.underflow() {
                return;
            }
            Extended::INDEFINITE
        } else {
            self.record(0);
            self.value(0)
        };
        self.set_value(with.register, value);
        self.pop(with.pops);
    }

    /// FSTPNCE, the alias of FSTP that takes an empty register without a fault.
    pub(super) fn copy_unchecked(&mut self, with: Modifiers) {
        self.record(0);
        if !self.is_empty(0) {
            self.set_value(with.register, self.value(0));
        }
        self.pop(with.pops);
    }

    pub(super) fn exchange(&mut self, register: u8) {
        let empty = [0, register].map(|index| self.is_empty(index));
        if empty.contains(&true) {
            if !self.underflow() {
                return;
            }
            for (index, empty) in [0, register].into_iter().zip(empty) {
                if empty {
                    self.set_value(index, Extended::INDEFINITE);
                }
            }
        } else {
            self.record(0);
        }
        let (first, second) = (self.value(0), self.value(register));
        self.set_value(0, second);
        self.set_value(register, first);
    }

    /// FCMOVcc, which looks at both registers whatever the condition and leaves C1 alone.
    pub(super) fn conditional_move(&mut self, register: u8, condition: bool) {
        if self.is_empty(0) || self.is_empty(register) {
            if self.underflow() {
                self.set_value(0, Extended::INDEFINITE);
            }
        } else if condition {
            self.set_value(0, self.value(register));
        }
    }
}

fn decimal(bytes: [u8; 10]) -> Outcome {
    let vector = bytes.iter().rev().fold(0, |vector, byte| vector << 8 | u128::from(*byte));
    Outcome { vector, ..Outcome::NONE }
}

/// The masked response to a store of an empty register.
fn indefinite(format: Format) -> Outcome {
    const INDEFINITE: u128 = 0xffff_c000_0000_0000_0000;
    match format {
        Format::Single => Outcome::integer(0xffc0_0000),
        Format::Double => Outcome::integer(0xfff8_0000_0000_0000),
        Format::Int16 => Outcome::integer(Width::Word.indefinite() as u64),
        Format::Int32 => Outcome::integer(Width::Dword.indefinite() as u64),
        Format::Int64 => Outcome::integer(Width::Qword.indefinite() as u64),
        // The real indefinite and the decimal one are the same bits.
        Format::Register | Format::Extended | Format::Decimal => Outcome { vector: INDEFINITE, ..Outcome::NONE },
    }
}

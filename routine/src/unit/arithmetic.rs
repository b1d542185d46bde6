//! Arithmetic with results in registers.

use super::Operand as Input;
use super::request::{Format, Modifiers, Operation};
use super::state::Unit;
use super::transfer::memory_operand;
use crate::x87::{
    self, C2, Extended, Operand, Quotient, add, divide, exponential, extract, multiply, remainder, round_to_integer,
    sqrt, subtract,
};

impl Unit {
    /// Addition to division.
    pub(super) fn binary(&mut self, operation: Operation, with: Modifiers, input: Input) {
        let to = if with.to_register { with.register } else { 0 };
        let of_register = with.format == Format::Register;
        if self.is_empty(0) || of_register && self.is_empty(with.register) {
            if self.underflow() {
                self.set_value(to, Extended::INDEFINITE);
                self.pop(with.pops);
            }
            return;
        }
        let (top, control) = (self.operand(0), self.control_word());
        let other = if of_register { self.operand(with.register) } else { memory_operand(with.format, input) };
        let result = match operation {
            Operation::Add => add(top, other, control),
            Operation::Multiply => multiply(top, other, control),
            Operation::Subtract => subtract(top, other, control),
            Operation::SubtractReversed => subtract(other, top, control),
            Operation::Divide => divide(top, other, control),
            _ => divide(other, top, control),
        };
        if self.deliver(to, result) {
            self.pop(with.pops);
        }
    }

    /// ST(0), where it is in use; otherwise the response to a stack fault.
    pub(super) fn top_operand(&mut self) -> Option<Operand> {
        if !self.is_empty(0) {
            return Some(self.operand(0));
        }
        if self.underflow() {
            self.set_value(0, Extended::INDEFINITE);
        }
        None
    }

    pub(super) fn unary(&mut self, operation: Operation) {
        let Some(operand) = self.top_operand() else { return };
        let control = self.control_word();
        let result = match operation {
            Operation::SquareRoot => sqrt(operand, control),
            Operation::Round => round_to_integer(self.value(0), control),
            _ => exponential(operand, control),
        };
        self.deliver(0, result);
    }

    /// FCHS and FABS.
    pub(super) fn sign(&mut self, operation: Operation) {
        if self.top_operand().is_none() {
            return;
        }
        let value = self.value(0);
        self.record(0);
        self.set_value(0, if operation == Operation::ChangeSign { value.negate() } else { value.abs() });
    }

    /// ST(0) and ST(1), where both are in use; otherwise the response to a stack fault, with the result for ST(`to`).
    pub(super) fn top_operands(&mut self, to: u8, pops: u8) -> Option<(Operand, Operand)> {
        if !self.is_empty(0) && !self.is_empty(1) {
            return Some((self.operand(0), self.operand(1)));
        }
        if self.underflow() {
            self.set_value(to, Extended::INDEFINITE);
            self.pop(pops);
        }
        None
    }

    pub(super) fn scale(&mut self) {
        if let Some((value, by)) = self.top_operands(0, 0) {
            let result = x87::scale(value, by, self.control_word());
            self.deliver(0, result);
        }
    }

    pub(super) fn remainder(&mut self, operation: Operation) {
        let Some((dividend, divisor)) = self.top_operands(0, 0) else {
            return self.set_conditions(C2, 0);
        };
        let quotient = if operation == Operation::Remainder { Quotient::Truncated } else { Quotient::Nearest };
        let reduced = remainder(dividend, divisor, quotient, self.control_word());
        self.deliver(0, reduced.result);
        self.set_conditions(reduced.written, reduced.conditions);
    }

    pub(super) fn extract(&mut self) {
        if self.is_empty(0) {
            self.push_indefinite_pair(false);
        } else if self.is_full() {
            self.push_indefinite_pair(true);
        } else {
            let control = self.control_word();
            let result = extract(self.operand(0), control);
            self.record(result.status());
            if !control.keeps_register(result.exceptions) {
                self.set_value(0, result.value.exponent);
                self.push(result.value.significand);
            }
        }
    }

    /// The response of an instruction with two results, the second of which is pushed, to a stack fault.
    pub(super) fn push_indefinite_pair(&mut self, overflow: bool) {
        let masked = if overflow { self.overflow() } else { self.underflow() };
        if masked {
            self.set_value(0, Extended::INDEFINITE);
            self.push(Extended::INDEFINITE);
        }
    }
}

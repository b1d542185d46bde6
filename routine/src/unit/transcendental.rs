//! Logarithms and trigonometry on the register stack.

use super::request::Operation;
use super::state::Unit;
use crate::x87::{
    C2, Class, Extended, Partial, arctangent, cosine, logarithm, logarithm_plus_one, sine, sine_cosine, tangent,
};

impl Unit {
    /// FYL2X, FYL2XP1 and FPATAN.
    pub(super) fn binary_transcendental(&mut self, operation: Operation) {
        let Some((x, y)) = self.top_operands(1, 1) else { return };
        let control = self.control_word();
        let result = match operation {
            Operation::Logarithm => logarithm(x, y, control),
            Operation::LogarithmPlusOne => logarithm_plus_one(x, y, control),
            _ => arctangent(x, y, control),
        };
        if self.deliver(1, result) {
            self.pop(1);
        }
    }

    /// FSIN and FCOS.
    pub(super) fn sine(&mut self, operation: Operation) {
        self.set_conditions(C2, 0);
        let Some(operand) = self.top_operand() else { return };
        let control = self.control_word();
        let result = if operation == Operation::Sine { sine(operand, control) } else { cosine(operand, control) };
        match result {
            Partial::Complete(result) => {
                self.deliver(0, result);
            }
            Partial::OutOfRange => self.out_of_range(),
        }
    }

    /// FPTAN and FSINCOS, which push a second result.
    pub(super) fn tangent(&mut self, operation: Operation) {
        self.set_conditions(C2, 0);
        if self.is_empty(0) || self.is_full() {
            let overflow = !self.is_empty(0);
            return self.push_indefinite_pair(overflow);
        }
        let (operand, control) = (self.operand(0), self.control_word());
        let result = if operation == Operation::Tangent {
            // A NaN stands for both results.
            let second = |tangent: Extended| if tangent.class() == Class::Nan { tangent } else { Extended::ONE };
            tangent(operand, control).map(|tangent| (tangent, second(tangent)))
        } else {
            sine_cosine(operand, control).map(|both| (both.sine, both.cosine))
        };
        let Partial::Complete(result) = result else { return self.out_of_range() };
        self.record(result.status());
        if !control.keeps_register(result.exceptions) {
            let (first, second) = result.value;
            self.set_value(0, first);
            self.push(second);
        }
    }

    /// The argument is too large: C2 says so, and nothing else changes.
    fn out_of_range(&mut self) {
        self.record(0);
        self.set_conditions(C2, C2);
    }
}

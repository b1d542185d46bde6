//! Comparisons and FXAM.

use super::request::{Format, Modifiers, Operation};
use super::state::Unit;
use super::transfer::memory_operand;
use super::{Operand as Input, Outcome};
use crate::x87::{C0, C1, C2, C3, Extended, Operand, QuietNan, compare, conditions, examine};

/// Condition codes of comparisons.
pub(super) const CODES: u16 = C0 | C2 | C3;
/// FXAM of an empty register.
const EMPTY: u16 = C0 | C3;

impl Unit {
    /// FCOM, FUCOM, FICOM and FTST with their pops.
    pub(super) fn compare_codes(&mut self, operation: Operation, with: Modifiers, input: Input) {
        let quiet = if operation == Operation::CompareQuiet { QuietNan::Unordered } else { QuietNan::Invalid };
        let other = match (operation, with.format) {
            (Operation::Test, _) => Some(Operand::from(Extended::ZERO)),
            (_, Format::Register) if self.is_empty(with.register) => None,
            (_, Format::Register) => Some(self.operand(with.register)),
            (_, format) => Some(memory_operand(format, input)),
        };
        let (codes, pops) = self.compare_top(other, quiet);
        self.set_conditions(CODES | C1, codes);
        if pops {
            self.pop(with.pops);
        }
    }

    /// FCOMI and FUCOMI with their pop.
    pub(super) fn compare_flags(&mut self, operation: Operation, with: Modifiers) -> Outcome {
        let quiet = if operation == Operation::CompareQuietFlags { QuietNan::Unordered } else { QuietNan::Invalid };
        let other = (!self.is_empty(with.register)).then(|| self.operand(with.register));
        // C1 changes with a stack fault alone.
        let (codes, pops) = self.compare_top(other, quiet);
        if pops {
            self.pop(with.pops);
        }
        Outcome::of_codes(codes)
    }

    /// Compares ST(0) and records exceptions; gives the condition codes, and whether pops follow.
    fn compare_top(&mut self, other: Option<Operand>, quiet: QuietNan) -> (u16, bool) {
        let other = other.filter(|_| !self.is_empty(0));
        let Some(other) = other else { return (conditions(None), self.underflow()) };
        let control = self.control_word();
        let result = compare(self.operand(0), other, quiet, control);
        self.set_status(self.status | result.status());
        (conditions(result.value), !control.keeps_register(result.exceptions))
    }

    pub(super) fn examine(&mut self) {
        let value = self.value(0);
        let sign = if value.is_negative() { C1 } else { 0 };
        let codes = if self.is_empty(0) { EMPTY | sign } else { examine(value) };
        self.set_conditions(CODES | C1, codes);
    }
}

//! Pointers to the last instruction and its operand (Intel SDM volume 1, 8.1.8).
//!
//! Generated code does nothing for the instruction pointer: who performs its calls notes where each goes on, and asks which
//! guest instruction that belongs to when an image is to show it.

use super::request::Request;
use super::state::Unit;
use super::{Operand, Outcome, Trap};

/// Bits of the opcode.
pub(super) const OPCODE: u16 = 0x7ff;

/// Where an instruction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At this guest address.
    Guest(u64),
    /// In the code before this host address.
    Host(u64),
}

impl Unit {
    /// As [`Unit::perform`], for an instruction at `place`, to which the instruction pointer points where it is over.
    ///
    /// # Errors
    /// As [`Unit::perform`].
    #[inline]
    pub fn perform_at(&mut self, place: Place, request: Request, operand: Operand) -> Result<Outcome, Trap> {
        let outcome = self.perform(request, operand);
        let is_over = match outcome {
            Ok(_) => request.operation.is_pointed_to(),
            Err(Trap::Suppressed { .. }) => true,
            Err(Trap::Pending) => false,
        };
        if is_over {
            (self.instruction, self.instruction_in_host) = match place {
                Place::Guest(address) => (address, 0),
                Place::Host(address) => (address, 1),
            };
        }
        outcome
    }

    /// Makes the instruction pointer a guest address, if it is not: what `guest_address` gives for a host address behind a call.
    pub fn resolve_instruction(&mut self, guest_address: impl FnOnce(u64) -> u64) {
        if self.instruction_in_host != 0 {
            (self.instruction, self.instruction_in_host) = (guest_address(self.instruction), 0);
        }
    }

    /// Sets what images hold: instruction pointer, data pointer, opcode.
    pub const fn set_pointers(&mut self, instruction: u64, data: u64, opcode: u16) {
        (self.instruction, self.instruction_in_host) = (instruction, 0);
        (self.data, self.opcode) = (data, opcode & OPCODE);
    }

    /// The instruction pointer, the data pointer, or 32 bits of each.
    pub(super) const fn pointer(&self, number: u8) -> u64 {
        match number {
            0 => self.instruction,
            1 => self.data,
            _ => self.instruction & 0xffff_ffff | self.data << 32,
        }
    }

    pub(super) const fn set_pointer(&mut self, number: u8, value: u64) {
        match number {
            0 => self.set_pointers(value, self.data, self.opcode),
            1 => self.data = value,
            _ => self.set_pointers(value & 0xffff_ffff, value >> 32, self.opcode),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Format, Modifiers, Operation};
    use super::*;

    fn at(unit: &mut Unit, place: Place, operation: Operation, with: Modifiers) -> Result<Outcome, Trap> {
        unit.perform_at(place, Request::new(operation, with), Operand { integer: 0x37f, ..Operand::default() })
    }

    #[test]
    fn the_pointer_follows_all_but_control_instructions() {
        let mut unit = Unit::INITIAL;
        for (number, operation) in (1..).zip(Operation::ALL.iter().copied()) {
            unit.instruction = 0;
            assert!(at(&mut unit, Place::Guest(number), operation, Modifiers::NONE).is_ok(), "{operation:?}");
            let moved = unit.instruction == number;
            let sets = matches!(operation, Operation::LoadPointer);
            assert_eq!(moved, operation.is_pointed_to() && !sets, "{operation:?}");
        }
    }

    #[test]
    fn a_pending_exception_leaves_the_pointer_and_a_suppressed_store_moves_it() {
        let mut unit = Unit::INITIAL;
        unit.set_control(0x37e);
        let store = Modifiers { length: 2, ..Modifiers::of(Format::Int32) };
        let suppressed = Err(Trap::Suppressed { length: 2 });
        assert_eq!(at(&mut unit, Place::Guest(5), Operation::Store, store), suppressed);
        assert_eq!(at(&mut unit, Place::Guest(6), Operation::Nothing, Modifiers::NONE), Err(Trap::Pending));
        assert_eq!(unit.instruction, 5);
    }

    #[test]
    fn addresses_of_the_host_are_resolved_when_they_are_asked_for() {
        let mut unit = Unit::INITIAL;
        assert!(at(&mut unit, Place::Host(0x1008), Operation::Nothing, Modifiers::NONE).is_ok());
        unit.resolve_instruction(|host| host + 1);
        unit.resolve_instruction(|_| unreachable!("it is a guest address"));
        let pointer = at(&mut unit, Place::Host(0), Operation::StorePointer, Modifiers::of(Format::Int64));
        assert_eq!(pointer, Ok(Outcome::integer(0x1009)));
        let data = Modifiers::register(1);
        assert!(at(&mut unit, Place::Host(0), Operation::LoadPointer, data).is_ok());
        assert_eq!((unit.data, unit.instruction), (0x37f, 0x1009));
        let both = at(&mut unit, Place::Host(0), Operation::StorePointer, Modifiers::register(2));
        assert_eq!(both, Ok(Outcome::integer(0x37f_0000_1009)));
        assert!(at(&mut unit, Place::Host(0), Operation::Initialize, Modifiers::NONE).is_ok());
        assert_eq!(unit, Unit::INITIAL);
    }
}

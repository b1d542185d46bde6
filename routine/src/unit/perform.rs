//! From a request to what it does.

use super::request::{Modifiers, Operation, Request};
use super::state::Unit;
use super::{Operand, Outcome, Trap};

/// Exceptions, SF, ES and B: what FNCLEX clears.
const CLEARED: u16 = 0x80ff;
const ALL_MASKED: u16 = 0x3f;

impl Unit {
    /// Performs an operation.
    ///
    /// # Errors
    /// Where execution does not go on behind it; see [`Trap`].
    pub fn perform(&mut self, request: Request, operand: Operand) -> Result<Outcome, Trap> {
        if self.pending != 0 && request.operation.is_waiting() {
            return Err(Trap::Pending);
        }
        self.control_operation(request.operation, request.modifiers, operand)
    }

    fn control_operation(&mut self, operation: Operation, with: Modifiers, operand: Operand) -> Result<Outcome, Trap> {
        use Operation as O;
        match operation {
            O::Wait => {}
            O::EnterMmx => (self.top, self.empty) = (0, 0),
            O::LeaveMmx => self.empty = 0xff,
            O::Initialize => *self = Self { registers: self.registers, ..Self::INITIAL },
            O::ClearExceptions => self.set_status(self.status & !CLEARED),
            O::LoadControl => self.set_control(operand.integer as u16),
            O::MaskExceptions => self.set_control(self.control | ALL_MASKED),
            O::LoadEnvironment => self.set_environment(operand.integer),
            O::LoadImage => self.set_image(operand.integer),
            O::LoadRegister => self.set_raw(with.register, operand.vector),
            O::StoreStatus => return Ok(Outcome::integer(u64::from(self.status_word()))),
            O::StoreEnvironment => return Ok(Outcome::integer(self.environment())),
            O::StoreImage => return Ok(Outcome::integer(self.image())),
            O::StoreRegister => return Ok(Outcome { vector: self.raw(with.register), ..Outcome::NONE }),
        }
        Ok(Outcome::NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(operation: Operation) -> Request {
        Request::new(operation, Modifiers::NONE)
    }

    #[test]
    fn waiting_operations_see_a_pending_exception() {
        let mut unit = Unit::INITIAL;
        unit.set_status_word(1);
        assert_eq!(unit.perform(request(Operation::Wait), Operand::default()), Ok(Outcome::NONE));
        let unmask = Operand { integer: 0x37e, ..Operand::default() };
        assert_eq!(unit.perform(request(Operation::LoadControl), unmask), Ok(Outcome::NONE));
        assert_eq!(unit.perform(request(Operation::EnterMmx), Operand::default()), Err(Trap::Pending));
        let status = unit.perform(request(Operation::StoreStatus), Operand::default());
        assert_eq!(status.map(|outcome| outcome.integer), Ok(0x8081));
        assert_eq!(unit.perform(request(Operation::ClearExceptions), Operand::default()), Ok(Outcome::NONE));
        assert_eq!(unit.perform(request(Operation::Wait), Operand::default()), Ok(Outcome::NONE));
    }
}

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
    #[inline]
    pub fn perform(&mut self, request: Request, operand: Operand) -> Result<Outcome, Trap> {
        if self.pending != 0 && request.operation.is_waiting() {
            return Err(Trap::Pending);
        }
        self.frequent(request, operand).map_or_else(|| self.general(request, operand), Ok)
    }

    /// Performs any operation; what waits finds no exception pending.
    #[inline(never)]
    pub(super) fn general(&mut self, request: Request, operand: Operand) -> Result<Outcome, Trap> {
        let (operation, with) = (request.operation, request.modifiers);
        use Operation as O;
        match operation {
            O::Load => self.load(with, operand),
            O::LoadConstant => self.load_constant(with.register),
            O::Store => return self.store(with, false),
            O::StoreTruncated => return self.store(with, true),
            O::Copy => self.copy(with),
            O::CopyUnchecked => self.copy_unchecked(with),
            O::Exchange => self.exchange(with.register),
            O::Move => self.conditional_move(with.register, operand.integer & 1 == 1),
            O::Add | O::Multiply | O::Subtract | O::SubtractReversed | O::Divide | O::DivideReversed => {
                self.binary(operation, with, operand);
            }
            O::Compare | O::CompareQuiet | O::Test => self.compare_codes(operation, with, operand),
            O::CompareFlags | O::CompareQuietFlags => return Ok(self.compare_flags(operation, with)),
            O::Examine => self.examine(),
            O::ChangeSign | O::Absolute => self.sign(operation),
            O::SquareRoot | O::Round | O::Exponential => self.unary(operation),
            O::Scale => self.scale(),
            O::Remainder | O::RemainderNearest => self.remainder(operation),
            O::Extract => self.extract(),
            O::Logarithm | O::LogarithmPlusOne | O::Arctangent => self.binary_transcendental(operation),
            O::Sine | O::Cosine => self.sine(operation),
            O::Tangent | O::SineCosine => self.tangent(operation),
            _ => return Ok(self.control_operation(operation, with, operand)),
        }
        Ok(Outcome::NONE)
    }

    /// TOP is 0, and all tags are as `empty` says.
    const fn leave_stack(&mut self, empty: u8) {
        self.top = 0;
        self.set_empty_registers(empty);
    }

    fn control_operation(&mut self, operation: Operation, with: Modifiers, operand: Operand) -> Outcome {
        use Operation as O;
        match operation {
            O::Wait | O::Nothing => {}
            O::EnterMmx => self.leave_stack(0),
            O::LeaveMmx => self.leave_stack(0xff),
            O::Initialize => self.initialize(),
            O::ClearExceptions => self.set_status(self.status & !CLEARED),
            O::LoadControl => self.set_control(operand.integer as u16),
            O::MaskExceptions => self.set_control(self.control | ALL_MASKED),
            O::LoadEnvironment => self.set_environment(operand.integer),
            O::LoadImage => self.set_image(operand.integer),
            O::LoadRegister => self.set_raw(with.register, operand.vector),
            O::StoreStatus => return Outcome::integer(u64::from(self.status_word())),
            O::StoreEnvironment => return Outcome::integer(self.environment()),
            O::StoreImage => return Outcome::integer(self.image()),
            O::StorePointer => return Outcome::integer(self.pointer(with.register)),
            O::LoadPointer => self.set_pointer(with.register, operand.integer),
            O::StoreRegister => return Outcome { vector: self.raw(with.register), ..Outcome::NONE },
            O::IncrementTop => self.turn(1),
            O::DecrementTop => self.turn(-1),
            O::Free => {
                self.record(0);
                self.set_empty(with.register, true);
                self.pop(with.pops);
            }
            O::FinishStore => {
                let status = core::mem::take(&mut self.deferred);
                self.record(status);
                self.pop(with.pops);
            }
            _ => unreachable!("the caller has dispatched the other operations"),
        }
        Outcome::NONE
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

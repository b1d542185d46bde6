//! Floating-point operations as requests to [`causeway_routine::float`], which is their meaning.

use crate::{Inst, Opcode, Type};
use causeway_routine::float::{Operation, Request};

/// Bit of `aux2` that suppresses the precision flag of [`Opcode::FRound`].
const SUPPRESS_PRECISION: u8 = 8;

impl Inst {
    /// The request that performs a floating-point operation whose first operand has type `operand`; none for other
    /// operations.
    pub fn float_request(&self, operand: Type) -> Option<Request> {
        let operation = operation(self.opcode)?;
        let scalar = matches!(self.ty, Type::F32 | Type::F64);
        let double = match self.opcode {
            Opcode::FToIntS => operand == Type::F64,
            Opcode::VFloatWiden => true,
            Opcode::VFloatNarrow | Opcode::VHalfWiden | Opcode::VHalfNarrow => false,
            _ if scalar => self.ty == Type::F64,
            _ => self.lane.bits() == 64,
        };
        let (results, sources) = (self.ty.bits(), operand.bits());
        let count = match self.opcode {
            Opcode::FToIntS => 1,
            _ if scalar => 1,
            Opcode::VToIntS => (sources / self.lane.bits()).min(results / 32),
            Opcode::VFloatNarrow => (sources / 64).min(results / 32),
            Opcode::VHalfNarrow => sources / 32,
            Opcode::VFloatWiden => results / 64,
            Opcode::VHalfWiden => results / 32,
            _ => results / self.lane.bits(),
        };
        Some(Request {
            operation,
            double,
            long: self.ty == Type::I64 || operand == Type::I64,
            exact: self.opcode == Opcode::FRound && self.aux2 & SUPPRESS_PRECISION != 0,
            count_log2: count.ilog2() as u8,
            aux: self.aux & 31,
        })
    }
}

const fn operation(opcode: Opcode) -> Option<Operation> {
    use Opcode as O;
    Some(match opcode {
        O::FAdd => Operation::Add,
        O::FSub => Operation::Subtract,
        O::FMul => Operation::Multiply,
        O::FDiv => Operation::Divide,
        O::FAddSub => Operation::AddSubtract,
        O::FHorizontalAdd => Operation::HorizontalAdd,
        O::FHorizontalSub => Operation::HorizontalSubtract,
        O::FMulAdd => Operation::MultiplyAdd,
        O::FSqrt => Operation::SquareRoot,
        O::FMin => Operation::Minimum,
        O::FMax => Operation::Maximum,
        O::FCmp => Operation::CompareMask,
        O::FCompare => Operation::CompareFlags,
        O::FConvert | O::VFloatWiden | O::VFloatNarrow => Operation::Convert,
        O::FFromIntS | O::VFromIntS => Operation::FromInteger,
        O::FToIntS | O::VToIntS => Operation::ToInteger,
        O::FRound => Operation::Round,
        O::FRecipEstimate => Operation::ReciprocalEstimate,
        O::FRsqrtEstimate => Operation::RootReciprocalEstimate,
        O::VHalfWiden => Operation::WidenHalf,
        O::VHalfNarrow => Operation::NarrowHalf,
        _ => return None,
    })
}

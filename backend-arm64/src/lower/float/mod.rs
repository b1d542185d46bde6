//! Floating point, scalar and vector.
//!
//! **NaNs.** Where an operation can give a NaN, x86 gives the first operand that is one, quieted, else the default NaN with
//! its sign set. The host prefers signalling operands and its default NaN is positive. So results are tested, several by one
//! test ([`segment`]), and out-of-line code puts x86's NaNs in their place. With FEAT_AFP the runtime sets FPCR.AH and
//! FPCR.NEP: the host then chooses as x86 does and nothing is tested, and scalar operations keep the destination's upper
//! elements, so that an operation and the insertion of its result into lane 0 are one instruction.
//!
//! **Flags.** Nothing here writes `PSTATE` but comparisons into flags, and tests of results where no flag is live.
//!
//! **Exceptions.** The sticky flags of FPSR are near MXCSR's, not equal: directed `f_round` and the quiet orderings of VEX
//! predicates do not raise all that x86 raises; estimates raise some; tininess is detected before rounding; no flag tells of
//! denormal operands. FPCR.FZ stands for FTZ and DAZ together, and minima and maxima do not flush the operand that they give.
//! Where a guest can tell, it runs [`exact`] code.

mod arithmetic;
mod compare;
mod convert;
mod exact;
mod fused;
mod merge;
mod nan;
mod replay;
mod round;
mod segment;
#[cfg(test)]
mod tests;

pub(crate) use nan::{ColdFloat, emit as emit_cold, emit_routine as emit_nan_routine};

use super::Lower;
use super::vector::element;
use crate::asm::prelude::*;
use causeway_ir::{Inst, Opcode, Type};

/// Lowers a floating-point operation.
pub(super) fn lower(lower: &mut Lower<'_>, inst: &Inst) {
    if inst.is_host_float() {
        host(lower, inst);
    } else if lower.is_usual_float() {
        operation(lower, inst);
    } else {
        return exact::lower(lower, inst);
    }
    lower.clear_merged(inst);
}

/// The operation without a look at NaNs ([`Inst::HOST_FLOAT`]).
fn host(lower: &mut Lower<'_>, inst: &Inst) {
    use Opcode as O;
    match inst.opcode {
        O::FAdd | O::FSub | O::FMul | O::FDiv => arithmetic::host_binary(lower, inst),
        O::FSqrt => arithmetic::host_square_root(lower, inst),
        _ => operation(lower, inst),
    }
}

fn operation(lower: &mut Lower<'_>, inst: &Inst) {
    use Opcode as O;
    match inst.opcode {
        O::FAdd | O::FSub | O::FMul | O::FDiv => arithmetic::binary(lower, inst),
        O::FMulAdd => fused::lower(lower, inst),
        O::FSqrt => arithmetic::square_root(lower, inst),
        O::FNeg | O::FAbs => arithmetic::sign(lower, inst),
        O::FMin | O::FMax => arithmetic::min_max(lower, inst),
        O::FHorizontalAdd | O::FHorizontalSub => arithmetic::horizontal(lower, inst),
        O::FAddSub => arithmetic::add_sub(lower, inst),
        O::FRecipEstimate | O::FRsqrtEstimate => arithmetic::estimate(lower, inst),
        O::FCmp => compare::mask(lower, inst),
        O::FCompare => compare::flags(lower, inst),
        O::FConvert => convert::scalar(lower, inst),
        O::FFromIntS => convert::from_integer(lower, inst),
        O::FToIntS => convert::to_integer(lower, inst),
        O::VFromIntS => convert::vector_from_integer(lower, inst),
        O::VToIntS => convert::vector_to_integer(lower, inst),
        O::VFloatWiden => convert::widen(lower, inst),
        O::VFloatNarrow => convert::narrow(lower, inst),
        O::VHalfWiden => convert::half_widen(lower, inst),
        O::VHalfNarrow => convert::half_narrow(lower, inst),
        O::FRound => round::lower(lower, inst),
        _ => lower.unsupported(inst),
    }
}

/// Floats that an operation works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Scalar(FpSize),
    Vector(Shape),
}

impl Form {
    /// Of floats in this shape.
    fn of_shape(shape: Shape) -> Self {
        match shape {
            Shape::ScalarS => Self::Scalar(FpSize::S),
            Shape::ScalarD => Self::Scalar(FpSize::D),
            shape => Self::Vector(shape),
        }
    }

    fn of(inst: &Inst) -> Self {
        match inst.ty {
            Type::F32 => Self::Scalar(FpSize::S),
            Type::F64 => Self::Scalar(FpSize::D),
            Type::V64 if inst.lane.bits() == 64 => Self::Scalar(FpSize::D),
            ty => Self::Vector(Shape::vector(element(inst.lane), ty == Type::V128)),
        }
    }

    /// The shape for operations that come in scalar and vector shapes.
    fn shape(self) -> Shape {
        match self {
            Self::Scalar(size) => Shape::scalar(scalar_element(size)),
            Self::Vector(shape) => shape,
        }
    }

    /// The bytes that hold the floats.
    fn bytes(self) -> Shape {
        match self {
            Self::Vector(shape) if shape.is_full() => Shape::B16,
            _ => Shape::B8,
        }
    }

    fn is_double(self) -> bool {
        self.shape().element() == ElementSize::D
    }
}

const fn scalar_element(size: FpSize) -> ElementSize {
    if matches!(size, FpSize::D) { ElementSize::D } else { ElementSize::S }
}

/// Width of a scalar type.
const fn size_of(ty: Type) -> FpSize {
    if matches!(ty, Type::F64) { FpSize::D } else { FpSize::S }
}

//! x87 arithmetic in 80 bits, as pure functions of operands and control word.
//!
//! Each function gives the value, the exceptions and C1 that the instruction gives (SDM volume 1, chapter 8), for every
//! operand, in every rounding mode and precision, with each exception masked or not. The register stack, its faults, the
//! sticky bits of the status word and the trap itself belong to the caller.
//!
//! An instruction is [`Operand`]s made of registers or memory, a function, and a [`Rounded`] result, whose
//! [`status`](Rounded::status) goes into the status word; [`Control::keeps_register`] and [`Control::keeps_memory`] say
//! when a trap leaves the destination alone.
//!
//! Numbers inside are a sign, an exponent of 32 bits and a normalized significand; intermediate results have 128 bits, of
//! which the last stands for all that follow, so one rounding is exact.

mod add;
mod compare;
mod constant;
mod control;
mod convert;
mod decimal;
mod divide;
mod extended;
mod integer;
mod multiply;
pub mod normal;
mod operand;
mod remainder;
mod round;
mod scale;
mod sqrt;
mod transcendental;

pub use add::{add, subtract};
pub use compare::{QuietNan, compare, conditions, examine};
pub use constant::{Constant, constant};
pub use control::{C0, C1, C2, C3, Control, Exceptions, Rounded, Rounding};
pub use convert::{load, to_double, to_single};
pub use decimal::{from_decimal, to_decimal};
pub use divide::divide;
pub use extended::{Class, Extended};
pub use integer::{Width, round_to_integer, to_integer};
pub use multiply::multiply;
pub use operand::Operand;
pub use remainder::{Quotient, Reduced, remainder};
pub use scale::{Extracted, extract, scale};
pub use sqrt::sqrt;
pub use transcendental::{
    Partial, SineCosine, arctangent, cosine, exponential, logarithm, logarithm_plus_one, sine, sine_cosine, tangent,
};

//! MXCSR: rounding, DAZ, FTZ and sticky flags (Intel SDM volume 1, section 10.2.3).

use super::Rounding;

/// Invalid operation.
pub(super) const INVALID: u32 = 1;
/// Denormal operand.
pub(super) const DENORMAL: u32 = 2;
/// Division by zero.
pub(super) const DIVIDE_BY_ZERO: u32 = 4;
/// Overflow.
pub(super) const OVERFLOW: u32 = 8;
/// Underflow.
pub(super) const UNDERFLOW: u32 = 16;
/// Inexact result.
pub(super) const PRECISION: u32 = 32;

/// MXCSR of the estimates: DAZ and FTZ, to nearest.
pub(super) const ESTIMATE_MXCSR: u32 = DENORMALS_ARE_ZEROS | FLUSH_TO_ZERO | UNDERFLOW_MASK;

const DENORMALS_ARE_ZEROS: u32 = 1 << 6;
const FLUSH_TO_ZERO: u32 = 1 << 15;
const UNDERFLOW_MASK: u32 = 1 << 11;
const OVERFLOW_MASK: u32 = 1 << 10;

/// How an operation rounds, and the flags that it raised.
#[derive(Clone, Copy, Debug)]
pub(super) struct Environment {
    pub(super) rounding: Rounding,
    /// Operands that are denormal count as zeros.
    pub(super) denormals_are_zeros: bool,
    /// Tiny results become zeros, unless underflow is unmasked.
    pub(super) flush_to_zero: bool,
    /// Is underflow unmasked, so that a tiny result traps even where it is exact?
    pub(super) unmasked_underflow: bool,
    /// Is overflow unmasked, so that the result traps before it becomes infinite or the largest number?
    pub(super) unmasked_overflow: bool,
    /// Flags raised so far, in their MXCSR positions.
    pub(super) raised: u32,
}

impl Environment {
    /// The environment that MXCSR describes.
    pub(super) fn new(mxcsr: u32) -> Self {
        const BY_FIELD: [Rounding; 4] = [Rounding::Nearest, Rounding::Down, Rounding::Up, Rounding::Zero];
        Self {
            rounding: BY_FIELD[(mxcsr >> 13 & 3) as usize],
            denormals_are_zeros: mxcsr & DENORMALS_ARE_ZEROS != 0,
            flush_to_zero: mxcsr & FLUSH_TO_ZERO != 0 && mxcsr & UNDERFLOW_MASK != 0,
            unmasked_underflow: mxcsr & UNDERFLOW_MASK == 0,
            unmasked_overflow: mxcsr & OVERFLOW_MASK == 0,
            raised: 0,
        }
    }

    /// With the rounding of an instruction.
    pub(super) fn rounded(mut self, rounding: Rounding) -> Self {
        if rounding != Rounding::Current {
            self.rounding = rounding;
        }
        self
    }

    /// Raises flags.
    pub(super) fn raise(&mut self, flags: u32) {
        self.raised |= flags;
    }
}

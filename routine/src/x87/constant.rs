//! FLD1, FLDZ, FLDL2T, FLDL2E, FLDPI, FLDLG2 and FLDLN2.

use super::control::{Control, Rounding};
use super::extended::{BIAS, Extended};

/// The constants that have instructions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Constant {
    /// FLD1: one.
    One,
    /// FLDL2T: the binary logarithm of ten.
    Log2Of10,
    /// FLDL2E: the binary logarithm of e.
    Log2OfE,
    /// FLDPI: pi.
    Pi,
    /// FLDLG2: the decimal logarithm of two.
    Log10Of2,
    /// FLDLN2: the natural logarithm of two.
    LnOf2,
    /// FLDZ: zero.
    Zero,
}

/// The constant, rounded as the control word says; loading it raises no exception.
#[must_use]
pub fn constant(constant: Constant, control: Control) -> Extended {
    // Exponent, significand cut off, and whether the nearest is the one above.
    let (exponent, significand, nearest_above) = match constant {
        Constant::One => return Extended::ONE,
        Constant::Zero => return Extended::ZERO,
        Constant::Log2Of10 => (1, 0xD49A_784B_CD1B_8AFE, false),
        Constant::Log2OfE => (0, 0xB8AA_3B29_5C17_F0BB, true),
        Constant::Pi => (1, 0xC90F_DAA2_2168_C234, true),
        Constant::Log10Of2 => (-2, 0x9A20_9A84_FBCF_F798, true),
        Constant::LnOf2 => (-1, 0xB172_17F7_D1CF_79AB, true),
    };
    let above = match control.rounding() {
        Rounding::Nearest => nearest_above,
        Rounding::Up => true,
        Rounding::Down | Rounding::Zero => false,
    };
    Extended::new(false, (BIAS + exponent) as u16, significand + u64::from(above))
}

//! FCOM, FUCOM, FCOMI, FUCOMI, FTST and FXAM.

use super::control::{C0, C1, C2, C3, Control, Exceptions, Rounded};
use super::extended::{Class, Extended};
use super::operand::{Kind, Operand};
use core::cmp::Ordering;

/// How a comparison takes quiet NaNs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuietNan {
    /// FCOM, FCOMI, FICOM, FTST: an invalid operation.
    Invalid,
    /// FUCOM, FUCOMI: unordered without exception.
    Unordered,
}

/// Compares; `None` is unordered. The condition codes are written even where an exception traps.
#[inline]
#[must_use]
pub fn compare(a: Operand, b: Operand, quiet: QuietNan, control: Control) -> Rounded<Option<Ordering>> {
    let refused = |operand: Operand| match operand.kind {
        Kind::Unsupported | Kind::SignalingNan => true,
        Kind::QuietNan => quiet == QuietNan::Invalid,
        _ => false,
    };
    if refused(a) || refused(b) {
        return Rounded::raised(None, Exceptions::INVALID);
    }
    if a.is_nan() || b.is_nan() {
        return Rounded::exact(None);
    }
    Rounded::exact(Some(order(a, b))).with_denormal(a.denormal || b.denormal, control)
}

fn order(a: Operand, b: Operand) -> Ordering {
    // Infinities lie above all exponents, zeros below.
    let magnitude = |operand: Operand| match operand.kind {
        Kind::Zero => (i32::MIN, 0),
        Kind::Finite => (operand.exponent, operand.significand),
        _ => (i32::MAX, 0),
    };
    let (x, y) = (magnitude(a), magnitude(b));
    match (a.negative, b.negative) {
        _ if a.kind == Kind::Zero && b.kind == Kind::Zero => Ordering::Equal,
        (false, false) => x.cmp(&y),
        (true, true) => y.cmp(&x),
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
    }
}

/// The condition codes of FCOM and its relatives: C0 less, C3 equal, all of C0, C2 and C3 unordered. FCOMI puts them into
/// CF, PF and ZF in the order C0, C2, C3.
#[inline]
#[must_use]
pub const fn conditions(order: Option<Ordering>) -> u16 {
    match order {
        Some(Ordering::Greater) => 0,
        Some(Ordering::Less) => C0,
        Some(Ordering::Equal) => C3,
        None => C0 | C2 | C3,
    }
}

/// FXAM of a register that is not empty: C3, C2 and C0 tell the class, C1 the sign.
#[inline]
#[must_use]
pub const fn examine(value: Extended) -> u16 {
    let class = match value.class() {
        Class::Unsupported => 0,
        Class::Nan => C0,
        Class::Normal => C2,
        Class::Infinity => C2 | C0,
        Class::Zero => C3,
        Class::Denormal => C3 | C2,
    };
    class | if value.is_negative() { C1 } else { 0 }
}

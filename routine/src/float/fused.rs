//! Multiplication and addition with a single rounding.

use super::environment::Environment;
use super::format::{Format, Number, Unpacked};
use super::scalar::{add, add_finite, flushed, invalid, nan_of, negated, note_denormals};

/// a * b + c, the product or c negated first where asked. The first NaN operand decides, even where the product is
/// invalid (Intel SDM volume 1, section 14.5.3).
pub(super) fn mul_add(
    env: &mut Environment,
    format: Format,
    operands: [u64; 3],
    [negate_product, negate_addend]: [bool; 2],
) -> u64 {
    if let Some(nan) = nan_of(env, format, &operands) {
        return nan;
    }
    let operands = operands.map(|x| flushed(env, format, x));
    let [x, y, z] = operands.map(|x| format.unpack(x));
    let addend = if negate_addend { negated(z) } else { z };
    let Some(product) = product(x, y, negate_product) else { return invalid(env, format) };
    if let (Unpacked::Infinite(a), Unpacked::Infinite(b)) = (product, addend)
        && a != b
    {
        return invalid(env, format);
    }
    note_denormals(env, format, &operands);
    match (product, addend) {
        (Unpacked::Finite(a), Unpacked::Finite(b)) => add_finite(env, format, a, b),
        _ => add(env, format, product, addend),
    }
}

/// The exact product; none where it is invalid.
fn product(x: Unpacked, y: Unpacked, negate: bool) -> Option<Unpacked> {
    use Unpacked::{Finite, Infinite, Zero};
    let negative = (x.negative() != y.negative()) != negate;
    Some(match (x, y) {
        (Infinite(_), Zero(_)) | (Zero(_), Infinite(_)) => return None,
        (Infinite(_), _) | (_, Infinite(_)) => Infinite(negative),
        (Zero(_), _) | (_, Zero(_)) => Zero(negative),
        (Finite(a), Finite(b)) => {
            let (exponent, significand) = (a.exponent + b.exponent, a.significand * b.significand);
            Finite(Number { negative, exponent, significand })
        }
    })
}

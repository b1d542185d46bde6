//! Floating point of 3DNow! (AMD publication 21928, 3DNow! Technology Manual; 22466 for the extensions).
//!
//! Two singles in 64 bits. Results are rounded to nearest, conversions are cut off. There are neither infinities nor NaNs nor
//! denormals: denormal operands count as zeros of their sign, tiny results become zeros, too large ones the largest number.
//! What infinities and NaNs give is undefined; here they take part as in SSE and become the largest number.
//!
//! The estimates PFRCP and PFRSQRT may have any error below 2^-14 and 2^-15; here they are rounded results. PFRCPIT1, PFRSQIT1
//! and PFRCPIT2 are then the steps of Newton's method that the manual describes, and change the last bit at most.

use crate::float::{Operation, Request, Rounding, Vector};

/// An operation by the last byte of its encoding (21928, appendix A).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suffix(pub u8);

/// MXCSR with every exception masked, rounding to nearest, DAZ and FTZ.
const MXCSR: u32 = 0x1f80 | 1 << 6 | 1 << 15;

const SIGN: u32 = 1 << 31;
const LARGEST: u32 = 0x7f7f_ffff;
const ONE: u32 = 0x3f80_0000;
const TWO: u32 = 0x4000_0000;
const THREE: u32 = 0x4040_0000;
const HALF: u32 = 0x3f00_0000;

/// Predicates of CMPPS.
mod predicate {
    pub(super) const EQUAL: u8 = 0;
    pub(super) const LESS: u8 = 1;
    pub(super) const LESS_OR_EQUAL: u8 = 2;
}

/// The operation on destination and source; zero for bytes that are none.
#[must_use]
pub fn perform(suffix: Suffix, destination: u64, source: u64) -> u64 {
    let [a, b] = [destination, source].map(lanes);
    match suffix.0 {
        0x0c => both(|n| from_integer(i32::from(b[n] as i16))),
        0x0d => both(|n| from_integer(b[n] as i32)),
        0x1c => both(|n| to_integer(b[n]).clamp(-0x8000, 0x7fff) as u32),
        0x1d => both(|n| to_integer(b[n]) as u32),
        0x8a => joined([subtract(a[0], a[1]), subtract(b[0], b[1])]),
        0x8e => joined([subtract(a[0], a[1]), add(b[0], b[1])]),
        0x90 => both(|n| compare(predicate::LESS_OR_EQUAL, b[n], a[n])),
        0x94 => both(|n| chosen(a[n], b[n], Operation::Minimum)),
        0x96 => joined([reciprocal(b[0]); 2]),
        0x97 => joined([root_reciprocal(b[0]); 2]),
        0x9a => both(|n| subtract(a[n], b[n])),
        0x9e => both(|n| add(a[n], b[n])),
        0xa0 => both(|n| compare(predicate::LESS, b[n], a[n])),
        0xa4 => both(|n| chosen(a[n], b[n], Operation::Maximum)),
        0xa6 => both(|n| subtract(TWO, multiply(a[n], b[n]))),
        0xa7 => both(|n| multiply(HALF, subtract(THREE, multiply(a[n], b[n])))),
        0xaa => both(|n| subtract(b[n], a[n])),
        0xae => joined([add(a[0], a[1]), add(b[0], b[1])]),
        0xb0 => both(|n| compare(predicate::EQUAL, a[n], b[n])),
        0xb4 | 0xb6 => both(|n| multiply(a[n], b[n])),
        _ => 0,
    }
}

const fn lanes(bits: u64) -> [u32; 2] {
    [bits as u32, (bits >> 32) as u32]
}

fn joined([low, high]: [u32; 2]) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

fn both(lane: impl Fn(usize) -> u32) -> u64 {
    joined([lane(0), lane(1)])
}

/// An operation of SSE on single numbers.
fn sse(operation: Operation, aux: u8, operands: [u32; 2]) -> u32 {
    let request = Request { operation, double: false, long: false, exact: false, count_log2: 0, aux };
    let [a, b] = operands.map(|operand| Vector::low(u128::from(operand)));
    request.perform(&[a, b, Vector::default()], MXCSR).result.0[0] as u32
}

/// Infinities and NaNs become the largest number of their sign.
const fn limited(number: u32) -> u32 {
    if number & !SIGN > LARGEST { number & SIGN | LARGEST } else { number }
}

fn add(a: u32, b: u32) -> u32 {
    limited(sse(Operation::Add, 0, [a, b]))
}

fn subtract(a: u32, b: u32) -> u32 {
    limited(sse(Operation::Subtract, 0, [a, b]))
}

fn multiply(a: u32, b: u32) -> u32 {
    limited(sse(Operation::Multiply, 0, [a, b]))
}

fn compare(predicate: u8, a: u32, b: u32) -> u32 {
    sse(Operation::CompareMask, predicate, [a, b])
}

/// The lesser or the greater; a zero has no sign.
fn chosen(a: u32, b: u32, operation: Operation) -> u32 {
    let chosen = limited(sse(operation, 0, [a, b]));
    if is_zero(chosen) { 0 } else { chosen }
}

/// Is it zero or denormal?
const fn is_zero(number: u32) -> bool {
    number & !SIGN < 1 << 23
}

fn reciprocal(number: u32) -> u32 {
    limited(sse(Operation::Divide, 0, [ONE, number]))
}

/// Of the magnitude, with the number's sign.
fn root_reciprocal(number: u32) -> u32 {
    let root = sse(Operation::SquareRoot, 0, [number & !SIGN, 0]);
    number & SIGN | reciprocal(root)
}

/// Cut off where the integer has more digits than a single.
fn from_integer(number: i32) -> u32 {
    let magnitude = number.unsigned_abs();
    let cut = (32 - magnitude.leading_zeros()).saturating_sub(24);
    let kept = magnitude >> cut << cut;
    // The conversion is exact.
    sse(Operation::FromInteger, 0, [if number < 0 { kept.wrapping_neg() } else { kept }, 0])
}

/// Cut off, and limited to 32 bits.
fn to_integer(number: u32) -> i32 {
    const INDEFINITE: u32 = 1 << 31;
    let converted = sse(Operation::ToInteger, Rounding::Zero as u8, [number, 0]);
    match (converted, number & SIGN) {
        (INDEFINITE, 0) => i32::MAX,
        (converted, _) => converted as i32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn singles(low: f32, high: f32) -> u64 {
        joined([low.to_bits(), high.to_bits()])
    }

    fn run(suffix: u8, a: u64, b: u64) -> u64 {
        perform(Suffix(suffix), a, b)
    }

    #[test]
    fn arithmetic_of_both_lanes() {
        let (a, b) = (singles(1.5, -2.0), singles(0.25, 8.0));
        let cases = [
            (0x9e, singles(1.75, 6.0)),
            (0x9a, singles(1.25, -10.0)),
            (0xaa, singles(-1.25, 10.0)),
            (0xb4, singles(0.375, -16.0)),
            (0xae, singles(-0.5, 8.25)),
            (0x8a, singles(3.5, -7.75)),
            (0x8e, singles(3.5, 8.25)),
            (0x94, singles(0.25, -2.0)),
            (0xa4, singles(1.5, 8.0)),
        ];
        for (suffix, expected) in cases {
            assert_eq!(run(suffix, a, b), expected, "{suffix:#x}");
        }
    }

    #[test]
    fn there_are_no_infinities_and_denormals() {
        let largest = f32::MAX;
        assert_eq!(run(0x9e, singles(largest, -largest), singles(largest, -largest)), singles(largest, -largest));
        assert_eq!(run(0xb4, singles(1e-30, -1e-30), singles(1e-30, 1e-30)), singles(0.0, -0.0));
        assert_eq!(run(0x9e, singles(1e-40, -1e-40), singles(0.0, 1.0)), singles(0.0, 1.0));
        assert_eq!(run(0x96, 0, singles(-0.0, 1.0)), singles(-largest, -largest));
        assert_eq!(run(0x94, singles(0.0, -0.0), singles(5.0, 0.0)), 0);
    }

    #[test]
    fn comparisons_are_masks() {
        let (a, b) = (singles(1.0, -0.0), singles(2.0, 0.0));
        assert_eq!(run(0xb0, a, b), 0xffff_ffff_0000_0000);
        assert_eq!(run(0x90, a, b), 0xffff_ffff_0000_0000);
        assert_eq!(run(0xa0, b, a), 0x0000_0000_ffff_ffff);
    }

    #[test]
    fn conversions_are_cut_off_and_limited() {
        let integers = |low: i32, high: i32| joined([low as u32, high as u32]);
        assert_eq!(run(0x1d, 0, singles(-1.9, 3e9)), integers(-1, i32::MAX));
        assert_eq!(run(0x1d, 0, singles(-3e9, 0.5)), integers(i32::MIN, 0));
        assert_eq!(run(0x1c, 0, singles(40000.0, -40000.0)), integers(0x7fff, -0x8000));
        assert_eq!(run(0x0d, 0, integers(0x01ff_ffff, i32::MIN)), singles(33_554_430.0, -2_147_483_648.0));
        assert_eq!(run(0x0d, 0, integers(-0x01ff_ffff, 0)), singles(-33_554_430.0, 0.0));
        assert_eq!(run(0x0c, 0, integers(0x1234_8000, 7)), singles(-32768.0, 7.0));
    }

    /// The sequences of the manual for a reciprocal and for the reciprocal of a root.
    #[test]
    fn newton_steps_keep_the_precision() {
        for number in [0.3f32, 1.0, 7.5, 1e10, 1.234_567_8e-12] {
            let operand = singles(number, number);
            let first = run(0x96, 0, operand);
            let reciprocal = run(0xb6, run(0xa6, operand, first), first);
            let first = run(0x97, 0, operand);
            let root = run(0xb6, run(0xa7, run(0xb4, first, first), operand), first);
            for (found, wanted) in [(reciprocal, 1.0 / f64::from(number)), (root, 1.0 / f64::from(number).sqrt())] {
                let found = f64::from(f32::from_bits(found as u32));
                assert!((found / wanted - 1.0).abs() < 2.0f64.powi(-22), "{number}: {found} instead of {wanted}");
            }
        }
    }
}

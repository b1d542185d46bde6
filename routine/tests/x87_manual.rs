//! x87 answers that follow from the manual (SDM volume 1, chapter 8), on any host.

use causeway_routine::x87::{self, C0, C1, C2, C3, Constant, Control, Exceptions as E, Extended, Operand, Partial};
use std::cmp::Ordering;

const DEFAULT: Control = Control::INITIAL;
const INFINITY: Extended = Extended::infinity(false);
const LARGEST: Extended = Extended::new(false, 0x7FFE, u64::MAX);
const SMALLEST_NORMAL: Extended = Extended::new(false, 1, 1 << 63);
const TINIEST: Extended = Extended::new(false, 0, 1);

fn int(value: i64) -> Operand {
    Operand::integer(value)
}

fn number(value: i64) -> Extended {
    x87::load(int(value), DEFAULT).value
}

fn rounding(mode: u16) -> Control {
    Control(DEFAULT.0 | mode << 10)
}

#[test]
fn a_third_in_each_precision() {
    for (precision, significand, up) in
        [(0, 0xAAAA_AB00_0000_0000, true), (2, 0xAAAA_AAAA_AAAA_A800, false), (3, 0xAAAA_AAAA_AAAA_AAAB, true)]
    {
        let third = x87::divide(int(1), int(3), Control(0x007F | precision << 8));
        assert_eq!(third.value, Extended::new(false, 0x3FFD, significand));
        assert_eq!(third.status(), E::PRECISION.bits() | if up { C1 } else { 0 });
    }
}

#[test]
fn overflow_gives_infinity_or_the_largest_number() {
    for (mode, value, up) in [(0, INFINITY, true), (1, LARGEST, false), (2, INFINITY, true), (3, LARGEST, false)] {
        let result = x87::add(LARGEST.into(), LARGEST.into(), rounding(mode));
        assert_eq!((result.value, result.rounded_up), (value, up));
        assert_eq!(result.exceptions, E::OVERFLOW | E::PRECISION);
    }
}

#[test]
fn trapping_overflow_and_underflow_deliver_another_exponent() {
    let traps = Control(DEFAULT.0 & !(E::OVERFLOW | E::UNDERFLOW).bits());
    let large = x87::add(LARGEST.into(), LARGEST.into(), traps);
    assert_eq!(large.value, Extended::new(false, 0x7FFF - 24576, u64::MAX));
    assert_eq!((large.exceptions, traps.keeps_register(large.exceptions)), (E::OVERFLOW, false));
    assert!(traps.keeps_memory(large.exceptions));
    let small = x87::divide(SMALLEST_NORMAL.into(), int(2), traps);
    assert_eq!((small.value, small.exceptions), (Extended::new(false, 24576, 1 << 63), E::UNDERFLOW));
}

#[test]
fn an_exact_denormal_is_no_underflow() {
    let half = x87::divide(SMALLEST_NORMAL.into(), int(2), DEFAULT);
    assert_eq!((half.value, half.exceptions), (Extended::new(false, 0, 1 << 62), E::empty()));
    let gone = x87::divide(TINIEST.into(), int(2), DEFAULT);
    assert_eq!((gone.value, gone.exceptions), (Extended::ZERO, E::DENORMAL | E::UNDERFLOW | E::PRECISION));
}

#[test]
fn invalid_operations_give_the_indefinite() {
    let infinity = Operand::from(INFINITY);
    for result in [
        x87::subtract(infinity, infinity, DEFAULT),
        x87::multiply(infinity, int(0), DEFAULT),
        x87::divide(int(0), int(0), DEFAULT),
        x87::sqrt(int(-1), DEFAULT),
        x87::add(Extended::new(false, 0x3FFF, 1).into(), int(1), DEFAULT),
    ] {
        assert_eq!((result.value, result.exceptions), (Extended::INDEFINITE, E::INVALID));
    }
    let pole = x87::divide(int(-1), int(0), DEFAULT);
    assert_eq!((pole.value, pole.exceptions), (Extended::infinity(true), E::ZERO_DIVIDE));
}

#[test]
fn of_two_nans_the_larger_significand_is_the_result() {
    let quiet = |payload: u64| Extended::new(false, 0x7FFF, 3 << 62 | payload);
    let signaling = Extended::new(true, 0x7FFF, 1 << 63 | 9);
    let sum = x87::add(quiet(1).into(), quiet(2).into(), DEFAULT);
    assert_eq!((sum.value, sum.exceptions), (quiet(2), E::empty()));
    let sum = x87::add(signaling.into(), quiet(1).into(), DEFAULT);
    assert_eq!((sum.value, sum.exceptions), (quiet(1), E::INVALID));
    let sum = x87::add(signaling.into(), int(1), DEFAULT);
    assert_eq!(sum.value, Extended::new(true, 0x7FFF, 3 << 62 | 9));
}

#[test]
fn a_trapping_denormal_hides_the_rest() {
    let traps = Control(DEFAULT.0 & !E::DENORMAL.bits());
    let sum = x87::add(TINIEST.into(), int(1), traps);
    assert_eq!(sum.exceptions, E::DENORMAL);
    assert!(traps.keeps_register(sum.exceptions));
}

#[test]
fn remainders_tell_quotient_bits_or_that_they_are_partial() {
    let whole = x87::remainder(int(22), int(3), x87::Quotient::Truncated, DEFAULT);
    assert_eq!((whole.result.value, whole.conditions), (Extended::ONE, C0 | C1 | C3));
    let nearest = x87::remainder(int(23), int(3), x87::Quotient::Nearest, DEFAULT);
    assert_eq!((nearest.result.value, nearest.conditions), (number(-1), 0));
    let large = Extended::new(false, 0x3FFF + 100, 1 << 63);
    let mut reduced = x87::remainder(large.into(), int(3), x87::Quotient::Truncated, DEFAULT);
    assert_eq!(reduced.conditions, C2);
    while reduced.conditions & C2 != 0 {
        reduced = x87::remainder(reduced.result.value.into(), int(3), x87::Quotient::Truncated, DEFAULT);
    }
    assert_eq!(reduced.result.value, Extended::ONE, "2^100 is one more than a multiple of three");
}

#[test]
fn integers_round_to_even_and_refuse_what_does_not_fit() {
    let half = |value| x87::divide(int(value), int(2), DEFAULT).value;
    let word = |value| x87::to_integer(value, x87::Width::Word, DEFAULT);
    assert_eq!((word(half(5)).value, word(half(7)).value), (2, 4));
    assert_eq!((word(half(-5)).value, word(half(-5)).rounded_up), (-2, false));
    assert_eq!(word(half(65535)).value, -32768);
    assert_eq!(word(half(65535)).exceptions, E::INVALID);
    assert_eq!(word(number(-32768)).exceptions, E::empty());
    assert_eq!(x87::round_to_integer(half(-1), DEFAULT).value, Extended::zero(true));
}

#[test]
fn decimals() {
    let bytes = [0x89, 0x67, 0x45, 0x23, 0x01, 0, 0, 0, 0, 0x80];
    assert_eq!(x87::from_decimal(bytes), number(-123_456_789));
    assert_eq!(x87::to_decimal(number(-123_456_789), DEFAULT).value, bytes);
    let refused = x87::to_decimal(number(1_000_000_000_000_000_000), DEFAULT);
    assert_eq!((refused.value, refused.exceptions), ([0, 0, 0, 0, 0, 0, 0, 0xC0, 0xFF, 0xFF], E::INVALID));
}

#[test]
fn narrow_formats() {
    assert_eq!(x87::to_single(number(16_777_217), DEFAULT).value, 16_777_216f32.to_bits());
    assert_eq!(x87::to_double(number(-3), DEFAULT).value, (-3f64).to_bits());
    assert_eq!(x87::load(Operand::double(1), DEFAULT).value, Extended::new(false, 0x3FFF - 1074, 1 << 63));
    let large = x87::to_single(LARGEST, DEFAULT);
    assert_eq!((large.value, large.exceptions), (f32::INFINITY.to_bits(), E::OVERFLOW | E::PRECISION));
}

#[test]
fn comparisons_with_nans_are_unordered() {
    use x87::QuietNan::{Invalid, Unordered};
    let nan = Operand::from(Extended::INDEFINITE);
    assert_eq!(x87::compare(nan, int(1), Unordered, DEFAULT), x87::Rounded::exact(None));
    assert_eq!(x87::compare(nan, int(1), Invalid, DEFAULT).exceptions, E::INVALID);
    assert_eq!(x87::compare(int(-2), int(1), Invalid, DEFAULT).value, Some(Ordering::Less));
    assert_eq!(x87::conditions(None), C0 | C2 | C3);
}

#[test]
fn constants_follow_the_rounding_mode() {
    let pi = |mode| x87::constant(Constant::Pi, rounding(mode)).significand;
    assert_eq!([pi(0), pi(1), pi(2), pi(3)].map(|significand| significand & 15), [5, 4, 5, 4]);
}

#[test]
fn angles_are_reduced_by_pi_of_66_bits() {
    let pi = x87::constant(Constant::Pi, DEFAULT);
    let Partial::Complete(sine) = x87::sine(pi.into(), DEFAULT) else { panic!("pi is in range") };
    assert_eq!(sine.value, Extended::new(true, 0x3FFF - 64, 1 << 63));
    let large = Extended::new(false, 0x3FFF + 63, 1 << 63);
    assert_eq!(x87::sine(large.into(), DEFAULT), Partial::OutOfRange);
}

#[test]
fn transcendental_functions_of_plain_numbers() {
    let logarithm = |x, y| x87::logarithm(int(x), int(y), DEFAULT).value;
    assert_eq!((logarithm(1024, 3), logarithm(1, 5)), (number(30), Extended::ZERO));
    let half = x87::divide(int(1), int(2), DEFAULT).value;
    assert_eq!(x87::exponential(number(-1).into(), DEFAULT).value, half.negate());
    let root = x87::sqrt(int(2), DEFAULT).value;
    let power = x87::add(x87::exponential(half.into(), DEFAULT).value.into(), int(1), DEFAULT).value;
    assert_eq!(power, root);
    let pi = x87::constant(Constant::Pi, DEFAULT);
    assert_eq!(x87::arctangent(int(-1), int(0), DEFAULT).value, pi);
    assert_eq!(x87::arctangent(int(-1), Extended::zero(true).into(), DEFAULT).value, pi.negate());
}

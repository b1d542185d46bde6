//! Registers of reduced precision: binary64 values, and the 80 bits that stand for them.
//!
//! Every binary64 bit pattern survives the way to 80 bits and back, signaling NaNs and payloads included, so that images lose
//! nothing.

use crate::x87::{Control, Extended, to_double};

/// Upper word of a register that is empty; generated code may store another that is not zero.
pub(super) const EMPTY: u64 = 1;

const FRACTION_BITS: u32 = 52;
const FRACTION: u64 = (1 << FRACTION_BITS) - 1;
const MAX_FIELD: u64 = 0x7ff;
/// Difference of the biases.
const REBIAS: u64 = 16383 - 1023;
const INTEGER_BIT: u64 = 1 << 63;
const MAX_EXTENDED_FIELD: u64 = 0x7fff;

/// The 80 bits of a binary64.
pub(super) const fn widened(double: u64) -> u128 {
    let (field, fraction) = (double >> FRACTION_BITS & MAX_FIELD, double & FRACTION);
    let (exponent, significand) = match field {
        0 if fraction == 0 => (0, 0),
        0 => {
            let shift = fraction.leading_zeros();
            (REBIAS + 12 - shift as u64, fraction << shift)
        }
        MAX_FIELD => (MAX_EXTENDED_FIELD, INTEGER_BIT | fraction << 11),
        _ => (field + REBIAS, INTEGER_BIT | fraction << 11),
    };
    let sign = double >> 63 << 15;
    ((sign | exponent) as u128) << 64 | significand as u128
}

/// The binary64 of 80 bits, rounded as the control word says.
pub(super) fn narrowed(raw: u128, control: Control) -> u64 {
    let value = Extended { significand: raw as u64, sign_exponent: (raw >> 64) as u16 };
    let is_nan = u64::from(value.field()) == MAX_EXTENDED_FIELD && value.significand > INTEGER_BIT;
    let payload = value.significand >> 11 & FRACTION;
    if is_nan && payload != 0 {
        return u64::from(value.is_negative()) << 63 | MAX_FIELD << FRACTION_BITS | payload;
    }
    to_double(value, control).value
}

#[cfg(test)]
mod tests {
    use super::super::{Format, Modifiers, Operand, Operation, Request, Trap, Unit};
    use super::*;

    fn perform(unit: &mut Unit, operation: Operation, with: Modifiers, integer: u64) -> u64 {
        let outcome: Result<_, Trap> =
            unit.perform(Request::new(operation, with), Operand { integer, ..Operand::default() });
        outcome.expect("nothing traps").integer
    }

    #[test]
    fn every_double_survives_an_image() {
        let mut seed = 1_u64;
        for _ in 0..100_000 {
            seed = seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(99);
            for double in
                [seed, seed | MAX_FIELD << FRACTION_BITS, seed & !(MAX_FIELD << FRACTION_BITS), seed & 1 << 63]
            {
                assert_eq!(narrowed(widened(double), Control(0x27f)), double, "{double:#x}");
            }
        }
    }

    #[test]
    fn widened_is_what_a_load_gives() {
        for double in [0.0, -0.0, 1.0, -2.5, f64::MIN_POSITIVE, 5e-324, f64::MAX, f64::INFINITY] {
            let mut full = Unit::INITIAL;
            perform(&mut full, Operation::Load, Modifiers::of(Format::Double), double.to_bits());
            assert_eq!(widened(double.to_bits()), full.raw(0), "{double}");
        }
    }

    #[test]
    fn arithmetic_is_that_of_binary64() {
        let mut unit = Unit::initial(true);
        for value in [0.1_f64, 0.3] {
            perform(&mut unit, Operation::Load, Modifiers::of(Format::Double), value.to_bits());
        }
        perform(&mut unit, Operation::Divide, Modifiers { to_register: true, ..Modifiers::register(1).pop(1) }, 0);
        assert_eq!((unit.top, unit.abridged_tags(), unit.status), (7, 0x80, 0));
        let stored = perform(&mut unit, Operation::Store, Modifiers { length: 2, ..Modifiers::of(Format::Double) }, 0);
        assert_eq!(f64::from_bits(stored), 0.3 / 0.1);
        perform(&mut unit, Operation::SquareRoot, Modifiers::NONE, 0);
        assert_eq!(unit.registers[7], [(0.3_f64 / 0.1).sqrt().to_bits(), 0]);
    }

    #[test]
    fn nothing_traps_and_no_exception_is_recorded() {
        let mut unit = Unit::initial(true);
        unit.set_control(0);
        perform(&mut unit, Operation::Load, Modifiers::of(Format::Double), (-1.0_f64).to_bits());
        perform(&mut unit, Operation::SquareRoot, Modifiers::NONE, 0);
        assert_eq!((unit.status_word(), unit.pending), (7 << 11, 0));
        assert!(f64::from_bits(unit.registers[7][0]).is_nan());
    }

    #[test]
    fn mmx_registers_keep_their_bits_through_images() {
        let mut unit = Unit::initial(true);
        perform(&mut unit, Operation::EnterMmx, Modifiers::NONE, 0);
        let values = [0x8000_0000_0000_0000, 0x8000_8000_0000_0000, 0, u64::MAX, 1, 2, 3, 0x7ff0_0000_0000_0001];
        (0..8).zip(values).for_each(|(number, value)| unit.set_mmx(number, value));
        let image = perform(&mut unit, Operation::StoreImage, Modifiers::NONE, 0);
        let registers: [u128; 8] = core::array::from_fn(|number| unit.raw(number as u8));
        assert_eq!(registers[0], 0xffff << 64 | 0x8000_0000_0000_0000);
        let mut other = Unit::initial(true);
        perform(&mut other, Operation::LoadImage, Modifiers::NONE, image);
        (0..8).zip(registers).for_each(|(number, value)| other.set_raw(number, value));
        assert_eq!(other, unit);
        perform(&mut other, Operation::LeaveMmx, Modifiers::NONE, 0);
        assert_eq!((other.abridged_tags(), other.mmx(3)), (0, u64::MAX));
    }

    #[test]
    fn a_stack_keeps_its_values_through_images() {
        let mut unit = Unit::initial(true);
        for value in [f64::NEG_INFINITY, 1.5, f64::NAN] {
            perform(&mut unit, Operation::Load, Modifiers::of(Format::Double), value.to_bits());
        }
        let image = perform(&mut unit, Operation::StoreEnvironment, Modifiers::NONE, 0);
        assert_eq!(image >> 32, 0b1000_1011_1111_1111, "special, valid, special, five empty");
        let registers: [u128; 8] = core::array::from_fn(|number| unit.raw(number as u8));
        let mut other = Unit::initial(true);
        perform(&mut other, Operation::LoadEnvironment, Modifiers::NONE, image);
        (0..8).zip(registers).for_each(|(number, value)| other.set_raw(number, value));
        assert_eq!(other, unit);
    }
}

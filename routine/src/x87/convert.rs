//! Loads and stores of the 32-bit and 64-bit formats.

use super::control::{Control, Exceptions, Rounded};
use super::extended::{BIAS, Extended, INTEGER_BIT, QUIET_BIT};
use super::operand::{DOUBLE, Interchange, Kind, Operand, SINGLE};
use super::round::{Format, Unrounded, round_to};

/// FLD m32, FLD m64 and FILD: the register's value. FLD m80 loads any bits as they are.
#[inline]
#[must_use]
pub fn load(operand: Operand, control: Control) -> Rounded<Extended> {
    operand.refuse().unwrap_or_else(|| {
        let Operand { negative, exponent, significand, .. } = operand;
        let value = match operand.kind {
            Kind::Zero => Extended::zero(negative),
            Kind::Finite => Extended::new(negative, (exponent + BIAS) as u16, significand),
            _ => Extended::infinity(negative),
        };
        Rounded::exact(value).with_denormal(operand.denormal, control)
    })
}

/// FST m32: the bits of the 32-bit format.
#[inline]
#[must_use]
pub fn to_single(value: Extended, control: Control) -> Rounded<u32> {
    narrow(value, SINGLE, control).map(|bits| bits as u32)
}

/// FST m64: the bits of the 64-bit format.
#[inline]
#[must_use]
pub fn to_double(value: Extended, control: Control) -> Rounded<u64> {
    narrow(value, DOUBLE, control)
}

#[inline]
fn narrow(value: Extended, format: Interchange, control: Control) -> Rounded<u64> {
    let Operand { negative, exponent, significand, kind, .. } = Operand::from(value);
    let pack = |field: u64, significand: u64| {
        let fraction = (significand & !INTEGER_BIT) >> (63 - format.fraction);
        u64::from(negative) << (format.fraction + format.exponent) | field << format.fraction | fraction
    };
    match kind {
        Kind::Zero => Rounded::exact(pack(0, 0)),
        Kind::Infinity => Rounded::exact(pack(format.max_field(), 0)),
        Kind::QuietNan => Rounded::exact(pack(format.max_field(), significand)),
        Kind::SignalingNan => Rounded::raised(pack(format.max_field(), significand | QUIET_BIT), Exceptions::INVALID),
        Kind::Unsupported => {
            Rounded { exceptions: Exceptions::INVALID, ..narrow(Extended::INDEFINITE, format, control) }
        }
        Kind::Finite => {
            let bounds =
                Format { precision: format.fraction + 1, min_exponent: 1 - format.bias(), max_exponent: format.bias() };
            let rounded = round_to(Unrounded { negative, exponent, significand, fraction: 0 }, bounds, control);
            trapped_first(rounded, control).map(|magnitude| {
                let normal = magnitude.significand & INTEGER_BIT != 0;
                let field = if normal { (magnitude.exponent + format.bias()) as u64 & format.max_field() } else { 0 };
                pack(field, magnitude.significand)
            })
        }
    }
}

/// An overflow or underflow that traps leaves the destination, so nothing is rounded.
fn trapped_first<T>(rounded: Rounded<T>, control: Control) -> Rounded<T> {
    let trapped = control.unmasked(rounded.exceptions & (Exceptions::OVERFLOW | Exceptions::UNDERFLOW));
    if trapped.is_empty() { rounded } else { Rounded::raised(rounded.value, trapped) }
}

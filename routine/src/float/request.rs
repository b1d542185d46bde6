//! Operations as numbers.

/// What is to be computed of operands a, b and c, lane by lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Operation {
    /// a + b.
    Add,
    /// a - b.
    Subtract,
    /// a * b.
    Multiply,
    /// a / b.
    Divide,
    /// Even lanes a - b, odd lanes a + b.
    AddSubtract,
    /// Sums of neighbours, of a and then of b.
    HorizontalAdd,
    /// Differences of neighbours.
    HorizontalSubtract,
    /// a * b + c rounded once; bit 0 of `aux` negates the product, bits 1 and 2 the even and the odd lanes of c.
    MultiplyAdd,
    /// Square root of a.
    SquareRoot,
    /// MINPS.
    Minimum,
    /// MAXPS.
    Maximum,
    /// All ones where predicate `aux` of CMPPS holds.
    CompareMask,
    /// UCOMISS (`aux` 0) or COMISS (1): flags alone.
    CompareFlags,
    /// To the float of the other width.
    Convert,
    /// From a signed integer.
    FromInteger,
    /// To a signed integer, rounded as `aux`.
    ToInteger,
    /// To an integral value, rounded as `aux`.
    Round,
    /// RCPPS.
    ReciprocalEstimate,
    /// RSQRTPS.
    RootReciprocalEstimate,
    /// From binary16.
    WidenHalf,
    /// To binary16, rounded as `aux`.
    NarrowHalf,
}

impl Operation {
    /// Every operation, by number.
    pub const ALL: [Self; 21] = [
        Self::Add,
        Self::Subtract,
        Self::Multiply,
        Self::Divide,
        Self::AddSubtract,
        Self::HorizontalAdd,
        Self::HorizontalSubtract,
        Self::MultiplyAdd,
        Self::SquareRoot,
        Self::Minimum,
        Self::Maximum,
        Self::CompareMask,
        Self::CompareFlags,
        Self::Convert,
        Self::FromInteger,
        Self::ToInteger,
        Self::Round,
        Self::ReciprocalEstimate,
        Self::RootReciprocalEstimate,
        Self::WidenHalf,
        Self::NarrowHalf,
    ];
}

/// Rounding of a conversion or to an integral value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Rounding {
    /// To nearest, ties to even.
    Nearest,
    /// Toward minus infinity.
    Down,
    /// Toward plus infinity.
    Up,
    /// Toward zero.
    Zero,
    /// As MXCSR says.
    Current,
}

impl Rounding {
    /// Every rounding, by number.
    pub const ALL: [Self; 5] = [Self::Nearest, Self::Down, Self::Up, Self::Zero, Self::Current];

    /// Name in the IR's textual form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        const NAMES: [&str; 5] = ["nearest", "down", "up", "zero", "current"];
        NAMES[self as usize]
    }
}

/// An operation with its formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// What to compute.
    pub operation: Operation,
    /// Are the floats binary64? Of a conversion between floats, those of the result.
    pub double: bool,
    /// Have integers 64 bits?
    pub long: bool,
    /// Does rounding to an integral value raise no precision flag?
    pub exact: bool,
    /// Binary logarithm of the number of results: 0 to 3.
    pub count_log2: u8,
    /// What the operation says of it: up to five bits.
    pub aux: u8,
}

impl Request {
    /// The request as a number of 15 bits.
    #[must_use]
    pub const fn to_bits(self) -> u16 {
        let switches = (self.double as u16) << 5 | (self.long as u16) << 6 | (self.exact as u16) << 7;
        self.operation as u16 | switches | (self.count_log2 as u16 & 3) << 8 | (self.aux as u16 & 31) << 10
    }

    /// The request with this number; none where the operation has no meaning.
    #[must_use]
    pub fn from_bits(bits: u16) -> Option<Self> {
        let switch = |bit: u32| bits >> bit & 1 != 0;
        Some(Self {
            operation: *Operation::ALL.get(usize::from(bits & 31))?,
            double: switch(5),
            long: switch(6),
            exact: switch(7),
            count_log2: (bits >> 8 & 3) as u8,
            aux: (bits >> 10 & 31) as u8,
        })
    }

    /// Number of results.
    pub(super) const fn count(self) -> u32 {
        1 << self.count_log2
    }

    /// The rounding in `aux`.
    pub(super) fn rounding(self) -> Rounding {
        Rounding::ALL.get(usize::from(self.aux)).copied().unwrap_or(Rounding::Current)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Vector;
    use super::*;

    /// An unmasked underflow raises UE for exact results too, and PE where the result would be inexact with any exponent.
    #[test]
    fn unmasked_underflow_traps_before_the_result_is_denormal() {
        let operation = Operation::Multiply;
        let request = Request { operation, double: false, long: false, exact: false, count_log2: 0, aux: 0 };
        let raised = |a: f32, b: f32, mxcsr| {
            let operands = [a, b, 0.0].map(|x| Vector::low(x.to_bits().into()));
            request.perform(&operands, mxcsr).raised
        };
        assert_eq!(raised(1.5e-30, 1.7e-15, 0x1780), 0x30);
        assert_eq!(raised(1.5e-30, 1.7e-15, 0x9780), 0x30);
        assert_eq!(raised(1e-38, 0.5, 0x1780), 0x12);
        assert_eq!(raised(f32::MIN_POSITIVE, 0.5, 0x1780), 0x10);
        assert_eq!(raised(f32::MIN_POSITIVE, 0.5, 0x1f80), 0);
    }

    /// So does an unmasked overflow.
    #[test]
    fn unmasked_overflow_is_inexact_where_rounding_is() {
        let operation = Operation::Multiply;
        let request = Request { operation, double: false, long: false, exact: false, count_log2: 0, aux: 0 };
        let raised = |a: f32, b: f32, mxcsr| {
            let operands = [a, b, 0.0].map(|x| Vector::low(x.to_bits().into()));
            request.perform(&operands, mxcsr).raised
        };
        assert_eq!(raised(1e30, 1.1e30, 0x1b80), 0x28);
        assert_eq!(raised(f32::MAX, 2.0, 0x1b80), 0x08);
        assert_eq!(raised(f32::MAX, 2.0, 0x1f80), 0x28);
    }

    #[test]
    fn numbers_stand_for_their_requests() {
        for (number, operation) in Operation::ALL.into_iter().enumerate() {
            assert_eq!(operation as usize, number);
            let request = Request { operation, double: true, long: false, exact: true, count_log2: 2, aux: 17 };
            assert_eq!(Request::from_bits(request.to_bits()), Some(request));
        }
        assert_eq!(Request::from_bits(31), None);
    }
}

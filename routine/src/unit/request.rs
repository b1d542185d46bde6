//! Operations as numbers.

macro_rules! operations {
    ($($name:ident $text:literal $doc:literal;)*) => {
        /// What the unit is to do. `i` is the request's register, `x` its operand of the request's format (ST(i) for
        /// [`Format::Register`]).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Operation {
            $(#[doc = $doc] $name,)*
        }

        impl Operation {
            /// Every operation, by number.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Name in the IR's textual form.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

operations! {
    Wait "wait" "Nothing but the check for a pending exception.";
    EnterMmx "enter_mmx" "What each MMX instruction does first: TOP = 0, all tags valid.";
    LeaveMmx "leave_mmx" "EMMS: TOP = 0, all tags empty.";
    Initialize "initialize" "FNINIT.";
    ClearExceptions "clear_exceptions" "FNCLEX.";
    LoadControl "load_control" "FLDCW: control word = x.";
    StoreStatus "store_status" "FNSTSW: gives the status word.";
    MaskExceptions "mask_exceptions" "The end of FNSTENV: all exceptions masked.";
    StoreEnvironment "store_environment" "Gives control word, status word, tag word and opcode, 16 bits each, lowest first.";
    LoadEnvironment "load_environment" "FLDENV: sets what `store_environment` gives from x.";
    StoreImage "store_image" "As `store_environment` with the abridged tags of FXSAVE.";
    LoadImage "load_image" "Sets what `store_image` gives from x.";
    StoreRegister "store_register" "Gives the 80 bits of ST(i), whatever its tag.";
    LoadRegister "load_register" "The 80 bits of ST(i) = x, whatever its tag, which stays.";
    IncrementTop "increment_top" "FINCSTP.";
    DecrementTop "decrement_top" "FDECSTP.";
    Free "free" "FFREE, with a pop FFREEP: ST(i) is empty.";
    FinishStore "finish_store" "The end of `store`, behind the write of memory: records its exceptions and pops.";
    Load "load" "Pushes x.";
    LoadConstant "load_constant" "Pushes constant i: one, binary logarithms of 10 and e, pi, decimal and natural logarithm of two, zero.";
    Store "store" "Gives ST(0) in the format; `finish_store` follows.";
    StoreTruncated "store_truncated" "FISTTP: gives ST(0) rounded toward zero.";
    Copy "copy" "FST: ST(i) = ST(0).";
    CopyUnchecked "copy_unchecked" "FSTPNCE: as `copy`, but an empty ST(0) is no fault and leaves ST(i) as it is.";
    Exchange "exchange" "FXCH.";
    Move "move" "FCMOVcc: ST(0) = ST(i) where bit 0 of the integer operand is set.";
    Add "add" "Addition; as all arithmetic of two operands, of ST(0) and x, the result in ST(0), or in ST(i).";
    Multiply "multiply" "Multiplication.";
    Subtract "subtract" "ST(0) - x.";
    SubtractReversed "subtract_reversed" "x - ST(0).";
    Divide "divide" "ST(0) / x.";
    DivideReversed "divide_reversed" "x / ST(0).";
    Compare "compare" "Condition codes of ST(0) and x; a quiet NaN is invalid.";
    CompareQuiet "compare_quiet" "As `compare`, a quiet NaN being valid.";
    CompareFlags "compare_flags" "ZF, PF and CF of ST(0) and ST(i), the other flags clear; a quiet NaN is invalid.";
    CompareQuietFlags "compare_quiet_flags" "As `compare_flags`, a quiet NaN being valid.";
    Test "test" "Condition codes of ST(0) and zero.";
    Examine "examine" "FXAM: condition codes of ST(0)'s class.";
    ChangeSign "change_sign" "FCHS.";
    Absolute "absolute" "FABS.";
    SquareRoot "square_root" "FSQRT.";
    Round "round" "FRNDINT.";
    Scale "scale" "FSCALE: ST(0) times two to the power of ST(1).";
    Extract "extract" "FXTRACT: ST(0) = exponent, then pushes the significand.";
    Remainder "remainder" "FPREM of ST(0) by ST(1).";
    RemainderNearest "remainder_nearest" "FPREM1.";
    Exponential "exponential" "F2XM1.";
    Logarithm "logarithm" "FYL2X: ST(1) times the logarithm of ST(0), into ST(1), and a pop.";
    LogarithmPlusOne "logarithm_plus_one" "FYL2XP1.";
    Arctangent "arctangent" "FPATAN: of ST(1) / ST(0), into ST(1), and a pop.";
    Tangent "tangent" "FPTAN: of ST(0), then pushes one.";
    Sine "sine" "FSIN.";
    Cosine "cosine" "FCOS.";
    SineCosine "sine_cosine" "FSINCOS: ST(0) = sine, then pushes the cosine.";
    Nothing "nothing" "FNOP, which is an instruction of the unit to the instruction pointer.";
    StorePointer "store_pointer" "Gives the instruction pointer (i = 0), the data pointer (1), or 32 bits of each, the former below (2).";
    LoadPointer "load_pointer" "Sets what `store_pointer` gives from x.";
}

impl Operation {
    /// Does the instruction check for a pending exception before anything else?
    #[must_use]
    pub const fn is_waiting(self) -> bool {
        !matches!(
            self,
            Self::Initialize
                | Self::ClearExceptions
                | Self::StoreStatus
                | Self::MaskExceptions
                | Self::StoreEnvironment
                | Self::StoreImage
                | Self::LoadImage
                | Self::StoreRegister
                | Self::FinishStore
                | Self::LoadRegister
                | Self::StorePointer
                | Self::LoadPointer
        )
    }

    /// Is an instruction over with it to which the instruction pointer points from then on? Control instructions are none.
    #[inline]
    #[must_use]
    pub const fn is_pointed_to(self) -> bool {
        !matches!(
            self,
            Self::Wait
                | Self::EnterMmx
                | Self::LeaveMmx
                | Self::Initialize
                | Self::ClearExceptions
                | Self::LoadControl
                | Self::StoreStatus
                | Self::MaskExceptions
                | Self::StoreEnvironment
                | Self::LoadEnvironment
                | Self::StoreImage
                | Self::LoadImage
                | Self::StoreRegister
                | Self::LoadRegister
                | Self::StorePointer
                | Self::LoadPointer
                // `finish_store` follows.
                | Self::Store
                | Self::StoreTruncated
        )
    }
}

/// What the operand or result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Format {
    /// ST(i), or nothing.
    Register,
    /// Binary32.
    Single,
    /// Binary64.
    Double,
    /// 80 bits.
    Extended,
    /// Signed 16-bit integer.
    Int16,
    /// Signed 32-bit integer.
    Int32,
    /// Signed 64-bit integer.
    Int64,
    /// Eighteen packed decimal digits, 80 bits.
    Decimal,
}

impl Format {
    /// The format with this number, of which the low three bits count.
    const fn of_number(number: u16) -> Self {
        match number & 7 {
            0 => Self::Register,
            1 => Self::Single,
            2 => Self::Double,
            3 => Self::Extended,
            4 => Self::Int16,
            5 => Self::Int32,
            6 => Self::Int64,
            _ => Self::Decimal,
        }
    }

    /// Is it passed in a vector register?
    #[must_use]
    pub const fn is_vector(self) -> bool {
        matches!(self, Self::Extended | Self::Decimal)
    }
}

/// What a request says besides its operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Modifiers {
    /// Operand or result.
    pub format: Format,
    /// i, 0 to 7.
    pub register: u8,
    /// Pops after the operation: 0 to 2.
    pub pops: u8,
    /// Is the result for ST(i) instead of ST(0)?
    pub to_register: bool,
    /// For results that go to memory: bytes of the instruction, 0 to 15.
    pub length: u8,
}

impl Modifiers {
    /// Nothing special.
    pub const NONE: Self = Self { format: Format::Register, register: 0, pops: 0, to_register: false, length: 0 };

    /// A format alone.
    #[must_use]
    pub const fn of(format: Format) -> Self {
        Self { format, ..Self::NONE }
    }

    /// ST(`register`).
    #[must_use]
    pub const fn register(register: u8) -> Self {
        Self { register, ..Self::NONE }
    }

    /// With pops.
    #[must_use]
    pub const fn pop(self, pops: u8) -> Self {
        Self { pops, ..self }
    }

    /// Bits 2..0 format, 5..3 register, 7..6 pops, 8 destination; where bit 9 is set, bits 6..3 are a length instead.
    #[must_use]
    pub const fn to_bits(self) -> u16 {
        let place = if self.length == 0 {
            (self.register as u16 & 7) << 3 | (self.pops as u16 & 3) << 6 | (self.to_register as u16) << 8
        } else {
            LENGTH_MARK | (self.length as u16 & 15) << 3
        };
        self.format as u16 | place
    }

    /// The modifiers of some bits.
    #[inline]
    #[must_use]
    pub const fn from_bits(bits: u16) -> Self {
        let format = Format::of_number(bits);
        if bits & LENGTH_MARK != 0 {
            return Self { length: (bits >> 3 & 15) as u8, ..Self::of(format) };
        }
        let (register, pops) = ((bits >> 3 & 7) as u8, (bits >> 6 & 3) as u8);
        Self { format, register, pops, to_register: bits >> 8 & 1 == 1, length: 0 }
    }
}

/// Set in modifiers that hold a length.
const LENGTH_MARK: u16 = 1 << 9;
/// Bits of an operation's number.
const OPERATION_BITS: u32 = 6;

/// An operation with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// What to do.
    pub operation: Operation,
    /// With what.
    pub modifiers: Modifiers,
}

impl Request {
    /// An operation.
    #[must_use]
    pub const fn new(operation: Operation, modifiers: Modifiers) -> Self {
        Self { operation, modifiers }
    }

    /// The number of 15 bits that generated code passes.
    #[must_use]
    pub const fn to_bits(self) -> u16 {
        self.operation as u16 | self.modifiers.to_bits() << OPERATION_BITS
    }

    /// The request of a number.
    #[inline]
    #[must_use]
    pub fn from_bits(bits: u16) -> Option<Self> {
        let operation = *Operation::ALL.get(usize::from(bits & ((1 << OPERATION_BITS) - 1)))?;
        Some(Self { operation, modifiers: Modifiers::from_bits(bits >> OPERATION_BITS) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_survive_as_numbers() {
        assert!(Operation::ALL.len() <= 1 << OPERATION_BITS);
        for operation in Operation::ALL.iter().copied() {
            for format in (0..8).map(Format::of_number) {
                for (register, pops, to_register) in [(0, 0, false), (7, 2, true), (3, 1, false), (5, 1, true)] {
                    let modifiers = Modifiers { format, register, pops, to_register, length: 0 };
                    let request = Request::new(operation, modifiers);
                    assert_eq!(Request::from_bits(request.to_bits()), Some(request));
                }
                let request = Request::new(operation, Modifiers { length: 11, ..Modifiers::of(format) });
                assert_eq!(Request::from_bits(request.to_bits()), Some(request));
            }
        }
    }
}

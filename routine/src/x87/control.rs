//! The control word as the arithmetic sees it, exceptions, and what an operation gives back.

use bitflags::bitflags;

bitflags! {
    /// Floating-point exceptions, at their places in the status word; the masks of the control word have the same places.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Exceptions: u16 {
        /// Invalid operation (IE).
        const INVALID = 1;
        /// Denormal operand (DE).
        const DENORMAL = 1 << 1;
        /// Division by zero (ZE).
        const ZERO_DIVIDE = 1 << 2;
        /// Numeric overflow (OE).
        const OVERFLOW = 1 << 3;
        /// Numeric underflow (UE).
        const UNDERFLOW = 1 << 4;
        /// Inexact result (PE).
        const PRECISION = 1 << 5;
    }
}

/// Rounding control, as bits 11:10 of the control word.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Rounding {
    /// To nearest, ties to even.
    Nearest,
    /// Toward minus infinity.
    Down,
    /// Toward plus infinity.
    Up,
    /// Toward zero.
    Zero,
}

/// C0 of the status word.
pub const C0: u16 = 1 << 8;
/// C1 of the status word.
pub const C1: u16 = 1 << 9;
/// C2 of the status word.
pub const C2: u16 = 1 << 10;
/// C3 of the status word.
pub const C3: u16 = 1 << 14;

/// The control word (SDM volume 1, 8.1.5).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Control(pub u16);

impl Control {
    /// The control word after FINIT: all masked, 64 bits, to nearest.
    pub const INITIAL: Self = Self(0x037F);

    /// The rounding mode.
    #[must_use]
    pub const fn rounding(self) -> Rounding {
        match self.0 >> 10 & 3 {
            0 => Rounding::Nearest,
            1 => Rounding::Down,
            2 => Rounding::Up,
            _ => Rounding::Zero,
        }
    }

    /// How many bits of a significand the precision control keeps: 24, 53 or 64. The reserved encoding keeps 64.
    #[must_use]
    pub const fn precision(self) -> u32 {
        match self.0 >> 8 & 3 {
            0 => 24,
            2 => 53,
            _ => 64,
        }
    }

    /// The same control word with 64 bits of precision: what instructions see that ignore the precision control.
    #[must_use]
    pub const fn extended(self) -> Self {
        Self(self.0 | 0x0300)
    }

    /// The same control word that rounds toward zero.
    #[must_use]
    pub const fn truncating(self) -> Self {
        Self(self.0 | 0x0C00)
    }

    /// The same control word with some more exceptions masked.
    pub(crate) const fn masking(self, exceptions: Exceptions) -> Self {
        Self(self.0 | exceptions.bits())
    }

    /// Those of `exceptions` that trap.
    #[must_use]
    pub const fn unmasked(self, exceptions: Exceptions) -> Exceptions {
        Exceptions::from_bits_truncate(exceptions.bits() & !self.0)
    }

    /// Whether a destination register keeps its old value: an invalid operation, a denormal operand or a division by zero
    /// traps. Overflow, underflow and inexact results are delivered first.
    #[must_use]
    pub const fn keeps_register(self, exceptions: Exceptions) -> bool {
        let before = Exceptions::INVALID.union(Exceptions::DENORMAL).union(Exceptions::ZERO_DIVIDE);
        self.unmasked(exceptions).intersects(before)
    }

    /// Whether FLD m32, FLD m64 or FILD pushes nothing: an invalid operation traps. A denormal is pushed before it traps.
    #[must_use]
    pub const fn keeps_load(self, exceptions: Exceptions) -> bool {
        self.unmasked(exceptions).contains(Exceptions::INVALID)
    }

    /// Whether a destination in memory keeps its old value: any exception but an inexact result traps.
    #[must_use]
    pub const fn keeps_memory(self, exceptions: Exceptions) -> bool {
        self.unmasked(exceptions).intersects(Exceptions::PRECISION.complement())
    }
}

/// A result with what it does to the status word.
///
/// Where an unmasked exception keeps the destination ([`Control::keeps_register`], [`Control::keeps_memory`]) the value
/// means nothing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rounded<T> {
    /// The result.
    pub value: T,
    /// Exceptions raised, masked or not.
    pub exceptions: Exceptions,
    /// C1: the magnitude was rounded up.
    pub rounded_up: bool,
}

impl<T> Rounded<T> {
    /// A result without exceptions.
    pub const fn exact(value: T) -> Self {
        Self { value, exceptions: Exceptions::empty(), rounded_up: false }
    }

    /// The response to exceptions that need no rounding.
    pub const fn raised(value: T, exceptions: Exceptions) -> Self {
        Self { value, exceptions, rounded_up: false }
    }

    /// The exception bits and C1 as they stand in the status word.
    pub const fn status(&self) -> u16 {
        self.exceptions.bits() | if self.rounded_up { C1 } else { 0 }
    }

    /// The same outcome with another form of the value.
    pub fn map<U>(self, form: impl FnOnce(T) -> U) -> Rounded<U> {
        Rounded { value: form(self.value), exceptions: self.exceptions, rounded_up: self.rounded_up }
    }

    /// Adds the exception of a denormal operand. It ranks below invalid operations and divisions by zero, which hide it,
    /// and above the rest, which it hides if it traps.
    pub(crate) fn with_denormal(mut self, denormal: bool, control: Control) -> Self {
        let hidden = Exceptions::INVALID | Exceptions::ZERO_DIVIDE;
        if !denormal || self.exceptions.intersects(hidden) {
            return self;
        }
        if !control.unmasked(Exceptions::DENORMAL).is_empty() {
            return Self::raised(self.value, Exceptions::DENORMAL);
        }
        self.exceptions |= Exceptions::DENORMAL;
        self
    }
}

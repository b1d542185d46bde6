//! The operations of each instruction class: base encoding, assembly name, properties and builder method in one row.
//!
//! A row's number is the encoding (Arm ARM C4.1) with all operand fields zero, so that encoding is or-ing fields into it.

/// Defines an operation enumeration whose discriminants are encodings.
macro_rules! operations {
    ($(#[$doc:meta])* $Op:ident { $($V:ident $text:literal = $bits:literal $(, $traits:expr)?;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u32)]
        pub enum $Op { $(#[doc = concat!("`", $text, "`.")] $V = $bits,)* }

        impl $Op {
            /// Every operation.
            pub const ALL: &'static [Self] = &[$(Self::$V),*];
            /// Encoding with all operand fields zero.
            #[inline]
            pub const fn bits(self) -> u32 {
                self as u32
            }
            /// Assembly name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$V => $text),* }
            }
            $crate::inst::ops::traits_method!{ $($V $(, $traits)?;)* }
        }
    };
}
pub(crate) use operations;

/// Properties column of [`operations`], where the table has one.
macro_rules! traits_method {
    ($($V:ident;)*) => {};
    ($($V:ident, $traits:expr;)*) => {
        /// Accepted [`Shape`](crate::inst::Shape)s as a mask, and flags above bit 16 ([`TIED`](crate::inst::ops::TIED)...).
        #[inline]
        pub const fn traits(self) -> u32 {
            match self { $(Self::$V => $traits),* }
        }
    };
}
pub(crate) use traits_method;

/// Defines a trait of builder methods, one for each listed operation of one instruction variant.
macro_rules! builders {
    ($(#[$doc:meta])* $Trait:ident => $Inst:ident, $Op:ident, $args:tt; $($method:ident $V:ident;)*) => {
        $(#[$doc])*
        #[allow(clippy::too_many_arguments, reason = "one for each field of the instruction")]
        pub trait $Trait: $crate::asm::InstSink {
            $($crate::inst::ops::builder!{ $method, $Inst, $Op, $V, $args })*
        }
        impl<T: $crate::asm::InstSink + ?Sized> $Trait for T {}
    };
}
pub(crate) use builders;

/// One method of [`builders`].
macro_rules! builder {
    ($method:ident, $Inst:ident, $Op:ident, $V:ident, ($($arg:ident: $ty:ty),*)) => {
        #[doc = concat!("Appends [`", stringify!($Op), "::", stringify!($V), "`].")]
        #[inline]
        fn $method(&mut self, $($arg: $ty),*) {
            self.push($crate::inst::Inst::$Inst { op: $Op::$V, $($arg),* });
        }
    };
}
pub(crate) use builder;

/// Operations and builder methods from one table.
macro_rules! instructions {
    ($(#[$doc:meta])* $Op:ident, $Trait:ident => $Inst:ident $args:tt
        { $($method:ident $V:ident $text:literal = $bits:literal $(, $traits:expr)?;)* }) => {
        $crate::inst::ops::operations!{ $(#[$doc])* $Op { $($V $text = $bits $(, $traits)?;)* } }
        $crate::inst::ops::builders!{ $(#[$doc])* $Trait => $Inst, $Op, $args; $($method $V;)* }
    };
}

pub mod branch;
pub mod crypto;
pub mod float;
pub mod integer;
pub mod memory;
mod shapes;
pub mod sve;
pub mod system;
pub mod vector;
pub mod vector_misc;
pub mod vector_shift;

/// The operation also reads its destination.
pub const TIED: u32 = 1 << 16;
/// The operation works on floating-point elements (bits 23..=22 are not the element size).
pub const FLOAT: u32 = 1 << 17;
/// Bits 23..=22 are part of the operation.
pub const FIXED_SIZE: u32 = 1 << 18;
/// The result's elements are twice as wide as the source's; the shape is the source's.
pub const LONG: u32 = 1 << 19;
/// The result's elements are half as wide as the source's; the shape is the result's. Full shapes write the upper half
/// and keep the lower one.
pub const NARROW: u32 = 1 << 20;
/// The first source is wide as well ([`LONG`] only).
pub const WIDE: u32 = 1 << 21;
/// The operation compares with zero: the text has `#0` or `#0.0`.
pub const ZERO: u32 = 1 << 22;
/// Elements are added in pairs into wider ones: twice the size, half the number.
pub const PAIRWISE_LONG: u32 = 1 << 23;

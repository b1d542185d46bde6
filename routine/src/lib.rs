//! Computations of the guest's instruction set that are too long for inline code: *routines*.
//!
//! The interpreter of the IR takes them as the meaning of its operations, the runtime calls them from generated code. They
//! touch no memory of the guest, so they never fault, and depend on no other crate of the project.
//!
//! [`table`] lists the pure routines. [`float`] is SSE's floating point with its exceptions, [`x87`] arithmetic in 80 bits, and
//! [`unit`] the x87 unit, whose state an operation leaves to the next; [`aes`], [`galois`], [`sha`] and
//! [`string_compare`] are single instructions. Vectors are `u128` with lane 0 lowest.
//!
//! **Main types**: [`RoutineId`], [`unit::Unit`], [`x87::Extended`], [`x87::Control`], [`x87::Rounded`].
//!
//! **Errors**: there are none in arithmetic; every bit pattern has the answer that the processor gives. The unit's
//! operations may end with a [`unit::Trap`].
//!
//! **Invariant**: no host floating point, so that the host's rounding mode and flags neither matter nor change.
//!
//! **Tests**: `tests/` runs each function and the host's CPU on the same random and chosen operands; ciphers and hashes are
//! held to the examples of their standards, and to the CPU by the front end's tests.
//!
//! ```
//! use causeway_routine::x87::{Control, Exceptions, Extended, Operand, add, divide};
//! use causeway_routine::{Arguments, RoutineId};
//!
//! let one = Operand::from(Extended::ONE);
//! let two = add(one, one, Control::INITIAL);
//! assert_eq!(two.value, Extended::new(false, 0x4000, 1 << 63));
//! let third = divide(one, Operand::integer(3), Control::INITIAL);
//! assert_eq!(third.exceptions, Exceptions::PRECISION);
//! assert!(third.rounded_up);
//!
//! let arguments = Arguments { vectors: [3, 5, 0], ..Arguments::default() };
//! assert_eq!(RoutineId::CarrylessMultiply.call(&arguments).vector, 15);
//! ```
#![no_std]
#![forbid(unsafe_code)]

pub mod aes;
pub mod float;
pub mod galois;
pub mod service;
pub mod sha;
pub mod string_compare;
pub mod table;
pub mod three_d_now;
pub mod unit;
pub mod x87;

mod adapter;

pub use table::{Answer, Arguments, Kind, RoutineId, RoutineInfo};

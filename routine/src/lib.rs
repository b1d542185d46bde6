//! Computations of the guest's instruction set that are too long for inline code, as pure functions.
//!
//! The interpreter of the IR takes them as the meaning of its operations, the runtime calls them from generated code. They hold
//! no state, touch no memory of the guest and depend on no other crate of the project.
//!
//! **Main types**: [`x87::Extended`], [`x87::Control`], [`x87::Rounded`].
//!
//! **Errors**: there are none; every bit pattern has the answer that the processor gives.
//!
//! **Tests**: `tests/` runs each function and the host's CPU on the same random and chosen operands.
//!
//! ```
//! use causeway_routine::x87::{Control, Exceptions, Extended, Operand, add, divide};
//!
//! let one = Operand::from(Extended::ONE);
//! let two = add(one, one, Control::INITIAL);
//! assert_eq!(two.value, Extended::new(false, 0x4000, 1 << 63));
//! let third = divide(one, Operand::integer(3), Control::INITIAL);
//! assert_eq!(third.exceptions, Exceptions::PRECISION);
//! assert!(third.rounded_up);
//! ```
#![no_std]
#![forbid(unsafe_code)]

pub mod x87;

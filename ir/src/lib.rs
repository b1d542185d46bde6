//! Causeway's intermediate representation.
//!
//! A [`Function`] is a region: the control-flow graph of a guest function. Guest registers are named [`Slot`]s that are
//! read and written with `get` and `put`; the six arithmetic flags are defined and read by instructions as [`Flags`]
//! sets. Inside a block values are SSA; no value crosses a block boundary, which keeps every block enterable from outside
//! and register allocation local.
//!
//! Around it: [`verify()`](verify::verify()) checks a function, [`text`] prints and parses it, [`binary`] stores it, [`interp`]
//! executes it bit-exact as x86, [`cfg`](mod@cfg) orders its blocks. The feature `test-support` adds a generator of random valid
//! functions.
//!
//! It knows nothing of x86 encodings, ARM64 or files.
//!
//! **Invariants** are those of [`Function`] and are checked by `verify`. **Errors**: building is infallible (a malformed function is
//! a bug that the verifier reports); reading text or binary gives typed errors. **Tests**: text and binary
//! forms round-trip random functions, and the interpreter is compared with the CPU of an x86-64 host (`tests/cpu_*.rs`).
//!
//! ```
//! use causeway_ir::{Builder, Flags, Opcode, Rhs, Slot, Terminator, Type};
//! let mut builder = Builder::new(0x40_1000, 64);
//! let a = builder.get(Slot::RAX, Type::I32);
//! let sum = builder.binary_flags(Opcode::Add, a, Rhs::Imm(1), Flags::all());
//! builder.put(Slot::RAX, sum);
//! let sp = builder.get(Slot::RSP, Type::I64);
//! builder.end_block(0x40_1000, 3, true, Terminator::Return { target: sp });
//! assert_eq!(builder.finish().blocks.len(), 1);
//! ```

#[cfg(any(test, feature = "test-support"))]
#[doc(hidden)]
pub mod arbitrary;
pub mod binary;
mod builder;
pub mod cfg;
mod exit;
mod float_request;
mod function;
mod guest;
mod inst;
pub mod interp;
mod opcode;
pub mod text;
mod types;
pub mod verify;

pub use builder::{Builder, MemoryOperand};
pub use causeway_routine::float::Rounding;
pub use exit::ExitKind;
pub use function::{Block, BlockId, Function, Target, Terminator};
pub use guest::{Slot, SlotKind, SlotSet};
pub use inst::{Inst, Rhs, Value};
pub use opcode::{Effects, Opcode, OpcodeInfo, Operand};
pub use types::{Cond, FenceKind, Flags, FloatPredicate, IntCc, Lane, MemoryOrder, Type};
pub use verify::{VerifyError, verify};

//! The textual form of functions: [`Display`](core::fmt::Display) prints it, [`FromStr`](core::str::FromStr) reads it back exactly.
//!
//! ```text
//! function 0x401000 bits 64 {
//! table0 [block1, 0x401080]
//! block0 entry 0x401000+7 {
//!   %0 = get.i32 rax @0x401000
//!   %1 = add.i32 %0, 5 !cpazso
//!   %2 = load.i64 [%0 + %1 << 3 + 16] tso @0x401003
//!   %3 = v_shuffle.v128 %2, 27
//!   branch e, block1, 0x401050
//! }
//! }
//! ```
//!
//! - An operation is its name with type and lane type, then operands: first what `aux` names (slot, condition, comparison,
//!   fence, rounding, source lane), then a memory operand or values; an immediate stands in the place of the value that it
//!   replaces, or last.
//! - `!` and letters are the flags that it defines. Fields that its operands do not show stand in braces: `{aux 3}`.
//! - `@` and an address give the guest instruction, where it differs from the line before; the first is the block's own.
//! - `block N [entry] address+bytes [live_out letters] {`; blocks are numbered in order.
//! - The printer names values by their number; a reader takes any names. `;` starts a comment.

mod lexer;
mod parser;
mod printer;
mod syntax;
#[cfg(test)]
mod tests;

pub use parser::{ParseError, ParseErrorKind};

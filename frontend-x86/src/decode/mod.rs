//! From bytes to [`Instruction`]s, behind the [`Decoder`] trait. No type of a decoder crate leaves this module.

#[cfg(all(feature = "iced", feature = "yaxpeax"))]
mod difference;
mod flow;
#[cfg(feature = "iced")]
mod iced;
mod instruction;
mod mnemonic;
mod register;
#[cfg(test)]
mod tests;
#[cfg(feature = "yaxpeax")]
mod yaxpeax;

#[cfg(all(feature = "iced", feature = "yaxpeax"))]
pub use difference::{DECLARED, Declared, DecoderPair, Difference};
pub use flow::{Flow, Service, is_privileged};
#[cfg(feature = "iced")]
pub use iced::{IcedDecoder, format};
pub use instruction::{Encoding, Instruction, Memory, Operand, OperandKind, Prefixes};
pub use mnemonic::Mnemonic;
pub use register::{Register, RegisterClass};
#[cfg(feature = "yaxpeax")]
pub use yaxpeax::YaxpeaxDecoder;

use std::ops::ControlFlow;

/// Why bytes are no instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The bytes end inside an instruction.
    #[error("the instruction needs at least {needed} bytes")]
    Truncated {
        /// Bytes that are needed at least.
        needed: usize,
    },
    /// The CPU raises #UD.
    #[error("not an instruction")]
    Invalid,
}

/// Decodes one instruction at a time.
pub trait Decoder {
    /// Decodes the instruction at the start of `bytes`, which lies at `guest_pc`. Bytes beyond the instruction do not matter.
    ///
    /// # Errors
    /// [`DecodeError`]; never panics.
    fn decode(&mut self, bytes: &[u8], guest_pc: u64) -> Result<Instruction, DecodeError>;

    /// Decodes the instructions in `bytes` that follow each other from `guest_pc` on. `visit` gets what
    /// [`decode`](Self::decode) gives for each, and says whether the next one is wanted; there is none behind an error.
    fn decode_run(
        &mut self,
        bytes: &[u8],
        guest_pc: u64,
        mut visit: impl FnMut(Result<&Instruction, DecodeError>) -> ControlFlow<()>,
    ) where
        Self: Sized,
    {
        let mut offset = 0;
        loop {
            let decoded = self.decode(bytes.get(offset..).unwrap_or(&[]), guest_pc.wrapping_add(offset as u64));
            let length = decoded.as_ref().map_or(0, |inst| usize::from(inst.length));
            let decoded = decoded.as_ref().map_err(|error| *error);
            if visit(decoded).is_break() || length == 0 {
                return;
            }
            offset += length;
        }
    }
}

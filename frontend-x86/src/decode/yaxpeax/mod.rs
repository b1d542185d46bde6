//! The second decoder: crate `yaxpeax-x86`, converted to our [`Instruction`].
//!
//! [`raw`] reads what the crate tells, for both of its modes alike; [`name`] finds our name; [`operand`] gives operands the
//! form that the rest of the crate expects; [`prefix`] reads the prefixes again, and with them [`correction`] mends
//! the classes of instructions whose operands the crate gets wrong.

mod access;
mod correction;
mod name;
mod operand;
mod prefix;
mod raw;
mod vector_index;

use super::{DecodeError, Decoder, Encoding, Instruction, Memory, OperandKind, Prefixes, Register};
use name::Names;
use prefix::Head;

/// Longest x86 instruction, bytes.
const MAX_LENGTH: usize = 15;

/// Decoder over `yaxpeax-x86`.
#[derive(Clone, Debug)]
pub struct YaxpeaxDecoder {
    bits: u8,
    names: Names,
}

impl YaxpeaxDecoder {
    /// A decoder for 64-bit code, or for 32-bit code where `bits` is 32.
    pub fn new(bits: u8) -> Self {
        Self { bits: if bits == 32 { 32 } else { 64 }, names: Names::default() }
    }
}

impl Decoder for YaxpeaxDecoder {
    fn decode(&mut self, bytes: &[u8], guest_pc: u64) -> Result<Instruction, DecodeError> {
        let window = &bytes[..bytes.len().min(MAX_LENGTH)];
        let head = Head::read(window, self.bits);
        let (cleaned, dropped) = prefix::without_stale_rex(window, self.bits);
        let raw = raw::decode(self.bits, &cleaned[..window.len() - dropped]).map_err(|fault| match fault {
            raw::Fault::Exhausted if bytes.len() < MAX_LENGTH => DecodeError::Truncated { needed: bytes.len() + 1 },
            _ => DecodeError::Invalid,
        })?;
        let mut to = Instruction {
            guest_pc,
            immediate: 0,
            memory: Memory::NONE,
            mnemonic: self.names.find(&raw, &head).ok_or(DecodeError::Invalid)?,
            registers: [Register::NONE; 5],
            kinds: [OperandKind::None; 5],
            length: raw.length + dropped as u8,
            operand_bits: 0,
            second_immediate: 0,
            prefixes: prefixes(&head),
            encoding: head.encoding,
        };
        operand::convert(&raw, &head, &mut to);
        correction::correct(&head, &mut to)?;
        to.operand_bits = operand::operand_bits(&head, &to);
        Ok(to)
    }
}

fn prefixes(head: &Head) -> Prefixes {
    let mut prefixes = Prefixes::empty();
    if head.encoding == Encoding::Legacy || head.is_3dnow() {
        prefixes.set(Prefixes::LOCK, head.lock);
        prefixes.set(Prefixes::REP, head.repeat == Some(0xf3) && !head.repeat_is_opcode());
        prefixes.set(Prefixes::REPNE, head.repeat == Some(0xf2) && !head.repeat_is_opcode());
    }
    prefixes
}

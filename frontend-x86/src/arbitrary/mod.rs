//! Random instructions of every encoding that a row lifts, with registers and data that make them do something: for the
//! tests of this and other crates.
//!
//! [`encode::encode`] draws operands and gives address registers the values that reach the data; [`Prepared::adjust`] then
//! gives single instructions what they need beyond that. Equal generators draw equal instructions.

pub mod choice;
pub mod encode;
pub mod host;
pub mod prepare;
mod random;
pub mod state_image;
mod x87;

pub use prepare::Prepared;
pub use random::Random;
pub use x87::{X87Image, distance};

use crate::decode::Mnemonic;
use iced_x86::{Code, EncodingKind};

/// Bytes of guest data.
pub const DATA_BYTES: usize = 0x4000;
/// Bytes of it that the guest may write; the rest is read-only.
pub const WRITABLE_BYTES: usize = 0x3000;

/// Registers before or after an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Registers {
    /// General-purpose registers, hardware numbering.
    pub gpr: [u64; 16],
    /// RFLAGS.
    pub rflags: u64,
    /// MXCSR.
    pub mxcsr: u64,
    /// YMM registers, low quadword first.
    pub ymm: [[u64; 4]; 16],
    /// x87 unit and MMX registers.
    pub x87: X87Image,
}

impl Registers {
    /// Random values; MXCSR is one of `mxcsr_inputs`.
    pub fn random(random: &mut Random, mxcsr_inputs: &[u32]) -> Self {
        let mut registers = Self { gpr: [0; 16], rflags: 0x202, mxcsr: 0, ymm: [[0; 4]; 16], x87: X87Image::default() };
        registers.gpr.iter_mut().for_each(|value| *value = random.integer());
        registers.ymm.iter_mut().flatten().for_each(|value| *value = random.vector_half());
        registers.rflags |= random.bits() & 0x8d5;
        if random.one_in(3) {
            registers.rflags |= 0x400;
        }
        registers.mxcsr = u64::from(random.pick(mxcsr_inputs));
        registers
    }
}

/// Number of our name for an encoding.
pub fn number_of(code: Code) -> u16 {
    match code {
        Code::Movsd_m32_m32 => Mnemonic::MovsdString as u16,
        Code::Cmpsd_m32_m32 => Mnemonic::CmpsdString as u16,
        _ => code.mnemonic() as u16,
    }
}

/// Can the encoding be drawn for code of `bits` bits, and do all CPUs agree on it?
pub fn is_candidate(code: Code, bits: u8) -> bool {
    let info = code.op_code();
    info.is_instruction()
        && (if bits == 32 { info.mode32() } else { info.mode64() })
        && info.decoder_option() == 0
        && matches!(code.encoding(), EncodingKind::Legacy | EncodingKind::VEX)
        && !prepare::encoding_excluded(code, bits)
}

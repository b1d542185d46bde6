//! The image that `fxsave` stores of x87 and vector registers (Intel SDM volume 1, 10.5.1.1), against the guest state. Pointers to
//! the last x87 instruction and its operand have 64 bits, as with REX.W.

use crate::flags::MXCSR_MASK;
use causeway_cache_format::abi::GuestState;

/// Bytes of the image.
pub const FLOAT_IMAGE: usize = 512;

/// Where the opcode of the last x87 instruction, the pointers, MXCSR and the registers lie.
const OPCODE: usize = 6;
const INSTRUCTION: usize = 8;
const DATA: usize = 16;
const MXCSR: usize = 24;
const X87_REGISTERS: usize = 32;
const XMM: usize = 160;

/// The image of `state`, whose instruction pointer has been resolved.
pub(crate) fn of_state(state: &GuestState) -> [u8; FLOAT_IMAGE] {
    let mut image = [0u8; FLOAT_IMAGE];
    let unit = &state.x87;
    image[0..2].copy_from_slice(&unit.control.to_le_bytes());
    image[2..4].copy_from_slice(&unit.status_word().to_le_bytes());
    image[4] = unit.abridged_tags();
    image[OPCODE..OPCODE + 2].copy_from_slice(&unit.opcode.to_le_bytes());
    image[INSTRUCTION..INSTRUCTION + 8].copy_from_slice(&unit.instruction.to_le_bytes());
    image[DATA..DATA + 8].copy_from_slice(&unit.data.to_le_bytes());
    image[MXCSR..MXCSR + 4].copy_from_slice(&state.mxcsr.to_le_bytes());
    image[MXCSR + 4..MXCSR + 8].copy_from_slice(&MXCSR_MASK.to_le_bytes());
    for (index, register) in (0..8).zip(image[X87_REGISTERS..XMM].as_chunks_mut::<16>().0) {
        *register = unit.raw(index).to_le_bytes();
    }
    for (half, bytes) in state.xmm.as_flattened().iter().zip(image[XMM..].as_chunks_mut::<8>().0) {
        *bytes = half.to_le_bytes();
    }
    image
}

/// Makes pointers of 32 bits of those of an image; selectors, which are zero, take the rest.
pub(crate) fn narrow_pointers(image: &mut [u8; FLOAT_IMAGE]) {
    image[INSTRUCTION + 4..INSTRUCTION + 8].fill(0);
    image[DATA + 4..DATA + 8].fill(0);
}

/// Sets vector and x87 registers from an image.
pub(crate) fn restore(state: &mut GuestState, image: &[u8; FLOAT_IMAGE]) {
    const EXPONENT_AND_SIGN: u128 = 0xffff << 64;
    let unit = &mut state.x87;
    unit.set_control(u16::from_le_bytes([image[0], image[1]]));
    unit.set_status_word(u16::from_le_bytes([image[2], image[3]]));
    unit.set_empty_registers(!image[4]);
    let word = |at: usize| (0..8).rev().fold(0, |word, byte| word << 8 | u64::from(image[at + byte]));
    unit.set_pointers(word(INSTRUCTION), word(DATA), word(OPCODE) as u16);
    let mxcsr = [image[MXCSR], image[MXCSR + 1], image[MXCSR + 2], image[MXCSR + 3]];
    state.mxcsr = u32::from_le_bytes(mxcsr) & MXCSR_MASK;
    for (index, register) in (0..8).zip(image[X87_REGISTERS..XMM].as_chunks::<16>().0) {
        unit.set_raw(index, u128::from_le_bytes(*register) & (EXPONENT_AND_SIGN | u128::from(u64::MAX)));
    }
    for (half, bytes) in state.xmm.as_flattened_mut().iter_mut().zip(image[XMM..].as_chunks::<8>().0) {
        *half = u64::from_le_bytes(*bytes);
    }
}

//! Whatever bytes decode to is lifted to valid IR or refused without a trace.

use causeway_frontend_x86::decode::{Decoder, IcedDecoder, Instruction};
use causeway_frontend_x86::lift::{LiftError, Lifted, Lifter};
use causeway_ir::{Target, Terminator, verify};

/// Xorshift.
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

fn check(bits: u8, instruction: &Instruction, bytes: &[u8]) {
    let mut lifter = Lifter::new(instruction.guest_pc, bits);
    let terminator = match lifter.lift(instruction) {
        Ok(Lifted::Next) => Terminator::Jump(Target::Guest(instruction.next_pc())),
        Ok(Lifted::Ends(terminator)) => terminator,
        Err(LiftError::Unsupported { .. }) => {
            assert!(lifter.function().insts.is_empty(), "{bytes:02x?}");
            return;
        }
    };
    lifter.builder().end_block(instruction.guest_pc, u32::from(instruction.length), true, terminator);
    let function = lifter.finish();
    assert_eq!(verify(&function), Ok(()), "{bits} {bytes:02x?} {:?}", instruction.mnemonic);
}

#[test]
fn random_bytes_lift_to_valid_ir() {
    let mut state = 0x0123_4567_89ab_cdef;
    for _ in 0..300_000 {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&next(&mut state).to_le_bytes());
        bytes[8..].copy_from_slice(&next(&mut state).to_le_bytes());
        // Prefixes and the two-byte map are rare in random bytes.
        match next(&mut state) % 6 {
            0 => bytes[0] = 0x0f,
            1 => bytes[..2].copy_from_slice(&[0x66, 0x0f]),
            2 => bytes[..2].copy_from_slice(&[0xf3, 0x0f]),
            3 => bytes[0] = 0xc5,
            4 => bytes[0] = 0xf0,
            _ => {}
        }
        for bits in [32, 64] {
            if let Ok(instruction) = IcedDecoder::new(bits).decode(&bytes, 0x40_0000) {
                check(bits, &instruction, &bytes);
            }
        }
    }
}

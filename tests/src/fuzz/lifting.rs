//! `lifting`: random bytes, instruction after instruction, are lifted to valid IR or refused without a trace.

use super::Material;
use causeway_frontend_x86::decode::{Decoder as _, IcedDecoder, Instruction};
use causeway_frontend_x86::lift::{LiftError, Lifted, Lifter};
use causeway_ir::arbitrary::Random;
use causeway_ir::{Target, Terminator, verify};
use causeway_runtime::translator::Exactness;

/// Bytes of a case.
const BYTES: usize = 4096;
/// Where they lie.
const BASE: u64 = 0x40_0000;

pub(super) fn check(_: &Material, mut random: Random) -> Result<(), String> {
    let bits = random.pick(&[32, 64]);
    let (exactness, reduced) = (random.pick(&Exactness::ALL), random.once_in(3));
    let bytes: Vec<u8> = (0..BYTES / 8).flat_map(|_| random.bits().to_le_bytes()).collect();
    let mut decoder = IcedDecoder::new(bits);
    let mut at = 0;
    while at < bytes.len() {
        let guest_pc = BASE + at as u64;
        at += match decoder.decode(&bytes[at..], guest_pc) {
            Ok(instruction) => {
                let lifter = Lifter::new(guest_pc, bits).exactness(exactness).reduced_x87(reduced);
                let error =
                    |text| format!("{bits} bits, {exactness:?}, reduced {reduced}: {:02x?}: {text}", &bytes[at..]);
                lift(lifter, &instruction).map_err(error)?;
                usize::from(instruction.length)
            }
            Err(_) => 1,
        };
    }
    Ok(())
}

fn lift(mut lifter: Lifter, instruction: &Instruction) -> Result<(), String> {
    let terminator = match lifter.lift(instruction) {
        Ok(Lifted::Next) => Terminator::Jump(Target::Guest(instruction.next_pc())),
        Ok(Lifted::Ends(terminator)) => terminator,
        Err(LiftError::Unsupported { .. }) if lifter.function().insts.is_empty() => return Ok(()),
        Err(error) => return Err(format!("{error}, but something was lifted")),
    };
    lifter.builder().end_block(instruction.guest_pc, u32::from(instruction.length), true, terminator);
    let function = lifter.finish();
    verify(&function).map_err(|error| format!("{error}\n{function}"))
}

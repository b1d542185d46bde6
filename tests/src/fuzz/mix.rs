//! Guest code: random bytes, real code with damage, and mixes of instructions that the front end can lift.

use super::{Material, damage};
use causeway_frontend_x86::decode::{Decoder, IcedDecoder};
use causeway_frontend_x86::lift::{Lifted, Lifter};
use causeway_ir::arbitrary::Random;

/// Guest code of one of the kinds.
pub(super) fn guest_code(material: &Material, bits: u8, random: &mut Random) -> Vec<u8> {
    match random.below(6) {
        0 => (0..1 + random.below(200)).map(|_| random.bits() as u8).collect(),
        1 | 2 => {
            let length = 16 + random.below(3000) as usize;
            let mut code = material.code(length, random).to_vec();
            let count = random.below(12);
            damage(&mut code, count, random);
            if code.is_empty() { instructions(bits, random) } else { code }
        }
        _ => instructions(bits, random),
    }
}

/// A mix of instructions that can be lifted.
fn instructions(bits: u8, random: &mut Random) -> Vec<u8> {
    let mut decoder = IcedDecoder::new(bits);
    let count = 1 + random.below(120);
    // Straight lines make long blocks, with many values alive at once.
    let straight = random.once_in(3);
    // So do the registers of one unit.
    let x87 = random.once_in(8);
    let mut code = Vec::new();
    for _ in 0..count {
        for _ in 0..100 {
            let mut bytes = candidate(bits, random);
            if x87 {
                bytes[0] = 0xd8 + random.below(8) as u8;
            }
            let Ok(instruction) = decoder.decode(&bytes, 0x40_0000) else { continue };
            let length = usize::from(instruction.length);
            let mut lifter = Lifter::new(0x40_0000, bits);
            match lifter.lift(&instruction) {
                Ok(Lifted::Next) => {}
                Ok(Lifted::Ends(_)) if !straight => shorten_branch(&mut bytes[..length], random),
                _ => continue,
            }
            code.extend_from_slice(&bytes[..length]);
            break;
        }
    }
    if code.is_empty() {
        code.push(0xc3);
    }
    code
}

/// Bytes that are shaped like an instruction: prefixes, opcode map, and the rest at random.
pub(super) fn candidate(bits: u8, random: &mut Random) -> [u8; 15] {
    let mut head = Vec::new();
    if random.once_in(8) {
        head.push(random.pick(&[0x67, 0xf0, 0x64, 0x65, 0x2e]));
    }
    if random.once_in(2) {
        head.push(random.pick(&[0x66, 0xf2, 0xf3]));
    }
    if bits == 64 && random.once_in(3) {
        head.push(0x40 | random.below(16) as u8);
    }
    match random.below(8) {
        0..3 => {}
        3..6 => head.push(0x0f),
        6 => head.extend([0x0f, 0x38]),
        _ => head.extend([0x0f, 0x3a]),
    }
    let mut bytes = [0; 15];
    for byte in &mut bytes {
        *byte = random.bits() as u8;
    }
    bytes[..head.len()].copy_from_slice(&head);
    bytes
}

/// Lets a direct branch with a distance of 32 bits lead to somewhere near.
fn shorten_branch(bytes: &mut [u8], random: &mut Random) {
    if bytes.len() >= 5 {
        let distance = random.below(256) as i32 - 128;
        let at = bytes.len() - 4;
        bytes[at..].copy_from_slice(&distance.to_le_bytes());
    }
}

//! Padding between functions.

use crate::blocks::note_run;
use causeway_image::{GuestAddr, GuestImage};

/// The first address from `from` on, below `to`, that is no padding: long NOPs (Intel SDM volume 2, NOP, table 4-12), `int3`
/// and zeroes.
pub(super) fn skip(image: &dyn GuestImage, from: u64, to: u64) -> u64 {
    let mut at = from;
    while at < to {
        let bytes = image.bytes_ahead(GuestAddr(at), (to - at) as usize);
        let mut skipped = 0;
        loop {
            match length(bytes.get(skipped..).unwrap_or(&[])) {
                0 => break,
                length => skipped += length,
            }
        }
        note_run(image, at, skipped, bytes);
        at += skipped as u64;
        if skipped == 0 || skipped < bytes.len() {
            break;
        }
    }
    at.min(to)
}

/// Bytes of padding at the start of `bytes`.
fn length(bytes: &[u8]) -> usize {
    match bytes {
        [0xcc, ..] => 1,
        [0, 0, ..] => 2,
        _ => nop(bytes),
    }
}

/// Length of the NOP at the start of `bytes`, or 0.
fn nop(bytes: &[u8]) -> usize {
    let prefixes = bytes.iter().take(10).take_while(|byte| matches!(byte, 0x66 | 0x2e)).count();
    match bytes[prefixes..] {
        [0x90, ..] => prefixes + 1,
        [0x0f, 0x1f, modrm, ..] => {
            let index = usize::from(modrm & 7 == 4);
            match modrm >> 6 {
                0 if modrm & 7 != 5 => prefixes + 3 + index,
                1 => prefixes + 4 + index,
                2 => prefixes + 7 + index,
                _ => 0,
            }
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_image::{Machine, MemoryImage};

    #[test]
    fn every_recommended_nop_is_skipped() {
        let nops: [&[u8]; 9] = [
            &[0x90],
            &[0x66, 0x90],
            &[0x0f, 0x1f, 0x00],
            &[0x0f, 0x1f, 0x40, 0x00],
            &[0x0f, 0x1f, 0x44, 0x00, 0x00],
            &[0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
            &[0x0f, 0x1f, 0x80, 0, 0, 0, 0],
            &[0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0],
            &[0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0],
        ];
        for nop in nops {
            assert_eq!(length(nop), nop.len(), "{nop:02x?}");
        }
        let mut bytes: Vec<u8> = nops.concat();
        let padding = bytes.len() as u64;
        bytes.extend([0xcc, 0, 0, 0x55, 0xc3]);
        let image = MemoryImage::new(Machine::X86_64, GuestAddr(0x1000), bytes).unwrap();
        assert_eq!(skip(&image, 0x1000, 0x1000 + padding + 5), 0x1000 + padding + 3);
    }
}

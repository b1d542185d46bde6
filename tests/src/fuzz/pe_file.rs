//! Small PE images: code, and data with exports, an exception directory and base relocations.

use super::{Material, mix};
use causeway_ir::arbitrary::Random;

/// Size of the headers in file and image, bytes.
pub(super) const HEADERS: usize = 0x400;
/// Places in the image.
const CODE: u32 = 0x1000;
/// Data directories that are filled in: exports, exceptions, base relocations.
const DIRECTORIES: [(usize, u32); 3] = [(0, 40), (3, 96), (5, 64)];

/// An image for 32 or 64 bits.
pub(super) fn build(material: &Material, bits: u8, random: &mut Random) -> Vec<u8> {
    let mut code = Vec::new();
    for _ in 0..1 + random.below(4) {
        code.extend(mix::guest_code(material, bits, random));
    }
    code.resize(code.len().next_multiple_of(0x200), 0xcc);
    let data_at = (CODE + code.len() as u32).next_multiple_of(0x1000);
    let data = data(data_at, code.len() as u64, random);
    let mut file = b"MZ".to_vec();
    file.resize(0x3c, 0);
    file.extend(0x80u32.to_le_bytes());
    file.resize(0x80, 0);
    let optional = optional_header(bits, data_at, data_at + 0x1000, random);
    let machine: u16 = if bits == 32 { 0x14c } else { 0x8664 };
    file.extend(b"PE\0\0");
    for half in [machine, 2, 0, 0, 0, 0, 0, 0, optional.len() as u16, 0x22] {
        file.extend(half.to_le_bytes());
    }
    file.extend(&optional);
    file.extend(section(CODE, code.len() as u32, HEADERS as u32, 0x6000_0020));
    file.extend(section(data_at, data.len() as u32, (HEADERS + code.len()) as u32, 0xc000_0040));
    file.resize(HEADERS, 0);
    file.extend(&code);
    file.extend(&data);
    file
}

fn optional_header(bits: u8, data_at: u32, image_size: u32, random: &mut Random) -> Vec<u8> {
    let mut bytes = if bits == 32 { vec![0x0b, 1] } else { vec![0x0b, 2] };
    bytes.resize(16, 0);
    bytes.extend((CODE + random.below(64) as u32).to_le_bytes());
    bytes.extend(CODE.to_le_bytes());
    if bits == 32 {
        bytes.extend([data_at, 0x40_0000].map(u32::to_le_bytes).concat());
    } else {
        bytes.extend(0x1_4000_0000u64.to_le_bytes());
    }
    bytes.extend(
        [0x1000u32, 0x200, 6, 0, 6, 0, image_size, HEADERS as u32, 0, 0x0160_0003].map(u32::to_le_bytes).concat(),
    );
    bytes.resize(if bits == 32 { 88 } else { 104 }, 0);
    bytes.extend([0u32, 16].map(u32::to_le_bytes).concat());
    let start = bytes.len();
    bytes.resize(start + 16 * 8, 0);
    let mut at = data_at;
    for (number, size) in DIRECTORIES {
        bytes[start + number * 8..][..4].copy_from_slice(&at.to_le_bytes());
        bytes[start + number * 8 + 4..][..4].copy_from_slice(&size.to_le_bytes());
        at += size;
    }
    bytes
}

fn section(address: u32, size: u32, offset: u32, flags: u32) -> Vec<u8> {
    let mut bytes = b".section".to_vec();
    bytes.extend([size, address, size, offset, 0, 0, 0, flags].map(u32::to_le_bytes).concat());
    bytes
}

fn data(data_at: u32, code: u64, random: &mut Random) -> Vec<u8> {
    let place = |random: &mut Random| CODE + random.below(code) as u32;
    let tables = data_at + 200;
    let exports = [0, 0, 0, tables, 1, 4, 0, tables, tables, tables];
    let mut words: Vec<u32> = exports.to_vec();
    for _ in 0..8 {
        let start = place(random);
        words.extend([start, start + random.below(300) as u32, tables + 64]);
    }
    words.extend([CODE, 64]);
    words.extend((0..14).map(|_| (random.bits() as u32 & 0x0fff_0fff) | 0x3000_3000));
    words.extend((0..64).map(|_| place(random)));
    let mut bytes = words.into_iter().flat_map(u32::to_le_bytes).collect::<Vec<u8>>();
    bytes.resize(0x400, 0);
    bytes
}

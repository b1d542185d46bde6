//! Small ELF programs with overlapping functions, symbols of any size and pointers into the code.

use super::{Material, mix};
use causeway_ir::arbitrary::Random;

const BASE: u64 = 0x40_0000;
/// Offset of the code in file and image.
const CODE: usize = 0x1000;

/// A program of real code and mixes, with a symbol table and a table of pointers.
pub(super) fn build(material: &Material, random: &mut Random) -> Vec<u8> {
    let mut code = Vec::new();
    for _ in 0..1 + random.below(4) {
        code.extend(mix::guest_code(material, 64, random));
    }
    let place = |random: &mut Random| BASE + CODE as u64 + random.below(code.len() as u64 + 1);
    let data_at = (CODE + code.len()).next_multiple_of(0x1000);
    let pointers: Vec<u8> = (0..random.below(40)).flat_map(|_| place(random).to_le_bytes()).collect();
    let symbols = symbols(random, &place, code.len() as u64);
    let symbols_at = data_at + pointers.len();
    let sections_at = (symbols_at + symbols.len() + 8).next_multiple_of(8);
    let mut file = header(place(random), sections_at as u64);
    file.extend(segment(5, 0, CODE + code.len()));
    file.extend(segment(random.pick(&[4, 6]), data_at, pointers.len()));
    file.resize(CODE, 0);
    file.extend(&code);
    file.resize(data_at, 0);
    file.extend(&pointers);
    file.extend(&symbols);
    file.resize(sections_at, 0);
    file.extend(section(0, [0; 6]));
    file.extend(section(2, [symbols_at as u64, symbols.len() as u64, 2, 1, 8, 24]));
    file.extend(section(3, [(symbols_at + symbols.len()) as u64, 8, 0, 0, 1, 0]));
    file
}

fn header(entry: u64, sections_at: u64) -> Vec<u8> {
    let mut bytes = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".to_vec();
    bytes.extend([2, 0, 62, 0, 1, 0, 0, 0]);
    for word in [entry, 64, sections_at] {
        bytes.extend(word.to_le_bytes());
    }
    for half in [0u16, 0, 64, 56, 2, 64, 3, 2] {
        bytes.extend(half.to_le_bytes());
    }
    bytes
}

/// A loadable segment; its file offset is its place in the image.
fn segment(permissions: u32, offset: usize, size: usize) -> Vec<u8> {
    let (offset, size) = (offset as u64, size as u64);
    let mut bytes = [1u32.to_le_bytes(), permissions.to_le_bytes()].concat();
    for word in [offset, BASE + offset, BASE + offset, size, size, 0x1000] {
        bytes.extend(word.to_le_bytes());
    }
    bytes
}

/// A section header: kind, then offset, size, link, info, alignment and entry size.
fn section(kind: u32, [offset, size, link, info, alignment, entry]: [u64; 6]) -> Vec<u8> {
    let mut bytes = [0u32.to_le_bytes(), kind.to_le_bytes()].concat();
    for word in [0, 0, offset, size, link | info << 32, alignment, entry] {
        bytes.extend(word.to_le_bytes());
    }
    bytes
}

fn symbols(random: &mut Random, place: &dyn Fn(&mut Random) -> u64, code: u64) -> Vec<u8> {
    let mut bytes = vec![0; 24];
    for _ in 0..random.below(20) {
        let size = match random.below(4) {
            0 => 0,
            1 => random.edge(),
            _ => random.below(code + 16),
        };
        bytes.extend([0, 0, 0, 0, random.pick(&[0x12, 0x02, 0x0a, 0x10]), 0, 1, 0]);
        bytes.extend(place(random).to_le_bytes());
        bytes.extend(size.to_le_bytes());
    }
    bytes
}

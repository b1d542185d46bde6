//! `code-map`: of damaged records every whole one is read and no other; damaged maps are refused.

use super::{Material, damage};
use causeway_cache_format::Identity;
use causeway_driver::code_map::{Frame, Map, Recorded, frames};
use causeway_ir::arbitrary::Random;
use std::collections::BTreeSet;
use std::path::PathBuf;

pub(super) fn check(_: &Material, mut random: Random) -> Result<(), String> {
    records(&mut random)?;
    map(&mut random)
}

fn records(random: &mut Random) -> Result<(), String> {
    let mut bytes = Vec::new();
    let mut written = BTreeSet::new();
    for _ in 0..random.below(60) {
        if random.once_in(6) {
            let path: Vec<u8> = (0..random.below(200)).map(|_| random.bits() as u8).collect();
            let hash = u128::from(random.bits()) << 64 | u128::from(random.bits());
            Frame::Module { key: random.bits(), size: random.bits(), hash, path: &path }.write(&mut bytes);
        } else if random.once_in(6) {
            let page: Vec<u8> = (0..random.below(300)).map(|_| random.bits() as u8).collect();
            Frame::Page { key: random.bits(), offset: random.bits() as u32, bytes: &page }.write(&mut bytes);
        } else {
            let (key, offset) = (random.bits(), random.bits() as u32);
            Frame::Block { key, offset }.write(&mut bytes);
            written.insert((key, offset));
        }
    }
    let whole = blocks(&bytes);
    if whole != written {
        return Err("records are lost".to_owned());
    }
    let count = 1 + random.below(8);
    match random.below(3) {
        0 => damage(&mut bytes, count, random),
        1 => bytes.truncate(random.below(bytes.len() as u64 + 1) as usize),
        _ => {
            let at = random.below(bytes.len() as u64 + 1) as usize;
            bytes.splice(at..at, (0..count).map(|_| random.bits() as u8));
        }
    }
    let left = blocks(&bytes);
    if left.is_subset(&written) { Ok(()) } else { Err("a record was made up".to_owned()) }
}

fn blocks(bytes: &[u8]) -> BTreeSet<(u64, u32)> {
    let block = |frame| match frame {
        Frame::Block { key, offset } => Some((key, offset)),
        _ => None,
    };
    frames(bytes).filter_map(block).collect()
}

fn map(random: &mut Random) -> Result<(), String> {
    let offsets = (0..random.below(100)).map(|_| random.bits() as u32).collect();
    let page = |random: &mut Random| (random.bits() as u32, (0..random.below(50)).map(|n| n as u8).collect());
    let pages = (0..random.below(9)).map(|_| page(random)).collect();
    let recorded = Recorded { offsets, pages };
    let map = Map { identity: Identity::of(b"image", b"id"), path: PathBuf::from("/bin/image"), recorded };
    let good = map.encode();
    if Map::decode(&good).as_ref() != Ok(&map) {
        return Err("a map does not come back".to_owned());
    }
    let mut bad = good.clone();
    let count = 1 + random.below(8);
    if random.once_in(2) {
        damage(&mut bad, count, random);
    } else {
        bad.truncate(random.below(good.len() as u64) as usize);
    }
    match Map::decode(&bad) {
        Ok(_) if bad != good => Err("a damaged map is read".to_owned()),
        _ => Ok(()),
    }
}

//! `decoders`: both decoders find the same instruction in real code from any byte on and in random bytes, but for declared
//! differences.

use super::{Material, mix};
use causeway_frontend_x86::decode::{DecoderPair, Difference, format};
use causeway_ir::arbitrary::Random;
use std::collections::BTreeMap;

/// Instructions of a case.
const INSTRUCTIONS: usize = 4096;
/// Bytes that both decoders see.
const WINDOW: usize = 15;
/// Where the instructions lie.
const AT: u64 = 0x40_1000;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let bits = random.pick(&[32, 64]);
    let mut pair = DecoderPair::new(bits);
    let mut found = BTreeMap::new();
    let mut compare = |bytes: &[u8]| {
        let difference = pair.difference(bytes, AT).filter(|difference| difference.declared().is_none());
        if let Some(difference) = difference {
            found.entry(names(&difference)).or_insert_with(|| text(&difference));
        }
    };
    if random.once_in(2) {
        material.code(INSTRUCTIONS + WINDOW - 1, &mut random).windows(WINDOW).for_each(compare);
    } else {
        (0..INSTRUCTIONS).for_each(|_| compare(&mix::candidate(bits, &mut random)));
    }
    if found.is_empty() { Ok(()) } else { Err(found.into_values().collect()) }
}

/// The names that both found; each pair of names is told once.
fn names(difference: &Difference<'_>) -> [&'static str; 2] {
    [difference.default, difference.second].map(|answer| answer.map_or("none", |inst| inst.mnemonic.name()))
}

fn text(difference: &Difference<'_>) -> String {
    let Difference { bits, bytes, default, second } = difference;
    format!("{bits} bits: {bytes:02x?} {}\n  {default:?}\n  {second:?}\n", format(*bits, bytes, AT))
}

//! Branches across more than 128 MiB.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use causeway_relocation::veneer::{VENEER_SIZE, entry_targets, far_targets};
use causeway_relocation::{
    Bases, Fragment, Record, RelocationError, RelocationKind as Kind, Target, Veneers, link, link_with_veneers,
};

const BASES: Bases = Bases { image: 0x40_0000, code: 0x1000_0000, module_data: 0x7000_0000 };
const REACH: u32 = 128 << 20;

/// Five calls: to 1 (twice), 2, 3 and 2 again.
fn piece() -> Fragment {
    let mut fragment = Fragment::new();
    for (word, guest_offset) in [1, 1, 2, 3, 2].into_iter().enumerate() {
        let record = Record { site: word as u32 * 4, kind: Kind::Branch26, target: Target::Entry(guest_offset) };
        fragment.push(record).unwrap();
    }
    fragment
}

fn entry(guest_offset: u32) -> Option<u32> {
    [None, Some(0), Some(0x2000_0124), Some(0x1000_0000)].get(guest_offset as usize).copied().flatten()
}

fn word(code: &[u8], at: u32) -> u64 {
    u32::from_le_bytes(code[at as usize..at as usize + 4].try_into().unwrap()).into()
}

/// Where the branch at `site` of the code section leads, through a veneer if there is one. `base` is the offset of `code`.
fn destination(code: &[u8], base: u32, site: u32) -> u64 {
    let at = u64::from(site).wrapping_add_signed(Kind::Branch26.decode(word(code, site - base)) * 4);
    let Some(local) = at.checked_sub(base.into()).filter(|local| *local < code.len() as u64) else { return at };
    let local = local as u32;
    assert_eq!(word(code, local) & 0x9f00_001f, 0x9000_0010);
    assert_eq!(word(code, local + 4) & 0xffc0_03ff, 0x9100_0210);
    assert_eq!(word(code, local + 8), 0xd61f_0200);
    let page = ((BASES.code + at) & !0xfff).wrapping_add_signed(Kind::AdrpPage21.decode(word(code, local)) << 12);
    page + Kind::AddLo12.decode(word(code, local + 4)) as u64 - BASES.code
}

#[test]
fn far_calls_go_through_shared_veneers() {
    let fragment = piece();
    assert_eq!(entry_targets(&fragment), [1, 2, 3]);
    for (base, far) in
        [(0x1000_1230, vec![1, 2]), (0x1000, vec![2, 3]), (0x1800_0000 - 4, vec![1, 2, 3]), (0x2000_0000, vec![1, 3])]
    {
        assert_eq!(far_targets(&fragment, base, entry), far);
        let mut code = vec![0; 20 + far.len() * VENEER_SIZE as usize];
        for (at, bytes) in code[..20].chunks_exact_mut(4).enumerate() {
            bytes.copy_from_slice(&(if at % 2 == 0 { 0x1400_0000u32 } else { 0x9400_0000 }).to_le_bytes());
        }
        let mut alone = code.clone();
        let refused = link(&fragment, base, &mut alone, &BASES, entry);
        assert!(matches!(refused, Err(RelocationError::OutOfRange { .. })));
        let veneers = Veneers { offset: 20, targets: &far };
        assert_eq!(link_with_veneers(&fragment, base, &mut code, &BASES, veneers, entry), Ok(vec![]));
        for (site, guest_offset) in [1, 1, 2, 3, 2].into_iter().enumerate() {
            let found = destination(&code, base, base + site as u32 * 4);
            assert_eq!(found, entry(guest_offset).unwrap().into(), "{base:#x} {site}");
        }
        let short = code.len() - 4;
        let cut = link_with_veneers(&fragment, base, &mut code[..short], &BASES, veneers, entry);
        assert!(matches!(cut, Err(RelocationError::SiteOutside { .. })));
    }
}

#[test]
fn the_border_is_exact() {
    let mut fragment = Fragment::new();
    fragment.push(Record { site: 0, kind: Kind::Branch26, target: Target::Entry(1) }).unwrap();
    assert_eq!(far_targets(&fragment, REACH, entry), []);
    assert_eq!(far_targets(&fragment, REACH + 4, entry), [1]);
    assert_eq!(far_targets(&fragment, 0, |_| Some(REACH - 4)), []);
    assert_eq!(far_targets(&fragment, 0, |_| Some(REACH)), [1]);
}

//! `relocation`: packed records of any bytes are read as a second reader reads them, written records come back, and pages are
//! relocated as a link made at the new place would make them.

use causeway_cache_format::relocation::packed::append_page;
use causeway_cache_format::relocation::{
    Bases, PackedSites, Record, RelocationKind, Target, apply_page, kind::KINDS, verify_page,
};
use causeway_ir::arbitrary::Random;

use super::Material;

/// Inputs that one seed stands for.
const INPUTS: u64 = 1000;
const PAGE: u32 = 4096;

pub(super) fn check(_: &Material, mut random: Random) -> Result<(), String> {
    for _ in 0..INPUTS {
        if random.once_in(2) { foreign(&mut random)? } else { round_trip(&mut random)? }
    }
    Ok(())
}

/// Places that are far apart, near, or nonsense.
fn bases(random: &mut Random) -> Bases {
    let image = random.below(1 << 36) << 12;
    let code = image.wrapping_add(random.below(1 << 22) << 12);
    let module_data = code.wrapping_add(random.below(1 << 20) << 12);
    Bases { image: image | u64::from(random.once_in(50)), code, module_data }
}

/// Bytes that nobody wrote.
fn foreign(random: &mut Random) -> Result<(), String> {
    let mut bytes: Vec<u8> = (0..random.below(24)).map(|_| random.bits() as u8).collect();
    for byte in &mut bytes {
        match random.below(6) {
            0 => *byte = 0xf1,
            1 => *byte = 0xf0,
            2 => *byte &= 0x3f,
            _ => {}
        }
    }
    let number = if random.once_in(8) { random.bits() as u32 } else { random.below(1 << 10) as u32 };
    let found: Option<Vec<(u32, u8)>> = PackedSites::new(&bytes, number)
        .and_then(|sites| sites.map(|site| site.map(|site| (site.site, site.kind as u8))).collect())
        .ok();
    let expected = naive(&bytes, number);
    if found != expected {
        return Err(format!("{bytes:02x?} of page {number}: read {found:x?}, expected {expected:x?}"));
    }
    let mut page: Vec<u8> = (0..random.below(u64::from(PAGE) + 1)).map(|_| random.bits() as u8).collect();
    let (home, away) = (bases(random), bases(random));
    let before = page.clone();
    if apply_page(&mut page, number, &bytes, &home, &home).is_ok()
        && verify_page(&before, number, &bytes, &home).is_ok()
    {
        let same = page == before;
        return if same { Ok(()) } else { Err(format!("{bytes:02x?}: relocating to the same place changes the page")) };
    }
    // Whatever the outcome, it is one.
    let _ = apply_page(&mut page, number, &bytes, &home, &away);
    Ok(())
}

/// The records as the table of the specification tells: site and kind.
fn naive(bytes: &[u8], number: u32) -> Option<Vec<(u32, u8)>> {
    let start = number.checked_mul(PAGE)?;
    let (mut words, mut at, mut sites) = (0u32, 0, Vec::new());
    while at < bytes.len() {
        let (gap, kind, length) = match bytes[at] {
            0xf0 => {
                words += 240;
                at += 1;
                if words > 1024 {
                    return None;
                }
                continue;
            }
            0xf1 => {
                let record = bytes.get(at..at + 7)?;
                (u32::from(record[1]), record[2] % 21, if record[2] / 21 < 3 { 7 } else { return None })
            }
            gap if gap < 0xf0 => (u32::from(gap), 0, 1),
            _ => return None,
        };
        let row = KINDS.get(usize::from(kind))?;
        words += gap;
        let end = words + u32::from(row.size) / 4;
        if end > 1024 || words * 4 % u32::from(row.alignment) != 0 {
            return None;
        }
        sites.push((start + words * 4, kind));
        (words, at) = (end, at + length);
    }
    Some(sites)
}

/// An instruction or datum that a kind fits.
fn word(kind: RelocationKind, random: &mut Random) -> u32 {
    let row = kind.info();
    match row.patterns.first() {
        Some(pattern) => random.bits() as u32 & !pattern.mask | pattern.value,
        None => random.bits() as u32,
    }
}

fn record(site: u32, random: &mut Random) -> Record {
    let kind = random.pick(&[
        RelocationKind::AdrpPage21,
        RelocationKind::AdrpPage21,
        RelocationKind::Absolute32,
        RelocationKind::MoveWide1,
        RelocationKind::MoveWide2,
        RelocationKind::Branch26,
    ]);
    let offset = random.below(1 << 22) as u32 & !3;
    let target = match random.below(4) {
        0 => Target::Code(offset),
        1 => Target::ModuleData(offset),
        _ => Target::Image(offset),
    };
    Record { site, kind, target }
}

/// Records that somebody wrote: they come back, and the page that they move is the one that a link there makes.
fn round_trip(random: &mut Random) -> Result<(), String> {
    let number = random.below(64) as u32;
    let mut page = vec![0u8; PAGE as usize];
    let mut records = Vec::new();
    let mut words = random.below(300) as u32;
    while words < 1024 {
        let record = record(number * PAGE + words * 4, random);
        page[words as usize * 4..][..4].copy_from_slice(&word(record.kind, random).to_le_bytes());
        records.push(record);
        let far = 3 + random.below(7);
        words += 1 + random.below(1 << far) as u32;
    }
    let image = 0x40_0000 + (random.below(1 << 20) << 12);
    let home = Bases { image, code: image + 0x80_0000, module_data: image + 0x100_0000 };
    let moved = (random.below(1 << 10)) << 12;
    let away = Bases { image: image + 0x10_0000, code: home.code + moved, module_data: home.module_data + moved };
    let told = |error| format!("{records:x?}: {error}");
    let mut packed = Vec::new();
    append_page(number, &records, &mut packed).map_err(told)?;
    let link = |bases: &Bases| -> Option<Vec<u8>> {
        let mut linked = page.clone();
        for record in &records {
            let at = (record.site - number * PAGE) as usize;
            let bytes: [u8; 4] = *linked[at..].first_chunk()?;
            let target = record.target_address(bases)?;
            let site = bases.code + u64::from(record.site);
            let placed = record.kind.encode(u32::from_le_bytes(bytes).into(), site, target).ok()?;
            linked[at..at + 4].copy_from_slice(&(placed as u32).to_le_bytes());
        }
        Some(linked)
    };
    let (Some(placed), Some(wanted)) = (link(&home), link(&away)) else { return Ok(()) };
    verify_page(&placed, number, &packed, &home).map_err(told)?;
    let mut copy = placed;
    apply_page(&mut copy, number, &packed, &home, &away).map_err(told)?;
    if copy == wanted { Ok(()) } else { Err(format!("{records:x?}: relocated from {home:x?} to {away:x?} wrongly")) }
}

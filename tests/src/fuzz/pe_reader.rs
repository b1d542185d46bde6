//! `pe-reader`: whatever the fields of a Windows image say, it is refused, or read in bounded time and memory.

use super::Material;
use causeway_format_pe::PeImage;
use causeway_format_pe::sample::{Built, Field, build, specs};
use causeway_image::GuestImage;
use causeway_ir::arbitrary::Random;
use std::sync::LazyLock;

/// Entries and bytes of names that may be read for each byte of a file.
const MAX_GAIN: usize = 8;

/// The sound files, of which every case damages one.
static SAMPLES: LazyLock<Vec<Built>> = LazyLock::new(|| specs().map(build).collect());

pub(super) fn check(_: &Material, mut random: Random) -> Result<(), String> {
    let built = &SAMPLES[random.below(SAMPLES.len() as u64) as usize];
    let mut file = built.bytes.clone();
    for _ in 0..1 + random.below(8) {
        damage(&mut file, &built.fields, &mut random);
    }
    if random.once_in(12) {
        let end = random.below(file.len() as u64 + 1) as usize;
        file.truncate(end);
    }
    match PeImage::parse(&file) {
        Ok(image) => sound(&image, file.len()),
        Err(error) if error.to_string().is_empty() => Err("an error without text".to_owned()),
        Err(_) => Ok(()),
    }
}

/// Changes one field: to a telling value, to another field's, by a little, or anything.
fn damage(file: &mut [u8], fields: &[Field], random: &mut Random) {
    let field = fields[random.below(fields.len() as u64) as usize];
    let old = number(file, field);
    let new = match random.below(6) {
        0 => random.edge(),
        1 => number(file, fields[random.below(fields.len() as u64) as usize]),
        2 => old.wrapping_add(random.below(17)).wrapping_sub(8),
        3 => old ^ 1 << random.below(8 * field.width as u64),
        4 => random.below(0x4000),
        _ => random.bits(),
    };
    file[field.offset..field.offset + field.width].copy_from_slice(&new.to_le_bytes()[..field.width]);
}

fn number(file: &[u8], field: Field) -> u64 {
    file[field.offset..field.offset + field.width].iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte))
}

/// Does an image keep what it promises, and is what was read of it no more than the file can hold?
fn sound(image: &PeImage<'_>, file_size: usize) -> Result<(), String> {
    let outside = image.seeds().iter().find(|seed| !image.is_executable(seed.addr));
    if let Some(seed) = outside {
        return Err(format!("the seed {seed:?} is not executable"));
    }
    if !image.seeds().is_sorted_by(|lower, upper| lower.addr < upper.addr) || !image.relocations().is_sorted() {
        return Err("seeds or relocations are out of order".to_owned());
    }
    for segment in image.segments() {
        if image.bytes_at_most(segment.range.start, usize::MAX).len() as u64 != segment.file_size {
            return Err(format!("{segment:?} has other bytes than it says"));
        }
    }
    if image.packing().is_some_and(|packing| packing.to_string().is_empty()) {
        return Err("a sign of packing without text".to_owned());
    }
    let gathered = gathered(image);
    if gathered > file_size * MAX_GAIN {
        return Err(format!("{gathered} entries and bytes of names out of {file_size} bytes"));
    }
    Ok(())
}

/// Entries and bytes of names in all tables.
fn gathered(image: &PeImage<'_>) -> usize {
    let imports = image.imports().iter().chain(image.delay_imports());
    let names = imports.map(|import| import.library.len() + 16 * import.symbols.len()).sum::<usize>();
    let exports = image.exports().map_or(0, |exports| {
        exports.targets.len() + exports.names.iter().map(|(name, _)| name.len() + 1).sum::<usize>()
    });
    let hybrid = image
        .hybrid()
        .map_or(0, |hybrid| hybrid.code_map.len() + hybrid.range_entries.len() + hybrid.redirections.len());
    let guard = image.guard();
    let lists = [&guard.safe_handlers, &guard.functions, &guard.long_jumps, &guard.eh_continuations];
    let callbacks = image.thread_local().map_or(0, |thread_local| thread_local.callbacks.len());
    names
        + exports
        + hybrid
        + callbacks
        + lists.map(Vec::len).iter().sum::<usize>()
        + image.base_relocations().len()
        + image.functions().len()
        + image.fixups().len()
}

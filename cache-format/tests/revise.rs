//! A revised file is the one that a writer makes of the same contents, and no revision leaves what it must not touch unsound.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod synthetic;

use causeway_cache_format::relocation::OneThread;
use causeway_cache_format::{FormatError, GuestPage, Identity, Key, Reader, Revision, Seal, SectionKind, reseal};
use synthetic::{Synthetic, synthetic};

/// The same contents with other instructions that are no sites of relocations, another image, and other hashes.
fn changed(older: &Synthetic) -> (Synthetic, Revision) {
    let mut newer = synthetic(3, 40);
    assert!(newer.contents == older.contents);
    newer.fields.identity = Identity::of(b"the image, changed", &[0xab; 20]);
    let mut code = Vec::new();
    let is_site = |at: usize| older.contents.relocations.iter().any(|record| record.site as usize == at);
    for at in (0..newer.contents.code.len()).step_by(4).filter(|at| !is_site(*at)).step_by(29) {
        newer.contents.code[at] ^= 0x55;
        code.push((at as u32, newer.contents.code[at..at + 4].to_vec()));
    }
    for page in newer.contents.guest_pages.iter_mut().step_by(3) {
        *page = GuestPage::new(page.page.get(), page.hash.get() ^ 1);
    }
    let guest_pages = newer.contents.guest_pages.clone();
    let revision = Revision { identity: newer.fields.identity, guest_pages, code };
    (newer, revision)
}

#[test]
fn a_revised_file_is_the_one_that_a_writer_makes() {
    let older = synthetic(3, 40);
    let (newer, revision) = changed(&older);
    for seal in [Seal::Plain, Seal::Keyed(Key::new([7; 32]))] {
        let sealed = |mut file: Vec<u8>| {
            reseal(&mut file, &Seal::Plain, &seal, &OneThread).unwrap();
            file
        };
        let file = sealed(older.file());
        let reader = Reader::sealed(&file, seal).unwrap();
        assert_eq!(revision.has_pages_of(&reader), Ok(true));
        let mut revised = file.clone();
        revision.apply(&reader, &mut revised, &OneThread).unwrap();
        assert!(revised == sealed(newer.file()));
        let reader = Reader::sealed(&revised, seal).unwrap();
        reader.verify_all().unwrap();
        (0..reader.code_pages()).for_each(|page| reader.verify_relocations(page).unwrap());
    }
}

#[test]
fn what_does_not_fit_the_older_file_is_refused() {
    let older = synthetic(3, 40);
    let (_, revision) = changed(&older);
    let file = older.file();
    let reader = Reader::new(&file).unwrap();
    let apply = |revision: &Revision, mut file: Vec<u8>| revision.apply(&reader, &mut file, &OneThread);
    assert!(matches!(apply(&revision, file[4096..].to_vec()), Err(FormatError::Truncated { .. })));
    for offset in [reader.code_size() as u32 - 3, u32::MAX - 2] {
        let outside = Revision { code: vec![(offset, vec![0; 4])], ..revision.clone() };
        assert!(matches!(apply(&outside, file.clone()), Err(FormatError::CodeOffset { .. })));
    }
    let mut fewer = revision.clone();
    fewer.guest_pages.pop();
    assert_eq!(fewer.has_pages_of(&reader), Ok(false));
    let mut more = revision;
    more.guest_pages.extend_from_within(..);
    assert!(apply(&more, file.clone()).is_err());
}

#[test]
fn a_site_that_is_not_placed_is_noticed() {
    let older = synthetic(3, 40);
    let file = older.file();
    let reader = Reader::new(&file).unwrap();
    let site = older.contents.relocations[5].site;
    let (_, revision) = changed(&older);
    let revision = Revision { code: vec![(site, 0x8b00_0000u32.to_le_bytes().to_vec())], ..revision };
    let mut revised = file.clone();
    revision.apply(&reader, &mut revised, &OneThread).unwrap();
    let reader = Reader::new(&revised).unwrap();
    reader.verify_sums().unwrap();
    assert!(reader.verify_relocations(site / 4096).is_err() && reader.verify_all().is_err());
}

/// How far apart the bytes are that are damaged.
const STEP: usize = if cfg!(miri) { 40_009 } else { 211 };

#[test]
fn a_file_with_much_of_an_earlier_one_is_checked_as_any_other() {
    let older = synthetic(3, 300).file();
    let earlier = Reader::new(&older).unwrap();
    earlier.verify_after(&earlier, &OneThread).unwrap();
    let (mut sound, mut damaged) = (0, 0);
    let summed = earlier.section(SectionKind::Groups).offset..earlier.section(SectionKind::PageSums).offset;
    for at in summed.step_by(STEP) {
        for bit in [0x01, 0x40] {
            let mut file = older.clone();
            file[at as usize] ^= bit;
            assert!(Reader::new(&file).unwrap().verify_after(&earlier, &OneThread).is_err(), "byte {at:#x}: sum");
            if reseal(&mut file, &Seal::Plain, &Seal::Plain, &OneThread).is_err() {
                continue;
            }
            let reader = Reader::new(&file).unwrap();
            let is_sound = reader.verify_all().is_ok();
            assert_eq!(reader.verify_after(&earlier, &OneThread).is_ok(), is_sound, "byte {at:#x}, bit {bit:#x}");
            *if is_sound { &mut sound } else { &mut damaged } += 1;
        }
    }
    assert!(cfg!(miri) || (sound > 50 && damaged > 50), "{sound} {damaged}");
}

#[test]
fn a_file_may_have_anything_other_than_an_earlier_one() {
    let files = [(3, 300), (3, 301), (4, 300), (3, 40)].map(|(seed, functions)| synthetic(seed, functions).file());
    for older in &files {
        for file in &files {
            Reader::new(file).unwrap().verify_after(&Reader::new(older).unwrap(), &OneThread).unwrap();
        }
    }
}

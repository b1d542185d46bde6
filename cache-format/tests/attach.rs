//! Code in use: what is published when, at its fixed place and elsewhere, and what changed guest pages do to it.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod synthetic;

use std::collections::BTreeMap;
use std::ops::Range;

use causeway_cache_format::attach::{Refused, TRAP};
use causeway_cache_format::relocation::Bases;
use causeway_cache_format::{Attachment, CodeHost, IndexEntry, PAGE_SIZE, Placement, Reader};
use synthetic::{Random, Synthetic, synthetic};

/// Pages as a consumer's memory manager has them.
struct Memory<'a> {
    image: Vec<u8>,
    code: &'a [u8],
    /// Executable pages.
    pages: BTreeMap<u32, Vec<u8>>,
    refuse: bool,
    /// A page was executable while it changed.
    changed_in_use: bool,
}

impl Drop for Memory<'_> {
    fn drop(&mut self) {
        assert!(!self.changed_in_use);
    }
}

impl Memory<'_> {
    fn put(&mut self, pages: Range<u32>, bytes: &[u8]) -> Result<(), Refused> {
        if self.refuse {
            return Err(Refused);
        }
        for (page, bytes) in pages.zip(bytes.chunks(PAGE_SIZE)) {
            self.changed_in_use |= self.pages.insert(page, bytes.to_vec()).is_some();
        }
        Ok(())
    }

    fn word(&self, offset: u32) -> Option<u32> {
        let page = self.pages.get(&(offset / PAGE_SIZE as u32))?;
        Some(u32::from_le_bytes(page[offset as usize % PAGE_SIZE..][..4].try_into().unwrap()))
    }
}

impl CodeHost for Memory<'_> {
    fn read_guest_page(&mut self, page: u32, bytes: &mut [u8; PAGE_SIZE]) -> bool {
        let start = page as usize * PAGE_SIZE;
        let part = &self.image[start..self.image.len().min(start + PAGE_SIZE)];
        bytes[..part.len()].copy_from_slice(part);
        true
    }

    fn publish_shared(&mut self, pages: Range<u32>) -> Result<(), Refused> {
        let end = self.code.len().min(pages.end as usize * PAGE_SIZE);
        let bytes = self.code[pages.start as usize * PAGE_SIZE..end].to_vec();
        self.put(pages, &bytes)
    }

    fn publish_copy(&mut self, pages: Range<u32>, bytes: &[u8]) -> Result<(), Refused> {
        self.put(pages, bytes)
    }

    fn withdraw(&mut self, pages: Range<u32>) -> Result<(), Refused> {
        self.pages.retain(|page, _| !pages.contains(page));
        Ok(())
    }
}

/// A cache, its file, and the places of its image and code.
struct Case {
    synthetic: Synthetic,
    file: Vec<u8>,
    home: Bases,
    away: Bases,
}

impl Case {
    fn new() -> Self {
        let synthetic = synthetic(12, 300);
        let placement = synthetic.fields.placement;
        let size = synthetic.contents.code.len() as u64;
        let home = placement.bases(0x5555_5555_4000, size);
        let away = Placement::bases_with_code_at(home.image, home.code + 0x3_0000, size);
        Self { file: synthetic.file(), synthetic, home, away }
    }

    fn attach(&self, bases: Bases) -> (Attachment<&[u8]>, Memory<'_>) {
        self.attach_with(bases, 4096)
    }

    fn attach_with(&self, bases: Bases, host_page: u64) -> (Attachment<&[u8]>, Memory<'_>) {
        let reader = Reader::new(&self.file[..]).unwrap();
        let memory = Memory {
            image: self.synthetic.image.clone(),
            code: &self.synthetic.contents.code,
            pages: BTreeMap::new(),
            refuse: false,
            changed_in_use: false,
        };
        (Attachment::new(reader, bases, host_page).unwrap(), memory)
    }

    fn entries(&self) -> Vec<IndexEntry> {
        self.synthetic.entries()
    }
}

#[test]
fn placed_code_is_shared_and_never_copied() {
    let case = Case::new();
    let (mut cache, mut memory) = case.attach(case.home);
    assert!(cache.is_placed());
    let entry = case.entries()[0];
    assert_eq!(cache.lookup(&mut memory, entry.guest_offset), Some(entry.code_offset));
    assert_eq!(memory.pages.len(), 1);
    for entry in case.entries() {
        assert_eq!(cache.lookup(&mut memory, entry.guest_offset), Some(entry.code_offset));
    }
    let pages: Vec<u8> = memory.pages.values().flatten().copied().collect();
    assert!(pages == case.synthetic.contents.code);
    assert_eq!(cache.counts(), Default::default());
    assert_eq!(cache.lookup(&mut memory, u32::MAX), None);
}

#[test]
fn pages_of_the_host_are_published_whole() {
    let case = Case::new();
    for (host_page, pages) in [(4096, 1), (16384, 4), (65536, 16)] {
        for bases in [case.home, case.away] {
            let (mut cache, mut memory) = case.attach_with(bases, host_page);
            let entry = case.entries()[0];
            assert_eq!(cache.lookup(&mut memory, entry.guest_offset), Some(entry.code_offset));
            assert_eq!(memory.pages.len(), pages);
            let last = case.entries().pop().unwrap();
            assert_eq!(cache.lookup(&mut memory, last.guest_offset), Some(last.code_offset));
        }
    }
}

#[test]
fn elsewhere_only_touched_pages_are_copied_and_relocated() {
    let case = Case::new();
    let (mut cache, mut memory) = case.attach(case.away);
    assert!(!cache.is_placed());
    let reader = Reader::new(&case.file[..]).unwrap();
    let mut touched = std::collections::BTreeSet::new();
    for entry in case.entries().iter().step_by(7) {
        assert_eq!(cache.lookup(&mut memory, entry.guest_offset), Some(entry.code_offset));
        touched.insert(entry.code_offset / 4096);
    }
    assert!(memory.pages.keys().eq(touched.iter()));
    for (page, bytes) in &memory.pages {
        let mut wanted = [0; 4096];
        reader.relocate_code_page(*page, &case.away, &mut wanted).unwrap();
        assert!(wanted[..] == bytes[..], "page {page}");
    }
    assert_eq!(cache.counts().relocated_pages, touched.len() as u64);
    assert!(cache.counts().relocations > 0);
    let next = (0..).find(|page| !touched.contains(page)).unwrap();
    assert!(cache.admit(&mut memory, next * 4096 + 4) && memory.pages.contains_key(&next));
    assert!(!cache.admit(&mut memory, u32::MAX));
}

#[test]
fn replaced_instructions_stand_in_copies_of_their_pages() {
    let case = Case::new();
    for bases in [case.home, case.away] {
        let (mut cache, mut memory) = case.attach(bases);
        let entry = case.entries()[0];
        let (place, other) = (entry.code_offset, entry.code_offset + PAGE_SIZE as u32);
        assert!(cache.admit(&mut memory, place) && cache.admit(&mut memory, other));
        let (before, copied) = (memory.pages.clone(), cache.counts().copied_pages);
        cache.replace(&mut memory, place, 0xd503_201f);
        assert_eq!(memory.word(place), None, "nobody runs the page while it changes");
        assert_eq!(cache.lookup(&mut memory, entry.guest_offset), Some(place));
        assert_eq!((memory.word(place), cache.counts().copied_pages), (Some(0xd503_201f), copied + 1));
        let same = before.iter().flat_map(|(page, bytes)| bytes.iter().zip(&memory.pages[page]));
        assert_eq!(same.filter(|(before, after)| before != after).count().div_ceil(4), 1, "all else is as it was");
        let page = entry.guest_offset / PAGE_SIZE as u32;
        memory.image[page as usize * PAGE_SIZE] ^= 1;
        cache.invalidate(&mut memory, page..page + 1, false);
        assert!(cache.admit(&mut memory, place));
        assert_eq!(memory.word(place), Some(TRAP), "an entry that is stale is left all the same");
    }
}

#[test]
fn code_of_a_changed_page_is_left_and_comes_back_with_its_bytes() {
    let case = Case::new();
    for bases in [case.home, case.away] {
        let (mut cache, mut memory) = case.attach(bases);
        let entry = case.entries()[40];
        assert_eq!(cache.lookup(&mut memory, entry.guest_offset), Some(entry.code_offset));
        let guest_page = entry.guest_offset / 4096;
        let pages = cache.reader().code_pages_of_guest_pages(guest_page..guest_page + 1).unwrap();
        let is_stale = |offset: u32| pages.iter().any(|pages| pages.contains(&(offset / 4096)));

        let at = entry.guest_offset as usize;
        memory.image[at] ^= 0x10;
        assert_eq!(cache.invalidate(&mut memory, guest_page..guest_page + 1, false), pages);
        assert_eq!(memory.word(entry.code_offset), None, "nothing runs until it was compared");
        for other in case.entries() {
            let found = cache.lookup(&mut memory, other.guest_offset);
            assert_eq!(found.is_none(), is_stale(other.code_offset), "{other:?}");
        }
        assert!(cache.admit(&mut memory, entry.code_offset + 4), "who is in the middle goes on");
        assert_eq!(memory.word(entry.code_offset), Some(TRAP));
        assert_eq!(cache.trap_at(entry.code_offset), Some(entry.guest_offset));
        let between = (entry.code_offset..).step_by(4).find(|at| !case.entries().iter().any(|e| e.code_offset == *at));
        assert_eq!(cache.trap_at(between.unwrap()), None);

        memory.image[at] ^= 0x10;
        cache.invalidate(&mut memory, guest_page..guest_page + 1, false);
        for other in case.entries() {
            assert_eq!(cache.lookup(&mut memory, other.guest_offset), Some(other.code_offset));
        }
        assert_ne!(memory.word(entry.code_offset), Some(TRAP));
        assert_eq!(cache.trap_at(entry.code_offset), None);
    }
}

#[test]
fn a_page_that_may_change_unseen_waits_until_it_is_seen() {
    let case = Case::new();
    let (mut cache, mut memory) = case.attach(case.home);
    let entry = case.entries()[40];
    let guest_page = entry.guest_offset / 4096;
    assert_eq!(cache.unseen_dependencies(entry.guest_offset), []);
    cache.invalidate(&mut memory, guest_page..guest_page + 1, true);
    assert_eq!(cache.lookup(&mut memory, entry.guest_offset), None);
    assert_eq!(cache.unseen_dependencies(entry.guest_offset), [guest_page]);
    memory.image[entry.guest_offset as usize] ^= 1;
    cache.reconsider(&mut memory, &[guest_page]);
    assert_eq!(cache.lookup(&mut memory, entry.guest_offset), None);
    assert_eq!(cache.unseen_dependencies(entry.guest_offset), []);
    memory.image[entry.guest_offset as usize] ^= 1;
    cache.invalidate(&mut memory, guest_page..guest_page + 1, true);
    cache.reconsider(&mut memory, &[guest_page]);
    assert_eq!(cache.lookup(&mut memory, entry.guest_offset), Some(entry.code_offset));
}

#[test]
fn an_image_that_changed_on_disk_is_served_where_it_did_not() {
    let case = Case::new();
    let (mut cache, mut memory) = case.attach(case.home);
    let mut random = Random::new(3);
    let mut changed = std::collections::BTreeSet::new();
    for _ in 0..5 {
        let at = random.below(memory.image.len() as u64) as usize;
        let masked =
            |mask: &causeway_cache_format::GuestMask| (u64::from(mask.offset.get())..mask.end()).contains(&(at as u64));
        if !case.synthetic.contents.guest_masks.iter().any(masked) {
            memory.image[at] ^= 0x40;
            changed.insert(at as u32 / 4096);
        }
    }
    let mut served = 0;
    for entry in case.entries() {
        let runs = cache.reader().dependencies_of_code_page(entry.code_offset / 4096).unwrap();
        let stale = runs.iter().any(|run| run.pages().any(|page| changed.contains(&page)));
        let found = cache.lookup(&mut memory, entry.guest_offset);
        assert_eq!(found, (!stale).then_some(entry.code_offset));
        served += usize::from(found.is_some());
    }
    assert!(served > 0 && served < case.entries().len());
}

#[test]
fn damaged_pages_and_refused_ones_are_never_run() {
    let case = Case::new();
    let entry = case.entries()[40];
    let mut file = case.file.clone();
    let code = Reader::new(&file).unwrap().section(causeway_cache_format::SectionKind::Code);
    file[(code.offset + u64::from(entry.code_offset)) as usize] ^= 2;
    let (_, mut memory) = case.attach(case.away);
    let mut cache = Attachment::new(Reader::new(&file[..]).unwrap(), case.away, 4096).unwrap();
    assert_eq!(cache.lookup(&mut memory, entry.guest_offset), None);
    assert!(!cache.admit(&mut memory, entry.code_offset) && memory.pages.is_empty());
    let end = case.file.len() as u32;
    assert!(!cache.admit(&mut memory, end) && memory.pages.is_empty(), "nothing lies behind the code");
    let other = case.entries().into_iter().find(|other| other.code_offset / 4096 != entry.code_offset / 4096).unwrap();
    memory.refuse = true;
    assert_eq!(cache.lookup(&mut memory, other.guest_offset), None);
    memory.refuse = false;
    assert_eq!(cache.lookup(&mut memory, other.guest_offset), None, "not tried again");
    let crooked = Bases { image: 1, ..case.home };
    assert!(Attachment::new(Reader::new(&case.file[..]).unwrap(), crooked, 4096).is_err());
}

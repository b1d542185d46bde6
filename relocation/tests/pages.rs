//! Fragments of many workers to pages of a placed file: merge, link, pack, index, apply, verify.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod random;

use causeway_relocation::packed::append_page;
use causeway_relocation::{
    Bases, Fragment, OneThread, PAGE_SIZE, PackedSites, Record, RelocationError, RelocationKind as Kind, SortedRecords,
    Target, Workers, apply_page, link, link_sorted, merge, page_count,
    page_index::{self, PackedPages},
    verify_page,
};
use random::Random;

const FIXED: Bases = Bases { image: 0x40_0000, code: 0x1040_0000, module_data: 0x2040_0000 };

const WORDS: &[(Kind, u32)] = &[
    (Kind::AdrpPage21, 0x9000_0001),
    (Kind::AddLo12, 0x9100_0021),
    (Kind::LoadStore8Lo12, 0x3940_0021),
    (Kind::LoadStore64Lo12, 0xf940_0021),
    (Kind::Branch26, 0x1400_0000),
    (Kind::MoveWide1, 0xf2a0_0001),
];

/// Most words of a fragment, links that are moved, and lists of records that are tried. An interpreter takes long for each.
const WORDS_OF_FRAGMENT: u64 = if cfg!(miri) { 60 } else { 900 };
const LINKS: u64 = if cfg!(miri) { 2 } else { 40 };
const LISTS: u32 = if cfg!(miri) { 200 } else { 20_000 };

/// A fragment of random code with its records, offsets local.
fn fragment(random: &mut Random) -> (Fragment, Vec<u8>) {
    let (mut fragment, mut code) = (Fragment::new(), Vec::new());
    let words = 1 + random.below(WORDS_OF_FRAGMENT) as u32;
    for word in 0..words {
        let (kind, bits) = WORDS[random.below(WORDS.len() as u64) as usize];
        let target = match (kind, random.below(4)) {
            (Kind::Branch26, 0) => Target::Entry(random.below(64) as u32 * 16),
            (Kind::Branch26, _) => Target::Code(random.below(words.into()) as u32 * 4),
            (_, 0) => Target::ModuleData(random.below(1 << 12) as u32 * 8),
            _ => Target::Image(random.below(1 << 20) as u32 * 8),
        };
        if random.below(3) == 0 {
            fragment.push(Record { site: word * 4, kind, target }).unwrap();
            code.extend(bits.to_le_bytes());
        } else {
            code.extend(0xd503_201fu32.to_le_bytes());
        }
    }
    (fragment, code)
}

struct Linked {
    code: Vec<u8>,
    packed: Vec<u8>,
    starts: Vec<u32>,
}

/// As many threads as there are jobs, started in reverse order.
struct Many;

impl Workers for Many {
    fn for_each<J: Send>(&self, jobs: Vec<J>, run: impl Fn(J) + Sync + Send) {
        std::thread::scope(|scope| {
            for job in jobs.into_iter().rev() {
                scope.spawn(|| run(job));
            }
        });
    }
}

/// Packs the lists of all pieces, some pages in each job.
fn pack<W: Workers>(
    lists: &[Vec<Record>],
    code_size: u64,
    workers: &W,
) -> Result<(Vec<u8>, Vec<u32>), RelocationError> {
    const PAGES_OF_JOB: u32 = 3;
    let records = SortedRecords::new(lists, code_size)?;
    let count = page_count(code_size) as u32;
    let mut jobs = vec![Ok(PackedPages::default()); count.div_ceil(PAGES_OF_JOB) as usize];
    workers.for_each(jobs.iter_mut().enumerate().collect(), |(job, packed): (usize, &mut Result<_, _>)| {
        let first = job as u32 * PAGES_OF_JOB;
        *packed = page_index::pack(&records, first..count.min(first + PAGES_OF_JOB));
    });
    let (mut bytes, mut starts) = (Vec::new(), vec![0]);
    for packed in jobs {
        let packed = packed?;
        bytes.extend(packed.bytes);
        starts.extend(packed.sizes.iter().scan(*starts.last().unwrap(), |end, size| {
            *end += size;
            Some(*end)
        }));
    }
    Ok((bytes, starts))
}

fn entry(guest_offset: u32) -> Option<u32> {
    Some(guest_offset / 16 * 4)
}

/// Links fragments in the order that `order` gives, each into its own piece.
fn link_all(fragments: &[(Fragment, Vec<u8>)], backwards: bool, bases: &Bases) -> Linked {
    let mut code = Vec::new();
    let mut bases_of = Vec::new();
    for (_, bytes) in fragments {
        bases_of.push(code.len());
        code.extend_from_slice(bytes);
    }
    let mut kept = vec![Vec::new(); fragments.len()];
    let order: Vec<usize> =
        if backwards { (0..fragments.len()).rev().collect() } else { (0..fragments.len()).collect() };
    for at in order {
        let (fragment, bytes) = &fragments[at];
        let piece = &mut code[bases_of[at]..bases_of[at] + bytes.len()];
        let mut in_one_pass = piece.to_vec();
        kept[at] = link(fragment, bases_of[at] as u32, piece, bases, entry).unwrap();
        assert_eq!(kept[at].len(), fragment.kept());
        let mut records = fragment.records().to_vec();
        records.sort_by_key(|record| record.site);
        let records = records.iter().map(|record| Ok::<_, RelocationError>(*record));
        link_sorted(records, bases_of[at] as u32, &mut in_one_pass, bases, entry).unwrap();
        assert!(in_one_pass == piece);
    }
    let (packed, starts) = pack(&kept, code.len() as u64, &OneThread).unwrap();
    assert_eq!(packed.len(), *starts.last().unwrap() as usize);
    assert_eq!(pack(&kept, code.len() as u64, &Many), Ok((packed.clone(), starts.clone())));
    Linked { code, packed, starts }
}

fn pages(linked: &Linked) -> impl Iterator<Item = (u32, &[u8], &[u8])> {
    linked
        .code
        .chunks(PAGE_SIZE)
        .zip(linked.starts.windows(2))
        .enumerate()
        .map(|(number, (page, starts))| (number as u32, page, &linked.packed[starts[0] as usize..starts[1] as usize]))
}

#[test]
fn pages_moved_elsewhere_equal_a_link_made_there() {
    for seed in 0..LINKS {
        let mut random = Random::new(seed);
        let fragments: Vec<_> = (0..1 + random.below(12)).map(|_| fragment(&mut random)).collect();
        let fixed = link_all(&fragments, false, &FIXED);
        let again = link_all(&fragments, true, &FIXED);
        assert!(fixed.code == again.code && fixed.packed == again.packed && fixed.starts == again.starts);

        let image = 0x1000_0000 + random.below(1 << 16) * 4096;
        let moved = Bases { image, code: FIXED.code + 0x30_0000, module_data: FIXED.module_data + 0x30_0000 };
        let wanted = link_all(&fragments, false, &moved);
        for (number, page, records) in pages(&fixed) {
            verify_page(page, number, records, &FIXED).unwrap();
            let mut copy = page.to_vec();
            apply_page(&mut copy, number, records, &FIXED, &moved).unwrap();
            verify_page(&copy, number, records, &moved).unwrap();
            let start = number as usize * PAGE_SIZE;
            assert_eq!(copy, wanted.code[start..start + page.len()], "seed {seed} page {number}");
            apply_page(&mut copy, number, records, &moved, &FIXED).unwrap();
            assert_eq!(copy, page);
        }
    }
}

#[test]
fn branches_inside_a_piece_move_with_it() {
    let mut fragment = Fragment::new();
    let branch = |site, target| Record { site, kind: Kind::Branch26, target };
    fragment.push(branch(0, Target::Code(8))).unwrap();
    fragment.push(branch(4, Target::Entry(0x40))).unwrap();
    let mut code = [0x14, 0x14].map(|top| [0, 0, 0, top]).concat();
    for base in [0u32, 0x40, 0x1000] {
        assert_eq!(link(&fragment, base, &mut code, &FIXED, |_| Some(0x2000)), Ok(vec![]));
        assert_eq!(code[..4], 0x1400_0002u32.to_le_bytes());
        assert_eq!(code[4..], (0x1400_0000 + (0x2000 - base - 4) / 4).to_le_bytes());
    }
}

#[test]
fn verify_sees_every_damaged_site() {
    let mut random = Random::new(7);
    let fragments = [fragment(&mut random), fragment(&mut random)];
    let linked = link_all(&fragments, false, &FIXED);
    for (number, page, records) in pages(&linked) {
        for site in PackedSites::new(records, number).unwrap() {
            let site = site.unwrap();
            let mut copy = page.to_vec();
            // Bit 13 lies in the field of every kind used here; an adrp without a target of its own is told by its opcode,
            // or by a target before the image.
            let byte = site.site as usize % PAGE_SIZE;
            let (at, bit) = if site.target.is_some() { (byte + 1, 0x20) } else { (byte + 3, 0x80) };
            copy[at] ^= bit;
            assert!(verify_page(&copy, number, records, &FIXED).is_err(), "{site:?}");
        }
    }
}

#[test]
fn merging_does_not_depend_on_order() {
    let mut random = Random::new(3);
    let fragments: Vec<_> = (0..9).map(|_| fragment(&mut random)).collect();
    let mut base = 0;
    let mut placed = Vec::new();
    for (fragment, code) in &fragments {
        placed.push((base, fragment));
        base += code.len() as u32;
    }
    let sorted = merge(&placed).unwrap();
    assert_eq!(sorted.len(), fragments.iter().map(|(fragment, _)| fragment.len()).sum::<usize>());
    placed.reverse();
    placed.swap(0, 4);
    assert_eq!(merge(&placed).unwrap(), sorted);
    assert!(sorted.windows(2).all(|pair| pair[0].site < pair[1].site));
}

#[test]
fn overlaps_and_missing_entries_are_errors() {
    let mut fragment = Fragment::new();
    let record = |site, kind, target| Record { site, kind, target };
    fragment.push(record(0, Kind::Absolute64, Target::Image(0))).unwrap();
    fragment.push(record(4, Kind::AdrpPage21, Target::Image(0))).unwrap();
    assert_eq!(fragment.rebased(0), Err(RelocationError::NotSorted { previous: 0, site: 4 }));
    assert!(matches!(fragment.rebased(4), Err(RelocationError::SiteMisaligned { .. })));
    assert!(matches!(
        fragment.rebased(u32::MAX - 7),
        Err(RelocationError::OffsetOverflow { .. } | RelocationError::NotSorted { .. })
    ));
    let misaligned = fragment.push(record(4, Kind::Absolute64, Target::Image(0)));
    assert_eq!(misaligned, Err(RelocationError::SiteMisaligned { kind: Kind::Absolute64, site: 4, alignment: 8 }));
    fragment.truncate(0);
    assert!(fragment.is_empty() && fragment.kept() == 0);

    fragment.push(record(0, Kind::Branch26, Target::Entry(0x40))).unwrap();
    let mut code = 0x1400_0000u32.to_le_bytes();
    let twice = [fragment.records()[0]; 2].into_iter().map(Ok::<_, RelocationError>);
    let refused = link_sorted(twice, 0, &mut code.clone(), &FIXED, entry);
    assert_eq!(refused, Err(RelocationError::NotSorted { previous: 0, site: 0 }));
    let missing = link(&fragment, 0, &mut code, &FIXED, |_| None);
    assert_eq!(missing, Err(RelocationError::NoEntry { site: 0, guest_offset: 0x40 }));
    assert!(matches!(link(&fragment, 0, &mut code[..3], &FIXED, entry), Err(RelocationError::SiteOutside { .. })));
    let crooked = Bases { image: 0x10, ..FIXED };
    assert_eq!(link(&fragment, 0, &mut code, &crooked, entry), Err(RelocationError::BaseMisaligned { base: 0x10 }));
}

#[test]
fn records_of_a_hostile_file_never_panic() {
    let mut random = Random::new(11);
    let mut outcomes = [0, 0];
    for _ in 0..LISTS {
        let length = random.below(12);
        let mut bytes: Vec<u8> = (0..length).map(|_| random.next() as u8).collect();
        if random.below(2) == 0 {
            bytes.iter_mut().step_by(7).for_each(|byte| *byte = 0xf1);
        }
        let mut page: Vec<u8> = (0..random.below(4097)).map(|_| random.next() as u8).collect();
        let number = random.next() as u32 >> random.below(32);
        outcomes[usize::from(apply_page(&mut page, number, &bytes, &FIXED, &FIXED).is_ok())] += 1;
        let _ = verify_page(&page, number, &bytes, &FIXED);
    }
    assert!(outcomes.iter().all(|count| *count > LISTS / 200), "{outcomes:?}");
}

#[test]
fn wrong_records_are_told() {
    let found = |bytes: &[u8]| PackedSites::new(bytes, 1).unwrap().collect::<Result<Vec<_>, _>>().unwrap_err();
    assert_eq!(found(&[0xf2]), RelocationError::UnknownCode { site: 4096, code: 0xf2 });
    assert_eq!(found(&[0xf1, 2, 63, 0, 0, 0, 0]), RelocationError::UnknownCode { site: 4104, code: 63 });
    assert_eq!(found(&[0xf1, 2, 20, 0, 0, 0, 0]), RelocationError::UnknownCode { site: 4104, code: 20 });
    assert_eq!(found(&[0, 0xf1, 2, 0, 0, 0, 0]), RelocationError::CutOff { site: 4100 });
    assert_eq!(found(&[0xf0; 5]), RelocationError::OffPage { page_start: 4096, offset: 4800 });
    assert_eq!(found(&[0xf0, 0xf0, 0xf0, 0xf0, 64]), RelocationError::OffPage { page_start: 4096, offset: 4100 });
    assert_eq!(PackedSites::new(&[0xf2, 0, 0], 0).unwrap().count(), 1);
    assert!(PackedSites::new(&[], u32::MAX).is_err());
}

#[test]
fn an_adrp_takes_one_byte() {
    let records = |step: u32| {
        let record = move |n| Record { site: n * step, kind: Kind::AdrpPage21, target: Target::Image(n) };
        (0..4096 / step).map(record)
    };
    let packed = |step| {
        let mut bytes = Vec::new();
        append_page(0, &records(step).collect::<Vec<_>>(), &mut bytes).map(|()| bytes)
    };
    assert_eq!(packed(4).unwrap().len(), 1024);
    assert_eq!(packed(960).unwrap().len(), 4);
    assert_eq!(packed(2048).unwrap(), [0, 0xf0, 0xf0, 31]);
}

#[test]
fn packing_checks_order_and_bounds() {
    let record = |site| Record { site, kind: Kind::AdrpPage21, target: Target::Image(0) };
    let error = |lists: &[Vec<Record>], size| pack(lists, size, &OneThread).unwrap_err();
    assert_eq!(error(&[vec![record(4)], vec![record(0)]], 8), RelocationError::NotSorted { previous: 4, site: 0 });
    assert_eq!(error(&[vec![record(4), record(4)]], 8), RelocationError::NotSorted { previous: 4, site: 4 });
    assert!(matches!(error(&[vec![record(0)], vec![record(4)]], 4), RelocationError::SiteOutside { .. }));
    let lists = [vec![], vec![record(0)], vec![], vec![record(4), record(8192)], vec![]];
    assert_eq!(pack(&lists, 8196, &OneThread), Ok((vec![0, 0, 0], vec![0, 2, 2, 3])));
    let packed = page_index::pack(&SortedRecords::new(&lists, 8196).unwrap(), 1..3).unwrap();
    assert_eq!(packed, PackedPages { sizes: vec![0, 1], bytes: vec![0], count: 1, all_relative: true });
}

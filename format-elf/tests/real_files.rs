//! Real programs and libraries: the test program itself always, larger ones where the machine has them.

use std::path::{Path, PathBuf};
use std::time::Instant;

use causeway_format_elf::ElfImage;
use causeway_image::{GuestImage, ImageKind, Machine, Permissions, RelocationKind, SeedSource};

fn count(image: &ElfImage<'_>, source: SeedSource) -> usize {
    image.seeds().iter().filter(|seed| seed.source.contains(source)).count()
}

/// What `GuestImage` promises of every image.
fn assert_invariants(image: &ElfImage<'_>) {
    assert_eq!(image.base().0 % 4096, 0);
    assert_eq!(image.span() % 4096, 0);
    let segments = image.segments();
    assert!(segments.iter().zip(&segments[1..]).all(|(lower, upper)| lower.range.end <= upper.range.start));
    let seeds = image.seeds();
    assert!(seeds.iter().zip(&seeds[1..]).all(|(lower, upper)| lower.addr < upper.addr));
    assert!(seeds.iter().all(|seed| image.is_executable(seed.addr) && seed.size != Some(0)));
    assert!(seeds.iter().all(|seed| image.bytes(seed.addr, 1).is_some()));
    assert!(image.relocations().is_sorted());
    for range in image.executable_ranges() {
        assert_eq!(image.bytes_at_most(range.start, usize::MAX).len() as u64, range.len());
        assert_eq!(image.bytes_at_most(range.end, 0), &[]);
    }
    if let Some(entry) = image.entry() {
        assert!(image.seed_at(entry).is_some_and(|seed| seed.source.contains(SeedSource::ENTRY)));
    }
}

fn report(path: &Path, image: &ElfImage<'_>, started: Instant) {
    println!(
        "{}: {:?} {} seeds, {} unwind, {} symbols, {} relocations ({} relative), {} data pointers, {} plt, {:?} {:?}",
        path.display(),
        image.kind(),
        image.seeds().len(),
        image.unwind_functions(),
        count(image, SeedSource::SYMBOL),
        image.relocations().len(),
        image.relocations().iter().filter(|site| site.kind == RelocationKind::Relative).count(),
        count(image, SeedSource::DATA_POINTER),
        count(image, SeedSource::PLT),
        started.elapsed(),
        image.warnings(),
    );
}

#[test]
fn this_test_program_is_read_in_full() {
    let path = std::env::current_exe().unwrap();
    let file = std::fs::read(&path).unwrap();
    let started = Instant::now();
    let image = ElfImage::parse(&file).unwrap();
    report(&path, &image, started);
    assert_invariants(&image);
    assert_eq!((image.machine(), image.bits()), (Machine::X86_64, 64));
    assert_eq!(image.kind(), ImageKind::PositionIndependent);
    assert!(image.interpreter().is_some_and(|path| path.starts_with(b"/lib64/ld-linux")));
    assert!(image.needed().contains(&b"libc.so.6".as_slice()));
    assert_eq!(image.identity().file_size, file.len() as u64);
    assert!(image.warnings().is_empty(), "{:?}", image.warnings());
    assert!(image.unwind_functions() > 500);
    assert!(count(&image, SeedSource::EH_FRAME) > 500);
    assert!(count(&image, SeedSource::SYMBOL) > 500);
    assert!(count(&image, SeedSource::RELOCATION) > 100);
    assert!(count(&image, SeedSource::INIT_ARRAY) >= 1);
    // This very function is a symbol and has an unwind entry.
    let sized = image.seeds().iter().filter(|seed| seed.size.is_some()).count();
    assert!(sized * 10 > image.seeds().len() * 8, "{sized} of {}", image.seeds().len());
}

#[test]
fn relative_relocations_give_the_pointers_of_the_test_program() {
    let file = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let image = ElfImage::parse(&file).unwrap();
    let relative: Vec<_> = image.relocations().iter().filter(|site| site.kind == RelocationKind::Relative).collect();
    assert!(relative.len() > 100);
    for site in &relative {
        assert_eq!(image.relocated_pointer(site.addr), site.target);
        assert!(image.segment_at(site.addr).unwrap().permissions.contains(Permissions::WRITE));
    }
    let constant = relative.iter().filter(|site| image.is_read_only_data(site.addr)).count();
    assert!(constant * 2 > relative.len(), "most lie in .data.rel.ro");
}

#[test]
fn without_section_headers_only_static_symbols_and_linkage_tables_are_lost() {
    let mut file = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let with = file.clone();
    let with = ElfImage::parse(&with).unwrap();
    // Offset, entry count and name index of the section headers.
    file[40..48].fill(0);
    file[60..64].fill(0);
    let without = ElfImage::parse(&file).unwrap();
    assert_invariants(&without);
    assert_eq!(without.warnings(), []);
    assert_eq!(without.relocations(), with.relocations());
    assert_eq!(without.unwind_functions(), with.unwind_functions());
    for source in [SeedSource::EH_FRAME, SeedSource::INIT_ARRAY, SeedSource::FINI_ARRAY, SeedSource::DYNAMIC_SYMBOL] {
        assert_eq!(count(&without, source), count(&with, source), "{source:?}");
    }
    assert_eq!(count(&without, SeedSource::SYMBOL), 0);
}

/// A program or library of the machine that builds, and the least it must tell.
struct Expected {
    places: &'static [&'static str],
    kind: ImageKind,
    seeds: usize,
    unwind: u64,
}

const EXPECTED: [Expected; 6] = [
    Expected {
        places: &["/usr/bin/bash", "/bin/bash"],
        kind: ImageKind::PositionIndependent,
        seeds: 2000,
        unwind: 1500,
    },
    Expected { places: &["/usr/bin/busybox", "/bin/busybox"], kind: ImageKind::Executable, seeds: 2000, unwind: 2000 },
    Expected {
        places: &["/usr/bin/bash-static", "/bin/bash-static"],
        kind: ImageKind::Executable,
        seeds: 2000,
        unwind: 2000,
    },
    Expected {
        places: &["/lib/x86_64-linux-gnu/libc.so.6", "/lib64/libc.so.6"],
        kind: ImageKind::SharedLibrary,
        seeds: 3000,
        unwind: 2000,
    },
    Expected {
        places: &["/usr/lib/x86_64-linux-gnu/libcrypto.so.3", "/lib64/libcrypto.so.3"],
        kind: ImageKind::SharedLibrary,
        seeds: 5000,
        unwind: 4000,
    },
    Expected {
        places: &["/usr/bin/python3.13", "/usr/bin/python3.11", "/usr/bin/python3.12"],
        kind: ImageKind::Executable,
        seeds: 5000,
        unwind: 5000,
    },
];

#[test]
fn programs_of_the_machine_are_read_in_full() {
    for expected in &EXPECTED {
        let Some(path) = expected.places.iter().map(PathBuf::from).find(|path| path.exists()) else {
            println!("left out, not installed: {:?}", expected.places);
            continue;
        };
        let file = std::fs::read(&path).unwrap();
        if file.get(18..20) != Some(&[62, 0]) {
            println!("left out, not for x86-64: {}", path.display());
            continue;
        }
        let started = Instant::now();
        let image = ElfImage::parse(&file).unwrap();
        report(&path, &image, started);
        assert_invariants(&image);
        assert_eq!(image.kind(), expected.kind, "{}", path.display());
        assert!(image.seeds().len() >= expected.seeds, "{}", path.display());
        assert!(image.unwind_functions() >= expected.unwind, "{}", path.display());
        assert!(image.warnings().is_empty(), "{}: {:?}", path.display(), image.warnings());
        assert!(image.identity().build_id.is_some(), "{}", path.display());
    }
}

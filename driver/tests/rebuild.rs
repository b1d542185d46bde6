//! A rebuild in a folder, which starts from what the last build left there, gives the same file as a full build.
#![allow(clippy::unwrap_used, reason = "a test's own set-up")]

mod program;

use causeway_cache_format::Reader;
use causeway_cache_format::abi::GuestAbi;
use causeway_driver::build::{Built, Job};
use causeway_driver::code_map::Seeded;
use causeway_driver::image_file::ImageFile;
use causeway_driver::pipeline::{self, BuildOptions};
use causeway_driver::profile;
use causeway_driver::progress::Progress;
use causeway_driver::store::Folder;
use causeway_image::{GuestAddr, Machine, MemoryImage};
use program::CODE;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use tempfile::TempDir;

const BASE: u64 = 0x1000;
/// Bytes that the largest image spans.
const SPAN: u64 = (COPY * COPIES) as u64;

/// Size and number of the parts of a larger program.
const COPY: usize = 0x1_0000;
const COPIES: usize = 4;

/// Where functions start besides the first of all.
fn starts(code: &[u8]) -> impl Iterator<Item = u32> {
    let copies = (0..code.len() as u32).step_by(COPY);
    copies.flat_map(|copy| [0, 0x20, 0x30, 0x40].map(|start| copy + start)).skip(1)
}

/// A cache folder, and a file of code beside it.
struct Place {
    folder: TempDir,
    file: TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        Self { folder, file: tempfile::tempdir().unwrap() }
    }

    /// Builds the cache of `code`.
    fn build(&self, code: &[u8]) -> (Vec<u8>, Built) {
        let file = self.image_file(code);
        let folder = Folder::open(self.folder.path()).unwrap();
        let (options, starts, progress) = (options(), starts(code).collect(), Progress::new("", true));
        let job = Job {
            folder: &folder,
            options: &options,
            code_map: &starts,
            ordered: None,
            reuse: true,
            progress: &progress,
        };
        let built = job.build(&file, &image(code)).unwrap();
        (fs::read(&built.path).unwrap(), built)
    }

    fn image_file(&self, code: &[u8]) -> ImageFile {
        let path = self.file.path().join("code");
        fs::write(&path, code).unwrap();
        ImageFile::open(&path).unwrap()
    }

    /// The one file with an extension.
    fn only(&self, extension: &str) -> PathBuf {
        let files = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<PathBuf> =
            files.filter(|path| path.extension().is_some_and(|own| own == extension)).collect();
        assert_eq!(files.len(), 1);
        files.remove(0)
    }
}

fn image(code: &[u8]) -> MemoryImage<'static> {
    MemoryImage::new(Machine::X86_64, GuestAddr(BASE), code.to_vec()).unwrap()
}

fn options() -> BuildOptions {
    let features = profile::parse_features(profile::DEFAULT_FEATURES).unwrap();
    let model = profile::parse_memory_model("tso").unwrap();
    BuildOptions::of_profile(profile::profile(GuestAbi::Linux64, features, model), BASE, SPAN)
}

/// The file of a full build.
fn full(code: &[u8]) -> Vec<u8> {
    let image = image(code);
    let identity = Place::new().image_file(code).identity(&image);
    let image = Seeded::new(&image, starts(code), true);
    pipeline::build(&image, "code", identity, &options(), &Progress::new("", true)).unwrap()
}

#[test]
fn a_chain_of_rebuilds_gives_the_files_of_full_builds() {
    let place = Place::new();
    place.build(CODE);
    let (mut revised, mut assembled) = (0, 0);
    for at in 0..CODE.len() {
        for change in [0x01, 0x20] {
            let mut code = CODE.to_vec();
            code[at] ^= change;
            let (bytes, built) = place.build(&code);
            assert!(bytes == full(&code), "byte {at:#x} changed by {change:#x}");
            revised += u32::from(built.is_revised);
            assembled += u32::from(!built.is_revised);
        }
    }
    assert!(revised > 10 && assembled > 50, "{revised} {assembled}");
}

#[test]
fn an_immediate_changes_instructions_alone() {
    let place = Place::new();
    place.build(CODE);
    let mut code = CODE.to_vec();
    code[0x22] = 0x07; // add eax, 7
    let (bytes, built) = place.build(&code);
    assert!(built.is_revised && built.counts.translated > 0 && built.counts.reused > 0);
    assert!(bytes == full(&code));
    let (again, built) = place.build(&code);
    assert!(built.is_revised && built.counts.translated == 0 && again == bytes);
}

#[test]
fn no_rebuild_starts_from_a_cache_that_is_gone_damaged_or_another() {
    let mut code = CODE.to_vec();
    code[0x22] = 0x07;
    let expected = full(&code);
    let damages: [fn(&mut Vec<u8>); 3] =
        [|cache| cache.truncate(4096), |cache| cache[0x30] ^= 1, |cache| *cache = full(&[0xc3])];
    for damage in damages {
        let place = Place::new();
        let (mut cache, built) = place.build(CODE);
        damage(&mut cache);
        fs::write(&built.path, &cache).unwrap();
        let (bytes, built) = place.build(&code);
        assert!(!built.is_revised && bytes == expected);
    }
    let place = Place::new();
    let length = place.build(CODE).0.len();
    for at in (0..length).step_by(1021) {
        let place = Place::new();
        let (mut cache, built) = place.build(CODE);
        cache[at] ^= 0x10;
        fs::write(&built.path, &cache).unwrap();
        assert!(place.build(&code).0 == expected, "byte {at:#x}");
    }
    let place = Place::new();
    fs::remove_file(place.build(CODE).1.path).unwrap();
    let (bytes, built) = place.build(&code);
    assert!(!built.is_revised && bytes == expected);
}

#[test]
fn damaged_objects_and_rosters_are_noticed() {
    let mut code = CODE.to_vec();
    code[0x22] = 0x07;
    let expected = full(&code);
    let place = Place::new();
    place.build(CODE);
    let length = fs::metadata(place.only("cwo")).unwrap().len() as usize;
    for at in (0..length).step_by(41) {
        let place = Place::new();
        place.build(CODE);
        let path = place.only("cwo");
        let mut objects = fs::read(&path).unwrap();
        objects[at] ^= 0x10;
        fs::write(&path, &objects).unwrap();
        assert!(place.build(&code).0 == expected, "byte {at:#x}");
        // What it left is sound again.
        assert!(place.build(CODE).0 == full(CODE) && place.build(CODE).1.counts.translated == 0, "byte {at:#x}");
    }
}

/// Copies of the program far apart, of which each jumps to the next.
fn copies() -> Vec<u8> {
    let mut code = Vec::new();
    for _ in 0..COPIES {
        code.extend_from_slice(&CODE[..CODE.len() - 1]);
        code.push(0xe9); // jmp
        code.extend_from_slice(&(COPY as u32 - CODE.len() as u32 - 4).to_le_bytes());
        code.resize(code.len().next_multiple_of(COPY), 0xcc);
    }
    code
}

#[test]
fn little_of_a_cache_moves_with_the_size_of_a_function() {
    let place = Place::new();
    let copies = copies();
    let (before, _) = place.build(&copies);
    let mut code = copies.clone();
    let at = 2 * COPY + 0x20;
    code[at..at + 3].copy_from_slice(&[0x48, 0xd1, 0xd8]); // rcr rax, 1
    let (after, built) = place.build(&code);
    assert!(!built.is_revised && built.counts.reused > built.counts.translated);
    assert!(after == full(&code));
    let code_of = |cache: &[u8]| Reader::new(cache).unwrap().code().to_vec();
    let (before, after) = (code_of(&before), code_of(&after));
    assert_eq!(before.len(), after.len());
    let differing: Vec<usize> = (0..before.len()).filter(|at| before[*at] != after[*at]).collect();
    assert!(differing[differing.len() - 1] - differing[0] < 512, "{differing:x?}");
    assert!(place.build(&copies).0 == full(&copies));
}

#[test]
fn pieces_that_branch_to_what_moved_are_linked_anew() {
    let place = Place::new();
    let mut code = copies();
    place.build(&code);
    let mut assembled = 0;
    for at in [0, COPY, 3 * COPY].iter().flat_map(|copy| (0x20..0x4c).step_by(3).map(move |at| copy + at)) {
        code[at] ^= 0x08;
        let (bytes, built) = place.build(&code);
        assert!(bytes == full(&code), "byte {at:#x}");
        assembled += u32::from(!built.is_revised);
    }
    assert!(assembled > 10, "{assembled}");
}

/// Much code: copies of the program with a long function in each.
fn long_copies() -> Vec<u8> {
    let mut code = copies();
    for copy in code.chunks_mut(COPY) {
        let long = &mut copy[0x40..0x40 + 2 * 12_000 + 1];
        long.chunks_mut(2).for_each(|inst| inst.copy_from_slice(&[0x01, 0x07][..inst.len()])); // add [rdi], eax
        long[2 * 12_000] = 0xc3; // ret
    }
    code
}

#[test]
fn tables_of_much_code_are_taken_over_where_nothing_moved() {
    let place = Place::new();
    let mut code = long_copies();
    let (whole, _) = place.build(&code);
    assert!(Reader::new(&whole[..]).unwrap().code_pages() > 128, "tables of many pages");
    let stretches = [0, 2 * COPY, 3 * COPY];
    let changes: [(usize, &[u8]); 4] = [
        (0x20, &[0x48, 0xd1, 0xd8]), // rcr rax, 1
        (0x40, &[0xc3]),             // ret
        (0x40 + 2 * 9_000, &[0xc3]), // ret
        (0x20, &[0xc3]),             // ret
    ];
    for (at, bytes) in stretches.iter().flat_map(|copy| changes.map(|(at, bytes)| (copy + at, bytes))) {
        let before = code.clone();
        code[at..at + bytes.len()].copy_from_slice(bytes);
        let (rebuilt, built) = place.build(&code);
        assert!(rebuilt == full(&code) && built.counts.reused > 0, "{at:#x}");
        code = before;
    }
    assert!(place.build(&code).0 == whole);
}

#[test]
fn a_function_that_comes_or_goes_changes_tables_though_nothing_else_moves() {
    // The last of its stretch, before room for alignment.
    const FUNCTION: usize = 2 * COPY + 0xf000;
    let mut without = long_copies();
    without[FUNCTION..FUNCTION + 3].copy_from_slice(&[0xee, 0xee, 0xc3]); // out dx, al: found by a call alone
    let mut with = without.clone();
    with[0x31..0x35].copy_from_slice(&(FUNCTION as u32 - 0x35).to_le_bytes());
    let place = Place::new();
    let (files, built): (Vec<_>, Vec<_>) =
        [&without, &with, &without].map(|code| place.build(code)).into_iter().unzip();
    let functions: Vec<u64> = built.iter().map(|built| built.totals.functions).collect();
    assert_eq!(functions[1], functions[0] + 1);
    assert!(files[1] == full(&with) && files[2] == full(&without) && files[0] == files[2]);
    let start_of_next = |file: &[u8]| Reader::new(file).unwrap().lookup(3 * COPY as u32).unwrap().unwrap().code_offset;
    assert_eq!(start_of_next(&files[0]), start_of_next(&files[1]));
}

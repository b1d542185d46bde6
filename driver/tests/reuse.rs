//! A build that takes over what an earlier one left gives the same bytes as one that translates everything.
#![allow(clippy::unwrap_used, reason = "a test's own set-up")]

mod program;

use causeway_backend_arm64::{Addressing, CompileOptions};
use causeway_cache_format::Identity;
use causeway_cache_format::abi::GuestAbi;
use causeway_driver::object::ObjectFile;
use causeway_driver::object::inputs::{self, Inputs};
use causeway_driver::object::roster::{CacheMark, Course, Notes};
use causeway_driver::object::spool::{Objects, Spool};
use causeway_driver::pipeline::{self, BuildOptions, Contents, ImageFacts};
use causeway_driver::profile;
use causeway_driver::progress::Progress;
use causeway_driver::replay::Earlier;
use causeway_driver::translate::{self, Counts, Translation, translate};
use causeway_driver::worker::TranslateOptions;
use causeway_image::{GuestAddr, Machine, MemoryImage};
use program::CODE;
use std::fs::File;
use std::os::unix::fs::FileExt as _;

const BASE: u64 = 0x1000;

fn image(code: &[u8]) -> MemoryImage<'static> {
    MemoryImage::new(Machine::X86_64, GuestAddr(BASE), code.to_vec()).unwrap()
}

fn options() -> BuildOptions {
    let addressing = Addressing::ImageRelative { image_base: BASE, image_span: 0x1000 };
    let compile = CompileOptions { addressing, ..CompileOptions::baseline() };
    let profile = profile::profile(GuestAbi::Linux64, compile.features, compile.memory_model);
    BuildOptions { translate: TranslateOptions::new(compile), profile }
}

fn identity(code: &[u8]) -> Identity {
    Identity::of(code, &[])
}

/// The cache of `code`, with what was taken over, and the objects that the build leaves.
fn build(code: &[u8], older: Option<&ObjectFile>) -> (Vec<u8>, Counts, File) {
    let file = tempfile::tempfile().unwrap();
    let (bytes, made, _) = build_into(code, older, &file);
    (bytes, made.counts, file)
}

/// What is known of a build.
struct Made {
    counts: Counts,
    discovery: Inputs,
    course: Course,
}

fn build_into(code: &[u8], older: Option<&ObjectFile>, file: &File) -> (Vec<u8>, Made, Objects) {
    let (image, options) = (image(code), options());
    let mut spool = Spool::file(file.try_clone().unwrap());
    let earlier = older.map(|older| Earlier::new(older, &image, &inputs::pages(&image), inputs::discovery(&image)));
    let Translation { counts, sight, course } =
        translate(&image, &options.translate, earlier.as_ref(), &mut spool, &Progress::new("", true)).unwrap();
    let objects = spool.finish().unwrap();
    let contents = Contents::new(&objects).unwrap();
    let facts = ImageFacts::new(&image, "code", identity(code), &contents.union);
    let assembly = contents.assemble(facts, &options, None).unwrap();
    let mut bytes = vec![0xa5; assembly.file_size() as usize];
    assembly.write(&mut bytes).unwrap();
    (bytes, Made { counts, discovery: sight.inputs(&image, inputs::discovery(&image)), course }, objects)
}

/// What the roster is to say, of no cache.
fn notes(made: &Made) -> Notes<'_> {
    let Made { discovery, course, .. } = made;
    Notes { discovery, course, pages: &[], cache: CacheMark { name: "", relocations: 0, sum: 0 } }
}

fn open(file: &File, code: &[u8]) -> Option<ObjectFile> {
    ObjectFile::open(file, translate::context(&image(code), &options().translate)).unwrap()
}

#[test]
fn an_unchanged_image_is_taken_over_whole() {
    let (full, counts, file) = build(CODE, None);
    assert_eq!(counts.reused, 0);
    let (again, reused, _) = build(CODE, open(&file, CODE).as_ref());
    assert_eq!((reused.translated, reused.reused), (0, counts.translated));
    assert!(again == full);
    let (image, options) = (image(CODE), options());
    let whole = pipeline::build(&image, "code", identity(CODE), &options, &Progress::new("", true)).unwrap();
    assert!(whole == full);
}

#[test]
fn a_change_of_any_byte_gives_the_bytes_of_a_full_build() {
    let (_, _, file) = build(CODE, None);
    let older = open(&file, CODE).unwrap();
    let mut reused = 0;
    for place in 0..CODE.len() {
        for change in [0x01, 0x0f, 0x80, 0xff] {
            let mut code = CODE.to_vec();
            code[place] ^= change;
            let (full, _, _) = build(&code, None);
            let (partial, counts, _) = build(&code, Some(&older));
            assert!(partial == full, "byte {place:#x} changed by {change:#x}");
            reused += counts.reused;
        }
    }
    assert!(reused > 0);
}

#[test]
fn objects_of_another_layout_or_translator_are_not_seen() {
    let (_, _, file) = build(CODE, None);
    assert!(open(&file, &CODE[..CODE.len() - 1]).is_none());
    let mut other = options().translate;
    other.optimize = false;
    assert!(ObjectFile::open(&file, translate::context(&image(CODE), &other)).unwrap().is_none());
    assert!(ObjectFile::open(&tempfile::tempfile().unwrap(), 0).unwrap().is_none());
}

#[test]
fn damaged_objects_are_made_anew() {
    let (full, counts, file) = build(CODE, None);
    let length = file.metadata().unwrap().len();
    for place in (24..length).step_by(7) {
        let mut byte = [0];
        file.read_exact_at(&mut byte, place).unwrap();
        file.write_all_at(&[byte[0] ^ 0x10], place).unwrap();
        let (again, partial, _) = build(CODE, open(&file, CODE).as_ref());
        assert!(again == full, "byte {place:#x}");
        assert!(partial.reused < counts.translated, "byte {place:#x}");
        file.write_all_at(&byte, place).unwrap();
    }
}

#[test]
fn new_objects_are_appended_to_the_older_ones() {
    let (_, _, file) = build(CODE, None);
    let mut code = CODE.to_vec();
    for place in [0x00, 0x10, 0x00, 0x10] {
        code[place] ^= 0x01;
        let (full, _, _) = build(&code, None);
        let older = open(&file, &code).unwrap();
        let (partial, made, objects) = build_into(&code, Some(&older), &tempfile::tempfile().unwrap());
        assert!(partial == full, "byte {place:#x}");
        assert!(older.append(&objects, &notes(&made)));
        let (_, again, _) = build(&code, open(&file, &code).as_ref());
        assert_eq!(again.translated, 0, "byte {place:#x}");
    }
    // What a killed process left at the end is neither seen nor appended to.
    let length = file.metadata().unwrap().len();
    file.set_len(length - 1).unwrap();
    let older = open(&file, &code).unwrap();
    let (partial, made, objects) = build_into(&code, Some(&older), &tempfile::tempfile().unwrap());
    assert!(partial == build(&code, None).0 && !older.append(&objects, &notes(&made)));
    let anew = tempfile::tempfile().unwrap();
    let mut spool = Spool::file(anew.try_clone().unwrap());
    spool.start(translate::context(&image(&code), &options().translate)).unwrap();
    objects.copy_into(&mut spool).unwrap();
    spool.close().unwrap();
    assert_eq!(build(&code, open(&anew, &code).as_ref()).1.translated, 0);
    assert!(anew.metadata().unwrap().len() < length);
}

/// Is all of `code` taken over but what changed, without discovery, from objects that a build of [`CODE`] left?
fn is_replayed(change: impl Fn(&mut [u8])) -> bool {
    let file = tempfile::tempfile().unwrap();
    let (_, made, objects) = build_into(CODE, None, &file);
    file.write_all_at(&notes(&made).at_end_of(&objects), file.metadata().unwrap().len()).unwrap();
    let mut code = CODE.to_vec();
    change(&mut code);
    let (image, older) = (image(&code), open(&file, &code).unwrap());
    assert!(build(&code, Some(&older)).0 == build(&code, None).0);
    let earlier = Earlier::new(&older, &image, &inputs::pages(&image), inputs::discovery(&image));
    let mut spool = Spool::memory();
    earlier.replay(&image, &options().translate, &mut spool, &Progress::new("", true)).unwrap().is_some()
}

#[test]
fn what_nobody_asks_for_is_no_reason_to_discover_again() {
    let call = |code: &mut [u8], from: usize, distance: i32| {
        code[from + 1..][..4].copy_from_slice(&distance.to_le_bytes());
    };
    assert!(is_replayed(|code| code[0x24] = 0), "a branch leads elsewhere in its function");
    assert!(is_replayed(|code| call(code, 0x35, 6)), "another known function is called");
    assert!(is_replayed(|code| call(code, 0x35, 0x10_0000)), "what lies outside is called");
    assert!(!is_replayed(|code| call(code, 0x35, -25)), "what is called was none so far");
    assert!(!is_replayed(|code| call(code, 0x05, 0x16)), "a function is no longer called");
    assert!(!is_replayed(|code| code[0x28] = 0x90), "a function goes on");
}

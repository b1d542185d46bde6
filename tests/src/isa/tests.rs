//! Programs as files: equal seeds, both widths.

use super::compare::usual_detail;
use super::draw::{Drawer, Material};
use super::encodings;
use super::mode::MODES;
use super::program::Program;
use causeway_format_elf::ElfImage;
use causeway_frontend_x86::arbitrary::Random;
use causeway_image::GuestImage as _;
use iced_x86::InstructionInfoFactory;
use std::collections::BTreeMap;

/// A program of 100 cases.
fn file(seed: u64, bits: u8) -> Vec<u8> {
    let encodings = encodings::all(bits, None);
    let trap_setters = encodings::trap_setters(bits);
    let mut random = Random::new(seed);
    let material = Material::draw(&mut random);
    let mut drawer = Drawer {
        bits,
        mode: &MODES[0],
        x87: true,
        usual: false,
        material: &material,
        others: &encodings,
        trap_setters: &trap_setters,
        random,
        info: InstructionInfoFactory::new(),
        not_lifted: BTreeMap::new(),
    };
    let cases: Vec<_> = encodings.iter().step_by(7).filter_map(|encoding| drawer.case(encoding)).take(100).collect();
    assert_eq!(cases.len(), 100);
    let program =
        Program { bits, x87: true, material: &material, cases: &cases, detail: usual_detail, write_each: false };
    program.elf().expect("every case has a place")
}

#[test]
fn equal_seeds_give_equal_programs() {
    for bits in [32, 64] {
        assert!(file(7, bits) == file(7, bits));
        assert!(file(7, bits) != file(8, bits));
    }
}

#[test]
fn every_case_is_a_function_of_the_image() {
    for bits in [32, 64] {
        let bytes = file(9, bits);
        let image = ElfImage::parse(&bytes).expect("the file is an ELF image");
        let seeds = image.seeds().iter().filter(|seed| seed.size.is_some()).count();
        assert_eq!(seeds, 101, "{bits} bits");
    }
}

//! Programs as files: equal seeds, both widths. Cases with dead flags, and flag idioms.

use super::case::Case;
use super::compare::usual_detail;
use super::draw::{Drawer, Material};
use super::encodings;
use super::idiom::Idioms;
use super::mode::MODES;
use super::program::Program;
use causeway_format_elf::ElfImage;
use causeway_frontend_x86::arbitrary::Random;
use causeway_image::GuestImage as _;
use iced_x86::{ConditionCode, InstructionInfoFactory, OpKind};
use std::collections::BTreeMap;

/// Cases that start with every seventh encoding in turn, and their material.
fn draw(seed: u64, bits: u8, count: usize) -> (Material, Vec<Case>) {
    let encodings = encodings::all(bits, None);
    let trap_setters = encodings::trap_setters(bits);
    let idioms = Idioms::of(&encodings);
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
        idioms: &idioms,
        random,
        info: InstructionInfoFactory::new(),
        not_lifted: BTreeMap::new(),
    };
    let firsts = encodings.iter().cycle().step_by(7);
    let cases: Vec<_> = firsts.take(2 * count).filter_map(|encoding| drawer.case(encoding)).take(count).collect();
    assert_eq!(cases.len(), count);
    (material, cases)
}

/// A program of 100 cases.
fn file(seed: u64, bits: u8) -> Vec<u8> {
    let (material, cases) = draw(seed, bits, 100);
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

#[test]
fn dead_flags_are_compared_as_constants_at_the_end_alone() {
    const STATUS: u64 = 0x8d5;
    for bits in [32, 64] {
        let (_, cases) = draw(10, bits, 400);
        let dead: Vec<&Case> = cases.iter().filter(|case| case.flags_dead).collect();
        let sequences = dead.iter().filter(|case| case.items.len() > 1).count();
        assert!(sequences > 50 && dead.len() > sequences, "{sequences} of {}", dead.len());
        for case in dead {
            let masks = case.masks().expect("no undefined flag is read");
            assert_eq!((masks.end & STATUS, masks.signal & STATUS), (STATUS, 0));
            let live = Case { flags_dead: false, ..case.clone() };
            let [ended, code] = [case, &live].map(|case| case.encode(super::layout::CODE).expect("encodes"));
            assert_eq!(ended.len(), code.len() + 1);
        }
    }
}

#[test]
fn some_idioms_test_a_register_set_another_and_branch_on_the_same() {
    for bits in [32, 64] {
        let (_, cases) = draw(11, bits, 4000);
        let tested_twice = |case: &&Case| {
            let instructions: Vec<_> = case.items.iter().map(|item| item.instruction).collect();
            let itself = instructions.iter().position(|instruction| {
                let registers = [0, 1].map(|n| (instruction.op_count() > 1).then(|| instruction.op_kind(n)));
                registers == [Some(OpKind::Register); 2]
                    && instruction.op0_register() == instruction.op1_register()
                    && instruction.rflags_modified() != 0
            });
            let behind = itself.map_or(&[][..], |n| &instructions[n + 1..]);
            let Some((last, between)) = behind.split_last() else { return false };
            let reads = |code: ConditionCode| (code as u32).wrapping_sub(1) / 2;
            last.is_jcc_short_or_near()
                && between.iter().any(|one| reads(one.condition_code()) == reads(last.condition_code()))
        };
        let count = cases.iter().filter(|case| case.flags_dead).filter(tested_twice).count();
        assert!(count > 10, "{count} with {bits} bits");
    }
}

//! `ir-file`: damaged IR files, their sums made right again, are refused, or a sound cache is made of them; an undamaged one
//! gives the bytes of a build from the image.

use super::{Material, code, damage, elf_file};
use causeway_backend_arm64::Addressing;
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{Identity, Reader};
use causeway_driver::ir_file::IrFile;
use causeway_driver::pipeline::{self, BuildOptions};
use causeway_driver::profile::{self, TargetName};
use causeway_driver::progress::Progress;
use causeway_format_elf::ElfImage;
use causeway_image::GuestImage;
use causeway_ir::arbitrary::Random;
use std::ops::Range;
use xxhash_rust::xxh3::xxh3_64;

/// Damaged copies of one file.
const COPIES: u64 = 40;
/// Bytes of the tail, of a row of the index.
const TAIL: usize = 64;
const ROW: usize = 24;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let program = elf_file::build(material, &mut random);
    let Ok(image) = ElfImage::parse(&program) else { return Ok(()) };
    let abi = if image.bits() == 32 { GuestAbi::X86_32 } else { GuestAbi::Linux64 };
    let mut translate = code::options(&mut random);
    translate.compile.abi = abi;
    translate.compile.addressing = Addressing::ImageRelative { image_base: image.base().0, image_span: image.span() };
    let profile = profile::profile(abi, translate.compile.features, translate.compile.memory_model);
    let options = BuildOptions { translate, profile };
    let identity = Identity::of(&program, &[]);
    let progress = Progress::new("", true);
    let direct = pipeline::build(&image, "fuzz", identity, &options, &progress);
    let ir = pipeline::emit_ir(&image, "fuzz", identity, TargetName::LinuxElf, &options, &progress);
    let ir = ir.map_err(|error| format!("{error:#}"))?;
    let indirect = build(&ir, &options);
    match (direct, indirect) {
        (Ok(direct), Ok(indirect)) if direct != indirect => return Err("IR gives other bytes".to_owned()),
        (Ok(_), Err(error)) => return Err(format!("only IR is refused: {error}")),
        _ => {}
    }
    for _ in 0..COPIES {
        let mut copy = ir.clone();
        let count = 1 + random.below(6);
        match random.below(8) {
            0 => damage(&mut copy, count, &mut random),
            1 => copy.truncate(random.below(ir.len() as u64) as usize),
            _ => {
                let end = copy.len() - 8;
                damage(&mut copy[8..end], count, &mut random);
                reseal(&mut copy);
            }
        }
        if let Ok(cache) = build(&copy, &options) {
            let sound = Reader::new(&cache[..]).and_then(|reader| reader.verify_all());
            sound.map_err(|error| format!("a cache of damaged IR is not sound: {error}"))?;
        }
    }
    Ok(())
}

fn build(ir: &[u8], options: &BuildOptions) -> Result<Vec<u8>, String> {
    let file = IrFile::open(ir).map_err(|error| error.to_string())?;
    pipeline::build_from_ir(&file, options, &Progress::new("", true)).map_err(|error| format!("{error:#}"))
}

/// Makes all sums right that lie where they should.
fn reseal(bytes: &mut [u8]) {
    let Some(tail) = bytes.len().checked_sub(TAIL) else { return };
    let number = |bytes: &[u8], at: usize| {
        let field = bytes.get(at..).and_then(|rest| rest.first_chunk());
        field.map_or(0, |field| u64::from_le_bytes(*field) as usize)
    };
    let (facts, index) = (number(bytes, tail), number(bytes, tail + 8));
    let sum_of = |bytes: &[u8], range: Range<usize>| bytes.get(range).map(xxh3_64);
    for row in (index..tail).step_by(ROW).filter(|row| row + ROW <= tail) {
        let (offset, size) = (number(bytes, row), number(bytes, row + 8));
        if let Some(sum) = sum_of(bytes, offset..offset.saturating_add(size)) {
            bytes[row + 16..row + 24].copy_from_slice(&sum.to_le_bytes());
        }
    }
    if let Some(sum) = sum_of(bytes, facts..tail) {
        bytes[tail + 24..tail + 32].copy_from_slice(&sum.to_le_bytes());
    }
    let sum = xxh3_64(&bytes[tail..tail + 56]);
    bytes[tail + 56..].copy_from_slice(&sum.to_le_bytes());
}

//! `code`: whatever the guest's bytes are, each stage gives a valid result; the back end refuses single operations at most.

use super::{Material, mix, without_panic};
use causeway_backend_arm64::{Addressing, CompileError, CompileOptions, CompiledFunction, HostFeatures};
use causeway_cache_format::MemoryModel;
use causeway_cache_format::abi::GuestAbi;
use causeway_driver::worker::{TranslateOptions, Worker};
use causeway_frontend_x86::blocks::Granularity;
use causeway_frontend_x86::discover::RegionPlan;
use causeway_image::{GuestAddr, Machine, MemoryImage};
use causeway_ir::arbitrary::Random;
use causeway_ir::verify;
use causeway_runtime::translator::Exactness;

/// Where the code lies.
const BASE: u64 = 0x40_0000;
/// ARM64 code bytes that one guest instruction may need at most, on the average of a region.
const MAX_EXPANSION: usize = 4096;

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let options = options(&mut random);
    let bits = if options.compile.abi == GuestAbi::X86_32 { 32 } else { 64 };
    let code = mix::guest_code(material, bits, &mut random);
    let outcome = |code: &[u8]| without_panic(|| translate(code, bits, &options));
    outcome(&code).map_err(|first| {
        let code = shortest(code, &|shorter| outcome(shorter).is_err());
        let error = outcome(&code).err().unwrap_or(first);
        format!("{error}\n{options:?}\n{code:02x?}")
    })
}

/// Removes what a failure does not need, in ever smaller parts.
fn shortest(mut code: Vec<u8>, fails: &dyn Fn(&[u8]) -> bool) -> Vec<u8> {
    let mut part = code.len() / 2;
    while part > 0 {
        let mut at = 0;
        while at + part <= code.len() {
            let shorter = [&code[..at], &code[at + part..]].concat();
            if !shorter.is_empty() && fails(&shorter) {
                code = shorter;
            } else {
                at += part;
            }
        }
        part /= 2;
    }
    code
}

/// Random options of a translation.
pub(super) fn options(random: &mut Random) -> TranslateOptions {
    let features = ["", "armv8_2,rcpc", "apple-m1", "qemu", "lse,flagm", "rcpc2,cssc", "afp,mops"];
    let image_relative = Addressing::ImageRelative { image_base: BASE, image_span: 0x1000 };
    let mut options = TranslateOptions::new(CompileOptions {
        abi: random.pick(&[GuestAbi::Linux64, GuestAbi::Linux64, GuestAbi::X86_32, GuestAbi::Arm64Ec]),
        features: HostFeatures::parse_list(random.pick(&features)).unwrap_or_default(),
        memory_model: random.pick(&[MemoryModel::Tso, MemoryModel::Relaxed, MemoryModel::HardwareTso]),
        addressing: random.pick(&[Addressing::Absolute, image_relative]),
        exactness: random.pick(&Exactness::ALL),
        listing: false,
    });
    options.optimize = !random.once_in(4);
    options.reduced_x87 = random.once_in(3);
    if random.once_in(6) {
        options.granularity = Granularity::Instruction;
    }
    options
}

/// Takes code through all stages, with the verifier between them.
fn translate(code: &[u8], bits: u8, options: &TranslateOptions) -> Result<(), String> {
    let machine = if bits == 32 { Machine::X86 } else { Machine::X86_64 };
    let text = |error: &dyn std::fmt::Display| error.to_string();
    let image = MemoryImage::new(machine, GuestAddr(BASE), code).map_err(|error| text(&error))?;
    let mut worker = Worker::new(&image, options);
    let plan = RegionPlan::unsized_at(BASE, BASE + code.len() as u64);
    let Some(mut region) = worker.lift(&plan, &|_| false) else { return Ok(()) };
    verify(&region.function).map_err(|error| format!("lifting: {error}\n{}", region.function))?;
    if options.optimize {
        let before = region.function.to_string();
        worker.optimize(&mut region);
        verify(&region.function).map_err(|error| format!("optimizing: {error}\n{before}\n{}", region.function))?;
    }
    match worker.compile(&region) {
        // What the first is about is left out, and a block that holds too many values is cut: below, both must be.
        Err(CompileError::Unsupported { .. } | CompileError::Allocate { .. }) => {}
        Err(error) => return Err(format!("compiling: {error}\n{}", region.function)),
        Ok(compiled) => sound(&compiled, region.instructions as usize)?,
    }
    match worker.translate(&plan, &|_| false) {
        Err(error) => Err(format!("translating: {error:#}")),
        Ok(Some(piece)) => sound(&piece.compiled, piece.instructions as usize),
        Ok(None) => Err("a region that was lifted is gone".to_owned()),
    }
}

/// Checks what every compiled function holds.
fn sound(compiled: &CompiledFunction, instructions: usize) -> Result<(), String> {
    let size = compiled.code.len();
    let inside = |offset: u32| offset.is_multiple_of(4) && (offset as usize) < size;
    if !size.is_multiple_of(4) || size > MAX_EXPANSION * (instructions + 4) {
        return Err(format!("{size} bytes of code for {instructions} instructions"));
    }
    if !compiled.entries.iter().any(|(guest_pc, _)| *guest_pc == BASE) {
        return Err("the region cannot be entered at its start".to_owned());
    }
    if !compiled.entries.iter().all(|(_, offset)| inside(*offset)) {
        return Err(format!("entries {:x?} in {size:#x} bytes of code", compiled.entries));
    }
    let ascending = compiled.pc_table.windows(2).all(|pair| pair[0].0 < pair[1].0);
    if !ascending || !compiled.pc_table.iter().all(|(offset, _)| inside(*offset)) {
        return Err(format!("guest addresses {:x?} in {size:#x} bytes of code", compiled.pc_table));
    }
    if !compiled.relocations.iter().all(|record| inside(record.site)) {
        return Err("a relocation lies outside the code".to_owned());
    }
    Ok(())
}

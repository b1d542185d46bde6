//! The way of a few guest instructions through all stages, as text.

use crate::worker::{self, TranslateOptions, Worker};
use anyhow::{Context as _, Result, anyhow, bail};
use causeway_backend_arm64::{Addressing, CompileOptions, CompiledFunction};
use causeway_frontend_x86::blocks::Region;
use causeway_frontend_x86::decode::{DecodeError, Decoder as _, IcedDecoder, format};
use causeway_frontend_x86::discover::RegionPlan;
use causeway_frontend_x86::dispatch;
use causeway_image::{GuestAddr, GuestImage as _, GuestRelocation, Machine, MemoryImage, RelocationKind};
use serde::Serialize;
use std::collections::BTreeMap;

/// Guest address at which the explained bytes are taken to lie.
pub const EXPLAINED_AT: u64 = 0x40_0000;

/// Addresses of explained code, which lies in the middle of an image.
pub const EXPLAINED: Addressing = Addressing::ImageRelative { image_base: EXPLAINED_AT, image_span: 1 << 30 };

/// One guest instruction.
#[derive(Clone, Debug, Serialize)]
pub struct GuestInstruction {
    /// Its bytes, hexadecimal.
    pub hex: String,
    /// Intel syntax.
    pub text: String,
    /// Its row in the front end's table.
    pub row: String,
}

/// All stages of some guest code.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// The guest's instructions.
    pub guest: Vec<GuestInstruction>,
    /// IR as lifted.
    pub ir: String,
    /// IR after the optimizer.
    pub optimized_ir: String,
    /// ARM64 instructions of the body: offset and text.
    pub arm64: Vec<(u32, String)>,
    /// ARM64 instructions that enter and leave blocks.
    pub exits: Vec<(u32, String)>,
    /// Relocations.
    pub relocations: Vec<String>,
    /// Number of guest instructions.
    pub guest_instructions: usize,
    /// Number of ARM64 instructions of the body.
    pub arm64_instructions: usize,
    /// What was left out, by reason.
    pub left_out: BTreeMap<String, u64>,
}

/// Parses hexadecimal bytes; white space is allowed.
///
/// # Errors
/// For anything else, and for no bytes at all.
pub fn parse_hex(text: &str) -> Result<Vec<u8>> {
    let digits: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    if digits.is_empty() || !digits.len().is_multiple_of(2) {
        bail!("`{text}` is not a sequence of two-digit bytes");
    }
    let pair = |pair: &[u8]| {
        let text = std::str::from_utf8(pair).ok()?;
        text.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u8::from_str_radix(text, 16).ok())?
    };
    digits.chunks(2).map(|digits| pair(digits).ok_or_else(|| anyhow!("`{text}` is not hexadecimal"))).collect()
}

/// Explains guest bytes. At each offset in `sites`, a pointer in them is an address of the image, which the loader changes when
/// it moves the image.
///
/// # Errors
/// Where they hold no instruction at all, a site lies outside them, or the back end refuses them.
pub fn explain(bits: u8, bytes: &[u8], sites: &[usize], options: &TranslateOptions) -> Result<Explanation> {
    let image = memory_image(bits, bytes, sites)?;
    let compile = CompileOptions { listing: true, ..options.compile };
    let options = TranslateOptions { compile, ..options.clone() };
    let mut worker = Worker::new(&image, &options);
    let mut region = lift_all(&mut worker, &image)?;
    let ir = region.function.to_string();
    worker.optimize(&mut region);
    let compiled = worker.compile(&region)?;
    let in_body = |offset: u32| compiled.blocks.iter().any(|block| (block.start..block.body_end).contains(&offset));
    let listing = compiled.listing.iter().map(|(offset, inst)| (*offset, inst.to_string()));
    let (arm64, exits): (Vec<_>, Vec<_>) = listing.partition(|(offset, _)| in_body(*offset));
    Ok(Explanation {
        guest: guest_instructions(bits, bytes),
        ir,
        optimized_ir: region.function.to_string(),
        arm64_instructions: arm64.len(),
        arm64,
        exits,
        relocations: compiled.relocations.iter().map(|record| format!("{record:?}")).collect(),
        guest_instructions: region.instructions as usize,
        left_out: region.left_out,
    })
}

/// The guest's instructions as text.
fn guest_instructions(bits: u8, bytes: &[u8]) -> Vec<GuestInstruction> {
    let mut decoder = IcedDecoder::new(bits);
    let mut found = Vec::new();
    let mut offset = 0;
    while offset < bytes.len() {
        let guest_pc = EXPLAINED_AT + offset as u64;
        let Ok(instruction) = decoder.decode(&bytes[offset..], guest_pc) else { break };
        let end = offset + usize::from(instruction.length);
        let row = dispatch::find(instruction.mnemonic).map_or_else(|| "no row".to_owned(), |row| format!("{row:?}"));
        found.push(GuestInstruction {
            hex: bytes[offset..end].iter().map(|byte| format!("{byte:02x}")).collect(),
            text: format(bits, &bytes[offset..end], guest_pc),
            row,
        });
        offset = end;
    }
    found
}

fn memory_image(bits: u8, bytes: &[u8], sites: &[usize]) -> Result<MemoryImage<'static>> {
    let machine = if bits == 32 { Machine::X86 } else { Machine::X86_64 };
    let relocations = sites.iter().map(|site| relocation(machine, bytes, *site)).collect::<Result<_>>()?;
    Ok(MemoryImage::with_relocations(machine, GuestAddr(EXPLAINED_AT), bytes.to_vec(), relocations)?)
}

/// The relocation of the pointer at an offset of the bytes.
fn relocation(machine: Machine, bytes: &[u8], site: usize) -> Result<GuestRelocation> {
    let width = machine.pointer_bytes();
    let pointer = bytes.get(site..).and_then(|rest| rest.get(..width as usize));
    let pointer = pointer.with_context(|| format!("no pointer of {width} bytes lies at offset {site}"))?;
    let target = pointer.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte));
    let (addr, target) = (GuestAddr(EXPLAINED_AT + site as u64), Some(GuestAddr(target)));
    Ok(GuestRelocation { addr, width, kind: RelocationKind::Relative, target })
}

fn lift_all(worker: &mut Worker<'_>, image: &MemoryImage<'_>) -> Result<Region> {
    let plan = RegionPlan::unsized_at(EXPLAINED_AT, EXPLAINED_AT + image.span());
    worker.lift(&plan, &|_| false).context("the bytes are no instruction")
}

/// ARM64 instructions of the body of guest bytes; `None` where some instruction is not supported.
pub fn count(bits: u8, bytes: &[u8], options: &TranslateOptions) -> Option<usize> {
    let image = memory_image(bits, bytes, &[]).ok()?;
    let mut worker = Worker::new(&image, options);
    let Ok(mut region) = lift_all(&mut worker, &image) else {
        let raises = IcedDecoder::new(bits).decode(bytes, EXPLAINED_AT) == Err(DecodeError::Invalid);
        return raises.then(|| undefined_count(bits, &options.compile))?;
    };
    // Where the bytes end, and bytes that raise #UD, nothing is missing.
    let complete = ["outside-executable", "invalid-instruction"];
    if region.left_out.keys().any(|reason| !complete.contains(&reason.as_str())) {
        return None;
    }
    worker.optimize(&mut region);
    worker.compile(&region).ok().map(|compiled| body_count(&compiled))
}

/// As [`count`], for bytes that raise #UD.
fn undefined_count(bits: u8, compile: &CompileOptions) -> Option<usize> {
    let function = worker::undefined_instruction(EXPLAINED_AT, bits);
    causeway_backend_arm64::compile(&function, compile).ok().map(|compiled| body_count(&compiled))
}

/// ARM64 instructions of the bodies of all blocks.
fn body_count(compiled: &CompiledFunction) -> usize {
    compiled.blocks.iter().map(|block| (block.body_end - block.start) as usize / 4).sum()
}

impl Explanation {
    /// The explanation for people.
    pub fn text(&self) -> String {
        let mut text = String::from("x86\n");
        for inst in &self.guest {
            text += &format!("  {:<24} {}\n  {:<24} {}\n", inst.hex, inst.text, "", inst.row);
        }
        text += &format!("\nIR\n{}\noptimized IR\n{}\narm64, the instructions' own work\n", self.ir, self.optimized_ir);
        for (offset, inst) in &self.arm64 {
            text += &format!("  {offset:4x}  {inst}\n");
        }
        text += "\narm64, leaving\n";
        for (offset, inst) in &self.exits {
            text += &format!("  {offset:4x}  {inst}\n");
        }
        for relocation in &self.relocations {
            text += &format!("  {relocation}\n");
        }
        for (reason, count) in &self.left_out {
            text += &format!("\nleft out: {count} {reason}\n");
        }
        text += &format!("\n{} x86 instructions, {} ARM64\n", self.guest_instructions, self.arm64_instructions);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_that_the_loader_changes_is_relative_to_the_image() {
        // mov eax, [0x401000]
        let bytes = [0xa1, 0x00, 0x10, 0x40, 0x00];
        let options = TranslateOptions::new(CompileOptions {
            abi: causeway_cache_format::abi::GuestAbi::X86_32,
            addressing: EXPLAINED,
            ..CompileOptions::baseline()
        });
        let fixed = explain(32, &bytes, &[], &options).unwrap();
        let moved = explain(32, &bytes, &[1], &options).unwrap();
        assert!(fixed.relocations.len() < moved.relocations.len(), "{:?}", moved.relocations);
        assert!(moved.left_out.keys().all(|reason| reason != "relocated-operand"), "{:?}", moved.left_out);
        let cut = explain(32, &bytes, &[0], &options).unwrap();
        assert!(cut.left_out.contains_key("relocated-operand"), "{:?}", cut.left_out);
        assert!(explain(32, &bytes, &[2], &options).is_err());
    }

    #[test]
    fn hexadecimal_is_read_or_refused() {
        assert_eq!(parse_hex("48 01 d8").unwrap(), [0x48, 0x01, 0xd8]);
        for bad in ["", "4", "zz", "+1"] {
            assert!(parse_hex(bad).is_err(), "{bad}");
        }
    }
}

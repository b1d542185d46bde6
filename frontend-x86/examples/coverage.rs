//! What discovery finds in real ELF images, and what it leaves out.
//!
//! `cargo run -p causeway-frontend-x86 --example coverage -- [--list] IMAGE...` prints for each image the share of the bytes
//! of its `.eh_frame` functions that regions cover (alignment inside functions not counted), and how often each reason left code out. `--list` adds every such place
//! and every indirect jump without a known table, with its address and text.

use causeway_format_elf::ElfImage;
use causeway_frontend_x86::blocks::{Granularity, Region, RegionBuilder, Source};
use causeway_frontend_x86::decode::{Decoder, IcedDecoder, Mnemonic, format};
use causeway_frontend_x86::discover::{Discovery, Findings};
use causeway_image::{GuestAddr, GuestImage, SeedSource};
use causeway_ir::Terminator;
use std::collections::BTreeMap;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (options, paths): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let list = options.iter().any(|option| option == "--list");
    for path in paths {
        let bytes = std::fs::read(&path)?;
        let image = ElfImage::parse(&bytes)?;
        let found = discover(&image);
        let (known, missed) = known_and_missed(&image, &found.covered);
        let (padding, missed): (Vec<_>, Vec<_>) = missed.into_iter().partition(|range| is_padding(&image, *range));
        let known = known - bytes_of(&padding);
        let covered = known - bytes_of(&missed);
        println!(
            "{path}: {covered} of {known} bytes of functions ({:.2} %; {} more are padding), {} instructions, \
             {} regions",
            100.0 * covered as f64 / known.max(1) as f64,
            bytes_of(&padding),
            found.instructions,
            found.regions
        );
        println!("  left out: {:?}", found.left_out);
        if list {
            found.places.iter().for_each(|place| println!("  {place}"));
            missed.iter().for_each(|(start, end)| println!("  missed {start:#x}..{end:#x}"));
        }
    }
    Ok(())
}

fn bytes_of(ranges: &[(u64, u64)]) -> u64 {
    ranges.iter().map(|(from, to)| to - from).sum()
}

/// The outcome of discovery.
#[derive(Default)]
struct Found {
    covered: Vec<(u64, u32)>,
    instructions: u64,
    regions: u64,
    left_out: BTreeMap<String, u64>,
    places: Vec<String>,
}

fn discover(image: &dyn GuestImage) -> Found {
    let bits = image.bits() as u8;
    let mut discovery = Discovery::new(image);
    let mut builder = RegionBuilder::new(IcedDecoder::new(bits), bits, Granularity::Flow);
    let mut found = Found::default();
    loop {
        let plans = discovery.next_round(&mut IcedDecoder::new(image.bits() as u8));
        if plans.is_empty() {
            found.covered.sort_unstable();
            return found;
        }
        let is_head = |guest_pc| discovery.heads().contains(guest_pc);
        let source = Source { image, is_head: &is_head, max_instructions: 50_000 };
        let regions: Vec<Region> = plans.iter().filter_map(|plan| builder.build(plan, &source)).collect();
        regions.iter().for_each(|region| found.add(region, image));
        let mut told = Findings::new(image);
        regions.iter().for_each(|region| told.add(&region.summary));
        discovery.report(told);
    }
}

impl Found {
    fn add(&mut self, region: &Region, image: &dyn GuestImage) {
        self.covered.extend(&region.summary.covered);
        self.instructions += u64::from(region.instructions);
        self.regions += 1;
        for (reason, count) in &region.left_out {
            *self.left_out.entry(reason.clone()).or_default() += count;
        }
        let start = region.summary.heads.first().copied().unwrap_or_default();
        for block in &region.function.blocks {
            let (kind, guest_pc) = match block.terminator {
                Terminator::Exit { kind, guest_pc, next: None } => (format!("{kind:?}"), guest_pc),
                Terminator::JumpIndirect { list, .. } if list == u32::MAX => {
                    ("IndirectJump".to_owned(), block.guest_pc)
                }
                _ => continue,
            };
            let bytes = image.bytes_at_most(GuestAddr(guest_pc), 15);
            let text = format(image.bits() as u8, bytes, guest_pc);
            self.places.push(format!("{kind} {guest_pc:#x} in {start:#x}: {text}"));
        }
    }
}

/// Bytes of the functions that unwind entries tell of, and the ranges of them that are not covered.
fn known_and_missed(image: &dyn GuestImage, covered: &[(u64, u32)]) -> (u64, Vec<(u64, u64)>) {
    let (mut known, mut missed) = (0, Vec::new());
    for seed in image.seeds().iter().filter(|seed| seed.source.contains(SeedSource::EH_FRAME)) {
        let Some(size) = seed.size else { continue };
        let (start, end) = (seed.addr.0, seed.addr.0 + u64::from(size));
        known += u64::from(size);
        let mut reached = start;
        let first = covered.partition_point(|(at, _)| *at < start.saturating_sub(1 << 16));
        for (at, len) in covered[first..].iter().take_while(|(at, _)| *at < end) {
            missed.push((reached, (*at).max(reached)));
            reached = reached.max(at + u64::from(*len));
        }
        missed.push((reached, reached.max(end)));
    }
    missed.retain(|(from, to)| from < to);
    (known, missed)
}

/// Is it alignment inside a function, which nothing runs?
fn is_padding(image: &dyn GuestImage, (mut from, to): (u64, u64)) -> bool {
    let bits = image.bits() as u8;
    while from < to {
        let bytes = image.bytes_at_most(GuestAddr(from), (to - from).min(15) as usize);
        match IcedDecoder::new(bits).decode(bytes, from) {
            Ok(inst) if matches!(inst.mnemonic, Mnemonic::Nop | Mnemonic::Int3) => from = inst.next_pc(),
            _ => return false,
        }
    }
    true
}

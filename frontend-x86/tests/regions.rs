//! Discovery on a real image: this test's own executable.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]

use causeway_format_elf::ElfImage;
use causeway_frontend_x86::blocks::{Granularity, RegionBuilder, Source};
use causeway_frontend_x86::decode::IcedDecoder;
use causeway_frontend_x86::discover::Discovery;
use causeway_image::{GuestImage, SeedSource};

/// Discovers everything; gives covered ranges and how many regions there were.
fn discover(image: &dyn GuestImage) -> (Vec<(u64, u32)>, usize) {
    let mut discovery = Discovery::new(image);
    let mut builder = RegionBuilder::new(IcedDecoder::new(64), 64, Granularity::Flow);
    let mut covered = Vec::new();
    let mut regions = 0;
    loop {
        let plans = discovery.next_round();
        if plans.is_empty() {
            covered.sort_unstable();
            return (covered, regions);
        }
        let mut summaries = Vec::new();
        for plan in &plans {
            let is_head = |guest_pc| discovery.is_head(guest_pc);
            let source = Source { image, is_head: &is_head, max_instructions: 50_000 };
            if let Some(region) = builder.build(plan, &source) {
                let blocks = &region.function.blocks;
                assert_eq!(blocks[0].guest_pc, plan.start, "block 0 is the entry");
                assert_eq!(blocks.last().map(|block| block.insts.end as usize), Some(region.function.insts.len()));
                covered.extend(&region.summary.covered);
                summaries.push(region.summary);
                regions += 1;
            }
        }
        discovery.report(&summaries);
    }
}

#[test]
fn nearly_all_bytes_of_known_functions_are_found() {
    let bytes = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let image = ElfImage::parse(&bytes).unwrap();
    let (covered, regions) = discover(&image);
    assert!(regions > 500, "{regions} regions");
    let (mut known, mut found) = (0u64, 0u64);
    for seed in image.seeds().iter().filter(|seed| seed.source.contains(SeedSource::EH_FRAME)) {
        let Some(size) = seed.size else { continue };
        let (start, end) = (seed.addr.0, seed.addr.0 + u64::from(size));
        known += u64::from(size);
        let mut reached = start;
        let first = covered.partition_point(|(at, len)| at + u64::from(*len) <= start);
        for (at, len) in covered[first..].iter().take_while(|(at, _)| *at < end) {
            let (from, to) = ((*at).max(reached), (at + u64::from(*len)).min(end));
            found += to.saturating_sub(from);
            reached = reached.max(to);
        }
    }
    println!("{found} of {known} bytes in {regions} regions");
    assert!(found * 1000 >= known * 990, "{found} of {known} bytes");
}

#[test]
fn two_discoveries_agree() {
    let bytes = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let image = ElfImage::parse(&bytes).unwrap();
    assert_eq!(discover(&image), discover(&image));
}

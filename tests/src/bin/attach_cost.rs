//! What attaching a cache costs, and the first lookup: `attach_cost MEGABYTES...` prints one line for each size, the median
//! time in microseconds and the memory that becomes resident, in KiB, and the ratio of the last to the first. The caches are
//! made up, of the given sizes.

use anyhow::{Context as _, Result};
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::relocation::{OneThread, PageRecords, Record, RelocationKind, Target};
use causeway_cache_format::{
    Attachment, CodeHost, CodeSource, Function, GuestPage, HeaderFields, Identity, Layout, MemoryModel, PAGE_SIZE,
    PcPoint, Placement, Plan, Profile, Reader, Seal, Sizes, Strand, Strands, Writer, attach::Refused, hash_guest_page,
};
use std::fs::File;
use std::ops::Range;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Attachments of which the median is taken.
const ROUNDS: usize = 201;
const COLD_ROUNDS: usize = 11;
/// Bytes of code of a block, and of guest code; a function has sixteen blocks.
const BLOCK: u32 = 48;
const GUEST_BLOCK: u32 = 24;
const BLOCKS_OF_FUNCTION: u32 = 16;

/// Code of many equal blocks.
struct Blocks {
    count: u32,
    /// The boundaries of all of them.
    strand: Vec<u8>,
}

impl Blocks {
    fn new(count: u32) -> Result<Self> {
        let point = |block: u32| PcPoint { code_offset: block * BLOCK, guest_offset: block * GUEST_BLOCK, entry: true };
        let mut strand = Vec::new();
        Strand::encode(&(0..count).map(point).collect::<Vec<_>>(), &mut strand)?;
        Ok(Self { count, strand })
    }

    fn on(&self, pages: &Range<u32>) -> Range<u32> {
        let page = PAGE_SIZE as u64;
        let first = (u64::from(pages.start) * page).div_ceil(BLOCK.into());
        let end = (u64::from(pages.end) * page).div_ceil(BLOCK.into()).min(self.count.into());
        first as u32..end as u32
    }

    fn image_span(&self) -> u64 {
        u64::from(self.count) * u64::from(GUEST_BLOCK)
    }
}

impl PageRecords for Blocks {
    fn records(&self, pages: Range<u32>, take: &mut dyn FnMut(&Record)) {
        let record = |block: u32| Record {
            site: block * BLOCK,
            kind: RelocationKind::AdrpPage21,
            target: Target::Image(block * GUEST_BLOCK),
        };
        self.on(&pages).map(record).for_each(|record| take(&record));
    }
}

impl CodeSource for Blocks {
    fn code_size(&self) -> u64 {
        u64::from(self.count) * u64::from(BLOCK)
    }

    fn function_count(&self) -> u32 {
        self.count / BLOCKS_OF_FUNCTION
    }

    fn strands(&self, _: Range<u32>) -> Strands<'_> {
        Strands { list: Strand::parse(&self.strand).map(|strand| (0, strand)).into_iter().collect(), ..Strands::none() }
    }

    fn entries(&self, pages: Range<u32>, take: &mut dyn FnMut(u32, u32)) {
        self.on(&pages).for_each(|block| take(block * GUEST_BLOCK, block * BLOCK));
    }

    fn functions(&self, pages: Range<u32>) -> Vec<Function> {
        let blocks = self.on(&pages);
        let first = blocks.start.saturating_sub(1) / BLOCKS_OF_FUNCTION;
        let function = |number: u32| Function {
            code_offset: number * BLOCKS_OF_FUNCTION * BLOCK,
            code_size: BLOCKS_OF_FUNCTION * BLOCK,
            guest_offset: number * BLOCKS_OF_FUNCTION * GUEST_BLOCK,
            guest_size: BLOCKS_OF_FUNCTION * GUEST_BLOCK,
        };
        (first..blocks.end.div_ceil(BLOCKS_OF_FUNCTION)).map(function).collect()
    }
}

/// Writes a cache of about `bytes` bytes of code.
fn write(path: &Path, bytes: u64) -> Result<()> {
    let blocks = Blocks::new((bytes / u64::from(BLOCK)) as u32 / BLOCKS_OF_FUNCTION * BLOCKS_OF_FUNCTION)?;
    let span = blocks.image_span();
    let pages = span.div_ceil(PAGE_SIZE as u64) as u32;
    let plan = Plan::new(&blocks, span, &OneThread)?;
    let layout = Layout::new(&Sizes { guest_pages: pages.into(), ..plan.sizes() })?;
    let file = File::options().read(true).write(true).create_new(true).open(path)?;
    file.set_len(layout.file_size())?;
    let mut map = causeway_driver::sys::map_write(&file)?;
    let mut writer = Writer::new(layout, &mut map)?;
    let mut sections = writer.sections();
    let zeros = hash_guest_page(0, &[], &[]);
    let guest_pages: Vec<GuestPage> = (0..pages).map(|page| GuestPage::new(page, zeros)).collect();
    plan.write(&blocks, &guest_pages, &mut sections, &OneThread)?;
    for word in sections.code.chunks_exact_mut(4) {
        word.copy_from_slice(&0x9000_0010u32.to_le_bytes());
    }
    let profile =
        Profile { guest_abi: GuestAbi::Linux64, memory_model: MemoryModel::Tso, host_features: 0, options: 0 };
    let code_delta = span.next_multiple_of(0x1_0000) as i64;
    let fields = HeaderFields {
        profile,
        identity: Identity::of(b"", b""),
        placement: Placement { image_base: 0, image_span: span, code_delta },
        translator: [0; 16],
    };
    writer.finish_with(&fields, &plan, &Seal::Plain, &OneThread)?;
    Ok(())
}

/// A memory manager that does nothing: what is measured is the format's part.
struct Nothing;

impl CodeHost for Nothing {
    fn read_guest_page(&mut self, _page: u32, _bytes: &mut [u8; PAGE_SIZE]) -> bool {
        true
    }

    fn publish_shared(&mut self, _pages: Range<u32>) -> Result<(), Refused> {
        Ok(())
    }

    fn publish_copy(&mut self, _pages: Range<u32>, _bytes: &[u8]) -> Result<(), Refused> {
        Err(Refused)
    }

    fn withdraw(&mut self, _pages: Range<u32>) -> Result<(), Refused> {
        Err(Refused)
    }
}

/// Attaches a file and looks one address up, in the middle; gives microseconds and KiB made resident. With `cold`, none of
/// the file is in memory before: the kernel maps what is there around a touched page along, which is no cost of ours.
fn attach(path: &Path, cold: bool) -> Result<(f64, u64)> {
    let file = File::open(path)?;
    if cold {
        file.sync_all()?;
        rustix::fs::fadvise(file.as_fd(), 0, None, rustix::fs::Advice::DontNeed)?;
    }
    let before = resident()?;
    let started = Instant::now();
    let map = causeway_driver::sys::map_read(&file)?;
    map.advise(memmap2::Advice::Random)?;
    let reader = Reader::new(map)?;
    let middle = reader.header().fields.placement.image_span as u32 / GUEST_BLOCK / 2 * GUEST_BLOCK;
    let home = reader.header().home();
    let mut cache = Attachment::new(reader, home, PAGE_SIZE as u64)?;
    cache.lookup(&mut Nothing, middle).context("the middle has code")?;
    let micros = started.elapsed().as_secs_f64() * 1e6;
    Ok((micros, resident()?.saturating_sub(before)))
}

/// Resident memory of this process, KiB.
fn resident() -> Result<u64> {
    let text = std::fs::read_to_string("/proc/self/smaps_rollup")?;
    let line = text.lines().find_map(|line| line.strip_prefix("Rss:")).context("Rss")?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse()?)
}

/// Medians of what attaching costs.
struct Cost {
    megabytes: f64,
    micros: f64,
    resident: f64,
}

/// Attaches each of some files in turn, so that what else the machine does concerns all alike.
fn costs(paths: &[PathBuf]) -> Result<Vec<Cost>> {
    let rounds = |cold: bool, count: usize| -> Result<Vec<Vec<(f64, u64)>>> {
        (0..count).map(|_| paths.iter().map(|path| attach(path, cold)).collect()).collect()
    };
    let (cold, warm) = (rounds(true, COLD_ROUNDS)?, rounds(false, ROUNDS)?);
    let cost = |(number, path): (usize, &PathBuf)| {
        Ok(Cost {
            megabytes: std::fs::metadata(path)?.len() as f64 / 1e6,
            micros: median(warm.iter().map(|round| round[number].0)),
            resident: median(cold.iter().map(|round| round[number].1 as f64)),
        })
    };
    paths.iter().enumerate().map(cost).collect()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut paths = Vec::new();
    for size in std::env::args().skip(1) {
        let megabytes: u64 = size.parse().context("a number of megabytes")?;
        paths.push(folder.path().join(&size));
        write(&folder.path().join(&size), megabytes * 1_000_000 * 10 / 11)?;
    }
    let costs = costs(&paths)?;
    println!("{:>8} {:>12} {:>14}", "MB", "us", "KiB resident");
    for cost in &costs {
        println!("{:>8.1} {:>12.1} {:>14}", cost.megabytes, cost.micros, cost.resident);
    }
    if let [first, .., last] = &costs[..] {
        println!("{:>8} {:>12.2} {:>14.2}", "ratio", last.micros / first.micros, last.resident / first.resident);
    }
    Ok(())
}

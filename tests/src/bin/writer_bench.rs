//! Measures how a large cache is written: `writer_bench MEGABYTES FOLDER`. The content is made up by a producer that keeps nothing, so
//! what is measured is the writer: processor time beyond that of producing, against copying the same bytes into a mapped
//! file, and memory beyond the file's own pages.

use anyhow::{Context as _, Result, ensure};
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{
    GuestPage, HeaderFields, Identity, MemoryModel, PcPoint, Placement, Profile, Reader, Strand,
};
use causeway_driver::assemble::{Assembly, Facts, Link, Pieces};
use causeway_driver::store::populate;
use causeway_driver::sys;
use causeway_relocation::{Record, RelocationKind, Target};
use memmap2::MmapMut;
use rayon::prelude::*;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Code and guest bytes of a function.
const CODE: usize = 1024;
const GUEST: u32 = 512;
/// Boundaries of guest instructions, blocks and relocations of a function.
const POINTS: u32 = 150;
const BLOCKS: u32 = 10;
const RELOCATIONS: u32 = 12;
/// `adrp x0, 0`.
const ADRP: u32 = 0x9000_0000;
/// Bytes of a file that one function makes, roughly.
const FILE_BYTES: u64 = 1180;

/// Functions like those of real programs: their code is made on demand, their boundaries are encoded as a translator's
/// workers leave them.
struct Synthetic {
    count: usize,
    template: Vec<u8>,
    strands: Vec<u8>,
    /// Bytes of each strand; all are equally long.
    strand_size: usize,
}

impl Synthetic {
    fn new(count: usize) -> Result<Self> {
        let word = |n: u32| (0x8b00_0000 | n.wrapping_mul(2_654_435_761) >> 12).to_le_bytes();
        let mut strands = Vec::new();
        for piece in 0..count {
            Strand::encode(&Self::points(piece), &mut strands)?;
        }
        let (template, strand_size) = ((0..CODE as u32 / 4).flat_map(word).collect(), strands.len() / count);
        Ok(Self { count, template, strands, strand_size })
    }

    fn points(piece: usize) -> Vec<PcPoint> {
        let point = |number| {
            let (code_offset, guest_offset) = Self::point(piece, number);
            PcPoint { code_offset, guest_offset, entry: number % (POINTS / BLOCKS) == 0 }
        };
        (0..POINTS).map(point).collect()
    }

    fn span(&self) -> u32 {
        self.count as u32 * GUEST
    }

    fn point(piece: usize, number: u32) -> (u32, u32) {
        let place = number * (CODE as u32 / 4) / POINTS * 4;
        (place, piece as u32 * GUEST + number * GUEST / POINTS)
    }

    fn record(&self, piece: usize, number: u32) -> Record {
        let far = piece as u32 * GUEST + number * 0x1_1000;
        let target = if far < self.span() { far } else { number };
        Record { site: (number * 21 + 3) * 4, kind: RelocationKind::AdrpPage21, target: Target::Image(target) }
    }
}

impl Pieces for Synthetic {
    fn count(&self) -> usize {
        self.count
    }

    fn start(&self, piece: usize) -> u32 {
        piece as u32 * GUEST
    }

    fn code_size(&self, _: usize) -> usize {
        CODE
    }

    fn kept_relocations(&self, piece: usize, take: &mut dyn FnMut(Record)) {
        (0..RELOCATIONS).for_each(|number| take(self.record(piece, number)));
    }

    fn entries(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        (0..BLOCKS)
            .map(|block| Self::point(piece, block * POINTS / BLOCKS))
            .for_each(|(place, guest)| take(guest, place));
    }

    fn covered(&self, piece: usize, take: &mut dyn FnMut(u32, u32)) {
        take(piece as u32 * GUEST, GUEST);
    }

    fn strand(&self, piece: usize) -> Option<Strand<'_>> {
        Strand::parse(&self.strands[piece * self.strand_size..][..self.strand_size])
    }

    fn targets(&self, _: usize, _: &mut dyn FnMut(u32)) {}

    fn write(&self, piece: usize, base: u32, code: &mut [u8], link: &Link<'_>) -> Result<()> {
        code.copy_from_slice(&self.template);
        for number in 0..RELOCATIONS {
            let record = self.record(piece, number);
            let target = record.target_address(&link.bases).context("the target is an address")?;
            let from = link.bases.code + u64::from(base) + u64::from(record.site);
            let word = record.kind.encode(ADRP.into(), from, target)? as u32;
            let site = record.site as usize;
            code[site..site + 4].copy_from_slice(&word.to_le_bytes());
        }
        Ok(())
    }
}

fn facts(span: u32) -> Facts {
    let profile =
        Profile { guest_abi: GuestAbi::Linux64, memory_model: MemoryModel::Tso, host_features: 0, options: 0 };
    let image_span = u64::from(span).next_multiple_of(0x1_0000);
    let fields = HeaderFields {
        profile,
        identity: Identity::of(b"synthetic", &[]),
        placement: Placement { image_base: 0x40_0000, image_span, code_delta: image_span as i64 },
        translator: [0; 16],
    };
    let pages = (0..span.div_ceil(4096)).map(|page| GuestPage::new(page, u64::from(page))).collect();
    Facts { fields, guest_pages: pages, guest_masks: Vec::new(), left_out: Vec::new(), metadata: Vec::new() }
}

fn cpu() -> f64 {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    now.tv_sec as f64 + now.tv_nsec as f64 / 1e9
}

/// Result, processor seconds and elapsed seconds.
fn timed<R>(work: impl FnOnce() -> Result<R>) -> Result<(R, f64, f64)> {
    let (before, started) = (cpu(), Instant::now());
    let result = work()?;
    Ok((result, cpu() - before, started.elapsed().as_secs_f64()))
}

/// A new file of a size, mapped.
fn map(folder: &Path, size: u64) -> Result<MmapMut> {
    let file = tempfile::tempfile_in(folder)?;
    rustix::fs::fallocate(&file, rustix::fs::FallocateFlags::empty(), 0, size)?;
    Ok(sys::map_write(&file)?)
}

/// Memory of this process that is no file's, bytes.
fn anonymous_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    line.and_then(|text| text.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) * 1024
}

/// Makes the content once, and keeps nothing.
fn produce(synthetic: &Synthetic, link: &Link<'_>) -> Result<u64> {
    let sum = AtomicU64::new(0);
    (0..synthetic.count).into_par_iter().try_for_each_init(
        || vec![0; CODE],
        |scratch, piece| {
            synthetic.write(piece, (piece * CODE) as u32, scratch, link)?;
            let mut own = u64::from(scratch[piece % CODE]);
            synthetic.entries(piece, &mut |guest, place| own += u64::from(place ^ guest));
            synthetic.kept_relocations(piece, &mut |record| own += u64::from(record.site));
            sum.fetch_add(own, Ordering::Relaxed);
            anyhow::Ok(())
        },
    )?;
    Ok(sum.into_inner())
}

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [megabytes, folder] = words.as_slice() else { anyhow::bail!("usage: writer_bench MEGABYTES FOLDER") };
    let megabytes: u64 = megabytes.parse().context("MEGABYTES is a number")?;
    let folder = Path::new(folder);
    let synthetic = Synthetic::new((megabytes * 1_000_000 / FILE_BYTES) as usize)?;
    let facts = facts(synthetic.span());
    let link = Link::without_entries(&facts.fields.placement, (synthetic.count * CODE) as u64);
    let (_, produced, _) = timed(|| produce(&synthetic, &link))?;
    let (before, peak, over) = (anonymous_memory(), AtomicU64::new(0), AtomicBool::new(false));
    let (written, writing, writing_wall) = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                peak.fetch_max(anonymous_memory(), Ordering::Relaxed);
                std::thread::sleep(Duration::from_millis(2));
            }
        });
        let written = timed(|| {
            let assembly = Assembly::new(&synthetic, facts.clone(), None, |_| anyhow::bail!("nothing is missing"))?;
            let mut file = map(folder, assembly.file_size())?;
            populate(&file);
            assembly.write(&mut file)?;
            Ok(file)
        });
        over.store(true, Ordering::Relaxed);
        written
    })?;
    let (_, copying, copying_wall) = timed(|| {
        let mut copy = map(folder, written.len() as u64)?;
        copy.par_chunks_mut(1 << 20).zip(written.par_chunks(1 << 20)).for_each(|(to, from)| to.copy_from_slice(from));
        ensure!(copy.len() == written.len(), "the copy has another size");
        Ok(copy)
    })?;
    let (_, verifying, _) = timed(|| Ok(Reader::new(&written[..])?.verify_all()?))?;
    let size = written.len() as f64;
    let beyond = peak.into_inner().saturating_sub(before) as f64;
    println!("  {:.0} MB, {} blocks", size / 1e6, synthetic.count as u64 * u64::from(BLOCKS));
    println!("  producing        {produced:>8.2} s of processor time");
    println!("  writing          {:>8.2} s beyond that, {writing_wall:.2} s elapsed", writing - produced);
    println!(
        "  copying          {copying:>8.2} s, {copying_wall:.2} s elapsed: ratio {:.2}",
        (writing - produced) / copying
    );
    println!("  verifying        {verifying:>8.2} s");
    println!("  memory beyond    {:>8.1} MB: {:.1} % of the file", beyond / 1e6, beyond / size * 100.0);
    Ok(())
}

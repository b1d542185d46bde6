//! Measures how a large cache is written: `writer_bench MEGABYTES FOLDER`. The content is made up by a producer that keeps nothing, so
//! what is measured is the writer: processor time beyond that of producing, against copying the same bytes into a mapped
//! file, and memory beyond the file's own pages.

use anyhow::{Context as _, Result, ensure};
use causeway_cache_format::Reader;
use causeway_driver::assemble::{Assembly, Link, Pieces as _};
use causeway_driver::store::populate;
use causeway_driver::sys;
use causeway_tests::writer::{BLOCKS, CODE, Synthetic, facts};
use memmap2::MmapMut;
use rayon::prelude::*;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

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
    let synthetic = Synthetic::new(megabytes * 1_000_000)?;
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

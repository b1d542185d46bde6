//! Writing a large cache takes memory in proportion to the file, and little of it.

use anyhow::{Result, bail, ensure};
use causeway_cache_format::Reader;
use causeway_driver::assemble::Assembly;
use causeway_tests::writer::{Synthetic, facts};
use memmap2::MmapMut;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// Size of the cache, bytes.
const SIZE: u64 = 40_000_000;
/// Most memory beside the file, percent of its size.
const MOST: usize = 10;

#[test]
fn the_writer_needs_a_tenth_of_the_file_at_most() -> Result<()> {
    let synthetic = Synthetic::new(SIZE)?;
    let facts = facts(synthetic.span());
    let profiler = dhat::Profiler::builder().testing().build();
    let assembly = Assembly::new(&synthetic, facts, None, |_| bail!("nothing is missing"))?;
    // No memory of the heap, as the file is none.
    let mut file = MmapMut::map_anon(assembly.file_size() as usize)?;
    assembly.write(&mut file)?;
    let peak = dhat::HeapStats::get().max_bytes;
    drop(profiler);
    ensure!(peak * 100 <= file.len() * MOST, "{peak} bytes of memory for a file of {}", file.len());
    Ok(Reader::new(&file[..])?.verify_all()?)
}

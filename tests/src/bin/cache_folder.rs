//! Stresses a cache folder: `cache_folder KILLS SIZES RACES`.

use anyhow::{Context as _, Result};
use causeway_tests::Environment;
use causeway_tests::folder_trials::Trials;
use std::time::Instant;

fn main() -> Result<()> {
    let numbers: Vec<u64> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let [kills, sizes, races] = <[u64; 3]>::try_from(numbers).ok().context("usage: cache_folder KILLS SIZES RACES")?;
    let environment = Environment::find()?;
    let trials = Trials::new(&environment)?;
    let timed = |name: &str, count: u64, run: &dyn Fn(u64) -> Result<()>| {
        let started = Instant::now();
        run(count).with_context(|| name.to_owned())?;
        println!("{count} {name}: all caches whole ({:.0} s)", started.elapsed().as_secs_f64());
        anyhow::Ok(())
    };
    timed("killed builders", kills, &|count| trials.kills(count))?;
    timed("limits of file size", sizes, &|count| trials.file_size_limits(count))?;
    timed("full disks", sizes, &|count| trials.full_disks(count))?;
    timed("races of two builders", races, &|count| trials.races(count))
}

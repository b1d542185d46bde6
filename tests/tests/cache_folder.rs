//! The cache folder under stress, as often as CI can afford. For other counts there is
//! `cargo run --release -p causeway-tests --bin cache_folder -- KILLS SIZES RACES`.

use anyhow::Result;
use causeway_tests::Environment;
use causeway_tests::folder_trials::Trials;
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;
use std::sync::Arc;

const KILLS: u64 = 40;
const SIZES: u64 = 10;
const RACES: u64 = 8;

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let environment = Arc::new(Environment::find()?);
    let trial = |name: &str, test: fn(&Trials<'_>) -> Result<()>| {
        let environment = Arc::clone(&environment);
        let run = move || Trials::new(&environment).and_then(|trials| test(&trials));
        Trial::test(name, move || run().map_err(|error| Failed::from(format!("{error:#}"))))
    };
    let trials = vec![
        trial("killed_builders", |trials| trials.kills(KILLS)),
        trial("limited_files", |trials| trials.file_size_limits(SIZES)),
        trial("full_disks", |trials| trials.full_disks(SIZES)),
        trial("racing_builders", |trials| trials.races(RACES)),
    ];
    Ok(libtest_mimic::run(&arguments, trials).exit_code())
}

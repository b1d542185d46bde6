//! Windows libraries and programs run natively and translated, by the same host: the same results, wherever images and
//! their code lie.

mod unpacking;
mod wine;

use anyhow::{Context as _, Result, ensure};
use causeway_tests::Outcome;
use causeway_tests::pe_host::{HYBRIDS, LIBRARIES, Library, Placement, Width, Windows};
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Arc;

/// Calls of each library in each placement.
const CALLS: usize = 1000;
/// What all libraries of a width come to at least: different functions, and calls of them.
const FEWEST_FUNCTIONS: usize = 40;
const FEWEST_CALLS: usize = 10_000;
/// Seeds of the scripts.
const SEED: u64 = 0x5eed_0001;
/// Least share of the distinct blocks entered that must come from the cache, percent.
const LEAST_FROM_CACHE: u64 = 95;

/// Programs of `tests/windows_programs`, and the same share of each. Handlers of exceptions go on at instructions that nothing
/// else enters; code that may raise floating-point exceptions is not what caches hold, but compiled in process.
const PROGRAMS: &[(&str, u64)] = &[
    ("console_c", LEAST_FROM_CACHE),
    ("console_cpp", LEAST_FROM_CACHE),
    ("exceptions", 80),
    ("faults", 80),
    ("float_traps", 40),
    ("handlers", 80),
];

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let windows = Arc::new(Windows::find()?);
    let mut trials = Vec::new();
    for width in Width::ALL {
        let name = format!("library::{}::calls", width.folder());
        add(&mut trials, &windows, name, move |_| calls_are_many(width));
        for library in LIBRARIES {
            let name = format!("library::{}::{}", width.folder(), library.name);
            add(&mut trials, &windows, name, move |windows| call_library(windows, width, &library));
        }
        for (program, least) in PROGRAMS {
            let name = format!("program::{}::{program}", width.folder());
            add(&mut trials, &windows, name, move |windows| run_program(windows, width, program, *least));
        }
        let name = format!("program::{}::unpacks", width.folder());
        add(&mut trials, &windows, name, move |windows| unpacking::runs_from_what_was_recorded(windows, width));
    }
    for width in Width::ALL {
        let Some(wine) = wine::find(width) else {
            println!("{}: no Wine is installed, so no program is compared with it", width.folder());
            continue;
        };
        for (program, _) in PROGRAMS {
            let (name, wine) = (format!("wine::{}::{program}", width.folder()), wine.clone());
            add(&mut trials, &windows, name, move |windows| wine::prints_the_same(windows, width, &wine, program));
        }
    }
    for library in HYBRIDS {
        if !windows.hybrid(&library, "arm64x").exists() {
            println!("{}: no ARM64X image was made, so none is tested", library.name);
            continue;
        }
        let name = format!("hybrid::{}", library.name);
        add(&mut trials, &windows, name, move |windows| call_hybrid(windows, &library));
    }
    Ok(libtest_mimic::run(&arguments, trials).exit_code())
}

fn add(
    trials: &mut Vec<Trial>,
    windows: &Arc<Windows>,
    name: String,
    test: impl FnOnce(&Windows) -> Result<()> + Send + 'static,
) {
    let windows = Arc::clone(windows);
    trials.push(Trial::test(name, move || test(&windows).map_err(|error| Failed::from(format!("{error:#}")))));
}

/// Where image and code lie: as they want, the code elsewhere, and the image at three other places, with its code behind it and
/// elsewhere.
fn placements(width: Width) -> [Placement; 5] {
    let [first, second, third] = width.bases().map(Some);
    [
        Placement { base: None, elsewhere: false },
        Placement { base: None, elsewhere: true },
        Placement { base: first, elsewhere: false },
        Placement { base: second, elsewhere: true },
        Placement { base: third, elsewhere: false },
    ]
}

/// Enough different functions are called, often enough.
fn calls_are_many(width: Width) -> Result<()> {
    let scripts: Vec<String> = LIBRARIES.iter().map(|library| library.script(SEED, CALLS)).collect();
    let calls = scripts.iter().flat_map(|script| script.lines()).filter_map(|line| line.strip_prefix("call "));
    let names: Vec<&str> = calls.filter_map(|line| line.split(' ').nth(1)).collect();
    let all = names.len() * placements(width).len();
    let different = names.into_iter().collect::<BTreeSet<_>>().len();
    ensure!(different >= FEWEST_FUNCTIONS && all >= FEWEST_CALLS, "{different} functions are called {all} times");
    Ok(())
}

fn call_library(windows: &Windows, width: Width, library: &Library) -> Result<()> {
    let image = windows.image(width, &format!("{}.dll", library.name));
    windows.build_cache(&image)?;
    let folder = tempfile::tempdir()?;
    let script = folder.path().join("script");
    for (seed, placement) in (SEED..).zip(placements(width)) {
        std::fs::write(&script, library.script(seed, CALLS))?;
        let job = ["script".as_ref(), image.as_os_str(), script.as_os_str()];
        let native = windows.native(width, &job)?;
        let translated = windows.translated(&placement, &job)?;
        compare(&native, &translated).with_context(|| format!("{placement:?}"))?;
        check_report(&translated, LEAST_FROM_CACHE).with_context(|| format!("{placement:?}"))?;
    }
    Ok(())
}

/// The exports of an ARM64X image, which are ARM64EC code behind x64 thunks, against the x64 build of the same library.
fn call_hybrid(windows: &Windows, library: &Library) -> Result<()> {
    let [native_image, image] = ["x64", "arm64x"].map(|processor| windows.hybrid(library, processor));
    windows.build_cache(&image)?;
    let folder = tempfile::tempdir()?;
    let script = folder.path().join("script");
    std::fs::write(&script, library.script(SEED, CALLS))?;
    let native = windows.native(Width::Wide, &["script".as_ref(), native_image.as_os_str(), script.as_os_str()])?;
    for placement in placements(Width::Wide) {
        let job = ["script".as_ref(), image.as_os_str(), script.as_os_str()];
        let translated = windows.translated(&placement, &job)?;
        compare(&native, &translated).with_context(|| format!("{placement:?}"))?;
        let [.., entered] = figures(&translated)?;
        // Part of the exports is x64 code in both builds.
        ensure!(entered >= CALLS as u64 / 4, "ARM64EC code was entered {entered} times only");
    }
    Ok(())
}

fn run_program(windows: &Windows, width: Width, program: &str, least: u64) -> Result<()> {
    let image = windows.image(width, &format!("{program}.exe"));
    windows.build_cache(&image)?;
    let job = ["run".as_ref(), image.as_os_str(), "argument".as_ref()];
    let native = windows.native(width, &job)?;
    for placement in placements(width) {
        let translated = windows.translated(&placement, &job)?;
        compare(&native, &translated).with_context(|| format!("{placement:?}"))?;
        check_report(&translated, least).with_context(|| format!("{placement:?}"))?;
    }
    Ok(())
}

/// The same bytes and the same status.
fn compare(native: &Outcome, translated: &Outcome) -> Result<()> {
    let error = String::from_utf8_lossy(&translated.stderr);
    ensure!(native.status == translated.status, "native {}, translated {}\n{error}", native.status, translated.status);
    ensure!(!native.stdout.is_empty(), "nothing was printed: {}", String::from_utf8_lossy(&native.stderr));
    let lines =
        |outcome: &Outcome| String::from_utf8_lossy(&outcome.stdout).lines().map(str::to_owned).collect::<Vec<_>>();
    let (expected, got) = (lines(native), lines(translated));
    let different = expected.iter().zip(&got).position(|(expected, got)| expected != got);
    ensure!(
        different.is_none() && expected.len() == got.len(),
        "line {different:?} differs: native {:?}, translated {:?}",
        different.map(|line| &expected[line]),
        different.map(|line| &got[line])
    );
    Ok(())
}

/// Blocks from caches, blocks compiled, pages relocated, entries to ARM64EC code: the numbers of the report.
fn figures(translated: &Outcome) -> Result<[u64; 4]> {
    let text = String::from_utf8_lossy(&translated.stderr);
    let report = text.lines().last().context("no report")?;
    let numbers: Vec<u64> = report.split_ascii_whitespace().filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().map_err(|_| anyhow::anyhow!("no figures in: {report}"))
}

/// Nearly all of the code that ran came from the cache.
fn check_report(translated: &Outcome, least: u64) -> Result<()> {
    let [cached, compiled, ..] = figures(translated)?;
    let enough = cached * 100 >= (cached + compiled) * least;
    ensure!(enough, "too little from the cache: {cached} blocks, and {compiled} compiled");
    Ok(())
}

//! Runs one fuzz target: `fuzz TARGET SECONDS FIRST-SEED CASES`. `cargo xtask fuzz` starts it.

use causeway_tests::fuzz::{Budget, CASE_LIMIT, Material, TARGETS, Target};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Memory that a run may use, bytes.
const MAX_MEMORY: u64 = 4 << 30;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Vec<u64> = words.iter().skip(1).filter_map(|word| word.parse().ok()).collect();
    let target = words.first().and_then(|name| Target::named(name));
    let (Some(target), &[seconds, seed, cases]) = (target, numbers.as_slice()) else {
        let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        eprintln!("usage: fuzz TARGET SECONDS FIRST-SEED CASES, where TARGET is one of {}", names.join(", "));
        return ExitCode::FAILURE;
    };
    let limit = rustix::process::Rlimit { current: Some(MAX_MEMORY), maximum: Some(MAX_MEMORY) };
    if rustix::process::setrlimit(rustix::process::Resource::As, limit).is_err() {
        eprintln!("fuzz: memory cannot be limited");
    }
    tell_panics_once();
    let watched = watch(target.name);
    let budget = Budget { time: Duration::from_secs(seconds), cases };
    let mut before = |seed| {
        watched.0.store(seed, Ordering::Relaxed);
        watched.1.fetch_add(1, Ordering::Relaxed);
    };
    match target.run(&Material::gather(), seed, budget, &mut before) {
        Ok(done) => {
            let inputs = done * target.inputs;
            eprintln!("fuzz: {}: {done} cases from seed {seed}, {inputs} inputs, nothing found", target.name);
            ExitCode::SUCCESS
        }
        Err(finding) => {
            eprintln!("fuzz: {} found with seed {}: {}", target.name, finding.seed, finding.text);
            ExitCode::FAILURE
        }
    }
}

/// Findings carry a panic's message; its place is told here, once, though minimizing repeats it.
fn tell_panics_once() {
    let told = Mutex::new(String::new());
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        if let Ok(mut told) = told.lock()
            && *told != place
        {
            eprintln!("fuzz: panic at {place}");
            *told = place;
        }
    }));
}

/// Seed of the running case, and the number of cases so far.
type Watched = Arc<(AtomicU64, AtomicU64)>;

/// Ends the process where a case hangs, and tells its seed.
fn watch(name: &'static str) -> Watched {
    let watched = Watched::default();
    let seen = Arc::clone(&watched);
    std::thread::spawn(move || {
        let (mut count, mut since) = (0, Instant::now());
        loop {
            std::thread::sleep(Duration::from_millis(500));
            let now = seen.1.load(Ordering::Relaxed);
            if now != count {
                (count, since) = (now, Instant::now());
            } else if since.elapsed() > 2 * CASE_LIMIT {
                eprintln!("fuzz: {name} hangs with seed {}", seen.0.load(Ordering::Relaxed));
                std::process::exit(1);
            }
        }
    });
    watched
}

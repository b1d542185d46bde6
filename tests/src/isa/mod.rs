//! Random instructions as guest programs, natively and through the whole product: the front end's tables give encodings,
//! operands and values; a program holds thousands of cases, each a single instruction or a sequence of up to eight; this
//! machine's CPU and the translation must agree on registers, flags, vector registers, MXCSR, memory and signals.
//!
//! A program runs once natively and once translated; programs take turns through the modes of translation, so that every
//! mode sees an equal share of the cases. For each case a program prints one hash. Cases that differ are run again in small
//! programs that print everything, and are shrunk there. Flags that a row declares undefined are masked from its
//! instruction on until another defines them; an instruction that would read one is not drawn.
//!
//! `cargo xtask fuzz-isa` starts it. Equal options give equal programs.

mod case;
mod compare;
mod draw;
mod elf;
mod emit;
mod encodings;
mod harness;
mod idiom;
mod judge;
mod layout;
mod mode;
mod print;
mod program;
mod shrink;

use crate::Environment;
use anyhow::{Result, ensure};
use case::Case;
use causeway_frontend_x86::arbitrary::Random;
use compare::usual_detail;
use draw::{Drawer, Material};
use encodings::Encoding;
use iced_x86::InstructionInfoFactory;
use idiom::Idioms;
use judge::{Judge, Verdict};
use mode::{MODES, Mode};
use shrink::Shrunk;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// Cases of a program at most.
const MOST_CASES: u64 = 8192;
/// Differing cases that are shrunk and printed.
const MOST_SHRUNK: usize = 40;
/// Of these, in one program.
const MOST_SHRUNK_IN_PROGRAM: usize = 6;

/// What to run.
#[derive(Clone, Debug)]
pub struct Options {
    /// Seed; equal seeds give equal cases.
    pub seed: u64,
    /// Number of cases.
    pub count: u64,
    /// Width of the code: 32 or 64.
    pub bits: u8,
    /// Family of the first instructions of cases; of all where none is named.
    pub family: Option<String>,
    /// Where to write case files of what differs.
    pub write_cases: Option<PathBuf>,
    /// Programs that run at the same time.
    pub jobs: usize,
    /// The only program to run, by its number; all where none is named.
    pub program: Option<u64>,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Cases run.
    pub cases: u64,
    /// Programs run.
    pub programs: u64,
    /// Cases that differ.
    pub mismatches: u64,
    /// Text of those that were shrunk.
    pub reports: Vec<String>,
}

#[cfg(test)]
mod tests;

/// Number of modes that programs take turns in.
pub fn mode_count() -> u64 {
    MODES.len() as u64
}

/// What one program found.
#[derive(Debug, Default)]
struct Found {
    cases: u64,
    mismatches: u64,
    shrunk: Vec<(&'static str, Shrunk)>,
    /// What else is to be told: cases that do not differ alone, or why the program could not be run.
    notes: Vec<String>,
}

impl Found {
    /// A program that could not be run counts as a mismatch.
    fn failed(number: u64, error: &anyhow::Error) -> Self {
        Self {
            mismatches: 1,
            notes: vec![format!("; program {number} could not be run: {error:#}\n")],
            ..Self::default()
        }
    }
}

/// Runs all programs.
///
/// # Errors
/// Where nothing can be drawn or programs cannot be made or started.
pub fn run(options: &Options, environment: &Environment) -> Result<Summary> {
    let encodings = encodings::all(options.bits, options.family.as_deref());
    ensure!(!encodings.is_empty(), "no instruction to draw: is the family a file of frontend-x86/src/ops?");
    let campaign = Campaign {
        options,
        environment,
        all: encodings::all(options.bits, None),
        x87: encodings::x87_lifts() && encodings.iter().any(|encoding| encodings::uses_x87(encoding.code)),
        encodings,
        // So few that each mode sees some.
        program_cases: options.count.div_ceil(mode_count()).clamp(1, MOST_CASES),
        shrunk: AtomicUsize::new(0),
        not_lifted: Mutex::default(),
    };
    let programs = options.count.div_ceil(campaign.program_cases);
    let next = AtomicU64::new(options.program.unwrap_or(0));
    let programs = options.program.map_or(programs, |program| programs.min(program + 1));
    let found = Mutex::new(BTreeMap::new());
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= programs {
                return;
            }
            let one = campaign.program(number).unwrap_or_else(|error| Found::failed(number, &error));
            found.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).insert(number, one);
        }
    };
    std::thread::scope(|scope| (0..options.jobs.max(1)).for_each(|_| drop(scope.spawn(work))));
    let found = found.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    let not_lifted = campaign.not_lifted.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    if !not_lifted.is_empty() {
        let codes: Vec<String> = not_lifted.values().map(|encoding| format!("{:?}", encoding.code)).collect();
        eprintln!("fuzz-isa: {} encodings of rows that lift are not lifted: {}", codes.len(), codes.join(" "));
    }
    summarize(options, found.into_values())
}

fn summarize(options: &Options, found: impl Iterator<Item = Found>) -> Result<Summary> {
    let mut summary = Summary::default();
    let mut known = BTreeSet::new();
    for one in found {
        summary.programs += 1;
        summary.cases += one.cases;
        summary.mismatches += one.mismatches;
        summary.reports.extend(one.notes);
        for (mode, Shrunk { case, differences, read_only }) in one.shrunk {
            let codes: Vec<u32> = case.items.iter().map(|item| item.instruction.code() as u32).collect();
            if !known.insert((codes, differences.first().map(|difference| difference.kind))) {
                continue;
            }
            let name = format!("mismatch-{}", summary.reports.len() + 1);
            let mut report = print::case(&name, &case, &read_only);
            report.push_str(&format!("; {} in mode {mode}:\n", case.items[0].family));
            report.extend(differences.iter().map(|difference| format!(";   {}\n", difference.text)));
            if let Some(folder) = &options.write_cases {
                let path = print::add_to_file(folder, &case, &read_only)?;
                report.push_str(&format!("; written to {}\n", path.display()));
            }
            summary.reports.push(report);
        }
    }
    Ok(summary)
}

/// The text of the last case, which does not differ alone, and what differs behind those before it.
fn in_context(judge: &Judge<'_>, cases: &[Case], program: u64) -> Result<String> {
    let Some(case) = cases.last() else { return Ok(String::new()) };
    let mut text = print::case("alone-the-same", &case.clone().over_zeros(&judge.material.pool), &[]);
    text.push_str(&format!("; case {} of program {program}, {}:\n", cases.len() - 1, judge.mode.name));
    match judge.judge(cases, compare::full_detail)?.pop() {
        Some(Verdict::Different(differences)) => {
            text.extend(differences.iter().map(|difference| format!(";   {}\n", difference.text)));
        }
        _ => text.push_str(";   the same when the program runs again\n"),
    }
    Ok(text)
}

/// What all programs share.
struct Campaign<'a> {
    options: &'a Options,
    environment: &'a Environment,
    /// Of first instructions.
    encodings: Vec<Encoding>,
    /// Of every family.
    all: Vec<Encoding>,
    x87: bool,
    program_cases: u64,
    /// Cases shrunk so far.
    shrunk: AtomicUsize,
    /// Encodings of rows that lift that are not lifted themselves.
    not_lifted: Mutex<BTreeMap<u32, Encoding>>,
}

impl Campaign<'_> {
    fn program(&self, number: u64) -> Result<Found> {
        let mut random = Random::new(self.options.seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ number << 20);
        let material = Material::draw(&mut random);
        let count = self.program_cases.min(self.options.count - number * self.program_cases);
        let usual = (number / mode_count() + number).is_multiple_of(2);
        let mode = &MODES[number as usize % MODES.len()];
        let cases = self.draw(&material, random, count, mode, usual);
        let judge =
            Judge { environment: self.environment, mode, bits: self.options.bits, x87: self.x87, material: &material };
        let verdicts = judge.judge(&cases, usual_detail)?;
        let mut found = Found { cases: cases.len() as u64, ..Found::default() };
        let mut shrunk = BTreeSet::new();
        for index in (0..cases.len()).filter(|index| verdicts[*index] != Verdict::Same) {
            let case = &cases[index];
            found.mismatches += 1;
            let new = shrunk.len() < MOST_SHRUNK_IN_PROGRAM && shrunk.insert(case.items[0].instruction.code() as u32);
            if new && self.shrunk.fetch_add(1, Ordering::Relaxed) < MOST_SHRUNK {
                match shrink::shrink(&judge, case)? {
                    Some(shrunk) => found.shrunk.push((mode.name, shrunk)),
                    None => found.notes.push(in_context(&judge, &cases[..=index], number)?),
                }
            }
        }
        eprintln!("fuzz-isa: program {number}, {}: {} of {} cases differ", mode.name, found.mismatches, found.cases);
        Ok(found)
    }

    /// Cases that start with every encoding in turn; `usual` ones stay in usual code.
    fn draw(&self, material: &Material, mut random: Random, count: u64, mode: &Mode, usual: bool) -> Vec<Case> {
        let mut order = self.encodings.clone();
        for n in (1..order.len()).rev() {
            order.swap(n, random.below(n as u64 + 1) as usize);
        }
        let others = if self.options.family.is_some() { self.neighbours() } else { self.all.clone() };
        let info = InstructionInfoFactory::new();
        let not_lifted = BTreeMap::new();
        let (bits, x87) = (self.options.bits, self.x87);
        let trap_setters = encodings::trap_setters(bits);
        let idioms = Idioms::of(&self.all);
        let mut drawer = Drawer {
            bits,
            mode,
            x87,
            usual,
            material,
            others: &others,
            trap_setters: &trap_setters,
            idioms: &idioms,
            random,
            info,
            not_lifted,
        };
        let drawn = order.iter().cycle().take(8 * count as usize + order.len());
        let cases = drawn.filter_map(|encoding| drawer.case(encoding)).take(count as usize).collect();
        self.not_lifted.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).extend(drawer.not_lifted);
        cases
    }

    /// The family, and as many instructions of the integer families, which define and read flags.
    fn neighbours(&self) -> Vec<Encoding> {
        const INTEGER: [&str; 6] = ["arithmetic", "logic", "shift", "data_move", "condition", "control"];
        let integer = self.all.iter().filter(|encoding| INTEGER.contains(&encoding.family));
        let family = self.encodings.iter().cycle().take(integer.clone().count());
        integer.chain(family).copied().collect()
    }
}

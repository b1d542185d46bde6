//! The case corpus `tests/cases/<family>/<instruction>.s`: one test for each file, and one that compares files with rows.
//!
//! Every case runs through decoder, lifter, optimizer and IR interpreter, with blocks as control flow makes them and with
//! one block for each instruction, optimized and not, and must give the answer that a real CPU gave; it must compile; and
//! on x86-64 hosts the CPU must still give that answer. The stages of the first case of each file are snapshots beside it.
//!
//! `--record` writes the CPU's answers into the files, and files and snapshots for rows that have none. `cargo xtask bless`
//! passes it, and tells `insta` to accept snapshots.
#![allow(unsafe_code, reason = "runs guest bytes on the host's CPU")]

mod case;
mod check;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod generate;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
#[allow(clippy::wildcard_imports, reason = "the assembler's registers and addressing functions")]
#[path = "../native/mod.rs"]
mod native;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod oracle;
mod parse;
mod print;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod record;
mod snapshot;
mod state;
mod x87;

use case::CaseFile;
use causeway_frontend_x86::dispatch;
use causeway_frontend_x86::table::{Action, Row};
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A row that lifts, with the place of its cases.
#[derive(Clone)]
struct Subject {
    family: &'static str,
    row: &'static Row,
    name: String,
}

impl Subject {
    fn folder(&self) -> PathBuf {
        root().join(self.family)
    }

    fn path(&self) -> PathBuf {
        self.folder().join(format!("{}.s", self.name))
    }
}

/// The folder of the cases: cargo runs tests in their package's folder.
fn root() -> PathBuf {
    std::path::absolute("../tests/cases").expect("there is a current folder")
}

fn subjects() -> Vec<Subject> {
    let rows = dispatch::FAMILIES.iter().flat_map(|family| family.rows.iter().map(|row| (family.name, row)));
    let lifted = rows.filter(|(_, row)| matches!(row.action, Action::Lift(_)));
    lifted.map(|(family, row)| Subject { family, row, name: row.mnemonic.name().to_lowercase() }).collect()
}

fn main() -> ExitCode {
    let record = std::env::args().any(|argument| argument == "--record");
    let arguments = Arguments::from_iter(std::env::args().filter(|argument| argument != "--record"));
    if record {
        return self::record(&arguments);
    }
    let mut trials = vec![
        Trial::test("rows_and_cases", || rows_and_cases().map_err(Failed::from)),
        Trial::test("malformed_files", || malformed_files().map_err(Failed::from)),
    ];
    for subject in subjects() {
        let name = format!("{}/{}", subject.family, subject.name);
        trials.push(Trial::test(name, move || run(&subject).map_err(Failed::from)));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
fn record(arguments: &Arguments) -> ExitCode {
    let filter = arguments.filter.as_deref().unwrap_or_default();
    let wanted = |subject: &Subject| format!("{}/{}", subject.family, subject.name).contains(filter);
    let subjects: Vec<Subject> = subjects().into_iter().filter(wanted).collect();
    match record::all(&subjects) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
fn record(_: &Arguments) -> ExitCode {
    eprintln!("answers are recorded on x86-64 Linux alone");
    ExitCode::FAILURE
}

fn read(subject: &Subject) -> Result<(String, CaseFile), String> {
    let path = subject.path();
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file = parse::file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok((text, file))
}

fn run(subject: &Subject) -> Result<(), String> {
    let (text, file) = read(subject)?;
    if let Some(line) = difference(&text, &print::file(&file)) {
        return Err(format!("line {line}: not in the fixed order and form; `--record` writes it so"));
    }
    let comparable = file.not_comparable.is_none();
    let mut failures = Vec::new();
    for case in &file.cases {
        let result = check::decode(case, subject.row).and_then(|instructions| {
            check::undefined(case, subject.row)?;
            native_answer(subject.row, &file, case, &instructions)?;
            check::stages(case, comparable)
        });
        failures.extend(result.err());
    }
    if failures.is_empty() {
        // Last: a changed snapshot panics.
        return snapshot::compare(&subject.folder(), &subject.name, &file);
    }
    Err(failures.join("\n\n"))
}

/// The first line in which two texts differ.
fn difference(one: &str, other: &str) -> Option<usize> {
    if one == other {
        return None;
    }
    let same = one.lines().zip(other.lines()).take_while(|(one, other)| one == other).count();
    Some(same + 1)
}

#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
fn native_answer(
    row: &Row,
    file: &CaseFile,
    case: &case::Case,
    instructions: &[causeway_frontend_x86::decode::Instruction],
) -> Result<(), String> {
    if file.not_comparable.as_deref() != oracle::not_comparable(row) {
        return Err(format!("`not comparable` should be {:?}", oracle::not_comparable(row)));
    }
    // Where this CPU lacks the instruction, the answer recorded on another one stands.
    if file.not_comparable.is_some() || !causeway_frontend_x86::arbitrary::host::agrees_on_all(case.bits, &case.bytes())
    {
        return Ok(());
    }
    let answer = oracle::Oracle::default().answer(case, row, instructions);
    check::same(case, "this CPU", &answer).map_err(|error| format!("line {}: {error}", case.line))
}

#[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
fn native_answer(
    _: &Row,
    _: &CaseFile,
    _: &case::Case,
    _: &[causeway_frontend_x86::decode::Instruction],
) -> Result<(), String> {
    Ok(())
}

/// The parser names the line and what is wrong with it.
fn malformed_files() -> Result<(), String> {
    for (text, expected) in parse::MALFORMED {
        match parse::file(text) {
            Err(error) if error == *expected => {}
            other => return Err(format!("{text:?}: {other:?} instead of {expected:?}")),
        }
    }
    Ok(())
}

/// Each row has its cases and snapshots, and no other file lies among them.
fn rows_and_cases() -> Result<(), String> {
    let mut expected = BTreeSet::from([PathBuf::from("README.md")]);
    for subject in subjects() {
        let folder = Path::new(subject.family);
        expected.insert(folder.join(format!("{}.s", subject.name)));
        expected.extend(snapshot::STAGES.map(|stage| folder.join(format!("{}.{stage}.snap", subject.name))));
    }
    let mut found = BTreeSet::new();
    files(&root(), Path::new(""), &mut found).map_err(|error| error.to_string())?;
    let missing = expected.difference(&found).map(|path| format!("missing: tests/cases/{}", path.display()));
    let orphans = found.difference(&expected).map(|path| format!("of no row: tests/cases/{}", path.display()));
    let wrong: Vec<String> = missing.chain(orphans).collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

fn files(root: &Path, under: &Path, found: &mut BTreeSet<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(root.join(under))? {
        let entry = entry?;
        let path = under.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            files(root, &path, found)?;
        } else {
            found.insert(path);
        }
    }
    Ok(())
}

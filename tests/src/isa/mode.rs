//! Ways to run a program: natively, and translated in several modes that must not matter.

use super::program::{CaseResult, Program};
use crate::Environment;
use anyhow::{Context as _, Result};
use causeway_frontend_x86::arbitrary::choice::Operand;
use std::fs::{self, File, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A way to translate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mode {
    pub(super) name: &'static str,
    /// Options of `build-cache`; none where everything is compiled in process.
    build: Option<&'static [&'static str]>,
    /// Options of `run`.
    run: &'static [&'static str],
}

impl Mode {
    /// Would the emulator end itself? Version 7.2 fails an assertion where a predicated load, which is what a masked load
    /// becomes where the host has SVE, faults in its second page.
    pub(super) fn aborts(&self, operand: &Operand) -> bool {
        self.run.contains(&NEWEST) && operand.loads_lanes_across_end()
    }
}

const BASELINE: &str = "--host-features=armv8_2";
const NEWEST: &str = "--host-features=qemu";

/// All modes; programs take turns.
pub(super) const MODES: &[Mode] = &[
    Mode { name: "optimized", build: Some(&[BASELINE]), run: &[BASELINE] },
    Mode { name: "newest", build: Some(&[NEWEST]), run: &[NEWEST] },
    Mode { name: "no-optimize", build: Some(&["--no-optimize", BASELINE]), run: &[BASELINE] },
    Mode { name: "single-instruction", build: Some(&["--single-instruction", BASELINE]), run: &[BASELINE] },
    Mode { name: "in-process", build: None, run: &["--no-cache", BASELINE] },
    Mode { name: "no-optimize-newest", build: Some(&["--no-optimize", NEWEST]), run: &[NEWEST] },
    Mode { name: "single-instruction-newest", build: Some(&["--single-instruction", NEWEST]), run: &[NEWEST] },
    Mode { name: "in-process-newest", build: None, run: &["--no-cache", NEWEST] },
];

/// Time that a program may take.
const LIMIT: Duration = Duration::from_secs(600);

/// Results as far as a program came, and how it ended.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) results: Vec<CaseResult>,
    pub(super) end: String,
}

/// A program in a folder of its own.
pub(super) struct Installed<'a> {
    program: &'a Program<'a>,
    folder: tempfile::TempDir,
}

impl<'a> Installed<'a> {
    /// Writes the program's file.
    ///
    /// # Errors
    /// Where it cannot be made or written.
    pub(super) fn new(program: &'a Program<'a>) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        // Caches that others may write are refused.
        fs::set_permissions(folder.path(), Permissions::from_mode(0o700))?;
        let path = folder.path().join("program");
        fs::write(&path, program.elf()?)?;
        fs::set_permissions(&path, Permissions::from_mode(0o700))?;
        Ok(Self { program, folder })
    }

    /// On this machine's CPU.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub(super) fn native(&self) -> Result<Run> {
        self.run(Command::new(self.folder.path().join("program")))
    }

    /// Translated.
    ///
    /// # Errors
    /// Where its cache cannot be built or it cannot be started.
    pub(super) fn translated(&self, environment: &Environment, mode: &Mode) -> Result<Run> {
        let environment = Environment { caches: self.folder.path().to_owned(), ..environment.clone() };
        let path = self.folder.path().join("program");
        if let Some(options) = mode.build {
            environment.build_cache(&path, options)?;
        }
        self.run(environment.translated(mode.run, &path))
    }

    fn run(&self, command: Command) -> Result<Run> {
        let output = self.folder.path().join("output");
        let end = run_limited(command, &output)?;
        let results = self.program.results(&fs::read(&output)?);
        Ok(Run { results, end })
    }
}

/// Runs a command with its output in a file, and tells how it ended.
fn run_limited(mut command: Command, output: &Path) -> Result<String> {
    let errors = output.with_extension("errors");
    command.stdin(Stdio::null()).stdout(File::create(output)?).stderr(File::create(&errors)?);
    let started = Instant::now();
    let mut child = loop {
        match command.spawn() {
            // Another thread's new process holds the file open for writing until it executes its own program.
            Err(error) if error.kind() == ErrorKind::ExecutableFileBusy && started.elapsed() < LIMIT => {
                std::thread::sleep(Duration::from_millis(2));
            }
            other => break other.with_context(|| format!("starting {command:?}"))?,
        }
    };
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if started.elapsed() > LIMIT {
            child.kill()?;
            child.wait()?;
            return Ok(format!("ran longer than {} s", LIMIT.as_secs()));
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let message = String::from_utf8_lossy(&fs::read(&errors)?).trim().to_owned();
    let end = match (status.signal(), status.code()) {
        (Some(signal), _) => format!("signal {signal}"),
        (None, code) => format!("exit {}", code.unwrap_or(-1)),
    };
    Ok(if message.is_empty() { end } else { format!("{end}: {message}") })
}

//! A virtual machine that runs cases.

use anyhow::{Context as _, Result, bail, ensure};
use causeway_host_pages::{Message, Report};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// Page sizes of ARM64 kernels, KiB.
pub const PAGE_SIZES: [u64; 3] = [4, 16, 64];
/// Longest time from one message to the next.
const SILENCE: Duration = Duration::from_secs(400);
/// The emulator of whole machines.
const EMULATOR: &str = "qemu-system-aarch64";

/// A kernel and the file system that it starts with.
#[derive(Clone, Debug)]
pub struct Machine {
    /// The kernel.
    pub kernel: PathBuf,
    /// The archive with the initial file system.
    pub files: PathBuf,
    /// How many processors it has.
    pub processors: u32,
}

/// What a machine has done.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// Bytes per page of its kernel.
    pub page_size: u64,
    /// Reports by name.
    pub reports: BTreeMap<String, Report>,
    /// Why it ended before its time.
    pub failure: Option<String>,
}

impl Machine {
    /// The kernel with pages of so many KiB below the build folder, where it was built.
    pub fn kernel(target: &Path, page_size: u64) -> Option<PathBuf> {
        let kernel = target.join(format!("kernels/{page_size}/arch/arm64/boot/Image"));
        kernel.exists().then_some(kernel)
    }

    /// The processors of a machine with pages of so many KiB. Where a large page is replaced, qemu 7.2 forgets what it has
    /// translated of its first 4 KiB alone; with several processors, programs that change their code then run old code on pages
    /// of 64 KiB.
    pub fn processors(page_size: u64) -> u32 {
        if page_size == 64 { 1 } else { 2 }
    }

    /// Starts it and waits until it goes off.
    ///
    /// # Errors
    /// Where it does not start.
    pub fn run(&self) -> Result<Run> {
        let mut machine = self.command().spawn().with_context(|| format!("starting {EMULATOR}"))?;
        let lines = lines(&mut machine)?;
        let mut run = Run::default();
        let ended = listen(&lines, &mut run);
        // It may have gone off by itself.
        let _ = machine.kill();
        machine.wait()?;
        run.failure = ended.err().map(|error| format!("{error:#}"));
        ensure!(run.page_size != 0, "{}: {}", self.kernel.display(), run.failure.unwrap_or_default());
        Ok(run)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(EMULATOR);
        command.args([
            "-machine",
            "virt",
            "-cpu",
            "max,pauth-impdef=on",
            "-smp",
            &self.processors.to_string(),
            "-m",
            "2048",
        ]);
        command.args(["-display", "none", "-monitor", "none", "-serial", "stdio", "-no-reboot", "-nic", "none"]);
        command.arg("-kernel").arg(&self.kernel).arg("-initrd").arg(&self.files);
        command.args(["-append", "console=ttyAMA0 rdinit=/init loglevel=1 panic=-1"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        command
    }
}

/// Lines of the machine's console.
fn lines(machine: &mut Child) -> Result<Receiver<String>> {
    let console = machine.stdout.take().context("the console is a pipe")?;
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(console).split(b'\n').map_while(Result::ok) {
            if sender.send(String::from_utf8_lossy(&line).trim().to_owned()).is_err() {
                return;
            }
        }
    });
    Ok(receiver)
}

/// Takes note of what the machine says until it goes off.
fn listen(lines: &Receiver<String>, run: &mut Run) -> Result<()> {
    let begun = Instant::now();
    let mut last = String::new();
    loop {
        let line = match lines.recv_timeout(SILENCE) {
            Ok(line) => line,
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
            Err(RecvTimeoutError::Timeout) => {
                bail!("silent after {} s; its last words: {last}", begun.elapsed().as_secs())
            }
        };
        match serde_json::from_str(&line) {
            Ok(Message::Started { page_size }) => run.page_size = page_size,
            Ok(Message::Done(report)) => {
                run.reports.insert(report.name.clone(), report);
            }
            Ok(Message::Failed(reason)) => bail!(reason),
            Err(_) if line.is_empty() => {}
            Err(_) => last = line,
        }
    }
}

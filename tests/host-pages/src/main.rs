//! The first process of the virtual machine.

use anyhow::{Context as _, Result};
use causeway_host_pages::{Case, Message, Report, TASK, TEMPLATE, Task};
use rustix::mount::{MountFlags, mount};
use rustix::time::{ClockId, Timespec, clock_settime};
use std::fs;
use std::io::{Read, Write as _};
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

/// Longest run of a case.
const LIMIT: Duration = Duration::from_secs(300);

fn main() {
    if let Err(error) = run() {
        say(&Message::Failed(format!("{error:#}")));
    }
    rustix::fs::sync();
    // Where the machine does not go off, its first process ends, and the kernel stops.
    let _ = rustix::system::reboot(rustix::system::RebootCommand::PowerOff);
}

fn say(message: &Message) {
    // There is nobody else to tell.
    let line = serde_json::to_string(message).unwrap_or_default();
    let _ = writeln!(std::io::stdout(), "\n{line}");
}

fn run() -> Result<()> {
    // Nothing is mounted at /tmp: the archive may have put files below it.
    fs::create_dir_all("/tmp")?;
    for (kind, place) in [("devtmpfs", "/dev"), ("proc", "/proc"), ("tmpfs", "/dev/shm")] {
        fs::create_dir_all(place)?;
        mount(kind, place, kind, MountFlags::empty(), None).with_context(|| format!("mounting {place}"))?;
    }
    say(&Message::Started { page_size: rustix::param::page_size() as u64 });
    let task: Task = serde_json::from_slice(&fs::read(TASK)?)?;
    clock_settime(ClockId::Realtime, Timespec { tv_sec: task.now as i64, tv_nsec: 0 })?;
    for case in &task.cases {
        let report = perform(case).with_context(|| case.name.clone())?;
        say(&Message::Done(report));
    }
    Ok(())
}

fn perform(case: &Case) -> Result<Report> {
    let folder = Path::new(&case.folder);
    copy(Path::new(TEMPLATE), folder, SystemTime::UNIX_EPOCH + Duration::from_secs(case.modified))?;
    let mut command = Command::new(&case.words[0]);
    command.args(&case.words[1..]).current_dir(folder).env_clear().envs(case.environment.iter().cloned());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut input = child.stdin.take().context("standard input is a pipe")?;
    let output = reader(child.stdout.take().context("standard output is a pipe")?);
    let errors = reader(child.stderr.take().context("standard error is a pipe")?);
    let text = case.stdin.clone();
    // A program that does not read its input closes the pipe early.
    let writer = thread::spawn(move || input.write_all(text.as_bytes()).ok());
    let status = wait(&mut child)?;
    let [stdout, stderr] = [output, errors].map(|reader| reader.join().unwrap_or_default());
    // The writer ends with the pipe's reader.
    let _ = writer.join();
    fs::remove_dir_all(folder)?;
    let statistics = fs::read_to_string(&case.statistics).unwrap_or_default();
    // Not every case writes one.
    let _ = fs::remove_file(&case.statistics);
    Ok(Report { name: case.name.clone(), status, stdout, stderr, statistics })
}

fn reader(mut pipe: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What was read until an error is what there is.
        let _ = pipe.read_to_end(&mut bytes);
        bytes
    })
}

/// Waits for the end of a run, or ends it.
fn wait(child: &mut Child) -> Result<String> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(describe(status));
        }
        if begun.elapsed() > LIMIT {
            child.kill()?;
            child.wait()?;
            return Ok(format!("running after {} s", LIMIT.as_secs()));
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn describe(status: ExitStatus) -> String {
    match status.signal() {
        Some(signal) => format!("signal {signal}"),
        None => format!("exit {}", status.code().unwrap_or(-1)),
    }
}

/// Copies a folder; all files have one time.
fn copy(from: &Path, to: &Path, modified: SystemTime) -> Result<()> {
    fs::create_dir_all(to)?;
    // As it was made, so that listings have its order.
    let mut entries = fs::read_dir(from)?.collect::<Result<Vec<_>, _>>()?;
    entries.reverse();
    for entry in entries {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type()?;
        if kind.is_symlink() {
            symlink(fs::read_link(&source)?, &target)?;
        } else if kind.is_dir() {
            copy(&source, &target, modified)?;
        } else {
            fs::copy(&source, &target)?;
            fs::File::options().write(true).open(&target)?.set_modified(modified)?;
        }
    }
    Ok(())
}

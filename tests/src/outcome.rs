//! What a program's run gave.

use anyhow::{Context as _, Result};
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, ExitStatus, Stdio};

/// Everything of a run that must be equal, natively and translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// `exit N` or `signal N`.
    pub status: String,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
}

impl Outcome {
    /// Runs a command with the given standard input.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub fn of(mut command: Command, stdin: &[u8]) -> Result<Self> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().with_context(|| format!("starting {command:?}"))?;
        let mut pipe = child.stdin.take().context("standard input is a pipe")?;
        let output = std::thread::scope(|scope| {
            // A program that does not read its input closes the pipe early.
            scope.spawn(move || pipe.write_all(stdin).ok());
            child.wait_with_output()
        })?;
        Ok(Self { status: describe(output.status), stdout: output.stdout, stderr: output.stderr })
    }

    /// The first difference from the expected outcome, for people.
    pub fn difference(&self, expected: &Self) -> Option<String> {
        if self.status != expected.status {
            let stderr = String::from_utf8_lossy(&self.stderr);
            return Some(format!(
                "ended with {}, natively {}\nstandard error:\n{stderr}",
                self.status, expected.status
            ));
        }
        stream_difference("standard output", &self.stdout, &expected.stdout)
            .or_else(|| stream_difference("standard error", &self.stderr, &expected.stderr))
    }
}

fn describe(status: ExitStatus) -> String {
    match status.signal() {
        Some(signal) => format!("signal {signal}"),
        None => format!("exit {}", status.code().unwrap_or(-1)),
    }
}

fn stream_difference(name: &str, found: &[u8], expected: &[u8]) -> Option<String> {
    if found == expected {
        return None;
    }
    let offset = found.iter().zip(expected).position(|(a, b)| a != b).unwrap_or(found.len().min(expected.len()));
    let line = expected[..offset].iter().filter(|byte| **byte == b'\n').count() + 1;
    let around = |bytes: &[u8]| {
        let start = offset.saturating_sub(40).min(bytes.len());
        let end = (offset + 80).min(bytes.len());
        format!("{:?}", String::from_utf8_lossy(&bytes[start..end]))
    };
    Some(format!(
        "{name} differs at byte {offset} (line {line}; {} bytes, natively {})\n  translated {}\n  natively   {}",
        found.len(),
        expected.len(),
        around(found),
        around(expected)
    ))
}

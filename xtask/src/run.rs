//! `cargo xtask run`: an x86-64 program under the ARM64 build.

use crate::cargo::exit_code;
use crate::guest::Arm64;
use anyhow::{Context as _, Result};
use std::ffi::OsString;
use std::process::{Command, ExitCode};

/// Options of `run`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Options of `causeway run`, then the program and its arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    arguments: Vec<OsString>,
}

/// Runs it, and gives its exit code.
///
/// # Errors
/// Where the ARM64 build or its emulator cannot be had.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mut words = command_line(&Arm64::prepare()?, &arguments.arguments).into_iter();
    let program = words.next().context("no command")?;
    let status = Command::new(&program).args(words).status();
    Ok(exit_code(status.with_context(|| format!("starting {}", program.to_string_lossy()))?))
}

/// The whole command line: `causeway run`, told how to start itself again when the guest executes a program.
pub(crate) fn command_line(arm64: &Arm64, arguments: &[OsString]) -> Vec<OsString> {
    let options = leading_options(arguments);
    let mut start = arm64.prefix();
    start.push("run".into());
    let again = start.iter().chain(&options).map(|word| {
        let mut option = OsString::from("--launcher=");
        option.push(word);
        option
    });
    let again: Vec<OsString> = again.collect();
    start.into_iter().chain(again).chain(arguments.iter().cloned()).collect()
}

/// The options before the program that another program's run needs as well.
fn leading_options(arguments: &[OsString]) -> Vec<OsString> {
    const WITH_VALUE: [&str; 3] = ["--cache-dir", "--host-features", "--memory-model"];
    let mut kept = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let text = word.to_string_lossy();
        if text == "--" || !text.starts_with("--") {
            break;
        }
        let inherited = WITH_VALUE.iter().any(|name| text == *name || text.starts_with(&format!("{name}=")));
        let has_value = !text.contains('=') && (inherited || text == "--stats" || text == "--argv0");
        let value = has_value.then(|| words.next()).flatten();
        if inherited {
            kept.push(word.clone());
            kept.extend(value.cloned());
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_inherited_options_are_passed_on() {
        let words: Vec<OsString> =
            ["--no-jit", "--cache-dir", "/c", "--stats", "/s", "--memory-model=tso", "prog", "--cache-dir"]
                .map(OsString::from)
                .into();
        assert_eq!(leading_options(&words), ["--cache-dir", "/c", "--memory-model=tso"].map(OsString::from));
    }
}

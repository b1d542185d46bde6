//! Programs print the same under Wine, where it is installed, and from their caches.

use crate::compare;
use anyhow::{Result, ensure};
use causeway_tests::Outcome;
use causeway_tests::pe_host::{Placement, Width, Windows};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Programs whose output differs, and why (Wine 8.0).
const DIFFERENT: [(&str, &str); 1] =
    [("faults", "every #DE is a division by zero, RDMSR is an access violation, continue handlers are not called")];

/// Wine for programs of a width: Debian's, which is not in the search path, or another.
pub(crate) fn find(width: Width) -> Option<PathBuf> {
    let name = match width {
        Width::Narrow => "wine",
        Width::Wide => "wine64",
    };
    let path = std::env::var_os("PATH")?;
    let folders = [PathBuf::from("/usr/lib/wine")].into_iter().chain(std::env::split_paths(&path));
    folders.map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// Runs a program under Wine and from its cache. A program that is known to differ must still do so.
pub(crate) fn prints_the_same(windows: &Windows, width: Width, wine: &Path, program: &str) -> Result<()> {
    let image = windows.image(width, &format!("{program}.exe"));
    windows.build_cache(&image)?;
    let expected = run(windows, width, wine, &image)?;
    let translated =
        windows.translated(&Placement::default(), &["run".as_ref(), image.as_os_str(), "argument".as_ref()])?;
    let compared = compare(&expected, &translated);
    match DIFFERENT.iter().find(|(name, _)| *name == program) {
        Some((_, reason)) => ensure!(compared.is_err(), "{program} is the same again, though {reason}"),
        None => compared?,
    }
    Ok(())
}

/// What a program prints under Wine, with the line ends of Linux.
fn run(windows: &Windows, width: Width, wine: &Path, image: &Path) -> Result<Outcome> {
    /// Wine makes its folder at the first run, which takes a while.
    static FIRST: Mutex<()> = Mutex::new(());
    let prefix = windows.wine_folder(width);
    let command = || {
        let mut command = Command::new(wine);
        command.env("WINEPREFIX", &prefix).env("WINEDEBUG", "-all").env_remove("DISPLAY");
        command
    };
    let first = FIRST.lock().unwrap_or_else(PoisonError::into_inner);
    if !prefix.join("system.reg").exists() {
        let mut start = command();
        start.args(["wineboot", "-i"]);
        Outcome::of(start, b"")?;
    }
    drop(first);
    let mut command = command();
    command.arg(image).arg("argument");
    let mut outcome = Outcome::of(command, b"")?;
    outcome.stdout.retain(|byte| *byte != b'\r');
    Ok(outcome)
}

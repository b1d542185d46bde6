//! Running cargo and what it builds.

use anyhow::{Context as _, Result, bail};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus};
use std::sync::LazyLock;

/// Target of the runtime.
pub(crate) const ARM64: &str = "aarch64-unknown-linux-musl";

/// The workspace's folder: the one that cargo runs in now, whatever tree a copied build folder comes from.
pub(crate) fn workspace() -> &'static Path {
    static WORKSPACE: LazyLock<PathBuf> = LazyLock::new(|| {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        Path::new(&package).parent().unwrap_or(Path::new(".")).to_owned()
    });
    &WORKSPACE
}

/// The folder that cargo builds into.
pub(crate) fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from)
}

/// A cargo command in the workspace.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace()).args(arguments);
    command
}

/// A cargo subcommand on all packages but this one, so that whatever it builds for tests has the features that all of them
/// ask for and is built once.
pub(crate) fn cargo_for_tests(subcommand: &str) -> Command {
    cargo([subcommand, "--quiet", "--workspace", "--exclude", "causeway-xtask"])
}

/// Builds a program of the package of tests, with debug assertions and overflow checks, which release builds lack; gives its
/// path. A test beside it has cargo take the features of tests.
///
/// # Errors
/// Where it does not build.
pub(crate) fn build_test_program(name: &str) -> Result<PathBuf> {
    check(cargo_for_tests("build").args(["--bin", name, "--test", "bad_input"]))?;
    Ok(target_folder().join("debug").join(name))
}

/// Runs a command that must succeed.
///
/// # Errors
/// Where it cannot start or fails.
pub(crate) fn check(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("starting {}", command.get_program().to_string_lossy()))?;
    if !status.success() {
        let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
        bail!("{} {} failed ({status})", command.get_program().to_string_lossy(), words.join(" "));
    }
    Ok(())
}

/// The exit code that a child's status stands for.
pub(crate) fn exit_code(status: ExitStatus) -> ExitCode {
    use std::os::unix::process::ExitStatusExt;
    let code = status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
    ExitCode::from(code as u8)
}

/// Builds `causeway` for a target, or for this machine, and gives its path.
///
/// # Errors
/// Where it does not build.
pub(crate) fn build_causeway(target: Option<&str>) -> Result<PathBuf> {
    let mut command = cargo(["build", "--quiet", "--release", "--package", "causeway-driver", "--bin", "causeway"]);
    let mut folder = target_folder();
    if let Some(target) = target {
        command.args(["--target", target]);
        folder.push(target);
    }
    check(&mut command)?;
    Ok(folder.join("release/causeway"))
}

/// Builds `causeway` for this machine and runs it in the caller's folder.
///
/// # Errors
/// Where it does not build or start.
pub(crate) fn causeway_here(arguments: impl IntoIterator<Item = OsString>) -> Result<ExitCode> {
    let causeway = build_causeway(None)?;
    let status = Command::new(&causeway).args(arguments).status();
    Ok(exit_code(status.with_context(|| format!("starting {}", causeway.display()))?))
}

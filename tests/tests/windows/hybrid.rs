//! Microsoft's own hybrid libraries: what we read of them is what lief reads, and only their x86-64 code is translated.

use anyhow::{Context as _, Result, ensure};
use causeway_format_pe::{Change, CodeKind, CodeRange, PeImage, entry_thunk};
use causeway_image::{GuestAddr, GuestImage};
use std::path::Path;
use std::process::Command;

/// Compares with lief's reading.
pub(crate) fn agrees_with_lief(windows: &Path, file: &Path) -> Result<()> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/windows/hybrid_facts.py");
    let mut command = Command::new("python3");
    command.env("PYTHONPATH", windows.join("lief")).arg(script).arg(file);
    let output = command.output().context("starting python3")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let theirs: Vec<String> = String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect();
    let bytes = std::fs::read(file)?;
    let image = PeImage::parse(&bytes)?;
    let ours = facts(&image).context("the image is a hybrid")?;
    let missing: Vec<_> = theirs.iter().filter(|line| !ours.contains(line)).take(5).collect();
    let extra: Vec<_> = ours.iter().filter(|line| !theirs.contains(line)).take(5).collect();
    ensure!(theirs == ours, "lief alone has {missing:?}, we alone have {extra:?}");
    Ok(())
}

/// Every fact as a line, sorted.
fn facts(image: &PeImage<'_>) -> Option<Vec<String>> {
    let hybrid = image.hybrid()?;
    let place = |addr: GuestAddr| addr.0 - image.base().0;
    let mut lines = vec![format!("version {}", hybrid.version)];
    for CodeRange { range, kind } in &hybrid.code_map {
        let kind = match kind {
            CodeKind::Guest => "guest",
            CodeKind::Arm64 => "arm64",
            CodeKind::Arm64Ec => "arm64ec",
        };
        lines.push(format!("range {:x} {:x} {kind}", place(range.start), place(range.end)));
    }
    lines.extend(hybrid.range_entries.iter().map(|entry| {
        format!("entry {:x} {:x} {:x}", place(entry.range.start), place(entry.range.end), place(entry.entry))
    }));
    lines.extend(
        hybrid.redirections.iter().map(|to| format!("redirection {:x} {:x}", place(to.source), place(to.destination))),
    );
    for fixup in image.fixups() {
        let change = match fixup.change {
            Change::ZeroFill { width } => format!("zero {width}"),
            Change::Value { width, value } => format!("value {width} {value:x}"),
            Change::Delta(delta) => format!("delta {delta}"),
        };
        lines.push(format!("fixup {:x} {change}", place(fixup.addr)));
    }
    lines.sort();
    Some(lines)
}

/// No native code is executable to the guest, and functions that x86-64 code can call have their thunks in native code.
pub(crate) fn native_code_is_told_apart(file: &Path) -> Result<()> {
    let bytes = std::fs::read(file)?;
    let image = PeImage::parse(&bytes)?;
    let hybrid = image.hybrid().context("the image is a hybrid")?;
    for native in hybrid.native_ranges() {
        ensure!(!image.is_executable(native.start), "{native} is executable");
    }
    let mut thunks = 0;
    for redirection in &hybrid.redirections {
        let function = redirection.destination;
        ensure!(hybrid.kind_at(redirection.source) == Some(CodeKind::Guest), "{} is no guest code", redirection.source);
        ensure!(hybrid.kind_at(function) == Some(CodeKind::Arm64Ec), "{function} is no ARM64EC code");
        let thunk = entry_thunk(&image, function).and_then(|thunk| hybrid.kind_at(thunk));
        thunks += usize::from(thunk == Some(CodeKind::Arm64Ec));
    }
    // Some functions in assembly have none.
    ensure!(thunks * 2 >= hybrid.redirections.len(), "{thunks} of {} thunks", hybrid.redirections.len());
    Ok(())
}

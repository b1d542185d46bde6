//! Snapshots of what each stage makes of a file's first case, beside the file.

use crate::case::CaseFile;
use crate::check;
use causeway_backend_arm64::CompiledFunction;
use causeway_frontend_x86::blocks::Granularity;
use std::fmt::Write as _;
use std::path::Path;

/// Ends of the snapshots' names.
pub(crate) const STAGES: [&str; 3] = ["ir", "optimized", "arm64"];

/// Compares the snapshots of a file whose name without extension is `name`.
pub(crate) fn compare(folder: &Path, name: &str, file: &CaseFile) -> Result<(), String> {
    let Some(case) = file.cases.first() else { return Ok(()) };
    let mut function = check::lift(case.bits, &case.bytes(), Granularity::Flow)?;
    let lifted = function.to_string();
    check::optimize(&mut function)?;
    let compiled = check::generate(&function)?;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(case.instructions.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("; "));
    settings.bind(|| {
        for (stage, text) in STAGES.into_iter().zip([lifted, function.to_string(), listing(&compiled)]) {
            insta::assert_snapshot!(format!("{name}.{stage}"), text);
        }
    });
    Ok(())
}

/// The body, then what leaves it.
fn listing(compiled: &CompiledFunction) -> String {
    let in_body = |offset: u32| compiled.blocks.iter().any(|block| (block.start..block.body_end).contains(&offset));
    let mut text = String::new();
    for body in [true, false] {
        for (offset, inst) in compiled.listing.iter().filter(|(offset, _)| in_body(*offset) == body) {
            let _ = writeln!(text, "{offset:4x}  {inst}");
        }
        text.push_str(if body { "leaving\n" } else { "" });
    }
    for relocation in &compiled.relocations {
        let _ = writeln!(text, "{relocation:?}");
    }
    text
}

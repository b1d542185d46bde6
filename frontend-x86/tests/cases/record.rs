//! Writes the CPU's answers into case files, and new files for rows that have none; then their snapshots.

use crate::check;
use crate::generate;
use crate::oracle::{Oracle, not_comparable};
use crate::{Subject, print, read, snapshot};
use causeway_frontend_x86::arbitrary::host;
use causeway_frontend_x86::blocks::Granularity;

/// Records the cases of all subjects.
pub(crate) fn all(subjects: &[Subject]) -> Result<(), String> {
    let mut oracle = Oracle::default();
    let mut failures = Vec::new();
    for subject in subjects {
        failures.extend(self::subject(subject, &mut oracle).err());
    }
    for subject in subjects {
        let snapshots = read(subject).and_then(|(_, file)| snapshot::compare(&subject.folder(), &subject.name, &file));
        failures.extend(snapshots.err().map(|error| format!("{}/{}: {error}", subject.family, subject.name)));
    }
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

fn subject(subject: &Subject, oracle: &mut Oracle) -> Result<(), String> {
    let path = subject.path();
    let (old, file) = if path.exists() {
        let (old, mut file) = read(subject)?;
        file.not_comparable = not_comparable(subject.row).map(str::to_owned);
        for case in &mut file.cases {
            let name = path.display();
            let instructions = check::decode(case, subject.row).map_err(|error| format!("{name}: {error}"))?;
            if file.not_comparable.is_none() && host::agrees_on_all(case.bits, &case.bytes()) {
                // What CPUs choose is recorded as the front end has it.
                let function = check::lift(case.bits, &case.bytes(), Granularity::Instruction)?;
                case.answer = check::interpret(&function, &case.input)?.0;
                case.answer = oracle.answer(case, subject.row, &instructions);
            }
        }
        (old, file)
    } else {
        let file = generate::file(subject.family, subject.row, oracle);
        (String::new(), file.ok_or_else(|| format!("{}: to be written by hand: nothing was drawn", path.display()))?)
    };
    let new = print::file(&file);
    if new == old {
        return Ok(());
    }
    let write = || {
        std::fs::create_dir_all(subject.folder())?;
        std::fs::write(&path, new)
    };
    write().map_err(|error: std::io::Error| format!("{}: {error}", path.display()))
}

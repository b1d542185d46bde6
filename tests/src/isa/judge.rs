//! Runs cases in both ways and says which differ.

use super::case::Case;
use super::compare::{Difference, agree, differences};
use super::draw::Material;
use super::mode::{Installed, Mode, Run};
use super::program::Program;
use crate::Environment;
use anyhow::Result;

/// Cases that may end their program before the rest of it is given up.
const MOST_DEATHS: usize = 8;

/// What came of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Same,
    /// With whole results, what differs.
    Different(Vec<Difference>),
    /// Not run: too many others ended their program.
    NotRun,
}

/// Runs cases in one mode.
#[derive(Clone, Copy, Debug)]
pub(super) struct Judge<'a> {
    pub(super) environment: &'a Environment,
    pub(super) mode: &'a Mode,
    pub(super) bits: u8,
    pub(super) x87: bool,
    pub(super) material: &'a Material,
}

impl Judge<'_> {
    /// A verdict for each case. A case that ends its program differs; the others get a program without it.
    ///
    /// # Errors
    /// Where programs cannot be made or started.
    pub(super) fn judge(&self, cases: &[Case], detail: fn(&Case) -> u64) -> Result<Vec<Verdict>> {
        let mut verdicts = Vec::with_capacity(cases.len());
        let (mut write_each, mut deaths) = (false, 0);
        while verdicts.len() < cases.len() {
            let rest = &cases[verdicts.len()..];
            let program =
                Program { bits: self.bits, x87: self.x87, material: self.material, cases: rest, detail, write_each };
            let installed = Installed::new(&program)?;
            let runs = [installed.native()?, installed.translated(self.environment, self.mode)?];
            let [native, ours] = &runs;
            let whole = native.results.len().min(ours.results.len());
            if whole < rest.len() && !write_each {
                write_each = true;
                continue;
            }
            for (case, (native, ours)) in rest.iter().zip(native.results.iter().zip(&ours.results)) {
                verdicts.push(match agree(case, native, ours) {
                    true => Verdict::Same,
                    false if native.result.is_empty() => Verdict::Different(Vec::new()),
                    false => Verdict::Different(differences(case, native, ours)),
                });
            }
            if whole < rest.len() {
                let death = death(&runs);
                eprintln!("fuzz-isa: {} ({})", death.text, self.mode.name);
                eprintln!("{}", super::print::case("death", &rest[whole], &[]));
                verdicts.push(Verdict::Different(vec![death]));
                deaths += 1;
            }
            if deaths > MOST_DEATHS {
                verdicts.resize(cases.len(), Verdict::NotRun);
            }
        }
        Ok(verdicts)
    }
}

fn death([native, ours]: &[Run; 2]) -> Difference {
    let text = format!(
        "the program ended: native after {} cases with {}, translated after {} with {}",
        native.results.len(),
        native.end,
        ours.results.len(),
        ours.end
    );
    Difference { kind: "death", text }
}

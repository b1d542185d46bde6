//! Shrinks a case that differs: fewer instructions, then default registers, then less data. Many candidates share a program.

use super::case::Case;
use super::compare::{Difference, full_detail};
use super::draw::Material;
use super::judge::{Judge, Verdict};
use super::layout::{READ_ONLY_BYTES, WRITABLE};
use super::print::defaults;
use anyhow::Result;
use causeway_frontend_x86::arbitrary::X87Image;
use std::ops::Range;

/// Candidates in one program at most.
const BATCH: usize = 64;
/// Quadwords of data that are cleared together at first.
const STRETCH: u16 = 64;

/// A case as small as it got, and what differs in it.
#[derive(Clone, Debug)]
pub(super) struct Shrunk {
    pub(super) case: Case,
    pub(super) differences: Vec<Difference>,
    /// The read-only data that it needs.
    pub(super) read_only: Vec<u8>,
}

/// A way to make a case simpler.
#[derive(Clone, Debug)]
enum Edit {
    Gpr(usize),
    Ymm(usize),
    Flags,
    /// Flags live behind the case.
    FlagsLive,
    Mxcsr,
    X87,
    /// Quadwords of the data.
    Clear(Range<u16>),
}

impl Edit {
    fn apply(&self, case: &mut Case) {
        match self {
            Self::Gpr(n) => case.registers.gpr[*n] = defaults::gpr(*n, case.bits),
            Self::Ymm(n) => case.registers.ymm[*n] = defaults::ymm(*n),
            Self::Flags => case.registers.rflags = 0x202,
            Self::FlagsLive => case.flags_dead = false,
            Self::Mxcsr => case.registers.mxcsr = defaults::MXCSR,
            Self::X87 => case.registers.x87 = X87Image::default(),
            Self::Clear(range) => case.patches.retain(|number, _| !range.contains(number)),
        }
    }
}

/// Shrinks a case; none where it does not differ when it runs alone.
///
/// # Errors
/// Where programs cannot be run.
pub(super) fn shrink(judge: &Judge<'_>, case: &Case) -> Result<Option<Shrunk>> {
    let mut case = case.clone().over_zeros(&judge.material.pool);
    let Some(first) = judge_one(judge, &case)? else { return Ok(None) };
    let kind = first.first().map_or("", |difference| difference.kind);
    let shrinker = Shrinker { judge: *judge, kind };
    shrinker.drop_instructions(&mut case)?;
    let registers = if case.bits == 32 { 8 } else { 16 };
    let of_registers = (0..registers).flat_map(|n| [Edit::Gpr(n), Edit::Ymm(n)]);
    let edits = of_registers.chain([Edit::FlagsLive, Edit::Flags, Edit::Mxcsr, Edit::X87]);
    shrinker.simplify(&mut case, &edits.collect::<Vec<_>>())?;
    let stretches = (0..WRITABLE as u16 / 8).step_by(usize::from(STRETCH)).map(|n| Edit::Clear(n..n + STRETCH));
    shrinker.simplify(&mut case, &stretches.collect::<Vec<_>>())?;
    let single: Vec<Edit> = case.patches.keys().map(|n| Edit::Clear(*n..*n + 1)).collect();
    shrinker.simplify(&mut case, &single)?;
    let empty = Material { read_only: vec![0; READ_ONLY_BYTES], ..judge.material.clone() };
    let without = Judge { material: &empty, ..*judge };
    let (read_only, differences) = match judge_one(&without, &case)? {
        Some(differences) => (empty.read_only.clone(), differences),
        None => (judge.material.read_only.clone(), judge_one(judge, &case)?.unwrap_or(first)),
    };
    Ok(Some(Shrunk { case, differences, read_only }))
}

fn judge_one(judge: &Judge<'_>, case: &Case) -> Result<Option<Vec<Difference>>> {
    Ok(match judge.judge(std::slice::from_ref(case), full_detail)?.pop() {
        Some(Verdict::Different(differences)) => Some(differences),
        _ => None,
    })
}

struct Shrinker<'a> {
    judge: Judge<'a>,
    /// Kind of the first difference, which has to stay.
    kind: &'static str,
}

impl Shrinker<'_> {
    /// Which candidates still differ in the same way?
    fn differ(&self, candidates: &[Case]) -> Result<Vec<bool>> {
        let mut found = Vec::new();
        for batch in candidates.chunks(BATCH) {
            let verdicts = self.judge.judge(batch, full_detail)?;
            found.extend(verdicts.into_iter().map(|verdict| match verdict {
                Verdict::Different(differences) => differences.first().is_some_and(|first| first.kind == self.kind),
                _ => false,
            }));
        }
        Ok(found)
    }

    fn drop_instructions(&self, case: &mut Case) -> Result<()> {
        loop {
            let count = if case.items.len() > 1 { case.items.len() } else { 0 };
            // A trap has to come before the case ends.
            let can_go = |n: &usize| !case.trapped || *n == 0;
            let candidates: Vec<Case> =
                (0..count).filter(can_go).map(|n| case.without(n)).filter(|case| case.masks().is_some()).collect();
            let differ = self.differ(&candidates)?;
            match candidates.into_iter().zip(differ).find(|(_, differs)| *differs) {
                Some((shorter, _)) => *case = shorter,
                None => return Ok(()),
            }
        }
    }

    /// Applies all edits that leave the difference, each alone and then together.
    fn simplify(&self, case: &mut Case, edits: &[Edit]) -> Result<()> {
        let apply = |case: &Case, edits: &[Edit]| {
            let mut case = case.clone();
            edits.iter().for_each(|edit| edit.apply(&mut case));
            case
        };
        let alone: Vec<Case> = edits.iter().map(|edit| apply(case, std::slice::from_ref(edit))).collect();
        let differ = self.differ(&alone)?;
        let mut useful: Vec<Edit> =
            edits.iter().zip(differ).filter(|(_, differs)| *differs).map(|(edit, _)| edit.clone()).collect();
        while !useful.is_empty() {
            let together: Vec<Case> = (1..=useful.len()).map(|count| apply(case, &useful[..count])).collect();
            let differ = self.differ(&together)?;
            let good = differ.iter().take_while(|differs| **differs).count();
            *case = apply(case, &useful[..good]);
            // The next one alone spoils it.
            useful.drain(..(good + 1).min(useful.len()));
        }
        Ok(())
    }
}

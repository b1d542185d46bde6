//! Lifts a traced region block by block.

use super::relocated::{Sites, Unclear};
use super::trace::{At, Source, Trace};
use crate::decode::{Decoder, Flow};
use crate::discover::{RegionPlan, RegionSummary};
use crate::lift::{LiftError, Lifted, Lifter};
use causeway_image::{GuestAddr, OrderedAccesses};
use causeway_ir::{Block, BlockId, ExitKind, Function, Target, Terminator};
use causeway_routine::float::Exactness;
use std::collections::BTreeMap;

/// How finely a region is cut into blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Granularity {
    /// Blocks as control flow makes them.
    #[default]
    Flow,
    /// One block for each guest instruction; for finding which stage is wrong.
    Instruction,
    /// As control flow makes them, and each branch leaves the region, also one that leads back into it.
    Step,
}

/// A region in IR, with what was learned while lifting it.
#[derive(Clone, Debug)]
pub struct Region {
    /// The IR.
    pub function: Function,
    /// What discovery needs to know.
    pub summary: RegionSummary,
    /// Guest instructions lifted.
    pub instructions: u32,
    /// Places that were left out, by reason.
    pub left_out: BTreeMap<String, u64>,
}

/// Builds regions; keeps its buffers from one to the next.
#[derive(Debug)]
pub struct RegionBuilder<D> {
    decoder: D,
    bits: u8,
    granularity: Granularity,
    exactness: Exactness,
    reduced_x87: bool,
    trace: Trace,
    /// The block that starts at each offset of the region.
    places: Vec<u32>,
    /// Memory for the next function.
    spent: Function,
}

impl<D: Decoder> RegionBuilder<D> {
    /// A builder for guest code of 32 or 64 bits.
    pub fn new(decoder: D, bits: u8, granularity: Granularity) -> Self {
        Self {
            decoder,
            bits,
            granularity,
            exactness: Exactness::Usual,
            reduced_x87: false,
            trace: Trace::default(),
            places: Vec::new(),
            spent: Function::new(0, bits),
        }
    }

    /// Makes code as exact as this.
    #[must_use]
    pub fn exactness(self, exactness: Exactness) -> Self {
        Self { exactness, ..self }
    }

    /// As [`Lifter::reduced_x87`].
    #[must_use]
    pub fn reduced_x87(self, reduced_x87: bool) -> Self {
        Self { reduced_x87, ..self }
    }

    /// Keeps the memory of a function that nobody needs any more for the next.
    pub fn reuse(&mut self, function: Function) {
        self.spent = function;
    }

    /// Decodes and lifts a region; `None` where nothing can be executed at its start.
    pub fn build(&mut self, plan: &RegionPlan, source: &Source<'_>) -> Option<Region> {
        self.trace.decode(plan, source, &mut self.decoder);
        if !matches!(self.trace.at(plan.start), At::Instruction(_)) {
            return None;
        }
        let spent = std::mem::replace(&mut self.spent, Function::new(0, self.bits));
        let mut lifting = Lifting {
            lifter: Lifter::of(spent.renew(plan.start, self.bits))
                .exactness(self.exactness)
                .reduced_x87(self.reduced_x87),
            trace: &self.trace,
            sites: Sites::new(source.image),
            decoder: &mut self.decoder,
            ordered: source.image.ordered_accesses(),
            granularity: self.granularity,
            instructions: 0,
            left_out: BTreeMap::new(),
        };
        let instructions = self.trace.instruction_count();
        lifting.lifter.builder().reserve(instructions * USUAL_INSTS, instructions / USUAL_BLOCK + 1);
        for leader in self.trace.leaders() {
            lifting.lift_from(leader);
        }
        if self.trace.unresolved > 0 {
            *lifting.left_out.entry("unresolved-jump".to_owned()).or_default() += u64::from(self.trace.unresolved);
        }
        let Lifting { lifter, instructions, left_out, .. } = lifting;
        let mut function = lifter.finish();
        let heads = match self.granularity {
            Granularity::Step => self.trace.leaders().collect(),
            _ => resolve_targets(&mut function, &mut self.places, plan.start, self.trace.reach()),
        };
        let summary =
            RegionSummary { heads, targets: self.trace.outside.clone(), covered: self.trace.covered().to_vec() };
        Some(Region { function, summary, instructions, left_out })
    }
}

/// IR instructions for each guest instruction, as they are for nearly all regions of real programs.
const USUAL_INSTS: usize = 4;

/// Guest instructions of a block, at least, in the same.
const USUAL_BLOCK: usize = 3;

struct Lifting<'a, D> {
    lifter: Lifter,
    trace: &'a Trace,
    sites: Sites<'a>,
    decoder: &'a mut D,
    ordered: Option<&'a OrderedAccesses>,
    granularity: Granularity,
    instructions: u32,
    left_out: BTreeMap<String, u64>,
}

/// How a block went on after an instruction.
enum After {
    Next(u64),
    Ended,
}

impl<D: Decoder> Lifting<'_, D> {
    /// Lifts the block that starts at a leader, and with [`Granularity::Instruction`] those after it up to the next
    /// leader.
    fn lift_from(&mut self, leader: u64) {
        let mut block_start = leader;
        let mut guest_pc = leader;
        loop {
            match self.lift_instruction(block_start, guest_pc) {
                After::Ended => return,
                After::Next(next) => guest_pc = next,
            }
            if self.trace.is_leader(guest_pc) || !matches!(self.trace.at(guest_pc), At::Instruction(_)) {
                return self.end(block_start, guest_pc, Terminator::Jump(Target::Guest(guest_pc)));
            }
            if self.granularity == Granularity::Instruction {
                self.end(block_start, guest_pc, Terminator::Jump(Target::Guest(guest_pc)));
                block_start = guest_pc;
            }
        }
    }

    fn lift_instruction(&mut self, block_start: u64, guest_pc: u64) -> After {
        let index = match self.trace.at(guest_pc) {
            At::Instruction(index) => index,
            at => {
                let (kind, reason) = match at {
                    At::Invalid => (ExitKind::UndefinedInstruction, "invalid-instruction"),
                    _ => (ExitKind::Untranslated, "outside-executable"),
                };
                return self.leave(block_start, guest_pc, kind, reason);
            }
        };
        let inst = self.trace.instruction(index);
        let marked = match self.sites.mark(inst, self.decoder) {
            Ok(marked) => marked,
            Err(Unclear) => return self.leave(block_start, guest_pc, ExitKind::Untranslated, "relocated-operand"),
        };
        let inst = marked.as_ref().unwrap_or(inst);
        self.instructions += 1;
        self.lifter.builder().set_guest_pc(guest_pc);
        let mark = self.lifter.builder().mark();
        let lifted = self.lifter.lift(inst);
        if self.ordered.is_some_and(|ordered| !ordered.needs_order(GuestAddr(guest_pc))) {
            self.lifter.builder().relax(mark);
        }
        match lifted {
            Ok(Lifted::Next) => After::Next(inst.next_pc()),
            Ok(Lifted::Ends(terminator)) => {
                let terminator = self.with_table(terminator, guest_pc, inst.flow());
                self.end(block_start, inst.next_pc(), terminator);
                After::Ended
            }
            Err(error) => {
                self.instructions -= 1;
                self.leave(block_start, guest_pc, ExitKind::Untranslated, &category(&error))
            }
        }
    }

    fn with_table(&mut self, terminator: Terminator, guest_pc: u64, flow: Flow) -> Terminator {
        let Terminator::JumpIndirect { target, .. } = terminator else { return terminator };
        let Some(targets) = self.trace.tables.get(&guest_pc).filter(|_| flow == Flow::IndirectJump) else {
            return terminator;
        };
        let list = self.lifter.builder().add_table(targets.iter().copied().map(Target::Guest).collect());
        Terminator::JumpIndirect { target, list }
    }

    fn leave(&mut self, block_start: u64, guest_pc: u64, kind: ExitKind, reason: &str) -> After {
        *self.left_out.entry(reason.to_owned()).or_default() += 1;
        self.lifter.builder().set_guest_pc(guest_pc);
        self.end(block_start, guest_pc, Terminator::Exit { kind, guest_pc, next: None });
        After::Ended
    }

    fn end(&mut self, block_start: u64, end: u64, terminator: Terminator) {
        let length = end.wrapping_sub(block_start) as u32;
        self.lifter.builder().end_block(block_start, length, true, terminator);
    }
}

/// Name of the reason in reports: the instruction.
fn category(error: &LiftError) -> String {
    let LiftError::Unsupported { mnemonic, .. } = error;
    format!("{mnemonic:?}").to_lowercase()
}

/// No block.
const NOWHERE: u32 = u32::MAX;

/// Turns guest targets that are blocks of this function into those, and gives the block starts, ascending. `places` is scratch
/// memory, without any block before and after; blocks start in the first `reach` bytes of the region.
fn resolve_targets(function: &mut Function, places: &mut Vec<u32>, start: u64, reach: usize) -> Vec<u64> {
    if places.len() < reach {
        places.resize(reach, NOWHERE);
    }
    let mut heads: Vec<u64> = Vec::with_capacity(function.blocks.len());
    for (number, block) in (0..).zip(&function.blocks) {
        let place = &mut places[(block.guest_pc - start) as usize];
        if *place == NOWHERE {
            *place = number;
            heads.push(block.guest_pc);
        }
    }
    let resolve = |target: &mut Target| {
        if let Target::Guest(guest_pc) = *target {
            let place = places.get(guest_pc.wrapping_sub(start) as usize);
            if let Some(&number) = place.filter(|number| **number != NOWHERE) {
                *target = Target::Block(BlockId(number));
            }
        }
    };
    for block in &mut function.blocks {
        resolve_block(block, resolve);
    }
    function.tables.iter_mut().flatten().for_each(resolve);
    for head in &heads {
        places[(head - start) as usize] = NOWHERE;
    }
    // Overlapping instructions can put blocks out of order.
    if !heads.is_sorted() {
        heads.sort_unstable();
    }
    heads
}

fn resolve_block(block: &mut Block, resolve: impl Fn(&mut Target)) {
    match &mut block.terminator {
        Terminator::Jump(target) => resolve(target),
        Terminator::Branch { taken, not_taken, .. } | Terminator::BranchNonZero { taken, not_taken, .. } => {
            resolve(taken);
            resolve(not_taken);
        }
        Terminator::Call { target, returns_to, .. } => {
            resolve(target);
            resolve(returns_to);
        }
        Terminator::CallIndirect { returns_to, .. } => resolve(returns_to),
        Terminator::Exit { next: Some(next), .. } => resolve(next),
        Terminator::JumpIndirect { .. } | Terminator::Return { .. } | Terminator::Exit { next: None, .. } => {}
    }
}

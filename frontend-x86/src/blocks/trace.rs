//! Decodes a region: follows control flow from its entries and finds where blocks start.

use super::MAX_LENGTH;
use super::jump_table::{self, Site};
use crate::decode::{DecodeError, Decoder, Flow, Instruction, Mnemonic};
use crate::discover::RegionPlan;
use causeway_image::{GuestAddr, GuestImage};
use std::collections::BTreeMap;

/// What lies at an offset of the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// Not decoded.
    Unknown,
    /// An instruction starts here.
    Instruction(u32),
    /// The bytes are no instruction.
    Invalid,
    /// The executable bytes end inside the instruction.
    Truncated,
}

/// What a region is decoded from.
pub struct Source<'a> {
    /// The image.
    pub image: &'a dyn GuestImage,
    /// Is there already a block of another region that starts here?
    pub is_head: &'a dyn Fn(u64) -> bool,
    /// Instructions after which the rest is left to other regions.
    pub max_instructions: usize,
}

/// A decoded region. Its buffers are reused from one region to the next.
#[derive(Debug, Default)]
pub(super) struct Trace {
    start: u64,
    end: u64,
    instructions: Vec<Instruction>,
    at: Vec<At>,
    leader: Vec<bool>,
    work: Vec<u64>,
    /// Targets of resolved table jumps, by the jump's address.
    pub(super) tables: BTreeMap<u64, Vec<u64>>,
    /// Direct targets outside the region.
    pub(super) outside: Vec<u64>,
    /// Jumps through tables whose targets are unknown.
    pub(super) unresolved: u32,
}

impl Trace {
    /// Decodes a planned region.
    pub(super) fn decode(&mut self, plan: &RegionPlan, source: &Source<'_>, decoder: &mut impl Decoder) {
        self.clear(plan);
        for entry in std::iter::once(plan.start).chain(plan.entries.iter().copied()) {
            self.lead(entry);
        }
        self.follow(source, decoder);
        if plan.sized {
            self.fill_gaps(source, decoder);
        }
        self.outside.sort_unstable();
        self.outside.dedup();
    }

    fn clear(&mut self, plan: &RegionPlan) {
        self.start = plan.start;
        self.end = plan.end;
        self.instructions.clear();
        self.at.clear();
        self.leader.clear();
        self.work.clear();
        self.tables.clear();
        self.outside.clear();
        self.unresolved = 0;
    }

    /// What lies at a guest address.
    pub(super) fn at(&self, guest_pc: u64) -> At {
        self.offset(guest_pc).and_then(|offset| self.at.get(offset).copied()).unwrap_or(At::Unknown)
    }

    /// The instruction with an index from [`At::Instruction`].
    pub(super) fn instruction(&self, index: u32) -> &Instruction {
        &self.instructions[index as usize]
    }

    /// Does a block start here?
    pub(super) fn is_leader(&self, guest_pc: u64) -> bool {
        self.offset(guest_pc).is_some_and(|offset| self.leader.get(offset).copied().unwrap_or(false))
    }

    /// Starts of the blocks that have at least been tried, ascending.
    pub(super) fn leaders(&self) -> impl Iterator<Item = u64> + '_ {
        let marked = self.leader.iter().enumerate().filter(|(_, leads)| **leads);
        marked.map(|(offset, _)| self.start + offset as u64).filter(|pc| self.at(*pc) != At::Unknown)
    }

    /// Guest bytes covered by instructions: start and length, ascending, disjoint.
    pub(super) fn covered(&self) -> Vec<(u64, u32)> {
        let mut ranges: Vec<(u64, u32)> = Vec::new();
        for offset in 0..self.at.len() {
            let At::Instruction(index) = self.at[offset] else { continue };
            let start = self.start + offset as u64;
            let end = start + u64::from(self.instruction(index).length);
            match ranges.last_mut().filter(|last| start <= last.0 + u64::from(last.1)) {
                Some(last) => last.1 = last.1.max((end - last.0) as u32),
                None => ranges.push((start, (end - start) as u32)),
            }
        }
        ranges
    }

    fn offset(&self, guest_pc: u64) -> Option<usize> {
        (self.start..self.end).contains(&guest_pc).then(|| (guest_pc - self.start) as usize)
    }

    fn set(&mut self, offset: usize, at: At) {
        if offset >= self.at.len() {
            self.at.resize(offset + 1, At::Unknown);
        }
        self.at[offset] = at;
    }

    /// Marks a block start, to be decoded if it lies inside.
    fn lead(&mut self, guest_pc: u64) {
        let Some(offset) = self.offset(guest_pc) else { return };
        if offset >= self.leader.len() {
            self.leader.resize(offset + 1, false);
        }
        if !self.leader[offset] {
            self.leader[offset] = true;
            self.work.push(guest_pc);
        }
    }

    /// Marks a direct target: a block start here, or code of another region.
    fn target(&mut self, guest_pc: u64, source: &Source<'_>) {
        if self.offset(guest_pc).is_some() && !(source.is_head)(guest_pc) {
            self.lead(guest_pc);
        } else {
            self.outside.push(guest_pc);
        }
    }

    fn follow(&mut self, source: &Source<'_>, decoder: &mut impl Decoder) {
        while let Some(guest_pc) = self.work.pop() {
            self.run(guest_pc, source, decoder);
        }
    }

    /// Decodes from a block start until control leaves or meets decoded code.
    fn run(&mut self, from: u64, source: &Source<'_>, decoder: &mut impl Decoder) {
        let first = self.instructions.len();
        let mut guest_pc = from;
        loop {
            let Some(offset) = self.offset(guest_pc) else {
                self.outside.push(guest_pc);
                return;
            };
            if self.at(guest_pc) != At::Unknown {
                self.lead(guest_pc);
                return;
            }
            let taken = guest_pc != self.start && (source.is_head)(guest_pc);
            if taken || self.instructions.len() >= source.max_instructions {
                self.outside.push(guest_pc);
                return;
            }
            let bytes = source.image.bytes_at_most(GuestAddr(guest_pc), MAX_LENGTH);
            let inst = match decoder.decode(bytes, guest_pc) {
                Ok(inst) => inst,
                Err(DecodeError::Invalid) => return self.set(offset, At::Invalid),
                Err(DecodeError::Truncated { .. }) => return self.set(offset, At::Truncated),
            };
            self.set(offset, At::Instruction(self.instructions.len() as u32));
            self.instructions.push(inst);
            let flow = inst.flow();
            self.note_flow(&inst, flow, first, source);
            if !flow.falls_through() {
                return;
            }
            guest_pc = inst.next_pc();
            if flow.ends_block() {
                self.lead(guest_pc);
            }
        }
    }

    fn note_flow(&mut self, inst: &Instruction, flow: Flow, first: usize, source: &Source<'_>) {
        if let Some(target) = flow.target() {
            self.target(target, source);
        }
        if flow == Flow::IndirectJump {
            let site = Site {
                image: source.image,
                run: &self.instructions[first..],
                all: &self.instructions,
                bounds: self.start..self.end,
            };
            let Some(targets) = jump_table::resolve(&site) else {
                self.unresolved += u32::from(jump_table::is_table_jump(&self.instructions[first..]));
                return;
            };
            for &target in &targets {
                self.target(target, source);
            }
            self.tables.insert(inst.guest_pc, targets);
        }
    }

    /// Decodes what no direct path reaches: landing pads and targets of jumps that were not resolved.
    fn fill_gaps(&mut self, source: &Source<'_>, decoder: &mut impl Decoder) {
        let mut guest_pc = self.start;
        while guest_pc < self.end {
            if let At::Instruction(index) = self.at(guest_pc) {
                guest_pc = self.instruction(index).next_pc();
                continue;
            }
            match self.gap_step(guest_pc, source, decoder) {
                Step::Skip(length) => guest_pc += length,
                Step::Code => {
                    self.lead(guest_pc);
                    self.follow(source, decoder);
                    if !matches!(self.at(guest_pc), At::Instruction(_)) {
                        guest_pc += 1;
                    }
                }
            }
        }
    }

    /// Padding is skipped; a straight run that decodes up to a transfer of control is code; anything else is data.
    fn gap_step(&self, from: u64, source: &Source<'_>, decoder: &mut impl Decoder) -> Step {
        let mut guest_pc = from;
        let mut is_padding = true;
        while guest_pc < self.end {
            if guest_pc != from && self.at(guest_pc) != At::Unknown {
                break;
            }
            let room = (self.end - guest_pc).min(MAX_LENGTH as u64) as usize;
            let bytes = source.image.bytes_at_most(GuestAddr(guest_pc), room);
            let Ok(inst) = decoder.decode(bytes, guest_pc) else { return Step::Skip(guest_pc + 1 - from) };
            let pads = matches!(inst.mnemonic, Mnemonic::Nop | Mnemonic::Int3) || bytes.starts_with(&[0, 0]);
            if is_padding && pads {
                return Step::Skip(u64::from(inst.length));
            }
            is_padding = false;
            guest_pc = inst.next_pc();
            if !inst.flow().falls_through() {
                break;
            }
        }
        Step::Code
    }
}

enum Step {
    Skip(u64),
    Code,
}

//! Decodes a region: follows control flow from its entries and finds where blocks start.

use super::MAX_LENGTH;
use super::jump_table::{self, Site, Table};
use crate::decode::{DecodeError, Decoder, Flow, Instruction, Mnemonic};
use crate::discover::{FUNCTION_ALIGNMENT, RegionPlan, Row, Suspect};
use causeway_image::{GuestAddr, GuestImage};
use std::collections::BTreeMap;
use std::ops::{ControlFlow, Range};

/// Tables without a bound check in one region: bounds the work that hostile code can ask for.
const MAX_OPEN_TABLES: usize = 64;
/// Bytes of another part of a split function that are looked at to judge a table's entry.
const JUDGED_BYTES: u64 = 1024;

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
    /// Is there already a block of another region that starts here? Asked of places inside the plan alone.
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
    /// What lies at each offset; beyond `reach` everything is as at the begin, here and in `leaders`.
    at: Vec<At>,
    /// Bit `n % 64` of word `n / 64`: does a block start at offset `n`?
    leaders: Vec<u64>,
    reach: usize,
    /// Start and length of each run of instructions that follow each other.
    runs: Vec<(u64, u32)>,
    /// Those joined where they touch, when all is decoded.
    covered: Vec<(u64, u32)>,
    work: Vec<u64>,
    /// Table jumps to be resolved when all else is decoded: where their run starts, and their own index.
    deferred: Vec<(usize, usize)>,
    open_tables: BTreeMap<Table, Vec<u64>>,
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
        self.join_runs();
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
        self.at[..self.reach].fill(At::Unknown);
        self.leaders[..self.reach.div_ceil(64)].fill(0);
        self.reach = 0;
        self.runs.clear();
        self.work.clear();
        self.deferred.clear();
        self.open_tables.clear();
        self.tables.clear();
        self.outside.clear();
        self.unresolved = 0;
    }

    /// What lies at a guest address.
    #[inline]
    pub(super) fn at(&self, guest_pc: u64) -> At {
        self.offset(guest_pc).and_then(|offset| self.at.get(offset).copied()).unwrap_or(At::Unknown)
    }

    /// Bytes of the region up to the last that something is known of.
    pub(super) fn reach(&self) -> usize {
        self.reach
    }

    /// Number of decoded instructions.
    pub(super) fn instruction_count(&self) -> usize {
        self.instructions.len()
    }

    /// The instruction with an index from [`At::Instruction`].
    #[inline]
    pub(super) fn instruction(&self, index: u32) -> &Instruction {
        &self.instructions[index as usize]
    }

    /// Does a block start here?
    #[inline]
    pub(super) fn is_leader(&self, guest_pc: u64) -> bool {
        self.offset(guest_pc).is_some_and(|offset| self.leads(offset))
    }

    /// Starts of the blocks that have at least been tried, ascending.
    pub(super) fn leaders(&self) -> impl Iterator<Item = u64> + '_ {
        let words = self.leaders[..self.reach.div_ceil(64)].iter().enumerate();
        let marked = words.flat_map(|(index, word)| bits(*word).map(move |bit| index as u64 * 64 + bit));
        marked.map(|offset| self.start + offset).filter(|pc| self.at(*pc) != At::Unknown)
    }

    #[inline]
    fn leads(&self, offset: usize) -> bool {
        self.leaders.get(offset / 64).is_some_and(|word| word >> (offset % 64) & 1 != 0)
    }

    /// Guest bytes covered by instructions: start and length, ascending, disjoint.
    pub(super) fn covered(&self) -> &[(u64, u32)] {
        &self.covered
    }

    fn join_runs(&mut self) {
        self.covered.clone_from(&self.runs);
        self.covered.sort_unstable();
        // Instructions may overlap.
        self.covered.dedup_by(|next, last| {
            let joined = next.0 <= last.0 + u64::from(last.1);
            if joined {
                last.1 = last.1.max((next.0 - last.0) as u32 + next.1);
            }
            joined
        });
    }

    #[inline]
    fn offset(&self, guest_pc: u64) -> Option<usize> {
        (self.start..self.end).contains(&guest_pc).then(|| (guest_pc - self.start) as usize)
    }

    fn set(&mut self, offset: usize, at: At) {
        self.make_room(offset);
        self.at[offset] = at;
    }

    #[inline]
    fn make_room(&mut self, offset: usize) {
        self.reach = self.reach.max(offset + 1);
        if offset >= self.at.len() {
            let length = self.reach.next_power_of_two();
            self.at.resize(length, At::Unknown);
            self.leaders.resize(length.div_ceil(64), 0);
        }
    }

    /// Marks a block start, to be decoded if it lies inside.
    fn lead(&mut self, guest_pc: u64) {
        let Some(offset) = self.offset(guest_pc) else { return };
        self.make_room(offset);
        if !self.leads(offset) {
            self.leaders[offset / 64] |= 1 << (offset % 64);
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
        loop {
            while let Some(guest_pc) = self.work.pop() {
                self.run(guest_pc, source, decoder);
            }
            let Some((first, jump)) = self.deferred.pop() else { return };
            self.resolve_late(first, jump, source, decoder);
        }
    }

    /// Decodes from a block start until control leaves or meets decoded code.
    fn run(&mut self, from: u64, source: &Source<'_>, decoder: &mut impl Decoder) {
        if !self.goes_on_at(from, source) {
            return;
        }
        let first = self.instructions.len();
        let room = (self.end - from) as usize;
        let bytes = source.image.bytes_ahead(GuestAddr(from), room.saturating_add(MAX_LENGTH - 1));
        let mut guest_pc = from;
        decoder.decode_run(bytes, from, |decoded| {
            let more = self.add(guest_pc, decoded, first, source);
            if let ControlFlow::Continue(next) = more {
                guest_pc = next;
            }
            more.map_continue(drop)
        });
        super::note_run(source.image, from, (guest_pc - from) as usize, bytes);
        if let Some(last) = self.instructions[first..].last() {
            self.runs.push((from, (last.next_pc() - from) as u32));
        }
    }

    /// Is the instruction here to be decoded as the next of a run? If not, notes where the run leads.
    #[inline]
    fn goes_on_at(&mut self, guest_pc: u64, source: &Source<'_>) -> bool {
        let Some(offset) = self.offset(guest_pc) else {
            self.outside.push(guest_pc);
            return false;
        };
        if self.at.get(offset).is_some_and(|at| *at != At::Unknown) {
            self.lead(guest_pc);
            return false;
        }
        let taken = guest_pc != self.start && (source.is_head)(guest_pc);
        if taken || self.instructions.len() >= source.max_instructions {
            self.outside.push(guest_pc);
            return false;
        }
        true
    }

    /// Adds what was decoded at an address to the run that starts with the instruction number `first`; gives the address of
    /// the instruction that is to be decoded next.
    fn add(
        &mut self,
        guest_pc: u64,
        decoded: Result<&Instruction, DecodeError>,
        first: usize,
        source: &Source<'_>,
    ) -> ControlFlow<(), u64> {
        let offset = (guest_pc - self.start) as usize;
        let inst = match decoded {
            Ok(inst) => inst,
            Err(error) => {
                self.set(offset, if error == DecodeError::Invalid { At::Invalid } else { At::Truncated });
                return ControlFlow::Break(());
            }
        };
        self.set(offset, At::Instruction(self.instructions.len() as u32));
        self.instructions.push(*inst);
        let (flow, next) = (inst.flow(), inst.next_pc());
        if flow.ends_block() {
            self.note_flow(inst.guest_pc, flow, first, source);
            if !flow.falls_through() {
                return ControlFlow::Break(());
            }
            self.lead(next);
        }
        if self.goes_on_at(next, source) { ControlFlow::Continue(next) } else { ControlFlow::Break(()) }
    }

    fn note_flow(&mut self, guest_pc: u64, flow: Flow, first: usize, source: &Source<'_>) {
        if let Some(target) = flow.target() {
            self.target(target, source);
        }
        if flow == Flow::IndirectJump && jump_table::is_table_jump(&self.instructions[first..]) {
            let site = Site { image: source.image, run: &self.instructions[first..], all: &self.instructions };
            match jump_table::find(&site).filter(|table| !table.is_open()) {
                Some(table) => {
                    let targets = table.targets(source.image, &self.instructions, |_| true);
                    self.add_table(guest_pc, targets, source);
                }
                None => self.deferred.push((first, self.instructions.len() - 1)),
            }
        }
    }

    /// Resolves a table jump with the knowledge of all instructions that are decoded without it.
    fn resolve_late(&mut self, first: usize, jump: usize, source: &Source<'_>, decoder: &mut impl Decoder) {
        let site = Site { image: source.image, run: &self.instructions[first..=jump], all: &self.instructions };
        let targets = match jump_table::find(&site) {
            Some(table) if table.is_open() => self.open_targets(table, source, decoder),
            Some(table) => table.targets(source.image, &self.instructions, |_| true),
            None => Vec::new(),
        };
        self.add_table(self.instructions[jump].guest_pc, targets, source);
    }

    fn open_targets(&mut self, table: Table, source: &Source<'_>, decoder: &mut impl Decoder) -> Vec<u64> {
        if let Some(known) = self.open_tables.get(&table) {
            return known.clone();
        }
        if self.open_tables.len() >= MAX_OPEN_TABLES {
            return Vec::new();
        }
        let targets = table.targets(source.image, &self.instructions, |target| self.may_enter(target, source, decoder));
        self.open_tables.insert(table, targets.clone());
        targets
    }

    /// May a table of this region lead here? A function may be split, so its code also lies behind other functions'.
    fn may_enter(&self, target: u64, source: &Source<'_>, decoder: &mut impl Decoder) -> bool {
        if matches!(self.at(target), At::Instruction(_)) {
            return true;
        }
        let starts_function = source.image.seed_at(GuestAddr(target)).is_some_and(|seed| seed.size.is_some());
        if starts_function || self.is_inside_instruction(target) {
            return false;
        }
        let end = if self.offset(target).is_some() { self.end } else { target.saturating_add(JUDGED_BYTES) };
        let is_entry = |target| source.image.is_executable(GuestAddr(target));
        let row = Row::from(source.image, target, end, decoder);
        Suspect { image: source.image, end, is_entry: &is_entry }.runs_as_code(target, &row, decoder)
    }

    fn is_inside_instruction(&self, guest_pc: u64) -> bool {
        let before = (1..MAX_LENGTH as u64).filter_map(|back| guest_pc.checked_sub(back));
        before.into_iter().any(|pc| match self.at(pc) {
            At::Instruction(index) => self.instruction(index).next_pc() > guest_pc,
            _ => false,
        })
    }

    fn add_table(&mut self, jump: u64, targets: Vec<u64>, source: &Source<'_>) {
        if targets.is_empty() {
            self.unresolved += 1;
            return;
        }
        for &target in &targets {
            self.target(target, source);
        }
        self.tables.insert(jump, targets);
    }

    /// Decodes what no direct path reaches: landing pads and targets of jumps that were not resolved.
    fn fill_gaps(&mut self, source: &Source<'_>, decoder: &mut impl Decoder) {
        let mut row = Row::new(source.image, self.start, self.end);
        let (runs, mut from) = (self.runs.len(), self.start);
        for index in 0..=self.covered.len() {
            let (start, length) = self.covered.get(index).copied().unwrap_or((self.end, 0));
            self.fill_gap(from..start, &mut row, source, decoder);
            from = start + u64::from(length);
        }
        if self.runs.len() != runs {
            self.join_runs();
        }
    }

    /// The same for a gap between two runs of what is decoded.
    fn fill_gap(&mut self, gap: Range<u64>, row: &mut Row<'_>, source: &Source<'_>, decoder: &mut impl Decoder) {
        let mut guest_pc = gap.start;
        let mut gap_end = guest_pc;
        while guest_pc < gap.end {
            if let At::Instruction(index) = self.at(guest_pc) {
                guest_pc = self.instruction(index).next_pc();
                continue;
            }
            if guest_pc >= gap_end {
                gap_end = self.next_known(guest_pc + 1);
            }
            match gap_step(guest_pc..gap_end, row, source, decoder) {
                Step::Skip(length) => guest_pc += length,
                Step::Code => {
                    self.lead(guest_pc);
                    self.follow(source, decoder);
                    guest_pc += u64::from(!matches!(self.at(guest_pc), At::Instruction(_)));
                    gap_end = guest_pc;
                }
            }
        }
    }

    /// The first address from `guest_pc` on that has been decoded, else the region's end.
    fn next_known(&self, guest_pc: u64) -> u64 {
        let first = (guest_pc - self.start) as usize;
        let known = self.at[..self.reach].iter().skip(first).position(|at| *at != At::Unknown);
        known.map_or(self.end, |distance| guest_pc + distance as u64)
    }
}

/// Numbers of the bits that are set, ascending.
fn bits(word: u64) -> impl Iterator<Item = u64> {
    std::iter::successors(Some(word), |rest| Some(rest & rest.wrapping_sub(1)))
        .take_while(|rest| *rest != 0)
        .map(|rest| rest.trailing_zeros().into())
}

enum Step {
    Skip(u64),
    Code,
}

/// Padding is skipped; what looks like code is code; behind data, code starts where functions do.
fn gap_step(gap: Range<u64>, row: &mut Row<'_>, source: &Source<'_>, decoder: &mut impl Decoder) -> Step {
    let Range { start: from, end } = gap;
    let bytes = source.image.bytes_at_most(GuestAddr(from), (end - from).min(MAX_LENGTH as u64) as usize);
    if let Ok(inst) = decoder.decode(bytes, from)
        && (matches!(inst.mnemonic, Mnemonic::Nop | Mnemonic::Int3) || bytes.starts_with(&[0, 0]))
    {
        return Step::Skip(u64::from(inst.length));
    }
    let is_entry = |target| source.image.is_executable(GuestAddr(target));
    let suspect = Suspect { image: source.image, end, is_entry: &is_entry };
    if suspect.is_code_at(from, row, decoder) {
        return Step::Code;
    }
    let aligned = from.saturating_add(1).checked_next_multiple_of(FUNCTION_ALIGNMENT).unwrap_or(end);
    Step::Skip(aligned.min(end).max(from + 1) - from)
}

//! The code buffer: encodes instructions, binds labels, keeps branches in range and collects relocations.
//!
//! Branches name labels that may be bound later. `b.cond`, `cbz` (+-1 MiB) and `tbz` (+-32 KiB) to a label that turns out to
//! be farther are relaxed: backward ones at once, by inverting them over a `b`; forward ones, before their range ends, by an
//! island of `b` instructions that they reach, which straight-line code jumps over.
//!
//! INVARIANT: no island is placed where it would part instructions that must be neighbours (memory copy and set), and one is
//! placed at least [`SLACK`] bytes before it is needed.

use causeway_relocation::{Record, RelocationKind, Target};

use super::encode::encode;
use super::{InstSink, Label};
use crate::inst::ops::memory::LoadStoreOp;
use crate::inst::ops::system::{CopyOp, SetOp};
use crate::inst::{Cond, Inst};

/// Bytes between the placement of an island and the end of the range that it serves, the island's own length excepted.
const SLACK: u32 = 128;
const UNBOUND: u32 = u32::MAX;
/// `b` with displacement 0.
const B: u32 = 0x1400_0000;
const NOP: u32 = 0xd503_201f;
/// Largest code in bytes: the range of `b` within one buffer.
const MAX_CODE: u32 = 1 << 27;

/// What cannot be assembled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssembleError {
    /// A label is referred to but bound nowhere.
    #[error("instruction at offset {site:#x} refers to label {}, which is bound nowhere", label.index())]
    Unbound {
        /// Offset of an instruction that refers to it, bytes.
        site: u32,
        /// The label.
        label: Label,
    },
    /// A label is bound twice.
    #[error("label {} is bound twice, at offsets {first:#x} and {second:#x}", label.index())]
    BoundTwice {
        /// The label.
        label: Label,
        /// Offset of the first binding, bytes.
        first: u32,
        /// Offset of the second binding, bytes.
        second: u32,
    },
    /// `adr` or a literal load does not reach its label.
    #[error("instruction at offset {site:#x} does not reach its label at {target:#x}")]
    Range {
        /// Offset of the instruction, bytes.
        site: u32,
        /// Offset of the label, bytes.
        target: u32,
    },
    /// The code exceeds the range of a direct branch, 128 MiB.
    #[error("code of more than 128 MiB in one buffer")]
    TooLarge,
}

/// Field of an instruction that holds the distance to a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    Branch26,
    /// `b.cond`, `cbz`: may be relaxed.
    Cond19,
    /// Literal loads.
    Literal19,
    Test14,
    Adr21,
}

impl Reach {
    /// Signed width of the distance in bytes.
    const fn bits(self) -> u32 {
        match self {
            Self::Branch26 => 28,
            Self::Cond19 | Self::Literal19 | Self::Adr21 => 21,
            Self::Test14 => 16,
        }
    }
    const fn relaxable(self) -> bool {
        matches!(self, Self::Cond19 | Self::Test14)
    }
    const fn fits(self, distance: i64) -> bool {
        let limit = 1i64 << (self.bits() - 1);
        distance >= -limit && distance < limit
    }
    /// Field bits of a distance that fits.
    const fn field(self, distance: i64) -> u32 {
        let words = (distance >> 2) as u32;
        match self {
            Self::Branch26 => words & 0x03ff_ffff,
            Self::Cond19 | Self::Literal19 => (words & 0x7_ffff) << 5,
            Self::Test14 => (words & 0x3fff) << 5,
            Self::Adr21 => (distance as u32 & 3) << 29 | (words & 0x7_ffff) << 5,
        }
    }
}

/// An instruction that refers to a label not bound yet. Offsets in bytes.
#[derive(Clone, Copy, Debug)]
struct Fixup {
    site: u32,
    label: Label,
    reach: Reach,
}

impl Fixup {
    /// First offset that it cannot reach.
    const fn deadline(&self) -> u32 {
        self.site + (1 << (self.reach.bits() - 1))
    }
}

/// A position that [`Inst::Mark`] recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarkRecord {
    /// Offset of the next instruction, bytes.
    pub offset: u32,
    /// The mark's payload.
    pub payload: u32,
}

/// Finished code. Offsets count from its start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// Instructions and data, little endian; a multiple of 4 bytes.
    pub bytes: Vec<u8>,
    /// Sites that depend on addresses outside, in order.
    pub relocations: Vec<Record>,
    /// Marks in order.
    pub marks: Vec<MarkRecord>,
    labels: Vec<u32>,
}

impl Code {
    /// Offset of a label, bytes; `None` where it was not bound.
    pub fn label_offset(&self, label: Label) -> Option<u32> {
        self.labels.get(label.index() as usize).copied().filter(|&offset| offset != UNBOUND)
    }
}

/// Encodes instructions in program order; an [`InstSink`].
#[derive(Clone, Debug, Default)]
pub struct CodeBuffer {
    words: Vec<u32>,
    /// Offset of each label, or [`UNBOUND`].
    labels: Vec<u32>,
    fixups: Vec<Fixup>,
    /// Forward branches that an island may have to serve.
    short: Vec<Fixup>,
    /// Not later than the first deadline among `short`.
    deadline: Option<u32>,
    /// Offset from which on an island may be due.
    check_from: Option<u32>,
    relocations: Vec<Record>,
    marks: Vec<MarkRecord>,
    error: Option<AssembleError>,
}

impl CodeBuffer {
    /// An empty buffer.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes room for so many instructions, labels and relocations at once.
    pub fn reserve(&mut self, instructions: usize, labels: usize, relocations: usize) {
        self.words.reserve(instructions);
        self.labels.reserve(labels);
        self.relocations.reserve(relocations);
    }

    /// Offset of the next instruction, bytes.
    #[inline]
    pub fn offset(&self) -> u32 {
        (self.words.len() * 4) as u32
    }

    /// Marks recorded so far.
    pub fn marks(&self) -> &[MarkRecord] {
        &self.marks
    }

    /// A label with a number that this buffer has not seen.
    pub fn fresh_label(&mut self) -> Label {
        let label = Label::new(self.labels.len() as u32);
        self.labels.push(UNBOUND);
        label
    }

    /// Appends instructions.
    pub fn emit_all(&mut self, insts: &[Inst]) {
        self.words.reserve(insts.len());
        for inst in insts {
            self.emit(inst);
        }
    }

    /// Appends one instruction, whose registers are physical.
    #[inline]
    pub fn emit(&mut self, inst: &Inst) {
        if self.check_from.is_some_and(|from| self.offset() >= from) {
            self.meet_deadline(inst);
        }
        match inst {
            Inst::Bind { .. }
            | Inst::Mark { .. }
            | Inst::Word { .. }
            | Inst::AddressWord { .. }
            | Inst::Branch { .. }
            | Inst::BranchCond { .. }
            | Inst::CompareBranch { .. }
            | Inst::TestBranch { .. }
            | Inst::Adr { .. }
            | Inst::LoadLiteral { .. }
            | Inst::Adrp { .. }
            | Inst::AddLow { .. }
            | Inst::LoadStoreLow { .. }
            | Inst::BranchFar { .. } => self.emit_special(inst),
            _ => self.words.push(encode(inst)),
        }
    }

    /// Appends an instruction that has to do with labels, relocations or data.
    #[inline(never)]
    fn emit_special(&mut self, inst: &Inst) {
        match *inst {
            Inst::Bind { label } => self.bind(label),
            Inst::Mark { payload } => self.marks.push(MarkRecord { offset: self.offset(), payload }),
            Inst::Word { value } => self.words.push(value),
            Inst::AddressWord { target } => self.emit_address(target),
            Inst::Branch { label, .. } => self.emit_label(inst, label, Reach::Branch26),
            Inst::BranchCond { label, .. } | Inst::CompareBranch { label, .. } => {
                self.emit_label(inst, label, Reach::Cond19);
            }
            Inst::TestBranch { label, .. } => self.emit_label(inst, label, Reach::Test14),
            Inst::Adr { label, .. } => self.emit_label(inst, label, Reach::Adr21),
            Inst::LoadLiteral { label, .. } => self.emit_label(inst, label, Reach::Literal19),
            Inst::Adrp { target, .. } => self.emit_relocated(inst, RelocationKind::AdrpPage21, target),
            Inst::AddLow { target, .. } => self.emit_relocated(inst, RelocationKind::AddLo12, target),
            Inst::LoadStoreLow { op, target, .. } => self.emit_relocated(inst, low_kind(op), target),
            Inst::BranchFar { target, .. } => self.emit_relocated(inst, RelocationKind::Branch26, target),
            _ => self.words.push(encode(inst)),
        }
    }

    fn emit_relocated(&mut self, inst: &Inst, kind: RelocationKind, target: Target) {
        self.relocations.push(Record { site: self.offset(), kind, target });
        self.words.push(encode(inst));
    }

    fn emit_address(&mut self, target: Target) {
        if !self.words.len().is_multiple_of(2) {
            self.words.push(NOP);
        }
        self.relocations.push(Record { site: self.offset(), kind: RelocationKind::Absolute64, target });
        self.words.extend([0, 0]);
    }

    fn emit_label(&mut self, inst: &Inst, label: Label, reach: Reach) {
        let site = self.offset();
        let word = encode(inst);
        let bound = self.labels.get(label.index() as usize).copied().unwrap_or(UNBOUND);
        if bound == UNBOUND {
            self.words.push(word);
            let fixup = Fixup { site, label, reach };
            if reach.relaxable() {
                let deadline = fixup.deadline();
                self.deadline = Some(self.deadline.map_or(deadline, |first| first.min(deadline)));
                self.short.push(fixup);
                self.schedule();
            } else {
                self.fixups.push(fixup);
            }
            return;
        }
        let distance = i64::from(bound) - i64::from(site);
        if reach.fits(distance) {
            self.words.push(word | reach.field(distance));
        } else if reach.relaxable() {
            self.words.push(invert(word) | reach.field(8));
            self.words.push(B | Reach::Branch26.field(distance - 4));
        } else {
            self.words.push(word);
            self.fail(AssembleError::Range { site, target: bound });
        }
    }

    /// Binds a label to the current offset.
    pub fn bind(&mut self, label: Label) {
        let index = label.index() as usize;
        if index >= self.labels.len() {
            self.labels.resize(index + 1, UNBOUND);
        }
        let offset = self.offset();
        let first = self.labels[index];
        if first != UNBOUND {
            self.fail(AssembleError::BoundTwice { label, first, second: offset });
            return;
        }
        self.labels[index] = offset;
    }

    fn fail(&mut self, error: AssembleError) {
        self.error.get_or_insert(error);
    }

    /// Finds where an island has to be considered.
    fn schedule(&mut self) {
        let island = 4 * (self.short.len() as u32 + 1);
        self.check_from = self.deadline.map(|deadline| deadline.saturating_sub(island + SLACK));
    }

    /// Places an island before an instruction, unless that would part neighbours.
    #[cold]
    fn meet_deadline(&mut self, next: &Inst) {
        let parts_neighbours = matches!(
            next,
            Inst::MemoryCopy { op: CopyOp::Cpyfm | CopyOp::Cpyfe | CopyOp::Cpym | CopyOp::Cpye, .. }
                | Inst::MemorySet { op: SetOp::Setm | SetOp::Sete, .. }
        );
        if !parts_neighbours {
            self.place_island();
        }
    }

    /// Forgets short branches that were resolved, and gives those whose range ends soon a `b` to go through.
    fn place_island(&mut self) {
        let reserve = 8 * (self.short.len() as u32 + 1) + 2 * SLACK;
        let horizon = self.offset() + reserve;
        let mut ending = Vec::new();
        let mut waiting = Vec::new();
        for fixup in core::mem::take(&mut self.short) {
            if self.labels.get(fixup.label.index() as usize).is_some_and(|&offset| offset != UNBOUND) {
                self.resolve(&fixup);
            } else if fixup.deadline() <= horizon {
                ending.push(fixup);
            } else {
                waiting.push(fixup);
            }
        }
        self.short = waiting;
        self.deadline = self.short.iter().map(Fixup::deadline).min();
        self.schedule();
        if ending.is_empty() {
            return;
        }
        // Sites of one label share a veneer.
        ending.sort_by_key(|fixup| (fixup.label, fixup.site));
        let skip = self.words.len();
        self.words.push(B);
        let mut last = None;
        for fixup in ending {
            if last != Some(fixup.label) {
                last = Some(fixup.label);
                self.fixups.push(Fixup { site: self.offset(), label: fixup.label, reach: Reach::Branch26 });
                self.words.push(B);
            }
            let veneer = self.offset() - 4;
            self.patch(&fixup, veneer);
        }
        let length = (self.words.len() - skip) as i64 * 4;
        self.words[skip] |= Reach::Branch26.field(length);
    }

    fn patch(&mut self, fixup: &Fixup, target: u32) {
        let distance = i64::from(target) - i64::from(fixup.site);
        if fixup.reach.fits(distance) {
            self.words[fixup.site as usize / 4] |= fixup.reach.field(distance);
        } else {
            self.fail(AssembleError::Range { site: fixup.site, target });
        }
    }

    fn resolve(&mut self, fixup: &Fixup) {
        match self.labels.get(fixup.label.index() as usize).copied() {
            Some(target) if target != UNBOUND => self.patch(fixup, target),
            _ => self.fail(AssembleError::Unbound { site: fixup.site, label: fixup.label }),
        }
    }

    /// Resolves all branches and gives the code.
    pub fn finish(mut self) -> Result<Code, AssembleError> {
        let (mut bytes, mut relocations) = (Vec::new(), Vec::new());
        self.take_into(&mut bytes, &mut relocations)?;
        Ok(Code { bytes, relocations, marks: self.marks, labels: self.labels })
    }

    /// Resolves all branches and puts code and relocations into empty vectors; the memory stays for the next code, which
    /// [`clear`](Self::clear) begins.
    pub fn take_into(&mut self, bytes: &mut Vec<u8>, relocations: &mut Vec<Record>) -> Result<(), AssembleError> {
        if self.words.len() > MAX_CODE as usize / 4 {
            return Err(AssembleError::TooLarge);
        }
        for index in 0..self.short.len() {
            let fixup = self.short[index];
            self.resolve(&fixup);
        }
        for index in 0..self.fixups.len() {
            let fixup = self.fixups[index];
            self.resolve(&fixup);
        }
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        bytes.resize(self.words.len() * 4, 0);
        for (bytes, word) in bytes.as_chunks_mut().0.iter_mut().zip(&self.words) {
            *bytes = word.to_le_bytes();
        }
        core::mem::swap(relocations, &mut self.relocations);
        Ok(())
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.words.clear();
        self.labels.clear();
        self.fixups.clear();
        self.short.clear();
        self.deadline = None;
        self.check_from = None;
        self.relocations.clear();
        self.marks.clear();
        self.error = None;
    }
}

impl InstSink for CodeBuffer {
    #[inline]
    fn push(&mut self, inst: Inst) {
        self.emit(&inst);
    }
}

/// The opposite of `b.cond`, `cbz`, `cbnz`, `tbz` or `tbnz`.
const fn invert(word: u32) -> u32 {
    if word >> 24 == 0x54 { word & !15 | Cond::ALL[(word & 15) as usize].invert() as u32 } else { word ^ 0x0100_0000 }
}

const fn low_kind(op: LoadStoreOp) -> RelocationKind {
    match op.scale() {
        0 => RelocationKind::LoadStore8Lo12,
        1 => RelocationKind::LoadStore16Lo12,
        2 => RelocationKind::LoadStore32Lo12,
        3 => RelocationKind::LoadStore64Lo12,
        _ => RelocationKind::LoadStore128Lo12,
    }
}

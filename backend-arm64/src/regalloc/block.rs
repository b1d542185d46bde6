//! A block as lowering hands it over: last instruction first, in stretches with and without virtual registers.

use crate::inst::Inst;

/// Instructions of a block, last first. A region lies in one stretch.
#[derive(Debug, Default)]
pub(crate) struct ReverseBlock {
    insts: Vec<Inst>,
    /// Where each stretch but the last ends, and whether virtual registers may occur in it.
    stretches: Vec<(usize, bool)>,
    /// May virtual registers occur in the last stretch?
    has_virtual: bool,
    virtuals: u32,
}

impl ReverseBlock {
    /// Forgets everything: a new block begins.
    pub(crate) fn clear(&mut self) {
        self.insts.clear();
        self.stretches.clear();
        self.has_virtual = false;
    }

    /// Appends an operation, given first instruction first, with its mark before it; may virtual registers occur in it?
    pub(crate) fn append(&mut self, operation: &[Inst], mark: Inst, has_virtual: bool) {
        if has_virtual != self.has_virtual {
            self.stretches.push((self.insts.len(), self.has_virtual));
            self.has_virtual = has_virtual;
        }
        match operation {
            [only] => self.insts.extend_from_slice(&[*only, mark]),
            _ => {
                self.insts.extend(operation.iter().rev());
                self.insts.push(mark);
            }
        }
    }

    /// Ends the block, in which virtual registers with indices below `virtuals` occur.
    pub(crate) fn finish(&mut self, virtuals: u32) {
        self.virtuals = virtuals;
    }

    /// Number of indices of virtual registers.
    pub(crate) fn virtuals(&self) -> u32 {
        self.virtuals
    }

    /// Is there nothing to allocate, no region either?
    pub(crate) fn is_allocated(&self) -> bool {
        self.stretches.is_empty() && !self.has_virtual
    }

    /// Replaces all instructions, virtual registers among them, by what `change` makes of them.
    pub(crate) fn rewrite(&mut self, change: impl FnOnce(&mut Vec<Inst>)) {
        change(&mut self.insts);
        self.stretches.clear();
        self.has_virtual = true;
    }

    /// Exchanges all instructions for those with registers allocated.
    pub(super) fn allocated(&mut self, insts: &mut Vec<Inst>) {
        core::mem::swap(&mut self.insts, insts);
        self.stretches.clear();
        self.has_virtual = false;
    }

    /// All instructions.
    pub(crate) fn insts(&self) -> &[Inst] {
        &self.insts
    }

    /// Each stretch, and whether virtual registers may occur in it.
    pub(crate) fn stretches(&self) -> impl Iterator<Item = (&[Inst], bool)> {
        let mut start = 0;
        let last = (self.insts.len(), self.has_virtual);
        self.stretches.iter().copied().chain([last]).map(move |(end, has_virtual)| {
            let stretch = &self.insts[start..end];
            start = end;
            (stretch, has_virtual)
        })
    }
}

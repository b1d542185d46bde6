//! A block as lowering hands it over: last instruction first, in stretches with and without virtual registers.

use crate::inst::Inst;

/// Instructions of a block, last first. A region lies in one stretch.
#[derive(Debug, Default)]
pub(crate) struct ReverseBlock {
    insts: Vec<Inst>,
    /// Where each stretch ends, and whether virtual registers may occur in it.
    stretches: Vec<(usize, bool)>,
    virtuals: u32,
}

impl ReverseBlock {
    /// Forgets everything: a new block begins.
    pub(crate) fn clear(&mut self) {
        self.insts.clear();
        self.stretches.clear();
    }

    /// Appends an operation, given first instruction first, with its mark before it; may virtual registers occur in it?
    pub(crate) fn append(&mut self, operation: &[Inst], mark: Inst, has_virtual: bool) {
        match operation {
            [only] => self.insts.push(*only),
            _ => self.insts.extend(operation.iter().rev()),
        }
        self.insts.push(mark);
        let end = self.insts.len();
        match self.stretches.last_mut() {
            Some(last) if last.1 == has_virtual => last.0 = end,
            _ => self.stretches.push((end, has_virtual)),
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

    /// Replaces all instructions, virtual registers among them, by what `change` makes of them.
    pub(crate) fn rewrite(&mut self, change: impl FnOnce(&mut Vec<Inst>)) {
        change(&mut self.insts);
        self.stretches.clear();
        self.stretches.push((self.insts.len(), true));
    }

    /// All instructions.
    #[cfg(any(test, debug_assertions))]
    pub(crate) fn insts(&self) -> &[Inst] {
        &self.insts
    }

    /// Each stretch, and whether virtual registers may occur in it.
    pub(crate) fn stretches(&self) -> impl Iterator<Item = (&[Inst], bool)> {
        let mut start = 0;
        self.stretches.iter().map(move |&(end, has_virtual)| {
            let stretch = &self.insts[start..end];
            start = end;
            (stretch, has_virtual)
        })
    }
}

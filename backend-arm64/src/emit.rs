//! Feeds allocated blocks to the assembler and records what the caller wants to know about them.

use crate::asm::{CodeBuffer, InstSink, Label, Reg};
use crate::compile::{BlockCode, CompileError, CompileOptions, CompiledFunction};
use crate::inst::Inst;
use crate::inst::ops::system::PlainOp;
use crate::lower::{
    BODY_END, CAPTURE, CHECK, CHECK_FREE, Cold, DIRECT_CARRY, RECORD, RESTORE, is_reserved, lower_cold,
};
use crate::pair::{may_pair, pair};
use crate::regalloc::ELIDED;
use causeway_ir::{BlockId, Function};
use core::ops::Range;

/// Collects the code of one function.
#[derive(Debug, Default)]
pub(crate) struct Emitter {
    buffer: CodeBuffer,
    output: CompiledFunction,
    listing: bool,
    /// Points to the guest state.
    state: u8,
    last_pc: Option<u64>,
    /// Does an access find CF itself in C?
    direct_carry: bool,
    /// Instructions that out-of-line code wants, with its label, and where they begin and end in `recorded`.
    captured: Vec<(Label, Range<usize>)>,
    recorded: Vec<Inst>,
    /// A piece of out-of-line code.
    cold: Vec<Inst>,
}

impl Emitter {
    /// Begins a function.
    pub(crate) fn start(&mut self, function: &Function, options: &CompileOptions) {
        let blocks = function.blocks.len();
        self.buffer.clear();
        self.buffer.reserve(function.insts.len() * 2 + blocks * 8, blocks * 2, blocks);
        self.output.clear();
        self.output.blocks.reserve(blocks);
        self.output.entries.reserve(blocks);
        self.output.pc_table.reserve(function.insts.len() / 2);
        self.listing = options.listing;
        self.state = options.abi.registers().state;
        self.last_pc = None;
        self.direct_carry = false;
        self.captured.clear();
        self.recorded.clear();
    }

    /// Appends a block given last instruction first.
    pub(crate) fn block(&mut self, function: &Function, id: BlockId, reverse: &[Inst]) {
        let block = &function.blocks[id.index()];
        let start = self.buffer.offset();
        if block.entry {
            self.output.entries.push((block.guest_pc, start));
        }
        let mut code = BlockCode { start, body_end: start, end: start };
        let mut insts = reverse.iter().rev();
        let mut recording = None;
        while let Some(inst) = insts.next() {
            match *inst {
                Inst::Mark { payload } if !is_reserved(payload) => self.guest(function.guest_pc(payload)),
                Inst::Mark { payload: BODY_END } => code.body_end = self.buffer.offset(),
                Inst::Mark { payload: ELIDED } => {}
                Inst::Mark { payload: DIRECT_CARRY } => self.direct_carry = true,
                Inst::Mark { payload: RECORD } => recording = Some(self.recorded.len()),
                Inst::Mark { payload: CAPTURE } => {
                    recording = Some(self.recorded.len());
                    self.recorded.extend(insts.next());
                }
                Inst::Mark { payload: CHECK | CHECK_FREE | RESTORE } => {
                    self.recorded.push(*inst);
                    self.recorded.extend(insts.next());
                }
                Inst::Mark { .. } => unreachable!("lowering and allocation make no other marks"),
                _ => {
                    if let Some((pair, rest)) = joined(inst, &insts, Reg::x(self.state)) {
                        self.recorded.extend(recording.map(|_| pair));
                        self.emit_noted(&pair);
                        let passed = insts.len() - rest.len();
                        for payload in insts.take(passed).filter_map(guest_mark) {
                            self.guest(function.guest_pc(payload));
                        }
                        insts = rest;
                        continue;
                    }
                    if recording.is_some() {
                        self.record(inst, &mut recording);
                    }
                    self.emit_noted(inst);
                }
            }
        }
        code.end = self.buffer.offset();
        self.output.blocks.push(code);
    }

    /// Records an instruction, the last one where it branches to out-of-line code.
    fn record(&mut self, inst: &Inst, recording: &mut Option<usize>) {
        if let (Some(label), true) = (inst.label(), inst.is_branch()) {
            self.captured.extend(recording.take().map(|start| (label, start..self.recorded.len())));
        }
        self.recorded.extend(recording.map(|_| *inst));
    }

    /// Appends an instruction, with what tells a fault handler of the carry.
    #[inline]
    fn emit_noted(&mut self, inst: &Inst) {
        self.emit(inst);
        if self.direct_carry && inst.accesses_guest_memory(Reg::x(self.state)) {
            self.emit(&Inst::Plain { op: PlainOp::Nop });
        }
    }

    #[inline]
    fn emit(&mut self, inst: &Inst) {
        if self.listing && !inst.is_pseudo() {
            self.output.listing.push((self.buffer.offset(), *inst));
        }
        self.buffer.emit(inst);
    }

    /// What follows belongs to the guest instruction at `pc`.
    fn guest(&mut self, pc: u64) {
        self.direct_carry = false;
        let offset = self.buffer.offset();
        match self.output.pc_table.last_mut() {
            Some(last) if last.0 == offset => last.1 = pc,
            _ if self.last_pc == Some(pc) => {}
            _ => self.output.pc_table.push((offset, pc)),
        }
        self.last_pc = Some(pc);
    }

    /// Appends the out-of-line code and gives everything.
    pub(crate) fn finish(
        &mut self,
        function: &Function,
        options: &CompileOptions,
        cold: &[Cold],
    ) -> Result<CompiledFunction, CompileError> {
        let mut insts = core::mem::take(&mut self.cold);
        self.captured.sort_unstable_by_key(|(label, _)| *label);
        let recorded = core::mem::take(&mut self.recorded);
        for item in cold {
            insts.clear();
            if let Some(guest) = item.guest() {
                self.guest(function.guest_pc(guest));
            }
            let captured = self.captured.binary_search_by_key(&item.label(), |(label, _)| *label);
            let captured = captured.map_or(&[][..], |index| &recorded[self.captured[index].1.clone()]);
            lower_cold(*item, captured, options, &mut insts);
            for inst in &insts {
                self.push(*inst);
            }
        }
        (self.cold, self.recorded) = (insts, recorded);
        let mut output = core::mem::take(&mut self.output);
        self.buffer.take_into(&mut output.code, &mut output.relocations)?;
        Ok(output)
    }

    /// Keeps the memory of code for the next function.
    pub(crate) fn reuse(&mut self, compiled: CompiledFunction) {
        self.output = compiled;
    }
}

type InOrder<'a> = core::iter::Rev<core::slice::Iter<'a, Inst>>;

/// The pair of an instruction and the next, and what follows both.
fn joined<'a>(inst: &Inst, after: &InOrder<'a>, state: Reg) -> Option<(Inst, InOrder<'a>)> {
    if !may_pair(inst) {
        return None;
    }
    let mut rest = after.clone();
    let next = rest.find(|next| guest_mark(next).is_none() && !matches!(next, Inst::Mark { payload: ELIDED }))?;
    pair(inst, next, state).map(|pair| (pair, rest))
}

/// The guest instruction that a mark names.
fn guest_mark(inst: &Inst) -> Option<u32> {
    match inst {
        Inst::Mark { payload } if !is_reserved(*payload) => Some(*payload),
        _ => None,
    }
}

impl InstSink for Emitter {
    fn push(&mut self, inst: Inst) {
        self.emit(&inst);
    }
}

//! From a lifted region to code: optimizer and back end, the stages that need no guest image.

use crate::worker::{Piece, TranslateOptions};
use anyhow::{Context as _, Result, bail};
use causeway_backend_arm64::{CompileError, Compiler};
use causeway_frontend_x86::blocks::Region;
use causeway_ir::{ExitKind, Flags, Function, Inst, Opcode, Terminator, Type};
use std::collections::BTreeMap;

/// Runs the optimizer; `live_in` gives the flags that code outside the function may read.
pub fn optimize(function: &mut Function, live_in: &dyn Fn(u64) -> Flags) {
    let context = causeway_optimizer::Context { live_in, fuel: None };
    causeway_optimizer::optimize(function, &context);
}

/// Takes regions through the last stages.
pub struct Finisher<'a> {
    /// How to translate.
    pub options: &'a TranslateOptions,
    /// The back end.
    pub compiler: &'a mut Compiler,
    /// Flags that code outside a region may read.
    pub live_in: &'a dyn Fn(u64) -> Flags,
}

impl Finisher<'_> {
    /// Code for the region that `lift` gives. Where the back end has no code for an instruction, the region is asked for
    /// again and leaves to the runtime there.
    ///
    /// # Errors
    /// Where there is no such region, or the back end refuses it for another reason.
    pub fn finish(&mut self, mut lift: impl FnMut() -> Result<Option<Region>>) -> Result<Option<Piece>> {
        let mut refused: BTreeMap<u64, Opcode> = BTreeMap::new();
        loop {
            let Some(mut region) = lift()? else { return Ok(None) };
            for (guest_pc, opcode) in &refused {
                leave(&mut region, *guest_pc, *opcode);
            }
            if self.options.optimize {
                optimize(&mut region.function, self.live_in);
            }
            let start = region.function.base;
            let compiled = match self.compiler.compile(&region.function, &self.options.compile) {
                Ok(compiled) => compiled,
                Err(CompileError::Unsupported { guest_pc, opcode, .. }) => {
                    if refused.insert(guest_pc, opcode).is_some() {
                        bail!("generating code: {} at {guest_pc:#x} cannot be left out", opcode.info().name);
                    }
                    continue;
                }
                Err(error) => return Err(error).with_context(|| format!("generating code for {start:#x}")),
            };
            let Region { summary, instructions, left_out, .. } = region;
            return Ok(Some(Piece { start, compiled, summary, instructions, left_out }));
        }
    }
}

/// Makes a region leave to the runtime at a guest instruction that has no lowering.
fn leave(region: &mut Region, guest_pc: u64, opcode: Opcode) {
    let function = &mut region.function;
    for block in 0..function.blocks.len() {
        let range = function.blocks[block].insts.clone();
        let here = |index: &u32| function.guest_pc(function.insts[*index as usize].guest) == guest_pc;
        let Some(first) = range.clone().find(here) else { continue };
        let guest = function.insts[first as usize].guest;
        let mut dropped: Vec<u32> = Vec::new();
        for inst in &mut function.insts[first as usize..range.end as usize] {
            dropped.push(inst.guest);
            *inst = Inst { guest: inst.guest, ..Inst::new(Opcode::Nop, Type::None) };
        }
        dropped.dedup();
        region.instructions = region.instructions.saturating_sub(dropped.len() as u32);
        let block = &mut function.blocks[block];
        block.guest_len = guest_pc.wrapping_sub(block.guest_pc) as u32;
        block.terminator = Terminator::Exit { kind: ExitKind::Untranslated, guest_pc, next: None };
        block.terminator_guest = guest;
        *region.left_out.entry(format!("no-lowering-{}", opcode.info().name)).or_default() += 1;
    }
}

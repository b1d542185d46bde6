//! From a lifted region to code: optimizer and back end, the stages that need no guest image.

use crate::worker::{Piece, TranslateOptions};
use anyhow::{Context as _, Result, bail};
use causeway_backend_arm64::{CompileError, Compiler};
use causeway_frontend_x86::blocks::Region;
use causeway_ir::{Block, BlockId, ExitKind, Flags, Function, Inst, Opcode, Target, Terminator, Type};
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
    /// again and leaves to the runtime there; where a block holds more values than there are registers, it is cut in two.
    ///
    /// # Errors
    /// Where there is no such region, or the back end refuses it for another reason.
    pub fn finish(&mut self, mut lift: impl FnMut() -> Result<Option<Region>>) -> Result<Option<Piece>> {
        let mut refused: BTreeMap<u64, Opcode> = BTreeMap::new();
        let mut crowded: Vec<u64> = Vec::new();
        loop {
            let Some(mut region) = lift()? else { return Ok(None) };
            for block in &crowded {
                if !cut(&mut region.function, *block) {
                    bail!("generating code: the block at {block:#x} has too many values and cannot be cut");
                }
            }
            for (guest_pc, opcode) in &refused {
                leave(&mut region, *guest_pc, *opcode);
            }
            if self.options.optimize {
                optimize(&mut region.function, self.live_in);
            }
            let compiled = match self.compiler.compile(&region.function, &self.options.compile) {
                Ok(compiled) => compiled,
                Err(CompileError::Unsupported { guest_pc, opcode, .. }) => {
                    if refused.insert(guest_pc, opcode).is_some() {
                        bail!("generating code: {} at {guest_pc:#x} cannot be left out", opcode.info().name);
                    }
                    continue;
                }
                Err(CompileError::Allocate { guest_pc, .. }) => {
                    crowded.push(guest_pc);
                    continue;
                }
                Err(error) => {
                    return Err(error).with_context(|| format!("generating code for {:#x}", region.function.base));
                }
            };
            let Region { function, summary, instructions, left_out } = region;
            return Ok(Some(Piece { function, compiled, summary, instructions, left_out }));
        }
    }
}

/// Cuts the block at a guest address in two, between guest instructions as near to its middle as can be. Gives whether it
/// could: no value may be used beyond the cut.
fn cut(function: &mut Function, guest_pc: u64) -> bool {
    let Some(number) = function.blocks.iter().position(|block| block.guest_pc == guest_pc) else { return false };
    let block = &function.blocks[number];
    let range = block.insts.clone();
    let guest = |index: u32| function.insts[index as usize].guest;
    // The least index that anything from here on uses.
    let mut least = block.terminator.value().map_or(u32::MAX, |value| value.0);
    let mut places: Vec<u32> = Vec::new();
    for index in (range.start + 1..range.end).rev() {
        least = function.insts[index as usize].present_args().fold(least, |least, value| least.min(value.0));
        if least >= index && guest(index) != guest(index - 1) {
            places.push(index);
        }
    }
    let middle = range.start + (range.end - range.start) / 2;
    let Some(&place) = places.iter().min_by_key(|place| place.abs_diff(middle)) else { return false };
    let second_pc = function.guest_pc(guest(place));
    let second = Block {
        guest_pc: second_pc,
        guest_len: (block.guest_pc + u64::from(block.guest_len)).wrapping_sub(second_pc) as u32,
        insts: place..range.end,
        ..block.clone()
    };
    let last = guest(place - 1);
    function.blocks.push(second);
    move_blocks(function, number as u32 + 1);
    let Some(second) = function.blocks.pop() else { return false };
    let first = &mut function.blocks[number];
    first.guest_len = second_pc.wrapping_sub(first.guest_pc) as u32;
    first.insts.end = place;
    first.terminator = Terminator::Jump(Target::Block(BlockId(number as u32 + 1)));
    first.terminator_guest = last;
    function.blocks.insert(number + 1, second);
    true
}

/// Renumbers targets for a block that will be inserted at a number.
fn move_blocks(function: &mut Function, inserted: u32) {
    for block in &mut function.blocks {
        block.terminator.targets_mut().into_iter().flatten().for_each(|target| move_target(target, inserted));
    }
    function.tables.iter_mut().flatten().for_each(|target| move_target(target, inserted));
}

fn move_target(target: &mut Target, inserted: u32) {
    if let Target::Block(id) = target
        && id.0 >= inserted
    {
        id.0 += 1;
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

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_ir::verify::verify;
    use causeway_ir::{Builder, Cond, Slot};

    #[test]
    fn a_block_is_cut_between_instructions_and_its_branches_still_lead_where_they_did() {
        let mut builder = Builder::new(0x1000, 64);
        for number in 0..4u64 {
            builder.set_guest_pc(0x1000 + 2 * number);
            let value = builder.get(Slot::RAX, Type::I64);
            builder.put(Slot::RCX, value);
        }
        let (taken, not_taken) = (Target::Block(BlockId(0)), Target::Block(BlockId(1)));
        builder.end_block(0x1000, 8, true, Terminator::Branch { cond: Cond::E, taken, not_taken });
        let value = builder.get(Slot::RAX, Type::I64);
        builder.end_block(0x1008, 1, true, Terminator::Return { target: value });
        let mut function = builder.finish();
        assert!(cut(&mut function, 0x1000));
        verify(&function).unwrap();
        let places: Vec<(u64, u32)> = function.blocks.iter().map(|block| (block.guest_pc, block.guest_len)).collect();
        assert_eq!(places, [(0x1000, 4), (0x1004, 4), (0x1008, 1)]);
        assert_eq!(function.blocks[0].terminator, Terminator::Jump(Target::Block(BlockId(1))));
        let not_taken = Target::Block(BlockId(2));
        assert_eq!(function.blocks[1].terminator, Terminator::Branch { cond: Cond::E, taken, not_taken });
        assert!(!cut(&mut function, 0x1008), "one instruction is not cut");
    }
}

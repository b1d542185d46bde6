//! Address folding: additions that only feed one memory operand become part of it.
//!
//! Only an addition with a single use is folded: another use (a register write-back) would keep both values alive and
//! cost a copy.

use crate::Context;
use causeway_ir::{BlockId, Function, Inst, Opcode, Rhs, Type, Value};

pub(crate) fn run(function: &mut Function, _: &Context<'_>) -> usize {
    let mut uses = Uses::default();
    function.block_ids().map(|id| fold_block(function, id, &mut uses)).sum()
}

/// How often each value of a block is used. Counted when first asked for: few blocks need it.
#[derive(Default)]
struct Uses {
    counts: Vec<u8>,
    /// Index of the block's first instruction, and of the one behind its last.
    range: (usize, usize),
    terminator: Option<Value>,
}

impl Uses {
    /// A new block begins.
    fn start(&mut self, function: &Function, id: BlockId) {
        let block = &function.blocks[id.index()];
        self.counts.clear();
        self.range = (block.insts.start as usize, block.insts.end as usize);
        self.terminator = block.terminator.value();
    }

    fn is_single(&mut self, function: &Function, value: Value) -> bool {
        let (start, end) = self.range;
        if self.counts.is_empty() {
            self.counts.resize(end - start, 0);
            let args = function.insts[start..end].iter().flat_map(Inst::present_args);
            for arg in args.chain(self.terminator) {
                let count = &mut self.counts[arg.index() - start];
                *count = count.saturating_add(1);
            }
        }
        self.counts[value.index() - start] == 1
    }
}

fn fold_block(function: &mut Function, id: BlockId, uses: &mut Uses) -> usize {
    let mut changes = 0;
    uses.start(function, id);
    for index in function.blocks[id.index()].insts.clone() {
        let inst = &function.insts[index as usize];
        if !has_memory_operand(inst) || !may_fold(function, inst) {
            continue;
        }
        let mut folded = fold_part(function, inst, uses);
        while let Some(better) = folded {
            changes += 1;
            function.insts[index as usize] = better;
            folded = fold_part(function, &better, uses);
        }
    }
    changes
}

fn has_memory_operand(inst: &Inst) -> bool {
    match inst.opcode {
        Opcode::Load | Opcode::Store | Opcode::Prefetch | Opcode::FlushLine | Opcode::CheckAlignment => true,
        Opcode::Address => inst.ty == Type::I64,
        _ => false,
    }
}

/// May a step apply? Most addresses are a register and a displacement.
#[inline]
fn may_fold(function: &Function, inst: &Inst) -> bool {
    let is_computed = |base: Value| matches!(function.inst(base).opcode, Opcode::Add | Opcode::Sub | Opcode::GuestAddr);
    inst.args[1].is_some() || (inst.args[0].is_some() && is_computed(inst.args[0]))
}

/// One folding step, if any applies.
fn fold_part(function: &Function, inst: &Inst, uses: &mut Uses) -> Option<Inst> {
    fold_constant_index(function, inst)
        .or_else(|| fold_base_addition(function, inst, uses))
        .or_else(|| fold_index_shift(function, inst, uses))
}

fn fold_constant_index(function: &Function, inst: &Inst) -> Option<Inst> {
    let index = inst.args[1].is_some().then(|| function.inst(inst.args[1]))?;
    let displacement = (index.opcode == Opcode::Const).then(|| index.imm.wrapping_shl(u32::from(inst.scale())))?;
    let mut folded = with_displacement(inst, displacement)?;
    folded.args[1] = Value::NONE;
    folded.aux2 &= !3;
    Some(folded)
}

fn with_displacement(inst: &Inst, more: i64) -> Option<Inst> {
    let imm = inst.imm.checked_add(more)?;
    i32::try_from(imm).ok()?;
    Some(Inst { imm, ..*inst })
}

fn fold_base_addition(function: &Function, inst: &Inst, uses: &mut Uses) -> Option<Inst> {
    let base = inst.args[0];
    if !base.is_some() {
        return None;
    }
    let addition = function.inst(base);
    if addition.ty != Type::I64 || !addition.flags.is_empty() {
        return None;
    }
    match (addition.opcode, addition.rhs()) {
        (Opcode::GuestAddr, _) if !inst.args[1].is_some() && inst.opcode == Opcode::Address => Some(
            Inst { guest: inst.guest, ..Inst::new(Opcode::GuestAddr, Type::I64) }
                .with_imm(addition.imm.wrapping_add(inst.imm)),
        )
        .filter(|_| inst.ty == Type::I64),
        (Opcode::Add | Opcode::Sub, _) if !uses.is_single(function, base) => None,
        (Opcode::Add, Rhs::Imm(imm)) => {
            let mut folded = with_displacement(inst, imm)?;
            folded.args[0] = addition.args[0];
            Some(folded)
        }
        (Opcode::Sub, Rhs::Imm(imm)) => {
            let mut folded = with_displacement(inst, imm.checked_neg()?)?;
            folded.args[0] = addition.args[0];
            Some(folded)
        }
        (Opcode::Add, Rhs::Value(b)) if !inst.args[1].is_some() => {
            let mut folded = Inst { aux2: inst.aux2 & !3, ..*inst };
            folded.args[0] = addition.args[0];
            folded.args[1] = b;
            Some(folded)
        }
        _ => None,
    }
}

fn fold_index_shift(function: &Function, inst: &Inst, uses: &mut Uses) -> Option<Inst> {
    let index = inst.args[1];
    if !index.is_some() {
        return None;
    }
    let shift = function.inst(index);
    let (Opcode::Shl, Rhs::Imm(count)) = (shift.opcode, shift.rhs()) else { return None };
    let scale = u8::try_from(count).ok()?.checked_add(inst.scale()).filter(|scale| *scale <= 3)?;
    if shift.ty != Type::I64 || !shift.flags.is_empty() || !uses.is_single(function, index) {
        return None;
    }
    let mut folded = Inst { aux2: inst.aux2 & !3 | scale, ..*inst };
    folded.args[1] = shift.args[0];
    Some(folded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_ir::{Builder, MemoryOperand, MemoryOrder, Slot, Terminator};

    #[test]
    fn a_chain_becomes_one_operand() {
        let mut builder = Builder::new(0, 64);
        let base = builder.get(Slot::RAX, Type::I64);
        let index = builder.get(Slot::RCX, Type::I64);
        let scaled = builder.binary_imm(Opcode::Shl, index, 3);
        let sum = builder.binary(Opcode::Add, base, scaled);
        let address = builder.binary_imm(Opcode::Add, sum, -16);
        let loaded = builder.load(Type::I64, MemoryOperand::at(address, MemoryOrder::Tso));
        builder.end_block(0, 1, true, Terminator::Return { target: loaded });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        let load = function.inst(loaded);
        assert_eq!((load.args[0], load.args[1], load.scale(), load.imm), (base, index, 3, -16));
        assert_eq!(load.memory_order(), MemoryOrder::Tso);
    }

    #[test]
    fn a_sum_that_is_also_written_back_stays() {
        let mut builder = Builder::new(0, 64);
        let base = builder.get(Slot::RAX, Type::I64);
        let sum = builder.binary_imm(Opcode::Add, base, 8);
        builder.put(Slot::RAX, sum);
        let loaded = builder.load(Type::I64, MemoryOperand::at(sum, MemoryOrder::Tso));
        builder.end_block(0, 1, true, Terminator::Return { target: loaded });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        assert_eq!(function.inst(loaded).args[0], sum);
    }
}

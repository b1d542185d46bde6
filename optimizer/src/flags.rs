//! Flag liveness across the region and removal of dead flag definitions.
//!
//! Flags are live at calls, returns, indirect jumps and exits: hand-written code may pass them there. One case is excepted:
//! the flags of arithmetic on RSP itself (`add rsp, n` of an epilogue) are dead at a return or an indirect jump, because they say
//! nothing but where the stack lies. What direct calls and jumps out of the region need is asked of [`Context::live_in`].

use crate::Context;
use causeway_ir::{Block, BlockId, Effects, ExitKind, Flags, Function, Inst, Opcode, Target, Terminator};

/// Finds the flags that are live behind each block.
pub(crate) fn solve(function: &mut Function, context: &Context<'_>) {
    let outside = of_tables(function, |target| match target {
        Target::Guest(guest_pc) => (context.live_in)(guest_pc),
        Target::Block(_) => Flags::empty(),
    });
    let transfers: Vec<Transfer> =
        function.block_ids().map(|id| Transfer::new(function, id, context, &outside)).collect();
    let live_in = fixed_point(function, &transfers);
    let tables = inside_tables(function, &live_in);
    for (block, transfer) in function.blocks.iter_mut().zip(&transfers) {
        block.live_out = transfer.live_out(&live_in, &tables);
    }
}

/// What a block does to liveness, whatever its successors in the function are.
struct Transfer {
    /// Flags read before the block overwrites them.
    read: Flags,
    /// Flags overwritten.
    killed: Flags,
    /// Flags live behind the block for code outside the function.
    outside: Flags,
    /// Blocks whose live flags are live behind this one; those of a jump table apart.
    inside: [Option<BlockId>; 2],
    /// Index of the jump table, or `u32::MAX`.
    list: u32,
}

impl Transfer {
    /// `outside` has the flags that are live behind each jump table for code outside the function.
    fn new(function: &Function, id: BlockId, context: &Context<'_>, outside: &[Flags]) -> Self {
        let block = &function.blocks[id.index()];
        let terminator = &block.terminator;
        let (mut read, mut killed) = (Flags::empty(), Flags::empty());
        let insts = &function.insts[block.insts.start as usize..block.insts.end as usize];
        for inst in insts.iter().filter(|inst| inst.touches_flags()) {
            read |= inst.flags_read() - killed;
            killed |= inst.flags_killed();
            if killed.is_all() {
                break;
            }
        }
        read |= terminator.flags_read() - killed;
        let mut inside = [None; 2];
        let mut count = 0;
        let list = if let Terminator::JumpIndirect { list, .. } = *terminator { list } else { u32::MAX };
        let outside = match function.table(list) {
            [] => live_behind(terminator, |target| match target {
                Target::Guest(guest_pc) => (context.live_in)(guest_pc),
                Target::Block(block) => {
                    inside[count] = Some(block);
                    count += 1;
                    Flags::empty()
                }
            }),
            _ => outside[list as usize],
        };
        Self { read, killed, outside, inside, list }
    }

    /// Flags live behind the block, given those live at the start of each and at those of each jump table.
    fn live_out(&self, live_in: &[Flags], tables: &[Flags]) -> Flags {
        let live = self.inside.iter().flatten().fold(self.outside, |live, block| live | live_in[block.index()]);
        live | tables.get(self.list as usize).copied().unwrap_or(Flags::empty())
    }
}

/// Flags live at any target of each jump table, given those live at each.
fn of_tables(function: &Function, at: impl Fn(Target) -> Flags) -> Vec<Flags> {
    let any = |targets: &Vec<Target>| targets.iter().fold(Flags::empty(), |live, target| live | at(*target));
    function.tables.iter().map(any).collect()
}

/// Flags live at any block of each jump table.
fn inside_tables(function: &Function, live_in: &[Flags]) -> Vec<Flags> {
    of_tables(function, |target| match target {
        Target::Block(block) => live_in[block.index()],
        Target::Guest(_) => Flags::empty(),
    })
}

/// Live flags at each block's start: the least solution, by iterating to a fixed point from none.
fn fixed_point(function: &Function, transfers: &[Transfer]) -> Vec<Flags> {
    let mut live_in = vec![Flags::empty(); transfers.len()];
    loop {
        let mut changed = false;
        let tables = inside_tables(function, &live_in);
        for (index, transfer) in transfers.iter().enumerate().rev() {
            let out = transfer.live_out(&live_in, &tables);
            let new = transfer.read | (out - transfer.killed);
            changed |= new != live_in[index];
            live_in[index] = new;
        }
        if !changed {
            return live_in;
        }
    }
}

/// Flags live behind a terminator without a jump table, given those live at each of its targets.
fn live_behind(terminator: &Terminator, mut at: impl FnMut(Target) -> Flags) -> Flags {
    match *terminator {
        Terminator::Jump(target) | Terminator::Call { target, .. } => at(target),
        Terminator::Branch { taken, not_taken, .. } | Terminator::BranchNonZero { taken, not_taken, .. } => {
            at(taken) | at(not_taken)
        }
        // These services neither show nor change the guest's flags.
        Terminator::Exit { kind: ExitKind::Cpuid | ExitKind::Xgetbv, next: Some(next), .. } => at(next),
        _ => Flags::all(),
    }
}

/// Flags that are live at a place of the backward walk through a block.
pub(crate) struct LiveFlags {
    live: Flags,
    /// Those whose only reader is code behind a return.
    only_leaving: Flags,
}

impl LiveFlags {
    /// Those behind a block.
    pub(crate) fn behind(block: &Block) -> Self {
        let leaves =
            matches!(block.terminator, Terminator::Return { .. } | Terminator::JumpIndirect { list: u32::MAX, .. });
        let live = block.live_out | block.terminator.flags_read();
        Self { live, only_leaving: if leaves { live } else { Flags::empty() } }
    }

    /// Narrows the flags of an instruction to those that are live behind it; gives whether that changed them. `is_put_to_rsp`
    /// says whether the next instruction writes its value to RSP.
    #[inline]
    pub(crate) fn narrow(&mut self, inst: &mut Inst, is_put_to_rsp: impl FnOnce() -> bool) -> bool {
        if !inst.touches_flags() {
            return false;
        }
        let mut wanted = inst.flags & self.live;
        let adds = matches!(inst.opcode, Opcode::Add | Opcode::Sub);
        if !(wanted & self.only_leaving).is_empty() && adds && is_put_to_rsp() {
            wanted -= self.only_leaving;
        }
        let killed = inst.flags_killed();
        let changed = wanted != inst.flags;
        inst.flags = wanted;
        let read = if is_unused_reader(inst) { Flags::empty() } else { inst.flags_read() };
        self.live = (self.live - killed) | read;
        self.only_leaving = self.only_leaving - killed - read;
        changed
    }
}

/// An instruction such as `complement_carry` whose own flags nobody wants reads nothing.
fn is_unused_reader(inst: &Inst) -> bool {
    inst.flags.is_empty() && !inst.has_result() && inst.effects().has(Effects::READS_CARRY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::liveness::run;
    use causeway_ir::{Builder, Cond, Rhs, Slot, Type, Value};

    fn add(builder: &mut Builder, slot: Slot, imm: i64) -> Value {
        let a = builder.get(slot, Type::I64);
        let sum = builder.binary_flags(Opcode::Add, a, Rhs::Imm(imm), Flags::all());
        builder.put(slot, sum);
        sum
    }

    #[test]
    fn a_branch_keeps_only_what_it_reads() {
        let mut builder = Builder::new(0, 64);
        let compared = add(&mut builder, Slot::RAX, 1);
        let taken = Target::Block(BlockId(1));
        builder.end_block(0, 1, true, Terminator::Branch { cond: Cond::E, taken, not_taken: taken });
        let last = add(&mut builder, Slot::RAX, 2);
        builder.end_block(1, 1, false, Terminator::Return { target: last });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        assert_eq!(function.inst(compared).flags, Flags::Z);
        assert_eq!(function.inst(last).flags, Flags::all());
    }

    #[test]
    fn stack_adjustment_before_a_return_defines_nothing() {
        let mut builder = Builder::new(0, 64);
        let earlier = add(&mut builder, Slot::RAX, 1);
        let adjusted = add(&mut builder, Slot::RSP, 8);
        builder.end_block(0, 1, true, Terminator::Return { target: adjusted });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        assert_eq!(function.inst(adjusted).flags, Flags::empty());
        assert_eq!(function.inst(earlier).flags, Flags::empty());
    }

    #[test]
    fn a_loop_carries_liveness_around() {
        let mut builder = Builder::new(0, 64);
        let sum = add(&mut builder, Slot::RAX, 1);
        builder.end_block(0, 1, true, Terminator::Jump(Target::Block(BlockId(1))));
        let exit = Target::Guest(0x100);
        let back = Target::Block(BlockId(1));
        builder.end_block(1, 1, false, Terminator::Branch { cond: Cond::B, taken: back, not_taken: exit });
        let mut function = builder.finish();
        let context = Context { live_in: &|_| Flags::Z, fuel: None };
        run(&mut function, &context);
        assert_eq!(function.inst(sum).flags, Flags::C | Flags::Z);
    }

    #[test]
    fn a_variable_shift_does_not_end_liveness() {
        let mut builder = Builder::new(0, 64);
        let sum = add(&mut builder, Slot::RAX, 1);
        let count = builder.get(Slot::RCX, Type::I8);
        let inst = Inst::new(Opcode::Shl, Type::I64).with_args([sum, count]).with_flags(Flags::all());
        let shifted = builder.push(inst);
        builder.put(Slot::RAX, shifted);
        builder.end_block(0, 1, true, Terminator::Return { target: shifted });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        assert_eq!(function.inst(sum).flags, Flags::all());
    }
}

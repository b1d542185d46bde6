//! A region: the control-flow graph of one guest function, or of a part of it.

use crate::{Cond, ExitKind, Flags, Inst, Value};
use core::ops::Range;

/// A block of a [`Function`], by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BlockId(pub u32);

impl BlockId {
    /// Index in [`Function::blocks`].
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Where control goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A block of this function.
    Block(BlockId),
    /// A guest address outside this function.
    Guest(u64),
}

/// How a block ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Terminator {
    /// Continue at the target.
    Jump(Target),
    /// `taken` where the condition holds, else `not_taken`.
    Branch {
        /// Condition on the guest's flags.
        cond: Cond,
        /// Where the condition holds.
        taken: Target,
        /// Where it does not.
        not_taken: Target,
    },
    /// `taken` where the integer is not zero, else `not_taken`.
    BranchNonZero {
        /// Integer of any width.
        value: Value,
        /// Where it is not zero.
        taken: Target,
        /// Where it is zero.
        not_taken: Target,
    },
    /// Continue at the guest address in a value. The possible targets, where known (a jump table), are
    /// [`Function::table`] `[list]`.
    JumpIndirect {
        /// Guest address, I64.
        target: Value,
        /// Index of the target list, or `u32::MAX`.
        list: u32,
    },
    /// Guest call of a known address: the return address is already on the guest stack.
    Call {
        /// Callee.
        target: Target,
        /// Guest return address.
        return_pc: u64,
        /// Where the return continues.
        returns_to: Target,
    },
    /// Guest call of the address in a value.
    CallIndirect {
        /// Callee, I64.
        target: Value,
        /// Guest return address.
        return_pc: u64,
        /// Where the return continues.
        returns_to: Target,
    },
    /// Guest return to the address in a value, already popped.
    Return {
        /// Guest address, I64.
        target: Value,
    },
    /// Leave to the runtime. For services the guest PC stored is that of the instruction after; for faults that of the
    /// instruction itself.
    Exit {
        /// Why.
        kind: ExitKind,
        /// Guest PC to store.
        guest_pc: u64,
        /// Where execution goes on after a service, so that the block there is known as an entry.
        next: Option<Target>,
    },
}

impl Terminator {
    /// Flags that it reads itself.
    pub fn flags_read(&self) -> Flags {
        match self {
            Self::Branch { cond, .. } => cond.reads(),
            _ => Flags::empty(),
        }
    }

    /// The value that it uses.
    pub fn value(&self) -> Option<Value> {
        match *self {
            Self::BranchNonZero { value, .. } => Some(value),
            Self::JumpIndirect { target, .. } | Self::CallIndirect { target, .. } | Self::Return { target } => {
                Some(target)
            }
            _ => None,
        }
    }

    /// The value that it uses, to change it.
    pub fn value_mut(&mut self) -> Option<&mut Value> {
        match self {
            Self::BranchNonZero { value, .. } => Some(value),
            Self::JumpIndirect { target, .. } | Self::CallIndirect { target, .. } | Self::Return { target } => {
                Some(target)
            }
            _ => None,
        }
    }

    /// Every target that it names, to change it.
    pub fn targets_mut(&mut self) -> [Option<&mut Target>; 2] {
        match self {
            Self::Jump(target) => [Some(target), None],
            Self::Branch { taken, not_taken, .. } | Self::BranchNonZero { taken, not_taken, .. } => {
                [Some(taken), Some(not_taken)]
            }
            Self::Call { target, returns_to, .. } => [Some(target), Some(returns_to)],
            Self::CallIndirect { returns_to, .. } => [Some(returns_to), None],
            Self::Exit { next, .. } => [next.as_mut(), None],
            Self::JumpIndirect { .. } | Self::Return { .. } => [None, None],
        }
    }

    /// Targets where control goes directly with guest state in place: not those behind a call or a service.
    pub fn direct_targets(&self) -> [Option<Target>; 2] {
        match *self {
            Self::Jump(target) => [Some(target), None],
            Self::Branch { taken, not_taken, .. } | Self::BranchNonZero { taken, not_taken, .. } => {
                [Some(taken), Some(not_taken)]
            }
            Self::Call { target, .. } => [Some(target), None],
            _ => [None, None],
        }
    }

    /// The target behind a call or a service.
    pub fn continuation(&self) -> Option<Target> {
        match *self {
            Self::Call { returns_to, .. } | Self::CallIndirect { returns_to, .. } => Some(returns_to),
            Self::Exit { next, .. } => next,
            _ => None,
        }
    }
}

/// A basic block: a range of the function's instructions and a terminator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Guest address of its first instruction.
    pub guest_pc: u64,
    /// Guest bytes it covers.
    pub guest_len: u32,
    /// Its instructions in [`Function::insts`].
    pub insts: Range<u32>,
    /// How it ends.
    pub terminator: Terminator,
    /// Guest instruction of the terminator, as [`Inst::guest`].
    pub terminator_guest: u32,
    /// May control come from outside the function (call, indirect jump, return, signal)? Forward facts of the
    /// predecessors may only be used in blocks where this is false.
    pub entry: bool,
    /// Flags that someone may read after the block. All, until the optimizer narrows it.
    pub live_out: Flags,
}

/// A region of guest code in IR.
///
/// **Invariant**: blocks' instruction ranges are disjoint, ascending and cover `insts`; a value is used only in the block
/// that defines it, after its definition. Block 0 is the entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Guest address of the entry; [`Inst::guest`] counts from here.
    pub base: u64,
    /// Guest width: 32 or 64.
    pub bits: u8,
    /// Instructions of all blocks.
    pub insts: Vec<Inst>,
    /// Blocks.
    pub blocks: Vec<Block>,
    /// Target lists of jump tables.
    pub tables: Vec<Vec<Target>>,
}

impl Function {
    /// An empty function at a guest address.
    pub fn new(base: u64, bits: u8) -> Self {
        Self { base, bits, insts: Vec::new(), blocks: Vec::new(), tables: Vec::new() }
    }

    /// An empty function in the memory of this one.
    #[must_use]
    pub fn renew(mut self, base: u64, bits: u8) -> Self {
        self.insts.clear();
        self.blocks.clear();
        self.tables.clear();
        Self { base, bits, ..self }
    }

    /// The instruction that defines a value.
    #[inline]
    pub fn inst(&self, value: Value) -> &Inst {
        &self.insts[value.index()]
    }

    /// Guest address of an instruction's guest instruction.
    pub fn guest_pc(&self, guest: u32) -> u64 {
        let pc = self.base.wrapping_add(i64::from(guest as i32) as u64);
        if self.bits == 32 { pc & 0xffff_ffff } else { pc }
    }

    /// Target list of a jump table.
    pub fn table(&self, list: u32) -> &[Target] {
        self.tables.get(list as usize).map_or(&[], Vec::as_slice)
    }

    /// Blocks with their ids.
    pub fn block_ids(&self) -> impl ExactSizeIterator<Item = BlockId> + Clone + use<> {
        (0..self.blocks.len()).map(|index| BlockId(index as u32))
    }

    /// Instructions of a block, with their values.
    pub fn block_insts(&self, id: BlockId) -> impl DoubleEndedIterator<Item = (Value, &Inst)> + '_ {
        let range = self.blocks[id.index()].insts.clone();
        range.map(move |index| (Value(index), &self.insts[index as usize]))
    }
}

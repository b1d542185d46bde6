//! The control-flow graph of a function: predecessors, successors and reverse postorder.

use crate::{BlockId, Function, Target};
use smallvec::SmallVec;

/// Blocks of the function that control reaches from a block without leaving translated code for the runtime: direct
/// targets, blocks behind calls and services, and known targets of indirect jumps.
pub fn successors(function: &Function, block: BlockId) -> SmallVec<[BlockId; 4]> {
    let terminator = &function.blocks[block.index()].terminator;
    let listed: &[Target] = match terminator {
        crate::Terminator::JumpIndirect { list, .. } => function.table(*list),
        _ => &[],
    };
    let direct = terminator.direct_targets();
    let all = direct.into_iter().flatten().chain(terminator.continuation()).chain(listed.iter().copied());
    let mut blocks: SmallVec<[BlockId; 4]> = all
        .filter_map(|target| match target {
            Target::Block(id) => Some(id),
            Target::Guest(_) => None,
        })
        .collect();
    blocks.sort_unstable();
    blocks.dedup();
    blocks
}

/// Predecessors and an order of the blocks of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cfg {
    predecessors: Vec<SmallVec<[BlockId; 4]>>,
    reverse_postorder: Vec<BlockId>,
}

impl Cfg {
    /// The graph of a function, in time linear in its edges.
    pub fn new(function: &Function) -> Self {
        let mut predecessors = vec![SmallVec::new(); function.blocks.len()];
        for block in function.block_ids() {
            for successor in successors(function, block) {
                predecessors[successor.index()].push(block);
            }
        }
        Self { predecessors, reverse_postorder: reverse_postorder(function) }
    }

    /// Blocks that control comes from, ascending.
    pub fn predecessors(&self, block: BlockId) -> &[BlockId] {
        &self.predecessors[block.index()]
    }

    /// Every block once: from the entry block, then from each block not yet reached (those entered only from outside),
    /// in an order in which a block comes before its successors, loops apart.
    pub fn reverse_postorder(&self) -> &[BlockId] {
        &self.reverse_postorder
    }
}

fn reverse_postorder(function: &Function) -> Vec<BlockId> {
    let mut seen = vec![false; function.blocks.len()];
    let mut order = Vec::with_capacity(function.blocks.len());
    for root in function.block_ids() {
        let tree_start = order.len();
        postorder(function, root, &mut seen, &mut order);
        order[tree_start..].reverse();
    }
    order
}

/// Appends the blocks reached from `root` in postorder, with a stack of its own so that deep graphs cannot overflow.
fn postorder(function: &Function, root: BlockId, seen: &mut [bool], order: &mut Vec<BlockId>) {
    if core::mem::replace(&mut seen[root.index()], true) {
        return;
    }
    let mut stack = vec![(root, successors(function, root))];
    while let Some((block, rest)) = stack.last_mut() {
        match rest.pop() {
            Some(next) if !core::mem::replace(&mut seen[next.index()], true) => {
                stack.push((next, successors(function, next)));
            }
            Some(_) => {}
            None => {
                order.push(*block);
                stack.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Builder, Cond, Terminator};

    fn to(block: u32) -> Target {
        Target::Block(BlockId(block))
    }

    #[test]
    fn a_diamond_with_a_loop_and_an_outside_entry() {
        let mut builder = Builder::new(0, 64);
        let branch = |taken, not_taken| Terminator::Branch { cond: Cond::E, taken, not_taken };
        builder.end_block(0, 1, true, branch(to(2), to(1)));
        builder.end_block(1, 1, false, Terminator::Jump(to(3)));
        builder.end_block(2, 1, false, Terminator::Jump(to(3)));
        builder.end_block(3, 1, false, branch(to(0), Target::Guest(9)));
        builder.end_block(4, 1, true, Terminator::Jump(to(3)));
        let cfg = Cfg::new(&builder.finish());
        assert_eq!(cfg.predecessors(BlockId(3)), [BlockId(1), BlockId(2), BlockId(4)]);
        assert_eq!(cfg.predecessors(BlockId(0)), [BlockId(3)]);
        let order = cfg.reverse_postorder();
        assert_eq!(order.len(), 5);
        let place = |block: u32| order.iter().position(|id| id.0 == block);
        assert_eq!(place(0), Some(0));
        assert!(place(1) < place(3) && place(2) < place(3));
        assert_eq!(place(4), Some(4));
    }
}

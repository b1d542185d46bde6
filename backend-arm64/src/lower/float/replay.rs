//! Out-of-line repetition of a [segment](super::segment) in which some result was a NaN, with x86's NaNs.

use super::nan::{Fix, scalar_fix};
use super::segment::{Check, is_repeated};
use crate::asm::prelude::*;
use crate::lower::RESTORE;

/// What a repetition needs beside the segment's instructions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Replay {
    /// Scalars: the routine for the width, and the first of as many labels as there are checks.
    pub(super) scalar: Option<(Label, Label)>,
}

/// Emits the repetition of the recorded instructions.
pub(super) fn emit<S: InstSink>(sink: &mut S, replay: Replay, record: &[Inst], scratch: [Reg; 2], state: Reg) {
    restore(sink, record);
    let mut next = replay.scalar.map_or(0, |(_, first)| first.index());
    let mut index = 0;
    while let Some(inst) = record.get(index) {
        index += 1;
        if matches!(inst, Inst::Mark { payload: RESTORE }) {
            index += 1;
            continue;
        }
        let Some((mut check, length)) = Check::parse(&record[index..]) else {
            if is_repeated(inst, state) {
                sink.push(*inst);
            }
            continue;
        };
        index += length;
        // The correction needs an operand that the operation overwrites.
        if check.operands.contains(&check.rd) {
            let copy = if check.is_wide() { Inst::copy_wide } else { Inst::copy };
            sink.push(copy(scratch[0], check.rd));
            let rd = check.rd;
            check.operands.iter_mut().filter(|operand| **operand == rd).for_each(|operand| *operand = scratch[0]);
        }
        sink.push(*inst);
        match replay.scalar {
            Some((routine, _)) => {
                scalar_fix(sink, &check, scratch, (routine, Label::new(next)));
                next += 1;
            }
            None => Fix { check, scratch }.emit(sink),
        }
    }
}

/// Brings back what the segment has overwritten.
fn restore<S: InstSink>(sink: &mut S, record: &[Inst]) {
    for pair in record.windows(2) {
        if let [Inst::Mark { payload: RESTORE }, copy] = pair {
            sink.push(*copy);
        }
    }
}

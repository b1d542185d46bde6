//! The trap flag: one guest instruction at a time, and a trap behind each (Intel SDM volume 3B, 18.3.1.4).
//!
//! Each instruction is a translation of its own. Control comes back behind it, because the look-up table and the shadow stack that
//! it sees, which other code goes on by, are empty. Of a repeated string instruction each element counts: it runs with a count of one.

use crate::address_space::AddressSpace;
use crate::cpu::{Cpu, Progress};
use crate::dispatch::{CodeIndex, DispatchError};
use crate::flags::TF;
use crate::sys::context::{HostContext, Left};
use crate::sys::guest_memory;
use causeway_cache_format::abi::GuestAbi;

/// Number of RCX.
const RCX: usize = 1;
/// Z of `PSTATE`.
const ZERO: u64 = 1 << 30;
/// Longest instruction, bytes.
const LONGEST: usize = 15;

/// A repeated string instruction of which one element is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Repetition {
    guest_pc: u64,
    /// RCX before the element.
    count: u64,
    form: Form,
}

/// How a string instruction is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Form {
    /// The bits of RCX that count.
    mask: u64,
    /// ZF that ends it.
    until: Option<bool>,
}

impl Cpu {
    /// Will it run one instruction, or go on in one?
    pub(crate) fn steps_next(&self) -> bool {
        if self.interrupted.is_some() { self.steps } else { u64::from(self.state().rflags_other) & TF != 0 }
    }

    /// Is an instruction over that began with the trap flag set, as was found when its code was interrupted? Says so once.
    pub(crate) fn take_step(&mut self) -> bool {
        core::mem::take(&mut self.step_is_over)
    }

    /// Goes on next in code that was interrupted, which was that of one instruction or not.
    pub(crate) fn go_on_in(&mut self, context: Box<HostContext>, steps: bool) {
        self.interrupted = Some(context);
        self.steps = steps;
    }

    /// Runs one instruction, or the rest of one that was interrupted.
    pub(crate) fn single_step(
        &mut self,
        code: &CodeIndex,
        space: &dyn AddressSpace,
    ) -> Result<Progress, DispatchError> {
        self.steps = true;
        self.context.set_blind(true);
        if self.interrupted.is_none() {
            self.context.reset_shadow();
            self.begin_element();
        }
        let left = match self.enter(code, space) {
            Ok(left) => left,
            Err(error) => {
                self.undo_element();
                return Err(error);
            }
        };
        Ok(match left {
            Left::Interrupted => Progress::Going,
            Left::NotEntered => {
                if self.interrupted.is_none() {
                    self.undo_element();
                }
                Progress::Going
            }
            Left::Exit(raw) if !self.goes_on_behind(raw) => {
                self.undo_element();
                Progress::Exit(raw)
            }
            Left::Dispatch | Left::Exit(_) => {
                self.end_element();
                Progress::Stepped
            }
        })
    }

    /// Where a repeated string instruction has more than one element to go: lets it go on by one.
    fn begin_element(&mut self) {
        let guest_pc = self.state().rip;
        let wide = self.context.abi() != GuestAbi::X86_32;
        let mut bytes = [0; LONGEST];
        let length = (0..LONGEST).take_while(|at| {
            let address = guest_pc.wrapping_add(*at as u64);
            guest_memory::read_bytes(address, &mut bytes[*at..=*at]).is_ok()
        });
        let length = length.count();
        let Some(form) = form(&bytes[..length], wide) else { return };
        let count = self.state().gpr[RCX];
        if count & form.mask > 1 {
            self.repetition = Some(Repetition { guest_pc, count, form });
            self.state_mut().gpr[RCX] = count & !form.mask | 1;
        }
    }

    /// The element is over: the instruction goes on with the next, unless its condition has ended it.
    fn end_element(&mut self) {
        let Some(Repetition { guest_pc, count, form }) = self.repetition.take() else { return };
        let state = self.state_mut();
        state.gpr[RCX] = state.gpr[RCX] & !form.mask | (count - 1) & form.mask;
        let zero = state.nzcv & ZERO != 0;
        if form.until != Some(zero) {
            state.rip = guest_pc;
        }
    }

    /// The element has not been: all is as before the instruction.
    pub(crate) fn undo_element(&mut self) {
        if let Some(Repetition { count, .. }) = self.repetition.take() {
            self.abandon();
            self.state_mut().gpr[RCX] = count;
        }
    }
}

/// How the instruction in `bytes` is repeated; none where it is not.
fn form(bytes: &[u8], wide: bool) -> Option<Form> {
    const REPNE: u8 = 0xf2;
    let mut repeated = None;
    let mut narrow = false;
    for byte in bytes {
        match byte {
            0xf2 | 0xf3 => repeated = Some(*byte),
            0x67 => narrow = true,
            0x26 | 0x2e | 0x36 | 0x3e | 0x64 | 0x65 | 0x66 => {}
            0x40..=0x4f if wide => {}
            // MOVS, STOS and LODS.
            0xa4 | 0xa5 | 0xaa..=0xad => return repeated.map(|_| Form { mask: mask(wide, narrow), until: None }),
            // CMPS and SCAS.
            0xa6 | 0xa7 | 0xae | 0xaf => {
                let until = repeated? == REPNE;
                return Some(Form { mask: mask(wide, narrow), until: Some(until) });
            }
            _ => return None,
        }
    }
    None
}

/// The bits of RCX that count, with an address-size prefix or without.
const fn mask(wide: bool, narrow: bool) -> u64 {
    match (wide, narrow) {
        (true, false) => u64::MAX,
        (false, true) => 0xffff,
        _ => 0xffff_ffff,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_string_instructions_are_known_by_their_bytes() {
        let known = |bytes: &[u8], wide| form(bytes, wide).map(|form| (form.mask, form.until));
        assert_eq!(known(&[0xf3, 0xa4], true), Some((u64::MAX, None)));
        assert_eq!(known(&[0xf3, 0x48, 0xab, 0x90], true), Some((u64::MAX, None)));
        assert_eq!(known(&[0x67, 0xf3, 0x66, 0xa5], true), Some((0xffff_ffff, None)));
        assert_eq!(known(&[0x67, 0xf3, 0xa5], false), Some((0xffff, None)));
        assert_eq!(known(&[0xf3, 0xa6], false), Some((0xffff_ffff, Some(false))));
        assert_eq!(known(&[0xf2, 0x65, 0xaf], true), Some((u64::MAX, Some(true))));
        for bytes in [&[0xa4][..], &[0xf3, 0x90], &[0xf3], &[], &[0xf3, 0x0f, 0xa4]] {
            assert_eq!(known(bytes, true), None, "{bytes:x?}");
        }
        // DEC, not a prefix.
        assert_eq!(known(&[0xf3, 0x48, 0xab], false), None);
    }
}

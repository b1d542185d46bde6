//! Unmasked SIMD floating-point exceptions (Intel SDM volume 1, section 11.5): a check between the floating-point operations of an
//! instruction and its first write, for code whose MXCSR may leave exceptions unmasked.

use super::Lifter;
use causeway_ir::{Effects, Inst, Opcode, Type};

impl Lifter {
    /// Makes instructions raise #XM for exceptions that MXCSR does not mask.
    #[must_use]
    pub const fn strict_float(mut self, strict: bool) -> Self {
        self.strict_float = strict;
        self
    }

    /// Do instructions raise #XM?
    pub(crate) const fn is_strict_float(&self) -> bool {
        self.strict_float
    }

    /// Puts the check around what was lifted since `mark`.
    pub(super) fn check_float_exceptions(&mut self, mark: usize) {
        let insts = &self.function().insts[mark..];
        let Some(first) = insts.iter().position(raises) else { return };
        let end = insts[first..].iter().position(writes).map_or(insts.len(), |end| first + end);
        let before = self.builder.insert(mark + first, Inst::new(Opcode::FloatBegin, Type::I64));
        self.builder.insert(mark + end + 1, Inst::new(Opcode::FloatEnd, Type::None).with_args([before]));
    }
}

/// May the operation raise a floating-point exception?
fn raises(inst: &Inst) -> bool {
    inst.effects().has(Effects::FLOAT) && !matches!(inst.opcode, Opcode::GetMxcsr | Opcode::PutMxcsr)
}

/// Does the operation change what the guest sees?
fn writes(inst: &Inst) -> bool {
    inst.effects().has_any(Effects::WRITES_SLOT.and(Effects::WRITE)) || !inst.flags.is_empty()
}

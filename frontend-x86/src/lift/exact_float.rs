//! Exact code: unmasked SIMD floating-point exceptions (Intel SDM volume 1, section 11.5) are noticed by a check between the
//! floating-point operations of an instruction and its first write.

use super::Lifter;
use causeway_ir::{Effects, Inst, Opcode, Type};
use causeway_routine::float::Exactness;

impl Lifter {
    /// Makes code as exact as this. The back end must make such code as well.
    #[must_use]
    pub const fn exactness(mut self, exactness: Exactness) -> Self {
        self.exactness = exactness;
        self
    }

    /// How exact code is.
    pub(crate) const fn float_exactness(&self) -> Exactness {
        self.exactness
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

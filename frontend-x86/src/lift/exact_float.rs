//! Exact code: unmasked SIMD floating-point exceptions (Intel SDM volume 1, section 11.5) are noticed by a check between the
//! floating-point operations of an instruction and its first write. Where operations take the results of others (dot
//! products), there is a check between them too: the others' exceptions are in MXCSR when the later ones trap.

use super::Lifter;
use causeway_ir::{Effects, Inst, Opcode, Type};
use causeway_routine::float::Exactness;
use smallvec::{SmallVec, smallvec};

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

    /// Puts the checks around what was lifted since `mark`.
    pub(super) fn check_float_exceptions(&mut self, mark: usize) {
        let insts = &self.function().insts[mark..];
        let Some(first) = insts.iter().position(raises) else { return };
        let end = insts[first..].iter().position(writes).map_or(insts.len(), |end| first + end);
        let mut end = mark + end;
        for start in stages(&self.function().insts[..end], mark + first).into_iter().rev() {
            let before = self.builder.insert(start, Inst::new(Opcode::FloatBegin, Type::I64));
            self.builder.insert(end + 1, Inst::new(Opcode::FloatEnd, Type::None).with_args([before]));
            end = start;
        }
    }
}

/// Where operations start that take results of floating-point operations behind the last such place, the first being `first`.
fn stages(insts: &[Inst], first: usize) -> SmallVec<[usize; 3]> {
    let mut starts = smallvec![first];
    // Those that depend on an operation of this stage.
    let mut results: SmallVec<[usize; 8]> = SmallVec::new();
    for (index, inst) in insts.iter().enumerate().skip(first) {
        let depends = inst.present_args().any(|arg| results.contains(&arg.index()));
        if depends && raises(inst) {
            starts.push(index);
            results.clear();
        }
        if depends || raises(inst) {
            results.push(index);
        }
    }
    starts
}

/// May the operation raise a floating-point exception?
fn raises(inst: &Inst) -> bool {
    let environment = matches!(inst.opcode, Opcode::GetMxcsr | Opcode::PutMxcsr);
    inst.effects().has(Effects::FLOAT) && !environment && !inst.is_host_float()
}

/// Does the operation change what the guest sees?
fn writes(inst: &Inst) -> bool {
    inst.effects().has_any(Effects::WRITES_SLOT.and(Effects::WRITE)) || !inst.flags.is_empty()
}

#[cfg(all(test, feature = "iced"))]
mod tests {
    use super::*;
    use crate::decode::{Decoder, IcedDecoder};

    /// What raises exceptions or checks them in an instruction's code.
    fn order(code: &[u8]) -> Vec<Opcode> {
        let instruction = IcedDecoder::new(64).decode(code, 0x1000).expect("an instruction");
        let mut lifter = Lifter::new(0x1000, 64).exactness(Exactness::Traps);
        lifter.lift(&instruction).expect("a row");
        let insts = lifter.function().insts.iter();
        insts.filter(|inst| inst.effects().has(Effects::FLOAT)).map(|inst| inst.opcode).collect()
    }

    #[test]
    fn exceptions_are_checked_before_their_results_are_used() {
        let checked = |opcode| [Opcode::FloatBegin, opcode, Opcode::FloatEnd];
        let (product, sum) = (checked(Opcode::FMul), checked(Opcode::FAdd));
        assert_eq!(order(&[0x0f, 0x59, 0xc1]), product, "mulps xmm0, xmm1");
        assert_eq!(order(&[0x66, 0x0f, 0x3a, 0x41, 0xc1, 0x31]), [product, sum].concat(), "dppd xmm0, xmm1, 0x31");
        let dpps = order(&[0x66, 0x0f, 0x3a, 0x40, 0xc1, 0xff]);
        assert_eq!(dpps, [product, sum, sum].concat(), "dpps xmm0, xmm1, 0xff");
    }
}

//! Scalable-vector instructions for tests: every operation in every element size that it has.

use super::samples::Samples;
use super::{FpImm8, PredicateReg, SImm4, SImm8, SImm9, UImm6, UImm7, UImm8};
use crate::inst::ops::FIXED_SIZE;
use crate::inst::ops::sve::*;
use crate::inst::{ElementSize, Inst, Size};

const WITHOUT_BYTES: &[ElementSize] = &[ElementSize::H, ElementSize::S, ElementSize::D];
const WITHOUT_DOUBLES: &[ElementSize] = &[ElementSize::B, ElementSize::H, ElementSize::S];

/// Element sizes of an operation with these traits and name.
fn elements(traits: u32, name: &str) -> &'static [ElementSize] {
    if traits & FIXED_SIZE != 0 {
        return &[ElementSize::D];
    }
    if traits & HALF_SOURCE != 0 || name.starts_with('f') {
        return WITHOUT_BYTES;
    }
    match name {
        "revb" => WITHOUT_BYTES,
        "revh" => &[ElementSize::S, ElementSize::D],
        "revw" => &[ElementSize::D],
        _ if traits & (DOUBLES_LAST | DOUBLE_SOURCE) != 0 => WITHOUT_DOUBLES,
        _ => &ElementSize::ALL,
    }
}

impl Samples {
    fn p(&mut self) -> PredicateReg {
        PredicateReg::p(self.below(8) as u8)
    }

    pub(super) fn sve(&mut self) {
        self.sve_vectors();
        self.sve_governed();
        self.sve_copies();
        self.sve_predicates();
        self.sve_memory();
    }

    fn sve_vectors(&mut self) {
        for &op in SveVectorOp::ALL {
            for &element in elements(op.traits(), op.name()) {
                let (rd, rn, rm) = (self.v(), self.v(), self.v());
                self.out.push(Inst::SveVector { op, element, rd, rn, rm });
            }
        }
        for &op in SveVector2Op::ALL {
            for &element in elements(op.traits(), op.name()) {
                let (rd, rn) = (self.v(), self.v());
                self.out.push(Inst::SveVector2 { op, element, rd, rn });
            }
        }
        for element in ElementSize::ALL {
            for &op in SveShiftOp::ALL {
                let left = u32::from(op == SveShiftOp::Lsl);
                let amount = UImm7::of(1 - left + self.below(element.bits()));
                let (rd, rn) = (self.v(), self.v());
                self.out.push(Inst::SveShift { op, element, rd, rn, amount });
            }
            for &op in SveImmOp::ALL {
                let (rd, imm) = (self.v(), UImm8::of(self.below(256)));
                self.out.push(Inst::SveImm { op, element, rd, imm });
            }
        }
        let (rd, rm, ra, index) = (self.v(), self.v(), self.v(), UImm8::of(self.below(256)));
        self.out.push(Inst::SveExtract { op: SveExtractOp::Ext, rd, rm, index });
        for &op in SveTernaryOp::ALL {
            self.out.push(Inst::SveTernary { op, rd, rm, ra });
        }
    }

    fn sve_governed(&mut self) {
        for &op in SveBinaryOp::ALL {
            for &element in elements(0, op.name()) {
                let (pg, rd, rm) = (self.p(), self.v(), self.v());
                self.out.push(Inst::SveBinary { op, element, pg, rd, rm });
            }
        }
        for &op in SveUnaryOp::ALL {
            let singles = op.traits() & FIXED_SIZE != 0 && op.bits() >> 22 & 3 == ElementSize::S as u32;
            let sizes = if singles { &[ElementSize::S] } else { elements(op.traits(), op.name()) };
            for &element in sizes {
                let (pg, rd, rn) = (self.p(), self.v(), self.v());
                self.out.push(Inst::SveUnary { op, element, pg, rd, rn });
            }
        }
        for &op in SveFusedOp::ALL {
            for &element in WITHOUT_BYTES {
                let (pg, rd, rn, rm) = (self.p(), self.v(), self.v(), self.v());
                self.out.push(Inst::SveFused { op, element, pg, rd, rn, rm });
            }
        }
        for &op in SveCompareOp::ALL {
            for &element in elements(0, op.name()) {
                let (pd, pg, rn, rm) = (self.p(), self.p(), self.v(), self.v());
                self.out.push(Inst::SveCompare { op, element, pd, pg, rn, rm });
            }
        }
    }

    fn sve_copies(&mut self) {
        for element in ElementSize::ALL {
            let (pg, rd, rn, rm) = (self.p(), self.v(), self.v(), self.v());
            self.out.push(Inst::SveSelect { op: SveSelectOp::Sel, element, pg, rd, rn, rm });
            let imm = SImm8::of(self.below(256) as i32 - 128);
            self.out.push(Inst::SveCopy { op: SveCopyOp::Cpy, element, pg, rd, imm });
            let general = self.x();
            let general = if general.is_zr() { super::Reg::x(3) } else { general };
            self.out.push(Inst::SveDupGeneral { op: SveDupGeneralOp::Dup, element, rd, rn: general });
        }
        for element in ElementSize::ALL.into_iter().map(Some).chain([None]) {
            let bytes = element.map_or(16, ElementSize::bytes);
            let (rd, rn, index) = (self.v(), self.v(), UImm6::of(1 + self.below(64 / bytes - 1)));
            self.out.push(Inst::SveDupElement { op: SveDupElementOp::Dup, element, rd, rn, index });
        }
        for &element in WITHOUT_BYTES {
            let (rd, imm) = (self.v(), FpImm8::from_field(self.below(256) as u8));
            self.out.push(Inst::SveFloat { op: SveFloatOp::Fdup, element, rd, imm });
        }
        let (rd, imm) = (self.v(), self.logical(Size::X));
        self.out.push(Inst::SveBitmask { op: SveBitmaskOp::Dupm, rd, imm });
    }

    fn sve_predicates(&mut self) {
        for &op in SvePredicateOp::ALL {
            let (pd, pg, pn, pm) = (self.p(), self.p(), self.p(), self.p());
            self.out.push(Inst::SvePredicate { op, pd, pg, pn, pm });
        }
        for element in ElementSize::ALL {
            let (pg, pn, rd) = (self.p(), self.p(), super::Reg::x(self.below(31) as u8));
            self.out.push(Inst::SveCount { op: SveCountOp::Cntp, element, pg, pn, rd });
            for pattern in (0..33).filter_map(SvePatternName::new) {
                let pd = self.p();
                self.out.push(Inst::SvePattern { op: SvePatternOp::Ptrue, element, pd, pattern });
            }
        }
    }

    fn sve_memory(&mut self) {
        for &op in SveWholeOp::ALL {
            let (rt, rn, imm) = (self.v(), self.base(), SImm9::of(self.below(512) as i32 - 256));
            self.out.push(Inst::SveWhole { op, rt, rn, imm });
        }
        for &op in SveMemoryOp::ALL {
            let (pg, rt, rn, imm) = (self.p(), self.v(), self.base(), SImm4::of(self.below(16) as i32 - 8));
            self.out.push(Inst::SveMemory { op, pg, rt, rn, imm });
        }
        for &op in SveIndexedOp::ALL {
            let (pg, rt, rn, rm) = (self.p(), self.v(), self.base(), super::Reg::x(self.below(31) as u8));
            self.out.push(Inst::SveIndexed { op, pg, rt, rn, rm });
        }
        for &op in SveReplicateOp::ALL {
            let limit = if op == SveReplicateOp::Ld1rqb { 8 } else { 64 };
            let (pg, rt, rn, imm) = (self.p(), self.v(), self.base(), UImm6::of(self.below(limit)));
            self.out.push(Inst::SveReplicate { op, pg, rt, rn, imm });
        }
        for &op in SveGatherOp::ALL {
            let (pg, rt, rn, rm) = (self.p(), self.v(), self.base(), self.v());
            self.out.push(Inst::SveGather { op, pg, rt, rn, rm });
        }
        for &op in SveGatherAtOp::ALL {
            let (pg, rt, rn) = (self.p(), self.v(), self.v());
            self.out.push(Inst::SveGatherAt { op, pg, rt, rn });
        }
    }
}

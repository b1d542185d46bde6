//! Vector permutations, elements, immediates, structure loads and cryptography.

use core::fmt;

use super::vector::{Lane, Widened};
use super::{Arranged, Named, general, sve, x};
use crate::asm::{FpImm8, Reg, VectorImm};
use crate::inst::ops::LONG;
use crate::inst::ops::crypto::{Crypto2Op, Crypto3Op};
use crate::inst::ops::vector_misc::{ElementMoveOp, LaneOp};
use crate::inst::{ElementSize, Inst, Shape, Size};

type Out<'a, 'b> = &'a mut fmt::Formatter<'b>;

pub(super) fn print(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::VectorPermute { op, shape, rd, rn, rm } => {
            write!(f, "{} {}", op.name(), List(&[rd, rn, rm], shape))
        }
        Inst::VectorExtract { op, shape, rd, rn, rm, index } => {
            write!(f, "{} {}, #{}", op.name(), List(&[rd, rn, rm], shape), index.value())
        }
        Inst::VectorComplex { op, rotation, shape, rd, rn, rm } => {
            write!(f, "{} {}, #{}", op.name(), List(&[rd, rn, rm], shape), rotation as u32 * 90)
        }
        Inst::VectorTable { op, shape, count, rd, rn, rm } => {
            let table = Group(rn, count, Shape::B16);
            write!(f, "{} {}, {table}, {}", op.name(), Arranged(rd, shape), Arranged(rm, shape))
        }
        Inst::VectorPairwise { op, shape, rd, rn } => {
            write!(f, "{} {}, {}.2{}", op.name(), Arranged(rd, shape), Named(rn, 'v'), shape.element().letter())
        }
        Inst::VectorAcross { op, shape, rd, rn } => {
            let result = Shape::scalar(shape.element());
            if op.traits() & LONG != 0 {
                return write!(f, "{} {}, {}", op.name(), Widened(rd, result), Arranged(rn, shape));
            }
            write!(f, "{} {}, {}", op.name(), Arranged(rd, result), Arranged(rn, shape))
        }
        Inst::VectorImm { full, rd, imm, .. } => modified_immediate(f, full, rd, imm),
        _ => print_element(inst, f),
    }
}

fn print_element(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::DupElement { shape, rd, rn, lane, .. } => {
            let name = if shape.is_scalar() { "mov" } else { "dup" };
            write!(f, "{name} {}, {}", Arranged(rd, shape), Lane(rn, shape.element(), lane.value()))
        }
        Inst::DupGeneral { shape, rd, rn, .. } => {
            write!(f, "dup {}, {}", Arranged(rd, shape), element_source(rn, shape.element()))
        }
        Inst::InsElement { element, rd, lane, rn, source, .. } => {
            write!(f, "mov {}, {}", Lane(rd, element, lane.value()), Lane(rn, element, source.value()))
        }
        Inst::InsGeneral { element, rd, lane, rn, .. } => {
            write!(f, "mov {}, {}", Lane(rd, element, lane.value()), element_source(rn, element))
        }
        Inst::ElementMove { op, size, element, rd, rn, lane } => {
            let whole = matches!((op, element), (ElementMoveOp::Umov, ElementSize::S | ElementSize::D));
            let name = if whole { "mov" } else { op.name() };
            write!(f, "{name} {}, {}", general(rd, size), Lane(rn, element, lane.value()))
        }
        Inst::LoadStoreLane { op, element, lane, rt, rn } => {
            let group = Named(rt, 'v');
            write!(f, "{} {{{group}.{}}}[{}], [{}]", op.name(), element.letter(), lane.value(), x(rn))?;
            if op == LaneOp::Ld1Post { write!(f, ", #{:#x}", element.bytes()) } else { Ok(()) }
        }
        Inst::LoadReplicate { op, shape, rt, rn } => {
            write!(f, "{} {}, [{}]", op.name(), Group(rt, 1, shape), x(rn))
        }
        Inst::LoadStoreMultiple { op, shape, count, rt, rn } => {
            write!(f, "{} {}, [{}]", op.name(), Group(rt, count, shape), x(rn))
        }
        _ => print_crypto(inst, f),
    }
}

fn print_crypto(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::Crypto2 { op, rd, rn } => {
            let shape = match op {
                Crypto2Op::Sha1h => Shape::ScalarS,
                Crypto2Op::Sha1su1 | Crypto2Op::Sha256su0 => Shape::S4,
                _ => Shape::B16,
            };
            write!(f, "{} {}", op.name(), List(&[rd, rn], shape))
        }
        Inst::Crypto3 { op, rd, rn, rm } => {
            let middle = match op {
                Crypto3Op::Sha1c | Crypto3Op::Sha1p | Crypto3Op::Sha1m => 's',
                Crypto3Op::Sha256h | Crypto3Op::Sha256h2 => 'q',
                _ => return write!(f, "{} {}", op.name(), List(&[rd, rn, rm], Shape::S4)),
            };
            write!(f, "{} {}, {}, {}", op.name(), Named(rd, 'q'), Named(rn, middle), Arranged(rm, Shape::S4))
        }
        Inst::Crypto4 { op, rd, rn, rm, ra } => write!(f, "{} {}", op.name(), List(&[rd, rn, rm, ra], Shape::B16)),
        Inst::Xar { op, rd, rn, rm, amount } => {
            write!(f, "{} {}, #{}", op.name(), List(&[rd, rn, rm], Shape::D2), amount.value())
        }
        Inst::Rax { op, rd, rn, rm } => write!(f, "{} {}", op.name(), List(&[rd, rn, rm], Shape::D2)),
        _ => sve::print(inst, f),
    }
}

/// General register that feeds an element.
const fn element_source(reg: Reg, element: ElementSize) -> Named {
    general(reg, if matches!(element, ElementSize::D) { Size::X } else { Size::W })
}

/// Operands of one shape.
struct List<'a>(&'a [Reg], Shape);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        let mut separator = "";
        for &reg in self.0 {
            write!(f, "{separator}{}", Arranged(reg, self.1))?;
            separator = ", ";
        }
        Ok(())
    }
}

/// Neighbouring registers in braces.
struct Group(Reg, u8, Shape);

impl fmt::Display for Group {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        let (mut reg, mut separator) = (self.0, "{");
        for _ in 0..self.1 {
            write!(f, "{separator}{}", Arranged(reg, self.2))?;
            separator = ", ";
            reg = reg.next();
        }
        f.write_str("}")
    }
}

fn modified_immediate(f: Out<'_, '_>, full: bool, rd: Reg, imm: VectorImm) -> fmt::Result {
    let (selector, bits) = (imm.selector(), imm.bits());
    let (cmode, inverted) = (selector & 15, selector >> 4 != 0);
    let arranged = |element| Arranged(rd, Shape::vector(element, full));
    let name = match (imm.reads_destination(), inverted) {
        (true, false) => "orr",
        (true, true) => "bic",
        (false, false) => "movi",
        (false, true) => "mvni",
    };
    match cmode {
        0..8 => write_shifted(f, name, &arranged(ElementSize::S), bits, (cmode >> 1) * 8),
        8..12 => write_shifted(f, name, &arranged(ElementSize::H), bits, (cmode >> 1 & 1) * 8),
        12 | 13 => write!(f, "{name} {}, #{bits:#x}, msl #{}", arranged(ElementSize::S), (cmode - 11) * 8),
        14 if !inverted => write!(f, "movi {}, #{bits:#x}", arranged(ElementSize::B)),
        14 => {
            let target = if full { Arranged(rd, Shape::D2) } else { Arranged(rd, Shape::ScalarD) };
            write!(f, "movi {target}, #{:#x}", expand_bytes(bits))
        }
        _ => {
            let element = if inverted { ElementSize::D } else { ElementSize::S };
            write!(f, "fmov {}, #{:?}", arranged(element), FpImm8::from_field(bits as u8).value())
        }
    }
}

fn write_shifted(f: Out<'_, '_>, name: &str, target: &Arranged, bits: u32, shift: u32) -> fmt::Result {
    match shift {
        0 => write!(f, "{name} {target}, #{bits:#x}"),
        _ => write!(f, "{name} {target}, #{bits:#x}, lsl #{shift}"),
    }
}

/// Each bit becomes a byte.
fn expand_bytes(bits: u32) -> u64 {
    (0..8).filter(|index| bits >> index & 1 == 1).map(|index| 0xff << (8 * index)).sum()
}

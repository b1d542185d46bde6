//! Scalable vectors and predicates.

use core::fmt;

use super::{Named, general, x};
use crate::asm::{PredicateReg, Reg};
use crate::inst::ops::FIXED_SIZE;
use crate::inst::ops::sve::{
    DOUBLE_SOURCE, DOUBLES_LAST, GATHER_DOUBLES, GATHER_SCALED, GATHER_SXTW, HALF_SOURCE, SveGatherOp, SveReplicateOp,
    SveUnaryOp, SveVectorOp,
};
use crate::inst::{ElementSize, Inst, Size};

type Out<'a, 'b> = &'a mut fmt::Formatter<'b>;

/// A scalable register with its element size.
struct Z(Reg, ElementSize);

impl fmt::Display for Z {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        write!(f, "{}.{}", Named(self.0, 'z'), self.1.letter())
    }
}

/// A predicate with an element size.
struct P(PredicateReg, ElementSize);

impl fmt::Display for P {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1.letter())
    }
}

pub(super) fn print(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::SveVector { op: SveVectorOp::Orr, rd, rn, rm, .. } if rn == rm => {
            write!(f, "mov {}, {}", Z(rd, ElementSize::D), Z(rn, ElementSize::D))
        }
        Inst::SveVector { op, element, rd, rn, rm } => vector(f, op, element, [rd, rn, rm]),
        Inst::SveVector2 { op, element, rd, rn } => {
            write!(f, "{} {}, {}", op.name(), Z(rd, element), Z(rn, source(op.traits(), element)))
        }
        Inst::SveBinary { op, element, pg, rd, rm } => {
            let (d, m) = (Z(rd, element), Z(rm, element));
            let splices = op == crate::inst::ops::sve::SveBinaryOp::Splice;
            write!(f, "{} {d}, {pg}{}, {d}, {m}", op.name(), if splices { "" } else { "/m" })
        }
        Inst::SveUnary { op, element, pg, rd, rn } => unary(f, op, element, pg, [rd, rn]),
        Inst::SveFused { op, element, pg, rd, rn, rm } => {
            write!(f, "{} {}, {pg}/m, {}, {}", op.name(), Z(rd, element), Z(rn, element), Z(rm, element))
        }
        Inst::SveCompare { op, element, pd, pg, rn, rm } => {
            write!(f, "{} {}, {pg}/z, {}, {}", op.name(), P(pd, element), Z(rn, element), Z(rm, element))
        }
        Inst::SveSelect { op, element, pg, rd, rn, rm } => {
            write!(f, "{} {}, {pg}, {}, {}", op.name(), Z(rd, element), Z(rn, element), Z(rm, element))
        }
        Inst::SveShift { op, element, rd, rn, amount } => {
            write!(f, "{} {}, {}, #{}", op.name(), Z(rd, element), Z(rn, element), amount.value())
        }
        Inst::SveImm { op, element, rd, imm } => {
            write!(f, "{} {}, {}, #{}", op.name(), Z(rd, element), Z(rd, element), imm.value())
        }
        _ => print_copy(inst, f),
    }
}

fn vector(f: Out<'_, '_>, op: SveVectorOp, element: ElementSize, [rd, rn, rm]: [Reg; 3]) -> fmt::Result {
    let element = if op.traits() & FIXED_SIZE != 0 { ElementSize::D } else { element };
    let inner = source(op.traits(), element);
    let last = if op.traits() & DOUBLES_LAST != 0 { ElementSize::D } else { inner };
    if op == SveVectorOp::Tbl {
        return write!(f, "tbl {}, {{{}}}, {}", Z(rd, element), Z(rn, element), Z(rm, element));
    }
    write!(f, "{} {}, {}, {}", op.name(), Z(rd, element), Z(rn, inner), Z(rm, last))
}

fn unary(f: Out<'_, '_>, op: SveUnaryOp, element: ElementSize, pg: PredicateReg, [rd, rn]: [Reg; 2]) -> fmt::Result {
    write!(f, "{} {}, {pg}/m, {}", op.name(), Z(rd, element), Z(rn, source(op.traits(), element)))
}

/// Element size of the source of an operation with results of `element`.
fn source(traits: u32, element: ElementSize) -> ElementSize {
    let index = element as usize;
    match traits & (HALF_SOURCE | DOUBLE_SOURCE) {
        HALF_SOURCE => ElementSize::ALL[index.saturating_sub(1)],
        DOUBLE_SOURCE => ElementSize::ALL[(index + 1).min(3)],
        _ => element,
    }
}

fn print_copy(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::SveCopy { op, element, pg, rd, imm } => {
            write!(f, "{} {}, {pg}/z, #{}", op.name(), Z(rd, element), imm.value())
        }
        Inst::SveBitmask { op, rd, imm } => {
            write!(f, "{} {}, #{:#x}", op.name(), Z(rd, ElementSize::D), imm.value())
        }
        Inst::SveFloat { op, element, rd, imm } => {
            write!(f, "{} {}, #{:?}", op.name(), Z(rd, element), imm.value())
        }
        Inst::SveDupElement { op, element, rd, rn, index } => {
            let letter = element.map_or('q', ElementSize::letter);
            let (d, n) = (Named(rd, 'z'), Named(rn, 'z'));
            write!(f, "{} {d}.{letter}, {n}.{letter}[{}]", op.name(), index.value())
        }
        Inst::SveDupGeneral { op, element, rd, rn } => {
            let size = if element == ElementSize::D { Size::X } else { Size::W };
            write!(f, "{} {}, {}", op.name(), Z(rd, element), general(rn, size))
        }
        Inst::SveExtract { op, rd, rm, index } => {
            let (d, m) = (Z(rd, ElementSize::B), Z(rm, ElementSize::B));
            write!(f, "{} {d}, {d}, {m}, #{}", op.name(), index.value())
        }
        Inst::SveTernary { op, rd, rm, ra } => {
            let [d, m, a] = [rd, rm, ra].map(|reg| Z(reg, ElementSize::D));
            write!(f, "{} {d}, {d}, {m}, {a}", op.name())
        }
        Inst::SvePredicate { op, pd, pg, pn, pm } => {
            let [d, n, m] = [pd, pn, pm].map(|reg| P(reg, ElementSize::B));
            write!(f, "{} {d}, {pg}/z, {n}, {m}", op.name())
        }
        Inst::SveCount { op, element, pg, pn, rd } => {
            write!(f, "{} {}, {pg}, {}", op.name(), x(rd), P(pn, element))
        }
        Inst::SvePattern { op, element, pd, pattern } => {
            write!(f, "{} {}, vl{}", op.name(), P(pd, element), pattern.count())
        }
        _ => print_memory(inst, f),
    }
}

/// `[base]` or `[base, #imm, mul vl]`.
struct Place(Reg, i32);

impl fmt::Display for Place {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        match self.1 {
            0 => write!(f, "[{}]", x(self.0)),
            imm => write!(f, "[{}, #{imm}, mul vl]", x(self.0)),
        }
    }
}

fn print_memory(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::SveWhole { op, rt, rn, imm } => {
            write!(f, "{} {}, {}", op.name(), Named(rt, 'z'), Place(rn, imm.value()))
        }
        Inst::SveMemory { op, pg, rt, rn, imm } => {
            let zeroing = if op.is_store() { "" } else { "/z" };
            write!(f, "{} {{{}}}, {pg}{zeroing}, {}", op.name(), Z(rt, op.element()), Place(rn, imm.value()))
        }
        Inst::SveIndexed { op, pg, rt, rn, rm } => {
            let zeroing = if op.is_store() { "" } else { "/z" };
            write!(f, "{} {{{}}}, {pg}{zeroing}, [{}, {}]", op.name(), Z(rt, ElementSize::B), x(rn), x(rm))
        }
        Inst::SveReplicate { op, pg, rt, rn, imm } => replicate(f, op, pg, [rt, rn], imm.value()),
        Inst::SveGatherAt { op, pg, rt, rn } => {
            let element = ElementSize::D;
            write!(f, "{} {{{}}}, {pg}/z, [{}]", op.name(), Z(rt, element), Z(rn, element))
        }
        Inst::SveGather { op, pg, rt, rn, rm } => gather(f, op, pg, [rt, rn, rm]),
        _ => unreachable!("every instruction is printed by one of the groups"),
    }
}

fn replicate(f: Out<'_, '_>, op: SveReplicateOp, pg: PredicateReg, [rt, rn]: [Reg; 2], imm: u32) -> fmt::Result {
    let element = match op {
        SveReplicateOp::Ld1rqb => ElementSize::B,
        _ => ElementSize::ALL[op.bytes().trailing_zeros() as usize],
    };
    write!(f, "{} {{{}}}, {pg}/z, [{}", op.name(), Z(rt, element), x(rn))?;
    if imm != 0 {
        write!(f, ", #{}", imm * op.bytes())?;
    }
    f.write_str("]")
}

fn gather(f: Out<'_, '_>, op: SveGatherOp, pg: PredicateReg, [rt, rn, rm]: [Reg; 3]) -> fmt::Result {
    let traits = op.traits();
    let element = if traits & GATHER_DOUBLES != 0 { ElementSize::D } else { ElementSize::S };
    let scale = if op.name() == "ld1d" { 3 } else { 2 };
    let extend = match (traits & GATHER_SXTW != 0, traits & GATHER_SCALED != 0) {
        (true, true) => format!(", sxtw #{scale}"),
        (true, false) => String::from(", sxtw"),
        (false, true) => format!(", lsl #{scale}"),
        (false, false) => String::new(),
    };
    write!(f, "{} {{{}}}, {pg}/z, [{}, {}{extend}]", op.name(), Z(rt, element), x(rn), Z(rm, element))
}

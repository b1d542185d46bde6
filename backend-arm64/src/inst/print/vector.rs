//! Vector operations of two and three registers and shifts.

use core::fmt;

use super::{Arranged, Named, vector_misc};
use crate::asm::Reg;
use crate::inst::ops::vector::Vector3Op;
use crate::inst::ops::vector_misc::Vector2Op;
use crate::inst::ops::vector_shift::VectorShiftOp;
use crate::inst::ops::{FLOAT, LONG, NARROW, PAIRWISE_LONG, WIDE, ZERO};
use crate::inst::{ElementSize, Inst, Shape};

type Out<'a, 'b> = &'a mut fmt::Formatter<'b>;

/// A register whose elements are twice as wide as the given narrow ones.
pub(super) struct Widened(pub(super) Reg, pub(super) Shape);

impl fmt::Display for Widened {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        let (lanes, letter) = match self.1.element() {
            ElementSize::B => (8, 'h'),
            ElementSize::H => (4, 's'),
            ElementSize::S => (2, 'd'),
            ElementSize::D => (1, 'q'),
        };
        if self.1.is_scalar() {
            return write!(f, "{}", Named(self.0, letter));
        }
        write!(f, "{}.{lanes}{letter}", Named(self.0, 'v'))
    }
}

/// A register with elements twice as wide and half as many.
struct Paired(Reg, Shape);

impl fmt::Display for Paired {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        let letter = ['h', 's', 'd', 'q'][self.1.element() as usize];
        write!(f, "{}.{}{letter}", Named(self.0, 'v'), self.1.lanes() / 2)
    }
}

/// The `2` of operations on upper halves.
const fn half(shape: Shape) -> &'static str {
    if shape.is_full() { "2" } else { "" }
}

pub(super) fn print(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::Vector3 { op: Vector3Op::Orr, shape, rd, rn, rm } if rn == rm => {
            write!(f, "mov {}, {}", Arranged(rd, shape), Arranged(rn, shape))
        }
        Inst::Vector3 { op, shape, rd, rn, rm } => {
            write!(f, "{} {}, {}, {}", op.name(), Arranged(rd, shape), Arranged(rn, shape), Arranged(rm, shape))
        }
        Inst::VectorLong { op, shape, rd, rn, rm } => {
            write!(f, "{}{} ", op.name(), half(shape))?;
            let narrow = op.traits() & NARROW != 0;
            if narrow {
                return write!(f, "{}, {}, {}", Arranged(rd, shape), Widened(rn, shape), Widened(rm, shape));
            }
            if op.traits() & WIDE != 0 {
                return write!(f, "{}, {}, {}", Widened(rd, shape), Widened(rn, shape), Arranged(rm, shape));
            }
            write!(f, "{}, {}, {}", Widened(rd, shape), Arranged(rn, shape), Arranged(rm, shape))
        }
        Inst::VectorElement { op, shape, rd, rn, rm, lane } => {
            let element = Lane(rm, shape.element(), lane.value());
            if op.traits() & LONG != 0 {
                let (d, n) = (Widened(rd, shape), Arranged(rn, shape));
                return write!(f, "{}{} {d}, {n}, {element}", op.name(), half(shape));
            }
            write!(f, "{} {}, {}, {element}", op.name(), Arranged(rd, shape), Arranged(rn, shape))
        }
        Inst::VectorDot { op, shape, rd, rn, rm } => {
            let bytes = Shape::vector(ElementSize::B, shape.is_full());
            write!(f, "{} {}, {}, {}", op.name(), Arranged(rd, shape), Arranged(rn, bytes), Arranged(rm, bytes))
        }
        Inst::Vector2 { op, shape, rd, rn } => vector2(f, op, shape, rd, rn),
        Inst::VectorShift { op, shape, rd, rn, amount } => shift(f, op, shape, [rd, rn], amount.value()),
        _ => vector_misc::print(inst, f),
    }
}

/// One element of a register.
pub(super) struct Lane(pub(super) Reg, pub(super) ElementSize, pub(super) u32);

impl fmt::Display for Lane {
    fn fmt(&self, f: Out<'_, '_>) -> fmt::Result {
        write!(f, "{}.{}[{}]", Named(self.0, 'v'), self.1.letter(), self.2)
    }
}

fn vector2(f: Out<'_, '_>, op: Vector2Op, shape: Shape, rd: Reg, rn: Reg) -> fmt::Result {
    let traits = op.traits();
    let name = if op == Vector2Op::Not { "mvn" } else { op.name() };
    if traits & NARROW != 0 {
        return write!(f, "{name}{} {}, {}", half(shape), Arranged(rd, shape), Widened(rn, shape));
    }
    if traits & LONG != 0 {
        write!(f, "{name}{} {}, {}", half(shape), Widened(rd, shape), Arranged(rn, shape))?;
        return if op == Vector2Op::Shll { write!(f, ", #{}", shape.element().bits()) } else { Ok(()) };
    }
    if traits & PAIRWISE_LONG != 0 {
        return write!(f, "{name} {}, {}", Paired(rd, shape), Arranged(rn, shape));
    }
    write!(f, "{name} {}, {}", Arranged(rd, shape), Arranged(rn, shape))?;
    match (traits & ZERO != 0, traits & FLOAT != 0) {
        (true, true) => f.write_str(", #0.0"),
        (true, false) => f.write_str(", #0"),
        _ => Ok(()),
    }
}

fn shift(f: Out<'_, '_>, op: VectorShiftOp, shape: Shape, [rd, rn]: [Reg; 2], amount: u32) -> fmt::Result {
    let (traits, half) = (op.traits(), half(shape));
    if traits & NARROW != 0 {
        return write!(f, "{}{half} {}, {}, #{amount}", op.name(), Arranged(rd, shape), Widened(rn, shape));
    }
    if traits & LONG != 0 {
        let (d, n) = (Widened(rd, shape), Arranged(rn, shape));
        return match (op, amount) {
            (VectorShiftOp::Sshll, 0) => write!(f, "sxtl{half} {d}, {n}"),
            (_, 0) => write!(f, "uxtl{half} {d}, {n}"),
            _ => write!(f, "{}{half} {d}, {n}, #{amount}", op.name()),
        };
    }
    write!(f, "{} {}, {}, #{amount}", op.name(), Arranged(rd, shape), Arranged(rn, shape))
}

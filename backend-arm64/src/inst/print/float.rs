//! Scalar floating point.

use core::fmt;

use super::{Named, general, scalar, vector, w, x};
use crate::inst::Inst;
use crate::inst::ops::float::{FpToGeneralOp, GeneralToFpOp};

pub(super) fn print(inst: &Inst, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match *inst {
        Inst::Fp1 { op, size, rd, rn } => write!(f, "{} {}, {}", op.name(), scalar(rd, size), scalar(rn, size)),
        Inst::Fp2 { op, size, rd, rn, rm } => {
            write!(f, "{} {}, {}, {}", op.name(), scalar(rd, size), scalar(rn, size), scalar(rm, size))
        }
        Inst::Fp3 { op, size, rd, rn, rm, ra } => {
            let [d, n, m, a] = [rd, rn, rm, ra].map(|reg| scalar(reg, size));
            write!(f, "{} {d}, {n}, {m}, {a}", op.name())
        }
        Inst::FpCompare { op, size, rn, rm } => write!(f, "{} {}, {}", op.name(), scalar(rn, size), scalar(rm, size)),
        Inst::FpCompareZero { op, size, rn } => write!(f, "{} {}, #0.0", op.name(), scalar(rn, size)),
        Inst::FpCondCompare { op, size, rn, rm, nzcv, cond } => {
            write!(f, "{} {}, {}, #{:#x}, {cond}", op.name(), scalar(rn, size), scalar(rm, size), nzcv.value())
        }
        Inst::FpSelect { op, size, rd, rn, rm, cond } => {
            let [d, n, m] = [rd, rn, rm].map(|reg| scalar(reg, size));
            write!(f, "{} {d}, {n}, {m}, {cond}", op.name())
        }
        Inst::FpImm { op, size, rd, imm } => write!(f, "{} {}, #{:?}", op.name(), scalar(rd, size), imm.value()),
        _ => print_conversion(inst, f),
    }
}

fn print_conversion(inst: &Inst, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match *inst {
        Inst::FpConvert { op, from, to, rd, rn } => write!(f, "{} {}, {}", op.name(), scalar(rd, to), scalar(rn, from)),
        Inst::FpToInt { op, from, size, rd, rn } => {
            write!(f, "{} {}, {}", op.name(), general(rd, size), scalar(rn, from))
        }
        Inst::IntToFp { op, size, to, rd, rn } => write!(f, "{} {}, {}", op.name(), scalar(rd, to), general(rn, size)),
        Inst::FpToFixed { op, from, size, rd, rn, fraction } => {
            write!(f, "{} {}, {}, #{}", op.name(), general(rd, size), scalar(rn, from), fraction.value())
        }
        Inst::FixedToFp { op, size, to, rd, rn, fraction } => {
            write!(f, "{} {}, {}, #{}", op.name(), scalar(rd, to), general(rn, size), fraction.value())
        }
        Inst::FpToGeneral { op, rd, rn } => match op {
            FpToGeneralOp::WFromH => write!(f, "fmov {}, {}", w(rd), Named(rn, 'h')),
            FpToGeneralOp::WFromS => write!(f, "fmov {}, {}", w(rd), Named(rn, 's')),
            FpToGeneralOp::XFromD => write!(f, "fmov {}, {}", x(rd), Named(rn, 'd')),
            FpToGeneralOp::XFromTop => write!(f, "fmov {}, {}.d[1]", x(rd), Named(rn, 'v')),
            FpToGeneralOp::Fjcvtzs => write!(f, "fjcvtzs {}, {}", w(rd), Named(rn, 'd')),
        },
        Inst::GeneralToFp { op, rd, rn } => match op {
            GeneralToFpOp::HFromW => write!(f, "fmov {}, {}", Named(rd, 'h'), w(rn)),
            GeneralToFpOp::SFromW => write!(f, "fmov {}, {}", Named(rd, 's'), w(rn)),
            GeneralToFpOp::DFromX => write!(f, "fmov {}, {}", Named(rd, 'd'), x(rn)),
            GeneralToFpOp::TopFromX => write!(f, "fmov {}.d[1], {}", Named(rd, 'v'), x(rn)),
        },
        _ => vector::print(inst, f),
    }
}

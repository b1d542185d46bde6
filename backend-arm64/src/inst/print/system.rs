//! System instructions and pseudo instructions.

use core::fmt;

use super::{Symbol, float, w, x};
use crate::inst::Inst;

pub(super) fn print(inst: &Inst, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match *inst {
        Inst::Mrs { rt, register } => write!(f, "mrs {}, {}", x(rt), register.name()),
        Inst::Msr { register, rt } => write!(f, "msr {}, {}", register.name(), x(rt)),
        Inst::Rmif { rn, rotate, mask } => write!(f, "rmif {}, #{}, #{}", x(rn), rotate.value(), mask.value()),
        Inst::SetFlags { op, rn } => write!(f, "{} {}", op.name(), w(rn)),
        Inst::Plain { op } => f.write_str(op.name()),
        Inst::Hint { number } => write!(f, "hint #{:#x}", number.value()),
        Inst::Barrier { op, option } => write!(f, "{} {}", op.name(), option.name()),
        Inst::Cache { op, rt } => write!(f, "{}, {}", op.name(), x(rt)),
        Inst::Exception { op, imm } => write!(f, "{} #{:#x}", op.name(), imm.value()),
        Inst::MemoryCopy { op, rd, rs, rn } => write!(f, "{} [{}]!, [{}]!, {}!", op.name(), x(rd), x(rs), x(rn)),
        Inst::MemorySet { op, rd, rn, rs } => write!(f, "{} [{}]!, {}!, {}", op.name(), x(rd), x(rn), x(rs)),
        Inst::Bind { label } => write!(f, "{label}:"),
        Inst::Mark { payload } => write!(f, "// mark {payload:#x}"),
        Inst::Word { value } => write!(f, ".word {value:#x}"),
        Inst::AddressWord { target } => write!(f, ".xword {}", Symbol(target)),
        _ => float::print(inst, f),
    }
}

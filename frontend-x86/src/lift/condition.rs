//! Condition codes in the names of Jcc, SETcc and CMOVcc.

use crate::decode::{Instruction, Mnemonic};
use causeway_ir::Cond;

/// The condition of a conditional instruction; [`Cond::O`] for others.
pub(crate) const fn condition(instruction: &Instruction) -> Cond {
    use Mnemonic as M;
    match instruction.mnemonic {
        M::Jno | M::Setno | M::Cmovno => Cond::No,
        M::Jb | M::Setb | M::Cmovb => Cond::B,
        M::Jae | M::Setae | M::Cmovae => Cond::Ae,
        M::Je | M::Sete | M::Cmove => Cond::E,
        M::Jne | M::Setne | M::Cmovne => Cond::Ne,
        M::Jbe | M::Setbe | M::Cmovbe => Cond::Be,
        M::Ja | M::Seta | M::Cmova => Cond::A,
        M::Js | M::Sets | M::Cmovs => Cond::S,
        M::Jns | M::Setns | M::Cmovns => Cond::Ns,
        M::Jp | M::Setp | M::Cmovp => Cond::P,
        M::Jnp | M::Setnp | M::Cmovnp => Cond::Np,
        M::Jl | M::Setl | M::Cmovl => Cond::L,
        M::Jge | M::Setge | M::Cmovge => Cond::Ge,
        M::Jle | M::Setle | M::Cmovle => Cond::Le,
        M::Jg | M::Setg | M::Cmovg => Cond::G,
        _ => Cond::O,
    }
}

//! Instructions in Arm syntax (Arm ARM C1.2), with the aliases that the manual prefers. Virtual registers print as `%x5`,
//! `%w5`, `%d5`; labels as `L5`; relocated targets as `image+0x10`, `code+0x10`, `entry+0x10`, `data+0x10`.

mod float;
mod integer;
mod memory;
mod sve;
mod system;
mod vector;
mod vector_misc;

use core::fmt;

use super::{Cond, FpSize, Inst, Shape, Size};
use crate::asm::{Label, Reg};
use causeway_relocation::Target;

impl fmt::Display for Inst {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        integer::print(self, f)
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "L{}", self.index())
    }
}

impl fmt::Display for Cond {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A register under a width letter.
struct Named(Reg, char);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f, self.1)
    }
}

/// A general register of this width.
const fn general(reg: Reg, size: Size) -> Named {
    Named(reg, size.letter())
}

/// A doubleword general register.
const fn x(reg: Reg) -> Named {
    Named(reg, 'x')
}

/// A word general register.
const fn w(reg: Reg) -> Named {
    Named(reg, 'w')
}

/// A scalar floating-point register.
const fn scalar(reg: Reg, size: FpSize) -> Named {
    Named(reg, size.letter())
}

/// A vector register under an arrangement, or a scalar.
struct Arranged(Reg, Shape);

impl fmt::Display for Arranged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = self.1.element().letter();
        if self.1.is_scalar() {
            return self.0.write(f, letter);
        }
        write!(f, "{}.{}{letter}", Named(self.0, 'v'), self.1.lanes())
    }
}

/// A relocated target.
struct Symbol(Target);

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (section, offset) = match self.0 {
            Target::Image(offset) => ("image", offset),
            Target::Code(offset) => ("code", offset),
            Target::Entry(offset) => ("entry", offset),
            Target::ModuleData(offset) => ("data", offset),
        };
        write!(f, "{section}+{offset:#x}")
    }
}

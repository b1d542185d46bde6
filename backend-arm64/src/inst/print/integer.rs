//! Data processing, immediate and register, and branches.

use core::fmt;

use super::{Named, Symbol, general, memory, w, x};
use crate::asm::{LogicalImm, MoveWideImm, Reg, Shift, UImm3, UImm6};
use crate::inst::ops::branch::BranchRegOp;
use crate::inst::ops::integer::{
    AddSubOp, BitfieldOp, CarryOp, CondSelectOp, CrcOp, LogicalImmOp, LogicalOp, MinMaxImmOp, MoveWideOp, MulAddLongOp,
    MulAddOp,
};
use crate::inst::{Cond, Extend, Inst, Size};

type Out<'a, 'b> = &'a mut fmt::Formatter<'b>;

/// A shift after a comma, nothing where there is none.
struct ShiftText(Shift);

impl fmt::Display for ShiftText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == Shift::NONE {
            return Ok(());
        }
        write!(f, ", {} #{}", self.0.kind.name(), self.0.amount())
    }
}

pub(super) fn print(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::AddSubImm { op, size, rd, rn, imm } => {
            let (d, n) = (general(rd, size), general(rn, size));
            if op == AddSubOp::Add && imm.value() == 0 && !imm.shift12() && (rd.is_sp() || rn.is_sp()) {
                return write!(f, "mov {d}, {n}");
            }
            let imm = ImmText(imm.value(), imm.shift12());
            match (op, rd.is_zr()) {
                (AddSubOp::Adds, true) => write!(f, "cmn {n}, {imm}"),
                (AddSubOp::Subs, true) => write!(f, "cmp {n}, {imm}"),
                _ => write!(f, "{} {d}, {n}, {imm}", op.name()),
            }
        }
        Inst::AddSubShifted { op, size, rd, rn, rm, shift } => add_sub_shifted(f, op, size, [rd, rn, rm], shift),
        Inst::AddSubExtended { op, size, rd, rn, rm, extend, amount } => {
            add_sub_extended(f, op, size, [rd, rn, rm], extend, amount)
        }
        Inst::AddSubCarry { op, size, rd, rn, rm } => {
            let (d, n, m) = (general(rd, size), general(rn, size), general(rm, size));
            match (op, rn.is_zr()) {
                (CarryOp::Sbc, true) => write!(f, "ngc {d}, {m}"),
                (CarryOp::Sbcs, true) => write!(f, "ngcs {d}, {m}"),
                _ => write!(f, "{} {d}, {n}, {m}", op.name()),
            }
        }
        Inst::LogicalImm { op, size, rd, rn, imm } => logical_imm(f, op, size, [rd, rn], imm),
        Inst::LogicalShifted { op, size, rd, rn, rm, shift } => logical_shifted(f, op, size, [rd, rn, rm], shift),
        Inst::MoveWide { op, size, rd, imm } => move_wide(f, op, size, rd, imm),
        Inst::Bitfield { op, size, rd, rn, immr, imms } => bitfield(f, op, size, [rd, rn], [immr, imms]),
        Inst::Extract { size, rd, rn, rm, lsb } => {
            let (d, n, m, lsb) = (general(rd, size), general(rn, size), general(rm, size), lsb.value());
            if rn == rm { write!(f, "ror {d}, {n}, #{lsb}") } else { write!(f, "extr {d}, {n}, {m}, #{lsb}") }
        }
        _ => print_register(inst, f),
    }
}

/// An arithmetic immediate with its shift.
struct ImmText(u32, bool);

impl fmt::Display for ImmText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.1 { write!(f, "#{:#x}, lsl #12", self.0 >> 12) } else { write!(f, "#{:#x}", self.0) }
    }
}

fn print_register(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::DataProc1 { op, size, rd, rn } => write!(f, "{} {}, {}", op.name(), general(rd, size), general(rn, size)),
        Inst::DataProc2 { op, size, rd, rn, rm } => {
            write!(f, "{} {}, {}, {}", op.name(), general(rd, size), general(rn, size), general(rm, size))
        }
        Inst::MinMaxImm { op, size, rd, rn, imm } => {
            write!(f, "{} {}, {}, ", op.name(), general(rd, size), general(rn, size))?;
            match op {
                MinMaxImmOp::Smax | MinMaxImmOp::Smin => write!(f, "#{}", imm.value() as u8 as i8),
                MinMaxImmOp::Umax | MinMaxImmOp::Umin => write!(f, "#{}", imm.value()),
            }
        }
        Inst::Crc { op, rd, rn, rm } => {
            let size = if matches!(op, CrcOp::Crc32x | CrcOp::Crc32cx) { Size::X } else { Size::W };
            write!(f, "{} {}, {}, {}", op.name(), w(rd), w(rn), general(rm, size))
        }
        Inst::MulHigh { op, rd, rn, rm } => write!(f, "{} {}, {}, {}", op.name(), x(rd), x(rn), x(rm)),
        Inst::MulAdd { op, size, rd, rn, rm, ra } => {
            let (d, n, m) = (general(rd, size), general(rn, size), general(rm, size));
            match (op, ra.is_zr()) {
                (MulAddOp::Madd, true) => write!(f, "mul {d}, {n}, {m}"),
                (MulAddOp::Msub, true) => write!(f, "mneg {d}, {n}, {m}"),
                _ => write!(f, "{} {d}, {n}, {m}, {}", op.name(), general(ra, size)),
            }
        }
        Inst::MulAddLong { op, rd, rn, rm, ra } => {
            let (d, n, m) = (x(rd), w(rn), w(rm));
            if !ra.is_zr() {
                return write!(f, "{} {d}, {n}, {m}, {}", op.name(), x(ra));
            }
            let name = match op {
                MulAddLongOp::Smaddl => "smull",
                MulAddLongOp::Smsubl => "smnegl",
                MulAddLongOp::Umaddl => "umull",
                MulAddLongOp::Umsubl => "umnegl",
            };
            write!(f, "{name} {d}, {n}, {m}")
        }
        Inst::CondSelect { op, size, rd, rn, rm, cond } => cond_select(f, op, size, [rd, rn, rm], cond),
        Inst::CondCompare { op, size, rn, rm, nzcv, cond } => {
            write!(f, "{} {}, {}, #{:#x}, {cond}", op.name(), general(rn, size), general(rm, size), nzcv.value())
        }
        Inst::CondCompareImm { op, size, rn, imm, nzcv, cond } => {
            write!(f, "{} {}, #{:#x}, #{:#x}, {cond}", op.name(), general(rn, size), imm.value(), nzcv.value())
        }
        _ => print_branch(inst, f),
    }
}

fn print_branch(inst: &Inst, f: Out<'_, '_>) -> fmt::Result {
    match *inst {
        Inst::Branch { op, label } => write!(f, "{} {label}", op.name()),
        Inst::BranchFar { op, target } => write!(f, "{} {}", op.name(), Symbol(target)),
        Inst::BranchCond { cond, label } => write!(f, "b.{cond} {label}"),
        Inst::CompareBranch { op, size, rt, label } => write!(f, "{} {}, {label}", op.name(), general(rt, size)),
        Inst::TestBranch { op, rt, bit, label } => {
            let letter = if bit.value() < 32 { 'w' } else { 'x' };
            write!(f, "{} {}, #{}, {label}", op.name(), Named(rt, letter), bit.value())
        }
        Inst::BranchReg { op: BranchRegOp::Ret, rn } if rn == Reg::x(30) => f.write_str("ret"),
        Inst::BranchReg { op, rn } => write!(f, "{} {}", op.name(), x(rn)),
        Inst::Adr { rd, label } => write!(f, "adr {}, {label}", x(rd)),
        Inst::Adrp { rd, target } => write!(f, "adrp {}, {}", x(rd), Symbol(target)),
        Inst::AddLow { rd, rn, target } => write!(f, "add {}, {}, :lo12:{}", x(rd), x(rn), Symbol(target)),
        _ => memory::print(inst, f),
    }
}

fn add_sub_shifted(f: Out<'_, '_>, op: AddSubOp, size: Size, [rd, rn, rm]: [Reg; 3], shift: Shift) -> fmt::Result {
    let (d, n, m, shift) = (general(rd, size), general(rn, size), general(rm, size), ShiftText(shift));
    match op {
        AddSubOp::Adds if rd.is_zr() => write!(f, "cmn {n}, {m}{shift}"),
        AddSubOp::Subs if rd.is_zr() => write!(f, "cmp {n}, {m}{shift}"),
        AddSubOp::Sub if rn.is_zr() => write!(f, "neg {d}, {m}{shift}"),
        AddSubOp::Subs if rn.is_zr() => write!(f, "negs {d}, {m}{shift}"),
        _ => write!(f, "{} {d}, {n}, {m}{shift}", op.name()),
    }
}

fn add_sub_extended(
    f: Out<'_, '_>,
    op: AddSubOp,
    size: Size,
    [rd, rn, rm]: [Reg; 3],
    extend: Extend,
    amount: UImm3,
) -> fmt::Result {
    let (d, n) = (general(rd, size), general(rn, size));
    match op {
        AddSubOp::Adds if rd.is_zr() => write!(f, "cmn {n}, ")?,
        AddSubOp::Subs if rd.is_zr() => write!(f, "cmp {n}, ")?,
        _ => write!(f, "{} {d}, {n}, ", op.name())?,
    }
    let wide = size == Size::X && extend as u32 & 3 == 3;
    write!(f, "{}", if wide { x(rm) } else { w(rm) })?;
    let whole = if size == Size::X { Extend::Uxtx } else { Extend::Uxtw };
    let as_shift = extend == whole && (rd.is_sp() || rn.is_sp());
    match (as_shift, amount.value()) {
        (true, 0) => Ok(()),
        (true, amount) => write!(f, ", lsl #{amount}"),
        (false, 0) => write!(f, ", {}", extend.name()),
        (false, amount) => write!(f, ", {} #{amount}", extend.name()),
    }
}

/// An immediate as wide as its register.
fn masked(value: u64, size: Size) -> u64 {
    value & (u64::MAX >> (64 - size.bits()))
}

fn logical_imm(f: Out<'_, '_>, op: LogicalImmOp, size: Size, [rd, rn]: [Reg; 2], imm: LogicalImm) -> fmt::Result {
    let value = masked(imm.value(), size);
    let (d, n) = (general(rd, size), general(rn, size));
    // `mov` belongs to `movz` and `movn` where they can (Arm ARM, `MoveWidePreferred`).
    let wide = MoveWideImm::new(value).is_some() || MoveWideImm::new(masked(!value, size)).is_some();
    match op {
        LogicalImmOp::Ands if rd.is_zr() => write!(f, "tst {n}, #{value:#x}"),
        LogicalImmOp::Orr if rn.is_zr() && !wide => write!(f, "mov {d}, #{value:#x}"),
        _ => write!(f, "{} {d}, {n}, #{value:#x}", op.name()),
    }
}

fn logical_shifted(f: Out<'_, '_>, op: LogicalOp, size: Size, [rd, rn, rm]: [Reg; 3], shift: Shift) -> fmt::Result {
    let (d, n, m) = (general(rd, size), general(rn, size), general(rm, size));
    let text = ShiftText(shift);
    match op {
        LogicalOp::Ands if rd.is_zr() => write!(f, "tst {n}, {m}{text}"),
        LogicalOp::Orr if rn.is_zr() && shift == Shift::NONE => write!(f, "mov {d}, {m}"),
        LogicalOp::Orn if rn.is_zr() => write!(f, "mvn {d}, {m}{text}"),
        _ => write!(f, "{} {d}, {n}, {m}{text}", op.name()),
    }
}

fn move_wide(f: Out<'_, '_>, op: MoveWideOp, size: Size, rd: Reg, imm: MoveWideImm) -> fmt::Result {
    let d = general(rd, size);
    let zero_shifted = imm.bits() == 0 && imm.shift() != 0;
    match op {
        MoveWideOp::Movz if !zero_shifted => write!(f, "mov {d}, #{:#x}", imm.value()),
        MoveWideOp::Movn if !(zero_shifted || size == Size::W && imm.bits() == 0xffff) => {
            write!(f, "mov {d}, #{:#x}", masked(!imm.value(), size))
        }
        _ if imm.shift() == 0 => write!(f, "{} {d}, #{:#x}", op.name(), imm.bits()),
        _ => write!(f, "{} {d}, #{:#x}, lsl #{}", op.name(), imm.bits(), imm.shift()),
    }
}

fn bitfield(f: Out<'_, '_>, op: BitfieldOp, size: Size, [rd, rn]: [Reg; 2], imm: [UImm6; 2]) -> fmt::Result {
    let [rotate, last] = imm.map(UImm6::value);
    let (d, n, bits) = (general(rd, size), general(rn, size), size.bits());
    let extension = match (op, rotate, last, size) {
        (BitfieldOp::Sbfm, 0, 7, _) => Some("sxtb"),
        (BitfieldOp::Sbfm, 0, 15, _) => Some("sxth"),
        (BitfieldOp::Sbfm, 0, 31, Size::X) => Some("sxtw"),
        (BitfieldOp::Ubfm, 0, 7, Size::W) => Some("uxtb"),
        (BitfieldOp::Ubfm, 0, 15, Size::W) => Some("uxth"),
        _ => None,
    };
    if let Some(name) = extension {
        return write!(f, "{name} {d}, {}", w(rn));
    }
    match op {
        BitfieldOp::Sbfm if last == bits - 1 => return write!(f, "asr {d}, {n}, #{rotate}"),
        BitfieldOp::Ubfm if last == bits - 1 => return write!(f, "lsr {d}, {n}, #{rotate}"),
        BitfieldOp::Ubfm if last + 1 == rotate => return write!(f, "lsl {d}, {n}, #{}", bits - rotate),
        _ => {}
    }
    let insert = last < rotate;
    let (lsb, width) = if insert { (bits - rotate, last + 1) } else { (rotate, last + 1 - rotate) };
    let name = match (op, insert) {
        (BitfieldOp::Bfm, true) if rn.is_zr() => return write!(f, "bfc {d}, #{lsb}, #{width}"),
        (BitfieldOp::Sbfm, true) => "sbfiz",
        (BitfieldOp::Sbfm, false) => "sbfx",
        (BitfieldOp::Bfm, true) => "bfi",
        (BitfieldOp::Bfm, false) => "bfxil",
        (BitfieldOp::Ubfm, true) => "ubfiz",
        (BitfieldOp::Ubfm, false) => "ubfx",
    };
    write!(f, "{name} {d}, {n}, #{lsb}, #{width}")
}

fn cond_select(f: Out<'_, '_>, op: CondSelectOp, size: Size, [rd, rn, rm]: [Reg; 3], cond: Cond) -> fmt::Result {
    let (d, n, inverse) = (general(rd, size), general(rn, size), cond.invert());
    let same = rn == rm && cond != Cond::Al;
    match op {
        CondSelectOp::Csinc if same && rn.is_zr() => write!(f, "cset {d}, {inverse}"),
        CondSelectOp::Csinv if same && rn.is_zr() => write!(f, "csetm {d}, {inverse}"),
        CondSelectOp::Csinc if same => write!(f, "cinc {d}, {n}, {inverse}"),
        CondSelectOp::Csinv if same => write!(f, "cinv {d}, {n}, {inverse}"),
        CondSelectOp::Csneg if same => write!(f, "cneg {d}, {n}, {inverse}"),
        _ => write!(f, "{} {d}, {n}, {}, {cond}", op.name(), general(rm, size)),
    }
}

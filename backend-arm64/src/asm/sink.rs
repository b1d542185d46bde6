//! Where instructions go, and the builder methods that are not one row of a table: aliases and relocated forms.

use causeway_relocation::Target;

use super::constant;
use super::{ArithImm, Label, LogicalImm, Reg, Shift, UImm4, UImm6, UImm7};
use crate::inst::ops::branch::BranchOp;
use crate::inst::ops::integer::{
    AddSubImmBuilder, AddSubShiftedBuilder, BitfieldBuilder, CondSelectBuilder, LogicalImmBuilder,
    LogicalShiftedBuilder, MulAddBuilder, MulAddLongBuilder,
};
use crate::inst::ops::memory::{CompareSwapOp, LoadLiteralOp, LoadStoreOp};
use crate::inst::ops::system::SystemReg;
use crate::inst::{Cond, ElementSize, Inst, Order, Size};

/// Receives instructions in program order.
pub trait InstSink {
    /// Appends one instruction.
    fn push(&mut self, inst: Inst);
}

impl InstSink for Vec<Inst> {
    #[inline]
    fn push(&mut self, inst: Inst) {
        Self::push(self, inst);
    }
}

impl<const N: usize> InstSink for smallvec::SmallVec<[Inst; N]> {
    #[inline]
    fn push(&mut self, inst: Inst) {
        Self::push(self, inst);
    }
}

/// Branches, relocated addresses, system registers and the manual's aliases.
pub trait AliasBuilder: InstSink {
    /// Binds `label` here.
    fn bind(&mut self, label: Label) {
        self.push(Inst::Bind { label });
    }
    /// Records this position under `payload`.
    fn mark(&mut self, payload: u32) {
        self.push(Inst::Mark { payload });
    }
    /// `b label`.
    fn b(&mut self, label: Label) {
        self.push(Inst::Branch { op: BranchOp::B, label });
    }
    /// `bl label`.
    fn bl(&mut self, label: Label) {
        self.push(Inst::Branch { op: BranchOp::Bl, label });
    }
    /// `b` to a relocated target.
    fn b_far(&mut self, target: Target) {
        self.push(Inst::BranchFar { op: BranchOp::B, target });
    }
    /// `bl` to a relocated target.
    fn bl_far(&mut self, target: Target) {
        self.push(Inst::BranchFar { op: BranchOp::Bl, target });
    }
    /// `b.cond label`.
    fn b_cond(&mut self, cond: Cond, label: Label) {
        self.push(Inst::BranchCond { cond, label });
    }
    /// `adr rd, label`.
    fn adr(&mut self, rd: Reg, label: Label) {
        self.push(Inst::Adr { rd, label });
    }
    /// `adrp rd, target`.
    fn adrp(&mut self, rd: Reg, target: Target) {
        self.push(Inst::Adrp { rd, target });
    }
    /// `add rd, rn, :lo12:target`.
    fn add_low(&mut self, rd: Reg, rn: Reg, target: Target) {
        self.push(Inst::AddLow { rd, rn, target });
    }
    /// `adrp rd, target; add rd, rd, :lo12:target`.
    fn address(&mut self, rd: Reg, target: Target) {
        self.adrp(rd, target);
        self.add_low(rd, rd, target);
    }
    /// Load or store at `[rn, :lo12:target]`.
    fn load_store_low(&mut self, op: LoadStoreOp, rt: Reg, rn: Reg, target: Target) {
        self.push(Inst::LoadStoreLow { op, rt, rn, target });
    }
    /// Load relative to the instruction.
    fn ldr_literal(&mut self, op: LoadLiteralOp, rt: Reg, label: Label) {
        self.push(Inst::LoadLiteral { op, rt, label });
    }
    /// `mrs rt, register`.
    fn mrs(&mut self, rt: Reg, register: SystemReg) {
        self.push(Inst::Mrs { rt, register });
    }
    /// `msr register, rt`.
    fn msr(&mut self, register: SystemReg, rt: Reg) {
        self.push(Inst::Msr { register, rt });
    }
    /// `hint #number`.
    fn hint(&mut self, number: UImm7) {
        self.push(Inst::Hint { number });
    }
    /// `rmif rn, #rotate, #mask`.
    fn rmif(&mut self, rn: Reg, rotate: UImm6, mask: UImm4) {
        self.push(Inst::Rmif { rn, rotate, mask });
    }
    /// `extr rd, rn, rm, #lsb`.
    fn extr(&mut self, size: Size, rd: Reg, rn: Reg, rm: Reg, lsb: UImm6) {
        self.push(Inst::Extract { size, rd, rn, rm, lsb });
    }
    /// `casp`: `rs` and `rt` are the even registers of physical pairs.
    fn casp(&mut self, size: Size, order: Order, rs: Reg, rt: Reg, rn: Reg) {
        self.push(Inst::CompareSwapPair { size, order, rs, rs2: rs.next(), rt, rt2: rt.next(), rn });
    }
    /// `cas` with full ordering.
    fn casal(&mut self, size: ElementSize, rs: Reg, rt: Reg, rn: Reg) {
        self.push(Inst::CompareSwap { op: CompareSwapOp::Cas, size, order: Order::AcquireRelease, rs, rt, rn });
    }
    /// A copy of a whole register of either class; SP is allowed.
    fn mov(&mut self, rd: Reg, rn: Reg) {
        self.push(Inst::copy(rd, rn));
    }
    /// `mov` of the given width between general registers other than SP; W clears the upper half.
    fn mov_sized(&mut self, size: Size, rd: Reg, rn: Reg) {
        self.orr_shifted(size, rd, Reg::ZR, rn, Shift::NONE);
    }
    /// The shortest sequence that gives `rd` the 64-bit `value`.
    fn load_constant(&mut self, rd: Reg, value: u64) {
        constant::load(self, rd, value);
    }
    /// `cmp rn, rm`.
    fn cmp(&mut self, size: Size, rn: Reg, rm: Reg) {
        self.subs_shifted(size, Reg::ZR, rn, rm, Shift::NONE);
    }
    /// `cmp rn, #imm`.
    fn cmp_imm(&mut self, size: Size, rn: Reg, imm: ArithImm) {
        self.subs_imm(size, Reg::ZR, rn, imm);
    }
    /// `cmn rn, rm`.
    fn cmn(&mut self, size: Size, rn: Reg, rm: Reg) {
        self.adds_shifted(size, Reg::ZR, rn, rm, Shift::NONE);
    }
    /// `tst rn, rm`.
    fn tst(&mut self, size: Size, rn: Reg, rm: Reg) {
        self.ands_shifted(size, Reg::ZR, rn, rm, Shift::NONE);
    }
    /// `tst rn, #imm`.
    fn tst_imm(&mut self, size: Size, rn: Reg, imm: LogicalImm) {
        self.ands_imm(size, Reg::ZR, rn, imm);
    }
    /// `neg rd, rm`.
    fn neg(&mut self, size: Size, rd: Reg, rm: Reg) {
        self.sub_shifted(size, rd, Reg::ZR, rm, Shift::NONE);
    }
    /// `negs rd, rm`.
    fn negs(&mut self, size: Size, rd: Reg, rm: Reg) {
        self.subs_shifted(size, rd, Reg::ZR, rm, Shift::NONE);
    }
    /// `mvn rd, rm`.
    fn mvn(&mut self, size: Size, rd: Reg, rm: Reg) {
        self.orn_shifted(size, rd, Reg::ZR, rm, Shift::NONE);
    }
    /// `mul rd, rn, rm`.
    fn mul(&mut self, size: Size, rd: Reg, rn: Reg, rm: Reg) {
        self.madd(size, rd, rn, rm, Reg::ZR);
    }
    /// `mneg rd, rn, rm`.
    fn mneg(&mut self, size: Size, rd: Reg, rn: Reg, rm: Reg) {
        self.msub(size, rd, rn, rm, Reg::ZR);
    }
    /// `smull rd, rn, rm`: words into a doubleword.
    fn smull(&mut self, rd: Reg, rn: Reg, rm: Reg) {
        self.smaddl(rd, rn, rm, Reg::ZR);
    }
    /// `umull rd, rn, rm`: words into a doubleword.
    fn umull(&mut self, rd: Reg, rn: Reg, rm: Reg) {
        self.umaddl(rd, rn, rm, Reg::ZR);
    }
    /// `cset rd, cond`.
    fn cset(&mut self, size: Size, rd: Reg, cond: Cond) {
        self.csinc(size, rd, Reg::ZR, Reg::ZR, cond.invert());
    }
    /// `csetm rd, cond`.
    fn csetm(&mut self, size: Size, rd: Reg, cond: Cond) {
        self.csinv(size, rd, Reg::ZR, Reg::ZR, cond.invert());
    }
    /// `cinc rd, rn, cond`.
    fn cinc(&mut self, size: Size, rd: Reg, rn: Reg, cond: Cond) {
        self.csinc(size, rd, rn, rn, cond.invert());
    }
    /// `lsl rd, rn, #amount`; the amount of this and the next three is below the width.
    fn lsl_imm(&mut self, size: Size, rd: Reg, rn: Reg, amount: u32) {
        let bits = size.bits();
        assert!(amount < bits, "shift amount");
        self.ubfm(size, rd, rn, UImm6::of((bits - amount) % bits), UImm6::of(bits - 1 - amount));
    }
    /// `lsr rd, rn, #amount`.
    fn lsr_imm(&mut self, size: Size, rd: Reg, rn: Reg, amount: u32) {
        self.ubfm(size, rd, rn, UImm6::of(amount), UImm6::of(size.bits() - 1));
    }
    /// `asr rd, rn, #amount`.
    fn asr_imm(&mut self, size: Size, rd: Reg, rn: Reg, amount: u32) {
        self.sbfm(size, rd, rn, UImm6::of(amount), UImm6::of(size.bits() - 1));
    }
    /// `ror rd, rn, #amount`.
    fn ror_imm(&mut self, size: Size, rd: Reg, rn: Reg, amount: u32) {
        self.extr(size, rd, rn, rn, UImm6::of(amount));
    }
    /// `ubfx rd, rn, #lsb, #width`: bits of `rn` to the bottom of `rd`, zero-extended.
    fn ubfx(&mut self, size: Size, rd: Reg, rn: Reg, lsb: u32, width: u32) {
        self.ubfm(size, rd, rn, UImm6::of(lsb), UImm6::of(lsb + width - 1));
    }
    /// `sbfx rd, rn, #lsb, #width`: bits of `rn` to the bottom of `rd`, sign-extended.
    fn sbfx(&mut self, size: Size, rd: Reg, rn: Reg, lsb: u32, width: u32) {
        self.sbfm(size, rd, rn, UImm6::of(lsb), UImm6::of(lsb + width - 1));
    }
    /// `bfxil rd, rn, #lsb, #width`: bits of `rn` into the bottom of `rd`.
    fn bfxil(&mut self, size: Size, rd: Reg, rn: Reg, lsb: u32, width: u32) {
        self.bfm(size, rd, rn, UImm6::of(lsb), UImm6::of(lsb + width - 1));
    }
    /// `bfi rd, rn, #lsb, #width`: low bits of `rn` into `rd` at `lsb`.
    fn bfi(&mut self, size: Size, rd: Reg, rn: Reg, lsb: u32, width: u32) {
        let bits = size.bits();
        self.bfm(size, rd, rn, UImm6::of((bits - lsb) % bits), UImm6::of(width - 1));
    }
    /// `ubfiz rd, rn, #lsb, #width`: low bits of `rn` at `lsb`, zeros elsewhere.
    fn ubfiz(&mut self, size: Size, rd: Reg, rn: Reg, lsb: u32, width: u32) {
        let bits = size.bits();
        self.ubfm(size, rd, rn, UImm6::of((bits - lsb) % bits), UImm6::of(width - 1));
    }
    /// `uxtb rd, rn`.
    fn uxtb(&mut self, rd: Reg, rn: Reg) {
        self.ubfx(Size::W, rd, rn, 0, 8);
    }
    /// `uxth rd, rn`.
    fn uxth(&mut self, rd: Reg, rn: Reg) {
        self.ubfx(Size::W, rd, rn, 0, 16);
    }
    /// `sxtb rd, rn`.
    fn sxtb(&mut self, size: Size, rd: Reg, rn: Reg) {
        self.sbfx(size, rd, rn, 0, 8);
    }
    /// `sxth rd, rn`.
    fn sxth(&mut self, size: Size, rd: Reg, rn: Reg) {
        self.sbfx(size, rd, rn, 0, 16);
    }
    /// `sxtw rd, rn`.
    fn sxtw(&mut self, rd: Reg, rn: Reg) {
        self.sbfx(Size::X, rd, rn, 0, 32);
    }
}

impl<T: InstSink + ?Sized> AliasBuilder for T {}

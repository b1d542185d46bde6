//! x86's NaNs: the test behind an operation and the out-of-line code that replaces the host's result.

use super::Form;
use super::replay::Replay;
use super::segment::{Arrangement, Check};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::lower::{Cold, Lower};
use causeway_cache_format::abi::RegisterMap;
use causeway_ir::Type;

/// What out-of-line code of a floating-point operation does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ColdFloat {
    /// Repeats a segment with x86's NaNs.
    Replay(Replay),
    /// The destination of the captured instruction = the least integer of the width.
    Indefinite {
        /// The integer's type.
        ty: Type,
    },
    /// The destination of the captured instruction = its source, rounded as the rounding control in `x16` says, which is not
    /// to nearest.
    Round {
        /// A label inside.
        done: Label,
    },
}

/// Emits the out-of-line code for the instructions that were recorded.
pub(crate) fn emit<S: InstSink>(sink: &mut S, cold: ColdFloat, record: &[Inst], map: &RegisterMap) {
    match (cold, record) {
        (ColdFloat::Replay(replay), record) => {
            let scratch = map.vector_scratch.map(Reg::v);
            super::replay::emit(sink, replay, record, scratch, Reg::x(map.state));
        }
        (ColdFloat::Indefinite { ty }, [Inst::MoveWide { rd, .. }]) => {
            let place = (ty.bits() / 16 - 1) as u8;
            sink.movz(crate::lower::size_of(ty), *rd, MoveWideImm::at(0x8000, place));
        }
        (ColdFloat::Round { done }, [Inst::Vector3 { rd, rn, .. }]) => {
            super::round::emit_directed(sink, *rd, *rn, done);
        }
        _ => unreachable!("the capture is of the form that the operation pushed"),
    }
}

/// Where a scalar result is a NaN, replaces it by x86's: the routine gives that for two operands in the scratch registers.
pub(super) fn scalar_fix<S: InstSink>(
    sink: &mut S,
    check: &Check,
    [first, second]: [Reg; 2],
    (routine, done): (Label, Label),
) {
    let size = if check.shape.element() == ElementSize::D { FpSize::D } else { FpSize::S };
    let (ordered, rd) = (Reg::x(16), check.rd);
    sink.fcmeq_vector(check.shape, second, rd, rd);
    sink.fmov_w_from_s(ordered, second);
    sink.cbnz(Size::W, ordered, done);
    let mut operands = check.operands.clone();
    // An operand that was kept in the scratch register goes to where the result will be.
    if operands.contains(&first) {
        sink.fmov(size, rd, first);
        operands.iter_mut().filter(|operand| **operand == first).for_each(|operand| *operand = rd);
    }
    // The NaN of the last two operands, then that of the first and it.
    let mut last = operands.pop().expect("a check has operands");
    for operand in operands.iter().rev() {
        sink.fmov(size, second, last);
        sink.fmov(size, first, *operand);
        sink.bl(routine);
        last = first;
    }
    sink.fmov(size, rd, first);
    sink.bind(done);
}

/// Emits the routine of [`scalar_fix`]: from two operands in the scratch registers, the NaN that x86 gives for
/// them in the first. It returns to X30 and uses X16 and X17.
pub(crate) fn emit_routine<S: InstSink>(sink: &mut S, label: Label, found: Label, size: FpSize, scratch: [Reg; 2]) {
    let (bits, ordered) = (Reg::x(16), Reg::x(17));
    let shape = Shape::scalar(super::scalar_element(size));
    sink.bind(label);
    for operand in scratch {
        to_general(sink, size, bits, operand);
        sink.fcmeq_vector(shape, operand, operand, operand);
        to_general(sink, size, ordered, operand);
        sink.cbz(Size::W, ordered, found);
    }
    // The default NaN, and the bit that quiets.
    let (default, quiet) = if size == FpSize::D { (0xfff8 << 48, 1 << 51) } else { (0xffc0_0000, 1 << 22) };
    sink.load_constant(bits, default);
    sink.bind(found);
    sink.orr_imm(Size::X, bits, bits, LogicalImm::of(quiet, Size::X));
    if size == FpSize::D {
        sink.fmov_d_from_x(scratch[0], bits);
    } else {
        sink.fmov_s_from_w(scratch[0], bits);
    }
    sink.ret(Reg::x(30));
}

fn to_general<S: InstSink>(sink: &mut S, size: FpSize, to: Reg, from: Reg) {
    if size == FpSize::D {
        sink.fmov_x_from_d(to, from);
    } else {
        sink.fmov_w_from_s(to, from);
    }
}

/// The correction of a vector of results.
pub(super) struct Fix {
    pub(super) check: Check,
    pub(super) scratch: [Reg; 2],
}

impl Fix {
    pub(super) fn emit<S: InstSink>(&self, sink: &mut S) {
        let bits = self.check.shape.element().bits();
        let quiet = if bits == 32 { 22 } else { 51 };
        if self.check.is_wide() {
            return self.emit_wide(sink);
        }
        // Every NaN gets its sign set, which is right for the default NaN; those of operands replace it.
        self.set_in_nans(sink, bits - 1, 0);
        if self.check.arrangement == Arrangement::Pairs {
            self.take_pairwise(sink);
        } else {
            self.take_all(sink);
        }
        self.set_in_nans(sink, bits - 1, bits - 1 - quiet);
    }

    /// The same in registers of 256 bits: the default NaN, then those of operands, made quiet.
    fn emit_wide<S: InstSink>(&self, sink: &mut S) {
        let (element, rd, constant) = (self.check.shape.element(), self.check.rd, self.scratch[1]);
        let (default, quiet) = match element {
            ElementSize::D => (0xfff8 << 48, 1 << 51),
            _ => (0xffc0_0000_ffc0_0000, 0x0040_0000_0040_0000),
        };
        let (whole, [results, operands]) = (PredicateReg::ALL, PredicateReg::SCRATCH);
        sink.sve_fcmuo(element, results, whole, rd, rd);
        sink.dupm(constant, LogicalImm::of(default, Size::X));
        sink.sve_sel(element, results, rd, constant, rd);
        for operand in self.check.operands.iter().rev() {
            sink.sve_fcmuo(element, operands, whole, *operand, *operand);
            sink.sve_sel(element, operands, rd, *operand, rd);
        }
        sink.dupm(constant, LogicalImm::of(quiet, Size::X));
        sink.sve_orr_merge(element, results, rd, constant);
    }

    /// The operand that counts most comes last.
    fn take_all<S: InstSink>(&self, sink: &mut S) {
        let operands = &self.check.operands;
        for (index, operand) in operands.iter().enumerate().rev() {
            if !operands[..index].contains(operand) {
                self.take_nans(sink, *operand);
            }
        }
    }

    fn take_pairwise<S: InstSink>(&self, sink: &mut S) {
        let [copy, _] = self.scratch;
        let (full, [rn, rm]) = (Shape::vector(self.check.shape.element(), true), self.check.pair());
        sink.uzp2(full, copy, rn, rm);
        self.take_nans(sink, copy);
        sink.uzp1(full, copy, rn, rm);
        self.take_nans(sink, copy);
    }

    /// Sets one bit, given as a left shift of all ones and a right shift, in the result's NaNs.
    fn set_in_nans<S: InstSink>(&self, sink: &mut S, left: u32, right: u32) {
        let mask = self.scratch[1];
        let bytes = self.bytes();
        sink.fcmeq_vector(self.check.shape, mask, self.check.rd, self.check.rd);
        sink.not_vector(bytes, mask, mask);
        let shape = self.check.shape;
        sink.shl_vector(shape, mask, mask, UImm7::of(left));
        if right != 0 {
            sink.ushr_vector(shape, mask, mask, UImm7::of(right));
        }
        sink.orr_vector(bytes, self.check.rd, self.check.rd, mask);
    }

    /// Copies NaNs of an operand into the result.
    fn take_nans<S: InstSink>(&self, sink: &mut S, operand: Reg) {
        let mask = self.scratch[1];
        sink.fcmeq_vector(self.check.shape, mask, operand, operand);
        sink.bif_vector(self.bytes(), self.check.rd, operand, mask);
    }

    fn bytes(&self) -> Shape {
        if self.check.shape.is_full() { Shape::B16 } else { Shape::B8 }
    }
}

impl Lower<'_> {
    /// Does the host choose NaNs as x86 does?
    pub(in crate::lower) fn has_guest_nans(&self) -> bool {
        self.has(HostFeatures::AFP)
    }

    /// A NaN-checked operation: the last instruction of `emit` computes the first register, from the other two (`pairwise`:
    /// from their adjacent lanes).
    pub(super) fn checked(
        &mut self,
        form: Form,
        pairwise: bool,
        [rd, rn, rm]: [Reg; 3],
        emit: impl FnOnce(&mut Self, Reg),
    ) {
        emit(self, rd);
        self.check(form, pairwise, rd, &[rn, rm]);
    }

    /// The value just written to `rd` may be a NaN; of the NaNs among its operands the first counts.
    pub(super) fn check(&mut self, form: Form, pairwise: bool, rd: Reg, operands: &[Reg]) {
        if self.has_guest_nans() || !self.is_usual_float() {
            return;
        }
        let arrangement = if pairwise { Arrangement::Pairs } else { Arrangement::Lanes };
        self.push_check(form.shape(), arrangement, rd, operands);
    }

    /// As [`Lower::check`], of registers of 256 bits.
    pub(in crate::lower) fn check_wide(&mut self, element: ElementSize, rd: Reg, operands: &[Reg]) {
        if !self.has_guest_nans() {
            self.push_check(Shape::vector(element, true), Arrangement::Wide, rd, operands);
        }
    }

    fn push_check(&mut self, shape: Shape, arrangement: Arrangement, rd: Reg, operands: &[Reg]) {
        let free = self.kept_flags().is_empty();
        Check::new(shape, arrangement, free, rd, operands).push(self);
        self.has_checks = true;
    }

    /// Asks for the repetition of a segment of `checks` operations.
    pub(super) fn push_replay(&mut self, shape: Shape, checks: usize, label: Label, back: Label) {
        let scalar = match Form::of_shape(shape) {
            Form::Scalar(size) => {
                let first = self.label();
                for _ in 1..checks {
                    self.label();
                }
                Some((self.nan_routine(size), first))
            }
            Form::Vector(_) => None,
        };
        self.push_cold(Cold::Float { label, back, cold: ColdFloat::Replay(Replay { scalar }) });
    }

    /// The function's routine for scalars of a width.
    fn nan_routine(&mut self, size: FpSize) -> Label {
        let index = usize::from(size == FpSize::D);
        if let Some(label) = self.shared.nan_routines[index] {
            return label;
        }
        let (label, found) = (self.label(), self.label());
        self.shared.nan_routines[index] = Some(label);
        self.push_cold(Cold::NanRoutine { label, found, size });
        label
    }

    /// Branches where any float of the register is a NaN.
    pub(super) fn branch_if_nan(&mut self, form: Form, from: Reg, free: bool, label: Label) {
        let mask = self.vector_scratch(1);
        let shape = form.shape();
        if free {
            let size = if form.is_double() { FpSize::D } else { FpSize::S };
            let lane = match shape {
                Shape::S4 => {
                    self.fmaxv(Shape::S4, mask, from);
                    mask
                }
                Shape::D2 => {
                    self.fmaxp_scalar(Shape::ScalarD, mask, from);
                    mask
                }
                Shape::S2 => {
                    self.fmaxp_scalar(Shape::ScalarS, mask, from);
                    mask
                }
                _ => from,
            };
            self.fcmp(size, lane, lane);
            return self.b_cond(Cond::Vs, label);
        }
        self.fcmeq_vector(shape, mask, from, from);
        match shape {
            Shape::S4 | Shape::D2 => self.uminv(Shape::S4, mask, mask),
            Shape::S2 => self.uminp_vector(Shape::S2, mask, mask, mask),
            _ => {}
        }
        let all = self.scratch(0);
        self.fmov_w_from_s(all, mask);
        self.cbz(Size::W, all, label);
    }
}

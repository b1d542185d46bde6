//! x86's NaNs: the test behind an operation and the out-of-line code that replaces the host's result.

use super::Form;
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::lower::{CAPTURE, Cold, Lower};

/// What out-of-line code of a floating-point operation does. Its registers are those of the captured instruction.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ColdFloat {
    /// Replaces NaNs in `rd` by those that `rn` and `rm` (its lanes, or adjacent lanes of both) demand.
    Nan {
        /// Shape of the vectors.
        shape: Shape,
        /// The operands are the even and the odd lanes of `rn` and `rm`.
        pairwise: bool,
    },
    /// As `Nan` for the three operands of a fused operation.
    FusedNan {
        /// Shape of the vectors.
        shape: Shape,
    },
    /// As `FusedNan` for scalars, by the routine of their width.
    FusedScalarNan {
        /// Width.
        size: FpSize,
        /// Where the routine is.
        routine: Label,
    },
    /// As `Nan` for one scalar, by the routine of its width.
    ScalarNan {
        /// Width.
        size: FpSize,
        /// Where the routine is.
        routine: Label,
    },
    /// `rd` = the least integer of the width.
    Indefinite {
        /// Width.
        size: Size,
    },
}

/// Emits the out-of-line code for the registers of `captured`.
pub(crate) fn emit<S: InstSink>(sink: &mut S, cold: ColdFloat, captured: &Inst, scratch: [Reg; 2]) {
    match (cold, *captured) {
        (ColdFloat::Nan { shape, pairwise }, Inst::Vector3 { rd, rn, rm, .. }) => {
            let fix = Fix { shape, rd, scratch };
            if pairwise { fix.emit_pairwise(sink, rn, rm) } else { fix.emit(sink, &[rm, rn]) }
        }
        (ColdFloat::FusedNan { shape }, Inst::Fp3 { rd, rn, rm, ra, .. }) => {
            Fix { shape, rd, scratch }.emit(sink, &[ra, rm, rn]);
        }
        (ColdFloat::FusedScalarNan { size, routine }, Inst::Fp3 { rd, rn, rm, ra, .. }) => {
            fused_scalar(sink, (size, routine), (rd, [rn, rm, ra]), scratch);
        }
        (ColdFloat::ScalarNan { size, routine }, Inst::Vector3 { rd, rn, rm, .. }) => {
            let [first, second] = scratch;
            // The first scratch register may hold either operand already.
            sink.fmov(size, second, rm);
            if rn != first {
                sink.fmov(size, first, rn);
            }
            sink.bl(routine);
            sink.fmov(size, rd, first);
        }
        (ColdFloat::Indefinite { size }, Inst::MoveWide { rd, .. }) => {
            sink.movz(size, rd, MoveWideImm::at(0x8000, if size == Size::W { 1 } else { 3 }));
        }
        _ => unreachable!("the capture is of the form that the operation pushed"),
    }
}

/// The NaN of the last two operands, then that of the first and it.
fn fused_scalar<S: InstSink>(
    sink: &mut S,
    (size, routine): (FpSize, Label),
    (rd, operands): (Reg, [Reg; 3]),
    [first, second]: [Reg; 2],
) {
    // An operand that was kept in the scratch register goes back to where the result will be.
    if operands.contains(&first) {
        sink.fmov(size, rd, first);
    }
    let [a, b, c] = operands.map(|operand| if operand == first { rd } else { operand });
    sink.fmov(size, second, c);
    sink.fmov(size, first, b);
    sink.bl(routine);
    sink.fmov(size, second, first);
    sink.fmov(size, first, a);
    sink.bl(routine);
    sink.fmov(size, rd, first);
}

/// Emits the routine behind [`ColdFloat::ScalarNan`]: from two operands in the scratch registers, the NaN that x86 gives for
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

struct Fix {
    shape: Shape,
    rd: Reg,
    scratch: [Reg; 2],
}

impl Fix {
    /// From operands, the one that counts most last.
    fn emit<S: InstSink>(&self, sink: &mut S, operands: &[Reg]) {
        self.set_signs(sink);
        for (index, operand) in operands.iter().enumerate() {
            if !operands[index + 1..].contains(operand) {
                self.take_nans(sink, *operand);
            }
        }
        self.quiet(sink);
    }

    /// From the odd and the even lanes of two operands.
    fn emit_pairwise<S: InstSink>(&self, sink: &mut S, rn: Reg, rm: Reg) {
        let [copy, _] = self.scratch;
        let full = Shape::vector(self.shape.element(), true);
        self.set_signs(sink);
        sink.uzp2(full, copy, rn, rm);
        self.take_nans(sink, copy);
        sink.uzp1(full, copy, rn, rm);
        self.take_nans(sink, copy);
        self.quiet(sink);
    }

    /// Sets the sign of every NaN, which is right for the default NaN; those of operands replace it.
    fn set_signs<S: InstSink>(&self, sink: &mut S) {
        self.set_in_nans(sink, self.shape.element().bits() - 1, 0);
    }

    /// Makes signalling NaNs quiet.
    fn quiet<S: InstSink>(&self, sink: &mut S) {
        let bits = self.shape.element().bits();
        let quiet = if bits == 32 { 22 } else { 51 };
        self.set_in_nans(sink, bits - 1, bits - 1 - quiet);
    }

    /// Sets one bit, given as a left shift of all ones and a right shift, in the result's NaNs.
    fn set_in_nans<S: InstSink>(&self, sink: &mut S, left: u32, right: u32) {
        let mask = self.scratch[1];
        let bytes = self.bytes();
        sink.fcmeq_vector(self.shape, mask, self.rd, self.rd);
        sink.not_vector(bytes, mask, mask);
        let shape = self.shape;
        sink.shl_vector(shape, mask, mask, UImm7::of(left));
        if right != 0 {
            sink.ushr_vector(shape, mask, mask, UImm7::of(right));
        }
        sink.orr_vector(bytes, self.rd, self.rd, mask);
    }

    /// Copies NaNs of an operand into the result.
    fn take_nans<S: InstSink>(&self, sink: &mut S, operand: Reg) {
        let mask = self.scratch[1];
        sink.fcmeq_vector(self.shape, mask, operand, operand);
        sink.bif_vector(self.bytes(), self.rd, operand, mask);
    }

    fn bytes(&self) -> Shape {
        if self.shape.is_full() { Shape::B16 } else { Shape::B8 }
    }
}

impl Lower<'_> {
    /// Does the host choose NaNs as x86 does?
    pub(super) fn has_guest_nans(&self) -> bool {
        self.has(HostFeatures::AFP)
    }

    /// A NaN-checked operation: `emit` computes into the first register from the other two. `pairwise` as in [`ColdFloat`].
    pub(super) fn checked(
        &mut self,
        form: Form,
        pairwise: bool,
        registers: [Reg; 3],
        emit: impl FnOnce(&mut Self, Reg),
    ) {
        let [rd, rn, rm] = registers;
        if self.has_guest_nans() {
            return emit(self, rd);
        }
        // An operand that the result overwrites is kept for the out-of-line code.
        let kept = self.vector_scratch(0);
        let keep = |operand: Reg| if operand == rd { kept } else { operand };
        let operands = (keep(rn), keep(rm));
        self.region_begin();
        if rn == rd || rm == rd {
            self.mov(kept, rd);
        }
        emit(self, rd);
        let (label, back) = (self.label(), self.label());
        self.mark(CAPTURE);
        self.bif_vector(form.bytes(), rd, operands.0, operands.1);
        self.branch_if_nan(form, rd, label);
        self.bind(back);
        self.region_end();
        let cold = match form {
            Form::Scalar(size) => ColdFloat::ScalarNan { size, routine: self.nan_routine(size) },
            Form::Vector(shape) => ColdFloat::Nan { shape, pairwise },
        };
        self.push_cold(Cold::Float { label, back, cold });
    }

    /// As [`Lower::checked`] for a fused operation: `emit` computes into its first register and is told where the addend, the
    /// last operand, is then. Vector factors are not in `rd`.
    pub(super) fn checked_fused(
        &mut self,
        form: Form,
        rd: Reg,
        operands: [Reg; 3],
        emit: impl FnOnce(&mut Self, Reg, Reg),
    ) {
        if self.has_guest_nans() {
            return emit(self, rd, operands[2]);
        }
        let kept = self.vector_scratch(0);
        self.region_begin();
        if operands.contains(&rd) {
            self.mov(kept, rd);
        }
        emit(self, rd, operands[2]);
        let [rn, rm, ra] = operands.map(|operand| if operand == rd { kept } else { operand });
        let (label, back) = (self.label(), self.label());
        self.mark(CAPTURE);
        self.fmadd(FpSize::D, rd, rn, rm, ra);
        self.branch_if_nan(form, rd, label);
        self.bind(back);
        self.region_end();
        let cold = match form {
            Form::Scalar(size) => ColdFloat::FusedScalarNan { size, routine: self.nan_routine(size) },
            Form::Vector(shape) => ColdFloat::FusedNan { shape },
        };
        self.push_cold(Cold::Float { label, back, cold });
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
    fn branch_if_nan(&mut self, form: Form, from: Reg, label: Label) {
        let mask = self.vector_scratch(1);
        let shape = form.shape();
        if self.kept_flags().is_empty() {
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

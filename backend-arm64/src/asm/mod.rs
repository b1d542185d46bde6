//! The assembler: typed operands, builder methods named as in the Arm manual, the encoder and the code buffer.
//!
//! Every sink of instructions has the builder methods of [`prelude`]: a `Vec<Inst>`, where lowering collects instructions
//! with virtual registers, and a [`CodeBuffer`], which encodes at once and therefore wants physical ones. Vector forms carry
//! the suffix `_vector`, those with an element `_element`, immediate forms `_imm` and comparisons with zero `_zero`, where
//! the bare name belongs to a general or scalar instruction.
//!
//! Errors are those of labels ([`AssembleError`]). What cannot be encoded cannot be built: immediates are checked when they
//! are made. Combinations that only the caller can know (a shape that an operation lacks, a virtual register that is left)
//! are internal invariants, asserted in debug builds.
//!
//! ```
//! use causeway_backend_arm64::asm::{CodeBuffer, prelude::*};
//!
//! let done = Label::new(0);
//! let mut out = CodeBuffer::new();
//! out.subs_imm(Size::X, Reg::x(0), Reg::x(0), ArithImm::new(1).expect("one fits"));
//! out.b_cond(Cond::Eq, done);
//! out.ldr_x(Reg::x(1), Address::offset(Reg::SP, 16, 8).expect("16 fits"));
//! out.add_vector(Shape::S4, Reg::v(0), Reg::v(1), Reg::v(2));
//! out.bind(done);
//! out.ret(Reg::x(30));
//! let code = out.finish()?;
//! assert_eq!(code.bytes[4..8], 0x5400_0060u32.to_le_bytes()); // b.eq over two instructions
//! # Ok::<(), causeway_backend_arm64::asm::AssembleError>(())
//! ```

mod buffer;
#[cfg(test)]
mod buffer_tests;
mod constant;
mod encode;
mod imm;
#[cfg(test)]
mod imm_tests;
mod label;
mod reg;
#[cfg(test)]
mod samples;
mod sink;
#[cfg(test)]
mod sve_samples;

pub use buffer::{AssembleError, Code, CodeBuffer, MarkRecord};
pub use imm::{
    ArithImm, FpImm8, LogicalImm, MoveWideImm, SImm4, SImm7, SImm8, SImm9, Shift, UImm3, UImm4, UImm5, UImm6, UImm7,
    UImm8, UImm12, UImm16, VectorImm,
};
pub use label::Label;
pub use reg::{PReg, PredicateReg, Reg, RegClass, VReg};
#[cfg(test)]
pub(crate) use samples::branches;
pub use sink::{AliasBuilder, InstSink};

/// Everything that code which builds instructions needs: the builder traits, operand types and registers.
pub mod prelude {
    pub use super::{
        AliasBuilder, ArithImm, FpImm8, InstSink, Label, LogicalImm, MoveWideImm, PredicateReg, Reg, RegClass, SImm4,
        SImm7, SImm8, SImm9, Shift, UImm3, UImm4, UImm5, UImm6, UImm7, UImm8, UImm12, UImm16, VectorImm,
    };
    pub use crate::inst::ops::branch::{BranchRegBuilder, CompareBranchBuilder, TestBranchBuilder};
    pub use crate::inst::ops::crypto::{Crypto2Builder, Crypto3Builder, Crypto4Builder, RaxBuilder, XarBuilder};
    pub use crate::inst::ops::float::{
        FixedToFpBuilder, Fp1Builder, Fp2Builder, Fp3Builder, FpCompareBuilder, FpCompareZeroBuilder,
        FpCondCompareBuilder, FpConvertBuilder, FpImmBuilder, FpSelectBuilder, FpToFixedBuilder, FpToGeneralBuilder,
        FpToIntBuilder, GeneralToFpBuilder, IntToFpBuilder,
    };
    pub use crate::inst::ops::integer::{
        AddSubExtendedBuilder, AddSubImmBuilder, AddSubShiftedBuilder, BitfieldBuilder, CarryBuilder,
        CondCompareBuilder, CondCompareImmBuilder, CondSelectBuilder, CrcBuilder, DataProc1Builder, DataProc2Builder,
        LogicalImmBuilder, LogicalShiftedBuilder, MinMaxImmBuilder, MoveWideBuilder, MulAddBuilder, MulAddLongBuilder,
        MulHighBuilder,
    };
    pub use crate::inst::ops::memory::{
        AtomicBuilder, CompareSwapBuilder, LoadExclusiveBuilder, LoadExclusivePairBuilder, LoadStoreBuilder,
        OrderedBuilder, OrderedUnscaledBuilder, PairBuilder, StoreExclusiveBuilder, StoreExclusivePairBuilder,
    };
    pub use crate::inst::ops::sve::{
        SveBinaryBuilder, SveBitmaskBuilder, SveCompareBuilder, SveCopyBuilder, SveCountBuilder, SveDupElementBuilder,
        SveDupGeneralBuilder, SveExtractBuilder, SveFloatBuilder, SveFusedBuilder, SveGatherAtBuilder,
        SveGatherBuilder, SveImmBuilder, SveIndexedBuilder, SveMemoryBuilder, SvePatternBuilder, SvePatternName,
        SvePredicateBuilder, SveReplicateBuilder, SveSelectBuilder, SveShiftBuilder, SveTernaryBuilder,
        SveUnaryBuilder, SveVector2Builder, SveVectorBuilder, SveWholeBuilder,
    };
    pub use crate::inst::ops::system::{
        BarrierBuilder, CacheBuilder, CopyBuilder, ExceptionBuilder, PlainBuilder, SetBuilder, SetFlagsBuilder,
    };
    pub use crate::inst::ops::vector::{
        ComplexBuilder, DotBuilder, ExtractVectorBuilder, PairwiseBuilder, PermuteBuilder, TableBuilder,
        Vector3Builder, VectorElementBuilder, VectorLongBuilder,
    };
    pub use crate::inst::ops::vector_misc::{
        AcrossBuilder, DupElementBuilder, DupGeneralBuilder, ElementMoveBuilder, InsElementBuilder, InsGeneralBuilder,
        LaneBuilder, MultipleBuilder, ReplicateBuilder, Vector2Builder,
    };
    pub use crate::inst::ops::vector_shift::{VectorImmBuilder, VectorShiftBuilder};
    pub use crate::inst::{
        Address, Cond, ElementSize, Extend, FpSize, Inst, Order, PairMode, Rotation, Shape, ShiftKind, Size,
    };
    pub use causeway_relocation::Target;
}

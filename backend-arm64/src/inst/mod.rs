//! The instruction type: what lowering produces, register allocation rewrites, and the assembler encodes.

pub mod kind;
#[cfg(test)]
mod operand_tests;
mod operands;
pub mod ops;
mod print;
mod query;

pub use kind::{Address, Cond, ElementSize, Extend, FpSize, Order, PairMode, Rotation, Shape, ShiftKind, Size};
pub use operands::Role;
pub use query::BranchTarget;

use crate::asm::{
    ArithImm, FpImm8, Label, LogicalImm, MoveWideImm, PredicateReg, Reg, SImm4, SImm7, SImm8, SImm9, Shift, UImm3,
    UImm4, UImm5, UImm6, UImm7, UImm8, UImm16, VectorImm,
};
use causeway_relocation::Target;
use ops::branch::{BranchOp, BranchRegOp, CompareBranchOp, TestBranchOp};
use ops::crypto::{Crypto2Op, Crypto3Op, Crypto4Op, RaxOp, XarOp};
use ops::float::{
    FixedToFpOp, Fp1Op, Fp2Op, Fp3Op, FpCompareOp, FpCondCompareOp, FpConvertOp, FpImmOp, FpSelectOp, FpToFixedOp,
    FpToGeneralOp, FpToIntOp, GeneralToFpOp, IntToFpOp,
};
use ops::integer::{
    AddSubOp, BitfieldOp, CarryOp, CondCompareOp, CondSelectOp, CrcOp, DataProc1Op, DataProc2Op, LogicalImmOp,
    LogicalOp, MinMaxImmOp, MoveWideOp, MulAddLongOp, MulAddOp, MulHighOp,
};
use ops::memory::{
    AtomicOp, CompareSwapOp, LoadExclusiveOp, LoadExclusivePairOp, LoadLiteralOp, LoadStoreOp, OrderedOp,
    OrderedUnscaledOp, PairOp, StoreExclusiveOp, StoreExclusivePairOp,
};
use ops::sve::{
    SveBinaryOp, SveBitmaskOp, SveCompareOp, SveCopyOp, SveCountOp, SveDupElementOp, SveDupGeneralOp, SveExtractOp,
    SveFloatOp, SveFusedOp, SveGatherAtOp, SveGatherOp, SveImmOp, SveIndexedOp, SveMemoryOp, SvePatternName,
    SvePatternOp, SvePredicateOp, SveReplicateOp, SveSelectOp, SveShiftOp, SveTernaryOp, SveUnaryOp, SveVector2Op,
    SveVectorOp, SveWholeOp,
};
use ops::system::{BarrierOp, BarrierOption, CacheOp, CopyOp, ExceptionOp, PlainOp, SetFlagsOp, SetOp, SystemReg};
use ops::vector::{
    ComplexOp, DotOp, ExtractOp, PairwiseOp, PermuteOp, TableOp, Vector3Op, VectorElementOp, VectorLongOp,
};
use ops::vector_misc::{
    AcrossOp, DupElementOp, DupGeneralOp, ElementMoveOp, InsElementOp, InsGeneralOp, LaneOp, MultipleOp, ReplicateOp,
    Vector2Op,
};
use ops::vector_shift::{VectorImmOp, VectorShiftOp};

/// An ARM64 instruction, grouped by encoding class, or one of the pseudo instructions at the end.
///
/// Register operands may be virtual until the encoder sees them. Registers that the architecture requires to be neighbours
/// (`casp`, several-register `tbl`, `ld1`) must be physical; `casp` names all four, even then odd, in order.
///
/// Fields are named as in the manual: `rd` destination, `rn`, `rm`, `ra` sources, `rt`, `rt2` data of loads and stores (their
/// `rn` is the base), `rs` status or operand; `size` is the width of general or scalar operands, `shape` the arrangement of
/// vector ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "fields are described above")]
pub enum Inst {
    /// Add and subtract with carry.
    AddSubCarry { op: CarryOp, size: Size, rd: Reg, rn: Reg, rm: Reg },
    /// Logic with a bitmask immediate. Register 31 in `rd` is SP unless flags are set.
    LogicalImm { op: LogicalImmOp, size: Size, rd: Reg, rn: Reg, imm: LogicalImm },
    /// Move wide immediate; `movk` keeps the other bits. For [`Size::W`] the shift is 0 or 16.
    MoveWide { op: MoveWideOp, size: Size, rd: Reg, imm: MoveWideImm },
    /// Bitfield moves; `bfm` keeps the other bits.
    Bitfield { op: BitfieldOp, size: Size, rd: Reg, rn: Reg, immr: UImm6, imms: UImm6 },
    /// One source. `abs`, `cnt`, `ctz` need FEAT_CSSC; `rev32` is for [`Size::X`] alone.
    DataProc1 { op: DataProc1Op, size: Size, rd: Reg, rn: Reg },
    /// Two sources. The four `min` and `max` need FEAT_CSSC.
    DataProc2 { op: DataProc2Op, size: Size, rd: Reg, rn: Reg, rm: Reg },
    /// Minimum and maximum with an immediate (FEAT_CSSC); the signed forms read it as a signed byte.
    MinMaxImm { op: MinMaxImmOp, size: Size, rd: Reg, rn: Reg, imm: UImm8 },
    /// Cyclic redundancy checks (FEAT_CRC32): `rn` is the accumulator, `rm` the data.
    Crc { op: CrcOp, rd: Reg, rn: Reg, rm: Reg },
    /// Multiply and add or subtract, operands of one width.
    MulAdd { op: MulAddOp, size: Size, rd: Reg, rn: Reg, rm: Reg, ra: Reg },
    /// Multiply two words into a doubleword and add or subtract.
    MulAddLong { op: MulAddLongOp, rd: Reg, rn: Reg, rm: Reg, ra: Reg },
    /// Upper 64 bits of a 128-bit product.
    MulHigh { op: MulHighOp, rd: Reg, rn: Reg, rm: Reg },
    /// Conditional select.
    CondSelect { op: CondSelectOp, size: Size, rd: Reg, rn: Reg, rm: Reg, cond: Cond },
    /// Add and subtract, immediate. Register 31 is SP in `rn`, and in `rd` unless flags are set.
    AddSubImm { op: AddSubOp, size: Size, rd: Reg, rn: Reg, imm: ArithImm },
    /// Add and subtract, shifted register.
    AddSubShifted { op: AddSubOp, size: Size, rd: Reg, rn: Reg, rm: Reg, shift: Shift },
    /// Add and subtract, extended register, shifted left by 0 to 4. Register 31 is SP in `rn`, and in `rd` unless flags
    /// are set.
    AddSubExtended { op: AddSubOp, size: Size, rd: Reg, rn: Reg, rm: Reg, extend: Extend, amount: UImm3 },
    /// Logic, shifted register.
    LogicalShifted { op: LogicalOp, size: Size, rd: Reg, rn: Reg, rm: Reg, shift: Shift },
    /// Conditional compare of two registers.
    CondCompare { op: CondCompareOp, size: Size, rn: Reg, rm: Reg, nzcv: UImm4, cond: Cond },
    /// Conditional compare with an immediate.
    CondCompareImm { op: CondCompareOp, size: Size, rn: Reg, imm: UImm5, nzcv: UImm4, cond: Cond },
    /// Single-register loads and stores; the name is that of the scaled form, `ldur` and the like follow from the address.
    LoadStore { op: LoadStoreOp, rt: Reg, address: Address },
    /// Loads and stores of register pairs; the offset counts accesses of one register.
    LoadStorePair { op: PairOp, mode: PairMode, rt: Reg, rt2: Reg, rn: Reg, imm: SImm7 },
    /// Load-acquire and store-release at a plain base; `ldapr` needs FEAT_LRCPC.
    Ordered { op: OrderedOp, rt: Reg, rn: Reg },
    /// Load-acquire RCpc and store-release with an unscaled offset (FEAT_LRCPC2).
    OrderedUnscaled { op: OrderedUnscaledOp, rt: Reg, rn: Reg, imm: SImm9 },
    /// Exclusive loads.
    LoadExclusive { op: LoadExclusiveOp, rt: Reg, rn: Reg },
    /// Exclusive stores; `rs` receives 0 on success and must differ from `rt` and `rn`.
    StoreExclusive { op: StoreExclusiveOp, rs: Reg, rt: Reg, rn: Reg },
    /// Exclusive loads of a pair; the two registers must differ.
    LoadExclusivePair { op: LoadExclusivePairOp, rt: Reg, rt2: Reg, rn: Reg },
    /// Exclusive stores of a pair; `rs` receives 0 on success and must differ from the others.
    StoreExclusivePair { op: StoreExclusivePairOp, rs: Reg, rt: Reg, rt2: Reg, rn: Reg },
    /// Single-instruction atomics (FEAT_LSE): `rt` receives the old value, `rs` is the operand.
    Atomic { op: AtomicOp, size: ElementSize, order: Order, rs: Reg, rt: Reg, rn: Reg },
    /// Compare and swap: `rs` holds the expected and receives the old value, `rt` is the new value.
    CompareSwap { op: CompareSwapOp, size: ElementSize, order: Order, rs: Reg, rt: Reg, rn: Reg },
    /// Compare with zero and branch, +-1 MiB.
    CompareBranch { op: CompareBranchOp, size: Size, rt: Reg, label: Label },
    /// Test a bit and branch, +-32 KiB.
    TestBranch { op: TestBranchOp, rt: Reg, bit: UImm6, label: Label },
    /// Branches to a register.
    BranchReg { op: BranchRegOp, rn: Reg },
    /// Barriers with an option.
    Barrier { op: BarrierOp, option: BarrierOption },
    /// Instructions without operands. The last three are FEAT_FlagM's `cfinv` and FEAT_FlagM2's flag conversions.
    Plain { op: PlainOp },
    /// Cache maintenance by address.
    Cache { op: CacheOp, rt: Reg },
    /// Exception generation.
    Exception { op: ExceptionOp, imm: UImm16 },
    /// NZCV from a narrow result (FEAT_FlagM): N, Z and V of the low 8 or 16 bits, C unchanged.
    SetFlags { op: SetFlagsOp, rn: Reg },
    /// Memory copy (FEAT_MOPS): destination, source and count are all read and written; prologue, main and epilogue must
    /// follow each other with the same registers, which are all different.
    MemoryCopy { op: CopyOp, rd: Reg, rs: Reg, rn: Reg },
    /// Memory set (FEAT_MOPS): destination `rd` and count `rn` are read and written, `rs` is the value.
    MemorySet { op: SetOp, rd: Reg, rn: Reg, rs: Reg },
    /// One source. `frint32*` and `frint64*` need FEAT_FRINTTS.
    Fp1 { op: Fp1Op, size: FpSize, rd: Reg, rn: Reg },
    /// Two sources.
    Fp2 { op: Fp2Op, size: FpSize, rd: Reg, rn: Reg, rm: Reg },
    /// Fused multiply and add: `ra + rn * rm` and its sign variants.
    Fp3 { op: Fp3Op, size: FpSize, rd: Reg, rn: Reg, rm: Reg, ra: Reg },
    /// Conditional comparison: where the condition fails, NZCV becomes the given value.
    FpCondCompare { op: FpCondCompareOp, size: FpSize, rn: Reg, rm: Reg, nzcv: UImm4, cond: Cond },
    /// Conditional select.
    FpSelect { op: FpSelectOp, size: FpSize, rd: Reg, rn: Reg, rm: Reg, cond: Cond },
    /// Move of an immediate.
    FpImm { op: FpImmOp, size: FpSize, rd: Reg, imm: FpImm8 },
    /// Conversion between precisions.
    FpConvert { op: FpConvertOp, from: FpSize, to: FpSize, rd: Reg, rn: Reg },
    /// Conversion to an integer in a general register: rounding mode (n, p, m, z, a) and signedness in the name.
    FpToInt { op: FpToIntOp, from: FpSize, size: Size, rd: Reg, rn: Reg },
    /// Conversion of an integer in a general register.
    IntToFp { op: IntToFpOp, size: Size, to: FpSize, rd: Reg, rn: Reg },
    /// Conversion to a fixed-point number with `fraction` (1 to the register's width) bits after the point.
    FpToFixed { op: FpToFixedOp, from: FpSize, size: Size, rd: Reg, rn: Reg, fraction: UImm6 },
    /// Conversion of a fixed-point number with `fraction` (1 to the register's width) bits after the point.
    FixedToFp { op: FixedToFpOp, size: Size, to: FpSize, rd: Reg, rn: Reg, fraction: UImm6 },
    /// Bit copies from a vector to a general register, and `fjcvtzs` (FEAT_JSCVT), which writes NZCV.
    FpToGeneral { op: FpToGeneralOp, rd: Reg, rn: Reg },
    /// Bit copies from a general to a vector register; the rest of the register becomes zero, except that
    /// `fmov_top_from_x` writes the upper half and keeps the lower one.
    GeneralToFp { op: GeneralToFpOp, rd: Reg, rn: Reg },
    /// Comparison of two registers.
    FpCompare { op: FpCompareOp, size: FpSize, rn: Reg, rm: Reg },
    /// Comparison with zero.
    FpCompareZero { op: FpCompareOp, size: FpSize, rn: Reg },
    /// Three registers of the same shape.
    Vector3 { op: Vector3Op, shape: Shape, rd: Reg, rn: Reg, rm: Reg },
    /// Operands of different element sizes. The shape is that of the narrow operands; full shapes are the `2` forms, which
    /// read (narrowing: write) upper halves.
    VectorLong { op: VectorLongOp, shape: Shape, rd: Reg, rn: Reg, rm: Reg },
    /// Multiplication by one element of `rm` (lane counted in elements of that register). Halfword elements need `rm` in
    /// V0 to V15.
    VectorElement { op: VectorElementOp, shape: Shape, rd: Reg, rn: Reg, rm: Reg, lane: UImm4 },
    /// Dot products of four bytes into each word (FEAT_DotProd; `usdot` FEAT_I8MM). The shape is the result's.
    VectorDot { op: DotOp, shape: Shape, rd: Reg, rn: Reg, rm: Reg },
    /// Complex addition and multiply-add (FEAT_FCMA).
    VectorComplex { op: ComplexOp, rotation: Rotation, shape: Shape, rd: Reg, rn: Reg, rm: Reg },
    /// Interleaving of two registers.
    VectorPermute { op: PermuteOp, shape: Shape, rd: Reg, rn: Reg, rm: Reg },
    /// Bytes from the concatenation `rm:rn`, from byte `index` on; the shape is 8B or 16B.
    VectorExtract { op: ExtractOp, shape: Shape, rd: Reg, rn: Reg, rm: Reg, index: UImm4 },
    /// Table look-up: `rm` holds byte indices into the `count` (1 to 4) consecutive registers from `rn` on. With more than
    /// one, `rn` must be physical; the allocator sees the others as uses. `tbx` keeps bytes whose index is out of range.
    VectorTable { op: TableOp, shape: Shape, count: u8, rd: Reg, rn: Reg, rm: Reg },
    /// The two elements of a register combined into a scalar. The shape is the scalar's.
    VectorPairwise { op: PairwiseOp, shape: Shape, rd: Reg, rn: Reg },
    /// Two registers. The shape is the source's, except for [`NARROW`](ops::NARROW) operations.
    Vector2 { op: Vector2Op, shape: Shape, rd: Reg, rn: Reg },
    /// All elements of a register reduced to one; `addlv` forms give an element of twice the width.
    VectorAcross { op: AcrossOp, shape: Shape, rd: Reg, rn: Reg },
    /// One element copied to every element, or to a scalar.
    DupElement { op: DupElementOp, shape: Shape, rd: Reg, rn: Reg, lane: UImm4 },
    /// A general register copied to every element.
    DupGeneral { op: DupGeneralOp, shape: Shape, rd: Reg, rn: Reg },
    /// Element `source` of `rn` into element `lane` of `rd`, which keeps its others.
    InsElement { op: InsElementOp, element: ElementSize, rd: Reg, lane: UImm4, rn: Reg, source: UImm4 },
    /// A general register into element `lane` of `rd`, which keeps its others.
    InsGeneral { op: InsGeneralOp, element: ElementSize, rd: Reg, lane: UImm4, rn: Reg },
    /// An element into a general register. `umov` takes [`Size::X`] for doublewords alone; `smov` takes no doublewords, and
    /// words only with [`Size::X`].
    ElementMove { op: ElementMoveOp, size: Size, element: ElementSize, rd: Reg, rn: Reg, lane: UImm4 },
    /// One element to or from memory at `[rn]`; the load keeps the register's other elements.
    LoadStoreLane { op: LaneOp, element: ElementSize, lane: UImm4, rt: Reg, rn: Reg },
    /// One element at `[rn]` to every element.
    LoadReplicate { op: ReplicateOp, shape: Shape, rt: Reg, rn: Reg },
    /// `count` (1 to 4) consecutive whole registers from `rt` on, to or from memory at `[rn]`. With more than one, `rt` must
    /// be physical; the allocator sees the others as operands.
    LoadStoreMultiple { op: MultipleOp, shape: Shape, count: u8, rt: Reg, rn: Reg },
    /// Shifts by an immediate: 0 to element size - 1 to the left, 1 to element size to the right. The shape is that of the
    /// narrow operand. The conversions take the number of fraction bits, 1 to the element size.
    VectorShift { op: VectorShiftOp, shape: Shape, rd: Reg, rn: Reg, amount: UImm7 },
    /// `movi`, `mvni`, `fmov`, `orr` or `bic` with a modified immediate; which of them, the immediate says. `full` chooses
    /// 128 bits.
    VectorImm { op: VectorImmOp, full: bool, rd: Reg, imm: VectorImm },
    /// Two registers (FEAT_AES, FEAT_SHA1, FEAT_SHA256).
    Crypto2 { op: Crypto2Op, rd: Reg, rn: Reg },
    /// Three registers, the first read and written (FEAT_SHA1, FEAT_SHA256).
    Crypto3 { op: Crypto3Op, rd: Reg, rn: Reg, rm: Reg },
    /// Three sources (FEAT_SHA3): `rn ^ rm ^ ra` and `rn ^ (rm & ~ra)`.
    Crypto4 { op: Crypto4Op, rd: Reg, rn: Reg, rm: Reg, ra: Reg },
    /// Rotation of `rn ^ rm` to the right in each doubleword (FEAT_SHA3).
    Xar { op: XarOp, rd: Reg, rn: Reg, rm: Reg, amount: UImm6 },
    /// `rn ^ rol(rm, 1)` in each doubleword (FEAT_SHA3).
    Rax { op: RaxOp, rd: Reg, rn: Reg, rm: Reg },
    /// Scalable vectors of three registers; see [`ops::sve`] for this and the next.
    SveVector { op: SveVectorOp, element: ElementSize, rd: Reg, rn: Reg, rm: Reg },
    /// Scalable vectors of two registers.
    SveVector2 { op: SveVector2Op, element: ElementSize, rd: Reg, rn: Reg },
    /// `rd` = `rd` op `rm` where the predicate holds.
    SveBinary { op: SveBinaryOp, element: ElementSize, pg: PredicateReg, rd: Reg, rm: Reg },
    /// `rd` = op `rn` where the predicate holds.
    SveUnary { op: SveUnaryOp, element: ElementSize, pg: PredicateReg, rd: Reg, rn: Reg },
    /// Multiplication and addition, `rd` read and written.
    SveFused { op: SveFusedOp, element: ElementSize, pg: PredicateReg, rd: Reg, rn: Reg, rm: Reg },
    /// Comparison into a predicate.
    SveCompare { op: SveCompareOp, element: ElementSize, pd: PredicateReg, pg: PredicateReg, rn: Reg, rm: Reg },
    /// Selection by a predicate.
    SveSelect { op: SveSelectOp, element: ElementSize, pg: PredicateReg, rd: Reg, rn: Reg, rm: Reg },
    /// Logic of predicates.
    SvePredicate { op: SvePredicateOp, pd: PredicateReg, pg: PredicateReg, pn: PredicateReg, pm: PredicateReg },
    /// Count of a predicate's elements.
    SveCount { op: SveCountOp, element: ElementSize, pg: PredicateReg, pn: PredicateReg, rd: Reg },
    /// A predicate from a pattern.
    SvePattern { op: SvePatternOp, element: ElementSize, pd: PredicateReg, pattern: SvePatternName },
    /// Shift by an immediate.
    SveShift { op: SveShiftOp, element: ElementSize, rd: Reg, rn: Reg, amount: UImm7 },
    /// `rd` = `rd` op immediate.
    SveImm { op: SveImmOp, element: ElementSize, rd: Reg, imm: UImm8 },
    /// An immediate where the predicate holds, else zero.
    SveCopy { op: SveCopyOp, element: ElementSize, pg: PredicateReg, rd: Reg, imm: SImm8 },
    /// A bit pattern.
    SveBitmask { op: SveBitmaskOp, rd: Reg, imm: LogicalImm },
    /// A floating-point immediate everywhere.
    SveFloat { op: SveFloatOp, element: ElementSize, rd: Reg, imm: FpImm8 },
    /// One element everywhere; without a size a quadword.
    SveDupElement { op: SveDupElementOp, element: Option<ElementSize>, rd: Reg, rn: Reg, index: UImm6 },
    /// A general register everywhere.
    SveDupGeneral { op: SveDupGeneralOp, element: ElementSize, rd: Reg, rn: Reg },
    /// Bytes from two registers, `rd` read and written.
    SveExtract { op: SveExtractOp, rd: Reg, rm: Reg, index: UImm8 },
    /// Logic of three registers, `rd` read and written.
    SveTernary { op: SveTernaryOp, rd: Reg, rm: Reg, ra: Reg },
    /// Load or store of a whole scalable register.
    SveWhole { op: SveWholeOp, rt: Reg, rn: Reg, imm: SImm9 },
    /// Load or store of the elements that a predicate names.
    SveMemory { op: SveMemoryOp, pg: PredicateReg, rt: Reg, rn: Reg, imm: SImm4 },
    /// Load or store of bytes at a sum of registers.
    SveIndexed { op: SveIndexedOp, pg: PredicateReg, rt: Reg, rn: Reg, rm: Reg },
    /// Load of one element to every place; the offset counts what is read.
    SveReplicate { op: SveReplicateOp, pg: PredicateReg, rt: Reg, rn: Reg, imm: UImm6 },
    /// Load of elements at addresses in a vector.
    SveGatherAt { op: SveGatherAtOp, pg: PredicateReg, rt: Reg, rn: Reg },
    /// Load of elements at indices in a vector.
    SveGather { op: SveGatherOp, pg: PredicateReg, rt: Reg, rn: Reg, rm: Reg },
    /// Extraction of a register from the pair `rn:rm` at bit `lsb`; `ror` where both are the same.
    Extract { size: Size, rd: Reg, rn: Reg, rm: Reg, lsb: UImm6 },
    /// Load relative to the instruction.
    LoadLiteral { op: LoadLiteralOp, rt: Reg, label: Label },
    /// Load or store with the low 12 bits of an address as offset; the relocation fills them in.
    LoadStoreLow { op: LoadStoreOp, rt: Reg, rn: Reg, target: Target },
    /// Prefetch; `operation` is the `prfop` field (0 to 31).
    Prefetch { operation: UImm5, address: Address },
    /// Compare and swap of a pair (FEAT_LSE), words or doublewords by `size`: `rs`, `rs2` hold the expected and receive the
    /// old value. `rs2` is the register after `rs`, `rt2` the one after `rt`, `rs` and `rt` are even.
    CompareSwapPair { size: Size, order: Order, rs: Reg, rs2: Reg, rt: Reg, rt2: Reg, rn: Reg },
    /// Address of a label, +-1 MiB.
    Adr { rd: Reg, label: Label },
    /// Page of a relocated address, +-4 GiB.
    Adrp { rd: Reg, target: Target },
    /// Low 12 bits of a relocated address added.
    AddLow { rd: Reg, rn: Reg, target: Target },
    /// Branch to a label.
    Branch { op: BranchOp, label: Label },
    /// Branch to what a relocation names.
    BranchFar { op: BranchOp, target: Target },
    /// Conditional branch, +-1 MiB.
    BranchCond { cond: Cond, label: Label },
    /// Read of a system register.
    Mrs { rt: Reg, register: SystemReg },
    /// Write of a system register.
    Msr { register: SystemReg, rt: Reg },
    /// Hint by number; unknown ones do nothing.
    Hint { number: UImm7 },
    /// Rotation of `rn` to the right, bits 3..=0 of it into the flags that the mask names (FEAT_FlagM).
    Rmif { rn: Reg, rotate: UImm6, mask: UImm4 },

    // Pseudo instructions.
    /// Binds a label here.
    Bind { label: Label },
    /// Records the position under this payload ([`CodeBuffer::marks`](crate::asm::CodeBuffer::marks)).
    Mark { payload: u32 },
    /// A literal word of data.
    Word { value: u32 },
    /// A 64-bit address as data, aligned to 8 by a preceding `nop` word where needed.
    AddressWord { target: Target },
}

const _: () = assert!(size_of::<Inst>() <= 24);

//! Instructions for tests: every operation in every shape with pseudo-random operands, the same in each run.

use super::{ArithImm, FpImm8, Label, LogicalImm, MoveWideImm, Reg, SImm7, SImm9, Shift, VectorImm};
use super::{UImm3, UImm4, UImm5, UImm6, UImm7, UImm8, UImm12, UImm16};
use crate::inst::ops::integer::{LogicalImmOp, MoveWideOp};
use crate::inst::ops::vector_misc::ElementMoveOp;
use crate::inst::ops::{branch, crypto, float, integer, memory, system, vector, vector_misc, vector_shift};
use crate::inst::{
    Address, Cond, ElementSize, Extend, FpSize, Inst, Order, PairMode, Rotation, Shape, ShiftKind, Size,
};

const SIZES: [Size; 2] = [Size::W, Size::X];
const FP_SIZES: [FpSize; 3] = [FpSize::H, FpSize::S, FpSize::D];

/// Source of operands.
pub(crate) struct Samples {
    state: u64,
    pub(super) out: Vec<Inst>,
}

/// At least `rounds` instructions of every operation and shape.
pub(crate) fn samples(rounds: usize) -> Vec<Inst> {
    let mut samples = Samples { state: 0x9e37_79b9_7f4a_7c15, out: Vec::new() };
    for _ in 0..rounds {
        for size in SIZES {
            samples.immediate(size);
            samples.register(size);
            samples.conditional(size);
        }
        samples.memory();
        samples.ordered();
        samples.atomic();
        samples.system();
        samples.float();
        samples.conversion();
        samples.vector();
        samples.vector_wide();
        samples.vector_misc();
        samples.element();
        samples.crypto();
    }
    samples.out
}

/// As [`samples`], of scalable vectors.
pub(crate) fn sve_samples(rounds: usize) -> Vec<Inst> {
    let mut samples = Samples { state: 0x9e37_79b9_7f4a_7c15, out: Vec::new() };
    for _ in 0..rounds {
        samples.sve();
    }
    samples.out
}

impl Samples {
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        ((self.state >> 32) % u64::from(limit)) as u32
    }
    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u32) as usize]
    }
    fn wide(&mut self) -> u64 {
        u64::from(self.below(u32::MAX)) << 32 | u64::from(self.below(u32::MAX))
    }
    /// Any general register but SP; ZR rather often.
    pub(super) fn x(&mut self) -> Reg {
        match self.below(36) as u8 {
            number @ 0..31 => Reg::x(number),
            _ => Reg::ZR,
        }
    }
    /// Any general register but ZR; SP rather often.
    pub(super) fn base(&mut self) -> Reg {
        match self.below(36) as u8 {
            number @ 0..31 => Reg::x(number),
            _ => Reg::SP,
        }
    }
    pub(super) fn v(&mut self) -> Reg {
        Reg::v(self.below(32) as u8)
    }
    fn cond(&mut self) -> Cond {
        self.pick(&Cond::ALL[..14])
    }
    pub(super) fn signed9(&mut self) -> SImm9 {
        SImm9::of(self.below(512) as i32 - 256)
    }
    fn shift(&mut self, size: Size, kinds: usize) -> Shift {
        let amount = if self.below(3) == 0 { 0 } else { self.below(size.bits()) };
        Shift::new(self.pick(&ShiftKind::ALL[..kinds]), amount).unwrap()
    }
    fn lane(&mut self, element: ElementSize) -> UImm4 {
        UImm4::of(self.below(16 / element.bytes()))
    }
    pub(super) fn logical(&mut self, size: Size) -> LogicalImm {
        loop {
            let period = 2 << self.below(if size == Size::X { 6 } else { 5 });
            let ones = 1 + self.below(period - 1);
            let mut element = (1u64 << ones) - 1;
            let mut width = period;
            while width < 64 {
                element |= element << width;
                width *= 2;
            }
            let value = element.rotate_right(self.below(64));
            let value = if size == Size::W { value & 0xffff_ffff } else { value };
            if let Some(imm) = LogicalImm::new(value, size) {
                return imm;
            }
        }
    }

    fn immediate(&mut self, size: Size) {
        for &op in integer::AddSubOp::ALL {
            let imm = ArithImm::new(u64::from(self.below(0x1000)) << (12 * self.below(2))).unwrap();
            let rd = if op.sets_flags() { self.x() } else { self.base() };
            let rn = self.base();
            self.out.push(Inst::AddSubImm { op, size, rd, rn, imm });
        }
        for &op in LogicalImmOp::ALL {
            let rd = if op == LogicalImmOp::Ands { self.x() } else { self.base() };
            let (rn, imm) = (self.x(), self.logical(size));
            self.out.push(Inst::LogicalImm { op, size, rd, rn, imm });
        }
        for &op in MoveWideOp::ALL {
            let imm = MoveWideImm::at(self.below(0x1_0000) as u16, self.below(size.bits() / 16) as u8);
            let rd = self.x();
            self.out.push(Inst::MoveWide { op, size, rd, imm });
        }
        for &op in integer::BitfieldOp::ALL {
            let (immr, imms) = (UImm6::of(self.below(size.bits())), UImm6::of(self.below(size.bits())));
            let (rd, rn) = (self.x(), self.x());
            self.out.push(Inst::Bitfield { op, size, rd, rn, immr, imms });
        }
        let (rd, rn, rm, lsb) = (self.x(), self.x(), self.x(), UImm6::of(self.below(size.bits())));
        self.out.push(Inst::Extract { size, rd, rn, rm, lsb });
        for &op in integer::MinMaxImmOp::ALL {
            let (rd, rn, imm) = (self.x(), self.x(), UImm8::of(self.below(256)));
            self.out.push(Inst::MinMaxImm { op, size, rd, rn, imm });
        }
    }

    fn register(&mut self, size: Size) {
        for &op in integer::AddSubOp::ALL {
            let (rd, rn, rm, shift) = (self.x(), self.x(), self.x(), self.shift(size, 3));
            self.out.push(Inst::AddSubShifted { op, size, rd, rn, rm, shift });
            let rd = if op.sets_flags() { self.x() } else { self.base() };
            let (rn, rm, amount) = (self.base(), self.x(), UImm3::of(self.below(5)));
            let extend = self.pick(&Extend::ALL);
            self.out.push(Inst::AddSubExtended { op, size, rd, rn, rm, extend, amount });
        }
        for &op in integer::LogicalOp::ALL {
            let (rd, rn, rm, shift) = (self.x(), self.x(), self.x(), self.shift(size, 4));
            self.out.push(Inst::LogicalShifted { op, size, rd, rn, rm, shift });
        }
        for &op in integer::CarryOp::ALL {
            let (rd, rn, rm) = (self.x(), self.x(), self.x());
            self.out.push(Inst::AddSubCarry { op, size, rd, rn, rm });
        }
        for &op in integer::DataProc1Op::ALL {
            let (rd, rn) = (self.x(), self.x());
            if !(op == integer::DataProc1Op::Rev32 && size == Size::W) {
                self.out.push(Inst::DataProc1 { op, size, rd, rn });
            }
        }
        for &op in integer::DataProc2Op::ALL {
            let (rd, rn, rm) = (self.x(), self.x(), self.x());
            self.out.push(Inst::DataProc2 { op, size, rd, rn, rm });
        }
        for &op in integer::MulAddOp::ALL {
            let (rd, rn, rm, ra) = (self.x(), self.x(), self.x(), self.x());
            self.out.push(Inst::MulAdd { op, size, rd, rn, rm, ra });
        }
        for &op in integer::MulAddLongOp::ALL {
            let (rd, rn, rm, ra) = (self.x(), self.x(), self.x(), self.x());
            self.out.push(Inst::MulAddLong { op, rd, rn, rm, ra });
        }
        for &op in integer::CrcOp::ALL {
            let (rd, rn, rm) = (self.x(), self.x(), self.x());
            self.out.push(Inst::Crc { op, rd, rn, rm });
        }
        for &op in integer::MulHighOp::ALL {
            let (rd, rn, rm) = (self.x(), self.x(), self.x());
            self.out.push(Inst::MulHigh { op, rd, rn, rm });
        }
    }

    fn conditional(&mut self, size: Size) {
        for &op in integer::CondSelectOp::ALL {
            let (rd, rn, cond) = (self.x(), self.x(), self.cond());
            let rm = if self.below(2) == 0 { rn } else { self.x() };
            self.out.push(Inst::CondSelect { op, size, rd, rn, rm, cond });
        }
        for &op in integer::CondCompareOp::ALL {
            let (rn, rm, nzcv, cond) = (self.x(), self.x(), UImm4::of(self.below(16)), self.cond());
            self.out.push(Inst::CondCompare { op, size, rn, rm, nzcv, cond });
            let imm = UImm5::of(self.below(32));
            self.out.push(Inst::CondCompareImm { op, size, rn, imm, nzcv, cond });
        }
    }

    fn address(&mut self) -> [Address; 5] {
        let extend = self.pick(&[Extend::Uxtw, Extend::Uxtx, Extend::Sxtw, Extend::Sxtx]);
        let register = Address::Register { base: self.base(), index: self.x(), extend, scaled: self.below(2) == 0 };
        [
            Address::Unsigned(self.base(), UImm12::of(self.below(0x1000))),
            Address::Unscaled(self.base(), self.signed9()),
            Address::Pre(Reg::SP, self.signed9()),
            Address::Post(Reg::SP, self.signed9()),
            register,
        ]
    }

    fn memory(&mut self) {
        for &op in memory::LoadStoreOp::ALL {
            for address in self.address() {
                let rt = if op.is_vector() { self.v() } else { self.x() };
                self.out.push(Inst::LoadStore { op, rt, address });
            }
        }
        for &op in memory::PairOp::ALL {
            for mode in [PairMode::NonTemporal, PairMode::Post, PairMode::Offset, PairMode::Pre] {
                if op == memory::PairOp::Ldpsw && mode == PairMode::NonTemporal {
                    continue;
                }
                let first = self.below(29) as u8;
                let reg = if op.is_vector() { Reg::v } else { Reg::x };
                let imm = SImm7::of(self.below(128) as i32 - 64);
                self.out.push(Inst::LoadStorePair { op, mode, rt: reg(first), rt2: reg(first + 1), rn: Reg::SP, imm });
            }
        }
        for (index, address) in self.address().into_iter().enumerate() {
            let operation = UImm5::of(self.below(24));
            if !matches!(index, 2 | 3) {
                self.out.push(Inst::Prefetch { operation, address });
            }
        }
    }

    fn ordered(&mut self) {
        for &op in memory::OrderedOp::ALL {
            let (rt, rn) = (self.x(), self.base());
            self.out.push(Inst::Ordered { op, rt, rn });
        }
        for &op in memory::OrderedUnscaledOp::ALL {
            let (rt, rn, imm) = (self.x(), self.base(), self.signed9());
            self.out.push(Inst::OrderedUnscaled { op, rt, rn, imm });
        }
        for &op in memory::LoadExclusiveOp::ALL {
            let (rt, rn) = (self.x(), self.base());
            self.out.push(Inst::LoadExclusive { op, rt, rn });
        }
        let first = self.below(25) as u8;
        let [rs, rt, rt2] = [0, 1, 2].map(|next| Reg::x(first + next));
        for &op in memory::StoreExclusiveOp::ALL {
            self.out.push(Inst::StoreExclusive { op, rs, rt, rn: Reg::SP });
        }
        for &op in memory::LoadExclusivePairOp::ALL {
            self.out.push(Inst::LoadExclusivePair { op, rt, rt2, rn: Reg::SP });
        }
        for &op in memory::StoreExclusivePairOp::ALL {
            self.out.push(Inst::StoreExclusivePair { op, rs, rt, rt2, rn: Reg::SP });
        }
    }

    fn atomic(&mut self) {
        for order in Order::ALL {
            for size in ElementSize::ALL {
                for &op in memory::AtomicOp::ALL {
                    let (rs, rt, rn) = (self.x(), self.x(), self.base());
                    self.out.push(Inst::Atomic { op, size, order, rs, rt, rn });
                }
                let (rs, rt, rn) = (self.x(), self.x(), self.base());
                self.out.push(Inst::CompareSwap { op: memory::CompareSwapOp::Cas, size, order, rs, rt, rn });
            }
            for size in SIZES {
                let [rs, rt] = [0, 0].map(|_| Reg::x(self.below(15) as u8 * 2));
                let rn = self.base();
                self.out.push(Inst::CompareSwapPair { size, order, rs, rs2: rs.next(), rt, rt2: rt.next(), rn });
            }
        }
    }

    fn system(&mut self) {
        use system as s;
        let rt = self.x();
        for &register in s::SystemReg::ALL {
            self.out.push(Inst::Mrs { rt, register });
        }
        for register in [s::SystemReg::Nzcv, s::SystemReg::Fpcr, s::SystemReg::Fpsr, s::SystemReg::TpidrEl0] {
            self.out.push(Inst::Msr { register, rt });
        }
        self.out.extend(s::PlainOp::ALL.iter().map(|&op| Inst::Plain { op }));
        self.out.extend(s::CacheOp::ALL.iter().map(|&op| Inst::Cache { op, rt }));
        for &op in s::BarrierOp::ALL {
            self.out.extend(s::BarrierOption::ALL.iter().map(|&option| Inst::Barrier { op, option }));
        }
        for &op in s::ExceptionOp::ALL {
            let imm = UImm16::of(self.below(0x1_0000));
            self.out.push(Inst::Exception { op, imm });
        }
        let number = UImm7::of(0x60 + self.below(32));
        self.out.push(Inst::Hint { number });
        let (rn, rotate, mask) = (self.x(), UImm6::of(self.below(64)), UImm4::of(self.below(16)));
        self.out.push(Inst::Rmif { rn, rotate, mask });
        self.out.extend(s::SetFlagsOp::ALL.iter().map(|&op| Inst::SetFlags { op, rn }));
        let first = self.below(28) as u8;
        let [rd, rs, rn] = [0, 1, 2].map(|next| Reg::x(first + next));
        self.out.extend(s::CopyOp::ALL.iter().map(|&op| Inst::MemoryCopy { op, rd, rs, rn }));
        self.out.extend(s::SetOp::ALL.iter().map(|&op| Inst::MemorySet { op, rd, rn, rs }));
        for &op in branch::BranchRegOp::ALL {
            self.out.push(Inst::BranchReg { op, rn });
        }
    }

    fn float(&mut self) {
        for size in FP_SIZES {
            let [rd, rn, rm, ra] = [0; 4].map(|_| self.v());
            let (nzcv, cond) = (UImm4::of(self.below(16)), self.cond());
            for &op in float::Fp1Op::ALL {
                if !(op.name().ends_with(['z', 'x']) && op.name().contains(['3', '6']) && size == FpSize::H) {
                    self.out.push(Inst::Fp1 { op, size, rd, rn });
                }
            }
            self.out.extend(float::Fp2Op::ALL.iter().map(|&op| Inst::Fp2 { op, size, rd, rn, rm }));
            self.out.extend(float::Fp3Op::ALL.iter().map(|&op| Inst::Fp3 { op, size, rd, rn, rm, ra }));
            self.out.extend(float::FpCompareOp::ALL.iter().map(|&op| Inst::FpCompare { op, size, rn, rm }));
            self.out.extend(float::FpCompareOp::ALL.iter().map(|&op| Inst::FpCompareZero { op, size, rn }));
            for &op in float::FpCondCompareOp::ALL {
                self.out.push(Inst::FpCondCompare { op, size, rn, rm, nzcv, cond });
            }
            self.out.push(Inst::FpSelect { op: float::FpSelectOp::Fcsel, size, rd, rn, rm, cond });
            let imm = FpImm8::from_field(self.below(256) as u8);
            self.out.push(Inst::FpImm { op: float::FpImmOp::Fmov, size, rd, imm });
        }
    }

    fn conversion(&mut self) {
        for fp in FP_SIZES {
            let (v, x) = (self.v(), self.x());
            for to in FP_SIZES.into_iter().filter(|&to| to != fp) {
                let rd = self.v();
                self.out.push(Inst::FpConvert { op: float::FpConvertOp::Fcvt, from: fp, to, rd, rn: v });
            }
            for size in SIZES {
                let fraction = UImm6::of(1 + self.below(size.bits() - 1));
                for &op in float::FpToIntOp::ALL {
                    self.out.push(Inst::FpToInt { op, from: fp, size, rd: x, rn: v });
                }
                for &op in float::IntToFpOp::ALL {
                    self.out.push(Inst::IntToFp { op, size, to: fp, rd: v, rn: x });
                }
                for &op in float::FpToFixedOp::ALL {
                    self.out.push(Inst::FpToFixed { op, from: fp, size, rd: x, rn: v, fraction });
                }
                for &op in float::FixedToFpOp::ALL {
                    self.out.push(Inst::FixedToFp { op, size, to: fp, rd: v, rn: x, fraction });
                }
            }
            self.out.extend(float::FpToGeneralOp::ALL.iter().map(|&op| Inst::FpToGeneral { op, rd: x, rn: v }));
            self.out.extend(float::GeneralToFpOp::ALL.iter().map(|&op| Inst::GeneralToFp { op, rd: v, rn: x }));
        }
    }

    fn vector(&mut self) {
        for &op in vector::Vector3Op::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn, rm] = [0; 3].map(|_| self.v());
                self.out.push(Inst::Vector3 { op, shape, rd, rn, rm });
            }
        }
        for &op in vector::PermuteOp::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn, rm] = [0; 3].map(|_| self.v());
                self.out.push(Inst::VectorPermute { op, shape, rd, rn, rm });
            }
        }
        for shape in [Shape::B8, Shape::B16] {
            let [rd, rn, rm] = [0; 3].map(|_| self.v());
            let index = UImm4::of(self.below(shape.lanes()));
            self.out.push(Inst::VectorExtract { op: vector::ExtractOp::Ext, shape, rd, rn, rm, index });
            for &op in vector::TableOp::ALL {
                let count = 1 + self.below(4) as u8;
                self.out.push(Inst::VectorTable { op, shape, count, rd, rn, rm });
            }
        }
        for &op in vector::DotOp::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn, rm] = [0; 3].map(|_| self.v());
                self.out.push(Inst::VectorDot { op, shape, rd, rn, rm });
            }
        }
        for &op in vector::ComplexOp::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn, rm] = [0; 3].map(|_| self.v());
                let all = [Rotation::R90, Rotation::R270, Rotation::R0, Rotation::R180];
                let rotation = self.pick(&all[..if op == vector::ComplexOp::Fcadd { 2 } else { 4 }]);
                self.out.push(Inst::VectorComplex { op, rotation, shape, rd, rn, rm });
            }
        }
    }

    fn vector_wide(&mut self) {
        for &op in vector::VectorLongOp::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn, rm] = [0; 3].map(|_| self.v());
                self.out.push(Inst::VectorLong { op, shape, rd, rn, rm });
            }
        }
        for &op in vector::VectorElementOp::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn] = [0; 2].map(|_| self.v());
                let rm = Reg::v(self.below(if shape.element() == ElementSize::H { 16 } else { 32 }) as u8);
                let lane = self.lane(shape.element());
                self.out.push(Inst::VectorElement { op, shape, rd, rn, rm, lane });
            }
        }
        for &op in vector_shift::VectorShiftOp::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn] = [0; 2].map(|_| self.v());
                let left = op.traits() & vector_shift::LEFT != 0;
                let amount = UImm7::of(self.below(shape.element().bits()) + u32::from(!left));
                if shape.element() != ElementSize::B || !op.name().contains("cvt") {
                    self.out.push(Inst::VectorShift { op, shape, rd, rn, amount });
                }
            }
        }
    }

    fn vector_misc(&mut self) {
        for &op in vector_misc::Vector2Op::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn] = [0; 2].map(|_| self.v());
                self.out.push(Inst::Vector2 { op, shape, rd, rn });
            }
        }
        for &op in vector_misc::AcrossOp::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn] = [0; 2].map(|_| self.v());
                self.out.push(Inst::VectorAcross { op, shape, rd, rn });
            }
        }
        for &op in vector::PairwiseOp::ALL {
            for shape in shapes(op.traits()) {
                let [rd, rn] = [0; 2].map(|_| self.v());
                self.out.push(Inst::VectorPairwise { op, shape, rd, rn });
            }
        }
        let byte = u64::from(self.below(256));
        let ones = 0x0000_0001_0000_0001;
        let half = 0x0001_0001_0001_0001;
        let wide = self.wide() & 0x8080_8080_8080_8080;
        let patterns = [
            byte * ones,
            (byte << 8) * ones,
            (byte << 24) * ones,
            byte * half,
            (byte << 8) * half,
            (byte << 8 | 0xff) * ones,
            (byte << 16 | 0xffff) * ones,
            byte * half * 0x101,
            (wide >> 7) * 0xff,
            u64::from((FpImm8::from_field(byte as u8).value() as f32).to_bits()) * ones,
            FpImm8::from_field(byte as u8).value().to_bits(),
        ];
        for pattern in patterns {
            let inverse = VectorImm::new(!pattern);
            let all = [VectorImm::new(pattern), inverse, VectorImm::orr(pattern), VectorImm::bic(pattern)];
            for imm in all.into_iter().flatten() {
                let (full, rd) = (imm.selector() == 0x1f || self.below(2) == 0, self.v());
                self.out.push(Inst::VectorImm { op: vector_shift::VectorImmOp::Imm, full, rd, imm });
            }
        }
    }

    fn element(&mut self) {
        use vector_misc as m;
        let (rd, rn, x, base) = (self.v(), self.v(), self.x(), self.base());
        for shape in shapes(m::DupElementOp::Dup.traits()) {
            let lane = self.lane(shape.element());
            self.out.push(Inst::DupElement { op: m::DupElementOp::Dup, shape, rd, rn, lane });
        }
        for shape in shapes(m::DupGeneralOp::Dup.traits()) {
            self.out.push(Inst::DupGeneral { op: m::DupGeneralOp::Dup, shape, rd, rn: x });
        }
        for element in ElementSize::ALL {
            let (lane, source) = (self.lane(element), self.lane(element));
            self.out.push(Inst::InsElement { op: m::InsElementOp::Ins, element, rd, lane, rn, source });
            self.out.push(Inst::InsGeneral { op: m::InsGeneralOp::Ins, element, rd, lane, rn: x });
            let size = if element == ElementSize::D { Size::X } else { Size::W };
            self.out.push(Inst::ElementMove { op: ElementMoveOp::Umov, size, element, rd: x, rn, lane });
            for size in SIZES {
                if element < ElementSize::S || (element == ElementSize::S && size == Size::X) {
                    self.out.push(Inst::ElementMove { op: ElementMoveOp::Smov, size, element, rd: x, rn, lane });
                }
            }
            for &op in m::LaneOp::ALL {
                self.out.push(Inst::LoadStoreLane { op, element, lane, rt: rd, rn: base });
            }
        }
        for shape in shapes(m::ReplicateOp::Ld1r.traits()) {
            self.out.push(Inst::LoadReplicate { op: m::ReplicateOp::Ld1r, shape, rt: rd, rn: base });
            for &op in m::MultipleOp::ALL {
                let count = 1 + self.below(4) as u8;
                self.out.push(Inst::LoadStoreMultiple { op, shape, count, rt: rd, rn: base });
            }
        }
    }

    fn crypto(&mut self) {
        let [rd, rn, rm, ra] = [0; 4].map(|_| self.v());
        self.out.extend(crypto::Crypto2Op::ALL.iter().map(|&op| Inst::Crypto2 { op, rd, rn }));
        self.out.extend(crypto::Crypto3Op::ALL.iter().map(|&op| Inst::Crypto3 { op, rd, rn, rm }));
        self.out.extend(crypto::Crypto4Op::ALL.iter().map(|&op| Inst::Crypto4 { op, rd, rn, rm, ra }));
        let amount = UImm6::of(self.below(64));
        self.out.push(Inst::Xar { op: crypto::XarOp::Xar, rd, rn, rm, amount });
        self.out.push(Inst::Rax { op: crypto::RaxOp::Rax1, rd, rn, rm });
    }
}

/// Shapes of an operation's mask.
fn shapes(traits: u32) -> impl Iterator<Item = Shape> {
    Shape::ALL.into_iter().filter(move |shape| traits & shape.mask() != 0)
}

/// One branch of each kind to a label.
pub(crate) fn branches(label: Label) -> Vec<Inst> {
    let bit = UImm6::of(37);
    let rt = Reg::x(3);
    let mut all = vec![
        Inst::Branch { op: branch::BranchOp::B, label },
        Inst::Branch { op: branch::BranchOp::Bl, label },
        Inst::BranchCond { cond: Cond::Hi, label },
        Inst::Adr { rd: rt, label },
    ];
    all.extend(branch::CompareBranchOp::ALL.iter().map(|&op| Inst::CompareBranch { op, size: Size::X, rt, label }));
    all.extend(branch::TestBranchOp::ALL.iter().map(|&op| Inst::TestBranch { op, rt, bit, label }));
    all.extend(memory::LoadLiteralOp::ALL.iter().map(|&op| {
        let rt = if op.bits() & 0x0400_0000 != 0 { Reg::v(3) } else { rt };
        Inst::LoadLiteral { op, rt, label }
    }));
    all
}

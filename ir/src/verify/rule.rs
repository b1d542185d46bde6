//! Types and lanes that each operation allows.

use super::Reason;
use crate::{Inst, Lane, Opcode, Type};

/// Types and lane types that an operation allows; no lane list means that the lane has no meaning. Of a scalar float, the
/// lane has none either.
struct Rule {
    types: &'static [Type],
    lanes: Option<&'static [Lane]>,
}

const ANY: &[Type] = &Type::ALL;
const VALUES: &[Type] =
    &[Type::I8, Type::I16, Type::I32, Type::I64, Type::F32, Type::F64, Type::V64, Type::V128, Type::V256];
const INTEGERS: &[Type] = &[Type::I8, Type::I16, Type::I32, Type::I64];
const VECTOR_CLASS: &[Type] = &[Type::F32, Type::F64, Type::V64, Type::V128, Type::V256];
const VECTORS: &[Type] = &[Type::V64, Type::V128, Type::V256];
const WIDE_VECTORS: &[Type] = &[Type::V128, Type::V256];
const FLOATS: &[Type] = &[Type::F32, Type::F64];
const PAIR: &[Type] = &[Type::Pair];

const INTEGER_LANES: &[Lane] = &[Lane::I8, Lane::I16, Lane::I32, Lane::I64];
const NARROW_LANES: &[Lane] = &[Lane::I8, Lane::I16];
const FLOAT_LANES: &[Lane] = &[Lane::F32, Lane::F64];
const EVERY_LANE: &[Lane] = &[Lane::I8, Lane::I16, Lane::I32, Lane::I64, Lane::F32, Lane::F64];

const fn types(types: &'static [Type]) -> Rule {
    Rule { types, lanes: None }
}

const fn lanes(types: &'static [Type], lanes: &'static [Lane]) -> Rule {
    Rule { types, lanes: Some(lanes) }
}

/// The rule of an operation.
fn rule(opcode: Opcode) -> Rule {
    use Opcode as O;
    match opcode {
        O::Nop | O::KeepFlags | O::PutHigh8 | O::PutFlag | O::ComplementCarry | O::UnpackFlags | O::PutMxcsr => {
            types(ANY)
        }
        O::TrapIf | O::LeaveIf | O::CheckAlignment | O::FloatEnd => types(ANY),
        O::Routine | O::X87 | O::X87Store => types(ANY),
        O::X87Index => types(&[Type::I8]),
        O::X87Place => types(&[Type::I64]),
        O::X87Free => types(&[Type::None]),
        O::X87Get | O::X87Put | O::X87Round => types(&[Type::F64]),
        O::X87Compare => types(&[Type::I16]),
        O::Prefetch | O::Fence | O::Pause | O::FlushLine => types(ANY),
        O::Get | O::Put | O::Load | O::Store | O::Select | O::SelectValue | O::Bitcast | O::VExtract => types(VALUES),
        O::GetHigh8 | O::GetFlag => types(&[Type::I8]),
        O::PackFlags | O::GetMxcsr | O::Crc32c => types(&[Type::I32]),
        O::ReadTsc | O::FloatBegin => types(&[Type::I64]),
        O::GuestAddr => types(&[Type::I32, Type::I64]),
        O::FToIntS => types(&[Type::I16, Type::I32, Type::I64]),
        O::Const | O::Add | O::Sub | O::Adc | O::Sbb | O::Neg | O::And | O::Or | O::Xor | O::AndNot | O::Not => {
            types(INTEGERS)
        }
        O::Mul | O::MulHighU | O::MulHighS | O::MulFlagsU | O::MulFlagsS => types(INTEGERS),
        O::Shl | O::Shr | O::Sar | O::Rol | O::Ror | O::Rcl | O::Rcr => types(INTEGERS),
        O::Zext | O::Sext | O::Trunc | O::ExtractBits | O::InsertBits | O::Address => types(INTEGERS),
        O::Clz | O::Ctz | O::Popcnt | O::Pdep | O::Pext | O::PairLow | O::PairHigh => types(INTEGERS),
        O::Shld | O::Shrd | O::Concat | O::Bswap => types(&[Type::I16, Type::I32, Type::I64]),
        O::AtomicAdd | O::AtomicAnd | O::AtomicOr | O::AtomicXor | O::AtomicSwap | O::AtomicCompareSwap => {
            types(INTEGERS)
        }
        O::DivU | O::DivS | O::MakePair => lanes(PAIR, INTEGER_LANES),
        O::AtomicCompareSwapPair => lanes(PAIR, &[Lane::I32, Lane::I64]),
        O::Compare => lanes(&[Type::I8], INTEGER_LANES),
        O::RepMovs | O::RepStos | O::RepLods | O::RepCmps | O::RepScas => {
            lanes(&[Type::I16, Type::I32, Type::I64], INTEGER_LANES)
        }
        _ => vector_rule(opcode),
    }
}

fn vector_rule(opcode: Opcode) -> Rule {
    use Opcode as O;
    match opcode {
        O::VAddSatS | O::VAddSatU | O::VSubSatS | O::VSubSatU | O::VAverageU => lanes(VECTORS, NARROW_LANES),
        O::VMulHighRound => lanes(VECTORS, &[Lane::I16]),
        O::VMulHighS | O::VMulHighU => lanes(VECTORS, &[Lane::I16, Lane::I32]),
        O::VPackSatS | O::VPackSatU | O::VHorizontalAdd | O::VHorizontalSub => lanes(VECTORS, &[Lane::I16, Lane::I32]),
        O::VMulEvenU | O::VMulEvenS | O::VMulAddPairs | O::VMulAddPairsUs | O::VSumAbsDiff => types(VECTORS),
        O::VAlign | O::VTable | O::VShuffleLow => types(VECTORS),
        O::VShlBytes | O::VShrBytes | O::VShuffle | O::VShuffleHigh => types(WIDE_VECTORS),
        O::VTableTwo => types(&[Type::V128]),
        O::VLoadLane | O::VLoadMasked | O::VStoreMasked | O::VGather => {
            lanes(WIDE_VECTORS, &[Lane::I32, Lane::I64, Lane::F32, Lane::F64])
        }
        O::VShlEach | O::VShrEach | O::VSarEach => lanes(WIDE_VECTORS, &[Lane::I16, Lane::I32, Lane::I64]),
        O::VMultiSumAbsDiff => types(WIDE_VECTORS),
        O::VMinAcrossU => lanes(WIDE_VECTORS, &[Lane::I8, Lane::I16, Lane::I32]),
        O::VZeroFlags => types(&[Type::V128]),
        O::VAesEncrypt | O::VAesDecrypt | O::VAesInverseMix => types(WIDE_VECTORS),
        O::VCarrylessMultiply | O::VGaloisMultiply | O::VGaloisAffine => types(WIDE_VECTORS),
        O::VSha1Rounds | O::VSha1Schedule | O::VSha256Rounds | O::VSha256Schedule => types(&[Type::V128]),
        O::VShuffleTwo => lanes(WIDE_VECTORS, &[Lane::I32, Lane::I64, Lane::F32, Lane::F64]),
        O::VAnd | O::VOr | O::VXor | O::VAndNot | O::VLow | O::VWiden => types(VECTOR_CLASS),
        O::VHigh => types(&[Type::F32, Type::F64, Type::V64, Type::V128]),
        O::VJoin => types(VECTORS),
        O::VMoveMask => lanes(INTEGERS, EVERY_LANE),
        O::VUnpackLow | O::VUnpackHigh | O::VBlendMask | O::VBlend | O::VInsert | O::VSplat => {
            lanes(VECTORS, EVERY_LANE)
        }
        O::FConvert | O::FFromIntS | O::FCompare | O::FNeg | O::FAbs => types(FLOATS),
        O::FMulAdd | O::FAdd | O::FSub | O::FMul | O::FDiv | O::FSqrt | O::FMin | O::FMax | O::FCmp | O::FRound => {
            lanes(VECTOR_CLASS, FLOAT_LANES)
        }
        O::FRecipEstimate | O::FRsqrtEstimate => lanes(VECTOR_CLASS, FLOAT_LANES),
        O::FHorizontalAdd | O::FHorizontalSub | O::FAddSub => lanes(WIDE_VECTORS, FLOAT_LANES),
        O::VFromIntS | O::VToIntS => lanes(VECTORS, FLOAT_LANES),
        O::VFloatWiden | O::VFloatNarrow | O::VHalfWiden => types(VECTORS),
        O::VHalfNarrow => types(&[Type::V64, Type::V128]),
        _ => lanes(VECTORS, INTEGER_LANES),
    }
}

/// Checks type and lane.
pub(super) fn check(inst: &Inst) -> Result<(), Reason> {
    let rule = rule(inst.opcode);
    if !rule.types.contains(&inst.ty) {
        return Err(Reason::BadType(inst.opcode, inst.ty));
    }
    match rule.lanes.filter(|_| !FLOATS.contains(&inst.ty)) {
        Some(lanes) if !lanes.contains(&inst.lane) || is_lone(inst) => Err(Reason::BadLane(inst.opcode, inst.lane)),
        _ => Ok(()),
    }
}

/// Does it interleave the lanes of vectors that have but one?
fn is_lone(inst: &Inst) -> bool {
    matches!(inst.opcode, Opcode::VUnpackLow | Opcode::VUnpackHigh) && inst.lane.bits() == inst.ty.bits()
}

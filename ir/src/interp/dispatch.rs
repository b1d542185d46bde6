//! From an operation to the function that performs it.

use super::step::{Outcome, Step};
use super::{access, bit_field, crypto, float, integer, lane, routine, shift, shuffle, stack, string, system, vector};
use crate::{Inst, Opcode};

/// Performs an operation.
pub(super) type Handler = fn(&mut Step<'_>, &Inst) -> Outcome;

/// The function that performs `opcode`.
#[expect(clippy::too_many_lines, reason = "one line per row of the opcode table")]
pub(super) fn handler(opcode: Opcode) -> Handler {
    use Opcode as O;
    match opcode {
        O::Nop | O::KeepFlags | O::Prefetch | O::Fence | O::Pause => system::nothing,
        O::Const | O::GuestAddr => system::constant,
        O::Get => system::get,
        O::Put => system::put,
        O::GetHigh8 => system::get_high8,
        O::PutHigh8 => system::put_high8,
        O::GetFlag => system::get_flag,
        O::PutFlag => system::put_flag,
        O::ComplementCarry => system::complement_carry,
        O::PackFlags => system::pack_flags,
        O::UnpackFlags => system::unpack_flags,
        O::ReadTsc => system::read_tsc,
        O::GetMxcsr => system::get_mxcsr,
        O::PutMxcsr => system::put_mxcsr,
        O::TrapIf | O::LeaveIf => system::trap_if,
        O::FloatBegin => system::float_begin,
        O::FloatEnd => system::float_end,
        O::CheckAlignment => access::check_alignment,
        O::MakePair => system::make_pair,
        O::PairLow => system::pair_low,
        O::PairHigh => system::pair_high,
        O::Trunc | O::VWiden | O::VLow | O::Bitcast => system::low_bits,

        O::Add | O::Sub | O::Adc | O::Sbb => integer::arithmetic,
        O::Neg => integer::neg,
        O::And | O::Or | O::Xor | O::AndNot => integer::logic,
        O::Not => integer::not,
        O::Mul => integer::mul,
        O::MulHighU | O::MulHighS => integer::mul_high,
        O::MulFlagsU | O::MulFlagsS => integer::mul_flags,
        O::Zext => integer::zext,
        O::Sext => integer::sext,
        O::Concat => integer::concat,
        O::Compare => integer::compare,
        O::Select => integer::select,
        O::SelectValue => integer::select_value,
        O::Shl | O::Shr | O::Sar => shift::shift,
        O::Rol | O::Ror => shift::rotate,
        O::Rcl | O::Rcr => shift::rotate_through_carry,
        O::Shld | O::Shrd => shift::double_shift,
        O::DivU | O::DivS => bit_field::div,
        O::ExtractBits => bit_field::extract,
        O::InsertBits => bit_field::insert,
        O::Clz | O::Ctz | O::Popcnt => bit_field::count,
        O::Bswap => bit_field::bswap,
        O::Pdep => bit_field::pdep,
        O::Pext => bit_field::pext,
        O::Crc32c => bit_field::crc32c,

        O::Routine => routine::call,
        O::X87 | O::X87Store => routine::x87,
        O::X87Index => stack::index,
        O::X87Place => stack::place,
        O::X87Get => stack::get,
        O::X87Put => stack::put,
        O::X87Free => stack::free,
        O::X87Round => stack::round,
        O::X87Compare => stack::compare,

        O::Address => access::address,
        O::Load => access::load,
        O::Store => access::store,
        O::FlushLine => access::flush_line,
        O::VLoadLane => access::load_lane,
        O::VLoadMasked => access::load_masked,
        O::VStoreMasked => access::store_masked,
        O::VGather => access::gather,
        O::AtomicAdd | O::AtomicAnd | O::AtomicOr | O::AtomicXor | O::AtomicSwap => access::atomic_update,
        O::AtomicCompareSwap => access::compare_swap,
        O::AtomicCompareSwapPair => access::compare_swap_pair,
        O::RepMovs => string::movs,
        O::RepStos => string::stos,
        O::RepLods => string::lods,
        O::RepCmps | O::RepScas => string::compare,

        O::VAdd => |step, inst| vector::zip(step, inst, lane::add),
        O::VSub => |step, inst| vector::zip(step, inst, lane::sub),
        O::VAddSatS => |step, inst| vector::zip(step, inst, lane::add_sat_s),
        O::VAddSatU => |step, inst| vector::zip(step, inst, lane::add_sat_u),
        O::VSubSatS => |step, inst| vector::zip(step, inst, lane::sub_sat_s),
        O::VSubSatU => |step, inst| vector::zip(step, inst, lane::sub_sat_u),
        O::VMul => |step, inst| vector::zip(step, inst, lane::mul),
        O::VMulHighS => |step, inst| vector::zip(step, inst, lane::mul_high_s),
        O::VMulHighU => |step, inst| vector::zip(step, inst, lane::mul_high_u),
        O::VMulHighRound => |step, inst| vector::zip(step, inst, lane::mul_high_round),
        O::VAverageU => |step, inst| vector::zip(step, inst, lane::average),
        O::VMinS => |step, inst| vector::zip(step, inst, lane::min_s),
        O::VMinU => |step, inst| vector::zip(step, inst, lane::min_u),
        O::VMaxS => |step, inst| vector::zip(step, inst, lane::max_s),
        O::VMaxU => |step, inst| vector::zip(step, inst, lane::max_u),
        O::VSign => |step, inst| vector::zip(step, inst, lane::sign),
        O::VCmpEq => |step, inst| vector::zip(step, inst, lane::equal),
        O::VCmpGtS => |step, inst| vector::zip(step, inst, lane::greater_s),
        O::VShl => |step, inst| vector::shift(step, inst, lane::shl),
        O::VShr => |step, inst| vector::shift(step, inst, lane::shr),
        O::VSar => |step, inst| vector::shift(step, inst, lane::sar),
        O::VShlEach => |step, inst| vector::zip(step, inst, lane::shl),
        O::VShrEach => |step, inst| vector::zip(step, inst, lane::shr),
        O::VSarEach => |step, inst| vector::zip(step, inst, lane::sar),
        O::VHorizontalAdd => |step, inst| vector::horizontal(step, inst, lane::add),
        O::VHorizontalSub => |step, inst| vector::horizontal(step, inst, lane::sub),
        O::VAbs => vector::abs,
        O::VMulEvenU | O::VMulEvenS => vector::mul_even,
        O::VMulAddPairs => vector::mul_add_pairs,
        O::VMulAddPairsUs => vector::mul_add_pairs_us,
        O::VSumAbsDiff => vector::sum_abs_diff,
        O::VMultiSumAbsDiff => vector::multi_sum_abs_diff,
        O::VMinAcrossU => vector::min_across,
        O::VZeroFlags => vector::zero_flags,
        O::VAnd | O::VOr | O::VXor | O::VAndNot => vector::logic,
        O::VBlendMask => vector::blend_mask,
        O::VBlend => vector::blend,
        O::VMoveMask => vector::move_mask,
        O::VShlBytes | O::VShrBytes => shuffle::shift_bytes,
        O::VAlign => shuffle::align,
        O::VUnpackLow | O::VUnpackHigh => shuffle::unpack,
        O::VPackSatS | O::VPackSatU => shuffle::pack,
        O::VShuffle | O::VShuffleLow | O::VShuffleHigh => shuffle::shuffle,
        O::VShuffleTwo => shuffle::shuffle_two,
        O::VTable => shuffle::table,
        O::VTableTwo => shuffle::table_two,
        O::VExtract => shuffle::extract,
        O::VInsert => shuffle::insert,
        O::VSplat => shuffle::splat,
        O::VJoin => shuffle::join,
        O::VHigh => shuffle::high,
        O::VExtendS | O::VExtendU => shuffle::extend,

        O::FAdd
        | O::FSub
        | O::FMul
        | O::FDiv
        | O::FMulAdd
        | O::FSqrt
        | O::FMin
        | O::FMax
        | O::FCmp
        | O::FConvert
        | O::FFromIntS
        | O::FToIntS
        | O::FRound
        | O::FRecipEstimate
        | O::FRsqrtEstimate
        | O::FHorizontalAdd
        | O::FHorizontalSub
        | O::FAddSub
        | O::VFromIntS
        | O::VToIntS
        | O::VFloatWiden
        | O::VFloatNarrow
        | O::VHalfWiden
        | O::VHalfNarrow => float::value,
        O::FCompare => float::compare,
        O::FNeg | O::FAbs => float::sign,

        O::VAesEncrypt | O::VAesDecrypt | O::VAesInverseMix => crypto::aes,
        O::VCarrylessMultiply | O::VGaloisMultiply | O::VGaloisAffine => crypto::galois,
        O::VSha1Rounds | O::VSha1Schedule | O::VSha256Rounds | O::VSha256Schedule => crypto::sha,
    }
}

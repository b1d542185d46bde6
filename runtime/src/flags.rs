//! RFLAGS and MXCSR as the guest sees them, against their form in the guest state.

use causeway_cache_format::abi::GuestState;
use causeway_routine::float::Exactness;

/// Carry, parity, auxiliary carry, zero, sign, interrupt enable, direction, overflow: their RFLAGS bits.
const CF: u64 = 1;
const PF: u64 = 1 << 2;
const AF: u64 = 1 << 4;
const ZF: u64 = 1 << 6;
const SF: u64 = 1 << 7;
/// Trap flag.
pub(crate) const TF: u64 = 1 << 8;
const IF: u64 = 1 << 9;
const DF: u64 = 1 << 10;
const OF: u64 = 1 << 11;
const ALWAYS: u64 = 1 << 1;
/// TF, NT, RF, AC and ID: kept in [`GuestState::rflags_other`].
const OTHER: u64 = TF | 1 << 14 | 1 << 16 | 1 << 18 | 1 << 21;

/// RFLAGS of `state`. IF reads as 1, as in every user program.
pub(crate) fn rflags(state: &GuestState) -> u64 {
    let bit = |position: u32, flag: u64| if state.nzcv >> position & 1 == 1 { flag } else { 0 };
    let mut flags = ALWAYS | IF | u64::from(state.rflags_other) & OTHER;
    flags |= bit(31, SF) | bit(30, ZF) | bit(28, OF);
    flags |= CF & !bit(29, CF);
    if (state.parity as u8).count_ones().is_multiple_of(2) {
        flags |= PF;
    }
    flags |= (state.auxiliary ^ state.parity) & AF;
    if state.direction < 0 {
        flags |= DF;
    }
    flags
}

/// Sets the flags of `state` to `flags`.
pub(crate) fn set_rflags(state: &mut GuestState, flags: u64) {
    let bit = |flag: u64, position: u32| u64::from(flags & flag != 0) << position;
    state.nzcv = bit(SF, 31) | bit(ZF, 30) | (bit(CF, 29) ^ 1 << 29) | bit(OF, 28);
    state.parity = u64::from(flags & PF == 0);
    state.auxiliary = state.parity ^ flags & AF;
    state.direction = if flags & DF == 0 { 1 } else { -1 };
    state.rflags_other = (flags & OTHER) as u32;
}

/// MXCSR after reset: all exceptions masked, round to nearest.
pub(crate) const MXCSR_DEFAULT: u32 = 0x1f80;
/// Flags of MXCSR.
pub(crate) const MXCSR_STICKY: u32 = 0x3f;
/// Bits of MXCSR that mask the six exceptions.
const EXCEPTION_MASKS: u32 = 0x1f80;
/// Flush to zero.
const FTZ: u32 = 1 << 15;
/// Denormals are zeros.
const DAZ: u32 = 1 << 6;
/// Bits of MXCSR that software may set; what `fxsave` reports as the mask.
pub(crate) const MXCSR_MASK: u32 = 0xffff;

/// FPCR.FIZ: flush inputs to zero.
const FIZ: u64 = 1;
/// FPCR.AH: alternate handling of NaNs, minima, maxima and tininess, which is x86's.
const AH: u64 = 1 << 1;
/// FPCR.NEP: scalar operations keep the elements above their result.
const NEP: u64 = 1 << 2;

/// FPCR for `mxcsr`: rounding mode (Arm ARM C5.2.8: RMode 01 is up, 10 is down; Intel SDM 10.2.3: 01 is down, 10 is up)
/// and flush to zero. FPCR.FZ flushes inputs and outputs alike, so it stands for FZ and DAZ.
///
/// Exact code has it flush always, so as to notice denormal numbers. Usual code of profiles with `alternate` behaviour
/// (FEAT_AFP) runs with AH and NEP; FZ leaves operands alone then, which FIZ flushes.
pub(crate) fn fpcr(mxcsr: u32, exactness: Exactness, alternate: bool) -> u64 {
    let flush = mxcsr & (FTZ | DAZ) != 0 || exactness == Exactness::Flags;
    let rounding = mxcsr >> 13 & 3;
    let swapped = rounding >> 1 | (rounding & 1) << 1;
    let control = u64::from(swapped) << 22 | u64::from(flush) << 24;
    let inputs = if flush { FIZ } else { 0 };
    if alternate && exactness == Exactness::Usual { control | AH | NEP | inputs } else { control }
}

/// What `mxcsr` asks for: with exceptions that are not masked that they trap, with one of FTZ and DAZ alone what no host has.
pub(crate) const fn needed_exactness(mxcsr: u32) -> Exactness {
    if mxcsr & EXCEPTION_MASKS != EXCEPTION_MASKS {
        Exactness::Traps
    } else if (mxcsr & FTZ != 0) != (mxcsr & DAZ != 0) {
        Exactness::Flags
    } else {
        Exactness::Usual
    }
}

/// Exception flags of MXCSR for the cumulative bits of `fpsr` (IOC 0, DZC 1, OFC 2, UFC 3, IXC 4 against IE 0, ZE 2, OE 3,
/// UE 4, PE 5). IDC tells of denormal operands that FPCR.FZ flushed, of which DE does not tell.
pub(crate) fn mxcsr_flags(fpsr: u64) -> u32 {
    let fpsr = fpsr as u32;
    fpsr & 1 | (fpsr >> 1 & 0xf) << 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::context::zeroed_state;

    #[test]
    fn every_flag_survives_the_round_trip() {
        let mut state = zeroed_state();
        for flags in 0..1u64 << 12 {
            let flags = flags & (CF | PF | AF | ZF | SF | DF | OF) | ALWAYS | IF | OTHER & flags << 10;
            set_rflags(&mut state, flags);
            assert_eq!(rflags(&state), flags);
        }
    }

    #[test]
    fn carry_is_inverted_in_the_state() {
        let mut state = zeroed_state();
        set_rflags(&mut state, CF);
        assert_eq!(state.nzcv, 0);
        set_rflags(&mut state, ZF);
        assert_eq!(state.nzcv, 1 << 30 | 1 << 29);
    }

    #[test]
    fn rounding_up_and_down_change_places() {
        assert_eq!(fpcr(MXCSR_DEFAULT, Exactness::Usual, false), 0);
        assert_eq!(fpcr(MXCSR_DEFAULT | 1 << 13, Exactness::Usual, false), 2 << 22);
        assert_eq!(fpcr(MXCSR_DEFAULT | 2 << 13, Exactness::Usual, false), 1 << 22);
        assert_eq!(fpcr(MXCSR_DEFAULT | 3 << 13, Exactness::Usual, false), 3 << 22);
        assert_eq!(fpcr(1 << 15, Exactness::Usual, false), 1 << 24);
        assert_eq!(fpcr(MXCSR_DEFAULT, Exactness::Flags, false), 1 << 24);
    }

    #[test]
    fn only_usual_code_has_alternate_behaviour() {
        assert_eq!(fpcr(MXCSR_DEFAULT, Exactness::Usual, true), AH | NEP);
        assert_eq!(fpcr(MXCSR_DEFAULT | FTZ | DAZ, Exactness::Usual, true), 1 << 24 | AH | NEP | FIZ);
        assert_eq!(fpcr(MXCSR_DEFAULT, Exactness::Flags, true), 1 << 24);
    }

    #[test]
    fn usual_code_serves_masked_exceptions_and_whole_flushing() {
        let needed = [MXCSR_DEFAULT, MXCSR_DEFAULT | FTZ | DAZ | 0x603f].map(needed_exactness);
        assert_eq!(needed, [Exactness::Usual; 2]);
        let needed = [MXCSR_DEFAULT | FTZ, MXCSR_DEFAULT | DAZ, MXCSR_DEFAULT & !0x80, 0].map(needed_exactness);
        assert_eq!(needed, [Exactness::Flags, Exactness::Flags, Exactness::Traps, Exactness::Traps]);
    }

    #[test]
    fn exception_flags_map_one_to_one() {
        for (fpsr_bit, mxcsr_bit) in [(0, 0), (1, 2), (2, 3), (3, 4), (4, 5)] {
            assert_eq!(mxcsr_flags(1 << fpsr_bit), 1 << mxcsr_bit, "{fpsr_bit}");
        }
        assert_eq!(mxcsr_flags(1 << 7), 0);
    }
}

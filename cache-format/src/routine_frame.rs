//! What happens behind a helper slot of [`GuestState`]: from the registers of the calling convention to a routine and back.
//!
//! A runtime's trampoline saves what its own code would clobber, fills a [`RoutineFrame`], calls [`serve`] and loads the
//! frame's registers back.

use crate::abi::{FLOAT_HELPER, GuestState, X87_HELPER};
use causeway_routine::float::{Request, Vector};
use causeway_routine::unit::{self, Operand, Operation, Place, Trap, Unit};
use causeway_routine::{Arguments, Kind, RoutineId};

/// Exceptions of MXCSR, and how far left of them their masks stand.
const EXCEPTIONS: u32 = 0x3f;
const MASKS_SHIFT: u32 = 7;

/// Registers that carry arguments and results; vectors low quadword first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct RoutineFrame {
    /// `x16` and `x17`.
    pub integers: [u64; 2],
    /// `v30` and `v31`.
    pub vectors: [[u64; 2]; 2],
    /// `PSTATE.NZCV`, as [`GuestState::nzcv`].
    pub nzcv: u64,
    /// Parity register.
    pub parity: u64,
    /// Auxiliary register.
    pub auxiliary: u64,
    /// `x30`: where generated code goes on.
    pub link: u64,
}

/// Performs what helper slot `helper` stands for. `guest_address` gives the address of the guest instruction whose code goes on
/// at a host address behind a call, or 0 where there is no such code; what is asked for is the `link` of an earlier frame.
///
/// # Errors
/// The x87 unit's, where generated code is not to go on behind the call.
pub fn serve(
    state: &mut GuestState,
    frame: &mut RoutineFrame,
    helper: usize,
    guest_address: impl FnOnce(u64) -> u64,
) -> Result<(), Trap> {
    if helper == X87_HELPER {
        return serve_x87(&mut state.x87, frame, guest_address);
    }
    if helper == FLOAT_HELPER {
        serve_float(&mut state.mxcsr, state.routine_argument, frame);
        return Ok(());
    }
    let routine = u8::try_from(helper).ok().and_then(RoutineId::from_raw);
    serve_routine(
        routine.expect("generated code calls the helpers of this ABI version alone"),
        state.routine_argument,
        frame,
    );
    Ok(())
}

fn serve_routine(routine: RoutineId, third: [u64; 2], frame: &mut RoutineFrame) {
    let info = routine.info();
    let answer = routine.call(&arguments(third, frame, info.operands, info.immediate));
    match info.result {
        Kind::Vector => frame.vectors[0] = words(answer.vector),
        Kind::Integer | Kind::Pair => frame.integers = answer.integers,
    }
    if info.flags {
        frame.set_flags(answer.flags);
    }
}

fn arguments(third: [u64; 2], frame: &RoutineFrame, operands: &[Kind], immediate: bool) -> Arguments {
    let [a, b] = frame.vectors.map(whole);
    let integers = operands.iter().filter(|kind| **kind == Kind::Integer).count();
    let immediate = if immediate { frame.integers[integers] as u32 } else { 0 };
    Arguments { vectors: [a, b, whole(third)], integers: frame.integers, immediate }
}

fn serve_x87(unit: &mut Unit, frame: &mut RoutineFrame, guest_address: impl FnOnce(u64) -> u64) -> Result<(), Trap> {
    let [integer, request] = frame.integers;
    let request =
        unit::Request::from_bits(request as u16).expect("generated code asks for this ABI version's operations");
    if request.operation == Operation::StorePointer {
        unit.resolve_instruction(guest_address);
    }
    let operand = Operand { integer, vector: whole(frame.vectors[0]) };
    let outcome = unit.perform_at(Place::Host(frame.link), request, operand)?;
    frame.integers[0] = outcome.integer;
    frame.vectors[0] = words(outcome.vector);
    if let Some(flags) = outcome.flags {
        frame.set_flags(flags);
    }
    Ok(())
}

fn serve_float(mxcsr: &mut u32, third: [u64; 2], frame: &mut RoutineFrame) {
    let request = Request::from_bits(frame.integers[1] as u16);
    let [a, b] = frame.vectors;
    let answer = request
        .expect("generated code asks for this ABI version's operations")
        .perform(&[a, b, third].map(|operand| Vector::low(whole(operand))), *mxcsr);
    *mxcsr |= answer.raised;
    let Vector([result, _]) = answer.result;
    frame.integers[0] = result as u64;
    frame.vectors[0] = words(result);
    // An instruction that traps changes no flag.
    if let Some(flags) = answer.flags.filter(|_| answer.raised & !(*mxcsr >> MASKS_SHIFT) & EXCEPTIONS == 0) {
        frame.set_flags(flags);
    }
}

impl RoutineFrame {
    /// Sets the six flags from their RFLAGS positions.
    fn set_flags(&mut self, rflags: u32) {
        let bit = |position: u32| u64::from(rflags >> position & 1);
        let (carry, parity, auxiliary, zero, sign, overflow) = (bit(0), bit(2), bit(4), bit(6), bit(7), bit(11));
        self.nzcv = sign << 31 | zero << 30 | (carry ^ 1) << 29 | overflow << 28;
        self.parity = parity ^ 1;
        self.auxiliary = self.parity ^ auxiliary << 4;
    }
}

const fn whole([low, high]: [u64; 2]) -> u128 {
    low as u128 | (high as u128) << 64
}

const fn words(vector: u128) -> [u64; 2] {
    [vector as u64, (vector >> 64) as u64]
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_routine::float;
    use causeway_routine::unit::{Format, Modifiers};

    #[test]
    fn the_immediate_follows_the_integers() {
        let mut frame = RoutineFrame { vectors: [[1, 6], [7, 3]], integers: [1, 9], ..RoutineFrame::default() };
        serve_routine(RoutineId::CarrylessMultiply, [0; 2], &mut frame);
        assert_eq!((frame.vectors[0], frame.integers), ([18, 0], [1, 9]));
    }

    #[test]
    fn floating_point_adds_its_exceptions_to_mxcsr() {
        let operation = float::Operation::Divide;
        let request = Request { operation, double: true, long: false, exact: false, count_log2: 0, aux: 0 };
        let vectors = [[1f64.to_bits(), 0], [0, 0]];
        let integers = [0, u64::from(request.to_bits())];
        let mut frame = RoutineFrame { vectors, integers, ..RoutineFrame::default() };
        let mut mxcsr = 0x1f81;
        serve_float(&mut mxcsr, [0; 2], &mut frame);
        assert_eq!((frame.vectors[0], mxcsr), ([f64::INFINITY.to_bits(), 0], 0x1f85));
    }

    #[test]
    fn a_comparison_that_traps_leaves_the_flags() {
        let operation = float::Operation::CompareFlags;
        let request = Request { operation, double: false, long: false, exact: false, count_log2: 0, aux: 0 };
        let vectors = [[0x7f81_2345, 0], [0, 0]];
        let integers = [0, u64::from(request.to_bits())];
        for (mut mxcsr, changes) in [(0x1f80, true), (0x1f00, false)] {
            let before = RoutineFrame { vectors, integers, nzcv: 1 << 31, ..RoutineFrame::default() };
            let mut frame = before;
            serve_float(&mut mxcsr, [0; 2], &mut frame);
            assert_eq!((frame.nzcv != before.nzcv, mxcsr & 1), (changes, 1));
        }
    }

    #[test]
    fn the_unit_keeps_its_state_and_traps() {
        let mut unit = Unit::INITIAL;
        unit.set_status(1);
        let request = |operation| u64::from(unit::Request::new(operation, Modifiers::NONE).to_bits());
        let mut frame = RoutineFrame { integers: [0, request(Operation::LoadControl)], ..RoutineFrame::default() };
        assert_eq!(serve_x87(&mut unit, &mut frame, |_| 0), Ok(()));
        frame.integers = [5, request(Operation::Wait)];
        assert_eq!(serve_x87(&mut unit, &mut frame, |_| 0), Err(Trap::Pending));
        assert_eq!(frame.integers[0], 5, "a repeated call finds its arguments");
    }

    #[test]
    fn the_instruction_pointer_is_that_of_the_last_call() {
        let mut unit = Unit::INITIAL;
        let mut call = |operation, format, link| {
            let request = unit::Request::new(operation, Modifiers::of(format));
            let mut frame =
                RoutineFrame { integers: [0, u64::from(request.to_bits())], link, ..RoutineFrame::default() };
            assert_eq!(serve_x87(&mut unit, &mut frame, |host| host / 2), Ok(()));
            frame.integers[0]
        };
        call(Operation::Nothing, Format::Register, 0x2000);
        assert_eq!(call(Operation::StorePointer, Format::Int64, 0x3000), 0x1000);
        assert_eq!(call(Operation::StorePointer, Format::Int64, 0x4000), 0x1000);
    }
}

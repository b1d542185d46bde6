//! The host's CPU as the oracle of cases.

use crate::case::{Answer, Case, End, Signal};
use crate::check::rflags_mask;
use crate::native::{NativePage, Outcome};
use crate::state::{BASE, DATA, FLAGS_MASK, State, slots};
use causeway_frontend_x86::arbitrary::choice::{self, Operand};
use causeway_frontend_x86::arbitrary::{Registers, X87Image, prepare};
use causeway_frontend_x86::decode::{Instruction, Mnemonic as M};
use causeway_frontend_x86::dispatch;
use causeway_frontend_x86::table::Row;
use causeway_ir::{Slot, SlotKind};

/// Runs cases natively. Holds one page, for the width that ran last.
#[derive(Default)]
pub(crate) struct Oracle {
    page: Option<(u8, NativePage)>,
}

const ESTIMATE: &str = "estimates differ between CPUs";
const NEIGHBOUR: &str = "results may be neighbours of a CPU's";

/// Why a row's results prove nothing.
pub(crate) fn not_comparable(row: &Row) -> Option<&'static str> {
    match row.mnemonic {
        M::Rcpps | M::Rcpss | M::Rsqrtps | M::Rsqrtss => Some(ESTIMATE),
        M::Vrcpps | M::Vrcpss | M::Vrsqrtps | M::Vrsqrtss => Some(ESTIMATE),
        M::F2xm1 | M::Fyl2x | M::Fyl2xp1 | M::Fptan | M::Fpatan | M::Fsin | M::Fcos | M::Fsincos => Some(NEIGHBOUR),
        mnemonic => prepare::exclusion(mnemonic),
    }
}

impl Oracle {
    /// The CPU's answer to a case of these instructions; what CPUs choose differently is as in the case's present answer.
    pub(crate) fn answer(&mut self, case: &Case, row: &Row, instructions: &[Instruction]) -> Answer {
        let (registers, mut memory, outcome) = self.run(case.bits, &case.bytes(), &case.input);
        let end = match outcome {
            Outcome::At(pc) => End::At(pc),
            Outcome::Signal(signal, pc) => End::Signal(self::signal(signal), pc),
        };
        if end != case.answer.end && chooses_fault(case, instructions) {
            return case.answer.clone();
        }
        let registers = adopt_choices(case, (registers, &mut memory), instructions, end);
        let state = from_registers(case.bits, &case.input, &registers, memory);
        let declared = u64::from(rflags_mask(row.undefined));
        let faulted = matches!(end, End::Signal(..));
        let undefined = match instructions {
            [instruction] => prepare::undefined_flags(instruction, declared, case.input.machine.gpr[1], faulted),
            _ => declared,
        };
        Answer { state, end, undefined: undefined as u32 & FLAGS_MASK }
    }

    fn run(&mut self, bits: u8, bytes: &[u8], input: &State) -> (Registers, Vec<u8>, Outcome) {
        if self.page.as_ref().is_none_or(|page| page.0 != bits) {
            self.page = None;
            self.page = Some((bits, NativePage::at(BASE, bits)));
        }
        let (_, page) = self.page.as_mut().expect("it was made above");
        let mut registers = to_registers(input);
        let mut memory = input.memory.clone();
        let outcome = page.run(bytes, &mut registers, &mut memory);
        (registers, memory, outcome)
    }
}

/// Did the CPU choose which of two faults comes?
fn chooses_fault(case: &Case, instructions: &[Instruction]) -> bool {
    let input = to_registers(&case.input);
    let controls = (input.x87.unit().control, input.mxcsr);
    instructions.iter().zip(&case.instructions).any(|(instruction, line)| {
        let operand = operand(case, instruction, &line.bytes, &input);
        let row = dispatch::find(instruction.mnemonic);
        row.zip(operand).is_some_and(|(row, operand)| choice::chooses_fault(row, &operand, controls))
    })
}

/// The memory operand of an instruction, as if nothing came before it.
fn operand(case: &Case, instruction: &Instruction, bytes: &[u8], input: &Registers) -> Option<Operand> {
    Operand::of(case.bits, (bytes, instruction.guest_pc), input, [0, case.input.machine.gs_base], DATA)
}

/// The CPU's registers and data with what it chose as in the case's answer.
fn adopt_choices(
    case: &Case,
    (mut registers, memory): (Registers, &mut [u8]),
    instructions: &[Instruction],
    end: End,
) -> Registers {
    let (present, input) = (to_registers(&case.answer.state), to_registers(&case.input));
    for (instruction, line) in instructions.iter().zip(&case.instructions) {
        let Some(row) = dispatch::find(instruction.mnemonic) else { continue };
        let faulted = matches!(end, End::Signal(_, pc) if pc == instruction.guest_pc);
        let operand = operand(case, instruction, &line.bytes, &input);
        choice::adopt(row, (instruction, operand.as_ref()), faulted, &mut registers, &present);
        if let Some(operand) = &operand {
            choice::adopt_data(row, operand, faulted, memory, &case.answer.state.memory);
        }
    }
    registers
}

fn signal(number: i32) -> Signal {
    match number {
        libc::SIGFPE => Signal::Fpe,
        libc::SIGILL => Signal::Ill,
        libc::SIGTRAP => Signal::Trap,
        _ => Signal::Segv,
    }
}

fn to_registers(state: &State) -> Registers {
    let halves = |value: u128| [value as u64, (value >> 64) as u64];
    let mut ymm = [[0; 4]; 16];
    for (n, register) in ymm.iter_mut().enumerate() {
        let (low, high) = (halves(state.machine.xmm[n]), halves(state.machine.ymm_high[n]));
        *register = [low[0], low[1], high[0], high[1]];
    }
    Registers {
        gpr: state.machine.gpr,
        rflags: u64::from(state.flags() | 0x202),
        mxcsr: u64::from(state.machine.mxcsr),
        ymm,
        x87: X87Image::of(&state.machine.x87),
    }
}

/// A native result as a state. 32-bit code has half of the registers, and its mode switches leave upper halves undefined.
fn from_registers(bits: u8, input: &State, registers: &Registers, memory: Vec<u8>) -> State {
    let mut state = State { machine: input.machine.clone(), memory };
    let whole = |[low, high]: [u64; 2]| u128::from(low) | u128::from(high) << 64;
    for slot in slots(bits) {
        let value = match slot.kind() {
            SlotKind::Gpr(n) if bits == 32 => u128::from(registers.gpr[usize::from(n)] as u32),
            SlotKind::Gpr(n) => u128::from(registers.gpr[usize::from(n)]),
            SlotKind::Xmm(n) => whole([registers.ymm[usize::from(n)][0], registers.ymm[usize::from(n)][1]]),
            SlotKind::YmmHigh(n) => whole([registers.ymm[usize::from(n)][2], registers.ymm[usize::from(n)][3]]),
            _ => continue,
        };
        state.machine.set(slot, value);
    }
    state.set_flags(registers.rflags as u32 & FLAGS_MASK);
    state.machine.mxcsr = registers.mxcsr as u32;
    state.machine.x87 = registers.x87.unit();
    state
}

/// A state with the registers and data of a native run.
pub(crate) fn drawn(bits: u8, registers: &Registers, memory: Vec<u8>) -> State {
    let mut state = from_registers(bits, &State::defaults(bits), registers, memory);
    let rsp = u128::from(registers.gpr[4]);
    state.machine.set(Slot::RSP, if bits == 32 { rsp & 0xffff_ffff } else { rsp });
    state
}

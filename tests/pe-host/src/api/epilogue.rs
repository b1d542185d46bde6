//! Epilogues of x64 functions, which unwind information does not describe: whoever has stopped in one is brought to its end by
//! carrying out the rest ("x64 prolog and epilog": they consist of a few forms of instructions alone).

use crate::registers::Registers;
use crate::registers::number::RSP;
use crate::sys::memory;
use causeway_frontend_x86::decode::{
    Decoder as _, IcedDecoder, Instruction, Mnemonic, Operand, Register, RegisterClass,
};
use core::ops::Range;

const LONGEST_INSTRUCTION: u64 = 15;

/// What an instruction of an epilogue does.
enum Step {
    /// It has changed registers; more follow.
    Goes,
    /// It leaves the function: so many bytes are taken off the stack besides the return address.
    Leaves(u64),
}

/// The registers of the caller, if what stands at RIP is the rest of an epilogue of the function in `function`, whose frame
/// pointer is `frame` where it has one.
pub(super) fn finish(registers: &Registers, function: &Range<u64>, frame: Option<usize>) -> Option<Registers> {
    let mut state = registers.clone();
    let mut decoder = IcedDecoder::new(64);
    let mut first = true;
    while function.contains(&state.rip) {
        let bytes = memory::bytes(state.rip, LONGEST_INSTRUCTION.min(function.end - state.rip));
        let instruction = decoder.decode(&bytes, state.rip).ok()?;
        let next_pc = instruction.next_pc();
        match step(&instruction, &mut state, function, frame.filter(|_| first), first)? {
            Step::Goes => state.rip = next_pc,
            Step::Leaves(bytes) => {
                state.rip = memory::load(state.gpr[RSP], 8);
                state.gpr[RSP] += 8 + bytes;
                return Some(state);
            }
        }
        first = false;
    }
    None
}

/// Carries out `instruction`; `None` where it belongs to no epilogue. The stack pointer is set by the first one alone.
fn step(
    instruction: &Instruction,
    state: &mut Registers,
    function: &Range<u64>,
    frame: Option<usize>,
    first: bool,
) -> Option<Step> {
    match (instruction.mnemonic, instruction.operand(0), instruction.operand(1)) {
        (Mnemonic::Add, Operand::Register(to), Operand::Immediate(size)) if first && is_stack_pointer(to) => {
            state.gpr[RSP] = state.gpr[RSP].wrapping_add_signed(size);
        }
        (Mnemonic::Lea, Operand::Register(to), Operand::Memory(from)) if is_stack_pointer(to) => {
            let base = frame.filter(|frame| *frame == usize::from(from.base.number) && from.index == Register::NONE)?;
            state.gpr[RSP] = state.gpr[base].wrapping_add_signed(from.displacement);
        }
        (Mnemonic::Pop, Operand::Register(to), _) => {
            let popped = memory::load(state.gpr[RSP], 8);
            state.gpr[RSP] += 8;
            state.gpr[usize::from(to.number)] = popped;
        }
        (Mnemonic::Ret, bytes, _) => {
            return Some(Step::Leaves(if let Operand::Immediate(bytes) = bytes { bytes as u64 } else { 0 }));
        }
        // A call at the end of a function, as a jump.
        (Mnemonic::Jmp, Operand::NearBranch(target), _) => {
            return (target == function.start || !function.contains(&target)).then_some(Step::Leaves(0));
        }
        (Mnemonic::Jmp, Operand::Register(_), _) => return Some(Step::Leaves(0)),
        // Other operands belong to jump tables.
        (Mnemonic::Jmp, Operand::Memory(from), _) => {
            return (from.base.class == RegisterClass::Rip).then_some(Step::Leaves(0));
        }
        _ => return None,
    }
    Some(Step::Goes)
}

fn is_stack_pointer(register: Register) -> bool {
    register.number == Register::STACK
}

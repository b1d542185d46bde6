//! What must hold for each case: its text is that of its bytes, and every way through the stages gives the CPU's answer.

use crate::case::{Answer, Case, End, Signal};
use crate::native;
use crate::print;
use crate::state::{CODE, DataMemory, State};
use causeway_backend_arm64::{Addressing, CompileOptions, CompiledFunction, HostFeatures, compile};
use causeway_cache_format::MemoryModel;
use causeway_cache_format::abi::GuestAbi;
use causeway_frontend_x86::blocks::{Granularity, Region, RegionBuilder, Source};
use causeway_frontend_x86::decode::{Decoder as _, DecoderPair, IcedDecoder, Instruction, format};
use causeway_frontend_x86::discover::RegionPlan;
use causeway_frontend_x86::table::Row;
use causeway_image::{GuestAddr, Machine as ImageMachine, MemoryImage};
use causeway_ir::interp::{Interpreter, Stop};
use causeway_ir::verify::verify;
use causeway_ir::{BlockId, ExitKind, Flags, Function};
use causeway_optimizer::{Context, PASSES};
use causeway_routine::float::Exactness;

/// Interpreter steps that a case may take.
const FUEL: u64 = 10_000;

/// The instructions of a case, whose text must be that of the bytes.
pub(crate) fn decode(case: &Case, row: &Row) -> Result<Vec<Instruction>, String> {
    let mut guest_pc = CODE;
    let mut instructions = Vec::new();
    for line in &case.instructions {
        let decoded = IcedDecoder::new(case.bits).decode(&line.bytes, guest_pc);
        let instruction = decoded.map_err(|error| format!("line {}: {error}", line.line))?;
        second_decoder(case.bits, &line.bytes, guest_pc).map_err(|error| format!("line {}: {error}", line.line))?;
        let text = format(case.bits, &line.bytes, guest_pc);
        if text != line.text || usize::from(instruction.length) != line.bytes.len() {
            return Err(format!("line {}: the bytes are `{text}`, not `{}`", line.line, line.text));
        }
        guest_pc = instruction.next_pc();
        instructions.push(instruction);
    }
    match instructions.iter().any(|instruction| instruction.mnemonic == row.mnemonic) {
        true => Ok(instructions),
        false => Err(format!("line {}: no instruction of this file's row", case.line)),
    }
}

/// The second decoder finds the same instruction, from which all stages go on alike, unless its difference is declared.
fn second_decoder(bits: u8, bytes: &[u8], guest_pc: u64) -> Result<(), String> {
    match DecoderPair::new(bits).difference(bytes, guest_pc) {
        Some(difference) if difference.declared().is_none() => {
            Err(format!("{bytes:02x?}: the second decoder finds {:?}", difference.second))
        }
        _ => Ok(()),
    }
}

/// The undefined flags that the record leaves out must be declared by the row.
pub(crate) fn undefined(case: &Case, row: &Row) -> Result<(), String> {
    let declared = rflags_mask(row.undefined);
    let faulted = matches!(case.answer.end, End::Signal(..));
    let extra = case.answer.undefined & !declared;
    if extra == 0 || faulted { Ok(()) } else { Err(format!("line {}: the row does not declare `?` flags", case.line)) }
}

/// Flags as a mask in their RFLAGS positions.
pub(crate) fn rflags_mask(flags: Flags) -> u32 {
    flags.iter().map(|flag| 1u32 << flag.rflags_bit()).sum()
}

/// Lifts the case as a region.
pub(crate) fn lift(bits: u8, bytes: &[u8], granularity: Granularity) -> Result<Function, String> {
    lift_at(CODE, bits, bytes, (granularity, Exactness::Usual))
}

fn lift_at(
    guest_pc: u64,
    bits: u8,
    bytes: &[u8],
    (granularity, exactness): (Granularity, Exactness),
) -> Result<Function, String> {
    let machine = if bits == 32 { ImageMachine::X86 } else { ImageMachine::X86_64 };
    let image = MemoryImage::new(machine, GuestAddr(guest_pc), bytes.to_vec()).map_err(|error| error.to_string())?;
    let plan = RegionPlan::unsized_at(guest_pc, guest_pc + bytes.len() as u64);
    let source = Source { image: &image, is_head: &|_| false, max_instructions: 100 };
    let mut builder = RegionBuilder::new(IcedDecoder::new(bits), bits, granularity).exactness(exactness);
    let region = builder.build(&plan, &source);
    let Region { function, left_out, .. } = region.ok_or("nothing can be executed")?;
    if left_out.is_empty() { Ok(function) } else { Err(format!("not lifted: {left_out:?}")) }
}

/// Runs every pass, and the verifier after each.
pub(crate) fn optimize(function: &mut Function) -> Result<(), String> {
    for pass in PASSES {
        (pass.run)(function, &Context::default());
        verify(function).map_err(|error| format!("after pass `{}`: {error}\n{function}", pass.name))?;
    }
    Ok(())
}

/// ARM64 code of a case.
pub(crate) fn generate(function: &Function) -> Result<CompiledFunction, String> {
    let options = CompileOptions {
        abi: if function.bits == 32 { GuestAbi::X86_32 } else { GuestAbi::Linux64 },
        features: HostFeatures::empty(),
        memory_model: MemoryModel::Tso,
        addressing: Addressing::Absolute,
        listing: true,
        ..CompileOptions::baseline()
    };
    compile(function, &options).map_err(|error| error.to_string())
}

/// Every way through the stages.
pub(crate) fn stages(case: &Case, comparable: bool) -> Result<(), String> {
    let ways =
        [Granularity::Flow, Granularity::Instruction].map(|granularity| [false, true].map(|on| (granularity, on)));
    for (granularity, optimized) in ways.into_iter().flatten() {
        let way = |error| format!("line {}: {granularity:?}, optimized {optimized}: {error}", case.line);
        let mut function = lift(case.bits, &case.bytes(), granularity).map_err(way)?;
        verify(&function).map_err(|error| way(format!("{error}\n{function}")))?;
        if optimized {
            optimize(&mut function).map_err(way)?;
        }
        if comparable {
            let (mut ours, _) = interpret(&function, &case.input).map_err(way)?;
            if let Some(exact) = repeated(case, &function, &ours).map_err(way)? {
                ours = interpret(&exact, &ours.state).map_err(way)?.0;
            }
            ours.undefined = case.answer.undefined;
            same(case, "interpreted", &ours).map_err(|error| way(format!("{error}\n{function}")))?;
        }
        generate(&function).map_err(way)?;
    }
    Ok(())
}

/// Exact code from a faulting instruction on, where the runtime takes it.
fn repeated(case: &Case, function: &Function, ours: &Answer) -> Result<Option<Function>, String> {
    let End::Signal(Signal::Segv, guest_pc) = ours.end else { return Ok(None) };
    if !native::repeats(&ours.state.machine, function, guest_pc) {
        return Ok(None);
    }
    let bytes = &case.bytes()[(guest_pc - CODE) as usize..];
    lift_at(guest_pc, case.bits, bytes, (Granularity::Flow, Exactness::Flags)).map(Some)
}

/// Fails where an answer is not the recorded one.
pub(crate) fn same(case: &Case, name: &str, ours: &Answer) -> Result<(), String> {
    let text = |answer: &Answer| {
        let mut text = String::new();
        print::answer(&mut text, case, answer);
        text
    };
    let (recorded, ours) = (text(&case.answer), text(ours));
    if recorded == ours { Ok(()) } else { Err(format!("case {}\nrecorded\n{recorded}{name}\n{ours}", case.name)) }
}

/// Runs a function in the interpreter. Gives the data bytes that it read as well.
pub(crate) fn interpret(function: &Function, input: &State) -> Result<(Answer, Vec<bool>), String> {
    let mut machine = input.machine.clone();
    let mut memory = DataMemory::new(&input.memory);
    let interpreter = Interpreter::new(function).map_err(|error| error.to_string())?;
    let stop = interpreter.run(BlockId(0), &mut machine, &mut memory, FUEL).map_err(|error| error.to_string())?;
    let state = State { machine, memory: memory.bytes };
    Ok((Answer { state, end: end(stop)?, undefined: 0 }, memory.read))
}

fn end(stop: Stop) -> Result<End, String> {
    Ok(match stop {
        Stop::Leave { guest_pc }
        | Stop::Call { guest_pc, .. }
        | Stop::CallIndirect { guest_pc, .. }
        | Stop::Return { guest_pc }
        | Stop::JumpIndirect { guest_pc }
        | Stop::Exit { kind: ExitKind::FloatControl, guest_pc } => End::At(guest_pc),
        Stop::Fault { guest_pc, .. } => End::Signal(Signal::Segv, guest_pc),
        Stop::DivideError { guest_pc } | Stop::X87Exception { guest_pc } => End::Signal(Signal::Fpe, guest_pc),
        Stop::Exit { kind, guest_pc } => End::Signal(signal(kind), guest_pc),
        Stop::OutOfFuel { guest_pc } => return Err(format!("no end after {FUEL} steps, at {guest_pc:#x}")),
    })
}

fn signal(kind: ExitKind) -> Signal {
    match kind {
        ExitKind::Breakpoint | ExitKind::DebugTrap => Signal::Trap,
        ExitKind::UndefinedInstruction => Signal::Ill,
        ExitKind::DivideError | ExitKind::SimdException => Signal::Fpe,
        _ => Signal::Segv,
    }
}

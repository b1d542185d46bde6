//! Oracle of the passes: a random function behaves in the interpreter as it does after a pass.
//!
//! Both functions run block by block from the same random state. Behind each block the guest state, memory and the way on
//! must be equal, and so must the flags that the optimized block declares live, except those that the guest's manual leaves
//! undefined; at faults everything but the flags. A run that reads an undefined flag ends there.

use crate::{Context, PASSES, Pass, optimize};
use causeway_ir::arbitrary::{self, Options, Random};
use causeway_ir::interp::{Interpreter, Machine, SparseMemory, Stop};
use causeway_ir::{
    BlockId, Effects, Flags, Function, Inst, Lane, MemoryOrder, Opcode, Slot, Target, Terminator, Type, Value, verify,
};

/// Guest addresses that stand for the blocks of a function while it runs block by block.
const BLOCK_PC: u64 = 0x7fff_0000_0000;
/// Memory of the functions: four pages, of which some are not mapped or cannot be written.
const MEMORY: (u64, u64) = (0x10_0000, 0x4000);
/// Blocks that one run may pass through.
const MAX_BLOCKS: usize = 24;
/// Operations and string iterations of one block.
const FUEL: u64 = 20_000;

/// A random function of a seed, and states that it runs from.
#[derive(Clone, Debug)]
pub struct Case {
    /// The function as made.
    pub function: Function,
    seed: u64,
}

/// Makes the case of a seed.
pub fn case(seed: u64) -> Case {
    let mut random = Random::new(seed);
    let options = Options {
        blocks: 1 + random.below(5) as u32,
        operations: 2 + random.below(30) as u32,
        vectors: random.once_in(2),
        floats: random.once_in(4),
        other_vector_widths: random.once_in(4),
        memory: (!random.once_in(4)).then_some(MEMORY),
        any_terminator: random.once_in(2),
    };
    let mut function = arbitrary::function(random.bits(), &options);
    for index in 0..function.insts.len() {
        vary(&mut function, index, &mut random);
    }
    Case { function, seed }
}

/// Adds what the generator leaves out: string operations, traps, addresses of the image, chains of address arithmetic.
fn vary(function: &mut Function, index: usize, random: &mut Random) {
    let inst = function.insts[index];
    let changed = match inst.opcode {
        Opcode::Put if random.once_in(12) => Inst { guest: inst.guest, ..string_operation(random) },
        Opcode::Const if inst.ty == Type::I64 && random.once_in(4) => Inst { opcode: Opcode::GuestAddr, ..inst },
        Opcode::Const if random.once_in(3) => inst.with_imm(random.below(5) as i64 - 2),
        Opcode::Load | Opcode::Store if random.once_in(2) => nearby(function, index, random),
        Opcode::Address if inst.ty == Type::I64 => nearby(function, index, random),
        _ => inst,
    };
    let before = std::mem::replace(&mut function.insts[index], changed);
    if verify(function).is_err() {
        function.insts[index] = before;
    }
}

fn string_operation(random: &mut Random) -> Inst {
    let opcode = random.pick(&[Opcode::RepMovs, Opcode::RepStos, Opcode::RepLods, Opcode::RepCmps, Opcode::RepScas]);
    let flags = if opcode.effects().has(Effects::FLAGS) { Flags::all() } else { Flags::empty() };
    let lane = random.pick(&[Lane::I8, Lane::I16, Lane::I32, Lane::I64]);
    let inst = Inst::new(opcode, random.pick(&[Type::I64, Type::I64, Type::I32]));
    inst.with_lane(lane).with_flags(flags).with_aux(random.below(2) as u8)
}

/// The memory operand made of other earlier values, which need not lead into memory.
fn nearby(function: &Function, index: usize, random: &mut Random) -> Inst {
    let mut inst = function.insts[index];
    let block = function.blocks.iter().find(|block| block.insts.contains(&(index as u32)));
    let start = block.map_or(index, |block| block.insts.start as usize);
    let addresses: Vec<usize> =
        (start..index).filter(|at| function.insts[*at].ty == Type::I64 && function.insts[*at].has_result()).collect();
    for arg in 0..2 {
        match random.below(4) {
            0 => inst.args[arg] = Value::NONE,
            1 if !addresses.is_empty() => inst.args[arg] = Value(random.pick(&addresses) as u32),
            _ => {}
        }
    }
    if inst.opcode != Opcode::Address && random.once_in(2) {
        inst.aux2 = Inst::memory_aux(random.below(4) as u8, MemoryOrder::Tso);
    }
    inst
}

/// Checks each pass alone and all of them together.
///
/// # Errors
/// What differs, as text with both functions.
pub fn check(case: &Case) -> Result<(), String> {
    let context = Context { live_in: &live_in, fuel: None };
    for Pass { name, run } in PASSES {
        let mut changed = case.function.clone();
        run(&mut changed, &context);
        compare(case, &changed, &changed).map_err(|error| report(case, &changed, name, &error))?;
    }
    let mut once = case.function.clone();
    optimize(&mut once, &context);
    compare(case, &once, &once).map_err(|error| report(case, &once, "once", &error))?;
    let mut twice = once.clone();
    optimize(&mut twice, &context);
    // The second round may call flags live that the first, for which a definition behind hid them, did not keep; and it
    // may find readers gone.
    let mut both = once;
    for (block, other) in both.blocks.iter_mut().zip(&twice.blocks) {
        block.live_out &= other.live_out;
    }
    compare(case, &twice, &both).map_err(|error| report(case, &twice, "twice", &error))
}

fn report(case: &Case, changed: &Function, pass: &str, error: &str) -> String {
    format!("seed {}, pass {pass}: {error}\nbefore:\n{}\nafter:\n{changed}", case.seed, case.function)
}

/// Flags that code outside reads; any function of the address will do.
fn live_in(guest_pc: u64) -> Flags {
    Flags::from_bits_truncate((guest_pc as u8).wrapping_mul(29))
}

/// Compares the case with the changed function; `live` is the one that tells which flags live behind its blocks.
fn compare(case: &Case, changed: &Function, live: &Function) -> Result<(), String> {
    verify(changed).map_err(|error| error.to_string())?;
    if changed.insts.len() != case.function.insts.len() || changed.blocks.len() != case.function.blocks.len() {
        return Err("the passes keep places".to_owned());
    }
    let (before, after) = (block_by_block(&case.function), block_by_block(changed));
    let error = |error: causeway_ir::interp::InterpError| error.to_string();
    let (before, after) = (Interpreter::new(&before).map_err(error)?, Interpreter::new(&after).map_err(error)?);
    let mut random = Random::new(case.seed ^ 0x5eed);
    for run in 0..4 {
        let state = random_state(&mut random, run);
        let pair = Pair { case, live, before, after };
        pair.run(state).map_err(|error| format!("run {run}: {error}"))?;
    }
    Ok(())
}

/// The function with every way to a block of its own leading outside.
fn block_by_block(function: &Function) -> Function {
    let mut split = function.clone();
    let lead_out = |target: &mut Target| {
        if let Target::Block(block) = *target {
            *target = Target::Guest(BLOCK_PC + u64::from(block.0));
        }
    };
    for block in &mut split.blocks {
        match &mut block.terminator {
            Terminator::Jump(target) | Terminator::Call { target, .. } => lead_out(target),
            Terminator::Branch { taken, not_taken, .. } | Terminator::BranchNonZero { taken, not_taken, .. } => {
                lead_out(taken);
                lead_out(not_taken);
            }
            _ => {}
        }
    }
    split
}

fn random_state(random: &mut Random, run: u64) -> (Machine, SparseMemory) {
    let (base, size) = MEMORY;
    let mut memory = SparseMemory::new();
    let bytes: Vec<u8> = (0..size).map(|_| random.bits() as u8).collect();
    memory.load(base, &bytes);
    if run > 0 {
        memory.unmap(base + random.below(size));
        memory.map(base + random.below(size), 1, false);
    }
    let mut machine = Machine::new();
    machine.gpr = machine.gpr.map(|_| random.edge());
    for slot in [6, 7] {
        machine.gpr[slot] = base + random.below(size);
    }
    machine.gpr[1] = random.below(40);
    machine.xmm = machine.xmm.map(|_| u128::from(random.bits()) << 64 | u128::from(random.bits()));
    machine.x87.top = random.below(8) as u8;
    machine.x87.registers = machine.x87.registers.map(|_| [random.bits(), random.below(2)]);
    machine.direction = random.pick(&[1, 1, u64::MAX]);
    machine.flags = Flags::from_bits_truncate(random.bits() as u8);
    (machine, memory)
}

struct Pair<'a> {
    case: &'a Case,
    live: &'a Function,
    before: Interpreter<'a>,
    after: Interpreter<'a>,
}

impl Pair<'_> {
    fn run(&self, start: (Machine, SparseMemory)) -> Result<(), String> {
        let (mut state, mut other) = (start.clone(), start);
        let mut undefined = Flags::empty();
        let mut block = BlockId(0);
        for _ in 0..MAX_BLOCKS {
            let step = |interpreter: &Interpreter<'_>, state: &mut (Machine, SparseMemory)| {
                interpreter.run(block, &mut state.0, &mut state.1, FUEL).map_err(|error| error.to_string())
            };
            let stop = step(&self.before, &mut state)?;
            let other_stop = step(&self.after, &mut other)?;
            let Some(lost) = self.undefined_behind(block, undefined) else { return Ok(()) };
            undefined = lost;
            if stop != other_stop {
                return Err(format!("block {}: {stop:?} became {other_stop:?}", block.0));
            }
            let ends = matches!(stop, Stop::Fault { .. } | Stop::DivideError { .. } | Stop::OutOfFuel { .. });
            let live = if ends { Flags::empty() } else { self.live_behind(block) };
            let seen = live - undefined;
            let difference = (state.0.flags ^ other.0.flags) & seen;
            if !difference.is_empty() {
                return Err(format!("block {}: flags {difference:?} differ", block.0));
            }
            other.0.flags = (other.0.flags - seen) | (state.0.flags & seen);
            let (flags, other_flags) = (state.0.flags, other.0.flags);
            other.0.flags = flags;
            if state != other {
                return Err(format!("block {}: {stop:?}: {}", block.0, difference_of(&state, &other)));
            }
            other.0.flags = other_flags;
            match stop {
                Stop::Leave { guest_pc } | Stop::Call { guest_pc, .. } if guest_pc >= BLOCK_PC => {
                    block = BlockId((guest_pc - BLOCK_PC) as u32);
                }
                _ => return Ok(()),
            }
        }
        Ok(())
    }

    /// Flags declared live behind the block, but at least those that code outside reads there.
    fn live_behind(&self, block: BlockId) -> Flags {
        let block = &self.live.blocks[block.index()];
        let outside = block.terminator.direct_targets().into_iter().flatten().map(|target| match target {
            Target::Guest(guest_pc) => live_in(guest_pc),
            Target::Block(_) => Flags::empty(),
        });
        outside.fold(block.live_out, |live, more| live | more)
    }

    /// Undefined flags behind a block; none where the block reads one.
    fn undefined_behind(&self, id: BlockId, before: Flags) -> Option<Flags> {
        let function = &self.case.function;
        let mut undefined = before;
        for (_, inst) in function.block_insts(id) {
            if inst.flags_read().intersects(undefined) {
                return None;
            }
            if !inst.flags.is_empty() {
                let certain = !inst.effects().has(Effects::KEEPS_FLAGS) || !(inst.flags_killed().is_empty());
                let defined = if certain { inst.flags } else { Flags::empty() };
                undefined = (undefined | (inst.opcode.undefined_flags() - inst.flags)) - defined;
            }
        }
        let read = function.blocks[id.index()].terminator.flags_read();
        (!read.intersects(undefined)).then_some(undefined)
    }
}

/// The first difference of two states, in words.
fn difference_of(a: &(Machine, SparseMemory), b: &(Machine, SparseMemory)) -> String {
    for slot in Slot::all() {
        let (left, right) = (a.0.get(slot), b.0.get(slot));
        if left != right {
            return format!("{slot} is {right:#x} instead of {left:#x}");
        }
    }
    for ((addr, left), (_, right)) in a.1.pages().zip(b.1.pages()) {
        if let Some(at) = (0..left.len()).find(|at| left[*at] != right[*at]) {
            return format!("memory at {:#x} is {:#x} instead of {:#x}", addr + at as u64, right[at], left[at]);
        }
    }
    "MXCSR or the time stamp differs".to_owned()
}

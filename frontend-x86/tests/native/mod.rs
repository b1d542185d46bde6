//! The host's CPU as the oracle: random instructions run natively and through decoder, lifter and IR interpreter; registers,
//! flags, memory and faults must agree. Flags are masked only where the row declares them undefined.
#![allow(dead_code, unreachable_pub, reason = "each test crate uses a part")]

mod page;

pub use page::{NativePage, Outcome};

use causeway_frontend_x86::arbitrary::choice::{self, Operand};
use causeway_frontend_x86::arbitrary::encode::{self, Place};
use causeway_frontend_x86::arbitrary::host;
use causeway_frontend_x86::arbitrary::{
    DATA_BYTES, Prepared, Random, Registers, WRITABLE_BYTES, X87Image, distance, is_candidate, number_of, prepare,
};
use causeway_frontend_x86::decode::{Decoder, IcedDecoder, Instruction, Mnemonic as M, format};
use causeway_frontend_x86::dispatch;
use causeway_frontend_x86::lift::{LiftError, Lifted, Lifter};
use causeway_frontend_x86::table::{Action, Row};
use causeway_ir::interp::{Fault, Interpreter, Machine, Memory, Stop};
use causeway_ir::{BlockId, ExitKind, Flags, Inst, Opcode, Target, Terminator};
use causeway_routine::float::Exactness;
use iced_x86::Code;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What to compare and how often.
#[derive(Clone, Copy)]
pub struct Options {
    /// Width of the code: 32 or 64.
    pub bits: u8,
    /// Cases of each encoding.
    pub cases: u32,
    /// Compare MXCSR's sticky flags.
    pub mxcsr: bool,
    /// MXCSR values to draw from.
    pub mxcsr_inputs: &'static [u32],
    /// Draw states of the x87 unit; otherwise it is as FNINIT leaves it.
    pub x87: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { bits: 64, cases: 200, mxcsr: true, mxcsr_inputs: &[0x1f80], x87: false }
    }
}

/// What a sweep did.
#[derive(Debug, Default)]
pub struct Summary {
    pub encodings: usize,
    pub cases: usize,
    pub faults: usize,
    /// Rows without any case, with the reason.
    pub untested: BTreeMap<&'static str, &'static str>,
    /// Reasons of forms that were not lifted.
    pub unsupported: BTreeMap<String, usize>,
    /// Up to three mismatches of each encoding.
    pub mismatches: Vec<String>,
    pub mismatched_encodings: Vec<String>,
}

/// Tests every encoding of every row that `select` accepts, and fails on any difference.
pub fn sweep(seed: u64, options: Options, select: impl Fn(&Row) -> bool) -> Summary {
    let mut page = NativePage::with_bits(options.bits);
    let mut summary = Summary::default();
    let mut codes = BTreeMap::<u16, Vec<Code>>::new();
    for code in Code::values().filter(|code| is_candidate(*code, options.bits)) {
        codes.entry(number_of(code)).or_default().push(code);
    }
    for row in dispatch::rows().filter(|row| select(row)) {
        if let Some(reason) = prepare::exclusion(row.mnemonic) {
            summary.untested.insert(row.mnemonic.name(), reason);
            continue;
        }
        if let Action::Absent(reason) = row.action {
            summary.untested.insert(row.mnemonic.name(), reason);
            continue;
        }
        let before = summary.cases;
        let encodings: Vec<&Code> = codes.get(&(row.mnemonic as u16)).into_iter().flatten().collect();
        for code in encodings.iter().filter(|code| host::agrees(***code)) {
            sweep_encoding(&mut page, (**code, row), (seed, options), &mut summary);
        }
        if summary.cases == before {
            let lacks = !encodings.is_empty() && !encodings.iter().any(|code| host::agrees(**code));
            summary.untested.insert(row.mnemonic.name(), if lacks { LACKED } else { "no encoding was drawn" });
        }
    }
    summary
}

fn sweep_encoding(
    page: &mut NativePage,
    (code, row): (Code, &Row),
    (seed, options): (u64, Options),
    summary: &mut Summary,
) {
    let mut random = Random::new(seed ^ (code as u64) << 32);
    let pool = Pool::new(&mut random);
    let mut mismatches = 0;
    let mut ran = 0;
    for _ in 0..options.cases {
        match run_case(page, (code, row), options, (&mut random, &pool)) {
            CaseResult::NotDrawn => continue,
            CaseResult::Unsupported(reason) => *summary.unsupported.entry(reason).or_default() += 1,
            CaseResult::Same { fault } => summary.faults += usize::from(fault),
            CaseResult::Different(text) => {
                mismatches += 1;
                if mismatches <= 2 {
                    summary.mismatches.push(text);
                }
            }
        }
        ran += 1;
    }
    summary.cases += ran;
    summary.encodings += usize::from(ran > 0);
    if mismatches > 0 {
        summary.mismatched_encodings.push(format!("{code:?}: {mismatches} of {ran}"));
    }
}

/// Why a row is not tested whose encodings this CPU treats differently.
const LACKED: &str = "this CPU lacks it, or guests do";

enum CaseResult {
    NotDrawn,
    Unsupported(String),
    Same { fault: bool },
    Different(String),
}

/// Random data made once for an encoding; each case takes it in another rotation.
struct Pool(Vec<u8>);

impl Pool {
    fn new(random: &mut Random) -> Self {
        Self((0..DATA_BYTES / 8).flat_map(|_| random.vector_half().to_le_bytes()).collect())
    }

    fn rotated(&self, random: &mut Random) -> Vec<u8> {
        let (first, second) = self.0.split_at(random.below(DATA_BYTES as u64 / 8) as usize * 8);
        [second, first].concat()
    }
}

fn run_case(
    page: &mut NativePage,
    (code, row): (Code, &Row),
    options: Options,
    (random, pool): (&mut Random, &Pool),
) -> CaseResult {
    let bits = options.bits;
    let place = Place {
        bits,
        case: page.case(),
        landing: page.landing(1),
        data: page.data(),
        gs_base: page.gs_base(),
        fs_base: None,
    };
    let mut input = Registers::random(random, options.mxcsr_inputs);
    if options.x87 {
        input.x87 = X87Image::random(random);
    }
    let mut data = pool.rotated(random);
    let Some(encoded) = encode::encode(code, random, &mut input, place) else { return CaseResult::NotDrawn };
    let instruction = match IcedDecoder::new(bits).decode(&encoded.bytes, page.case()) {
        Ok(instruction) => instruction,
        // `mov cs, r` can be encoded but is no instruction.
        Err(_) if encoded.bytes.contains(&0x8e) => return CaseResult::NotDrawn,
        Err(error) => return CaseResult::Different(format!("{:02x?}: {error}", encoded.bytes)),
    };
    if instruction.mnemonic != row.mnemonic || prepare::form_excluded(&instruction) {
        return CaseResult::NotDrawn;
    }
    let mut prepared =
        Prepared { instruction: &instruction, registers: &mut input, data: &mut data, place, memory: encoded.memory };
    if !prepared.adjust(random) {
        return CaseResult::NotDrawn;
    }
    if bits == 32 {
        input.gpr.iter_mut().for_each(|value| *value &= 0xffff_ffff);
    }
    let bases = [0, place.gs_base];
    let operand = Operand::of(bits, (&encoded.bytes, place.case), &input, bases, place.data);
    let controls = (input.x87.unit().control, input.mxcsr);
    if operand.is_some_and(|operand| choice::chooses_fault(row, &operand, controls)) {
        return CaseResult::NotDrawn;
    }
    let function = match lift_bits(&instruction, bits) {
        Ok(function) => function,
        Err(error) => return CaseResult::Unsupported(error.to_string()),
    };
    let input_rcx = input.gpr[1];
    let case = Case { bytes: &encoded.bytes, instruction: &instruction, row, options, input_rcx };
    compare(page, case, &function, (&input, &data))
}

/// Runs one given instruction both ways; what differed.
pub fn check(page: &mut NativePage, bits: u8, bytes: &[u8], input: &Registers, data: &[u8]) -> Option<String> {
    let instruction = IcedDecoder::new(bits).decode(bytes, page.case()).expect("the bytes are an instruction");
    let row = dispatch::find(instruction.mnemonic).expect("it has a row");
    let function = lift_bits(&instruction, bits).expect("it lifts");
    let options = Options { bits, ..Options::default() };
    let case = Case { bytes, instruction: &instruction, row, options, input_rcx: input.gpr[1] };
    match compare(page, case, &function, (input, data)) {
        CaseResult::Different(text) => Some(text),
        _ => None,
    }
}

/// One instruction of 64-bit code as a function.
pub fn lift(instruction: &Instruction) -> Result<causeway_ir::Function, LiftError> {
    lift_bits(instruction, 64)
}

fn lift_bits(instruction: &Instruction, bits: u8) -> Result<causeway_ir::Function, LiftError> {
    lift_with(instruction, bits, Exactness::Usual)
}

fn lift_with(instruction: &Instruction, bits: u8, exactness: Exactness) -> Result<causeway_ir::Function, LiftError> {
    let mut lifter = Lifter::new(instruction.guest_pc, bits).exactness(exactness);
    let terminator = match lifter.lift(instruction)? {
        Lifted::Next => Terminator::Jump(Target::Guest(instruction.next_pc())),
        Lifted::Ends(terminator) => terminator,
    };
    lifter.builder().end_block(instruction.guest_pc, u32::from(instruction.length), true, terminator);
    Ok(lifter.finish())
}

struct Case<'a> {
    bytes: &'a [u8],
    instruction: &'a Instruction,
    row: &'a Row,
    options: Options,
    input_rcx: u64,
}

/// Guest data as the interpreter sees it.
struct DataMemory {
    base: u64,
    bytes: Vec<u8>,
}

impl DataMemory {
    fn range(&self, addr: u64, len: usize, write: bool) -> Result<usize, Fault> {
        let size = if write { WRITABLE_BYTES } else { DATA_BYTES } as u64;
        let offset = addr.wrapping_sub(self.base);
        let end = offset.wrapping_add(len as u64);
        if offset < size && end <= size { Ok(offset as usize) } else { Err(Fault { addr, write }) }
    }
}

impl Memory for DataMemory {
    fn read(&mut self, addr: u64, bytes: &mut [u8]) -> Result<(), Fault> {
        let at = self.range(addr, bytes.len(), false)?;
        bytes.copy_from_slice(&self.bytes[at..at + bytes.len()]);
        Ok(())
    }

    fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), Fault> {
        let at = self.range(addr, bytes.len(), true)?;
        self.bytes[at..at + bytes.len()].copy_from_slice(bytes);
        Ok(())
    }

    fn probe_write(&mut self, addr: u64, len: usize) -> Result<(), Fault> {
        self.range(addr, len, true).map(|_| ())
    }
}

fn compare(
    page: &mut NativePage,
    case: Case<'_>,
    function: &causeway_ir::Function,
    (input, data): (&Registers, &[u8]),
) -> CaseResult {
    let mut machine = to_machine(input, page.gs_base());
    if case.options.bits == 32 {
        machine.selector = [0x2b, 0x23, 0x2b, 0x2b, 0, 0];
    }
    let mut memory = DataMemory { base: page.data(), bytes: data.to_vec() };
    let stop = match interpret(&case, function, (&mut machine, &mut memory)) {
        Ok(stop) => stop,
        Err(error) => return CaseResult::Different(format!("{}: {error}\n{function:?}", text(&case))),
    };
    let mut native = input.clone();
    let mut native_data = data.to_vec();
    let outcome = page.run(case.bytes, &mut native, &mut native_data);
    let ours = from_machine(&machine);
    let mut report = String::new();
    if outcome_of(stop) != outcome {
        let _ = writeln!(report, "  outcome: native {outcome:x?}, ours {stop:x?}");
    }
    let faulted = matches!(outcome, Outcome::Signal(..));
    let bases = [0, page.gs_base()];
    let operand = Operand::of(case.options.bits, (case.bytes, page.case()), input, bases, page.data());
    choice::adopt(case.row, (case.instruction, operand.as_ref()), faulted, &mut native, &ours);
    if let Some(operand) = &operand {
        choice::adopt_data(case.row, operand, faulted, &mut native_data, &memory.bytes);
    }
    differences(&mut report, &case, (&native, &ours), outcome);
    if native_data != memory.bytes {
        memory_difference(&mut report, &native_data, &memory.bytes);
    }
    if report.is_empty() {
        return CaseResult::Same { fault: faulted };
    }
    let mut message = text(&case);
    let _ = writeln!(message, "  in: gpr {:x?} rflags {:x}", input.gpr, input.rflags);
    if case.options.x87 {
        let _ = writeln!(message, "  in: {}", unit_text(input));
    }
    for register in case.instruction.registers.iter().filter(|register| register.bits() >= 128) {
        let _ =
            writeln!(message, "  in: vector {} {:x?}", register.number, input.ymm[usize::from(register.number & 15)]);
    }
    CaseResult::Different(message + &report)
}

/// Interprets the case; a fault goes on in exact code where the runtime has it so.
fn interpret(
    case: &Case<'_>,
    function: &causeway_ir::Function,
    (machine, memory): (&mut Machine, &mut DataMemory),
) -> Result<Stop, String> {
    let mut run = |function: &_, machine: &mut Machine| {
        let interpreter = Interpreter::new(function);
        interpreter.and_then(|i| i.run(BlockId(0), machine, memory, 10_000)).map_err(|error| error.to_string())
    };
    let stop = run(function, machine)?;
    match stop {
        Stop::Fault { guest_pc, .. } if repeats(machine, function, guest_pc) => {}
        _ => return Ok(stop),
    }
    let exact = lift_with(case.instruction, case.options.bits, Exactness::Flags);
    run(&exact.map_err(|error| error.to_string())?, machine)
}

/// Does the runtime have a refused access of the instruction at `guest_pc` done again in exact code?
pub fn repeats(machine: &Machine, function: &causeway_ir::Function, guest_pc: u64) -> bool {
    let gathers = |inst: &Inst| inst.opcode == Opcode::VGather && function.guest_pc(inst.guest) == guest_pc;
    machine.x87.pending != 0 || function.insts.iter().any(gathers)
}

fn text(case: &Case<'_>) -> String {
    std::format!("{} {:02x?}\n", format(case.options.bits, case.bytes, case.instruction.guest_pc), case.bytes)
}

fn memory_difference(report: &mut String, native: &[u8], ours: &[u8]) {
    let first = native.iter().zip(ours).position(|(a, b)| a != b).unwrap_or(0) & !7;
    let end = (first + 32).min(native.len());
    let _ = writeln!(
        report,
        "  memory +{first:x}: native {:02x?}\n    ours {:02x?}",
        &native[first..end],
        &ours[first..end]
    );
}

fn differences(report: &mut String, case: &Case<'_>, (native, ours): (&Registers, &Registers), outcome: Outcome) {
    let faulted = matches!(outcome, Outcome::Signal(..));
    // 32-bit code has no others, and its mode switches leave upper halves undefined.
    let (registers, mask) = if case.options.bits == 32 { (8, 0xffff_ffff) } else { (16, u64::MAX) };
    for n in 0..registers {
        if (native.gpr[n] ^ ours.gpr[n]) & mask != 0 {
            let _ = writeln!(report, "  gpr {n}: native {:x}, ours {:x}", native.gpr[n], ours.gpr[n]);
        }
        if native.ymm[n] != ours.ymm[n] {
            let _ = writeln!(report, "  ymm{n}: native {:x?}\n    ours {:x?}", native.ymm[n], ours.ymm[n]);
        }
    }
    let declared = rflags_mask(case.row.undefined);
    let undefined = prepare::undefined_flags(case.instruction, declared, case.input_rcx, faulted);
    let mask = 0x20_0cd5 & !undefined;
    if (native.rflags ^ ours.rflags) & mask != 0 {
        let _ = writeln!(
            report,
            "  rflags: native {:x}, ours {:x}, differ {:x}",
            native.rflags,
            ours.rflags,
            (native.rflags ^ ours.rflags) & mask
        );
    }
    if native.x87 != ours.x87 && !neighbours(case, native, ours) {
        let _ = writeln!(report, "  x87: native {}\n       ours   {}", unit_text(native), unit_text(ours));
    }
    if case.options.mxcsr && native.mxcsr != ours.mxcsr {
        let _ = writeln!(report, "  mxcsr: native {:x}, ours {:x}", native.mxcsr, ours.mxcsr);
    }
}

/// Does the instruction compute with more bits than it gives, and do the results lie next to each other?
fn neighbours(case: &Case<'_>, native: &Registers, ours: &Registers) -> bool {
    let transcendental = [M::F2xm1, M::Fyl2x, M::Fyl2xp1, M::Fptan, M::Fpatan, M::Fsin, M::Fcos, M::Fsincos];
    let (native, ours) = (native.x87.unit(), ours.x87.unit());
    let near = (0..8).all(|index| distance(native.raw(index), ours.raw(index)) <= 1);
    let states = [native, ours].map(|unit| (unit.control, unit.status_word() & !0x200, unit.empty));
    transcendental.contains(&case.instruction.mnemonic) && near && states[0] == states[1]
}

fn unit_text(registers: &Registers) -> String {
    let unit = registers.x87.unit();
    let values: Vec<_> = (0..8).map(|index| format!("{:x}", unit.raw(index))).collect();
    let (control, status, tags) = (unit.control, unit.status_word(), unit.tag_word());
    format!("control {control:x} status {status:x} tags {tags:x} {}", values.join(" "))
}

fn to_machine(registers: &Registers, gs_base: u64) -> Machine {
    let mut machine = Machine::new();
    machine.gpr = registers.gpr;
    for (n, ymm) in registers.ymm.iter().enumerate() {
        machine.xmm[n] = u128::from(ymm[0]) | u128::from(ymm[1]) << 64;
        machine.ymm_high[n] = u128::from(ymm[2]) | u128::from(ymm[3]) << 64;
    }
    machine.set_rflags(registers.rflags as u32);
    machine.direction = if registers.rflags & 0x400 == 0 { 1 } else { u64::MAX };
    machine.mxcsr = registers.mxcsr as u32;
    machine.x87 = registers.x87.unit();
    machine.gs_base = gs_base;
    machine.selector = [0, 0x33, 0x2b, 0, 0, 0];
    machine
}

fn from_machine(machine: &Machine) -> Registers {
    let direction = if machine.direction == 1 { 0 } else { 0x400 };
    let halves = |value: u128| [value as u64, (value >> 64) as u64];
    let mut ymm = [[0; 4]; 16];
    for (n, register) in ymm.iter_mut().enumerate() {
        let (low, high) = (halves(machine.xmm[n]), halves(machine.ymm_high[n]));
        *register = [low[0], low[1], high[0], high[1]];
    }
    Registers {
        gpr: machine.gpr,
        rflags: u64::from(machine.rflags() | direction | machine.rflags_other),
        mxcsr: u64::from(machine.mxcsr),
        ymm,
        x87: X87Image::of(&machine.x87),
    }
}

/// The native outcome that a stop stands for.
fn outcome_of(stop: Stop) -> Outcome {
    match stop {
        Stop::Leave { guest_pc }
        | Stop::Call { guest_pc, .. }
        | Stop::CallIndirect { guest_pc, .. }
        | Stop::Return { guest_pc }
        | Stop::JumpIndirect { guest_pc }
        | Stop::Exit { kind: ExitKind::FloatControl, guest_pc } => Outcome::At(guest_pc),
        Stop::Exit { kind, guest_pc } => Outcome::Signal(signal_of(kind), guest_pc),
        Stop::Fault { guest_pc, .. } => Outcome::Signal(libc::SIGSEGV, guest_pc),
        Stop::DivideError { guest_pc } | Stop::X87Exception { guest_pc } => Outcome::Signal(libc::SIGFPE, guest_pc),
        Stop::OutOfFuel { guest_pc } => Outcome::At(guest_pc ^ u64::MAX),
    }
}

fn signal_of(kind: ExitKind) -> i32 {
    match kind {
        ExitKind::Breakpoint | ExitKind::DebugTrap => libc::SIGTRAP,
        ExitKind::UndefinedInstruction => libc::SIGILL,
        ExitKind::DivideError => libc::SIGFPE,
        _ => libc::SIGSEGV,
    }
}

/// Flags as a mask in their RFLAGS positions.
pub fn rflags_mask(flags: Flags) -> u64 {
    flags.iter().map(|flag| 1u64 << flag.rflags_bit()).sum()
}

impl Summary {
    /// Fails where anything differed.
    pub fn require_agreement(&self) {
        println!(
            "{} encodings, {} cases, {} faults, untested {:?}, unsupported {:?}",
            self.encodings, self.cases, self.faults, self.untested, self.unsupported
        );
        assert!(self.mismatches.is_empty(), "{}\n{}", self.mismatches.join("\n"), self.mismatched_encodings.join("\n"));
    }
}

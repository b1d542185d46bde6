//! The first cases of a row that has none: every form of the instruction once, then flags, exceptions, faults and a
//! sequence. Operands come from a generator seeded by the instruction, so that the same cases come again.

use crate::case::{Answer, Case, CaseFile, End, Line};
use crate::check;
use crate::oracle::{Oracle, drawn, not_comparable};
use crate::state::{BASE, CODE, DATA, DATA_BYTES, State, slots};
use causeway_frontend_x86::arbitrary::encode::{Place, encode};
use causeway_frontend_x86::arbitrary::{Prepared, Random, Registers, X87Image, is_candidate, number_of, prepare};
use causeway_frontend_x86::blocks::Granularity;
use causeway_frontend_x86::decode::{Decoder as _, Flow, IcedDecoder, Instruction, OperandKind, format};
use causeway_frontend_x86::table::Row;
use causeway_ir::{Effects, Function, Opcode, Slot, SlotSet};
use causeway_routine::unit::Unit;
use iced_x86::Code;
use std::collections::{BTreeMap, BTreeSet};

/// Draws of each encoding, for its forms.
const FORM_DRAWS: u32 = 24;
/// Draws for each width of the code, for special results.
const SPECIAL_DRAWS: usize = 300;
/// Data bytes that a case may read.
const MOST_READ: usize = 420;
/// Forms in a file.
const MOST_FORMS: usize = 24;
/// Rounding modes, denormals as zero, flush to zero.
const CONTROLS: &[u32] = &[0x3f80, 0x5f80, 0x7f80, 0x1fc0, 0x9f80, 0x9fc0];

/// A case that was drawn, with what the choice depends on.
struct Draw {
    instructions: Vec<Instruction>,
    function: Function,
    case: Case,
}

struct Generator<'a> {
    row: &'a Row,
    oracle: &'a mut Oracle,
    comparable: bool,
    random: Random,
    bits: u8,
    codes: Vec<Code>,
}

/// Cases for a row, or none where no encoding of it can be drawn.
pub(crate) fn file(family: &str, row: &Row, oracle: &mut Oracle) -> Option<CaseFile> {
    let codes = |bits: u8| -> Vec<Code> {
        let of_row = |code: &Code| is_candidate(*code, bits) && number_of(*code) == row.mnemonic as u16;
        Code::values().filter(of_row).collect()
    };
    let (wide, narrow) = (codes(64), codes(32));
    let reason = not_comparable(row);
    let bits = if wide.is_empty() { 32 } else { 64 };
    let random = Random::new(0x6361_7365 ^ (row.mnemonic as u64) << 32);
    let codes = if wide.is_empty() { narrow.clone() } else { wide };
    let mut generator = Generator { row, oracle, comparable: reason.is_none(), random, bits, codes };
    let mut cases = generator.cases();
    if bits == 64 && !narrow.is_empty() && reason.is_none() {
        (generator.bits, generator.codes) = (32, narrow);
        cases.extend(generator.forms().into_iter().next().map(|draw| named("code-32", draw)));
    }
    let name = row.mnemonic.name().to_uppercase();
    let header = vec![
        format!(" {name}: row in frontend-x86/src/ops/{family}.rs."),
        " What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.".to_owned(),
    ];
    let file = CaseFile { header, not_comparable: reason.map(str::to_owned), cases };
    (!file.cases.is_empty()).then_some(file)
}

fn named(name: &str, draw: Draw) -> Case {
    Case { name: name.to_owned(), ..draw.case }
}

impl Generator<'_> {
    fn cases(&mut self) -> Vec<Case> {
        let forms = self.forms();
        let faults = forms.first().is_some_and(|draw| matches!(draw.case.answer.end, End::Signal(..)));
        let mut cases: Vec<Case> = forms.into_iter().map(|draw| named(&form(&draw.instructions[0]), draw)).collect();
        if self.comparable && !cases.is_empty() && !faults {
            self.specials(&mut cases);
            cases.extend(self.rounding().map(|draw| named("rounding", draw)));
            cases.extend(self.sequence().map(|draw| named("sequence", draw)));
        }
        cases
    }

    /// One draw of each form, registers first, wide before narrow.
    fn forms(&mut self) -> Vec<Draw> {
        let mut found = BTreeMap::new();
        for _ in 0..FORM_DRAWS {
            for code in self.codes.clone() {
                let Some(draw) = self.draw(code, &[0x1f80]) else { continue };
                let unusual = matches!(draw.case.answer.end, End::Signal(..)) && self.comparable;
                let key = rank(&draw.instructions[0]);
                // A form that does not always fault is better shown without.
                match found.get(&key) {
                    None => drop(found.insert(key, (unusual, draw))),
                    Some((true, _)) if !unusual => drop(found.insert(key, (unusual, draw))),
                    Some(_) => {}
                }
            }
        }
        let names: BTreeSet<String> = found.keys().map(|(_, _, name)| name.clone()).collect();
        found.retain(|(place, distance, name), _| {
            // Immediates of narrow operands and in memory forms say nothing new.
            let plain = name.strip_suffix("-immediate").is_some_and(|plain| names.contains(plain));
            !plain || *place == 0 && *distance <= 32
        });
        found.into_values().map(|(_, draw)| draw).take(MOST_FORMS).collect()
    }

    fn any(&mut self) -> Option<Draw> {
        let code = self.codes[self.random.below(self.codes.len() as u64) as usize];
        self.draw(code, &[0x1f80])
    }

    /// Results that show flags, branches, exceptions and faults.
    fn specials(&mut self, cases: &mut Vec<Case>) {
        type Special = (&'static str, fn(&Case) -> bool);
        const SPECIALS: [Special; 7] = [
            ("carry", |case| gained(case, 0x1)),
            ("zero", |case| gained(case, 0x40)),
            ("overflow", |case| gained(case, 0x800)),
            ("exceptions", |case| case.answer.state.machine.mxcsr & 0x3f & !case.input.machine.mxcsr != 0),
            ("taken", |case| matches!(case.answer.end, End::At(pc) if pc != case.next_pc())),
            ("not-taken", |case| case.answer.end == End::At(case.next_pc())),
            ("fault", |case| matches!(case.answer.end, End::Signal(..))),
        ];
        let mut missing = SPECIALS.to_vec();
        missing.retain(|(name, holds)| *name == "fault" || !cases.iter().any(holds));
        for _ in 0..SPECIAL_DRAWS {
            let Some(draw) = self.any() else { continue };
            if let Some(index) = missing.iter().position(|(_, holds)| holds(&draw.case)) {
                cases.push(named(missing.remove(index).0, draw));
            }
        }
    }

    /// A result that depends on MXCSR.
    fn rounding(&mut self) -> Option<Draw> {
        for _ in 0..SPECIAL_DRAWS {
            let code = self.codes[self.random.below(self.codes.len() as u64) as usize];
            let Some(draw) = self.draw(code, CONTROLS) else { continue };
            let mut usual = draw.case.clone();
            usual.input.machine.mxcsr = 0x1f80;
            let answer = self.oracle.answer(&usual, self.row, &draw.instructions).state.machine;
            let ours = &draw.case.answer.state.machine;
            if (answer.xmm, answer.gpr) != (ours.xmm, ours.gpr) {
                return Some(draw);
            }
        }
        None
    }

    /// Two instructions of the row, one after the other.
    fn sequence(&mut self) -> Option<Draw> {
        for _ in 0..SPECIAL_DRAWS {
            let Some(first) = self.any() else { continue };
            let reads_flags = first.function.insts.iter().any(|inst| !inst.flags_read().is_empty());
            if first.instructions[0].flow() != Flow::Next || reads_flags && !self.row.undefined.is_empty() {
                return None;
            }
            let mut lines = first.case.instructions.clone();
            let second = self.without_memory(&first).unwrap_or_else(|| lines[0].bytes.clone());
            let next = first.instructions[0].next_pc();
            let Ok(instruction) = IcedDecoder::new(self.bits).decode(&second, next) else { continue };
            let instructions = vec![first.instructions[0], instruction];
            lines.push(Line { line: 0, text: format(self.bits, &second, next), bytes: second });
            let Some(draw) = self.finish(instructions, lines, &first.case.input) else { continue };
            if draw.case.answer.end == End::At(draw.case.next_pc()) {
                return Some(draw);
            }
        }
        None
    }

    /// Bytes of another instruction of the row that has no memory operand.
    fn without_memory(&mut self, first: &Draw) -> Option<Vec<u8>> {
        for _ in 0..FORM_DRAWS {
            let Some(draw) = self.any() else { continue };
            let plain = !draw.instructions[0].kinds.iter().any(|kind| is_memory(*kind));
            if plain && draw.case.instructions[0].bytes != first.case.instructions[0].bytes {
                return Some(draw.case.bytes());
            }
        }
        None
    }

    fn draw(&mut self, code: Code, mxcsr_inputs: &'static [u32]) -> Option<Draw> {
        let place = Place {
            bits: self.bits,
            case: CODE,
            landing: BASE + 0xc20,
            data: DATA,
            gs_base: DATA + 0x400,
            fs_base: None,
        };
        let mut registers = Registers::random(&mut self.random, mxcsr_inputs);
        registers.x87 = X87Image::random(&mut self.random);
        let mut data = self.data();
        let encoded = encode(code, &mut self.random, &mut registers, place)?;
        let instruction = IcedDecoder::new(self.bits).decode(&encoded.bytes, CODE).ok()?;
        if instruction.mnemonic != self.row.mnemonic || prepare::form_excluded(&instruction) {
            return None;
        }
        self.adjust(&instruction, (&mut registers, &mut data), (place, encoded.memory))?;
        let text = format(self.bits, &encoded.bytes, CODE);
        let lines = vec![Line { line: 0, text, bytes: encoded.bytes }];
        self.finish(vec![instruction], lines, &drawn(self.bits, &registers, data))
    }

    fn data(&mut self) -> Vec<u8> {
        (0..DATA_BYTES / 8).flat_map(|_| self.random.vector_half().to_le_bytes()).collect()
    }

    fn adjust(
        &mut self,
        instruction: &Instruction,
        (registers, data): (&mut Registers, &mut [u8]),
        (place, memory): (Place, Option<u64>),
    ) -> Option<()> {
        let mut prepared = Prepared { instruction, registers, data, place, memory };
        prepared.adjust(&mut self.random).then_some(())
    }

    /// Leaves of the drawn state only what the instructions read, and asks the CPU.
    fn finish(&mut self, instructions: Vec<Instruction>, lines: Vec<Line>, drawn: &State) -> Option<Draw> {
        let bytes: Vec<u8> = lines.iter().flat_map(|line| line.bytes.iter().copied()).collect();
        let function = check::lift(self.bits, &bytes, Granularity::Flow).ok()?;
        let (ours, read) = check::interpret(&function, drawn).ok()?;
        if read.iter().filter(|read| **read).count() > MOST_READ {
            return None;
        }
        let mut input = State::defaults(self.bits);
        let slots_read = slots_read(&function);
        for slot in slots(self.bits).filter(|slot| slots_read.contains(*slot)) {
            input.machine.set(slot, drawn.machine.get(slot));
        }
        input.set_flags(drawn.flags());
        input.machine.x87 = unit_read(&function, &drawn.machine.x87);
        input.machine.mxcsr = drawn.machine.mxcsr;
        for (at, byte) in drawn.memory.iter().enumerate().filter(|(at, _)| read[*at]) {
            input.memory[at] = *byte;
        }
        let answer = Answer { undefined: 0, ..ours };
        let mut case = Case { line: 0, name: String::new(), bits: self.bits, instructions: lines, input, answer };
        if self.comparable {
            case.answer = self.oracle.answer(&case, self.row, &instructions);
        }
        // CPUs differ in what a faulting MMX instruction leaves of TOP and tags.
        let faults = matches!(case.answer.end, End::Signal(..));
        if faults && instructions.iter().any(Instruction::has_mmx_register) {
            return None;
        }
        Some(Draw { instructions, function, case })
    }
}

/// Did these flags get set?
fn gained(case: &Case, flags: u32) -> bool {
    case.answer.state.flags() & !case.answer.undefined & !case.input.flags() & flags != 0
}

fn slots_read(function: &Function) -> SlotSet {
    let reads = function.insts.iter().filter(|inst| inst.opcode == Opcode::Get).map(|inst| SlotSet::of(inst.slot()));
    let implicit = function.insts.iter().map(|inst| inst.string_slots());
    reads.chain(implicit).fold(SlotSet::EMPTY, SlotSet::union)
}

/// What a function may read of the x87 unit: control and status, and the registers that its operations name. The others
/// are empty.
fn unit_read(function: &Function, drawn: &Unit) -> Unit {
    let operations = || function.insts.iter().filter(|inst| inst.effects().has(Effects::X87));
    if operations().next().is_none() {
        return Unit::INITIAL;
    }
    let named =
        |index: u8| index < 2 || index == 7 || operations().any(|inst| inst.x87_request().modifiers.register == index);
    let mmx = |number: usize| {
        function.insts.iter().any(|inst| inst.opcode == Opcode::Get && inst.slot() == Slot::mmx(number as u8))
    };
    let mut unit = *drawn;
    for index in 0..8 {
        if !named(index) && !mmx(unit.physical(index)) {
            unit.set_raw(index, 0);
            unit.set_empty(index, true);
        }
    }
    unit
}

fn is_memory(kind: OperandKind) -> bool {
    matches!(kind, OperandKind::Memory | OperandKind::StringSource | OperandKind::StringDestination)
}

fn width(instruction: &Instruction, n: usize) -> u32 {
    match instruction.kind(n) {
        OperandKind::Register => instruction.register(n).bits(),
        kind if is_memory(kind) => u32::from(instruction.memory.access_bytes) * 8,
        _ => 0,
    }
}

/// Name of a form: where the operands lie and how wide they are.
fn form(instruction: &Instruction) -> String {
    let kinds = &instruction.kinds;
    let place = match () {
        () if is_memory(kinds[0]) && !matches!(kinds[1], OperandKind::StringSource) => "to-memory",
        () if kinds.iter().any(|kind| is_memory(*kind)) => "memory",
        () if kinds.contains(&OperandKind::Register) => "register",
        () => "plain",
    };
    let prefix = match () {
        () if instruction.is_locked() => "locked-",
        () if !instruction.prefixes.is_empty() => "repeated-",
        () => "",
    };
    let immediate = if kinds.contains(&OperandKind::Immediate) { "-immediate" } else { "" };
    let (first, second) = (width(instruction, 0), width(instruction, 1));
    let first = if first == 0 { u32::from(instruction.operand_bits) } else { first };
    let second = if second == 0 || second == first { String::new() } else { format!("-{second}") };
    format!("{prefix}{place}-{first}{second}{immediate}")
}

/// Order of forms in a file: registers, memory, prefixes; 64 bits before others.
fn rank(instruction: &Instruction) -> (usize, u32, String) {
    let name = form(instruction);
    let places = ["register", "plain", "memory", "to-memory", "locked", "repeated"];
    let place = places.iter().position(|place| name.starts_with(place)).unwrap_or(places.len());
    (place, width(instruction, 0).abs_diff(64), name)
}

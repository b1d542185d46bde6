//! Draws cases: single instructions, and sequences whose instructions leave each other's addresses alone.

use super::case::{Case, Item};
use super::encodings::{Bound, Encoding, bound};
use super::idiom::Idioms;
use super::layout::{CODE, DATA, FS_BASE, GS_BASE, LANDING, READ_ONLY_BYTES, WRITABLE};
use super::mode::Mode;
use causeway_frontend_x86::arbitrary::choice::Operand;
use causeway_frontend_x86::arbitrary::encode::{Encoded, Place, encode};
use causeway_frontend_x86::arbitrary::{Prepared, Random, Registers, X87Image, choice, prepare, state_image};
use causeway_frontend_x86::decode::{Decoder as _, IcedDecoder, Instruction as Decoded, Mnemonic as M, RegisterClass};
use causeway_frontend_x86::lift::Lifter;
use causeway_frontend_x86::table::{Choice, Row};
use iced_x86::{Encoder, FlowControl, InstructionInfoFactory, OpAccess, OpKind, Register};
use std::collections::BTreeMap;

/// Instructions of a case at most.
const MOST_INSTRUCTIONS: u64 = 8;
/// Draws of an instruction before a sequence ends.
const TRIES: u32 = 6;
/// One case in so many is an instruction with a trap behind it.
const TRAPPED: u64 = 16;
/// One sequence in so many has a flag idiom behind its first instruction.
const IDIOMS: u64 = 4;
/// Flags are dead behind one sequence in so many.
const DEAD_BEHIND_SEQUENCE: u64 = 2;
/// Flags are dead behind one single instruction in so many.
const DEAD_BEHIND_SINGLE: u64 = 8;
/// TF, in the second byte of RFLAGS.
const TRAP_FLAG: u8 = 1;
/// MXCSR values: the usual one in every other case, then every rounding mode, denormals as zero, flush to zero, sticky flags,
/// and exceptions that are not masked.
const MXCSR_INPUTS: &[u32] = &[
    0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x3f80, 0x5f80,
    0x7f80, 0x1fc0, 0x9f80, 0x9fc0, 0xffc0, 0x1fbf, 0x1f00, 0x1e80, 0x1d80, 0x1b80, 0x9780, 0x0f80, 0x0000,
];

/// MXCSR values of programs that never leave usual code: all flags set, so that none can be told to be missing, and FTZ and DAZ
/// clear (`docs/adr/0009-exact-floating-point.md`).
const USUAL_MXCSR_INPUTS: &[u32] = &[0x1fbf, 0x1fbf, 0x1fbf, 0x1fbf, 0x1fbf, 0x3fbf, 0x5fbf, 0x7fbf];

/// Registers as bits: general-purpose ones, then vector registers, then the bases of FS and GS.
type RegisterSet = u64;
const RSP: RegisterSet = 1 << 4;
const VECTORS: RegisterSet = 0xffff << 16;
const BASES: RegisterSet = 1 << 32;

/// What all cases of a program share.
#[derive(Clone, Debug)]
pub(super) struct Material {
    /// Initial data, see `layout`.
    pub(super) pool: Vec<u8>,
    /// The read-only data.
    pub(super) read_only: Vec<u8>,
}

impl Material {
    pub(super) fn draw(random: &mut Random) -> Self {
        let mut bytes =
            |count: usize| -> Vec<u8> { (0..count / 8).flat_map(|_| random.vector_half().to_le_bytes()).collect() };
        let random_data = bytes(WRITABLE);
        let pool = [random_data.clone(), random_data, vec![0; WRITABLE]].concat();
        Self { pool, read_only: bytes(READ_ONLY_BYTES) }
    }
}

/// Draws cases of one program.
pub(super) struct Drawer<'a> {
    pub(super) bits: u8,
    /// What the program will be run in.
    pub(super) mode: &'a Mode,
    /// Do programs load x87 state?
    pub(super) x87: bool,
    /// Is the program to stay in usual code?
    pub(super) usual: bool,
    pub(super) material: &'a Material,
    /// What instructions behind the first are drawn from.
    pub(super) others: &'a [Encoding],
    /// POPF: what sets the trap flag.
    pub(super) trap_setters: &'a [Encoding],
    pub(super) idioms: &'a Idioms,
    pub(super) random: Random,
    pub(super) info: InstructionInfoFactory,
    /// Encodings that the front end leaves to the runtime although their row lifts, by number.
    pub(super) not_lifted: BTreeMap<u32, Encoding>,
}

/// A case on its way.
pub(super) struct Sequence {
    case: Case,
    /// All data, the read-only ones included.
    data: Vec<u8>,
    /// Address behind the instructions so far.
    at: u64,
    /// Registers that do not hold their initial values any more, RSP of stack instructions excepted.
    written: RegisterSet,
    /// Registers whose initial values an instruction depends on.
    pinned: RegisterSet,
    /// Has RSP moved?
    stack_moved: bool,
    memory_written: bool,
    /// Does an instruction depend on the initial data?
    memory_pinned: bool,
}

impl Sequence {
    /// May an instruction stand behind the last one?
    fn is_open(&self) -> bool {
        self.case.items.last().is_some_and(|item| {
            let goes_on = [FlowControl::Next, FlowControl::ConditionalBranch];
            goes_on.contains(&item.instruction.flow_control()) && !stores_image(item.row)
        })
    }
}

impl Drawer<'_> {
    /// A case that starts with an instruction of this encoding; none where no draw could be used.
    pub(super) fn case(&mut self, first: &Encoding) -> Option<Case> {
        let mut sequence = self.start();
        if self.random.one_in(TRAPPED) {
            return self.trapped(sequence, first);
        }
        if !(0..TRIES).any(|_| self.extend(&mut sequence, first)) {
            return None;
        }
        // What is not exact would show in all that uses it.
        let alone = !is_exact(first.row) || self.random.one_in(2);
        sequence.case.flags_dead = self.random.one_in(if alone { DEAD_BEHIND_SINGLE } else { DEAD_BEHIND_SEQUENCE });
        if !alone && self.random.one_in(IDIOMS) {
            self.idiom(&mut sequence);
        } else if !alone {
            self.any_others(&mut sequence);
        }
        Some(self.finish(sequence))
    }

    /// Adds one to seven instructions, or as many as fit.
    fn any_others(&mut self, sequence: &mut Sequence) {
        let others = self.others;
        let count = 1 + self.random.below(MOST_INSTRUCTIONS - 1);
        for _ in 0..count {
            if !self.add(sequence, |random| random.pick(others)) {
                break;
            }
        }
    }

    /// Adds one of the instructions that are drawn; gives false where none of some draws fits.
    pub(super) fn add(&mut self, sequence: &mut Sequence, draw: impl Fn(&mut Random) -> Encoding) -> bool {
        sequence.is_open()
            && (0..TRIES).any(|_| {
                let encoding = draw(&mut self.random);
                self.extend(sequence, &encoding)
            })
    }

    /// The instruction behind a POPF that sets the trap flag, so that a trap is behind it.
    fn trapped(&mut self, mut sequence: Sequence, encoding: &Encoding) -> Option<Case> {
        if encoding.row.choice.contains(Choice::GATHER_AT_FAULT) {
            return None;
        }
        let setter = self.random.pick(self.trap_setters);
        if !(0..TRIES).any(|_| self.extend(&mut sequence, &setter)) {
            return None;
        }
        sequence.case.trapped = true;
        let at = (sequence.case.registers.gpr[4] - DATA) as usize;
        sequence.data[at + 1] |= TRAP_FLAG;
        let added = (0..TRIES).any(|_| self.extend(&mut sequence, encoding));
        added.then(|| self.finish(sequence))
    }

    fn finish(&self, Sequence { mut case, data, .. }: Sequence) -> Case {
        case.set_data(&self.material.pool, &data[..WRITABLE]);
        case
    }

    fn start(&mut self) -> Sequence {
        let pool = self.random.below(WRITABLE as u64 / 8) as usize * 8;
        let mut registers =
            Registers::random(&mut self.random, if self.usual { USUAL_MXCSR_INPUTS } else { MXCSR_INPUTS });
        if self.random.one_in(8) {
            registers.rflags |= 0x20_0000;
        }
        if self.x87 {
            registers.x87 = X87Image::random(&mut self.random);
        }
        let data = [&self.material.pool[pool..pool + WRITABLE], &self.material.read_only].concat();
        let case = Case {
            bits: self.bits,
            items: Vec::new(),
            trapped: false,
            flags_dead: false,
            registers,
            pool,
            patches: BTreeMap::new(),
        };
        Sequence {
            case,
            data,
            at: CODE,
            written: 0,
            pinned: 0,
            stack_moved: false,
            memory_written: false,
            memory_pinned: false,
        }
    }

    /// Adds an instruction of this encoding; gives false, and changes nothing, where the draw does not fit.
    fn extend(&mut self, sequence: &mut Sequence, encoding: &Encoding) -> bool {
        let mut registers = sequence.case.registers.clone();
        let mut data = sequence.data.clone();
        let Some((item, length)) = self.instruction(encoding, sequence.at, &mut registers, &mut data) else {
            return false;
        };
        let single = sequence.case.items.is_empty();
        if !single && !is_exact(encoding.row) && !stores_image(encoding.row) {
            return false;
        }
        let uses = Uses::of(&mut self.info, &item);
        let changed = changed(&sequence.case.registers, &registers);
        let data_changed = data != sequence.data;
        // Flags of arithmetic on RSP are dead there (docs/adr/0003-flags-of-the-stack-pointer.md).
        let leaves = item.instruction.flow_control() == FlowControl::IndirectBranch;
        let clash = changed & sequence.pinned != 0
            || registers.x87 != sequence.case.registers.x87
            || leaves && sequence.stack_moved
            || uses.relied & sequence.written != 0
            || data_changed && sequence.memory_pinned
            || uses.relies_on_memory && (sequence.memory_written || sequence.stack_moved)
            || data[WRITABLE..] != sequence.data[WRITABLE..]
            || sequence.at + length - CODE > sequence.case.most_bytes();
        if clash && !(single && data[WRITABLE..] == sequence.data[WRITABLE..]) {
            return false;
        }
        sequence.case.items.push(item);
        if sequence.case.masks().is_none() {
            sequence.case.items.pop();
            return false;
        }
        sequence.case.registers = registers;
        sequence.data = data;
        sequence.at += length;
        sequence.written |= uses.written;
        sequence.pinned |= changed | uses.relied;
        sequence.stack_moved |= uses.moves_stack;
        sequence.memory_written |= uses.memory_written;
        sequence.memory_pinned |= uses.relies_on_memory;
        true
    }

    /// An instruction at `at` with its length, and the registers and data that it needs.
    fn instruction(
        &mut self,
        encoding: &Encoding,
        at: u64,
        registers: &mut Registers,
        data: &mut [u8],
    ) -> Option<(Item, u64)> {
        let (landing, fs_base) = (CODE + LANDING, Some(FS_BASE));
        let place = Place { bits: self.bits, case: at, landing, data: DATA, gs_base: GS_BASE, fs_base };
        let encoded = encode(encoding.code, &mut self.random, registers, place)?;
        let encoded = if encoding.on_one_register { on_one_register(encoded, place)? } else { encoded };
        let Encoded { instruction, bytes, memory } = encoded;
        let decoded = IcedDecoder::new(self.bits).decode(&bytes, at).ok()?;
        if decoded.mnemonic != encoding.row.mnemonic || prepare::form_excluded(&decoded) {
            return None;
        }
        if Lifter::new(at, self.bits).lift(&decoded).is_err() {
            self.not_lifted.insert(encoding.code as u32, *encoding);
            return None;
        }
        let mut prepared = Prepared { instruction: &decoded, registers, data, place, memory };
        if !prepared.adjust(&mut self.random) {
            return None;
        }
        if self.bits == 32 {
            registers.gpr.iter_mut().for_each(|value| *value &= 0xffff_ffff);
        }
        let operand = Operand::of(self.bits, (&bytes, at), registers, [FS_BASE, GS_BASE], DATA);
        // What stands before may load other control words.
        let controls = if at == CODE { (registers.x87.unit().control, registers.mxcsr) } else { (0, 0) };
        let excluded =
            |operand: Operand| choice::chooses_fault(encoding.row, &operand, controls) || self.mode.aborts(&operand);
        if operand.is_some_and(excluded) {
            return None;
        }
        if bound(encoding.row) == Bound::Transcendental && chooses_sine(&registers.x87)
            || choice::chooses_underflow(encoding.row, &registers.x87)
        {
            return None;
        }
        let item = Item { instruction, decoded, row: encoding.row, family: encoding.family };
        Some((item, bytes.len() as u64))
    }
}

/// The same instruction with its first register as the second operand, too; none where one of them lies in memory.
fn on_one_register(Encoded { mut instruction, memory, .. }: Encoded, place: Place) -> Option<Encoded> {
    let is_register = |n| instruction.op_kind(n) == OpKind::Register;
    if !(is_register(0) && is_register(1)) {
        return None;
    }
    instruction.set_op1_register(instruction.op0_register());
    let mut encoder = Encoder::new(u32::from(place.bits));
    encoder.encode(&instruction, place.case).ok()?;
    Some(Encoded { instruction, bytes: encoder.take_buffer(), memory })
}

/// Is ST(0) the least normal number, in one of its two encodings, and underflow not masked? Whether the sine is below it, and
/// traps, is up to the CPU.
fn chooses_sine(image: &X87Image) -> bool {
    const LEAST: u128 = 1 << 64 | 1 << 63;
    const PSEUDO_DENORMAL: u128 = 1 << 63;
    image.traps_underflow() && matches!(image.magnitude(0), LEAST | PSEUDO_DENORMAL)
}

/// Is the result, faults aside, what every CPU gives?
fn is_exact(row: &Row) -> bool {
    bound(row) == Bound::Exact && !row.choice.intersects(Choice::ORDER_OF_SUMS.union(Choice::MXCSR_MASK))
}

/// Does the instruction store an image of which CPUs choose a part, so that nothing may read it?
fn stores_image(row: &Row) -> bool {
    state_image::is_chosen(row.mnemonic)
}

fn changed(old: &Registers, new: &Registers) -> RegisterSet {
    let set = |n: usize, differs: bool| if differs { 1 << n } else { 0 };
    let registers = (0..16).map(|n| set(n, old.gpr[n] != new.gpr[n]) | set(16 + n, old.ymm[n] != new.ymm[n]));
    registers.fold(0, |all, one| all | one)
}

/// What an instruction does to and needs from the others of its sequence.
struct Uses {
    written: RegisterSet,
    /// Registers that must hold what was drawn for them.
    relied: RegisterSet,
    moves_stack: bool,
    memory_written: bool,
    /// Does it need certain data in memory?
    relies_on_memory: bool,
}

impl Uses {
    fn of(factory: &mut InstructionInfoFactory, item: &Item) -> Self {
        let info = factory.info(&item.instruction);
        let writes = |access: OpAccess| {
            matches!(access, OpAccess::Write | OpAccess::CondWrite | OpAccess::ReadWrite | OpAccess::ReadCondWrite)
        };
        let registers = info.used_registers().iter();
        let mut written =
            registers.filter(|used| writes(used.access())).fold(0, |set, used| set | bit(used.register()));
        let touched: Vec<_> = info.used_memory().iter().filter(|used| used.access() != OpAccess::NoMemAccess).collect();
        let addresses = touched
            .iter()
            .fold(0, |set, used| set | bit(used.base()) | bit(used.index()) | segment_base(used.segment()));
        let memory_written = touched.iter().any(|used| writes(used.access()));
        if matches!(item.decoded.mnemonic, M::Wrfsbase | M::Wrgsbase) {
            written |= BASES;
        }
        if matches!(item.decoded.mnemonic, M::Fxrstor | M::Fxrstor64 | M::Xrstor | M::Xrstor64) {
            written |= VECTORS;
        }
        let stack = item.instruction.is_stack_instruction();
        if stack {
            written &= !RSP;
        }
        let special = special_registers(&item.decoded);
        let relies_on_memory = !touched.is_empty() && relies_on_memory(&item.decoded);
        Self {
            written,
            relied: addresses | special,
            moves_stack: stack || written & RSP != 0,
            memory_written,
            relies_on_memory,
        }
    }
}

fn bit(register: Register) -> RegisterSet {
    let full = register.full_register();
    if full.is_gpr64() {
        1 << full.number()
    } else if full.is_vector_register() {
        1 << (16 + full.number() % 16)
    } else {
        0
    }
}

/// The base that a segment adds.
fn segment_base(segment: Register) -> RegisterSet {
    if matches!(segment, Register::FS | Register::GS) { BASES } else { 0 }
}

/// Registers besides those of addresses whose values were chosen for the instruction.
fn special_registers(instruction: &Decoded) -> RegisterSet {
    const RAX: RegisterSet = 1;
    const RCX: RegisterSet = 1 << 1;
    const RDX: RegisterSet = 1 << 2;
    let number = |n: usize| {
        let register = instruction.register(n);
        if register.is_gpr() { 1 << register.number } else { 0 }
    };
    match instruction.mnemonic {
        M::Shld | M::Shrd => RCX,
        M::Clzero => RAX,
        mnemonic if state_image::is_extended(mnemonic) => RAX | RDX,
        M::Bt | M::Bts | M::Btr | M::Btc => number(1),
        M::Jmp | M::Call => number(0),
        _ if instruction.is_repeated() => RCX,
        _ => 0,
    }
}

/// Was the memory that the instruction reads chosen for it? Arbitrary values would trap or change how the program runs. Of the
/// slot of a pushed selector CPUs write two bytes or all.
fn relies_on_memory(instruction: &Decoded) -> bool {
    if instruction.mnemonic == M::Push {
        return instruction.register(0).class == RegisterClass::Segment;
    }
    matches!(
        instruction.mnemonic,
        M::Ret
            | M::Jmp
            | M::Call
            | M::Popf
            | M::Popfd
            | M::Popfq
            | M::Ldmxcsr
            | M::Vldmxcsr
            | M::Fldcw
            | M::Fldenv
            | M::Frstor
            | M::Fxrstor
            | M::Fxrstor64
            | M::Xrstor
            | M::Xrstor64
    )
}

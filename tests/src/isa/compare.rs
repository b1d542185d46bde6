//! Compares whole results, and tells what differs.

use super::case::{Case, Item};
use super::encodings::{Bound, bound};
use super::layout::{
    CODE, DATA, FS_BASE, GS_BASE, Layout, Outcome, RECORD_DATA, RECORD_RESULT, SLOT_BYTES, SLOTS, X87_REGISTERS,
};
use super::program::CaseResult;
use causeway_frontend_x86::arbitrary::choice::{self, Operand, Signal};
use causeway_frontend_x86::arbitrary::{Registers, distance};
use std::fmt::Write as _;

/// Largest relative error of RCPPS, RSQRTPS and their like (Intel SDM volume 2, RCPPS).
const ESTIMATE_BOUND: f64 = 1.5 / 4096.0;

/// How much of a case's results is wanted where all goes well: results that are not exact have no hash to compare.
pub(super) fn usual_detail(case: &Case) -> u64 {
    let exact = |item: &Item| bound(item.row) == Bound::Exact && !choice::leaves_choice(item.row, &item.decoded);
    if case.items.iter().all(exact) && !may_be_partial(case) { 0 } else { full_detail(case) }
}

/// May an access be done in part?
fn may_be_partial(case: &Case) -> bool {
    operands(case).iter().flatten().any(Operand::may_be_partial)
}

/// The memory operand of each instruction.
fn operands(case: &Case) -> Vec<Option<Operand>> {
    let mut guest_pc = CODE;
    let code = case.encode(CODE).unwrap_or_default();
    let operands = code.iter().map(|bytes| {
        let at = guest_pc;
        guest_pc += bytes.len() as u64;
        Operand::of(case.bits, (bytes, at), &case.registers, [FS_BASE, GS_BASE], DATA)
    });
    operands.collect()
}

/// Everything.
pub(super) fn full_detail(_: &Case) -> u64 {
    RECORD_RESULT | RECORD_DATA
}

/// Do two results agree?
pub(super) fn agree(case: &Case, native: &CaseResult, ours: &CaseResult) -> bool {
    if native.hash == ours.hash {
        return true;
    }
    usual_detail(case) != 0 && differences(case, native, ours).is_empty()
}

/// A difference: its kind, which must stay the same while a case shrinks, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) kind: &'static str,
    pub(super) text: String,
}

/// What differs between two whole results.
pub(super) fn differences(case: &Case, native: &CaseResult, ours: &CaseResult) -> Vec<Difference> {
    let layout = Layout { bits: case.bits };
    let adopted = adopt_choices(case, native, ours);
    let native = &adopted;
    let mut found = Vec::new();
    let mut add = |kind, text| found.push(Difference { kind, text });
    let words = |result: &CaseResult| words(layout, result);
    for (index, (native, ours)) in words(native).into_iter().zip(words(ours)).enumerate() {
        if native != ours {
            let (kind, name) = word_name(index as u64);
            add(kind, format!("{name}: native {native:#x}, translated {ours:#x}"));
        }
    }
    let vector = |result: &CaseResult, n: u64| -> [u8; 32] {
        let at = (layout.result_vectors() + n * 32) as usize;
        result.result[at..at + 32].try_into().expect("32 bytes")
    };
    for n in 0..layout.registers() {
        let (native, ours) = (vector(native, n), vector(ours, n));
        if native != ours && !is_within_bound(case, n, &native, &ours) {
            add("vector", format!("ymm{n}: native {}\n    translated {}", lanes(&native), lanes(&ours)));
        }
    }
    let x87 = layout.result_x87() as usize..layout.result_bytes() as usize;
    x87_differences(case, (&native.result[x87.clone()], &ours.result[x87]), &mut add);
    if let Some(text) = data_difference(&native.data, &ours.data) {
        add("data", text);
    }
    found
}

/// The words at the start of a result.
fn words(layout: Layout, result: &CaseResult) -> Vec<u64> {
    let number = |word: &[u8]| word.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte));
    result.result[..layout.result_vectors() as usize].chunks_exact(layout.word() as usize).map(number).collect()
}

/// The native result with what CPUs and hosts choose differently as in ours.
fn adopt_choices(case: &Case, native: &CaseResult, ours: &CaseResult) -> CaseResult {
    let mut native = native.clone();
    if usual_detail(case) == 0 {
        return native;
    }
    let layout = Layout { bits: case.bits };
    let (native_words, our_words) = (words(layout, &native), words(layout, ours));
    let (mut to, from) = (registers(case, &native, &native_words), registers(case, ours, &our_words));
    let (mut signal, our_signal) = (signal(&native_words), signal(&our_words));
    let fault_offset = native_words[Outcome::Rip as usize].wrapping_sub(SLOTS) % SLOT_BYTES;
    let mut offset = 0;
    let code = case.encode(CODE).unwrap_or_default();
    for ((item, bytes), operand) in case.items.iter().zip(code).zip(operands(case)) {
        let faulted = signal.number != 0 && offset == fault_offset;
        choice::adopt(item.row, (&item.decoded, operand.as_ref()), faulted, &mut to, &from);
        if let Some(operand) = &operand {
            choice::adopt_data(item.row, operand, faulted, &mut native.data, &ours.data);
        }
        if faulted {
            choice::adopt_signal(item.row, operand.as_ref(), &mut signal, &our_signal);
        }
        offset += bytes.len() as u64;
    }
    let address = signal.offset.wrapping_add(DATA);
    for (outcome, value) in [(Outcome::Mxcsr, to.mxcsr), (Outcome::Code, signal.code), (Outcome::Address, address)] {
        let (at, word) = (layout.outcome(outcome) as usize, layout.word() as usize);
        native.result[at..at + word].copy_from_slice(&value.to_le_bytes()[..word]);
    }
    let vectors = to.ymm.iter().flatten().flat_map(|value| value.to_le_bytes());
    let places = native.result[layout.result_vectors() as usize..layout.result_x87() as usize].iter_mut();
    places.zip(vectors).for_each(|(place, byte)| *place = byte);
    let image = layout.result_x87() as usize;
    native.result[image..image + to.x87.0.len()].copy_from_slice(&to.x87.0);
    native
}

/// The signal of a result.
fn signal(words: &[u64]) -> Signal {
    let word = |outcome| words[outcome as usize];
    let offset = word(Outcome::Address).wrapping_sub(DATA);
    Signal { number: word(Outcome::Signal), code: word(Outcome::Code), offset }
}

/// MXCSR, vector registers and x87 unit of a result.
fn registers(case: &Case, result: &CaseResult, words: &[u64]) -> Registers {
    let layout = Layout { bits: case.bits };
    let mut registers = Registers { mxcsr: words[Outcome::Mxcsr as usize], ..case.registers.clone() };
    let vectors = result.result[layout.result_vectors() as usize..layout.result_x87() as usize].chunks_exact(8);
    for (place, bytes) in registers.ymm.iter_mut().flatten().zip(vectors) {
        *place = u64::from_le_bytes(bytes.try_into().expect("eight bytes"));
    }
    let image = layout.result_x87() as usize;
    let bytes = registers.x87.0.len();
    registers.x87.0.copy_from_slice(&result.result[image..image + bytes]);
    registers
}

/// Differences of FNSAVE images.
fn x87_differences(case: &Case, (native, ours): (&[u8], &[u8]), add: &mut dyn FnMut(&'static str, String)) {
    /// Where the instruction pointer lies.
    const INSTRUCTION: std::ops::Range<usize> = 12..16;
    /// C1 in the status word.
    const C1: u16 = 0x200;
    /// Underflow in the status word.
    const UE: u16 = 0x10;
    let near = case.items.iter().any(|item| bound(item.row) == Bound::Transcendental);
    let registers = native[X87_REGISTERS..].chunks_exact(10).zip(ours[X87_REGISTERS..].chunks_exact(10)).take(8);
    // Of neighbours one may be tiny.
    let underflow =
        if registers.clone().take(2).any(|(native, ours)| is_tiny(native) != is_tiny(ours)) { UE } else { 0 };
    for (at, name) in [(0, "control word"), (4, "status word"), (8, "tag word")] {
        let word = |image: &[u8]| {
            let word = |at: usize| u16::from_le_bytes([image[at], image[at + 1]]);
            match at {
                4 if near => word(at) & !(C1 | underflow),
                // Of neighbours one may be denormal or zero.
                8 if near => word(at) | 0xf_u16.rotate_left(u32::from(word(4) >> 11 & 7) * 2),
                _ => word(at),
            }
        };
        if word(native) != word(ours) {
            add("x87 words", format!("x87 {name}: native {:#x}, translated {:#x}", word(native), word(ours)));
        }
    }
    let [from, to] = [native, ours].map(|image| &image[INSTRUCTION]);
    if from != to {
        add("x87 instruction pointer", format!("x87 instruction pointer: native {from:x?}, translated {to:x?}"));
    }
    for (n, (native, ours)) in registers.enumerate() {
        if native != ours && !(near && n < 2 && is_near(native, ours)) {
            add("x87", format!("st{n}: native {}, translated {}", extended(native), extended(ours)));
        }
    }
}

fn extended(bytes: &[u8]) -> String {
    bytes.iter().rev().map(|byte| format!("{byte:02x}")).collect()
}

/// Is an 80-bit number below the least normal one?
fn is_tiny(bytes: &[u8]) -> bool {
    u16::from_le_bytes([bytes[8], bytes[9]]) & 0x7fff == 0
}

/// Are two 80-bit numbers of one sign next to each other, up to two units in the last place?
fn is_near(native: &[u8], ours: &[u8]) -> bool {
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0_u128, |value, byte| value << 8 | u128::from(*byte));
    distance(number(native), number(ours)) <= 2
}

fn word_name(index: u64) -> (&'static str, String) {
    const NAMES: [(Outcome, &str, &str); 11] = [
        (Outcome::Landed, "end", "landed"),
        (Outcome::Signal, "end", "signal"),
        (Outcome::Code, "si_code", "si_code"),
        (Outcome::Address, "si_addr", "si_addr"),
        (Outcome::Rip, "rip", "rip"),
        (Outcome::Trap, "trap", "trap number"),
        (Outcome::Error, "trap", "error code"),
        (Outcome::Rflags, "flags", "rflags"),
        (Outcome::Mxcsr, "mxcsr", "mxcsr"),
        (Outcome::FsBase, "base", "fs base"),
        (Outcome::GsBase, "base", "gs base"),
    ];
    const GPR: [&str; 16] =
        ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];
    match NAMES.iter().find(|(outcome, ..)| *outcome as u64 == index) {
        Some((_, kind, name)) => (kind, (*name).to_owned()),
        None => ("gpr", GPR[(index - Outcome::Gpr as u64) as usize & 15].to_owned()),
    }
}

fn lanes(bytes: &[u8; 32]) -> String {
    let lanes = bytes.chunks_exact(8).map(|lane| u64::from_le_bytes(lane.try_into().expect("eight bytes")));
    format!("{:016x?}", lanes.collect::<Vec<u64>>())
}

/// Is vector register `n` the destination of an estimate, and is each lane near enough?
fn is_within_bound(case: &Case, n: u64, native: &[u8; 32], ours: &[u8; 32]) -> bool {
    let [item] = &case.items[..] else { return false };
    let destination = item.decoded.register(0);
    if bound(item.row) != Bound::Estimate || u64::from(destination.number) != n {
        return false;
    }
    native.chunks_exact(4).zip(ours.chunks_exact(4)).all(|(native, ours)| {
        let float = |bytes: &[u8]| f32::from_bits(u32::from_le_bytes(bytes.try_into().expect("four bytes")));
        let (native, ours) = (float(native), float(ours));
        let near = native.is_normal() && (f64::from(ours) / f64::from(native) - 1.0).abs() <= 2.0 * ESTIMATE_BOUND;
        native.to_bits() == ours.to_bits() || near
    })
}

fn data_difference(native: &[u8], ours: &[u8]) -> Option<String> {
    let first = native.iter().zip(ours).position(|(native, ours)| native != ours)? & !7;
    let end = (first + 32).min(native.len());
    let mut text = format!("data at {:#x}: ", DATA + first as u64);
    let _ = write!(text, "native {:02x?}\n    translated {:02x?}", &native[first..end], &ours[first..end]);
    Some(text)
}

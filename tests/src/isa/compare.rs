//! Compares whole results, and tells what differs.

use super::case::{Case, Item};
use super::encodings::{Bound, bound};
use super::layout::{DATA, Layout, Outcome, RECORD_DATA, RECORD_RESULT, X87_REGISTERS};
use super::program::CaseResult;
use causeway_frontend_x86::arbitrary::prepare;
use std::fmt::Write as _;

/// Largest relative error of RCPPS, RSQRTPS and their like (Intel SDM volume 2, RCPPS).
const ESTIMATE_BOUND: f64 = 1.5 / 4096.0;

/// How much of a case's results is wanted where all goes well: results that are not exact have no hash to compare.
pub(super) fn usual_detail(case: &Case) -> u64 {
    let exact = |item: &Item| bound(item.row) == Bound::Exact && !prepare::has_undefined_upper(&item.decoded, true);
    if case.items.iter().all(exact) { 0 } else { full_detail(case) }
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
    let mut found = Vec::new();
    let mut add = |kind, text| found.push(Difference { kind, text });
    let bytes = layout.word() as usize;
    let words = |result: &CaseResult| -> Vec<u64> {
        let number = |word: &[u8]| word.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte));
        result.result[..layout.result_vectors() as usize].chunks_exact(bytes).map(number).collect()
    };
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
    let faulted = words(native)[Outcome::Signal as usize] != 0;
    for n in 0..layout.registers() {
        let (mut native, mut ours) = (vector(native, n), vector(ours, n));
        if has_undefined_upper(case, n, faulted) {
            native[16..].fill(0);
            ours[16..].fill(0);
        }
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

/// Differences of FNSAVE images.
fn x87_differences(case: &Case, (native, ours): (&[u8], &[u8]), add: &mut dyn FnMut(&'static str, String)) {
    /// C1 in the status word's second byte.
    const C1: u8 = 2;
    let near = case.items.iter().any(|item| bound(item.row) == Bound::Transcendental);
    for (at, name) in [(0, "control word"), (4, "status word"), (8, "tag word")] {
        let word = |image: &[u8]| {
            let second = if near && at == 4 { image[at + 1] & !C1 } else { image[at + 1] };
            u16::from_le_bytes([image[at], second])
        };
        if word(native) != word(ours) {
            add("x87 words", format!("x87 {name}: native {:#x}, translated {:#x}", word(native), word(ours)));
        }
    }
    let registers = native[X87_REGISTERS..].chunks_exact(10).zip(ours[X87_REGISTERS..].chunks_exact(10)).take(8);
    for (n, (native, ours)) in registers.enumerate() {
        if native != ours && !(near && n < 2 && is_near(native, ours)) {
            add("x87", format!("st{n}: native {}, translated {}", extended(native), extended(ours)));
        }
    }
}

fn extended(bytes: &[u8]) -> String {
    bytes.iter().rev().map(|byte| format!("{byte:02x}")).collect()
}

/// Are two 80-bit numbers of one sign next to each other, up to two units in the last place?
fn is_near(native: &[u8], ours: &[u8]) -> bool {
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0_u128, |value, byte| value << 8 | u128::from(*byte));
    // Without the integer bit, magnitudes are consecutive across exponents.
    let magnitude = |value: u128| (value >> 64 & 0x7fff) << 63 | value & ((1 << 63) - 1);
    let (native, ours) = (number(native), number(ours));
    native >> 79 == ours >> 79 && magnitude(native).abs_diff(magnitude(ours)) <= 2
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

/// May the upper half of vector register `n` be anything?
fn has_undefined_upper(case: &Case, n: u64, faulted: bool) -> bool {
    // Gathers write their mask as well.
    let is_written = |item: &Item| [0, 2].iter().any(|operand| u64::from(item.decoded.register(*operand).number) == n);
    case.items.iter().any(|item| is_written(item) && prepare::has_undefined_upper(&item.decoded, faulted))
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

//! Cases as text, in the form of `tests/cases/README.md`; the CPU's answers are recorded from there.

use super::case::Case;
use super::layout::{CODE, DATA, POOL_ZEROS};
use causeway_frontend_x86::arbitrary::X87Image;
use causeway_frontend_x86::decode::format;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Data bytes on a line.
const LINE_BYTES: usize = 16;

/// Values of what a case file does not name.
pub(super) mod defaults {
    use super::super::layout::DATA;

    /// General-purpose register `n`.
    pub(in super::super) fn gpr(n: usize, bits: u8) -> u64 {
        let value = u64::from_le_bytes([0x10 + n as u8; 8]);
        match (n, bits) {
            (4, _) => DATA + 0x2000,
            (_, 32) => value & 0xffff_ffff,
            _ => value,
        }
    }

    /// YMM register `n`, low quadword first.
    pub(in super::super) fn ymm(n: usize) -> [u64; 4] {
        let (low, high) = (u64::from_le_bytes([0x20 + n as u8; 8]), u64::from_le_bytes([0x30 + n as u8; 8]));
        [low, low, high, high]
    }

    /// MXCSR.
    pub(in super::super) const MXCSR: u64 = 0x1f80;
}

const GPR: [&str; 16] =
    ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];
const FLAGS: [(&str, u32); 8] =
    [("CF", 0), ("PF", 2), ("AF", 4), ("ZF", 6), ("SF", 7), ("DF", 10), ("OF", 11), ("ID", 21)];

/// The case, without answer. Its data lie over zeros.
pub(super) fn case(name: &str, case: &Case, read_only: &[u8]) -> String {
    let mut text = format!("case {name} bits {}\n", case.bits);
    let mut at = CODE;
    for bytes in case.encode(CODE).unwrap_or_default() {
        let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let _ = writeln!(text, "  {}  ; {}", format(case.bits, &bytes, at), hex.join(" "));
        at += bytes.len() as u64;
    }
    registers(&mut text, case);
    let mut all = vec![0; super::layout::WRITABLE];
    if case.pool == POOL_ZEROS {
        for (number, value) in &case.patches {
            all[usize::from(*number) * 8..][..8].copy_from_slice(&value.to_le_bytes());
        }
    }
    all.extend(read_only);
    memory(&mut text, &all);
    text
}

fn registers(text: &mut String, case: &Case) {
    let count = if case.bits == 32 { 8 } else { 16 };
    let registers = &case.registers;
    for n in (0..count).filter(|n| registers.gpr[*n] != defaults::gpr(*n, case.bits)) {
        let _ = writeln!(text, "  input {} {:#x}", GPR[n], registers.gpr[n]);
    }
    let mut half = |name: String, [low, high]: [u64; 2], default: [u64; 2]| {
        if [low, high] != default {
            let _ = writeln!(text, "  input {name} {high:#018x}_{low:016x}");
        }
    };
    for (suffix, first) in [("", 0), (".high", 2)] {
        for n in 0..count {
            let part = |ymm: [u64; 4]| [ymm[first], ymm[first + 1]];
            let name = if suffix.is_empty() { format!("xmm{n}") } else { format!("ymm{n}{suffix}") };
            half(name, part(registers.ymm[n]), part(defaults::ymm(n)));
        }
    }
    let set: Vec<&str> =
        FLAGS.iter().filter(|(_, bit)| registers.rflags >> bit & 1 != 0).map(|(name, _)| *name).collect();
    if !set.is_empty() {
        let _ = writeln!(text, "  input flags {}", set.join(" "));
    }
    if registers.mxcsr != defaults::MXCSR {
        let _ = writeln!(text, "  input mxcsr {:#x}", registers.mxcsr);
    }
    x87(text, &registers.x87);
}

/// The x87 unit: words, then physical registers, each where it differs from the state after FNINIT.
fn x87(text: &mut String, image: &X87Image) {
    let (unit, initial) = (image.unit(), X87Image::default().unit());
    let words = [
        ("control", unit.control, initial.control),
        ("status", unit.status_word(), initial.status_word()),
        ("empty", u16::from(unit.empty), u16::from(initial.empty)),
    ];
    for (name, value, _) in words.iter().filter(|(_, value, initial)| value != initial) {
        let _ = writeln!(text, "  input x87.{name} {value:#x}");
    }
    for n in 0..8_u8 {
        let value = unit.raw(n.wrapping_sub(unit.top) & 7);
        if value != 0 {
            let _ = writeln!(text, "  input x87.r{n} {:#06x}_{:016x}", value >> 64, value as u64);
        }
    }
}

fn memory(text: &mut String, bytes: &[u8]) {
    let mut at = 0;
    while let Some(skip) = bytes[at..].iter().position(|byte| *byte != 0) {
        let start = at + skip;
        let limit = (start + LINE_BYTES).min(bytes.len());
        at = start + bytes[start..limit].iter().rposition(|byte| *byte != 0).unwrap_or(0) + 1;
        let hex: Vec<String> = bytes[start..at].iter().map(|byte| format!("{byte:02x}")).collect();
        let _ = writeln!(text, "  input memory {:#x} {}", DATA + start as u64, hex.join(" "));
    }
}

/// Adds a case to the file of its first instruction's row below `folder`, and gives the file's path.
///
/// # Errors
/// Where it cannot be written.
pub(super) fn add_to_file(folder: &Path, found: &Case, read_only: &[u8]) -> std::io::Result<PathBuf> {
    let item = &found.items[0];
    let name = item.row.mnemonic.name();
    let folder = folder.join(item.family);
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}.s", name.to_lowercase()));
    let mut file = fs::read_to_string(&path)
        .unwrap_or_else(|_| format!("; {}: row in frontend-x86/src/ops/{}.rs.\n", name.to_uppercase(), item.family));
    let free = (1..).map(|n| format!("fuzzed-{n}")).find(|name| !file.contains(&format!("case {name} ")));
    file.push('\n');
    file.push_str(&case(&free.unwrap_or_default(), found, read_only));
    fs::write(&path, file)?;
    Ok(path)
}

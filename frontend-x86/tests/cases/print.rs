//! From case files to text. The order is fixed, so that a file changes only where a case does.

use crate::case::{Answer, Case, CaseFile, End};
use crate::state::{DATA, FLAGS, State, slots};
use causeway_ir::SlotKind;
use causeway_ir::interp::Machine;
use std::fmt::Write as _;

/// Data bytes on a line.
const LINE_BYTES: usize = 16;

/// The whole file.
pub(crate) fn file(file: &CaseFile) -> String {
    let mut text: String = file.header.iter().map(|line| format!(";{line}\n")).collect();
    if let Some(reason) = &file.not_comparable {
        let _ = writeln!(text, "\nnot comparable: {reason}");
    }
    for case in &file.cases {
        text.push('\n');
        text.push_str(&self::case(case, file.not_comparable.is_none()));
    }
    text
}

fn case(case: &Case, with_answer: bool) -> String {
    let mut text = format!("case {} bits {}\n", case.name, case.bits);
    let width = case.instructions.iter().map(|line| line.text.len()).max().unwrap_or(0);
    for line in &case.instructions {
        let _ = writeln!(text, "  {:width$}  ; {}", line.text, hex(&line.bytes));
    }
    let defaults = State::defaults(case.bits);
    changes(&mut text, "input", case.bits, (&defaults, &case.input), 0);
    if with_answer {
        answer(&mut text, case, &case.answer);
    }
    text
}

/// What an answer says: every line that differs from the input.
pub(crate) fn answer(text: &mut String, case: &Case, answer: &Answer) {
    let before = text.len();
    changes(text, "result", case.bits, (&case.input, &answer.state), answer.undefined);
    match answer.end {
        End::At(pc) if pc == case.next_pc() => {}
        End::At(pc) => {
            let _ = writeln!(text, "  result at {pc:#x}");
        }
        End::Signal(signal, pc) => {
            let _ = writeln!(text, "  result signal {} at {pc:#x}", signal.name());
        }
    }
    if text.len() == before {
        text.push_str("  result unchanged\n");
    }
}

fn changes(text: &mut String, word: &str, bits: u8, (from, to): (&State, &State), undefined: u32) {
    for slot in slots(bits) {
        let value = to.machine.get(slot);
        if value == from.machine.get(slot) {
            continue;
        }
        let _ = match slot.kind() {
            SlotKind::Gpr(_) => writeln!(text, "  {word} {slot} {value:#x}"),
            _ => writeln!(text, "  {word} {slot} {:#018x}_{:016x}", value >> 64, value as u64),
        };
    }
    if (from.flags() ^ to.flags()) & !undefined != 0 || undefined != 0 {
        let _ = writeln!(text, "  {word} flags{}", flags(to.flags(), undefined));
    }
    if from.machine.mxcsr != to.machine.mxcsr {
        let _ = writeln!(text, "  {word} mxcsr {:#x}", to.machine.mxcsr);
    }
    crate::x87::changes(text, word, (&from.machine.x87, &to.machine.x87));
    others(text, word, (&from.machine, &to.machine));
    memory(text, word, (&from.memory, &to.memory));
}

/// Registers that no case sets but a wrong handler could change.
fn others(text: &mut String, word: &str, (from, to): (&Machine, &Machine)) {
    if (from.fs_base, from.gs_base) != (to.fs_base, to.gs_base) {
        let _ = writeln!(text, "  {word} bases fs {:#x} gs {:#x}", to.fs_base, to.gs_base);
    }
    if from.selector != to.selector {
        let _ = writeln!(text, "  {word} selectors {:x?}", to.selector);
    }
}

fn flags(flags: u32, undefined: u32) -> String {
    let mut text = String::new();
    for (name, bit) in FLAGS {
        if undefined >> bit & 1 != 0 {
            let _ = write!(text, " ?{name}");
        } else if flags >> bit & 1 != 0 {
            let _ = write!(text, " {name}");
        }
    }
    if text.is_empty() { " none".to_owned() } else { text }
}

fn memory(text: &mut String, word: &str, (from, to): (&[u8], &[u8])) {
    let differs: Vec<bool> = from.iter().zip(to).map(|(a, b)| a != b).collect();
    let mut at = 0;
    while let Some(skip) = differs[at..].iter().position(|differs| *differs) {
        let start = at + skip;
        let limit = (start + LINE_BYTES).min(to.len());
        let last = differs[start..limit].iter().rposition(|differs| *differs).unwrap_or(0);
        at = start + last + 1;
        let _ = writeln!(text, "  {word} memory {:#x} {}", DATA + start as u64, hex(&to[start..at]));
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let bytes: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.join(" ")
}

//! From text to case files; every error names its line.

use crate::case::{Answer, Case, CaseFile, End, Line, Signal};
use crate::state::{CODE, DATA, FLAGS, State};
use causeway_ir::{Slot, SlotKind};

/// Parses a file.
pub(crate) fn file(text: &str) -> Result<CaseFile, String> {
    let mut file = CaseFile::default();
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        self::line(&mut file, number, line).map_err(|error| format!("line {number}: {error}"))?;
    }
    for case in &mut file.cases {
        finish(case).map_err(|error| format!("line {}: {error}", case.line))?;
    }
    if file.cases.is_empty() { Err("line 1: no case".to_owned()) } else { Ok(file) }
}

/// An end that stands for "behind the last instruction" until all are known.
const NEXT: End = End::At(0);

fn finish(case: &mut Case) -> Result<(), String> {
    if !(1..=10).contains(&case.instructions.len()) {
        return Err(format!("{} instructions, one to ten are allowed", case.instructions.len()));
    }
    if case.answer.end == NEXT {
        case.answer.end = End::At(CODE + case.bytes().len() as u64);
    }
    Ok(())
}

fn line(file: &mut CaseFile, number: usize, line: &str) -> Result<(), String> {
    if line.trim().is_empty() {
        return Ok(());
    }
    if let Some(comment) = line.strip_prefix(';') {
        if !file.cases.is_empty() || file.not_comparable.is_some() {
            return Err("comments stand at the top of the file".to_owned());
        }
        file.header.push(comment.trim_end().to_owned());
        return Ok(());
    }
    if let Some(reason) = line.strip_prefix("not comparable: ") {
        file.not_comparable = Some(reason.to_owned());
        return Ok(());
    }
    if let Some(rest) = line.strip_prefix("case ") {
        let case = case(number, rest)?;
        if file.cases.iter().any(|other| other.name == case.name) {
            return Err(format!("a second case `{}`", case.name));
        }
        file.cases.push(case);
        return Ok(());
    }
    let case = file.cases.last_mut().ok_or("this belongs to no case")?;
    case_line(case, number, line.trim())
}

fn case_line(case: &mut Case, number: usize, line: &str) -> Result<(), String> {
    if let Some(rest) = line.strip_prefix("input ") {
        // The answer starts as the input, whose lines stand first.
        setting(&mut case.input, rest)?;
        case.answer.state = case.input.clone();
        Ok(())
    } else if let Some(rest) = line.strip_prefix("result ") {
        result(&mut case.answer, rest)
    } else {
        case.instructions.push(instruction(number, line)?);
        Ok(())
    }
}

fn case(line: usize, rest: &str) -> Result<Case, String> {
    let (name, bits) = rest.split_once(" bits ").ok_or("a case is `case NAME bits 32` or `64`")?;
    let bits = match bits {
        "32" => 32,
        "64" => 64,
        _ => return Err(format!("{bits} bits; 32 and 64 exist")),
    };
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(format!("`{name}` is no name"));
    }
    let input = State::defaults(bits);
    let answer = Answer { state: input.clone(), end: NEXT, undefined: 0 };
    Ok(Case { line, name: name.to_owned(), bits, instructions: Vec::new(), input, answer })
}

fn instruction(line: usize, text: &str) -> Result<Line, String> {
    let (text, bytes) = text.split_once("; ").ok_or("an instruction has its bytes behind a semicolon")?;
    let bytes = self::bytes(bytes)?;
    if bytes.len() > 15 {
        return Err("more than 15 bytes".to_owned());
    }
    Ok(Line { line, text: text.trim().to_owned(), bytes })
}

fn bytes(text: &str) -> Result<Vec<u8>, String> {
    let byte = |word: &str| match word.len() {
        2 => u8::from_str_radix(word, 16).map_err(|_| format!("`{word}` is no byte")),
        _ => Err(format!("`{word}` is no byte of two digits")),
    };
    text.split_whitespace().map(byte).collect()
}

fn number(text: &str) -> Result<u128, String> {
    let digits = text.strip_prefix("0x").ok_or_else(|| format!("`{text}` is not hexadecimal"))?;
    u128::from_str_radix(&digits.replace('_', ""), 16).map_err(|_| format!("`{text}` is no number"))
}

fn setting(state: &mut State, rest: &str) -> Result<(), String> {
    let (name, value) = rest.split_once(' ').ok_or("a value is missing")?;
    match name {
        "flags" => {
            let (flags, undefined) = flags(value)?;
            state.set_flags(flags);
            if undefined != 0 { Err("an input is never undefined".to_owned()) } else { Ok(()) }
        }
        "mxcsr" => {
            state.machine.mxcsr = number(value)?.try_into().map_err(|_| "MXCSR has 32 bits")?;
            Ok(())
        }
        "memory" => memory(state, value),
        _ => match name.strip_prefix("x87.") {
            Some(field) => crate::x87::set(&mut state.machine.x87, field, number(value)?),
            None => register(state, name, value),
        },
    }
}

fn register(state: &mut State, name: &str, value: &str) -> Result<(), String> {
    let slot = Slot::from_name(name).ok_or_else(|| format!("`{name}` is no register"))?;
    let value = number(value)?;
    let fits = match slot.kind() {
        SlotKind::Gpr(_) => value <= u128::from(u64::MAX),
        SlotKind::Xmm(_) | SlotKind::YmmHigh(_) => true,
        _ => return Err(format!("cases do not set `{name}`")),
    };
    state.machine.set(slot, value);
    if fits { Ok(()) } else { Err(format!("{value:#x} does not fit `{name}`")) }
}

fn memory(state: &mut State, value: &str) -> Result<(), String> {
    let (at, bytes) = value.split_once(' ').ok_or("bytes are missing")?;
    let (at, bytes) = (number(at)?, self::bytes(bytes)?);
    let offset = at.checked_sub(u128::from(DATA)).and_then(|offset| usize::try_from(offset).ok());
    let place = offset.and_then(|offset| state.memory.get_mut(offset..offset.checked_add(bytes.len())?));
    place.ok_or_else(|| format!("{at:#x} is not inside the data"))?.copy_from_slice(&bytes);
    Ok(())
}

/// Flags that are set, and those that are undefined.
fn flags(text: &str) -> Result<(u32, u32), String> {
    let (mut set, mut undefined) = (0, 0);
    for word in text.split_whitespace().filter(|word| *word != "none") {
        let name = word.strip_prefix('?').unwrap_or(word);
        let (_, bit) = FLAGS.iter().find(|flag| flag.0 == name).ok_or_else(|| format!("`{word}` is no flag"))?;
        let which = if word == name { &mut set } else { &mut undefined };
        *which |= 1 << bit;
    }
    Ok((set, undefined))
}

fn result(answer: &mut Answer, rest: &str) -> Result<(), String> {
    if rest == "unchanged" {
        return Ok(());
    }
    if let Some(value) = rest.strip_prefix("flags ") {
        let (set, undefined) = flags(value)?;
        answer.state.set_flags(set);
        answer.undefined = undefined;
        return Ok(());
    }
    if let Some(place) = rest.strip_prefix("at ") {
        answer.end = End::At(number(place)? as u64);
        return Ok(());
    }
    if let Some(signal) = rest.strip_prefix("signal ") {
        let (name, place) = signal.split_once(" at ").ok_or("a signal is `signal NAME at ADDRESS`")?;
        let signal = Signal::ALL.into_iter().find(|(_, known)| *known == name);
        let (signal, _) = signal.ok_or_else(|| format!("`{name}` is no signal"))?;
        answer.end = End::Signal(signal, number(place)? as u64);
        return Ok(());
    }
    setting(&mut answer.state, rest)
}

/// Malformed files and what is said about them.
pub(crate) const MALFORMED: &[(&str, &str)] = &[
    ("", "line 1: no case"),
    ("; header\n  nop  ; 90", "line 2: this belongs to no case"),
    ("case a bits 16", "line 1: 16 bits; 32 and 64 exist"),
    ("case a b bits 64", "line 1: `a b` is no name"),
    ("case a bits 64\n  nop  ; 90\n\ncase a bits 64", "line 4: a second case `a`"),
    ("case a bits 64", "line 1: 0 instructions, one to ten are allowed"),
    ("case a bits 64\n  nop", "line 2: an instruction has its bytes behind a semicolon"),
    ("case a bits 64\n  nop  ; 9", "line 2: `9` is no byte of two digits"),
    ("case a bits 64\n  nop  ; 90\n  input rax 1", "line 3: `1` is not hexadecimal"),
    ("case a bits 64\n  nop  ; 90\n  input eax 0x1", "line 3: `eax` is no register"),
    ("case a bits 64\n  nop  ; 90\n  input rax 0x1_0000000000000000", "line 3: 0x10000000000000000 does not fit `rax`"),
    ("case a bits 64\n  nop  ; 90\n  input flags XF", "line 3: `XF` is no flag"),
    ("case a bits 64\n  nop  ; 90\n  input flags ?AF", "line 3: an input is never undefined"),
    ("case a bits 64\n  nop  ; 90\n  input memory 0x10006fff 00 00", "line 3: 0x10006fff is not inside the data"),
    ("case a bits 64\n  nop  ; 90\n  result signal SIGHUP at 0x1", "line 3: `SIGHUP` is no signal"),
    ("case a bits 64\n  nop  ; 90\n; late", "line 3: comments stand at the top of the file"),
];

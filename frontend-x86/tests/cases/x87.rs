//! The x87 unit in case files: control and status word, empty bits and physical registers, each a line where it differs.

use causeway_routine::unit::Unit;
use std::fmt::Write as _;

/// Sets the field `name`, a number behind `x87.`.
pub(crate) fn set(unit: &mut Unit, name: &str, value: u128) -> Result<(), String> {
    let word = u16::try_from(value).map_err(|_| format!("{value:#x} does not fit `x87.{name}`"));
    match name {
        "control" => unit.set_control(word?),
        "status" => unit.set_status_word(word?),
        "empty" => unit.empty = word? as u8,
        _ => {
            let number = name.strip_prefix('r').and_then(|number| number.parse::<u8>().ok()).filter(|n| *n < 8);
            let number = number.ok_or_else(|| format!("`x87.{name}` is no register"))?;
            unit.set_raw(index(unit, number), value);
        }
    }
    Ok(())
}

/// i where physical register `number` is ST(i).
fn index(unit: &Unit, number: u8) -> u8 {
    number.wrapping_sub(unit.top) & 7
}

/// Lines for what differs.
pub(crate) fn changes(text: &mut String, word: &str, (from, to): (&Unit, &Unit)) {
    let fields = |unit: &Unit| [unit.control, unit.status_word(), u16::from(unit.empty)];
    for ((name, from), to) in ["control", "status", "empty"].into_iter().zip(fields(from)).zip(fields(to)) {
        if from != to {
            let _ = writeln!(text, "  {word} x87.{name} {to:#x}");
        }
    }
    for number in 0..8 {
        let value = |unit: &Unit| unit.raw(index(unit, number));
        let (from, to) = (value(from), value(to));
        if from != to {
            let _ = writeln!(text, "  {word} x87.r{number} {:#06x}_{:016x}", to >> 64, to as u64);
        }
    }
}

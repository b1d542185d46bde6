//! Scripts of library calls, one step per line, so that any function of a library can be called with any arguments and its
//! results be compared between two runs.
//!
//! | line | does |
//! |---|---|
//! | `bytes V SEED LENGTH` | a buffer of pseudo-random bytes with repetitions; V is its address |
//! | `space V LENGTH` | a zeroed buffer |
//! | `text V WORDS...` | a zero-terminated string |
//! | `word V NUMBER` | 8 bytes that hold a number |
//! | `free V` | gives a buffer back |
//! | `call V FUNCTION ARGUMENT...` | calls an export; V is its result |
//! | `show V` | prints the low 32 bits |
//! | `difference V W` | prints V - W, or `none` where V is 0 |
//! | `hash V LENGTH` | prints a hash of bytes at V |
//! | `string V` | prints the string at V |
//!
//! An argument or length is a number, a name of a value, or `*` and a name: the 32-bit number, `@` and a name: the word, at
//! that address.

use crate::image::Loaded;
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::{Context as _, Result, bail};
use std::collections::HashMap;
use std::io::{BufWriter, Write};

/// Names and what they stand for.
type Values<'a> = HashMap<&'a str, u64>;

/// Runs `text` on a library and prints results to `output`.
///
/// # Errors
/// Where a line is wrong, naming it, or guest code stops.
pub(crate) fn run(thread: &mut Thread, library: &Loaded, text: &str, output: &mut dyn Write) -> Result<()> {
    let mut output = BufWriter::new(output);
    let mut values = Values::new();
    for (number, line) in text.lines().enumerate() {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        let done = step(thread, library, &words, &mut values, &mut output);
        done.with_context(|| format!("line {}: {line}", number + 1))?;
    }
    output.flush()?;
    Ok(())
}

fn step<'a>(
    thread: &mut Thread,
    library: &Loaded,
    words: &[&'a str],
    values: &mut Values<'a>,
    output: &mut dyn Write,
) -> Result<()> {
    let process = &thread.process;
    match *words {
        ["bytes", name, seed, length] => {
            let (seed, length) = (number(seed, values, process.width.bytes())?, number(length, values, 8)?);
            let address = process.heap().allocate(length + 16);
            memory::write(address, &pseudo_random(seed, length as usize));
            values.insert(name, address);
        }
        ["space", name, length] => {
            let length = number(length, values, 8)?;
            values.insert(name, process.heap().allocate_zeroed(length + 16));
        }
        ["text", name, ref text @ ..] => {
            let text = text.join(" ");
            let address = process.heap().allocate_zeroed(text.len() as u64 + 1);
            memory::write(address, text.as_bytes());
            values.insert(name, address);
        }
        ["word", name, value] => {
            let address = process.heap().allocate(8);
            memory::store(address, 8, number(value, values, 8)?);
            values.insert(name, address);
        }
        ["free", name] => process.heap().free(number(name, values, 8)?)?,
        ["call", name, function, ref arguments @ ..] => {
            let word = process.width.bytes();
            let arguments: Result<Vec<u64>> = arguments.iter().map(|word_| number(word_, values, word)).collect();
            let address = library.function(function).with_context(|| format!("no export {function}"))?;
            values.insert(name, thread.call(address, &arguments?)?);
        }
        ["show", name] => writeln!(output, "{name} {:x}", number(name, values, 8)? as u32)?,
        ["difference", name, from] => match number(name, values, 8)? {
            0 => writeln!(output, "{name} none")?,
            value => writeln!(output, "{name} {:x}", value.wrapping_sub(number(from, values, 8)?))?,
        },
        ["hash", name, length] => {
            let bytes = memory::bytes(number(name, values, 8)?, number(length, values, 8)?);
            writeln!(output, "{name} {} bytes {:016x}", bytes.len(), hash(&bytes))?;
        }
        ["string", name] => {
            let text = memory::string(number(name, values, 8)?);
            writeln!(output, "{name} {}", String::from_utf8_lossy(&text))?;
        }
        [] => {}
        _ => bail!("no such step"),
    }
    Ok(())
}

/// The value of an argument; `word` bytes are read for `@`.
fn number(text: &str, values: &Values<'_>, word: u64) -> Result<u64> {
    let of = |name: &str| values.get(name).copied().with_context(|| format!("no value {name}"));
    if let Some(name) = text.strip_prefix('*') {
        return Ok(memory::load(of(name)?, 4));
    }
    if let Some(name) = text.strip_prefix('@') {
        return Ok(memory::load(of(name)?, word));
    }
    if let Some(hexadecimal) = text.strip_prefix("0x") {
        return Ok(u64::from_str_radix(hexadecimal, 16)?);
    }
    match text.parse::<i64>() {
        Ok(number) => Ok(number as u64),
        Err(_) => of(text),
    }
}

/// Bytes that repeat themselves now and then, so that there is something to compress.
fn pseudo_random(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut bytes: Vec<u8> = Vec::with_capacity(length);
    while bytes.len() < length {
        let word = next();
        let back = ((word >> 8) % 400) as usize + 1;
        if word & 3 != 0 && back < bytes.len() {
            let start = bytes.len() - back;
            let run = ((word >> 20) % 40) as usize + 3;
            bytes.extend_from_within(start..(start + run).min(start + back));
        } else {
            bytes.extend(next().to_le_bytes().map(|byte| byte & 0x3f | (seed as u8 & 0x40)));
        }
    }
    bytes.truncate(length);
    bytes
}

/// FNV-1a of 64 bits.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

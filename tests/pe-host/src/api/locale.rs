//! The C locale: single bytes, wide characters of 16 bits.

use super::{Answer, Function, cdecl, constant, heap, stdcall};
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;

/// Bytes per wide character.
const WIDE: u64 = 2;

pub(super) const TABLE: &[Function] = &[
    cdecl("___lc_codepage_func", constant!(0)),
    cdecl("___mb_cur_max_func", constant!(1)),
    cdecl("setlocale", |thread| Ok(Answer::Word(heap::string(&thread.process, b"C")))),
    cdecl("localeconv", locale_conventions),
    cdecl("strerror", |thread| {
        let text = format!("error {}", thread.argument(0));
        Ok(Answer::Word(heap::string(&thread.process, text.as_bytes())))
    }),
    cdecl("wcslen", |thread| Ok(Answer::Word(wide_length(thread.argument(0))))),
    cdecl("towlower", |thread| Ok(Answer::Word(u64::from((thread.argument(0) as u8).to_ascii_lowercase())))),
    cdecl("towupper", |thread| Ok(Answer::Word(u64::from((thread.argument(0) as u8).to_ascii_uppercase())))),
    cdecl("strxfrm", |thread| {
        let [to, from, size] = thread.arguments();
        let length = memory::string_length(from);
        if length < size {
            memory::copy(to, from, length + 1);
        }
        Ok(Answer::Word(length))
    }),
    stdcall("IsDBCSLeadByteEx", 2, constant!(0)),
    stdcall("MultiByteToWideChar", 6, widen),
    stdcall("WideCharToMultiByte", 8, narrow),
    stdcall("GetACP", 0, constant!(1252)),
    stdcall("AreFileApisANSI", 0, constant!(1)),
];

/// Characters of a wide string.
pub(super) fn wide_length(address: u64) -> u64 {
    (0..).find(|index| memory::load(address + WIDE * index, WIDE) == 0).unwrap_or(0)
}

/// A wide string as text.
pub(super) fn wide_string(address: u64) -> String {
    let units: Vec<u16> =
        (0..wide_length(address)).map(|index| memory::load(address + WIDE * index, WIDE) as u16).collect();
    String::from_utf16_lossy(&units)
}

/// `struct lconv`: pointers to strings, then characters that are `CHAR_MAX` where there is no convention.
fn locale_conventions(thread: &mut Thread) -> Result<Answer> {
    const POINTERS: u64 = 10;
    const CHARACTERS: u64 = 8;
    let (process, word) = (&thread.process, thread.process.width.bytes());
    let structure = process.heap().allocate_zeroed((2 * POINTERS + 1) * word + CHARACTERS);
    let (point, empty) = (heap::string(process, b"."), heap::string(process, b""));
    for index in 0..POINTERS {
        memory::store(structure + index * word, word, if index == 0 { point } else { empty });
    }
    memory::fill(structure + POINTERS * word, 0x7f, CHARACTERS);
    Ok(Answer::Word(structure))
}

/// `int MultiByteToWideChar(page, flags, text, length, wide, room)`.
fn widen(thread: &mut Thread) -> Result<Answer> {
    let [_, _, text, length, wide, room] = thread.arguments();
    let length = if length as i32 == -1 { memory::string_length(text) + 1 } else { length };
    if room == 0 {
        return Ok(Answer::Word(length));
    }
    for (index, byte) in (0..room).zip(memory::bytes(text, length)) {
        memory::store(wide + WIDE * index, WIDE, byte.into());
    }
    Ok(Answer::Word(if room < length { 0 } else { length }))
}

/// `int WideCharToMultiByte(page, flags, wide, length, text, room, fallback, *used)`.
fn narrow(thread: &mut Thread) -> Result<Answer> {
    let [_, _, wide, length, text, room] = thread.arguments();
    let length = if length as i32 == -1 { wide_length(wide) + 1 } else { length };
    if room == 0 {
        return Ok(Answer::Word(length));
    }
    for index in 0..length.min(room) {
        let unit = memory::load(wide + WIDE * index, WIDE) as u16;
        memory::store(text + index, 1, u8::try_from(unit).unwrap_or(b'?').into());
    }
    Ok(Answer::Word(if room < length { 0 } else { length }))
}

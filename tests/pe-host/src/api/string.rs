//! Strings and blocks of memory.

use super::{Answer, Function, cdecl};
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;
use core::cmp::Ordering;

pub(super) const TABLE: &[Function] = &[
    cdecl("memcpy", copy),
    cdecl("memmove", copy),
    cdecl("memset", |thread| {
        let [address, value, length] = thread.arguments();
        memory::fill(address, value as u8, length);
        Ok(Answer::Word(address))
    }),
    cdecl("memcmp", |thread| {
        let [first, second, length] = thread.arguments();
        Ok(order(memory::bytes(first, length).cmp(&memory::bytes(second, length))))
    }),
    cdecl("memchr", |thread| {
        let [address, value, length] = thread.arguments();
        let found = (0..length).find(|offset| memory::byte(address + offset) == value as u8);
        Ok(Answer::Word(found.map_or(0, |offset| address + offset)))
    }),
    cdecl("strlen", |thread| Ok(Answer::Word(memory::string_length(thread.argument(0))))),
    cdecl("strcmp", compare),
    cdecl("strcoll", compare),
    cdecl("strncmp", |thread| {
        let [first, second, length] = thread.arguments();
        Ok(order(limited(first, length).cmp(&limited(second, length))))
    }),
    cdecl("strcpy", |thread| {
        let [to, from] = thread.arguments();
        memory::copy(to, from, memory::string_length(from) + 1);
        Ok(Answer::Word(to))
    }),
    cdecl("strncpy", |thread| {
        let [to, from, length] = thread.arguments();
        let text = limited(from, length);
        memory::fill(to, 0, length);
        memory::write(to, &text);
        Ok(Answer::Word(to))
    }),
    cdecl("strcat", |thread| {
        let [to, from] = thread.arguments();
        memory::copy(to + memory::string_length(to), from, memory::string_length(from) + 1);
        Ok(Answer::Word(to))
    }),
    cdecl("strchr", |thread| {
        let [text, value] = thread.arguments();
        let found = (0..=memory::string_length(text)).find(|offset| memory::byte(text + offset) == value as u8);
        Ok(Answer::Word(found.map_or(0, |offset| text + offset)))
    }),
    cdecl("strrchr", |thread| {
        let [text, value] = thread.arguments();
        let found = (0..=memory::string_length(text)).rev().find(|offset| memory::byte(text + offset) == value as u8);
        Ok(Answer::Word(found.map_or(0, |offset| text + offset)))
    }),
    cdecl("strspn", |thread| Ok(Answer::Word(span(thread, true)))),
    cdecl("strcspn", |thread| Ok(Answer::Word(span(thread, false)))),
    cdecl("strstr", |thread| {
        let [text, part] = thread.arguments();
        let (whole, part) = (memory::string(text), memory::string(part));
        let found = (0..=whole.len()).find(|&offset| whole[offset..].starts_with(&part));
        Ok(Answer::Word(found.map_or(0, |offset| text + offset as u64)))
    }),
    cdecl("atoi", |thread| Ok(Answer::Word(number(&memory::string(thread.argument(0))) as u64))),
    cdecl("_ultoa", |thread| {
        let [value, text, radix] = thread.arguments();
        memory::write(text, &digits(value as u32, radix as u32));
        Ok(Answer::Word(text))
    }),
    cdecl("qsort", sort),
];

fn copy(thread: &mut Thread) -> Result<Answer> {
    let [to, from, length] = thread.arguments();
    memory::copy(to, from, length);
    Ok(Answer::Word(to))
}

fn order(order: Ordering) -> Answer {
    Answer::Word(i64::from(order as i8) as u64)
}

fn compare(thread: &mut Thread) -> Result<Answer> {
    let [first, second] = thread.arguments();
    Ok(order(memory::string(first).cmp(&memory::string(second))))
}

/// The string at `address`, at most `limit` bytes of it.
fn limited(address: u64, limit: u64) -> Vec<u8> {
    let length = (0..limit).find(|offset| memory::byte(address + offset) == 0).unwrap_or(limit);
    memory::bytes(address, length)
}

/// Bytes at the start of a string that are, or are not, among those of another.
fn span(thread: &Thread, inside: bool) -> u64 {
    let [text, set] = thread.arguments();
    let set = memory::string(set);
    memory::string(text).iter().take_while(|byte| set.contains(byte) == inside).count() as u64
}

/// The decimal number at the start of a text.
fn number(text: &[u8]) -> i32 {
    let text = text.trim_ascii_start();
    let (negative, rest) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit());
    let value = digits.fold(0i32, |value, digit| value.wrapping_mul(10).wrapping_add(i32::from(digit - b'0')));
    if negative { value.wrapping_neg() } else { value }
}

/// A number's digits and a zero byte.
fn digits(mut value: u32, radix: u32) -> Vec<u8> {
    let mut text = vec![0];
    loop {
        text.push(char::from_digit(value % radix, radix).map_or(b'?', |digit| digit as u8));
        value /= radix;
        if value == 0 {
            break;
        }
    }
    text.reverse();
    text
}

/// `void qsort(base, count, size, compare)`: a merge of runs, so that the order of calls is the same everywhere.
fn sort(thread: &mut Thread) -> Result<Answer> {
    let [base, count, size, function] = thread.arguments();
    let scratch = thread.process.heap().allocate(count * size);
    let mut run = 1;
    while run < count {
        for start in (0..count).step_by(2 * run as usize) {
            let (middle, end) = ((start + run).min(count), (start + 2 * run).min(count));
            merge(thread, function, base, scratch, size, [start, middle, end])?;
        }
        memory::copy(base, scratch, count * size);
        run *= 2;
    }
    thread.process.heap().free(scratch)?;
    Ok(Answer::Nothing)
}

/// Merges two sorted runs of elements into `scratch`.
fn merge(thread: &mut Thread, function: u64, base: u64, scratch: u64, size: u64, bounds: [u64; 3]) -> Result<()> {
    let [start, middle, end] = bounds;
    let (mut left, mut right) = (start, middle);
    for to in start..end {
        let take_left = left < middle
            && (right == end || thread.call(function, &[base + left * size, base + right * size])? as i32 <= 0);
        let from = if take_left { &mut left } else { &mut right };
        memory::copy(scratch + to * size, base + *from * size, size);
        *from += 1;
    }
    Ok(())
}

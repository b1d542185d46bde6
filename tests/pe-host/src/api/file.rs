//! Streams: the three standard ones. No program here opens another.

use super::{Answer, Function, cdecl, constant, format, stdcall};
use crate::process::{Process, lock};
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;
use std::io::Write;
use std::sync::Mutex;

/// What the guest has written, until it is flushed: lines of different threads stay whole.
#[derive(Debug, Default)]
pub(crate) struct Streams {
    order: Mutex<()>,
    array: Mutex<u64>,
}

pub(super) const TABLE: &[Function] = &[
    cdecl("__iob_func", |thread| Ok(Answer::Word(array(&thread.process)))),
    cdecl("fwrite", |thread| {
        let [text, size, count, stream] = thread.arguments();
        write(thread, stream, &memory::bytes(text, size * count))?;
        Ok(Answer::Word(count))
    }),
    cdecl("fputs", |thread| {
        let [text, stream] = thread.arguments();
        write(thread, stream, &memory::string(text))?;
        Ok(Answer::Word(0))
    }),
    cdecl("fputc", put),
    cdecl("putc", put),
    cdecl("puts", |thread| {
        let mut text = memory::string(thread.argument(0));
        text.push(b'\n');
        write_to(&thread.process, 1, &text)?;
        Ok(Answer::Word(0))
    }),
    cdecl("putchar", |thread| {
        let byte = thread.argument(0) as u8;
        write_to(&thread.process, 1, &[byte])?;
        Ok(Answer::Word(byte.into()))
    }),
    cdecl("_write", |thread| {
        let [descriptor, text, length] = thread.arguments();
        let length = length & 0xffff_ffff;
        write_to(&thread.process, descriptor as u32, &memory::bytes(text, length))?;
        Ok(Answer::Word(length))
    }),
    cdecl("printf", |thread| print(thread, None, 0, 1)),
    cdecl("fprintf", |thread| print(thread, Some(0), 1, 2)),
    cdecl("vfprintf", |thread| {
        let [stream, template, list] = thread.arguments();
        let word = thread.process.width.bytes();
        let text = format::format(&memory::string(template), |index| memory::load(list + word * index, word));
        write(thread, stream, &text)?;
        Ok(Answer::Word(text.len() as u64))
    }),
    cdecl("fflush", constant!(0)),
    cdecl("setvbuf", constant!(0)),
    cdecl("fclose", constant!(0)),
    cdecl("_fileno", |thread| {
        let stream = thread.argument(0);
        Ok(Answer::Word(number(&thread.process, stream).into()))
    }),
    stdcall("OutputDebugStringA", 1, constant!(0)),
];

/// Bytes of a `FILE`.
fn stream_size(process: &Process) -> u64 {
    if process.width.bytes() == 8 { 48 } else { 32 }
}

/// Address of the array of the standard streams.
pub(super) fn array(process: &Process) -> u64 {
    let mut array = lock(&process.shared.streams.array);
    if *array == 0 {
        *array = process.heap().allocate_zeroed(20 * stream_size(process));
    }
    *array
}

/// Descriptor of a stream.
fn number(process: &Process, stream: u64) -> u32 {
    (stream.wrapping_sub(array(process)) / stream_size(process)) as u32
}

fn write(thread: &Thread, stream: u64, text: &[u8]) -> Result<()> {
    write_to(&thread.process, number(&thread.process, stream), text)
}

/// Writes to standard output, or for any other descriptor to standard error.
fn write_to(process: &Process, descriptor: u32, text: &[u8]) -> Result<()> {
    let _order = lock(&process.shared.streams.order);
    if descriptor == 1 {
        std::io::stdout().write_all(text)?;
        std::io::stdout().flush()?;
    } else {
        std::io::stderr().write_all(text)?;
    }
    Ok(())
}

fn put(thread: &mut Thread) -> Result<Answer> {
    let [byte, stream] = thread.arguments();
    write(thread, stream, &[byte as u8])?;
    Ok(Answer::Word(byte & 0xff))
}

/// `printf` and its kin: which argument is the stream, which the template, which the first to print.
fn print(thread: &mut Thread, stream: Option<u64>, template: u64, first: u64) -> Result<Answer> {
    let text = format::format(&memory::string(thread.argument(template)), |index| thread.argument(first + index));
    match stream {
        Some(stream) => write(thread, thread.argument(stream), &text)?,
        None => write_to(&thread.process, 1, &text)?,
    }
    Ok(Answer::Word(text.len() as u64))
}

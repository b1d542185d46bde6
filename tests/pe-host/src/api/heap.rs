//! The C library's and the process's heap.

use super::{Answer, Function, cdecl, constant, stdcall};
use crate::heap::Heap;
use crate::process::Process;
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;

pub(super) const TABLE: &[Function] = &[
    cdecl("malloc", |thread| Ok(Answer::Word(thread.process.heap().allocate(thread.argument(0))))),
    cdecl("calloc", |thread| {
        let [count, size] = thread.arguments();
        let bytes = count.checked_mul(size);
        Ok(Answer::Word(bytes.map_or(0, |bytes| thread.process.heap().allocate_zeroed(bytes))))
    }),
    cdecl("realloc", |thread| {
        let [block, size] = thread.arguments();
        Ok(Answer::Word(thread.process.heap().reallocate(block, size)?))
    }),
    cdecl("free", |thread| free(thread, 0)),
    cdecl("_msize", |thread| Ok(Answer::Word(Heap::size(thread.argument(0))))),
    cdecl("_strdup", |thread| {
        let text = memory::string(thread.argument(0));
        Ok(Answer::Word(string(&thread.process, &text)))
    }),
    stdcall("GetProcessHeap", 0, constant!(1)),
    stdcall("HeapCreate", 3, constant!(1)),
    stdcall("HeapDestroy", 1, constant!(1)),
    stdcall("HeapAlloc", 3, heap_allocate),
    stdcall("HeapReAlloc", 4, |thread| {
        let [block, size] = [thread.argument(2), thread.argument(3)];
        Ok(Answer::Word(thread.process.heap().reallocate(block, size)?))
    }),
    stdcall("HeapSize", 3, |thread| Ok(Answer::Word(Heap::size(thread.argument(2))))),
    stdcall("HeapValidate", 3, constant!(1)),
    stdcall("HeapCompact", 2, constant!(0)),
    stdcall("HeapFree", 3, |thread| free(thread, 2)),
    stdcall("LocalFree", 1, |thread| free(thread, 0).map(|_| Answer::Word(0))),
];

/// A new string in the guest's heap.
pub(super) fn string(process: &Process, text: &[u8]) -> u64 {
    let address = process.heap().allocate_zeroed(text.len() as u64 + 1);
    memory::write(address, text);
    address
}

fn free(thread: &mut Thread, argument: u64) -> Result<Answer> {
    let block = thread.argument(argument);
    thread.process.heap().free(block)?;
    Ok(Answer::Word(1))
}

fn heap_allocate(thread: &mut Thread) -> Result<Answer> {
    const ZERO_MEMORY: u64 = 8;
    let [_, flags, size] = thread.arguments();
    let mut heap = thread.process.heap();
    Ok(Answer::Word(if flags & ZERO_MEMORY != 0 { heap.allocate_zeroed(size) } else { heap.allocate(size) }))
}

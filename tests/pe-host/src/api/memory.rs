//! Pages: `VirtualAlloc` and its kin.

use super::{Answer, Function, stdcall};
use crate::layout::PAGES;
use crate::sys::map::{PAGE, Protection};
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;

pub(super) const TABLE: &[Function] = &[
    stdcall("VirtualAlloc", 4, allocate),
    stdcall("VirtualFree", 3, free),
    stdcall("VirtualProtect", 4, protect),
    stdcall("VirtualQuery", 3, query),
    stdcall("FlushInstructionCache", 3, |thread| {
        let [_, start, size] = thread.arguments();
        thread.process.engine.forget(start..start + size, &thread.process.space());
        Ok(Answer::Word(1))
    }),
];

/// `PAGE_*` constants, and what they allow.
const PROTECTIONS: [(u64, Protection); 7] = [
    (0x01, Protection::NONE),
    (0x02, Protection::READ),
    (0x04, Protection::READ_WRITE),
    (0x08, Protection::READ_WRITE),
    (0x10, Protection { execute: true, ..Protection::NONE }),
    (0x20, Protection::READ_EXECUTE),
    (0x40, Protection { execute: true, ..Protection::READ_WRITE }),
];

fn protection(constant: u64) -> Protection {
    let found = PROTECTIONS.iter().find(|(number, _)| *number == constant & 0xff);
    // PAGE_EXECUTE_WRITECOPY, which only images have.
    found.map_or(Protection { execute: true, ..Protection::READ_WRITE }, |(_, protection)| *protection)
}

fn constant(protection: Protection) -> u64 {
    PROTECTIONS.iter().find(|(_, known)| *known == protection).map_or(0x40, |(number, _)| *number)
}

/// `void *VirtualAlloc(address, size, type, protection)`.
fn allocate(thread: &mut Thread) -> Result<Answer> {
    let [address, size, _, wanted] = thread.arguments();
    let mut space = thread.process.space();
    let size = size.next_multiple_of(PAGE);
    if address != 0 && space.protection(address).is_some() {
        let range = address & !(PAGE - 1)..(address + size).next_multiple_of(PAGE);
        return Ok(Answer::Word(space.protect(&range, protection(wanted)).map_or(0, |_| range.start)));
    }
    let made = match address {
        0 => space.map_in(PAGES, size, protection(wanted)),
        _ => space.map(address..address + size, protection(wanted)).map(|()| address),
    };
    Ok(Answer::Word(made.unwrap_or(0)))
}

/// `bool VirtualFree(address, size, type)`.
fn free(thread: &mut Thread) -> Result<Answer> {
    const DECOMMIT: u64 = 0x4000;
    let [address, size, kind] = thread.arguments();
    let mut space = thread.process.space();
    let Some((extent, _)) = space.extent(address) else { return Ok(Answer::Word(0)) };
    let range = if kind & DECOMMIT != 0 { address..(address + size).next_multiple_of(PAGE) } else { extent };
    thread.process.engine.forget(range.clone(), &space);
    space.unmap(&range);
    Ok(Answer::Word(1))
}

/// `bool VirtualProtect(address, size, protection, *former)`.
fn protect(thread: &mut Thread) -> Result<Answer> {
    let [address, size, wanted, former] = thread.arguments();
    let (range, protection) = (address..address + size, protection(wanted));
    let mut space = thread.process.space();
    match protection.execute {
        true => thread.process.engine.forget(range.clone(), &space),
        false => thread.process.engine.bar(range.clone(), &space),
    }
    match space.protect(&range, protection) {
        Ok(before) => {
            memory::store(former, 4, constant(before));
            Ok(Answer::Word(1))
        }
        Err(_) => Ok(Answer::Word(0)),
    }
}

/// `size_t VirtualQuery(address, MEMORY_BASIC_INFORMATION *information, size)`.
fn query(thread: &mut Thread) -> Result<Answer> {
    const COMMIT: u64 = 0x1000;
    const PRIVATE: u64 = 0x2_0000;
    let [address, information, _] = thread.arguments();
    let word = thread.process.width.bytes();
    let Some((extent, protection)) = thread.process.space().extent(address) else { return Ok(Answer::Word(0)) };
    let module = thread.process.module_around(address);
    let allocation = module.map_or(extent.start, |image| image.base);
    let page = address & !(PAGE - 1);
    // Pointers, then sizes, then three 32-bit fields; on x64 a hole behind the first protection.
    let fields = [(0, word, page), (word, word, allocation), (2 * word, 4, 0x80), (3 * word, word, extent.end - page)];
    let tail = [COMMIT, constant(protection), PRIVATE];
    for (offset, size, value) in fields {
        memory::store(information + offset, size, value);
    }
    for (index, value) in tail.into_iter().enumerate() {
        memory::store(information + 4 * word + 4 * index as u64, 4, value);
    }
    Ok(Answer::Word(if word == 8 { 48 } else { 28 }))
}

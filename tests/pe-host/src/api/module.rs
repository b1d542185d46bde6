//! Modules and their exports.

use super::locale::wide_string;
use super::{Answer, Function, constant, find, stdcall};
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;

/// The handle of system libraries, of which none is an image.
const SYSTEM: u64 = 0x7fff_0000;

/// System libraries, without extension, that are loaded in every process.
const SYSTEM_LIBRARIES: [&str; 4] = ["ntdll", "kernel32", "kernelbase", "msvcrt"];

pub(super) const TABLE: &[Function] = &[
    stdcall("GetModuleHandleA", 1, |thread| {
        let name = thread.argument(0);
        let name = (name != 0).then(|| String::from_utf8_lossy(&memory::string(name)).into_owned());
        Ok(Answer::Word(handle(thread, name.as_deref())))
    }),
    stdcall("GetModuleHandleW", 1, |thread| {
        let name = thread.argument(0);
        let name = (name != 0).then(|| wide_string(name));
        Ok(Answer::Word(handle(thread, name.as_deref())))
    }),
    stdcall("GetModuleHandleExW", 3, |thread| {
        const FROM_ADDRESS: u64 = 4;
        let [flags, place, result] = thread.arguments();
        let around = || thread.process.module_around(place).map_or(0, |image| image.base);
        let base = match (flags & FROM_ADDRESS, place) {
            (0, 0) => handle(thread, None),
            (0, _) => handle(thread, Some(&wide_string(place))),
            _ => around(),
        };
        memory::store(result, thread.process.width.bytes(), base);
        Ok(Answer::Word((base != 0).into()))
    }),
    stdcall("LoadLibraryA", 1, |thread| {
        let name = String::from_utf8_lossy(&memory::string(thread.argument(0))).into_owned();
        Ok(Answer::Word(handle(thread, Some(&name))))
    }),
    stdcall("LoadLibraryW", 1, |thread| {
        let name = wide_string(thread.argument(0));
        Ok(Answer::Word(handle(thread, Some(&name))))
    }),
    stdcall("LoadLibraryExW", 3, |thread| {
        let name = wide_string(thread.argument(0));
        Ok(Answer::Word(handle(thread, Some(&name))))
    }),
    stdcall("FreeLibrary", 1, constant!(1)),
    stdcall("GetProcAddress", 2, procedure_address),
    stdcall("EncodePointer", 1, |thread| Ok(Answer::Word(thread.argument(0)))),
    stdcall("InterlockedFlushSList", 1, constant!(0)),
    stdcall("DecodePointer", 1, |thread| Ok(Answer::Word(thread.argument(0)))),
    stdcall("GetModuleFileNameA", 3, |thread| {
        let [_, text, room] = thread.arguments();
        let name = b"C:\\program.exe\0";
        memory::write(text, &name[..name.len().min(room as usize)]);
        Ok(Answer::Word(name.len() as u64 - 1))
    }),
];

fn handle(thread: &Thread, name: Option<&str>) -> u64 {
    let Some(name) = name else { return thread.process.module(0).map_or(0, |image| image.base) };
    let own = thread.process.modules().into_iter().find(|image| image.name.eq_ignore_ascii_case(name));
    let stem = name.to_ascii_lowercase();
    let system = SYSTEM_LIBRARIES.contains(&stem.trim_end_matches(".dll"));
    own.map_or(if system { SYSTEM } else { 0 }, |image| image.base)
}

/// `void *GetProcAddress(module, name)`: what the API lacks does not exist, so that programs go without.
fn procedure_address(thread: &mut Thread) -> Result<Answer> {
    let [module, name] = thread.arguments();
    let name = String::from_utf8_lossy(&memory::string(name)).into_owned();
    let own = if module == SYSTEM { None } else { thread.process.module(module) };
    let address = match own {
        Some(image) => image.export(&name).unwrap_or(0),
        None if find(&name).is_some() => thread.process.symbol("", &name),
        None => 0,
    };
    Ok(Answer::Word(address))
}

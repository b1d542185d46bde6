//! Start and end of a program: command line, initializers, exit.

use super::{Answer, Exit, Function, cdecl, constant, heap, stdcall};
use crate::process::lock;
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::{Result, bail};

pub(super) const TABLE: &[Function] = &[
    cdecl("__getmainargs", get_main_arguments),
    cdecl("__set_app_type", constant!(0)),
    cdecl("__setusermatherr", constant!(0)),
    cdecl("__lconv_init", constant!(0)),
    cdecl("__p__acmdln", |thread| variable(thread, "_acmdln")),
    cdecl("__p__fmode", |thread| variable(thread, "_fmode")),
    cdecl("__p__commode", |thread| variable(thread, "_commode")),
    cdecl("_initterm", initialize),
    cdecl("_onexit", on_exit),
    cdecl("_amsg_exit", |thread| bail!("the C library's start-up code gives up: message {}", thread.argument(0))),
    cdecl("_cexit", |thread| run_exit_functions(thread).map(|()| Answer::Nothing)),
    cdecl("exit", exit),
    cdecl("_exit", |thread| Err(Exit(thread.argument(0) as u32).into())),
    cdecl("abort", |_| Err(Exit(3).into())),
    cdecl("signal", constant!(0)),
    cdecl("_errno", errno),
    cdecl("getenv", constant!(0)),
    stdcall("ExitProcess", 1, exit),
    stdcall("GetStartupInfoA", 1, get_startup_info),
    stdcall("GetSystemInfo", 1, get_system_info),
    // Whatever version of Windows a program asks for, this is it.
    stdcall("VerSetConditionMask", 4, constant!(1)),
    stdcall("VerifyVersionInfoW", 4, constant!(1)),
    stdcall("GetCommandLineA", 0, |thread| Ok(Answer::Word(thread.process.shared.command_line(&thread.process)))),
];

/// `int __getmainargs(int *argc, char ***argv, char ***env, int expand, void *info)`.
fn get_main_arguments(thread: &mut Thread) -> Result<Answer> {
    let [count, words, environment] = thread.arguments();
    let process = &thread.process;
    let word = process.width.bytes();
    let arguments = &process.shared.arguments;
    let list = process.heap().allocate_zeroed((arguments.len() as u64 + 1) * word);
    for (index, text) in arguments.iter().enumerate() {
        // A program is told its file's name alone: where it lies may differ from run to run.
        let name = if index == 0 { text.rsplit('/').next().unwrap_or(text) } else { text };
        memory::store(list + index as u64 * word, word, heap::string(process, name.as_bytes()));
    }
    memory::store(count, 4, arguments.len() as u64);
    memory::store(words, word, list);
    memory::store(environment, word, process.heap().allocate_zeroed(word));
    Ok(Answer::Word(0))
}

fn variable(thread: &mut Thread, name: &str) -> Result<Answer> {
    Ok(Answer::Word(thread.process.symbol("msvcrt.dll", name)))
}

/// `void _initterm(function *start, function *end)`.
fn initialize(thread: &mut Thread) -> Result<Answer> {
    let [start, end] = thread.arguments();
    let word = thread.process.width.bytes();
    for slot in (start..end).step_by(word as usize) {
        let function = memory::load(slot, word);
        if function != 0 {
            thread.call(function, &[])?;
        }
    }
    Ok(Answer::Nothing)
}

fn on_exit(thread: &mut Thread) -> Result<Answer> {
    let function = thread.argument(0);
    lock(&thread.process.shared.at_exit).push(function);
    Ok(Answer::Word(function))
}

fn run_exit_functions(thread: &mut Thread) -> Result<()> {
    loop {
        let next = lock(&thread.process.shared.at_exit).pop();
        let Some(function) = next else { return Ok(()) };
        thread.call(function, &[])?;
    }
}

fn exit(thread: &mut Thread) -> Result<Answer> {
    let status = thread.argument(0) as u32;
    run_exit_functions(thread)?;
    Err(Exit(status).into())
}

fn errno(thread: &mut Thread) -> Result<Answer> {
    if thread.local.errno == 0 {
        thread.local.errno = thread.process.heap().allocate_zeroed(4);
    }
    Ok(Answer::Word(thread.local.errno))
}

/// `void GetStartupInfoA(STARTUPINFOA *info)`: nothing but its size.
fn get_startup_info(thread: &mut Thread) -> Result<Answer> {
    let size = if thread.process.width.bytes() == 8 { 104 } else { 68 };
    memory::fill(thread.argument(0), 0, size);
    memory::store(thread.argument(0), 4, size);
    Ok(Answer::Nothing)
}

/// `void GetSystemInfo(SYSTEM_INFO *info)`: size of pages, one processor, granularity of mappings.
fn get_system_info(thread: &mut Thread) -> Result<Answer> {
    let info = thread.argument(0);
    // Between these fields lie three words: the lowest and the highest address, and the set of processors.
    let behind = 8 + 3 * thread.process.width.bytes();
    memory::fill(info, 0, behind + 16);
    for (offset, value) in [(4, 0x1000), (behind, 1), (behind + 8, 0x1_0000)] {
        memory::store(info + offset, 4, value);
    }
    Ok(Answer::Nothing)
}

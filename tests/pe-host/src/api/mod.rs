//! The functions of Windows and its C library that imports are bound to: those that programs compiled with mingw-w64 need.
//!
//! One table for each theme. A row's function finds its arguments in the thread and gives what to return; on x86,
//! `stdcall` rows say how many words the function takes off the stack.

mod context;
mod epilogue;
mod exception;
mod file;
mod format;
mod frame;
mod hardware;
mod heap;
mod jump;
mod list;
mod locale;
mod memory;
mod module;
mod scope;
mod startup;
mod string;
mod synchronize;
mod thread;
mod vectored;

pub(crate) use exception::raise;

use crate::process::Process;
use crate::thread::Thread;
use anyhow::Result;
use core::fmt;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex};

/// What a function gives back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Answer {
    /// Nothing.
    Nothing,
    /// A number of a register's width.
    Word(u64),
    /// A number of 64 bits.
    Wide(u64),
}

/// An API function.
#[derive(Clone, Copy)]
pub(crate) struct Function {
    pub(crate) name: &'static str,
    /// Words that it takes off the stack on x86.
    pub(crate) pops: u64,
    pub(crate) run: fn(&mut Thread) -> Result<Answer>,
}

/// A function whose caller cleans the stack.
const fn cdecl(name: &'static str, run: fn(&mut Thread) -> Result<Answer>) -> Function {
    Function { name, pops: 0, run }
}

/// A function that takes its `pops` argument words off the stack.
const fn stdcall(name: &'static str, pops: u64, run: fn(&mut Thread) -> Result<Answer>) -> Function {
    Function { name, pops, run }
}

/// All functions; a thunk's number is the index here.
pub(crate) static FUNCTIONS: LazyLock<Vec<Function>> = LazyLock::new(|| {
    let tables: [&[Function]; 13] = [
        startup::TABLE,
        heap::TABLE,
        memory::TABLE,
        string::TABLE,
        locale::TABLE,
        file::TABLE,
        module::TABLE,
        synchronize::TABLE,
        thread::TABLE,
        exception::TABLE,
        vectored::TABLE,
        frame::TABLE,
        jump::TABLE,
    ];
    tables.concat()
});

/// Number of the function `name`.
pub(crate) fn find(name: &str) -> Option<usize> {
    static NUMBERS: LazyLock<HashMap<&'static str, usize>> =
        LazyLock::new(|| FUNCTIONS.iter().enumerate().map(|(number, function)| (function.name, number)).collect());
    NUMBERS.get(name).copied()
}

/// Address of the array of the standard streams, the variable `_iob`.
pub(crate) fn standard_streams(process: &Process) -> u64 {
    file::array(process)
}

/// Initial value of the variable `name` of the C library.
pub(crate) fn variable(process: &Process, name: &str) -> Option<u64> {
    match name {
        "_acmdln" => Some(process.shared.command_line(process)),
        "_fmode" | "_commode" | "__initenv" => Some(0),
        "__mb_cur_max" => Some(1),
        _ => None,
    }
}

/// What the API keeps for the process.
#[derive(Debug)]
pub(crate) struct Shared {
    arguments: Vec<String>,
    /// Functions to call at exit, newest last.
    at_exit: Mutex<Vec<u64>>,
    pub(crate) objects: synchronize::Objects,
    pub(crate) streams: file::Streams,
    vectored: vectored::Vectored,
    next_local_slot: AtomicU64,
    next_thread: AtomicU64,
    /// Address of the command line, once made.
    command_line: AtomicU64,
}

impl Shared {
    /// For a process with these command line words.
    pub(crate) fn new(arguments: &[String]) -> Self {
        Self {
            arguments: arguments.to_vec(),
            at_exit: Mutex::default(),
            objects: synchronize::Objects::default(),
            streams: file::Streams::default(),
            vectored: vectored::Vectored::default(),
            next_local_slot: AtomicU64::new(1),
            next_thread: AtomicU64::new(2),
            command_line: AtomicU64::new(0),
        }
    }

    /// Address of the command line.
    fn command_line(&self, process: &Process) -> u64 {
        let known = self.command_line.load(Ordering::Relaxed);
        if known != 0 {
            return known;
        }
        let made = heap::string(process, self.arguments.join(" ").as_bytes());
        self.command_line.store(made, Ordering::Relaxed);
        made
    }
}

/// What the API keeps for a thread.
#[derive(Debug, Default)]
pub(crate) struct Local {
    /// Values of slots of thread-local storage (`TlsSetValue`).
    slots: HashMap<u64, u64>,
    last_error: u64,
    /// Address of `errno`, once asked for.
    errno: u64,
}

/// The guest ends, with this status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exit(pub(crate) u32);

impl fmt::Display for Exit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the program ends with status {}", self.0)
    }
}

impl std::error::Error for Exit {}

/// A function that gives a fixed number.
macro_rules! constant {
    ($value:expr) => {
        |_| Ok(crate::api::Answer::Word($value))
    };
}
use constant;

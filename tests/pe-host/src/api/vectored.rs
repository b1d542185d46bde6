//! Handlers that a process has for exceptions of all its threads: vectored ones, asked before those of frames, and the filter of
//! what nothing else handles.

use super::exception::{self, Record};
use super::{Answer, Exit, Function, stdcall};
use crate::process::lock;
use crate::thread::Thread;
use anyhow::Result;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

pub(super) const TABLE: &[Function] = &[
    stdcall("AddVectoredExceptionHandler", 2, |thread| {
        let handlers = &thread.process.shared.vectored.handlers;
        Ok(Answer::Word(add(thread, handlers)))
    }),
    stdcall("RemoveVectoredExceptionHandler", 1, |thread| {
        let handlers = &thread.process.shared.vectored.handlers;
        Ok(Answer::Word(remove(thread, handlers)))
    }),
    stdcall("AddVectoredContinueHandler", 2, |thread| {
        let handlers = &thread.process.shared.vectored.continuations;
        Ok(Answer::Word(add(thread, handlers)))
    }),
    stdcall("RemoveVectoredContinueHandler", 1, |thread| {
        let handlers = &thread.process.shared.vectored.continuations;
        Ok(Answer::Word(remove(thread, handlers)))
    }),
    stdcall("SetUnhandledExceptionFilter", 1, |thread| {
        let filter = thread.argument(0);
        Ok(Answer::Word(thread.process.shared.vectored.filter.swap(filter, Ordering::Relaxed)))
    }),
];

/// What a handler answers to go on where the exception was raised, and to let the system end the program.
const CONTINUE_EXECUTION: u32 = u32::MAX;
const EXECUTE_HANDLER: u32 = 1;

/// A process's handlers, in the order in which they are asked.
#[derive(Debug, Default)]
pub(crate) struct Vectored {
    handlers: Mutex<Vec<Handler>>,
    continuations: Mutex<Vec<Handler>>,
    next: AtomicU64,
    /// Address of the filter, or 0.
    filter: AtomicU64,
}

/// A handler: what the program removes it by, and its address.
#[derive(Clone, Copy, Debug)]
struct Handler {
    name: u64,
    address: u64,
}

/// `void *AddVectoredExceptionHandler(first, handler)`.
fn add(thread: &Thread, handlers: &Mutex<Vec<Handler>>) -> u64 {
    let [first, address] = thread.arguments();
    let name = thread.process.shared.vectored.next.fetch_add(1, Ordering::Relaxed) + 1;
    let mut handlers = lock(handlers);
    let place = if first as u32 == 0 { handlers.len() } else { 0 };
    handlers.insert(place, Handler { name, address });
    name
}

/// `bool RemoveVectoredExceptionHandler(handler)`.
fn remove(thread: &Thread, handlers: &Mutex<Vec<Handler>>) -> u64 {
    let name = thread.argument(0);
    let mut handlers = lock(handlers);
    let before = handlers.len();
    handlers.retain(|handler| handler.name != name);
    u64::from(handlers.len() < before)
}

/// Asks vectored handlers; gives whether one wants to go on where the exception was raised.
pub(super) fn search(thread: &mut Thread, record: Record, context: u64) -> Result<bool> {
    let handlers = lock(&thread.process.shared.vectored.handlers).clone();
    ask_all(thread, &handlers, record, context)
}

/// Tells those who want to know that execution goes on.
pub(super) fn goes_on(thread: &mut Thread, record: Record, context: u64) -> Result<()> {
    let handlers = lock(&thread.process.shared.vectored.continuations).clone();
    ask_all(thread, &handlers, record, context)?;
    Ok(())
}

fn ask_all(thread: &mut Thread, handlers: &[Handler], record: Record, context: u64) -> Result<bool> {
    for handler in handlers {
        if exception::ask(thread, handler.address, record, context, &[])? == CONTINUE_EXECUTION {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Asks the filter of what nothing handles; gives whether it wants to go on.
///
/// # Errors
/// [`Exit`] where it wants the program to end.
pub(super) fn filter(thread: &mut Thread, record: Record, context: u64) -> Result<bool> {
    let filter = thread.process.shared.vectored.filter.load(Ordering::Relaxed);
    if filter == 0 {
        return Ok(false);
    }
    match exception::ask(thread, filter, record, context, &[])? {
        CONTINUE_EXECUTION => Ok(true),
        EXECUTE_HANDLER => Err(Exit(record.code() as u32).into()),
        _ => Ok(false),
    }
}

//! Threads, their slots of storage, identities, time.

use super::synchronize::Object;
use super::{Answer, Exit, Function, cdecl, constant, stdcall};
use crate::process::Process;
use crate::sys::memory;
use crate::thread::{THREAD_ATTACH, THREAD_DETACH, Thread};
use anyhow::Result;
use core::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// `CREATE_SUSPENDED`.
const SUSPENDED: u64 = 4;
/// The handles that stand for the calling process and thread.
const THIS_PROCESS: u64 = u64::MAX;
const THIS_THREAD: u64 = u64::MAX - 1;

pub(super) const TABLE: &[Function] = &[
    cdecl("_beginthreadex", begin),
    cdecl("_endthreadex", |_| Err(ThreadEnd.into())),
    stdcall("CreateThread", 6, begin),
    stdcall("ExitThread", 1, |_| Err(ThreadEnd.into())),
    stdcall("ResumeThread", 1, |thread| {
        let resume = |object: &mut Object| {
            if let Object::Thread { suspended, .. } = object {
                *suspended = false;
            }
        };
        Ok(Answer::Word(thread.process.shared.objects.change(thread.argument(0), resume).into()))
    }),
    stdcall("Sleep", 1, |thread| {
        std::thread::sleep(Duration::from_millis(thread.argument(0) & 0xffff_ffff));
        Ok(Answer::Nothing)
    }),
    stdcall("SwitchToThread", 0, constant!(0)),
    stdcall("TlsAlloc", 0, |thread| {
        Ok(Answer::Word(thread.process.shared.next_local_slot.fetch_add(1, Ordering::Relaxed)))
    }),
    stdcall("TlsFree", 1, constant!(1)),
    stdcall("TlsGetValue", 1, |thread| {
        thread.local.last_error = 0;
        let slot = thread.argument(0) & 0xffff_ffff;
        Ok(Answer::Word(thread.local.slots.get(&slot).copied().unwrap_or(0)))
    }),
    stdcall("TlsSetValue", 2, |thread| {
        let [slot, value] = thread.arguments();
        thread.local.slots.insert(slot & 0xffff_ffff, value);
        Ok(Answer::Word(1))
    }),
    stdcall("GetLastError", 0, |thread| Ok(Answer::Word(thread.local.last_error))),
    stdcall("SetLastError", 1, |thread| {
        thread.local.last_error = thread.argument(0) & 0xffff_ffff;
        Ok(Answer::Nothing)
    }),
    stdcall("GetCurrentThreadId", 0, |thread| Ok(Answer::Word(thread.id))),
    stdcall("GetCurrentProcessId", 0, constant!(4)),
    stdcall("GetCurrentProcess", 0, constant!(THIS_PROCESS)),
    stdcall("GetCurrentThread", 0, constant!(THIS_THREAD)),
    stdcall("GetThreadPriority", 1, constant!(0)),
    stdcall("SetThreadPriority", 2, constant!(1)),
    stdcall("GetProcessAffinityMask", 3, |thread| {
        let [_, own, system] = thread.arguments();
        let word = thread.process.width.bytes();
        memory::store(own, word, 1);
        memory::store(system, word, 1);
        Ok(Answer::Word(1))
    }),
    stdcall("GetTickCount", 0, |_| Ok(Answer::Word(since_epoch().as_millis() as u64))),
    stdcall("GetTickCount64", 0, |_| Ok(Answer::Wide(since_epoch().as_millis() as u64))),
    stdcall("QueryPerformanceCounter", 1, |thread| {
        memory::store(thread.argument(0), 8, since_epoch().as_micros() as u64);
        Ok(Answer::Word(1))
    }),
    stdcall("GetSystemTimeAsFileTime", 1, |thread| {
        /// From 1601 to 1970, in units of 100 ns.
        const EPOCH: u64 = 116_444_736_000_000_000;
        memory::store(thread.argument(0), 8, EPOCH + since_epoch().as_nanos() as u64 / 100);
        Ok(Answer::Nothing)
    }),
    stdcall("IsDebuggerPresent", 0, constant!(0)),
    stdcall("IsProcessorFeaturePresent", 1, constant!(0)),
];

fn since_epoch() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// A thread ends itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ThreadEnd;

impl fmt::Display for ThreadEnd {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the thread ends")
    }
}

impl std::error::Error for ThreadEnd {}

/// `handle _beginthreadex(security, stack, function, argument, flags, *id)`, and `CreateThread` likewise.
fn begin(thread: &mut Thread) -> Result<Answer> {
    let [_, _, function, argument, flags, place] = thread.arguments();
    let process = Arc::clone(&thread.process);
    let id = process.shared.next_thread.fetch_add(1, Ordering::Relaxed);
    let object = Object::Thread { suspended: flags & SUSPENDED != 0, ended: false };
    let handle = process.shared.objects.add(object);
    if place != 0 {
        memory::store(place, 4, id);
    }
    std::thread::spawn(move || live(&process, id, handle, [function, argument]));
    Ok(Answer::Word(handle))
}

/// The life of a guest thread on its host thread. What it cannot survive ends the process, as in Windows.
fn live(process: &Arc<Process>, id: u64, handle: u64, [function, argument]: [u64; 2]) {
    process.shared.objects.wait_until_resumed(handle);
    if let Err(error) = work(process, id, function, argument) {
        match error.downcast_ref::<Exit>() {
            Some(Exit(status)) => std::process::exit(*status as i32),
            None => {
                eprintln!("causeway-pe-host: a thread stopped: {error:#}");
                std::process::exit(125);
            }
        }
    }
    process.shared.objects.change(handle, |object| *object = Object::Thread { suspended: false, ended: true });
}

fn work(process: &Arc<Process>, id: u64, function: u64, argument: u64) -> Result<()> {
    let mut thread = Thread::new(Arc::clone(process), id)?;
    thread.make_storage()?;
    let images = process.modules();
    thread.announce(&images, THREAD_ATTACH)?;
    match thread.call(function, &[argument]) {
        Err(error) if !error.is::<ThreadEnd>() => return Err(error),
        _ => {}
    }
    thread.announce(&images, THREAD_DETACH)
}

//! Critical sections, events, semaphores, and waiting for them and for threads.

use super::{Answer, Function, constant, stdcall};
use crate::process::lock;
use crate::sys::memory;
use crate::thread::Thread;
use anyhow::Result;
use std::collections::HashMap;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// `WAIT_OBJECT_0`, `WAIT_TIMEOUT`, `WAIT_FAILED` and `INFINITE`.
const SIGNALLED: u64 = 0;
const TIMEOUT: u64 = 0x102;
const FAILED: u64 = 0xffff_ffff;
const INFINITE: u64 = 0xffff_ffff;

/// What a handle stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Object {
    Event { manual: bool, set: bool },
    Semaphore { count: u64 },
    Thread { suspended: bool, ended: bool },
}

#[derive(Debug, Default)]
struct State {
    objects: HashMap<u64, Object>,
    /// Owner and depth of each critical section that is held, by its address.
    sections: HashMap<u64, (u64, u64)>,
    next: u64,
}

/// All that threads wait for.
#[derive(Debug, Default)]
pub(crate) struct Objects {
    state: Mutex<State>,
    changed: Condvar,
}

impl Objects {
    /// A handle of a new object.
    pub(super) fn add(&self, object: Object) -> u64 {
        let mut state = lock(&self.state);
        state.next += 4;
        let handle = 0x100 + state.next;
        state.objects.insert(handle, object);
        handle
    }

    /// Changes an object and wakes who waits; gives whether the handle stands for one.
    pub(super) fn change(&self, handle: u64, change: impl FnOnce(&mut Object)) -> bool {
        let mut state = lock(&self.state);
        let found = state.objects.get_mut(&handle).map(change).is_some();
        self.changed.notify_all();
        found
    }

    /// Waits until `attempt` gives something, or the time is over.
    fn wait<T>(&self, limit: Option<Duration>, mut attempt: impl FnMut(&mut State) -> Option<T>) -> Option<T> {
        let end = limit.map(|limit| Instant::now() + limit);
        let mut state = lock(&self.state);
        loop {
            if let Some(result) = attempt(&mut state) {
                return Some(result);
            }
            let left = end.map_or(Duration::from_secs(3600), |end| end.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return None;
            }
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits until the thread behind `handle` may run.
    pub(super) fn wait_until_resumed(&self, handle: u64) {
        self.wait(None, |state| match state.objects.get(&handle) {
            Some(Object::Thread { suspended: true, .. }) => None,
            _ => Some(()),
        });
    }

    fn enter(&self, section: u64, thread: u64, limit: Option<Duration>) -> bool {
        let entered = self.wait(limit, |state| {
            let held = state.sections.entry(section).or_insert((thread, 0));
            (held.0 == thread).then(|| held.1 += 1)
        });
        entered.is_some()
    }

    fn leave(&self, section: u64) {
        let mut state = lock(&self.state);
        if let Some(held) = state.sections.get_mut(&section) {
            held.1 -= 1;
            if held.1 == 0 {
                state.sections.remove(&section);
            }
        }
        self.changed.notify_all();
    }
}

/// Takes what the object has to give to one who waits; `None` where it has nothing.
fn take(state: &mut State, handle: u64) -> Option<u64> {
    let Some(object) = state.objects.get_mut(&handle) else { return Some(FAILED) };
    let ready = match object {
        Object::Event { set, .. } => *set,
        Object::Semaphore { count } => *count > 0,
        Object::Thread { ended, .. } => *ended,
    };
    match object {
        Object::Event { manual: false, set } if ready => *set = false,
        Object::Semaphore { count } if ready => *count -= 1,
        _ => {}
    }
    ready.then_some(SIGNALLED)
}

pub(super) const TABLE: &[Function] = &[
    stdcall("InitializeCriticalSection", 1, constant!(0)),
    stdcall("InitializeCriticalSectionAndSpinCount", 2, constant!(1)),
    stdcall("InitializeCriticalSectionEx", 3, constant!(1)),
    stdcall("DeleteCriticalSection", 1, constant!(0)),
    stdcall("EnterCriticalSection", 1, |thread| {
        thread.process.shared.objects.enter(thread.argument(0), thread.id, None);
        Ok(Answer::Nothing)
    }),
    stdcall("TryEnterCriticalSection", 1, |thread| {
        let entered = thread.process.shared.objects.enter(thread.argument(0), thread.id, Some(Duration::ZERO));
        Ok(Answer::Word(entered.into()))
    }),
    stdcall("LeaveCriticalSection", 1, |thread| {
        thread.process.shared.objects.leave(thread.argument(0));
        Ok(Answer::Nothing)
    }),
    super::cdecl("_lock", |thread| {
        thread.process.shared.objects.enter(thread.argument(0), thread.id, None);
        Ok(Answer::Nothing)
    }),
    super::cdecl("_unlock", |thread| {
        thread.process.shared.objects.leave(thread.argument(0));
        Ok(Answer::Nothing)
    }),
    stdcall("CreateEventA", 4, |thread| {
        let [_, manual, set] = thread.arguments();
        let event = Object::Event { manual: manual as u32 != 0, set: set as u32 != 0 };
        Ok(Answer::Word(thread.process.shared.objects.add(event)))
    }),
    stdcall("SetEvent", 1, |thread| set_event(thread, true)),
    stdcall("ResetEvent", 1, |thread| set_event(thread, false)),
    stdcall("CreateSemaphoreA", 4, |thread| {
        let count = thread.argument(1) & 0xffff_ffff;
        Ok(Answer::Word(thread.process.shared.objects.add(Object::Semaphore { count })))
    }),
    stdcall("ReleaseSemaphore", 3, release_semaphore),
    stdcall("WaitForSingleObject", 2, |thread| {
        let [handle, time] = thread.arguments();
        wait(thread, &[handle], false, time)
    }),
    stdcall("WaitForMultipleObjects", 4, |thread| {
        let [count, list, all, time] = thread.arguments();
        let word = thread.process.width.bytes();
        let handles: Vec<u64> = (0..count & 0xff).map(|index| memory::load(list + word * index, word)).collect();
        wait(thread, &handles, all as u32 != 0, time)
    }),
    stdcall("CloseHandle", 1, constant!(1)),
    stdcall("GetHandleInformation", 2, |thread| {
        memory::store(thread.argument(1), 4, 0);
        Ok(Answer::Word(1))
    }),
    stdcall("DuplicateHandle", 7, |thread| {
        let [_, handle, _, place] = thread.arguments();
        memory::store(place, thread.process.width.bytes(), handle);
        Ok(Answer::Word(1))
    }),
];

fn set_event(thread: &mut Thread, value: bool) -> Result<Answer> {
    let change = |object: &mut Object| {
        if let Object::Event { set, .. } = object {
            *set = value;
        }
    };
    Ok(Answer::Word(thread.process.shared.objects.change(thread.argument(0), change).into()))
}

fn release_semaphore(thread: &mut Thread) -> Result<Answer> {
    let [handle, more, former] = thread.arguments();
    let mut before = 0;
    let found = thread.process.shared.objects.change(handle, |object| {
        if let Object::Semaphore { count } = object {
            before = *count;
            *count += more & 0xffff_ffff;
        }
    });
    if former != 0 {
        memory::store(former, 4, before);
    }
    Ok(Answer::Word(found.into()))
}

/// Waits for one of `handles`, or for all of them one after the other.
fn wait(thread: &Thread, handles: &[u64], all: bool, milliseconds: u64) -> Result<Answer> {
    let milliseconds = milliseconds & 0xffff_ffff;
    let limit = (milliseconds != INFINITE).then(|| Duration::from_millis(milliseconds));
    let objects = &thread.process.shared.objects;
    if all {
        let done = handles.iter().all(|handle| objects.wait(limit, |state| take(state, *handle)).is_some());
        return Ok(Answer::Word(if done { SIGNALLED } else { TIMEOUT }));
    }
    let any = |state: &mut State| {
        let mut tries = (0..).zip(handles);
        tries.find_map(|(index, handle)| {
            take(state, *handle).map(|result| if result == FAILED { FAILED } else { index })
        })
    };
    Ok(Answer::Word(objects.wait(limit, any).unwrap_or(TIMEOUT)))
}

//! Work that threads share: they take numbers in order and hand in what they make in order, so the result is the same whatever
//! their number, and only what waits for an earlier part is in memory.
//!
//! The thread that has the work does it, and any others of its pool that have nothing else to do help. One that waits for a
//! part of its own work helps for a short turn only.

use crate::account::{self, Account};
use crate::object::Found;
use crate::object::spool::Spool;
use crate::progress::Progress;
use anyhow::Result;
use rayon::Scope;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

/// Most numbers that a thread takes at once: it hands in what it made of them at once, too, so that threads seldom wait for each
/// other.
const MOST_AT_ONCE: usize = 16;

/// Batches that are left while another thread writes: where the disk is slow, all threads wait for it in the end.
const MOST_WAITING: usize = 256;

/// How long a thread helps that has work of its own to return to.
const TURN: Duration = Duration::from_millis(5);

/// What a thread makes of numbers that follow each other, for the spool.
#[derive(Debug, Default)]
pub struct Batch<'r> {
    /// New objects, one behind another.
    bytes: Vec<u8>,
    objects: Vec<Object<'r>>,
}

#[derive(Debug)]
enum Object<'r> {
    /// Bytes of one that was made now.
    New(usize),
    /// One taken over.
    Kept(Found<'r>),
}

impl<'r> Batch<'r> {
    /// Adds an object that `append` appends to bytes.
    ///
    /// # Errors
    /// Those of `append`.
    pub fn add(&mut self, append: impl FnOnce(&mut Vec<u8>) -> Result<()>) -> Result<()> {
        let before = self.bytes.len();
        append(&mut self.bytes)?;
        self.objects.push(Object::New(self.bytes.len() - before));
        Ok(())
    }

    /// Takes over an object.
    pub fn keep(&mut self, found: Found<'r>) {
        self.objects.push(Object::Kept(found));
    }

    /// Moves all objects into a spool.
    fn move_into(&mut self, spool: &mut Spool) -> Result<()> {
        let mut rest = self.bytes.as_slice();
        for object in self.objects.drain(..) {
            match object {
                Object::New(size) => {
                    let (first, others) = rest.split_at(size);
                    rest = others;
                    spool.push(first)?;
                }
                Object::Kept(found) => found.keep_in(spool),
            }
        }
        self.bytes.clear();
        Ok(())
    }
}

/// Numbers to take, and the spool to fill.
///
/// Threads seldom wait for another that writes: one that has a batch leaves it, and writes what is next only if nobody does.
struct Queue<'s, 'r> {
    count: usize,
    next: AtomicUsize,
    /// Numbers that a thread takes at once.
    at_once: usize,
    left: Mutex<Left<'r>>,
    spool: Mutex<&'s mut Spool>,
    failed: Mutex<Option<anyhow::Error>>,
    progress: &'s Progress,
    account: Option<Account>,
}

/// Batches that threads have left. It is never locked for long.
#[derive(Default)]
struct Left<'r> {
    /// The number that is to be written next.
    next: usize,
    /// By their first number, with the number behind them.
    waiting: BTreeMap<usize, (usize, Batch<'r>)>,
    /// Empty batches, for their memory.
    spent: Vec<Batch<'r>>,
}

impl<'r> Left<'r> {
    /// Leaves what was made of numbers, and gives an empty batch.
    fn leave(&mut self, numbers: Range<usize>, batch: Batch<'r>) -> Batch<'r> {
        self.waiting.insert(numbers.start, (numbers.end, batch));
        self.spent.pop().unwrap_or_default()
    }
}

/// The part of the work that one thread does.
pub struct Lane<'q, 's, 'r> {
    queue: &'q Queue<'s, 'r>,
    end: Option<Instant>,
}

/// Runs `work` on threads of the current pool; each takes numbers below `count` until it gets no more, and hands in what it made
/// of them.
///
/// # Errors
/// The first error of any thread; the others stop soon after.
pub fn run<'r>(
    count: usize,
    spool: &mut Spool,
    progress: &Progress,
    work: impl Fn(&Lane<'_, '_, 'r>) -> Result<()> + Sync,
) -> Result<()> {
    spool.reserve(count);
    let (left, spool) = (Mutex::default(), Mutex::new(spool));
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(None));
    let threads = rayon::current_num_threads().min(count);
    // The last numbers keep all threads at work.
    let at_once = (count / (threads.max(1) * MOST_AT_ONCE)).clamp(1, MOST_AT_ONCE);
    let queue = Queue { count, next, at_once, left, spool, failed, progress, account: Account::current() };
    rayon::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(|scope| queue.help(scope, &work));
        }
        queue.work(None, &work);
    });
    queue.failed.into_inner().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), Err)
}

impl<'s, 'r> Queue<'s, 'r> {
    /// Works until nothing is left to take, or to the end of the turn.
    fn work(&self, end: Option<Instant>, work: &impl Fn(&Lane<'_, 's, 'r>) -> Result<()>) {
        let work = || work(&Lane { queue: self, end });
        if let Err(error) = account::charge(self.account.as_ref(), work) {
            // A thread that fails leaves nothing for the others to take.
            self.next.store(self.count, Ordering::Relaxed);
            self.failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        }
    }

    /// Works as a thread that has nothing else to do, or waits for work of its own.
    fn help<'q, W>(&'q self, scope: &Scope<'q>, work: &'q W)
    where
        W: Fn(&Lane<'_, 's, 'r>) -> Result<()> + Sync,
    {
        if self.is_taken() {
            return;
        }
        let end = Account::current().map(|_| Instant::now() + TURN);
        self.work(end, work);
        if !self.is_taken() {
            scope.spawn(|scope| self.help(scope, work));
        }
    }

    /// Writes all that is next, unless another thread does.
    fn write(&self) -> Result<()> {
        while self.has_next() {
            let mut spool = match self.spool.try_lock() {
                Ok(spool) => spool,
                // The thread that writes looks again when it is done.
                Err(TryLockError::WouldBlock) if !self.is_crowded() => return Ok(()),
                Err(_) => self.spool.lock().unwrap_or_else(PoisonError::into_inner),
            };
            while let Some(mut batch) = self.take_next() {
                batch.move_into(&mut spool)?;
                self.left().spent.push(batch);
            }
        }
        Ok(())
    }

    /// Is so much left that it must be written before more is made?
    fn is_crowded(&self) -> bool {
        self.left().waiting.len() > MOST_WAITING
    }

    fn has_next(&self) -> bool {
        let left = self.left();
        left.waiting.contains_key(&left.next)
    }

    /// Takes the batch that is to be written next, if it is there.
    fn take_next(&self) -> Option<Batch<'r>> {
        let mut left = self.left();
        let next = left.next;
        let (end, batch) = left.waiting.remove(&next)?;
        left.next = end;
        Some(batch)
    }

    fn left(&self) -> MutexGuard<'_, Left<'r>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_taken(&self) -> bool {
        self.next.load(Ordering::Relaxed) >= self.count
    }
}

impl<'r> Lane<'_, '_, 'r> {
    /// The next numbers, if any.
    pub fn take(&self) -> Option<Range<usize>> {
        if self.end.is_some_and(|end| Instant::now() >= end) {
            return None;
        }
        let first = self.queue.next.fetch_add(self.queue.at_once, Ordering::Relaxed);
        let end = (first + self.queue.at_once).min(self.queue.count);
        (first < end).then_some(first..end)
    }

    /// Gives what was made of the numbers that were taken; the batch is empty then.
    ///
    /// # Errors
    /// Where the spool cannot be written.
    pub fn hand_in(&self, numbers: Range<usize>, batch: &mut Batch<'r>) -> Result<()> {
        self.queue.progress.done(numbers.len() as u64);
        let full = std::mem::take(batch);
        *batch = self.queue.left().leave(numbers, full);
        self.queue.write()
    }
}

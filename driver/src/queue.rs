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
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Most numbers that a thread takes at once: it hands in what it made of them at once, too, so that threads seldom wait for each
/// other.
const MOST_AT_ONCE: usize = 16;

/// How long a thread helps that has work of its own to return to.
const TURN: Duration = Duration::from_millis(5);

/// What goes into the spool.
#[derive(Debug)]
pub enum Object<'r> {
    /// An object made now.
    New(Vec<u8>),
    /// One taken over.
    Kept(Found<'r>),
}

impl Object<'_> {
    /// Puts it into a spool.
    ///
    /// # Errors
    /// Where the spool cannot be written.
    pub fn put(&self, spool: &mut Spool) -> Result<()> {
        match self {
            Self::New(object) => spool.push(object),
            Self::Kept(found) => {
                found.keep_in(spool);
                Ok(())
            }
        }
    }
}

/// What a thread makes of one number.
#[derive(Debug)]
pub struct Made<'r, T> {
    /// For the spool, if anything.
    pub object: Option<Object<'r>>,
    /// What else is to be known.
    pub note: T,
}

/// Numbers to take, and the spool to fill.
struct Queue<'s, 'r, T> {
    count: usize,
    next: AtomicUsize,
    /// Numbers that a thread takes at once.
    at_once: usize,
    order: Mutex<InOrder<'s, 'r, T>>,
    failed: Mutex<Option<anyhow::Error>>,
    progress: &'s Progress,
    account: Option<Account>,
}

struct InOrder<'s, 'r, T> {
    next: usize,
    waiting: BTreeMap<usize, Made<'r, T>>,
    spool: &'s mut Spool,
    notes: Vec<T>,
}

/// The part of the work that one thread does.
pub struct Lane<'q, 's, 'r, T> {
    queue: &'q Queue<'s, 'r, T>,
    end: Option<Instant>,
    /// Numbers that are taken and not begun.
    taken: RefCell<Range<usize>>,
    /// What was made of numbers and is not handed in.
    made: RefCell<Vec<(usize, Made<'r, T>)>>,
}

/// Runs `work` on threads of the current pool; each takes numbers below `count` until it gets no more. Gives the notes in
/// order.
///
/// # Errors
/// The first error of any thread; the others stop soon after.
pub fn run<'r, T: Send>(
    count: usize,
    spool: &mut Spool,
    progress: &Progress,
    work: impl Fn(&Lane<'_, '_, 'r, T>) -> Result<()> + Sync,
) -> Result<Vec<T>> {
    let order = InOrder { next: 0, waiting: BTreeMap::new(), spool, notes: Vec::with_capacity(count) };
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(None));
    let threads = rayon::current_num_threads().min(count);
    // The last numbers keep all threads at work.
    let at_once = (count / (threads.max(1) * MOST_AT_ONCE)).clamp(1, MOST_AT_ONCE);
    let order = Mutex::new(order);
    let queue = Queue { count, next, at_once, order, failed, progress, account: Account::current() };
    rayon::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(|scope| queue.help(scope, &work));
        }
        queue.work(None, &work);
    });
    match queue.failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Some(error) => Err(error),
        None => Ok(queue.order.into_inner().unwrap_or_else(PoisonError::into_inner).notes),
    }
}

impl<'s, 'r, T: Send> Queue<'s, 'r, T> {
    /// Works until nothing is left to take, or to the end of the turn.
    fn work(&self, end: Option<Instant>, work: &impl Fn(&Lane<'_, 's, 'r, T>) -> Result<()>) {
        let work = || {
            let lane = Lane { queue: self, end, taken: RefCell::default(), made: RefCell::default() };
            work(&lane)?;
            lane.hand_in()
        };
        if let Err(error) = account::charge(self.account.as_ref(), work) {
            // A thread that fails leaves nothing for the others to take.
            self.next.store(self.count, Ordering::Relaxed);
            self.failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        }
    }

    /// Works as a thread that has nothing else to do, or waits for work of its own.
    fn help<'q, W>(&'q self, scope: &Scope<'q>, work: &'q W)
    where
        W: Fn(&Lane<'_, 's, 'r, T>) -> Result<()> + Sync,
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

    fn is_taken(&self) -> bool {
        self.next.load(Ordering::Relaxed) >= self.count
    }
}

impl<'r, T> Lane<'_, '_, 'r, T> {
    /// The next number, if any.
    pub fn take(&self) -> Option<usize> {
        let mut taken = self.taken.borrow_mut();
        if taken.is_empty() {
            if self.end.is_some_and(|end| Instant::now() >= end) {
                return None;
            }
            let first = self.queue.next.fetch_add(self.queue.at_once, Ordering::Relaxed);
            *taken = first.min(self.queue.count)..(first + self.queue.at_once).min(self.queue.count);
        }
        taken.next()
    }

    /// Gives what was made of a number.
    ///
    /// # Errors
    /// Where the spool cannot be written.
    pub fn put(&self, number: usize, made: Made<'r, T>) -> Result<()> {
        self.queue.progress.done();
        self.made.borrow_mut().push((number, made));
        if self.taken.borrow().is_empty() { self.hand_in() } else { Ok(()) }
    }

    fn hand_in(&self) -> Result<()> {
        let mut order = self.queue.order.lock().unwrap_or_else(PoisonError::into_inner);
        for (number, made) in self.made.borrow_mut().drain(..) {
            order.waiting.insert(number, made);
        }
        order.take_in_turn()
    }
}

impl<'r, T> InOrder<'_, 'r, T> {
    /// Takes in what was made of the next numbers, as far as it is there.
    fn take_in_turn(&mut self) -> Result<()> {
        while let Some(made) = self.waiting.remove(&self.next) {
            self.take_in(made)?;
        }
        Ok(())
    }

    /// Takes in what was made of the next number.
    fn take_in(&mut self, made: Made<'r, T>) -> Result<()> {
        made.object.iter().try_for_each(|object| object.put(self.spool))?;
        self.notes.push(made.note);
        self.next += 1;
        Ok(())
    }
}

//! Work that threads share: they take numbers in order and hand in what they make in order, so the result is the same whatever
//! their number, and only what waits for an earlier part is in memory.

use crate::object::Found;
use crate::object::spool::Spool;
use crate::progress::Progress;
use anyhow::Result;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

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
pub struct Queue<'s, 'r, T> {
    count: usize,
    next: AtomicUsize,
    order: Mutex<InOrder<'s, 'r, T>>,
    progress: &'s Progress,
}

struct InOrder<'s, 'r, T> {
    next: usize,
    waiting: BTreeMap<usize, Made<'r, T>>,
    spool: &'s mut Spool,
    notes: Vec<T>,
}

impl<'s, 'r, T: Send> Queue<'s, 'r, T> {
    /// Runs `work` on all threads of the current pool; each takes numbers below `count` until none is left. Gives the
    /// notes in order.
    ///
    /// # Errors
    /// The first error of any thread; the others stop soon after.
    pub fn run(
        count: usize,
        spool: &'s mut Spool,
        progress: &'s Progress,
        work: impl Fn(&Self) -> Result<()> + Sync,
    ) -> Result<Vec<T>> {
        let order = InOrder { next: 0, waiting: BTreeMap::new(), spool, notes: Vec::with_capacity(count) };
        let queue = Self { count, next: AtomicUsize::new(0), order: Mutex::new(order), progress };
        // A thread that fails leaves nothing for the others to take.
        let stop = |_: &anyhow::Error| queue.next.store(count, Ordering::Relaxed);
        rayon::broadcast(|_| work(&queue).inspect_err(stop)).into_iter().collect::<Result<()>>()?;
        Ok(queue.order.into_inner().unwrap_or_else(PoisonError::into_inner).notes)
    }

    /// The next number, if any.
    pub fn take(&self) -> Option<usize> {
        Some(self.next.fetch_add(1, Ordering::Relaxed)).filter(|number| *number < self.count)
    }

    /// Hands in what was made of a number.
    ///
    /// # Errors
    /// Where the spool cannot be written.
    pub fn put(&self, number: usize, made: Made<'r, T>) -> Result<()> {
        self.progress.done();
        let mut order = self.order.lock().unwrap_or_else(PoisonError::into_inner);
        let order = &mut *order;
        if number != order.next {
            order.waiting.insert(number, made);
            return Ok(());
        }
        order.take_in(made)?;
        while !order.waiting.is_empty()
            && let Some(made) = order.waiting.remove(&order.next)
        {
            order.take_in(made)?;
        }
        Ok(())
    }
}

impl<'r, T> InOrder<'_, 'r, T> {
    /// Takes in what was made of the next number.
    fn take_in(&mut self, made: Made<'r, T>) -> Result<()> {
        made.object.iter().try_for_each(|object| object.put(self.spool))?;
        self.notes.push(made.note);
        self.next += 1;
        Ok(())
    }
}

//! How callers bring threads: the crates that use this trait know none.

use alloc::vec::Vec;

/// Runs jobs that do not depend on each other.
pub trait Workers {
    /// Runs every job, in any order and on any threads, and returns when all are done.
    fn for_each<J: Send>(&self, jobs: Vec<J>, run: impl Fn(J) + Sync + Send);
}

/// The calling thread alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct OneThread;

impl Workers for OneThread {
    fn for_each<J: Send>(&self, jobs: Vec<J>, run: impl Fn(J) + Sync + Send) {
        jobs.into_iter().for_each(run);
    }
}

//! Several images on all threads. A thread helps with the images that others have begun for as long as there is something to share,
//! and only then begins another, the largest first: what one thread alone can do of an image runs beside the work on others, and
//! in the end all threads are on the last ones, which are small.

use anyhow::{Context as _, Result};
use rayon::{ThreadPoolBuilder, Yield};
use std::cmp::Reverse;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// The order in which images of these sizes are begun.
fn order(sizes: &[u64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|&index| (Reverse(sizes[index]), index));
    order
}

/// Builds images of these sizes on a number of threads, and gives what came of each in the order of the images. The threads are
/// the pool that `build` runs in.
///
/// # Errors
/// Where threads cannot be started.
pub fn run<T: Send>(sizes: &[u64], threads: usize, build: impl Fn(usize) -> T + Sync) -> Result<Vec<T>> {
    let pool = ThreadPoolBuilder::new().num_threads(threads).build().context("starting threads")?;
    let (order, next) = (order(sizes), AtomicUsize::new(0));
    let results: Mutex<Vec<(usize, T)>> = Mutex::default();
    let keep = |index, result| results.lock().unwrap_or_else(PoisonError::into_inner).push((index, result));
    pool.broadcast(|_| {
        loop {
            while rayon::yield_now() == Some(Yield::Executed) {}
            // Whoever finds no image left leaves this loop and is an idle thread of the pool, which helps too.
            let Some(&index) = order.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
            keep(index, build(index));
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rayon::prelude::*;
    use std::collections::BTreeSet;
    use std::thread;
    use std::time::Duration;

    #[test]
    fn large_images_are_begun_first() {
        assert_eq!(order(&[10, 100, 10, 20]), [1, 3, 0, 2]);
    }

    #[test]
    fn results_come_in_the_order_of_the_images() {
        for threads in 1..4 {
            let results = run(&[3, 50, 1, 2], threads, |index| (index, rayon::current_num_threads())).unwrap();
            assert_eq!(results, [0, 1, 2, 3].map(|index| (index, threads)));
        }
    }

    #[test]
    fn threads_without_an_image_help_with_that_of_another() {
        let helpers = run(&[1], 2, |_| {
            let work = |_| {
                thread::sleep(Duration::from_millis(1));
                rayon::current_thread_index()
            };
            (0..100).into_par_iter().with_max_len(1).map(work).collect::<BTreeSet<_>>().len()
        });
        assert_eq!(helpers.unwrap(), [2]);
    }
}

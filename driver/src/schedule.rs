//! Several images on all threads: large ones one after another, each on all threads; then the others, each on one thread, the
//! largest first, so that no thread is left alone with much work at the end.

use anyhow::{Context as _, Result};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How an image is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// On all threads, while no other image is built.
    AllThreads,
    /// On the thread that builds it.
    OneThread,
}

/// The order in which images of these sizes are built, and how.
fn plan(sizes: &[u64], threads: usize) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|&index| (std::cmp::Reverse(sizes[index]), index));
    let total: u64 = sizes.iter().sum();
    // An image of more than half a thread's share would keep one thread busy when the others are done.
    let limit = total / (2 * threads.max(1) as u64);
    let large = if threads < 2 { 0 } else { order.iter().take_while(|&&index| sizes[index] > limit).count() };
    let small = order.split_off(large);
    (order, small)
}

/// Builds images of these sizes on a number of threads, and gives what came of each in the order of the images.
///
/// # Errors
/// Where threads cannot be started.
pub fn run<T: Send>(
    sizes: &[u64],
    threads: usize,
    build: impl Fn(usize, Share, &ThreadPool) -> T + Sync,
) -> Result<Vec<T>> {
    let (large, small) = plan(sizes, threads);
    let results: Mutex<Vec<(usize, T)>> = Mutex::default();
    let keep = |index, result| results.lock().unwrap_or_else(PoisonError::into_inner).push((index, result));
    if !large.is_empty() {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().context("starting threads")?;
        large.into_iter().for_each(|index| keep(index, build(index, Share::AllThreads, &pool)));
    }
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        let pool = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().context("starting threads")?;
        while let Some(&index) = small.get(next.fetch_add(1, Ordering::Relaxed)) {
            keep(index, build(index, Share::OneThread, &pool));
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.min(small.len())).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_images_come_first_and_get_all_threads() {
        assert_eq!(plan(&[10, 100, 10, 10, 10], 2), (vec![1], vec![0, 2, 3, 4]));
        assert_eq!(plan(&[1, 1, 1, 1, 1, 1, 2], 2), (vec![], vec![6, 0, 1, 2, 3, 4, 5]));
        assert_eq!(plan(&[7], 4), (vec![0], vec![]));
        assert_eq!(plan(&[7, 9], 1), (vec![], vec![1, 0]));
    }

    #[test]
    fn results_come_in_the_order_of_the_images() {
        for threads in 1..4 {
            let results = run(&[3, 50, 1, 2], threads, |index, share, pool| {
                assert_eq!(share == Share::AllThreads, threads > 1 && index == 1);
                pool.install(|| (index, rayon::current_num_threads()))
            });
            let results = results.unwrap();
            assert_eq!(results.iter().map(|(index, _)| *index).collect::<Vec<_>>(), [0, 1, 2, 3]);
            assert_eq!(results[1].1, threads);
        }
    }
}

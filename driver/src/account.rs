//! Whose processor time it is: threads that build several images at once help each other, so that a thread's time is not that of
//! one image.

use rustix::time::{ClockId, clock_gettime};
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Processor time that threads spent on something, nanoseconds.
#[derive(Clone, Debug, Default)]
pub struct Account(Arc<AtomicU64>);

/// What a thread works for, and its processor time when it began to.
type Paying = Option<(Account, Duration)>;

thread_local! {
    static PAYING: RefCell<Paying> = const { RefCell::new(None) };
}

impl Account {
    /// The account of what this thread works for, if anything.
    pub fn current() -> Option<Self> {
        PAYING.with_borrow(|paying| paying.as_ref().map(|(account, _)| account.clone()))
    }

    /// Does some work, of which this account gets the time; the thread's account until then gets none of it.
    pub fn charge<R>(&self, work: impl FnOnce() -> R) -> R {
        if Self::current().is_some_and(|current| Arc::ptr_eq(&current.0, &self.0)) {
            return work();
        }
        let _earlier = Earlier(switch(Some(self.clone())));
        work()
    }

    /// The time so far, without that of work that goes on.
    pub fn total(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}

/// Does some work for an account, or for that of this thread where there is none.
pub fn charge<R>(account: Option<&Account>, work: impl FnOnce() -> R) -> R {
    match account {
        Some(account) => account.charge(work),
        None => work(),
    }
}

/// Runs jobs for the account of whoever calls this, on whatever thread they are run.
pub fn charged<J, R>(run: impl Fn(J) -> R) -> impl Fn(J) -> R {
    let account = Account::current();
    move |job| charge(account.as_ref(), || run(job))
}

/// The account to return to.
struct Earlier(Option<Account>);

impl Drop for Earlier {
    fn drop(&mut self) {
        switch(self.0.take());
    }
}

/// Has this thread work for another account from now on; gives that until now.
fn switch(next: Option<Account>) -> Option<Account> {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let now = Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32);
    let next = next.map(|account| (account, now));
    let (last, since) = PAYING.with_borrow_mut(|paying| std::mem::replace(paying, next))?;
    let spent = now.saturating_sub(since).as_nanos();
    last.0.fetch_add(u64::try_from(spent).unwrap_or(u64::MAX), Ordering::Relaxed);
    Some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work_for(time: Duration) {
        let own = Account::default();
        while own.total() < time {
            own.charge(|| std::hint::black_box((0..10_000u64).sum::<u64>()));
        }
    }

    #[test]
    fn each_account_gets_the_time_of_its_own_work() {
        let (outer, inner) = (Account::default(), Account::default());
        let (short, long) = (Duration::from_millis(2), Duration::from_millis(40));
        outer.charge(|| {
            let jobs = charged(|time| Account::current().map(|_| work_for(time)));
            inner.charge(|| work_for(long));
            std::thread::scope(|scope| scope.spawn(|| jobs(short)).join()).unwrap();
        });
        assert!(Account::current().is_none());
        assert!(outer.total() < long, "{:?}", outer.total());
        assert!(inner.total() < long, "{:?}", inner.total());
    }
}

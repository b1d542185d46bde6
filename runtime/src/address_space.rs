//! What dispatch and fault repair ask of whoever keeps the guest's memory.

use crate::stats::Counters;

/// The guest's address space. A guest address is a host address.
///
/// Methods are called while a guest thread is stopped, from any thread, and never under a lock of the runtime's own.
pub trait AddressSpace: Sync {
    /// Whether the guest may execute at `address`.
    fn is_executable(&self, address: u64) -> bool;

    /// Whether the guest may read, or with `write` write, at `address`; `None` where nothing is mapped for the guest.
    fn may_access(&self, address: u64, write: bool) -> Option<bool>;

    /// Fills `buffer` with guest code from `address` on and returns how many bytes were readable and executable. Writes
    /// to these pages are noticed from then on: they fault, and [`Self::release`] is asked.
    fn read_code(&self, address: u64, buffer: &mut [u8]) -> usize;

    /// Has writes noticed to the 4 KiB pages with these numbers, which cached code was made from, and the code compared with
    /// their bytes again ([`CodeIndex::reconsider`](crate::dispatch::CodeIndex::reconsider)). Returns whether all of them may be
    /// executed, and are watched now or cannot be written.
    fn watch(&self, pages: &[u64]) -> bool;

    /// Lets the guest write to the watched page around `address` again, and forgets the code made from it
    /// ([`CodeIndex::invalidate`](crate::dispatch::CodeIndex::invalidate)). Returns whether the page was watched.
    fn release(&self, address: u64) -> bool;

    /// Where events are counted.
    fn counters(&self) -> &Counters;

    /// Is told at which guest addresses code that was compiled in process may be entered.
    fn compiled(&self, guest_pcs: &[u64]) {
        let _ = guest_pcs;
    }
}

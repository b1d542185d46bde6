//! What translated code needs of the address space: reading code, and noticing writes to it.

use super::Space;
use crate::sys::map::{self, PAGE, Protection};
use crate::sys::memory;
use core::ops::Range;

impl Space {
    /// Reads guest code and watches its pages; gives how many bytes may be executed.
    pub(crate) fn read_code(&mut self, address: u64, buffer: &mut [u8]) -> usize {
        let mut done = 0;
        while done < buffer.len() {
            let at = address + done as u64;
            let Some((range, protection)) = self.extent(at).filter(|(_, protection)| protection.execute) else { break };
            if protection.write && !self.watch(&[at / PAGE]) {
                break;
            }
            let step = (range.end.min((at / PAGE + 1) * PAGE) - at).min((buffer.len() - done) as u64) as usize;
            memory::read(at, &mut buffer[done..done + step]);
            done += step;
        }
        done
    }

    /// Has writes to pages noticed; gives whether all of them may be executed, and are watched now or cannot be written.
    pub(crate) fn watch(&mut self, pages: &[u64]) -> bool {
        pages.iter().all(|page| match self.protection(page * PAGE).filter(|protection| protection.execute) {
            None => false,
            Some(protection) if !protection.write || self.watched.contains(page) => true,
            Some(protection) => {
                let quiet = Protection { write: false, ..protection };
                let watched = map::protect(&(page * PAGE..(page + 1) * PAGE), quiet).is_ok();
                watched && self.watched.insert(*page)
            }
        })
    }

    /// Lets the guest write to the watched page around `address` again; gives the page's addresses, if it was watched.
    pub(crate) fn release(&mut self, address: u64) -> Option<Range<u64>> {
        let page = address / PAGE;
        let watched = self.watched.remove(&page);
        let range = page * PAGE..(page + 1) * PAGE;
        let protection = self.protection(address).filter(|_| watched)?;
        map::protect(&range, protection).ok().map(|()| range)
    }
}

//! Guest memory as the interpreter sees it.

use std::collections::BTreeMap;

/// A memory access that guest memory refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// First guest address that cannot be accessed.
    pub addr: u64,
    /// Was it a write?
    pub write: bool,
}

/// Guest memory.
pub trait Memory {
    /// Fills `bytes` from the guest address `addr` on.
    ///
    /// # Errors
    /// The first address that cannot be read.
    fn read(&mut self, addr: u64, bytes: &mut [u8]) -> Result<(), Fault>;

    /// Writes `bytes` from the guest address `addr` on: all of them, or on a fault none.
    ///
    /// # Errors
    /// The first address that cannot be written.
    fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), Fault>;

    /// Would a write of `len` (at most 32) bytes at `addr` succeed? Atomic operations ask before they read, as they fault
    /// as writes. Unless a memory knows better, the bytes there are written back.
    ///
    /// # Errors
    /// The first address that cannot be written.
    fn probe_write(&mut self, addr: u64, len: usize) -> Result<(), Fault> {
        let mut buffer = [0; 32];
        let bytes = &mut buffer[..len.min(32)];
        self.read(addr, bytes).map_err(|fault| Fault { write: true, ..fault })?;
        self.write(addr, bytes)
    }
}

/// Bytes of a page of [`SparseMemory`].
pub const PAGE_SIZE: u64 = 4096;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Page {
    bytes: Box<[u8]>,
    writable: bool,
}

/// Memory of single mapped pages; everything else faults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SparseMemory {
    pages: BTreeMap<u64, Page>,
}

impl SparseMemory {
    /// Memory without any page.
    pub fn new() -> Self {
        Self::default()
    }

    /// Maps the pages that hold the `len` bytes at `addr`, zeroed where they were not mapped.
    pub fn map(&mut self, addr: u64, len: u64, writable: bool) {
        if len == 0 {
            return;
        }
        let last = addr.saturating_add(len - 1) / PAGE_SIZE;
        for number in addr / PAGE_SIZE..=last {
            let fresh = || Page { bytes: vec![0; PAGE_SIZE as usize].into(), writable };
            self.pages.entry(number).or_insert_with(fresh).writable = writable;
        }
    }

    /// Unmaps the page that holds `addr`.
    pub fn unmap(&mut self, addr: u64) {
        self.pages.remove(&(addr / PAGE_SIZE));
    }

    /// Maps writable pages at `addr` and fills them with `bytes`.
    pub fn load(&mut self, addr: u64, bytes: &[u8]) {
        self.map(addr, bytes.len() as u64, true);
        for (at, len) in pieces(addr, bytes.len()) {
            self.copy_in(addr, at, &bytes[at..at + len]);
        }
    }

    /// Mapped pages, ascending: address and contents.
    pub fn pages(&self) -> impl Iterator<Item = (u64, &[u8])> {
        self.pages.iter().map(|(number, page)| (number * PAGE_SIZE, &*page.bytes))
    }

    fn copy_in(&mut self, addr: u64, at: usize, bytes: &[u8]) {
        let start = addr.wrapping_add(at as u64);
        if let Some(page) = self.pages.get_mut(&(start / PAGE_SIZE)) {
            let offset = (start % PAGE_SIZE) as usize;
            page.bytes[offset..offset + bytes.len()].copy_from_slice(bytes);
        }
    }
}

/// Splits an access at page boundaries: offset into the access and length.
fn pieces(addr: u64, len: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let offset = (addr.wrapping_add(at as u64) % PAGE_SIZE) as usize;
        let piece = (PAGE_SIZE as usize - offset).min(len - at);
        let start = at;
        at += piece;
        (piece > 0).then_some((start, piece))
    })
}

impl Memory for SparseMemory {
    fn read(&mut self, addr: u64, bytes: &mut [u8]) -> Result<(), Fault> {
        for (at, len) in pieces(addr, bytes.len()) {
            let start = addr.wrapping_add(at as u64);
            let page = self.pages.get(&(start / PAGE_SIZE)).ok_or(Fault { addr: start, write: false })?;
            let offset = (start % PAGE_SIZE) as usize;
            bytes[at..at + len].copy_from_slice(&page.bytes[offset..offset + len]);
        }
        Ok(())
    }

    fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), Fault> {
        self.probe_write(addr, bytes.len())?;
        for (at, len) in pieces(addr, bytes.len()) {
            self.copy_in(addr, at, &bytes[at..at + len]);
        }
        Ok(())
    }

    fn probe_write(&mut self, addr: u64, len: usize) -> Result<(), Fault> {
        for (at, _) in pieces(addr, len) {
            let start = addr.wrapping_add(at as u64);
            match self.pages.get(&(start / PAGE_SIZE)) {
                Some(page) if page.writable => {}
                _ => return Err(Fault { addr: start, write: true }),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_across_pages_is_all_or_nothing() {
        let mut memory = SparseMemory::new();
        memory.map(0x1000, 1, true);
        assert_eq!(memory.write(0x1ffc, &[1; 8]), Err(Fault { addr: 0x2000, write: true }));
        let mut seen = [9; 4];
        memory.read(0x1ffc, &mut seen).unwrap();
        assert_eq!(seen, [0; 4]);
        memory.map(0x2000, 1, false);
        assert_eq!(memory.write(0x1ffc, &[1; 8]), Err(Fault { addr: 0x2000, write: true }));
        memory.map(0x2000, 1, true);
        memory.write(0x1ffc, &[1, 2, 3, 4, 5, 6, 7, 8]).unwrap();
        let mut seen = [0; 8];
        memory.read(0x1ffc, &mut seen).unwrap();
        assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7, 8]);
        memory.unmap(0x1000);
        assert_eq!(memory.read(0x1ffe, &mut seen), Err(Fault { addr: 0x1ffe, write: false }));
    }

    #[test]
    fn the_address_space_wraps_around() {
        let mut memory = SparseMemory::new();
        memory.map(u64::MAX - 1, 2, true);
        memory.map(0, 1, true);
        memory.write(u64::MAX - 1, &[1, 2, 3, 4]).unwrap();
        let mut seen = [0; 2];
        memory.read(0, &mut seen).unwrap();
        assert_eq!(seen, [3, 4]);
    }
}

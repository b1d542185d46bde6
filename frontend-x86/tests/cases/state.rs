//! Guest state before and after a case, and the fixed values of everything that a case does not name.

use causeway_ir::interp::{Fault, Machine, Memory};
use causeway_ir::{Slot, SlotKind};

/// Address at which the mapping of code and data starts.
pub(crate) const BASE: u64 = 0x1000_0000;
/// Address of a case's first instruction.
pub(crate) const CODE: u64 = BASE + 0xbc0;
/// Address of the data.
pub(crate) const DATA: u64 = BASE + 0x3000;
/// Bytes of data.
pub(crate) const DATA_BYTES: usize = 0x4000;
/// Bytes of it, from the start, that may be written.
pub(crate) const WRITABLE_BYTES: usize = 0x3000;

/// Flags that cases compare, by their RFLAGS positions.
pub(crate) const FLAGS: [(&str, u32); 8] =
    [("CF", 0), ("PF", 2), ("AF", 4), ("ZF", 6), ("SF", 7), ("DF", 10), ("OF", 11), ("ID", 21)];

/// All of [`FLAGS`] as a mask.
pub(crate) const FLAGS_MASK: u32 = 0x20_0cd5;

/// Registers, flags and data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) machine: Machine,
    pub(crate) memory: Vec<u8>,
}

impl State {
    /// What every case starts from. Each register has a value of its own, so that a wrong one is seen.
    pub(crate) fn defaults(bits: u8) -> Self {
        let mut machine = Machine::new();
        for slot in slots(bits) {
            let (first, number) = match slot.kind() {
                SlotKind::Gpr(n) => (0x10, n),
                SlotKind::Xmm(n) => (0x20, n),
                SlotKind::YmmHigh(n) => (0x30, n),
                _ => continue,
            };
            machine.set(slot, u128::from_le_bytes([first + number; 16]));
        }
        machine.set(Slot::RSP, u128::from(DATA + 0x2000));
        machine.gs_base = DATA + 0x400;
        machine.selector = if bits == 32 { [0x2b, 0x23, 0x2b, 0x2b, 0, 0] } else { [0, 0x33, 0x2b, 0, 0, 0] };
        if bits == 32 {
            machine.gpr.iter_mut().for_each(|value| *value &= 0xffff_ffff);
        }
        Self { machine, memory: vec![0; DATA_BYTES] }
    }

    /// The flags of [`FLAGS_MASK`] in their RFLAGS positions.
    pub(crate) fn flags(&self) -> u32 {
        let direction = if self.machine.direction == 1 { 0 } else { 0x400 };
        (self.machine.rflags() | direction | self.machine.rflags_other) & FLAGS_MASK
    }

    /// Sets them.
    pub(crate) fn set_flags(&mut self, flags: u32) {
        self.machine.set_rflags(flags);
        self.machine.direction = if flags & 0x400 == 0 { 1 } else { u64::MAX };
        self.machine.rflags_other = flags & 0x20_0000;
    }
}

/// The registers that cases name, in the order in which they are printed.
pub(crate) fn slots(bits: u8) -> impl Iterator<Item = Slot> {
    let count = if bits == 32 { 8 } else { 16 };
    Slot::all().filter(move |slot| match slot.kind() {
        SlotKind::Gpr(n) | SlotKind::Xmm(n) | SlotKind::YmmHigh(n) => n < count,
        _ => false,
    })
}

/// The case's data as the interpreter sees them; remembers what was read.
pub(crate) struct DataMemory {
    pub(crate) bytes: Vec<u8>,
    pub(crate) read: Vec<bool>,
}

impl DataMemory {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self { bytes: bytes.to_vec(), read: vec![false; bytes.len()] }
    }

    fn range(addr: u64, len: usize, write: bool) -> Result<usize, Fault> {
        let size = if write { WRITABLE_BYTES } else { DATA_BYTES } as u64;
        let offset = addr.wrapping_sub(DATA);
        let end = offset.wrapping_add(len as u64);
        if offset < size && end <= size { Ok(offset as usize) } else { Err(Fault { addr, write }) }
    }
}

impl Memory for DataMemory {
    fn read(&mut self, addr: u64, bytes: &mut [u8]) -> Result<(), Fault> {
        let at = Self::range(addr, bytes.len(), false)?;
        bytes.copy_from_slice(&self.bytes[at..at + bytes.len()]);
        self.read[at..at + bytes.len()].fill(true);
        Ok(())
    }

    fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), Fault> {
        let at = Self::range(addr, bytes.len(), true)?;
        self.bytes[at..at + bytes.len()].copy_from_slice(bytes);
        Ok(())
    }

    fn probe_write(&mut self, addr: u64, len: usize) -> Result<(), Fault> {
        Self::range(addr, len, true).map(|_| ())
    }
}

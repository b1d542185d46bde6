//! Thread-local storage of 32-bit programs: three descriptors of the global table.

use super::super::call::{Answer, Call};
use super::super::table::{Row, convert};
use super::number;
use crate::linux::Errno;
use crate::sys::guest_memory;
use causeway_cache_format::abi::GuestState;

pub(super) const ROWS: &[Row] = &[
    convert(number::SET_THREAD_AREA, "set_thread_area", set_thread_area),
    convert(number::GET_THREAD_AREA, "get_thread_area", get_thread_area),
];

/// First entry of the global descriptor table that programs may set (`GDT_ENTRY_TLS_MIN` of 64-bit kernels).
const FIRST_ENTRY: u32 = 12;
const ENTRIES: usize = 3;
/// Flags of `struct user_desc` that, with base and limit 0, clear an entry: read-only and not present.
const EMPTY_FLAGS: u32 = 0x28;

/// The descriptors of a thread, each as `set_thread_area` got it: base, limit, flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TlsDescriptors([Option<[u32; 3]>; ENTRIES]);

impl TlsDescriptors {
    fn entry(&self, selector: u16) -> Option<[u32; 3]> {
        let entry = usize::from(selector >> 3).checked_sub(FIRST_ENTRY as usize)?;
        self.0.get(entry).copied().flatten().filter(|_| selector & 4 == 0)
    }

    /// Base address of the segment that a selector names, bytes; 0 for those of other tables.
    pub(in crate::linux) fn base(&self, selector: u16) -> u64 {
        self.entry(selector).map_or(0, |[base, ..]| base.into())
    }

    /// The second doubleword of the segment's descriptor without base, and its limit in bytes (Linux
    /// `arch/x86/include/asm/desc.h`, `fill_ldt`).
    pub(in crate::linux) fn rights_and_limit(&self, selector: u16) -> Option<[u32; 2]> {
        let [_, limit, flags] = self.entry(selector)?;
        let bit = |number: u32| flags >> number & 1;
        let kind = 1 | (bit(3) ^ 1) << 1 | (flags >> 1 & 3) << 2;
        let rights = kind << 8 | 1 << 12 | 3 << 13 | (bit(5) ^ 1) << 15;
        let sizes = (limit & 0xf_0000) | bit(6) << 20 | bit(0) << 22 | bit(4) << 23;
        let bytes = if bit(4) == 1 { limit << 12 | 0xfff } else { limit };
        Some([rights | sizes, bytes])
    }

    /// Sets an entry from the guest's `struct user_desc`, whose number -1 asks for a free one, and gives its index.
    fn set(&mut self, [entry, base, limit, flags]: [u32; 4]) -> Result<usize, Errno> {
        let index = if entry == u32::MAX {
            self.0.iter().position(Option::is_none).ok_or(Errno(libc::ESRCH))?
        } else {
            entry
                .checked_sub(FIRST_ENTRY)
                .map(|index| index as usize)
                .filter(|&index| index < ENTRIES)
                .ok_or(Errno::INVALID)?
        };
        let empty = base == 0 && limit == 0 && flags & 0x7f == EMPTY_FLAGS;
        self.0[index] = (!empty).then_some([base, limit, flags]);
        Ok(index)
    }

    /// Sets the entry that `clone` with `CLONE_SETTLS` names.
    ///
    /// # Errors
    /// `EFAULT` and `EINVAL` as the kernel.
    pub(in crate::linux) fn set_from(&mut self, address: u64) -> Result<(), Errno> {
        self.set(guest_memory::read(address)?).map(|_| ())
    }
}

/// `set_thread_area(description)`.
fn set_thread_area(call: &mut Call<'_>) -> Answer {
    let address = call.args[0];
    let description: [u32; 4] = guest_memory::read(address)?;
    let index = call.thread.tls.set(description)?;
    guest_memory::write(address, &(FIRST_ENTRY + index as u32))?;
    let tls = call.thread.tls;
    refresh_segments(call.thread.state_mut(), &tls);
    Ok(0)
}

/// `get_thread_area(description)`.
fn get_thread_area(call: &mut Call<'_>) -> Answer {
    let address = call.args[0];
    let entry: u32 = guest_memory::read(address)?;
    let index = entry.checked_sub(FIRST_ENTRY).map(|index| index as usize).filter(|&index| index < ENTRIES);
    let [base, limit, flags] = call.thread.tls.0[index.ok_or(Errno::INVALID)?].unwrap_or([0, 0, EMPTY_FLAGS]);
    guest_memory::write(address, &[entry, base, limit, flags])?;
    Ok(0)
}

/// Numbers of the segment registers in [`GuestState::selector`].
const FS: usize = 4;
const GS: usize = 5;

/// Gives FS and GS the bases that their selectors have now.
pub(in crate::linux) fn refresh_segments(state: &mut GuestState, tls: &TlsDescriptors) {
    (state.fs_base, state.gs_base) = (tls.base(state.selector[FS]), tls.base(state.selector[GS]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_handed_out_and_named_by_selectors() {
        let mut tls = TlsDescriptors::default();
        assert_eq!(tls.set([u32::MAX, 0x1000, 0xfffff, 0x51]), Ok(0));
        assert_eq!(tls.set([13, 0x2000, 0xfffff, 0x51]), Ok(1));
        assert_eq!(tls.set([u32::MAX, 0x3000, 0xfffff, 0x51]), Ok(2));
        assert_eq!(tls.set([u32::MAX, 0x4000, 0xfffff, 0x51]), Err(Errno(libc::ESRCH)));
        assert_eq!(tls.set([15, 0, 0, 0]), Err(Errno::INVALID));
        assert_eq!(tls.base(12 << 3 | 3), 0x1000);
        assert_eq!(tls.base(14 << 3 | 3), 0x3000);
        assert_eq!(tls.base(0x2b), 0);
        assert_eq!(tls.rights_and_limit(12 << 3 | 3), Some([0xdf_f300, u32::MAX]));
        assert_eq!(tls.rights_and_limit(12 << 3 | 7), None, "of the local table");
        assert_eq!(tls.rights_and_limit(0x10), None);
        assert_eq!(tls.set([13, 0, 0, EMPTY_FLAGS]), Ok(1));
        assert_eq!(tls.base(13 << 3 | 3), 0);
    }
}

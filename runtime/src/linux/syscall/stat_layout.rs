//! `struct stat` of guest and host (Linux `arch/x86/include/uapi/asm/stat.h`, `include/uapi/asm-generic/stat.h`).

use zerocopy::{Immutable, IntoBytes};

/// The x86-64 structure, 144 bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoBytes, Immutable)]
#[repr(C)]
pub(crate) struct GuestStat {
    /// Device of the file.
    pub(crate) device: u64,
    /// File serial number.
    pub(crate) inode: u64,
    /// Number of hard links.
    pub(crate) links: u64,
    /// Type and permissions.
    pub(crate) mode: u32,
    /// Owner.
    pub(crate) user: u32,
    /// Group.
    pub(crate) group: u32,
    padding: u32,
    /// Device that a special file stands for.
    pub(crate) special_device: u64,
    /// Size, bytes.
    pub(crate) size: i64,
    /// Preferred unit of input and output, bytes.
    pub(crate) block_size: i64,
    /// Allocated units of 512 bytes.
    pub(crate) blocks: i64,
    /// Seconds and nanoseconds of access, modification and status change.
    pub(crate) times: [[i64; 2]; 3],
    reserved: [i64; 3],
}

/// The structure of ARM64 and every other architecture that uses the generic headers, 128 bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub(crate) struct GenericStat {
    device: u64,
    inode: u64,
    mode: u32,
    links: u32,
    user: u32,
    group: u32,
    special_device: u64,
    padding: u64,
    size: i64,
    block_size: i32,
    block_size_padding: i32,
    blocks: i64,
    times: [[i64; 2]; 3],
    reserved: [u32; 2],
}

/// The host's structure.
#[cfg(target_arch = "x86_64")]
pub(crate) type HostStat = GuestStat;
/// The host's structure.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) type HostStat = GenericStat;

const _: () = assert!(size_of::<HostStat>() == size_of::<libc::stat>());

/// The guest's structure from the host's.
#[cfg(target_arch = "x86_64")]
pub(crate) fn to_guest(host: HostStat) -> GuestStat {
    host
}

/// The guest's structure from the host's.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) fn to_guest(host: HostStat) -> GuestStat {
    host.into()
}

impl From<GenericStat> for GuestStat {
    fn from(host: GenericStat) -> Self {
        Self {
            device: host.device,
            inode: host.inode,
            links: u64::from(host.links),
            mode: host.mode,
            user: host.user,
            group: host.group,
            padding: 0,
            special_device: host.special_device,
            size: host.size,
            block_size: i64::from(host.block_size),
            blocks: host.blocks,
            times: host.times,
            reserved: [0; 3],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::mem::offset_of;

    #[test]
    fn guest_layout() {
        assert_eq!(size_of::<GuestStat>(), 144);
        let offsets = [
            (offset_of!(GuestStat, device), 0),
            (offset_of!(GuestStat, inode), 8),
            (offset_of!(GuestStat, links), 16),
            (offset_of!(GuestStat, mode), 24),
            (offset_of!(GuestStat, user), 28),
            (offset_of!(GuestStat, group), 32),
            (offset_of!(GuestStat, special_device), 40),
            (offset_of!(GuestStat, size), 48),
            (offset_of!(GuestStat, block_size), 56),
            (offset_of!(GuestStat, blocks), 64),
            (offset_of!(GuestStat, times), 72),
            (offset_of!(GuestStat, reserved), 120),
        ];
        for (found, expected) in offsets {
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn generic_layout() {
        assert_eq!(size_of::<GenericStat>(), 128);
        let offsets = [
            (offset_of!(GenericStat, mode), 16),
            (offset_of!(GenericStat, links), 20),
            (offset_of!(GenericStat, user), 24),
            (offset_of!(GenericStat, special_device), 32),
            (offset_of!(GenericStat, size), 48),
            (offset_of!(GenericStat, block_size), 56),
            (offset_of!(GenericStat, blocks), 64),
            (offset_of!(GenericStat, times), 72),
        ];
        for (found, expected) in offsets {
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn conversion_moves_every_field() {
        let host = GenericStat {
            device: 1,
            inode: 2,
            mode: 3,
            links: 4,
            user: 5,
            group: 6,
            special_device: 7,
            size: -8,
            block_size: 9,
            blocks: 10,
            times: [[11, 12], [13, 14], [-15, 16]],
            padding: 90,
            block_size_padding: 91,
            reserved: [92, 93],
        };
        let guest = GuestStat {
            device: 1,
            inode: 2,
            mode: 3,
            links: 4,
            user: 5,
            group: 6,
            padding: 0,
            special_device: 7,
            size: -8,
            block_size: 9,
            blocks: 10,
            times: [[11, 12], [13, 14], [-15, 16]],
            reserved: [0; 3],
        };
        assert_eq!(GuestStat::from(host), guest);
    }
}

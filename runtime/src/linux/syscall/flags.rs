//! File status flags, whose numbers differ between x86-64 and ARM64 in four bits.
//!
//! Everything that takes or gives `O_*` flags passes here: `open` and its kin, `fcntl`, `pipe2`, `fanotify_init`. Calls
//! that take only `O_CLOEXEC` and `O_NONBLOCK` under another name (`SOCK_CLOEXEC`, `EFD_NONBLOCK`...) do not: these two are
//! equal everywhere.

/// The flags that an architecture numbers in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numbering {
    direct: u32,
    large_file: u32,
    directory: u32,
    no_follow: u32,
}

/// `arch/x86` has no header of its own: `include/uapi/asm-generic/fcntl.h`.
pub(crate) const GUEST: Numbering =
    Numbering { direct: 0o40000, large_file: 0o100000, directory: 0o200000, no_follow: 0o400000 };

/// `arch/arm64/include/uapi/asm/fcntl.h`.
pub(crate) const ARM64: Numbering =
    Numbering { directory: 0o40000, no_follow: 0o100000, direct: 0o200000, large_file: 0o400000 };

/// The numbering of the host that this build is for.
pub(crate) const HOST: Numbering = if cfg!(target_arch = "aarch64") { ARM64 } else { GUEST };

impl Numbering {
    const fn bits(self) -> [u32; 4] {
        [self.direct, self.large_file, self.directory, self.no_follow]
    }

    /// Renumbers `flags` from this numbering to `target`; bits that do not differ stay.
    pub(crate) fn translate(self, target: Self, flags: u32) -> u32 {
        let own = self.bits();
        let common = flags & !own.iter().fold(0, |all, bit| all | bit);
        own.iter().zip(target.bits()).filter(|&(own, _)| flags & own != 0).fold(common, |all, (_, bit)| all | bit)
    }
}

/// The host's numbers of the guest's flags, as an argument. The upper half of the register is dropped, as the kernel does.
pub(crate) fn to_host(flags: u64) -> u64 {
    u64::from(GUEST.translate(HOST, flags as u32))
}

/// The guest's numbers of the host's flags.
pub(crate) fn to_guest(flags: i64) -> i64 {
    i64::from(HOST.translate(GUEST, flags as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bit_maps_to_one_bit_and_back() {
        let mut images = 0;
        for bit in (0..32).map(|shift| 1_u32 << shift) {
            let image = GUEST.translate(ARM64, bit);
            assert_eq!(image.count_ones(), 1);
            assert_eq!(images & image, 0, "{bit:#o} shares its image");
            images |= image;
            assert_eq!(ARM64.translate(GUEST, image), bit);
        }
        assert_eq!(images, u32::MAX);
    }

    #[test]
    fn combinations_map_bit_by_bit() {
        for flags in 0..=u32::from(u16::MAX) {
            let flags = flags << 10;
            let expected = (0..32).map(|shift| flags & 1 << shift).map(|bit| GUEST.translate(ARM64, bit)).sum::<u32>();
            assert_eq!(GUEST.translate(ARM64, flags), expected);
            assert_eq!(ARM64.translate(GUEST, expected), flags);
        }
    }

    #[test]
    fn the_four_flags_that_differ() {
        let pairs = [(0o40000, 0o200000), (0o100000, 0o400000), (0o200000, 0o40000), (0o400000, 0o100000)];
        for (guest, host) in pairs {
            assert_eq!(GUEST.translate(ARM64, guest), host);
        }
        // O_TMPFILE is O_DIRECTORY and a bit of its own.
        assert_eq!(GUEST.translate(ARM64, 0o20200000), 0o20040000);
    }

    #[test]
    fn host_numbering_is_that_of_libc() {
        assert_eq!(HOST.directory, libc::O_DIRECTORY as u32);
        assert_eq!(HOST.no_follow, libc::O_NOFOLLOW as u32);
        assert_eq!(HOST.direct, libc::O_DIRECT as u32);
    }
}

//! Directory entries: `struct linux_dirent64`, which `getdents64` gives, and `struct linux_dirent` of the old `getdents`.
//!
//! Both begin with inode (8 bytes), position (8) and entry size (2). The new form continues with type, name and a zero;
//! the old one with name, a zero and, in the entry's last byte, the type. So an entry is rewritten in its own place.

/// Offset of the entry's size, 16 bits.
const SIZE: usize = 16;

/// Offset of the type in the new form, and of the name in the old one.
const AFTER_SIZE: usize = 18;

/// Rewrites `entries`, as `getdents64` filled them, to the old form.
pub(super) fn to_old_form(entries: &mut [u8]) {
    let mut rest = entries;
    while let Some(&[low, high]) = rest.get(SIZE..AFTER_SIZE) {
        let size = usize::from(u16::from_le_bytes([low, high]));
        if size <= AFTER_SIZE {
            return;
        }
        let Some((entry, next)) = rest.split_at_mut_checked(size) else { return };
        // The type becomes the last byte; name and terminator move down by one.
        entry[AFTER_SIZE..].rotate_left(1);
        let (kind, name) = (entry[size - 1], &mut entry[AFTER_SIZE..size - 1]);
        let end = name.iter().position(|&byte| byte == 0).unwrap_or(name.len());
        name[end..].fill(0);
        entry[size - 1] = kind;
        rest = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &[u8], size: u16, kind: u8) -> Vec<u8> {
        let mut entry = vec![0xaa; usize::from(size)];
        entry[..SIZE].copy_from_slice(&[7; SIZE]);
        entry[SIZE..AFTER_SIZE].copy_from_slice(&size.to_le_bytes());
        entry[AFTER_SIZE] = kind;
        entry[19..19 + name.len()].copy_from_slice(name);
        entry[19 + name.len()] = 0;
        entry
    }

    #[test]
    fn name_moves_and_type_goes_last() {
        let mut entries = entry(b"a", 24, 4);
        entries.extend(entry(b"longer.name", 32, 8));
        to_old_form(&mut entries);
        assert_eq!(entries[18..24], [b'a', 0, 0, 0, 0, 4]);
        assert_eq!(&entries[24 + 18..24 + 30], b"longer.name\0");
        assert_eq!(entries[24 + 31], 8);
        assert_eq!(entries[..16], [7; 16]);
    }

    #[test]
    fn broken_entries_end_the_work() {
        for size in [0_u16, 18, 200] {
            let mut entries = vec![0; 40];
            entries[SIZE..AFTER_SIZE].copy_from_slice(&size.to_le_bytes());
            let before = entries.clone();
            to_old_form(&mut entries);
            assert_eq!(entries, before);
        }
    }
}

use super::guest::{Guest, Scratch, path_of};
use crate::linux::syscall::call::{AT_CWD, input, output};
use crate::linux::syscall::guest_number as number;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Fields of a guest's `struct stat`, by offset.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
struct Bytes([u8; 144]);

impl Bytes {
    fn word(&self, at: usize) -> u64 {
        u64::from_le_bytes(self.0[at..at + 8].try_into().unwrap())
    }

    fn half(&self, at: usize) -> u32 {
        u32::from_le_bytes(self.0[at..at + 4].try_into().unwrap())
    }

    fn check(&self, path: &Path) {
        let metadata = std::fs::symlink_metadata(path).unwrap();
        assert_eq!(self.word(0), metadata.dev());
        assert_eq!(self.word(8), metadata.ino());
        assert_eq!(self.word(16), metadata.nlink());
        assert_eq!([self.half(24), self.half(28), self.half(32)], [metadata.mode(), metadata.uid(), metadata.gid()]);
        assert_eq!(self.word(40), metadata.rdev());
        assert_eq!(self.word(48), metadata.size());
        assert_eq!(self.word(56), metadata.blksize());
        assert_eq!(self.word(64), metadata.blocks());
        assert_eq!(self.word(88) as i64, metadata.mtime());
        assert_eq!(self.word(96) as i64, metadata.mtime_nsec());
        assert_eq!(self.word(104) as i64, metadata.ctime());
        assert_eq!(self.0[120..], [0; 24]);
    }
}

#[test]
fn every_way_to_the_same_status() {
    let (mut guest, scratch) = (Guest::new(), Scratch::new());
    let file = scratch.file("file", &[7; 5000]);
    let link = scratch.link("link", "file");
    let (file_path, link_path) = (path_of(&file), path_of(&link));
    let no_follow = libc::AT_SYMLINK_NOFOLLOW as u64;
    let descriptor = guest.call(number::OPEN, [input(file_path.as_c_str()), 0]) as u64;
    let [file_path, link_path] = [input(file_path.as_c_str()), input(link_path.as_c_str())];
    let mut status = Bytes([0xee; 144]);
    let buffer = output(&mut status);
    let calls: [(u16, [u64; 4], &Path); 7] = [
        (number::STAT, [file_path, buffer, 0, 0], &file),
        (number::STAT, [link_path, buffer, 0, 0], &file),
        (number::LSTAT, [link_path, buffer, 0, 0], &link),
        (number::FSTAT, [descriptor, buffer, 0, 0], &file),
        (number::NEWFSTATAT, [AT_CWD, file_path, buffer, 0], &file),
        (number::NEWFSTATAT, [AT_CWD, link_path, buffer, no_follow], &link),
        (number::NEWFSTATAT, [descriptor, input(c""), buffer, libc::AT_EMPTY_PATH as u64], &file),
    ];
    for (call, args, path) in calls {
        assert_eq!(guest.call(call, args), 0, "{call}");
        status.check(path);
        status.0.fill(0xee);
    }
}

#[test]
fn bad_pointers_are_errors() {
    let mut guest = Guest::new();
    let fault = -i64::from(libc::EFAULT);
    let mut status = Bytes([0; 144]);
    assert_eq!(guest.call(number::STAT, [8, output(&mut status)]), fault);
    assert_eq!(guest.call(number::STAT, [input(c"/"), 8]), fault);
    assert_eq!(guest.call(number::FSTAT, [0, 8]), fault);
    assert_eq!(guest.call(number::STAT, [input(c"/no/such/file"), 8]), -i64::from(libc::ENOENT));
}

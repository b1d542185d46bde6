use super::guest::{Guest, Scratch, path_of};
use crate::linux::syscall::call::{AT_CWD, input, output};
use crate::linux::syscall::guest_number as number;
use std::os::unix::fs::MetadataExt;

const O_RDWR: u64 = 2;
const O_NONBLOCK: u64 = 0o4000;
const O_DIRECT: u64 = 0o40000;
const O_DIRECTORY: u64 = 0o200000;
const O_NOFOLLOW: u64 = 0o400000;
const O_CLOEXEC: u64 = 0o2000000;
const O_TMPFILE: u64 = 0o20000000 | O_DIRECTORY;
const BAD: u64 = 8;

#[test]
fn open_flags_mean_what_the_guest_means() {
    let (mut guest, scratch) = (Guest::new(), Scratch::new());
    let file = path_of(&scratch.file("file", b"text"));
    let link = path_of(&scratch.link("link", "file"));
    let folder = path_of(scratch.path());
    let mut open = |path: &std::ffi::CStr, flags: u64| guest.call(number::OPEN, [input(path), flags, 0o600]);
    assert_eq!(open(&file, O_DIRECTORY), -i64::from(libc::ENOTDIR));
    assert_eq!(open(&link, O_NOFOLLOW), -i64::from(libc::ELOOP));
    assert!(open(&folder, O_DIRECTORY) >= 0);
    assert!(open(&link, 0) >= 0);
    assert!(open(&folder, O_TMPFILE | O_RDWR) >= 0);
    assert_eq!(open(&folder, O_RDWR), -i64::from(libc::EISDIR));
    assert_eq!(guest.call(number::OPENAT, [AT_CWD, input(file.as_c_str()), O_DIRECTORY]), -i64::from(libc::ENOTDIR));
}

#[test]
fn openat2_translates_a_copy() {
    let (mut guest, scratch) = (Guest::new(), Scratch::new());
    let file = path_of(&scratch.file("file", b"text"));
    let path = input(file.as_c_str());
    let how = [O_DIRECTORY, 0, 0, 0];
    let mut open = |how: u64, size: u64| guest.call(number::OPENAT2, [AT_CWD, path, how, size]);
    let answer = open(input(&how), 24);
    // Emulators may lack the call.
    assert!([libc::ENOTDIR, libc::ENOSYS].contains(&(-answer as i32)), "{answer}");
    assert_eq!(how[0], O_DIRECTORY);
    assert_eq!(open(input(&how), 23), -i64::from(libc::EINVAL));
    assert_eq!(open(input(&how), 5000), -i64::from(libc::E2BIG));
    assert_eq!(open(BAD, 24), -i64::from(libc::EFAULT));
}

#[test]
fn creat_truncates() {
    let (mut guest, scratch) = (Guest::new(), Scratch::new());
    let file = scratch.file("file", b"text");
    let descriptor = guest.call(number::CREAT, [input(path_of(&file).as_c_str()), 0o600]);
    assert!(descriptor >= 0);
    assert_eq!(std::fs::metadata(&file).unwrap().size(), 0);
    assert_eq!(guest.call(number::WRITE, [descriptor as u64, input(b"abc"), 3]), 3);
    assert_eq!(std::fs::read(&file).unwrap(), b"abc");
}

#[test]
fn bad_pointers_are_errors() {
    let mut guest = Guest::new();
    let fault = -i64::from(libc::EFAULT);
    assert_eq!(guest.call(number::OPEN, [BAD, 0]), fault);
    assert_eq!(guest.call(number::OPENAT, [AT_CWD, u64::MAX, 0]), fault);
    assert_eq!(guest.call(number::READLINK, [BAD, BAD, 10]), fault);
    assert_eq!(guest.call(number::ACCESS, [BAD, 0]), fault);
    assert_eq!(guest.call(number::PIPE, [BAD]), fault);
    assert_eq!(guest.call(number::UNAME, [BAD]), fault);
    assert_eq!(guest.call(number::TIME, [BAD]), fault);
    assert_eq!(guest.call(number::UTIMES, [input(c"/"), BAD]), fault);
    assert_eq!(guest.call(number::EPOLL_CTL, [0, 1, 0, BAD]), fault);
    assert_eq!(guest.call(number::SELECT, [0, 0, 0, 0, BAD]), fault);
}

#[test]
fn status_flags_come_back_in_the_guest_s_numbers() {
    let mut guest = Guest::new();
    let mut ends = [0_i32; 2];
    assert_eq!(guest.call(number::PIPE2, [output(&mut ends), O_DIRECT | O_CLOEXEC]), 0);
    let [read, write] = ends.map(|end| end as u64);
    let get_flags = |guest: &mut Guest| guest.call(number::FCNTL, [write, libc::F_GETFL as u64]) as u64;
    assert_eq!(get_flags(&mut guest) & (O_DIRECT | O_DIRECTORY | O_NONBLOCK), O_DIRECT);
    assert_eq!(guest.call(number::FCNTL, [write, libc::F_SETFL as u64, O_NONBLOCK]), 0);
    assert_eq!(get_flags(&mut guest) & (O_DIRECT | O_DIRECTORY | O_NONBLOCK), O_NONBLOCK);
    assert_eq!(guest.call(number::FCNTL, [read, libc::F_GETFD as u64]), i64::from(libc::FD_CLOEXEC));
}

#[test]
fn dup2_of_itself_only_checks() {
    let mut guest = Guest::new();
    let mut ends = [0_i32; 2];
    assert_eq!(guest.call(number::PIPE, [output(&mut ends)]), 0);
    let [read, write] = ends.map(|end| end as u64);
    assert_eq!(guest.call(number::DUP2, [read, read]), read as i64);
    assert_eq!(guest.call(number::DUP2, [read, write]), write as i64);
    assert_eq!(guest.call(number::DUP2, [1_000_000, 1_000_000]), -i64::from(libc::EBADF));
    assert_eq!(guest.call(number::DUP2, [1_000_000, read]), -i64::from(libc::EBADF));
}

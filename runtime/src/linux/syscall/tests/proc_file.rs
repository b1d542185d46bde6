use super::guest::{Guest, PROGRAM};
use crate::linux::syscall::call::{AT_CWD, input, output};
use crate::linux::syscall::{guest_number as number, is_own_executable};
use std::os::unix::fs::MetadataExt;

fn read_all(guest: &mut Guest, path: &std::ffi::CStr) -> Vec<u8> {
    let descriptor = guest.call(number::OPEN, [input(path), 0]);
    assert!(descriptor >= 0, "{descriptor}");
    let mut bytes = vec![0; 100_000];
    let length = guest.call(number::READ, [descriptor as u64, output(bytes.as_mut_slice()), bytes.len() as u64]);
    bytes.truncate(usize::try_from(length).unwrap());
    bytes
}

#[test]
fn the_executable_is_the_guest_s() {
    let mut guest = Guest::new();
    let own = std::ffi::CString::new(format!("/proc/{}/exe", std::process::id())).unwrap();
    for path in [c"/proc/self/exe", own.as_c_str(), c"/proc/thread-self/exe"] {
        let mut target = [0xee_u8; 64];
        let length = guest.call(number::READLINK, [input(path), output(&mut target), 64]);
        assert_eq!(&target[..length as usize], PROGRAM.as_bytes());
        assert_eq!(target[length as usize], 0xee);
    }
    let mut short = [0_u8; 4];
    assert_eq!(guest.call(number::READLINKAT, [AT_CWD, input(c"/proc/self/exe"), output(&mut short), 4]), 4);
    assert_eq!(short, PROGRAM.as_bytes()[..4]);
    assert_eq!(
        guest.call(number::READLINK, [input(c"/proc/self/exe"), output(&mut short), 0]),
        -i64::from(libc::EINVAL)
    );
    assert_eq!(guest.call(number::READLINK, [input(c"/proc/self/exe"), 8, 4]), -i64::from(libc::EFAULT));
    assert!(is_own_executable(AT_CWD, input(c"/proc/self/exe")));
    assert!(!is_own_executable(AT_CWD, input(c"/bin/exe")));
    assert_eq!(read_all(&mut guest, c"/proc/self/exe"), std::fs::read(PROGRAM).unwrap());
}

#[test]
fn status_of_the_executable() {
    let mut guest = Guest::new();
    let inode = std::fs::metadata(PROGRAM).unwrap().ino();
    let mut status = [0_u64; 18];
    assert_eq!(guest.call(number::STAT, [input(c"/proc/self/exe"), output(&mut status)]), 0);
    assert_eq!(status[1], inode);
    assert_eq!(guest.call(number::LSTAT, [input(c"/proc/self/exe"), output(&mut status)]), 0);
    assert_ne!(status[1], inode);
    assert_eq!(guest.call(number::ACCESS, [input(c"/proc/self/exe"), libc::R_OK as u64]), 0);
}

#[test]
fn texts_are_the_guest_s_and_sealed() {
    let mut guest = Guest::new();
    assert_eq!(read_all(&mut guest, c"/proc/self/cmdline"), b"first\0second argument\0\0");
    assert_eq!(read_all(&mut guest, c"/proc/self/environ"), b"NAME=value\0");
    let text = read_all(&mut guest, c"/proc/cpuinfo");
    assert!(text.starts_with(b"processor\t: 0\nvendor_id\t: "));
    let descriptor = guest.call(number::OPEN, [input(c"/proc/cpuinfo"), libc::O_CLOEXEC as u64]) as u64;
    assert_eq!(guest.call(number::WRITE, [descriptor, input(b"x"), 1]), -i64::from(libc::EPERM));
    assert_eq!(guest.call(number::FCNTL, [descriptor, libc::F_GETFD as u64]), i64::from(libc::FD_CLOEXEC));
    assert_eq!(guest.call(number::CLOSE, [descriptor]), 0);
}

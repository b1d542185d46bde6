use super::guest::Guest;
use crate::linux::memory_map::Protection;
use crate::linux::syscall::call::{input, output};
use crate::linux::syscall::guest_number as number;
use crate::sys::map::{self, PAGE};

const SHM_RDONLY: u64 = 0o10000;

/// A private anonymous mapping of the guest, readable and writable.
fn mapping(guest: &mut Guest, length: u64) -> u64 {
    let protection = (libc::PROT_READ | libc::PROT_WRITE) as u64;
    let flags = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS) as u64;
    let address = guest.call(number::MMAP, [0, length, protection, flags, u64::MAX, 0]);
    assert!(address > 0, "{address}");
    address as u64
}

#[test]
fn shared_memory_is_part_of_the_guest_s_map() {
    let mut guest = Guest::new();
    let segment = guest.call(number::SHMGET, [libc::IPC_PRIVATE as u64, 5000, 0o600]);
    assert!(segment >= 0, "{segment}");
    let segment = segment as u64;
    let address = guest.call(number::SHMAT, [segment, 0, 0]) as u64;
    let second = guest.call(number::SHMAT, [segment, 0, SHM_RDONLY]) as u64;
    assert_eq!(guest.call(number::SHMCTL, [segment, libc::IPC_RMID as u64, 0]), 0);
    let protection = |guest: &Guest, at| guest.process().memory().map.protection(at);
    let writable = Protection { read: true, write: true, execute: false };
    assert_eq!(protection(&guest, address), Some(writable));
    assert_eq!(protection(&guest, address + 8191), Some(writable));
    assert_eq!(protection(&guest, second), Some(Protection { write: false, ..writable }));
    // A part with another protection is detached as well.
    assert_eq!(guest.call(number::MPROTECT, [address, PAGE, libc::PROT_READ as u64]), 0);
    assert_eq!(guest.call(number::SHMDT, [address]), 0);
    assert_eq!(protection(&guest, address), None);
    assert_eq!(protection(&guest, address + PAGE), None);
    assert!(protection(&guest, second).is_some());
    // So is one whose first page is gone.
    assert_eq!(guest.call(number::MUNMAP, [second, PAGE]), 0);
    assert_eq!(guest.call(number::SHMDT, [second]), 0);
    assert_eq!(protection(&guest, second + PAGE), None);
    assert_eq!(guest.call(number::SHMDT, [second]), -i64::from(libc::EINVAL));
    assert!(guest.call(number::SHMAT, [u64::MAX, 0, 0]) < 0);
}

#[test]
fn remapping_is_for_the_guest_s_own_memory() {
    const SHM_REMAP: u64 = 0o40000;
    let mut guest = Guest::new();
    let segment = guest.call(number::SHMGET, [libc::IPC_PRIVATE as u64, PAGE, 0o600]) as u64;
    let foreign = vec![0_u8; 3 * PAGE as usize];
    let foreign = input(foreign.as_slice()).next_multiple_of(PAGE);
    assert_eq!(guest.call(number::SHMAT, [segment, foreign, SHM_REMAP]), -i64::from(libc::EINVAL));
    assert_eq!(guest.call(number::SHMAT, [segment, 0, SHM_REMAP]), -i64::from(libc::EINVAL));
    assert_eq!(guest.call(number::SHMCTL, [segment, libc::IPC_RMID as u64, 0]), 0);
}

#[test]
fn the_kernel_may_write_to_watched_pages() {
    let mut guest = Guest::new();
    let address = mapping(&mut guest, 2 * PAGE);
    for page in [address, address + PAGE] {
        guest.process().memory().watched.insert(page / PAGE);
        map::protect(page, PAGE, libc::PROT_READ as u64).unwrap();
    }
    let mut ends = [0_i32; 2];
    assert_eq!(guest.call(number::PIPE, [output(&mut ends)]), 0);
    let [read, write] = ends.map(|end| end as u64);
    assert_eq!(guest.call(number::WRITE, [write, input(b"text"), 4]), 4);
    assert_eq!(guest.call(number::READ, [read, address, 4]), 4);
    assert!(guest.process().memory().watched.is_empty());
    // A converted call, whose result the runtime itself writes.
    guest.process().memory().watched.insert(address / PAGE);
    map::protect(address, PAGE, libc::PROT_READ as u64).unwrap();
    assert_eq!(guest.call(number::STAT, [input(c"/"), address]), 0);
    assert_eq!(guest.call(number::WRITE, [write, 8, 4]), -i64::from(libc::EFAULT));
    assert_eq!(guest.call(number::MUNMAP, [address, 2 * PAGE]), 0);
}

#[test]
fn maps_show_the_guest_alone() {
    let mut guest = Guest::new();
    let address = mapping(&mut guest, PAGE);
    let execute = (libc::PROT_READ | libc::PROT_EXEC) as u64;
    assert_eq!(guest.call(number::MPROTECT, [address, PAGE, execute]), 0);
    let descriptor = guest.call(number::OPEN, [input(c"/proc/self/maps"), 0]) as u64;
    let mut text = [0_u8; 4096];
    let length = guest.call(number::READ, [descriptor, output(&mut text), 4096]);
    let text = core::str::from_utf8(&text[..length as usize]).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.starts_with(&format!("{address:08x}-{:08x} r-xp 00000000 ", address + PAGE)), "{text}");
    assert_eq!(guest.call(number::MUNMAP, [address, PAGE]), 0);
}

#[test]
fn protection_keys_are_absent() {
    let mut guest = Guest::new();
    let address = mapping(&mut guest, PAGE);
    let read = libc::PROT_READ as u64;
    assert_eq!(guest.call(number::PKEY_MPROTECT, [address, PAGE, read, u64::MAX]), 0);
    assert_eq!(guest.process().memory().map.protection(address).map(|protection| protection.write), Some(false));
    assert_eq!(guest.call(number::PKEY_MPROTECT, [address, PAGE, read, 1]), -i64::from(libc::EINVAL));
    assert_eq!(guest.call(number::MUNMAP, [address, PAGE]), 0);
}

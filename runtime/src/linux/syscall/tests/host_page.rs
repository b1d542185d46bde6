//! Mappings of single guest pages on hosts with larger ones.

use super::guest::Guest;
use crate::linux::syscall::call::{input, output};
use crate::linux::syscall::guest_number as number;
use crate::sys::guest_memory;
use crate::sys::map::PAGE;
use core::sync::atomic::{AtomicU64, Ordering};

/// Page sizes of ARM64 hosts, bytes.
const HOST_PAGES: [u64; 3] = [4096, 16384, 65536];
const RW: u64 = (libc::PROT_READ | libc::PROT_WRITE) as u64;
const ANONYMOUS: u64 = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS) as u64;
const PRIVATE: u64 = libc::MAP_PRIVATE as u64;
const SHARED: u64 = libc::MAP_SHARED as u64;
const FIXED: u64 = libc::MAP_FIXED as u64;
const NEVER_REPLACE: u64 = libc::MAP_FIXED_NOREPLACE as u64;
const INVALID: i64 = -(libc::EINVAL as i64);

/// Maps pages, of a file from page `first` on; gives the address.
fn map(guest: &mut Guest, at: u64, pages: u64, flags: u64, (file, first): (u64, u64)) -> u64 {
    let got = guest.call(number::MMAP, [at, pages * PAGE, RW, flags, file, first * PAGE]);
    assert!(got > 0, "{got}");
    got as u64
}

/// Maps pages where neither the kernel nor the emulator places anything by itself: other threads of the test process leave the
/// holes alone.
fn anonymous(guest: &mut Guest, pages: u64) -> u64 {
    const ROOM: u64 = 1 << 24;
    static NEXT: AtomicU64 = AtomicU64::new(0x1000_0000_0000);
    assert!(pages * PAGE <= ROOM);
    let at = NEXT.fetch_add(ROOM, Ordering::Relaxed);
    assert_eq!(map(guest, at, pages, ANONYMOUS | NEVER_REPLACE, (u64::MAX, 0)), at);
    at
}

fn fill(start: u64, letters: &str) {
    for (letter, page) in letters.bytes().zip(0..) {
        guest_memory::write_bytes(start + page * PAGE, &[letter; PAGE as usize]).unwrap();
    }
}

/// Each page as the letter that fills it; '.' for zeros.
fn letters(start: u64, pages: u64) -> String {
    let letter = |page| {
        let bytes = guest_memory::read_vec::<u8>(start + page * PAGE, PAGE as usize).unwrap();
        assert!(bytes.iter().all(|byte| *byte == bytes[0]), "page {page}");
        if bytes[0] == 0 { '.' } else { char::from(bytes[0]) }
    };
    (0..pages).map(letter).collect()
}

/// A file with pages of letters from 'A' on.
fn file(guest: &mut Guest, pages: u8) -> u64 {
    let file = guest.call(number::MEMFD_CREATE, [input(c"pages"), 0]);
    assert!(file >= 0, "{file}");
    for page in 0..pages {
        let content = [b'A' + page; PAGE as usize];
        assert_eq!(guest.call(number::WRITE, [file as u64, input(content.as_slice()), PAGE]), PAGE as i64);
    }
    file as u64
}

#[test]
fn pieces_leave_their_neighbours_alone() {
    for host_page in HOST_PAGES {
        let mut guest = Guest::with_host_page(host_page);
        let file = file(&mut guest, 20);
        let area = anonymous(&mut guest, 32);
        assert_eq!(area % host_page, 0);
        fill(area, "abcdefghijklmnopqrstuvwxyzabcdef");
        map(&mut guest, area + 3 * PAGE, 2, PRIVATE | FIXED, (file, 0));
        map(&mut guest, area + 6 * PAGE, 1, ANONYMOUS | FIXED, (u64::MAX, 0));
        map(&mut guest, area + 9 * PAGE, 18, PRIVATE | FIXED, (file, 1));
        assert_eq!(letters(area, 32), "abcABf.hiBCDEFGHIJKLMNOPQRSbcdef");
        assert_eq!(guest.call(number::MUNMAP, [area + PAGE, PAGE]), 0);
        assert_eq!(guest.call(number::MUNMAP, [area + 10 * PAGE, 16 * PAGE]), 0);
        map(&mut guest, area + PAGE, 1, ANONYMOUS | FIXED, (u64::MAX, 0));
        map(&mut guest, area + 10 * PAGE, 16, ANONYMOUS | FIXED, (u64::MAX, 0));
        assert_eq!(letters(area, 32), "a.cABf.hiB................Sbcdef");
        assert_eq!(guest.call(number::MUNMAP, [area, 32 * PAGE]), 0);
        assert!(guest_memory::read::<u8>(area).is_err());
    }
}

#[test]
fn a_file_is_mapped_from_any_page_on() {
    for host_page in HOST_PAGES {
        let mut guest = Guest::with_host_page(host_page);
        let file = file(&mut guest, 20);
        let shared = map(&mut guest, 0, 2, SHARED, (file, 7));
        assert_eq!(letters(shared, 2), "HI");
        fill(shared, "xy");
        let private = map(&mut guest, 0, 4, PRIVATE, (file, 6));
        assert_eq!(letters(private, 4), "GxyJ");
        assert_eq!(guest.call(number::MSYNC, [shared + PAGE, PAGE, libc::MS_SYNC as u64]), 0);
        // The same, at an address where the host's pages cannot show it.
        let area = anonymous(&mut guest, 32);
        let elsewhere = [area + 8 * PAGE, PAGE, RW, SHARED | FIXED, file, 7 * PAGE];
        let expected = if host_page == PAGE { elsewhere[0] as i64 } else { INVALID };
        assert_eq!(guest.call(number::MMAP, elsewhere), expected);
        for (start, pages) in [(shared, 2), (private, 4), (area, 32)] {
            assert_eq!(guest.call(number::MUNMAP, [start, pages * PAGE]), 0);
        }
    }
}

#[test]
fn a_host_page_allows_what_one_of_its_pages_allows() {
    for host_page in HOST_PAGES {
        let mut guest = Guest::with_host_page(host_page);
        let area = anonymous(&mut guest, 32);
        for page in 0..15 {
            let protection = if page % 2 == 0 { 0 } else { libc::PROT_READ as u64 };
            assert_eq!(guest.call(number::MPROTECT, [area + page * PAGE, PAGE, protection]), 0);
        }
        guest_memory::write(area + 15 * PAGE, &1_u8).unwrap();
        assert_eq!(guest_memory::write(area + PAGE, &1_u8).is_ok(), host_page == 65536);
        assert_eq!(guest.call(number::MPROTECT, [area, 16 * PAGE, libc::PROT_READ as u64]), 0);
        assert!(guest_memory::write(area + 15 * PAGE, &1_u8).is_err());
        guest_memory::write(area + 16 * PAGE, &1_u8).unwrap();
        assert_eq!(guest.call(number::MUNMAP, [area, 32 * PAGE]), 0);
    }
}

#[test]
fn a_write_beside_watched_code_goes_on() {
    for host_page in HOST_PAGES {
        let mut guest = Guest::with_host_page(host_page);
        let area = anonymous(&mut guest, 16);
        assert!(guest.process().memory().watch(area / PAGE));
        assert!(guest_memory::write(area, &1_u8).is_err());
        let beside = area + PAGE;
        assert_eq!(guest_memory::write(beside, &1_u8).is_err(), host_page > PAGE);
        assert_eq!(guest.process().memory().take_watched(beside).len(), usize::from(host_page > PAGE));
        guest.process().memory().unprotect(beside);
        guest_memory::write(beside, &1_u8).unwrap();
        assert_eq!(guest.call(number::MUNMAP, [area, 16 * PAGE]), 0);
    }
}

#[test]
fn parts_move_and_grow() {
    let may_move = libc::MREMAP_MAYMOVE as u64;
    for host_page in HOST_PAGES {
        let mut guest = Guest::with_host_page(host_page);
        let area = anonymous(&mut guest, 3);
        fill(area, "abc");
        let area = guest.call(number::MREMAP, [area, 3 * PAGE, 2 * PAGE, 0]) as u64;
        let area = guest.call(number::MREMAP, [area, 2 * PAGE, 20 * PAGE, may_move]) as u64;
        assert_eq!(letters(area, 20), "ab..................");
        fill(area, "abcdefghijklmnopqrst");
        let target = anonymous(&mut guest, 20);
        fill(target, "ABCDEFGHIJKLMNOPQRST");
        let fixed = may_move | libc::MREMAP_FIXED as u64;
        let place = target + 5 * PAGE;
        assert_eq!(guest.call(number::MREMAP, [area + PAGE, 2 * PAGE, 3 * PAGE, fixed, place]), place as i64);
        assert_eq!(letters(target, 9), "ABCDEbc.I");
        let mapped = guest.process().memory().map.mapped_parts(area..area + 20 * PAGE);
        assert_eq!(mapped, [area..area + PAGE, area + 3 * PAGE..area + 20 * PAGE]);
        assert_eq!(guest.call(number::MREMAP, [area, PAGE, 2 * PAGE, 0]), area as i64);
        assert_eq!(letters(area, 2), "a.");
        assert_eq!(guest.call(number::MREMAP, [area, PAGE, 3 * PAGE, 0]), -i64::from(libc::ENOMEM));
        assert_eq!(guest.call(number::MREMAP, [area, PAGE, PAGE, fixed, area]), INVALID);
        for start in [area, target] {
            assert_eq!(guest.call(number::MUNMAP, [start, 20 * PAGE]), 0);
        }
    }
}

#[test]
fn dropped_pages_are_zero_and_their_neighbours_are_not() {
    for host_page in HOST_PAGES {
        let mut guest = Guest::with_host_page(host_page);
        let area = anonymous(&mut guest, 32);
        fill(area, "abcdefghijklmnopqrstuvwxyzabcdef");
        for (page, pages) in [(1, 1), (3, 25)] {
            let advice = libc::MADV_DONTNEED as u64;
            assert_eq!(guest.call(number::MADVISE, [area + page * PAGE, pages * PAGE, advice]), 0);
        }
        assert_eq!(letters(area, 32), "a.c.........................cdef");
        let mut resident = [9_u8; 3];
        assert_eq!(guest.call(number::MINCORE, [area + 29 * PAGE, 3 * PAGE, output(&mut resident)]), 0);
        assert_eq!(resident.map(|byte| byte & 1), [1; 3]);
        assert_eq!(guest.call(number::MADVISE, [area + PAGE, PAGE, libc::MADV_WILLNEED as u64]), 0);
        assert_eq!(guest.call(number::MUNMAP, [area, 32 * PAGE]), 0);
        let gone = guest.call(number::MINCORE, [area, PAGE, output(&mut resident)]);
        assert_eq!(gone, -i64::from(libc::ENOMEM));
    }
}

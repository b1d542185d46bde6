use super::guest::Guest;
use crate::linux::syscall::call::{input, output};
use crate::linux::syscall::guest_number as number;

const IN: u32 = libc::EPOLLIN as u32;

fn pipe(guest: &mut Guest) -> [u64; 2] {
    let mut ends = [0_i32; 2];
    assert_eq!(guest.call(number::PIPE, [output(&mut ends)]), 0);
    ends.map(|end| end as u64)
}

fn fill(guest: &mut Guest, end: u64) {
    assert_eq!(guest.call(number::WRITE, [end, input(b"x"), 1]), 1);
}

#[test]
fn epoll_events_are_packed() {
    let mut guest = Guest::new();
    let epoll = guest.call(number::EPOLL_CREATE, [1]) as u64;
    let pipes = [pipe(&mut guest), pipe(&mut guest)];
    for (index, [read, write]) in pipes.into_iter().enumerate() {
        let mut event = [0_u8; 12];
        event[..4].copy_from_slice(&IN.to_le_bytes());
        event[4..].copy_from_slice(&(0x1111_2222_3333_4444 * (index as u64 + 1)).to_le_bytes());
        assert_eq!(guest.call(number::EPOLL_CTL, [epoll, libc::EPOLL_CTL_ADD as u64, read, input(&event)]), 0);
        fill(&mut guest, write);
    }
    for call in [number::EPOLL_WAIT, number::EPOLL_PWAIT] {
        let mut events = [0xee_u8; 48];
        assert_eq!(guest.call(call, [epoll, output(&mut events), 3, 0, 0, 8]), 2);
        let event = |at: usize| {
            let (mask, data) = events[at..at + 12].split_at(4);
            (u32::from_le_bytes(mask.try_into().unwrap()), u64::from_le_bytes(data.try_into().unwrap()))
        };
        let mut found = [event(0), event(12)];
        found.sort_unstable();
        assert_eq!(found, [(IN, 0x1111_2222_3333_4444), (IN, 0x2222_4444_6666_8888)]);
        assert_eq!(events[24..], [0xee; 24]);
    }
    assert_eq!(guest.call(number::EPOLL_WAIT, [epoll, 8, 1, 0]), -i64::from(libc::EFAULT));
    assert_eq!(guest.call(number::EPOLL_WAIT, [epoll, 8, 0, 0]), -i64::from(libc::EINVAL));
    assert_eq!(guest.call(number::EPOLL_CTL, [epoll, libc::EPOLL_CTL_DEL as u64, pipes[0][0], 0]), 0);
    let mut events = [0_u8; 24];
    assert_eq!(guest.call(number::EPOLL_WAIT, [epoll, output(&mut events), 2, 0]), 1);
    assert_eq!(guest.call(number::EPOLL_CREATE, [0]), -i64::from(libc::EINVAL));
}

#[test]
fn poll_and_select() {
    let mut guest = Guest::new();
    let [read, write] = pipe(&mut guest);
    let mut wanted = libc::pollfd { fd: read as i32, events: libc::POLLIN, revents: 0 };
    assert_eq!(guest.call(number::POLL, [output(&mut wanted), 1, 0]), 0);
    assert_eq!(guest.call(number::POLL, [output(&mut wanted), 1, 20]), 0);
    let mut timeout = [0_i64, 20_000];
    let mut set = [0_u64; 16];
    set[read as usize / 64] = 1 << (read % 64);
    let mut empty = set;
    assert_eq!(guest.call(number::SELECT, [read + 1, output(&mut empty), 0, 0, output(&mut timeout)]), 0);
    assert_eq!(empty, [0; 16]);
    assert_eq!(timeout, [0, 0]);
    fill(&mut guest, write);
    assert_eq!(guest.call(number::POLL, [output(&mut wanted), 1, u64::from(u32::MAX)]), 1);
    assert_eq!(wanted.revents, libc::POLLIN);
    assert_eq!(guest.call(number::PPOLL, [output(&mut wanted), 1, 0, 0, 8]), 1);
    let mut long = [5_i64, 0];
    assert_eq!(guest.call(number::SELECT, [read + 1, output(&mut set), 0, 0, output(&mut long)]), 1);
    assert_eq!(set[read as usize / 64], 1 << (read % 64));
    assert!(long[0] <= 5);
    let mask = 0_u64;
    let pair = [input(&mask), 8];
    assert_eq!(guest.call(number::PSELECT6, [read + 1, output(&mut set), 0, 0, output(&mut long), input(&pair)]), 1);
    let wrong = [input(&mask), 4];
    let answer = guest.call(number::PSELECT6, [read + 1, output(&mut set), 0, 0, output(&mut long), input(&wrong)]);
    assert_eq!(answer, -i64::from(libc::EINVAL));
}

#[test]
fn older_event_descriptors() {
    let mut guest = Guest::new();
    let counter = guest.call(number::EVENTFD, [5]) as u64;
    let mut value = 0_u64;
    assert_eq!(guest.call(number::READ, [counter, output(&mut value), 8]), 8);
    assert_eq!(value, 5);
    assert!(guest.call(number::INOTIFY_INIT, []) >= 0);
    let mask = 1_u64 << (libc::SIGUSR1 - 1);
    assert!(guest.call(number::SIGNALFD, [u64::MAX, input(&mask), 8]) >= 0);
}

use super::guest::Guest;
use crate::linux::Personality;
use crate::linux::syscall::{Restart, guest_number as number, name, refusals, restart};

#[test]
fn unassigned_numbers_are_not_implemented() {
    let mut guest = Guest::new();
    for call in [337, 400, 423, 500, u16::MAX] {
        assert_eq!(guest.call(call, [0; 6]), -i64::from(libc::ENOSYS));
        assert_eq!(name(Personality::X86_64, u64::from(call)), None);
    }
}

#[test]
fn rules_of_well_known_calls() {
    let rule = |number: u16, args: [u64; 6]| restart(Personality::X86_64, u64::from(number), &args);
    assert_eq!(rule(number::READ, [0; 6]), Restart::WithFlag);
    assert_eq!(rule(number::POLL, [0; 6]), Restart::UnlessHandled);
    assert_eq!(rule(number::EPOLL_WAIT, [0; 6]), Restart::Interrupted);
    assert_eq!(rule(number::GETPID, [0; 6]), Restart::Never);
    assert_eq!(rule(number::FUTEX, [0, 0, 0, 1, 0, 0]), Restart::UnlessHandled);
    assert_eq!(restart(Personality::X86_64, 400, &[0; 6]), Restart::Never);
}

#[test]
fn refusals_are_listed() {
    let seccomp = refusals().find(|refusal| refusal.name == "seccomp").unwrap();
    assert_eq!(seccomp.errno.0, libc::ENOSYS);
    assert_eq!(name(Personality::X86_64, 317), Some("seccomp"));
}

//! Structures of System V interprocess communication, which guest and host lay out differently.

use super::call::{Answer, Call, input, output};
use crate::sys::guest_memory;
use zerocopy::IntoBytes as _;

/// Commands (Linux `include/uapi/linux/ipc.h`, `shm.h`, `msg.h`, `sem.h`).
pub(super) mod command {
    pub(in super::super) const SET: u64 = 1;
    pub(in super::super) const STAT: u64 = 2;
    pub(in super::super) const INFO: u64 = 3;
    pub(in super::super) const MSG_STAT: u64 = 11;
    pub(in super::super) const MSG_STAT_ANY: u64 = 13;
    pub(in super::super) const SHM_STAT: u64 = 13;
    pub(in super::super) const SHM_INFO: u64 = 14;
    pub(in super::super) const SHM_STAT_ANY: u64 = 15;
    pub(in super::super) const SEM_STAT: u64 = 18;
    pub(in super::super) const SEM_STAT_ANY: u64 = 20;
}

/// A structure of guest and host.
pub(super) struct Structure {
    /// Bytes of the guest's.
    pub(super) guest: usize,
    /// Words of 8 bytes of the host's.
    pub(super) host: usize,
    /// Place in the guest's, place in the host's, bytes. Numbers are little endian, and may be longer in the host's.
    pub(super) fields: &'static [(usize, usize, usize)],
}

impl Structure {
    pub(super) fn to_guest(&self, host: &[u64]) -> Vec<u8> {
        let mut guest = vec![0; self.guest];
        for &(to, from, size) in self.fields {
            guest[to..to + size].copy_from_slice(&host.as_bytes()[from..from + size]);
        }
        guest
    }

    pub(super) fn to_host(&self, guest: &[u8]) -> Vec<u64> {
        let mut host = vec![0; self.host];
        for &(from, to, size) in self.fields {
            host.as_mut_bytes()[to..to + size].copy_from_slice(&guest[from..from + size]);
        }
        host
    }

    /// A command that writes it to `address`; `command` calls the host with where it is to write.
    pub(super) fn read_by(&self, address: u64, command: impl FnOnce(u64) -> Answer) -> Answer {
        let mut host = vec![0; self.host];
        let answer = command(output(host.as_mut_slice()))?;
        guest_memory::write_bytes(address, &self.to_guest(&host))?;
        Ok(answer)
    }

    /// A command that reads it from `address`.
    pub(super) fn write_by(&self, address: u64, command: impl FnOnce(u64) -> Answer) -> Answer {
        let host = self.to_host(&guest_memory::read_vec::<u8>(address, self.guest)?);
        command(input(host.as_slice()))
    }

    /// `semctl(set, semaphore, command, argument)`, where this is `struct semid64_ds`.
    pub(super) fn semctl(&self, call: &Call<'_>) -> Answer {
        let [set, semaphore, command, argument, ..] = call.args;
        let host = |argument: u64| call.host(libc::SYS_semctl, [set, semaphore, command, argument]);
        match command & u64::from(u32::MAX) {
            command::STAT | command::SEM_STAT | command::SEM_STAT_ANY => self.read_by(argument, host),
            command::SET => self.write_by(argument, host),
            // A value, nothing, or numbers of 16 and 32 bits.
            _ => host(argument),
        }
    }
}

#[cfg(test)]
impl Structure {
    /// Checks that each field lies inside and survives the way to the host and back.
    pub(super) fn keeps_all_fields(&self) {
        let mut guest = vec![0; self.guest];
        for &(at, host, size) in self.fields {
            assert!(at + size <= self.guest && host + size <= 8 * self.host);
            guest[at..at + size].iter_mut().enumerate().for_each(|(byte, to)| *to = (at + byte + 1) as u8);
        }
        assert_eq!(self.to_guest(&self.to_host(&guest)), guest);
    }
}

//! System V interprocess communication: one call for all of it, messages whose kind is one word, and structures of words.

use super::super::call::{Answer, Call, input, output};
use super::super::ipc_structure::{Structure, command};
use super::super::restart::Restart;
use super::super::shared_memory;
use super::super::table::{Row, convert};
use super::number;
use crate::linux::Errno;
use crate::sys::guest_memory;
use zerocopy::IntoBytes as _;

pub(super) const ROWS: &[Row] = &[
    convert(number::IPC, "ipc", ipc).restarts_by(restart),
    convert(number::SEMCTL, "semctl", semctl),
    convert(number::SHMCTL, "shmctl", shmctl),
    convert(number::MSGSND, "msgsnd", msgsnd).restarts_unless_handled(),
    convert(number::MSGRCV, "msgrcv", msgrcv).restarts_unless_handled(),
    convert(number::MSGCTL, "msgctl", msgctl),
];

/// Numbers of `ipc` (Linux `include/uapi/linux/ipc.h`).
mod function {
    pub(super) const SEMOP: u64 = 1;
    pub(super) const SEMGET: u64 = 2;
    pub(super) const SEMCTL: u64 = 3;
    pub(super) const SEMTIMEDOP: u64 = 4;
    pub(super) const MSGSND: u64 = 11;
    pub(super) const MSGRCV: u64 = 12;
    pub(super) const MSGGET: u64 = 13;
    pub(super) const MSGCTL: u64 = 14;
    pub(super) const SHMAT: u64 = 21;
    pub(super) const SHMDT: u64 = 22;
    pub(super) const SHMGET: u64 = 23;
    pub(super) const SHMCTL: u64 = 24;
}

/// Number and version of a function of `ipc`.
const fn function_of(number: u64) -> (u64, u64) {
    (number & 0xffff, number >> 16 & 0xffff)
}

/// Flag of a command of `ipc`: structures have the layouts of today. C libraries always set it; older layouts are refused.
const IPC_64: u64 = 0x100;

fn restart(args: &[u64; 6]) -> Restart {
    match function_of(args[0]).0 {
        function::SEMOP | function::SEMTIMEDOP => Restart::Interrupted,
        function::MSGSND | function::MSGRCV => Restart::UnlessHandled,
        _ => Restart::Never,
    }
}

/// `ipc(number, first, second, third, pointer, fifth)`.
fn ipc(call: &mut Call<'_>) -> Answer {
    let [number, first, second, third, pointer, fifth] = call.args;
    let (number, version) = function_of(number);
    let of_today = |command: u64| if command & IPC_64 != 0 { Ok(command & !IPC_64) } else { Err(Errno::INVALID) };
    let (own, args): (fn(&mut Call<'_>) -> Answer, [u64; 5]) = match number {
        function::SEMOP => return call.blocking(libc::SYS_semop, [first, pointer, second]),
        function::SEMTIMEDOP => return semtimedop(call, [first, pointer, second, fifth]),
        function::SEMGET => return call.host(libc::SYS_semget, [first, second, third]),
        function::MSGGET => return call.host(libc::SYS_msgget, [first, second]),
        function::SHMGET => return call.host(libc::SYS_shmget, [first, second, third]),
        function::SEMCTL => {
            let argument = guest_memory::read::<u32>(pointer)?;
            (semctl, [first, second, of_today(third)?, argument.into(), 0])
        }
        function::MSGSND => (msgsnd, [first, pointer, second, third, 0]),
        function::MSGRCV if version == 0 => {
            let [message, kind] = guest_memory::read::<[u32; 2]>(pointer)?.map(u64::from);
            (msgrcv, [first, message, second, kind, third])
        }
        function::MSGRCV => (msgrcv, [first, pointer, second, fifth, third]),
        function::MSGCTL => (msgctl, [first, of_today(second)?, pointer, 0, 0]),
        function::SHMAT if version == 1 => return Err(Errno::INVALID),
        function::SHMAT => (shared_memory::shmat, [first, pointer, second, 0, 0]),
        function::SHMDT => (shared_memory::shmdt, [pointer, 0, 0, 0, 0]),
        function::SHMCTL => (shmctl, [first, of_today(second)?, pointer, 0, 0]),
        _ => return Err(Errno(libc::ENOSYS)),
    };
    call.args[..args.len()].copy_from_slice(&args);
    let answer = own(call)?;
    if number != function::SHMAT {
        return Ok(answer);
    }
    guest_memory::write(third, &(answer as u32))?;
    Ok(0)
}

fn semtimedop(call: &mut Call<'_>, [set, operations, count, limit]: [u64; 4]) -> Answer {
    if limit == 0 {
        return call.blocking(libc::SYS_semop, [set, operations, count]);
    }
    let limit = guest_memory::read::<[i32; 2]>(limit)?.map(i64::from);
    call.blocking(libc::SYS_semtimedop, [set, operations, count, input(&limit)])
}

/// Bytes of the longest message that is taken; the kernel's own limit is usually 8 KiB.
const LONGEST_MESSAGE: u64 = 1 << 20;

/// A message as the host has it: its kind, and room for some bytes.
fn host_message(size: u64) -> Vec<u64> {
    vec![0; 1 + size.div_ceil(8) as usize]
}

/// `msgsnd(queue, message, size, flags)`.
fn msgsnd(call: &mut Call<'_>) -> Answer {
    let [queue, message, size, flags, ..] = call.args;
    if size > LONGEST_MESSAGE {
        return Err(Errno::INVALID);
    }
    let mut host = host_message(size);
    host[0] = i64::from(guest_memory::read::<i32>(message)?) as u64;
    guest_memory::read_bytes(message + 4, &mut host[1..].as_mut_bytes()[..size as usize])?;
    call.blocking(libc::SYS_msgsnd, [queue, input(host.as_slice()), size, flags])
}

/// `msgrcv(queue, message, size, kind, flags)`.
fn msgrcv(call: &mut Call<'_>) -> Answer {
    let [queue, message, size, kind, flags, _] = call.args;
    // The kernel refuses sizes whose sign is negative.
    let size = if size > i32::MAX as u64 { return Err(Errno::INVALID) } else { size.min(LONGEST_MESSAGE) };
    let mut host = host_message(size);
    let kind = i64::from(kind as i32) as u64;
    let received = call.blocking(libc::SYS_msgrcv, [queue, output(host.as_mut_slice()), size, kind, flags])?;
    guest_memory::write(message, &(host[0] as u32))?;
    guest_memory::write_bytes(message + 4, &host[1..].as_bytes()[..received as usize])?;
    Ok(received)
}

/// `struct ipc64_perm` up to what nobody uses: 28 bytes, equal on both.
const PERMISSION: (usize, usize, usize) = (0, 0, 28);

/// `struct shmid64_ds`: size, three times, two processes, attachments.
const SEGMENT: Structure = Structure {
    guest: 84,
    host: 14,
    fields: &[PERMISSION, (36, 48, 4), (40, 56, 8), (48, 64, 8), (56, 72, 8), (64, 80, 8), (72, 88, 4)],
};

/// `struct msqid64_ds`: three times, bytes, messages, most bytes, two processes.
const QUEUE: Structure = Structure {
    guest: 88,
    host: 15,
    fields: &[PERMISSION, (36, 48, 8), (44, 56, 8), (52, 64, 8), (60, 72, 4), (64, 80, 4), (68, 88, 4), (72, 96, 8)],
};

/// `struct semid64_ds`: two times, count. x86-64 pads its times.
const SEMAPHORES: Structure = if cfg!(target_arch = "x86_64") {
    Structure { guest: 64, host: 13, fields: &[PERMISSION, (36, 48, 8), (44, 64, 8), (52, 80, 4)] }
} else {
    Structure { guest: 64, host: 11, fields: &[PERMISSION, (36, 48, 8), (44, 56, 8), (52, 64, 4)] }
};

/// `struct shm_info`: segments in use, and five numbers of pages and swapping.
const MEMORY_USE: Structure = Structure {
    guest: 24,
    host: 6,
    fields: &[(0, 0, 4), (4, 8, 4), (8, 16, 4), (12, 24, 4), (16, 32, 4), (20, 40, 4)],
};

fn semctl(call: &mut Call<'_>) -> Answer {
    SEMAPHORES.semctl(call)
}

/// `msgctl(queue, command, argument)`.
fn msgctl(call: &mut Call<'_>) -> Answer {
    let [queue, command, argument, ..] = call.args;
    let host = |argument: u64| call.host(libc::SYS_msgctl, [queue, command, argument]);
    match command {
        command::STAT | command::MSG_STAT | command::MSG_STAT_ANY => QUEUE.read_by(argument, host),
        command::SET => QUEUE.write_by(argument, host),
        // Nothing, or numbers of 32 bits.
        _ => host(argument),
    }
}

/// Words of `struct shminfo64` that mean something: most bytes of a segment, least, most segments, those of a process, most pages.
const LIMITS: usize = 5;
/// All of its words.
const LIMIT_WORDS: usize = 9;

/// `shmctl(segment, command, argument)`.
fn shmctl(call: &mut Call<'_>) -> Answer {
    let [segment, command, argument, ..] = call.args;
    let host = |argument: u64| call.host(libc::SYS_shmctl, [segment, command, argument]);
    match command {
        command::STAT | command::SHM_STAT | command::SHM_STAT_ANY => SEGMENT.read_by(argument, host),
        command::SET => SEGMENT.write_by(argument, host),
        command::SHM_INFO => MEMORY_USE.read_by(argument, host),
        command::INFO => {
            let mut limits = [0u64; LIMIT_WORDS];
            let answer = host(output(&mut limits))?;
            let mut guest = [0u32; LIMIT_WORDS];
            for (to, from) in guest.iter_mut().zip(limits).take(LIMITS) {
                *to = from.min(i32::MAX as u64) as u32;
            }
            guest_memory::write(argument, &guest)?;
            Ok(answer)
        }
        _ => host(argument),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structures_keep_all_fields_both_ways() {
        [SEGMENT, QUEUE, SEMAPHORES, MEMORY_USE].iter().for_each(Structure::keeps_all_fields);
    }
}

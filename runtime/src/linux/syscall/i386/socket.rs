//! Sockets: one call for all of them, and messages in structures of words.

use super::super::call::{Answer, Call, input, output};
use super::super::table::{Row, convert};
use super::file::buffers_of;
use super::number;
use crate::linux::Errno;
use crate::sys::guest_memory;

pub(super) const ROWS: &[Row] = &[
    convert(number::SOCKETCALL, "socketcall", socket_call).restarts(),
    convert(number::GETSOCKOPT, "getsockopt", get_option),
    convert(number::SETSOCKOPT, "setsockopt", set_option),
    convert(number::SENDMSG, "sendmsg", send_message).restarts(),
    convert(number::RECVMSG, "recvmsg", receive_message).restarts(),
];

/// The calls of `socketcall` in the order of their numbers, from 1 (Linux `include/uapi/linux/net.h`): number of
/// arguments and what they call.
const CALLS: [(usize, Function); 18] = [
    (3, Function::Host(libc::SYS_socket)),
    (3, Function::Host(libc::SYS_bind)),
    (3, Function::Host(libc::SYS_connect)),
    (2, Function::Host(libc::SYS_listen)),
    (3, Function::Host(libc::SYS_accept)),
    (3, Function::Host(libc::SYS_getsockname)),
    (3, Function::Host(libc::SYS_getpeername)),
    (4, Function::Host(libc::SYS_socketpair)),
    (4, Function::Send),
    (4, Function::Receive),
    (6, Function::Host(libc::SYS_sendto)),
    (6, Function::Host(libc::SYS_recvfrom)),
    (2, Function::Host(libc::SYS_shutdown)),
    (5, Function::Own(set_option)),
    (5, Function::Own(get_option)),
    (3, Function::Own(send_message)),
    (3, Function::Own(receive_message)),
    (4, Function::Host(libc::SYS_accept4)),
];

/// What a number of `socketcall` stands for.
#[derive(Clone, Copy)]
enum Function {
    /// A call of the host with the same arguments.
    Host(i64),
    /// `send`, which is `sendto` without an address.
    Send,
    /// `recv`, likewise.
    Receive,
    /// A call that is converted.
    Own(fn(&mut Call<'_>) -> Answer),
}

/// `socketcall(number, arguments)`.
fn socket_call(call: &mut Call<'_>) -> Answer {
    let [number, address, ..] = call.args;
    let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let &(count, function) = index.and_then(|index| CALLS.get(index)).ok_or(Errno::INVALID)?;
    let words = guest_memory::read_vec::<u32>(address, count)?;
    call.args = [0; 6];
    for (argument, word) in call.args.iter_mut().zip(words) {
        *argument = word.into();
    }
    let args = call.args;
    match function {
        Function::Host(host_number) => call.blocking(host_number, args),
        Function::Send => call.blocking(libc::SYS_sendto, args),
        Function::Receive => call.blocking(libc::SYS_recvfrom, args),
        Function::Own(own) => own(call),
    }
}

/// Options whose value is a `struct timeval`.
const TIMEOUTS: [i32; 2] = [libc::SO_RCVTIMEO, libc::SO_SNDTIMEO];

fn is_timeout(level: u64, option: u64) -> bool {
    level as i32 == libc::SOL_SOCKET && TIMEOUTS.contains(&(option as i32))
}

fn set_option(call: &mut Call<'_>) -> Answer {
    let [socket, level, option, value, size, _] = call.args;
    if !is_timeout(level, option) || size < 8 {
        return call.host(libc::SYS_setsockopt, [socket, level, option, value, size]);
    }
    let time = guest_memory::read::<[i32; 2]>(value)?.map(i64::from);
    call.host(libc::SYS_setsockopt, [socket, level, option, input(&time), size_of_val(&time) as u64])
}

fn get_option(call: &mut Call<'_>) -> Answer {
    let [socket, level, option, value, size, _] = call.args;
    if !is_timeout(level, option) {
        return call.host(libc::SYS_getsockopt, [socket, level, option, value, size]);
    }
    let (mut time, mut length) = ([0i64; 2], 16u32);
    let answer = call.host(libc::SYS_getsockopt, [socket, level, option, output(&mut time), output(&mut length)])?;
    guest_memory::write(value, &time.map(|part| part as i32))?;
    guest_memory::write(size, &8u32)?;
    Ok(answer)
}

/// `struct msghdr` of the host: name and its size, buffers and their count, control data and its size, flags.
type HostMessage = [u64; 7];

/// A message header of the guest: seven words.
struct Message {
    words: [u32; 7],
    buffers: Vec<[u64; 2]>,
    control: Vec<u8>,
}

const NAME_SIZE: usize = 1;
const CONTROL: usize = 4;
const CONTROL_SIZE: usize = 5;
const FLAGS: usize = 6;
/// Most bytes of control data.
const CONTROL_LIMIT: usize = 64 * 1024;

impl Message {
    fn read(address: u64) -> Result<Self, Errno> {
        let words: [u32; 7] = guest_memory::read(address)?;
        let buffers = buffers_of(words[2].into(), words[3].into())?;
        Ok(Self { words, buffers, control: Vec::new() })
    }

    fn host(&mut self) -> HostMessage {
        let [name, name_size, _, _, _, _, flags] = self.words.map(u64::from);
        let control = if self.control.is_empty() { 0 } else { output(self.control.as_mut_slice()) };
        let control_size = self.control.len() as u64;
        [name, name_size, input(self.buffers.as_slice()), self.buffers.len() as u64, control, control_size, flags]
    }
}

/// Sizes of `struct cmsghdr` of guest and host; both align data to a word of their own.
const GUEST_HEADER: usize = 12;
const HOST_HEADER: usize = 16;

fn word(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..at + 4).and_then(|word| word.try_into().ok()).map_or(0, u32::from_le_bytes) as usize
}

/// The host's form of control data.
fn control_to_host(guest: &[u8]) -> Result<Vec<u8>, Errno> {
    let mut host = Vec::new();
    let mut rest = guest;
    while rest.len() >= GUEST_HEADER {
        let length = word(rest, 0);
        if length < GUEST_HEADER || length > rest.len() {
            return Err(Errno::INVALID);
        }
        let data = &rest[GUEST_HEADER..length];
        host.extend(((HOST_HEADER + data.len()) as u64).to_le_bytes());
        host.extend(&rest[4..GUEST_HEADER]);
        host.extend(data);
        host.resize(host.len().next_multiple_of(8), 0);
        rest = &rest[length.next_multiple_of(4).min(rest.len())..];
    }
    Ok(host)
}

/// The guest's form of control data, as much of it as `room` bytes hold; true where something did not fit.
fn control_to_guest(host: &[u8], room: usize) -> (Vec<u8>, bool) {
    let mut guest = Vec::new();
    let mut rest = host;
    while rest.len() >= HOST_HEADER {
        let length = word(rest, 0);
        if length < HOST_HEADER || length > rest.len() {
            break;
        }
        let data = &rest[HOST_HEADER..length];
        if guest.len() + GUEST_HEADER + data.len() > room {
            return (guest, true);
        }
        guest.extend(((GUEST_HEADER + data.len()) as u32).to_le_bytes());
        guest.extend(&rest[8..HOST_HEADER]);
        guest.extend(data);
        guest.resize(guest.len().next_multiple_of(4).min(room), 0);
        rest = &rest[length.next_multiple_of(8).min(rest.len())..];
    }
    (guest, false)
}

fn send_message(call: &mut Call<'_>) -> Answer {
    let [socket, address, flags, ..] = call.args;
    let mut message = Message::read(address)?;
    let size = message.words[CONTROL_SIZE] as usize;
    if size > CONTROL_LIMIT {
        return Err(Errno(libc::ENOBUFS));
    }
    let mut control = vec![0; size];
    guest_memory::read_bytes(message.words[CONTROL].into(), &mut control)?;
    message.control = control_to_host(&control)?;
    let host = message.host();
    call.blocking(libc::SYS_sendmsg, [socket, input(&host), flags])
}

fn receive_message(call: &mut Call<'_>) -> Answer {
    let [socket, address, flags, ..] = call.args;
    let mut message = Message::read(address)?;
    let room = (message.words[CONTROL_SIZE] as usize).min(CONTROL_LIMIT);
    message.control = vec![0; if message.words[CONTROL] == 0 { 0 } else { room * 2 }];
    let mut host = message.host();
    let answer = call.blocking(libc::SYS_recvmsg, [socket, output(&mut host), flags])?;
    let received = (host[CONTROL_SIZE] as usize).min(message.control.len());
    let (control, cut) = control_to_guest(&message.control[..received], room);
    guest_memory::write_bytes(message.words[CONTROL].into(), &control)?;
    message.words[NAME_SIZE] = host[NAME_SIZE] as u32;
    message.words[CONTROL_SIZE] = control.len() as u32;
    message.words[FLAGS] = host[FLAGS] as u32 | if cut { libc::MSG_CTRUNC as u32 } else { 0 };
    guest_memory::write(address, &message.words)?;
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_data_goes_both_ways() {
        // Two records: one descriptor, and three bytes.
        let mut guest = Vec::new();
        for (data, padding) in [(&[7, 0, 0, 0][..], 0), (&[1, 2, 3][..], 1)] {
            guest.extend(((GUEST_HEADER + data.len()) as u32).to_le_bytes());
            guest.extend([1, 0, 0, 0, 2, 0, 0, 0]);
            guest.extend(data);
            guest.resize(guest.len() + padding, 0);
        }
        let host = control_to_host(&guest).expect("well formed");
        assert_eq!(host.len(), 24 + 24);
        assert_eq!(control_to_guest(&host, 100), (guest.clone(), false));
        assert_eq!(control_to_guest(&host, 20), (guest[..16].to_vec(), true));
        assert_eq!(control_to_host(&[3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), Err(Errno::INVALID));
    }
}

//! The frames that x86 Linux puts on the stack of a 32-bit program for a signal handler: `struct rt_sigframe_ia32` for
//! handlers with `SA_SIGINFO`, `struct sigframe_ia32` for others (Linux `arch/x86/include/asm/sigframe.h`).
//!
//! Both begin with the return address and the signal's number. The floating-point area lies above: the image of FSAVE
//! with two words of status, then at a 64-byte boundary that of FXSAVE.

use super::action::{Action, flag};
use super::frame::{self, FrameFields, Record, get_u32, put_u32};
use crate::flags::{rflags, set_rflags};
use crate::float_image::{self, FLOAT_IMAGE};
use crate::sys::context::SIGINFO_SIZE;
use crate::sys::guest_memory;
use causeway_cache_format::abi::GuestState;

/// Offset of the signal's number.
const NUMBER: usize = 4;
/// Size of FSAVE's image with status and magic.
const LEGACY_SIZE: usize = 112;
/// Size of `struct sigcontext_32`.
const MACHINE_SIZE: usize = 88;

/// Where the parts of a frame lie, bytes from its start.
struct Layout {
    machine: usize,
    size: usize,
}

/// `struct rt_sigframe_ia32`.
const WITH_INFO: Layout = Layout { machine: CONTEXT + 20, size: 268 };
const INFO_POINTER: usize = 8;
const CONTEXT_POINTER: usize = 12;
const INFO: usize = 16;
const CONTEXT: usize = 144;
const STACK: usize = CONTEXT + 8;
const MASK: usize = WITH_INFO.machine + MACHINE_SIZE;

/// `struct sigframe_ia32`.
const PLAIN: Layout = Layout { machine: 8, size: 732 };
const EXTRA_MASK: usize = 720;

/// `uc_flags`: the floating-point area is one of XSAVE.
const UC_FP_XSTATE: u32 = 1;

/// GPR numbers in the order of `sigcontext_32`, from its offset 16: edi, esi, ebp, esp, ebx, edx, ecx, eax.
const ORDER: [usize; 8] = [7, 6, 5, 4, 3, 2, 1, 0];
const REGISTERS: usize = 16;
const TRAP: usize = 48;
const ERROR: usize = 52;
const EIP: usize = 56;
const CS: usize = 60;
const FLAGS: usize = 64;
const STACK_POINTER: usize = 68;
const SS: usize = 72;
const FLOAT_POINTER: usize = 76;
const OLD_MASK: usize = 80;
const FAULT_ADDRESS: usize = 84;
/// Offsets of GS, FS, ES, DS and their numbers in [`GuestState::selector`].
const SELECTORS: [(usize, usize); 4] = [(0, 5), (4, 4), (8, 0), (12, 3)];

/// Writes the frame and makes the handler the next to run; `None` where the stack cannot be written.
pub(super) fn enter(
    state: &mut GuestState,
    fields: &FrameFields,
    signal: i32,
    action: &Action,
    stack_top: u64,
) -> Option<Record> {
    let with_info = action.flags & flag::SIGINFO != 0;
    let layout = if with_info { &WITH_INFO } else { &PLAIN };
    let mut extended = float_image::of_state(state).to_vec();
    if frame::has_extended_state() {
        frame::extend_area(state, &mut extended, LEGACY_SIZE);
    }
    let float = ((stack_top.wrapping_sub(extended.len() as u64) & !63).wrapping_sub(LEGACY_SIZE as u64)) & 0xffff_ffff;
    let address = ((float.wrapping_sub(layout.size as u64).wrapping_add(4) & !15).wrapping_sub(4)) & 0xffff_ffff;
    let mut bytes = vec![0u8; layout.size];
    put_u32(&mut bytes, 0, fields.return_address as u32);
    put_u32(&mut bytes, NUMBER, signal as u32);
    let machine = machine(state, fields, float as u32);
    bytes[layout.machine..layout.machine + MACHINE_SIZE].copy_from_slice(&machine);
    if with_info {
        fill_context(&mut bytes, fields, address as u32);
    } else {
        put_u32(&mut bytes, EXTRA_MASK, (fields.mask >> 32) as u32);
    }
    let mut area = legacy(&float_image::of_state(state), (state.selector[1], state.selector[3])).to_vec();
    area.extend(extended);
    guest_memory::write_bytes(float, &area).ok()?;
    guest_memory::write_bytes(address, &bytes).ok()?;
    let pointer = |offset: usize| if with_info { address + offset as u64 } else { 0 };
    state.gpr[0] = signal as u64;
    state.gpr[2] = pointer(INFO);
    state.gpr[1] = pointer(CONTEXT);
    state.gpr[4] = address;
    state.rip = action.handler;
    Some(Record { address, machine: machine.to_vec(), area })
}

/// The parts that only handlers with `SA_SIGINFO` get.
fn fill_context(bytes: &mut [u8], fields: &FrameFields, address: u32) {
    put_u32(bytes, INFO_POINTER, address + INFO as u32);
    put_u32(bytes, CONTEXT_POINTER, address + CONTEXT as u32);
    bytes[INFO..INFO + SIGINFO_SIZE].copy_from_slice(&info(&fields.info));
    put_u32(bytes, CONTEXT, if frame::has_extended_state() { UC_FP_XSTATE } else { 0 });
    for (index, word) in fields.stack.into_iter().enumerate() {
        put_u32(bytes, STACK + index * 4, word as u32);
    }
    put_u32(bytes, MASK, fields.mask as u32);
    put_u32(bytes, MASK + 4, (fields.mask >> 32) as u32);
}

fn machine(state: &GuestState, fields: &FrameFields, float: u32) -> [u8; MACHINE_SIZE] {
    let mut machine = [0u8; MACHINE_SIZE];
    for (at, number) in SELECTORS {
        put_u32(&mut machine, at, state.selector[number].into());
    }
    for (index, register) in ORDER.into_iter().enumerate() {
        put_u32(&mut machine, REGISTERS + index * 4, state.gpr[register] as u32);
    }
    let words = [
        (TRAP, fields.trap.number as u32),
        (ERROR, fields.trap.error as u32),
        (EIP, state.rip as u32),
        (CS, state.selector[1].into()),
        (FLAGS, rflags(state) as u32),
        (STACK_POINTER, state.gpr[4] as u32),
        (SS, state.selector[2].into()),
        (FLOAT_POINTER, float),
        (OLD_MASK, fields.mask as u32),
        (FAULT_ADDRESS, fields.trap.address as u32),
    ];
    for (at, word) in words {
        put_u32(&mut machine, at, word);
    }
    machine
}

/// `siginfo_t` of 32-bit programs: what follows the three numbers begins at 12, and pointers have four bytes.
fn info(wide: &[u8; SIGINFO_SIZE]) -> [u8; SIGINFO_SIZE] {
    let mut narrow = [0u8; SIGINFO_SIZE];
    narrow[..12].copy_from_slice(&wide[..12]);
    let (number, code) = (get_u32(wide, 0) as i32, get_u32(wide, 8) as i32);
    let moves: &[(usize, usize)] = match number {
        // Process, user, status; user and system time.
        libc::SIGCHLD if code > 0 => &[(16, 12), (20, 16), (24, 20), (32, 24), (40, 28)],
        // Band and descriptor.
        libc::SIGPOLL if code > 0 => &[(16, 12), (24, 16)],
        // Address, which a signal of the CPU has alone.
        libc::SIGSEGV | libc::SIGBUS | libc::SIGILL | libc::SIGFPE | libc::SIGTRAP if code > 0 => &[(16, 12)],
        // Process or timer, user or overrun, value.
        _ => &[(16, 12), (20, 16), (24, 20)],
    };
    for &(from, to) in moves {
        narrow[to..to + 4].copy_from_slice(&wide[from..from + 4]);
    }
    narrow
}

/// FSAVE's image with status and magic, from that of FXSAVE (Intel SDM volume 1, 8.1.10 and 10.5.1.1). A 64-bit kernel puts the
/// selectors of CS and DS at the signal into it, and no opcode.
fn legacy(fx: &[u8; FLOAT_IMAGE], (code, data): (u16, u16)) -> [u8; LEGACY_SIZE] {
    const UPPER: u32 = 0xffff_0000;
    let mut image = [0u8; LEGACY_SIZE];
    let word = |at: usize| u32::from(fx[at]) | u32::from(fx[at + 1]) << 8;
    put_u32(&mut image, 0, word(0) | UPPER);
    put_u32(&mut image, 4, word(2) | UPPER);
    put_u32(&mut image, 8, full_tags(fx) | UPPER);
    put_u32(&mut image, 12, get_u32(fx, 8));
    put_u32(&mut image, 16, code.into());
    put_u32(&mut image, 20, get_u32(fx, 16));
    put_u32(&mut image, 24, u32::from(data) | UPPER);
    for index in 0..8 {
        let from = 32 + index * 16;
        image[28 + index * 10..38 + index * 10].copy_from_slice(&fx[from..from + 10]);
    }
    put_u32(&mut image, 108, word(2));
    image
}

/// Two bits for each physical register: 0 valid, 1 zero, 2 special, 3 empty.
fn full_tags(fx: &[u8; FLOAT_IMAGE]) -> u32 {
    let top = usize::from(fx[3] >> 3 & 7);
    (0..8).fold(0, |tags, register| {
        let at = 32 + (register + 8 - top) % 8 * 16;
        let exponent = u32::from(fx[at + 8]) | u32::from(fx[at + 9] & 0x7f) << 8;
        let significand_is_zero = fx[at..at + 8].iter().all(|&byte| byte == 0);
        let tag = match (fx[4] >> register & 1, exponent) {
            (0, _) => 3,
            (_, 0) if significand_is_zero => 1,
            (_, 0 | 0x7fff) => 2,
            _ if fx[at + 7] & 0x80 == 0 => 2,
            _ => 0,
        };
        tags | tag << (register * 2)
    })
}

/// FXSAVE's image with what a handler may have changed in FSAVE's.
fn merged(area: &[u8; LEGACY_SIZE + FLOAT_IMAGE]) -> [u8; FLOAT_IMAGE] {
    let mut fx = [0u8; FLOAT_IMAGE];
    fx.copy_from_slice(&area[LEGACY_SIZE..]);
    fx[0..2].copy_from_slice(&area[0..2]);
    fx[2..4].copy_from_slice(&area[4..6]);
    let tags = u32::from(area[8]) | u32::from(area[9]) << 8;
    fx[4] = (0..8).fold(0, |abridged, register| abridged | u8::from(tags >> (register * 2) & 3 != 3) << register);
    fx[6..8].copy_from_slice(&area[18..20]);
    for (to, from) in [(8, 12), (16, 20)] {
        fx[to..to + 8].fill(0);
        fx[to..to + 4].copy_from_slice(&area[from..from + 4]);
    }
    for index in 0..8 {
        fx[32 + index * 16..42 + index * 16].copy_from_slice(&area[28 + index * 10..38 + index * 10]);
    }
    fx
}

/// What a frame says, as the handler left it.
pub(super) struct Restored {
    /// Address of the frame and what it holds.
    pub(super) record: Record,
    /// Signal mask.
    pub(super) mask: u64,
    /// `stack_t`, which only frames with `SA_SIGINFO` have.
    pub(super) stack: Option<[u64; 3]>,
    /// Selectors of ES, FS, GS and DS: number and value.
    pub(super) selectors: [(usize, u16); 4],
}

/// Sets registers and flags from the frame whose handler has just returned; `with_info` tells which of the two it is.
pub(super) fn leave(state: &mut GuestState, with_info: bool) -> Option<Restored> {
    // The handler's `ret` has popped the return address; the restorer of a plain frame has popped the number as well.
    let (layout, popped) = if with_info { (&WITH_INFO, 4) } else { (&PLAIN, 8) };
    let address = state.gpr[4].wrapping_sub(popped) & 0xffff_ffff;
    let mut bytes = vec![0; layout.size];
    guest_memory::read_bytes(address, &mut bytes).ok()?;
    let machine = &bytes[layout.machine..layout.machine + MACHINE_SIZE];
    for (index, register) in ORDER.into_iter().enumerate() {
        state.gpr[register] = get_u32(machine, REGISTERS + index * 4).into();
    }
    state.rip = get_u32(machine, EIP).into();
    set_rflags(state, get_u32(machine, FLAGS).into());
    let selectors = SELECTORS.map(|(at, number)| (number, get_u32(machine, at) as u16));
    let float = get_u32(machine, FLOAT_POINTER);
    let mut area = vec![0; LEGACY_SIZE + FLOAT_IMAGE];
    if float != 0 {
        let legacy = guest_memory::read(float.into()).ok()?;
        float_image::restore(state, &merged(&legacy));
        let mut extended = legacy[LEGACY_SIZE..].to_vec();
        frame::restore_extension(state, u64::from(float) + LEGACY_SIZE as u64, &mut extended)?;
        area = [&legacy[..LEGACY_SIZE], &extended].concat();
    }
    let wide = |low: u32, high: u32| u64::from(low) | u64::from(high) << 32;
    let word = |at: usize| get_u32(&bytes, at);
    let (mask, stack) = if with_info {
        let stack = [word(STACK), word(STACK + 4), word(STACK + 8)].map(u64::from);
        (wide(word(MASK), word(MASK + 4)), Some(stack))
    } else {
        (wide(get_u32(machine, OLD_MASK), word(EXTRA_MASK)), None)
    };
    let record = Record { address, machine: machine.to_vec(), area };
    Some(Restored { record, mask, stack, selectors })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::context::zeroed_state;

    #[test]
    fn tags_are_those_of_fsave() {
        let mut fx = [0u8; FLOAT_IMAGE];
        // TOP is 6: physical register 6 is ST0, 7 is ST1, 0 is ST2.
        fx[3] = 6 << 3;
        fx[4] = 0b1100_0001;
        fx[32..42].copy_from_slice(&[0, 0, 0, 0, 0, 0, 0, 0x80, 0xff, 0x3f]);
        fx[64..74].copy_from_slice(&[0, 0, 0, 0, 0, 0, 0, 0x80, 0xff, 0x7f]);
        assert_eq!(full_tags(&fx), 0b01_00_11_11_11_11_11_10);
        fx[8..12].copy_from_slice(&[1, 2, 3, 4]);
        fx[16..20].copy_from_slice(&[5, 6, 7, 8]);
        let image = legacy(&fx, (0x23, 0x2b));
        assert_eq!(image[12..28], [1, 2, 3, 4, 0x23, 0, 0, 0, 5, 6, 7, 8, 0x2b, 0, 0xff, 0xff]);
        assert_eq!(image[28..38], fx[32..42]);
        let mut area = [0; LEGACY_SIZE + FLOAT_IMAGE];
        area[..LEGACY_SIZE].copy_from_slice(&image);
        area[LEGACY_SIZE..].copy_from_slice(&fx);
        assert_eq!(merged(&area), fx);
    }

    #[test]
    fn fields_stand_where_the_x86_headers_put_them() {
        let mut state = zeroed_state();
        state.gpr = core::array::from_fn(|index| 0x1000 + index as u64);
        state.rip = 0x804_8123;
        state.selector = [0x2b, 0x23, 0x2b, 0x2b, 0, 0x63];
        let fields = FrameFields {
            return_address: 0,
            info: [0; SIGINFO_SIZE],
            trap: frame::Trap { number: 14, error: 6, address: 0xdead },
            mask: 0x55,
            stack: [1, 2, 3],
        };
        let machine = machine(&state, &fields, 0x9000);
        // Indices of glibc's gregset_t: GS 0, EDI 4, EBX 8, EAX 11, TRAPNO 12, EIP 14, EFL 16, UESP 17; cr2 comes last.
        let word = |index: usize| get_u32(&machine, index * 4);
        assert_eq!([0, 4, 8, 11, 12, 14, 17].map(word), [0x63, 0x1007, 0x1003, 0x1000, 14, 0x804_8123, 0x1004]);
        assert_eq!((word(19), word(21)), (0x9000, 0xdead));
    }

    #[test]
    fn values_of_a_signal_move_together() {
        let mut wide = [0u8; SIGINFO_SIZE];
        put_u32(&mut wide, 0, libc::SIGCHLD as u32);
        put_u32(&mut wide, 8, 1);
        for (at, value) in [(16, 77), (20, 88), (24, 99)] {
            put_u32(&mut wide, at, value);
        }
        let narrow = info(&wide);
        assert_eq!([12, 16, 20].map(|at| get_u32(&narrow, at)), [77, 88, 99]);
    }
}

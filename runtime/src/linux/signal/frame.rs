//! The frame that x86-64 Linux puts on the stack for a signal handler (`struct rt_sigframe`), as bytes.
//!
//! Layout from its lowest address: return address, `ucontext` (flags, link, stack, `sigcontext`, mask), `siginfo`; the
//! floating-point area lies above at a 64-byte boundary.

use super::action::Action;
use crate::cpuid::cpuid;
use crate::flags::{rflags, set_rflags};
use crate::float_image::{self, FLOAT_IMAGE};
use crate::linux::extended_state::{self, XCR0};
use crate::sys::guest_memory;
use causeway_cache_format::abi::GuestState;

/// Bytes of the frame without the `fxsave` area.
const FRAME_SIZE: usize = 440;
/// Offset of `ucontext`.
const CONTEXT: usize = 8;
/// Offset of `siginfo`.
const INFO: usize = CONTEXT + 304;
/// Offset of `uc_stack`.
const STACK: usize = CONTEXT + 16;
/// Offset of `uc_mcontext`, a `sigcontext`.
const MACHINE: usize = CONTEXT + 40;
/// Bytes of `sigcontext`.
const MACHINE_SIZE: usize = 256;
/// Offset of `uc_sigmask`.
const MASK: usize = MACHINE + MACHINE_SIZE;

/// `UC_SIGCONTEXT_SS | UC_STRICT_RESTORE_SS`: what the kernel sets for 64-bit programs on a CPU without XSAVE.
const UC_FLAGS: u64 = 6;
/// The floating-point area is one of XSAVE.
const UC_FP_XSTATE: u64 = 1;
/// Where the kernel marks an XSAVE area, in bytes that `fxsave` leaves to software.
const SOFTWARE: usize = 464;
/// `FP_XSTATE_MAGIC1` and, behind the area, `FP_XSTATE_MAGIC2`.
const MAGIC_START: u32 = 0x4650_5853;
const MAGIC_END: u32 = 0x4650_5845;
/// Bytes of the area with its end mark.
const EXTENDED_SIZE: usize = extended_state::AREA + 4;
/// Bytes below RSP that belong to the interrupted function (System V ABI AMD64, 3.2.2).
const RED_ZONE: u64 = 128;

/// GPR numbers in the order of `sigcontext`: r8 to r15, rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp.
const ORDER: [usize; 16] = [8, 9, 10, 11, 12, 13, 14, 15, 7, 6, 5, 3, 2, 0, 1, 4];
const RIP: usize = 128;
const FLAGS: usize = 136;
const SELECTORS: usize = 144;
const ERROR: usize = 152;
const TRAP: usize = 160;
const OLD_MASK: usize = 168;
const FAULT_ADDRESS: usize = 176;
const FX_POINTER: usize = 184;

/// CS in the low 16 bits and SS in the high ones, as 64-bit programs have them.
const CODE_AND_STACK: u64 = 0x33 | 0x2b << 48;

/// What the CPU reports with an exception.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trap {
    /// Exception vector.
    pub number: u64,
    /// Error code.
    pub error: u64,
    /// Address of a page fault (CR2).
    pub address: u64,
}

/// What goes into a frame besides the registers.
#[derive(Clone, Copy, Debug)]
pub(super) struct FrameFields {
    pub(super) return_address: u64,
    pub(super) info: [u8; 128],
    pub(super) trap: Trap,
    pub(super) mask: u64,
    pub(super) stack: [u64; 3],
}

/// A frame that was written, or read back: what tells whether a handler changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// Its address.
    pub(super) address: u64,
    /// The machine context in it.
    pub(super) machine: Vec<u8>,
    /// The floating-point area above it.
    pub(super) area: Vec<u8>,
}

/// Addresses of the floating-point area of `area` bytes and of the frame for a handler that starts on `stack_top`;
/// `red_zone` tells whether that is the interrupted stack itself.
fn place(stack_top: u64, red_zone: bool, area: usize) -> (u64, u64) {
    let top = if red_zone { stack_top.wrapping_sub(RED_ZONE) } else { stack_top };
    let fx = top.wrapping_sub(area as u64) & !63;
    let frame = (fx.wrapping_sub(FRAME_SIZE as u64).wrapping_add(8) & !15).wrapping_sub(8);
    (fx, frame)
}

pub(super) fn put_u32(bytes: &mut [u8], at: usize, value: u32) {
    bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
}

pub(super) fn get_u32(bytes: &[u8], at: usize) -> u32 {
    let mut word = [0; 4];
    word.copy_from_slice(&bytes[at..at + 4]);
    u32::from_le_bytes(word)
}

fn put(bytes: &mut [u8], at: usize, value: u64) {
    bytes[at..at + 8].copy_from_slice(&value.to_le_bytes());
}

fn get(bytes: &[u8], at: usize) -> u64 {
    let mut word = [0; 8];
    word.copy_from_slice(&bytes[at..at + 8]);
    u64::from_le_bytes(word)
}

/// Writes the frame and makes the handler the next to run; `None` where the stack cannot be written.
pub(super) fn enter(
    state: &mut GuestState,
    fields: &FrameFields,
    signal: i32,
    action: &Action,
    (stack_top, red_zone): (u64, bool),
) -> Option<Record> {
    let area = build_area(state);
    let (fx_address, address) = place(stack_top, red_zone, area.len());
    let frame = build(state, fields, fx_address);
    guest_memory::write_bytes(fx_address, &area).ok()?;
    guest_memory::write_bytes(address, &frame).ok()?;
    state.gpr[0] = 0;
    state.gpr[7] = signal as u64;
    state.gpr[6] = address + INFO as u64;
    state.gpr[2] = address + CONTEXT as u64;
    state.gpr[4] = address;
    state.rip = action.handler;
    let machine = frame[MACHINE..MACHINE + MACHINE_SIZE].to_vec();
    Some(Record { address, machine, area })
}

/// What a frame says, as the handler left it.
pub(super) struct Restored {
    /// The frame.
    pub(super) record: Record,
    /// Signal mask.
    pub(super) mask: u64,
    /// `stack_t`.
    pub(super) stack: [u64; 3],
}

/// Sets registers and flags from the frame whose handler has just returned.
pub(super) fn leave(state: &mut GuestState) -> Option<Restored> {
    // The handler's `ret` has popped the return address.
    let address = state.gpr[4].wrapping_sub(8);
    let frame = guest_memory::read::<[u8; FRAME_SIZE]>(address).ok()?;
    let machine: &[u8; MACHINE_SIZE] = frame[MACHINE..].first_chunk()?;
    let fx_address = restore(state, machine);
    let area = if fx_address == 0 { Vec::new() } else { restore_area(state, fx_address)? };
    let stack = [STACK, STACK + 8, STACK + 16].map(|at| get(&frame, at));
    let record = Record { address, machine: machine.to_vec(), area };
    Some(Restored { record, mask: get(&frame, MASK), stack })
}

/// The frame for the registers of `state`, whose `fxsave` area lies at `fx_address`.
fn build(state: &GuestState, fields: &FrameFields, fx_address: u64) -> [u8; FRAME_SIZE] {
    let mut frame = [0u8; FRAME_SIZE];
    put(&mut frame, 0, fields.return_address);
    put(&mut frame, CONTEXT, UC_FLAGS | if has_extended_state() { UC_FP_XSTATE } else { 0 });
    for (index, word) in fields.stack.into_iter().enumerate() {
        put(&mut frame, STACK + index * 8, word);
    }
    let machine = &mut frame[MACHINE..MACHINE + MACHINE_SIZE];
    for (index, register) in ORDER.into_iter().enumerate() {
        put(machine, index * 8, state.gpr[register]);
    }
    put(machine, RIP, state.rip);
    put(machine, FLAGS, rflags(state));
    put(machine, SELECTORS, CODE_AND_STACK);
    put(machine, ERROR, fields.trap.error);
    put(machine, TRAP, fields.trap.number);
    put(machine, OLD_MASK, fields.mask);
    put(machine, FAULT_ADDRESS, fields.trap.address);
    put(machine, FX_POINTER, fx_address);
    put(&mut frame, MASK, fields.mask);
    frame[INFO..INFO + 128].copy_from_slice(&fields.info);
    frame
}

/// Sets registers and flags from a `sigcontext`; returns the address of its `fxsave` area, 0 for none.
fn restore(state: &mut GuestState, machine: &[u8; MACHINE_SIZE]) -> u64 {
    for (index, register) in ORDER.into_iter().enumerate() {
        state.gpr[register] = get(machine, index * 8);
    }
    state.rip = get(machine, RIP);
    set_rflags(state, get(machine, FLAGS));
    get(machine, FX_POINTER)
}

/// Does the CPU that guests see save extended state, so that the area is one of XSAVE?
pub(super) fn has_extended_state() -> bool {
    const OSXSAVE: u32 = 1 << 27;
    cpuid(1, 0).ecx & OSXSAVE != 0
}

/// The floating-point area of `state`: that of `fxsave`, or where the guest has XSAVE its area, marked as the kernel does.
fn build_area(state: &GuestState) -> Vec<u8> {
    let mut area = float_image::of_state(state).to_vec();
    if has_extended_state() {
        extend_area(state, &mut area, 0);
    }
    area
}

/// Appends what XSAVE adds to an area that `before` bytes stand before, with the kernel's marks around it (`struct
/// _fpx_sw_bytes`).
pub(super) fn extend_area(state: &GuestState, area: &mut Vec<u8>, before: usize) {
    put_u32(area, SOFTWARE, MAGIC_START);
    put_u32(area, SOFTWARE + 4, (before + EXTENDED_SIZE) as u32);
    put(area, SOFTWARE + 8, XCR0);
    put_u32(area, SOFTWARE + 16, (EXTENDED_SIZE - 4) as u32);
    area.extend(extended_state::tail(state));
    area.extend(MAGIC_END.to_le_bytes());
}

/// Sets floating-point registers from the area at `address`; gives the area.
fn restore_area(state: &mut GuestState, address: u64) -> Option<Vec<u8>> {
    let mut area = guest_memory::read::<[u8; FLOAT_IMAGE]>(address).ok()?.to_vec();
    float_image::restore(state, area.first_chunk()?);
    restore_extension(state, address, &mut area)?;
    Some(area)
}

/// Reads what XSAVE has added to the `fxsave` area at `address`, and sets registers from it.
pub(super) fn restore_extension(state: &mut GuestState, address: u64, area: &mut Vec<u8>) -> Option<()> {
    if has_extended_state() && get_u32(area, SOFTWARE) == MAGIC_START {
        area.resize(EXTENDED_SIZE, 0);
        guest_memory::read_bytes(address.wrapping_add(FLOAT_IMAGE as u64), &mut area[FLOAT_IMAGE..]).ok()?;
        if get_u32(area, EXTENDED_SIZE - 4) == MAGIC_END {
            extended_state::restore_tail(state, &area[FLOAT_IMAGE..]);
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::context::zeroed_state;

    fn numbered_state() -> GuestState {
        let mut state = zeroed_state();
        for (index, register) in state.gpr.iter_mut().enumerate() {
            *register = 0x1000 + index as u64;
        }
        for (index, register) in state.xmm.iter_mut().enumerate() {
            *register = [index as u64, !(index as u64)];
        }
        state.rip = 0x40_1234;
        state.x87.top = 5;
        state.x87.set_raw(0, 7 | 0x4000 << 64);
        state.x87.set_control(0x37f);
        state.mxcsr = 0x1f80;
        set_rflags(&mut state, 0x246);
        state
    }

    const FIELDS: FrameFields = FrameFields {
        return_address: 0x77,
        info: [9; 128],
        trap: Trap { number: 14, error: 6, address: 0xdead },
        mask: 0x55,
        stack: [1, 2, 3],
    };
    const FX_ADDRESS: u64 = 0x9000;

    #[test]
    fn fields_stand_where_the_x86_headers_put_them() {
        let frame = build(&numbered_state(), &FIELDS, FX_ADDRESS);
        // Offsets from glibc's ucontext_t: uc_stack 16, gregs 40 (REG_RIP 16, REG_EFL 17, REG_ERR 19, REG_TRAPNO 20,
        // REG_CR2 22), fpregs 224, uc_sigmask 296.
        let word = |at: usize| get(&frame, 8 + at);
        assert_eq!(word(16), 1);
        assert_eq!(word(40), 0x1008, "r8");
        assert_eq!(word(40 + 8 * 8), 0x1007, "rdi");
        assert_eq!(word(40 + 13 * 8), 0x1000, "rax");
        assert_eq!(word(40 + 15 * 8), 0x1004, "rsp");
        assert_eq!(word(40 + 16 * 8), 0x40_1234);
        assert_eq!(word(40 + 17 * 8), 0x246);
        assert_eq!(word(40 + 19 * 8), 6);
        assert_eq!(word(40 + 20 * 8), 14);
        assert_eq!(word(40 + 22 * 8), 0xdead);
        assert_eq!(word(224), 0x9000);
        assert_eq!(word(296), 0x55);
        assert_eq!(frame[INFO..], [9; 128]);
    }

    #[test]
    fn registers_survive_the_round_trip() {
        let state = numbered_state();
        let frame = build(&state, &FIELDS, FX_ADDRESS);
        let machine = frame[MACHINE..MACHINE + MACHINE_SIZE].first_chunk().expect("whole");
        let mut back = zeroed_state();
        assert_eq!(restore(&mut back, machine), 0x9000);
        float_image::restore(&mut back, &float_image::of_state(&state));
        assert_eq!(back.gpr, state.gpr);
        assert_eq!(back.xmm, state.xmm);
        assert_eq!(back.x87, state.x87);
        assert_eq!((back.rip, back.x87.top, back.mxcsr), (state.rip, 5, 0x1f80));
        assert_eq!(rflags(&back), 0x246);
    }

    #[test]
    fn the_handler_starts_as_if_called() {
        for top in 0x7000_0000u64..0x7000_0080 {
            let (fx, frame) = place(top, true, FLOAT_IMAGE);
            assert_eq!(fx % 64, 0);
            assert_eq!(frame % 16, 8);
            assert!(frame + FRAME_SIZE as u64 <= fx && fx + FLOAT_IMAGE as u64 <= top - RED_ZONE);
        }
    }

    #[test]
    fn upper_halves_survive_in_an_extended_area() {
        let mut state = numbered_state();
        state.ymm_high[3] = [5, 6];
        let mut area = float_image::of_state(&state).to_vec();
        extend_area(&state, &mut area, 0);
        assert_eq!((area.len(), get_u32(&area, EXTENDED_SIZE - 4)), (EXTENDED_SIZE, MAGIC_END));
        assert_eq!((get_u32(&area, SOFTWARE + 4), get_u32(&area, SOFTWARE + 16)), (836, 832));
        let mut back = zeroed_state();
        back.ymm_high[1] = [1, 1];
        extended_state::restore_tail(&mut back, &area[FLOAT_IMAGE..]);
        assert_eq!(back.ymm_high, state.ymm_high);
    }
}

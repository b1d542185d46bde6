//! Instructions on segment registers, descriptors and far transfers (Intel SDM volume 3A, chapters 3 and 5).
//!
//! Linux gives user programs a few descriptors, all flat and of privilege level 3, and 32-bit ones three of their own for
//! thread-local storage; every other selector raises #GP.
//!
//! **Deviation**: segments with a base load into FS and GS alone, elsewhere they raise #GP.
//!
//! **Deviation**: a far transfer to code of the other width raises #GP, because a process is translated at one width.

use super::Process;
use super::service::{Refusal, write_register};
use super::syscall::TlsDescriptors;
use crate::address_space::AddressSpace;
use crate::flags::{rflags, set_rflags};
use crate::sys::guest_memory;
use causeway_cache_format::abi::GuestState;
use causeway_routine::service::{Operation, Request};

/// Numbers of segment registers.
mod register {
    pub(super) const CS: usize = 1;
    pub(super) const SS: usize = 2;
    pub(super) const FS: usize = 4;
    pub(super) const GS: usize = 5;
}

/// Number of RSP.
const RSP: usize = 4;
/// Z of `PSTATE`.
const ZERO: u64 = 1 << 30;
/// Privilege level of user programs, and the part of a selector that asks for one.
const LEVEL: u16 = 3;

/// A descriptor as LAR and LSL show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Descriptor {
    /// Second doubleword, without base and limit.
    rights: u32,
    /// Limit, bytes.
    limit: u32,
}

impl Descriptor {
    const EXECUTABLE: u32 = 1 << 11;
    /// Of code: readable; of data: writable.
    const ACCESS: u32 = 1 << 9;
    /// Code of 64 bits.
    const LONG: u32 = 1 << 21;

    const fn is_code(self) -> bool {
        self.rights & Self::EXECUTABLE != 0
    }

    const fn is_writable(self) -> bool {
        !self.is_code() && self.rights & Self::ACCESS != 0
    }

    const fn is_readable(self) -> bool {
        !self.is_code() || self.rights & Self::ACCESS != 0
    }
}

/// The descriptor of a selector in Linux's table (arch/x86/include/asm/segment.h): code of 32 bits, data, code of 64 bits,
/// and the one whose limit is the processor's number.
fn descriptor(selector: u16) -> Option<Descriptor> {
    let [rights, limit] = match selector >> 2 {
        0x08 => [0xcf_fb00, u32::MAX],
        0x0a => [0xcf_f300, u32::MAX],
        0x0c => [0xaf_fb00, u32::MAX],
        0x1e => [0x40_f500, crate::sys::process::processor()],
        _ => return None,
    };
    Some(Descriptor { rights, limit })
}

/// Width of the code that runs: 32 or 64.
fn width(state: &GuestState) -> u8 {
    let long = descriptor(state.selector[register::CS]).is_none_or(|found| found.rights & Descriptor::LONG != 0);
    if long { 64 } else { 32 }
}

/// Carries out a request on segments.
pub(super) fn perform(
    state: &mut GuestState,
    process: &Process,
    tls: &TlsDescriptors,
    request: &Request,
) -> Result<(), Refusal> {
    let descriptor = |selector| data_descriptor(tls, selector);
    let mut stack = Stack { process, bytes: request.bytes, bits: width(state) };
    let selector = request.value;
    match request.operation {
        Operation::Load => load(state, tls, usize::from(request.segment), selector),
        Operation::Pop => {
            load(state, tls, usize::from(request.segment), selector)?;
            stack.release(state, 1, 0);
            Ok(())
        }
        Operation::LoadPointer => {
            load(state, tls, usize::from(request.segment), selector)?;
            write_register(state, request, state.service_operand);
            Ok(())
        }
        Operation::Jump => jump(state, selector, state.service_operand),
        Operation::Call => call(state, &mut stack, selector),
        Operation::Return => far_return(state, &mut stack, request.value),
        Operation::InterruptReturn => interrupt_return(state, &mut stack, tls),
        Operation::AccessRights => answer(state, request, descriptor(selector).map(|found| found.rights)),
        Operation::Limit => answer(state, request, descriptor(selector).map(|found| found.limit)),
        Operation::VerifyRead => verify(state, descriptor(selector).is_some_and(Descriptor::is_readable)),
        Operation::VerifyWrite => verify(state, descriptor(selector).is_some_and(Descriptor::is_writable)),
        // No request on segments.
        Operation::Random
        | Operation::Processor
        | Operation::SaveState
        | Operation::SaveStateCompact
        | Operation::SaveStateOptimized
        | Operation::RestoreState => Ok(()),
    }
}

/// #GP for a selector.
const fn refused(selector: u16) -> Refusal {
    Refusal::Protection((selector & !LEVEL) as u64)
}

/// The descriptor of a selector, those of thread-local storage included.
fn data_descriptor(tls: &TlsDescriptors, selector: u16) -> Option<Descriptor> {
    let own = || tls.rights_and_limit(selector).map(|[rights, limit]| Descriptor { rights, limit });
    descriptor(selector).or_else(own)
}

/// Loads a segment register.
pub(super) fn load(state: &mut GuestState, tls: &TlsDescriptors, segment: usize, selector: u16) -> Result<(), Refusal> {
    let found = data_descriptor(tls, selector);
    let base = tls.base(selector);
    let null = selector <= LEVEL;
    let fits = match segment {
        register::SS => selector & LEVEL == LEVEL && found.is_some_and(Descriptor::is_writable),
        _ => null || found.is_some_and(Descriptor::is_readable),
    };
    let has_base = matches!(segment, register::FS | register::GS);
    if !fits || segment == register::CS || base != 0 && !has_base {
        return Err(refused(selector));
    }
    state.selector[segment] = selector;
    match segment {
        register::FS => state.fs_base = base,
        register::GS => state.gs_base = base,
        _ => {}
    }
    Ok(())
}

/// Continues at a far address of the same width.
fn jump(state: &mut GuestState, selector: u16, target: u64) -> Result<(), Refusal> {
    let code = state.selector[register::CS];
    let long =
        |selector| descriptor(selector).filter(|found| found.is_code()).map(|found| found.rights & Descriptor::LONG);
    if selector <= LEVEL || long(selector).is_none() || long(selector) != long(code) {
        return Err(refused(selector));
    }
    state.selector[register::CS] = selector | LEVEL;
    state.rip = target;
    Ok(())
}

fn call(state: &mut GuestState, stack: &mut Stack<'_>, selector: u16) -> Result<(), Refusal> {
    let (code, next, target) = (state.selector[register::CS], state.rip, state.service_operand);
    jump(state, selector, target)?;
    stack.write(state, -1, u64::from(code))?;
    stack.write(state, -2, next)?;
    stack.release(state, -2, 0);
    Ok(())
}

fn far_return(state: &mut GuestState, stack: &mut Stack<'_>, pop: u16) -> Result<(), Refusal> {
    let (target, selector) = (stack.read(state, 0)?, stack.read(state, 1)? as u16);
    if selector & LEVEL != LEVEL {
        return Err(refused(selector));
    }
    jump(state, selector, target)?;
    stack.release(state, 2, pop);
    Ok(())
}

/// In 64-bit code the stack pointer and SS are popped as well.
fn interrupt_return(state: &mut GuestState, stack: &mut Stack<'_>, tls: &TlsDescriptors) -> Result<(), Refusal> {
    let (target, selector) = (stack.read(state, 0)?, stack.read(state, 1)? as u16);
    let flags = stack.read(state, 2)?;
    let whole = if stack.bits == 64 { Some((stack.read(state, 3)?, stack.read(state, 4)? as u16)) } else { None };
    if selector & LEVEL != LEVEL {
        return Err(refused(selector));
    }
    jump(state, selector, target)?;
    let kept = if stack.bytes == 2 { rflags(state) & !0xffff } else { 0 };
    set_rflags(state, kept | flags);
    match whole {
        Some((pointer, selector)) => {
            load(state, tls, register::SS, selector)?;
            state.gpr[RSP] = pointer;
        }
        None => stack.release(state, 3, 0),
    }
    Ok(())
}

/// LAR and LSL: the answer and ZF, or ZF clear.
fn answer(state: &mut GuestState, request: &Request, value: Option<u32>) -> Result<(), Refusal> {
    if let Some(value) = value {
        write_register(state, request, u64::from(value));
    }
    verify(state, value.is_some())
}

fn verify(state: &mut GuestState, holds: bool) -> Result<(), Refusal> {
    state.nzcv = state.nzcv & !ZERO | if holds { ZERO } else { 0 };
    Ok(())
}

/// The guest's stack in elements of the operand size.
struct Stack<'a> {
    process: &'a Process,
    bytes: u8,
    bits: u8,
}

impl Stack<'_> {
    fn address(&self, state: &GuestState, element: i64) -> u64 {
        self.wrap(state.gpr[RSP].wrapping_add_signed(element * i64::from(self.bytes)))
    }

    const fn wrap(&self, address: u64) -> u64 {
        if self.bits == 32 { address & 0xffff_ffff } else { address }
    }

    fn read(&self, state: &GuestState, element: i64) -> Result<u64, Refusal> {
        let address = self.address(state, element);
        let mut value = [0; 8];
        guest_memory::read_bytes(address, &mut value[..usize::from(self.bytes)])
            .map_err(|_| Refusal::Memory { address, write: false })?;
        Ok(u64::from_le_bytes(value))
    }

    /// A page that is watched for writes to code is released first.
    fn write(&self, state: &GuestState, element: i64, value: u64) -> Result<(), Refusal> {
        let address = self.address(state, element);
        let bytes = &value.to_le_bytes()[..usize::from(self.bytes)];
        if guest_memory::write_bytes(address, bytes).is_ok() {
            return Ok(());
        }
        let released = self.process.release(address) && guest_memory::write_bytes(address, bytes).is_ok();
        if released { Ok(()) } else { Err(Refusal::Memory { address, write: true }) }
    }

    /// Moves RSP up over elements and bytes.
    fn release(&self, state: &mut GuestState, elements: i64, bytes: u16) {
        state.gpr[RSP] = self.wrap(self.address(state, elements).wrapping_add(u64::from(bytes)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::context::zeroed_state;

    fn state() -> GuestState {
        let mut state = zeroed_state();
        state.selector = [0, 0x33, 0x2b, 0, 0, 0];
        state
    }

    #[test]
    fn only_linux_own_descriptors_load() {
        for selector in 0..0x200u16 {
            let known = selector <= 3 || matches!(selector & !3, 0x20 | 0x28 | 0x30 | 0x78);
            assert_eq!(load(&mut state(), &TlsDescriptors::default(), 3, selector).is_ok(), known, "{selector:#x}");
            assert_eq!(
                load(&mut state(), &TlsDescriptors::default(), register::SS, selector).is_ok(),
                selector == 0x2b,
                "{selector:#x}"
            );
        }
    }

    #[test]
    fn far_jumps_stay_in_their_width() {
        let mut there = state();
        assert!(jump(&mut there, 0x30, 0x1234).is_ok());
        assert_eq!((there.selector[1], there.rip), (0x33, 0x1234));
        for selector in [0, 3, 0x23, 0x2b, 0x10, 0x34] {
            assert!(jump(&mut state(), selector, 0).is_err(), "{selector:#x}");
        }
    }

    #[test]
    fn null_selectors_clear_the_base() {
        let mut there = state();
        (there.fs_base, there.gs_base) = (7, 9);
        assert!(load(&mut there, &TlsDescriptors::default(), register::GS, 0).is_ok());
        assert_eq!((there.fs_base, there.gs_base), (7, 0));
    }

    #[test]
    fn sixteen_bits_leave_the_rest_of_a_register() {
        let mut there = state();
        there.gpr[2] = u64::MAX;
        let request =
            Request { operation: Operation::Limit, length: 3, register: 2, bytes: 2, segment: 0, value: 0x23 };
        assert!(answer(&mut there, &request, Some(0x12_3456)).is_ok());
        assert_eq!((there.gpr[2], there.nzcv), (0xffff_ffff_ffff_3456, ZERO));
        assert!(answer(&mut there, &request, None).is_ok());
        assert_eq!((there.gpr[2], there.nzcv), (0xffff_ffff_ffff_3456, 0));
    }
}

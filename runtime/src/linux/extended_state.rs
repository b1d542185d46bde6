//! XSAVE and its relatives (Intel SDM volume 1, chapter 13) for the components x87, SSE and AVX, in standard and compacted
//! form.
//!
//! A component counts as in use unless it has its initial contents. **Deviation**: XSAVEOPT writes whatever is in use, since
//! no record is kept of what has changed since XRSTOR.

use super::service::Refusal;
use crate::address_space::AddressSpace;
use crate::flags::{MXCSR_DEFAULT, MXCSR_MASK};
use crate::float_image::{self, FLOAT_IMAGE};
use crate::sys::guest_memory;
use causeway_cache_format::abi::GuestState;
use causeway_routine::service::{Operation, Request};
use causeway_routine::unit::Unit;

/// XCR0: the components that guests may use.
pub(crate) const XCR0: u64 = X87 | SSE | AVX;
const X87: u64 = 1;
const SSE: u64 = 2;
const AVX: u64 = 4;
/// XCOMP_BV: the area is compacted.
const COMPACTED: u64 = 1 << 63;

/// Places in the area, bytes.
mod offset {
    pub(super) const MXCSR: usize = 24;
    pub(super) const X87_REGISTERS: usize = 32;
    pub(super) const XMM: usize = 160;
    pub(super) const HEADER: usize = 512;
    pub(super) const YMM_HIGH: usize = 576;
}

/// Bytes of the area, which is the same in both forms: AVX is the only component behind the header.
pub(crate) const AREA: usize = offset::YMM_HIGH + 256;
const HEADER_BYTES: usize = 64;
const ALIGNMENT: u64 = 64;

/// CPUID leaf 0xd, EAX to EDX.
pub(crate) fn leaf(subleaf: u32) -> [u32; 4] {
    /// XSAVEOPT and XSAVEC.
    const FORMS: u32 = 3;
    match subleaf {
        0 => [XCR0 as u32, AREA as u32, AREA as u32, 0],
        1 => [FORMS, AREA as u32, 0, 0],
        2 => [(AREA - offset::YMM_HIGH) as u32, offset::YMM_HIGH as u32, 0, 0],
        _ => [0; 4],
    }
}

/// What stands behind the FXSAVE part in the area of XSAVE: header and upper halves.
pub(super) fn tail(state: &GuestState) -> Vec<u8> {
    let mut tail = vec![0; HEADER_BYTES];
    tail[..8].copy_from_slice(&XCR0.to_le_bytes());
    tail.extend(upper_halves(state));
    tail
}

/// Sets the upper halves from a [`tail`]; all zero where its header does not have them.
pub(super) fn restore_tail(state: &mut GuestState, tail: &[u8]) {
    let present = word(tail, 0) & AVX != 0;
    for (number, register) in state.ymm_high.iter_mut().enumerate() {
        let at = HEADER_BYTES + number * 16;
        *register = if present { [word(tail, at), word(tail, at + 8)] } else { [0; 2] };
    }
}

/// What the instruction's form says.
#[derive(Clone, Copy, Debug)]
struct Form {
    /// Vector registers that the guest has.
    registers: usize,
    /// Do x87 pointers have 64 bits?
    wide_pointers: bool,
}

/// Performs XSAVE, XSAVEC, XSAVEOPT or XRSTOR at the address in the service operand.
pub(super) fn perform(state: &mut GuestState, space: &dyn AddressSpace, request: &Request) -> Result<(), Refusal> {
    let address = state.service_operand;
    if !address.is_multiple_of(ALIGNMENT) {
        return Err(Refusal::Protection(0));
    }
    let mask = (state.gpr[2] << 32 | state.gpr[0] & 0xffff_ffff) & XCR0;
    let form = Form { registers: if request.bytes == 8 { 16 } else { 8 }, wide_pointers: request.value != 0 };
    match request.operation {
        Operation::RestoreState => restore(state, address, mask, form),
        operation => {
            open(space, address, mask)?;
            save(state, address, (operation, mask), form)
        }
    }
}

/// The components of `state` that do not have their initial contents, of the vector registers that the guest has.
fn in_use(state: &GuestState, registers: usize) -> u64 {
    let x87 = if state.x87.is_initial() { 0 } else { X87 };
    let sse = if state.xmm[..registers].iter().flatten().all(|word| *word == 0) { 0 } else { SSE };
    let avx = if state.ymm_high[..registers].iter().flatten().all(|word| *word == 0) { 0 } else { AVX };
    x87 | sse | avx
}

/// Makes sure that all of the area may be written before anything is. CPUs try its first and its last byte, too, whatever is
/// in use.
fn open(space: &dyn AddressSpace, area: u64, mask: u64) -> Result<(), Refusal> {
    let end = if mask & AVX != 0 { AREA } else { offset::YMM_HIGH };
    for address in [area, area.wrapping_add(end as u64 - 1)] {
        if space.may_access(address, true) != Some(true) {
            return Err(Refusal::Memory { address, write: true });
        }
        // Writes to code are watched.
        space.release(address);
    }
    Ok(())
}

fn put(address: u64, at: usize, bytes: &[u8]) -> Result<(), Refusal> {
    let address = address.wrapping_add(at as u64);
    guest_memory::write_bytes(address, bytes).map_err(|_| Refusal::Memory { address, write: true })
}

fn get(address: u64, at: usize, bytes: &mut [u8]) -> Result<(), Refusal> {
    let address = address.wrapping_add(at as u64);
    guest_memory::read_bytes(address, bytes).map_err(|_| Refusal::Memory { address, write: false })
}

fn word(bytes: &[u8], at: usize) -> u64 {
    bytes[at..at + 8].iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

fn save(
    state: &GuestState,
    address: u64,
    (operation, mask): (Operation, u64),
    Form { registers, wide_pointers }: Form,
) -> Result<(), Refusal> {
    let mut used = in_use(state, registers) & mask;
    if operation == Operation::SaveStateCompact && mask & SSE != 0 && state.mxcsr != MXCSR_DEFAULT {
        used |= SSE;
    }
    let written = if operation == Operation::SaveState { mask } else { used };
    let mut legacy = float_image::of_state(state);
    if !wide_pointers {
        float_image::narrow_pointers(&mut legacy);
    }
    if written & X87 != 0 {
        put(address, 0, &legacy[..offset::MXCSR])?;
        put(address, offset::X87_REGISTERS, &legacy[offset::X87_REGISTERS..offset::XMM])?;
    }
    let with_control = if operation == Operation::SaveStateCompact { written & SSE } else { mask & (SSE | AVX) };
    if with_control != 0 {
        put(address, offset::MXCSR, &legacy[offset::MXCSR..offset::X87_REGISTERS])?;
    }
    if written & SSE != 0 {
        put(address, offset::XMM, &legacy[offset::XMM..offset::XMM + registers * 16])?;
    }
    if written & AVX != 0 {
        put(address, offset::YMM_HIGH, &upper_halves(state)[..registers * 16])?;
    }
    save_header(address, (operation, mask), used)
}

fn upper_halves(state: &GuestState) -> [u8; 256] {
    let mut bytes = [0; 256];
    for (to, from) in bytes.chunks_exact_mut(8).zip(state.ymm_high.iter().flatten()) {
        to.copy_from_slice(&from.to_le_bytes());
    }
    bytes
}

/// XSTATE_BV, and for XSAVEC the rest of the header.
fn save_header(address: u64, (operation, mask): (Operation, u64), used: u64) -> Result<(), Refusal> {
    if operation == Operation::SaveStateCompact {
        let mut header = [0; 16];
        header[..8].copy_from_slice(&used.to_le_bytes());
        header[8..].copy_from_slice(&(mask | COMPACTED).to_le_bytes());
        return put(address, offset::HEADER, &header);
    }
    let mut before = [0; 8];
    get(address, offset::HEADER, &mut before)?;
    let present = u64::from_le_bytes(before) & !mask | used;
    put(address, offset::HEADER, &present.to_le_bytes())
}

/// What the header says: the components that the area holds, and whether it is compacted.
fn checked_header(address: u64) -> Result<(u64, bool), Refusal> {
    let mut header = [0; HEADER_BYTES];
    get(address, offset::HEADER, &mut header)?;
    let (present, form) = (word(&header, 0), word(&header, 8));
    let compacted = form & COMPACTED != 0;
    let allowed = if compacted { form & !COMPACTED & XCR0 } else { XCR0 };
    let known = if compacted { form & !COMPACTED & !XCR0 == 0 } else { form == 0 };
    let reserved = if compacted { &header[16..] } else { &header[16..24] };
    let valid = known && present & !allowed == 0 && reserved.iter().all(|byte| *byte == 0);
    if valid { Ok((present, compacted)) } else { Err(Refusal::Protection(0)) }
}

fn restore(
    state: &mut GuestState,
    address: u64,
    mask: u64,
    Form { registers, wide_pointers }: Form,
) -> Result<(), Refusal> {
    // The order in which CPUs find faults.
    get(address, 0, &mut [0])?;
    let (present, compacted) = checked_header(address)?;
    let mut legacy = [0; FLOAT_IMAGE];
    get(address, 0, &mut legacy)?;
    let mut upper = [0; 256];
    if mask & present & AVX != 0 {
        get(address, AREA - 1, &mut [0])?;
        get(address, offset::YMM_HIGH, &mut upper[..registers * 16])?;
    }
    if !wide_pointers {
        float_image::narrow_pointers(&mut legacy);
    }
    let mut saved = state.clone();
    float_image::restore(&mut saved, &legacy);
    let control = word(&legacy, offset::MXCSR) as u32;
    let loads_control = if compacted { mask & present & SSE } else { mask & (SSE | AVX) } != 0;
    if loads_control && control & !MXCSR_MASK != 0 {
        return Err(Refusal::Protection(0));
    }
    if mask & X87 != 0 {
        state.x87 = if present & X87 != 0 { saved.x87 } else { Unit::initial(state.x87.is_reduced()) };
    }
    if loads_control {
        state.mxcsr = control;
    } else if mask & SSE != 0 {
        state.mxcsr = MXCSR_DEFAULT;
    }
    for number in 0..registers {
        if mask & SSE != 0 {
            state.xmm[number] = if present & SSE != 0 { saved.xmm[number] } else { [0; 2] };
        }
        if mask & AVX != 0 {
            state.ymm_high[number] = [word(&upper, number * 16), word(&upper, number * 16 + 8)];
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Counters;
    use crate::sys::context::zeroed_state;

    #[repr(align(64))]
    struct Area([u8; AREA]);

    /// An address space in which nothing at or behind this address may be written.
    #[derive(Default)]
    struct Space {
        end: Option<u64>,
        counters: Counters,
    }

    impl AddressSpace for Space {
        fn is_executable(&self, _: u64) -> bool {
            false
        }

        fn may_access(&self, address: u64, _: bool) -> Option<bool> {
            self.end.is_none_or(|end| address < end).then_some(true)
        }

        fn read_code(&self, _: u64, _: &mut [u8]) -> usize {
            0
        }

        fn watch(&self, _: &[u64]) -> bool {
            false
        }

        fn release(&self, _: u64) -> bool {
            false
        }

        fn counters(&self) -> &Counters {
            &self.counters
        }
    }

    fn ask(state: &mut GuestState, operation: Operation, area: &mut Area) -> Result<(), Refusal> {
        state.service_operand = area.0.as_mut_ptr() as u64;
        let request = Request { operation, length: 4, register: 0, bytes: 8, segment: 0, value: 0 };
        perform(state, &Space::default(), &request)
    }

    fn numbered() -> GuestState {
        let mut state = zeroed_state();
        state.x87 = Unit::INITIAL;
        state.mxcsr = 0x3f80;
        state.gpr[0] = u64::MAX;
        for (number, register) in state.ymm_high.iter_mut().enumerate() {
            *register = [number as u64, 77];
        }
        state
    }

    #[test]
    fn both_forms_round_trip() {
        for operation in [Operation::SaveState, Operation::SaveStateOptimized, Operation::SaveStateCompact] {
            let (mut state, mut area) = (numbered(), Area([0; AREA]));
            state.xmm[3] = [1, 2];
            state.x87.rotate(-1);
            state.x87.set_raw(0, 0x4000_8000_0000_0000_0000);
            state.x87.set_empty(0, false);
            state.x87.set_pointers(0x1234_5678, 0x9abc_def0, 0x5d1);
            ask(&mut state, operation, &mut area).expect("the area is writable");
            let mut other = zeroed_state();
            other.gpr[0] = 7;
            ask(&mut other, Operation::RestoreState, &mut area).expect("the area is valid");
            assert_eq!((other.xmm, other.ymm_high, other.mxcsr), (state.xmm, state.ymm_high, 0x3f80), "{operation:?}");
            assert_eq!(other.x87, state.x87);
        }
    }

    #[test]
    fn pointers_have_the_width_of_the_form() {
        for (wide, expected) in [(0, 0x9abc_def0), (1, 0x7fff_9abc_def0)] {
            let (mut state, mut area) = (numbered(), Area([0; AREA]));
            state.x87.set_pointers(0x7fff_9abc_def0, 0x7fff_9abc_def0, 0);
            state.service_operand = area.0.as_mut_ptr() as u64;
            let request =
                Request { operation: Operation::SaveState, length: 4, register: 0, bytes: 8, segment: 0, value: wide };
            perform(&mut state, &Space::default(), &request).expect("the area is writable");
            assert_eq!((word(&area.0, 8), word(&area.0, 16)), (expected, expected));
            let restoring = Request { operation: Operation::RestoreState, ..request };
            let mut other = numbered();
            other.service_operand = state.service_operand;
            perform(&mut other, &Space::default(), &restoring).expect("the area is valid");
            assert_eq!((other.x87.instruction, other.x87.data), (expected, expected));
        }
    }

    #[test]
    fn absent_components_get_their_initial_contents() {
        let (mut state, mut area) = (zeroed_state(), Area([0; AREA]));
        (state.x87, state.mxcsr, state.gpr[0]) = (Unit::INITIAL, MXCSR_DEFAULT, 7);
        ask(&mut state, Operation::SaveStateCompact, &mut area).expect("the area is writable");
        assert_eq!((word(&area.0, 512), word(&area.0, 520)), (0, COMPACTED | 7));
        let mut other = numbered();
        ask(&mut other, Operation::RestoreState, &mut area).expect("the area is valid");
        assert_eq!((other.ymm_high, other.mxcsr), ([[0; 2]; 16], MXCSR_DEFAULT));
    }

    #[test]
    fn registers_that_narrow_guests_lack_are_not_in_use() {
        let (mut state, mut area) = (zeroed_state(), Area([0; AREA]));
        (state.x87, state.mxcsr, state.gpr[0]) = (Unit::INITIAL, MXCSR_DEFAULT, 7);
        (state.xmm[8], state.ymm_high[15]) = ([1; 2], [1; 2]);
        state.service_operand = area.0.as_mut_ptr() as u64;
        let request =
            Request { operation: Operation::SaveState, length: 4, register: 0, bytes: 4, segment: 0, value: 0 };
        perform(&mut state, &Space::default(), &request).expect("the area is writable");
        assert_eq!(word(&area.0, offset::HEADER), 0);
    }

    #[test]
    fn bad_headers_and_addresses_are_refused() {
        guest_memory::testing::install();
        for (at, byte) in [(512, 8), (520, 1), (528, 1), (25, 0xff), (27, 1)] {
            let (mut state, mut area) = (numbered(), Area([0; AREA]));
            area.0[at] = byte;
            let refused = matches!(ask(&mut state, Operation::RestoreState, &mut area), Err(Refusal::Protection(0)));
            assert_eq!(refused, at != 25, "{at}");
        }
        let mut state = numbered();
        state.service_operand = 8;
        let request =
            Request { operation: Operation::SaveState, length: 4, register: 0, bytes: 8, segment: 0, value: 0 };
        assert!(matches!(perform(&mut state, &Space::default(), &request), Err(Refusal::Protection(0))));
        state.service_operand = 64;
        assert!(matches!(perform(&mut state, &Space::default(), &request), Err(Refusal::Memory { write: true, .. })));
    }

    #[test]
    fn an_area_of_which_a_part_is_refused_stays_as_it_was() {
        for (mask, end) in [(3, offset::YMM_HIGH), (7, AREA)] {
            let (mut state, mut area) = (numbered(), Area([0xcc; AREA]));
            (state.gpr[0], state.service_operand) = (mask, area.0.as_mut_ptr() as u64);
            let last = state.service_operand + end as u64 - 1;
            let request =
                Request { operation: Operation::SaveState, length: 4, register: 0, bytes: 8, segment: 0, value: 0 };
            let space = |end| Space { end: Some(end), ..Space::default() };
            let refused = perform(&mut state, &space(last), &request);
            assert!(matches!(refused, Err(Refusal::Memory { address, write: true }) if address == last));
            assert!(area.0.iter().all(|byte| *byte == 0xcc));
            assert!(perform(&mut state, &space(last + 1), &request).is_ok());
        }
    }
}

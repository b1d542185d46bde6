//! Takes what CPUs choose differently ([`Choice`]) from one result into another, so that only the rest is compared.

use super::{DATA_BYTES, Registers, WRITABLE_BYTES, X87Image, host, number_of, state_image};
use crate::decode::{Instruction, Mnemonic as M, OperandKind};
use crate::table::{Choice, Row};
use core::ops::Range;
use iced_x86::{Decoder, DecoderOptions, InstructionInfoFactory, Mnemonic, OpAccess, OpKind, Register};

/// MXCSR's exception flags.
const STICKY: u64 = 0x3f;
/// MXCSR's exception masks.
const MASKS: u64 = STICKY << 7;
/// Exception masks of the x87 control word.
const EXCEPTIONS: u16 = 0x3f;
/// Bytes of the widest store that is done whole or not at all where it faults: wider ones are several accesses of a host.
const WHOLE_STORE: u64 = 8;
/// Bytes of a page, at whose start the data lie.
const PAGE: u64 = 4096;
/// SIGFPE.
const SIGNAL_FLOAT: u64 = 8;

/// May CPUs differ in the result? Besides what rows declare: of an MMX instruction that faults they have changed TOP, tags,
/// both or neither.
pub fn leaves_choice(row: &Row, instruction: &Instruction) -> bool {
    !row.choice.is_empty() || chooses_mmx_mode(instruction)
}

fn chooses_mmx_mode(instruction: &Instruction) -> bool {
    let inside = [OperandKind::None, OperandKind::Register, OperandKind::Immediate];
    instruction.has_mmx_register() && !instruction.kinds.iter().all(|kind| inside.contains(kind))
}

/// Makes what the CPU chose in `to` what it is in `from`: registers after one instruction, which faulted or not.
pub fn adopt(
    row: &Row,
    (instruction, operand): (&Instruction, Option<&Operand>),
    faulted: bool,
    to: &mut Registers,
    from: &Registers,
) {
    if faulted && row.choice.contains(Choice::GATHER_AT_FAULT) {
        adopt_gather(instruction, to, from);
    }
    if faulted && instruction.register(0).bits() == 256 && operand.is_some_and(Operand::may_load_half) {
        let number = usize::from(instruction.register(0).number & 15);
        to.ymm[number][..2].copy_from_slice(&from.ymm[number][..2]);
    }
    if row.choice.contains(Choice::MXCSR_AT_FAULT) {
        adopt_sticky(faulted, to, from);
    }
    // AMD's CPUs look at MXCSR first.
    if faulted && row.choice.contains(Choice::REGISTERS_AT_FAULT) && host::is_intel() {
        (to.ymm, to.x87) = (from.ymm, from.x87);
    }
    if faulted && chooses_mmx_mode(instruction) {
        to.x87 = from.x87;
    }
    // Intel's CPUs add in the order that the front end has.
    if row.choice.contains(Choice::ORDER_OF_SUMS) && !host::is_intel() {
        adopt_nans(instruction, to, from);
        adopt_sticky(faulted, to, from);
    }
}

/// Did the CPU choose which of two faults comes? `control` is the x87 control word, `mxcsr` MXCSR. Besides what rows declare:
/// of an operand that lies in read-only memory and in none, whether it faults first where it is written or where it is read if
/// it is changed, and in which lane if a masked store has it. Where rows declare it: whether a fault comes at all.
pub fn chooses_fault(row: &Row, operand: &Operand, (control, mxcsr): (u16, u64)) -> bool {
    let misaligned = operand.offset & 15 != 0 && operand.crosses_page();
    let refused = !operand.lies_in(WRITABLE_BYTES);
    let twice = operand.stored && (operand.loaded || operand.masked) && operand.crosses(DATA_BYTES);
    let is_cut = !operand.lies_in(if operand.stored { WRITABLE_BYTES } else { DATA_BYTES });
    twice
        || is_cut && host::is_intel() && row.choice.contains(Choice::BYTES_TRIED)
        || misaligned && row.choice.contains(Choice::FAULT_OF_MISALIGNED)
        || refused && !control & EXCEPTIONS != 0 && row.choice.contains(Choice::FAULT_OF_STORE)
        || refused && host::is_intel() && !mxcsr & MASKS != 0 && row.choice.contains(Choice::FAULT_OF_CONVERSION)
}

/// Did the CPU choose whether underflow, which the x87 unit does not mask, traps?
pub fn chooses_underflow(row: &Row, image: &X87Image) -> bool {
    /// Denormal numbers, and zero, are below.
    const LEAST_SIGNIFICAND: u128 = 1 << 63;
    let is_unscaled = || image.magnitude(1) == 0 && image.magnitude(0) < LEAST_SIGNIFICAND;
    row.choice.contains(Choice::UNDERFLOW_OF_UNSCALED) && !host::is_intel() && image.traps_underflow() && is_unscaled()
}

/// The same for data behind an instruction with this memory operand.
pub fn adopt_data(row: &Row, operand: &Operand, faulted: bool, to: &mut [u8], from: &[u8]) {
    if !faulted && state_image::is_chosen(row.mnemonic) {
        let image = operand.offset as usize..operand.offset.saturating_add(operand.bytes) as usize;
        if let (Some(to), Some(from)) = (to.get_mut(image.clone()), from.get(image)) {
            adopt_image(row, to, from);
        }
    }
    let mut adopt = |range: Range<usize>| {
        if let (Some(to), Some(from)) = (to.get_mut(range.clone()), from.get(range)) {
            to.copy_from_slice(from);
        }
    };
    if faulted && operand.may_tear() {
        adopt(operand.offset as usize..WRITABLE_BYTES);
    }
    if faulted && operand.is_masked_store() {
        // What lies before the data lies behind all of them as an offset.
        let bytes = (0..operand.bytes).map(|byte| operand.offset.wrapping_add(byte) as usize);
        bytes.filter(|byte| *byte < WRITABLE_BYTES).for_each(|byte| adopt(byte..byte + 1));
    }
}

/// The same for an image that the instruction has stored.
fn adopt_image(row: &Row, to: &mut [u8], from: &[u8]) {
    if row.choice.contains(Choice::MXCSR_MASK) {
        state_image::adopt_control_mask(to, from);
    }
    if row.choice.contains(Choice::POINTERS) {
        state_image::adopt_pointers(row.mnemonic, to, from);
    }
    if row.choice.contains(Choice::IN_USE) {
        state_image::adopt_initial(to, from);
    }
}

/// The signal of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Number.
    pub number: u64,
    /// `si_code`.
    pub code: u64,
    /// `si_addr` as an offset in the data.
    pub offset: u64,
}

/// The same for the signal of an instruction that faulted.
pub fn adopt_signal(row: &Row, operand: Option<&Operand>, to: &mut Signal, from: &Signal) {
    if row.choice.contains(Choice::ORDER_OF_SUMS) && to.number == SIGNAL_FLOAT && !host::is_intel() {
        to.code = from.code;
    }
    let Some(operand) = operand else { return };
    let names_byte =
        row.choice.contains(Choice::BYTE_OF_FAULT) && operand.refuses(to.offset) && operand.refuses(from.offset);
    let names_lane = operand.is_masked_store() && operand.contains(to.offset) && operand.contains(from.offset);
    if names_byte || names_lane {
        to.offset = from.offset;
    }
}

fn adopt_sticky(faulted: bool, to: &mut Registers, from: &Registers) {
    if faulted {
        to.mxcsr = to.mxcsr & !STICKY | from.mxcsr & STICKY;
    }
}

fn adopt_gather(instruction: &Instruction, to: &mut Registers, from: &Registers) {
    let element = u32::from(instruction.memory.access_bytes) * 8;
    let index_element = if instruction.mnemonic.name().contains("gatherd") { 32 } else { 64 };
    let [destination, mask] = [instruction.register(0), instruction.register(2)];
    let count = (destination.bits() / element).min(instruction.memory.index.bits() / index_element);
    let signs = if element == 32 { 0x8000_0000_8000_0000 } else { 1 << 63 };
    for (register, kept) in [(destination, u64::MAX), (mask, signs)] {
        let number = usize::from(register.number & 15);
        for (n, (to, from)) in to.ymm[number].iter_mut().zip(from.ymm[number]).enumerate() {
            let gathered = (count * element).saturating_sub(n as u32 * 64).min(64);
            let kept = kept & u64::MAX.checked_shr(64 - gathered).unwrap_or(0);
            *to = *to & kept | from & !kept;
        }
    }
}

/// Lanes of the destination that are NaNs in both.
fn adopt_nans(instruction: &Instruction, to: &mut Registers, from: &Registers) {
    let number = usize::from(instruction.register(0).number & 15);
    let double = instruction.mnemonic.name().ends_with('d');
    for (to, from) in to.ymm[number].iter_mut().zip(from.ymm[number]) {
        if double && f64::from_bits(*to).is_nan() && f64::from_bits(from).is_nan() {
            *to = from;
        }
        for half in [0, 32].into_iter().filter(|_| !double) {
            let is_nan = |value: u64| f32::from_bits((value >> half) as u32).is_nan();
            if is_nan(*to) && is_nan(from) {
                let bits = 0xffff_ffff << half;
                *to = *to & !bits | from & bits;
            }
        }
    }
}

/// A memory operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operand {
    /// Its offset in the data.
    pub offset: u64,
    /// Its bytes.
    pub bytes: u64,
    /// Is it read?
    pub loaded: bool,
    /// Is it written?
    pub stored: bool,
    /// Does a mask select the lanes that are accessed?
    pub masked: bool,
}

impl Operand {
    /// The operand of the instruction in `code`, which lies at `guest_pc`, with these bases of FS and GS; none where it has none or
    /// its index is a vector. `data` is the address of the data.
    pub fn of(bits: u8, code: (&[u8], u64), registers: &Registers, bases: [u64; 2], data: u64) -> Option<Self> {
        let (code, guest_pc) = code;
        let instruction = Decoder::with_ip(u32::from(bits), code, guest_pc, DecoderOptions::NONE).decode();
        let operand = (0..instruction.op_count()).find(|n| instruction.op_kind(*n) == OpKind::Memory)?;
        let address = instruction.virtual_address(operand, 0, |register, _, _| match register {
            Register::FS => Some(bases[0]),
            Register::GS => Some(bases[1]),
            Register::ES | Register::CS | Register::SS | Register::DS => Some(0),
            _ if register.is_gpr() => {
                let value = registers.gpr[register.full_register().number()];
                Some(if register.size() == 8 { value } else { value & ((1 << (register.size() * 8)) - 1) })
            }
            _ => None,
        })?;
        let masked_moves = [Mnemonic::Vmaskmovps, Mnemonic::Vmaskmovpd, Mnemonic::Vpmaskmovd, Mnemonic::Vpmaskmovq];
        let image = state_image::requested_bytes(M::from_number(number_of(instruction.code())), registers);
        let access = InstructionInfoFactory::new().info(&instruction).op_access(operand);
        // The sum with a segment's base wraps.
        let address = if bits == 32 { address & 0xffff_ffff } else { address };
        Some(Self {
            offset: address.wrapping_sub(data),
            bytes: image.unwrap_or(instruction.memory_size().size() as u64),
            loaded: !matches!(access, OpAccess::Write | OpAccess::CondWrite | OpAccess::NoMemAccess),
            stored: !matches!(access, OpAccess::Read | OpAccess::CondRead | OpAccess::NoMemAccess),
            masked: masked_moves.contains(&instruction.mnemonic()),
        })
    }

    /// May an access that faults be done in part?
    pub fn may_be_partial(&self) -> bool {
        self.may_tear() || self.may_load_half() || self.is_masked_store()
    }

    /// May the bytes before the read-only data be written although those behind refuse the store? Hosts leave it open for
    /// stores of several accesses, and x86 CPUs do for those of images.
    fn may_tear(&self) -> bool {
        self.stored && self.bytes > WHOLE_STORE && self.crosses(WRITABLE_BYTES)
    }

    /// Is it a masked store, of which lanes that may be written may have been although another faults, and which may find any
    /// faulting lane first (see `ops/avx_memory.rs`)?
    fn is_masked_store(&self) -> bool {
        self.masked && self.stored
    }

    /// Does it have the byte at an offset?
    fn contains(&self, offset: u64) -> bool {
        offset.wrapping_sub(self.offset) < self.bytes
    }

    /// Does a page end within 32 loaded bytes behind which nothing may be accessed? The lower half of the destination may be
    /// loaded then (see `ops/sse_move.rs`).
    fn may_load_half(&self) -> bool {
        self.loaded && self.bytes == 32 && self.crosses(DATA_BYTES)
    }

    /// Are lanes of it loaded that lie on both sides of the data's end?
    pub fn loads_lanes_across_end(&self) -> bool {
        self.masked && self.loaded && self.crosses(DATA_BYTES)
    }

    /// Does it lie in the first `size` bytes of the data?
    fn lies_in(&self, size: usize) -> bool {
        self.offset.checked_add(self.bytes).is_some_and(|end| end <= size as u64)
    }

    /// Do the first `size` bytes of the data end within it?
    fn crosses(&self, size: usize) -> bool {
        self.offset < size as u64 && !self.lies_in(size)
    }

    /// Does it lie in two pages?
    fn crosses_page(&self) -> bool {
        self.offset % PAGE + self.bytes > PAGE
    }

    /// Is the byte at an offset one of it that may not be accessed?
    fn refuses(&self, offset: u64) -> bool {
        let size = if self.stored { WRITABLE_BYTES } else { DATA_BYTES } as u64;
        self.contains(offset) && offset >= size
    }
}

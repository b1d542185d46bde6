//! On to the next border between blocks, where a signal that somebody has sent finds the guest's registers whole.
//!
//! Inside a block generated code does the work of several guest instructions at once, early or not at all, so an interrupted thread has
//! the registers of no guest instruction, unless the instruction itself raised a fault. A handler that keeps the registers, goes on
//! elsewhere and comes back later, as those that switch between coroutines do, needs registers from which the guest can go on.
//! So the thread first runs a copy of the rest of its block, whose ways out are traps. The copy has an instruction for each of
//! the original's, so that branches inside it stay as they are; behind them come the traps, then the addresses and
//! constants that the original forms relative to itself.
//!
//! ```text
//! block:  sub x1, x1, #1             copy:  sub x1, x1, #1
//!         adrp x2, 0x41000                  ldr x2, constant
//!         cbz x1, elsewhere                 cbz x1, trap1
//!         b next                     trap0: brk
//!                                    trap1: brk
//! ```

use crate::cpu::Cpu;
use crate::dispatch::CodeIndex;
use crate::sys::code_chunk::CodeChunk;
use crate::sys::context::{HostContext, StubPosition, stub_position};
use crate::sys::guest_memory;
use causeway_cache_format::attach::TRAP;

/// Instructions that are copied at once.
const MOST: u64 = 256;
/// Copies after which the signal comes where the thread stands: the block waits for something.
const MOST_COPIES: u32 = 64;
/// Bytes of the memory for copies.
const CHUNK_SIZE: u64 = 64 << 10;
/// Alignment of code in it, bytes.
const ALIGNMENT: u64 = 16;
/// Bytes of a constant, of which an instruction loads as many as it needs.
const CONSTANT: usize = 16;

/// The link register.
const LINK: u8 = 30;

/// A way out of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// To a host address.
    To(u64),
    /// A call of a host address, which returns to the second.
    Call(u64, u64),
    /// To the address in a register.
    Register(u8),
    /// A call of the address in a register, which returns to this one.
    CallRegister(u8, u64),
}

/// A copy of instructions.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Copy {
    words: Vec<u32>,
    /// Instructions that were copied; as many words, and the trap of the first exit, come first.
    count: u64,
    exits: Vec<Exit>,
}

impl Copy {
    /// A copy of the instructions from the host address `origin` up to a transfer of control or a border. `read` gives a word of code.
    fn new(origin: u64, read: impl Fn(u64) -> Option<u32>, is_border: impl Fn(u64) -> bool) -> Option<Self> {
        let mut words = Vec::new();
        let last = loop {
            let address = origin + 4 * words.len() as u64;
            if words.len() as u64 == MOST || (!words.is_empty() && is_border(address)) {
                break Exit::To(address);
            }
            let word = read(address)?;
            match transfer(word, address) {
                Some(exit) => break exit,
                None => words.push(word),
            }
        };
        let count = words.len() as u64;
        let mut exits = vec![last];
        for (index, word) in words.iter_mut().enumerate() {
            let Some((distance, field)) = condition(*word) else { continue };
            let target = (origin + 4 * index as u64).wrapping_add_signed(distance);
            if !(origin..origin + 4 * count).contains(&target) {
                *word = field.put(*word, (count as usize + exits.len() - index) as i64);
                exits.push(Exit::To(target));
            }
        }
        words.resize(words.len() + exits.len(), TRAP);
        words.resize(words.len().next_multiple_of(CONSTANT / 4), TRAP);
        for index in 0..count as usize {
            let address = origin + 4 * index as u64;
            let Some((load, constant)) = constant(words[index], address, &read) else { continue };
            let distance = (words.len() - index) as i64;
            words[index] = Field::IMM19.put(load, distance);
            words.extend(constant);
        }
        Some(Self { words, count, exits })
    }
}

/// A signed field of an instruction that counts instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Field {
    shift: u32,
    bits: u32,
}

impl Field {
    const IMM14: Self = Self { shift: 5, bits: 14 };
    const IMM19: Self = Self { shift: 5, bits: 19 };
    const IMM26: Self = Self { shift: 0, bits: 26 };

    /// Its value, in bytes.
    const fn get(self, word: u32) -> i64 {
        let up = 32 - self.shift - self.bits;
        ((word << up) as i32 >> (32 - self.bits)) as i64 * 4
    }

    /// The instruction with another number in it.
    const fn put(self, word: u32, number: i64) -> u32 {
        let mask = (1 << self.bits) - 1;
        word & !(mask << self.shift) | (number as u32 & mask) << self.shift
    }
}

/// Where an instruction goes that never goes on to the next (Arm ARM C4.1.92, branches).
fn transfer(word: u32, address: u64) -> Option<Exit> {
    let (target, link) = (address.wrapping_add_signed(Field::IMM26.get(word)), address + 4);
    let register = (word >> 5 & 31) as u8;
    match word {
        _ if word & 0xfc00_0000 == 0x1400_0000 => Some(Exit::To(target)),
        _ if word & 0xfc00_0000 == 0x9400_0000 => Some(Exit::Call(target, link)),
        // `br` and `ret`.
        _ if word & 0xffbf_fc1f == 0xd61f_0000 => Some(Exit::Register(register)),
        _ if word & 0xffff_fc1f == 0xd63f_0000 => Some(Exit::CallRegister(register, link)),
        _ => None,
    }
}

/// The distance of a conditional branch in bytes, and the field that holds it.
fn condition(word: u32) -> Option<(i64, Field)> {
    let field = match word {
        // `b.cond`; `cbz` and `cbnz`; `tbz` and `tbnz`.
        _ if word & 0xff00_0010 == 0x5400_0000 => Field::IMM19,
        _ if word & 0x7e00_0000 == 0x3400_0000 => Field::IMM19,
        _ if word & 0x7e00_0000 == 0x3600_0000 => Field::IMM14,
        _ => return None,
    };
    Some((field.get(word), field))
}

/// For an instruction that forms an address or loads a constant relative to itself: the load that does the same, and the constant.
fn constant(word: u32, address: u64, read: impl Fn(u64) -> Option<u32>) -> Option<(u32, [u32; CONSTANT / 4])> {
    const LOAD_X: u32 = 0x5800_0000;
    // `adr` and `adrp` have the two low bits apart.
    let distance = Field::IMM19.get(word) | i64::from(word >> 29 & 3);
    let of_address = |value: u64| Some((LOAD_X | word & 31, [value as u32, (value >> 32) as u32, 0, 0]));
    match word {
        _ if word & 0x9f00_0000 == 0x1000_0000 => of_address(address.wrapping_add_signed(distance)),
        _ if word & 0x9f00_0000 == 0x9000_0000 => of_address((address & !0xfff).wrapping_add_signed(distance << 12)),
        _ if word & 0x3b00_0000 == 0x1800_0000 => {
            let from = address.wrapping_add_signed(Field::IMM19.get(word));
            // A constant at the end of code has nothing behind it.
            Some((word, [0, 4, 8, 12].map(|offset| read(from + offset).unwrap_or(0))))
        }
        _ => None,
    }
}

/// The copy that a thread runs, with the memory for it.
#[derive(Debug)]
pub(crate) struct Rest {
    chunk: CodeChunk,
    /// Host address of the first instruction that was copied, and of its copy.
    origin: u64,
    start: u64,
    count: u64,
    exits: Vec<Exit>,
    /// Copies for the signal that waits.
    copies: u32,
    /// Is it to be run when the thread is resumed?
    is_next: bool,
}

impl Rest {
    /// Is it to be run when a thread is resumed that stopped at `pc` in ordinary code?
    fn is_next_at(&self, pc: u64) -> bool {
        self.is_next && self.origin == pc
    }

    /// Whether a thread at `pc` stands in the copy.
    fn has(&self, pc: u64) -> bool {
        (self.start..self.start + 4 * (self.count + self.exits.len() as u64)).contains(&pc)
    }

    /// The address in ordinary code where a thread stands that has come to `pc` in the copy, or the way out that it takes.
    fn place(&self, pc: u64) -> Result<u64, Exit> {
        let index = (pc - self.start) / 4;
        match index.checked_sub(self.count) {
            None => Ok(self.origin + 4 * index),
            Some(exit) => Err(self.exits[exit as usize]),
        }
    }
}

impl Cpu {
    /// Does the guest's state show the registers that its next instruction finds? Then RIP is that instruction's address.
    pub(crate) fn stands_at_border(&mut self, code: &CodeIndex) -> bool {
        let Some(context) = self.interrupted.as_deref() else { return true };
        match code.entry_at(context.pc) {
            Some(guest_pc) => {
                self.state_mut().rip = guest_pc;
                true
            }
            None => is_border(code, context),
        }
    }

    /// Has interrupted code run on to the next border, or some of the way, when it is resumed next; false where it cannot. What it is about
    /// to ask for comes first.
    pub(crate) fn run_to_border(&mut self, code: &CodeIndex) -> bool {
        let Some(context) = self.interrupted.as_deref().filter(|_| !self.steps) else { return false };
        if matches!(stub_position(context), Some(StubPosition::Exit(_))) {
            return true;
        }
        let pc = context.pc;
        let copies = match &self.rest {
            Some(rest) if rest.is_next_at(pc) => return true,
            Some(rest) => rest.copies,
            None => 0,
        };
        let read = |address| guest_memory::read::<u32>(address).ok();
        let leads_on = |copy: &Copy| copy.count > 0 || taken(copy.exits[0], code, context).pc != pc;
        let copy = Copy::new(pc, read, |host| code.entry_at(host).is_some())
            .filter(|copy| copies < MOST_COPIES && leads_on(copy));
        copy.is_some_and(|copy| self.place_copy(pc, copy, copies + 1).is_some())
    }

    /// Puts a copy where it can run.
    fn place_copy(&mut self, origin: u64, copy: Copy, copies: u32) -> Option<()> {
        let Copy { words, count, exits } = copy;
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        let mut chunk = match self.rest.take() {
            Some(rest) if rest.chunk.free() >= bytes.len() as u64 + ALIGNMENT => rest.chunk,
            full => {
                full.into_iter().for_each(|rest| rest.chunk.unmap());
                CodeChunk::new(CHUNK_SIZE).ok()?
            }
        };
        let start = chunk.append(&bytes)?;
        self.rest = Some(Rest { chunk, origin, start, count, exits, copies, is_next: true });
        Some(())
    }

    /// Where to resume `context`: in the copy that was made for it, or where it stopped.
    pub(crate) fn resumed(&mut self, context: &HostContext) -> HostContext {
        let rest = self.rest.as_mut().filter(|rest| rest.is_next_at(context.pc));
        let pc = rest.map_or(context.pc, |rest| {
            rest.is_next = false;
            rest.start
        });
        HostContext { pc, ..*context }
    }

    /// The signals that waited for a border have come.
    pub(crate) fn leave_border(&mut self) {
        if let Some(rest) = &mut self.rest {
            rest.copies = 0;
        }
    }

    /// Gives the memory of copies back, which after `fork` is shared with the other process.
    pub(crate) fn forget_rest(&mut self) {
        self.rest.take().into_iter().for_each(|rest| rest.chunk.unmap());
    }

    /// Makes `context` one in ordinary code; gives whether it stood at a way out of a copy, and has taken it.
    pub(crate) fn leave_rest(&self, code: &CodeIndex, context: &mut HostContext) -> bool {
        let Some(rest) = self.rest.as_ref().filter(|rest| rest.has(context.pc)) else { return false };
        match rest.place(context.pc) {
            Ok(pc) => {
                context.pc = pc;
                false
            }
            Err(exit) => {
                *context = taken(exit, code, context);
                true
            }
        }
    }
}

/// Does the thread stand at the begin of a block, or on its way to one?
fn is_border(code: &CodeIndex, context: &HostContext) -> bool {
    matches!(stub_position(context), Some(StubPosition::Guest(_))) || code.entry_at(context.pc).is_some()
}

/// The context behind a way out. A call of a routine is no border, and the thread stays before it.
fn taken(exit: Exit, code: &CodeIndex, context: &HostContext) -> HostContext {
    let (target, link) = match exit {
        Exit::To(target) => (target, None),
        Exit::Call(target, link) => (target, Some(link)),
        Exit::Register(number) => (context.x[usize::from(number)], None),
        Exit::CallRegister(number, link) => (context.x[usize::from(number)], Some(link)),
    };
    let mut next = HostContext { pc: target, ..*context };
    if let Some(link) = link {
        next.x[usize::from(LINK)] = link;
        if !is_border(code, &next) {
            return HostContext { pc: link - 4, ..*context };
        }
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: u64 = 0x10_0000;

    /// The copy of these instructions, whose last is followed by a border.
    fn copy_of(words: &[u32]) -> Copy {
        let read = |address: u64| words.get((address.wrapping_sub(ORIGIN) / 4) as usize).copied();
        Copy::new(ORIGIN, read, |address| address == ORIGIN + 4 * words.len() as u64).expect("readable")
    }

    #[test]
    fn a_block_ends_at_a_border_or_a_transfer() {
        // add x0, x0, #1.
        const ADD: u32 = 0x9100_0400;
        assert_eq!(copy_of(&[ADD, ADD]).exits, [Exit::To(ORIGIN + 8)]);
        // b .-8.
        assert_eq!(copy_of(&[ADD, 0x17ff_fffe, ADD]).exits, [Exit::To(ORIGIN - 4)]);
        // bl .+16; br x17; ret; blr x16.
        assert_eq!(copy_of(&[ADD, 0x9400_0004, ADD]).exits, [Exit::Call(ORIGIN + 20, ORIGIN + 8)]);
        assert_eq!(copy_of(&[ADD, 0xd61f_0220, ADD]).exits, [Exit::Register(17)]);
        assert_eq!(copy_of(&[ADD, 0xd65f_03c0, ADD]).exits, [Exit::Register(LINK)]);
        assert_eq!(copy_of(&[ADD, 0xd63f_0200, ADD]).exits, [Exit::CallRegister(16, ORIGIN + 8)]);
    }

    #[test]
    fn branches_out_of_the_block_lead_to_traps() {
        // cbnz x1, .-0; b.eq .+4096; tbz w2, #3, .+8; b.ne .-4.
        let copy = copy_of(&[0xb500_0001, 0x5400_8000, 0x3618_0042, 0x54ff_ffe1, 0xd503_201f]);
        let exits = [Exit::To(ORIGIN + 20), Exit::To(ORIGIN + 4 + 4096)];
        assert_eq!(copy.exits, exits);
        // The second trap is the sixth word behind the branch's own.
        assert_eq!(copy.words[..5], [0xb500_0001, 0x5400_00a0, 0x3618_0042, 0x54ff_ffe1, 0xd503_201f]);
        assert_eq!(copy.words[5..7], [TRAP; 2]);
    }

    #[test]
    fn what_is_relative_to_the_code_is_loaded() {
        // adr x3, .+5; adrp x4, .+0x3000; ldr q5, .+4; then a constant.
        let copy = copy_of(&[0x3000_0023, 0xb000_0004, 0x9c00_0025, 1, 2, 3, 4]);
        let value = |index: usize| {
            let at = index + (Field::IMM19.get(copy.words[index]) / 4) as usize;
            u128::from(copy.words[at])
                | u128::from(copy.words[at + 1]) << 32
                | u128::from(copy.words[at + 2]) << 64
                | u128::from(copy.words[at + 3]) << 96
        };
        assert_eq!(value(0), u128::from(ORIGIN + 5));
        assert_eq!(value(1), u128::from((ORIGIN & !0xfff) + 0x1000));
        assert_eq!(value(2), 1 | 2 << 32 | 3 << 64 | 4 << 96);
        assert_eq!(copy.words[0] & 0xff00_001f, 0x5800_0003);
        assert_eq!(copy.words[1] & 0xff00_001f, 0x5800_0004);
        assert_eq!(copy.words[2] & 0xff00_001f, 0x9c00_0005);
    }
}

//! Targets of indirect jumps through tables, as gcc, clang and MSVC write them.
//!
//! - relative: `lea b, [rip + table]; movsxd t, dword [b + i * 4]; add t, b; jmp t`
//! - absolute: `jmp [table + i * 8]`, or `mov t, [b + i * 8]; jmp t` (computed goto), entries relocated where the image moves
//!
//! - relative to the image (MSVC): `lea b, [rip + image]; mov t, dword [b + i * 4 + offset]; add t, b; jmp t`, where `i` may come
//!   from a table of bytes
//! - 32-bit position-independent: `mov t, [b + i * 4 + offset]; add t, b; jmp t`, where `b` is `call` and `add b, n`
//! - 32-bit, relative to a place in the code: `call n; n: pop t; add t, [table + i * 4]; jmp t`, where `t` may lie on the stack for
//!   a while
//!
//! The number of entries comes from the bound check (`cmp i, n; ja default`) where it is found. Else the table is open: entries
//! are taken up to the next table, while they lead to what looks like code of the same function. A wrong entry costs
//! code that never runs, never a wrong result: the jump itself still goes through the runtime.

use crate::decode::{Flow, Instruction, Mnemonic, OperandKind, Register, RegisterClass};
use causeway_image::{GuestAddr, GuestImage};
use std::collections::BTreeSet;

/// Entries that an open table may have.
const OPEN_LIMIT: u64 = 1024;
/// Entries that a table with a bound check may have.
const BOUNDED_LIMIT: u64 = 1 << 16;

/// The code around an indirect jump.
pub(super) struct Site<'a> {
    /// The image.
    pub(super) image: &'a dyn GuestImage,
    /// Instructions in the order in which they follow each other, the jump last.
    pub(super) run: &'a [Instruction],
    /// All instructions of the region so far.
    pub(super) all: &'a [Instruction],
}

/// A table: where it lies, what its entries are, and how many it has where a bound check tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Table {
    address: u64,
    entry: Entry,
    bound: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Entry {
    /// Pointers.
    Absolute,
    /// Signed 32-bit offsets from an address.
    Relative { base: u64 },
}

/// The table of the jump that ends the run; `None` where it is no table jump that we know.
pub(super) fn find(site: &Site<'_>) -> Option<Table> {
    let (jump, before) = site.run.split_last()?;
    match jump.kind(0) {
        OperandKind::Memory => absolute_table(site, before, jump),
        OperandKind::Register => table_of_register(site, before, jump.register(0)),
        _ => None,
    }
}

/// Does the jump that ends the run take its target from an indexed table, known or not? Other indirect jumps are tail calls.
pub(super) fn is_table_jump(run: &[Instruction]) -> bool {
    let Some((jump, before)) = run.split_last() else { return false };
    let indexed = |inst: &Instruction| inst.has_memory() && inst.memory.index.is_some();
    match jump.kind(0) {
        OperandKind::Memory => indexed(jump),
        OperandKind::Register => definition(before, jump.register(0))
            .is_some_and(|(_, inst)| inst.mnemonic == Mnemonic::Add || inst.mnemonic == Mnemonic::Mov && indexed(inst)),
        _ => false,
    }
}

impl Table {
    /// Is the number of its entries unknown?
    pub(super) fn is_open(&self) -> bool {
        self.bound.is_none()
    }

    /// Targets of its entries, ascending. Those of an open table end before the first that `accepts` refuses, and before
    /// whatever else the region's instructions take the address of.
    pub(super) fn targets(
        &self,
        image: &dyn GuestImage,
        all: &[Instruction],
        mut accepts: impl FnMut(u64) -> bool,
    ) -> Vec<u64> {
        let width = match self.entry {
            Entry::Absolute => u64::from(image.machine().pointer_bytes()),
            Entry::Relative { .. } => 4,
        };
        let count =
            self.bound.unwrap_or_else(|| (self.next_constant(all) - self.address).div_ceil(width).min(OPEN_LIMIT));
        let addresses = (0..count.min(BOUNDED_LIMIT)).map(|n| self.address.wrapping_add(n * width));
        let entries = addresses.map_while(|at| self.target_at(image, at));
        if self.is_open() {
            // Most entries lead to a place that an earlier one leads to.
            let mut targets = BTreeSet::new();
            for target in entries {
                if !targets.contains(&target) && !accepts(target) {
                    break;
                }
                targets.insert(target);
            }
            return targets.into_iter().collect();
        }
        let mut targets: Vec<u64> = entries.collect();
        targets.sort_unstable();
        targets.dedup();
        targets
    }

    /// The lowest address above the table's that an instruction loads.
    fn next_constant(&self, all: &[Instruction]) -> u64 {
        let constants = all.iter().filter_map(loaded_address);
        constants.filter(|constant| *constant > self.address).min().unwrap_or(u64::MAX)
    }

    fn target_at(&self, image: &dyn GuestImage, at: u64) -> Option<u64> {
        let target = match self.entry {
            Entry::Absolute => image.relocated_pointer(GuestAddr(at))?.0,
            Entry::Relative { base } => {
                let bytes: [u8; 4] = image.bytes(GuestAddr(at), 4)?.try_into().ok()?;
                let target = base.wrapping_add_signed(i64::from(i32::from_le_bytes(bytes)));
                if image.bits() == 32 { target & 0xffff_ffff } else { target }
            }
        };
        (image.is_read_only_data(GuestAddr(at)) && image.is_executable(GuestAddr(target))).then_some(target)
    }
}

fn same_register(a: Register, b: Register) -> bool {
    a.is_gpr() && b.is_gpr() && a.class != RegisterClass::High8 && a.number == b.number
}

/// Does the instruction write the whole of a register, its first operand?
fn defines(inst: &Instruction, register: Register) -> bool {
    use Mnemonic as M;
    let reads_only = matches!(inst.mnemonic, M::Cmp | M::Test | M::Push | M::Bt | M::Jmp | M::Call | M::Nop);
    !reads_only && inst.kind(0) == OperandKind::Register && same_register(inst.register(0), register)
}

/// The last definition of a register in a run, with what precedes it.
fn definition(run: &[Instruction], register: Register) -> Option<(&[Instruction], &Instruction)> {
    let index = run.iter().rposition(|inst| defines(inst, register))?;
    Some((&run[..index], &run[index]))
}

fn pointer_scale(image: &dyn GuestImage) -> u8 {
    if image.bits() == 32 { 2 } else { 3 }
}

fn absolute_table(site: &Site<'_>, before: &[Instruction], access: &Instruction) -> Option<Table> {
    let memory = access.memory;
    if memory.scale != pointer_scale(site.image) || !memory.index.is_some() {
        return None;
    }
    let address = address_of(site, before, memory.base, memory.displacement)?;
    Some(Table { address, entry: Entry::Absolute, bound: bound(before, memory.index) })
}

fn address_of(site: &Site<'_>, before: &[Instruction], base: Register, displacement: i64) -> Option<u64> {
    let base = if base.is_some() { constant_address(site, before, base)? } else { 0 };
    let address = base.wrapping_add_signed(displacement);
    Some(if site.image.bits() == 32 { address & 0xffff_ffff } else { address })
}

/// The address that an instruction loads into its first operand.
fn loaded_address(inst: &Instruction) -> Option<u64> {
    let pc_relative = matches!(inst.memory.base.class, RegisterClass::Rip | RegisterClass::Eip);
    let absolute = !inst.memory.base.is_some() && !inst.memory.index.is_some();
    match inst.mnemonic {
        Mnemonic::Lea if pc_relative || absolute => Some(inst.memory.displacement as u64),
        Mnemonic::Mov if inst.kind(1) == OperandKind::Immediate => Some(inst.immediate as u64),
        _ => None,
    }
}

/// The same, where the instruction may be the second of `call get_pc; add b, n`, by which 32-bit code finds its data.
fn loaded_after(previous: Option<&Instruction>, inst: &Instruction) -> Option<u64> {
    let follows_call = previous.is_some_and(|call| call.mnemonic == Mnemonic::Call && call.next_pc() == inst.guest_pc);
    if inst.mnemonic == Mnemonic::Add && inst.kind(1) == OperandKind::Immediate && follows_call {
        return Some(inst.guest_pc.wrapping_add_signed(inst.immediate) & 0xffff_ffff);
    }
    previous.and_then(|call| popped(call, inst)).or_else(|| loaded_address(inst))
}

/// The address that a register holds: by its definition in the run, else by the only one in the whole region.
fn constant_address(site: &Site<'_>, before: &[Instruction], register: Register) -> Option<u64> {
    if let Some((earlier, inst)) = definition(before, register) {
        if inst.mnemonic == Mnemonic::Mov && inst.kind(1) == OperandKind::Register {
            return constant_address(site, earlier, inst.register(1));
        }
        return loaded_after(earlier.last(), inst);
    }
    let defining = site.all.iter().enumerate().filter(|(_, inst)| defines(inst, register));
    let mut elsewhere = defining.filter_map(|(n, inst)| loaded_after(site.all[..n].last(), inst));
    let first = elsewhere.next()?;
    elsewhere.all(|other| other == first).then_some(first)
}

fn table_of_register(site: &Site<'_>, before: &[Instruction], target: Register) -> Option<Table> {
    let (earlier, inst) = definition(before, target)?;
    match inst.mnemonic {
        Mnemonic::Mov if inst.is_memory(1) => absolute_table(site, earlier, inst),
        Mnemonic::Add if inst.kind(1) == OperandKind::Register => {
            relative_table(site, earlier, inst.register(0), inst.register(1))
                .or_else(|| relative_table(site, earlier, inst.register(1), inst.register(0)))
        }
        Mnemonic::Add if inst.is_memory(1) && site.image.bits() == 32 => added_table(site, earlier, inst),
        _ => None,
    }
}

/// The sum of an entry and of a place in the code, one of which lies in memory: the table, or the stack.
fn added_table(site: &Site<'_>, before: &[Instruction], add: &Instruction) -> Option<Table> {
    let place = || program_counter(site);
    if add.memory.index.is_some() {
        let base = constant_address(site, before, add.register(0)).or_else(place)?;
        return entry_table(site, before, add, base);
    }
    let (earlier, load) = definition(before, add.register(0))?;
    entry_table(site, earlier, load, place()?)
}

/// The table of 32-bit offsets from `base` that an instruction reads.
fn entry_table(site: &Site<'_>, before: &[Instruction], load: &Instruction, base: u64) -> Option<Table> {
    let memory = load.memory;
    if !load.is_memory(1) || memory.scale != 2 || !memory.index.is_some() {
        return None;
    }
    let address = address_of(site, before, memory.base, memory.displacement)?;
    Some(Table { address, entry: Entry::Relative { base }, bound: bound(before, memory.index) })
}

/// The only place whose address the region takes by calling the next instruction.
fn program_counter(site: &Site<'_>) -> Option<u64> {
    let mut places = site.all.windows(2).filter_map(|pair| popped(&pair[0], &pair[1]));
    let first = places.next()?;
    places.all(|other| other == first).then_some(first)
}

/// The address that the second of `call n; n: pop b` loads.
fn popped(call: &Instruction, pop: &Instruction) -> Option<u64> {
    let calls_next = call.flow() == Flow::Call { target: pop.guest_pc } && call.next_pc() == pop.guest_pc;
    (pop.mnemonic == Mnemonic::Pop && calls_next).then_some(pop.guest_pc)
}

/// `offset` was loaded from the table, `base` is what it is added to.
fn relative_table(site: &Site<'_>, before: &[Instruction], offset: Register, base: Register) -> Option<Table> {
    let (earlier, load) = definition(before, offset)?;
    let loads_offset = match load.mnemonic {
        Mnemonic::Movsxd => true,
        Mnemonic::Mov => load.register(0).bits() == 32,
        _ => false,
    };
    if !loads_offset {
        return None;
    }
    entry_table(site, earlier, load, constant_address(site, before, base)?)
}

/// Number of entries that the bound check before the jump allows.
fn bound(before: &[Instruction], index: Register) -> Option<u64> {
    let mut index = index;
    for (position, inst) in before.iter().enumerate().rev().take(16) {
        let immediate = inst.kind(1) == OperandKind::Immediate;
        if inst.mnemonic == Mnemonic::Cmp && immediate && same_register(inst.register(0), index) {
            return checked_bound(before.get(position + 1)?, inst.immediate);
        }
        if !defines(inst, index) {
            continue;
        }
        match inst.mnemonic {
            Mnemonic::And if immediate && inst.immediate >= 0 => return Some(inst.immediate as u64 + 1),
            Mnemonic::Mov | Mnemonic::Movzx | Mnemonic::Movsxd if inst.kind(1) == OperandKind::Register => {
                index = inst.register(1);
            }
            Mnemonic::Mov | Mnemonic::Movzx if inst.is_memory(1) => return memory_bound(&before[..position], inst),
            _ => return None,
        }
    }
    None
}

/// The bound of an index that was compared in memory before it was loaded.
fn memory_bound(before: &[Instruction], load: &Instruction) -> Option<u64> {
    let same = |inst: &Instruction| inst.mnemonic == Mnemonic::Cmp && inst.is_memory(0) && inst.memory == load.memory;
    let position = before.iter().rposition(|inst| same(inst) && inst.kind(1) == OperandKind::Immediate)?;
    checked_bound(before.get(position + 1)?, before[position].immediate)
}

fn checked_bound(branch: &Instruction, limit: i64) -> Option<u64> {
    let limit = u64::try_from(limit).ok()?;
    match branch.mnemonic {
        Mnemonic::Ja | Mnemonic::Jbe => Some(limit + 1),
        Mnemonic::Jae | Mnemonic::Jb => Some(limit),
        _ => None,
    }
}

//! Block-local register allocation: one scan from a block's end to its start.
//!
//! Lowering emits a block's instructions last first, with virtual registers for values that have no guest register. Walking
//! in that order, a virtual register is assigned where its last use stands and freed where its first definition stands, so
//! interference is exact without any interval. Where no register is free, the one touched longest ago is evicted: a reload
//! goes behind the current instruction and a store behind the definition.
//!
//! **Regions.** Instructions between [`REGION_BEGIN`] and [`REGION_END`] may branch among themselves (retry loops, string
//! loops). All virtual registers that occur there are assigned at the region's end and kept to its start, and nothing is
//! spilled inside.
//!
//! INVARIANT: physical registers in the input are never those handed out here.

mod block;
#[cfg(any(test, debug_assertions))]
mod checker;

pub(crate) use block::ReverseBlock;

use crate::asm::{Reg, RegClass};
use crate::inst::{Inst, Role};
use causeway_cache_format::abi::{GuestState, RegisterMap, SPILL_SLOTS};
use smallvec::SmallVec;

/// Payloads of marks from here on have meanings of their own: no guest instruction is 2 GiB away from its function's base.
pub(crate) const RESERVED: u32 = 1 << 31;

/// Payload of the mark before a region.
pub(crate) const REGION_BEGIN: u32 = RESERVED;
/// Payload of the mark behind a region.
pub(crate) const REGION_END: u32 = RESERVED + 1;

/// Payload of the mark that stands for a copy of a register to itself, left out.
pub(crate) const ELIDED: u32 = RESERVED + 3;

const FREE: u32 = u32::MAX;
const UNASSIGNED: u8 = u8::MAX;
const NO_SLOT: u8 = u8::MAX;

/// Why allocation failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AllocateError {
    /// One instruction or region needs more registers than there are.
    #[error("more registers are needed at once than there are")]
    TooManyRegisters,
    /// All spill slots are taken.
    #[error("out of spill slots")]
    TooManySpills,
}

#[derive(Clone, Copy, Debug)]
struct Virtual {
    physical: u8,
    spill_slot: u8,
    store_pending: bool,
    touched: u32,
}

const UNKNOWN: Virtual = Virtual { physical: UNASSIGNED, spill_slot: NO_SLOT, store_pending: false, touched: 0 };

/// The allocator with its scratch memory.
#[derive(Debug)]
pub(crate) struct Allocator {
    virtuals: Vec<Virtual>,
    owner: [[u32; 32]; 2],
    free: [u32; 2],
    allocatable: [u32; 2],
    locked: [u32; 2],
    spill_free: u64,
    /// Was anything evicted in the block?
    has_spills: bool,
    clock: u32,
    state: Reg,
    /// Are vector registers spilled with 256 bits?
    wide: bool,
    result: Vec<Inst>,
}

impl Default for Allocator {
    fn default() -> Self {
        Self {
            virtuals: Vec::new(),
            owner: [[FREE; 32]; 2],
            free: [0; 2],
            allocatable: [0; 2],
            locked: [0; 2],
            spill_free: 0,
            has_spills: false,
            clock: 0,
            state: Reg::ZR,
            wide: false,
            result: Vec::new(),
        }
    }
}

/// A virtual register of an instruction, with the physical one that it gets.
#[derive(Clone, Copy, Debug)]
struct Operand {
    reg: Reg,
    role: Role,
    physical: u8,
}

impl Operand {
    /// Is it written among `operands` and not read, so that before the instruction nothing holds it?
    fn is_born_here(&self, operands: &[Self]) -> bool {
        self.role == Role::Def && !operands.iter().any(|other| other.reg == self.reg && other.role == Role::Use)
    }
}

/// The virtual registers among an instruction's operands, in the order of [`Inst::for_each_operand`].
#[inline]
fn find_operands(inst: &mut Inst) -> SmallVec<[Operand; 8]> {
    let mut operands = SmallVec::new();
    inst.for_each_operand(|reg, role| {
        if reg.is_virtual() {
            operands.push(Operand { reg: *reg, role, physical: UNASSIGNED });
        }
    });
    operands
}

/// Are there at least `count` registers in a set?
fn has_members(set: u32, count: usize) -> bool {
    (1..count).fold(set, |rest, _| rest & rest.wrapping_sub(1)) != 0
}

/// Index of a virtual register among those of its block.
fn index_of(reg: Reg) -> usize {
    reg.as_virtual().map_or(usize::MAX, |view| view.index as usize)
}

impl Allocator {
    /// Begins a function; `wide` where vector registers have 256 bits.
    pub(crate) fn start(&mut self, map: &RegisterMap, wide: bool) {
        self.wide = wide;
        let mask = |registers: &[u8]| registers.iter().fold(0u32, |mask, register| mask | 1 << register);
        self.allocatable = [mask(map.allocatable), mask(map.vector_allocatable)];
        self.state = Reg::x(map.state);
    }

    /// Allocates a block.
    pub(crate) fn run(&mut self, block: &mut ReverseBlock) -> Result<(), AllocateError> {
        if block.is_allocated() {
            return Ok(());
        }
        self.reset();
        self.virtuals.resize(block.virtuals() as usize, UNKNOWN);
        for (insts, has_virtual) in block.stretches() {
            if has_virtual {
                self.stretch(insts)?;
            } else {
                self.result.extend_from_slice(insts);
            }
        }
        debug_assert!(self.owner.iter().flatten().all(|owner| *owner == FREE), "a value is used but never defined");
        #[cfg(any(test, debug_assertions))]
        checker::check(self.state, block.insts(), &self.result);
        block.allocated(&mut self.result);
        Ok(())
    }

    fn stretch(&mut self, reverse: &[Inst]) -> Result<(), AllocateError> {
        let mut index = 0;
        while let Some(inst) = reverse.get(index) {
            match inst {
                Inst::Mark { payload: REGION_END } => index = self.region(reverse, index)?,
                Inst::Mark { .. } => self.result.push(*inst),
                _ => self.instruction(*inst)?,
            }
            index += 1;
        }
        Ok(())
    }

    fn reset(&mut self) {
        self.free = self.allocatable;
        self.locked = [0; 2];
        self.owner = [[FREE; 32]; 2];
        self.virtuals.clear();
        self.spill_free = u64::MAX >> (64 - SPILL_SLOTS);
        self.has_spills = false;
        self.clock = 0;
        self.result.clear();
    }

    fn instruction(&mut self, mut inst: Inst) -> Result<(), AllocateError> {
        let mut operands = find_operands(&mut inst);
        if operands.is_empty() {
            self.result.push(inst);
            return Ok(());
        }
        self.clock += 1;
        if !self.has_spills && self.free.iter().all(|free| has_members(*free, operands.len())) {
            self.easy_operands(&mut operands);
        } else {
            self.operands(&mut operands)?;
        }
        rewrite(&mut inst, &operands);
        for &Operand { reg, .. } in operands.iter().filter(|operand| operand.role == Role::EarlyDef) {
            self.release(reg, true);
        }
        self.push(inst);
        Ok(())
    }

    /// Assigns registers to the operands of an instruction where nothing was evicted and nothing needs to be: as
    /// [`Allocator::operands`], without locks, spills and errors.
    fn easy_operands(&mut self, operands: &mut [Operand]) {
        for operand in operands.iter_mut().filter(|operand| operand.role.writes()) {
            operand.physical = self.take(operand.reg);
        }
        for operand in operands.iter().filter(|operand| operand.is_born_here(operands)) {
            self.give_back(operand.reg, operand.physical);
        }
        for operand in operands.iter_mut().filter(|operand| operand.role == Role::Use) {
            operand.physical = self.take(operand.reg);
        }
    }

    /// The physical register of `reg`; a free one, which there is, if it has none yet.
    fn take(&mut self, reg: Reg) -> u8 {
        let (class, index) = (reg.class() as usize, index_of(reg));
        let entry = &mut self.virtuals[index];
        entry.touched = self.clock;
        if entry.physical == UNASSIGNED {
            entry.physical = self.free[class].trailing_zeros() as u8;
            self.free[class] &= self.free[class] - 1;
            self.owner[class][usize::from(entry.physical)] = index as u32;
        }
        entry.physical
    }

    /// Frees the physical register of `reg`, which has no spill slot.
    fn give_back(&mut self, reg: Reg, physical: u8) {
        let class = reg.class() as usize;
        self.virtuals[index_of(reg)].physical = UNASSIGNED;
        self.owner[class][usize::from(physical)] = FREE;
        self.free[class] |= 1 << physical;
    }

    /// Assigns registers to the operands of an instruction.
    fn operands(&mut self, operands: &mut [Operand]) -> Result<(), AllocateError> {
        // Locks keep registers from being evicted, which happens where none is free alone.
        if self.free.iter().any(|free| !has_members(*free, operands.len())) {
            self.locked = [0; 2];
            for operand in &*operands {
                self.lock_assigned(operand.reg);
            }
        }
        self.define(operands)?;
        for operand in operands.iter_mut().filter(|operand| operand.role == Role::Use) {
            operand.physical = self.assign(operand.reg)?;
        }
        Ok(())
    }

    /// Assigns registers to an instruction's definitions, before they become free for what it uses.
    fn define(&mut self, operands: &mut [Operand]) -> Result<(), AllocateError> {
        for operand in operands.iter_mut().filter(|operand| operand.role.writes()) {
            operand.physical = self.assign(operand.reg)?;
            if operand.role == Role::UseDef {
                self.store_if_pending(operand.reg)?;
            }
        }
        if self.has_spills {
            let pure = |operand: &&Operand| matches!(operand.role, Role::Def | Role::EarlyDef);
            for &Operand { reg, .. } in operands.iter().filter(pure) {
                self.store_if_pending(reg)?;
            }
        }
        for operand in operands.iter().filter(|operand| operand.is_born_here(operands)) {
            self.release(operand.reg, true);
        }
        Ok(())
    }

    /// Appends an instruction, or a mark for one that copies a register to itself.
    fn push(&mut self, inst: Inst) {
        let useless = inst.as_copy().is_some_and(|(to, from)| to == from) && !(self.wide && inst.clears_above());
        self.result.push(if useless { Inst::Mark { payload: ELIDED } } else { inst });
    }

    /// Allocates the region whose end stands at `end`; gives the index of its begin.
    fn region(&mut self, reverse: &[Inst], end: usize) -> Result<usize, AllocateError> {
        let length = reverse[end..].iter().position(|inst| matches!(inst, Inst::Mark { payload: REGION_BEGIN }));
        let begin = end + length.expect("lowering closes every region");
        let body = &reverse[end + 1..begin];
        self.clock += 1;
        self.locked = [0; 2];
        let mut mentioned = mentions(body);
        for mention in &mut mentioned {
            self.lock_assigned(mention.reg);
            // What was evicted behind the region needs its register up to the region's end, to be stored there.
            mention.local &= !self.entry(mention.reg).store_pending;
        }
        for mention in mentioned.iter().filter(|mention| !mention.local) {
            self.assign(mention.reg)?;
        }
        self.make_room(body, &mentioned)?;
        for mention in mentioned.iter().filter(|mention| mention.written) {
            if !mention.local {
                self.store_if_pending(mention.reg)?;
            }
        }
        for (index, inst) in body.iter().enumerate() {
            self.region_instruction(*inst, index, &mentioned)?;
        }
        for mention in mentioned.iter().filter(|mention| !mention.local && mention.starts_written) {
            self.release(mention.reg, true);
        }
        Ok(begin)
    }

    fn region_instruction(&mut self, mut inst: Inst, index: usize, mentioned: &[Mention]) -> Result<(), AllocateError> {
        let mut operands = find_operands(&mut inst);
        for operand in &mut operands {
            operand.physical = self.assign(operand.reg)?;
        }
        rewrite(&mut inst, &operands);
        self.push(inst);
        for mention in mentioned.iter().filter(|mention| mention.local && mention.first == index) {
            self.release(mention.reg, true);
        }
        Ok(())
    }

    /// Evicts values from outside the region until its local values find free registers at each instruction.
    fn make_room(&mut self, body: &[Inst], mentioned: &[Mention]) -> Result<(), AllocateError> {
        for class in [RegClass::General, RegClass::Vector] {
            let is_local = |mention: &&Mention| mention.local && mention.reg.class() == class;
            let live_at = |index: usize| {
                mentioned
                    .iter()
                    .filter(is_local)
                    .filter(|mention| mention.last <= index && index <= mention.first)
                    .count()
            };
            let needed = (0..body.len()).map(live_at).max().unwrap_or(0);
            while (self.free[class as usize].count_ones() as usize) < needed {
                self.evict(class)?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, reg: Reg) -> &mut Virtual {
        &mut self.virtuals[index_of(reg)]
    }

    fn lock_assigned(&mut self, reg: Reg) {
        let physical = self.entry(reg).physical;
        if physical != UNASSIGNED {
            self.locked[reg.class() as usize] |= 1 << physical;
        }
    }

    /// Gives `reg` a physical register, if it has none, and locks that one for the current instruction.
    fn assign(&mut self, reg: Reg) -> Result<u8, AllocateError> {
        let class = reg.class() as usize;
        if self.free[class] == 0 && self.entry(reg).physical == UNASSIGNED {
            self.evict(reg.class())?;
        }
        let physical = self.take(reg);
        self.locked[class] |= 1 << physical;
        Ok(physical)
    }

    /// Frees a register of `class`: its value is reloaded behind the current instruction.
    fn evict(&mut self, class_of: RegClass) -> Result<(), AllocateError> {
        let class = class_of as usize;
        let candidates = self.allocatable[class] & !self.locked[class] & !self.free[class];
        let victim = (0..32u8)
            .filter(|number| candidates >> number & 1 == 1)
            .min_by_key(|number| self.virtuals[self.owner[class][*number as usize] as usize].touched)
            .ok_or(AllocateError::TooManyRegisters)?;
        let index = self.owner[class][victim as usize] as usize;
        if self.virtuals[index].spill_slot == NO_SLOT {
            self.virtuals[index].spill_slot = self.take_slot(class)?;
        }
        self.has_spills = true;
        let entry = &mut self.virtuals[index];
        entry.physical = UNASSIGNED;
        entry.store_pending = true;
        let slot = entry.spill_slot;
        self.owner[class][victim as usize] = FREE;
        self.free[class] |= 1 << victim;
        let reload = Inst::reload(Reg::physical(class_of, victim), self.state, slot_offset(slot), self.wide);
        self.result.push(reload.ok_or(AllocateError::TooManySpills)?);
        Ok(())
    }

    /// General values take slots from the bottom, vectors aligned pairs, or fours, from the top.
    fn take_slot(&mut self, class: usize) -> Result<u8, AllocateError> {
        if class == RegClass::General as usize {
            let slot = self.spill_free.trailing_zeros();
            if slot == 64 {
                return Err(AllocateError::TooManySpills);
            }
            self.spill_free &= !(1 << slot);
            return Ok(slot as u8);
        }
        let count = self.slots_of(class);
        for group in (0..SPILL_SLOTS as u32 / count).rev() {
            let mask = ((1u64 << count) - 1) << (count * group);
            if self.spill_free & mask == mask {
                self.spill_free &= !mask;
                return Ok((count * group) as u8);
            }
        }
        Err(AllocateError::TooManySpills)
    }

    /// Spill slots that a register of a class takes.
    const fn slots_of(&self, class: usize) -> u32 {
        match (class == RegClass::General as usize, self.wide) {
            (true, _) => 1,
            (false, false) => 2,
            (false, true) => 4,
        }
    }

    /// Behind a definition of an evicted register: the store that its reloads need.
    fn store_if_pending(&mut self, reg: Reg) -> Result<(), AllocateError> {
        let entry = self.entry(reg);
        if !entry.store_pending {
            return Ok(());
        }
        entry.store_pending = false;
        let (physical, slot) = (entry.physical, entry.spill_slot);
        let store = Inst::spill(Reg::physical(reg.class(), physical), self.state, slot_offset(slot), self.wide);
        self.result.push(store.ok_or(AllocateError::TooManySpills)?);
        Ok(())
    }

    /// Ends the life of `reg` (seen backward) where `dead`, so that its register and slot are free before.
    fn release(&mut self, reg: Reg, dead: bool) {
        let class = reg.class() as usize;
        let entry = self.entry(reg);
        let (physical, slot) = (entry.physical, entry.spill_slot);
        if physical == UNASSIGNED || !dead {
            return;
        }
        entry.spill_slot = NO_SLOT;
        self.give_back(reg, physical);
        self.locked[class] &= !(1 << physical);
        if slot != NO_SLOT {
            let mask = (1u64 << self.slots_of(class)) - 1;
            self.spill_free |= mask << slot;
        }
    }
}

/// Puts the physical registers into an instruction. A register that is both used and defined has one for both.
fn rewrite(inst: &mut Inst, operands: &[Operand]) {
    let mut operands = operands.iter();
    inst.for_each_operand(|reg, _| {
        if reg.is_virtual()
            && let Some(operand) = operands.next()
        {
            *reg = Reg::physical(reg.class(), operand.physical);
        }
    });
}

/// A virtual register in a region. Indices count from the region's last instruction.
#[derive(Clone, Copy, Debug)]
struct Mention {
    reg: Reg,
    /// Where it occurs first in program order.
    first: usize,
    /// Where it occurs last in program order.
    last: usize,
    /// Does its first occurrence write it without reading?
    starts_written: bool,
    written: bool,
    /// Written first and never live across a branch or label.
    local: bool,
}

/// The virtual registers of a region given last instruction first.
fn mentions(body: &[Inst]) -> SmallVec<[Mention; 16]> {
    let mut found: SmallVec<[Mention; 16]> = SmallVec::new();
    for (index, inst) in body.iter().enumerate().rev() {
        let splits = inst.is_branch() || matches!(inst, Inst::Bind { .. });
        inst.visit(|reg, role| {
            if !reg.is_virtual() {
                return;
            }
            let pure = matches!(role, Role::Def | Role::EarlyDef);
            match found.iter_mut().find(|mention| mention.reg == reg) {
                Some(mention) => {
                    mention.last = index;
                    mention.written |= role.writes();
                }
                None => found.push(Mention {
                    reg,
                    first: index,
                    last: index,
                    starts_written: pure,
                    written: role.writes(),
                    local: pure && !splits,
                }),
            }
        });
    }
    for mention in &mut found {
        // A branch may be the last occurrence: it reads before it leaves.
        let across = body[mention.last..=mention.first].iter().enumerate();
        let split = across
            .filter(|(offset, inst)| matches!(inst, Inst::Bind { .. }) || (*offset != 0 && inst.is_branch()))
            .count();
        mention.local &= split == 0;
    }
    found
}

fn slot_offset(slot: u8) -> i64 {
    GuestState::spill_offset(slot as usize) as i64
}

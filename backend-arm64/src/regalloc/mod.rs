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

#[cfg(any(test, debug_assertions))]
mod checker;

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
    class: RegClass,
    physical: u8,
    spill_slot: u8,
    store_pending: bool,
    touched: u32,
}

const UNKNOWN: Virtual =
    Virtual { class: RegClass::General, physical: UNASSIGNED, spill_slot: NO_SLOT, store_pending: false, touched: 0 };

/// The allocator with its scratch memory.
#[derive(Debug)]
pub(crate) struct Allocator {
    virtuals: Vec<Virtual>,
    owner: [[u32; 32]; 2],
    free: [u32; 2],
    allocatable: [u32; 2],
    locked: [u32; 2],
    spill_free: u64,
    clock: u32,
    state: Reg,
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
            clock: 0,
            state: Reg::ZR,
            result: Vec::new(),
        }
    }
}

type Operands = SmallVec<[(Reg, Role); 8]>;

impl Allocator {
    /// Allocates a block given last instruction first.
    pub(crate) fn run(&mut self, map: &RegisterMap, reverse: &[Inst]) -> Result<(), AllocateError> {
        self.reset(map);
        let mut index = 0;
        while let Some(inst) = reverse.get(index) {
            match inst {
                Inst::Mark { payload: REGION_END } => index = self.region(reverse, index)?,
                _ => self.instruction(*inst)?,
            }
            index += 1;
        }
        debug_assert!(self.owner.iter().flatten().all(|owner| *owner == FREE), "a value is used but never defined");
        #[cfg(any(test, debug_assertions))]
        checker::check(map, reverse, &self.result);
        Ok(())
    }

    /// The allocated block, last instruction first.
    pub(crate) fn result(&self) -> &[Inst] {
        &self.result
    }

    fn reset(&mut self, map: &RegisterMap) {
        let mask = |registers: &[u8]| registers.iter().fold(0u32, |mask, register| mask | 1 << register);
        self.allocatable = [mask(map.allocatable), mask(map.vector_allocatable)];
        self.free = self.allocatable;
        self.locked = [0; 2];
        self.owner = [[FREE; 32]; 2];
        self.virtuals.clear();
        self.spill_free = u64::MAX >> (64 - SPILL_SLOTS);
        self.clock = 0;
        self.state = Reg::x(map.state);
        self.result.clear();
    }

    fn instruction(&mut self, mut inst: Inst) -> Result<(), AllocateError> {
        let mut operands = Operands::new();
        inst.visit(|reg, role| {
            if reg.is_virtual() {
                operands.push((reg, role));
            }
        });
        if operands.is_empty() {
            self.result.push(inst);
            return Ok(());
        }
        self.clock += 1;
        self.locked = [0; 2];
        for &(reg, _) in &operands {
            self.lock_assigned(reg);
        }
        for &(reg, role) in operands.iter().filter(|(_, role)| role.writes()) {
            self.assign(reg)?;
            if role == Role::UseDef {
                self.store_if_pending(reg)?;
            }
        }
        for &(reg, _) in operands.iter().filter(|(_, role)| matches!(role, Role::Def | Role::EarlyDef)) {
            self.store_if_pending(reg)?;
        }
        // Definitions are rewritten before their registers become free for the operands.
        let definitions: SmallVec<[u8; 4]> = operands.iter().map(|&(reg, _)| self.physical(reg)).collect();
        for &(reg, _) in operands.iter().filter(|(_, role)| *role == Role::Def) {
            self.release(reg, !operands.contains(&(reg, Role::Use)));
        }
        for &(reg, _) in operands.iter().filter(|(_, role)| *role == Role::Use) {
            self.assign(reg)?;
        }
        let mut position = 0;
        inst.for_each_operand(|reg, role| {
            if reg.is_virtual() {
                let number = if role == Role::Use { self.physical(*reg) } else { definitions[position] };
                *reg = Reg::physical(reg.class(), number);
                position += 1;
            }
        });
        for &(reg, _) in operands.iter().filter(|(_, role)| *role == Role::EarlyDef) {
            self.release(reg, true);
        }
        self.push(inst);
        Ok(())
    }

    /// Appends an instruction, or a mark for one that copies a register to itself.
    fn push(&mut self, inst: Inst) {
        let useless = inst.as_copy().is_some_and(|(to, from)| to == from);
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
        let mut operands = Operands::new();
        inst.visit(|reg, role| {
            if reg.is_virtual() {
                operands.push((reg, role));
            }
        });
        for &(reg, _) in &operands {
            self.assign(reg)?;
        }
        inst.for_each_operand(|reg, _| {
            if reg.is_virtual() {
                *reg = Reg::physical(reg.class(), self.physical(*reg));
            }
        });
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
                self.evict(class as usize)?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, reg: Reg) -> &mut Virtual {
        let view = reg.as_virtual().expect("only virtual registers are allocated");
        let index = view.index as usize;
        if index >= self.virtuals.len() {
            self.virtuals.resize(index + 1, UNKNOWN);
        }
        let entry = &mut self.virtuals[index];
        entry.class = view.class;
        entry
    }

    fn physical(&mut self, reg: Reg) -> u8 {
        self.entry(reg).physical
    }

    fn lock_assigned(&mut self, reg: Reg) {
        let physical = self.physical(reg);
        if physical != UNASSIGNED {
            self.locked[reg.class() as usize] |= 1 << physical;
        }
    }

    /// Gives `reg` a physical register, if it has none, and locks that one for the current instruction.
    fn assign(&mut self, reg: Reg) -> Result<(), AllocateError> {
        let clock = self.clock;
        let entry = self.entry(reg);
        entry.touched = clock;
        let class = reg.class() as usize;
        if entry.physical == UNASSIGNED {
            if self.free[class] == 0 {
                self.evict(class)?;
            }
            let number = self.free[class].trailing_zeros() as u8;
            self.free[class] &= !(1 << number);
            let index = reg.as_virtual().map_or(FREE, |view| view.index);
            self.owner[class][number as usize] = index;
            self.entry(reg).physical = number;
        }
        self.lock_assigned(reg);
        Ok(())
    }

    /// Frees a register of `class`: its value is reloaded behind the current instruction.
    fn evict(&mut self, class: usize) -> Result<(), AllocateError> {
        let candidates = self.allocatable[class] & !self.locked[class] & !self.free[class];
        let victim = (0..32u8)
            .filter(|number| candidates >> number & 1 == 1)
            .min_by_key(|number| self.virtuals[self.owner[class][*number as usize] as usize].touched)
            .ok_or(AllocateError::TooManyRegisters)?;
        let index = self.owner[class][victim as usize] as usize;
        if self.virtuals[index].spill_slot == NO_SLOT {
            self.virtuals[index].spill_slot = self.take_slot(class)?;
        }
        let entry = &mut self.virtuals[index];
        entry.physical = UNASSIGNED;
        entry.store_pending = true;
        let (class_of, slot) = (entry.class, entry.spill_slot);
        self.owner[class][victim as usize] = FREE;
        self.free[class] |= 1 << victim;
        let reload = Inst::reload(Reg::physical(class_of, victim), self.state, slot_offset(slot));
        self.result.push(reload.ok_or(AllocateError::TooManySpills)?);
        Ok(())
    }

    /// General values take slots from the bottom, vectors aligned pairs from the top.
    fn take_slot(&mut self, class: usize) -> Result<u8, AllocateError> {
        if class == RegClass::General as usize {
            let slot = self.spill_free.trailing_zeros();
            if slot == 64 {
                return Err(AllocateError::TooManySpills);
            }
            self.spill_free &= !(1 << slot);
            return Ok(slot as u8);
        }
        for pair in (0..SPILL_SLOTS as u32 / 2).rev() {
            let mask = 3u64 << (2 * pair);
            if self.spill_free & mask == mask {
                self.spill_free &= !mask;
                return Ok(2 * pair as u8);
            }
        }
        Err(AllocateError::TooManySpills)
    }

    /// Behind a definition of an evicted register: the store that its reloads need.
    fn store_if_pending(&mut self, reg: Reg) -> Result<(), AllocateError> {
        let entry = self.entry(reg);
        if !entry.store_pending {
            return Ok(());
        }
        entry.store_pending = false;
        let (physical, slot) = (entry.physical, entry.spill_slot);
        let store = Inst::spill(Reg::physical(reg.class(), physical), self.state, slot_offset(slot));
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
        entry.physical = UNASSIGNED;
        entry.spill_slot = NO_SLOT;
        self.owner[class][physical as usize] = FREE;
        self.free[class] |= 1 << physical;
        self.locked[class] &= !(1 << physical);
        if slot != NO_SLOT {
            let mask = if class == RegClass::General as usize { 1 } else { 3 };
            self.spill_free |= mask << slot;
        }
    }
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

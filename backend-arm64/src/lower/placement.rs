//! Where values live: uses and flag liveness (backward), then homes in guest registers and carry polarity (forward).
//!
//! A *position* is an instruction's index plus one. An *epoch* is the time between two changes of a guest register's content;
//! its entry in `epochs` is the last position at which it may be read. A value whose home is a guest register is read there
//! while the epoch lasts; later uses make lowering copy it to a virtual register at its definition.
//!
//! A `put` is hoisted to the definition of its value, which is then computed in the guest register, where nothing in between
//! reads or writes the register and nothing may fault: at a fault guest registers must be exact.

use super::value::{Marks, NONE, ValueInfo};
use super::{Lower, is_narrow};
use crate::asm::Reg;
use causeway_cache_format::abi::{GuestAbi, RegisterMap};
use causeway_ir::{Block, Cond, Effects, Flags, Inst, Opcode, Slot, Terminator, Type, Value};
use causeway_routine::float::Exactness;
use causeway_routine::unit::Operation;

/// Slots that may be pinned: general-purpose and XMM registers, which come first.
const PINNED: usize = 32;

/// Host registers of the slots that may be pinned, by slot number; ZR for one that is not.
pub(super) type Homes = [Reg; PINNED];

/// The host registers that an ABI gives the slots.
pub(super) const fn homes(abi: GuestAbi) -> &'static Homes {
    const LINUX64: Homes = homes_of(GuestAbi::Linux64.registers());
    const X86_32: Homes = homes_of(GuestAbi::X86_32.registers());
    const ARM64EC: Homes = homes_of(GuestAbi::Arm64Ec.registers());
    match abi {
        GuestAbi::Linux64 => &LINUX64,
        GuestAbi::X86_32 => &X86_32,
        GuestAbi::Arm64Ec => &ARM64EC,
    }
}

const fn homes_of(map: &RegisterMap) -> Homes {
    let mut homes = [Reg::ZR; PINNED];
    let mut number = 0;
    while number < map.gpr.len() {
        homes[Slot::gpr(number as u8).index()] = Reg::x(map.gpr[number]);
        number += 1;
    }
    number = 0;
    while number < map.xmm.len() {
        homes[Slot::xmm(number as u8).index()] = Reg::v(map.xmm[number]);
        number += 1;
    }
    homes
}

/// Pseudo slot of the parity register.
const PARITY: usize = PINNED;
const SLOTS: usize = PINNED + 1;

const _: () = assert!(Slot::xmm(15).index() + 1 == PINNED);

#[derive(Clone, Copy)]
struct Track {
    epoch: u32,
    last_read: u32,
    previous_read: u32,
    last_put: u32,
}

struct Placement {
    tracks: [Track; SLOTS],
    last_fault: u32,
}

impl Lower<'_> {
    /// Places the values of a block.
    pub(super) fn place(&mut self, block: &Block) {
        self.liveness(block);
        self.epochs.clear();
        let start = Track { epoch: NONE, last_read: 0, previous_read: 0, last_put: 0 };
        let mut state = Placement { tracks: [start; SLOTS], last_fault: 0 };
        let mut direct = false;
        for place in (0..self.present.len()).rev() {
            let index = self.present[place];
            let inst = &self.function.insts[index as usize];
            self.place_one(&mut state, index, inst);
            let before = if direct { Marks::CARRY_DIRECT } else { Marks::empty() };
            if inst.touches_flags() || inst.effects().has(Effects::X87) {
                direct = self.polarity_after(index, inst, direct);
            }
            let after = if direct { Marks::CARRY_DIRECT_AFTER } else { Marks::empty() };
            self.values[index as usize].marks |= before | after;
        }
        if let Some(value) = block.terminator.value() {
            self.note_use(&mut state, value, block.insts.end + 1);
        }
        self.end_direct = direct;
    }

    /// Finds the block's instructions, their uses and the flags that are live behind each.
    fn liveness(&mut self, block: &Block) {
        let mut live = block.live_out | block.terminator.flags_read();
        if let Some(value) = block.terminator.value() {
            self.values[value.index()].uses += 1;
        }
        self.present.clear();
        let values = &mut *self.values;
        let range = block.insts.start as usize..block.insts.end as usize;
        self.present.reserve(range.len());
        let mut index = block.insts.end;
        for inst in self.function.insts[range].iter().rev() {
            index -= 1;
            if inst.opcode == Opcode::Nop {
                continue;
            }
            self.present.push(index);
            values[index as usize].live = live;
            inst.for_each_arg(|arg| {
                let uses = &mut values[arg.index()].uses;
                *uses = uses.saturating_add(1);
            });
            if inst.touches_flags() {
                live = live.difference(inst.flags_killed()) | inst.flags_read();
            }
        }
    }

    /// Is C in `PSTATE` CF itself after the instruction, which defines or reads flags or is one of the x87 unit?
    fn polarity_after(&self, index: u32, inst: &Inst, direct: bool) -> bool {
        let defines = inst.flags.intersection(self.values[index as usize].live).contains(Flags::C);
        let needs_both = matches!(inst.cond(), Cond::Be | Cond::A);
        match inst.opcode {
            Opcode::Add if defines => true,
            Opcode::Adc => !(defines && is_narrow(inst.ty)),
            Opcode::Sbb => false,
            Opcode::Shl
            | Opcode::Shr
            | Opcode::Sar
            | Opcode::Rol
            | Opcode::Ror
            | Opcode::Rcl
            | Opcode::Rcr
            | Opcode::Shld
            | Opcode::Shrd => self.shift_polarity(inst, direct, defines),
            Opcode::ComplementCarry if defines => !direct,
            Opcode::GetFlag | Opcode::Select if needs_both => false,
            Opcode::X87 | Opcode::X87Store => false,
            _ if defines => false,
            _ => direct,
        }
    }

    fn place_one(&mut self, state: &mut Placement, index: u32, inst: &Inst) {
        let position = index + 1;
        inst.for_each_arg(|arg| self.note_use(state, arg, position));
        let mut defines_dead_parity = false;
        match inst.opcode {
            Opcode::Get => self.place_get(state, index, inst.slot()),
            Opcode::GetHigh8 => self.read(state, inst.slot().index(), position),
            Opcode::Put => self.place_put(state, index, inst),
            Opcode::PutHigh8 => {
                self.read(state, inst.slot().index(), position);
                self.new_epoch(state, inst.slot().index(), position, position);
            }
            Opcode::Trunc
            | Opcode::Zext
            | Opcode::Sext
            | Opcode::VLow
            | Opcode::VWiden
            | Opcode::Bitcast
            | Opcode::VExtract => {
                self.place_alias(index, inst);
            }
            Opcode::PairLow | Opcode::PairHigh => self.place_pair_part(index, inst),
            Opcode::FCompare => {
                defines_dead_parity = self.options.exactness != Exactness::Usual && !inst.is_host_float();
            }
            Opcode::Routine => defines_dead_parity = inst.routine().info().flags,
            Opcode::X87 => {
                let operation = inst.x87_request().operation;
                defines_dead_parity = matches!(operation, Operation::CompareFlags | Operation::CompareQuietFlags);
            }
            _ => {}
        }
        let effects = inst.effects();
        if effects.has_any(Effects::STRING.and(Effects::X87)) {
            let touched = inst.implicit_slots();
            for slot in Slot::all().take(PINNED).filter(|slot| touched.contains(*slot)) {
                self.read(state, slot.index(), position);
                self.new_epoch(state, slot.index(), position, position);
            }
        }
        if inst.flags.intersects(Flags::P | Flags::A)
            && inst.flags.intersection(self.values[index as usize].live).intersects(Flags::P | Flags::A)
        {
            self.place_parity(state, index, inst);
        } else if defines_dead_parity {
            // A routine defines all flags, whether or not they are live.
            self.new_epoch(state, PARITY, position, position);
        }
        if effects.may_fault() {
            state.last_fault = position;
        }
    }

    #[inline]
    fn note_use(&self, state: &mut Placement, arg: Value, position: u32) {
        let info = &self.values[self.values[arg.index()].root as usize];
        if info.has_home() && state.tracks[info.slot as usize].epoch == info.epoch {
            self.read(state, info.slot as usize, position);
        }
    }

    #[expect(clippy::unused_self, reason = "reads beside its siblings")]
    #[inline]
    fn read(&self, state: &mut Placement, slot: usize, position: u32) {
        let track = &mut state.tracks[slot];
        if track.last_read != position {
            track.previous_read = track.last_read;
            track.last_read = position;
        }
    }

    /// The content of `slot` changes at `from`, by the instruction at `position`.
    fn new_epoch(&mut self, state: &mut Placement, slot: usize, from: u32, position: u32) -> u32 {
        let track = &mut state.tracks[slot];
        if track.epoch != NONE {
            self.epochs[track.epoch as usize] = from;
        }
        track.epoch = self.epochs.len() as u32;
        track.last_put = position;
        self.epochs.push(u32::MAX);
        track.epoch
    }

    fn place_get(&mut self, state: &mut Placement, index: u32, slot: Slot) {
        let Some(home) = self.pinned(slot) else { return };
        if state.tracks[slot.index()].epoch == NONE {
            self.new_epoch(state, slot.index(), 0, 0);
        }
        self.read(state, slot.index(), index + 1);
        let epoch = state.tracks[slot.index()].epoch;
        self.set_home(index, home, slot.index(), epoch);
    }

    fn set_home(&mut self, index: u32, home: Reg, slot: usize, epoch: u32) {
        let info = &mut self.values[index as usize];
        info.home = home;
        info.slot = slot as u8;
        info.epoch = epoch;
    }

    fn place_put(&mut self, state: &mut Placement, index: u32, inst: &Inst) {
        let slot = inst.slot();
        let position = index + 1;
        let Some(home) = self.pinned(slot) else { return };
        if is_narrow(inst.ty) {
            self.read(state, slot.index(), position);
            self.new_epoch(state, slot.index(), position, position);
            return;
        }
        // An access that advances its base costs nothing for the advance, so it comes first.
        if let Some(access) = self.write_back_access(state, index, inst) {
            return self.place_write_back(state, index, inst, access);
        }
        let root = self.values[inst.args[0].index()].root;
        let defined = self.definition(root) + 1;
        let track = state.tracks[slot.index()];
        let quiet = track.last_read <= defined && track.last_put < defined && state.last_fault <= defined;
        if quiet && self.can_compute_in_slot(root, inst) {
            let epoch = self.new_epoch(state, slot.index(), defined, position);
            self.set_home(root, home, slot.index(), epoch);
            self.values[index as usize].marks |= Marks::SKIP;
        } else {
            self.new_epoch(state, slot.index(), position, position);
        }
    }

    /// The access also does the work of the put and of the addition before it.
    fn place_write_back(&mut self, state: &mut Placement, index: u32, put: &Inst, access: u32) {
        let slot = put.slot();
        let Some(home) = self.pinned(slot) else { return };
        let root = self.values[put.args[0].index()].root;
        let epoch = self.new_epoch(state, slot.index(), access + 1, index + 1);
        self.set_home(root, home, slot.index(), epoch);
        self.values[root as usize].marks |= Marks::SKIP;
        self.values[index as usize].marks |= Marks::SKIP;
        self.values[access as usize].marks |= Marks::WRITE_BACK;
        self.values[access as usize].extra = (self.constant_step(root).map_or(0, |step| step.1 as u32), root);
    }

    /// Index of the instruction that computes a value: for a part of a pair, that of the pair.
    fn definition(&self, root: u32) -> u32 {
        let inst = &self.function.insts[root as usize];
        match inst.opcode {
            Opcode::PairLow | Opcode::PairHigh => inst.args[0].0,
            _ => root,
        }
    }

    /// May `root`'s definition write the whole slot of `put` by itself?
    fn can_compute_in_slot(&self, root: u32, put: &Inst) -> bool {
        let info = &self.values[root as usize];
        let inst = &self.function.insts[root as usize];
        if (info.has_home() && info.slot as usize != PARITY) || info.marks.contains(Marks::SKIP) {
            return false;
        }
        match inst.opcode {
            Opcode::Const | Opcode::MakePair => false,
            Opcode::Get if self.pinned(inst.slot()).is_some() => false,
            _ if self.is_pair_part(inst) && !self.has_extracted_pair(inst) => false,
            // What is computed with 128 bits clears the rest of a register of 256.
            _ if put.ty.is_vector_class() && put.ty != Type::V256 && self.has_wide_registers() => false,
            _ if inst.ty == put.ty => true,
            _ if info.marks.contains(Marks::SIGN_W) => put.ty == Type::I32,
            _ if info.marks.contains(Marks::SIGN_X) => put.ty == Type::I64,
            // An alias wider than its root: the root's register is zero above it.
            _ => self.zero_above(root) && inst.ty.bits() < put.ty.bits(),
        }
    }

    fn is_pair_part(&self, inst: &Inst) -> bool {
        matches!(inst.opcode, Opcode::PairLow | Opcode::PairHigh)
    }

    fn has_extracted_pair(&self, inst: &Inst) -> bool {
        self.inst(inst.args[0]).opcode != Opcode::MakePair
    }

    /// Is the register of this value's definition zero above the value's type?
    pub(super) fn zero_above(&self, root: u32) -> bool {
        let inst = &self.function.insts[root as usize];
        if self.values[root as usize].marks.intersects(Marks::SIGN_W | Marks::SIGN_X) {
            return false;
        }
        match inst.opcode {
            Opcode::Get => self.pinned(inst.slot()).is_none(),
            Opcode::VHigh => !self.has_wide_registers(),
            Opcode::Load
            | Opcode::GetFlag
            | Opcode::Compare
            | Opcode::ExtractBits
            | Opcode::GetHigh8
            | Opcode::VExtract
            | Opcode::VMoveMask
            | Opcode::AtomicSwap => true,
            _ => !is_narrow(inst.ty) && inst.ty != Type::Pair,
        }
    }

    fn place_alias(&mut self, index: u32, inst: &Inst) {
        let arg = inst.args[0];
        let root = self.values[arg.index()].root;
        let (from, source) = (self.type_of(arg), self.function.insts[root as usize]);
        let alias = match inst.opcode {
            Opcode::Trunc => true,
            Opcode::VLow => true,
            // Lane 0 is where a scalar is.
            Opcode::VExtract => inst.aux == 0 && inst.ty.is_vector_class() && inst.lane.bits() == inst.ty.bits(),
            Opcode::Bitcast => from.is_vector_class() == inst.ty.is_vector_class(),
            Opcode::Zext => source.ty == from && self.zero_above(root),
            Opcode::VWiden => from.is_vector_class() && source.ty == from && self.zero_above(root),
            Opcode::Sext => self.sign_extending_load(root, arg, inst.ty),
            _ => false,
        };
        if alias {
            self.values[index as usize].root = root;
            let uses = self.values[index as usize].uses;
            let info = &mut self.values[root as usize];
            info.uses = (info.uses + uses).saturating_sub(1);
        }
    }

    /// Makes the load `root` extend its value itself, where `arg` is it and nothing else uses it.
    fn sign_extending_load(&mut self, root: u32, arg: Value, ty: Type) -> bool {
        let load = &self.function.insts[root as usize];
        let info = &mut self.values[root as usize];
        if load.opcode != Opcode::Load || arg.0 != root || info.uses != 1 || !load.ty.is_integer() || is_narrow(ty) {
            return false;
        }
        info.marks |= if ty == Type::I64 { Marks::SIGN_X } else { Marks::SIGN_W };
        true
    }

    fn place_pair_part(&mut self, index: u32, inst: &Inst) {
        let pair = inst.args[0].index();
        if self.function.insts[pair].opcode == Opcode::MakePair {
            let part = usize::from(inst.opcode == Opcode::PairHigh);
            let value = self.function.insts[pair].args[part];
            self.values[index as usize].root = self.values[value.index()].root;
            return;
        }
        let extra = &mut self.values[pair].extra;
        let holder = if inst.opcode == Opcode::PairLow { &mut extra.0 } else { &mut extra.1 };
        if *holder == NONE {
            *holder = index;
        } else {
            let first = *holder;
            self.values[index as usize].root = first;
        }
    }

    /// The parity register receives a new content at this instruction: the value itself where it has no other home.
    fn place_parity(&mut self, state: &mut Placement, index: u32, inst: &Inst) {
        let epoch = self.new_epoch(state, PARITY, index + 1, index + 1);
        let holds_result = matches!(
            inst.opcode,
            Opcode::Add
                | Opcode::Sub
                | Opcode::Adc
                | Opcode::Sbb
                | Opcode::Neg
                | Opcode::And
                | Opcode::Or
                | Opcode::Xor
                | Opcode::AndNot
        );
        if holds_result && !self.values[index as usize].has_home() {
            self.set_home(index, Reg::x(self.map.parity), PARITY, epoch);
        }
    }

    /// Does the current value live in the parity register?
    pub(super) fn lives_in_parity(&self) -> bool {
        self.info().slot as usize == PARITY
    }

    /// For `put slot, (get slot) + step`: the plain access at the old or the new address just before, which can advance
    /// the register itself.
    fn write_back_access(&self, state: &Placement, index: u32, put: &Inst) -> Option<u32> {
        const FAR: u32 = 4;
        let access = state.last_fault.checked_sub(1).filter(|access| index - access <= FAR)?;
        let slot = put.slot().index();
        let track = state.tracks[slot];
        if put.ty != Type::I64 || track.last_put > access || !self.is_plain_access(access) {
            return None;
        }
        let root = self.values[put.args[0].index()].root;
        let (base, step) = self.constant_step(root)?;
        let info = &self.values[root as usize];
        let base_info = &self.values[base as usize];
        if info.has_home() || base_info.slot as usize != slot || base_info.epoch != track.epoch {
            return None;
        }
        let inst = &self.function.insts[access as usize];
        if !inst.args[0].is_some() {
            return None;
        }
        let address = self.values[inst.args[0].index()].root;
        if inst.args[1].is_some() || (inst.opcode == Opcode::Store && self.stores_either(inst, root, base)) {
            return None;
        }
        let pre = address == root && inst.imm == 0 || address == base && inst.imm == step;
        let post = address == base && inst.imm == 0;
        let used = if address == root { 2 } else { 1 };
        let unread =
            track.last_read <= access + 1 || (track.last_read == root + 1 && track.previous_read <= access + 1);
        let in_range = (-256..256).contains(&step);
        ((pre || post) && in_range && unread && self.early_uses(root, access) < used).then_some(access)
    }

    /// Uses of `root` before the access, the access excepted, plus one for a use as its address.
    fn early_uses(&self, root: u32, access: u32) -> u16 {
        let mut count = 0;
        for index in root..=access {
            let inst = &self.function.insts[index as usize];
            let used =
                inst.present_args().filter(|arg| self.values[arg.index()].root == root && arg.0 != index).count();
            count += used as u16;
        }
        count
    }

    /// Does the store write one of the two addresses themselves?
    fn stores_either(&self, inst: &Inst, root: u32, base: u32) -> bool {
        let stored = self.values[inst.args[2].index()].root;
        let same_register = self.values[stored as usize].slot == self.values[base as usize].slot;
        stored == root || stored == base || same_register
    }

    /// Base and step where the value is another plus a constant and defines no flags.
    fn constant_step(&self, root: u32) -> Option<(u32, i64)> {
        let inst = &self.function.insts[root as usize];
        let sign = match inst.opcode {
            Opcode::Add | Opcode::Address => 1,
            Opcode::Sub => -1,
            _ => return None,
        };
        let wanted = inst.flags & self.values[root as usize].live;
        if inst.ty != Type::I64 || !wanted.is_empty() || !inst.args[0].is_some() || inst.args[1].is_some() {
            return None;
        }
        Some((self.values[inst.args[0].index()].root, inst.imm.wrapping_mul(sign)))
    }

    fn is_plain_access(&self, access: u32) -> bool {
        let inst = &self.function.insts[access as usize];
        let simple = matches!(inst.opcode, Opcode::Load | Opcode::Store) && inst.ty != Type::V256;
        simple && !self.is_ordered(inst) && !self.is_half_access(access)
    }

    /// The host register in which a slot is pinned.
    #[inline]
    pub(super) fn pinned(&self, slot: Slot) -> Option<Reg> {
        self.homes.get(slot.index()).copied().filter(|home| !home.is_zr())
    }

    /// Is the value used once, by the current operation, and not wanted in a register of its own?
    pub(super) fn is_foldable(&self, root: u32) -> bool {
        let info: &ValueInfo = &self.values[root as usize];
        let inst = &self.function.insts[root as usize];
        info.uses == 1
            && info.vreg == NONE
            && !info.has_home()
            && (inst.flags & info.live).is_empty()
            && inst.is_removable()
    }

    /// Does the terminator depend on C and Z together?
    pub(super) fn branch_needs_both(terminator: &Terminator) -> bool {
        matches!(terminator, Terminator::Branch { cond: Cond::Be | Cond::A, .. })
    }
}

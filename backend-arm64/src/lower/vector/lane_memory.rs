//! Single lanes to and from memory, selected by a mask or not: `ld1` and `st1` of one element where the address is a register alone, which is what
//! they can encode.

use super::element;
use crate::asm::prelude::*;
use crate::inst::ops::memory::LoadStoreOp;
use crate::inst::ops::system::BarrierOption;
use crate::lower::Lower;
use crate::lower::value::{Marks, NONE};
use causeway_ir::{Inst, Opcode, Value};

/// Lowers `v_load_lane`: a branch around the access.
pub(super) fn masked(lower: &mut Lower<'_>, inst: &Inst) {
    let ordered = lower.is_ordered(inst);
    lower.continue_in_place(inst, inst.args[1]);
    let (vector, mask) = (lower.reg(inst.args[1]), lower.reg(inst.args[2]));
    let skip = lower.label();
    let register = lane_destination(lower, vector);
    lower.region_begin();
    if register != vector {
        lower.mov(register, vector);
    }
    let top = (u32::from(inst.aux) + 1) * inst.lane.bits() - 1;
    lower.tbz(mask, UImm6::of(top % 64), skip);
    let base = lower.address_reg(&Inst { args: [inst.args[0], Value::NONE, Value::NONE], aux: 0, ..*inst });
    lower.ld1_lane(element(inst.lane), UImm4::of(u32::from(inst.aux)), register, base);
    lower.bind(skip);
    lower.region_end();
    if ordered {
        lower.dmb(BarrierOption::Ishld);
    }
    lower.settle(register, inst.ty);
}

/// Where a masked lane is loaded: a guest register only where the vector is in it, so that a fault leaves it as it was.
pub(super) fn lane_destination(lower: &mut Lower<'_>, vector: Reg) -> Reg {
    let def = lower.def();
    if def == vector || def.is_virtual() { def } else { lower.vector_temp() }
}

/// The store of a register's first element.
pub(super) const fn store_first(element: ElementSize) -> LoadStoreOp {
    match element {
        ElementSize::B => LoadStoreOp::StrVectorB,
        ElementSize::H => LoadStoreOp::StrVectorH,
        ElementSize::S => LoadStoreOp::StrVectorS,
        ElementSize::D => LoadStoreOp::StrVectorD,
    }
}

impl Lower<'_> {
    /// The plain load of `bytes` that gives a value used `uses` times, all by the current operation, which takes it over.
    ///
    /// The load moves here, so nothing that matters may lie between.
    pub(in crate::lower) fn take_load(&mut self, value: Value, bytes: u32, uses: u16) -> Option<Inst> {
        let root = value.0;
        let info = self.values[root as usize];
        let load = self.function.insts[root as usize];
        let current = self.function.insts[self.current as usize];
        let alone = info.root == root && info.uses == uses && info.vreg == NONE && !info.has_home();
        let plain = load.opcode == Opcode::Load && load.ty.bytes() == bytes && info.marks.is_empty();
        // An ordered load of an integer has instructions of its own.
        let cheap = load.ty.is_vector_class() || !self.is_ordered(&load);
        let quiet = (root + 1..self.current).all(|index| self.function.insts[index as usize].is_removable());
        let takes = alone && plain && cheap && quiet && load.guest == current.guest;
        if takes {
            self.values[root as usize].marks |= Marks::SKIP;
        }
        takes.then_some(load)
    }

    /// What an ordered load asks for behind it.
    pub(in crate::lower) fn order_after(&mut self, load: &Inst) {
        if self.is_ordered(load) {
            self.dmb(BarrierOption::Ishld);
        }
    }

    /// Is the address of a memory operation a register that may be read here?
    fn is_base_alone(&self, access: &Inst) -> bool {
        let [base, index, _] = access.args;
        access.imm == 0
            && base.is_some()
            && !index.is_some()
            && self.constant_of(base).is_none()
            && self.is_at_hand(base)
    }

    /// Emits a `store` together with the `v_extract` that gives its value; false where that cannot be.
    pub(in crate::lower) fn store_lane(&mut self, store: &Inst) -> bool {
        let root = self.values[store.args[2].index()].root;
        let extract = self.function.insts[root as usize];
        if extract.opcode != Opcode::VExtract || extract.ty != store.ty || extract.ty.bits() != extract.lane.bits() {
            return false;
        }
        // An ordered store of an integer is cheaper from a general register.
        let ordered = self.is_ordered(store);
        let reachable = extract.aux == 0 || self.is_base_alone(store);
        let cheap = reachable && (store.ty.is_vector_class() || !ordered);
        let marked = self.info().marks.contains(Marks::WRITE_BACK);
        if !cheap || marked || !self.is_foldable(root) || !self.is_at_hand(extract.args[0]) {
            return false;
        }
        let from = self.reg(extract.args[0]);
        if ordered {
            self.dmb(BarrierOption::Ish);
        }
        let element = element(extract.lane);
        if extract.aux == 0 {
            self.plain_access(store, store_first(element), from);
        } else {
            let base = self.address_reg(store);
            self.st1_lane(element, UImm4::of(u32::from(extract.aux)), from, base);
        }
        true
    }

    /// Emits a `v_insert` together with the load of its element; false where that cannot be.
    ///
    /// The load moves to the insertion, so nothing that matters may lie between, and at a fault the destination must be as
    /// before: it is the vector inserted into, or no guest register.
    pub(in crate::lower) fn load_lane(&mut self, insert: &Inst) -> bool {
        let root = insert.args[1].0;
        let info = self.values[root as usize];
        let load = self.function.insts[root as usize];
        let alone =
            info.root == root && info.uses == 1 && info.vreg == NONE && !info.has_home() && info.marks.is_empty();
        if load.opcode != Opcode::Load || !alone || load.guest != insert.guest || load.ty.bits() != insert.lane.bits() {
            return false;
        }
        let ordered = self.is_ordered(&load);
        let quiet = (root + 1..self.current).all(|index| self.function.insts[index as usize].is_removable());
        if !quiet || !self.is_base_alone(&load) || ordered && !load.ty.is_vector_class() {
            return false;
        }
        let (into, def) = (self.reg(insert.args[0]), self.def());
        if def != into && !def.is_virtual() {
            return false;
        }
        let to = self.tied_def(into, &[]);
        let base = self.address_reg(&load);
        self.ld1_lane(element(insert.lane), UImm4::of(u32::from(insert.aux)), to, base);
        if ordered {
            self.dmb(BarrierOption::Ishld);
        }
        self.settle(to, insert.ty);
        self.values[root as usize].marks |= Marks::SKIP;
        true
    }
}

//! Checks an allocated block against its input, symbolically.
//!
//! Both are walked from the first instruction to the last. The state says which virtual register each allocatable register
//! and spill slot holds; every operand read must be held by the register that the allocated instruction names, and every
//! other instruction must be a spill or reload. Physical operands must be unchanged, so guest registers are written by what
//! lowering meant to write them and by nothing else.

use super::{ELIDED, REGION_BEGIN, REGION_END};
use crate::asm::Reg;
use crate::inst::ops::memory::LoadStoreOp;
use crate::inst::{Address, Inst, Role};
use causeway_cache_format::abi::{GuestState, SPILL_SLOTS};

#[derive(Default)]
struct Holders {
    registers: Vec<(Reg, Reg)>,
    slots: Vec<(i64, Reg)>,
}

impl Holders {
    fn of(&self, physical: Reg) -> Option<Reg> {
        self.registers.iter().find(|(register, _)| *register == physical).map(|(_, holder)| *holder)
    }

    fn set(&mut self, physical: Reg, holder: Option<Reg>) {
        self.registers.retain(|(register, _)| *register != physical);
        self.registers.extend(holder.map(|holder| (physical, holder)));
    }

    /// A definition of `holder`: every older copy of it is stale.
    fn define(&mut self, physical: Reg, holder: Reg) {
        self.registers.retain(|(_, other)| *other != holder);
        self.slots.retain(|(_, other)| *other != holder);
        self.set(physical, Some(holder));
    }
}

/// Panics where `allocated` does not do what `input` says; both are given last instruction first. `state` points to the
/// guest state.
pub(crate) fn check(state: Reg, input: &[Inst], allocated: &[Inst]) {
    let mut holders = Holders::default();
    let mut output = allocated.iter().rev();
    for wanted in input.iter().rev() {
        if matches!(wanted, Inst::Mark { payload: REGION_BEGIN | REGION_END }) {
            continue;
        }
        let got = loop {
            let inst = output.next().expect("the allocated block ends early");
            match spill_offset(state, inst) {
                Some((offset, reg, store)) => move_spill(&mut holders, offset, reg, store),
                None => break *inst,
            }
        };
        if got == (Inst::Mark { payload: ELIDED }) {
            check_elided(&mut holders, wanted);
        } else {
            check_one(&mut holders, wanted, &got);
        }
    }
    for inst in output {
        assert!(spill_offset(state, inst).is_some(), "superfluous instruction {inst:?}");
    }
}

fn move_spill(holders: &mut Holders, offset: i64, reg: Reg, store: bool) {
    if store {
        let holder = holders.of(reg).expect("a spilled register holds something");
        holders.slots.retain(|(other, _)| *other != offset);
        holders.slots.push((offset, holder));
    } else {
        let holder = holders.slots.iter().find(|(other, _)| *other == offset).map(|(_, holder)| *holder);
        assert!(holder.is_some(), "reload of {reg:?} from an empty slot");
        holders.set(reg, holder);
    }
}

/// A copy that both ends of which got the same register.
fn check_elided(holders: &mut Holders, wanted: &Inst) {
    let (to, from) = wanted.as_copy().expect("only copies are left out");
    if to == from {
        return;
    }
    let place = holders.registers.iter().find(|(_, holder)| *holder == from).map(|(register, _)| *register);
    let place = place.expect("a copied register is held somewhere");
    holders.define(place, to);
}

fn check_one(holders: &mut Holders, wanted: &Inst, got: &Inst) {
    let mut operands: Vec<(Reg, Reg, Role)> = Vec::new();
    let mut actual = Vec::new();
    got.visit(|reg, _| actual.push(reg));
    let mut position = 0;
    let mut rewritten = *wanted;
    rewritten.for_each_operand(|reg, role| {
        operands.push((*reg, actual[position], role));
        *reg = actual[position];
        position += 1;
    });
    assert_eq!(rewritten, *got, "instruction changed from {wanted:?}");
    for &(expected, physical, role) in &operands {
        if !expected.is_virtual() {
            assert_eq!(expected, physical, "physical operand changed in {wanted:?}");
        } else if role.reads() {
            assert_eq!(holders.of(physical), Some(expected), "wrong value in {physical:?} at {wanted:?} -> {got:?}");
        }
    }
    for &(expected, physical, role) in &operands {
        if role.writes() && expected.is_virtual() {
            holders.define(physical, expected);
        }
        if role == Role::EarlyDef {
            let shared = operands.iter().any(|(_, other, role)| role.reads() && *other == physical);
            assert!(!shared, "early definition shares {physical:?} in {got:?}");
        }
    }
}

/// Offset, register and direction of a spill or reload.
fn spill_offset(state: Reg, inst: &Inst) -> Option<(i64, Reg, bool)> {
    let (base, offset, rt, store) = match *inst {
        Inst::LoadStore { op, rt, address: Address::Unsigned(base, imm) } => {
            let store = matches!(op, LoadStoreOp::StrX | LoadStoreOp::StrVectorQ);
            (base, i64::from(imm.value() * op.bytes()), rt, store)
        }
        Inst::SveWhole { op, rt, rn, imm } => (rn, i64::from(imm.value()) * 32, rt, op.is_store()),
        _ => return None,
    };
    let start = GuestState::spill_offset(0) as i64;
    let end = GuestState::spill_offset(SPILL_SLOTS) as i64;
    (base == state && (start..end).contains(&offset)).then_some((offset, rt, store))
}

//! Alignment checks that cannot fail: of constants, of addresses that a mask or shift has aligned, and of places at an
//! aligned distance from one that was checked before in the block.
//!
//! Images move by whole pages, so that an image address keeps its alignment.

use crate::rewrite::Step;
use causeway_ir::{Function, Inst, Opcode, Rhs, Value};

/// Sums that are followed from an address to its root.
const MAX_DEPTH: usize = 8;

/// An address, as far as its low bits go: a root and a distance from it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    /// None where the distance alone is the address.
    root: Option<Value>,
    index: Value,
    scale: u8,
    distance: i64,
}

/// A place known to be aligned to so many bytes.
struct Proven {
    place: Place,
    bytes: i64,
}

/// The checks of one block that came before.
#[derive(Default)]
pub(crate) struct Checks(Vec<Proven>);

impl Checks {
    /// A new block begins.
    pub(crate) fn start(&mut self) {
        self.0.clear();
    }

    /// The step of the check with this index.
    pub(crate) fn step(&mut self, function: &Function, index: u32) -> Step {
        let inst = &function.insts[index as usize];
        let bytes = i64::from(inst.aux);
        let place = place_of(function, inst, bytes);
        if is_proven(&place, bytes, &self.0) {
            return Step::Delete;
        }
        self.0.push(Proven { place, bytes });
        Step::Keep
    }
}

fn is_proven(place: &Place, bytes: i64, proven: &[Proven]) -> bool {
    if place.root.is_none() && !place.index.is_some() && place.distance & (bytes - 1) == 0 {
        return true;
    }
    proven.iter().any(|known| {
        let difference = place.distance.wrapping_sub(known.place.distance);
        known.bytes >= bytes
            && difference & (bytes - 1) == 0
            && Place { distance: place.distance, ..known.place } == *place
    })
}

fn place_of(function: &Function, inst: &Inst, bytes: i64) -> Place {
    let mut place = Place {
        root: inst.args[0].is_some().then_some(inst.args[0]),
        index: inst.args[1],
        scale: inst.scale(),
        distance: inst.imm,
    };
    for _ in 0..MAX_DEPTH {
        let Some(next) = place.root.and_then(|root| step(function, function.inst(root), bytes)) else { break };
        place.root = next.0;
        place.distance = place.distance.wrapping_add(next.1);
    }
    place
}

/// The root of a value and its distance from there, in the low bits that `bytes` covers.
fn step(function: &Function, inst: &Inst, bytes: i64) -> Option<(Option<Value>, i64)> {
    let mask = bytes - 1;
    match (inst.opcode, inst.rhs()) {
        (Opcode::Const | Opcode::GuestAddr, _) => Some((None, inst.imm)),
        (Opcode::And, Rhs::Imm(imm)) if imm & mask == 0 => Some((None, 0)),
        (Opcode::Shl, Rhs::Imm(imm)) if (0..32).contains(&imm) && 1 << imm & mask == 0 => Some((None, 0)),
        (Opcode::Add, Rhs::Imm(imm)) => Some((Some(inst.args[0]), imm)),
        (Opcode::Sub, Rhs::Imm(imm)) => Some((Some(inst.args[0]), imm.wrapping_neg())),
        (Opcode::Address, Rhs::Imm(imm)) if inst.args[0].is_some() => Some((Some(inst.args[0]), imm)),
        (Opcode::Zext | Opcode::Trunc, _) if function.inst(inst.args[0]).ty.bits() >= 32 && inst.ty.bits() >= 32 => {
            Some((Some(inst.args[0]), 0))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, values::run};
    use causeway_ir::{Builder, MemoryOperand, MemoryOrder, Slot, Target, Terminator, Type};

    /// Checks that are left, of those that `build` pushes.
    fn left(build: impl Fn(&mut Builder)) -> usize {
        let mut builder = Builder::new(0, 64);
        build(&mut builder);
        builder.end_block(0, 1, true, Terminator::Jump(Target::Guest(1)));
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        function.insts.iter().filter(|inst| inst.opcode == Opcode::CheckAlignment).count()
    }

    fn at(base: Value, displacement: i64) -> MemoryOperand {
        MemoryOperand::at(base, MemoryOrder::Relaxed).offset(displacement)
    }

    #[test]
    fn a_place_at_an_aligned_distance_is_checked_once() {
        let checks = |distances: &[i64]| {
            left(|builder| {
                let base = builder.get(Slot::RSP, Type::I64);
                for distance in distances {
                    builder.check_alignment(at(base, *distance), 16);
                }
            })
        };
        assert_eq!(checks(&[8, 24, -8]), 1);
        assert_eq!(checks(&[0, 8, 16]), 2);
    }

    #[test]
    fn masked_and_constant_addresses_need_no_check() {
        let masked = |mask| {
            left(|builder| {
                let stack = builder.get(Slot::RSP, Type::I64);
                let aligned = builder.binary_imm(Opcode::And, stack, mask);
                let frame = builder.binary_imm(Opcode::Sub, aligned, 0x40);
                builder.check_alignment(at(frame, 0x10), 16);
            })
        };
        assert_eq!((masked(-16), masked(-8)), (0, 1));
        let constant = |pc| {
            left(|builder| {
                let address = builder.guest_addr(Type::I64, pc);
                builder.check_alignment(at(address, 0), 16);
            })
        };
        assert_eq!((constant(0x1010), constant(0x1008)), (0, 1));
    }

    #[test]
    fn a_weaker_check_proves_no_stronger_one() {
        let count = left(|builder| {
            let base = builder.get(Slot::RAX, Type::I64);
            builder.check_alignment(at(base, 0), 16);
            builder.check_alignment(at(base, 32), 32);
            builder.check_alignment(at(base, 48), 16);
        });
        assert_eq!(count, 2);
    }
}

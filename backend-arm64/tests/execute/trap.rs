//! Exits in the middle of a block: taken or not, with registers and flags as they were before.

use crate::host::{Host, compare};
use crate::random::{Window, machine, options, variants};
use causeway_cache_format::MemoryModel;
use causeway_ir::arbitrary::Random;
use causeway_ir::{
    Builder, Cond, ExitKind, Flags, Function, MemoryOperand, MemoryOrder, Opcode, Slot, Target, Terminator, Type,
};

/// Registers change before and after what `build` pushes.
fn function(build: impl FnOnce(&mut Builder)) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let before = builder.get(Slot::RDX, Type::I64);
    let before = builder.binary_imm(Opcode::Add, before, 5);
    builder.put(Slot::RDX, before);
    build(&mut builder);
    let zero = builder.constant(Type::I64, 0);
    builder.put(Slot::RDX, zero);
    builder.put(Slot::RCX, zero);
    builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x2000)));
    builder.finish()
}

fn check(window: &mut Window, function: &Function, seeds: u64) {
    let (mut host, mut random) = (Host::new(), Random::new(7));
    for variant in variants() {
        for _ in 0..seeds {
            let mut before = machine(&mut random);
            before.gpr[0] = random.below(64);
            before.gpr[1] = random.below(2);
            let options = options(variant, MemoryModel::Tso);
            compare(&mut host, function, &options, &before, window, Flags::empty());
        }
    }
}

#[test]
fn traps_on_values_and_flags() {
    let mut window = Window::new(0x8_1000_0000, 0x1000);
    for ty in [Type::I8, Type::I16, Type::I32, Type::I64] {
        let function = function(|builder| {
            let value = builder.get(Slot::RCX, ty);
            builder.trap_if(value, ExitKind::BoundRange, 0);
        });
        check(&mut window, &function, 20);
    }
    let function = function(|builder| {
        let overflow = builder.flag(Cond::O);
        builder.trap_if(overflow, ExitKind::Overflow, 1);
    });
    check(&mut window, &function, 20);
}

#[test]
fn misaligned_operands() {
    let mut window = Window::new(0x8_2000_0000, 0x1000);
    for (bytes, displacement, scale) in [(16, 0, 0), (16, 8, 0), (16, -32, 2), (64, 64, 3), (32, 0x1234, 0)] {
        let function = function(|builder| {
            let base = builder.get(Slot::RAX, Type::I64);
            let index = builder.get(Slot::RCX, Type::I64);
            let at = MemoryOperand::at(base, MemoryOrder::Relaxed).offset(displacement);
            let at = if scale == 0 { at } else { MemoryOperand { index, scale, ..at } };
            builder.check_alignment(at, bytes);
        });
        check(&mut window, &function, 60);
    }
}

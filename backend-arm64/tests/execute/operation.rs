//! Operations that random functions leave out: string operations, divisions that trap, pushes and pops, pairs.

use crate::host::{Host, compare};
use crate::random::{Window, machine, options, variants};
use causeway_cache_format::MemoryModel;
use causeway_ir::arbitrary::Random;
use causeway_ir::interp::Machine;
use causeway_ir::{
    Builder, Flags, Function, Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Slot, Target, Terminator, Type,
};

const LANES: [Lane; 4] = [Lane::I8, Lane::I16, Lane::I32, Lane::I64];

fn function(build: impl FnOnce(&mut Builder)) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    build(&mut builder);
    builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x2000)));
    builder.finish()
}

/// Runs a function on all feature sets and both memory models, with registers that `prepare` has set.
fn check(
    window: &mut Window,
    seed: u64,
    function: &Function,
    prepare: impl Fn(&mut Machine, &mut Random),
    ignored: Flags,
) {
    let mut host = Host::new();
    let mut random = Random::new(seed);
    for variant in variants() {
        for model in [MemoryModel::Tso, MemoryModel::Relaxed] {
            let mut before = machine(&mut random);
            prepare(&mut before, &mut random);
            window.fill(&mut random);
            compare(&mut host, function, &options(variant, model), &before, window, ignored);
            assert!(window.agrees(), "{function}: memory differs");
        }
    }
}

#[test]
fn an_address_of_32_bits_has_no_upper_half() {
    let function = function(|builder| {
        let base = builder.get(Slot::gpr(12), Type::I64);
        let low = builder.push(Inst::new(Opcode::Address, Type::I32).with_args([base]));
        builder.put(Slot::gpr(12), low);
    });
    check(&mut Window::new(0x6_8000_0000, 0x1000), 9, &function, |_, _| {}, Flags::empty());
}

#[test]
fn string_operations_at_16_bit_addresses() {
    const START: u64 = 0x6_4000_0000;
    let mut window = Window::new(START, 0x2_0000);
    for lane in LANES {
        // Only sources have a segment, so that only they lie in the window.
        let function = function(|builder| {
            let base = builder.get(Slot::gpr(8), Type::I64);
            builder.push(Inst::new(Opcode::RepLods, Type::I16).with_lane(lane).with_args([base]));
        });
        let prepare = |machine: &mut Machine, random: &mut Random| {
            machine.gpr[1] = random.bits() << 16 | random.below(40);
            machine.gpr[6] = random.bits() << 16 | 0xfff0;
            machine.gpr[8] = START;
            machine.direction = if random.once_in(3) { u64::MAX } else { 1 };
        };
        check(&mut window, 5, &function, prepare, Flags::empty());
    }
}

#[test]
fn string_operations() {
    const START: u64 = 0x6_0000_0000;
    let mut window = Window::new(START, 0x2000);
    for opcode in [Opcode::RepMovs, Opcode::RepStos, Opcode::RepLods, Opcode::RepCmps, Opcode::RepScas] {
        for lane in LANES {
            for seed in 0..12 {
                let flags =
                    if matches!(opcode, Opcode::RepCmps | Opcode::RepScas) { Flags::all() } else { Flags::empty() };
                let inst = Inst::new(opcode, Type::I64).with_lane(lane).with_flags(flags).with_aux(seed as u8 & 1);
                let function = function(|builder| {
                    builder.push(inst);
                });
                let prepare = |machine: &mut Machine, random: &mut Random| {
                    machine.gpr[1] = random.below(90);
                    machine.gpr[6] = START + 0xc00 + random.below(200);
                    machine.gpr[7] =
                        if random.once_in(2) { machine.gpr[6] + random.below(80) - 40 } else { START + 0x1400 };
                    machine.direction = if random.once_in(3) { u64::MAX } else { 1 };
                };
                check(&mut window, seed, &function, prepare, Flags::empty());
            }
        }
    }
}

#[test]
fn divisions() {
    let mut window = Window::new(0x7_0000_0000, 0x1000);
    for opcode in [Opcode::DivU, Opcode::DivS] {
        for lane in LANES {
            for seed in 0..60 {
                let function = function(|builder| {
                    let ty = lane.element();
                    let [high, low, by] = [Slot::RDX, Slot::RAX, Slot::RBX].map(|slot| builder.get(slot, ty));
                    let pair = builder.push(Inst::new(opcode, Type::Pair).with_lane(lane).with_args([high, low, by]));
                    let quotient = builder.push(Inst::new(Opcode::PairLow, ty).with_args([pair]));
                    let remainder = builder.push(Inst::new(Opcode::PairHigh, ty).with_args([pair]));
                    builder.put(Slot::RAX, quotient);
                    builder.put(Slot::RDX, remainder);
                });
                let prepare = |machine: &mut Machine, random: &mut Random| {
                    // Mostly quotients that fit.
                    if !random.once_in(4) {
                        machine.gpr[2] = if random.once_in(2) { 0 } else { random.below(20).wrapping_sub(10) };
                    }
                    if random.once_in(8) {
                        machine.gpr[3] = 0;
                    }
                };
                // A trapping division of 128 bits leaves other flags, which the manual has undefined.
                check(&mut window, seed, &function, prepare, Flags::NZCV);
            }
        }
    }
}

#[test]
fn pushes_and_pops() {
    const START: u64 = 0x8_0000_0000;
    let mut window = Window::new(START, 0x1000);
    let function = function(|builder| {
        for slot in [Slot::RAX, Slot::RBX, Slot::RSP] {
            let (value, top) = (builder.get(slot, Type::I64), builder.get(Slot::RSP, Type::I64));
            let new = builder.binary_imm(Opcode::Sub, top, 8);
            builder.store(MemoryOperand::at(new, MemoryOrder::Relaxed), value);
            builder.put(Slot::RSP, new);
        }
        for slot in [Slot::RCX, Slot::RDX] {
            let top = builder.get(Slot::RSP, Type::I64);
            let value = builder.load(Type::I64, MemoryOperand::at(top, MemoryOrder::Relaxed));
            let new = builder.binary_imm(Opcode::Add, top, 8);
            builder.put(Slot::RSP, new);
            builder.put(slot, value);
        }
    });
    let prepare = |machine: &mut Machine, _: &mut Random| machine.gpr[4] = START + 0x800;
    check(&mut window, 1, &function, prepare, Flags::empty());
}

#[test]
fn multiplication_flags() {
    let mut window = Window::new(0x9_0000_0000, 0x1000);
    for lane in LANES {
        for seed in 0..20 {
            let function = function(|builder| {
                let ty = lane.element();
                let (a, b) = (builder.get(Slot::RAX, ty), builder.get(Slot::RBX, ty));
                let (low, high) = (builder.binary(Opcode::Mul, a, b), builder.binary(Opcode::MulHighS, a, b));
                let flags = Flags::C | Flags::O;
                builder.push(Inst::new(Opcode::MulFlagsS, ty).with_flags(flags).with_args([low, high]));
                builder.put(Slot::RAX, low);
                builder.put(Slot::RDX, high);
            });
            let undefined = Opcode::MulFlagsS.undefined_flags();
            check(&mut window, seed, &function, |_, _| {}, undefined);
        }
    }
}

#[test]
fn compare_and_swap_of_pairs() {
    const START: u64 = 0xa_0000_0000;
    let mut window = Window::new(START, 0x1000);
    for lane in [Lane::I32, Lane::I64] {
        let function = function(|builder| {
            let ty = lane.element();
            let make = |builder: &mut Builder, low, high| {
                let (low, high) = (builder.get(low, ty), builder.get(high, ty));
                builder.push(Inst::new(Opcode::MakePair, Type::Pair).with_lane(lane).with_args([low, high]))
            };
            let address = builder.get(Slot::RDI, Type::I64);
            let (expected, new) = (make(builder, Slot::RAX, Slot::RDX), make(builder, Slot::RBX, Slot::RCX));
            let swap = Inst::new(Opcode::AtomicCompareSwapPair, Type::Pair).with_lane(lane);
            let old = builder.push(swap.with_args([address, expected, new]));
            for (part, slot) in [(Opcode::PairLow, Slot::RAX), (Opcode::PairHigh, Slot::RDX)] {
                let value = builder.push(Inst::new(part, ty).with_args([old]));
                builder.put(slot, value);
            }
        });
        for seed in 0..4 {
            let prepare = |machine: &mut Machine, _: &mut Random| machine.gpr[7] = START + 0x40;
            check(&mut window, seed, &function, prepare, Flags::empty());
        }
    }
}

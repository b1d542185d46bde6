//! Single lanes in memory.

use super::{ARRANGEMENTS, Fill, Runner, function, op};
use crate::host::compare;
use crate::random::{Window, options, variants};
use causeway_cache_format::MemoryModel;
use causeway_ir::arbitrary::Random;
use causeway_ir::interp::Machine;
use causeway_ir::{Builder, Flags, Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Slot, Type, Value};

/// Lanes loaded from and stored to memory, at addresses with and without displacement.
#[test]
fn lanes_in_memory() {
    const START: u64 = 0x5_8000_0000;
    let mut runner = Runner::new();
    let mut window = Window::new(START, 0x1000);
    for lane in [Lane::I8, Lane::I16, Lane::I32, Lane::I64, Lane::F32, Lane::F64] {
        for index in 0..(128 / lane.bits()) as u8 {
            for (order, model) in [(MemoryOrder::Tso, MemoryModel::Tso), (MemoryOrder::Tso, MemoryModel::Relaxed)] {
                let function = function(false, |builder| {
                    let base = builder.get(Slot::gpr(3), Type::I64);
                    for (at, [to, a, ..]) in ARRANGEMENTS.into_iter().enumerate() {
                        let at = MemoryOperand::at(base, order).offset(at as i64 / 4 * 8);
                        let element = builder.load(lane.element(), at);
                        let vector = builder.get(Slot::xmm(a), Type::V128);
                        let inserted =
                            builder.push(op(Opcode::VInsert, lane).with_aux(index).with_args([vector, element]));
                        builder.put(Slot::xmm(to), inserted);
                        let vector = builder.get(Slot::xmm(15 - a), Type::V128);
                        let extract = Inst::new(Opcode::VExtract, lane.element()).with_lane(lane).with_aux(index);
                        let element = builder.push(extract.with_args([vector]));
                        builder.store(at, element);
                    }
                });
                let mut random = Random::new(u64::from(index));
                window.fill(&mut random);
                for variant in variants() {
                    let mut before = runner.machine(Fill::Integers);
                    before.gpr[3] = START + 0x100;
                    let options = options(variant, model);
                    compare(&mut runner.host, &function, &options, &before, &mut window, Flags::empty());
                    assert!(window.agrees(), "{lane:?} {index}: memory differs");
                }
            }
        }
    }
}

/// Lanes of a mask choose what is loaded; lanes that are left out are at addresses that nobody may access.
#[test]
fn masked_lanes() {
    const START: u64 = 0x5_9000_0000;
    let mut runner = Runner::new();
    let mut window = Window::new(START, 0x1000);
    for lane in [Lane::I32, Lane::F64] {
        for (order, model) in [(MemoryOrder::Tso, MemoryModel::Tso), (MemoryOrder::Relaxed, MemoryModel::Relaxed)] {
            let function = function(false, |builder| masked_loads(builder, lane, order));
            let mut random = Random::new(lane as u64);
            window.fill(&mut random);
            for variant in variants() {
                for _ in 0..8 {
                    let mut before = runner.machine(Fill::Integers);
                    for (n, quadword) in [0, 64].into_iter().enumerate() {
                        before.gpr[6 + n] = (before.xmm[15] >> quadword) as u64;
                    }
                    before.gpr[3] = START + 0x100;
                    let options = options(variant, model);
                    compare(&mut runner.host, &function, &options, &before, &mut window, Flags::empty());
                }
            }
        }
    }
}

/// Every lane of registers in all arrangements, by the masks in RSI and RDI. A lane that the mask leaves out has address 0.
fn masked_loads(builder: &mut Builder, lane: Lane, order: MemoryOrder) {
    let masks = [6, 7].map(|n| builder.get(Slot::gpr(n), Type::I64));
    let base = builder.get(Slot::gpr(3), Type::I64);
    for (n, [to, a, ..]) in ARRANGEMENTS.into_iter().enumerate() {
        for index in 0..(128 / lane.bits()) as u8 {
            let bit = u32::from(index + 1) * lane.bits() - 1;
            let mask = masks[bit as usize / 64];
            let chosen = builder.extract_bits(mask, (bit % 64) as u8, 1);
            let address = builder.binary(Opcode::Mul, base, chosen);
            let vector = builder.get(Slot::xmm(a), Type::V128);
            let inst = op(Opcode::VLoadLane, lane).with_aux(index).with_imm(n as i64 % 3 * 0x208);
            let inst = inst.with_aux2(Inst::memory_aux(0, order)).with_args([address, vector, mask]);
            let result = builder.push(inst);
            builder.put(Slot::xmm(to), result);
        }
    }
}

/// The register, or its low half.
fn vector(builder: &mut Builder, n: u8, ty: Type) -> Value {
    let low = builder.get(Slot::xmm(n), Type::V128);
    if ty == Type::V128 {
        return low;
    }
    let high = builder.get(Slot::ymm_high(n), Type::V128);
    builder.push(Inst::new(Opcode::VJoin, Type::V256).with_args([low, high]))
}

fn put_vector(builder: &mut Builder, n: u8, value: Value) {
    if builder.type_of(value) == Type::V128 {
        return builder.put(Slot::xmm(n), value);
    }
    let [low, high] =
        [Opcode::VLow, Opcode::VHigh].map(|part| builder.push(Inst::new(part, Type::V128).with_args([value])));
    builder.put(Slot::xmm(n), low);
    builder.put(Slot::ymm_high(n), high);
}

/// A register with these lanes.
fn set_lanes(machine: &mut Machine, n: usize, width: u32, lanes: &[u64]) {
    let per_half = (128 / width) as usize;
    let half = |lanes: &[u64]| {
        lanes
            .iter()
            .enumerate()
            .map(|(n, lane)| u128::from(*lane & (u64::MAX >> (64 - width))) << (n as u32 * width))
            .sum()
    };
    machine.xmm[n] = half(&lanes[..per_half]);
    machine.ymm_high[n] = half(&lanes[per_half..]);
}

/// Whole masked loads and stores, some at the ends of what may be accessed.
#[test]
fn masked_vectors() {
    const START: u64 = 0x5_a000_0000;
    const SIZE: u64 = 0x1000;
    let mut runner = Runner::new();
    let mut window = Window::new(START, SIZE);
    let mut random = Random::new(1);
    let lanes = [Lane::I32, Lane::F64].into_iter().flat_map(|lane| [(lane, Type::V128), (lane, Type::V256)]);
    for ((lane, ty), model) in lanes.flat_map(|case| [(case, MemoryModel::Tso), (case, MemoryModel::Relaxed)]) {
        let function = function(false, |builder| {
            let base = builder.get(Slot::gpr(3), Type::I64);
            let [stored, mask] = [1, 2].map(|n| vector(builder, n, ty));
            let access = |opcode, imm| {
                let aux2 = Inst::memory_aux(0, MemoryOrder::Tso);
                Inst { imm, aux2, ..Inst::new(opcode, ty).with_lane(lane) }
            };
            let loaded = builder.push(access(Opcode::VLoadMasked, 0x10).with_args([base, mask]));
            put_vector(builder, 3, loaded);
            builder.push(access(Opcode::VStoreMasked, -0x400).with_args([base, stored, mask]));
            let over_mask = builder.push(access(Opcode::VLoadMasked, 0x10).with_args([base, mask]));
            put_vector(builder, 2, over_mask);
        });
        for (variant, round) in variants().into_iter().flat_map(|variant| (0..16).map(move |round| (variant, round))) {
            window.fill(&mut random);
            let mut before = runner.machine(Fill::Integers);
            let count = 256 / lane.bits();
            // Of the lanes behind the window's end none may be selected.
            let inside = if round % 2 == 0 { count } else { (random.bits() % u64::from(count)) as u32 };
            before.gpr[3] = START + SIZE - 0x10 - u64::from(inside * lane.bytes());
            let mask: Vec<u64> =
                (0..count).map(|n| random.bits() & if n < inside { u64::MAX } else { !(1 << 63 | 1 << 31) }).collect();
            set_lanes(&mut before, 2, lane.bits(), &mask);
            compare(&mut runner.host, &function, &options(variant, model), &before, &mut window, Flags::empty());
            assert!(window.agrees(), "{lane:?} {ty:?}: memory differs");
        }
    }
}

/// A gather of every shape, from addresses that lanes left out do not have.
#[test]
fn gathers() {
    const START: u64 = 0x5_b000_0000;
    let mut runner = Runner::new();
    let mut window = Window::new(START, 0x1000);
    let mut random = Random::new(2);
    window.fill(&mut random);
    for (shape, scale) in gather_shapes().into_iter().flat_map(|shape| (0..4).map(move |scale| (shape, scale))) {
        let (inst, indices) = shape;
        for (aux, imm) in
            [(Slot::gpr(3).index() as u8, 0), (Inst::NO_BASE, START as i64 + 0x800), (Slot::gpr(3).index() as u8, -8)]
        {
            let inst = Inst { aux, imm, aux2: inst.aux2 | Inst::memory_aux(scale, MemoryOrder::Tso), ..inst };
            let function = function(false, |builder| {
                for to in [3, 5] {
                    let args = [vector(builder, 1, indices), vector(builder, 2, inst.ty), vector(builder, 3, inst.ty)];
                    let gathered = builder.push(inst.with_args(args));
                    put_vector(builder, to, gathered);
                }
            });
            for variant in variants() {
                let mut before = runner.machine(Fill::Integers);
                before.gpr[3] = START + 0x800;
                choose_lanes(&mut before, &mut random, &inst, indices);
                let options = options(variant, MemoryModel::Tso);
                compare(&mut runner.host, &function, &options, &before, &mut window, Flags::empty());
            }
        }
    }
}

/// Gathers without a base, and the type of their indices.
fn gather_shapes() -> Vec<(Inst, Type)> {
    let gather = |lane, ty, aux2| Inst { aux2, ..Inst::new(Opcode::VGather, ty).with_lane(lane) };
    let (narrow, wide) = (Type::V128, Type::V256);
    vec![
        (gather(Lane::I32, narrow, 0), narrow),
        (gather(Lane::F32, wide, 0), wide),
        (gather(Lane::I64, narrow, 0), narrow),
        (gather(Lane::I64, narrow, Inst::UPPER_INDICES), narrow),
        (gather(Lane::F64, wide, 0), narrow),
        (gather(Lane::I32, narrow, Inst::WIDE_INDICES), narrow),
        (gather(Lane::I32, narrow, Inst::WIDE_INDICES | Inst::FROM_MIDDLE), narrow),
        (gather(Lane::F64, narrow, Inst::WIDE_INDICES), narrow),
        (gather(Lane::I64, wide, Inst::WIDE_INDICES), wide),
    ]
}

/// Random masks; indices of lanes that they select reach into the window, others anywhere.
fn choose_lanes(machine: &mut Machine, random: &mut Random, inst: &Inst, indices: Type) {
    let (lanes, width) = (inst.ty.bits() / inst.lane.bits(), inst.lane.bits());
    let first = if inst.gathers_from_middle() { lanes / 2 } else { 0 };
    let skipped = if inst.has_upper_indices() { indices.bits() / inst.index_bits() / 2 } else { 0 };
    let mask: Vec<u64> = (0..256 / width).map(|_| random.bits()).collect();
    let index: Vec<u64> = (0..256 / inst.index_bits())
        .map(|n| {
            let lane = (first + n).wrapping_sub(skipped) as usize;
            let selected = n >= skipped && mask.get(lane).is_some_and(|mask| mask >> (width - 1) & 1 == 1);
            if selected { (random.bits() % 64).wrapping_sub(32) } else { random.bits() }
        })
        .collect();
    set_lanes(machine, 2, width, &mask);
    set_lanes(machine, 1, inst.index_bits(), &index);
}

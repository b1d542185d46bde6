//! Single lanes in memory.

use super::{ARRANGEMENTS, Fill, Runner, function, op};
use crate::host::compare;
use crate::random::{Window, options, variants};
use causeway_cache_format::MemoryModel;
use causeway_ir::arbitrary::Random;
use causeway_ir::{Builder, Flags, Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Slot, Type};

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

/// Lanes of a mask choose what is loaded and stored; lanes that are left out are at addresses that nobody may access.
#[test]
fn masked_lanes() {
    const START: u64 = 0x5_9000_0000;
    let mut runner = Runner::new();
    let mut window = Window::new(START, 0x1000);
    for lane in [Lane::I32, Lane::F64] {
        for (order, model) in [(MemoryOrder::Tso, MemoryModel::Tso), (MemoryOrder::Relaxed, MemoryModel::Relaxed)] {
            for opcode in [Opcode::VLoadLane, Opcode::VStoreLane] {
                let function = function(false, |builder| masked_accesses(builder, opcode, lane, order));
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
                        assert!(window.agrees(), "{lane:?} {opcode:?}: memory differs");
                    }
                }
            }
        }
    }
}

/// Every lane of registers in all arrangements, by the masks in RSI and RDI. A lane that the mask leaves out has address 0.
fn masked_accesses(builder: &mut Builder, opcode: Opcode, lane: Lane, order: MemoryOrder) {
    let masks = [6, 7].map(|n| builder.get(Slot::gpr(n), Type::I64));
    let base = builder.get(Slot::gpr(3), Type::I64);
    for (n, [to, a, ..]) in ARRANGEMENTS.into_iter().enumerate() {
        for index in 0..(128 / lane.bits()) as u8 {
            let bit = u32::from(index + 1) * lane.bits() - 1;
            let mask = masks[bit as usize / 64];
            let chosen = builder.extract_bits(mask, (bit % 64) as u8, 1);
            let address = builder.binary(Opcode::Mul, base, chosen);
            let vector = builder.get(Slot::xmm(a), Type::V128);
            let inst = op(opcode, lane).with_aux(index).with_imm(n as i64 % 3 * 0x208);
            let inst = inst.with_aux2(Inst::memory_aux(0, order)).with_args([address, vector, mask]);
            let result = builder.push(inst);
            if opcode == Opcode::VLoadLane {
                builder.put(Slot::xmm(to), result);
            }
        }
    }
}

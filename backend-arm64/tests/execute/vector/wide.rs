//! 256-bit vectors.

use super::{Fill, Runner, function};
use causeway_ir::{Inst, Lane, Opcode, Rounding, Slot, Type};

/// 256-bit operations, whose halves are those of two registers.
#[test]
fn wide_vectors() {
    use Opcode as O;
    let wide = |opcode, lane| Inst::new(opcode, Type::V256).with_lane(lane);
    let extend = |opcode, to, from: Lane| wide(opcode, to).with_aux(from as u8);
    let unary: &[Inst] = &[
        wide(O::VAbs, Lane::I16),
        wide(O::FSqrt, Lane::F64),
        wide(O::VShuffle, Lane::None).with_imm(0x1b),
        wide(O::VShr, Lane::I32).with_imm(5),
        wide(O::VShrBytes, Lane::None).with_imm(5),
        wide(O::VToIntS, Lane::F32).with_aux(Rounding::Zero as u8),
        wide(O::VFromIntS, Lane::F32),
        wide(O::VMoveMask, Lane::I8),
    ];
    let binary: &[Inst] = &[
        wide(O::VAdd, Lane::I32),
        wide(O::VXor, Lane::None),
        wide(O::VPackSatS, Lane::I16),
        wide(O::VUnpackHigh, Lane::I8),
        wide(O::VAlign, Lane::None).with_imm(20),
        wide(O::VShuffleTwo, Lane::F32).with_imm(0x2d),
        wide(O::VShuffleTwo, Lane::F64).with_imm(0b0110),
        wide(O::VBlend, Lane::F32).with_imm(0xa6),
        wide(O::VBlend, Lane::F64).with_imm(0b0110),
        wide(O::FAdd, Lane::F32),
        wide(O::FHorizontalSub, Lane::F64),
        wide(O::FCmp, Lane::F32).with_aux(1),
        wide(O::VShrEach, Lane::I64),
    ];
    let ternary: &[Inst] = &[
        wide(O::FMulAdd, Lane::F32).with_aux(2),
        wide(O::FMulAdd, Lane::F64).with_aux(4),
        wide(O::VBlendMask, Lane::I8),
    ];
    let narrow: &[Inst] = &[
        extend(O::VExtendS, Lane::I16, Lane::I8),
        extend(O::VExtendU, Lane::I64, Lane::I16),
        wide(O::VFloatWiden, Lane::None),
        wide(O::VHalfWiden, Lane::None),
        wide(O::VFromIntS, Lane::F64),
        wide(O::VWiden, Lane::None),
        wide(O::VSplat, Lane::I64),
    ];
    let narrowing: &[Inst] = &[
        Inst::new(O::VToIntS, Type::V128).with_lane(Lane::F64).with_aux(Rounding::Current as u8),
        Inst::new(O::VFloatNarrow, Type::V128),
        Inst::new(O::VHalfNarrow, Type::V128).with_aux(Rounding::Up as u8),
        Inst::new(O::VHigh, Type::V128),
        Inst::new(O::VExtract, Type::I64).with_lane(Lane::I16).with_aux(13),
        Inst::new(O::VMoveMask, Type::I32).with_lane(Lane::I8),
    ];
    let mut runner = Runner::new();
    let groups = [(unary, 1), (binary, 2), (ternary, 3), (narrow, 0), (narrowing, 1)];
    for (inst, operands) in groups.into_iter().flat_map(|(insts, count)| insts.iter().map(move |inst| (*inst, count))) {
        let function = function(false, |builder| {
            let mut load = |low: u8, high: u8| {
                let halves = [low, high].map(|n| builder.get(Slot::xmm(n), Type::V128));
                builder.push(Inst::new(O::VJoin, Type::V256).with_args(halves))
            };
            let (a, b, c) = (load(1, 2), load(3, 4), load(8, 9));
            let narrow = builder.get(Slot::xmm(5), Type::V128);
            let element = builder.get(Slot::gpr(3), Type::I64);
            let inst = match operands {
                0 if inst.opcode == O::VSplat => inst.with_args([element]),
                0 => inst.with_args([narrow]),
                1 => inst.with_args([a]),
                2 => inst.with_args([a, b]),
                _ => inst.with_args([a, b, c]),
            };
            let inst = if inst.opcode == O::VMoveMask { Inst { ty: Type::I32, ..inst } } else { inst };
            let result = builder.push(inst);
            match inst.ty {
                Type::V256 => {
                    for (part, n) in [(O::VLow, 6), (O::VHigh, 7)] {
                        let half = builder.push(Inst::new(part, Type::V128).with_args([result]));
                        builder.put(Slot::xmm(n), half);
                    }
                }
                Type::V128 => builder.put(Slot::xmm(6), result),
                _ => builder.put(Slot::gpr(6), result),
            }
        });
        for fill in [Fill::Integers, Fill::Singles, Fill::Doubles] {
            runner.run(&function, fill);
        }
    }
}

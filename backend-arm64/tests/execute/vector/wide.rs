//! 256-bit vectors.

use super::{ARRANGEMENTS, Fill, Runner, function};
use causeway_ir::{Builder, Function, Inst, Lane, Opcode, Rounding, Slot, Type, Value};

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
        let function = on_halves(inst, operands);
        for fill in [Fill::Integers, Fill::Singles, Fill::Doubles] {
            runner.run(&function, fill);
        }
    }
}

/// An operation on registers whose halves are joined; with no `operands` on a narrower one.
fn on_halves(inst: Inst, operands: usize) -> Function {
    use Opcode as O;
    function(false, |builder| {
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
    })
}

/// Operations on whole guest registers of 256 bits, as the front end writes them: halves are read, joined, and written.
#[test]
fn whole_registers() {
    let mut runner = Runner::new();
    for (inst, operands) in whole_operations() {
        let fill = super::fill_of(inst.lane);
        for dead in [false, true] {
            let function = function(dead, |builder| {
                for [to, a, b, c] in ARRANGEMENTS {
                    let values: Vec<Value> = [a, b, c][..operands].iter().map(|n| whole(builder, *n)).collect();
                    let args: [Value; 3] = core::array::from_fn(|n| values.get(n).copied().unwrap_or(Value::NONE));
                    let result = builder.push(Inst { args, ..inst });
                    put_whole(builder, to, result);
                }
            });
            runner.run(&function, fill);
        }
    }
}

/// Operations with their number of operands.
fn whole_operations() -> Vec<(Inst, usize)> {
    use Opcode as O;
    let wide = |opcode, lane| Inst::new(opcode, Type::V256).with_lane(lane);
    let integers = [Lane::I8, Lane::I16, Lane::I32, Lane::I64];
    let floats = [Lane::F32, Lane::F64];
    let mut all = Vec::new();
    let binary = [O::VAdd, O::VSub, O::VCmpEq, O::VCmpGtS, O::VUnpackLow, O::VUnpackHigh];
    all.extend(binary.iter().flat_map(|op| integers.map(|lane| (wide(*op, lane), 2))));
    let narrow = [O::VMinS, O::VMinU, O::VMaxS, O::VMaxU];
    all.extend(narrow.iter().flat_map(|op| [Lane::I8, Lane::I16, Lane::I32].map(|lane| (wide(*op, lane), 2))));
    let small = [O::VAddSatS, O::VAddSatU, O::VSubSatS, O::VSubSatU, O::VAverageU];
    all.extend(small.iter().flat_map(|op| [Lane::I8, Lane::I16].map(|lane| (wide(*op, lane), 2))));
    all.extend([O::VAnd, O::VOr, O::VXor, O::VAndNot].map(|op| (wide(op, Lane::I64), 2)));
    all.extend([O::VMulHighS, O::VMulHighU, O::VMul].map(|op| (wide(op, Lane::I16), 2)));
    all.extend([O::VMul, O::VMulEvenU, O::VMulEvenS].map(|op| (wide(op, Lane::I32), 2)));
    all.extend([Lane::I8, Lane::I16, Lane::I32].map(|lane| (wide(O::VAbs, lane), 1)));
    all.extend([Lane::I16, Lane::I32].iter().flat_map(|lane| {
        [O::VPackSatS, O::VPackSatU, O::VHorizontalAdd, O::VHorizontalSub].map(|op| (wide(op, *lane), 2))
    }));
    all.extend([Lane::I8, Lane::I32, Lane::I64].map(|lane| (wide(O::VBlendMask, lane), 3)));
    for lane in [Lane::I16, Lane::I32, Lane::I64] {
        all.extend([O::VShl, O::VShr, O::VSar].map(|op| (wide(op, lane), 2)));
        for count in [0, 3, lane.bits() - 1, lane.bits(), 99] {
            all.extend([O::VShl, O::VShr, O::VSar].map(|op| (wide(op, lane).with_imm(i64::from(count)), 1)));
        }
    }
    all.extend(
        [Lane::I32, Lane::I64]
            .iter()
            .flat_map(|lane| [O::VShlEach, O::VShrEach, O::VSarEach].map(|op| (wide(op, *lane), 2))),
    );
    all.extend(floats.iter().flat_map(|lane| {
        [O::FAdd, O::FSub, O::FMul, O::FDiv, O::FMin, O::FMax, O::FHorizontalAdd].map(|op| (wide(op, *lane), 2))
    }));
    all.extend(floats.map(|lane| (wide(O::FSqrt, lane), 1)));
    all.extend(floats.iter().flat_map(|lane| (0..8).map(|aux| (wide(O::FMulAdd, *lane).with_aux(aux), 3))));
    all.extend((0..32).map(|predicate| (wide(O::FCmp, floats[predicate % 2]).with_aux(predicate as u8), 2)));
    all.extend(Rounding::ALL.iter().map(|rounding| (wide(O::FRound, Lane::F32).with_aux(*rounding as u8), 1)));
    all.push((wide(O::VFromIntS, Lane::F32), 1));
    all.extend(floats.map(|lane| (wide(O::FAddSub, lane), 2)));
    for (lane, masks) in [
        (Lane::F32, &[0, 0xff, 0xf0, 0x0f, 0x33, 0x81, 0x55, 0xa6, 0x10][..]),
        (Lane::F64, &[0, 15, 3, 5, 8, 6, 1][..]),
        (Lane::I16, &[0x0101, 0x3333, 0xf0f0, 0x8181, 0xffff, 0x01fe][..]),
    ] {
        all.extend(masks.iter().map(|mask| (wide(O::VBlend, lane).with_imm(*mask), 2)));
    }
    all
}

/// The 256 bits of a guest register.
fn whole(builder: &mut Builder, n: u8) -> Value {
    let halves = [Slot::xmm(n), Slot::ymm_high(n)].map(|slot| builder.get(slot, Type::V128));
    builder.push(Inst::new(Opcode::VJoin, Type::V256).with_args(halves))
}

fn put_whole(builder: &mut Builder, n: u8, value: Value) {
    let halves =
        [Opcode::VLow, Opcode::VHigh].map(|opcode| builder.push(Inst::new(opcode, Type::V128).with_args([value])));
    builder.put(Slot::xmm(n), halves[0]);
    builder.put(Slot::ymm_high(n), halves[1]);
}

/// Halves by themselves: legacy forms keep the upper half, VEX forms clear it, and either half may come from elsewhere.
#[test]
fn halves_of_registers() {
    let mut runner = Runner::new();
    let join =
        |builder: &mut Builder, low, high| builder.push(Inst::new(Opcode::VJoin, Type::V256).with_args([low, high]));
    let function = function(false, |builder| {
        let zero = builder.constant(Type::I64, 0);
        let zero = builder.push(Inst::new(Opcode::VSplat, Type::V128).with_lane(Lane::I64).with_args([zero]));
        let get = |builder: &mut Builder, slot| builder.get(slot, Type::V128);
        // A legacy operation, a VEX one, a scalar one, and a move of a register to itself with the upper half cleared.
        let (a, b) = (get(builder, Slot::xmm(1)), get(builder, Slot::xmm(2)));
        let sum = builder.binary(Opcode::VOr, a, b);
        builder.put(Slot::xmm(1), sum);
        let difference = builder.binary(Opcode::VXor, a, b);
        builder.put(Slot::xmm(3), difference);
        builder.put(Slot::ymm_high(3), zero);
        let scalar = builder.get(Slot::xmm(4), Type::F64);
        builder.put(Slot::xmm(5), scalar);
        let same = get(builder, Slot::xmm(6));
        builder.put(Slot::xmm(6), same);
        builder.put(Slot::ymm_high(6), zero);
        // Legacy operations in place, on either operand, and on one register alone.
        let add = Inst::new(Opcode::VAdd, Type::V128).with_lane(Lane::I16);
        let (b, low7) = (get(builder, Slot::xmm(2)), get(builder, Slot::xmm(7)));
        let added = builder.push(add.with_args([b, low7]));
        builder.put(Slot::xmm(2), added);
        let taken = builder.push(Inst { opcode: Opcode::VSub, ..add }.with_args([added, low7]));
        builder.put(Slot::xmm(7), taken);
        let low8 = get(builder, Slot::xmm(8));
        let nothing = builder.binary(Opcode::VXor, low8, low8);
        builder.put(Slot::xmm(8), nothing);
        // Upper halves exchanged, replaced, and cleared alone.
        let (high7, high8) = (get(builder, Slot::ymm_high(7)), get(builder, Slot::ymm_high(8)));
        builder.put(Slot::ymm_high(7), high8);
        builder.put(Slot::ymm_high(8), high7);
        builder.put(Slot::ymm_high(9), same);
        builder.put(Slot::ymm_high(10), zero);
        // A low half put into a wide value, and into both halves.
        let (low, high) = (get(builder, Slot::xmm(12)), get(builder, Slot::ymm_high(11)));
        let inserted = join(builder, low, high);
        put_whole(builder, 11, inserted);
        let (low, high) = (get(builder, Slot::xmm(13)), get(builder, Slot::xmm(14)));
        let inserted = join(builder, low, high);
        put_whole(builder, 13, inserted);
        let twice = join(builder, high, high);
        put_whole(builder, 14, twice);
        // An upper half read after its low half has changed.
        let low = get(builder, Slot::xmm(15));
        builder.put(Slot::xmm(15), sum);
        let high = get(builder, Slot::ymm_high(15));
        let old = join(builder, low, high);
        put_whole(builder, 0, old);
    });
    for fill in [Fill::Integers, Fill::Doubles] {
        runner.run(&function, fill);
    }
}

/// More values of 256 bits at once than registers, so that some are spilled.
#[test]
fn many_whole_values() {
    let mut runner = Runner::new();
    let function = function(false, |builder| {
        let registers: Vec<Value> = (0..6).map(|n| whole(builder, n)).collect();
        let add = Inst::new(Opcode::VAdd, Type::V256).with_lane(Lane::I32);
        let sums: Vec<Value> =
            (0..16).map(|n| builder.push(add.with_args([registers[n % 6], registers[(n + n / 6 + 1) % 6]]))).collect();
        for n in 0..8 {
            let sum = builder.push(add.with_args([sums[n], sums[15 - n]]));
            put_whole(builder, n as u8, sum);
        }
    });
    runner.run(&function, Fill::Integers);
}

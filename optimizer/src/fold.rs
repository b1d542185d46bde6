//! Constant folding and propagation, identities, and conversions of conversions.
//!
//! An instruction whose flags are wanted is kept, but its constant operand still becomes an immediate.

use crate::rewrite::Step;
use causeway_ir::{Function, Inst, IntCc, Opcode, Rhs, Type, Value};

/// The step of the instruction with this index, whose operands are up to date.
#[inline]
pub(crate) fn step(function: &mut Function, index: u32) -> Step {
    let inst = &function.insts[index as usize];
    if !may_fold(inst) {
        return Step::Keep;
    }
    let mut inst = *inst;
    let changed = use_immediate(function, &mut inst);
    match simplify(function, &inst) {
        Simplified::Keep if !changed => return Step::Keep,
        Simplified::Keep => {}
        Simplified::Inst(simpler) => inst = Inst { guest: inst.guest, ..simpler },
        Simplified::Value(same) => return Step::Replace(same),
    }
    function.insts[index as usize] = inst;
    Step::Change
}

/// Is it an operation that this pass knows?
fn may_fold(inst: &Inst) -> bool {
    let converts = matches!(inst.opcode, Opcode::Trunc | Opcode::Zext | Opcode::Sext | Opcode::Not | Opcode::Neg);
    let rounds = matches!(inst.opcode, Opcode::X87Round | Opcode::FToIntS);
    converts || rounds || inst.opcode.takes_immediate() || inst.ty.is_vector_class()
}

fn constant(function: &Function, value: Value) -> Option<i64> {
    if !value.is_some() {
        return None;
    }
    let inst = function.inst(value);
    (inst.opcode == Opcode::Const).then_some(inst.imm)
}

/// Moves a constant last operand into the immediate, swapping the operands of commutative operations; gives whether there
/// was one.
fn use_immediate(function: &Function, inst: &mut Inst) -> bool {
    if !inst.opcode.takes_immediate() {
        return false;
    }
    let commutative = matches!(inst.opcode, Opcode::Add | Opcode::And | Opcode::Or | Opcode::Xor | Opcode::Mul);
    if commutative && inst.args[1].is_some() && constant(function, inst.args[0]).is_some() {
        inst.args.swap(0, 1);
    }
    let last = inst.opcode.info().operands.len() - 1;
    let Some(imm) = constant(function, inst.args[last]) else { return false };
    inst.args[last] = Value::NONE;
    inst.imm = imm;
    true
}

enum Simplified {
    Keep,
    Inst(Inst),
    Value(Value),
}

fn simplify(function: &Function, inst: &Inst) -> Simplified {
    if let Some(same) = unrounded(function, inst) {
        return Simplified::Value(same);
    }
    if inst.ty.is_vector_class() {
        let interleaved = || interleaved(inst).map_or(Simplified::Keep, Simplified::Inst);
        return unchanged_vector(inst).map_or_else(interleaved, Simplified::Value);
    }
    if !inst.flags.is_empty() || !inst.ty.is_integer() {
        return Simplified::Keep;
    }
    match inst.opcode {
        Opcode::Trunc | Opcode::Zext | Opcode::Sext => simplify_conversion(function, inst),
        Opcode::Add | Opcode::Sub | Opcode::And | Opcode::Or | Opcode::Xor | Opcode::AndNot | Opcode::Mul => {
            simplify_binary(function, inst)
        }
        Opcode::Shl | Opcode::Shr | Opcode::Sar => simplify_shift(function, inst),
        Opcode::Rol | Opcode::Ror if !inst.args[1].is_some() && inst.imm & i64::from(inst.ty.bits() - 1) == 0 => {
            Simplified::Value(inst.args[0])
        }
        Opcode::Not => constant(function, inst.args[0]).map_or(Simplified::Keep, |a| make_constant(inst.ty, !a)),
        Opcode::Neg => {
            constant(function, inst.args[0]).map_or(Simplified::Keep, |a| make_constant(inst.ty, a.wrapping_neg()))
        }
        Opcode::Compare => simplify_compare(function, inst),
        _ => Simplified::Keep,
    }
}

/// The value that a rounding or a conversion to an integer gives as it is, or as it was before it was converted to a float:
/// what FILD loads, FISTP stores.
fn unrounded(function: &Function, inst: &Inst) -> Option<Value> {
    let source = match inst.opcode {
        Opcode::X87Round | Opcode::FToIntS => function.inst(inst.args[0]),
        _ => return None,
    };
    let integer = (source.opcode == Opcode::FFromIntS).then_some(source.args[0])?;
    match inst.opcode {
        Opcode::X87Round => Some(inst.args[0]),
        _ => (inst.is_host_float() && function.inst(integer).ty == inst.ty).then_some(integer),
    }
}

/// SHUFPD that takes the low, or the high, lane everywhere, as the interleaving that it is.
fn interleaved(inst: &Inst) -> Option<Inst> {
    if inst.opcode != Opcode::VShuffleTwo || inst.lane.bits() != 64 {
        return None;
    }
    let all = (1 << (inst.ty.bits() / 64)) - 1;
    let opcode = match inst.imm & all {
        0 => Opcode::VUnpackLow,
        imm if imm == all => Opcode::VUnpackHigh,
        _ => return None,
    };
    Some(Inst { opcode, imm: 0, ..*inst })
}

/// The operand that a vector operation gives as it is.
fn unchanged_vector(inst: &Inst) -> Option<Value> {
    let [a, b, _] = inst.args;
    match inst.opcode {
        Opcode::VShl | Opcode::VShr | Opcode::VSar => (!b.is_some() && inst.imm == 0).then_some(a),
        Opcode::VShlBytes | Opcode::VShrBytes => (inst.imm == 0).then_some(a),
        Opcode::VAlign => (inst.imm == 0).then_some(b),
        Opcode::VAnd | Opcode::VOr => (a == b).then_some(a),
        Opcode::VBlend => {
            let all = (1_i64 << (inst.ty.bits() / inst.lane.bits())) - 1;
            match inst.imm & all {
                0 => Some(a),
                mask => (mask == all).then_some(b),
            }
        }
        _ => None,
    }
}

fn make_constant(ty: Type, imm: i64) -> Simplified {
    Simplified::Inst(Inst::new(Opcode::Const, ty).with_imm(zero_extended(ty, imm) as i64))
}

fn zero_extended(ty: Type, imm: i64) -> u64 {
    imm as u64 & u64::MAX >> (64 - ty.bits())
}

fn sign_extended(bits: u32, imm: i64) -> i64 {
    imm << (64 - bits) >> (64 - bits)
}

fn simplify_conversion(function: &Function, inst: &Inst) -> Simplified {
    let source = function.inst(inst.args[0]);
    if source.ty == inst.ty {
        return Simplified::Value(inst.args[0]);
    }
    if source.opcode == Opcode::Const {
        let imm = if inst.opcode == Opcode::Sext { sign_extended(source.ty.bits(), source.imm) } else { source.imm };
        let imm = if inst.opcode == Opcode::Zext { zero_extended(source.ty, imm) as i64 } else { imm };
        return make_constant(inst.ty, imm);
    }
    let inner = source.args[0];
    match (inst.opcode, source.opcode) {
        (Opcode::Trunc, Opcode::Zext | Opcode::Sext | Opcode::Trunc) => {
            let inner_bits = function.inst(inner).ty.bits();
            if inner_bits == inst.ty.bits() {
                Simplified::Value(inner)
            } else if inner_bits > inst.ty.bits() {
                Simplified::Inst(Inst::new(Opcode::Trunc, inst.ty).with_args([inner]))
            } else {
                Simplified::Inst(Inst::new(source.opcode, inst.ty).with_args([inner]))
            }
        }
        (Opcode::Zext, Opcode::Zext) | (Opcode::Sext, Opcode::Sext) | (Opcode::Sext, Opcode::Zext) => {
            Simplified::Inst(Inst::new(source.opcode, inst.ty).with_args([inner]))
        }
        _ => Simplified::Keep,
    }
}

fn simplify_binary(function: &Function, inst: &Inst) -> Simplified {
    let a = constant(function, inst.args[0]);
    let imm = match inst.rhs() {
        Rhs::Imm(imm) => imm,
        Rhs::Value(b) if b == inst.args[0] => {
            return match inst.opcode {
                Opcode::Xor | Opcode::Sub | Opcode::AndNot => make_constant(inst.ty, 0),
                Opcode::And | Opcode::Or => Simplified::Value(b),
                _ => Simplified::Keep,
            };
        }
        Rhs::Value(_) => return Simplified::Keep,
    };
    if let Some(a) = a {
        return make_constant(inst.ty, evaluate(inst.opcode, a, imm));
    }
    let bits = zero_extended(inst.ty, imm);
    let ones = zero_extended(inst.ty, -1);
    match inst.opcode {
        Opcode::Add | Opcode::Sub | Opcode::Or | Opcode::Xor | Opcode::AndNot if bits == 0 => {
            Simplified::Value(inst.args[0])
        }
        Opcode::And if bits == ones => Simplified::Value(inst.args[0]),
        Opcode::Mul if bits == 1 => Simplified::Value(inst.args[0]),
        Opcode::And | Opcode::Mul if bits == 0 => make_constant(inst.ty, 0),
        Opcode::Xor if bits == ones => Simplified::Inst(Inst::new(Opcode::Not, inst.ty).with_args([inst.args[0]])),
        Opcode::Mul if bits.is_power_of_two() => {
            let shift = Inst::new(Opcode::Shl, inst.ty).with_args([inst.args[0]]);
            Simplified::Inst(shift.with_imm(i64::from(bits.trailing_zeros())))
        }
        _ => Simplified::Keep,
    }
}

fn evaluate(opcode: Opcode, a: i64, b: i64) -> i64 {
    match opcode {
        Opcode::Add => a.wrapping_add(b),
        Opcode::Sub => a.wrapping_sub(b),
        Opcode::And => a & b,
        Opcode::Or => a | b,
        Opcode::Xor => a ^ b,
        Opcode::AndNot => a & !b,
        _ => a.wrapping_mul(b),
    }
}

fn simplify_shift(function: &Function, inst: &Inst) -> Simplified {
    let Rhs::Imm(imm) = inst.rhs() else { return Simplified::Keep };
    let count = imm & if inst.ty == Type::I64 { 63 } else { 31 };
    if count == 0 {
        return Simplified::Value(inst.args[0]);
    }
    let Some(a) = constant(function, inst.args[0]) else { return Simplified::Keep };
    make_constant(
        inst.ty,
        match inst.opcode {
            Opcode::Shl => a << count,
            Opcode::Shr => (zero_extended(inst.ty, a) >> count) as i64,
            _ => sign_extended(inst.ty.bits(), a) >> count,
        },
    )
}

fn simplify_compare(function: &Function, inst: &Inst) -> Simplified {
    let (Some(a), Rhs::Imm(b)) = (constant(function, inst.args[0]), inst.rhs()) else { return Simplified::Keep };
    let ty = inst.lane.element();
    let (ua, ub) = (zero_extended(ty, a), zero_extended(ty, b));
    let (sa, sb) = (sign_extended(ty.bits(), a), sign_extended(ty.bits(), b));
    let holds = match inst.int_cc() {
        IntCc::Eq => ua == ub,
        IntCc::Ne => ua != ub,
        IntCc::Ult => ua < ub,
        IntCc::Uge => ua >= ub,
        IntCc::Ugt => ua > ub,
        IntCc::Ule => ua <= ub,
        IntCc::Slt => sa < sb,
        IntCc::Sge => sa >= sb,
        IntCc::Sgt => sa > sb,
        IntCc::Sle => sa <= sb,
    };
    make_constant(inst.ty, i64::from(holds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, values::run};
    use causeway_ir::{Builder, Flags, Slot, Terminator};

    fn folded(build: impl FnOnce(&mut Builder) -> Value) -> (Function, Value) {
        let mut builder = Builder::new(0, 64);
        let value = build(&mut builder);
        builder.put(Slot::RAX, value);
        let target = builder.get(Slot::RBX, Type::I64);
        builder.end_block(0, 1, true, Terminator::Return { target });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        let put = function.insts.iter().find(|inst| inst.opcode == Opcode::Put).unwrap();
        let stands_for = put.args[0];
        (function, stands_for)
    }

    #[test]
    fn arithmetic_at_the_width_of_its_type() {
        let (function, value) = folded(|builder| {
            let a = builder.constant(Type::I8, 0xf0);
            let sum = builder.binary_imm(Opcode::Add, a, 0x20);
            builder.convert(Opcode::Zext, sum, Type::I64)
        });
        assert_eq!((function.inst(value).opcode, function.inst(value).imm), (Opcode::Const, 0x10));
    }

    #[test]
    fn sign_extension_of_a_constant() {
        let (function, value) = folded(|builder| {
            let a = builder.constant(Type::I8, 0x80);
            let wide = builder.convert(Opcode::Sext, a, Type::I32);
            builder.binary_imm(Opcode::Shr, wide, 28)
        });
        assert_eq!((function.inst(value).opcode, function.inst(value).imm), (Opcode::Const, 15));
    }

    #[test]
    fn wanted_flags_keep_the_instruction() {
        let (function, value) = folded(|builder| {
            let a = builder.get(Slot::RCX, Type::I32);
            let zero = builder.constant(Type::I32, 0);
            builder.binary_flags(Opcode::Add, a, Rhs::Value(zero), Flags::C)
        });
        assert_eq!(function.inst(value).opcode, Opcode::Add);
        assert_eq!(function.inst(value).rhs(), Rhs::Imm(0));
    }

    #[test]
    fn a_blend_of_no_lane_is_its_first_operand() {
        let mut builder = Builder::new(0, 64);
        let [a, b] = [1, 2].map(|n| builder.get(Slot::xmm(n), Type::V128));
        let blend = Inst::new(Opcode::VBlend, Type::V128).with_lane(causeway_ir::Lane::F64);
        let [none, all] = [4, 7].map(|imm| builder.push(blend.with_imm(imm).with_args([a, b])));
        let result = builder.binary(Opcode::VXor, none, all);
        builder.put(Slot::xmm(0), result);
        let target = builder.get(Slot::RBX, Type::I64);
        builder.end_block(0, 1, true, Terminator::Return { target });
        let mut function = builder.finish();
        run(&mut function, &Context::default());
        assert_eq!(function.inst(result).args[..2], [a, b]);
    }

    #[test]
    fn what_was_an_integer_is_stored_as_it_was() {
        for (aux2, kept) in [(Inst::HOST_FLOAT, false), (0, true)] {
            let (function, value) = folded(|builder| {
                let a = builder.get(Slot::RCX, Type::I64);
                let control = builder.get(Slot::X87_CONTROL, Type::I16);
                let float = builder.push(Inst::new(Opcode::FFromIntS, Type::F64).with_aux2(aux2).with_args([a]));
                let rounded = builder.push(Inst::new(Opcode::X87Round, Type::F64).with_args([float, control]));
                builder.push(Inst::new(Opcode::FToIntS, Type::I64).with_aux2(aux2).with_args([rounded]))
            });
            assert_eq!(function.inst(value).opcode == Opcode::FToIntS, kept);
            assert!(function.insts.iter().all(|inst| inst.opcode != Opcode::X87Round));
        }
    }

    #[test]
    fn extension_of_the_truncation_stays() {
        let (function, value) = folded(|builder| {
            let a = builder.get(Slot::RCX, Type::I64);
            let low = builder.convert(Opcode::Trunc, a, Type::I32);
            builder.convert(Opcode::Zext, low, Type::I64)
        });
        assert_eq!(function.inst(value).opcode, Opcode::Zext);
    }
}

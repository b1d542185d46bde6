//! Multiplication and addition with one rounding: FMA (Intel SDM volume 2) and FMA4 (AMD manual volume 6).
//!
//! The digits of an FMA name say which operands are multiplied and which is added; the order also decides which NaN is
//! the result. FMA4 names its destination apart from its three sources, and its scalar forms zero what lies above the
//! scalar where those of FMA keep the destination's.

use super::sse_operand::{Done, operation, vector_type};
use crate::decode::{Instruction, Mnemonic};
use crate::lift::Lifter;
use crate::table::{Row, row};
use Lane::{F32, F64};
use Mnemonic as M;
use causeway_ir::{Inst, Lane, Opcode};

/// Operand numbers of multiplicand, multiplier and addend.
type Order = [usize; 3];

const ORDER_132: Order = [0, 2, 1];
const ORDER_213: Order = [1, 0, 2];
const ORDER_231: Order = [1, 2, 0];
const FOUR_OPERANDS: Order = [1, 2, 3];

/// What the operation negates: bit 0 the product, bits 1 and 2 the even and odd lanes of the addend.
type Signs = u8;

const ADD: Signs = 0b000;
const SUBTRACT: Signs = 0b110;
const NEGATED_ADD: Signs = 0b001;
const NEGATED_SUBTRACT: Signs = 0b111;
const ADD_SUBTRACT: Signs = 0b010;
const SUBTRACT_ADD: Signs = 0b100;

pub(crate) const ROWS: &[Row] = &[
    row(M::Vfmadd132ps, |l, i| packed(l, i, ORDER_132, ADD, F32)),
    row(M::Vfmadd132pd, |l, i| packed(l, i, ORDER_132, ADD, F64)),
    row(M::Vfmadd132ss, |l, i| scalar(l, i, ORDER_132, ADD, F32)),
    row(M::Vfmadd132sd, |l, i| scalar(l, i, ORDER_132, ADD, F64)),
    row(M::Vfmadd213ps, |l, i| packed(l, i, ORDER_213, ADD, F32)),
    row(M::Vfmadd213pd, |l, i| packed(l, i, ORDER_213, ADD, F64)),
    row(M::Vfmadd213ss, |l, i| scalar(l, i, ORDER_213, ADD, F32)),
    row(M::Vfmadd213sd, |l, i| scalar(l, i, ORDER_213, ADD, F64)),
    row(M::Vfmadd231ps, |l, i| packed(l, i, ORDER_231, ADD, F32)),
    row(M::Vfmadd231pd, |l, i| packed(l, i, ORDER_231, ADD, F64)),
    row(M::Vfmadd231ss, |l, i| scalar(l, i, ORDER_231, ADD, F32)),
    row(M::Vfmadd231sd, |l, i| scalar(l, i, ORDER_231, ADD, F64)),
    row(M::Vfmsub132ps, |l, i| packed(l, i, ORDER_132, SUBTRACT, F32)),
    row(M::Vfmsub132pd, |l, i| packed(l, i, ORDER_132, SUBTRACT, F64)),
    row(M::Vfmsub132ss, |l, i| scalar(l, i, ORDER_132, SUBTRACT, F32)),
    row(M::Vfmsub132sd, |l, i| scalar(l, i, ORDER_132, SUBTRACT, F64)),
    row(M::Vfmsub213ps, |l, i| packed(l, i, ORDER_213, SUBTRACT, F32)),
    row(M::Vfmsub213pd, |l, i| packed(l, i, ORDER_213, SUBTRACT, F64)),
    row(M::Vfmsub213ss, |l, i| scalar(l, i, ORDER_213, SUBTRACT, F32)),
    row(M::Vfmsub213sd, |l, i| scalar(l, i, ORDER_213, SUBTRACT, F64)),
    row(M::Vfmsub231ps, |l, i| packed(l, i, ORDER_231, SUBTRACT, F32)),
    row(M::Vfmsub231pd, |l, i| packed(l, i, ORDER_231, SUBTRACT, F64)),
    row(M::Vfmsub231ss, |l, i| scalar(l, i, ORDER_231, SUBTRACT, F32)),
    row(M::Vfmsub231sd, |l, i| scalar(l, i, ORDER_231, SUBTRACT, F64)),
    row(M::Vfnmadd132ps, |l, i| packed(l, i, ORDER_132, NEGATED_ADD, F32)),
    row(M::Vfnmadd132pd, |l, i| packed(l, i, ORDER_132, NEGATED_ADD, F64)),
    row(M::Vfnmadd132ss, |l, i| scalar(l, i, ORDER_132, NEGATED_ADD, F32)),
    row(M::Vfnmadd132sd, |l, i| scalar(l, i, ORDER_132, NEGATED_ADD, F64)),
    row(M::Vfnmadd213ps, |l, i| packed(l, i, ORDER_213, NEGATED_ADD, F32)),
    row(M::Vfnmadd213pd, |l, i| packed(l, i, ORDER_213, NEGATED_ADD, F64)),
    row(M::Vfnmadd213ss, |l, i| scalar(l, i, ORDER_213, NEGATED_ADD, F32)),
    row(M::Vfnmadd213sd, |l, i| scalar(l, i, ORDER_213, NEGATED_ADD, F64)),
    row(M::Vfnmadd231ps, |l, i| packed(l, i, ORDER_231, NEGATED_ADD, F32)),
    row(M::Vfnmadd231pd, |l, i| packed(l, i, ORDER_231, NEGATED_ADD, F64)),
    row(M::Vfnmadd231ss, |l, i| scalar(l, i, ORDER_231, NEGATED_ADD, F32)),
    row(M::Vfnmadd231sd, |l, i| scalar(l, i, ORDER_231, NEGATED_ADD, F64)),
    row(M::Vfnmsub132ps, |l, i| packed(l, i, ORDER_132, NEGATED_SUBTRACT, F32)),
    row(M::Vfnmsub132pd, |l, i| packed(l, i, ORDER_132, NEGATED_SUBTRACT, F64)),
    row(M::Vfnmsub132ss, |l, i| scalar(l, i, ORDER_132, NEGATED_SUBTRACT, F32)),
    row(M::Vfnmsub132sd, |l, i| scalar(l, i, ORDER_132, NEGATED_SUBTRACT, F64)),
    row(M::Vfnmsub213ps, |l, i| packed(l, i, ORDER_213, NEGATED_SUBTRACT, F32)),
    row(M::Vfnmsub213pd, |l, i| packed(l, i, ORDER_213, NEGATED_SUBTRACT, F64)),
    row(M::Vfnmsub213ss, |l, i| scalar(l, i, ORDER_213, NEGATED_SUBTRACT, F32)),
    row(M::Vfnmsub213sd, |l, i| scalar(l, i, ORDER_213, NEGATED_SUBTRACT, F64)),
    row(M::Vfnmsub231ps, |l, i| packed(l, i, ORDER_231, NEGATED_SUBTRACT, F32)),
    row(M::Vfnmsub231pd, |l, i| packed(l, i, ORDER_231, NEGATED_SUBTRACT, F64)),
    row(M::Vfnmsub231ss, |l, i| scalar(l, i, ORDER_231, NEGATED_SUBTRACT, F32)),
    row(M::Vfnmsub231sd, |l, i| scalar(l, i, ORDER_231, NEGATED_SUBTRACT, F64)),
    row(M::Vfmaddsub132ps, |l, i| packed(l, i, ORDER_132, ADD_SUBTRACT, F32)),
    row(M::Vfmaddsub132pd, |l, i| packed(l, i, ORDER_132, ADD_SUBTRACT, F64)),
    row(M::Vfmaddsub213ps, |l, i| packed(l, i, ORDER_213, ADD_SUBTRACT, F32)),
    row(M::Vfmaddsub213pd, |l, i| packed(l, i, ORDER_213, ADD_SUBTRACT, F64)),
    row(M::Vfmaddsub231ps, |l, i| packed(l, i, ORDER_231, ADD_SUBTRACT, F32)),
    row(M::Vfmaddsub231pd, |l, i| packed(l, i, ORDER_231, ADD_SUBTRACT, F64)),
    row(M::Vfmsubadd132ps, |l, i| packed(l, i, ORDER_132, SUBTRACT_ADD, F32)),
    row(M::Vfmsubadd132pd, |l, i| packed(l, i, ORDER_132, SUBTRACT_ADD, F64)),
    row(M::Vfmsubadd213ps, |l, i| packed(l, i, ORDER_213, SUBTRACT_ADD, F32)),
    row(M::Vfmsubadd213pd, |l, i| packed(l, i, ORDER_213, SUBTRACT_ADD, F64)),
    row(M::Vfmsubadd231ps, |l, i| packed(l, i, ORDER_231, SUBTRACT_ADD, F32)),
    row(M::Vfmsubadd231pd, |l, i| packed(l, i, ORDER_231, SUBTRACT_ADD, F64)),
    row(M::Vfmaddps, |l, i| packed(l, i, FOUR_OPERANDS, ADD, F32)),
    row(M::Vfmaddpd, |l, i| packed(l, i, FOUR_OPERANDS, ADD, F64)),
    row(M::Vfmaddss, |l, i| scalar_alone(l, i, ADD, F32)),
    row(M::Vfmaddsd, |l, i| scalar_alone(l, i, ADD, F64)),
    row(M::Vfmsubps, |l, i| packed(l, i, FOUR_OPERANDS, SUBTRACT, F32)),
    row(M::Vfmsubpd, |l, i| packed(l, i, FOUR_OPERANDS, SUBTRACT, F64)),
    row(M::Vfmsubss, |l, i| scalar_alone(l, i, SUBTRACT, F32)),
    row(M::Vfmsubsd, |l, i| scalar_alone(l, i, SUBTRACT, F64)),
    row(M::Vfnmaddps, |l, i| packed(l, i, FOUR_OPERANDS, NEGATED_ADD, F32)),
    row(M::Vfnmaddpd, |l, i| packed(l, i, FOUR_OPERANDS, NEGATED_ADD, F64)),
    row(M::Vfnmaddss, |l, i| scalar_alone(l, i, NEGATED_ADD, F32)),
    row(M::Vfnmaddsd, |l, i| scalar_alone(l, i, NEGATED_ADD, F64)),
    row(M::Vfnmsubps, |l, i| packed(l, i, FOUR_OPERANDS, NEGATED_SUBTRACT, F32)),
    row(M::Vfnmsubpd, |l, i| packed(l, i, FOUR_OPERANDS, NEGATED_SUBTRACT, F64)),
    row(M::Vfnmsubss, |l, i| scalar_alone(l, i, NEGATED_SUBTRACT, F32)),
    row(M::Vfnmsubsd, |l, i| scalar_alone(l, i, NEGATED_SUBTRACT, F64)),
    row(M::Vfmaddsubps, |l, i| packed(l, i, FOUR_OPERANDS, ADD_SUBTRACT, F32)),
    row(M::Vfmaddsubpd, |l, i| packed(l, i, FOUR_OPERANDS, ADD_SUBTRACT, F64)),
    row(M::Vfmsubaddps, |l, i| packed(l, i, FOUR_OPERANDS, SUBTRACT_ADD, F32)),
    row(M::Vfmsubaddpd, |l, i| packed(l, i, FOUR_OPERANDS, SUBTRACT_ADD, F64)),
];

fn packed(lifter: &mut Lifter, instruction: &Instruction, order: Order, signs: Signs, lane: Lane) -> Done {
    let inst = operation(Opcode::FMulAdd, vector_type(instruction), lane).with_aux(signs);
    let [a, b, c] = order.map(|n| lifter.read_vector(instruction, n));
    let result = lifter.builder().push(inst.with_args([a?, b?, c?]));
    lifter.write_vector(instruction, result)
}

/// Lane 0, the rest from the destination.
fn scalar(lifter: &mut Lifter, instruction: &Instruction, order: Order, signs: Signs, lane: Lane) -> Done {
    let inst = Inst::new(Opcode::FMulAdd, lane.element()).with_aux(signs);
    let [a, b, c] = order.map(|n| lifter.read_element(instruction, n, lane));
    let result = lifter.builder().push(inst.with_args([a?, b?, c?]));
    let upper = lifter.read_vector(instruction, 0)?;
    let merged = lifter.insert(upper, 0, result, lane);
    lifter.write_vector(instruction, merged)
}

/// Lane 0, the rest zero.
fn scalar_alone(lifter: &mut Lifter, instruction: &Instruction, signs: Signs, lane: Lane) -> Done {
    let inst = Inst::new(Opcode::FMulAdd, lane.element()).with_aux(signs);
    let [a, b, c] = FOUR_OPERANDS.map(|n| lifter.read_element(instruction, n, lane));
    let result = lifter.builder().push(inst.with_args([a?, b?, c?]));
    lifter.write_vector(instruction, result)
}

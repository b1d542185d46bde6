//! Ciphers, hashes and finite fields, with operands and results in all arrangements of registers.

use super::{Fill, Runner, op};
use causeway_ir::{Inst, Lane, Opcode};

fn check(inst: Inst) {
    let mut runner = Runner::new();
    runner.vector(Fill::Integers, |builder, args| {
        let count = inst.opcode.info().operands.len();
        let mut inst = inst;
        inst.args[..count].copy_from_slice(&args[..count]);
        builder.push(inst)
    });
}

#[test]
fn aes_rounds() {
    for opcode in [Opcode::VAesEncrypt, Opcode::VAesDecrypt] {
        for last in [0, 1] {
            check(op(opcode, Lane::None).with_aux(last));
        }
    }
    check(op(Opcode::VAesInverseMix, Lane::None));
}

#[test]
fn aes_rounds_with_a_zero_key() {
    use causeway_ir::Type;
    let mut runner = Runner::new();
    for last in [0, 1] {
        runner.vector(Fill::Integers, |builder, [a, ..]| {
            let zero = builder.constant(Type::I64, 0);
            let zero = builder.vector(Opcode::VSplat, Type::V128, Lane::I64, [zero]);
            builder.push(op(Opcode::VAesEncrypt, Lane::None).with_aux(last).with_args([a, zero]))
        });
    }
}

#[test]
fn products_in_fields() {
    for halves in [0x00, 0x01, 0x10, 0x11] {
        check(op(Opcode::VCarrylessMultiply, Lane::None).with_imm(halves));
    }
    check(op(Opcode::VGaloisMultiply, Lane::None));
    for inverse in [0, 1] {
        check(op(Opcode::VGaloisAffine, Lane::None).with_aux(inverse).with_imm(0x63));
    }
}

#[test]
fn sha_rounds_and_schedules() {
    for kind in 0..4 {
        check(op(Opcode::VSha1Rounds, Lane::None).with_imm(kind));
    }
    for part in [0, 1] {
        check(op(Opcode::VSha256Schedule, Lane::None).with_aux(part));
    }
    check(op(Opcode::VSha1Schedule, Lane::None));
    check(op(Opcode::VSha256Rounds, Lane::None));
}

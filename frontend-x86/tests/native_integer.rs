//! Integer instructions against the host's CPU.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]
#![allow(unsafe_code, reason = "runs guest bytes on the host's CPU")]

mod native;

use causeway_frontend_x86::decode::Mnemonic as M;
use causeway_frontend_x86::table::Row;
use iced_x86::{Code, OpCodeOperandKind as Kind};
use native::{Options, sweep};
use std::collections::BTreeSet;

/// Numbers of the instructions that have a vector operand or access MXCSR.
fn vector_instructions() -> BTreeSet<u16> {
    let with_vectors = Code::values().filter(|code| {
        let kinds = code.op_code().op_kinds();
        kinds.iter().any(|kind| matches!(kind, Kind::xmm_reg | Kind::ymm_reg | Kind::mm_reg))
    });
    let others = [M::Ldmxcsr, M::Stmxcsr].map(|mnemonic| mnemonic as u16);
    with_vectors.map(|code| code.mnemonic() as u16).chain(others).collect()
}

#[test]
fn integer_rows_agree_with_the_cpu() {
    let vector = vector_instructions();
    let select = |row: &Row| !vector.contains(&(row.mnemonic as u16));
    sweep(1, Options { cases: 100, ..Options::default() }, select).require_agreement();
}

#[test]
fn integer_rows_agree_with_the_cpu_in_32_bit_code() {
    let vector = vector_instructions();
    let select = |row: &Row| !vector.contains(&(row.mnemonic as u16));
    sweep(4, Options { bits: 32, cases: 100, ..Options::default() }, select).require_agreement();
}

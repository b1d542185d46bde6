//! x87 and MMX instructions against the host's CPU.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]
#![allow(unsafe_code, reason = "runs guest bytes on the host's CPU")]

mod native;

use causeway_frontend_x86::arbitrary::number_of;
use causeway_frontend_x86::decode::Mnemonic as M;
use causeway_frontend_x86::dispatch;
use causeway_frontend_x86::table::Row;
use iced_x86::{Code, OpCodeOperandKind as Kind};
use native::{Options, sweep};
use std::collections::BTreeSet;

fn in_family(row: &Row, prefix: &str) -> bool {
    let families = dispatch::FAMILIES.iter().filter(|family| family.name.starts_with(prefix));
    families.flat_map(|family| family.rows).any(|other| other.mnemonic == row.mnemonic)
}

#[test]
fn x87_rows_agree_with_the_cpu() {
    for (seed, bits) in [(11, 64), (12, 32)] {
        let options = Options { bits, cases: 400, x87: true, ..Options::default() };
        sweep(seed, options, |row| in_family(row, "x87")).require_agreement();
    }
}

#[test]
fn mmx_rows_agree_with_the_cpu() {
    let numbers: BTreeSet<u16> = Code::values().filter(|code| has_mmx_operand(*code)).map(number_of).collect();
    for (seed, bits) in [(13, 64), (14, 32)] {
        let options = Options { bits, cases: 300, x87: true, ..Options::default() };
        let summary = sweep(seed, options, |row| numbers.contains(&(row.mnemonic as u16)) || row.mnemonic == M::Emms);
        summary.require_agreement();
    }
}

fn has_mmx_operand(code: Code) -> bool {
    code.op_code().op_kinds().iter().any(|kind| matches!(kind, Kind::mm_reg | Kind::mm_rm | Kind::mm_or_mem))
}

#[test]
fn fxsave_images_agree_with_the_cpu() {
    for (seed, bits) in [(15, 64), (16, 32)] {
        let options = Options { bits, cases: 2000, x87: true, ..Options::default() };
        sweep(seed, options, |row| row.mnemonic.name().starts_with("Fx") && !in_family(row, "x87")).require_agreement();
    }
}

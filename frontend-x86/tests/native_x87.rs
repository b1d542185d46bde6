//! x87 and MMX instructions against the host's CPU.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]
#![allow(unsafe_code, reason = "runs guest bytes on the host's CPU")]

mod native;

use causeway_frontend_x86::dispatch;
use causeway_frontend_x86::table::Row;
use native::{Options, sweep};

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

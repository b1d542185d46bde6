//! Which encodings are drawn: those of rows that lift, that this machine's CPU executes, and whose results mean something.

use causeway_frontend_x86::arbitrary::{host, is_candidate, number_of, prepare, state_image};
use causeway_frontend_x86::decode::Mnemonic as M;
use causeway_frontend_x86::dispatch::{self, FAMILIES};
use causeway_frontend_x86::table::{Action, Row};
use iced_x86::{Code, CpuidFeature, OpCodeOperandKind as Kind};
use std::collections::BTreeMap;

/// An encoding with its row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Encoding {
    pub(super) code: Code,
    pub(super) row: &'static Row,
    pub(super) family: &'static str,
    /// Are its two operands to be the same register?
    pub(super) on_one_register: bool,
}

/// Why a row is not drawn although single instructions of it can be tested.
fn exclusion(mnemonic: M, bits: u8) -> Option<&'static str> {
    match mnemonic {
        M::Les | M::Lds | M::Lss | M::Lfs | M::Lgs if bits == 32 => Some("the harness needs its segments"),
        // The harness sets both bases before each case.
        M::Rdfsbase | M::Wrfsbase | M::Wrgsbase if bits == 64 => None,
        // The whole product has a runtime.
        _ if state_image::is_extended(mnemonic) => None,
        M::Monitorx | M::Mwaitx | M::Umonitor | M::Umwait | M::Tpause => Some("waits"),
        _ => prepare::exclusion(mnemonic),
    }
}

/// Encodings for code of `bits` bits, those of one family where it is named.
pub(super) fn all(bits: u8, family: Option<&str>) -> Vec<Encoding> {
    let mut codes = BTreeMap::<u16, Vec<Code>>::new();
    for code in Code::values().filter(|code| is_candidate(*code, bits) && host::agrees(*code)) {
        codes.entry(number_of(code)).or_default().push(code);
    }
    let mut found = Vec::new();
    for named in FAMILIES.iter().filter(|named| family.is_none_or(|family| family == named.name)) {
        let lifted = named.rows.iter().filter(|row| matches!(row.action, Action::Lift(_)));
        for row in lifted.filter(|row| exclusion(row.mnemonic, bits).is_none()) {
            let codes = codes.get(&(row.mnemonic as u16)).into_iter().flatten();
            let encoding = |code: &Code| Encoding { code: *code, row, family: named.name, on_one_register: false };
            found.extend(codes.map(encoding));
        }
    }
    found
}

/// The encodings of POPF.
pub(super) fn trap_setters(bits: u8) -> Vec<Encoding> {
    let is_popf = |encoding: &Encoding| matches!(encoding.row.mnemonic, M::Popf | M::Popfd | M::Popfq);
    all(bits, Some("stack")).into_iter().filter(is_popf).collect()
}

/// Does the front end lift x87 instructions, those of the harness included?
pub(super) fn x87_lifts() -> bool {
    dispatch::find(M::Fninit).is_some_and(|row| matches!(row.action, Action::Lift(_)))
}

/// Does the encoding use x87 or MMX registers?
pub(super) fn uses_x87(code: Code) -> bool {
    let kinds = code.op_code().op_kinds();
    let operand = kinds.iter().any(|kind| matches!(kind, Kind::st0 | Kind::sti_opcode | Kind::mm_reg | Kind::mm_rm));
    let saves = [CpuidFeature::FPU, CpuidFeature::FXSR, CpuidFeature::XSAVE];
    operand || code.op_code().fwait() || code.cpuid_features().iter().any(|feature| saves.contains(feature))
}

/// Has the encoding two operands that may be one general-purpose register?
pub(super) fn pairs_registers(code: Code) -> bool {
    let bytes = |kind: &Kind| match kind {
        Kind::r8_or_mem | Kind::r8_reg => Some(1),
        Kind::r16_or_mem | Kind::r16_reg => Some(2),
        Kind::r32_or_mem | Kind::r32_reg => Some(4),
        Kind::r64_or_mem | Kind::r64_reg => Some(8),
        _ => None,
    };
    matches!(code.op_code().op_kinds(), [one, other] if bytes(one).is_some() && bytes(one) == bytes(other))
}

/// How far results may be from those of another CPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    /// Not at all.
    Exact,
    /// Lanes of the destination by a relative error (RCPPS and its like).
    Estimate,
    /// Registers ST(0) and ST(1) by units in their last place, and C1, which tells how that was rounded.
    Transcendental,
}

/// How exact a row's results are.
pub(super) fn bound(row: &Row) -> Bound {
    match row.mnemonic {
        M::F2xm1 | M::Fyl2x | M::Fyl2xp1 | M::Fptan | M::Fpatan | M::Fsin | M::Fcos | M::Fsincos => {
            Bound::Transcendental
        }
        mnemonic => {
            let name = mnemonic.name().to_lowercase();
            let estimates = ["rcpps", "rcpss", "rsqrtps", "rsqrtss"];
            if estimates.contains(&name.trim_start_matches('v')) { Bound::Estimate } else { Bound::Exact }
        }
    }
}

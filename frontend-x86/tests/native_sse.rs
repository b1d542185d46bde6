//! Vector instructions against the host's CPU.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]
#![allow(unsafe_code, reason = "runs guest bytes on the host's CPU")]

mod native;

use causeway_frontend_x86::arbitrary::{DATA_BYTES, Random, Registers, X87Image};
use causeway_frontend_x86::decode::{Decoder, IcedDecoder, Mnemonic as M};
use causeway_frontend_x86::dispatch;
use causeway_frontend_x86::table::Row;
use causeway_ir::BlockId;
use causeway_ir::interp::{Interpreter, Machine, SparseMemory};
use iced_x86::{Code, CpuidFeature, EncodingKind, OpCodeOperandKind as Kind};
use native::{NativePage, Options, sweep};
use std::collections::BTreeSet;

fn has_vector_operand(code: Code) -> bool {
    let kinds = code.op_code().op_kinds();
    kinds.iter().any(|kind| matches!(kind, Kind::xmm_reg | Kind::xmm_rm | Kind::ymm_reg | Kind::ymm_rm))
}

/// Numbers of the instructions that have a vector operand or access MXCSR.
fn vector_instructions() -> BTreeSet<u16> {
    let with_vectors = Code::values().filter(|code| has_vector_operand(*code)).map(|code| code.mnemonic() as u16);
    with_vectors.chain([M::Ldmxcsr as u16, M::Stmxcsr as u16, M::Movnti as u16]).collect()
}

/// Rows whose results are the same on every CPU.
fn is_exact_vector_row(vector: &BTreeSet<u16>, row: &Row) -> bool {
    let name = row.mnemonic.name().to_lowercase();
    let estimate = name.trim_start_matches('v').starts_with("rcp") || name.trim_start_matches('v').starts_with("rsqrt");
    vector.contains(&(row.mnemonic as u16)) && !estimate
}

#[test]
fn vector_rows_agree_with_the_cpu() {
    let vector = vector_instructions();
    let summary = sweep(2, Options { cases: 300, ..Options::default() }, |row| is_exact_vector_row(&vector, row));
    summary.require_agreement();
    assert!(summary.encodings >= 700, "{} encodings", summary.encodings);
}

#[test]
fn results_and_sticky_flags_agree_in_every_rounding_mode() {
    // The four roundings with denormals as zero, flush to zero, and sticky flags set or clear.
    const CONTROLS: &[u32] = &[0x3f80, 0x5f80, 0x7f80, 0x1fbf, 0x1fc0, 0x9f80, 0x9fc0, 0xffc0, 0xbf80];
    let vector = vector_instructions();
    let options = Options { cases: 300, mxcsr_inputs: CONTROLS, ..Options::default() };
    sweep(3, options, |row| is_exact_vector_row(&vector, row)).require_agreement();
}

#[test]
fn vector_rows_agree_with_the_cpu_in_32_bit_code() {
    let vector = vector_instructions();
    let options = Options { bits: 32, cases: 150, ..Options::default() };
    sweep(5, options, |row| is_exact_vector_row(&vector, row)).require_agreement();
}

#[test]
fn every_legacy_vector_instruction_has_a_row() {
    let key_locker = |code: Code| {
        code.cpuid_features().iter().any(|feature| matches!(feature, CpuidFeature::KL | CpuidFeature::AESKLE))
    };
    let missing: Vec<_> = Code::values()
        .filter(|code| code.encoding() == EncodingKind::Legacy && has_vector_operand(*code) && !key_locker(*code))
        .filter(|code| dispatch::find(M::from_number(code.mnemonic() as u16)).is_none())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Needs ring 0, or belongs to processors that never had AVX.
fn is_outside_user_mode(code: Code) -> bool {
    let of_accelerators = code.cpuid_features().iter().any(|f| format!("{f:?}").starts_with("KNC"));
    !code.op_code().cpl3() || of_accelerators
}

#[test]
fn every_vex_instruction_has_a_row() {
    let missing: BTreeSet<_> = Code::values()
        .filter(|code| code.encoding() == EncodingKind::VEX && !is_outside_user_mode(*code))
        .filter(|code| dispatch::find(M::from_number(code.mnemonic() as u16)).is_none())
        .map(|code| format!("{:?} {:?}", code.mnemonic(), code.cpuid_features()))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Runs `F3 0F op /r` with XMM0 and XMM1 natively and in the interpreter, from `source` in lane 0 of XMM1.
fn estimate(page: &mut NativePage, op: u8, source: u32) -> (u32, u32) {
    let bytes = [0xf3, 0x0f, op, 0xc1];
    let mut native =
        Registers { gpr: [0; 16], rflags: 0x202, mxcsr: 0x1f80, ymm: [[0; 4]; 16], x87: X87Image::default() };
    native.gpr[4] = page.data() + 0x1000;
    native.ymm[1][0] = u64::from(source);
    let mut machine = Machine::new();
    machine.xmm[1] = u128::from(source);
    page.run(&bytes, &mut native, &mut vec![0; DATA_BYTES]);
    assert_eq!(native.mxcsr, 0x1f80, "the CPU raises no flag");
    let instruction = IcedDecoder::new(64).decode(&bytes, page.case()).expect("RCPSS and RSQRTSS decode");
    let function = native::lift(&instruction).expect("they have rows");
    let interpreter = Interpreter::new(&function).expect("lifted functions are valid");
    interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).expect("block 0 exists");
    assert_eq!(machine.mxcsr, 0x1f80);
    (native.ymm[0][0] as u32, machine.xmm[0] as u32)
}

#[test]
fn estimates_are_within_the_bound() {
    const BOUND: f64 = 1.5 / 4096.0;
    let mut page = NativePage::new();
    let mut random = Random::new(4);
    for op in [0x53, 0x52] {
        for _ in 0..3000 {
            let source = random.vector_half() as u32;
            let (native, ours) = estimate(&mut page, op, source);
            let (native, ours) = (f32::from_bits(native), f32::from_bits(ours));
            let text = format!("{op:x} of {source:08x}: native {native:e}, ours {ours:e}");
            if !native.is_normal() {
                assert_eq!(native.to_bits(), ours.to_bits(), "{text}");
                continue;
            }
            let x = f64::from(f32::from_bits(source));
            let exact = if op == 0x53 { 1.0 / x } else { 1.0 / x.sqrt() };
            assert!((f64::from(ours) / exact - 1.0).abs() <= BOUND, "{text}");
            assert!((f64::from(native) / exact - 1.0).abs() <= BOUND, "{text}");
        }
    }
}

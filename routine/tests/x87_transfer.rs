//! x87 comparisons, conversions, decimals and constants against the host's CPU.
#![cfg(target_arch = "x86_64")]
#![allow(unsafe_code, reason = "inline assembly asks the CPU")]

mod native;

use causeway_routine::x87::{self, C1, C2, C3, Constant, Control, Extended, Operand, QuietNan, Rounded, Width};
use native::{CONDITIONS, Case, Instruction, Outcome, native, sweep};

fn single(case: &Case) -> Operand {
    Operand::single(case.memory as u32)
}

fn double(case: &Case) -> Operand {
    Operand::double(case.memory as u64)
}

/// The outcome of a comparison.
fn compared(case: &Case, b: Operand, quiet: QuietNan) -> Outcome {
    let result = x87::compare(case.a.into(), b, quiet, case.control);
    case.with_status(result.status() | x87::conditions(result.value))
}

#[test]
fn comparisons() {
    sweep("fcom", CONDITIONS, native!("fcom st(1)"), |case| compared(case, case.b.into(), QuietNan::Invalid));
    sweep("fucom", CONDITIONS, native!("fucom st(1)"), |case| compared(case, case.b.into(), QuietNan::Unordered));
    sweep("ftst", CONDITIONS, native!("ftst"), |case| compared(case, Operand::integer(0), QuietNan::Invalid));
    sweep("fcom m32", CONDITIONS, native!("fcom dword ptr [{frame} + 64]"), |case| {
        compared(case, single(case), QuietNan::Invalid)
    });
}

/// CF, PF and ZF as FCOMI leaves them go to memory, where they stand as in C0, C2 and C3 shifted right by eight.
fn compared_to_flags(case: &Case, quiet: QuietNan) -> Outcome {
    let result = x87::compare(case.a.into(), case.b.into(), quiet, case.control);
    let mut outcome = case.unchanged(result.status());
    outcome.memory = outcome.memory & !0xFF | u128::from(x87::conditions(result.value) >> 8);
    outcome
}

#[test]
fn comparisons_to_flags() {
    sweep("fcomi", CONDITIONS, native!("fcomi st(0), st(1)\nlahf\nand ah, 0x45\nmov [{frame} + 64], ah"), |case| {
        compared_to_flags(case, QuietNan::Invalid)
    });
    sweep("fucomi", CONDITIONS, native!("fucomi st(0), st(1)\nlahf\nand ah, 0x45\nmov [{frame} + 64], ah"), |case| {
        compared_to_flags(case, QuietNan::Unordered)
    });
}

#[test]
fn examination_and_signs() {
    sweep("fxam", CONDITIONS, native!("fxam"), |case| case.with_status(x87::examine(case.a)));
    sweep("fabs", CONDITIONS, native!("fabs"), |case| {
        let mut outcome = case.unchanged(0);
        outcome.stack[0] = case.a.abs();
        outcome
    });
    sweep("fchs", CONDITIONS, native!("fchs"), |case| {
        let mut outcome = case.unchanged(0);
        outcome.stack[0] = case.a.negate();
        outcome
    });
}

fn to_bytes(memory: u128) -> [u8; 10] {
    std::array::from_fn(|index| memory.to_le_bytes()[index])
}

fn from_bytes(bytes: [u8; 10]) -> u128 {
    bytes.iter().rev().fold(0, |value, byte| value << 8 | u128::from(*byte))
}

/// The outcome of an instruction that pushes.
fn pushed(case: &Case, result: Rounded<Extended>) -> Outcome {
    let mut outcome = case.unchanged(result.status());
    if !case.control.keeps_load(result.exceptions) {
        outcome.stack = [result.value, case.a, case.b];
        outcome.pushes = 1;
    }
    outcome
}

#[test]
fn loads() {
    sweep("fld m32", CONDITIONS, native!("fld dword ptr [{frame} + 64]"), |case| {
        pushed(case, x87::load(single(case), case.control))
    });
    sweep("fld m64", CONDITIONS, native!("fld qword ptr [{frame} + 64]"), |case| {
        pushed(case, x87::load(double(case), case.control))
    });
    sweep("fild m64", CONDITIONS, native!("fild qword ptr [{frame} + 64]"), |case| {
        let value = case.memory as i64;
        pushed(case, x87::load(Operand::integer(value), case.control))
    });
    sweep("fbld", CONDITIONS, native!("fbld tbyte ptr [{frame} + 64]"), |case| {
        pushed(case, Rounded::exact(x87::from_decimal(to_bytes(case.memory))))
    });
}

/// The outcome of an instruction that stores so many bytes of a value.
fn stored(case: &Case, bytes: u32, result: Rounded<u128>) -> Outcome {
    let mut outcome = case.unchanged(result.status());
    if !case.control.keeps_memory(result.exceptions) {
        let mask = (1 << (8 * bytes)) - 1;
        outcome.memory = outcome.memory & !mask | result.value & mask;
    }
    outcome
}

#[test]
fn stores() {
    sweep("fst m32", CONDITIONS, native!("fst dword ptr [{frame} + 64]"), |case| {
        stored(case, 4, x87::to_single(case.a, case.control).map(u128::from))
    });
    sweep("fst m64", CONDITIONS, native!("fst qword ptr [{frame} + 64]"), |case| {
        stored(case, 8, x87::to_double(case.a, case.control).map(u128::from))
    });
}

fn integer(case: &Case, width: Width, bytes: u32, control: Control) -> Outcome {
    stored(case, bytes, x87::to_integer(case.a, width, control).map(|value| value as u128))
}

/// The same with a pop where the store is done.
fn popped(case: &Case, mut outcome: Outcome, trapped: bool) -> Outcome {
    if !trapped {
        outcome.stack = [case.b, Extended::ZERO, Extended::ZERO];
        outcome.pushes = u16::MAX;
    }
    outcome
}

#[test]
fn integers() {
    sweep("fist m16", CONDITIONS, native!("fist word ptr [{frame} + 64]"), |case| {
        integer(case, Width::Word, 2, case.control)
    });
    sweep("fist m32", CONDITIONS, native!("fist dword ptr [{frame} + 64]"), |case| {
        integer(case, Width::Dword, 4, case.control)
    });
    sweep("fistp m64", CONDITIONS, native!("fistp qword ptr [{frame} + 64]"), |case| {
        let exceptions = x87::to_integer(case.a, Width::Qword, case.control).exceptions;
        popped(case, integer(case, Width::Qword, 8, case.control), case.control.keeps_memory(exceptions))
    });
    sweep("fisttp m32", CONDITIONS, native!("fisttp dword ptr [{frame} + 64]"), |case| {
        let control = case.control.truncating();
        let exceptions = x87::to_integer(case.a, Width::Dword, control).exceptions;
        popped(case, integer(case, Width::Dword, 4, control), control.keeps_memory(exceptions))
    });
}

#[test]
fn decimals() {
    sweep("fbstp", CONDITIONS, native!("fbstp tbyte ptr [{frame} + 64]"), |case| {
        let result = x87::to_decimal(case.a, case.control);
        let outcome = stored(case, 10, result.map(from_bytes));
        popped(case, outcome, case.control.keeps_memory(result.exceptions))
    });
}

#[test]
fn constants() {
    let loads: [(Constant, Instruction); 7] = [
        (Constant::One, native!("fld1")),
        (Constant::Zero, native!("fldz")),
        (Constant::Log2Of10, native!("fldl2t")),
        (Constant::Log2OfE, native!("fldl2e")),
        (Constant::Pi, native!("fldpi")),
        (Constant::Log10Of2, native!("fldlg2")),
        (Constant::LnOf2, native!("fldln2")),
    ];
    for (constant, instruction) in loads {
        for rounding in 0..4 {
            for masks in [0x3F, 0] {
                let control = Control(rounding << 10 | 0x340 | masks);
                let case = Case { control, conditions: C1 | C2 | C3, a: Extended::ONE, b: Extended::ZERO, memory: 0 };
                assert_eq!(
                    case.run(instruction),
                    pushed(&case, Rounded::exact(x87::constant(constant, control))),
                    "{constant:?}"
                );
            }
        }
    }
}

//! AVX instructions and forms that the CPU at hand cannot answer for: FMA4, which few CPUs execute, by results derived from the
//! AMD64 manual, volume 6, and gathers that no decoder lets through.

use causeway_frontend_x86::decode::{Decoder as _, IcedDecoder};
use causeway_frontend_x86::lift::{Lifted, Lifter};
use causeway_ir::interp::{Interpreter, Machine, SparseMemory};
use causeway_ir::{BlockId, ExitKind, Target, Terminator};

/// Address of the instruction.
const CODE: u64 = 0x1000;

/// Lifts one instruction of 64-bit code and interprets it.
fn run(bytes: &[u8], machine: &mut Machine) {
    let instruction = IcedDecoder::new(64).decode(bytes, CODE).expect("an instruction");
    let mut lifter = Lifter::new(CODE, 64);
    let lifted = lifter.lift(&instruction).expect("a row");
    assert_eq!(lifted, Lifted::Next);
    let next = Terminator::Jump(Target::Guest(instruction.next_pc()));
    lifter.builder().end_block(CODE, u32::from(instruction.length), true, next);
    let function = lifter.finish();
    let interpreter = Interpreter::new(&function).expect("a valid function");
    interpreter.run(BlockId(0), machine, &mut SparseMemory::new(), 1000).expect("block 0 exists");
}

fn singles(values: [f32; 4]) -> u128 {
    values.iter().rev().fold(0, |all, value| all << 32 | u128::from(value.to_bits()))
}

fn doubles([low, high]: [f64; 2]) -> u128 {
    u128::from(low.to_bits()) | u128::from(high.to_bits()) << 64
}

#[test]
fn scalars_zero_what_lies_above_them() {
    let mut machine = Machine::new();
    machine.xmm[0] = u128::MAX;
    machine.ymm_high[0] = u128::MAX;
    machine.xmm[1] = singles([1.5, 9.0, 9.0, 9.0]);
    machine.xmm[2] = singles([2.0, 9.0, 9.0, 9.0]);
    machine.xmm[3] = singles([0.25, 9.0, 9.0, 9.0]);
    // vfmaddss xmm0, xmm1, xmm2, xmm3
    run(&[0xc4, 0xe3, 0x71, 0x6a, 0xc2, 0x30], &mut machine);
    assert_eq!(machine.xmm[0], singles([3.25, 0.0, 0.0, 0.0]));
    assert_eq!(machine.ymm_high[0], 0);
}

#[test]
fn vex_w_exchanges_the_last_two_sources() {
    let mut machine = Machine::new();
    machine.xmm[1] = doubles([3.0, 0.0]);
    machine.xmm[2] = doubles([10.0, 0.0]);
    machine.xmm[3] = doubles([4.0, 0.0]);
    // vfnmsubsd xmm0, xmm1, xmm3, xmm2: the register of the immediate is the multiplier.
    run(&[0xc4, 0xe3, 0xf1, 0x7f, 0xc2, 0x30], &mut machine);
    assert_eq!(machine.xmm[0], doubles([-22.0, 0.0]));
}

#[test]
fn lanes_alternate() {
    let mut machine = Machine::new();
    machine.xmm[1] = doubles([2.0, 3.0]);
    machine.ymm_high[1] = doubles([4.0, 5.0]);
    (machine.xmm[2], machine.ymm_high[2]) = (doubles([10.0; 2]), doubles([100.0; 2]));
    (machine.xmm[3], machine.ymm_high[3]) = (doubles([1.0; 2]), doubles([7.0; 2]));
    // vfmaddsubpd ymm0, ymm1, ymm2, ymm3: even lanes subtract.
    run(&[0xc4, 0xe3, 0x75, 0x5d, 0xc2, 0x30], &mut machine);
    assert_eq!((machine.xmm[0], machine.ymm_high[0]), (doubles([19.0, 31.0]), doubles([393.0, 507.0])));
    // vfmsubaddpd ymm0, ymm1, ymm2, ymm3: odd lanes subtract.
    run(&[0xc4, 0xe3, 0x75, 0x5f, 0xc2, 0x30], &mut machine);
    assert_eq!((machine.xmm[0], machine.ymm_high[0]), (doubles([21.0, 29.0]), doubles([407.0, 493.0])));
}

#[test]
fn the_first_nan_of_the_sources_is_the_result() {
    const FIRST: u32 = 0x7fc0_0001;
    const SECOND: u32 = 0x7fc0_0002;
    const THIRD: u32 = 0x7fc0_0003;
    let nan = f32::from_bits;
    let mut machine = Machine::new();
    machine.xmm[1] = singles([nan(FIRST), 1.0, 1.0, f32::INFINITY]);
    machine.xmm[2] = singles([nan(SECOND), nan(SECOND), 1.0, 0.0]);
    machine.xmm[3] = singles([nan(THIRD), nan(THIRD), nan(THIRD), nan(THIRD)]);
    // vfnmaddps xmm0, xmm1, xmm2, xmm3: NaNs keep their signs.
    run(&[0xc4, 0xe3, 0x71, 0x78, 0xc2, 0x30], &mut machine);
    let lanes = [0, 32, 64, 96].map(|bit| (machine.xmm[0] >> bit) as u32);
    assert_eq!(lanes, [FIRST, SECOND, THIRD, THIRD]);
}

/// Decoders may leave it to the front end that the registers of a gather must differ.
#[test]
fn gathers_with_one_register_twice_are_undefined() {
    // vgatherdps xmm0, [rax+xmm1], xmm2
    let bytes = [0xc4, 0xe2, 0x69, 0x92, 0x04, 0x08];
    let mut instruction = IcedDecoder::new(64).decode(&bytes, CODE).expect("an instruction");
    instruction.registers[2].number = 0;
    let lifted = Lifter::new(CODE, 64).lift(&instruction).expect("a row");
    let Lifted::Ends(Terminator::Exit { kind, guest_pc, .. }) = lifted else { panic!("{lifted:?}") };
    assert_eq!((kind, guest_pc), (ExitKind::UndefinedInstruction, CODE));
}

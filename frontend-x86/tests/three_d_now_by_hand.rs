//! 3DNow!, which no CPU at hand executes, by results derived from AMD's manuals (publications 21928 and 22466).

use causeway_frontend_x86::decode::{Decoder as _, IcedDecoder};
use causeway_frontend_x86::lift::{Lifted, Lifter};
use causeway_ir::interp::{Interpreter, Machine, SparseMemory};
use causeway_ir::{BlockId, Slot, Target, Terminator, Type};
use std::f32::consts::SQRT_2;

/// Address of the instruction.
const CODE: u64 = 0x1000;

/// The instruction `0f 0f c1 suffix` on MM0 and MM1: what MM0 becomes.
fn run(suffix: u8, destination: u64, source: u64) -> u64 {
    let instruction = IcedDecoder::new(64).decode(&[0x0f, 0x0f, 0xc1, suffix], CODE).expect("an instruction");
    let mut lifter = Lifter::new(CODE, 64);
    assert_eq!(lifter.lift(&instruction).expect("a row"), Lifted::Next);
    let next = Terminator::Jump(Target::Guest(instruction.next_pc()));
    lifter.builder().end_block(CODE, u32::from(instruction.length), true, next);
    let function = lifter.finish();
    let mut machine = Machine::new();
    machine.put(Slot::mmx(0), Type::V64, destination.into());
    machine.put(Slot::mmx(1), Type::V64, source.into());
    let interpreter = Interpreter::new(&function).expect("a valid function");
    interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 1000).expect("block 0 exists");
    machine.get(Slot::mmx(0)) as u64
}

fn singles(low: f32, high: f32) -> u64 {
    u64::from(low.to_bits()) | u64::from(high.to_bits()) << 32
}

#[test]
fn floating_point() {
    let (a, b) = (singles(3.0, -1.0), singles(0.5, 4.0));
    let cases = [
        (0x9e, singles(3.5, 3.0)),
        (0x9a, singles(2.5, -5.0)),
        (0xaa, singles(-2.5, 5.0)),
        (0xb4, singles(1.5, -4.0)),
        (0xae, singles(2.0, 4.5)),
        (0x8a, singles(4.0, -3.5)),
        (0x8e, singles(4.0, 4.5)),
        (0x94, singles(0.5, -1.0)),
        (0xa4, singles(3.0, 4.0)),
        (0x96, singles(2.0, 2.0)),
        (0x97, singles(SQRT_2, SQRT_2)),
        (0xb0, 0),
        (0xa0, 0xffff_ffff),
        (0x90, 0xffff_ffff),
    ];
    for (suffix, expected) in cases {
        assert_eq!(run(suffix, a, b), expected, "{suffix:#x}");
    }
}

#[test]
fn integers() {
    assert_eq!(run(0xbf, 0xff01_0000_0000_0000, 0xff02_0000_0000_0001), 0xff02_0000_0000_0001, "pavgusb");
    assert_eq!(run(0xbb, 0, 0x1122_3344_5566_7788), 0x5566_7788_1122_3344, "pswapd");
    // 0x4000 * 2 is exactly half of a unit of the upper half; -0x8000 squared is the largest product.
    assert_eq!(run(0xb7, 0x4000_8000_ffff_7fff, 0x0002_8000_0001_7fff), 0x0001_4000_0000_3fff, "pmulhrw");
    assert_eq!(run(0x0d, 0, 0xffff_fffe_0000_0003), singles(3.0, -2.0), "pi2fd");
    assert_eq!(run(0x1d, 0, singles(2.9, -2.9)), 0xffff_fffe_0000_0002, "pf2id");
    assert_eq!(run(0x0c, 0, 0x0000_8000_1234_0003), singles(3.0, -32768.0), "pi2fw");
    assert_eq!(run(0x1c, 0, singles(1e6, -1e6)), 0xffff_8000_0000_7fff, "pf2iw");
}

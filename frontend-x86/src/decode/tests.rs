use super::{
    DecodeError, Decoder, Flow, IcedDecoder, Mnemonic, Operand, Prefixes, Register, RegisterClass, Service, format,
};

use std::ops::ControlFlow;

fn decode(bits: u8, bytes: &[u8]) -> super::Instruction {
    IcedDecoder::new(bits).decode(bytes, 0x1000).unwrap()
}

#[test]
fn operands_are_neutral() {
    // lock add word [fs:rbx+r9*8-4], 0x80 (as a sign-extended byte)
    let instruction = decode(64, &[0xf0, 0x64, 0x66, 0x42, 0x83, 0x44, 0xcb, 0xfc, 0x80]);
    assert_eq!(instruction.mnemonic, Mnemonic::Add);
    assert!(instruction.is_locked());
    let Operand::Memory(memory) = instruction.operand(0) else { panic!("memory") };
    assert_eq!(memory.base, Register::new(RegisterClass::Gpr64, 3));
    assert_eq!(memory.index, Register::new(RegisterClass::Gpr64, 9));
    assert_eq!((memory.scale, memory.displacement, memory.segment, memory.access_bytes), (3, -4, 4, 2));
    assert_eq!(instruction.operand(1), Operand::Immediate(-128));
    assert_eq!(instruction.operand_bits, 16);
}

#[test]
fn high_bytes_are_told_from_low_ones() {
    // mov ah, spl is not encodable; mov ah, bl and mov spl, bl are.
    assert_eq!(decode(64, &[0x88, 0xdc]).register(0), Register::new(RegisterClass::High8, 0));
    assert_eq!(decode(64, &[0x40, 0x88, 0xdc]).register(0), Register::new(RegisterClass::Gpr8, 4));
}

#[test]
fn the_two_meanings_of_movsd_have_two_names() {
    assert_eq!(decode(64, &[0xa5]).mnemonic, Mnemonic::MovsdString);
    assert_eq!(decode(64, &[0xf2, 0x0f, 0x10, 0xc1]).mnemonic, Mnemonic::Movsd);
}

#[test]
fn short_input_asks_for_more() {
    let mut decoder = IcedDecoder::new(64);
    assert_eq!(decoder.decode(&[], 0), Err(DecodeError::Truncated { needed: 1 }));
    assert_eq!(decoder.decode(&[0x48, 0x8b], 0), Err(DecodeError::Truncated { needed: 3 }));
    assert_eq!(decoder.decode(&[0x06, 0], 0), Err(DecodeError::Invalid));
    assert_eq!(decoder.decode(&[0x66; 40], 0), Err(DecodeError::Invalid));
}

#[test]
fn a_run_gives_what_each_place_gives() {
    let mut state = 1u64;
    let mut random = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    for round in 0..20_000 {
        let bits = if round % 2 == 0 { 32 } else { 64 };
        let mut bytes: Vec<u8> = (0..40).map(|_| random()).collect();
        if round % 16 == 0 {
            bytes.fill(0x66);
        }
        let (mut decoder, mut reference) = (IcedDecoder::new(bits), IcedDecoder::new(bits));
        let mut at = 0;
        decoder.decode_run(&bytes, 0x1000, |decoded| {
            assert_eq!(decoded.copied(), reference.decode(&bytes[at..], 0x1000 + at as u64));
            at += decoded.map_or(0, |instruction| usize::from(instruction.length));
            ControlFlow::Continue(())
        });
        assert!(at < bytes.len() || reference.decode(&bytes[at..], 0).is_err(), "a run ends at an error alone");
    }
}

#[test]
fn random_bytes_never_panic() {
    let mut state = 1u64;
    for _ in 0..200_000 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let bytes = (u128::from(state).wrapping_mul(0x1_0001_0001_0001_0001)).to_le_bytes();
        for bits in [32, 64] {
            if let Ok(instruction) = IcedDecoder::new(bits).decode(&bytes, state) {
                assert!((1..=15).contains(&instruction.length));
                let _ = instruction.flow();
            }
        }
    }
}

#[test]
fn flows_of_control() {
    let cases: [(&[u8], Flow); 14] = [
        (&[0x90], Flow::Next),
        (&[0xeb, 0x10], Flow::Jump(0x1012)),
        (&[0x74, 0xfe], Flow::Branch { target: 0x1000 }),
        (&[0xe2, 0xfe], Flow::Branch { target: 0x1000 }),
        (&[0xe8, 0, 0, 0, 0], Flow::Call { target: 0x1005 }),
        (&[0xff, 0xe0], Flow::IndirectJump),
        (&[0xff, 0xd0], Flow::IndirectCall),
        (&[0xc2, 0x08, 0x00], Flow::Return { pop: 8 }),
        (&[0x0f, 0x05], Flow::Service(Service::SystemCall)),
        (&[0x0f, 0xa2], Flow::Service(Service::Query)),
        (&[0xcc], Flow::Trap),
        (&[0xf4], Flow::Invalid),
        (&[0xff, 0x28], Flow::Invalid),
        (&[0xf0, 0xf7, 0x1b], Flow::Branch { target: 0x1000 }),
    ];
    for (bytes, flow) in cases {
        assert_eq!(decode(64, bytes).flow(), flow, "{bytes:02x?}");
    }
}

#[test]
fn repeat_prefixes_are_kept_apart() {
    assert_eq!(decode(64, &[0xf3, 0xa6]).prefixes, Prefixes::REP);
    assert_eq!(decode(64, &[0xf2, 0xa6]).prefixes, Prefixes::REPNE);
}

#[test]
fn text_is_intel_syntax() {
    assert_eq!(format(64, &[0x48, 0x8d, 0x05, 0x10, 0, 0, 0], 0x1000), "lea rax, [rip+0x10]");
    assert_eq!(format(32, &[0x83, 0xc0, 0x0a], 0), "add eax, 0xa");
}

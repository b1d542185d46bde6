use super::{LiftError, Lifted, Lifter};
use crate::decode::{Decoder, IcedDecoder};
use causeway_ir::{ExitKind, MemoryOrder, Opcode, Target, Terminator};

fn lift(bits: u8, bytes: &[u8]) -> (Lifter, Result<Lifted, LiftError>) {
    let instruction = IcedDecoder::new(bits).decode(bytes, 0x1000).unwrap();
    let mut lifter = Lifter::new(0x1000, bits);
    let lifted = lifter.lift(&instruction);
    (lifter, lifted)
}

fn opcodes(bits: u8, bytes: &[u8]) -> Vec<Opcode> {
    let (lifter, lifted) = lift(bits, bytes);
    assert!(lifted.is_ok());
    lifter.function().insts.iter().map(|inst| inst.opcode).collect()
}

#[test]
fn an_address_goes_straight_into_the_load() {
    // mov eax, [rbx+rcx*4+16]
    let (lifter, _) = lift(64, &[0x8b, 0x44, 0x8b, 0x10]);
    let insts = &lifter.function().insts;
    assert_eq!(
        insts.iter().map(|inst| inst.opcode).collect::<Vec<_>>(),
        [Opcode::Get, Opcode::Get, Opcode::Load, Opcode::Put]
    );
    assert_eq!((insts[2].imm, insts[2].scale(), insts[2].memory_order()), (16, 2, MemoryOrder::Tso));
}

#[test]
fn stack_traffic_is_relaxed() {
    // push rax; mov eax, [rsp+8]
    for bytes in [&[0x50][..], &[0x8b, 0x44, 0x24, 0x08]] {
        let (lifter, _) = lift(64, bytes);
        let access = lifter.function().insts.iter().find(|inst| inst.effects().may_fault()).unwrap();
        assert_eq!(access.memory_order(), MemoryOrder::Relaxed);
    }
}

#[test]
fn addresses_of_32_bit_code_wrap() {
    // mov eax, [ebx] needs no truncation, mov eax, [ebx+16] does.
    assert_eq!(opcodes(32, &[0x8b, 0x03]), [Opcode::Get, Opcode::Load, Opcode::Put]);
    let wrapped = [Opcode::Get, Opcode::Address, Opcode::Zext, Opcode::Load, Opcode::Put];
    assert_eq!(opcodes(32, &[0x8b, 0x43, 0x10]), wrapped);
}

#[test]
fn image_addresses_move_with_the_image() {
    // lea rax, [rip+0x10]
    let (lifter, _) = lift(64, &[0x48, 0x8d, 0x05, 0x10, 0, 0, 0]);
    let first = lifter.function().insts[0];
    assert_eq!((first.opcode, first.imm), (Opcode::GuestAddr, 0x1017));
}

#[test]
fn the_store_precedes_registers_and_flags() {
    // add [rbx], eax
    let (lifter, _) = lift(64, &[0x01, 0x03]);
    let insts = &lifter.function().insts;
    let store = insts.iter().position(|inst| inst.opcode == Opcode::Store).unwrap();
    let flags = insts.iter().position(|inst| !inst.flags.is_empty()).unwrap();
    assert!(store < flags);
}

#[test]
fn control_flow_ends_the_block() {
    // jne +2
    let (_, lifted) = lift(64, &[0x75, 0x02]);
    let Ok(Lifted::Ends(Terminator::Branch { taken, not_taken, .. })) = lifted else { panic!("{lifted:?}") };
    assert_eq!((taken, not_taken), (Target::Guest(0x1004), Target::Guest(0x1002)));
}

#[test]
fn targets_of_32_bit_code_wrap() {
    // jmp -0x2000
    let (_, lifted) = lift(32, &[0xe9, 0x00, 0xe0, 0xff, 0xff]);
    assert_eq!(lifted, Ok(Lifted::Ends(Terminator::Jump(Target::Guest(0xffff_f005)))));
}

#[test]
fn a_locked_negation_retries_itself() {
    // lock neg dword [rbx]
    let (_, lifted) = lift(64, &[0xf0, 0xf7, 0x1b]);
    let Ok(Lifted::Ends(Terminator::BranchNonZero { taken, not_taken, .. })) = lifted else { panic!("{lifted:?}") };
    assert_eq!((taken, not_taken), (Target::Guest(0x1000), Target::Guest(0x1003)));
}

#[test]
fn what_is_not_lifted_leaves_no_ir() {
    // vpxorq zmm0, zmm0, zmm0
    let (lifter, lifted) = lift(64, &[0x62, 0xf1, 0xfd, 0x48, 0xef, 0xc0]);
    assert!(matches!(lifted, Err(LiftError::Unsupported { .. })));
    assert!(lifter.function().insts.is_empty());
}

#[test]
fn services_continue_behind_themselves() {
    // syscall
    let (_, lifted) = lift(64, &[0x0f, 0x05]);
    let next = Some(Target::Guest(0x1002));
    let exit = Terminator::Exit { kind: ExitKind::Syscall, guest_pc: 0x1002, next };
    assert_eq!(lifted, Ok(Lifted::Ends(exit)));
}

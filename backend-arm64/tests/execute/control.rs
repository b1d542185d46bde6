//! Calls and returns through the shadow stack, and addresses relative to the guest image.

use crate::host::{Host, LEFT, MISSED, state_for};
use crate::random::{Window, machine, options, variants};
use causeway_backend_arm64::{Addressing, CompileOptions, compile};
use causeway_cache_format::MemoryModel;
use causeway_ir::arbitrary::Random;
use causeway_ir::{
    BlockId, Builder, Cond, ExitKind, Flags, Function, Inst, MemoryOperand, MemoryOrder, Opcode, Slot, Target,
    Terminator, Type, Value,
};

const RETURN_PC: u64 = 0x1005;

fn guest_address(builder: &mut Builder, address: u64) -> Value {
    builder.push(Inst::new(Opcode::GuestAddr, Type::I64).with_imm(address as i64))
}

fn push(builder: &mut Builder, value: Value) {
    let top = builder.get(Slot::RSP, Type::I64);
    builder.store(MemoryOperand::at(top, MemoryOrder::Relaxed).offset(-8), value);
    let moved = builder.binary_imm(Opcode::Add, top, -8);
    builder.put(Slot::RSP, moved);
}

fn pop(builder: &mut Builder) -> Value {
    let top = builder.get(Slot::RSP, Type::I64);
    let value = builder.load(Type::I64, MemoryOperand::at(top, MemoryOrder::Relaxed));
    let moved = builder.binary_imm(Opcode::Add, top, 8);
    builder.put(Slot::RSP, moved);
    value
}

/// A function that pushes `pushed` and calls `target`, and whose second block pops and returns.
fn caller(pushed: u64, target: Target) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let value = guest_address(&mut builder, pushed);
    push(&mut builder, value);
    let returns_to = Target::Guest(RETURN_PC);
    builder.end_block(0x1000, 5, true, Terminator::Call { target, return_pc: RETURN_PC, returns_to });
    let target = pop(&mut builder);
    builder.end_block(0x1010, 1, false, Terminator::Return { target });
    builder.finish()
}

/// Runs a function with a stack in `window` on all feature sets: `rip`, reason and the change of RSP must be these.
fn check_stack(start: u64, function: &Function, rip: u64, reason: u32, moved: i64) {
    let mut window = Window::new(start, 0x1000);
    let (mut host, mut random) = (Host::new(), Random::new(1));
    for variant in variants() {
        for model in [MemoryModel::Tso, MemoryModel::Relaxed] {
            let mut before = machine(&mut random);
            before.gpr[4] = start + 0x800;
            window.fill(&mut random);
            let options = options(variant, model);
            let compiled = compile(function, &options).expect("compiles");
            let mut state = state_for(&before, &options);
            host.run(&compiled.code, variant.abi, &mut state);
            assert_eq!((state.rip, state.exit_reason), (rip, reason));
            assert_eq!(state.gpr[4], before.gpr[4].wrapping_add_signed(moved));
            assert_eq!(host.first_return(), RETURN_PC);
        }
    }
}

#[test]
fn call_of_other_code_fills_the_shadow_stack() {
    check_stack(0xb_0000_0000, &caller(RETURN_PC, Target::Guest(0x2000)), 0x2000, LEFT, -8);
}

#[test]
fn foreseen_return_goes_on_behind_the_call() {
    check_stack(0xc_0000_0000, &caller(RETURN_PC, Target::Block(BlockId(1))), RETURN_PC, LEFT, 0);
}

#[test]
fn return_to_elsewhere_misses() {
    check_stack(0xd_0000_0000, &caller(0x4000, Target::Block(BlockId(1))), 0x4000, MISSED, 0);
}

#[test]
fn pairs_of_pushes_and_pops() {
    let start = 0xe_0000_0000;
    let mut window = Window::new(start, 0x1000);
    let mut builder = Builder::new(0x1000, 64);
    for n in [0, 3, 5] {
        let value = builder.get(Slot::gpr(n), Type::I64);
        push(&mut builder, value);
    }
    for n in [8, 9, 10] {
        let value = pop(&mut builder);
        builder.put(Slot::gpr(n), value);
    }
    builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x2000)));
    let function = builder.finish();
    let (mut host, mut random) = (Host::new(), Random::new(2));
    for variant in variants() {
        let mut before = machine(&mut random);
        before.gpr[4] = start + 0x800;
        window.fill(&mut random);
        let options = options(variant, MemoryModel::Tso);
        let listing = compile(&function, &CompileOptions { listing: true, ..options }).expect("compiles").listing;
        let text: Vec<String> = listing.iter().map(|(_, inst)| inst.to_string()).collect();
        assert_eq!(
            text.iter().filter(|line| line.starts_with("stp") || line.starts_with("ldp")).count(),
            2,
            "{text:?}"
        );
        crate::host::compare(&mut host, &function, &options, &before, &mut window, Flags::empty());
        assert!(window.agrees(), "memory differs");
    }
}

#[test]
fn image_addresses_follow_the_image() {
    const BASE: u64 = 0x40_0000;
    let mut builder = Builder::new(BASE + 0x1000, 64);
    let address = guest_address(&mut builder, BASE + 0x1123);
    builder.put(Slot::RAX, address);
    for (slot, offset, ty) in
        [(Slot::RBX, 0x10, Type::I32), (Slot::RCX, 0x1008, Type::I64), (Slot::RDX, 0x21, Type::I64)]
    {
        let address = guest_address(&mut builder, BASE + offset);
        let value = builder.load(ty, MemoryOperand::at(address, MemoryOrder::Relaxed));
        builder.put(slot, value);
    }
    // Outside of the image, addresses of 32 bits wrap.
    let outside = [(Slot::RSI, BASE - 0x10), (Slot::RDI, BASE + 0x3000), (Slot::RBP, BASE + 0x8000_0000)];
    for (slot, address) in outside {
        let address = builder.guest_addr(Type::I32, address);
        builder.put(slot, address);
    }
    let guest_pc = BASE + 0x1044;
    let exit = Terminator::Exit { kind: ExitKind::Syscall, guest_pc, next: None };
    builder.end_block(BASE + 0x1000, 4, true, exit);
    let function = builder.finish();
    let image: Vec<u8> = (0..0x2000u32).map(|n| (n * 7 + (n >> 8)) as u8).collect();
    let word = |at: usize| u64::from_le_bytes(image[at..at + 8].try_into().expect("eight bytes"));
    let mut random = Random::new(3);
    for variant in variants() {
        let addressing = Addressing::ImageRelative { image_base: BASE, image_span: 0x2000 };
        let options = CompileOptions { addressing, ..options(variant, MemoryModel::Tso) };
        let compiled = compile(&function, &options).expect("compiles");
        let mut state = state_for(&machine(&mut random), &options);
        let (placed, kept) = Host::new().run_beside_image(&compiled, options.abi, &image, &mut state);
        assert_eq!((state.rip, state.exit_reason), (placed + 0x1044, ExitKind::Syscall as u32));
        assert_eq!(state.gpr[0], placed + 0x1123);
        assert_eq!([state.gpr[3], state.gpr[1], state.gpr[2]], [word(0x10) & 0xffff_ffff, word(0x1008), word(0x21)]);
        let moved = outside.map(|(_, address)| address.wrapping_sub(BASE).wrapping_add(placed) & 0xffff_ffff);
        assert_eq!([state.gpr[6], state.gpr[7], state.gpr[5]], moved);
        assert!(kept >= 5, "page distances stay in the file");
    }
}

/// A function that compares RDX with zero and branches on that; between the two something may read the same flag, and no flag lives
/// behind them.
fn tested_once(reads_between: bool) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let value = builder.get(Slot::RDX, Type::I64);
    builder.push(Inst::new(Opcode::And, Type::I64).with_args([value, value]).with_flags(Flags::Z));
    if reads_between {
        let holds = builder.push(Inst::new(Opcode::GetFlag, Type::I8).with_aux(Cond::Ne as u8));
        builder.put(Slot::RBX, holds);
    }
    let (taken, not_taken) = (Target::Guest(0x2000), Target::Guest(0x3000));
    builder.end_block(0x1000, 8, true, Terminator::Branch { cond: Cond::Ne, taken, not_taken });
    let mut function = builder.finish();
    function.blocks[0].live_out = Flags::empty();
    function
}

#[test]
fn a_branch_on_a_value_leaves_its_flags_to_other_readers() {
    let (mut host, mut random) = (Host::new(), Random::new(1));
    for variant in variants() {
        for (value, reads_between) in [(0, false), (0, true), (1 << 40, false), (1 << 40, true)] {
            let mut before = machine(&mut random);
            (before.gpr[2], before.gpr[3]) = (value, 0x1234);
            let options = options(variant, MemoryModel::Tso);
            let compiled = compile(&tested_once(reads_between), &options).expect("compiles");
            let mut state = state_for(&before, &options);
            // Whatever flags were before are of no account.
            state.nzcv ^= 1 << 30;
            host.run(&compiled.code, variant.abi, &mut state);
            assert_eq!(state.rip, if value == 0 { 0x3000 } else { 0x2000 });
            assert_eq!(state.gpr[3], if reads_between { 0x1200 | u64::from(value != 0) } else { 0x1234 });
        }
    }
}

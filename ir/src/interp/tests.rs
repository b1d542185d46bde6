//! Control flow, faults and fuel.

use super::{Machine, SparseMemory, Stop, run};
use crate::{BlockId, Function};
use crate::{
    Builder, Cond, Flags, Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Rhs, Slot, Target, Terminator, Type,
};

/// A loop that adds 1 to RAX until it is 10.
fn counting() -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let a = builder.get(Slot::RAX, Type::I64);
    let next = builder.binary_imm(Opcode::Add, a, 1);
    builder.put(Slot::RAX, next);
    builder.binary_flags(Opcode::Sub, next, Rhs::Imm(10), Flags::all());
    let again = Target::Block(BlockId(0));
    let out = Terminator::Branch { cond: Cond::Ne, taken: again, not_taken: Target::Guest(0x1010) };
    builder.end_block(0x1000, 16, true, out);
    builder.finish()
}

#[test]
fn a_loop_runs_until_its_condition_fails() {
    let mut machine = Machine::new();
    let stop = run(&counting(), &mut machine, &mut SparseMemory::new(), 1000);
    assert_eq!(stop, Ok(Stop::Leave { guest_pc: 0x1010 }));
    assert_eq!(machine.gpr[0], 10);
}

#[test]
fn fuel_ends_a_loop_between_blocks() {
    let mut machine = Machine::new();
    let stop = run(&counting(), &mut machine, &mut SparseMemory::new(), 13);
    assert_eq!(stop, Ok(Stop::OutOfFuel { guest_pc: 0x1000 }));
    assert_eq!(machine.gpr[0], 2);
}

#[test]
fn a_faulting_load_leaves_what_came_before() {
    let mut builder = Builder::new(0x1000, 64);
    builder.set_guest_pc(0x1000);
    let address = builder.constant(Type::I64, 0x5ffe);
    builder.put(Slot::RCX, address);
    builder.set_guest_pc(0x1005);
    let loaded = builder.load(Type::I64, MemoryOperand::at(address, MemoryOrder::Tso));
    builder.put(Slot::RCX, loaded);
    builder.end_block(0x1000, 9, true, Terminator::Jump(Target::Guest(0x1009)));
    let mut memory = SparseMemory::new();
    memory.map(0x5000, 0x1000, true);
    let mut machine = Machine::new();
    let stop = run(&builder.finish(), &mut machine, &mut memory, 100);
    assert_eq!(stop, Ok(Stop::Fault { guest_pc: 0x1005, addr: 0x6000, write: false }));
    assert_eq!(machine.gpr[1], 0x5ffe);
}

fn string_function(opcode: Opcode, lane: Lane, aux: u8, flags: Flags) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    builder.push(Inst::new(opcode, Type::I64).with_lane(lane).with_aux(aux).with_flags(flags));
    builder.end_block(0x1000, 3, true, Terminator::Jump(Target::Guest(0x1003)));
    builder.finish()
}

#[test]
fn a_string_move_faults_with_exact_registers() {
    let mut memory = SparseMemory::new();
    memory.load(0x5000, &[7; 64]);
    memory.map(0x7000, 0x1000, true);
    let mut machine = Machine::new();
    (machine.gpr[6], machine.gpr[7], machine.gpr[1]) = (0x5000, 0x7ff0, 5);
    let function = string_function(Opcode::RepMovs, Lane::I64, 0, Flags::empty());
    let stop = run(&function, &mut machine, &mut memory, 100);
    assert_eq!(stop, Ok(Stop::Fault { guest_pc: 0x1000, addr: 0x8000, write: true }));
    assert_eq!((machine.gpr[6], machine.gpr[7], machine.gpr[1]), (0x5010, 0x8000, 3));
}

#[test]
fn a_string_comparison_stops_at_the_first_difference() {
    let mut memory = SparseMemory::new();
    memory.load(0x5000, b"same text, other end");
    memory.load(0x6000, b"same text; other end");
    let mut machine = Machine::new();
    (machine.gpr[6], machine.gpr[7], machine.gpr[1]) = (0x5000, 0x6000, 20);
    let function = string_function(Opcode::RepCmps, Lane::I8, 1, Flags::all());
    run(&function, &mut machine, &mut memory, 100).unwrap();
    assert_eq!((machine.gpr[6], machine.gpr[7], machine.gpr[1]), (0x500a, 0x600a, 10));
    assert!(Cond::B.holds(machine.flags) && !Cond::E.holds(machine.flags));
    machine.gpr[1] = 0;
    machine.flags = Flags::Z;
    run(&function, &mut machine, &mut memory, 100).unwrap();
    assert_eq!(machine.flags, Flags::Z, "no iteration, no flags");
}

#[test]
fn a_string_scan_goes_down_with_the_direction_flag() {
    let mut memory = SparseMemory::new();
    memory.load(0x5000, &[1, 2, 3, 4, 5, 6, 7, 8]);
    let mut machine = Machine::new();
    (machine.gpr[0], machine.gpr[7], machine.gpr[1]) = (3, 0x5007, 100);
    machine.direction = u64::MAX;
    let function = string_function(Opcode::RepScas, Lane::I8, 0, Flags::all());
    run(&function, &mut machine, &mut memory, 1000).unwrap();
    assert_eq!((machine.gpr[7], machine.gpr[1]), (0x5001, 94));
    assert!(Cond::E.holds(machine.flags));
}

#[test]
fn an_endless_string_operation_runs_out_of_fuel() {
    let mut memory = SparseMemory::new();
    memory.map(0x5000, 0x1000, true);
    let mut machine = Machine::new();
    (machine.gpr[7], machine.gpr[1]) = (0x5000, u64::MAX);
    let function = string_function(Opcode::RepStos, Lane::I8, 0, Flags::empty());
    let stop = run(&function, &mut machine, &mut memory, 12);
    assert_eq!(stop, Ok(Stop::OutOfFuel { guest_pc: 0x1000 }));
    assert_eq!(machine.gpr[7], 0x500a);
}

#[test]
fn atomic_operations_fault_as_writes() {
    let mut builder = Builder::new(0x1000, 64);
    let address = builder.constant(Type::I64, 0x5000);
    let one = builder.constant(Type::I32, 1);
    let old = builder.push(Inst::new(Opcode::AtomicAdd, Type::I32).with_args([address, one]));
    builder.put(Slot::RAX, old);
    builder.end_block(0x1000, 9, true, Terminator::Jump(Target::Guest(0x1009)));
    let function = builder.finish();
    let mut memory = SparseMemory::new();
    memory.map(0x5000, 4, false);
    let mut machine = Machine::new();
    let stop = run(&function, &mut machine, &mut memory, 100);
    assert_eq!(stop, Ok(Stop::Fault { guest_pc: 0x1000, addr: 0x5000, write: true }));
    memory.load(0x5000, &[41, 0, 0, 0]);
    run(&function, &mut machine, &mut memory, 100).unwrap();
    run(&function, &mut machine, &mut memory, 100).unwrap();
    assert_eq!(machine.gpr[0], 42);
}

#[test]
fn whatever_the_verifier_accepts_can_run() {
    use crate::arbitrary::{Options, Random, function};
    let mut random = Random::new(1);
    let mut accepted = 0;
    for seed in 0..300 {
        let options =
            Options { blocks: 2, floats: true, other_vector_widths: true, any_terminator: true, ..Options::default() };
        let original = function(seed, &options);
        for _ in 0..60 {
            let mut mutant = original.clone();
            let at = random.below(mutant.insts.len() as u64) as usize;
            let inst = &mut mutant.insts[at];
            match random.below(7) {
                0 => inst.opcode = random.pick(Opcode::ALL),
                1 => inst.ty = random.pick(&Type::ALL),
                2 => inst.lane = random.pick(&Lane::ALL),
                3 => inst.aux = random.bits() as u8,
                4 => inst.aux2 = random.bits() as u8,
                5 => inst.imm = random.edge() as i64,
                _ => inst.args[random.below(3) as usize] = crate::Value(random.below(at as u64 + 1) as u32),
            }
            let mut memory = SparseMemory::new();
            memory.map(0x10_0000, 0x1000, true);
            let mut machine = Machine::new();
            machine.xmm = machine.xmm.map(|_| u128::from(random.bits()) << 64 | u128::from(random.edge()));
            accepted += u32::from(run(&mutant, &mut machine, &mut memory, 1000).is_ok());
        }
    }
    assert!(accepted > 1000, "{accepted}");
}

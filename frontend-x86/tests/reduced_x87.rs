//! x87 in reduced precision: what is lifted to operations on binary64 values does as the unit's own operations do.

use causeway_frontend_x86::arbitrary::Random;
use causeway_frontend_x86::decode::{Decoder as _, IcedDecoder, Instruction, Mnemonic, Register, RegisterClass};
use causeway_frontend_x86::lift::{Lifted, Lifter};
use causeway_ir::interp::{Interpreter, Machine, SparseMemory, Stop};
use causeway_ir::{BlockId, Effects, Flags, Target, Terminator};
use causeway_routine::unit::Unit;

const CODE: u64 = 0x1000;
const DATA: u64 = 0x20_0000;
/// Places of C0, C2 and C3 in the status word.
const CODES: u16 = 0x4500;

/// Opcode and ModRM byte of an x87 instruction, with its operand at `[rbx]` where that is memory.
fn draw(random: &mut Random) -> Option<Instruction> {
    let opcode = 0xd8 + random.below(8) as u8;
    let form = random.bits() as u8;
    let form = if form >= 0xc0 { form } else { form & 0x38 | 3 };
    let instruction = IcedDecoder::new(64).decode(&[opcode, form, 0x90, 0x90], CODE).ok()?;
    // ST(7) is empty: in reduced precision there are no stack faults.
    let is_empty = |register: &Register| register.class == RegisterClass::X87 && register.number == 7;
    (!instruction.registers.iter().any(is_empty)).then_some(instruction)
}

/// A binary64, often special, never so small or large that rounding it a second time could matter.
fn number(random: &mut Random) -> f64 {
    const SPECIAL: [f64; 6] = [0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1.0];
    let raw = random.bits() & 0x800f_ffff_ffff_ffff | (1023 - 40 + random.below(80)) << 52;
    match random.below(6) {
        0 => random.pick(&SPECIAL),
        1 => (random.below(200) as f64 - 100.0) / 2.0,
        _ => f64::from_bits(raw),
    }
}

fn start(random: &mut Random, instruction: &Instruction) -> (Machine, SparseMemory) {
    let (mut machine, mut memory) = (Machine::new(), SparseMemory::new());
    let mut unit = Unit::initial(true);
    unit.top = random.below(8) as u8;
    for index in 0..7 {
        unit.registers[unit.physical(index)] = [number(random).to_bits(), 0];
    }
    use Mnemonic as M;
    // Arithmetic is rounded as MXCSR says, stores of integers as the control word does.
    if matches!(instruction.mnemonic, M::Fist | M::Fistp | M::Fisttp | M::Frndint) {
        unit.set_control(0x37f & !0xc00 | (random.below(4) as u16) << 10);
    }
    machine.x87 = unit;
    machine.gpr[3] = DATA;
    machine.flags = Flags::from_bits_truncate(random.bits() as u8);
    let mut bytes = [0; 128];
    bytes.chunks_mut(8).for_each(|chunk| chunk.copy_from_slice(&random.bits().to_le_bytes()));
    match instruction.memory.access_bytes {
        4 if random.one_in(2) => bytes[..4].copy_from_slice(&(number(random) as f32).to_le_bytes()),
        8 => bytes[..8].copy_from_slice(&number(random).to_le_bytes()),
        _ => {}
    }
    memory.load(DATA, &bytes);
    (machine, memory)
}

/// Runs an instruction; gives how it ended and whether the unit did it.
fn run(instruction: &Instruction, reduced: bool, (machine, memory): &mut (Machine, SparseMemory)) -> (Stop, bool) {
    let mut lifter = Lifter::new(CODE, 64).reduced_x87(reduced);
    assert_eq!(lifter.lift(instruction), Ok(Lifted::Next), "{instruction:?}");
    let next = Terminator::Jump(Target::Guest(instruction.next_pc()));
    lifter.builder().end_block(CODE, u32::from(instruction.length), true, next);
    let function = lifter.finish();
    causeway_ir::verify(&function).expect("valid IR");
    let by_unit = function.insts.iter().any(|inst| inst.effects().has(Effects::X87));
    let interpreter = Interpreter::new(&function).expect("a valid function");
    (interpreter.run(BlockId(0), machine, memory, 1000).expect("block 0 exists"), by_unit)
}

/// Makes equal what need not be the same: which NaN it is, C1, and the instruction pointer.
fn comparable(machine: &mut Machine) {
    machine.x87.instruction = 0;
    machine.x87.status &= CODES;
    machine.mxcsr = 0;
    for register in &mut machine.x87.registers {
        if f64::from_bits(register[0]).is_nan() {
            register[0] = f64::NAN.to_bits();
        }
    }
}

/// The first bytes of the data, of which a NaN may be another.
fn stored(memory: &mut SparseMemory, instruction: &Instruction) -> Vec<u8> {
    use causeway_ir::interp::Memory as _;
    let mut bytes = vec![0; 128];
    memory.read(DATA, &mut bytes).expect("mapped");
    let stores_float = matches!(instruction.mnemonic, Mnemonic::Fst | Mnemonic::Fstp);
    let is_nan = match instruction.memory.access_bytes {
        4 => f32::from_le_bytes(bytes[..4].try_into().expect("four bytes")).is_nan(),
        8 => f64::from_le_bytes(bytes[..8].try_into().expect("eight bytes")).is_nan(),
        _ => false,
    };
    if stores_float && is_nan {
        bytes[..8].fill(0xff);
    }
    bytes
}

#[test]
fn lifted_operations_do_as_the_unit_does() {
    let mut random = Random::new(87);
    let (mut compared, mut inline) = (0, 0);
    while compared < 60_000 {
        let Some(instruction) = draw(&mut random) else { continue };
        let before = start(&mut random, &instruction);
        let (mut lifted, mut of_unit) = (before.clone(), before.clone());
        let (stop, by_unit) = run(&instruction, true, &mut lifted);
        let (expected, _) = run(&instruction, false, &mut of_unit);
        comparable(&mut lifted.0);
        comparable(&mut of_unit.0);
        let memories = [&mut lifted.1, &mut of_unit.1].map(|memory| stored(memory, &instruction));
        assert!(
            stop == expected && lifted.0 == of_unit.0 && memories[0] == memories[1],
            "{instruction:?}\nbefore {:x?}\nafter  {stop:?} {:x?} {:x?}\nunit   {expected:?} {:x?} {:x?}",
            before.0,
            lifted.0,
            memories[0],
            of_unit.0,
            memories[1],
        );
        compared += 1;
        inline += u32::from(!by_unit);
    }
    assert!(inline > compared / 2, "{inline} of {compared} without the unit");
}

#[test]
fn a_fault_of_memory_leaves_the_stack_alone() {
    // fld, fadd, fstp, fistp at rbx, which leads nowhere
    for bytes in [[0xdd, 0x03], [0xdc, 0x03], [0xdd, 0x1b], [0xdf, 0x3b]] {
        let instruction = IcedDecoder::new(64).decode(&[bytes[0], bytes[1], 0x90], CODE).expect("an instruction");
        let mut state = start(&mut Random::new(1), &instruction);
        state.0.gpr[3] = 0x7000;
        let before = state.0.clone();
        let (stop, _) = run(&instruction, true, &mut state);
        assert!(matches!(stop, Stop::Fault { .. }), "{stop:?}");
        assert_eq!(state.0.x87, before.x87, "{instruction:?}");
    }
}

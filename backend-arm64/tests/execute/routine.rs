//! Routines and the x87 unit, through the runtime's own trampoline.

use crate::host::{Host, compare};
use crate::random::{machine, options, variants};
use causeway_cache_format::MemoryModel;
use causeway_cache_format::abi::{GuestAbi, GuestState, HELPER_SLOTS};
use causeway_cache_format::routine_frame::{RoutineFrame, serve};
use causeway_ir::arbitrary::Random;
use causeway_ir::interp::SparseMemory;
use causeway_ir::{Builder, Cond, Flags, Function, Inst, Lane, Opcode, Rhs, Slot, Target, Terminator, Type};
use causeway_routine::RoutineId;
use causeway_routine::unit::{Format, Modifiers, Operation};
use core::mem::offset_of;

/// Slots of [`GuestState::runtime`], of which the host uses the first two.
pub(crate) const fn slot(number: usize) -> usize {
    offset_of!(GuestState, runtime) + number * 8
}

/// Slot that says whether the profile has registers of 256 bits.
pub(crate) const WIDE: usize = 7;

unsafe extern "C" {
    static causeway_routines_linux: i64;
    static causeway_routines_arm64ec: i64;
}

core::arch::global_asm!(
    include_str!("../../../runtime/src/sys/routine.s"),
    serve = sym serve_routine,
    rust_sp = const slot(0),
    in_guest = const slot(2),
    pending = const slot(3),
    shadow_sp = const slot(4),
    link = const slot(5),
    trap = const slot(6),
    wide = const slot(WIDE),
);

unsafe extern "C" fn serve_routine(state: *mut GuestState, frame: *mut RoutineFrame, helper: u32) -> u64 {
    // SAFETY: the trampoline passes the state and the frame on its stack.
    let (state, frame) = unsafe { (&mut *state, &mut *frame) };
    // No test stores the instruction pointer.
    serve(state, frame, helper as usize, |_| 0).map_or_else(|trap| trap.to_raw(), |()| 0)
}

/// Addresses of the trampoline's stubs, which have 12 bytes each.
pub(crate) fn stubs(abi: GuestAbi) -> [u64; HELPER_SLOTS] {
    let table = match abi {
        GuestAbi::Linux64 | GuestAbi::X86_32 => &raw const causeway_routines_linux,
        GuestAbi::Arm64Ec => &raw const causeway_routines_arm64ec,
    };
    // SAFETY: the assembler fills the tables, whose first word is the distance of the stubs; nothing writes them.
    let distance: &'static i64 = unsafe { &*table };
    let start = (&raw const *distance as u64).wrapping_add_signed(*distance);
    core::array::from_fn(|helper| start + 12 * helper as u64)
}

fn check(build: impl Fn(&mut Builder)) {
    let mut builder = Builder::new(0x1000, 64);
    build(&mut builder);
    builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x2000)));
    run(&builder.finish());
}

fn run(function: &Function) {
    let (mut host, mut random, mut memory) = (Host::new(), Random::new(3), SparseMemory::new());
    for variant in variants() {
        for _ in 0..8 {
            let mut before = machine(&mut random);
            before.x87.set_status_word(random.bits() as u16);
            before.x87.empty = random.bits() as u8;
            for number in 0..8 {
                let value = u128::from(random.bits()) | u128::from(random.bits() as u16) << 64;
                before.x87.set_raw(number, value);
            }
            compare(&mut host, function, &options(variant, MemoryModel::Tso), &before, &mut memory, Flags::empty());
        }
    }
}

#[test]
fn a_pure_routine_with_vectors_and_immediate() {
    check(|builder| {
        let (a, b) = (builder.get(Slot::xmm(3), Type::V128), builder.get(Slot::xmm(4), Type::V128));
        let routine = Inst::new(Opcode::Routine, Type::V128).with_aux(RoutineId::CarrylessMultiply as u8);
        let low = builder.push(routine.with_args([a, b]));
        let high = builder.push(routine.with_args([b, low]).with_imm(0x11));
        builder.put(Slot::xmm(4), high);
        builder.put(Slot::xmm(5), low);
    });
}

#[test]
fn other_values_and_flags_survive_a_routine() {
    check(|builder| {
        let values: Vec<_> = (0..12).map(|n| builder.get(Slot::gpr(n), Type::I64)).collect();
        let sums: Vec<_> = values.iter().map(|value| builder.binary_imm(Opcode::Mul, *value, 77)).collect();
        builder.binary_flags(Opcode::Add, values[0], Rhs::Value(values[1]), Flags::all());
        let a = builder.get(Slot::xmm(0), Type::V128);
        let doubled = builder.binary(Opcode::VXor, a, a);
        let routine = Inst::new(Opcode::Routine, Type::V128).with_aux(RoutineId::CarrylessMultiply as u8);
        let product = builder.push(routine.with_args([a, a]));
        builder.put(Slot::xmm(1), product);
        builder.put(Slot::xmm(2), doubled);
        for (n, sum) in (0..).zip(sums) {
            builder.put(Slot::gpr(n), sum);
        }
        let carry = builder.flag(Cond::B);
        builder.put(Slot::gpr(12), carry);
    });
}

#[test]
fn the_unit_takes_and_gives_operands() {
    let x87 = |operation: Operation, modifiers: Modifiers| {
        Inst::new(Opcode::X87, Type::None).with_aux(operation as u8).with_imm(i64::from(modifiers.to_bits()))
    };
    check(|builder| {
        let a = builder.get(Slot::RAX, Type::I64);
        builder.binary_flags(Opcode::Add, a, Rhs::Imm(3), Flags::all());
        let status = x87(Operation::StoreStatus, Modifiers::of(Format::Int16));
        let status = builder.push(Inst { opcode: Opcode::X87Store, ty: Type::I16, ..status });
        builder.put(Slot::gpr(3), status);
        let register = x87(Operation::StoreRegister, Modifiers { register: 2, ..Modifiers::of(Format::Extended) });
        let register = builder.push(Inst { opcode: Opcode::X87Store, ty: Type::V128, ..register });
        builder.put(Slot::xmm(9), register);
        let load = x87(Operation::LoadRegister, Modifiers { register: 5, ..Modifiers::of(Format::Extended) });
        builder.push(load.with_args([register]));
        let control = builder.constant(Type::I32, 0x27f);
        builder.push(x87(Operation::LoadControl, Modifiers::of(Format::Int16)).with_args([control]));
        let control = builder.get(Slot::X87_CONTROL, Type::I16);
        builder.put(Slot::gpr(4), control);
    });
}

#[test]
fn mmx_registers_alias_x87_registers() {
    check(|builder| {
        let enter = Inst::new(Opcode::X87, Type::None).with_aux(Operation::EnterMmx as u8);
        builder.push(enter);
        let a = builder.get(Slot::mmx(1), Type::V64);
        let b = builder.get(Slot::xmm(2), Type::V64);
        let c = builder.get(Slot::gpr(2), Type::I32);
        let c = builder.push(Inst::new(Opcode::Bitcast, Type::F32).with_args([c]));
        let sum = builder.binary(Opcode::VXor, a, b);
        builder.put(Slot::mmx(2), sum);
        builder.put(Slot::mmx(3), b);
        builder.put(Slot::mmx(4), c);
        builder.push(enter);
    });
}

#[test]
fn operations_on_mmx_registers() {
    use Opcode as O;
    const ALL: &[Lane] = &[Lane::I8, Lane::I16, Lane::I32, Lane::I64];
    const TABLE: &[(&[Opcode], &[Lane])] = &[
        (&[O::VAdd, O::VSub], ALL),
        (&[O::VCmpEq, O::VCmpGtS, O::VUnpackLow, O::VUnpackHigh, O::VSign], &[Lane::I8, Lane::I16, Lane::I32]),
        (&[O::VAddSatS, O::VAddSatU, O::VSubSatS, O::VSubSatU, O::VAverageU], &[Lane::I8, Lane::I16]),
        (&[O::VMulHighS, O::VMulHighU, O::VMulHighRound, O::VMul], &[Lane::I16]),
        (&[O::VPackSatS, O::VPackSatU, O::VHorizontalAdd, O::VHorizontalSub], &[Lane::I16, Lane::I32]),
        (&[O::VAnd, O::VOr, O::VXor, O::VAndNot, O::VTable, O::VSumAbsDiff], &[Lane::None]),
        (&[O::VMulEvenU, O::VMulEvenS, O::VMulAddPairs, O::VMulAddPairsUs], &[Lane::None]),
        (&[O::VShl, O::VShr], &[Lane::I16, Lane::I32, Lane::I64]),
        (&[O::VSar], &[Lane::I16, Lane::I32]),
    ];
    let all =
        TABLE.iter().flat_map(|(opcodes, lanes)| opcodes.iter().flat_map(|o| lanes.iter().map(move |l| (*o, *l))));
    for (opcode, lane) in all {
        check(|builder| {
            let (a, b) = (builder.get(Slot::mmx(1), Type::V64), builder.get(Slot::mmx(2), Type::V64));
            let c = builder.get(Slot::xmm(3), Type::V64);
            for (number, args) in [(3, [a, b]), (4, [b, b]), (5, [c, b])] {
                let value = builder.vector(opcode, Type::V64, lane, args);
                builder.put(Slot::mmx(number), value);
                builder.put(Slot::xmm(number + 2), value);
            }
            if matches!(opcode, O::VShl | O::VShr | O::VSar) {
                let by_constant = Inst::new(opcode, Type::V64).with_lane(lane).with_args([a]).with_imm(5);
                let value = builder.push(by_constant);
                builder.put(Slot::mmx(6), value);
            }
            let mask = builder.push(Inst::new(O::VMoveMask, Type::I32).with_lane(Lane::I8).with_args([a]));
            builder.put(Slot::RCX, mask);
        });
    }
}

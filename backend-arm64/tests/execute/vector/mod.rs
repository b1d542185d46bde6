//! Each vector and floating-point operation, with operands and results in all arrangements of registers, on special and
//! random numbers.

mod crypto;
mod float;
mod integer;
mod memory;
mod random_function;
mod wide;

use crate::host::{Host, compare};
use crate::random::{options, variants};
use causeway_backend_arm64::{CompileOptions, HostFeatures};
use causeway_cache_format::MemoryModel;
use causeway_ir::arbitrary::Random;
use causeway_ir::interp::{Machine, SparseMemory};
use causeway_ir::{Builder, Flags, Function, Inst, Lane, Opcode, Rhs, Slot, Target, Terminator, Type, Value};
use causeway_routine::float::Exactness;

const SINGLES: &[u32] = &[
    0,
    0x8000_0000,
    0x3f80_0000,
    0xbf80_0000,
    0x7f80_0000,
    0xff80_0000,
    0x7fc0_0000,
    0xffc0_0000,
    0x7fc1_2345,
    0xffd6_789a,
    0x7f81_2345,
    0xff9f_ffff,
    1,
    0x8000_0001,
    0x007f_ffff,
    0x0080_0000,
    0x7f7f_ffff,
    0x4f00_0000,
    0x4eff_ffff,
    0xcf00_0000,
    0xcf00_0001,
    0x5f00_0000,
    0x5eff_ffff,
    0xdf00_0000,
    0x3f00_0000,
    0x3fc0_0000,
    0x4020_0000,
    0xbfc0_0000,
    0x4b00_0001,
];

const DOUBLES: &[u64] = &[
    0,
    1 << 63,
    0x3ff0_0000_0000_0000,
    0xbff0_0000_0000_0000,
    0x7ff0_0000_0000_0000,
    0xfff0_0000_0000_0000,
    0x7ff8_0000_0000_0000,
    0xfff8_0000_0000_0000,
    0x7ff8_1234_5678_9abc,
    0xfffa_2345_6789_abcd,
    0x7ff1_2345_6789_abcd,
    0xfff7_ffff_ffff_ffff,
    1,
    0x8000_0000_0000_0001,
    0x000f_ffff_ffff_ffff,
    0x0010_0000_0000_0000,
    0x7fef_ffff_ffff_ffff,
    0x41e0_0000_0000_0000,
    0x41df_ffff_ffc0_0000,
    0x41df_ffff_ffe0_0000,
    0xc1e0_0000_0000_0000,
    0xc1e0_0000_0010_0000,
    0xc1e0_0000_0020_0000,
    0x43e0_0000_0000_0000,
    0x43df_ffff_ffff_ffff,
    0xc3e0_0000_0000_0000,
    0x3fe0_0000_0000_0000,
    0x3ff8_0000_0000_0000,
    0x4004_0000_0000_0000,
    0x47ef_ffff_e000_0000,
    0x3690_0000_0000_0000,
];

/// What the lanes of inputs are.
#[derive(Clone, Copy)]
pub(super) enum Fill {
    Singles,
    Doubles,
    Integers,
}

fn lane_bits(random: &mut Random, fill: Fill) -> u64 {
    let bits = random.bits();
    match fill {
        Fill::Singles => {
            let [low, high] = [bits as u32, (bits >> 32) as u32].map(|bits| match bits % 8 {
                0 => bits.rotate_left(7),
                1 => 0x3f00_0000 ^ bits & 0x80ff_ffff,
                _ => SINGLES[bits as usize / 8 % SINGLES.len()],
            });
            u64::from(low) | u64::from(high) << 32
        }
        Fill::Doubles => match bits % 8 {
            0 => bits.rotate_left(7),
            1 => 0x3fe0_0000_0000_0000 ^ bits & 0x801f_ffff_ffff_ffff,
            _ => DOUBLES[(bits / 8) as usize % DOUBLES.len()],
        },
        Fill::Integers => match bits % 8 {
            0 => bits >> 3,
            1 => bits >> 8 & 0x7f,
            2 => 0x8000_7fff_ffff_0001 ^ bits >> 32 & 0xff,
            3 => 0x8080_7f7f_ff00_01fe,
            4 => random.edge(),
            _ => random.bits(),
        },
    }
}

/// Runs operations on machines whose registers hold such lanes. `build` is given operands (three vectors) and pushes.
pub(super) struct Runner {
    pub(super) host: Host,
    pub(super) random: Random,
    pub(super) rounds: u32,
    /// How exact code is. Exact code runs under any MXCSR that masks all exceptions.
    pub(super) exactness: Exactness,
}

/// Destination and operands, by register.
pub(super) const ARRANGEMENTS: [[u8; 4]; 8] = [
    [0, 1, 2, 3],
    [4, 4, 5, 6],
    [7, 8, 7, 9],
    [10, 11, 11, 12],
    [13, 13, 13, 14],
    [6, 5, 4, 6],
    [2, 3, 1, 1],
    [9, 0, 12, 9],
];

impl Runner {
    pub(super) fn new() -> Self {
        Self { host: Host::new(), random: Random::new(7), rounds: 6, exactness: Exactness::Usual }
    }

    pub(super) fn machine(&mut self, fill: Fill) -> Machine {
        let mut machine = Machine::new();
        for gpr in &mut machine.gpr {
            *gpr = lane_bits(&mut self.random, Fill::Integers);
        }
        for xmm in &mut machine.xmm {
            let [low, high] = [0, 1].map(|_| lane_bits(&mut self.random, fill));
            *xmm = u128::from(low) | u128::from(high) << 64;
        }
        for upper in &mut machine.ymm_high {
            let [low, high] = [0, 1].map(|_| lane_bits(&mut self.random, fill));
            *upper = u128::from(low) | u128::from(high) << 64;
        }
        if self.exactness != Exactness::Usual {
            machine.mxcsr |= self.random.bits() as u32 & 0xe07f;
        }
        machine.flags = Flags::from_bits_truncate(self.random.bits() as u8);
        machine
    }

    pub(super) fn run(&mut self, function: &Function, fill: Fill) {
        causeway_ir::verify::verify(function).expect("a valid function");
        for variant in variants().into_iter().chain([HostFeatures::FRINTTS.into()]) {
            for _ in 0..self.rounds {
                let before = self.machine(fill);
                let options = CompileOptions { exactness: self.exactness, ..options(variant, MemoryModel::Relaxed) };
                compare(&mut self.host, function, &options, &before, &mut SparseMemory::new(), Flags::empty());
            }
        }
    }

    /// Whole registers in, a whole register out.
    pub(super) fn vector(&mut self, fill: Fill, build: impl Fn(&mut Builder, [Value; 3]) -> Value) {
        for dead in [false, true] {
            let function = function(dead, |builder| {
                for [to, a, b, c] in ARRANGEMENTS {
                    let operands = [a, b, c].map(|n| builder.get(Slot::xmm(n), Type::V128));
                    let result = build(builder, operands);
                    builder.put(Slot::xmm(to), result);
                }
            });
            self.run(&function, fill);
        }
    }

    /// Lane 0 of registers in, lane 0 out: inserted into the first operand, or alone.
    pub(super) fn scalar(&mut self, lane: Lane, build: impl Fn(&mut Builder, [Value; 2]) -> Value) {
        let fill = if lane == Lane::F32 { Fill::Singles } else { Fill::Doubles };
        for dead in [false, true] {
            let function = function(dead, |builder| {
                for (n, [to, a, b, _]) in ARRANGEMENTS.into_iter().enumerate() {
                    let upper = builder.get(Slot::xmm(a), Type::V128);
                    let other = builder.get(Slot::xmm(b), Type::V128);
                    let first = extract(builder, upper, lane);
                    let second = extract(builder, other, lane);
                    let mut result = build(builder, [first, second]);
                    let ty = builder.type_of(result);
                    if n < 5 && ty.is_vector_class() {
                        let lane = if ty == Type::F32 { Lane::F32 } else { Lane::F64 };
                        result = builder
                            .push(Inst::new(Opcode::VInsert, Type::V128).with_lane(lane).with_args([upper, result]));
                    }
                    let slot = if ty.is_vector_class() { Slot::xmm(to) } else { Slot::gpr(to) };
                    builder.put(slot, result);
                }
            });
            self.run(&function, fill);
        }
    }
}

pub(super) fn extract(builder: &mut Builder, vector: Value, lane: Lane) -> Value {
    builder.push(Inst::new(Opcode::VExtract, lane.element()).with_lane(lane).with_args([vector]))
}

/// A block whose flags at its end are those at its start, or, `dead`, all defined by its last operation.
pub(super) fn function(dead: bool, body: impl FnOnce(&mut Builder)) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    body(&mut builder);
    if dead {
        let a = builder.get(Slot::gpr(1), Type::I64);
        builder.binary_flags(Opcode::Add, a, Rhs::Imm(1), Flags::all());
    }
    builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x1004)));
    builder.finish()
}

pub(super) fn op(opcode: Opcode, lane: Lane) -> Inst {
    Inst::new(opcode, Type::V128).with_lane(lane)
}

pub(super) fn fill_of(lane: Lane) -> Fill {
    match lane {
        Lane::F32 => Fill::Singles,
        Lane::F64 => Fill::Doubles,
        _ => Fill::Integers,
    }
}

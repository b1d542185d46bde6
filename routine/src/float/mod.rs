//! Floating point of SSE, AVX and FMA, scalar and vector, with MXCSR's rounding, DAZ, FTZ and exception flags.
//!
//! `format` takes encodings apart and rounds exact results back, `scalar` and `fused` have the operations on single numbers,
//! `environment` is MXCSR; `request` is an operation as a number, and this file applies it to operands. All is integer
//! arithmetic, since results must not depend on the host, x86 detects tininess after rounding, and the flags must be exact
//! in every rounding mode.

mod environment;
mod format;
mod fused;
mod request;
mod scalar;
mod vector;

pub use request::{Operation, Request, Rounding};
pub use vector::Vector;

use environment::{Environment, INVALID};
use format::{F16, F32, F64, Format};
use scalar::Relation;

/// How far generated code follows MXCSR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Exactness {
    /// As the host does.
    #[default]
    Usual,
    /// In rounding, FTZ, DAZ and every flag.
    Flags,
    /// In these, and by #XM where an exception is not masked.
    Traps,
}

impl Exactness {
    /// Every degree, by number.
    pub const ALL: [Self; 3] = [Self::Usual, Self::Flags, Self::Traps];
}

/// What an operation gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Vector or integer, the rest zero.
    pub result: Vector,
    /// CF, PF, AF, ZF, SF and OF in their RFLAGS positions, where the operation defines them.
    pub flags: Option<u32>,
    /// MXCSR flags that the operation raised, masked or not.
    pub raised: u32,
}

impl Request {
    /// Performs the operation under `mxcsr`, whose own flags do not matter.
    #[must_use]
    pub fn perform(self, operands: &[Vector; 3], mxcsr: u32) -> Answer {
        let mut env = self.environment(mxcsr);
        if self.operation == Operation::CompareFlags {
            let flags = self.compare_flags(&mut env, operands);
            return Answer { flags: Some(flags), raised: env.raised, ..Answer::default() };
        }
        let mut result = Vector::default();
        for i in 0..self.count() {
            result.set_lane(self.result_bits(), i, self.lane(&mut env, operands, i));
        }
        if self.operation == Operation::WidenHalf {
            env.raised &= INVALID;
        }
        Answer { result, flags: None, raised: env.raised }
    }

    fn environment(self, mxcsr: u32) -> Environment {
        let env = Environment::new(mxcsr);
        match self.operation {
            Operation::WidenHalf => Environment { denormals_are_zeros: false, ..env },
            Operation::NarrowHalf => Environment { flush_to_zero: false, ..env.rounded(self.rounding()) },
            Operation::ToInteger | Operation::Round => env.rounded(self.rounding()),
            _ => env,
        }
    }

    const fn format(self) -> Format {
        if self.double { F64 } else { F32 }
    }

    const fn integer_bits(self) -> u32 {
        if self.long { 64 } else { 32 }
    }

    const fn result_bits(self) -> u32 {
        match self.operation {
            Operation::ToInteger => self.integer_bits(),
            Operation::NarrowHalf => 16,
            _ => self.format().bits,
        }
    }

    /// Lane `i` of the result.
    fn lane(self, env: &mut Environment, operands: &[Vector; 3], i: u32) -> u64 {
        let format = self.format();
        let operand = |n: usize| operands[n].lane(format.bits, i);
        match self.operation {
            Operation::Add | Operation::Subtract | Operation::Multiply | Operation::Divide => {
                scalar::arithmetic(env, format, self.operation, operand(0), operand(1))
            }
            Operation::AddSubtract => {
                let operation = if i.is_multiple_of(2) { Operation::Subtract } else { Operation::Add };
                scalar::arithmetic(env, format, operation, operand(0), operand(1))
            }
            Operation::HorizontalAdd => self.horizontal(env, operands, Operation::Add, i),
            Operation::HorizontalSubtract => self.horizontal(env, operands, Operation::Subtract, i),
            Operation::MultiplyAdd => {
                let negated = [self.aux & 1 != 0, self.aux >> (1 + i % 2) & 1 != 0];
                fused::mul_add(env, format, [operand(0), operand(1), operand(2)], negated)
            }
            Operation::SquareRoot => scalar::sqrt(env, format, operand(0)),
            Operation::Minimum | Operation::Maximum => {
                scalar::min_max(env, format, self.operation, operand(0), operand(1))
            }
            Operation::CompareMask => {
                if scalar::predicate_holds(env, format, self.aux, operand(0), operand(1)) {
                    u64::MAX
                } else {
                    0
                }
            }
            Operation::Round => scalar::round(env, format, operand(0), self.exact),
            Operation::ReciprocalEstimate | Operation::RootReciprocalEstimate => {
                scalar::estimate(format, self.operation, operand(0))
            }
            _ => self.converted(env, operands[0], i),
        }
    }

    /// Lane `i` of the result of a conversion.
    fn converted(self, env: &mut Environment, operand: Vector, i: u32) -> u64 {
        let format = self.format();
        let convert =
            |env: &mut Environment, from: Format, to| scalar::convert(env, from, to, operand.lane(from.bits, i));
        match self.operation {
            Operation::FromInteger => {
                let unused = 64 - self.integer_bits();
                scalar::from_int(env, format, (operand.lane(self.integer_bits(), i) << unused) as i64 >> unused)
            }
            Operation::ToInteger => scalar::to_int(env, format, operand.lane(format.bits, i), self.integer_bits()),
            Operation::WidenHalf => convert(env, F16, F32),
            Operation::NarrowHalf => convert(env, F32, F16),
            _ => convert(env, if self.double { F32 } else { F64 }, format),
        }
    }

    /// A lane of HADDPS or HSUBPS: within each 128 bits, pairs of the first operand and then of the second.
    fn horizontal(self, env: &mut Environment, operands: &[Vector; 3], operation: Operation, i: u32) -> u64 {
        let format = self.format();
        let chunk = (128 / format.bits).min(self.count());
        let (base, within) = (i / chunk * chunk, i % chunk);
        let source = operands[usize::from(within >= chunk / 2)];
        let pair = base + within * 2 % chunk;
        scalar::arithmetic(env, format, operation, source.lane(format.bits, pair), source.lane(format.bits, pair + 1))
    }

    fn compare_flags(self, env: &mut Environment, operands: &[Vector; 3]) -> u32 {
        const CF: u32 = 1;
        const PF: u32 = 1 << 2;
        const ZF: u32 = 1 << 6;
        let format = self.format();
        let [a, b, _] = operands.map(|operand| operand.lane(format.bits, 0));
        match scalar::compare(env, format, a, b, self.aux == 0) {
            Relation::Less => CF,
            Relation::Equal => ZF,
            Relation::Greater => 0,
            Relation::Unordered => ZF | PF | CF,
        }
    }
}

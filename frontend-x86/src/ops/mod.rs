//! Instruction families: one file each, a table of rows and their handlers.

mod arithmetic;
mod atomic;
mod avx_absent;
mod avx_control;
mod avx_memory;
mod avx_shuffle;
mod bit;
mod bmi;
mod condition;
mod control;
mod data_move;
mod decimal;
mod flag;
mod fma;
mod logic;
mod multiply;
mod segment;
mod shift;
mod sse_control;
mod sse_convert;
mod sse_crypto;
mod sse_float;
mod sse_integer;
mod sse_move;
mod sse_operand;
mod sse_shuffle;
mod sse_string;
mod stack;
mod string;
mod system;
mod three_d_now;
mod x87_arithmetic;
mod x87_control;
mod x87_move;

use crate::table::Family;

/// Rows of every family, under the name of its file.
pub(crate) const FAMILIES: &[Family] = &[
    Family { name: "arithmetic", rows: arithmetic::ROWS },
    Family { name: "logic", rows: logic::ROWS },
    Family { name: "shift", rows: shift::ROWS },
    Family { name: "multiply", rows: multiply::ROWS },
    Family { name: "bit", rows: bit::ROWS },
    Family { name: "data_move", rows: data_move::ROWS },
    Family { name: "stack", rows: stack::ROWS },
    Family { name: "string", rows: string::ROWS },
    Family { name: "control", rows: control::ROWS },
    Family { name: "atomic", rows: atomic::ROWS },
    Family { name: "flag", rows: flag::ROWS },
    Family { name: "condition", rows: condition::ROWS },
    Family { name: "segment", rows: segment::ROWS },
    Family { name: "system", rows: system::ROWS },
    Family { name: "bmi", rows: bmi::ROWS },
    Family { name: "decimal", rows: decimal::ROWS },
    Family { name: "sse_move", rows: sse_move::ROWS },
    Family { name: "sse_float", rows: sse_float::ROWS },
    Family { name: "sse_convert", rows: sse_convert::ROWS },
    Family { name: "sse_integer", rows: sse_integer::ROWS },
    Family { name: "sse_shuffle", rows: sse_shuffle::ROWS },
    Family { name: "sse_control", rows: sse_control::ROWS },
    Family { name: "sse_string", rows: sse_string::ROWS },
    Family { name: "sse_crypto", rows: sse_crypto::ROWS },
    Family { name: "three_d_now", rows: three_d_now::ROWS },
    Family { name: "avx_shuffle", rows: avx_shuffle::ROWS },
    Family { name: "avx_memory", rows: avx_memory::ROWS },
    Family { name: "avx_control", rows: avx_control::ROWS },
    Family { name: "avx_absent", rows: avx_absent::ROWS },
    Family { name: "fma", rows: fma::ROWS },
    Family { name: "x87_control", rows: x87_control::ROWS },
    Family { name: "x87_move", rows: x87_move::ROWS },
    Family { name: "x87_arithmetic", rows: x87_arithmetic::ROWS },
];

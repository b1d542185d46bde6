//! Instruction families: one file each, a table of rows and their handlers.

mod arithmetic;
mod atomic;
mod bit;
mod bmi;
mod condition;
mod control;
mod data_move;
mod decimal;
mod flag;
mod logic;
mod multiply;
mod shift;
mod sse_control;
mod sse_convert;
mod sse_crypto;
mod sse_float;
mod sse_integer;
mod sse_move;
mod sse_operand;
mod sse_shuffle;
mod stack;
mod string;
mod system;

use crate::table::Row;

/// Rows of every family.
pub(crate) const FAMILIES: &[&[Row]] = &[
    arithmetic::ROWS,
    logic::ROWS,
    shift::ROWS,
    multiply::ROWS,
    bit::ROWS,
    data_move::ROWS,
    stack::ROWS,
    string::ROWS,
    control::ROWS,
    atomic::ROWS,
    flag::ROWS,
    condition::ROWS,
    system::ROWS,
    bmi::ROWS,
    decimal::ROWS,
    sse_move::ROWS,
    sse_float::ROWS,
    sse_convert::ROWS,
    sse_integer::ROWS,
    sse_shuffle::ROWS,
    sse_control::ROWS,
    sse_crypto::ROWS,
];

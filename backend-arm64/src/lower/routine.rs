//! Calls of routines and of the x87 unit: arguments into the scratch registers, a call through the helper table, the result
//! out of them (`causeway_cache_format::abi` has the convention).
//!
//! Entering MMX mode and waiting are inline: a word of the unit is zero where there is nothing to do, and out-of-line code
//! calls otherwise.

use super::control::Cold;
use super::{Lower, Marks};
use crate::asm::prelude::*;
use crate::compile::CompileOptions;
use crate::inst::ops::memory::LoadStoreOp;
use causeway_cache_format::abi::{FLOAT_HELPER, GuestState, X87_HELPER};
use causeway_ir::{Flags, Inst, Opcode, Type, Value};
use causeway_routine::unit::{Operation, Request, Unit};
use causeway_routine::{RoutineId, float};
use core::mem::offset_of;

const LINK: Reg = Reg::x(30);

impl Lower<'_> {
    /// `routine`.
    pub(super) fn routine(&mut self, inst: &Inst) {
        self.call_routine(inst, inst.routine());
    }

    /// Performs an operation by a routine with the same operands, immediate and result.
    pub(super) fn call_routine(&mut self, inst: &Inst, routine: RoutineId) {
        let info = routine.info();
        let (mut vectors, mut integers) = (0, 0);
        for value in inst.present_args() {
            if self.type_of(value).is_vector_class() {
                self.vector_argument(vectors, value);
                vectors += 1;
            } else {
                self.integer_argument(integers, value);
                integers += 1;
            }
        }
        if info.immediate {
            let register = self.scratch(integers);
            self.load_constant(register, inst.imm as u64);
        }
        call(self, self.options, routine as usize);
        self.routine_result(inst);
    }

    /// Vectors go to the two scratch registers and then to memory.
    fn vector_argument(&mut self, n: usize, value: Value) {
        let from = self.reg(value);
        self.vector_argument_from(n, from, self.type_of(value));
    }

    pub(super) fn vector_argument_from(&mut self, n: usize, from: Reg, ty: Type) {
        if n < 2 {
            let to = self.vector_scratch(n);
            return self.copy_scalar(to, from, ty);
        }
        let mut whole = from;
        if ty != Type::V128 {
            whole = self.vector_temp();
            self.copy_scalar(whole, from, ty);
        }
        let address = Address::offset(self.state(), offset_of!(GuestState, routine_argument) as i64, 16);
        self.push_access(LoadStoreOp::StrVectorQ, whole, address.expect("the guest state is within reach"));
    }

    fn integer_argument(&mut self, n: usize, value: Value) {
        let (from, ty) = (self.reg(value), self.type_of(value));
        let to = self.scratch(n);
        self.mov_sized(super::size_of(ty), to, from);
    }

    pub(super) fn routine_result(&mut self, inst: &Inst) {
        match inst.ty {
            Type::Pair => {
                for (part, index) in [self.info().extra.0, self.info().extra.1].into_iter().enumerate() {
                    if index != super::NONE {
                        let (to, from) = (self.def_of(index), self.scratch(part));
                        if !to.is_zr() {
                            self.mov(to, from);
                        }
                    }
                }
            }
            ty if ty.is_vector_class() => {
                let (to, from) = (self.def(), self.vector_scratch(0));
                self.copy_scalar(to, from, ty);
            }
            ty => {
                let (to, from) = (self.def(), self.scratch(0));
                if !to.is_zr() {
                    self.mov_sized(super::size_of(ty), to, from);
                }
            }
        }
    }

    /// `x87` and `x87_store`.
    pub(super) fn x87(&mut self, inst: &Inst) {
        // At #MF and where a store is suppressed, the runtime takes the flags as they are.
        if self.info().marks.contains(Marks::CARRY_DIRECT) && self.info().live.contains(Flags::C) {
            self.invert_carry();
        }
        let request = inst.x87_request();
        if matches!(request.operation, Operation::EnterMmx | Operation::Wait) {
            return self.unless_idle(inst.guest, request);
        }
        if let Some(value) = inst.present_args().next() {
            if self.type_of(value).is_vector_class() {
                self.vector_argument(0, value);
            } else {
                self.integer_argument(0, value);
            }
        }
        call_x87(self, self.options, request);
        if inst.opcode == Opcode::X87Store {
            self.routine_result(inst);
        }
    }

    /// Performs a floating-point operation whose operands are in place.
    pub(super) fn call_float(&mut self, request: float::Request) {
        let register = self.scratch(1);
        self.movz(Size::W, register, MoveWideImm::at(request.to_bits(), 0));
        call(self, self.options, FLOAT_HELPER);
    }

    /// An operation that does nothing where no exception is pending and, to enter MMX mode, the unit is in it.
    fn unless_idle(&mut self, guest: u32, request: Request) {
        let (label, back) = (self.label(), self.label());
        let mode = self.scratch(0);
        let waits = request.operation == Operation::Wait;
        let field = if waits { Unit::PENDING_OFFSET } else { Unit::MODE_OFFSET };
        let offset = (offset_of!(GuestState, x87) + field) as i64;
        let address = Address::offset(self.state(), offset, if waits { 1 } else { 4 });
        let address = address.expect("the guest state is within reach");
        if waits {
            self.ldrb(mode, address);
        } else {
            self.ldr_w(mode, address);
        }
        self.cbnz(Size::W, mode, label);
        self.bind(back);
        self.push_cold(Cold::X87 { label, back, guest, request });
    }
}

/// Calls helper number `helper`.
fn call<S: InstSink>(sink: &mut S, options: &CompileOptions, helper: usize) {
    let state = Reg::x(options.abi.registers().state);
    let address = Address::offset(state, GuestState::helper_offset(helper) as i64, 8);
    sink.ldr_x(LINK, address.expect("the guest state is within reach"));
    sink.blr(LINK);
}

/// Asks the x87 unit for an operation whose operand is in place.
pub(super) fn call_x87<S: InstSink>(sink: &mut S, options: &CompileOptions, request: Request) {
    sink.movz(Size::W, Reg::x(17), MoveWideImm::at(request.to_bits(), 0));
    call(sink, options, X87_HELPER);
}

//! String operations as loops on the guest's own registers, which are exact at every access that may fault.
//!
//! Forward REP MOVS and REP STOS move pieces of 32 bytes while source and destination are at least 32 bytes apart. A piece
//! that reaches into another page moves by elements, so that a fault finds the registers of the element that faults. Under TSO barriers
//! stand around the whole operation: inside, x86 does not order the stores of fast string operations either.

use super::value::Marks;
use super::{Lower, is_narrow, size_of};
use crate::asm::prelude::*;
use crate::inst::ops::system::BarrierOption;
use causeway_ir::{Flags, Inst, Opcode, Slot, Type, Value};

/// Bytes that the fast loops move at a time.
const PIECE: u32 = 32;
/// Bytes of a page as x86 protects it.
const GUEST_PAGE: u32 = 4096;

/// The registers of a string operation.
struct Registers {
    source: Reg,
    destination: Reg,
    count: Reg,
    accumulator: Reg,
    /// Segment base that is added to source addresses.
    base: Option<Reg>,
    /// Bytes per element, signed by DF.
    step: Reg,
    size: Size,
    /// Pointers and count are the low 16 bits of their registers.
    narrow: bool,
    element: Type,
}

impl Lower<'_> {
    pub(super) fn string(&mut self, inst: &Inst) {
        let found = (self.pinned(Slot::RSI), self.pinned(Slot::RDI), self.pinned(Slot::RCX), self.pinned(Slot::RAX));
        let (Some(source), Some(destination), Some(count), Some(accumulator)) = found else {
            return self.unsupported(inst);
        };
        let base = (inst.args[0] != Value::NONE).then(|| self.reg(inst.args[0]));
        if self.info().marks.contains(Marks::CARRY_DIRECT) && self.wanted_flags().contains(Flags::C) {
            self.invert_carry();
        }
        if self.is_tso() {
            self.dmb(BarrierOption::Ish);
        }
        let step = self.temp();
        let (size, element) = (size_of(inst.ty), inst.lane.element());
        let narrow = is_narrow(inst.ty);
        let registers = Registers { source, destination, count, accumulator, base, step, size, narrow, element };
        self.region_begin();
        match inst.opcode {
            Opcode::RepMovs => self.rep_movs(&registers),
            Opcode::RepStos => self.rep_stos(&registers),
            Opcode::RepLods => self.rep_lods(&registers),
            _ => self.rep_compare(inst, &registers),
        }
        self.region_end();
        if self.is_tso() {
            self.dmb(BarrierOption::Ish);
        }
    }

    fn load_step(&mut self, registers: &Registers) {
        self.load_direction(registers.step);
        let scale = registers.element.bytes().trailing_zeros();
        if scale != 0 {
            self.lsl_imm(Size::X, registers.step, registers.step, scale);
        }
    }

    /// The address in a pointer register: with the segment base for sources, and cut to 32 or 16 bits for such address sizes.
    fn pointer(&mut self, registers: &Registers, pointer: Reg) -> Address {
        let based = pointer == registers.source;
        let pointer = if registers.narrow {
            let low = self.scratch(2);
            self.ubfx(Size::W, low, pointer, 0, 16);
            low
        } else {
            pointer
        };
        match (registers.base.filter(|_| based), registers.size) {
            (None, Size::X) => Address::base(pointer),
            (Some(base), Size::X) => Address::index(base, pointer),
            (None, Size::W) => {
                let address = self.scratch(2);
                self.mov_sized(Size::W, address, pointer);
                Address::base(address)
            }
            (Some(base), Size::W) => Address::Register { base, index: pointer, extend: Extend::Uxtw, scaled: false },
        }
    }

    fn load_element(&mut self, registers: &Registers, to: Reg, pointer: Reg) {
        let address = self.pointer(registers, pointer);
        self.push_access(super::memory::load_op(registers.element, None), to, address);
    }

    fn store_element(&mut self, registers: &Registers, from: Reg) {
        let address = self.pointer(registers, registers.destination);
        self.push_access(super::memory::store_op(registers.element), from, address);
    }

    fn advance(&mut self, registers: &Registers, pointer: Reg) {
        let to = if registers.narrow { self.scratch(1) } else { pointer };
        self.add_shifted(registers.size, to, pointer, registers.step, Shift::NONE);
        if registers.narrow {
            self.bfi(Size::X, pointer, to, 0, 16);
        }
    }

    fn count_down(&mut self, registers: &Registers, by: u32) {
        let imm = ArithImm::new(u64::from(by)).expect("at most 32");
        let to = if registers.narrow { self.scratch(1) } else { registers.count };
        self.sub_imm(registers.size, to, registers.count, imm);
        if registers.narrow {
            self.bfi(Size::X, registers.count, to, 0, 16);
        }
    }

    /// A register that is zero where nothing is left to repeat.
    fn left(&mut self, registers: &Registers) -> Reg {
        if !registers.narrow {
            return registers.count;
        }
        let low = self.scratch(1);
        self.ubfx(Size::W, low, registers.count, 0, 16);
        low
    }

    fn branch_if_done(&mut self, registers: &Registers, done: Label) {
        let left = self.left(registers);
        self.cbz(registers.size, left, done);
    }

    fn branch_if_more(&mut self, registers: &Registers, again: Label) {
        let left = self.left(registers);
        self.cbnz(registers.size, left, again);
    }

    fn rep_movs(&mut self, registers: &Registers) {
        let (again, done, element) = (self.label(), self.label(), self.scratch(0));
        self.branch_if_done(registers, done);
        self.load_step(registers);
        self.bind(again);
        if registers.size == Size::X {
            self.fast_pieces(registers, (true, done));
        }
        self.load_element(registers, element, registers.source);
        self.store_element(registers, element);
        self.advance(registers, registers.source);
        self.advance(registers, registers.destination);
        self.count_down(registers, 1);
        self.branch_if_more(registers, again);
        self.bind(done);
    }

    fn rep_stos(&mut self, registers: &Registers) {
        let (again, done) = (self.label(), self.label());
        self.branch_if_done(registers, done);
        self.load_step(registers);
        self.bind(again);
        if registers.size == Size::X {
            self.fast_pieces(registers, (false, done));
        }
        self.store_element(registers, registers.accumulator);
        self.advance(registers, registers.destination);
        self.count_down(registers, 1);
        self.branch_if_more(registers, again);
        self.bind(done);
    }

    /// Moves or sets whole pieces upward while as many elements remain and no piece reaches into another page. What follows
    /// moves an element where one remains.
    fn fast_pieces(&mut self, registers: &Registers, (copies, done): (bool, Label)) {
        let elements = PIECE / registers.element.bytes();
        let (slow, again, test) = (self.label(), self.label(), self.scratch(0));
        let [a, b] = self.map.vector_scratch.map(Reg::v);
        let piece = ArithImm::new(u64::from(PIECE)).expect("32 fits");
        self.tbnz(registers.step, UImm6::of(63), slow);
        self.lsr_imm(Size::X, test, registers.count, elements.trailing_zeros());
        self.cbz(Size::X, test, slow);
        let source = self.scratch(1);
        if copies {
            let from = registers.source;
            match registers.base {
                Some(base) => self.add_shifted(Size::X, source, base, from, Shift::NONE),
                None => self.mov_sized(Size::X, source, from),
            }
            // Zero for distances of -31 to 32.
            self.sub_shifted(Size::X, test, registers.destination, source, Shift::NONE);
            self.add_imm(Size::X, test, test, ArithImm::new(u64::from(PIECE - 1)).expect("31 fits"));
            self.lsr_imm(Size::X, test, test, 6);
            self.cbz(Size::X, test, slow);
        } else {
            let shape = Shape::vector(element_size(registers.element), true);
            self.dup_general(shape, a, registers.accumulator);
        }
        self.bind(again);
        self.crossing(test, registers.destination);
        if copies {
            let other = self.scratch(2);
            self.crossing(other, source);
            self.orr_shifted(Size::X, test, test, other, Shift::NONE);
        }
        self.lsr_imm(Size::X, test, test, GUEST_PAGE.trailing_zeros());
        self.cbnz(Size::X, test, slow);
        if copies {
            self.ldp_vector_q(PairMode::Offset, a, b, source, SImm7::of(0));
            self.stp_vector_q(PairMode::Offset, a, b, registers.destination, SImm7::of(0));
            self.add_imm(Size::X, source, source, piece);
            self.add_imm(Size::X, registers.source, registers.source, piece);
        } else {
            self.stp_vector_q(PairMode::Offset, a, a, registers.destination, SImm7::of(0));
        }
        self.add_imm(Size::X, registers.destination, registers.destination, piece);
        self.count_down(registers, elements);
        self.lsr_imm(Size::X, test, registers.count, elements.trailing_zeros());
        self.cbnz(Size::X, test, again);
        self.branch_if_done(registers, done);
        self.bind(slow);
    }

    /// Bits of `to` in which the first and the last address of a piece differ.
    fn crossing(&mut self, to: Reg, first: Reg) {
        self.add_imm(Size::X, to, first, ArithImm::new(u64::from(PIECE - 1)).expect("31 fits"));
        self.eor_shifted(Size::X, to, to, first, Shift::NONE);
    }

    fn rep_lods(&mut self, registers: &Registers) {
        let (again, done, element) = (self.label(), self.label(), self.scratch(0));
        self.branch_if_done(registers, done);
        self.load_step(registers);
        self.bind(again);
        self.load_element(registers, element, registers.source);
        if is_narrow(registers.element) {
            self.bfi(Size::X, registers.accumulator, element, 0, registers.element.bits());
        } else {
            self.mov_sized(size_of(registers.element), registers.accumulator, element);
        }
        self.advance(registers, registers.source);
        self.count_down(registers, 1);
        self.branch_if_more(registers, again);
        self.bind(done);
    }

    fn rep_compare(&mut self, inst: &Inst, registers: &Registers) {
        let (again, done, out) = (self.label(), self.label(), self.label());
        let (first, second, difference) = (self.temp(), self.temp(), self.scratch(0));
        let compares = inst.opcode == Opcode::RepCmps;
        self.branch_if_done(registers, done);
        self.load_step(registers);
        if !compares {
            self.extend_reg(first, registers.accumulator, registers.element, Size::W, false);
        }
        self.bind(again);
        if compares {
            self.load_element(registers, first, registers.source);
        }
        self.load_element(registers, second, registers.destination);
        if compares {
            self.advance(registers, registers.source);
        }
        self.advance(registers, registers.destination);
        self.count_down(registers, 1);
        let size = size_of(registers.element);
        self.eor_shifted(size, difference, first, second, Shift::NONE);
        if inst.aux == 1 {
            self.cbnz(size, difference, out);
        } else {
            self.cbz(size, difference, out);
        }
        self.branch_if_more(registers, again);
        self.bind(out);
        self.difference_flags(registers.element, first, second);
        self.bind(done);
    }

    /// The flags of `first - second`.
    fn difference_flags(&mut self, ty: Type, first: Reg, second: Reg) {
        let wanted = self.wanted_flags();
        if wanted.is_empty() {
            return;
        }
        let kept = self.kept_flags();
        let keep = (!kept.is_empty()).then(|| self.keep(kept));
        let size = size_of(ty);
        if is_narrow(ty) {
            let top = self.scratch(0);
            self.lsl_imm(Size::W, top, first, 32 - ty.bits());
            self.subs_shifted(Size::W, Reg::ZR, top, second, Shift::lsl(32 - ty.bits()));
        } else {
            self.subs_shifted(size, Reg::ZR, first, second, Shift::NONE);
        }
        if let Some(keep) = keep {
            self.restore(keep);
        }
        if wanted.intersects(Flags::P | Flags::A) {
            let (parity, auxiliary) = (self.parity_reg(), self.auxiliary_reg());
            self.sub_shifted(Size::W, parity, first, second, Shift::NONE);
            self.eor_shifted(Size::W, auxiliary, first, second, Shift::NONE);
        }
    }
}

const fn element_size(ty: Type) -> ElementSize {
    match ty {
        Type::I8 => ElementSize::B,
        Type::I16 => ElementSize::H,
        Type::I32 => ElementSize::S,
        _ => ElementSize::D,
    }
}

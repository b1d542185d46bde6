//! Lowering of IR to ARM64 instructions with virtual registers, block by block, last instruction first.
//!
//! [`placement`] first walks the block twice: backward for uses and flag liveness, forward for the places of values and the
//! polarity of the carry. Then the instructions are visited from the last to the first, so that an instruction is emitted
//! only if somebody asked for its value, and a user may take over the work of its operand's definition. One operation's
//! instructions are emitted in program order into a small buffer; the buffer is appended in reverse.
//!
//! INVARIANTS
//! - A value of type I32 leaves the upper half of its register zero; an I8 or I16 value leaves anything above it. Values of the
//!   vector class narrower than 128 bits leave the rest zero. (Aliases of guest registers do neither.)
//! - A lowering writes its destination only after its last read of a source, or asks [`Lower::late_def`]: both may be the
//!   same guest register.
//! - An operation that defines P and not A leaves A unspecified (the front end leaves A out where the manual does).
//! - Scratch registers live inside one operation only.

mod address;
mod arith;
mod atomic;
mod bits;
mod constant;
mod control;
mod extend;
mod flags;
mod float;
mod logic;
mod memory;
mod memory_pair;
mod muldiv;
mod operand;
mod placement;
mod rotate;
pub(crate) mod routine;
mod shift;
mod slot;
mod stack;
mod string;
mod system;
mod trap;
mod value;
pub(crate) mod vector;
mod wide;

pub(crate) use control::{Cold, lower_cold};
pub(crate) use value::ValueInfo;

use crate::asm::{InstSink, Label, Reg, RegClass};
use crate::compile::{CompileError, CompileOptions};
use crate::inst::{Inst, Size};
use crate::regalloc::ReverseBlock;
use crate::{HostFeatures, regalloc};
use causeway_cache_format::MemoryModel;
use causeway_cache_format::abi::RegisterMap;
use causeway_ir::{BlockId, Flags, Function, Opcode, Type, Value};
use causeway_routine::float::Exactness;
use placement::Homes;
use value::{Marks, NONE};

/// Payload of the mark between a block's body and its exit code.
pub(crate) const BODY_END: u32 = regalloc::RESERVED + 2;

/// Payload of the mark before an instruction that is not emitted: its registers are those of the out-of-line code to which
/// the next branch goes.
pub(crate) const CAPTURE: u32 = regalloc::RESERVED + 4;

/// Payload of the mark before an instruction that is not emitted and names the result and the operands of the floating-point
/// operation before it.
pub(crate) const CHECK: u32 = regalloc::RESERVED + 5;

/// As [`CHECK`], where no flag of `PSTATE` is live.
pub(crate) const CHECK_FREE: u32 = regalloc::RESERVED + 6;

/// Payload of the mark from which on instructions are recorded for the out-of-line code to which the next branch goes.
pub(crate) const RECORD: u32 = regalloc::RESERVED + 7;

/// Payload of the mark before an instruction that is recorded and not emitted: it restores a register.
pub(crate) const RESTORE: u32 = regalloc::RESERVED + 8;

/// Payload of the mark at the begin of an operation whose accesses of guest memory find CF itself in C, and alive: a `nop` behind
/// each tells the fault handler.
pub(crate) const DIRECT_CARRY: u32 = regalloc::RESERVED + 9;

/// Is the payload of a mark none that names a guest instruction?
pub(crate) const fn is_reserved(payload: u32) -> bool {
    payload >= regalloc::RESERVED && payload <= DIRECT_CARRY
}

/// Memory that lowering uses for one function after the other.
pub(crate) struct Scratch<'a> {
    /// What is known of each instruction.
    pub(crate) values: &'a mut [ValueInfo],
    /// The current block's instructions.
    pub(crate) present: &'a mut Vec<u32>,
    /// The current block's epochs.
    pub(crate) epochs: &'a mut Vec<u32>,
    /// The current operation.
    pub(crate) operation: &'a mut Vec<Inst>,
    /// Receives the out-of-line code that the blocks ask for.
    pub(crate) cold: &'a mut Vec<Cold>,
}

/// Lowers the blocks of one function.
pub(crate) struct Lower<'a> {
    function: &'a Function,
    options: &'a CompileOptions,
    map: &'static RegisterMap,
    /// Host registers of guest registers.
    homes: &'static Homes,
    values: &'a mut [ValueInfo],
    /// Indices of the block's instructions that are not `nop`, last first.
    present: &'a mut Vec<u32>,
    /// Position of each epoch's end: the last at which the register still holds it.
    epochs: &'a mut Vec<u32>,
    /// The current operation's instructions, in program order.
    operation: &'a mut Vec<Inst>,
    cold: &'a mut Vec<Cold>,
    shared: vector::Shared,
    next_virtual: u32,
    next_label: u32,
    /// Position (index + 1) of the instruction being lowered.
    position: u32,
    /// Index of the instruction being lowered; the function's instruction count for a terminator.
    current: u32,
    /// Index of the first instruction of the block being lowered.
    block_start: u32,
    /// Polarity of the carry at the end of the block being lowered.
    end_direct: bool,
    /// May the current operation's instructions have virtual registers?
    has_virtual: bool,
    failure: Option<Opcode>,
    /// Has the block operations whose results must be tested?
    has_checks: bool,
}

impl<'a> Lower<'a> {
    /// For the blocks of `function`.
    pub(crate) fn new(function: &'a Function, options: &'a CompileOptions, scratch: Scratch<'a>) -> Self {
        let Scratch { values, present, epochs, operation, cold } = scratch;
        Self {
            function,
            options,
            map: options.abi.registers(),
            homes: placement::homes(options.abi),
            values,
            present,
            epochs,
            operation,
            cold,
            shared: vector::Shared::default(),
            next_virtual: 0,
            next_label: function.blocks.len() as u32,
            position: 0,
            current: 0,
            block_start: 0,
            end_direct: false,
            has_virtual: false,
            failure: None,
            has_checks: false,
        }
    }

    /// Lowers one block, last instruction first.
    pub(crate) fn block(&mut self, id: BlockId, reverse: &mut ReverseBlock) -> Result<(), CompileError> {
        let block = &self.function.blocks[id.index()];
        self.next_virtual = 0;
        self.block_start = block.insts.start;
        self.place(block);
        self.operation.clear();
        self.position = block.insts.end + 1;
        self.current = self.function.insts.len() as u32;
        self.terminator(id, block);
        self.drain(reverse, block.terminator_guest);
        for place in 0..self.present.len() {
            let index = self.present[place];
            let inst = &self.function.insts[index as usize];
            self.current = index;
            self.position = index + 1;
            self.instruction(inst);
            if let Some(opcode) = self.failure {
                let guest_pc = self.function.guest_pc(inst.guest);
                return Err(CompileError::Unsupported { opcode, ty: inst.ty, guest_pc });
            }
            self.drain(reverse, inst.guest);
        }
        if core::mem::take(&mut self.has_checks) {
            reverse.rewrite(|insts| self.test_segments(insts));
        }
        reverse.append(&[], Inst::Bind { label: Label::new(id.0) }, false);
        reverse.finish(self.next_virtual);
        Ok(())
    }

    /// Moves the operation's instructions to the reversed block.
    fn drain(&mut self, reverse: &mut ReverseBlock, guest: u32) {
        let has_virtual = core::mem::take(&mut self.has_virtual);
        if !self.operation.is_empty() {
            reverse.append(self.operation, Inst::Mark { payload: guest }, has_virtual);
            self.operation.clear();
        }
    }

    fn instruction(&mut self, inst: &causeway_ir::Inst) {
        let info = &self.values[self.current as usize];
        if info.marks.contains(Marks::SKIP) || info.root != self.current {
            return;
        }
        if inst.opcode == Opcode::Get {
            return self.get(inst);
        }
        let wanted = info.vreg != NONE || info.has_home() || inst.flags.intersects(info.live);
        if !wanted && inst.is_removable() {
            // Placement counted on it for the carry's polarity.
            let direct = info.marks.contains(Marks::CARRY_DIRECT);
            if direct != info.marks.contains(Marks::CARRY_DIRECT_AFTER) && info.live.contains(Flags::C) {
                self.invert_carry();
            }
            return;
        }
        self.dispatch(inst);
        self.mark_direct_carry(inst);
        self.copy_from_home(self.current);
    }

    /// Copies a value from its guest register, where it was just defined, to a virtual one that later uses need.
    fn copy_from_home(&mut self, index: u32) {
        let info = &self.values[index as usize];
        if info.vreg != NONE && info.has_home() {
            let home = info.home;
            let copy = self.virtual_of(index);
            self.copy(copy, home, self.function.insts[index as usize].ty);
        }
    }

    /// One operation by its theme.
    fn dispatch(&mut self, inst: &causeway_ir::Inst) {
        use Opcode as O;
        match inst.opcode {
            // Liveness of flags has counted the second.
            O::Nop | O::KeepFlags => {}
            O::Const | O::GuestAddr => self.constant(inst),
            O::Get | O::Put | O::GetHigh8 | O::PutHigh8 => self.slot(inst),
            O::GetFlag | O::PutFlag | O::ComplementCarry | O::PackFlags | O::UnpackFlags => self.flag_operation(inst),
            O::Add | O::Sub | O::Neg => self.add_sub(inst),
            O::Adc | O::Sbb => self.add_sub_carry(inst),
            O::And | O::Or | O::Xor | O::AndNot | O::Not => self.logic(inst),
            O::Mul | O::MulHighU | O::MulHighS | O::MulFlagsU | O::MulFlagsS => self.multiply(inst),
            O::DivU | O::DivS => self.divide(inst),
            O::PairLow | O::PairHigh => {}
            O::Shl | O::Shr | O::Sar => self.shift(inst),
            O::Rol | O::Ror | O::Rcl | O::Rcr => self.rotate(inst),
            O::Shld | O::Shrd => self.double_shift(inst),
            O::Zext | O::Sext | O::Trunc | O::Concat | O::ExtractBits | O::InsertBits => self.extend(inst),
            O::Clz | O::Ctz | O::Popcnt | O::Bswap | O::Pdep | O::Pext | O::Crc32c => self.bits(inst),
            O::Compare | O::Select | O::SelectValue => self.choose(inst),
            O::Address | O::Load | O::Store | O::Prefetch | O::Fence | O::Pause | O::FlushLine => self.memory(inst),
            O::AtomicAdd
            | O::AtomicAnd
            | O::AtomicOr
            | O::AtomicXor
            | O::AtomicSwap
            | O::AtomicCompareSwap
            | O::AtomicCompareSwapPair
            | O::MakePair => self.atomic(inst),
            O::RepMovs | O::RepStos | O::RepLods | O::RepCmps | O::RepScas => self.string(inst),
            O::Routine => self.routine(inst),
            O::X87 | O::X87Store => self.x87(inst),
            O::X87Index | O::X87Place | O::X87Get | O::X87Put | O::X87Free | O::X87Round | O::X87Compare => {
                self.x87_register(inst)
            }
            O::ReadTsc | O::GetMxcsr | O::PutMxcsr => self.system(inst),
            O::TrapIf | O::LeaveIf | O::CheckAlignment => self.trap(inst),
            O::FloatBegin | O::FloatEnd => self.float_exceptions(inst),
            _ => vector::lower(self, inst),
        }
    }

    /// Asks for out-of-line code.
    pub(crate) fn push_cold(&mut self, cold: Cold) {
        self.cold.push(cold);
    }

    /// Is the current value used only by the insertion into a lane that follows it?
    pub(crate) fn feeds_insert(&self) -> bool {
        let next = self.function.insts[self.current as usize + 1..].iter().find(|inst| inst.opcode != Opcode::Nop);
        let inserts = next.is_some_and(|next| next.opcode == Opcode::VInsert && next.args[1] == Value(self.current));
        inserts && self.info().uses == 1
    }

    /// The current operation has no lowering at its type.
    pub(crate) fn unsupported(&mut self, inst: &causeway_ir::Inst) {
        self.failure.get_or_insert(inst.opcode);
    }

    fn info(&self) -> ValueInfo {
        self.values[self.current as usize]
    }

    /// Does somebody want the current instruction's result?
    pub(crate) fn is_wanted(&self) -> bool {
        let info = self.info();
        info.vreg != NONE || info.has_home()
    }

    /// Flags that the current instruction must define.
    pub(crate) fn wanted_flags(&self) -> Flags {
        match self.function.insts.get(self.current as usize) {
            Some(inst) => inst.flags & self.info().live,
            None => Flags::empty(),
        }
    }

    /// Flags in `PSTATE` that the current instruction must leave as they are.
    pub(crate) fn kept_flags(&self) -> Flags {
        match self.function.insts.get(self.current as usize) {
            Some(inst) if inst.flags.is_empty() => self.info().live & Flags::NZCV,
            Some(inst) => (self.info().live & Flags::NZCV).difference(inst.flags.union(inst.opcode.undefined_flags())),
            None => Flags::empty(),
        }
    }

    /// Does floating point follow MXCSR only as far as the host does?
    pub(crate) fn is_usual_float(&self) -> bool {
        self.options.exactness == Exactness::Usual
    }

    /// May the host feature be used? Exact code sets its own modes.
    pub(crate) fn has(&self, feature: HostFeatures) -> bool {
        self.options.features.contains(feature) && (self.is_usual_float() || feature != HostFeatures::AFP)
    }

    /// Are guest vector registers in host registers of 256 bits?
    pub(crate) fn has_wide_registers(&self) -> bool {
        self.has(HostFeatures::SVE256)
    }

    /// Must plain accesses of guest memory be ordered by instructions?
    pub(crate) fn is_tso(&self) -> bool {
        self.options.memory_model == MemoryModel::Tso
    }

    /// A new virtual general register.
    pub(crate) fn temp(&mut self) -> Reg {
        self.fresh(RegClass::General)
    }

    /// A new virtual vector register.
    pub(crate) fn vector_temp(&mut self) -> Reg {
        self.fresh(RegClass::Vector)
    }

    fn fresh(&mut self, class: RegClass) -> Reg {
        self.has_virtual = true;
        self.next_virtual += 1;
        Reg::virtual_reg(class, self.next_virtual - 1)
    }

    /// A new label.
    pub(crate) fn label(&mut self) -> Label {
        self.next_label += 1;
        Label::new(self.next_label - 1)
    }

    /// Scratch register `n` (0 to 2), valid inside the current operation.
    pub(crate) fn scratch(&self, n: usize) -> Reg {
        Reg::x(self.map.scratch[n])
    }

    /// The state pointer.
    pub(crate) fn state(&self) -> Reg {
        Reg::x(self.map.state)
    }

    /// Begins a stretch with branches inside the operation; see [`regalloc`].
    pub(crate) fn region_begin(&mut self) {
        self.has_virtual = true;
        self.push(Inst::Mark { payload: regalloc::REGION_BEGIN });
    }

    /// Ends a stretch with branches inside the operation.
    pub(crate) fn region_end(&mut self) {
        self.push(Inst::Mark { payload: regalloc::REGION_END });
    }

    fn inst(&self, value: Value) -> &'a causeway_ir::Inst {
        let function: &'a Function = self.function;
        &function.insts[value.index()]
    }

    fn type_of(&self, value: Value) -> Type {
        self.inst(value).ty
    }
}

impl InstSink for Lower<'_> {
    #[inline]
    fn push(&mut self, inst: Inst) {
        self.operation.push(inst);
    }
}

/// Width of the host register form for an integer type.
pub(crate) const fn size_of(ty: Type) -> Size {
    match ty {
        Type::I64 => Size::X,
        _ => Size::W,
    }
}

/// Is it I8 or I16, narrower than any host operation?
pub(crate) const fn is_narrow(ty: Type) -> bool {
    matches!(ty, Type::I8 | Type::I16)
}

/// `imm` cut to an integer type, zero-extended.
pub(crate) const fn truncate(imm: i64, ty: Type) -> u64 {
    match ty.bits() {
        8 => imm as u8 as u64,
        16 => imm as u16 as u64,
        32 => imm as u32 as u64,
        _ => imm as u64,
    }
}

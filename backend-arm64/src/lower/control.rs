//! Terminators and out-of-line code.
//!
//! Conditional branches to other functions go through an out-of-line `b`, so that the range of `b.cond` is no issue.

use super::constant::{guest_address, image_offset};
use super::flags::Test;
use super::value::{Marks, NONE};
use super::{BODY_END, Lower, is_narrow};
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::compile::CompileOptions;
use crate::inst::ops::system::SystemReg;
use causeway_cache_format::abi::{Entry, ExitReason, GuestState};
use causeway_ir::{
    Block, BlockId, Cond as GuestCond, ExitKind, Flags, Opcode, Target as GuestTarget, Terminator, Type, Value,
};
use causeway_routine::unit::Request;

/// Out-of-line code that a block refers to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cold {
    /// An exit in the middle of a block.
    Trap {
        /// Where it is reached.
        label: Label,
        /// As [`causeway_ir::Inst::guest`].
        guest: u32,
        /// Why.
        reason: ExitReason,
        /// Guest PC to store.
        pc: u64,
        /// C of `PSTATE` is the guest's CF there and has to become its inverse.
        invert: bool,
    },
    /// The rare part of a floating-point operation; its registers are captured when the block is emitted.
    Float {
        /// Where it is reached.
        label: Label,
        /// Where it goes on.
        back: Label,
        /// What it does.
        cold: super::float::ColdFloat,
    },
    /// A routine of the function for NaNs of scalars.
    NanRoutine {
        /// Where it is reached.
        label: Label,
        /// A label inside.
        found: Label,
        /// Width.
        size: FpSize,
    },
    /// A constant that code loads.
    Literal {
        /// Where it lies.
        label: Label,
        /// Low and high half.
        value: [u64; 2],
    },
    /// Continue at other guest code.
    Jump {
        /// Where it is reached.
        label: Label,
        /// Guest address.
        target: u64,
    },
    /// An operation of the x87 unit without operand and result.
    X87 {
        /// Where it is reached.
        label: Label,
        /// Where it goes on.
        back: Label,
        /// As [`causeway_ir::Inst::guest`].
        guest: u32,
        /// What it does.
        request: Request,
    },
    /// The shadow stack did not foresee a return: `x17` is the return address that it held, `x16` the difference to the
    /// guest's.
    ReturnMiss {
        /// Where it is reached.
        label: Label,
    },
}

impl Cold {
    /// Where it is reached.
    pub(crate) fn label(&self) -> Label {
        match self {
            Self::Trap { label, .. }
            | Self::Float { label, .. }
            | Self::NanRoutine { label, .. }
            | Self::Literal { label, .. }
            | Self::Jump { label, .. }
            | Self::X87 { label, .. }
            | Self::ReturnMiss { label } => *label,
        }
    }

    /// The guest instruction that it belongs to.
    pub(crate) fn guest(&self) -> Option<u32> {
        match self {
            Self::Trap { guest, .. } | Self::X87 { guest, .. } => Some(*guest),
            _ => None,
        }
    }
}

const TARGET: Reg = Reg::x(16);
const REASON: Reg = Reg::x(17);
const LINK: Reg = Reg::x(30);

/// Emits a piece of out-of-line code.
/// `captured` are the instructions that the block's emission recorded for its label ([`CAPTURE`](super::CAPTURE),
/// [`RECORD`](super::RECORD)).
pub(crate) fn lower_cold(cold: Cold, captured: &[Inst], options: &CompileOptions, sink: &mut Vec<Inst>) {
    match cold {
        Cold::Trap { label, reason, pc, invert, .. } => {
            sink.bind(label);
            if invert {
                invert_carry(sink, options);
            }
            exit(sink, options, reason, pc);
        }
        Cold::Float { label, back, cold } => {
            sink.bind(label);
            super::float::emit_cold(sink, cold, captured, options.abi.registers());
            sink.b(back);
        }
        Cold::NanRoutine { label, found, size } => {
            let scratch = options.abi.registers().vector_scratch.map(Reg::v);
            super::float::emit_nan_routine(sink, label, found, size, scratch);
        }
        Cold::Literal { label, value } => super::vector::literal(sink, label, value),
        Cold::Jump { label, target } => {
            sink.bind(label);
            far_jump(sink, options, target);
        }
        Cold::X87 { label, back, request, .. } => {
            sink.bind(label);
            super::routine::call_x87(sink, options, request);
            sink.b(back);
        }
        Cold::ReturnMiss { label } => {
            sink.bind(label);
            sink.sub_shifted(Size::X, TARGET, REASON, TARGET, Shift::NONE);
            through_entry(sink, options, Entry::ReturnMiss, REASON);
        }
    }
}

fn invert_carry(sink: &mut Vec<Inst>, options: &CompileOptions) {
    if options.features.contains(HostFeatures::FLAGM) {
        return sink.cfinv();
    }
    sink.mrs(TARGET, SystemReg::Nzcv);
    sink.eor_imm(Size::W, TARGET, TARGET, LogicalImm::of(1 << 29, Size::W));
    sink.msr(SystemReg::Nzcv, TARGET);
}

fn entry_address(options: &CompileOptions, entry: Entry) -> Address {
    let offset = GuestState::entry_offset(entry) as i64;
    Address::offset(Reg::x(options.abi.registers().state), offset, 8).expect("entries are near the state's start")
}

fn through_entry<S: InstSink>(sink: &mut S, options: &CompileOptions, entry: Entry, via: Reg) {
    sink.ldr_x(via, entry_address(options, entry));
    sink.br(via);
}

fn far_jump<S: InstSink>(sink: &mut S, options: &CompileOptions, target: u64) {
    match entry_target(options, target) {
        Some(target) => sink.b_far(target),
        None => {
            guest_pc(sink, options, (TARGET, REASON), target);
            through_entry(sink, options, Entry::Dispatch, REASON);
        }
    }
}

/// The relocation target for other guest code, where it can be linked directly.
fn entry_target(options: &CompileOptions, target: u64) -> Option<Target> {
    image_offset(options, target, pointer(options)).map(Target::Entry)
}

/// Type of guest PCs.
fn pointer(options: &CompileOptions) -> Type {
    if options.abi.guest_bits() == 32 { Type::I32 } else { Type::I64 }
}

/// `to` = a guest PC. `via` may be overwritten.
fn guest_pc<S: InstSink>(sink: &mut S, options: &CompileOptions, (to, via): (Reg, Reg), pc: u64) {
    guest_address(sink, options, (to, via), pc, pointer(options));
}

fn exit<S: InstSink>(sink: &mut S, options: &CompileOptions, reason: ExitReason, pc: u64) {
    guest_pc(sink, options, (TARGET, REASON), pc);
    sink.load_constant(REASON, u64::from(reason as u32));
    through_entry(sink, options, Entry::Exit, LINK);
}

impl Lower<'_> {
    pub(super) fn terminator(&mut self, id: BlockId, block: &Block) {
        let needs_both = Self::branch_needs_both(&block.terminator);
        if self.end_direct && (block.live_out.contains(Flags::C) || needs_both) {
            self.invert_carry();
            self.end_direct = false;
        }
        self.push(Inst::Mark { payload: BODY_END });
        let next = BlockId(id.0 + 1);
        match block.terminator {
            Terminator::Jump(target) => self.jump(target, next),
            Terminator::Branch { cond, taken, not_taken } => {
                if !self.branch_on_value(block, cond, taken, not_taken, next) {
                    let test = self.test(cond, self.end_direct);
                    self.branch(test, taken, not_taken, next);
                }
            }
            Terminator::BranchNonZero { value, taken, not_taken } => {
                self.branch_non_zero(block, value, taken, not_taken, next);
            }
            Terminator::JumpIndirect { target, .. } => {
                self.target_reg(target);
                through_entry(self, self.options, Entry::Dispatch, REASON);
            }
            Terminator::Call { target, return_pc, returns_to } => {
                let after = self.push_shadow(block, return_pc);
                self.call(target);
                self.bind(after);
                self.jump(returns_to, next);
            }
            Terminator::CallIndirect { target, return_pc, returns_to } => {
                let after = self.push_shadow(block, return_pc);
                self.target_reg(target);
                self.ldr_x(REASON, entry_address(self.options, Entry::Dispatch));
                self.blr(REASON);
                self.bind(after);
                self.jump(returns_to, next);
            }
            Terminator::Return { target } => self.guest_return(target),
            Terminator::Exit { kind, guest_pc, .. } => exit(self, self.options, exit_reason(kind), guest_pc),
        }
    }

    fn jump(&mut self, target: GuestTarget, next: BlockId) {
        match target {
            GuestTarget::Block(id) if id == next => {}
            GuestTarget::Block(id) => self.b(Label::new(id.0)),
            GuestTarget::Guest(pc) => far_jump(self, self.options, pc),
        }
    }

    /// A label for a target: that of the block, or of out-of-line code.
    fn target_label(&mut self, target: GuestTarget) -> Label {
        match target {
            GuestTarget::Block(id) => Label::new(id.0),
            GuestTarget::Guest(target) => {
                let label = self.label();
                self.cold.push(Cold::Jump { label, target });
                label
            }
        }
    }

    fn branch(&mut self, test: Test, taken: GuestTarget, not_taken: GuestTarget, next: BlockId) {
        let (test, taken, not_taken) = if taken == GuestTarget::Block(next) {
            (inverted(test), not_taken, taken)
        } else {
            (test, taken, not_taken)
        };
        let label = self.target_label(taken);
        match test {
            Test::Cond(cond) => self.b_cond(cond, label),
            Test::BitSet(bit) => self.tbnz(bit, UImm6::of(0), label),
            Test::BitClear(bit) => self.tbz(bit, UImm6::of(0), label),
        }
        self.jump(not_taken, next);
    }

    /// A branch on Z or S of an `and` with itself whose flags nobody else reads becomes `cbz` or `tbz`.
    fn branch_on_value(
        &mut self,
        block: &Block,
        cond: GuestCond,
        taken: GuestTarget,
        not_taken: GuestTarget,
        next: BlockId,
    ) -> bool {
        if !block.live_out.is_empty() {
            return false;
        }
        let Some(index) = self.definition_for_end(block) else { return false };
        let inst = self.function.insts[index as usize];
        let info = self.values[index as usize];
        let itself = match inst.opcode {
            Opcode::And | Opcode::Or => inst.args[1].is_some() && inst.args[1] == inst.args[0],
            Opcode::Sub => !inst.args[1].is_some() && inst.imm == 0,
            _ => false,
        };
        // Only an operation on itself surely has a first operand.
        let alone = itself && info.uses == 0 && !is_narrow(inst.ty) && self.is_at_hand(inst.args[0]);
        let wanted = inst.flags & info.live;
        let decides = (matches!(cond, GuestCond::E | GuestCond::Ne) && wanted == Flags::Z)
            || (matches!(cond, GuestCond::S | GuestCond::Ns) && wanted == Flags::S);
        if !alone || !decides {
            return false;
        }
        self.values[index as usize].marks |= Marks::SKIP;
        let value = self.reg(inst.args[0]);
        let inverted = taken == GuestTarget::Block(next);
        let (to, other) = if inverted { (not_taken, taken) } else { (taken, not_taken) };
        let label = self.target_label(to);
        let holds = matches!(cond, GuestCond::E | GuestCond::S) != inverted;
        let size = super::size_of(inst.ty);
        let sign = UImm6::of(inst.ty.bits() - 1);
        match (matches!(cond, GuestCond::E | GuestCond::Ne), holds) {
            (true, true) => self.cbz(size, value, label),
            (true, false) => self.cbnz(size, value, label),
            (false, true) => self.tbnz(value, sign, label),
            (false, false) => self.tbz(value, sign, label),
        }
        self.jump(other, next);
        true
    }

    /// The last instruction of a block that defines live flags, where none behind it reads any.
    fn definition_for_end(&self, block: &Block) -> Option<u32> {
        for index in block.insts.clone().rev() {
            let inst = &self.function.insts[index as usize];
            if inst.flags.intersects(self.values[index as usize].live) {
                return Some(index);
            }
            if !inst.flags_read().is_empty() {
                return None;
            }
        }
        None
    }

    fn branch_non_zero(
        &mut self,
        block: &Block,
        value: Value,
        taken: GuestTarget,
        not_taken: GuestTarget,
        next: BlockId,
    ) {
        let root = self.values[value.index()].root;
        let source = self.function.insts[root as usize];
        let foldable =
            source.opcode == Opcode::Compare && self.values[root as usize].vreg == NONE && self.is_foldable(root);
        let near = foldable
            && self.is_at_hand(source.args[0])
            && (!source.args[1].is_some() || self.is_at_hand(source.args[1]));
        if near && (block.live_out & Flags::NZCV).is_empty() {
            let cond = self.compare_values(&source);
            return self.branch(Test::Cond(cond), taken, not_taken, next);
        }
        let ty = self.type_of(value);
        let reg = self.extended(value, false);
        let inverted = taken == GuestTarget::Block(next);
        let (to, other) = if inverted { (not_taken, taken) } else { (taken, not_taken) };
        let label = self.target_label(to);
        let size = super::size_of(ty);
        if inverted {
            self.cbz(size, reg, label)
        } else {
            self.cbnz(size, reg, label)
        }
        self.jump(other, next);
    }

    /// Puts a guest address into the target register.
    fn target_reg(&mut self, target: Value) {
        let from = self.reg(target);
        let ty = self.type_of(target);
        self.copy(TARGET, from, ty);
    }

    /// Pushes guest and host return address on the shadow stack; gives the label to bind behind the call.
    fn push_shadow(&mut self, block: &Block, return_pc: u64) -> Label {
        let after = self.label();
        let guest_return = match self.pushed_return(block, return_pc) {
            Some(value) => self.reg(value),
            None => {
                guest_pc(self, self.options, (REASON, LINK), return_pc);
                REASON
            }
        };
        self.adr(LINK, after);
        let shadow = self.shadow();
        self.stp_x(PairMode::Pre, guest_return, LINK, shadow, SImm7::of(-2));
        after
    }

    /// The value that the guest's own push of the return address stored.
    fn pushed_return(&self, block: &Block, return_pc: u64) -> Option<Value> {
        let near = block.insts.end.saturating_sub(8).max(block.insts.start)..block.insts.end;
        let store = near.rev().find(|index| self.function.insts[*index as usize].opcode == Opcode::Store)?;
        let value = self.function.insts[store as usize].args[2];
        let inst = self.inst(value);
        let same = inst.opcode == Opcode::GuestAddr && inst.imm as u64 == return_pc && inst.ty == Type::I64;
        (same && value.0 >= block.insts.start).then_some(value)
    }

    fn shadow(&self) -> Reg {
        match self.map.shadow {
            causeway_cache_format::abi::SP => Reg::SP,
            number => Reg::x(number),
        }
    }

    fn call(&mut self, target: GuestTarget) {
        match target {
            GuestTarget::Block(id) => self.bl(Label::new(id.0)),
            GuestTarget::Guest(pc) => match entry_target(self.options, pc) {
                Some(target) => self.bl_far(target),
                None => {
                    guest_pc(self, self.options, (TARGET, REASON), pc);
                    self.ldr_x(REASON, entry_address(self.options, Entry::Dispatch));
                    self.blr(REASON);
                }
            },
        }
    }

    fn guest_return(&mut self, target: Value) {
        let to = self.reg(target);
        let shadow = self.shadow();
        self.ldp_x(PairMode::Post, REASON, LINK, shadow, SImm7::of(2));
        self.sub_shifted(Size::X, TARGET, REASON, to, Shift::NONE);
        let miss = self.shared.return_miss.unwrap_or_else(|| {
            let label = self.label();
            self.cold.push(Cold::ReturnMiss { label });
            label
        });
        self.shared.return_miss = Some(miss);
        self.cbnz(Size::X, TARGET, miss);
        self.ret(LINK);
    }
}

const fn inverted(test: Test) -> Test {
    match test {
        Test::Cond(cond) => Test::Cond(cond.invert()),
        Test::BitSet(bit) => Test::BitClear(bit),
        Test::BitClear(bit) => Test::BitSet(bit),
    }
}

/// The number by which the runtime knows an exit.
pub(crate) const fn exit_reason(kind: ExitKind) -> ExitReason {
    match kind {
        ExitKind::Syscall => ExitReason::Syscall,
        ExitKind::Int80 => ExitReason::Int80,
        ExitKind::Sysenter => ExitReason::Sysenter,
        ExitKind::Cpuid => ExitReason::Cpuid,
        ExitKind::Xgetbv => ExitReason::Xgetbv,
        ExitKind::Breakpoint => ExitReason::Breakpoint,
        ExitKind::UndefinedInstruction => ExitReason::UndefinedInstruction,
        ExitKind::DivideError => ExitReason::DivideError,
        ExitKind::GeneralProtection => ExitReason::GeneralProtection,
        ExitKind::Overflow => ExitReason::Overflow,
        ExitKind::BoundRange => ExitReason::BoundRange,
        ExitKind::DebugTrap => ExitReason::DebugTrap,
        ExitKind::Interrupt => ExitReason::Interrupt,
        ExitKind::Untranslated => ExitReason::Untranslated,
        ExitKind::NotExecutable => ExitReason::NotExecutable,
        ExitKind::SimdException => ExitReason::SimdException,
        ExitKind::Service => ExitReason::Service,
        ExitKind::FloatControl => ExitReason::FloatControl,
        ExitKind::TrapFlag => ExitReason::TrapFlag,
    }
}

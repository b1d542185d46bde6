//! Prints functions.

use super::syntax::{AuxSyntax, aux_syntax, has_memory_operand, has_trailing_imm, is_imm_place};
use crate::{
    Block, FenceKind, Flags, Function, Inst, IntCc, Lane, Opcode, Rounding, Slot, Target, Terminator, Type, Value,
};
use causeway_routine::RoutineId;
use causeway_routine::unit::Operation;
use core::fmt::{self, Display, Formatter, Write};

impl Display for Target {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Block(id) => write!(f, "block{}", id.0),
            Self::Guest(guest_pc) => write!(f, "{guest_pc:#x}"),
        }
    }
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.is_some() { write!(f, "%{}", self.0) } else { f.write_str("none") }
    }
}

impl Display for Function {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "function {:#x} bits {} {{", self.base, self.bits)?;
        for (index, targets) in self.tables.iter().enumerate() {
            let targets: Vec<String> = targets.iter().map(Target::to_string).collect();
            writeln!(f, "table{index} [{}]", targets.join(", "))?;
        }
        for (index, block) in self.blocks.iter().enumerate() {
            write_header(f, index, block)?;
            self.write_body(f, block)?;
            f.write_str("}\n")?;
        }
        f.write_str("}\n")
    }
}

fn write_header(f: &mut Formatter<'_>, index: usize, block: &Block) -> fmt::Result {
    let entry = if block.entry { " entry" } else { "" };
    write!(f, "block{index}{entry} {:#x}+{}", block.guest_pc, block.guest_len)?;
    match block.live_out {
        all if all == Flags::all() => {}
        none if none.is_empty() => f.write_str(" live_out none")?,
        some => write!(f, " live_out {}", some.letters())?,
    }
    f.write_str(" {\n")
}

impl Function {
    /// The text of one instruction without its guest address.
    pub fn display_inst(&self, value: Value) -> impl Display + '_ {
        InstText { value, inst: self.inst(value) }
    }

    fn write_body(&self, f: &mut Formatter<'_>, block: &Block) -> fmt::Result {
        // The block's own address need not be in reach of an offset from the base; then the first line shows its own.
        let mut guest = block.guest_pc.wrapping_sub(self.base) as u32;
        for index in block.insts.clone() {
            let inst = self.inst(Value(index));
            write!(f, "  {}", self.display_inst(Value(index)))?;
            self.write_guest(f, &mut guest, inst.guest)?;
        }
        f.write_str("  ")?;
        write_terminator(f, &block.terminator)?;
        self.write_guest(f, &mut guest, block.terminator_guest)
    }

    /// Ends a line, with the guest address where it changes.
    fn write_guest(&self, f: &mut Formatter<'_>, last: &mut u32, guest: u32) -> fmt::Result {
        if core::mem::replace(last, guest) != guest {
            write!(f, " @{:#x}", self.guest_pc(guest))?;
        }
        f.write_char('\n')
    }
}

struct InstText<'i> {
    value: Value,
    inst: &'i Inst,
}

impl Display for InstText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let inst = self.inst;
        if inst.has_result() {
            write!(f, "{} = ", self.value)?;
        }
        f.write_str(inst.opcode.info().name)?;
        if inst.ty != Type::None || inst.lane != Lane::None {
            write!(f, ".{}", inst.ty.name())?;
        }
        if inst.lane != Lane::None {
            write!(f, ".{}", inst.lane.name())?;
        }
        let mut hidden = Hidden { aux: inst.aux, aux2: inst.aux2, imm: inst.imm };
        let operands = operand_texts(inst, &mut hidden);
        if !operands.is_empty() {
            write!(f, " {}", operands.join(", "))?;
        }
        if !inst.flags.is_empty() {
            write!(f, " !{}", inst.flags.letters())?;
        }
        hidden.write(f)
    }
}

/// Fields that the operands do not show: zero once shown.
struct Hidden {
    aux: u8,
    aux2: u8,
    imm: i64,
}

impl Hidden {
    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let fields = [("aux", i64::from(self.aux)), ("aux2", i64::from(self.aux2)), ("imm", self.imm)];
        let shown: Vec<String> =
            fields.iter().filter(|(_, value)| *value != 0).map(|(name, value)| format!("{name} {value}")).collect();
        if shown.is_empty() { Ok(()) } else { write!(f, " {{{}}}", shown.join(", ")) }
    }
}

fn operand_texts(inst: &Inst, hidden: &mut Hidden) -> Vec<String> {
    let mut texts: Vec<String> = aux_text(inst).into_iter().collect();
    if !texts.is_empty() {
        hidden.aux = 0;
    }
    let mut first = 0;
    if has_memory_operand(inst.opcode) {
        texts.push(memory_text(inst, hidden));
        first = 2;
    }
    let kinds = inst.opcode.info().operands;
    let present = inst.args.iter().rposition(|arg| arg.is_some()).map_or(0, |last| last + 1);
    for n in first..kinds.len().max(present) {
        if !inst.args[n].is_some() && kinds.get(n).is_some_and(|kind| is_imm_place(*kind)) {
            hidden.imm = 0;
            texts.push(imm_text(inst));
        } else {
            texts.push(inst.args[n].to_string());
        }
    }
    if has_trailing_imm(inst.opcode) {
        hidden.imm = 0;
        texts.push(imm_text(inst));
    }
    texts
}

/// The name of what `aux` stands for, where it is shown and in range.
fn aux_text(inst: &Inst) -> Option<String> {
    let index = usize::from(inst.aux);
    match aux_syntax(inst.opcode) {
        AuxSyntax::Hidden => None,
        AuxSyntax::Slot => Slot::from_index(inst.aux).map(|slot| slot.to_string()),
        AuxSyntax::Cond => (index < 16).then(|| inst.cond().name().to_owned()),
        AuxSyntax::IntCc => IntCc::ALL.get(index).map(|cc| cc.name().to_owned()),
        AuxSyntax::Fence => FenceKind::ALL.get(index).map(|kind| kind.name().to_owned()),
        AuxSyntax::Rounding => Rounding::ALL.get(index).map(|rounding| rounding.name().to_owned()),
        AuxSyntax::Routine => RoutineId::from_raw(inst.aux).map(|routine| routine.info().name.to_owned()),
        AuxSyntax::X87 => Operation::ALL.get(index).map(|operation| operation.name().to_owned()),
        AuxSyntax::Lane => Lane::ALL.get(index).filter(|lane| **lane != Lane::None).map(|lane| lane.name().to_owned()),
    }
}

fn imm_text(inst: &Inst) -> String {
    if inst.opcode == Opcode::GuestAddr || !(-4096..4096).contains(&inst.imm) {
        format!("{:#x}", inst.imm)
    } else {
        inst.imm.to_string()
    }
}

/// `[base + index << scale + displacement] tso`.
fn memory_text(inst: &Inst, hidden: &mut Hidden) -> String {
    let mut parts = Vec::new();
    if inst.args[0].is_some() {
        parts.push(inst.args[0].to_string());
    }
    if inst.args[1].is_some() {
        parts.push(format!("{} << {}", inst.args[1], inst.scale()));
        hidden.aux2 &= !3;
    }
    hidden.aux2 &= !4;
    if inst.imm != 0 || parts.is_empty() {
        parts.push(imm_text(inst));
    }
    hidden.imm = 0;
    let order = if inst.aux2 & 4 == 0 { "" } else { " tso" };
    format!("[{}]{order}", parts.join(" + "))
}

fn write_terminator(f: &mut Formatter<'_>, terminator: &Terminator) -> fmt::Result {
    match terminator {
        Terminator::Jump(target) => write!(f, "jump {target}"),
        Terminator::Branch { cond, taken, not_taken } => {
            write!(f, "branch {}, {taken}, {not_taken}", cond.name())
        }
        Terminator::BranchNonZero { value, taken, not_taken } => {
            write!(f, "branch_non_zero {value}, {taken}, {not_taken}")
        }
        Terminator::JumpIndirect { target, list: u32::MAX } => write!(f, "jump_indirect {target}"),
        Terminator::JumpIndirect { target, list } => write!(f, "jump_indirect {target}, table{list}"),
        Terminator::Call { target, return_pc, returns_to } => {
            write!(f, "call {target}, {return_pc:#x}, {returns_to}")
        }
        Terminator::CallIndirect { target, return_pc, returns_to } => {
            write!(f, "call_indirect {target}, {return_pc:#x}, {returns_to}")
        }
        Terminator::Return { target } => write!(f, "return {target}"),
        Terminator::Exit { kind, guest_pc, next: None } => write!(f, "exit {}, {guest_pc:#x}", kind.name()),
        Terminator::Exit { kind, guest_pc, next: Some(next) } => {
            write!(f, "exit {}, {guest_pc:#x}, {next}", kind.name())
        }
    }
}

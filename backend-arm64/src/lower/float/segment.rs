//! Stretches of a block's code whose floating-point results are tested once, at their end.
//!
//! An operation that can make a NaN ([`Lower::checked`](crate::lower::Lower::checked)) is followed by a *check*: a mark, and
//! an instruction that is not emitted and names the result and the operands that count. A *segment* begins at one such
//! operation and reaches to a later one as long as the code between can be repeated: it touches no guest memory, does not
//! branch, and computes vectors from vectors alone. At its end one test finds whether any result is a NaN: a result that a
//! later operation of the segment takes as operand needs no test of its own. Out-of-line code then repeats the whole
//! segment, with a correction behind each operation ([`replay`](super::replay)).
//!
//! INVARIANT: a register that a segment reads before it writes it is as at the segment's begin when the segment is
//! repeated: it is not written, or copied before and restored.

use super::Form;
use crate::asm::prelude::*;
use crate::inst::ops::memory::PairOp;
use crate::inst::ops::vector::Vector3Op;
use crate::inst::{Address, Role};
use crate::lower::{CHECK, CHECK_FREE, Lower, RECORD, RESTORE};
use crate::regalloc;
use smallvec::SmallVec;

/// Operations in a segment, at most.
const MOST_CHECKS: usize = 8;
/// Virtual registers of a segment: all vectors may be live at once, general ones pass by.
const MOST_VECTORS: usize = 9;
const MOST_GENERALS: usize = 4;

/// Which floats an operation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arrangement {
    /// Those in the same lanes.
    Lanes,
    /// Those in adjacent lanes of two registers.
    Pairs,
    /// Those in the same lanes of registers of 256 bits.
    Wide,
}

impl Arrangement {
    /// The operation of the instruction that stands for a check.
    const fn mark(self) -> Vector3Op {
        match self {
            Self::Lanes => Vector3Op::Bif,
            Self::Pairs => Vector3Op::Bit,
            Self::Wide => Vector3Op::Bsl,
        }
    }

    const fn of_mark(op: Vector3Op) -> Self {
        match op {
            Vector3Op::Bit => Self::Pairs,
            Vector3Op::Bsl => Self::Wide,
            _ => Self::Lanes,
        }
    }
}

/// An operation's result and the operands whose NaNs it gives on.
#[derive(Clone, Debug)]
pub(super) struct Check {
    /// Of scalars or of vectors; for registers of 256 bits that of half of one.
    pub(super) shape: Shape,
    /// Which floats are operands.
    pub(super) arrangement: Arrangement,
    /// Is no flag of `PSTATE` live behind it?
    free: bool,
    /// Result.
    pub(super) rd: Reg,
    /// Operands, at least one; of several NaNs the first counts.
    pub(super) operands: SmallVec<[Reg; 3]>,
}

impl Check {
    /// Of the operation that has just written `rd`.
    pub(super) fn new(shape: Shape, arrangement: Arrangement, free: bool, rd: Reg, operands: &[Reg]) -> Self {
        Self { shape, arrangement, free, rd, operands: operands.iter().copied().collect() }
    }

    /// Are the registers those of 256 bits?
    pub(super) fn is_wide(&self) -> bool {
        self.arrangement == Arrangement::Wide
    }

    /// Appends the instructions that stand for it: one for each further operand beside the first.
    pub(super) fn push(&self, lower: &mut Lower<'_>) {
        let Self { shape, rd, .. } = *self;
        let op = self.arrangement.mark();
        let payload = if self.free { CHECK_FREE } else { CHECK };
        for pair in self.operands.windows(2) {
            lower.push(Inst::Mark { payload });
            lower.push(Inst::Vector3 { op, shape, rd, rn: pair[0], rm: pair[1] });
        }
    }

    /// The check at the begin of `code`, and how many instructions it is.
    pub(super) fn parse(code: &[Inst]) -> Option<(Self, usize)> {
        let mut found: Option<Self> = None;
        let mut length = 0;
        while let [
            Inst::Mark { payload: payload @ (CHECK | CHECK_FREE) },
            Inst::Vector3 { op, shape, rd, rn, rm },
            ..,
        ] = code[length..]
        {
            match &mut found {
                Some(check) => check.operands.push(rm),
                None => {
                    let arrangement = Arrangement::of_mark(op);
                    found = Some(Self::new(shape, arrangement, payload == CHECK_FREE, rd, &[rn, rm]));
                }
            }
            length += 2;
        }
        found.map(|check| (check, length))
    }

    /// The two registers of a pairwise operation.
    pub(super) fn pair(&self) -> [Reg; 2] {
        [self.operands[0], self.operands[1]]
    }
}

/// What becomes of an instruction when its segment is repeated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It is repeated.
    Repeated,
    /// It is left out: it writes no vector register and depends on none that a check corrects.
    Passed,
    /// It ends the segment.
    Ends,
}

/// Is the instruction among those that a repetition of its segment executes?
pub(super) fn is_repeated(inst: &Inst, state: Reg) -> bool {
    kind(inst, state) == Kind::Repeated
}

fn kind(inst: &Inst, state: Reg) -> Kind {
    let (mut general, mut vector) = (false, false);
    inst.visit(|reg, _| match reg.class() {
        RegClass::General => general = true,
        RegClass::Vector => vector = true,
    });
    match inst {
        Inst::Mark { payload } if !crate::lower::is_reserved(*payload) => Kind::Passed,
        Inst::LoadLiteral { .. } => {
            if vector {
                Kind::Repeated
            } else {
                Kind::Passed
            }
        }
        Inst::LoadStore { op, address: Address::Unsigned(base, _), .. } if *base == state => {
            match (op.is_store(), vector) {
                (true, true) => Kind::Repeated,
                (false, true) => Kind::Ends,
                (_, false) => Kind::Passed,
            }
        }
        Inst::LoadStorePair { op, mode: PairMode::Offset, rn, .. } if *rn == state => match op {
            PairOp::StpVectorQ => Kind::Repeated,
            PairOp::StpX => Kind::Passed,
            _ => Kind::Ends,
        },
        Inst::FpCompare { .. } | Inst::FpCompareZero { .. } => Kind::Passed,
        Inst::FpSelect { .. } | Inst::FpCondCompare { .. } => Kind::Ends,
        _ if inst.is_branch() || inst.is_pseudo() => Kind::Ends,
        _ if inst.is_general_computation() => Kind::Passed,
        _ if (inst.is_vector_computation() || inst.is_sve_computation()) && vector && !general => Kind::Repeated,
        _ => Kind::Ends,
    }
}

/// What a segment did to a register so far.
#[derive(Clone, Copy, Default)]
struct Access {
    /// Read before it was written as a whole.
    read: bool,
    /// Lane 0 was written.
    inserted: bool,
    written: bool,
    /// Its content at the begin must be restored for a repetition.
    kept: bool,
}

impl Access {
    fn note_read(&mut self) {
        self.read |= !self.written;
    }

    fn note_write(&mut self) {
        self.kept |= !self.written && (self.read || self.inserted);
        self.written = true;
    }

    /// The other lanes stay, so an insertion alone can be repeated.
    fn note_insertion(&mut self) {
        self.kept |= !self.written && self.read;
        self.inserted = true;
    }
}

/// A segment while it grows.
#[derive(Clone, Default)]
struct Growing {
    accesses: SmallVec<[(Reg, Access); 16]>,
    generals: SmallVec<[Reg; 8]>,
    /// Results that no later result reveals.
    open: SmallVec<[Reg; 4]>,
    /// Registers whose lane 0 is such a result.
    aliases: SmallVec<[(Reg, Reg); 4]>,
    /// Floats of the results, and whether registers of 256 bits hold them.
    shape: Option<(Shape, bool)>,
    checks: usize,
    free: bool,
}

impl Growing {
    fn access(&mut self, reg: Reg) -> &mut Access {
        let index = match self.accesses.iter().position(|(known, _)| *known == reg) {
            Some(index) => index,
            None => {
                self.accesses.push((reg, Access::default()));
                self.accesses.len() - 1
            }
        };
        &mut self.accesses[index].1
    }

    /// Takes in an instruction and the check behind it; false where the segment ends before.
    fn step(&mut self, inst: &Inst, check: Option<&Check>, state: Reg) -> bool {
        match kind(inst, state) {
            Kind::Ends => return false,
            Kind::Passed => {
                inst.visit(|reg, _| {
                    if reg.class() == RegClass::General && reg.is_virtual() && !self.generals.contains(&reg) {
                        self.generals.push(reg);
                    }
                });
                return self.generals.len() <= MOST_GENERALS;
            }
            Kind::Repeated => {}
        }
        if let Some(check) = check {
            let shape = (check.shape, check.is_wide());
            if self.shape.is_some_and(|known| known != shape) || self.checks == MOST_CHECKS {
                return false;
            }
            self.reveal(check);
            // The correction takes NaNs from the operands as they were.
            for operand in &check.operands {
                self.access(*operand).note_read();
            }
        }
        let lost = self.repeat(inst);
        if let Some(check) = check {
            self.shape = Some((check.shape, check.is_wide()));
            self.checks += 1;
            self.free = check.free;
            self.open.push(check.rd);
        }
        !lost && self.virtual_vectors() <= MOST_VECTORS
    }

    /// The operands of a checked operation need no test: its result is a NaN where one of them is.
    fn reveal(&mut self, check: &Check) {
        for operand in &check.operands {
            let result =
                self.aliases.iter().find(|(alias, _)| alias == operand).map_or(*operand, |(_, result)| *result);
            self.open.retain(|open| *open != result);
        }
    }

    /// Notes what the instruction does to registers; true where it overwrites a result that needs a test.
    fn repeat(&mut self, inst: &Inst) -> bool {
        let inserted = match *inst {
            Inst::InsElement { rd, lane, rn, source, .. } if lane.value() == 0 && source.value() == 0 => Some((rd, rn)),
            _ => None,
        };
        let mut lost = false;
        inst.visit(|reg, role| {
            if inserted.is_some_and(|(rd, _)| rd == reg) && role == Role::UseDef {
                self.access(reg).note_insertion();
            } else {
                if role.reads() {
                    self.access(reg).note_read();
                }
                if role.writes() {
                    self.access(reg).note_write();
                }
            }
            if role.writes() {
                lost |= self.open.contains(&reg);
                self.aliases.retain(|(alias, result)| *alias != reg && *result != reg);
            }
        });
        if let Some((rd, rn)) = inserted.or_else(|| inst.as_copy())
            && self.open.contains(&rn)
        {
            self.aliases.push((rd, rn));
        }
        lost
    }

    fn virtual_vectors(&self) -> usize {
        let counted = self.accesses.iter().filter(|(reg, _)| reg.is_virtual()).count();
        counted + self.kept().count()
    }

    fn kept(&self) -> impl Iterator<Item = Reg> + '_ {
        self.accesses.iter().filter(|(_, access)| access.kept).map(|(reg, _)| *reg)
    }
}

/// Does the code begin with a copy into the register that a checked operation behind it reads and writes? With the copy in
/// its segment that register need not be kept.
fn prepares(code: &[Inst]) -> bool {
    let [copy, operation, behind @ ..] = code else { return false };
    let Some((to, _)) = copy.as_copy().filter(|(to, _)| to.class() == RegClass::Vector) else { return false };
    let mut reads = false;
    operation.visit(|reg, role| reads |= reg == to && role == Role::UseDef);
    reads && Check::parse(behind).is_some_and(|(check, _)| check.rd == to)
}

/// The end of the segment that begins at `code[0]`, a checked operation or the copy before it, and what it does.
fn grow(code: &[Inst], state: Reg) -> (usize, Growing) {
    let mut growing = Growing::default();
    let (mut end, mut best) = (0, Growing::default());
    let mut index = 0;
    while let Some(inst) = code.get(index) {
        let check = Check::parse(&code[index + 1..]);
        if !growing.step(inst, check.as_ref().map(|(check, _)| check), state) {
            break;
        }
        index += 1;
        if let Some((_, length)) = check {
            index += length;
            (end, best) = (index, growing.clone());
        }
    }
    assert!(end != 0, "a checked operation can be repeated");
    (end, best)
}

impl Lower<'_> {
    /// Replaces the checks of a block, given last instruction first, by tests at the ends of segments.
    pub(in crate::lower) fn test_segments(&mut self, reverse: &mut Vec<Inst>) {
        reverse.reverse();
        let code = core::mem::take(reverse);
        let mut index = 0;
        while index < code.len() {
            if Check::parse(&code[index + 1..]).is_none() && !prepares(&code[index..]) {
                reverse.push(code[index]);
                index += 1;
                continue;
            }
            let (length, segment) = grow(&code[index..], self.state());
            self.segment(&code[index..index + length], &segment, reverse);
            index += length;
        }
        reverse.reverse();
    }

    /// Appends a segment with its test.
    fn segment(&mut self, code: &[Inst], segment: &Growing, out: &mut Vec<Inst>) {
        let (shape, wide) = segment.shape.expect("a segment has a check");
        let whole = self.has_wide_registers();
        let copy_of = |to, from| if whole { Inst::copy_wide(to, from) } else { Inst::copy(to, from) };
        let kept: SmallVec<[(Reg, Reg); 4]> = segment.kept().map(|reg| (reg, self.vector_temp())).collect();
        out.push(Inst::Mark { payload: regalloc::REGION_BEGIN });
        out.extend(kept.iter().map(|(reg, copy)| copy_of(*copy, *reg)));
        out.push(Inst::Mark { payload: RECORD });
        out.extend_from_slice(code);
        for (reg, copy) in kept {
            out.extend([Inst::Mark { payload: RESTORE }, copy_of(reg, copy)]);
        }
        let (label, back) = (self.label(), self.label());
        self.operation.clear();
        // Above results of 128 bits a wider register is zero.
        if wide || whole && !shape.is_scalar() && !segment.free {
            self.test_wide_results(shape.element(), &segment.open, label);
        } else {
            self.test_results(Form::of_shape(shape), &segment.open, segment.free, label);
        }
        self.bind(back);
        out.append(self.operation);
        out.push(Inst::Mark { payload: regalloc::REGION_END });
        self.push_replay(shape, segment.checks, label, back);
    }

    /// Branches where one of the results in registers of 256 bits is a NaN; no flag is written.
    fn test_wide_results(&mut self, element: ElementSize, results: &[Reg], label: Label) {
        let (whole, [found, more]) = (PredicateReg::ALL, PredicateReg::SCRATCH);
        let mut to = found;
        for pair in results.chunks(2) {
            self.sve_fcmuo(element, to, whole, pair[0], *pair.last().expect("chunks are not empty"));
            if to == more {
                self.predicate_orr(found, whole, found, more);
            }
            to = more;
        }
        let count = self.scratch(0);
        self.cntp(element, whole, found, count);
        self.cbnz(Size::X, count, label);
    }

    /// Branches where one of the results is a NaN.
    fn test_results(&mut self, form: Form, results: &[Reg], free: bool, label: Label) {
        let mask = self.vector_scratch(1);
        if let (Form::Scalar(size), [a, b], true) = (form, results, free) {
            self.fcmp(size, *a, *b);
            return self.b_cond(Cond::Vs, label);
        }
        // The maximum is a NaN where either is.
        let all = results[1..].iter().fold(results[0], |all, result| {
            self.fmax_vector_or_scalar(form, mask, all, *result);
            mask
        });
        self.branch_if_nan(form, all, free, label);
    }

    fn fmax_vector_or_scalar(&mut self, form: Form, to: Reg, a: Reg, b: Reg) {
        match form {
            Form::Scalar(size) => self.fmax(size, to, a, b),
            Form::Vector(shape) => self.fmax_vector(shape, to, a, b),
        }
    }
}

//! Roles of operands and flags, by example for each kind.

use super::Role::{Def, EarlyDef, Use, UseDef};
use super::{BranchTarget, Inst};
use crate::asm::prelude::*;

fn built(build: impl FnOnce(&mut Vec<Inst>)) -> Inst {
    let mut out = Vec::new();
    build(&mut out);
    assert_eq!(out.len(), 1);
    out[0]
}

fn x(index: u32) -> Reg {
    Reg::virtual_reg(RegClass::General, index)
}

fn v(index: u32) -> Reg {
    Reg::virtual_reg(RegClass::Vector, index)
}

#[test]
fn roles_follow_the_instruction() {
    use Size::X;
    let imm = SImm9::of(8);
    let cases = [
        (built(|s| s.add_shifted(X, x(0), x(1), x(2), Shift::NONE)), vec![(x(1), Use), (x(2), Use), (x(0), Def)]),
        (built(|s| s.movk(X, x(0), MoveWideImm::at(1, 1))), vec![(x(0), UseDef)]),
        (built(|s| s.bfi(X, x(0), x(1), 3, 4)), vec![(x(1), Use), (x(0), UseDef)]),
        (built(|s| s.ubfx(X, x(0), x(1), 3, 4)), vec![(x(1), Use), (x(0), Def)]),
        (built(|s| s.str_x(x(0), Address::Pre(x(1), imm))), vec![(x(1), UseDef), (x(0), Use)]),
        (built(|s| s.ldr_x(x(0), Address::Post(x(1), imm))), vec![(x(1), UseDef), (x(0), EarlyDef)]),
        (built(|s| s.ldr_x(x(0), Address::index(x(1), x(2)))), vec![(x(1), Use), (x(2), Use), (x(0), Def)]),
        (built(|s| s.stlxr_x(x(0), x(1), x(2))), vec![(x(2), Use), (x(1), Use), (x(0), EarlyDef)]),
        (built(|s| s.casal(ElementSize::D, x(0), x(1), x(2))), vec![(x(2), Use), (x(1), Use), (x(0), UseDef)]),
        (
            built(|s| s.casp(X, Order::Acquire, Reg::x(2), Reg::x(4), x(0))),
            vec![(x(0), Use), (Reg::x(4), Use), (Reg::x(5), Use), (Reg::x(2), UseDef), (Reg::x(3), UseDef)],
        ),
        (built(|s| s.fmla_vector(Shape::D2, v(0), v(1), v(2))), vec![(v(1), Use), (v(2), Use), (v(0), UseDef)]),
        (built(|s| s.fmul_vector(Shape::D2, v(0), v(1), v(2))), vec![(v(1), Use), (v(2), Use), (v(0), Def)]),
        (built(|s| s.xtn_vector(Shape::B8, v(0), v(1))), vec![(v(1), Use), (v(0), Def)]),
        (built(|s| s.xtn_vector(Shape::B16, v(0), v(1))), vec![(v(1), Use), (v(0), UseDef)]),
        (built(|s| s.shrn_vector(Shape::S4, v(0), v(1), UImm7::of(3))), vec![(v(1), Use), (v(0), UseDef)]),
        (built(|s| s.ins_general(ElementSize::S, v(0), UImm4::of(1), x(1))), vec![(x(1), Use), (v(0), UseDef)]),
        (built(|s| s.vector_imm(true, v(0), VectorImm::new(0).unwrap())), vec![(v(0), Def)]),
        (built(|s| s.vector_imm(true, v(0), VectorImm::orr(0).unwrap())), vec![(v(0), UseDef)]),
        (
            built(|s| s.tbl(Shape::B16, 2, v(0), Reg::v(31), v(2))),
            vec![(Reg::v(0), Use), (Reg::v(31), Use), (v(2), Use), (v(0), Def)],
        ),
        (built(|s| s.setp(x(0), x(1), x(2))), vec![(x(2), Use), (x(0), UseDef), (x(1), UseDef)]),
        (built(|s| s.fmov_top_from_x(v(0), x(1))), vec![(x(1), Use), (v(0), UseDef)]),
    ];
    for (inst, expected) in cases {
        let mut found = Vec::new();
        inst.visit(|reg, role| found.push((reg, role)));
        assert_eq!(found, expected, "{inst}");
    }
}

#[test]
fn branches_and_pseudo_instructions_are_visited() {
    let label = Label::new(0);
    let target = Target::Code(4);
    let mut all = crate::asm::branches(label);
    all.extend([Inst::Adrp { rd: x(0), target }, Inst::AddLow { rd: x(0), rn: x(1), target }]);
    all.extend([
        Inst::Bind { label },
        Inst::Mark { payload: 1 },
        Inst::Word { value: 2 },
        Inst::AddressWord { target },
    ]);
    for inst in all {
        let mut count = 0;
        inst.visit(|_, _| count += 1);
        let plain = matches!(inst.branch(), Some(BranchTarget::Always(_) | BranchTarget::Call))
            || matches!(inst, Inst::BranchCond { .. } | Inst::Word { .. } | Inst::AddressWord { .. })
            || inst.is_pseudo();
        assert_eq!(count == 0, plain, "{inst}");
        assert!(!inst.to_string().is_empty());
    }
}

#[test]
fn flags_and_branches() {
    use Size::X;
    let label = Label::new(1);
    let cases = [
        (built(|s| s.cmp(X, x(0), x(1))), false, true),
        (built(|s| s.add_shifted(X, x(0), x(1), x(2), Shift::NONE)), false, false),
        (built(|s| s.adcs(X, x(0), x(1), x(2))), true, true),
        (built(|s| s.adc(X, x(0), x(1), x(2))), true, false),
        (built(|s| s.tst(X, x(0), x(1))), false, true),
        (built(|s| s.ccmp(X, x(0), x(1), UImm4::of(0), Cond::Eq)), true, true),
        (built(|s| s.csel(X, x(0), x(1), x(2), Cond::Eq)), true, false),
        (built(|s| s.fcmp(FpSize::D, v(0), v(1))), false, true),
        (built(|s| s.cfinv()), true, true),
        (built(|s| s.fjcvtzs(x(0), v(1))), false, true),
        (built(|s| s.b_cond(Cond::Lt, label)), true, false),
        (built(|s| s.cbz(X, x(0), label)), false, false),
    ];
    for (inst, reads, writes) in cases {
        assert_eq!((inst.reads_flags(), inst.writes_flags()), (reads, writes), "{inst}");
    }
    assert_eq!(built(|s| s.b(label)).branch(), Some(BranchTarget::Always(label)));
    assert_eq!(built(|s| s.b_cond(Cond::Lt, label)).branch(), Some(BranchTarget::Conditional(label)));
    assert_eq!(built(|s| s.blr(x(0))).branch(), Some(BranchTarget::Call));
    assert_eq!(built(|s| s.ret(x(0))).branch(), Some(BranchTarget::Leave));
    assert_eq!(built(|s| s.nop()).branch(), None);
}

#[test]
fn copies_and_spills() {
    for (rd, rn) in [(x(0), x(1)), (v(0), v(1)), (Reg::x(3), Reg::x(4))] {
        assert_eq!(Inst::copy(rd, rn).as_copy(), Some((rd, rn)));
    }
    assert_eq!(Inst::copy(Reg::SP, Reg::x(1)).to_string(), "mov sp, x1");
    assert_eq!(built(|s| s.mov_sized(Size::W, x(0), x(1))).as_copy(), None, "it clears the upper half");
    let spill = |reg, offset| Inst::spill(reg, Reg::x(28), offset, false).map(|inst| inst.to_string());
    assert_eq!(spill(Reg::x(1), 32760).as_deref(), Some("str x1, [x28, #32760]"));
    assert_eq!(spill(Reg::v(1), -16).as_deref(), Some("stur q1, [x28, #-16]"));
    assert_eq!(spill(Reg::x(1), 32768), None);
    assert_eq!(
        Inst::reload(v(1), Reg::x(28), 16, false).map(|inst| inst.to_string()).as_deref(),
        Some("ldr %q1, [x28, #16]")
    );
}

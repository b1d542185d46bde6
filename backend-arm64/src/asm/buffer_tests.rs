//! Labels, ranges, islands, relocations and marks, read back with field arithmetic of their own.

use super::prelude::*;
use super::samples::branches;
use super::{AssembleError, Code, CodeBuffer};
use causeway_relocation::RelocationKind;

fn word(code: &Code, offset: u32) -> u32 {
    let at = offset as usize;
    u32::from_le_bytes(code.bytes[at..at + 4].try_into().unwrap())
}

/// Sign-extends bits `lsb..lsb + width` of a word and scales by 4.
fn distance(word: u32, lsb: u32, width: u32) -> i64 {
    i64::from((word << (32 - lsb - width)) as i32 >> (32 - width)) * 4
}

/// Where the branch at `offset` goes, and whether it is conditional.
fn destination(code: &Code, offset: u32) -> (i64, bool) {
    let word = word(code, offset);
    let (distance, conditional) = match word >> 24 {
        0x54 | 0x34 | 0x35 | 0xb4 | 0xb5 => (distance(word, 5, 19), true),
        0x36 | 0x37 | 0xb6 | 0xb7 => (distance(word, 5, 14), true),
        0x14..=0x17 | 0x94..=0x97 => (distance(word, 0, 26), false),
        other => panic!("no branch at {offset:#x}: {other:#x}"),
    };
    (i64::from(offset) + distance, conditional)
}

/// Follows `b` from `offset`.
fn follow(code: &Code, mut offset: i64) -> i64 {
    while word(code, offset as u32) >> 26 == 5 {
        offset = destination(code, offset as u32).0;
    }
    offset
}

fn nops(buffer: &mut CodeBuffer, count: u32) {
    for _ in 0..count {
        buffer.nop();
    }
}

#[test]
fn labels_bind_forward_and_backward() {
    let label = Label::new(5);
    for inst in branches(label) {
        for forward in [true, false] {
            let mut buffer = CodeBuffer::new();
            if !forward {
                buffer.bind(label);
                nops(&mut buffer, 3);
            }
            let site = buffer.offset();
            buffer.emit(&inst);
            if forward {
                nops(&mut buffer, 2);
                buffer.bind(label);
            }
            let code = buffer.finish().unwrap();
            let expected = if forward { 12 } else { -12 };
            let found = match inst {
                Inst::Adr { .. } => distance(word(&code, site), 5, 19) + i64::from(word(&code, site) >> 29 & 3),
                Inst::LoadLiteral { .. } => distance(word(&code, site), 5, 19),
                _ => destination(&code, site).0 - i64::from(site),
            };
            assert_eq!(found, expected, "{inst}");
        }
    }
}

#[test]
fn backward_branches_out_of_range_are_inverted_over_b() {
    for (inst, range) in [
        (
            Inst::TestBranch {
                op: crate::inst::ops::branch::TestBranchOp::Tbz,
                rt: Reg::x(1),
                bit: UImm6::of(9),
                label: Label::new(0),
            },
            1 << 15,
        ),
        (Inst::BranchCond { cond: Cond::Lt, label: Label::new(0) }, 1 << 20),
    ] {
        let mut buffer = CodeBuffer::new();
        buffer.bind(Label::new(0));
        nops(&mut buffer, range / 4);
        let last = buffer.offset();
        buffer.emit(&inst);
        let far = buffer.offset();
        buffer.emit(&inst);
        let code = buffer.finish().unwrap();
        assert_eq!(destination(&code, last), (0, true));
        assert_eq!(destination(&code, far), (i64::from(far) + 8, true));
        assert_eq!(destination(&code, far + 4), (0, false));
        let opposite = if inst.to_string().starts_with("tbz") { 1 << 24 } else { 1 };
        assert_eq!((word(&code, far) ^ word(&code, last)) & 0x0100_000f, opposite);
    }
}

#[test]
fn forward_branches_reach_through_islands() {
    let mut buffer = CodeBuffer::new();
    let mut sites = Vec::new();
    // Several labels, several sites each, over more than two ranges of `tbz`.
    for round in 0..40_000u32 {
        if round % 97 == 0 {
            let label = Label::new(round / 97 % 5);
            sites.push((buffer.offset(), label));
            buffer.tbnz(Reg::x(2), UImm6::of(3), label);
        }
        buffer.add_shifted(Size::X, Reg::x(1), Reg::x(2), Reg::x(3), Shift::NONE);
    }
    for label in 0..5 {
        buffer.bind(Label::new(label));
        buffer.nop();
    }
    let code = buffer.finish().unwrap();
    let mut branches = 0;
    for offset in (0..code.bytes.len() as u32).step_by(4) {
        branches += u32::from(word(&code, offset) >> 24 == 0x37);
    }
    assert_eq!(branches as usize, sites.len());
    // Straight-line code jumps over islands, so every `tbnz` still follows its predecessor; sites moved by the islands.
    let mut found = sites.iter();
    for offset in (0..code.bytes.len() as u32).step_by(4) {
        if word(&code, offset) >> 24 == 0x37 {
            let label = found.next().unwrap().1;
            let target = follow(&code, destination(&code, offset).0);
            assert_eq!(target as u32, code.label_offset(label).unwrap(), "at {offset:#x}");
        }
    }
    let executed = {
        let (mut at, mut count) = (0i64, 0);
        while (at as usize) < code.bytes.len() {
            let current = word(&code, at as u32);
            at = if current >> 26 == 5 { destination(&code, at as u32).0 } else { at + 4 };
            count += u32::from(current >> 24 == 0x8b);
        }
        count
    };
    assert_eq!(executed, 40_000);
}

#[test]
fn islands_do_not_part_memory_copies() {
    let label = Label::new(0);
    let mut buffer = CodeBuffer::new();
    buffer.tbz(Reg::x(0), UImm6::of(0), label);
    for _ in 0..4000 {
        buffer.cpyfp(Reg::x(1), Reg::x(2), Reg::x(3));
        buffer.cpyfm(Reg::x(1), Reg::x(2), Reg::x(3));
        buffer.cpyfe(Reg::x(1), Reg::x(2), Reg::x(3));
    }
    buffer.bind(label);
    buffer.nop();
    let code = buffer.finish().unwrap();
    let mut offset = 4;
    while offset < code.label_offset(label).unwrap() {
        if word(&code, offset) >> 26 == 5 {
            offset = destination(&code, offset).0 as u32;
            continue;
        }
        let stages = [0, 4, 8].map(|next| word(&code, offset + next) >> 22 & 3);
        assert_eq!(stages, [0, 1, 2]);
        offset += 12;
    }
    assert_eq!(follow(&code, destination(&code, 0).0), i64::from(code.label_offset(label).unwrap()));
}

#[test]
fn labels_used_wrongly_are_errors() {
    let (a, b) = (Label::new(0), Label::new(1));
    let mut buffer = CodeBuffer::new();
    buffer.nop();
    buffer.b(b);
    assert_eq!(buffer.finish(), Err(AssembleError::Unbound { site: 4, label: b }));

    let mut buffer = CodeBuffer::new();
    buffer.bind(a);
    buffer.nop();
    buffer.bind(a);
    assert_eq!(buffer.finish(), Err(AssembleError::BoundTwice { label: a, first: 0, second: 4 }));

    let mut buffer = CodeBuffer::new();
    buffer.adr(Reg::x(0), a);
    nops(&mut buffer, 1 << 18);
    buffer.bind(a);
    assert_eq!(buffer.finish(), Err(AssembleError::Range { site: 0, target: (1 << 20) + 4 }));
}

#[test]
fn relocations_and_marks_are_recorded_at_their_sites() {
    use crate::inst::ops::memory::LoadStoreOp;
    let target = Target::Image(0x1234);
    let mut buffer = CodeBuffer::new();
    buffer.mark(77);
    buffer.address(Reg::x(4), target);
    buffer.load_store_low(LoadStoreOp::LdrVectorQ, Reg::v(1), Reg::x(4), target);
    buffer.mark(78);
    buffer.bl_far(Target::Entry(9));
    buffer.nop();
    buffer.push(Inst::AddressWord { target });
    let code = buffer.finish().unwrap();
    let kinds: Vec<_> = code.relocations.iter().map(|record| (record.site, record.kind)).collect();
    use RelocationKind as Kind;
    let expected = [
        (0, Kind::AdrpPage21),
        (4, Kind::AddLo12),
        (8, Kind::LoadStore128Lo12),
        (12, Kind::Branch26),
        (24, Kind::Absolute64),
    ];
    assert_eq!(kinds, expected);
    for record in &code.relocations[..4] {
        let fits =
            record.kind.info().patterns.iter().any(|pattern| word(&code, record.site) & pattern.mask == pattern.value);
        assert!(fits, "{record:?}");
    }
    assert_eq!(code.marks.iter().map(|mark| (mark.offset, mark.payload)).collect::<Vec<_>>(), [(0, 77), (12, 78)]);
    assert_eq!(code.bytes.len(), 32);
}

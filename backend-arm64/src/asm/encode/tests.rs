//! Every operation in every shape against an independent disassembler, and what that cannot read against the words of
//! the GNU assembler (2.40).

use yaxpeax_arch::{Arch, Decoder, U8Reader};
use yaxpeax_arm::armv8::a64::ARMv8;

use super::encode;
use crate::asm::samples::{samples, sve_samples};
use crate::inst::Inst;

/// Words that the GNU assembler made of the text beside them, for instructions that yaxpeax-arm rejects or misprints.
const GNU: &str = include_str!("gnu_words.txt");

/// The same for scalable vectors: each operation and element size once.
const GNU_SVE: &str = include_str!("gnu_sve_words.txt");

fn disassemble(word: u32) -> Option<String> {
    let decoder = <ARMv8 as Arch>::Decoder::default();
    decoder.decode(&mut U8Reader::new(&word.to_le_bytes())).ok().map(|inst| inst.to_string())
}

/// Numbers after `#` in one notation, whitespace single.
fn canonical(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.replace('\t', " ").split('#').enumerate() {
        if index == 0 {
            out.push_str(part);
            continue;
        }
        let end = part.find([',', ']', ' ']).unwrap_or(part.len());
        let (number, rest) = part.split_at(end);
        let value = match (number.strip_prefix("0x"), number.strip_prefix("-0x")) {
            (Some(hex), _) => u64::from_str_radix(hex, 16).ok().map(|value| value.to_string()),
            (_, Some(hex)) => i64::from_str_radix(hex, 16).ok().map(|value| (-value).to_string()),
            _ => number.parse::<f64>().ok().map(|value| value.to_string()),
        };
        out.push('#');
        out.push_str(value.as_deref().unwrap_or(number));
        out.push_str(rest);
    }
    out.trim().to_owned()
}

/// The text with yaxpeax-arm's habits: shifts by zero unsaid or said otherwise, extensions of additions printed as `lsl`.
fn as_yaxpeax(text: &str) -> String {
    let mut text = canonical(text);
    for kind in ["asr", "lsr", "ror"] {
        if let Some(head) = text.strip_suffix(&format!(", {kind} #0")) {
            text = format!("{head}, {kind}");
        }
    }
    if text.ends_with(" #0]") && text.starts_with(['l', 's']) {
        text = text.replace(", lsl #0]", "]").replace("w #0]", "w]").replace("x #0]", "x]");
    }
    let addition = ["add", "sub", "cmp", "cmn"].iter().any(|name| text.starts_with(name));
    if addition {
        text = text.replace("uxtx #", "lsl #").replace("uxtw #", "lsl #");
        for kind in [", uxtx", ", uxtw"] {
            text = text.strip_suffix(kind).map_or(text.clone(), str::to_owned);
        }
    }
    if text.starts_with("dup ") && text.ends_with(']') {
        text = text.replacen("dup", "mov", 1);
    }
    match text.split_once(' ') {
        Some((name @ ("uxtl" | "uxtl2"), rest)) => format!("{} {rest}, #0", name.replace("uxtl", "ushll")),
        _ => text,
    }
}

/// Instructions whose yaxpeax-arm text is a raw system register, field or hint number; [`GNU`] has them.
fn is_raw_in_yaxpeax(text: &str) -> bool {
    let name = text.split(' ').next().unwrap_or_default();
    ["mrs", "msr", "dc", "ic", "cfinv", "axflag", "xaflag", "clrex", "sevl"].contains(&name)
        || (name.starts_with("prf") && text.contains(" #0x"))
}

#[test]
fn yaxpeax_reads_what_we_encode_as_what_we_print() {
    let (mut compared, mut rejected) = (0, 0);
    for inst in samples(3) {
        let text = inst.to_string();
        if is_raw_in_yaxpeax(&text) {
            continue;
        }
        let word = encode(&inst);
        let Some(theirs) = disassemble(word) else {
            rejected += 1;
            let name = text.split(' ').next().unwrap_or_default();
            let covered = GNU.lines().any(|line| line.split(' ').nth(1) == Some(name));
            assert!(covered, "{word:08x} {text}: rejected, and without a word of the GNU assembler");
            continue;
        };
        assert_eq!(as_yaxpeax(&text), as_yaxpeax(&theirs), "{word:08x}");
        compared += 1;
    }
    assert!(compared > 5000, "{compared}");
    assert!(rejected < compared / 20, "{rejected}");
}

#[test]
fn the_gnu_assembler_agrees_on_the_rest() {
    let ours: std::collections::BTreeSet<String> =
        samples(8).iter().map(|inst| format!("{:08x} {inst}", encode(inst))).collect();
    for line in GNU.lines() {
        assert!(ours.contains(line), "{line}");
    }
}

#[test]
fn the_gnu_assembler_agrees_on_scalable_vectors() {
    let mut theirs = GNU_SVE.lines();
    for inst in sve_samples(1) {
        let ours = format!("{:08x} {inst}", encode(&inst));
        assert_eq!(theirs.next(), Some(ours.as_str()), "the table has other instructions");
    }
    assert_eq!(theirs.next(), None);
}

#[test]
fn every_sample_is_visited_and_printed_with_the_registers_it_names() {
    for inst in samples(1).into_iter().chain(sve_samples(1)) {
        let mut renamed = inst;
        let mut count = 0;
        renamed.for_each_operand(|reg, _| {
            *reg = crate::asm::Reg::virtual_reg(reg.class(), 7000 + count);
            count += 1;
        });
        let text = renamed.to_string();
        // Implied neighbours cannot be renamed; `stadd` and the aliases with ZR name one operand less, destructive
        // operations on scalable vectors name their destination twice.
        let is_list = matches!(inst, Inst::VectorTable { .. } | Inst::LoadStoreMultiple { .. });
        if !is_list {
            let named = text.matches('%').count() as u32;
            assert!(
                named >= count && (named == count || text.starts_with("mov") || text.contains("%z")),
                "{inst} / {text}: {count}"
            );
        }
    }
}

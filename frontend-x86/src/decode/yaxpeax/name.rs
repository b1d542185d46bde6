//! Our names of instructions by the crate's, which are the same but for those listed here.

use super::prefix::Head;
use super::raw::{Opcode, Raw};
use crate::decode::{Encoding, Mnemonic};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Our names in upper case.
static BY_NAME: LazyLock<BTreeMap<String, Mnemonic>> = LazyLock::new(|| {
    let same = Mnemonic::ALL.iter().map(|mnemonic| (mnemonic.name().to_uppercase(), *mnemonic));
    same.chain(OTHERS.iter().map(|(name, mnemonic)| ((*name).to_owned(), *mnemonic))).collect()
});

/// Names that are spelled otherwise.
const OTHERS: [(&str, Mnemonic); 25] = [
    ("BLENDW", Mnemonic::Pblendw),
    ("CALLF", Mnemonic::Call),
    ("CMOVNA", Mnemonic::Cmovbe),
    ("CMOVNB", Mnemonic::Cmovae),
    ("CMOVNZ", Mnemonic::Cmovne),
    ("CMOVZ", Mnemonic::Cmove),
    ("FDISI8087_NOP", Mnemonic::Fndisi),
    ("FENI8087_NOP", Mnemonic::Fneni),
    ("FSETPM287_NOP", Mnemonic::Fnsetpm),
    ("JMPF", Mnemonic::Jmp),
    ("JNA", Mnemonic::Jbe),
    ("JNB", Mnemonic::Jae),
    ("JNZ", Mnemonic::Jne),
    ("JZ", Mnemonic::Je),
    ("LOOPNZ", Mnemonic::Loopne),
    ("LOOPZ", Mnemonic::Loope),
    ("PFMULHRW", Mnemonic::Pmulhrw),
    ("PREFETCH0", Mnemonic::Prefetcht0),
    ("PREFETCH1", Mnemonic::Prefetcht1),
    ("PREFETCH2", Mnemonic::Prefetcht2),
    ("RETURN", Mnemonic::Ret),
    ("SETNZ", Mnemonic::Setne),
    ("SETZ", Mnemonic::Sete),
    ("SLHD", Mnemonic::Shld),
    ("XLAT", Mnemonic::Xlatb),
];

/// Names found so far, by the crate's numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    known: Vec<Option<Mnemonic>>,
}

impl Names {
    /// Our name of an instruction; `None` where we have none.
    pub(super) fn find(&mut self, raw: &Raw, head: &Head) -> Option<Mnemonic> {
        if let Some(mnemonic) = sized(head) {
            return Some(mnemonic);
        }
        let number = match raw.opcode {
            Opcode::Long(opcode) => opcode as usize & NUMBER,
            Opcode::Protected(opcode) => opcode as usize & NUMBER,
        };
        if number >= self.known.len() {
            self.known.resize(number + 1, None);
        }
        if self.known[number].is_none() {
            self.known[number] = BY_NAME.get(&name(raw.opcode)).copied();
        }
        self.known[number]
    }
}

/// Bits of the crate's numbers that tell instructions apart; the others say which prefixes they take.
const NUMBER: usize = 0xfff;

fn name(opcode: Opcode) -> String {
    match opcode {
        Opcode::Long(opcode) => format!("{opcode:?}"),
        Opcode::Protected(opcode) => format!("{opcode:?}"),
    }
}

/// Instructions whose name says their operand size and is one in the crate.
fn sized(head: &Head) -> Option<Mnemonic> {
    use Mnemonic as M;
    if head.map != 0 || head.encoding != Encoding::Legacy {
        return None;
    }
    let widths = match head.opcode & 0xfe {
        0x6c => [M::Insb, M::Insw, M::Insd, M::Insd],
        0x6e => [M::Outsb, M::Outsw, M::Outsd, M::Outsd],
        0xa4 => [M::Movsb, M::Movsw, M::MovsdString, M::Movsq],
        0xa6 => [M::Cmpsb, M::Cmpsw, M::CmpsdString, M::Cmpsq],
        0xaa => [M::Stosb, M::Stosw, M::Stosd, M::Stosq],
        0xac => [M::Lodsb, M::Lodsw, M::Lodsd, M::Lodsq],
        0xae => [M::Scasb, M::Scasw, M::Scasd, M::Scasq],
        _ => return stack_name(head),
    };
    let width = if head.opcode & 1 == 0 { 8 } else { head.operand_bits() };
    Some(widths[width.trailing_zeros() as usize - 3])
}

fn stack_name(head: &Head) -> Option<Mnemonic> {
    use Mnemonic as M;
    let [short, default, wide] = match head.opcode {
        0x9c => [M::Pushf, M::Pushfd, M::Pushfq],
        0x9d => [M::Popf, M::Popfd, M::Popfq],
        0xcf => [M::Iret, M::Iretd, M::Iretq],
        _ => return None,
    };
    let is_wide = head.wide() || head.bits == 64 && head.opcode != 0xcf && !head.operand_size;
    Some(match (is_wide, head.operand_size) {
        (true, _) => wide,
        (false, true) => short,
        (false, false) => default,
    })
}

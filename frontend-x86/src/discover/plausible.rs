//! Is it code? A judgement on bytes that no evidence points to, such as what lies between functions.
//!
//! Assembly keeps its constants there (tables of ciphers and hashes), and nearly any bytes decode. What tells
//! them from code is where control leads: code stays within what decodes, runs no instruction that faults in a user
//! program, and leaves for places where code is known to start.

use super::padding;
use crate::blocks::note_run;
use crate::decode::{Decoder, Flow, Instruction, Mnemonic, OperandKind, RegisterClass};
use causeway_image::{AddrRange, GuestAddr, GuestImage, GuestRelocation};
use smallvec::SmallVec;
use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};

/// Longest x86 instruction, bytes.
const MAX_LENGTH: u64 = 15;
/// Instructions after which bytes count as code: by then nearly all data has failed.
const ENOUGH: usize = 64;

/// What is asked of an ordinary instruction.
#[derive(Clone, Copy)]
struct Step {
    start: u64,
    /// Address behind it.
    next: u64,
    target: Option<u64>,
    ends_path: bool,
}

/// Ordinary instructions that follow each other, kept from one judgement to the next: what is judged overlaps.
pub(crate) struct Row<'a> {
    steps: VecDeque<Step>,
    /// Where the bytes of all judgements end.
    end: u64,
    /// What the loader changes in them.
    relocations: &'a [GuestRelocation],
}

impl<'a> Row<'a> {
    /// None yet, for judgements on bytes from `start` to `end`.
    pub(crate) fn new(image: &'a dyn GuestImage, start: u64, end: u64) -> Self {
        let range = AddrRange { start: GuestAddr(start), end: GuestAddr(end) };
        Self { steps: VecDeque::new(), end, relocations: image.relocations_in(range) }
    }

    /// Those up to the first transfer of control from `start` on, for one judgement.
    pub(crate) fn from(image: &'a dyn GuestImage, start: u64, end: u64, decoder: &mut impl Decoder) -> Self {
        let mut row = Self::new(image, start, end);
        row.extend(image, start..end, ENOUGH, decoder);
        row
    }

    /// Does the loader change the byte? It changes the first of entries of tables, never of instructions.
    fn is_relocated(&self, guest_pc: u64) -> bool {
        self.relocations.binary_search_by_key(&guest_pc, |relocation| relocation.addr.0).is_ok()
    }

    /// Keeps what is known from `start` on.
    fn begin_at(&mut self, start: u64) {
        let before = self.steps.partition_point(|step| step.start < start);
        self.steps.drain(..before);
        if self.steps.front().is_some_and(|step| step.start != start) {
            self.steps.clear();
        }
    }

    /// Adds instructions that follow each other from `bytes.start` on: at most `count`, none that starts behind `bytes.end` or a
    /// transfer of control, and at least one where an ordinary one lies there.
    fn extend(&mut self, image: &dyn GuestImage, bytes: Range<u64>, count: usize, decoder: &mut impl Decoder) {
        let Range { start, end } = bytes;
        let room = (self.end - start).min(count as u64 * MAX_LENGTH);
        let code = image.bytes_ahead(GuestAddr(start), room as usize);
        let last = self.steps.len() + count;
        let mut at = start;
        decoder.decode_run(code, start, |decoded| {
            let rest = code.get((at - start) as usize..).unwrap_or(&[]);
            let Some(step) = decoded.ok().and_then(|inst| self.ordinary(inst, rest)) else {
                return ControlFlow::Break(());
            };
            self.steps.push_back(step);
            let ends = step.ends_path || step.next >= end || self.steps.len() == last;
            if ends {
                return ControlFlow::Break(());
            }
            at = step.next;
            ControlFlow::Continue(())
        });
        note_run(image, start, (at - start) as usize, code);
    }

    /// What is asked of the instruction at the start of `bytes`, if user programs contain its like.
    fn ordinary(&self, inst: &Instruction, bytes: &[u8]) -> Option<Step> {
        let is_filler = bytes.starts_with(&[0, 0]);
        let is_code = !is_filler && !self.is_relocated(inst.guest_pc) && is_ordinary(inst);
        is_code.then(|| Step {
            start: inst.guest_pc,
            next: inst.next_pc(),
            target: inst.flow().target(),
            ends_path: ends_path(inst),
        })
    }

    fn find(&self, guest_pc: u64) -> Option<Step> {
        self.steps.binary_search_by_key(&guest_pc, |step| step.start).ok().map(|index| self.steps[index])
    }
}

/// Bytes under judgement.
pub(crate) struct Suspect<'a> {
    /// The image.
    pub(crate) image: &'a dyn GuestImage,
    /// Where the bytes end; known code or nothing follows.
    pub(crate) end: u64,
    /// May code outside the bytes be entered here?
    pub(crate) is_entry: &'a dyn Fn(u64) -> bool,
}

impl Suspect<'_> {
    /// Do the bytes at `start` look like code, in the order in which they lie and in the order in which they would run?
    pub(crate) fn is_code_at(&self, start: u64, row: &mut Row<'_>, decoder: &mut impl Decoder) -> bool {
        self.lies_as_code(start, row, decoder) && self.runs_as_code(start, row, decoder)
    }

    /// One instruction follows the other up to padding behind a transfer of control, or the end.
    fn lies_as_code(&self, start: u64, row: &mut Row<'_>, decoder: &mut impl Decoder) -> bool {
        row.begin_at(start);
        let mut guest_pc = start;
        for index in 0..ENOUGH {
            if guest_pc == self.end {
                return true;
            }
            if index == row.steps.len() {
                row.extend(self.image, guest_pc..self.end, ENOUGH - index, decoder);
            }
            let Some(&step) = row.steps.get(index) else { return false };
            if step.next > self.end {
                return false;
            }
            guest_pc = step.next;
            if step.ends_path && padding::skip(self.image, guest_pc, self.end) != guest_pc {
                return true;
            }
        }
        true
    }

    /// All paths that start here lead to code. `row` has instructions that are known to be ordinary.
    pub(crate) fn runs_as_code(&self, start: u64, row: &Row<'_>, decoder: &mut impl Decoder) -> bool {
        let mut seen: SmallVec<[u64; ENOUGH]> = SmallVec::new();
        let mut work: SmallVec<[u64; 16]> = SmallVec::from_slice(&[start]);
        while let Some(mut guest_pc) = work.pop() {
            while guest_pc != self.end && !seen.contains(&guest_pc) {
                if seen.len() == ENOUGH {
                    return true;
                }
                seen.push(guest_pc);
                let known = row.find(guest_pc).filter(|step| step.next <= self.end);
                let Some(step) = known.or_else(|| self.ordinary_at(guest_pc, row, decoder)) else {
                    return false;
                };
                match step.target {
                    Some(target) if (start..self.end).contains(&target) => work.push(target),
                    Some(target) if !(self.is_entry)(target) => return false,
                    _ => {}
                }
                if step.ends_path {
                    break;
                }
                guest_pc = step.next;
            }
        }
        true
    }

    /// The instruction at an address, if it lies before the end and user programs contain its like.
    fn ordinary_at(&self, guest_pc: u64, row: &Row<'_>, decoder: &mut impl Decoder) -> Option<Step> {
        let room = self.end.checked_sub(guest_pc)?.min(MAX_LENGTH);
        let bytes = self.image.bytes_at_most(GuestAddr(guest_pc), room as usize);
        row.ordinary(&decoder.decode(bytes, guest_pc).ok()?, bytes)
    }
}

fn ends_path(inst: &Instruction) -> bool {
    !inst.flow().falls_through() || inst.mnemonic == Mnemonic::Int3
}

/// Do compilers and authors of libraries use such an instruction?
fn is_ordinary(inst: &Instruction) -> bool {
    use Mnemonic as M;
    let unusual = match inst.flow() {
        Flow::Invalid => inst.mnemonic != M::Ud2,
        Flow::Trap => inst.mnemonic != M::Int3,
        _ => {
            matches!(
                inst.mnemonic,
                M::Aaa | M::Aad | M::Aam | M::Aas | M::Arpl | M::Bound | M::Daa | M::Das | M::Enter | M::Into | M::Jcxz
            ) || matches!(
                inst.mnemonic,
                M::Lds | M::Les | M::Lfs | M::Lgs | M::Lss | M::Loope | M::Loopne | M::Rcl | M::Rcr | M::Reservednop
            ) || matches!(
                inst.mnemonic,
                M::Salc | M::Xlatb | M::Cmc | M::Lahf | M::Sahf | M::Popf | M::Popfd | M::Popfq | M::Wait
            )
        }
    };
    let far_memory = inst.kinds.contains(&OperandKind::FarMemory);
    let moves_segment = (0..2).any(|n| inst.register(n).class == RegisterClass::Segment);
    !unusual && !far_memory && !moves_segment
}

#[cfg(all(test, feature = "iced"))]
mod tests {
    use super::*;
    use crate::decode::IcedDecoder;
    use causeway_image::{
        ImageKind, ImageParts, Machine, MappedImage, MemoryImage, Permissions, RelocationKind, Segment,
    };

    /// Judges bytes at 0x1000, outside of which code starts at 0x2000 alone.
    fn is_code(bytes: &[u8]) -> bool {
        let image = MemoryImage::new(Machine::X86_64, GuestAddr(0x1000), bytes.to_vec()).expect("a small image");
        let end = 0x1000 + bytes.len() as u64;
        let suspect = Suspect { image: &image, end, is_entry: &|target| target == 0x2000 };
        suspect.is_code_at(0x1000, &mut Row::new(&image, 0x1000, end), &mut IcedDecoder::new(64))
    }

    #[test]
    fn code_ends_where_control_leaves() {
        assert!(is_code(&[0x55, 0xc3]), "push rbp; ret");
        assert!(is_code(&[0x55, 0xc3, 0xcc, 0xf4]), "what follows padding does not matter");
        assert!(is_code(&[0x90, 0x90]), "control may run into the known code that follows");
        assert!(is_code(&[0xe9, 0xfb, 0x0f, 0x00, 0x00]), "jmp 0x2000");
        assert!(is_code(&[0xeb, 0xfe]), "jmp to itself");
    }

    #[test]
    fn tables_of_addresses_are_no_code() {
        let mut parts = ImageParts::new(&[0x55, 0x10, 0x40, 0x00, 0xc3][..], Machine::X86, ImageKind::SharedLibrary);
        let range = AddrRange { start: GuestAddr(0x1000), end: GuestAddr(0x1005) };
        let permissions = Permissions::READ | Permissions::EXECUTE;
        parts.segments.push(Segment { range, permissions, file_offset: 0, file_size: 5 });
        let judge = |parts: ImageParts<'_>| {
            let image = MappedImage::new(parts).expect("a small image");
            let suspect = Suspect { image: &image, end: 0x1005, is_entry: &|_| false };
            suspect.is_code_at(0x1000, &mut Row::new(&image, 0x1000, 0x1005), &mut IcedDecoder::new(32))
        };
        assert!(judge(parts.clone()));
        let (addr, kind) = (GuestAddr(0x1000), RelocationKind::Relative);
        parts.relocations.push(GuestRelocation { addr, width: 4, kind, target: Some(GuestAddr(0x40_1055)) });
        assert!(!judge(parts));
    }

    #[test]
    fn data_gives_itself_away() {
        assert!(!is_code(&[0x55, 0xf4]), "hlt");
        assert!(!is_code(&[0x55, 0x06]), "not an instruction");
        assert!(!is_code(&[0x55, 0x48]), "cut off by the end");
        assert!(!is_code(&[0x55, 0xc3, 0x06]), "not an instruction behind a return");
        assert!(!is_code(&[0x00, 0x00, 0xc3]), "zeroes");
        assert!(!is_code(&[0xe8, 0xfb, 0x0f, 0x00, 0x01, 0xc3]), "call of no code");
        assert!(!is_code(&[0x74, 0x02, 0xc3, 0xcc, 0xec]), "je to an `in`");
    }
}

//! Flags that code reads before it overwrites them, learned from the first straight run of its instructions.

use crate::decode::{Decoder, Instruction, Mnemonic, OperandKind};
use crate::lift::{Lifted, Lifter};
use causeway_image::{GuestAddr, GuestImage};
use causeway_ir::{Flags, Inst, Target, Terminator};
use std::ops::ControlFlow;

/// Instructions that are looked at; nearly every function overwrites all flags in fewer.
const MAX_INSTRUCTIONS: usize = 12;

/// Answers for one image after another, with the same buffers.
#[derive(Debug)]
pub struct EntryFlags<D> {
    decoder: D,
    lifter: Lifter,
}

/// Flags read so far, and those that nothing has overwritten yet.
struct Scan {
    read: Flags,
    open: Flags,
    /// Instructions that may still be looked at.
    left: usize,
}

/// Where a scan goes on after an instruction.
enum After {
    Next,
    Jump(u64),
    Nowhere,
}

impl Scan {
    fn read(&mut self, flags: Flags) {
        self.read |= flags & self.open;
    }

    fn instruction(&mut self, inst: &Inst) {
        self.read(inst.flags_read());
        self.open -= inst.flags_killed();
    }

    fn guest_instruction(&mut self, lifter: &mut Lifter, instruction: &Instruction) -> After {
        self.left -= 1;
        let after = match killed_by_usual(instruction) {
            Some(killed) => {
                self.open -= killed;
                After::Next
            }
            None => self.lift(lifter, instruction),
        };
        if self.open.is_empty() || self.left == 0 { After::Nowhere } else { after }
    }

    /// Learns from the instruction's IR.
    fn lift(&mut self, lifter: &mut Lifter, instruction: &Instruction) -> After {
        let lifted_before = lifter.function().insts.len();
        let Ok(lifted) = lifter.lift(instruction) else { return After::Nowhere };
        lifter.function().insts[lifted_before..].iter().for_each(|inst| self.instruction(inst));
        match lifted {
            Lifted::Next => After::Next,
            Lifted::Ends(Terminator::Jump(Target::Guest(target))) => After::Jump(target),
            Lifted::Ends(terminator) => {
                self.read(terminator.flags_read());
                After::Nowhere
            }
        }
    }
}

/// The flags that an instruction overwrites, if it is one of those that functions usually start with: it reads none and goes on
/// to the next. What is said here is what its IR says, at less cost.
fn killed_by_usual(instruction: &Instruction) -> Option<Flags> {
    use Mnemonic as M;
    let killed = match instruction.mnemonic {
        M::Mov | M::Movzx | M::Movsx | M::Movsxd | M::Lea | M::Push | M::Pop | M::Nop | M::Endbr64 => Flags::empty(),
        M::Add | M::Sub | M::Cmp | M::Test | M::And | M::Or | M::Xor => Flags::all(),
        _ => return None,
    };
    let is_usual = |n| instruction.kind(n) != OperandKind::Register || instruction.register(n).is_gpr();
    (instruction.prefixes.is_empty() && is_usual(0) && is_usual(1)).then_some(killed)
}

impl<D: Decoder> EntryFlags<D> {
    /// For guest code of 32 or 64 bits.
    pub fn new(decoder: D, bits: u8) -> Self {
        Self { decoder, lifter: Lifter::new(0, bits) }
    }

    /// The flags that code at `guest_pc` may read; those that the run leaves open count as read.
    pub fn at(&mut self, image: &dyn GuestImage, guest_pc: u64) -> Flags {
        let mark = self.lifter.builder().mark();
        let scan = self.scan(image, guest_pc);
        self.lifter.builder().rewind(mark);
        scan.read | scan.open
    }

    fn scan(&mut self, image: &dyn GuestImage, mut guest_pc: u64) -> Scan {
        let mut scan = Scan { read: Flags::empty(), open: Flags::all(), left: MAX_INSTRUCTIONS };
        while let After::Jump(target) = self.run(image, guest_pc, &mut scan) {
            guest_pc = target;
        }
        scan
    }

    /// Scans the instructions that follow each other from `guest_pc` on.
    fn run(&mut self, image: &dyn GuestImage, guest_pc: u64, scan: &mut Scan) -> After {
        let Self { decoder, lifter } = self;
        let bytes = image.bytes_ahead(GuestAddr(guest_pc), scan.left * super::MAX_LENGTH);
        let (mut last, mut next, mut after) = (0, 0, After::Nowhere);
        decoder.decode_run(bytes, guest_pc, |decoded| {
            last = next;
            let Ok(instruction) = decoded else { return ControlFlow::Break(()) };
            next += usize::from(instruction.length);
            after = scan.guest_instruction(lifter, instruction);
            if matches!(after, After::Next) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        super::note_run(image, guest_pc, last, bytes);
        after
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::IcedDecoder;
    use causeway_image::{Machine, MemoryImage};

    fn flags(bytes: &[u8]) -> Flags {
        let image = MemoryImage::new(Machine::X86_64, GuestAddr(0x1000), bytes.to_vec()).expect("a small image");
        let mut entry_flags = EntryFlags::new(IcedDecoder::new(64), 64);
        let first = entry_flags.at(&image, 0x1000);
        assert_eq!(first, entry_flags.at(&image, 0x1000), "asking leaves no trace");
        first
    }

    #[test]
    fn what_is_read_first_counts() {
        // adc eax, ecx: reads CF, overwrites all.
        assert_eq!(flags(&[0x11, 0xc8]), Flags::C);
        // sub rsp, 8.
        assert_eq!(flags(&[0x48, 0x83, 0xec, 0x08]), Flags::empty());
        // inc eax; je: CF stays open, ZF is overwritten before it is read.
        assert_eq!(flags(&[0xff, 0xc0, 0x74, 0x00]), Flags::C);
        // ret.
        assert_eq!(flags(&[0xc3]), Flags::all());
    }

    #[test]
    fn usual_instructions_are_what_their_ir_says() {
        let usual: [&[u8]; 21] = [
            &[0x48, 0x89, 0xe5],             // mov rbp, rsp
            &[0x8b, 0x07],                   // mov eax, [rdi]
            &[0xc6, 0x07, 0x00],             // mov byte [rdi], 0
            &[0x0f, 0xb6, 0x07],             // movzx eax, byte [rdi]
            &[0x0f, 0xbe, 0xc4],             // movsx eax, ah
            &[0x48, 0x63, 0xc7],             // movsxd rax, edi
            &[0x8d, 0x04, 0x3f],             // lea eax, [rdi+rdi]
            &[0x55],                         // push rbp
            &[0x6a, 0x01],                   // push 1
            &[0xff, 0x37],                   // push qword [rdi]
            &[0x8f, 0x07],                   // pop qword [rdi]
            &[0x0f, 0x1f, 0x00],             // nop dword [rax]
            &[0xf3, 0x0f, 0x1e, 0xfa],       // endbr64
            &[0x01, 0x07],                   // add [rdi], eax
            &[0x28, 0xe0],                   // sub al, ah
            &[0x48, 0x3b, 0x07],             // cmp rax, [rdi]
            &[0xa8, 0x01],                   // test al, 1
            &[0x66, 0x81, 0x27, 0x01, 0x00], // and word [rdi], 1
            &[0x83, 0xc8, 0xff],             // or eax, -1
            &[0x31, 0xc0],                   // xor eax, eax
            &[0xa1, 1, 0, 0, 0, 0, 0, 0, 0], // mov eax, [1]
        ];
        for bytes in usual {
            let instruction = IcedDecoder::new(64).decode(bytes, 0x1000).expect("an instruction");
            let scan = || Scan { read: Flags::empty(), open: Flags::all(), left: 2 };
            let (mut quick, mut lifted) = (scan(), scan());
            quick.open -= killed_by_usual(&instruction).expect("usual");
            assert!(matches!(lifted.lift(&mut Lifter::new(0x1000, 64), &instruction), After::Next), "{bytes:x?}");
            assert_eq!((quick.read, quick.open), (lifted.read, lifted.open), "{bytes:x?}");
        }
        // lock add [rdi], eax; mov ds, eax; mov rax, cr0; pop fs.
        for bytes in [&[0xf0, 0x01, 0x07][..], &[0x8e, 0xd8], &[0x0f, 0x20, 0xc0], &[0x0f, 0xa1]] {
            let instruction = IcedDecoder::new(64).decode(bytes, 0x1000).expect("an instruction");
            assert_eq!(killed_by_usual(&instruction), None, "{bytes:x?}");
        }
    }

    #[test]
    fn a_jump_is_followed() {
        // jmp +1; ud2's first byte; xor eax, eax. AF is undefined after XOR.
        assert_eq!(flags(&[0xeb, 0x01, 0x0f, 0x31, 0xc0]), Flags::empty());
        // A loop to itself ends.
        assert_eq!(flags(&[0xeb, 0xfe]), Flags::all());
    }
}

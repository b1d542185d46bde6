//! Speed of decoding and lifting on one core, in millions of instructions per second.
//!
//! `cargo bench -p causeway-frontend-x86` takes a mix of common instructions; `-- FILE` takes the bytes of a file instead, as
//! 64-bit code from its first byte on.

use causeway_frontend_x86::decode::{DecodeError, Decoder, IcedDecoder, Instruction};
use causeway_frontend_x86::lift::{Lifted, Lifter};
use causeway_ir::Terminator;
use std::sync::LazyLock;
use std::time::Instant;

/// `push rbp; mov rbp, rsp; sub rsp, 32; mov [rbp-8], rdi; mov eax, [rbp-8]; add eax, 1; cmp eax, 10; jle; lea rax, [rip+x];
/// mov rdi, rax; call; test eax, eax; sete al; movzx eax, al; shl rax, 3; movsxd rdx, eax; imul rax, rdx; xor ecx, ecx;
/// mov rdx, [rax+rcx*8+16]; leave; ret`.
const MIX: &[u8] = &[
    0x55, 0x48, 0x89, 0xe5, 0x48, 0x83, 0xec, 0x20, 0x48, 0x89, 0x7d, 0xf8, 0x8b, 0x45, 0xf8, 0x83, 0xc0, 0x01, 0x83,
    0xf8, 0x0a, 0x7e, 0x05, 0x48, 0x8d, 0x05, 0x10, 0x20, 0x00, 0x00, 0x48, 0x89, 0xc7, 0xe8, 0x10, 0x00, 0x00, 0x00,
    0x85, 0xc0, 0x0f, 0x94, 0xc0, 0x0f, 0xb6, 0xc0, 0x48, 0xc1, 0xe0, 0x03, 0x48, 0x63, 0xd0, 0x48, 0x0f, 0xaf, 0xc2,
    0x31, 0xc9, 0x48, 0x8b, 0x54, 0xc8, 0x10, 0xc9, 0xc3,
];

fn main() {
    let file = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let bytes = match file {
        Some(path) => std::fs::read(&path).expect("the file is readable"),
        None => MIX.iter().copied().cycle().take(MIX.len() * 20_000).collect(),
    };
    for _ in 0..3 {
        let (decoded, seconds) = timed(|| decode_all(&bytes, |_| {}));
        let (_, both) = timed(|| lift_all(&bytes));
        let million = decoded as f64 / 1e6;
        println!(
            "decode {:.1} M/s, decode and lift {:.1} M/s, {decoded} instructions",
            million / seconds,
            million / both
        );
    }
}

fn timed(work: impl FnOnce() -> usize) -> (usize, f64) {
    let start = processor_seconds();
    let count = work();
    (count, processor_seconds() - start)
}

/// Processor time of this process where Linux tells it, else time by the clock: other work on the machine is not ours.
fn processor_seconds() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let by_clock = START.elapsed().as_secs_f64();
    let Ok(text) = std::fs::read_to_string("/proc/self/schedstat") else { return by_clock };
    let nanoseconds = text.split_whitespace().next().and_then(|field| field.parse::<f64>().ok());
    nanoseconds.map_or(by_clock, |nanoseconds| nanoseconds / 1e9)
}

fn decode_all(bytes: &[u8], mut each: impl FnMut(&Instruction)) -> usize {
    let mut decoder = IcedDecoder::new(64);
    let (mut at, mut count) = (0, 0);
    while at < bytes.len() {
        match decoder.decode(&bytes[at..], 0x40_0000 + at as u64) {
            Ok(instruction) => {
                each(&instruction);
                at += usize::from(instruction.length);
                count += 1;
            }
            Err(DecodeError::Truncated { .. }) => break,
            Err(DecodeError::Invalid) => at += 1,
        }
    }
    count
}

fn lift_all(bytes: &[u8]) -> usize {
    let mut lifter = Lifter::new(0x40_0000, 64);
    decode_all(bytes, |instruction| {
        if let Ok(Lifted::Ends(terminator)) = lifter.lift(instruction) {
            end(&mut lifter, instruction, terminator);
        }
    })
}

/// Ends the block; a function is finished at about the size of real ones.
fn end(lifter: &mut Lifter, instruction: &Instruction, terminator: Terminator) {
    lifter.builder().end_block(instruction.guest_pc, u32::from(instruction.length), false, terminator);
    if lifter.function().insts.len() > 500 {
        let finished = std::mem::replace(lifter, Lifter::new(instruction.next_pc(), 64)).finish();
        std::hint::black_box(finished);
    }
}

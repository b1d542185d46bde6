//! Runs one x87 instruction on the host's CPU with chosen registers, control word and condition codes.

#![allow(dead_code, reason = "each test binary uses a part")]

pub(crate) mod operand;

use causeway_routine::x87::{C0, C1, C2, C3, Control, Exceptions, Extended};
use operand::Random;
use std::fmt;

/// The condition codes in the status word.
pub(crate) const CONDITIONS: u16 = C0 | C1 | C2 | C3;
const EXCEPTIONS: u16 = Exceptions::all().bits();

/// What an instruction sees: ST0, ST1, memory, control word, condition codes before it.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) control: Control,
    pub(crate) conditions: u16,
    pub(crate) a: Extended,
    pub(crate) b: Extended,
    pub(crate) memory: u128,
}

/// What it leaves: the stack from its top, the number of pushes less pops, exceptions and condition codes, memory.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) stack: [Extended; 3],
    pub(crate) pushes: u16,
    pub(crate) status: u16,
    pub(crate) memory: u128,
}

/// Memory of the inline assembly; the offsets stand in [`native`].
#[repr(C, align(16))]
pub(crate) struct Frame {
    environment: [u16; 16],
    a: [u8; 16],
    b: [u8; 16],
    memory: u128,
    image: [u8; 112],
}

/// A function that runs one instruction.
pub(crate) type Instruction = fn(&mut Frame);

/// Makes a function that runs an instruction with ST0 and ST1 loaded; its operand in memory is at `{frame} + 64`.
macro_rules! native {
    ($instruction:literal) => {
        |frame: &mut $crate::native::Frame| {
            let frame: *mut $crate::native::Frame = frame;
            // SAFETY: loads and stores stay inside the frame, and FNSAVE leaves the unit as after FNINIT.
            unsafe {
                std::arch::asm!(
                    "fldenv [{frame}]",
                    "fld tbyte ptr [{frame} + 48]",
                    "fld tbyte ptr [{frame} + 32]",
                    $instruction,
                    "fnsave [{frame} + 80]",
                    frame = in(reg) frame,
                    out("rax") _, out("st(0)") _, out("st(1)") _, out("st(2)") _, out("st(3)") _,
                    out("st(4)") _, out("st(5)") _, out("st(6)") _, out("st(7)") _,
                    options(nostack),
                );
            }
        }
    };
}
pub(crate) use native;

impl Case {
    /// Runs the instruction.
    pub(crate) fn run(&self, instruction: Instruction) -> Outcome {
        let mut frame =
            Frame { environment: [0; 16], a: padded(self.a), b: padded(self.b), memory: self.memory, image: [0; 112] };
        frame.environment[0] = self.control.0;
        frame.environment[2] = self.conditions;
        frame.environment[4] = 0xFFFF;
        instruction(&mut frame);
        let word = |at: usize| u16::from_le_bytes([frame.image[at], frame.image[at + 1]]);
        let register = |index: usize| {
            let at = 28 + 10 * index;
            let mut bytes = [0; 10];
            bytes.copy_from_slice(&frame.image[at..at + 10]);
            Extended::from_bytes(bytes)
        };
        Outcome {
            stack: [register(0), register(1), register(2)],
            pushes: 6u16.wrapping_sub(word(4) >> 11 & 7),
            status: word(4) & (EXCEPTIONS | CONDITIONS),
            memory: frame.memory,
        }
    }

    /// The outcome that changes exceptions and C1 alone. The processor leaves C0, C2 and C3 alone where the manual calls
    /// them undefined.
    pub(crate) fn unchanged(&self, status: u16) -> Outcome {
        self.with_status(status | self.conditions & !C1)
    }

    /// The outcome that changes exceptions and all condition codes.
    pub(crate) fn with_status(&self, status: u16) -> Outcome {
        let stack = [self.a, self.b, Extended::ZERO];
        Outcome { stack, pushes: 0, status, memory: self.memory }
    }

    /// A random case.
    pub(crate) fn random(random: &mut Random) -> Self {
        let a = random.extended();
        let b = random.related(a);
        let (a, b) = if random.one_in(2) { (a, b) } else { (b, a) };
        let masks = if random.one_in(4) { random.next() & 0x3F } else { 0x3F };
        let control = Control((random.next() & 0x0F00 | masks | 0x40) as u16);
        let memory = u128::from(random.next()) << 64 | u128::from(random.interchange());
        Self { control, conditions: random.next() as u16 & CONDITIONS, a, b, memory }
    }
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { control, conditions, a, b, memory } = self;
        write!(f, "control {:04x} conditions {conditions:04x} st0 {} st1 {}", control.0, text(*a), text(*b))?;
        write!(f, " memory {memory:032x}")
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { stack, pushes, status, memory } = self;
        write!(f, "status {status:04x} pushes {} stack", *pushes as i16)?;
        stack.iter().try_for_each(|value| write!(f, " {}", text(*value)))?;
        write!(f, " memory {memory:032x}")
    }
}

fn text(value: Extended) -> String {
    format!("{:04x}:{:016x}", value.sign_exponent, value.significand)
}

fn padded(value: Extended) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..10].copy_from_slice(&value.to_bytes());
    bytes
}

/// How many random cases each instruction runs; `X87_CASES` asks for more.
pub(crate) fn cases() -> u64 {
    std::env::var("X87_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(200_000)
}

/// Whether the host's CPU is of the make that the functions follow, Intel's. Other makes leave other condition codes where the
/// manual calls them undefined, reduce by other steps and round transcendental functions otherwise.
pub(crate) fn is_oracle(name: &str) -> bool {
    let oracle = std::arch::x86_64::__cpuid(0).ebx == u32::from_le_bytes(*b"Genu");
    if !oracle {
        println!("{name}: not comparable on this CPU");
    }
    oracle
}

/// Compares an instruction with its model in random cases. `mask` has the condition codes that are compared.
pub(crate) fn sweep(name: &str, mask: u16, instruction: Instruction, model: impl Fn(&Case) -> Outcome) {
    if !is_oracle(name) {
        return;
    }
    let mut random = Random::new(name);
    let mut failures = 0;
    for _ in 0..cases() {
        let case = Case::random(&mut random);
        let (mut native, mut ours) = (case.run(instruction), model(&case));
        native.status &= mask | EXCEPTIONS;
        ours.status &= mask | EXCEPTIONS;
        let depth = usize::from(native.pushes.wrapping_add(2)).min(3);
        for outcome in [&mut native, &mut ours] {
            outcome.stack[depth..].fill(Extended::ZERO);
        }
        if native != ours {
            failures += 1;
            if failures <= 8 {
                println!("{name}\n  {case:x?}\n  native {native:x?}\n  ours   {ours:x?}");
            }
        }
    }
    assert_eq!(failures, 0, "{name}: {failures} of {} cases differ from the CPU", cases());
}

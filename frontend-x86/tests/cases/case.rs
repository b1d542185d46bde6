//! A case file in memory: instructions, inputs, and the recorded answer of a CPU.

use crate::state::{CODE, State};

/// A file of cases for one instruction.
#[derive(Clone, Debug, Default)]
pub(crate) struct CaseFile {
    /// Comment lines before anything else, without their semicolon.
    pub(crate) header: Vec<String>,
    /// Why the answer of a CPU would prove nothing.
    pub(crate) not_comparable: Option<String>,
    pub(crate) cases: Vec<Case>,
}

/// One to ten instructions with inputs and answer.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// Line of the file on which it starts.
    pub(crate) line: usize,
    pub(crate) name: String,
    /// Width of the code: 32 or 64.
    pub(crate) bits: u8,
    pub(crate) instructions: Vec<Line>,
    pub(crate) input: State,
    pub(crate) answer: Answer,
}

/// An instruction as the file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) line: usize,
    pub(crate) text: String,
    pub(crate) bytes: Vec<u8>,
}

/// State after a case, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) state: State,
    pub(crate) end: End,
    /// Flags, in RFLAGS positions, that are not compared.
    pub(crate) undefined: u32,
}

/// How a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// Control arrived at this address; usually that of the next instruction.
    At(u64),
    /// A signal, and the program counter in its context.
    Signal(Signal, u64),
}

/// A signal that a guest program would see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    Segv,
    Fpe,
    Ill,
    Trap,
}

impl Signal {
    pub(crate) const ALL: [(Self, &str); 4] =
        [(Self::Segv, "SIGSEGV"), (Self::Fpe, "SIGFPE"), (Self::Ill, "SIGILL"), (Self::Trap, "SIGTRAP")];

    pub(crate) fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(signal, _)| *signal == self).map_or("", |(_, name)| name)
    }
}

impl Case {
    /// All bytes.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.instructions.iter().flat_map(|line| line.bytes.iter().copied()).collect()
    }

    /// Address behind the last instruction.
    pub(crate) fn next_pc(&self) -> u64 {
        CODE + self.bytes().len() as u64
    }
}

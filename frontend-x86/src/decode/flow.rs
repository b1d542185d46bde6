//! Where control goes after an instruction, for block discovery.

use super::{Instruction, Mnemonic, OperandKind, Prefixes, RegisterClass};

/// A request to the runtime that an instruction makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    /// `syscall`, `sysenter`, `int 0x80`.
    SystemCall,
    /// `cpuid`, `xgetbv`, random numbers, segments.
    Query,
}

/// Control-flow class of an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flow {
    /// The next instruction follows.
    Next,
    /// Direct jump to a guest address.
    Jump(u64),
    /// Conditional jump to a guest address, else the next instruction (`jcc`, `loop`, `jrcxz`, `xbegin`);
    /// `lock neg` as well, to itself.
    Branch {
        /// Where the condition holds.
        target: u64,
    },
    /// Direct call; the next instruction follows the return.
    Call {
        /// Callee.
        target: u64,
    },
    /// Jump to an address in a register or memory.
    IndirectJump,
    /// Call of an address in a register or memory; the next instruction follows the return.
    IndirectCall,
    /// Return that pops `pop` bytes beyond the return address.
    Return {
        /// Bytes.
        pop: u16,
    },
    /// The runtime serves it, then the next instruction follows.
    Service(Service),
    /// An exception or interrupt that normally ends the path but may continue behind it (`int3`, `int1`, `int n`).
    Trap,
    /// Always an exception (`ud2`, `hlt` and other privileged instructions) or a far transfer: nothing follows.
    Invalid,
}

impl Flow {
    /// May the next instruction in memory be executed after it (a return of a call included)?
    pub const fn falls_through(self) -> bool {
        !matches!(self, Self::Jump(_) | Self::IndirectJump | Self::Return { .. } | Self::Invalid)
    }

    /// Does it end a block?
    pub const fn ends_block(self) -> bool {
        !matches!(self, Self::Next)
    }

    /// The guest address that it names.
    pub const fn target(self) -> Option<u64> {
        match self {
            Self::Jump(target) | Self::Branch { target } | Self::Call { target } => Some(target),
            _ => None,
        }
    }
}

impl Instruction {
    /// Control-flow class.
    #[inline]
    pub fn flow(&self) -> Flow {
        let direct = self.kinds[0] == OperandKind::NearBranch;
        match KINDS[self.mnemonic as usize] {
            Kind::Plain if direct => Flow::Branch { target: self.immediate as u64 },
            Kind::Plain => Flow::Next,
            Kind::MayLoadSegment if self.register(0).class != RegisterClass::Segment => Flow::Next,
            Kind::Query | Kind::MayLoadSegment => Flow::Service(Service::Query),
            kind => self.rare_flow(kind, direct),
        }
    }

    fn rare_flow(&self, kind: Kind, direct: bool) -> Flow {
        let target = self.immediate as u64;
        match kind {
            Kind::Jump | Kind::Call if matches!(self.kinds[0], OperandKind::FarMemory | OperandKind::FarBranch) => {
                Flow::Invalid
            }
            Kind::Jump if direct => Flow::Jump(target),
            Kind::Jump => Flow::IndirectJump,
            Kind::Call if direct => Flow::Call { target },
            Kind::Call => Flow::IndirectCall,
            Kind::Return => Flow::Return { pop: self.return_pop() },
            Kind::SystemCall => Flow::Service(Service::SystemCall),
            Kind::Interrupt if self.immediate & 0xff == 0x80 => Flow::Service(Service::SystemCall),
            Kind::Interrupt | Kind::Trap => Flow::Trap,
            // It runs again where another thread changed its operand.
            Kind::Neg if self.is_locked() => Flow::Branch { target: self.guest_pc },
            Kind::Invalid => Flow::Invalid,
            _ => Flow::Next,
        }
    }

    /// Bytes that a return pops beyond the return address.
    pub fn return_pop(&self) -> u16 {
        if self.kinds[0] == OperandKind::Immediate { self.immediate as u16 } else { 0 }
    }

    /// Is it repeated by a `REP`, `REPE` or `REPNE` prefix?
    pub fn is_repeated(&self) -> bool {
        self.prefixes.intersects(Prefixes::REP.union(Prefixes::REPNE))
    }
}

/// What a mnemonic says of control flow.
#[derive(Clone, Copy)]
enum Kind {
    Plain,
    MayLoadSegment,
    Jump,
    Call,
    Return,
    SystemCall,
    Query,
    Interrupt,
    Trap,
    Neg,
    Invalid,
}

/// By mnemonic.
static KINDS: [Kind; Mnemonic::COUNT] = {
    let mut kinds = [Kind::Plain; Mnemonic::COUNT];
    let mut number = 0;
    while number < kinds.len() {
        kinds[number] = kind(Mnemonic::from_number(number as u16));
        number += 1;
    }
    kinds
};

const fn kind(mnemonic: Mnemonic) -> Kind {
    use Mnemonic as M;
    match mnemonic {
        M::Mov | M::Pop => Kind::MayLoadSegment,
        M::Jmp => Kind::Jump,
        M::Call => Kind::Call,
        M::Ret => Kind::Return,
        M::Syscall | M::Sysenter => Kind::SystemCall,
        M::Cpuid | M::Xgetbv | M::Rdrand | M::Rdseed | M::Rdpid | M::Rdtscp => Kind::Query,
        M::Lds | M::Les | M::Lfs | M::Lgs | M::Lss | M::Lar | M::Lsl | M::Verr | M::Verw => Kind::Query,
        M::Int => Kind::Interrupt,
        M::Int3 | M::Int1 => Kind::Trap,
        M::Neg => Kind::Neg,
        M::Retf | M::Iret | M::Iretd | M::Iretq | M::Sysret | M::Sysretq | M::Sysexit | M::Sysexitq => Kind::Invalid,
        M::Ud0 | M::Ud1 | M::Ud2 | M::Rsm | M::Invalid => Kind::Invalid,
        _ if is_privileged(mnemonic) => Kind::Invalid,
        _ => Kind::Plain,
    }
}

/// Does the instruction raise #GP in a user program?
pub const fn is_privileged(mnemonic: Mnemonic) -> bool {
    use Mnemonic as M;
    matches!(
        mnemonic,
        M::Hlt | M::Cli | M::Sti | M::In | M::Out | M::Insb | M::Insw | M::Insd | M::Outsb | M::Outsw | M::Outsd
    ) || matches!(
        mnemonic,
        M::Lgdt
            | M::Lidt
            | M::Lldt
            | M::Ltr
            | M::Lmsw
            | M::Clts
            | M::Invd
            | M::Wbinvd
            | M::Invlpg
            | M::Rdmsr
            | M::Wrmsr
    )
}

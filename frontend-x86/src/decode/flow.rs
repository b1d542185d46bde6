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
    pub fn flow(&self) -> Flow {
        use Mnemonic as M;
        let direct = self.kinds[0] == OperandKind::NearBranch;
        let target = self.immediate as u64;
        match self.mnemonic {
            M::Jmp | M::Call if matches!(self.kinds[0], OperandKind::FarMemory | OperandKind::FarBranch) => {
                Flow::Invalid
            }
            M::Jmp if direct => Flow::Jump(target),
            M::Jmp => Flow::IndirectJump,
            M::Call if direct => Flow::Call { target },
            M::Call => Flow::IndirectCall,
            M::Ret => Flow::Return { pop: self.return_pop() },
            M::Retf | M::Iret | M::Iretd | M::Iretq | M::Sysret | M::Sysretq | M::Sysexit | M::Sysexitq => {
                Flow::Invalid
            }
            M::Syscall | M::Sysenter => Flow::Service(Service::SystemCall),
            M::Int if self.immediate & 0xff == 0x80 => Flow::Service(Service::SystemCall),
            M::Cpuid | M::Xgetbv | M::Rdrand | M::Rdseed | M::Rdpid | M::Rdtscp => Flow::Service(Service::Query),
            M::Lds | M::Les | M::Lfs | M::Lgs | M::Lss | M::Lar | M::Lsl | M::Verr | M::Verw => {
                Flow::Service(Service::Query)
            }
            M::Mov | M::Pop if self.register(0).class == RegisterClass::Segment => Flow::Service(Service::Query),
            M::Int | M::Int3 | M::Int1 => Flow::Trap,
            M::Ud0 | M::Ud1 | M::Ud2 | M::Rsm | M::Invalid => Flow::Invalid,
            // It runs again where another thread changed its operand.
            M::Neg if self.is_locked() => Flow::Branch { target: self.guest_pc },
            _ if direct => Flow::Branch { target },
            _ if is_privileged(self.mnemonic) => Flow::Invalid,
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

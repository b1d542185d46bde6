//! Why control leaves translated code for the runtime.

/// Kind of a [`Terminator::Exit`](crate::Terminator::Exit).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum ExitKind {
    /// `syscall`.
    Syscall,
    /// `int 0x80`.
    Int80,
    /// `sysenter`.
    Sysenter,
    /// `cpuid`.
    Cpuid,
    /// `xgetbv`.
    Xgetbv,
    /// `int3`.
    Breakpoint,
    /// #UD.
    UndefinedInstruction,
    /// #DE.
    DivideError,
    /// #GP.
    GeneralProtection,
    /// #OF.
    Overflow,
    /// #BR.
    BoundRange,
    /// `int1`.
    DebugTrap,
    /// `int n`.
    Interrupt,
    /// An instruction that the front end cannot lift.
    Untranslated,
    /// Code outside every executable range.
    NotExecutable,
    /// #XM: an unmasked SIMD floating-point exception.
    SimdException,
    /// An instruction that the runtime carries out; slot `service` says which.
    Service,
    /// MXCSR no longer masks every exception.
    FloatControl,
    /// The trap flag has been set.
    TrapFlag,
}

impl ExitKind {
    /// Every kind, by number.
    pub const ALL: [Self; 19] = [
        Self::Syscall,
        Self::Int80,
        Self::Sysenter,
        Self::Cpuid,
        Self::Xgetbv,
        Self::Breakpoint,
        Self::UndefinedInstruction,
        Self::DivideError,
        Self::GeneralProtection,
        Self::Overflow,
        Self::BoundRange,
        Self::DebugTrap,
        Self::Interrupt,
        Self::Untranslated,
        Self::NotExecutable,
        Self::SimdException,
        Self::Service,
        Self::FloatControl,
        Self::TrapFlag,
    ];

    /// Name in the textual form.
    pub const fn name(self) -> &'static str {
        const NAMES: [&str; 19] = [
            "syscall",
            "int80",
            "sysenter",
            "cpuid",
            "xgetbv",
            "breakpoint",
            "undefined_instruction",
            "divide_error",
            "general_protection",
            "overflow",
            "bound_range",
            "debug_trap",
            "interrupt",
            "untranslated",
            "not_executable",
            "simd_exception",
            "service",
            "float_control",
            "trap_flag",
        ];
        NAMES[self as usize]
    }
}

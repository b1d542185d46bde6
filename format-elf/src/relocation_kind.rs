//! Relocation types that dynamic loaders apply: width of the site and what is stored (x86-64 psABI table 4.9, i386
//! psABI table 4.8).

use causeway_image::Machine;
use object::elf;

/// How the stored value comes about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Value {
    /// Load address plus addend.
    Relative,
    /// Result of the resolver at load address plus addend.
    IndirectFunction,
    /// Address of a symbol.
    Symbol,
    /// Address of a symbol, bound on first call.
    LazySymbol,
    /// Address of a symbol plus addend.
    SymbolPlusAddend,
    /// The bytes of another module's variable, as many as the symbol has.
    Copy,
    /// Thread-local offset, module number or descriptor.
    ThreadLocal,
    /// Independent of load addresses.
    Constant,
    /// Relative to the site or otherwise of no use to translation.
    Other,
}

/// A relocation type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Class {
    /// What is stored.
    pub(crate) value: Value,
    /// Bytes stored; 0 where the symbol decides.
    pub(crate) width: u32,
}

/// The class of relocation type `kind`; `None` for the type that does nothing. Types that no loader knows change at
/// most a pointer.
pub(crate) fn classify(machine: Machine, kind: u32) -> Option<Class> {
    let (value, width) = match machine {
        Machine::X86 => classify_x86(elf::RelocationType(kind))?,
        Machine::X86_64 => classify_x86_64(elf::RelocationType(kind))?,
    };
    Some(Class { value, width })
}

fn classify_x86_64(kind: elf::RelocationType) -> Option<(Value, u32)> {
    Some(match kind {
        elf::R_X86_64_NONE => return None,
        elf::R_X86_64_RELATIVE | elf::R_X86_64_RELATIVE64 => (Value::Relative, 8),
        elf::R_X86_64_IRELATIVE => (Value::IndirectFunction, 8),
        elf::R_X86_64_GLOB_DAT => (Value::Symbol, 8),
        elf::R_X86_64_JUMP_SLOT => (Value::LazySymbol, 8),
        elf::R_X86_64_64 => (Value::SymbolPlusAddend, 8),
        elf::R_X86_64_32 | elf::R_X86_64_32S => (Value::SymbolPlusAddend, 4),
        elf::R_X86_64_COPY => (Value::Copy, 0),
        elf::R_X86_64_DTPMOD64 | elf::R_X86_64_DTPOFF64 | elf::R_X86_64_TPOFF64 => (Value::ThreadLocal, 8),
        elf::R_X86_64_DTPOFF32 | elf::R_X86_64_TPOFF32 => (Value::ThreadLocal, 4),
        elf::R_X86_64_TLSDESC => (Value::ThreadLocal, 16),
        elf::R_X86_64_SIZE64 => (Value::Constant, 8),
        elf::R_X86_64_SIZE32 => (Value::Constant, 4),
        elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 => (Value::Other, 4),
        elf::R_X86_64_16 | elf::R_X86_64_PC16 => (Value::Other, 2),
        elf::R_X86_64_8 | elf::R_X86_64_PC8 => (Value::Other, 1),
        _ => (Value::Other, 8),
    })
}

fn classify_x86(kind: elf::RelocationType) -> Option<(Value, u32)> {
    Some(match kind {
        elf::R_386_NONE => return None,
        elf::R_386_RELATIVE => (Value::Relative, 4),
        elf::R_386_IRELATIVE => (Value::IndirectFunction, 4),
        elf::R_386_GLOB_DAT => (Value::Symbol, 4),
        elf::R_386_JMP_SLOT => (Value::LazySymbol, 4),
        elf::R_386_32 => (Value::SymbolPlusAddend, 4),
        elf::R_386_COPY => (Value::Copy, 0),
        elf::R_386_TLS_DTPMOD32
        | elf::R_386_TLS_DTPOFF32
        | elf::R_386_TLS_TPOFF32
        | elf::R_386_TLS_TPOFF
        | elf::R_386_TLS_IE
        | elf::R_386_TLS_LE => (Value::ThreadLocal, 4),
        elf::R_386_TLS_DESC => (Value::ThreadLocal, 8),
        elf::R_386_SIZE32 => (Value::Constant, 4),
        elf::R_386_16 | elf::R_386_PC16 => (Value::Other, 2),
        elf::R_386_8 | elf::R_386_PC8 => (Value::Other, 1),
        _ => (Value::Other, 4),
    })
}

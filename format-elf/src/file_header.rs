//! `Elf32_Ehdr` and `Elf64_Ehdr` (System V ABI, chapter 4, "ELF Header").

use causeway_image::Machine;
use object::elf;

use crate::error::{ElfError, Structure};
use crate::table::{ElfClass, LE, record};

/// Width of the file's addresses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    /// 32-bit structures.
    Elf32,
    /// 64-bit structures.
    Elf64,
}

/// Bytes of `e_ident`.
const IDENT_BYTES: usize = 16;

/// What the identification bytes say.
///
/// # Errors
/// [`ElfError`] unless they are those of a current, little-endian file of either class.
pub(crate) fn identify(data: &[u8]) -> Result<Class, ElfError> {
    let mut found = [0; 4];
    found.iter_mut().zip(data).for_each(|(to, from)| *to = *from);
    let known = data.len().min(elf::ELFMAG.len());
    if known == 0 || found[..known] != elf::ELFMAG[..known] {
        return Err(ElfError::Magic { found });
    }
    let ident = record::<[u8; IDENT_BYTES]>(data, Structure::FileHeader, 0)?;
    let class = match elf::FileClass(ident[4]) {
        elf::ELFCLASS32 => Class::Elf32,
        elf::ELFCLASS64 => Class::Elf64,
        other => return Err(bad_field(4, "EI_CLASS", other.0.into(), "neither 32-bit nor 64-bit")),
    };
    if ident[5] != elf::ELFDATA2LSB.0 {
        return Err(bad_field(5, "EI_DATA", ident[5].into(), "not little-endian"));
    }
    Ok(class)
}

fn bad_field(offset: u64, field: &'static str, value: u64, reason: &'static str) -> ElfError {
    ElfError::Field { structure: Structure::FileHeader, offset, field, value, reason }
}

/// The header, if it is that of an executable or shared object for `machine`.
pub(crate) fn read<H: ElfClass>(data: &[u8], machine: Machine) -> Result<&H, ElfError> {
    let header = record::<H>(data, Structure::FileHeader, 0)?;
    let found = header.e_machine(LE);
    let expected = match machine {
        Machine::X86 => elf::EM_386,
        Machine::X86_64 => elf::EM_X86_64,
    };
    if found != expected {
        return Err(ElfError::Machine { offset: 18, machine: found.0, name: machine_name(found) });
    }
    match header.e_type(LE) {
        elf::ET_EXEC | elf::ET_DYN => Ok(header),
        other => Err(bad_field(16, "e_type", other.0.into(), "neither ET_EXEC nor ET_DYN, so nothing to load")),
    }
}

/// Common names of the machines that users are likely to hand in.
fn machine_name(machine: elf::Machine) -> &'static str {
    match machine {
        elf::EM_386 => "x86",
        elf::EM_X86_64 => "x86-64",
        elf::EM_AARCH64 => "ARM64",
        elf::EM_ARM => "ARM",
        elf::EM_RISCV => "RISC-V",
        elf::EM_PPC64 => "PowerPC 64",
        elf::EM_PPC => "PowerPC",
        elf::EM_S390 => "S/390",
        elf::EM_MIPS => "MIPS",
        elf::EM_LOONGARCH => "LoongArch",
        elf::EM_SPARCV9 => "SPARC v9",
        elf::EM_IA_64 => "Itanium",
        elf::EM_BPF => "BPF",
        elf::EM_NONE => "none",
        _ => "unknown",
    }
}

//! The profile that the command line asks for.

use anyhow::{Context, Result, bail};
use causeway_backend_arm64::HostFeatures;
use causeway_cache_format::{MemoryModel, Profile, abi::GuestAbi};

/// Kind of image and of the process that will run it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum TargetName {
    /// x86 and x86-64 Linux programs and libraries (ELF).
    LinuxElf,
    /// 32-bit x86 Windows images (PE).
    Wow64,
    /// x86-64 Windows images beside ARM64EC code (PE).
    Arm64ec,
}

impl TargetName {
    /// Name in reports and messages; also the cargo feature that brings it.
    pub fn name(self) -> &'static str {
        match self {
            Self::LinuxElf => "linux-elf",
            Self::Wow64 => "wow64",
            Self::Arm64ec => "arm64ec",
        }
    }

    /// Calling convention of its code of 32 or 64 bits.
    pub fn guest_abi(self, bits: u32) -> GuestAbi {
        match self {
            Self::LinuxElf if bits == 32 => GuestAbi::X86_32,
            Self::LinuxElf => GuestAbi::Linux64,
            Self::Wow64 => GuestAbi::X86_32,
            Self::Arm64ec => GuestAbi::Arm64Ec,
        }
    }

    /// The target with this number ([`number`](Self::number)), if its code may have this calling convention.
    pub fn of_number(number: u32, abi: GuestAbi) -> Option<Self> {
        let all = [Self::LinuxElf, Self::Wow64, Self::Arm64ec];
        all.into_iter().find(|target| target.number() == number && target.guest_abi(abi.guest_bits().into()) == abi)
    }

    /// Number in files.
    pub fn number(self) -> u32 {
        match self {
            Self::LinuxElf => 0,
            Self::Wow64 => 1,
            Self::Arm64ec => 2,
        }
    }

    /// Is the feature that brings it compiled in?
    pub fn is_available(self) -> bool {
        match self {
            Self::LinuxElf => cfg!(feature = "linux-elf"),
            Self::Wow64 => cfg!(feature = "wow64"),
            Self::Arm64ec => cfg!(feature = "arm64ec"),
        }
    }
}

/// Parses `tso`, `relaxed` or `hardware-tso`.
///
/// # Errors
/// For any other name.
pub fn parse_memory_model(name: &str) -> Result<MemoryModel> {
    Ok(match name {
        "tso" => MemoryModel::Tso,
        "relaxed" => MemoryModel::Relaxed,
        "hardware-tso" => MemoryModel::HardwareTso,
        _ => bail!("unknown memory model `{name}`: use tso, relaxed or hardware-tso"),
    })
}

/// Name of a memory model on the command line and in reports.
pub fn memory_model_name(model: MemoryModel) -> &'static str {
    match model {
        MemoryModel::Tso => "tso",
        MemoryModel::Relaxed => "relaxed",
        MemoryModel::HardwareTso => "hardware-tso",
    }
}

/// Parses `full` or `reduced`; gives the bits of a profile's options.
///
/// # Errors
/// For any other name.
pub fn parse_x87(name: &str) -> Result<u32> {
    Ok(match name {
        "full" => 0,
        "reduced" => Profile::REDUCED_X87,
        _ => bail!("unknown x87 precision `{name}`: use full or reduced"),
    })
}

/// Host features by default: those of every core since Cortex-A75 and Neoverse N1.
pub const DEFAULT_FEATURES: &str = "armv8_2,rcpc";

/// Parses a feature list.
///
/// # Errors
/// For unknown names.
pub fn parse_features(list: &str) -> Result<HostFeatures> {
    HostFeatures::parse_list(list).with_context(|| format!("host features `{list}`"))
}

/// The profile of these choices.
pub fn profile(abi: GuestAbi, features: HostFeatures, memory_model: MemoryModel) -> Profile {
    Profile { guest_abi: abi, memory_model, host_features: features.bits(), options: 0 }
}

/// One line for people: memory model, host features, x87 precision where it is reduced.
pub fn describe(profile: &Profile) -> String {
    let features = HostFeatures::from_bits_truncate(profile.host_features);
    let x87 = if profile.has_reduced_x87() { " x87-reduced" } else { "" };
    format!("{} {features}{x87}", memory_model_name(profile.memory_model))
}

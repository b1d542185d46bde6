//! How a guest program is run on this machine.

use crate::cargo::{self, ARM64};
use crate::setup;
use anyhow::Result;
use std::ffi::OsString;
use std::path::PathBuf;

/// The ARM64 build of the command, and what runs ARM64 programs here.
#[derive(Clone, Debug)]
pub(crate) struct Arm64 {
    /// `qemu-aarch64`, or nothing on an ARM64 machine.
    pub(crate) emulator: Option<PathBuf>,
    /// The ARM64 `causeway`.
    pub(crate) causeway: PathBuf,
}

impl Arm64 {
    /// Builds it and finds the emulator.
    ///
    /// # Errors
    /// Where it does not build or the emulator is missing.
    pub(crate) fn prepare() -> Result<Self> {
        setup::rust_target(ARM64)?;
        let causeway = cargo::build_causeway(Some(ARM64))?;
        let emulator = match cfg!(target_arch = "aarch64") {
            true => None,
            false => Some(setup::program("qemu-aarch64", "qemu-user")?),
        };
        Ok(Self { emulator, causeway })
    }

    /// Words of the command line up to `causeway`.
    pub(crate) fn prefix(&self) -> Vec<OsString> {
        self.emulator.iter().chain([&self.causeway]).map(|path| path.clone().into_os_string()).collect()
    }
}

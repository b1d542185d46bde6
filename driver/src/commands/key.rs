//! The option that names the user's key.

use anyhow::{Context as _, Result};
use causeway_cache_format::Seal;
use causeway_runtime::key_file;
use std::path::PathBuf;

/// The key that seals caches.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct KeyFile {
    /// File with the key that seals caches: 32 bytes, this user's alone; `build-cache` makes it where it is missing
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
}

impl KeyFile {
    /// How caches are sealed.
    ///
    /// # Errors
    /// Where the file cannot be read or is open to others.
    pub fn seal(&self) -> Result<Seal> {
        let Some(path) = &self.key_file else { return Ok(Seal::Plain) };
        Ok(Seal::Keyed(key_file::read(path).with_context(|| path.display().to_string())?))
    }

    /// The same, with a new key where there is no file.
    ///
    /// # Errors
    /// As above, and where the file cannot be made.
    pub fn seal_or_new(&self) -> Result<Seal> {
        if let Some(path) = self.key_file.as_ref().filter(|path| !path.exists()) {
            key_file::create(path).with_context(|| path.display().to_string())?;
        }
        self.seal()
    }
}

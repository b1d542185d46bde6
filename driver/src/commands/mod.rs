//! What the `causeway` command does, one file for each subcommand.

pub mod build_cache;
pub mod count;
pub mod explain;
pub mod inspect;
pub mod key;
pub mod manage;
mod measure;
pub mod run;
pub mod update;
pub mod verify;

use std::io::Write as _;
use std::path::PathBuf;

/// The cache folder option that most subcommands have.
#[derive(Clone, Debug, clap::Args)]
pub struct CacheFolder {
    /// Folder of the caches [default: $XDG_CACHE_HOME/causeway or ~/.cache/causeway]
    #[arg(long, value_name = "DIR")]
    pub cache_dir: Option<PathBuf>,
}

impl CacheFolder {
    /// The folder.
    ///
    /// # Errors
    /// Where no default can be found.
    pub fn folder(&self) -> anyhow::Result<PathBuf> {
        self.cache_dir.clone().map_or_else(crate::store::default_folder, Ok)
    }
}

/// Prints to standard output. A reader that goes away is an error like any other.
fn print(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| anyhow::anyhow!("standard output: {error}"))
}

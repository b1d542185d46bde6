//! Makes complete files durable on a thread of its own, so that whoever makes the next file need not wait for the disk.
//!
//! Files get their names in the order in which they are handed in, each when its bytes are on the disk. What was handed in when
//! the process is killed is as if it had never been written.

use super::Folder;
use anyhow::{Context as _, Result};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};
use tempfile::NamedTempFile;

/// Files that wait at most: each is open, and not yet written back.
const MOST_WAITING: usize = 32;

/// A complete file on its way to its name.
#[derive(Debug)]
pub(super) struct Complete {
    pub(super) file: NamedTempFile,
    pub(super) path: PathBuf,
}

/// The thread. Folders hand files to it that were [made to](Folder::through).
#[derive(Debug)]
pub struct Publisher {
    /// `None` ends the thread.
    files: SyncSender<Option<Complete>>,
    thread: JoinHandle<Result<()>>,
}

impl Publisher {
    /// Starts the thread.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub fn start() -> Result<Self> {
        let (files, received) = sync_channel(MOST_WAITING);
        let thread = thread::Builder::new().spawn(move || publish_all(&received)).context("starting a thread")?;
        Ok(Self { files, thread })
    }

    /// Waits until all files that were handed in have their names.
    ///
    /// # Errors
    /// The first file that could not be written; the others are there.
    pub fn finish(self) -> Result<()> {
        // A thread that is gone has said why.
        let _ = self.files.send(None);
        self.thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }
}

impl Folder {
    /// The folder, with files published by `publisher` from now on.
    #[must_use]
    pub fn through(self, publisher: &Publisher) -> Self {
        Self { publisher: Some(publisher.files.clone()), ..self }
    }
}

/// Publishes files until the end is told; folders are written back once for all files that wait at the same time.
fn publish_all(files: &Receiver<Option<Complete>>) -> Result<()> {
    let mut result = Ok(());
    let mut ended = false;
    while !ended {
        let Ok(first) = files.recv() else { break };
        let mut folders: Vec<PathBuf> = Vec::new();
        for next in std::iter::once(first).chain(files.try_iter()) {
            let Some(Complete { file, path }) = next else {
                ended = true;
                break;
            };
            folders.extend(path.parent().map(PathBuf::from));
            result = result.and(super::name_durably(file, &path));
        }
        folders.sort();
        folders.dedup();
        for folder in folders {
            result = result.and(super::sync_folder(&folder));
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::Write as _;

    #[test]
    fn files_get_their_names_before_the_end_and_a_failure_is_told() {
        let scratch = tempfile::tempdir().unwrap();
        let publisher = Publisher::start().unwrap();
        let folder = Folder::open(scratch.path()).unwrap().through(&publisher);
        for name in ["a", "missing/b", "c"] {
            let mut file = folder.temporary().unwrap();
            file.write_all(name.as_bytes()).unwrap();
            folder.publish(file, &scratch.path().join(name)).unwrap();
        }
        let error = publisher.finish().unwrap_err();
        assert!(format!("{error:#}").contains("missing/b"), "{error:#}");
        for name in ["a", "c"] {
            assert_eq!(fs::read(scratch.path().join(name)).unwrap(), name.as_bytes());
        }
    }
}

//! Code maps: which code a program ran that no cache held.
//!
//! A run with `--record` appends to a file of its own in the folder `new/`: which modules it has code of, and for each block
//! that was compiled in process its module and offset ([`record`]). Processes that it forks append to the same file. The
//! file is locked for as long as one of them lives, so that what a killed writer left is known as complete; it is moved to
//! `ready/`, merged into the map of each image ([`merge`]) and then removed. A map ([`Map`]) is a set, so merging again what was
//! merged before changes nothing, and no interruption loses a record. Of images that unpack themselves, records and maps also
//! have the pages that really ran ([`Recorded`]): hosts that map images themselves tell of them ([`ImageRecorder`]).
//!
//! **Errors**: records and maps are foreign data. What is damaged in a file of records is skipped, up to the next whole
//! one; a damaged map is a [`MapError`].

mod captured;
mod frame;
mod image_record;
mod map;
mod merge;
mod record;
mod seeded;

pub use captured::Recorded;
pub use frame::{Frame, frames};
pub use image_record::ImageRecorder;
pub use map::{Map, MapError};
pub use merge::{Merged, merge, note_image};
pub use record::FileRecorder;
pub use seeded::Seeded;

use crate::image_file::ImageFile;
use anyhow::{Context as _, Result};
use causeway_cache_format::Identity;
use causeway_image::GuestImage;
use std::path::Path;

/// Folder of files being recorded, in the cache folder.
pub const NEW: &str = "new";
/// Folder of files whose writers are gone.
pub const READY: &str = "ready";
/// Folder of the images' maps.
pub const MAPS: &str = "maps";
/// Extension of files of records.
pub const RECORDS: &str = "cwr";
/// Extension of maps.
pub const MAP: &str = "cwm";

/// What a code map, or a file of records, has for an image.
///
/// # Errors
/// Where the file cannot be read, or is a map of another image.
pub fn read(path: &Path, file: &ImageFile, image: &dyn GuestImage) -> Result<Recorded> {
    let context = || path.display().to_string();
    let bytes = std::fs::read(path).with_context(context)?;
    if !Map::is_map(&bytes) && path.extension().is_some_and(|extension| extension == MAP) {
        return Err(MapError::Magic).with_context(context);
    }
    let identity = file.identity(image);
    if Map::is_map(&bytes) {
        let map = Map::decode(&bytes).with_context(context)?;
        map.identity.matches(&identity).with_context(context)?;
        return Ok(map.recorded);
    }
    Ok(frame::recorded(&bytes, &identity, image))
}

/// Offset from the image's base of what lies at an offset of its file.
fn image_offset(image: &dyn GuestImage, file_offset: u32) -> Option<u32> {
    let offset = u64::from(file_offset);
    let holds = |start: u64, size: u64| (start..start.saturating_add(size)).contains(&offset);
    let segment = image.segments().iter().find(|segment| holds(segment.file_offset, segment.file_size))?;
    u32::try_from(segment.range.start.0 + (offset - segment.file_offset) - image.base().0).ok()
}

/// Number by which records name a module: of its file's size and contents.
fn module_key(identity: &Identity) -> u64 {
    Identity::from_parts(identity.file_size, identity.content_hash, &[]).key()
}

//! The objects that an earlier build left beside its cache.

use super::View;
use super::inputs::{self, Inputs};
use super::spool::{FileHead, Objects, Spool};
use crate::sys;
use causeway_image::GuestImage;
use memmap2::Mmap;
use rustix::fs::{FlockOperation, flock};
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;
use std::sync::Arc;
use zerocopy::IntoBytes as _;

/// Objects to be taken over, found by guest offset and plan.
#[derive(Debug)]
pub struct ObjectFile {
    /// The file, where this process alone may append to it.
    file: Option<File>,
    map: Arc<Mmap>,
    offsets: HashMap<(u32, u64), usize>,
}

/// An object that would be made the same way again.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The object.
    pub view: View<'a>,
    offset: usize,
}

impl Found<'_> {
    /// Takes it over into a spool that knows its file.
    pub fn keep_in(&self, spool: &mut Spool) {
        spool.keep(self.offset, self.view.bytes().len());
    }
}

impl ObjectFile {
    /// Maps a file of objects; `None` where it was written in another context. What lies behind the first damaged object
    /// is not seen.
    ///
    /// # Errors
    /// Where the file cannot be mapped.
    pub fn open(file: &File, context: u128) -> io::Result<Option<Self>> {
        if file.metadata()?.len() < size_of::<FileHead>() as u64 {
            return Ok(None);
        }
        let map = sys::map_read(file)?;
        if map.get(..size_of::<FileHead>()) != Some(FileHead::new(context).as_bytes()) {
            return Ok(None);
        }
        let mut offsets = HashMap::new();
        let mut offset = size_of::<FileHead>();
        while let Ok(view) = View::own(&map, offset) {
            offsets.insert((view.start(), view.head.plan.get()), offset);
            offset += view.bytes().len();
        }
        let is_whole = offset == map.len();
        let is_ours = is_whole && flock(file, FlockOperation::NonBlockingLockExclusive).is_ok();
        // Somebody else may have appended before the lock was taken.
        let is_ours = is_ours && file.metadata()?.len() == map.len() as u64;
        let file = if is_ours { Some(file.try_clone()?) } else { None };
        Ok(Some(Self { file, map: Arc::new(map), offsets }))
    }

    /// Appends the new ones of some objects; gives whether it could. Readers of the file do not notice, and what a killed
    /// process leaves at its end is not seen.
    pub fn append(&self, objects: &Objects) -> bool {
        let new = objects.own().get(size_of::<FileHead>()..).unwrap_or(&[]);
        self.file.as_ref().is_some_and(|file| file.write_all_at(new, self.map.len() as u64).is_ok())
    }

    /// Its bytes.
    pub(super) fn map(&self) -> Arc<Mmap> {
        Arc::clone(&self.map)
    }

    /// The object for a plan, if it would be made the same way again.
    pub fn find(&self, start: u32, plan: u64, image: &dyn GuestImage) -> Option<Found<'_>> {
        let offset = *self.offsets.get(&(start, plan))?;
        let view = View::parse(&self.map, offset).ok()?;
        let reads = view.reads.iter().map(|pair| (pair.first.get(), pair.second.get()));
        (inputs::contents(image, reads) == view.head.contents.get()).then_some(Found { view, offset })
    }
}

impl Inputs {
    /// The inputs of a region, from what was read while it was made.
    pub fn new(plan: u64, image: &dyn GuestImage, ranges: &[(u64, u64)]) -> Self {
        let reads = inputs::offsets(image, ranges);
        let contents = inputs::contents(image, reads.iter().copied());
        Self { plan, contents, reads }
    }
}

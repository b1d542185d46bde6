//! The objects that an earlier build left beside its cache.

use super::View;
use super::inputs::{self, Inputs, Planned};
use super::roster::{self, CacheMark, Notes, Roster};
use super::spool::{FileHead, Objects, Spool};
use crate::sys;
use causeway_image::GuestImage;
use memmap2::Mmap;
use rustix::fs::{FlockOperation, flock};
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;
use std::sync::{Arc, OnceLock};
use zerocopy::{FromBytes as _, IntoBytes as _};

/// Objects to be taken over, found by guest offset and plan.
#[derive(Debug)]
pub struct ObjectFile {
    /// The file, where this process alone may append to it.
    file: Option<File>,
    map: Arc<Mmap>,
    /// Where the roster at the end lies, if there is one.
    roster: Option<usize>,
    walk: OnceLock<Walk>,
}

/// What going through all objects finds.
#[derive(Debug)]
struct Walk {
    offsets: HashMap<(u32, u64), usize>,
    /// Where the last sound object ends.
    end: usize,
}

impl Walk {
    fn new(map: &[u8]) -> Self {
        let mut walk = Self { offsets: HashMap::new(), end: size_of::<FileHead>() };
        while let Ok(view) = View::own(map, walk.end) {
            walk.offsets.insert((view.start(), view.head.plan.get()), walk.end);
            walk.end += view.bytes().len();
        }
        walk
    }
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
        let is_ours = flock(file, FlockOperation::NonBlockingLockExclusive).is_ok();
        // Somebody else may have appended before the lock was taken.
        let is_ours = is_ours && file.metadata()?.len() == map.len() as u64;
        let file = if is_ours { Some(file.try_clone()?) } else { None };
        let roster = roster::at_end(&map);
        Ok(Some(Self { file, map: Arc::new(map), roster, walk: OnceLock::new() }))
    }

    fn walk(&self) -> &Walk {
        self.walk.get_or_init(|| Walk::new(&self.map))
    }

    /// Is it known that no object is damaged or cut off?
    fn is_whole(&self) -> bool {
        let is_looked_at = self.roster.is_none() || self.walk.get().is_some();
        !is_looked_at || self.walk().end == self.map.len()
    }

    /// What decides about all objects alike.
    pub fn context(&self) -> u128 {
        FileHead::ref_from_prefix(&self.map).map_or(0, |(head, _)| head.context())
    }

    /// The cache of the last build.
    pub fn last_cache(&self) -> Option<CacheMark<'_>> {
        self.roster().map(|roster| roster.cache())
    }

    /// The roster of the last build, its sum checked.
    pub fn roster(&self) -> Option<Roster<'_>> {
        Roster::of(View::parse(&self.map, self.roster?).ok()?)
    }

    /// The object at an offset that a roster names, its sum checked.
    pub fn at(&self, offset: u64) -> Option<Found<'_>> {
        let offset = usize::try_from(offset).ok()?;
        View::parse(&self.map, offset).ok().map(|view| Found { view, offset })
    }

    /// An object whose sum was checked before.
    pub fn seen_at(&self, offset: u64) -> Option<Found<'_>> {
        let offset = usize::try_from(offset).ok()?;
        View::own(&self.map, offset).ok().map(|view| Found { view, offset })
    }

    /// Appends the new ones of some objects, and the roster that `notes` gives; gives whether it could. Readers of the
    /// file do not notice, and what a killed process leaves at its end is not seen.
    pub fn append(&self, objects: &Objects, notes: &Notes<'_>) -> bool {
        let Some(file) = self.file.as_ref().filter(|_| self.is_whole()) else { return false };
        let new = objects.own().get(size_of::<FileHead>()..).unwrap_or(&[]);
        let end = self.map.len();
        let roster = notes.encode(objects, end.wrapping_sub(size_of::<FileHead>()));
        file.write_all_at(new, end as u64).and_then(|()| file.write_all_at(&roster, (end + new.len()) as u64)).is_ok()
    }

    /// Its bytes.
    pub(super) fn map(&self) -> Arc<Mmap> {
        Arc::clone(&self.map)
    }

    /// The object for a plan, if it would be made the same way again.
    pub fn find(&self, start: u32, plan: u64, image: &dyn GuestImage) -> Option<Found<'_>> {
        let found = self.at(*self.walk().offsets.get(&(start, plan))? as u64)?;
        found.view.is_unchanged(image).then_some(found)
    }
}

impl Inputs {
    /// The inputs of a region, from what was read while it was made.
    pub fn new(plan: Planned, image: &dyn GuestImage, ranges: &[(u64, u64)]) -> Self {
        let reads = inputs::offsets(image, ranges);
        let contents = inputs::contents(image, reads.iter().copied());
        Self { plan, contents, reads }
    }
}

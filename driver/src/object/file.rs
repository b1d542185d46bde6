//! The objects that an earlier build left beside its cache.

use super::View;
use super::inputs::{self, Inputs};
use super::spool::FileHead;
use crate::sys;
use causeway_image::GuestImage;
use memmap2::Mmap;
use std::collections::HashMap;
use std::fs::File;
use std::io;
use zerocopy::IntoBytes as _;

/// Objects to be taken over, found by guest offset and plan.
#[derive(Debug)]
pub struct ObjectFile {
    map: Mmap,
    offsets: HashMap<(u32, u64), usize>,
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
        Ok(Some(Self { map, offsets }))
    }

    /// The object for a plan, if it would be made the same way again.
    pub fn find(&self, start: u32, plan: u64, image: &dyn GuestImage) -> Option<View<'_>> {
        let offset = *self.offsets.get(&(start, plan))?;
        let view = View::parse(&self.map, offset).ok()?;
        let reads = view.reads.iter().map(|pair| (pair.first.get(), pair.second.get()));
        (inputs::contents(image, reads) == view.head.contents.get()).then_some(view)
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

//! Rebuilding without discovery: as long as the regions that changed tell the same about others, all regions stay.

use crate::object::inputs::{Inputs, Traced};
use crate::object::spool::Spool;
use crate::object::{Found, ObjectFile, View, encode};
use crate::progress::Progress;
use crate::queue::Object;
use crate::translate::{Counts, Translation};
use crate::worker::{TranslateOptions, Worker};
use anyhow::Result;
use causeway_image::GuestImage;
use rayon::prelude::*;

/// So many regions, and one of so many, may have changed. Where more did, some tell something new most likely, and all work would be
/// done again.
const REGIONS_OF_CHANGE: usize = 16;

/// A region that was made anew, all others being the same as before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// Offset of its object in the older file.
    pub older: u64,
    /// Number of its new object among those of the build.
    pub number: usize,
}

/// Puts the objects of the last build into a spool, with those made anew whose inputs changed. `None`, and an untouched
/// spool, where discovery could find other regions than then.
///
/// # Errors
/// Where the back end refuses code or the spool cannot be written.
pub fn replay(
    image: &dyn GuestImage,
    options: &TranslateOptions,
    older: &ObjectFile,
    spool: &mut Spool,
    progress: &Progress,
) -> Result<Option<Translation>> {
    let Some(roster) = older.roster(image) else { return Ok(None) };
    let offsets: Vec<u64> = roster.offsets().collect();
    let look = |offset: &u64| older.at(*offset).map(|found| (found, found.view.is_unchanged(image)));
    let Some(found): Option<Vec<(Found<'_>, bool)>> = offsets.par_iter().map(look).collect() else { return Ok(None) };
    let changed: Vec<usize> = (0..found.len()).filter(|number| !found[*number].1).collect();
    if changed.len() > found.len() / REGIONS_OF_CHANGE + REGIONS_OF_CHANGE {
        return Ok(None);
    }
    progress.found(found.len() as u64);
    let remake = |&number: &usize| remake(image, options, &found[number].0.view);
    let Some(made): Option<Vec<Vec<u8>>> = changed.par_iter().map(remake).collect::<Result<_>>()? else {
        return Ok(None);
    };
    let mut made = changed.iter().zip(made).peekable();
    let mut replaced = Vec::with_capacity(changed.len());
    for (number, (found, _)) in found.iter().enumerate() {
        match made.next_if(|(changed, _)| **changed == number) {
            Some((_, object)) => {
                replaced.push(Replaced { older: offsets[number], number });
                Object::New(object).put(spool)?;
            }
            None => Object::Kept(*found).put(spool)?,
        }
        progress.done();
    }
    let translated = replaced.len() as u64;
    let counts = Counts { translated, reused: found.len() as u64 - translated };
    Ok(Some(Translation { counts, discovery: roster.inputs(), replaced: Some(replaced) }))
}

/// Makes an object anew; `None` where the region now tells something else.
fn remake(image: &dyn GuestImage, options: &TranslateOptions, older: &View<'_>) -> Result<Option<Vec<u8>>> {
    let base = image.base().0;
    let traced = Traced::new(image);
    let plan = older.plan(base);
    let is_known =
        |guest_pc: u64| u32::try_from(guest_pc.wrapping_sub(base)).is_ok_and(|offset| older.is_known(offset));
    let piece = Worker::traced(&traced, options).translate(&plan, &is_known)?;
    let inputs = Inputs::new(older.planned(), image, &traced.take());
    let object = encode(older.start(), base, piece.as_ref(), &inputs)?;
    let same = View::own(&object, 0)?.has_summary_of(older);
    Ok(same.then_some(object))
}

//! Taking over what an earlier build left; without discovery, as long as the regions that changed tell nothing about others that
//! would change its course.

use crate::account::charged;
use crate::difference::{Change, is_of_no_account};
use crate::object::inputs::{Inputs, Traced};
use crate::object::roster::Roster;
use crate::object::spool::{Objects, Spool};
use crate::object::{Found, ObjectFile, View, encode};
use crate::progress::Progress;
use crate::translate::{Counts, Sight, Translation};
use crate::worker::{Tools, TranslateOptions, Worker};
use anyhow::{Context as _, Result};
use causeway_image::{GuestImage, SharedImage};
use rayon::prelude::*;

/// So many regions, and one of so many, may have changed. Where more did, some tell something new most likely, and all work would be
/// done again.
const REGIONS_OF_CHANGE: usize = 16;

/// A region that was made anew, all others being the same as before.
#[derive(Clone, Copy, Debug)]
pub struct Replaced<'a> {
    /// Its object in the older file.
    pub older: Found<'a>,
    /// Number of its new object among those of the build.
    pub number: usize,
}

/// What an earlier build left, looked through once.
pub struct Earlier<'a> {
    file: &'a ObjectFile,
    /// What the last build ended with, where that is known and sound.
    last: Option<LastBuild<'a>>,
}

struct LastBuild<'a> {
    roster: Roster<'a>,
    /// Would discovery begin as it did then?
    has_same_seeds: bool,
    /// Its objects in their order.
    objects: Vec<Known>,
    /// Numbers of the objects, ascending by guest offset.
    by_start: Vec<u32>,
}

/// What is remembered of a sound object: there are many.
#[derive(Clone, Copy, Debug)]
struct Known {
    offset: u64,
    plan: u64,
    start: u32,
    size: u32,
    /// Would it be made the same way again?
    is_unchanged: bool,
}

impl<'a> LastBuild<'a> {
    fn new(file: &'a ObjectFile, image: &SharedImage<'_>, pages: &[u64], seeds: u64) -> Option<Self> {
        let roster = file.roster()?;
        let offsets: Vec<u64> = roster.offsets().collect();
        // Relocations are among what an object depends on.
        let has_same_seeds = roster.seeds() == seeds;
        let is_same = |page| has_same_seeds && roster.is_same_page(pages, page);
        let look = |offset: &u64| {
            let view = file.at(*offset)?.view;
            let is_unchanged = view.pages_read_are(is_same) || view.is_unchanged(image);
            let (plan, start, size) = (view.plan_hash(), view.start(), view.bytes().len() as u32);
            Some(Known { offset: *offset, plan, start, size, is_unchanged })
        };
        let objects = offsets.par_iter().map(charged(look)).collect::<Option<Vec<_>>>()?;
        let mut by_start: Vec<u32> = (0..objects.len() as u32).collect();
        by_start.sort_by_key(|number| objects[*number as usize].start);
        Some(Self { roster, has_same_seeds, objects, by_start })
    }

    fn find(&self, start: u32, plan: u64) -> Option<&Known> {
        let object = |number: &u32| &self.objects[*number as usize];
        let first = self.by_start.partition_point(|number| object(number).start < start);
        let mut here = self.by_start[first..].iter().map(object).take_while(|known| known.start == start);
        here.find(|known| known.is_unchanged && known.plan == plan)
    }
}

impl<'a> Earlier<'a> {
    /// The file that objects are taken over from.
    pub fn file(&self) -> &'a ObjectFile {
        self.file
    }

    /// Looks which objects of the last build would be made the same way again; `pages` has the hash of each page of the image,
    /// `seeds` is that of its seeds and relocations.
    pub fn new(file: &'a ObjectFile, image: &SharedImage<'_>, pages: &[u64], seeds: u64) -> Self {
        Self { file, last: LastBuild::new(file, image, pages, seeds) }
    }

    /// The object for a plan, if it would be made the same way again.
    pub fn find(&self, start: u32, plan: u64, image: &dyn GuestImage) -> Option<Found<'a>> {
        match &self.last {
            Some(last) => self.file.seen_at(last.find(start, plan)?.offset),
            None => self.file.find(start, plan, image),
        }
    }

    /// The objects of the last build that hold code, ascending by guest offset.
    pub fn views(&self) -> impl Iterator<Item = View<'a>> {
        let numbers =
            self.last.iter().flat_map(|last| last.by_start.iter().map(|number| &last.objects[*number as usize]));
        let views = numbers.filter_map(|known| Some(self.file.seen_at(known.offset)?.view));
        views.filter(|view| !view.is_empty())
    }

    /// The regions that a build made anew, where its regions are those of the last build.
    ///
    /// # Errors
    /// Where the spool cannot be read back.
    pub fn replaced(&self, objects: &Objects) -> Result<Option<Vec<Replaced<'a>>>> {
        let Some(last) = self.last.as_ref().filter(|last| last.objects.len() == objects.in_order().len()) else {
            return Ok(None);
        };
        let mut replaced = Vec::new();
        for (number, ((placed, is_older), older)) in objects.in_order().zip(&last.objects).enumerate() {
            if is_older && older.offset == placed.offset as u64 {
                continue;
            }
            if is_older || objects.view(placed)?.start() != older.start {
                return Ok(None);
            }
            let older = self.file.seen_at(older.offset).context("an object is missing")?;
            replaced.push(Replaced { older, number });
        }
        Ok(Some(replaced))
    }

    /// Puts the objects of the last build into a spool, with those made anew whose inputs changed. `None`, and an untouched
    /// spool, where discovery could find other regions than then.
    ///
    /// # Errors
    /// Where the back end refuses code or the spool cannot be written.
    pub fn replay(
        &self,
        image: &SharedImage<'_>,
        options: &TranslateOptions,
        spool: &mut Spool,
        progress: &Progress,
    ) -> Result<Option<Translation>> {
        let Some(LastBuild { roster, has_same_seeds, objects, .. }) = &self.last else { return Ok(None) };
        let changed: Vec<usize> = (0..objects.len()).filter(|number| !objects[*number].is_unchanged).collect();
        let few = objects.len() / REGIONS_OF_CHANGE + REGIONS_OF_CHANGE;
        if changed.len() > few || !has_same_seeds || !roster.has_bytes_of(image) {
            return Ok(None);
        }
        let remake = |&number: &usize| {
            let found = self.file.seen_at(objects[number].offset).context("an object is missing")?;
            remake(image, options, &found.view)
        };
        let made = changed.par_iter().map(charged(remake)).collect::<Result<Vec<Vec<u8>>>>()?;
        if !self.tells_the_same(image, &changed, &made)? {
            return Ok(None);
        }
        progress.found(objects.len() as u64);
        let translated = made.len() as u64;
        let mut made = changed.iter().zip(made).peekable();
        for (number, known) in objects.iter().enumerate() {
            match made.next_if(|(changed, _)| **changed == number) {
                Some((_, object)) => spool.push(&object)?,
                None => spool.keep(known.offset as usize, known.size as usize),
            }
        }
        progress.done(objects.len() as u64);
        let counts = Counts { translated, reused: objects.len() as u64 - translated };
        Ok(Some(Translation { counts, sight: Sight::Unchanged(roster.inputs()), course: roster.course() }))
    }

    /// Would discovery find the same regions with these objects in place of those with these numbers?
    fn tells_the_same(&self, image: &dyn GuestImage, changed: &[usize], made: &[Vec<u8>]) -> Result<bool> {
        let Some(LastBuild { roster, objects, .. }) = &self.last else { return Ok(false) };
        let older = |known: &Known| Some(self.file.seen_at(known.offset)?.view);
        let mut changes = Vec::new();
        for (number, object) in changed.iter().copied().zip(made) {
            let (older, newer) = (older(&objects[number]).context("an object is missing")?, View::own(object, 0)?);
            if !newer.has_summary_of(&older) {
                changes.push(Change { number, older, newer });
            }
        }
        let regions = objects.iter().filter_map(older);
        Ok(changes.is_empty() || is_of_no_account(image, &roster.course(), regions, &changes))
    }
}

/// Makes an object anew.
fn remake(image: &dyn GuestImage, options: &TranslateOptions, older: &View<'_>) -> Result<Vec<u8>> {
    let base = image.base().0;
    let traced = Traced::new(image);
    let plan = older.plan(base);
    let is_known =
        |guest_pc: u64| u32::try_from(guest_pc.wrapping_sub(base)).is_ok_and(|offset| older.is_known(offset));
    let piece = Worker::traced(&traced, options, Tools::new(image, options)).translate(&plan, &is_known)?;
    let inputs = Inputs::new(older.planned(), image, &traced.take());
    Ok(encode(older.start(), base, piece.as_ref(), &inputs)?)
}

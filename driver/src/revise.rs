//! A cache made from an older one, where the regions that were made anew differ from those before in their instructions alone.

use crate::assemble;
use crate::object::spool::Objects;
use crate::object::{ObjectFile, View};
use crate::pipeline::{Contents, ImageFacts};
use crate::replay::Replaced;
use anyhow::{Context as _, Result};
use causeway_cache_format::relocation::kind::Form;
use causeway_cache_format::relocation::{Bases, Fragment, Target, link};
use causeway_cache_format::{Reader, Revision};
use std::collections::BTreeMap;

/// The objects of a build that took over all but some of an earlier one's.
#[derive(Clone, Copy, Debug)]
pub struct Successor<'a> {
    /// The objects.
    pub objects: &'a Objects,
    /// The earlier ones.
    pub older: &'a ObjectFile,
    /// Which differ.
    pub replaced: &'a [Replaced],
}

impl Successor<'_> {
    /// What the cache of these objects has other than `cache`, which was made of the earlier ones; `None` where the two differ in more
    /// than a revision can have.
    ///
    /// # Errors
    /// Where `cache` is damaged or was made of other objects.
    pub fn revision<B: AsRef<[u8]>>(
        &self,
        contents: &Contents<'_>,
        facts: &ImageFacts,
        cache: &Reader<B>,
    ) -> Result<Option<Revision>> {
        let mut pairs = Vec::with_capacity(self.replaced.len());
        for &Replaced { older, number } in self.replaced {
            let older = self.older.at(older).context("an object is missing")?.view;
            let placed = self.objects.in_order().nth(number).context("an object is missing")?.0;
            pairs.push((older, self.objects.view(placed)?));
        }
        let mut revision =
            Revision { identity: facts.identity, guest_pages: facts.guest_pages.clone(), code: Vec::new() };
        let same_tables = pairs.iter().all(|(older, newer)| newer.has_tables_of(older));
        if !same_tables || !revision.has_pages_of(cache)? || cache.guest_masks()? != facts.guest_masks {
            return Ok(None);
        }
        let places = assemble::places(contents.views())?;
        for (older, newer) in pairs.iter().filter(|(_, newer)| !newer.is_empty()) {
            let at = contents.views().binary_search_by_key(&newer.start(), View::start);
            let base = places[at.ok().context("an object has no place")?];
            let Some(code) = relinked(older, newer, base, cache)? else { return Ok(None) };
            revision.code.push((base, code));
        }
        Ok(Some(revision))
    }
}

/// The code of `newer` as it is at `base` of the code, where `cache` has that of `older`: its branches lead where they led.
fn relinked<B: AsRef<[u8]>>(
    older: &View<'_>,
    newer: &View<'_>,
    base: u32,
    cache: &Reader<B>,
) -> Result<Option<Vec<u8>>> {
    let end = base as usize + older.code().len();
    let placed = cache.code().get(base as usize..end).context("the cache has less code than its objects")?;
    let mut code = newer.code().to_vec();
    let (mut fragment, mut entries) = (Fragment::new(), BTreeMap::new());
    for record in newer.relocations() {
        let record = record?;
        fragment.push(record)?;
        let Target::Entry(guest_offset) = record.target else { continue };
        let (row, site) = (record.kind.info(), record.site as usize);
        let word = placed.get(site..).and_then(|rest| rest.first_chunk()).context("a site lies outside its code")?;
        if row.form != Form::Distance {
            return Ok(None);
        }
        let distance = record.kind.decode(u32::from_le_bytes(*word).into()) << row.scale;
        entries.insert(guest_offset, (base + record.site).wrapping_add_signed(distance as i32));
    }
    let bases: Bases = cache.header().home();
    link(&fragment, base, &mut code, &bases, |guest_offset| entries.get(&guest_offset).copied())?;
    Ok(Some(code))
}

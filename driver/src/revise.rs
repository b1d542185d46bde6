//! A cache made from an older one, where the regions that were made anew differ from those before in their instructions, and in
//! where these branch to, alone.

use crate::assemble;
use crate::object::View;
use crate::object::spool::Objects;
use crate::pipeline::{Contents, ImageFacts};
use crate::replay::Replaced;
use anyhow::{Context as _, Result};
use causeway_cache_format::relocation::kind::Form;
use causeway_cache_format::relocation::{Target, link_sorted};
use causeway_cache_format::{Reader, Revision};
use std::collections::{BTreeMap, BTreeSet};

/// The objects of a build that differ from an earlier one's, all others being taken over.
#[derive(Clone, Debug)]
pub struct Successors<'a> {
    /// Earlier and new object.
    pairs: Vec<(View<'a>, View<'a>)>,
}

impl<'a> Successors<'a> {
    /// Of a build.
    ///
    /// # Errors
    /// Where the objects are not what was written.
    pub fn new(objects: &'a Objects, replaced: &[Replaced<'a>]) -> Result<Self> {
        let mut pairs = Vec::with_capacity(replaced.len());
        for &Replaced { older, number } in replaced {
            let (placed, _) = objects.in_order().nth(number).context("an object is missing")?;
            pairs.push((older.view, objects.view(placed)?));
        }
        Ok(Self { pairs })
    }

    /// What the cache of the build has other than `cache`, which was made of the earlier objects; `None` where the two
    /// differ in more than a revision can have.
    ///
    /// # Errors
    /// Where `cache` is damaged or was made of other objects.
    pub fn revision<B: AsRef<[u8]>>(
        &self,
        contents: &Contents<'_>,
        facts: &ImageFacts,
        cache: &Reader<B>,
    ) -> Result<Option<Revision>> {
        if !self.pairs.iter().all(|(older, newer)| newer.has_tables_of(older)) {
            return Ok(None);
        }
        let mut revision =
            Revision { identity: facts.identity, guest_pages: facts.guest_pages.clone(), code: Vec::new() };
        if !revision.has_pages_of(cache)? || cache.guest_masks()? != facts.guest_masks {
            return Ok(None);
        }
        let places = assemble::places(contents.views())?;
        for (older, newer) in self.pairs.iter().filter(|(_, newer)| !newer.is_empty()) {
            let at = contents.views().binary_search_by_key(&newer.start(), View::start);
            let base = places[at.ok().context("an object has no place")?];
            let Some(code) = relinked(older, newer, base, cache)? else { return Ok(None) };
            revision.code.push((base, code));
        }
        Ok(Some(revision))
    }
}

/// The code of `newer` as it is at `base` of the code, where `cache` has that of `older`. Branches lead where those to the same
/// place led, others to code that the cache has; `None` where the cache has none.
fn relinked<B: AsRef<[u8]>>(
    older: &View<'_>,
    newer: &View<'_>,
    base: u32,
    cache: &Reader<B>,
) -> Result<Option<Vec<u8>>> {
    let end = base as usize + older.code().len();
    let placed = cache.code().get(base as usize..end).context("the cache has less code than its objects")?;
    let Some(mut entries) = linked_entries(older, base, placed)? else { return Ok(None) };
    let wanted: BTreeSet<u32> = newer.entry_targets().collect();
    let gone = entries.keys().filter(|target| !wanted.contains(target));
    let fresh = wanted.iter().filter(|target| !entries.contains_key(target));
    let mut found = Vec::new();
    for target in gone.chain(fresh) {
        // Without code there is an exit, which may be nobody else's.
        let Some(entry) = cache.lookup(*target)? else { return Ok(None) };
        found.push((*target, entry.code_offset));
    }
    entries.extend(found);
    let mut code = newer.code().to_vec();
    let records = newer.relocations().map(|record| record.map_err(anyhow::Error::from));
    link_sorted(records, base, &mut code, &cache.header().home(), |target| entries.get(&target).copied())?;
    Ok(Some(code))
}

/// Code offset of each guest offset that an object's branches lead to, from its code as it was linked at `base`; `None` where
/// something else than a branch leads there.
fn linked_entries(object: &View<'_>, base: u32, placed: &[u8]) -> Result<Option<BTreeMap<u32, u32>>> {
    let mut entries = BTreeMap::new();
    for record in object.relocations() {
        let record = record?;
        let Target::Entry(guest_offset) = record.target else { continue };
        let (row, site) = (record.kind.info(), record.site as usize);
        let word = placed.get(site..).and_then(|rest| rest.first_chunk()).context("a site lies outside its code")?;
        if row.form != Form::Distance {
            return Ok(None);
        }
        let distance = record.kind.decode(u32::from_le_bytes(*word).into()) << row.scale;
        entries.insert(guest_offset, (base + record.site).wrapping_add_signed(distance as i32));
    }
    Ok(Some(entries))
}

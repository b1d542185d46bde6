//! Tables that another cache has are copied from it.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod synthetic;

use causeway_cache_format::relocation::{OneThread, PageRecords, Record, RelocationKind, Target};
use causeway_cache_format::{
    CodeSource, Contents, Function, Layout, PAGE_SIZE, PageTables, Plan, Reader, Seal, Sizes, Strands, Writer,
};
use std::ops::Range;
use synthetic::synthetic;

/// Code of which all tables are known, and nothing that they could be made from but entries.
struct Known<'a> {
    contents: &'a Contents,
    cache: Reader<&'a [u8]>,
}

impl PageRecords for Known<'_> {
    fn records(&self, _: Range<u32>, _: &mut dyn FnMut(&Record)) {
        unreachable!("the tables are known");
    }
}

impl CodeSource for Known<'_> {
    fn code_size(&self) -> u64 {
        self.contents.code.len() as u64
    }

    fn function_count(&self) -> u32 {
        self.cache.header().tables.functions
    }

    fn strands(&self, _: Range<u32>) -> Strands<'_> {
        unreachable!("the tables are known");
    }

    fn entries(&self, pages: Range<u32>, take: &mut dyn FnMut(u32, u32)) {
        let entries = self.contents.points.iter().filter(|point| point.entry);
        let on_pages = entries.filter(|point| pages.contains(&(point.code_offset / PAGE_SIZE as u32)));
        on_pages.for_each(|point| take(point.guest_offset, point.code_offset));
    }

    fn functions(&self, _: Range<u32>) -> Vec<Function> {
        unreachable!("the tables are known");
    }

    fn known_tables(&self, pages: Range<u32>) -> Option<Vec<PageTables<'_>>> {
        self.cache.page_tables(pages).unwrap()
    }
}

#[test]
fn a_file_of_known_tables_is_the_same() {
    let made = synthetic(7, if cfg!(miri) { 40 } else { 6000 });
    let (contents, span) = (&made.contents, made.fields.placement.image_span);
    let file = made.file();
    let known = Known { contents, cache: Reader::new(&file[..]).unwrap() };
    assert!(cfg!(miri) || known.cache.code_pages() > 130, "several jobs");
    let plan = Plan::new(&known, span, &OneThread).unwrap();
    assert_eq!(plan.relocations(), contents.relocations.iter().filter(|record| record.must_be_kept()).count() as u64);
    let sizes = Sizes {
        module_data: contents.module_data.len() as u64,
        guest_pages: contents.guest_pages.len() as u64,
        guest_masks: contents.guest_masks.len() as u64,
        left_out: contents.left_out.len() as u64,
        metadata: contents.metadata.len() as u64,
        ..plan.sizes()
    };
    let layout = Layout::new(&sizes).unwrap();
    let mut copy = vec![0; layout.file_size() as usize];
    let mut writer = Writer::new(layout, &mut copy).unwrap();
    let mut sections = writer.sections();
    plan.write(&known, &contents.guest_pages, &mut sections, &OneThread).unwrap();
    sections.code.copy_from_slice(&contents.code);
    sections.module_data.copy_from_slice(&contents.module_data);
    sections.guest_masks.copy_from_slice(&contents.guest_masks);
    sections.left_out.copy_from_slice(&contents.left_out);
    sections.metadata.copy_from_slice(&contents.metadata);
    writer.finish_with(&made.fields, &plan, &Seal::Plain, &OneThread).unwrap();
    assert!(copy == file);
}

#[test]
fn tables_that_may_name_other_code_are_not_known() {
    let mut made = synthetic(7, 40);
    let relocations = &mut made.contents.relocations;
    relocations.retain(|record| record.site >= 8);
    relocations.insert(0, Record { site: 0, kind: RelocationKind::Absolute64, target: Target::Code(0) });
    let file = made.file();
    assert_eq!(Reader::new(&file[..]).unwrap().page_tables(0..1).unwrap(), None);
}

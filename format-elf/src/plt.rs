//! Procedure linkage tables, by section: each entry is code that calls reach. Without sections, the calls themselves
//! lead there.

use causeway_image::{GuestAddr, SeedCollector, SeedSource};

use crate::error::{Structure, Warnings};
use crate::section_header::Sections;
use crate::table::Budget;

/// Bytes of an entry: the three-instruction lazy form or `endbr64` and `jmp *slot`, padded.
const LONG_ENTRY: u64 = 16;

/// Bytes of an entry: `jmp *slot`, padded.
const SHORT_ENTRY: u64 = 8;

/// Adds a seed for each entry of each table. `file_size` bounds the work.
pub(crate) fn add_seeds(sections: &Sections<'_>, file_size: u64, seeds: &mut SeedCollector, warnings: &mut Warnings) {
    let mut budget = Budget::new(file_size);
    let names: [&[u8]; 4] = [b".plt", b".plt.sec", b".plt.got", b".iplt"];
    for section in sections.iter().filter(|section| section.is_code()) {
        if !names.iter().any(|name| sections.is_named(section, name)) {
            continue;
        }
        if !budget.take(section.size) {
            warnings.add(Structure::ProcedureLinkageTable, section.offset);
            continue;
        }
        // Some linkers leave the entry size at zero; the alignment tells then.
        let declared = [section.entry_size, section.align];
        let entry_bytes = declared.into_iter().find(|&size| size == SHORT_ENTRY || size == LONG_ENTRY);
        let entry_bytes = entry_bytes.unwrap_or(LONG_ENTRY);
        for index in 0..section.size / entry_bytes {
            if let Some(addr) = GuestAddr(section.addr).checked_add(index * entry_bytes) {
                seeds.add(addr, 0, SeedSource::PLT);
            }
        }
    }
}

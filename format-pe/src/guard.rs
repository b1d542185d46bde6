//! Tables of code addresses that the load configuration names: control flow guard, exception continuations, safe handlers.

use causeway_image::{GuestAddr, GuestImage, Machine, SeedCollector, SeedSource};

use crate::error::{Structure, Warnings};
use crate::load_configuration::{CountedTable, LoadConfiguration};
use crate::mapped::Mapped;

/// Bytes of an entry's address, an offset from the image base.
const ADDRESS: usize = 4;
/// Where the guard flags hold the number of bytes behind each address (`IMAGE_GUARD_CF_FUNCTION_TABLE_SIZE_SHIFT`).
const EXTRA_SHIFT: u32 = 28;

/// Code addresses that the system accepts in special places.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct GuardTables {
    /// Exception handlers of 32-bit code.
    pub safe_handlers: Vec<GuestAddr>,
    /// Targets of indirect calls.
    pub functions: Vec<GuestAddr>,
    /// Targets of `longjmp`.
    pub long_jumps: Vec<GuestAddr>,
    /// Where execution goes on after an exception.
    pub eh_continuations: Vec<GuestAddr>,
}

/// Reads all tables.
pub(crate) fn read(mapped: &Mapped<'_>, configuration: &LoadConfiguration, warnings: &mut Warnings) -> GuardTables {
    let extra = (configuration.guard_flags >> EXTRA_SHIFT) as usize;
    let mut read = |table, structure, extra| addresses(mapped, table, structure, extra, warnings);
    let safe_handlers = configuration.safe_handlers.filter(|_| mapped.headers.machine == Machine::X86);
    GuardTables {
        safe_handlers: read(safe_handlers, Structure::SafeHandlers, 0),
        functions: read(configuration.guard_functions, Structure::GuardTable, extra),
        long_jumps: read(configuration.guard_long_jumps, Structure::GuardTable, extra),
        eh_continuations: read(configuration.eh_continuations, Structure::GuardTable, extra),
    }
}

/// The addresses of a table whose entries have `extra` bytes behind them; a warning if the file lacks some.
fn addresses(
    mapped: &Mapped<'_>,
    table: Option<CountedTable>,
    structure: Structure,
    extra: usize,
    warnings: &mut Warnings,
) -> Vec<GuestAddr> {
    let Some(table) = table else { return Vec::new() };
    let wanted = usize::try_from(table.count).unwrap_or(usize::MAX).saturating_mul(ADDRESS + extra);
    let bytes = mapped.image.bytes_at_most(table.addr, wanted);
    if bytes.len() < wanted {
        warnings.add(structure, table.addr.value());
    }
    let entries = bytes.chunks_exact(ADDRESS + extra).filter_map(|entry| entry.first_chunk());
    entries.map(|entry| mapped.address(u32::from_le_bytes(*entry))).collect()
}

/// Adds a seed for each address.
pub(crate) fn add_seeds(tables: &GuardTables, seeds: &mut SeedCollector) {
    let lists = [
        (&tables.safe_handlers, SeedSource::EXCEPTION_HANDLER),
        (&tables.functions, SeedSource::GUARD_CF),
        (&tables.long_jumps, SeedSource::CONTINUATION),
        (&tables.eh_continuations, SeedSource::CONTINUATION),
    ];
    for (list, source) in lists {
        for &addr in list {
            seeds.add(addr, 0, source);
        }
    }
}

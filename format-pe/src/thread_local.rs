//! The TLS directory (PE Format, "The .tls Section").

use causeway_image::{AddrRange, GuestAddr, Machine, SeedCollector, SeedSource};
use object::LittleEndian as LE;
use object::pe::{self, ImageTlsDirectory32, ImageTlsDirectory64};

use crate::error::{Structure, Warnings};
use crate::mapped::{Budget, Mapped};

/// Memory that each thread has a copy of, and functions that threads call when they start and end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThreadLocal {
    /// What each copy starts with.
    pub template: AddrRange,
    /// Zero bytes behind the template.
    pub zero_fill: u32,
    /// Where the loader stores the image's number, 4 bytes.
    pub index: GuestAddr,
    /// Functions to call, in this order: `void callback(module, reason, reserved)`.
    pub callbacks: Vec<GuestAddr>,
}

/// Reads the directory, if there is one.
pub(crate) fn read(mapped: &Mapped<'_>, budget: &mut Budget, warnings: &mut Warnings) -> Option<ThreadLocal> {
    let (start, _) = mapped.headers.directory(pe::IMAGE_DIRECTORY_ENTRY_TLS)?;
    let start = mapped.address(start);
    let Some((fields, zero_fill)) = fields(mapped, start) else {
        warnings.add(Structure::TlsDirectory, start.value());
        return None;
    };
    let [first, end, index, callbacks] = fields.map(GuestAddr);
    let template = AddrRange::new(first, end).unwrap_or_else(|| {
        warnings.add(Structure::TlsDirectory, start.value());
        AddrRange { start: first, end: first }
    });
    let callbacks = if callbacks.0 == 0 { Vec::new() } else { callback_list(mapped, callbacks, budget, warnings) };
    Some(ThreadLocal { template, zero_fill, index, callbacks })
}

/// Start and end of the template, places of the index and of the callbacks; then the zero bytes.
fn fields(mapped: &Mapped<'_>, start: GuestAddr) -> Option<([u64; 4], u32)> {
    Some(match mapped.headers.machine {
        Machine::X86 => {
            let raw = mapped.record::<ImageTlsDirectory32>(start)?;
            let fields = [
                raw.start_address_of_raw_data,
                raw.end_address_of_raw_data,
                raw.address_of_index,
                raw.address_of_call_backs,
            ];
            (fields.map(|field| field.get(LE).into()), raw.size_of_zero_fill.get(LE))
        }
        Machine::X86_64 => {
            let raw = mapped.record::<ImageTlsDirectory64>(start)?;
            let fields = [
                raw.start_address_of_raw_data,
                raw.end_address_of_raw_data,
                raw.address_of_index,
                raw.address_of_call_backs,
            ];
            (fields.map(|field| field.get(LE)), raw.size_of_zero_fill.get(LE))
        }
    })
}

/// The functions of a zero-terminated table.
fn callback_list(
    mapped: &Mapped<'_>,
    table: GuestAddr,
    budget: &mut Budget,
    warnings: &mut Warnings,
) -> Vec<GuestAddr> {
    let mut callbacks = Vec::new();
    loop {
        let place = GuestAddr(table.0.wrapping_add(mapped.pointer_bytes() * callbacks.len() as u64));
        match mapped.pointer(place) {
            Some(0) => return callbacks,
            Some(callback) if budget.take(mapped.pointer_bytes()) => callbacks.push(GuestAddr(callback)),
            _ => {
                warnings.add(Structure::TlsDirectory, place.value());
                return callbacks;
            }
        }
    }
}

/// Adds a seed for each callback.
pub(crate) fn add_seeds(thread_local: &ThreadLocal, seeds: &mut SeedCollector) {
    for &callback in &thread_local.callbacks {
        seeds.add(callback, 0, SeedSource::TLS_CALLBACK);
    }
}

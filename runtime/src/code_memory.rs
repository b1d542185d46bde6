//! Code compiled in process: where it lies, what it was made from, how it is revoked.

use crate::dispatch::GuestPosition;
use crate::linux::Errno;
use crate::options::RunError;
use crate::sys::code_chunk::CodeChunk;
use crate::sys::map::PAGE;
use crate::translator::{TranslateError, Translation};
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

const CHUNK_SIZE: u64 = 4 << 20;

/// One translation in place.
#[derive(Debug)]
pub(crate) struct Compiled {
    host_start: u64,
    host_end: u64,
    chunk: usize,
    entries: Vec<(u64, u32)>,
    pc_table: Vec<(u32, u64)>,
    guest_ranges: Vec<(u64, u32)>,
    revoked: bool,
}

impl Compiled {
    fn overlaps(&self, range: &Range<u64>) -> bool {
        let overlap = |&(start, length): &(u64, u32)| start < range.end && range.start < start + u64::from(length);
        self.guest_ranges.iter().any(overlap)
    }

    fn guest_pages(&self) -> impl Iterator<Item = u64> + '_ {
        let pages = |&(start, length): &(u64, u32)| start / PAGE..=(start + u64::from(length.max(1)) - 1) / PAGE;
        self.guest_ranges.iter().flat_map(pages)
    }
}

/// Why a translation could not be put in place.
#[derive(Debug)]
pub(crate) enum InstallError {
    /// No memory.
    Memory(Errno),
    /// The translation contradicts itself.
    Malformed(&'static str),
}

impl InstallError {
    pub(crate) fn into_run_error(self, guest_pc: u64) -> RunError {
        match self {
            Self::Memory(Errno(errno)) => RunError::Io {
                context: "memory for compiled code".to_owned(),
                source: std::io::Error::from_raw_os_error(errno),
            },
            Self::Malformed(message) => TranslateError::Failed { guest_pc, message: message.to_owned() }.into(),
        }
    }
}

/// All code compiled in process.
#[derive(Debug, Default)]
pub(crate) struct CodeMemory {
    chunks: Vec<CodeChunk>,
    /// By host address of their start.
    compiled: BTreeMap<u64, Compiled>,
    /// Host starts of what was made from each guest page.
    pages: HashMap<u64, Vec<u64>>,
}

impl CodeMemory {
    /// Puts a translation in place; returns guest PC and host address of each entry.
    pub(crate) fn install(&mut self, translation: Translation) -> Result<Vec<(u64, u64)>, InstallError> {
        let Translation { code, entries, pc_table, guest_ranges } = translation;
        let size = code.len() as u64;
        if entries.iter().any(|&(_, offset)| u64::from(offset) + 4 > size || offset % 4 != 0) {
            return Err(InstallError::Malformed("an entry lies outside the code"));
        }
        if guest_ranges.iter().any(|&(start, length)| start.checked_add(u64::from(length)).is_none()) {
            return Err(InstallError::Malformed("a guest range overflows"));
        }
        let chunk = self.chunk_for(size)?;
        let start = self.chunks[chunk].append(&code).ok_or(InstallError::Malformed("code larger than its chunk"))?;
        let placed = entries.iter().map(|&(guest_pc, offset)| (guest_pc, start + u64::from(offset))).collect();
        let compiled = Compiled {
            host_start: start,
            host_end: start + size,
            chunk,
            entries,
            pc_table,
            guest_ranges,
            revoked: false,
        };
        for page in compiled.guest_pages() {
            let starts = self.pages.entry(page).or_default();
            if starts.last() != Some(&start) {
                starts.push(start);
            }
        }
        self.compiled.insert(start, compiled);
        Ok(placed)
    }

    fn chunk_for(&mut self, size: u64) -> Result<usize, InstallError> {
        let fits = self.chunks.last().is_some_and(|chunk| chunk.free() >= size + 16);
        if !fits {
            let length = CHUNK_SIZE.max((size + 16).next_multiple_of(PAGE));
            self.chunks.push(CodeChunk::new(length).map_err(InstallError::Memory)?);
        }
        Ok(self.chunks.len() - 1)
    }

    /// Guest position of a host address; revoked code still has one, for threads that stand in it.
    pub(crate) fn guest_pc(&self, host: u64) -> Option<GuestPosition> {
        let (_, compiled) = self.compiled.range(..=host).next_back()?;
        if host >= compiled.host_end {
            return None;
        }
        let offset = (host - compiled.host_start) as u32;
        let row = compiled.pc_table.partition_point(|&(start, _)| start <= offset).checked_sub(1)?;
        let (start, guest_pc) = compiled.pc_table[row];
        Some(GuestPosition { guest_pc, exact: start == offset })
    }

    /// Guest address for which the code may be entered at `host`.
    pub(crate) fn entry_at(&self, host: u64) -> Option<u64> {
        self.find_entry(host).map(|(guest_pc, _)| guest_pc)
    }

    /// The same with what has the entry.
    fn find_entry(&self, host: u64) -> Option<(u64, &Compiled)> {
        let (_, compiled) = self.compiled.range(..=host).next_back()?;
        let offset = u32::try_from(host - compiled.host_start).ok()?;
        let (guest_pc, _) = compiled.entries.iter().find(|&&(_, entry)| entry == offset)?;
        Some((*guest_pc, compiled))
    }

    /// Guest address of the revoked entry at `host`, if that is one. Where another process has revoked it, which shares this memory
    /// since a `fork`, also the guest ranges that it was made from: this process has it as usable still.
    pub(crate) fn revoked_entry(&self, host: u64) -> Option<(u64, Vec<Range<u64>>)> {
        let (guest_pc, compiled) = self.find_entry(host)?;
        let ranges = compiled.guest_ranges.iter().filter(|_| !compiled.revoked);
        Some((guest_pc, ranges.map(|&(start, length)| start..start + u64::from(length)).collect()))
    }

    /// Revokes what was made from bytes in `range` and returns its guest entries.
    pub(crate) fn revoke(&mut self, range: &Range<u64>) -> Vec<u64> {
        let mut gone = Vec::new();
        if range.is_empty() || self.compiled.is_empty() {
            return gone;
        }
        let (first, last) = (range.start / PAGE, (range.end - 1) / PAGE);
        let pages: Vec<u64> = if last - first < self.pages.len() as u64 {
            (first..=last).filter(|page| self.pages.contains_key(page)).collect()
        } else {
            self.pages.keys().copied().filter(|page| (first..=last).contains(page)).collect()
        };
        for page in pages {
            let starts = self.pages.remove(&page).unwrap_or_default();
            let (hit, kept): (Vec<u64>, Vec<u64>) =
                starts.into_iter().partition(|start| self.compiled.get(start).is_some_and(|code| code.overlaps(range)));
            for start in hit {
                self.revoke_one(start, &mut gone);
            }
            if !kept.is_empty() {
                self.pages.insert(page, kept);
            }
        }
        gone
    }

    fn revoke_one(&mut self, start: u64, gone: &mut Vec<u64>) {
        let Some(compiled) = self.compiled.get_mut(&start) else { return };
        if compiled.revoked {
            return;
        }
        compiled.revoked = true;
        let chunk = &mut self.chunks[compiled.chunk];
        for &(guest_pc, offset) in &compiled.entries {
            chunk.revoke(start + u64::from(offset));
            gone.push(guest_pc);
        }
    }

    /// Stops appending to the chunks at hand: after `fork` they are shared with the other process.
    pub(crate) fn seal(&mut self) {
        for chunk in &mut self.chunks {
            chunk.seal();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_process_has_revoked_is_told_with_its_ranges() {
        let mut memory = CodeMemory::default();
        let (entries, pc_table, guest_ranges) = (vec![(0x1000, 0)], vec![(0, 0x1000)], vec![(0x1000, 4)]);
        let translation = Translation { code: vec![0; 8], entries, pc_table, guest_ranges };
        let placed = memory.install(translation).expect("memory is to be had");
        let (_, host) = placed[0];
        let made_from = 0x1000..0x1004;
        assert_eq!(memory.revoked_entry(host), Some((0x1000, vec![made_from])));
        assert_eq!(memory.revoked_entry(host + 4), None, "no entry");
        assert_eq!(memory.revoke(&(0x1000..0x1001)), [0x1000]);
        assert_eq!(memory.revoked_entry(host), Some((0x1000, Vec::new())));
    }
}

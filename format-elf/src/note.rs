//! `PT_NOTE` (System V ABI, chapter 5, "Note Section"): the build id.

use causeway_image::BuildId;
use object::{LittleEndian, U32, elf};

use crate::error::{Structure, Warnings};
use crate::program_header::ProgramHeader;
use crate::table::{Budget, LE, file_range, record};

/// Name, descriptor length and type.
type NoteHeader = [U32<LittleEndian>; 3];

/// The descriptor of the first `NT_GNU_BUILD_ID` note that is a valid id.
pub(crate) fn build_id(data: &[u8], headers: &[ProgramHeader], warnings: &mut Warnings) -> Option<BuildId> {
    let mut budget = Budget::new(data.len() as u64);
    for header in headers.iter().filter(|header| header.kind == elf::PT_NOTE) {
        let sound = budget.take(header.file_size);
        let Some(mut notes) = file_range(data, header.offset, header.file_size).filter(|_| sound) else {
            warnings.add(Structure::Note, header.offset);
            continue;
        };
        let align = if header.align == 8 { 8 } else { 4 };
        while let Some((note, rest)) = split_note(notes, align) {
            if note.kind == elf::NT_GNU_BUILD_ID.0 && note.name == b"GNU\0" {
                return BuildId::new(note.descriptor);
            }
            notes = rest;
        }
        if !notes.is_empty() {
            warnings.add(Structure::Note, header.offset);
        }
    }
    None
}

struct Note<'data> {
    kind: u32,
    name: &'data [u8],
    descriptor: &'data [u8],
}

/// The first note and what follows it; `None` at the end or if the note is cut off.
fn split_note(notes: &[u8], align: usize) -> Option<(Note<'_>, &[u8])> {
    let [name_len, descriptor_len, kind] =
        record::<NoteHeader>(notes, Structure::Note, 0).ok()?.map(|word| word.get(LE));
    let name_at = size_of::<NoteHeader>();
    let name_end = name_at.checked_add(usize::try_from(name_len).ok()?)?;
    let descriptor_at = name_end.checked_next_multiple_of(align)?;
    let descriptor_end = descriptor_at.checked_add(usize::try_from(descriptor_len).ok()?)?;
    let note =
        Note { kind, name: notes.get(name_at..name_end)?, descriptor: notes.get(descriptor_at..descriptor_end)? };
    let next = descriptor_end.checked_next_multiple_of(align)?;
    Some((note, notes.get(next..).unwrap_or(&[])))
}

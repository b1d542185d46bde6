//! Second pass of writing: the caller's buffer is cut into sections that workers may fill independently; at the end sums and
//! header are written.

use causeway_relocation::{OneThread, Workers};
use zerocopy::byteorder::little_endian::{U32, U64};
use zerocopy::{FromBytes, IntoBytes, KnownLayout, Unaligned};

use crate::error::{FormatError, WriteError};
use crate::group::GroupStart;
use crate::guest_page::GuestMask;
use crate::header::{Header, HeaderFields, TableFacts, check_placement};
use crate::layout::Layout;
use crate::left_out::LeftOut;
use crate::plan::Plan;
use crate::seal::Seal;
use crate::section::{SECTION_COUNT, SectionKind};
use crate::sums::{SumPlaces, sum_pages};
use crate::{PAGE_SIZE, validate};

/// Writes one file into a buffer of [`Layout::file_size`] bytes.
#[derive(Debug)]
pub struct Writer<'a> {
    layout: Layout,
    buffer: &'a mut [u8],
}

/// The sections of a file being written, disjoint. Each must be filled completely; none is cleared beforehand. Those that
/// follow from the code are filled by [`Plan::write`](crate::Plan::write).
#[derive(Debug)]
pub struct Sections<'a> {
    pub(crate) groups: &'a mut [GroupStart],
    pub(crate) code_groups: &'a mut [u8],
    pub(crate) guest_groups: &'a mut [u8],
    pub(crate) index_lists: &'a mut [U32],
    pub(crate) dependencies: &'a mut [U32],
    /// Guest relocation sites, sorted.
    pub guest_masks: &'a mut [GuestMask],
    pub(crate) relocations: &'a mut [u8],
    /// Left-out reasons, sorted.
    pub left_out: &'a mut [LeftOut],
    /// Metadata text.
    pub metadata: &'a mut [u8],
    /// Code.
    pub code: &'a mut [u8],
    /// Module data.
    pub module_data: &'a mut [u8],
}

impl<'a> Writer<'a> {
    /// Prepares `buffer`, whose contents may be anything.
    pub fn new(layout: Layout, buffer: &'a mut [u8]) -> Result<Self, WriteError> {
        let (found, wanted) = (buffer.len() as u64, layout.file_size());
        if found != wanted {
            return Err(WriteError::BufferSize { found, wanted });
        }
        Ok(Self { layout, buffer })
    }

    /// All sections at once. Zeroes what lies between them.
    pub fn sections(&mut self) -> Sections<'_> {
        let [
            _,
            groups,
            code_groups,
            guest_groups,
            index_lists,
            dependencies,
            masks,
            records,
            left_out,
            metadata,
            code,
            module_data,
            ..,
        ] = split(&self.layout, self.buffer);
        Sections {
            groups: rows(groups),
            code_groups,
            guest_groups,
            index_lists: rows(index_lists),
            dependencies: rows(dependencies),
            guest_masks: rows(masks),
            relocations: records,
            left_out: rows(left_out),
            metadata,
            code,
            module_data,
        }
    }

    /// Writes plain sums and the header on the calling thread.
    pub fn finish(self, fields: &HeaderFields, plan: &Plan) -> Result<(), WriteError> {
        self.finish_with(fields, plan, &Seal::Plain, &OneThread)
    }

    /// Writes sums, made as `seal` says, and the header.
    pub fn finish_with<W: Workers>(
        mut self,
        fields: &HeaderFields,
        plan: &Plan,
        seal: &Seal,
        workers: &W,
    ) -> Result<(), WriteError> {
        check_placement(&fields.placement).map_err(|(name, ..)| WriteError::Placement(name))?;
        if fields.placement.image_span != self.layout.image_span() {
            return Err(WriteError::Placement("image span differs from the layout's"));
        }
        self.sections();
        let facts: TableFacts = plan.facts().clone();
        seal_file(self.buffer, Header::new(&self.layout, fields, facts, 0), seal, workers);
        Ok(())
    }
}

/// Makes the sums and the header of a sound file anew, as `to` says; until now they are as `from` says. The same file written
/// with the other seal has the same bytes.
///
/// # Errors
/// What is wrong with the header.
pub fn reseal<W: Workers>(file: &mut [u8], from: &Seal, to: &Seal, workers: &W) -> Result<(), FormatError> {
    let header = Header::decode(file, from)?;
    validate::sections(&header)?;
    seal_file(file, header, to, workers);
    Ok(())
}

/// Writes the sums of a file whose sections lie where `header` says, and the header with the last of them.
pub(crate) fn seal_file<W: Workers>(file: &mut [u8], mut header: Header, seal: &Seal, workers: &W) {
    let sums_at = header.section(SectionKind::PageSums).offset as usize;
    let [groups, body] =
        [SectionKind::Groups, SectionKind::CodeGroups].map(|kind| header.section(kind).offset as usize);
    let (summed, sums) = file.split_at_mut(sums_at);
    sum_pages(seal, &SumPlaces::new(&header.sections), summed, rows(sums), workers);
    let (front, groups) = summed[..body].split_at_mut(groups);
    let (page, roots) = front.split_at_mut(PAGE_SIZE);
    roots.fill(0);
    for (root, page) in rows::<U64>(roots).iter_mut().zip(sums.chunks(PAGE_SIZE).chain(groups.chunks(PAGE_SIZE))) {
        *root = seal.sum(page).into();
    }
    header.sum_digest = seal.sum(roots);
    page.copy_from_slice(header.encode(seal).as_bytes());
}

/// Cuts the buffer into its sections and zeroes the gaps.
fn split<'b>(layout: &Layout, buffer: &'b mut [u8]) -> [&'b mut [u8]; SECTION_COUNT] {
    let mut parts: [&mut [u8]; SECTION_COUNT] = Default::default();
    let (mut rest, mut cursor) = (buffer, 0);
    for (part, section) in parts.iter_mut().zip(layout.sections()) {
        let (gap, after) = rest.split_at_mut(section.offset as usize - cursor);
        gap.fill(0);
        let (bytes, after) = after.split_at_mut(section.size as usize);
        (*part, rest, cursor) = (bytes, after, section.end() as usize);
    }
    rest.fill(0);
    parts
}

/// A section as rows.
fn rows<T: FromBytes + IntoBytes + KnownLayout + Unaligned>(bytes: &mut [u8]) -> &mut [T] {
    <[T]>::mut_from_bytes(bytes).expect("the layout makes every section a multiple of its rows")
}

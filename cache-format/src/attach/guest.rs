//! What is known of guest pages.

use alloc::collections::BTreeMap;

use super::CodeHost;
use crate::PAGE_SIZE;
use crate::checked::table_error;
use crate::error::FormatError;
use crate::reader::Reader;
use crate::section::SectionKind;

/// What is known of one guest page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PageState {
    /// Its bytes are those that code was made from.
    Same,
    /// They are not.
    Changed,
    /// The guest may write to it unseen.
    Unseen,
}

/// What is known of guest pages by number from the image's base; the others have not been looked at.
#[derive(Clone, Debug, Default)]
pub struct GuestState(BTreeMap<u32, PageState>);

impl GuestState {
    pub(super) fn is_unseen(&self, page: u32) -> bool {
        self.0.get(&page) == Some(&PageState::Unseen)
    }

    /// Forgets what is known of pages, or notes that nothing can be.
    pub(super) fn forget(&mut self, pages: &[u32], unseen: bool) {
        for page in pages {
            if unseen {
                self.0.insert(*page, PageState::Unseen);
            } else {
                self.0.remove(page);
            }
        }
    }

    /// Whether a page that code was made from has the bytes that the cache knows.
    pub(super) fn is_same<B: AsRef<[u8]>, H: CodeHost>(
        &mut self,
        reader: &Reader<B>,
        host: &mut H,
        page: u32,
    ) -> Result<bool, FormatError> {
        if let Some(state) = self.0.get(&page) {
            return Ok(*state == PageState::Same);
        }
        let mut bytes = [0; PAGE_SIZE];
        let same = host.read_guest_page(page, &mut bytes) && {
            let unchanged = reader.guest_page_unchanged(page, &bytes)?;
            unchanged.ok_or(table_error(SectionKind::Dependencies, 0, "guest page has no hash"))?
        };
        self.0.insert(page, if same { PageState::Same } else { PageState::Changed });
        Ok(same)
    }
}

//! Positions in code that branches name before they are known.

/// A position in a code buffer, numbered by its maker from 0 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Label(u32);

impl Label {
    /// The label with this number. Numbers index a table, so they should be dense.
    pub const fn new(index: u32) -> Self {
        Self(index)
    }
    /// Its number.
    pub const fn index(self) -> u32 {
        self.0
    }
}

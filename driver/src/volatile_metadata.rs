//! Volatile metadata from outside: which accesses of a module need the order of x86, for images that do not say so themselves.
//!
//! A text file; `#` starts a comment, numbers are hexadecimal offsets from the image's base:
//!
//! ```text
//! module game.dll     # the following is for modules of this file name, in any case
//! range 1000 25000    # start and end of code whose ordered accesses are all listed
//! access 1a34         # an instruction whose accesses need order
//! id 5f3c9a20...      # the following is for the module with this build id, or PE debug id
//! ```
//!
//! What applies to an image is joined with what the image says itself. A digest of it is part of the cache's profile
//! ([`option`]), so that code without order never runs where it is not wanted.

use anyhow::{Context as _, Result, bail};
use causeway_image::{AddrRange, GuestAddr, GuestImage, OrderedAccesses};
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

/// Place of the digest in a profile's options.
const OPTION_SHIFT: u32 = 8;

/// A parsed file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolatileMetadata {
    modules: Vec<Module>,
}

/// What the file says about one module.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Module {
    selector: Selector,
    ranges: Vec<(u64, u64)>,
    accesses: Vec<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Selector {
    /// File name in lower case.
    Name(String),
    /// Build id in lower-case hexadecimal digits.
    Id(String),
}

impl VolatileMetadata {
    /// Reads a file.
    ///
    /// # Errors
    /// Where it cannot be read; the line that is wrong.
    pub fn open(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        Self::parse(&text).with_context(|| path.display().to_string())
    }

    /// Parses the text of a file.
    ///
    /// # Errors
    /// The line that is wrong.
    pub fn parse(text: &str) -> Result<Self> {
        let mut modules = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let content = line.split('#').next().unwrap_or_default().trim();
            if !content.is_empty() {
                add_line(content, &mut modules).with_context(|| format!("line {}", number + 1))?;
            }
        }
        Ok(Self { modules })
    }

    /// What it says about an image of this file name; `None` if nothing.
    pub fn of_image(&self, name: &str, image: &dyn GuestImage) -> Option<OrderedAccesses> {
        let id = image.identity().build_id.map(|id| id.to_string());
        let applies = |module: &&Module| match &module.selector {
            Selector::Name(wanted) => name.to_lowercase() == *wanted,
            Selector::Id(wanted) => id.as_ref() == Some(wanted),
        };
        let address = |offset: u64| GuestAddr(image.base().0.wrapping_add(offset));
        let found = self.modules.iter().filter(applies).map(|module| {
            let ranges = module.ranges.iter().filter_map(|&(start, end)| AddrRange::new(address(start), address(end)));
            OrderedAccesses::new(ranges.collect(), module.accesses.iter().copied().map(address).collect())
        });
        found.reduce(|one, other| one.joined(&other))
    }
}

/// Adds what one line says.
fn add_line(content: &str, modules: &mut Vec<Module>) -> Result<()> {
    let (word, rest) = content.split_once(char::is_whitespace).unwrap_or((content, ""));
    let rest = rest.trim().to_lowercase();
    let selector = match word {
        "module" if !rest.is_empty() => Some(Selector::Name(rest.clone())),
        "id" if !rest.is_empty() => Some(Selector::Id(rest.clone())),
        _ => None,
    };
    if let Some(selector) = selector {
        modules.push(Module { selector, ranges: Vec::new(), accesses: Vec::new() });
        return Ok(());
    }
    let module = modules.last_mut().context("`module` or `id` must come first")?;
    let numbers = rest.split_whitespace().map(|text| u64::from_str_radix(text.trim_start_matches("0x"), 16));
    let numbers = numbers.collect::<Result<Vec<u64>, _>>().with_context(|| format!("`{content}`"))?;
    match (word, numbers.as_slice()) {
        ("range", &[start, end]) if start <= end => module.ranges.push((start, end)),
        ("access", &[offset]) => module.accesses.push(offset),
        _ => bail!("`{content}` is none of `module NAME`, `id HEX`, `range START END` and `access OFFSET`"),
    }
    Ok(())
}

/// The digest of what was said about an image, for [`Profile::options`](causeway_cache_format::Profile): 24 bits, never 0.
pub fn option(ordered: &OrderedAccesses, image: &dyn GuestImage) -> u32 {
    let base = image.base().0;
    let ranges = ordered.ranges().iter().flat_map(|range| [range.start.0, range.end.0]);
    let addresses = ranges.chain([u64::MAX]).chain(ordered.instructions().iter().map(|addr| addr.0));
    let bytes: Vec<u8> = addresses.flat_map(|addr| addr.wrapping_sub(base).to_le_bytes()).collect();
    ((xxh3_64(&bytes) as u32) | 1) << OPTION_SHIFT
}

#[cfg(test)]
mod tests {
    use super::*;
    use causeway_image::{Machine, MemoryImage};

    #[test]
    fn modules_are_found_by_name_in_any_case() {
        let text = "# a game\nmodule Game.DLL\nrange 0x10 20 # all\naccess 14\n\nid 00ff\nrange 0 100\n";
        let metadata = VolatileMetadata::parse(text).unwrap();
        let image = MemoryImage::new(Machine::X86_64, GuestAddr(0x1000), vec![0xc3; 64]).unwrap();
        let ordered = metadata.of_image("GAME.dll", &image).unwrap();
        let needs = [0xf, 0x10, 0x14, 0x1f, 0x20].map(|offset| ordered.needs_order(GuestAddr(0x1000 + offset)));
        assert_eq!(needs, [true, false, true, false, true]);
        assert_eq!(metadata.of_image("other.dll", &image), None);
        assert_eq!(option(&ordered, &image) & 0xff, 0);
        assert_ne!(option(&ordered, &image), option(&OrderedAccesses::default(), &image));
    }

    #[test]
    fn wrong_lines_are_named() {
        for (text, line) in [
            ("range 0 1", "line 1"),
            ("module a\nrange 2 1", "line 2"),
            ("module a\naccess x", "line 2"),
            ("module a\n\naccess 1 2", "line 3"),
            ("module", "line 1"),
            ("id 12\nsection 4", "line 2"),
        ] {
            let error = VolatileMetadata::parse(text).unwrap_err();
            assert_eq!(error.to_string(), line, "{text}");
        }
    }
}

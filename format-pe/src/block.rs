//! Blocks of 16-bit entries for one page each: the form of base relocations and of dynamic value relocations.

/// Bytes before the entries: the page's address and the size of the block.
const HEADER: usize = 8;

/// One block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block<'a> {
    /// Address of the page relative to the image base.
    pub(crate) page: u32,
    /// The entries.
    pub(crate) bytes: &'a [u8],
}

impl<'a> Block<'a> {
    /// The entries as numbers.
    pub(crate) fn words(self) -> impl Iterator<Item = u16> + use<'a> {
        self.bytes.chunks_exact(2).map(|word| u16::from_le_bytes([word[0], word[1]]))
    }
}

/// All blocks in `bytes`, and then the offset of the first one whose size is wrong, if any. Loaders stop at a block of
/// size 0 without complaint, as linkers pad with zeroes.
pub(crate) fn blocks(bytes: &[u8]) -> impl Iterator<Item = Result<Block<'_>, u64>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(at..)?;
        let (page, size) = header(rest)?;
        if size == 0 {
            at = bytes.len();
            return None;
        }
        match rest.get(HEADER..size) {
            Some(entries) => {
                at += size;
                Some(Ok(Block { page, bytes: entries }))
            }
            None => {
                let offset = at as u64;
                at = bytes.len();
                Some(Err(offset))
            }
        }
    })
}

/// Page and size of the block at the start of `bytes`.
fn header(bytes: &[u8]) -> Option<(u32, usize)> {
    let (page, rest) = bytes.split_first_chunk()?;
    let size = u32::from_le_bytes(*rest.first_chunk()?);
    Some((u32::from_le_bytes(*page), usize::try_from(size).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(page: u32, size: u32, words: &[u16]) -> Vec<u8> {
        let words = words.iter().flat_map(|word| word.to_le_bytes());
        [page.to_le_bytes(), size.to_le_bytes()].concat().into_iter().chain(words).collect()
    }

    #[test]
    fn blocks_follow_each_other_until_one_is_wrong() {
        let sound = [block(0x1000, 12, &[1, 2]), block(0x2000, 10, &[3])].concat();
        let pages = |bytes: &[u8]| blocks(bytes).map(|block| block.map(|block| block.page)).collect::<Vec<_>>();
        assert_eq!(pages(&sound), [Ok(0x1000), Ok(0x2000)]);
        assert_eq!(pages(&[sound.clone(), block(0, 0, &[]), sound.clone()].concat()), [Ok(0x1000), Ok(0x2000)]);
        for size in [1, 7, 13, u32::MAX] {
            assert_eq!(pages(&[sound.clone(), block(0x3000, size, &[])].concat()), [Ok(0x1000), Ok(0x2000), Err(22)]);
        }
        let words: Vec<u16> = blocks(&sound).flatten().flat_map(|block| block.words()).collect();
        assert_eq!(words, [1, 2, 3]);
    }
}

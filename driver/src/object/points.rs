//! PC points of an object: pairs of distances, as numbers of variable length.

/// Appends points (code offset, guest offset), ascending by code offset.
pub(super) fn encode(points: impl Iterator<Item = (u32, u32)>, out: &mut Vec<u8>) {
    let (mut code, mut guest) = (0u32, 0u32);
    for (next_code, next_guest) in points {
        number(next_code.wrapping_sub(code) / 4, out);
        let step = next_guest.wrapping_sub(guest) as i32;
        number((step << 1 ^ step >> 31) as u32, out);
        (code, guest) = (next_code, next_guest);
    }
}

fn number(mut value: u32, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Reads them back. Ends at the first number that is cut off.
pub(super) struct Points<'a> {
    bytes: &'a [u8],
    code: u32,
    guest: u32,
}

impl<'a> Points<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, code: 0, guest: 0 }
    }

    #[inline]
    fn number(&mut self) -> Option<u32> {
        let (&first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        if first < 0x80 {
            return Some(u32::from(first));
        }
        let mut value = u32::from(first & 0x7f);
        for shift in [7, 14, 21, 28] {
            let (&byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            value |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }
}

impl Iterator for Points<'_> {
    type Item = (u32, u32);

    #[inline]
    fn next(&mut self) -> Option<(u32, u32)> {
        let code = self.number()?;
        let step = self.number()?;
        self.code = self.code.wrapping_add(code.wrapping_mul(4));
        self.guest = self.guest.wrapping_add(step >> 1 ^ (step & 1).wrapping_neg());
        Some((self.code, self.guest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_come_back() {
        let points = [(0, 0x1000), (4, 0x1003), (4, 0xffff_ffff), (0x40_0000, 0), (0x40_0008, 1 << 31)];
        let mut bytes = Vec::new();
        encode(points.into_iter(), &mut bytes);
        assert_eq!(Points::new(&bytes).collect::<Vec<_>>(), points);
        assert!(Points::new(&bytes[..bytes.len() - 1]).count() < points.len());
    }
}

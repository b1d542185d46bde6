//! PC points of an object: pairs of distances, as numbers of variable length. The lowest bit of the first one tells whether
//! code may be entered there.

use causeway_cache_format::PcPoint;

/// Appends points, ascending by code offset.
pub(super) fn encode(points: &[PcPoint], out: &mut Vec<u8>) {
    let (mut code, mut guest) = (0u32, 0u32);
    for point in points {
        number(((point.code_offset.wrapping_sub(code) / 4) << 1) | u32::from(point.entry), out);
        let step = point.guest_offset.wrapping_sub(guest) as i32;
        number((step << 1 ^ step >> 31) as u32, out);
        (code, guest) = (point.code_offset, point.guest_offset);
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
    type Item = PcPoint;

    #[inline]
    fn next(&mut self) -> Option<PcPoint> {
        let code = self.number()?;
        let step = self.number()?;
        self.code = self.code.wrapping_add((code >> 1).wrapping_mul(4));
        self.guest = self.guest.wrapping_add(step >> 1 ^ (step & 1).wrapping_neg());
        Some(PcPoint { code_offset: self.code, guest_offset: self.guest, entry: code & 1 != 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_come_back() {
        let points = [(0, 0x1000), (4, 0x1003), (4, 0xffff_ffff), (0x40_0000, 0), (0x40_0008, 1 << 31)];
        let points: Vec<PcPoint> = (0..)
            .zip(points)
            .map(|(number, (code_offset, guest_offset))| PcPoint { code_offset, guest_offset, entry: number % 2 == 0 })
            .collect();
        let mut bytes = Vec::new();
        encode(&points, &mut bytes);
        assert_eq!(Points::new(&bytes).collect::<Vec<_>>(), points);
        assert!(Points::new(&bytes[..bytes.len() - 1]).count() < points.len());
    }
}

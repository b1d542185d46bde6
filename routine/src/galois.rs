//! Arithmetic in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1, affine transformations of bytes, and carry-less products (GFNI and
//! PCLMULQDQ; Intel SDM volume 2).

/// The bytes of a vector, each replaced by a function of its position and value.
pub(crate) fn map_bytes(vector: u128, mut function: impl FnMut(usize, u8) -> u8) -> u128 {
    let mut bytes = vector.to_le_bytes();
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = function(index, *byte);
    }
    u128::from_le_bytes(bytes)
}

/// Product of two elements.
pub const fn multiply(a: u8, b: u8) -> u8 {
    let (mut product, mut power, mut rest) = (0, a, b);
    while rest != 0 {
        if rest & 1 != 0 {
            product ^= power;
        }
        power = power << 1 ^ if power & 0x80 != 0 { 0x1b } else { 0 };
        rest >>= 1;
    }
    product
}

/// The inverse of an element, 0 for 0: its 254th power.
pub const fn inverse(a: u8) -> u8 {
    let (mut result, mut power, mut bit) = (1, a, 1);
    while bit < 8 {
        power = multiply(power, power);
        result = multiply(result, power);
        bit += 1;
    }
    result
}

static INVERSES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = inverse(byte as u8);
        byte += 1;
    }
    table
};

/// GF2P8MULB: the product of each byte.
pub fn multiply_bytes(a: u128, b: u128) -> u128 {
    let b = b.to_le_bytes();
    map_bytes(a, |index, byte| multiply(byte, b[index]))
}

/// GF2P8AFFINEQB: each byte of `a` multiplied by the bit matrix in the same 64 bits of `matrix` (row 0 in its top byte), plus
/// `constant`.
pub fn affine(a: u128, matrix: u128, constant: u8) -> u128 {
    let rows = matrix.to_le_bytes();
    map_bytes(a, |index, byte| {
        let half = index & 8;
        let bits = (0..8).map(|bit| ((rows[half + 7 - bit] & byte).count_ones() as u8 & 1) << bit);
        bits.fold(constant, |sum, bit| sum ^ bit)
    })
}

/// GF2P8AFFINEINVQB: as [`affine`], of the inverses.
pub fn affine_inverse(a: u128, matrix: u128, constant: u8) -> u128 {
    affine(map_bytes(a, |_, byte| INVERSES[usize::from(byte)]), matrix, constant)
}

/// PCLMULQDQ: the carry-less product of one half of each operand: of `a` the upper one where bit 0 of `halves` is set, of `b`
/// where bit 4 is.
pub fn carryless_multiply(a: u128, b: u128, halves: u8) -> u128 {
    let half = |vector: u128, high: bool| (vector >> if high { 64 } else { 0 }) as u64;
    let (a, b) = (u128::from(half(a, halves & 1 != 0)), half(b, halves & 16 != 0));
    (0..64).filter(|bit| b >> bit & 1 != 0).fold(0, |product, bit| product ^ a << bit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_element_times_its_inverse_is_one() {
        assert_eq!(inverse(0), 0);
        for element in 1..=255 {
            assert_eq!(multiply(element, inverse(element)), 1);
        }
    }

    #[test]
    fn the_identity_matrix_changes_nothing() {
        const IDENTITY: u128 = 0x0102_0408_1020_4080_0102_0408_1020_4080;
        let bytes = 0x0011_2233_4455_6677_8899_aabb_ccdd_eeff;
        assert_eq!(affine(bytes, IDENTITY, 0), bytes);
        assert_eq!(affine(bytes, IDENTITY, 0xff), !bytes);
    }

    #[test]
    fn carryless_products_take_the_named_halves() {
        let (a, b) = (0b111 << 64 | 0b11, 0b101 << 64 | 1 << 63);
        assert_eq!(carryless_multiply(a, b, 0x00), 0b11 << 63);
        assert_eq!(carryless_multiply(a, b, 0x01), 0b111 << 63);
        assert_eq!(carryless_multiply(a, b, 0x10), 0b1111);
        assert_eq!(carryless_multiply(a, b, 0x11), 0b11011);
    }
}

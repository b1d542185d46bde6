//! Single rounds of AES (FIPS 197; Intel SDM volume 2, AESENC and its like). Byte `row + 4 * column` of a vector is the
//! state's element of that row and column.

use crate::galois::{inverse, map_bytes, multiply};

/// Substitution of bytes and its inverse.
static BOXES: [[u8; 256]; 2] = {
    let mut boxes = [[0; 256]; 2];
    let mut byte = 0;
    while byte < 256 {
        let x = inverse(byte as u8);
        let substitute = x ^ x.rotate_left(1) ^ x.rotate_left(2) ^ x.rotate_left(3) ^ x.rotate_left(4) ^ 0x63;
        boxes[0][byte] = substitute;
        boxes[1][substitute as usize] = byte as u8;
        byte += 1;
    }
    boxes
};

/// One byte of each column from the bytes of the column before, by a matrix whose rows are rotations of the first.
fn mix_columns(state: u128, first_row: [u8; 4]) -> u128 {
    let bytes = state.to_le_bytes();
    map_bytes(state, |index, _| {
        let (row, column) = (index & 3, index & !3);
        (0..4).fold(0, |sum, k| sum ^ multiply(first_row[(k + 4 - row) & 3], bytes[column + k]))
    })
}

/// Rows moved by `step` columns for each row, and bytes substituted.
fn shift_and_substitute(state: u128, step: usize, substitutes: &[u8; 256]) -> u128 {
    let bytes = state.to_le_bytes();
    map_bytes(state, |index, _| {
        let (row, column) = (index & 3, index >> 2);
        substitutes[usize::from(bytes[row + 4 * ((column + step * row) & 3)])]
    })
}

/// AESENC, or AESENCLAST where `last`: a round of encryption and the addition of `key`.
pub fn encrypt(state: u128, key: u128, last: bool) -> u128 {
    let shifted = shift_and_substitute(state, 1, &BOXES[0]);
    key ^ if last { shifted } else { mix_columns(shifted, [2, 3, 1, 1]) }
}

/// AESDEC, or AESDECLAST where `last`: a round of the equivalent inverse cipher and the addition of `key`.
pub fn decrypt(state: u128, key: u128, last: bool) -> u128 {
    let shifted = shift_and_substitute(state, 3, &BOXES[1]);
    key ^ if last { shifted } else { inverse_mix(shifted) }
}

/// AESIMC: InvMixColumns.
pub fn inverse_mix(state: u128) -> u128 {
    mix_columns(state, [14, 11, 13, 9])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Appendix B of FIPS 197: state and key after the initial addition and after the first round.
    #[test]
    fn the_first_round_of_the_standard_s_example() {
        let state = u128::from_be_bytes(0x193de3bea0f4e22b9ac68d2ae9f84808_u128.to_le_bytes());
        let key = u128::from_be_bytes(0xa0fafe1788542cb123a339392a6c7605_u128.to_le_bytes());
        let next = u128::from_be_bytes(0xa49c7ff2689f352b6b5bea43026a5049_u128.to_le_bytes());
        assert_eq!(encrypt(state, key, false), next);
    }

    #[test]
    fn decryption_undoes_encryption() {
        let state = 0x0011_2233_4455_6677_8899_aabb_ccdd_eeff;
        assert_eq!(decrypt(encrypt(state, 0, true), 0, true), state);
        assert_eq!(decrypt(inverse_mix(encrypt(state, 0, false)), 0, true), state);
    }
}

//! Carry-less multiplication (PCLMULQDQ).

use crate::{Answer, Arguments};

/// The product over GF(2) of a quadword of each vector; bits 0 and 4 of the immediate choose the upper one of the first
/// and of the second.
pub(crate) fn multiply(arguments: &Arguments) -> Answer {
    let [a, b, _] = arguments.vectors;
    let a = (a >> (64 * (arguments.immediate & 1))) as u64;
    let b = (b >> (64 * (arguments.immediate >> 4 & 1))) as u64;
    let set = (0..64).filter(|bit| b >> bit & 1 == 1);
    Answer::vector(set.fold(0, |product, bit| product ^ u128::from(a) << bit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_immediate_chooses_quadwords() {
        let vectors = [u128::from(u64::MAX) << 64 | 3, 7 << 64 | 5, 0];
        let product = |immediate| multiply(&Arguments { vectors, immediate, ..Arguments::default() }).vector;
        assert_eq!(product(0x00), 0xf);
        assert_eq!(product(0x10), 0x9);
        assert_eq!(product(0x01), u128::from(u64::MAX) ^ u128::from(u64::MAX) << 2);
        assert_eq!(product(0x11), (0..3).fold(0, |all, bit| all ^ u128::from(u64::MAX) << bit));
    }
}

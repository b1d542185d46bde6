//! Width of the vector of indices of gathers (Intel SDM volume 2, VGATHERxxx and VPGATHERxx).

use super::prefix::Head;
use crate::decode::{Encoding, Mnemonic, RegisterClass};

/// Class of the index register; `None` where the index is no vector.
pub(super) fn class(head: &Head, mnemonic: Mnemonic) -> Option<RegisterClass> {
    use Mnemonic as M;
    if head.encoding != Encoding::Vex {
        return None;
    }
    let wide = match mnemonic {
        // Four-byte indices of eight-byte elements fill half a register.
        M::Vgatherdpd | M::Vpgatherdq => false,
        M::Vgatherdps | M::Vpgatherdd | M::Vgatherqps | M::Vpgatherqd | M::Vgatherqpd | M::Vpgatherqq => head.long,
        _ => return None,
    };
    Some(if wide { RegisterClass::Ymm } else { RegisterClass::Xmm })
}

//! Sets of shapes that vector operations accept.

use super::FLOAT;
use crate::inst::Shape;

const fn set(shapes: &[Shape]) -> u32 {
    let (mut mask, mut index) = (0, 0);
    while index < shapes.len() {
        mask |= shapes[index].mask();
        index += 1;
    }
    mask
}

/// 8B, 16B.
pub(super) const BYTES: u32 = set(&[Shape::B8, Shape::B16]);
/// 4H, 8H.
pub(super) const HALVES: u32 = set(&[Shape::H4, Shape::H8]);
/// 2S, 4S.
pub(super) const WORDS: u32 = set(&[Shape::S2, Shape::S4]);
/// 2D.
pub(super) const DOUBLES: u32 = Shape::D2.mask();
/// 1D and 2D, for polynomial multiplication alone.
pub(super) const ANY_DOUBLES: u32 = DOUBLES | Shape::D1.mask();
/// Every element but doublewords.
pub(super) const BHS: u32 = BYTES | HALVES | WORDS;
/// Every element.
pub(super) const BHSD: u32 = BHS | DOUBLES;
/// Halfwords and words.
pub(super) const HS: u32 = HALVES | WORDS;
/// The scalar doubleword.
pub(super) const SCALAR_D: u32 = Shape::ScalarD.mask();
/// Scalar halfwords and words.
pub(super) const SCALAR_HS: u32 = set(&[Shape::ScalarH, Shape::ScalarS]);
/// Scalars up to words: narrowing operations.
pub(super) const SCALAR_BHS: u32 = SCALAR_HS | Shape::ScalarB.mask();
/// Every scalar.
pub(super) const SCALAR_BHSD: u32 = SCALAR_BHS | SCALAR_D;
/// Floating-point vectors.
pub(super) const FP: u32 = FLOAT | HS | DOUBLES;
/// Floating-point vectors and scalars.
pub(super) const FPS: u32 = FP | SCALAR_HS | SCALAR_D;

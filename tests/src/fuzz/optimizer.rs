//! `optimizer`: random functions behave in the interpreter as they do after each pass.

use super::Material;
use causeway_ir::arbitrary::Random;
use causeway_optimizer::equivalence;

pub(super) fn check(_: &Material, mut random: Random) -> Result<(), String> {
    equivalence::check(&equivalence::case(random.bits()))
}

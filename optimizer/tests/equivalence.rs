//! Random functions behave the same after each pass.
#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use causeway_optimizer::equivalence::{case, check};

#[test]
fn random_functions_keep_their_meaning() {
    for seed in 0..3000 {
        if let Err(difference) = check(&case(seed)) {
            panic!("{difference}");
        }
    }
}

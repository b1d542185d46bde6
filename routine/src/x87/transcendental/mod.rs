//! F2XM1, FYL2X, FYL2XP1, FPATAN, FSIN, FCOS, FSINCOS and FPTAN.
//!
//! Results are correctly rounded, whatever the precision control says. The processor computes in some bits more than 64 and
//! promises less than one unit in the last place (SDM volume 1, 8.3.10); where the exact value lies very near the middle of two
//! numbers it may take the other one. Special cases, exceptions and the range of arguments are the processor's.

mod arctangent;
mod exponential;
mod logarithm;
mod trigonometric;
mod wide;

pub use arctangent::arctangent;
pub use exponential::exponential;
pub use logarithm::{logarithm, logarithm_plus_one};
pub use trigonometric::{Partial, SineCosine, cosine, sine, sine_cosine, tangent};
